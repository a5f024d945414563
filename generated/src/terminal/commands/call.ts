import type { Command } from "../Command.js";
import { CONNECTION_HELP, readEnvironment } from "../connect.js";
import { EXIT } from "../Terminal.js";

const HELP = `confluence-fetch call OPERATION [options]
confluence-fetch call v2.getPages --all --format table
confluence-fetch call OPERATION --help

Calls an operation, and prints its result. Its arguments are options, named as they are documented; the help of an
operation lists them. A list is separated by commas, or repeats its option. Calls that may change data ask for
confirmation first, unless you pass --yes. --dry-run prints the request instead of sending it.
${CONNECTION_HELP}`;

/** Calls an operation. */
export const call: Command = {
  summary: "calls an operation, and prints its result",
  words: ["OPERATION"],
  values: ["operations"],
  options: async ([operation]) => (await import("../tools.js")).describeCall(operation).options,
  help: async ([operation = "-"]) =>
    operation.startsWith("-") ? HELP : (await import("../tools.js")).describeHelp(operation),
  async run(line, terminal) {
    const { runCall } = await import("../tools.js");
    await runCall(line, terminal, readEnvironment(line, terminal));
    return EXIT.ok;
  },
};
