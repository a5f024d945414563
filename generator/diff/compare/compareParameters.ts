import type { ParameterObject } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import type { Parameter } from "../../model/ApiModel.js";
import type { OperationChangeKind } from "../Change.js";
import { type Finding, judge } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import { compareText } from "./compareText.js";
import { type OperationPair, stemOf } from "./matchOperations.js";

/** Compares the arguments of an operation that go into the path, the query or a header. */
export function compareParameters(sides: Sides, pair: OperationPair): Finding[] {
  const renamed = findRenamed(pair);
  const before = pair.before.model.parameters;
  const after = pair.after.model.parameters;
  const twins = before.map((old) => {
    const name = renamed.get(old.name) ?? old.name;
    return { old, now: after.find((parameter) => parameter.name === name) };
  });
  const kept = new Set(twins.map(({ now }) => now));
  return [
    ...twins.flatMap(({ old, now }) =>
      now === undefined
        ? [judge("parameter-removed", old.name, `the ${old.in} parameter is gone`)]
        : compareParameter(sides, pair, old, now),
    ),
    ...after.filter((parameter) => !kept.has(parameter)).map(describeAdded),
  ];
}

/** The path parameters whose names changed while the path stayed the same. */
function findRenamed({ before, after }: OperationPair): ReadonlyMap<string, string> {
  if (stemOf(before.model.path) !== stemOf(after.model.path)) return new Map();
  const names = listNames(after.model.path);
  return new Map(listNames(before.model.path).map((name, index) => [name, names[index] ?? name]));
}

function listNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
}

function describeAdded({ name, in: place, required }: Parameter): Finding {
  const kind = required ? "required-parameter-added" : "parameter-added";
  return judge(kind, name, `the ${place} parameter is new${required ? " and required" : ""}`);
}

function compareParameter(sides: Sides, pair: OperationPair, old: Parameter, now: Parameter): Finding[] {
  const found: Finding[] = [];
  const add = (kind: OperationChangeKind, what: string) => found.push(judge(kind, now.name, what));
  if (old.name !== now.name) {
    add(
      "parameter-renamed",
      `the ${now.in} parameter ${markdownCode(old.name)} is called ${markdownCode(now.name)}`,
    );
  }
  if (old.in !== now.in) add("parameter-moved", `the ${old.in} parameter is a ${now.in} parameter`);
  if (!old.required && now.required) add("parameter-required", "is required now");
  if (old.required && !now.required) add("parameter-optional", "is optional now");
  if (!old.deprecated && now.deprecated) add("parameter-deprecated", "is deprecated");
  if (old.deprecated && !now.deprecated) add("parameter-restored", "is no longer deprecated");
  if (old.array && now.array && old.array !== now.array) {
    add("parameter-sent-otherwise", `lists are sent by ${now.array}, no longer by ${old.array}`);
  }
  const [before, after] = [findParameter(pair.before, old), findParameter(pair.after, now)];
  return [
    ...found,
    ...compareText(before?.description, after?.description, now.name),
    ...compareSchemas(sides, before?.schema, after?.schema, now.name),
  ];
}

function findParameter(
  { found }: SurfaceOperation,
  { name, in: place }: Parameter,
): ParameterObject | undefined {
  return found.parameters.find((parameter) => parameter.name === name && parameter.in === place);
}
