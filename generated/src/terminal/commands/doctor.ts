import { type Command, namesOf, printLines } from "../Command.js";
import { CONNECTION_HELP, CONNECTION_OPTIONS, readEnvironment } from "../connect.js";
import { paintMarks } from "../paintMarks.js";

/** Checks a credential. */
export const doctor: Command = {
  summary: "says what is wrong with a credential, and what it may do",
  words: [],
  options: () => ({
    operations: "values",
    operation: "values",
    scope: "values",
    ...CONNECTION_OPTIONS,
  }),
  help: () => `confluence-fetch doctor [--operations v2.getPages,v2.getPageById] [--operation v2.createPage]… [--scope read:page:confluence]…

Checks how the client reaches Confluence, which account it uses, and what the credential may do.
--operations checks whether the credential has the scopes that operations need, using read operations only.
--operation calls an operation itself, with an ID that does not exist. --scope checks a scope.
${CONNECTION_HELP}
The exit code is 0 if all checks passed, and 1 if one did not.`,
  async run(line, terminal) {
    const { runDoctor } = await import("../tools.js");
    const { ok, lines } = await runDoctor({
      environment: readEnvironment(line, terminal),
      operations: namesOf(line, "operation"),
      scopes: namesOf(line, "scope"),
      needs: namesOf(line, "operations"),
    });
    await printLines(terminal, paintMarks(terminal.out, lines));
    return ok ? 0 : 1;
  },
};
