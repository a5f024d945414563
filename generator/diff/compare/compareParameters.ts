import type { ParameterObject } from "openapi-typescript";
import { markdownCode } from "../../escape/escape.js";
import type { Parameter } from "../../model/ApiModel.js";
import type { Difference, OperationChangeKind } from "../Change.js";
import { classify } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";
import { compareDescriptions } from "./compareDescriptions.js";
import { compareSchemas, type Sides } from "./compareSchemas.js";
import { maskParameters, type OperationPair } from "./matchOperations.js";

/** Compares the path, query and header parameters of an operation. */
export function compareParameters(sides: Sides, pair: OperationPair): Difference[] {
  const renamed = findRenamed(pair);
  const before = pair.before.model.parameters;
  const after = pair.after.model.parameters;
  const pairs = before.map((old) => {
    const name = renamed.get(old.name) ?? old.name;
    return { old, now: after.find((parameter) => parameter.name === name) };
  });
  const kept = new Set(pairs.map(({ now }) => now));
  return [
    ...pairs.flatMap(({ old, now }) =>
      now === undefined
        ? [classify("parameter-removed", old.name, `the ${old.in} parameter was removed`)]
        : compareParameter(sides, pair, old, now),
    ),
    ...after.filter((parameter) => !kept.has(parameter)).map(describeAdded),
  ];
}

/** The new names of the path parameters of a path that is otherwise the same, by their old names. */
function findRenamed({ before, after }: OperationPair): ReadonlyMap<string, string> {
  if (maskParameters(before.model.path) !== maskParameters(after.model.path)) return new Map();
  const names = listNames(after.model.path);
  return new Map(listNames(before.model.path).map((name, index) => [name, names[index] ?? name]));
}

function listNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
}

function describeAdded({ name, in: location, required }: Parameter): Difference {
  const kind = required ? "required-parameter-added" : "parameter-added";
  return classify(kind, name, `the ${location} parameter was added${required ? " and is required" : ""}`);
}

function compareParameter(sides: Sides, pair: OperationPair, old: Parameter, now: Parameter): Difference[] {
  const found: Difference[] = [];
  const add = (kind: OperationChangeKind, what: string) => found.push(classify(kind, now.name, what));
  if (old.name !== now.name) {
    add(
      "parameter-renamed",
      `the ${now.in} parameter ${markdownCode(old.name)} was renamed to ${markdownCode(now.name)}`,
    );
  }
  if (old.in !== now.in) add("parameter-moved", `the ${old.in} parameter became a ${now.in} parameter`);
  if (!old.required && now.required) add("parameter-required", "is now required");
  if (old.required && !now.required) add("parameter-optional", "is now optional");
  if (!old.deprecated && now.deprecated) add("parameter-deprecated", "is deprecated");
  if (old.deprecated && !now.deprecated) add("parameter-restored", "is no longer deprecated");
  if (old.array && now.array && old.array !== now.array) {
    add("parameter-serialization", `lists are serialized by ${now.array}, no longer by ${old.array}`);
  }
  const [before, after] = [findParameter(pair.before, old), findParameter(pair.after, now)];
  return [
    ...found,
    ...compareDescriptions(before?.description, after?.description, now.name),
    ...compareSchemas(sides, before?.schema, after?.schema, now.name),
  ];
}

function findParameter(
  { found }: SurfaceOperation,
  { name, in: location }: Parameter,
): ParameterObject | undefined {
  return found.parameters.find((parameter) => parameter.name === name && parameter.in === location);
}
