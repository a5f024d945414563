import { type Apis, tables } from "../apis.js";
import { documentation } from "../documentation.js";

/** Returns the page of an operation in Atlassian's documentation: of `{{list}}`, for instance. */
export function docsOf(name: string): string | undefined {
  const [api = "", id = ""] = name.split(".");
  const found = documentation[api];
  const table = tables[api as keyof Apis];
  const operation = table && Object.hasOwn(table, id) ? table[id] : undefined;
  if (found === undefined || operation === undefined) return undefined;
  const { reference, omitted, groups, letters } = found;
  const group = groups.split(" ")[letters.charCodeAt(Object.keys(table).sort().indexOf(id)) - 65];
  const anchor = operation.path
    .slice(omitted.length + 1)
    .toLowerCase()
    .replace(/[{}]/g, "")
    .replaceAll("/", "-");
  return encodeURI(`${reference}/api-group-${group}/#api-${anchor}-${operation.method.toLowerCase()}`);
}
