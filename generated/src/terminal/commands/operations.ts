import { type Command, printLines, splitNames } from "../Command.js";
import { EXIT } from "../Terminal.js";

/** Lists operations. */
export const operations: Command = {
  summary: "lists operations, or finds them by words",
  words: ["WORD…"],
  options: () => ({}),
  help: () => `confluence-fetch operations [WORD…]

Lists the operations that have all of the words in their name, path or description; without words, all operations.
The best matches come first. The exit code is 1 if nothing matches.`,
  async run({ words }, terminal) {
    const { printOperations } = await import("../tools.js");
    const lines = printOperations(splitNames(words), terminal.out);
    await printLines(terminal, lines.length > 0 ? lines : ["✗ no operation matches all of these words"]);
    return lines.length > 0 ? EXIT.ok : EXIT.failed;
  },
};
