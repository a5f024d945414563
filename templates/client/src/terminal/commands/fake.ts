import { readFile, rename, writeFile } from "node:fs/promises";
import { type Command, namesOf, optionOf, printLines } from "../Command.js";
import type { CommandLine } from "../CommandLine.js";
import type { Terminal } from "../Terminal.js";
import { UsageError } from "../UsageError.js";

const HELP = `{{bin}} fake [--port 8080] [--scope {{scope}}]… [--seed FILE] [--tokens FILE] [--strict]
  [--latency 50 or 50-200] [--control-token TOKEN] [--host HOST --expose]
{{bin}} fake --schema | --openapi

Serves a fake Nimbus Cloud on this machine, for tests in any language, until you stop it. It prints its URLs, an
unscoped token, and a token with the scopes of --scope (default: all).

--port           the first of three ports in a row; 0 takes free ports
--seed           a JSON file with the content of the fake; --schema prints its JSON Schema
--tokens         the file to write URLs and tokens to, as JSON that only you can read
--strict         rejects requests that the documentation does not describe
--latency        delays each response, by milliseconds
--control-token  the token with which programs control the fake, under /__fake__/; random by default
--host --expose  lets other machines reach the fake, except for /__fake__/

NIMBUS_FAKE_CONTROL_TOKEN sets the control token, too. --openapi prints the OpenAPI document of /__fake__/.`;

/** Serves a fake. */
export const fake: Command = {
  summary: "serves a fake Nimbus Cloud on this machine, for tests in any language",
  words: [],
  options: () => ({
    ...{ port: "value", scope: "values", seed: "value", tokens: "value", strict: "flag", latency: "value" },
    ...{ "control-token": "value", host: "value", expose: "flag", schema: "flag", openapi: "flag" },
  }),
  help: () => HELP,
  async run(line, terminal) {
    const { serveFake, describeFake } = await import("../../testing/serveFake.js");
    const port = Number(optionOf(line, "port") ?? 8080);
    const described = (["schema", "openapi"] as const).find((each) => line.options.has(each));
    if (described !== undefined) {
      await printLines(terminal, [describeFake(described, port)]);
      return 0;
    }
    const { lines, connection, close } = await serveFake(await readOptions(line, terminal, port));
    if (line.options.has("expose"))
      await terminal.err.write("! other machines can reach this fake: put nothing secret in it\n");
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void close().then(() => process.exit(0)));
    const tokens = optionOf(line, "tokens");
    if (tokens !== undefined) await writePrivately(tokens, `${JSON.stringify(connection, null, 2)}\n`);
    await printLines(terminal, lines);
    return 0;
  },
};

type ServeOptions = import("../../testing/serveFake.js").ServeOptions;

async function readOptions(line: CommandLine, terminal: Terminal, port: number): Promise<ServeOptions> {
  const { parseData } = await import("../../testing/serveFake.js");
  const [min = Number.NaN, max = min] = (optionOf(line, "latency") ?? "0").split("-").map(Number);
  const seed = optionOf(line, "seed");
  return {
    port,
    scopes: namesOf(line, "scope"),
    data: seed === undefined ? undefined : parseData(await read(seed)),
    strict: line.options.has("strict"),
    latency: [min, max],
    controlToken: optionOf(line, "control-token") ?? terminal.environment.NIMBUS_FAKE_CONTROL_TOKEN,
    host: optionOf(line, "host"),
    expose: line.options.has("expose"),
  };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`--seed: ${(error as Error).message}`);
  }
}

/** Writes a file that only its owner may read. Whoever waits for it finds it whole. */
async function writePrivately(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}
