import type { SpecConfig } from "../config/config.js";
import type { Paging, ScopeSet } from "../normalize/NormalizedSpec.js";
import type { BodyType } from "../openapi/bodyTypes.js";

export type { Paging, ScopeSet } from "../normalize/NormalizedSpec.js";

/** Everything that the emitters need to know about the operations of one document. */
export interface ApiModel {
  readonly config: SpecConfig;
  readonly operations: readonly Operation[];
  /** Every scope that the document names, in alphabetical order. */
  readonly scopes: readonly string[];
}

/** One operation, reduced to what a client needs to know. */
export interface Operation {
  readonly id: string;
  /** The `operationId` of the document, where that is no name of a method. */
  readonly originalId?: string;
  /** Whether its optional body is left out, because its method has none. */
  readonly omitsBody?: true;
  readonly namespace: string;
  /** Where it is sent, if not to the product. */
  readonly base?: string;
  readonly method: string;
  /** The path template with its prefix: `/wiki/api/v2/pages/{id}`. */
  readonly path: string;
  readonly tag: string;
  /** What it does, in one or two sentences; undefined where nothing describes it. */
  readonly summary: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** The media types that a successful response may have; none where it is JSON. */
  readonly accept: readonly string[];
  readonly success: Success;
  /** The name of the type of its arguments; undefined where it takes none. */
  readonly argsType: string | undefined;
  /** How its results are split into pages; undefined where they are not. */
  readonly paging: Paging | undefined;
  /** Alternatives: a token needs all scopes of one of them. Without any, no scoped token may call the operation. */
  readonly scopes: readonly ScopeSet[];
  /** The kinds of the security schemes that its `security` names: `basic`, `bearer`, `oauth2`, `apiKey` … */
  readonly schemes: readonly string[];
  /** Whether its `security` names OAuth 2.0 and no other scheme. */
  readonly oauthOnly: boolean;
  /** The operations to call instead, with their API: `v2.getLabels`. None where nothing replaces it. */
  readonly replacedBy: readonly string[];
  readonly deprecated: boolean;
  readonly experimental: boolean;
  /** The URL of the operation in Atlassian's reference. */
  readonly docsUrl: string;
}

/** An argument that is sent in the path, the query or a header. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header";
  readonly required: boolean;
  readonly deprecated: boolean;
  /** How a list is sent: `comma` joins the values, `repeat` repeats the key. */
  readonly array: "comma" | "repeat" | undefined;
  /** How it is sent if not as usual, in the notation of the client's `parseStyle`: `deepObject`. */
  readonly style: string | undefined;
}

/** How a request body is sent. */
export interface Body {
  /** `json` and `form` are what every client can send. */
  readonly kind: "json" | "form" | "other";
  readonly mediaType: string;
  /** Its media types, the preferred one first. */
  readonly types: readonly BodyType[];
  /** How fields of a form are sent if not as usual, in the notation of the client's `readFields`: `application/xml=meta`. */
  readonly fields: readonly string[];
  readonly required: boolean;
}

/**
 * What a successful call returns: JSON of one of the types, or nothing where that is optional; nothing; a file; or what
 * only the response tells.
 */
export type Success =
  | { readonly kind: "json"; readonly types: readonly string[]; readonly isOptional?: true }
  | { readonly kind: "none" }
  | { readonly kind: "file" }
  | { readonly kind: "mixed"; readonly answers: readonly Answer[] };

/** One of the things that a successful call can return. */
export interface Answer {
  readonly kind: AnswerKind;
  /** The types of JSON, of items or of what is at a location; none where nothing is known of them. */
  readonly types: readonly string[];
  /** Whether the types are those of the data of events, not of events. */
  readonly isOfData?: true;
}

/**
 * What a response contains, in the words of the client's tables. `events` have text as their data, `jsonEvents` JSON;
 * `location` is of JSON, `anyLocation` of anything.
 */
export type AnswerKind =
  | "json"
  | "text"
  | "html"
  | "file"
  | "lines"
  | "events"
  | "jsonEvents"
  | "location"
  | "anyLocation"
  | "none";
