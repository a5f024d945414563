import type { OperationName } from "../../tables/OperationTypes.js";

/** The subset of JSON Schema that the documents use. A `$ref` is the name of a schema with its namespace. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A parameter of an operation. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** Whether an array repeats its key; otherwise its items are joined by commas. */
  readonly explode: boolean;
  readonly schema: Schema;
}

/** An operation as its OpenAPI document describes it. */
export interface SpecOperation {
  readonly name: OperationName;
  readonly method: string;
  /** The path template with its prefix. */
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly body:
    | { readonly mediaType: string; readonly required: boolean; readonly schema: Schema }
    | undefined;
  /** The redirect, if one is declared; otherwise the first 2xx response. */
  readonly success: {
    readonly status: number;
    readonly mediaType: string | undefined;
    readonly schema: Schema | undefined;
  };
}
