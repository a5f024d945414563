import type { Download } from "../response/Download.js";
import type { ArgsOf, OperationName, ResultOf } from "../tables/OperationTypes.js";
import type { JsonSchema } from "./JsonSchema.js";
import type { StandardSchema } from "./StandardSchema.js";

/** A schema of an operation: as JSON Schema, and as Standard Schema, which validates. */
export interface OperationSchema<Input, Output = Input> extends StandardSchema<Input, Output> {
  /** The JSON Schema of draft 2020-12, which needs no other. It describes what the type does. */
  readonly jsonSchema: JsonSchema;
}

/** The schemas of an operation. */
export interface OperationSchemas<Name extends OperationName> {
  /** What the method takes: the parameters, and the body as `body`. */
  readonly args: OperationSchema<ArgsOf<Name>>;
  /** The body of the request; undefined if there is none. */
  readonly body: BodySchema<BodyOf<Name>>;
  /** What the method returns; undefined if that is nothing or a file. */
  readonly result: ResultSchema<ResultOf<Name>>;
}

/** The type of the body of an operation; never if it has none. */
export type BodyOf<Name extends OperationName> =
  ArgsOf<Name> extends { body?: infer Body } ? Exclude<Body, undefined> : never;

type BodySchema<Body> = [Body] extends [never] ? undefined : OperationSchema<Body>;

// biome-ignore lint/suspicious/noConfusingVoidType: it is the type of what calls without a result return
type ResultSchema<Result> = [Result] extends [Download | void] ? undefined : OperationSchema<unknown, Result>;
