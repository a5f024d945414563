import { CHILD_TYPES } from "../../../generated/src/testing/present/expand/toChildren.js";
import type { Json } from "./handlers/removed/callV1.js";

/** What there may be none of: the version after the latest one, what only some comments have, and so on. */
const MAY_BE_NONE = /^(?:nextVersion|previousVersion|lastOwnedBy|inlineProperties|resolution)$/;

/** `childTypes.all` is no property: it expands the others. */
const hasEveryType = (item: Json) =>
  CHILD_TYPES.every((type) => typeof item?.[type]?.value === "boolean") || undefined;

const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : (value?.results ?? [value]));

/** Tells how an expanded name is not in a response, or in an item of a list on the way; undefined if it is. */
export function findMissing(value: Json, [name = "", ...rest]: readonly string[]): string | undefined {
  for (const item of listOf(value)) {
    const inner = name === "all" ? hasEveryType(item) : item?.[name];
    // What is expanded is no longer among what can be expanded.
    if (item?._expandable?.[name] !== undefined) return `${name} is not expanded`;
    if (inner === undefined || inner === null) {
      if (!MAY_BE_NONE.test(name)) return `${name} is absent`;
    } else if (rest.length > 0) {
      const missing = findMissing(inner, rest);
      if (missing !== undefined) return missing;
    }
  }
  return undefined;
}

/** The parts of a response that properties are expanded in, and what is expanded in each. */
export function rootsOf(body: Json, value: string): (readonly [root: Json, name: string])[] {
  const [, key, name = value] = /^(read|update)\.(.*)/.exec(value) ?? [];
  if (body.restrictionsHash)
    return body.results
      .filter(({ operation }: Json) => (key ?? operation) === operation)
      .map((each: Json) => [each, name]);
  if (body.read?.operation) return [body.read, body.update].map((each) => [each, value]);
  const lists =
    body.page?.results && !body.page.id && !body._expandable ? [body.page, body.blogpost] : [body];
  return lists.flatMap((list) => listOf(list).map((each) => [each, value] as const));
}
