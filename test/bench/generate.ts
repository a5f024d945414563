import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { compareSamples, type Measure, measureInTurn } from "./compareInTurn.js";
import { type Project, root } from "./createProject.js";
import { findNode } from "./programs.js";
import { type Group, timesOf } from "./Row.js";
import { runProgram } from "./runProgram.js";

const ROUNDS = 15;

/** Of the generators that no budget names, which take seconds. */
const OTHER_ROUNDS = 5;

const peers = join(root, "test/bench/node_modules");
const SPECS = ["v1", "v2"].map((api) => ({ api, spec: join(root, `specs/confluence-${api}.json`) }));

/** Those that take one document at a time. */
const OTHERS = {
  "@hey-api/openapi-ts": (api: string, spec: string) =>
    `openapi-ts -i ${spec} -o hey-${api} -c @hey-api/client-fetch`,
  orval: (api: string, spec: string) => `orval --input ${spec} --output orval-${api}.ts --client fetch`,
  "swagger-typescript-api": (api: string, spec: string) =>
    `swagger-typescript-api generate -p ${spec} -o sta -n ${api}.ts`,
};

/** Measures how long generators take for both documents, as whole processes, each by the command that a user gives. */
export async function measureGenerators(project: Project): Promise<Group> {
  const folder = join(project.folder, "generators");
  mkdirSync(folder);
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ apis: listApis() }));
  // As it is published, like the others; always to the same folder, because it keeps a record of every one.
  runProgram("npm", ["run", "--silent", "build:generator"], root);
  const generate = `node dist/cli.js generate --output ${join(peers, ".cache/generated")}`;
  const cold = () => runCommand(`${generate} --force`, root);
  const types = () => runCommand("openapi-typescript --redocly redocly.yaml", folder);
  const redocly = () => runCommand("redocly generate-client", folder);
  const others = Object.values(OTHERS).map(
    (commandOf): Measure =>
      () =>
        SPECS.reduce((sum, { api, spec }) => sum + runCommand(commandOf(api, spec), folder), 0),
  );

  const [ours = [], ofTypes = [], ofRedocly = []] = await measureInTurn(ROUNDS, [cold, types, redocly]);
  const [again = [], ofTypesAgain = []] = await measureInTurn(ROUNDS, [
    () => runCommand(generate, root),
    types,
  ]);
  const [oursBeside = [], ...ofOthers] = await measureInTurn(OTHER_ROUNDS, [cold, ...others]);
  return {
    name: "Generation of both documents",
    rows: [
      timesOf("generate, cold", compareSamples(ours, ofTypes), "openapi-typescript"),
      timesOf("generate, cold, to Redocly", compareSamples(ours, ofRedocly), "Redocly generate-client"),
      timesOf("generate, nothing changed", compareSamples(again, ofTypesAgain), "openapi-typescript"),
      ...Object.keys(OTHERS).map((name, index) => ({
        ...timesOf(`generate, cold, to ${name}`, compareSamples(oursBeside, ofOthers[index] ?? []), name),
        note: `${OTHER_ROUNDS} rounds; a process for each document`,
      })),
    ],
  };
}

/** What openapi-typescript and Redocly read, so that each needs one process for both documents. */
function listApis(): object {
  const entries = SPECS.map(({ api, spec }) => [
    api,
    { root: spec, clientOutput: `./${api}.ts`, "x-openapi-ts": { output: `./${api}.d.ts` } },
  ]);
  return Object.fromEntries(entries);
}

/** Runs a command as npm runs a script, on the Node that everything is measured on; gives its milliseconds. */
function runCommand(command: string, folder: string): number {
  const bins = [join(root, "node_modules/.bin"), join(peers, ".bin")];
  const path = [dirname(findNode()), ...(folder === root ? bins : bins.reverse()), process.env.PATH].join(
    delimiter,
  );
  return runProgram("sh", ["-c", command], folder, { PATH: path, REDOCLY_TELEMETRY: "off" }).wall;
}
