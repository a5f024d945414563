import { type Command, optionOf, printLines } from "../Command.js";
import { CONNECTION_HELP, CONNECTION_OPTIONS, readEnvironment } from "../connect.js";
import { paintMarks } from "../paintMarks.js";

/** Compares the answers of a site with their types. */
export const audit: Command = {
  summary: "checks a site's responses against their types",
  words: [],
  options: () => ({ requests: "value", format: "value", ...CONNECTION_OPTIONS }),
  help: () => `{{bin}} audit [--requests 100] [--format text|json|issue]

Calls operations that only read, and reports where responses do not match the types of this package: the place and
the kind of each mismatch, never a value. --requests limits how many requests are sent.
${CONNECTION_HELP}
The exit code is 0 if all responses match their types, 1 if some do not, 2 if it could not read.`,
  async run(line, terminal) {
    const { runAudit } = await import("../../audit/runAudit.js");
    const { code, lines } = await runAudit({
      environment: readEnvironment(line, terminal),
      requests: Number(optionOf(line, "requests") ?? 100),
      format: optionOf(line, "format") ?? "text",
    });
    await printLines(terminal, paintMarks(terminal.out, lines));
    return code;
  },
};
