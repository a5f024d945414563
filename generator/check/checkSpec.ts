import type { OpenAPI3, RequestBodyObject } from "openapi-typescript";
import { jsonPath } from "../openapi/jsonPath.js";
import { type FoundOperation, listOperations } from "../openapi/listOperations.js";
import { canHaveBody, METHODS } from "../openapi/methods.js";
import { dereference, pointer } from "../openapi/references.js";
import { walkDocument } from "../openapi/walkDocument.js";
import { type Problem, type Report, throwIfAny } from "../problems/Problem.js";
import { advance, type Spec } from "../read/Spec.js";
import { checkComposition } from "./checkComposition.js";
import { findMethodFaults, findSameNames } from "./checkNames.js";
import { findParameterFaults, findRepeatedParameters } from "./checkParameters.js";
import { checkReferences } from "./checkReferences.js";

/** Rejects a document from which no sound client can be generated, and reports every reason at once. */
export function checkSpec(spec: Spec<"corrected">, report: Report = throwIfAny): Spec<"checked"> {
  const operations = listOperations(spec.document);
  const references = checkReferences(spec.document);
  const faults = [
    ...references,
    // A reference in a circle is a composition without end, too.
    ...(references.some(({ what }) => what.endsWith("is circular")) ? [] : checkComposition(spec.document)),
    ...findUnsupportedFields(spec.document),
    ...operations.flatMap(findOperationFaults),
    ...operations.flatMap((operation) => findParameterFaults(operation, references)),
    ...operations.flatMap((operation) => findRepeatedParameters(spec.document, operation)),
    ...operations.flatMap((operation) => findBodyFaults(spec.document, operation)),
    ...operations.flatMap(findMethodFaults),
    ...findSameNames(operations),
  ];
  if (operations.length === 0) {
    faults.push({
      where: "#/paths",
      what: "the document has no operations",
      hint: "use a document with paths",
    });
  }
  report(faults.map((fault) => ({ ...fault, where: `${spec.file} ${fault.where}` })));
  return advance(spec, spec.document);
}

/** Keys of a path item that the pipeline reads, or may ignore. */
const PATH_KEYS = [
  "summary",
  "description",
  "servers",
  "parameters",
  "$ref",
  "additionalOperations",
  ...METHODS.map((name) => name.toLowerCase()),
];

/** Rejects the fields of a path item that are not supported, instead of ignoring them silently. */
function findUnsupportedFields(document: OpenAPI3): Problem[] {
  const faults: Problem[] = [];
  walkDocument(document, (item, kind, at) => {
    const isCalled = at[0] === "paths" || at[1] === "pathItems";
    if (kind !== "pathItem" || !isCalled) return;
    const unknown = Object.keys(item).filter((key) => !PATH_KEYS.includes(key) && !key.startsWith("x-"));
    const { additionalOperations = {} } = item;
    const known = Object.keys(additionalOperations as object).filter((key) =>
      METHODS.includes(key.toUpperCase()),
    );
    for (const keys of [
      ...unknown.map((key) => [key]),
      ...known.map((key) => ["additionalOperations", key]),
    ]) {
      const where = pointer(...at, ...keys);
      const what = keys[1]
        ? `${keys[1]} is no additional operation: a path item has a field for it`
        : "this field of a path item is not supported";
      faults.push({
        where,
        what,
        hint: `remove it with an overlay: target ${jsonPath(where)}, remove: true`,
      });
    }
  });
  return faults;
}

function findOperationFaults({ at, operation }: FoundOperation): Problem[] {
  const faults: Problem[] = [];
  const statuses = Object.keys(operation.responses ?? {}).filter((status) => !status.startsWith("x-"));
  for (const status of statuses.filter((status) => !/^([1-5](\d\d|XX)|default)$/.test(status))) {
    faults.push({
      where: at,
      what: `${status} is not a valid response status`,
      hint: `remove it with an overlay: target ${jsonPath(`${at}${pointer("responses", status).slice(1)}`)}, remove: true`,
    });
  }
  if (!statuses.some((status) => /^([23]|default$)/.test(status))) {
    const what =
      statuses.length > 0 ? "the operation has no success response" : "the operation has no responses";
    const response = 'update { responses: { 204: { description: "" } } }';
    const hint = `add its response with an overlay, such as: target ${jsonPath(at)}, ${response}`;
    faults.push({ where: at, what, hint });
  }
  return faults;
}

function findBodyFaults(document: OpenAPI3, { at, method, operation }: FoundOperation): Problem[] {
  if (operation.requestBody === undefined) return [];
  const body = dereference<RequestBodyObject | undefined>(
    document,
    operation.requestBody as RequestBodyObject,
  );
  if (!canHaveBody(method)) {
    const hint = `remove the body with an overlay: target ${jsonPath(at)}.requestBody, remove: true`;
    return body?.required ? [{ where: at, what: `a ${method} request cannot have a body`, hint }] : [];
  }
  if (body === undefined || Object.keys(body.content ?? {}).length > 0) return [];
  const hint = `remove the body with an overlay: target ${jsonPath(at)}.requestBody, remove: true`;
  return [{ where: at, what: "the request body has no media type", hint }];
}
