import type { MediaTypeObject, ResponseObject } from "openapi-typescript";
import type { AnswerKind, Success } from "../../model/ApiModel.js";
import { isJson } from "../../openapi/isJson.js";
import { listSuccesses } from "../../openapi/listSuccesses.js";
import { dereference } from "../../openapi/references.js";
import type { Difference } from "../Change.js";
import { classify, classifySchemaChange } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareDescriptions } from "./compareDescriptions.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import type { OperationPair } from "./matchOperations.js";

const AT = "response";

/** Compares the responses of an operation: the documented statuses, and the JSON of each. */
export function compareResponses(sides: Sides, pair: OperationPair): Difference[] {
  const before = listResponses(sides.before, pair.before);
  const after = listResponses(sides.after, pair.after);
  const removed = [...before.keys()].filter((status) => !after.has(status));
  const added = [...after.keys()].filter((status) => !before.has(status));
  const kept = [...before.keys()].filter((status) => after.has(status));
  return [
    ...removed.map((status) => classify("status-removed", status, "is no longer documented")),
    ...added.map((status) => classify("status-added", status, "is now documented")),
    ...kept.flatMap((status) => {
      const [old, now] = [before.get(status), after.get(status)];
      const descriptions = compareDescriptions(old?.description, now?.description, locationOf(status));
      if (isSuccess(status)) return descriptions;
      return [...descriptions, ...compareSchemas(sides, findJson(old), findJson(now), locationOf(status))];
    }),
    ...compareResults(sides, pair, listResults(pair.before, before), listResults(pair.after, after)),
  ];
}

/** Compares the results of calls, which do not depend on the status of the success. */
function compareResults(
  sides: Sides,
  { before, after }: OperationPair,
  old: Results,
  now: Results,
): Difference[] {
  const [from, to] = [describeResult(before.model.success), describeResult(after.model.success)];
  if (from !== to) return [classify("success-kind", AT, `${from} became ${to}`)];
  const removed = [...old.keys()].filter((status) => !now.has(status));
  const added = [...now.keys()].filter((status) => !old.has(status));
  const isStatusChanged = removed.length === added.length;
  const differences = [...old].flatMap(([status, schema]) => {
    const counterpart = now.has(status)
      ? status
      : isStatusChanged
        ? added[removed.indexOf(status)]
        : undefined;
    return counterpart === undefined ? [] : compareSchemas(sides, schema, now.get(counterpart), AT);
  });
  if (isStatusChanged) return differences;
  return [
    ...differences,
    ...added.map((status) =>
      classifySchemaChange(
        "type-widened",
        sides.directions,
        AT,
        `may also be the response of status ${status}`,
      ),
    ),
    ...removed.map((status) =>
      classifySchemaChange(
        "type-narrowed",
        sides.directions,
        AT,
        `can no longer be the response of status ${status}`,
      ),
    ),
  ];
}

const RESULT_NAMES: Readonly<Record<AnswerKind, string>> = {
  json: "JSON",
  text: "text",
  html: "a page",
  file: "a file",
  lines: "JSON lines",
  events: "events",
  jsonEvents: "events with JSON",
  location: "the location of JSON",
  anyLocation: "a location",
  none: "nothing",
};

function describeResult(success: Success): string {
  const others: AnswerKind[] = success.kind === "json" && success.isOptional ? ["none"] : [];
  const kinds =
    success.kind === "mixed" ? success.answers.map(({ kind }) => kind) : [success.kind, ...others];
  return kinds.map((kind) => RESULT_NAMES[kind]).join(" or ");
}

/** The schemas of the JSON results, by status. */
type Results = ReadonlyMap<string, unknown>;

function listResults(
  { model: { method } }: SurfaceOperation,
  responses: ReadonlyMap<string, ResponseObject>,
): Results {
  const successes = listSuccesses({ method, responses: Object.fromEntries(responses) });
  const results = successes.map(([status, response]) => [status, findJson(response)] as const);
  return new Map(results.filter(([, schema]) => schema !== undefined));
}

function listResponses(document: unknown, { found }: SurfaceOperation): Map<string, ResponseObject> {
  const responses = Object.entries(found.operation.responses ?? {});
  return new Map(
    responses.map(([status, response]) => [
      status,
      dereference<ResponseObject>(document, response as ResponseObject),
    ]),
  );
}

function findJson(response: { readonly content?: object | undefined } | undefined): unknown {
  const media = Object.entries(response?.content ?? {}) as [string, MediaTypeObject][];
  return media.find(([type]) => isJson(type))?.[1].schema;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function locationOf(status: string): string {
  return isSuccess(status) ? AT : `${AT} ${status}`;
}
