import { kinds } from "./kinds.js";
import type { TypePage } from "./listTypes.js";
import type { SiteOperation } from "./operations/SiteOperation.js";

/**
 * Finds where names in prose lead to, seen from the page of an operation: operations with or without their API, methods and
 * types of the reference, and kinds of errors.
 */
export function createFindHref(
  operations: readonly SiteOperation[],
  types: readonly TypePage[],
): (name: string, namespace: string) => string | undefined {
  const names = new Set<string>(operations.map(({ name }) => name));
  const urls = new Map(types.map(({ name, url }) => [name, `../${url}`]));
  const namespaces = [...new Set(operations.map(({ model }) => model.namespace))];
  return (name, namespace) => {
    const [, api = "", id = ""] = /^method (\w+)\.(\w+)$/.exec(name) ?? [];
    const methods = urls.get(`${api}.Methods${api.toUpperCase()}`);
    if (id !== "") return methods && `${methods}#${id.toLowerCase()}`;
    const own = [name, ...[namespace, ...namespaces].map((each) => `${each}.${name}`)];
    const operation = own.find((each) => names.has(each));
    if (operation !== undefined) return `${operation}.html`;
    if (kinds.includes(name)) return "../guides/errors.html#errors";
    return urls.get(name) ?? urls.get(`confluence-fetch.${name}`);
  };
}
