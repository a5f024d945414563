import type { Schema } from "../../documents/SpecOperation.js";
import type { Operation } from "../../operations/Operation.js";
import { rules } from "../../pager.js";
import { validate } from "./validate.js";

type Fields = Record<string, unknown>;

/**
 * Makes a generated page one of a list that ends: it has the items from the offset that was asked for, and says how many
 * there are, or that it is the last one.
 */
export function endPage(page: unknown, schema: Schema, sent: Partial<Operation>, args: object): unknown {
  const { page: name = "", items = ["results"] } = sent;
  const rule = rules[name];
  if (rule?.by === undefined) return page;
  const { ask, number, next, last, total, size, request } = rule;
  const given = request ? at(args, "body") : args;
  const offset = number ? Number(at(given, ask) ?? 0) : 0;
  const limit = number ? Number(at(given, size) ?? 0) || Number.POSITIVE_INFINITY : undefined;
  const end = offset + (limit ?? Number.POSITIVE_INFINITY);
  const lists = items.map((path) => at(page, path)).map((list) => (Array.isArray(list) ? list : []));
  const count = Math.max(...lists.map(({ length }) => length));
  const root = { page };
  for (const [index, path] of items.entries()) {
    const list = lists[index] ?? [];
    if (Array.isArray(at(page, path))) put(root, path, list.slice(offset, end));
  }
  if (at(page, ask) !== undefined) put(root, ask, offset);
  if (total !== undefined) put(root, total, count);
  if (last !== undefined) put(root, last.replace("!", ""), last.startsWith("!") !== end >= count);
  if (next === undefined) return root.page;
  // What must be there can be null or empty, which means the same.
  for (const value of [undefined, null, ""]) {
    put(root, next, value);
    if (validate(schema, root.page).length === 0) break;
  }
  return root.page;
}

/** Returns the value at a path; the whole value at an empty one. */
function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  const names = path === "" ? [] : path.split(".");
  return names.reduce<unknown>((found, name) => (found as Fields | null | undefined)?.[name], value);
}

/** Sets the value at a path if there is an object to set it in; undefined removes it. */
function put(root: Fields, path: string, value: unknown): void {
  const names = ["page", ...(path === "" ? [] : path.split("."))];
  const name = names.pop() ?? "";
  const parent = at(root, names.join("."));
  if (typeof parent !== "object" || parent === null) return;
  if (value === undefined) delete (parent as Fields)[name];
  else (parent as Fields)[name] = value;
}
