import type { Command } from "../Command.js";
import { CONNECTION_HELP, readEnvironment } from "../connect.js";
import { EXIT } from "../Terminal.js";

const HELP = `confluence-fetch call OPERATION [options]
confluence-fetch call v2.getPages --all --format table
confluence-fetch call OPERATION --help

Calls an operation and prints its result. Its arguments are options with the names that Atlassian documents; the help
of the operation lists them. Separate the values of a list by commas, or repeat the option. A call that may change
data asks for confirmation first, unless you pass --yes. Besides its arguments, an operation has those of these
options that apply to it:
`;

/** Calls an operation. */
export const call: Command = {
  summary: "calls an operation and prints its result",
  words: ["OPERATION"],
  values: ["operations"],
  options: async ([operation]) => (await import("../tools.js")).describeCall(operation).options,
  async help([operation = "-"]) {
    const { describeHelp, printOptions } = await import("../tools.js");
    if (!operation.startsWith("-")) return describeHelp(operation);
    return [HELP, ...printOptions(), "", CONNECTION_HELP].join("\n");
  },
  explain: async (words, unknown) => (await import("../tools.js")).explainUnknown(words, unknown),
  async run(line, terminal) {
    const { runCall } = await import("../tools.js");
    await runCall(line, terminal, readEnvironment(line, terminal));
    return EXIT.ok;
  },
};
