import { type NodeKind, openApiGrammar } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { ownValue } from "../openapi/ownValue.js";
import { pointer } from "../openapi/references.js";
import { findField, listChildren } from "../openapi/walkDocument.js";
import type { Problem } from "../problems/Problem.js";

/** The type of a field, and a test for it. */
type Shape = readonly [name: string, test: (value: unknown) => boolean];

const text: Shape = ["a string", (value) => typeof value === "string"];
const flag: Shape = ["a boolean", (value) => typeof value === "boolean"];
const texts: Shape = ["a list of strings", (value) => Array.isArray(value) && value.every(text[1])];
const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** The fields that the pipeline reads in every kind of node. */
const COMMON: Readonly<Record<string, Shape>> = {
  title: text,
  summary: text,
  description: text,
  deprecated: flag,
};

const requirements: Shape = [
  "a list of security requirements",
  (value) =>
    Array.isArray(value) && value.every((each) => isObject(each) && Object.values(each).every(texts[1])),
];
const isFlow = ([name, flow]: readonly [string, unknown]) =>
  name.startsWith("x-") || (isObject(flow) && (flow.scopes === undefined || isObject(flow.scopes)));

const SHAPES: Partial<Record<NodeKind, Readonly<Record<string, Shape>>>> = {
  document: { security: requirements },
  securityScheme: {
    flows: [
      "an object of objects with scopes",
      (value) => isObject(value) && Object.entries(value).every(isFlow),
    ],
  },
  server: { url: text },
  operation: {
    operationId: text,
    security: requirements,
    tags: texts,
    "x-replaced-by": texts,
    "x-atlassian-oauth2-scopes": [
      "a list of sets of scopes",
      (value) => Array.isArray(value) && value.every((set) => isObject(set) && texts[1](set.scopes)),
    ],
  },
  parameter: { required: flag, explode: flag },
  requestBody: { required: flag },
  schema: {
    type: [
      "a type, or a list of types",
      (value) => [value].flat().every((type) => TYPES.includes(type as string)),
    ],
    enum: ["a list", Array.isArray],
    required: texts,
    format: text,
    nullable: flag,
    readOnly: flag,
    discriminator: [
      "an object with a propertyName",
      (value) => isObject(value) && text[1](value.propertyName),
    ],
  },
};

/** Nodes that a reference can stand for. */
const REFERABLE: readonly NodeKind[] = [
  "schema",
  "parameter",
  "requestBody",
  "response",
  "mediaType",
  "link",
  "callback",
  "securityScheme",
  "pathItem",
];

/** Finds the nodes and fields of a document that do not have the shape that OpenAPI specifies. */
export function findShapeFaults(document: object): Problem[] {
  // OpenAPI 3.0 ignores what is beside a reference.
  const hasSiblings = !("openapi" in document && String(document.openapi).startsWith("3.0"));
  return findFaults(document, "document", [], hasSiblings);
}

function findFaults(node: unknown, kind: NodeKind, at: readonly string[], hasSiblings: boolean): Problem[] {
  if (kind === "requiredText" || (kind === "schema" && typeof node === "boolean")) return [];
  if (!isObject(node)) return [fault(at, "an object")];
  if (Object.hasOwn(node, "$ref")) {
    if (REFERABLE.includes(kind)) {
      if (typeof node.$ref !== "string") return [fault([...at, "$ref"], "a string")];
      if (kind !== "schema" || !hasSiblings) return [];
    } else if (openApiGrammar[kind].entries === undefined)
      return [fault(at, "a node that may be a reference")];
  }
  return [
    ...Object.entries(node).flatMap(([key, value]) => findFieldFaults(key, value, kind, [...at, key])),
    ...listChildren(node, kind).flatMap(({ keys, value, kind }) =>
      findFaults(value, kind, [...at, ...keys], hasSiblings),
    ),
  ];
}

function findFieldFaults(key: string, value: unknown, owner: NodeKind, at: readonly string[]): Problem[] {
  const isNamed = openApiGrammar[owner].entries !== undefined;
  const shape = ownValue(SHAPES[owner] ?? {}, key) ?? (isNamed ? undefined : ownValue(COMMON, key));
  if (shape && !shape[1](value)) return [fault(at, shape[0])];
  const form = findField(owner, key)?.form;
  if (form === "map" && !isObject(value)) return [fault(at, "an object")];
  return form === "list" && !Array.isArray(value) ? [fault(at, "a list")] : [];
}

function fault(at: readonly string[], shape: string): Problem {
  return {
    where: pointer(...at),
    what: `this is not ${shape}`,
    hint: "fix the document, or download it again",
  };
}
