import type { OperationName } from "../../tables/OperationTypes.js";

/** The part of JSON Schema that both documents use. A `$ref` names a schema: `v2.Page`. */
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
  /** Whether a list repeats its key; otherwise it is joined by commas. */
  readonly explode: boolean;
  readonly schema: Schema;
}

/** What the specification says of one operation. */
export interface SpecOperation {
  readonly name: OperationName;
  readonly method: string;
  /** The path template with its prefix. */
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly body:
    | { readonly mediaType: string; readonly required: boolean; readonly schema: Schema }
    | undefined;
  /** The redirect where one is declared, otherwise the first success. */
  readonly success: {
    readonly status: number;
    readonly mediaType: string | undefined;
    readonly schema: Schema | undefined;
  };
}
