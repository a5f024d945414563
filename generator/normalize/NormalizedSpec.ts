import type { ComponentsObject } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import type { PagingRule } from "../config/PagingRule.js";
import type { FoundOperation } from "../openapi/listOperations.js";
import type { Schema } from "../openapi/Schema.js";

/** A specification from which types are emitted and a model is built; only normalization makes one. */
export interface NormalizedSpec {
  readonly config: SpecConfig;
  readonly document: NormalizedDocument;
}

/** A document in which every type of an operation has a name, and only schemas are still referred to. */
export interface NormalizedDocument {
  readonly operations: readonly NormalizedOperation[];
  readonly components: Components;
}

/** An operation whose arguments, body, results and items have types with names. */
export interface NormalizedOperation extends ResolvedOperation {
  /** The name of the type of its arguments; undefined where it takes none. */
  readonly argsType: string | undefined;
  /** How its results are split into pages; undefined where they are not. */
  readonly paging: Paging | undefined;
}

/** An OpenAPI operation with its references resolved, except those to schemas, and its extensions read. */
export interface ResolvedOperation extends Pick<FoundOperation, "path" | "method"> {
  /** The name of its method. */
  readonly operationId: string;
  /** The `operationId` of the document, where that is no name of a method. */
  readonly originalId?: string;
  /** Whether its optional body is left out, because its method has none. */
  readonly omitsBody?: true;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response>>;
  /** Alternatives: a token needs all scopes of one of them. Without any, no scoped token may call the operation. */
  readonly scopes: readonly ScopeSet[];
  /** The operations to call instead, with their API: `v2.getLabels`. */
  readonly replacedBy: readonly string[];
  readonly experimental: boolean;
}

/** A parameter of an operation, or of its path. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly schema?: Schema;
  /** Of a parameter that is a document of its own, such as JSON. */
  readonly content?: Content;
}

/** The body of a request. */
export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

/** The response with one status. */
export interface Response {
  readonly content?: Content;
}

/** What a body or a response can hold, by media type. */
export type Content = Readonly<Record<string, Media>>;

/** What is said of one media type. */
export interface Media {
  readonly schema?: Schema;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  /** Of a media type whose values come one by one. */
  readonly itemSchema?: Schema;
  /** Of the data of events of which nothing else is said. */
  readonly dataSchema?: Schema;
  /** Whether the data of events is JSON. */
  readonly hasJsonData?: boolean;
}

/** How a field of a form is sent. */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

/** What is referred to by its name. */
export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly securitySchemes: NonNullable<ComponentsObject["securitySchemes"]>;
}

/** Scopes that a token needs together. */
export interface ScopeSet {
  readonly state: string;
  readonly scopes: readonly string[];
}

/** How the next page is requested, and where the items of a page are. */
export interface Paging {
  /**
   * `cursor` and `offset` take `cursor` and `start` from the response's next link, `body` takes `cursor` from
   * the response's body, `ancestors` asks for the ancestors of the first item; `rule` is anything else.
   */
  readonly style: "cursor" | "offset" | "body" | "ancestors" | "rule";
  readonly rule?: Omit<PagingRule, "items">;
  /** The lists of items in a response: `results`, or paths of property names. */
  readonly items: readonly string[];
  /** The greatest `limit` that the operation accepts, where it is known. */
  readonly maximum: number | undefined;
  /** The `limit` that applies where none is given, where it is known. */
  readonly default: number | undefined;
  /** The types of the items, without duplicates. */
  readonly itemTypes: readonly string[];
}
