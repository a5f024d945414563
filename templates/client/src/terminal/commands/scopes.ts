import { type Command, optionOf, printLines, splitNames } from "../Command.js";
import { paintMarks } from "../paintMarks.js";
import { EXIT } from "../Terminal.js";

/** Computes scopes. */
export const scopes: Command = {
  summary: "prints the smallest set of scopes that operations need",
  words: ["OPERATION…"],
  values: ["operations"],
  options: () => ({ family: "value", format: "value" }),
  help: () => `{{bin}} scopes OPERATION… [--family classic|granular] [--format text|json]

Prints the smallest set of scopes with which a token can call the operations, and what needs each of them:
{{bin}} scopes {{list}} {{write}}
--family uses scopes of one family only.
The exit code is 1 if there is an operation for which no scopes suffice.`,
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
