import type { OperationName } from "../tables/OperationTypes.js";
import { compileSchema } from "./compileSchema.js";
import { findMismatches } from "./createSchema.js";
import type { OperationSchema } from "./OperationSchemas.js";
import { schemaOf } from "./schemaOf.js";
import { type Departure, summarize } from "./summarize.js";

/**
 * Finds where an answer departs from the type of its operation.
 *
 * @param isThorough whether to report what types allow, too: new members of enums, and properties that no schema names
 */
export function findDepartures(operation: OperationName, answer: unknown, isThorough: boolean): Departure[] {
  const { result }: { readonly result: OperationSchema<unknown> | undefined } = schemaOf(operation);
  return result ? summarize(findMismatches(compileSchema(result.jsonSchema), answer, isThorough)) : [];
}
