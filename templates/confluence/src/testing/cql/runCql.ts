import { failureV1 } from "../apiErrors.js";
import type { HttpFailure } from "../HttpFailure.js";
import type { CqlEnvironment } from "./CqlEnvironment.js";
import type { CqlFields } from "./CqlField.js";
import { CqlError, type CqlQuery } from "./CqlQuery.js";
import { evaluateCql } from "./evaluateCql.js";
import { parseCql } from "./parseCql.js";

/** Runs a query that was read from a text. Throws the error response of v1 if it is invalid. */
export function runCql<Item>(
  cql: string,
  query: CqlQuery,
  fields: CqlFields<Item>,
  items: Iterable<Item>,
  environment: CqlEnvironment,
): Item[] {
  return answerFailures(cql, () => evaluateCql(query, fields, items, environment));
}

/** Parses a query. Throws the error response of v1 if it is invalid. */
export function readCql(cql: string): CqlQuery {
  return answerFailures(cql, () => parseCql(cql));
}

function answerFailures<Result>(cql: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof CqlError ? toFailure(cql, error) : error;
  }
}

/** Observed: the flags of the error body are false for an unsupported value. The reason in parentheses is the fake's own. */
function toFailure(cql: string, { message, isAnswer }: CqlError): HttpFailure {
  const isValueError = message.startsWith("Unsupported value");
  const flags = { authorized: !isValueError, successful: !isValueError };
  const text = isAnswer ? message : `Could not parse cql : ${cql} (${message})`;
  return failureV1(400, "BadRequestException", text, flags);
}
