import type { RawRequest, ValidatorName } from "./Validator.js";

/** How a value breaks its schema. */
export type Violation =
  | "of a wrong type"
  | "that is null"
  | "outside its enum"
  | "outside its pattern"
  | "out of bounds"
  | "of a wrong format";

/** A kind of fault. */
export type Fault = keyof typeof seenBy;

/** A valid request with one fault. */
export interface Mutant {
  readonly fault: Fault;
  /** The parameter, property or part at fault. */
  readonly at: string;
  readonly request: RawRequest;
}

const both: readonly ValidatorName[] = ["prism", "openapi-backend"];
const prism: readonly ValidatorName[] = ["prism"];
const openapiBackend: readonly ValidatorName[] = ["openapi-backend"];

/**
 * Every fault that is tried, with the validators that see it; the other is blind to it.
 *
 * Not tried is a repeated key where a list is to be joined: neither validator sees it, reading the arguments back does.
 */
export const seenBy = {
  "wrong method": both,
  "path without its first segment": both,
  "path with its first segment twice": both,
  "path parameter of a wrong type": both,
  "path parameter outside its enum": both,
  "path parameter outside its pattern": both,
  "path parameter out of bounds": both,
  "missing query parameter": both,
  "unknown query parameter": openapiBackend,
  "query parameter of a wrong type": both,
  "query parameter outside its enum": both,
  "query parameter out of bounds": both,
  "list joined instead of repeated": both,
  "missing header": both,
  "wrong content type": prism,
  "wrong content type of an upload": both,
  "missing body": both,
  "body where none is taken": prism,
  "body that is not JSON": both,
  "body of a wrong type": both,
  "body that is null": both,
  "optional body that is null": openapiBackend,
  "missing file": prism,
  "field of a wrong type": both,
  "missing property": both,
  "unknown property": both,
  "property of a wrong type": both,
  "property that is null": both,
  "property outside its enum": both,
  "property out of bounds": both,
  "property of a wrong format": prism,
};
