import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { compareSamples, type Measure, measureInterleaved } from "./compareInterleaved.js";
import { type Project, root } from "./createProject.js";
import { findNode } from "./programs.js";
import { type Group, timesOf } from "./Row.js";
import { runProgram } from "./runProgram.js";

const ROUNDS = 15;

/** Of the generators that no budget names, which take seconds. */
const OTHER_ROUNDS = 3;

const APIS = ["v1", "v2"] as const;

/** Those that take one document at a time. */
const OTHERS = {
  "@hey-api/openapi-ts": (api: string) => `openapi-ts -i ${api}.json -o hey-${api} -c @hey-api/client-fetch`,
  orval: (api: string) => `orval --input ${api}.json --output orval-${api}.ts --client fetch`,
  "swagger-typescript-api": (api: string) =>
    `swagger-typescript-api generate -p ${api}.json -o sta -n ${api}.ts`,
};

/** Measures how long generators take for both documents, as whole processes, each by the command that a user gives. */
export async function measureGenerators(project: Project): Promise<Group> {
  const folder = join(project.folder, "generators");
  mkdirSync(folder);
  for (const api of APIS) cpSync(join(root, `specs/confluence-${api}.json`), join(folder, `${api}.json`));
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ apis: listApis() }));
  // As it is published, like the others; always to the same folder, because it keeps a record of every one.
  runProgram("npm", ["run", "--silent", "prepack"], root);
  const generate = "node dist/cli.js generate --output test/bench/node_modules/.cache/generated";
  const again = () => runCommand(generate, root);
  const cold = () => runCommand(`${generate} --force`, root);
  const types = () => runCommand("openapi-typescript --redocly redocly.yaml", folder);
  const redocly = () => runCommand("redocly generate-client", folder);
  const others = Object.values(OTHERS).map(
    (commandOf): Measure =>
      () =>
        APIS.reduce((sum, api) => sum + runCommand(commandOf(api), folder), 0),
  );

  const samples = await measureInterleaved(ROUNDS, [cold, again, types, redocly]);
  const [ours = [], unchanged = [], ofTypes = [], ofRedocly = []] = samples;
  const [oursBeside = [], ...ofOthers] = await measureInterleaved(OTHER_ROUNDS, [cold, ...others]);
  return {
    name: "Generation of both documents",
    rows: [
      timesOf("generate, cold", compareSamples(ours, ofTypes), "openapi-typescript"),
      timesOf("generate, cold, to Redocly", compareSamples(ours, ofRedocly), "Redocly generate-client"),
      timesOf("generate, nothing changed", compareSamples(unchanged, ofTypes), "openapi-typescript"),
      ...Object.keys(OTHERS).map((name, index) => ({
        ...timesOf(`generate, cold, to ${name}`, compareSamples(oursBeside, ofOthers[index] ?? []), name),
        note: `${OTHER_ROUNDS} rounds; a process for each document`,
      })),
    ],
  };
}

/** What openapi-typescript and Redocly read, so that each needs one process for both documents. */
function listApis(): object {
  const entries = APIS.map((api) => [
    api,
    { root: `${api}.json`, clientOutput: `./${api}.ts`, "x-openapi-ts": { output: `./${api}.d.ts` } },
  ]);
  return Object.fromEntries(entries);
}

/** Runs a command as npm runs a script, on the Node that everything is measured on; gives its milliseconds. */
function runCommand(command: string, folder: string): number {
  const bin = folder === root ? "node_modules/.bin" : "test/bench/node_modules/.bin";
  const path = [dirname(findNode()), join(root, bin), process.env.PATH].join(delimiter);
  return runProgram("sh", ["-c", command], folder, { PATH: path, REDOCLY_TELEMETRY: "off" }).wall;
}
