import { equal, match } from "node:assert/strict";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jiraDocuments, jiraOptions } from "../support/jiraDocuments.js";
import type { Check } from "./Check.js";
import { runProgram } from "./runProgram.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = "node_modules/confluence-codegen";

/** Runs the installed command, as `npx confluence-codegen` does. */
function run(project: string, ...args: readonly string[]): string {
  const { bin } = JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8"));
  return runProgram(project, join(folder, bin["confluence-codegen"]), ...args);
}

/** The generator's command in a project that has nothing of the repository. */
export const generatorChecks: readonly Check[] = [
  {
    name: "confluence-codegen generate makes the client out of what came with it",
    run: (project) => {
      match(run(project, "generate"), /^wrote generated: 348 operations, /);
      const written = readFileSync(join(project, "generated/src/v2/operations.ts"), "utf8");
      equal(written, readFileSync(join(root, "generated/src/v2/operations.ts"), "utf8"));
      match(run(project, "generate"), /^generated is up to date/);
    },
  },
  {
    name: "confluence-codegen generate --config makes a client of other documents",
    run: (project) => {
      cpSync(join(root, "test/generator/jira"), join(project, "jira"), { recursive: true });
      match(run(project, "generate", "--config", "jira/config.yaml"), /^wrote .*generated: \d+ operations, /);
      equal(existsSync(join(project, "jira/generated/src/platform/operations.ts")), true);
      match(run(project, "generate", "--config", "jira/config.yaml", "--check"), /is up to date: /);
    },
  },
  {
    name: "confluence-codegen generate --preset jira makes a client of Jira's documents",
    run: (project) => {
      for (const [name, text] of Object.entries(jiraDocuments)) writeFileSync(join(project, name), text);
      match(run(project, "generate", ...jiraOptions()), /^wrote jira-fetch: 4 operations, /);
      equal(existsSync(join(project, "jira-fetch/src/serviceDesk/operations.ts")), true);
      match(run(project, "generate", ...jiraOptions()), /^jira-fetch is up to date: /);
    },
  },
  {
    name: "confluence-codegen diff compares two documents",
    run: (project) => {
      const path = join(project, folder, "specs/confluence-v2.json");
      const document = JSON.parse(readFileSync(path, "utf8"));
      delete document.paths["/spaces"].get;
      cpSync(path, join(project, "old.json"));
      writeFileSync(join(project, "new.json"), JSON.stringify(document));
      match(run(project, "diff", "old.json", "new.json", "--api", "v2"), /getSpaces/);
      equal(run(project, "diff", "old.json", "--api", "v2").includes("getSpaces"), false);
    },
  },
  {
    name: "confluence-codegen scopes lists what a program needs",
    run: (project) => {
      match(run(project, "scopes", "program.mts"), /read:page:confluence/);
    },
  },
];
