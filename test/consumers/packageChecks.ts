import { fileURLToPath } from "node:url";
import { type PackageName, pack } from "../support/installClient.js";
import type { Check } from "./Check.js";
import { runProgram } from "./runProgram.js";

const at = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
const [publint, attw] = [at("publint/src/cli.js"), at("@arethetypeswrong/cli/dist/index.js")] as const;

/** What others say of the packages: publint of their manifests, attw of their types. */
export function packageChecks(repository?: string): readonly Check[] {
  return [
    check("publint finds no fault with the client", "confluence-fetch", (file) => [
      publint,
      "run",
      file,
      "--strict",
    ]),
    // Since Node 20.19 a CommonJS program may require a module, which attw's other profiles do not know.
    check("attw finds no fault with the client's types", "confluence-fetch", (file) => [
      ...[attw, file, "--profile", "esm-only", "--no-color", "--no-emoji"],
    ]),
    // Without --strict, for which the template of a package.json is one too many.
    check("publint finds no fault with the generator", "confluence-codegen", (file) => [
      publint,
      "run",
      file,
    ]),
  ];

  function check(name: string, packed: PackageName, command: (file: string) => readonly string[]): Check {
    return {
      name,
      run: (project) => void runProgram(project, ...command(pack(packed, project, repository))),
    };
  }
}
