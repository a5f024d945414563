import type { OperationName } from "../tables/OperationTypes.js";

/** The subset of JSON Schema that the fake validates. A `$ref` is the name of a schema with its namespace. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  /** Whether only responses contain it, whoever requires it. */
  readonly readOnly?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A parameter of an operation. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** How a list or an object is sent: `query` repeats its key, `joined` joins items by commas, `deep` is `filter[name]`. */
  readonly style: "query" | "joined" | "spaces" | "pipes" | "pairs" | "members" | "deep" | "json" | undefined;
  readonly schema: Schema;
}

/** What a body may be. */
export interface SpecContent {
  readonly mediaType: string;
  readonly schema: Schema;
}

/** An operation as its OpenAPI document describes it. */
export interface SpecOperation {
  readonly name: OperationName;
  readonly method: string;
  /** The path template with its prefix. */
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly body: { readonly required: boolean; readonly contents: readonly SpecContent[] } | undefined;
  /** The redirect, if one is declared; otherwise the first 2xx response. */
  readonly success: {
    readonly status: number;
    readonly mediaType: string | undefined;
    readonly schema: Schema | undefined;
  };
}
