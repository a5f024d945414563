import type { HandlerContext } from "../HandlerContext.js";
import { failureV1 } from "../HttpFailure.js";
import { CqlError } from "./CqlQuery.js";
import { type CqlFields, evaluateCql } from "./evaluateCql.js";
import { parseCql } from "./parseCql.js";

/** Finds what a query describes, or refuses it in the words of v1, which say what the double understands. */
export function runCql<Item>(
  cql: string,
  fields: CqlFields<Item>,
  items: Iterable<Item>,
  { caller }: Pick<HandlerContext, "caller">,
): Item[] {
  try {
    return evaluateCql(parseCql(cql), fields, items, caller?.accountId);
  } catch (error) {
    if (!(error instanceof CqlError)) throw error;
    const known = Object.keys(fields).join(", ");
    const language = `fields: ${known}; operators: = != ~ !~ > >= < <= in, not in; and, or, not, order by; currentUser()`;
    const message = `Could not parse cql : ${cql} (${error.message}). This double of Confluence understands ${language}`;
    // Observed: a refused query is told apart in this way, too.
    throw failureV1(400, "BadRequestException", message, { authorized: false, successful: false });
  }
}
