import type { Rule } from "../Rule.js";

/** Asks for the page in the body of a search. */
export const inBody: NonNullable<Rule["request"]> = (_operation, args, cursor, { ask, number }) => ({
  args: { ...args, body: { ...Object(args.body), [ask]: number ? Number(cursor) : cursor } },
});
