import {
  BUMPS,
  type Bump,
  type ChangeKind,
  type Difference,
  type OperationChangeKind,
  type SchemaChangeKind,
} from "./Change.js";

/** Whether a schema is sent or received: a change that is compatible in a request may break code that reads a response. */
export type Direction = "request" | "response";

/** The bump of a kind of change, and the reason for it. */
type Rule = readonly [Bump, string];

const RULES: Readonly<Record<OperationChangeKind, Rule>> = {
  "operation-removed": ["major", "calls no longer compile"],
  "operation-added": ["minor", "callers may use it"],
  "operation-moved": [
    "major",
    "the method requests the new path, but code that uses the path literal in `paths` no longer compiles",
  ],
  "operation-renamed": ["major", "calls of the old method no longer compile"],
  "operation-respelled": ["patch", "the client sends the same requests"],
  "operation-deprecated": ["minor", "calls still work, but editors mark them as deprecated"],
  "operation-restored": ["patch", "editors no longer mark calls as deprecated"],
  "operation-experimental": ["minor", "calls still work, but the operation may change without notice"],
  "operation-settled": ["patch", "the operation is no longer marked as experimental"],
  "operation-tag": ["patch", "only its position in lists and its link to the reference change"],
  "parameter-added": ["minor", "callers may now pass it"],
  "required-parameter-added": ["major", "calls that omit it no longer compile"],
  "parameter-removed": ["major", "calls that pass it no longer compile"],
  "parameter-renamed": ["major", "calls that pass the old name no longer compile"],
  "parameter-moved": ["major", "methods still work, but calls through `client` must pass it elsewhere"],
  "parameter-required": ["major", "calls that omit it no longer compile"],
  "parameter-optional": ["minor", "callers may now omit it"],
  "parameter-deprecated": ["minor", "calls that pass it still work, but editors mark it as deprecated"],
  "parameter-restored": ["patch", "editors no longer mark it as deprecated"],
  "parameter-serialization": [
    "patch",
    "calls stay the same; the client serializes the list as the API expects it",
  ],
  "body-added": ["minor", "callers may now pass a body"],
  "required-body-added": ["major", "calls without a body no longer compile"],
  "body-removed": ["major", "calls that pass a body no longer compile"],
  "body-required": ["major", "calls without a body no longer compile"],
  "body-optional": ["minor", "callers may now omit the body"],
  "body-kind": ["major", "callers must pass another kind of body"],
  "body-media-type": ["patch", "calls stay the same; the client sends the new media type"],
  "success-kind": ["major", "calls return another kind of result"],
  "status-added": ["minor", "callers may want to handle it"],
  "status-removed": ["minor", "callers no longer need to handle it"],
  "paging-added": ["minor", "callers may now iterate over the items"],
  "paging-removed": ["major", "code that iterates over the items no longer compiles"],
  "paging-items": ["major", "iterating yields other items"],
  "paging-style": ["patch", "calls stay the same; the client requests the next page as the API expects it"],
  "scopes-added": ["minor", "more tokens are accepted"],
  "scopes-removed": ["major", "tokens that were accepted no longer are"],
  "scopes-state": ["minor", "calls stay the same, but the server may reject a scope that is not Current"],
  "scopes-security": ["patch", "the client follows the other list of the document, which does not name them"],
  "type-added": ["minor", "callers may import it"],
  "type-removed": ["major", "imports of the type no longer compile"],
  description: ["patch", "only descriptions differ"],
};

const SCHEMA_RULES: Readonly<Record<SchemaChangeKind, Readonly<Record<Direction, Rule>>>> = {
  "property-added": {
    request: ["minor", "callers may now send it"],
    response: ["minor", "responses may contain more"],
  },
  "required-property-added": {
    request: ["major", "calls that omit it no longer compile"],
    response: ["minor", "responses contain more"],
  },
  "property-removed": {
    request: ["major", "calls that send it no longer compile"],
    response: ["major", "code that reads it no longer compiles"],
  },
  "property-required": {
    request: ["major", "calls that omit it no longer compile"],
    response: ["minor", "responses now always contain it"],
  },
  "property-optional": {
    request: ["minor", "callers may now omit it"],
    response: ["major", "code that reads it must handle its absence"],
  },
  "property-deprecated": {
    request: ["minor", "calls that send it still work, but editors mark it as deprecated"],
    response: ["minor", "responses still contain it, but editors mark it as deprecated"],
  },
  "property-restored": {
    request: ["patch", "editors no longer mark it as deprecated"],
    response: ["patch", "editors no longer mark it as deprecated"],
  },
  "type-widened": {
    request: ["minor", "callers may now send more values"],
    response: ["major", "code that reads it must handle more values"],
  },
  "type-narrowed": {
    request: ["major", "calls that send the other values no longer compile"],
    response: ["minor", "code that reads it has fewer values to handle"],
  },
  retyped: {
    request: ["major", "calls that send the old type no longer compile"],
    response: ["major", "code that reads the old type no longer compiles"],
  },
  nullable: {
    request: ["minor", "callers may now send null"],
    response: ["major", "code that reads it must handle null"],
  },
  "not-nullable": {
    request: ["major", "calls that send null no longer compile"],
    response: ["minor", "responses no longer contain null"],
  },
  "enum-grown": {
    request: ["minor", "callers may now send more values"],
    response: ["minor", "enums in responses are open: code that reads them still compiles"],
  },
  "enum-shrunk": {
    request: ["major", "calls that send the removed value no longer work"],
    response: ["minor", "enums in responses are open: code that reads them still compiles"],
  },
  default: {
    request: ["minor", "calls that omit it now have another effect"],
    response: ["patch", "the type does not express it"],
  },
  constraint: {
    request: ["minor", "the type does not express it, but the API may reject other values"],
    response: ["patch", "the type does not express it"],
  },
};

/** Classifies a change whose bump does not depend on the direction. */
export function classify(kind: OperationChangeKind, at: string, what: string): Difference {
  const [bump, reason] = RULES[kind];
  return { bump, kind, at, what, reason };
}

/** Classifies a change of a schema by the directions in which the schema is used; the most severe rule applies. */
export function classifySchemaChange(
  kind: SchemaChangeKind,
  directions: ReadonlySet<Direction>,
  at: string,
  what: string,
): Difference {
  const [bump, reason] = chooseRule(SCHEMA_RULES[kind], directions);
  return { bump, kind, at, what, reason };
}

function chooseRule(
  { request, response }: Readonly<Record<Direction, Rule>>,
  directions: ReadonlySet<Direction>,
): Rule {
  if (directions.size === 1) return directions.has("request") ? request : response;
  const both = [...new Set([request[1], response[1]])].join("; ");
  const [bump, reason] =
    rank(request) === rank(response)
      ? [request[0], both]
      : rank(request) > rank(response)
        ? request
        : response;
  if (directions.size === 2) return [bump, reason];
  return [bump === "patch" ? bump : "minor", "the type is exported, but no operation uses it"];
}

function rank([bump]: Rule): number {
  return BUMPS.indexOf(bump);
}

/** All kinds of changes, in the order in which reports list them. */
export const KINDS = [...Object.keys(RULES), ...Object.keys(SCHEMA_RULES)] as ChangeKind[];
