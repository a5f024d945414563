import { fileURLToPath } from "node:url";
import { GeneratorError } from "../../generator/problems/Problem.js";
import { checkRelease } from "./checkRelease.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  // The revision to compare with may be given; else it is the last release.
  const { passed, lines } = checkRelease(root, process.argv[2]);
  console.log(lines.join("\n"));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  if (!(error instanceof GeneratorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
