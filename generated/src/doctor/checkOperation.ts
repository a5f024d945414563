import { type Apis, tables } from "../apis.js";
import type { Confluence } from "../client/createConfluence.js";
import type { Operation } from "../operations/Operation.js";
import { listOperations } from "../tables/listOperations.js";
import type { Finding } from "./Finding.js";
import { describeRequirements, probeOperation } from "./probeOperation.js";

/** Tries whether an operation lets the credential through, without an effect on the site. */
export async function checkOperation(confluence: Confluence<never>, name: string): Promise<Finding> {
  const [api = "", id = ""] = name.split(".");
  const table = Object.hasOwn(tables, api) ? tables[api as keyof Apis] : {};
  const operation = Object.hasOwn(table, id) ? table[id] : undefined;
  if (operation === undefined) return { name, held: false, because: "there is no such operation" };
  if (!isHarmless(operation)) return checkSibling(confluence, name);
  return probeOperation(confluence, name, operation);
}

/** Tries, instead of an operation with an effect, one without that needs the same scopes. */
async function checkSibling(confluence: Confluence<never>, name: string): Promise<Finding> {
  const needs = await describeRequirements(name);
  const reading = ({ operation: { method } }: { operation: Operation }) => (method === "GET" ? 0 : 1);
  for (const candidate of listOperations().sort((a, b) => reading(a) - reading(b))) {
    if (
      needs === "" ||
      !isHarmless(candidate.operation) ||
      (await describeRequirements(candidate.name)) !== needs
    )
      continue;
    const { held } = await checkOperation(confluence, candidate.name);
    const tried = `tried by ${candidate.name}, which needs the same`;
    return { name, held, because: held === false ? needs : tried };
  }
  return { name, held: undefined, because: "trying it would change something" };
}

/**
 * An operation without an effect: one that reads, or one that names a thing which does not exist. Keys and names
 * of other things do not count: what is stored under a key, or watches a name, comes to be by naming it.
 */
function isHarmless({ method, path }: Operation): boolean {
  return method === "GET" || /\{([\w-]*(Id|-id)|id|spaceKey)\}/.test(path);
}
