import { failureV1 } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { CqlFields } from "./CqlField.js";
import { CqlError } from "./CqlQuery.js";
import { evaluateCql } from "./evaluateCql.js";
import { parseCql } from "./parseCql.js";

/** Runs a query. Throws the error response of v1 if it is invalid, with the fields and operators that the fake supports. */
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
    const names = Object.keys(fields).join(", ");
    const supported = `fields: ${names}; operators: = != ~ !~ > >= < <= in, not in; and, or, not, order by; currentUser()`;
    const message = `Could not parse cql : ${cql} (${error.message}). This fake Confluence supports ${supported}`;
    // Observed: both flags are false for an invalid query.
    throw failureV1(400, "BadRequestException", message, { authorized: false, successful: false });
  }
}
