import { deepEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./runProgram.js";

const FOLDER = fileURLToPath(new URL("node_modules/confluence.js", import.meta.url));
const read = (path: string) => readFileSync(join(FOLDER, path), "utf8");

/** What our comparison says of confluence.js, as far as its files can tell. */
const FACTS: Readonly<Record<string, () => void>> = {
  "32 bodies of v2 are records of anything": () => {
    const parameters = readdirSync(join(FOLDER, "dist/v2/parameters")).filter((file) =>
      file.endsWith(".d.ts"),
    );
    const loose = parameters.filter((file) =>
      /^ {4}body: .*ZodRecord<z\.ZodString, z\.ZodAny>/m.test(read(`dist/v2/parameters/${file}`)),
    );
    deepEqual(loose.length, 32);
  },
  "it helps with each step of the log-in": () => {
    const helpers = read("dist/core/oauth/helpers.d.ts") + read("dist/core/oauth/parseCallbackUrl.d.ts");
    const steps = ["generateAuthorizationUrl", "parseCallbackUrl", "exchangeAuthorizationCode"];
    const others = ["refreshOAuth2Token", "getAccessibleResources"];
    const missing = [...steps, ...others].filter((name) => !new RegExp(`function ${name}\\b`).test(helpers));
    deepEqual(missing, []);
  },
  "it depends on zod alone": () => {
    deepEqual(Object.keys(JSON.parse(read("package.json")).dependencies), ["zod"]);
  },
};

/** Checks what the comparison says of confluence.js. */
export function checkPeer(): Outcome[] {
  return Object.entries(FACTS).map(([name, check]) => {
    try {
      check();
      return { name, error: "" };
    } catch (error) {
      return { name, error: String(error) };
    }
  });
}
