import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Loads what is mutated before the tests. A file that a test loads would keep the constants that it had with another mutant;
// this way Stryker knows that they are set before a test, and ignores them.
const source = fileURLToPath(new URL("../../generated/src/", import.meta.url));
for (const folder of ["connection", "credentials", "http", "paging", "request", "response"]) {
  const files = readdirSync(`${source}${folder}`, { recursive: true, encoding: "utf8" });
  for (const file of files) if (file.endsWith(".ts")) await import(`${source}${folder}/${file}`);
}
