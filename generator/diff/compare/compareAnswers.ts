import type { MediaTypeObject, ResponseObject } from "openapi-typescript";
import { isJson } from "../../openapi/isJson.js";
import { dereference } from "../../openapi/references.js";
import { type Finding, judge, judgeSchema } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import { compareText } from "./compareText.js";
import type { OperationPair } from "./matchOperations.js";

const AT = "answer";

/** Compares what an operation answers: the documented statuses, and the JSON of each. */
export function compareAnswers(sides: Sides, pair: OperationPair): Finding[] {
  const before = listAnswers(sides.before, pair.before);
  const after = listAnswers(sides.after, pair.after);
  const removed = [...before.keys()].filter((status) => !after.has(status));
  const added = [...after.keys()].filter((status) => !before.has(status));
  const kept = [...before.keys()].filter((status) => after.has(status));
  return [
    ...removed.map((status) => judge("status-removed", status, "is no longer documented")),
    ...added.map((status) => judge("status-added", status, "is documented now")),
    ...kept.flatMap((status) => {
      const [old, now] = [before.get(status), after.get(status)];
      const texts = compareText(old?.description, now?.description, placeOf(status));
      if (isSuccess(status)) return texts;
      return [...texts, ...compareSchemas(sides, findJson(old), findJson(now), placeOf(status))];
    }),
    ...compareResults(sides, pair, listResults(before), listResults(after)),
  ];
}

/** Compares what calls give; with which success the API answers is nothing to them. */
function compareResults(
  sides: Sides,
  { before, after }: OperationPair,
  old: Results,
  now: Results,
): Finding[] {
  const [from, to] = [before.model.success.kind, after.model.success.kind];
  if (from !== to) return [judge("success-kind", AT, `${KINDS[from]} became ${KINDS[to]}`)];
  const removed = [...old.keys()].filter((status) => !now.has(status));
  const added = [...now.keys()].filter((status) => !old.has(status));
  const isMoved = removed.length === added.length;
  const twins = [...old].flatMap(([status, schema]) => {
    const twin = now.has(status) ? status : isMoved ? added[removed.indexOf(status)] : undefined;
    return twin === undefined ? [] : compareSchemas(sides, schema, now.get(twin), AT);
  });
  if (isMoved) return twins;
  return [
    ...twins,
    ...added.map((status) =>
      judgeSchema("type-widened", sides.directions, AT, `may also be what ${status} answers`),
    ),
    ...removed.map((status) =>
      judgeSchema("type-narrowed", sides.directions, AT, `can no longer be what ${status} answered`),
    ),
  ];
}

const KINDS = { json: "JSON", none: "nothing", file: "a file" } as const;

/** The schemas of the JSON that calls give, by status. */
type Results = ReadonlyMap<string, unknown>;

function listResults(answers: ReadonlyMap<string, ResponseObject>): Results {
  const successes = [...answers].filter(([status]) => isSuccess(status));
  const results = successes.map(([status, response]) => [status, findJson(response)] as const);
  return new Map(results.filter(([, schema]) => schema !== undefined));
}

function listAnswers(document: unknown, { found }: SurfaceOperation): Map<string, ResponseObject> {
  const answers = Object.entries(found.operation.responses ?? {});
  return new Map(
    answers.map(([status, answer]) => [
      status,
      dereference<ResponseObject>(document, answer as ResponseObject),
    ]),
  );
}

function findJson(response: ResponseObject | undefined): unknown {
  const media = Object.entries(response?.content ?? {}) as [string, MediaTypeObject][];
  return media.find(([type]) => isJson(type))?.[1].schema;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function placeOf(status: string): string {
  return isSuccess(status) ? AT : `${AT} ${status}`;
}
