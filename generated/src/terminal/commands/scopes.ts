import { type Command, optionOf, printLines, splitNames } from "../Command.js";
import { paintMarks } from "../paintMarks.js";
import { EXIT } from "../Terminal.js";

/** Computes scopes. */
export const scopes: Command = {
  summary: "prints the fewest scopes with which operations can be called",
  words: ["OPERATION…"],
  values: ["operations"],
  options: () => ({ family: "value", format: "value" }),
  help: () => `confluence-fetch scopes OPERATION… [--family classic|granular] [--format text|json]

Prints the fewest scopes with which a token can call the operations, each with those that require it:
confluence-fetch scopes v2.getPages v2.createPage
--family takes scopes of one family only.
The exit code is 1 if no scopes are enough for one of them.`,
  async run(line, terminal) {
    const { printScopes } = await import("../tools.js");
    const { lines, isEnough } = await printScopes(splitNames(line.words), {
      family: optionOf(line, "family"),
      format: optionOf(line, "format"),
    });
    await printLines(terminal, paintMarks(terminal.out, lines));
    return isEnough ? EXIT.ok : EXIT.failed;
  },
};
