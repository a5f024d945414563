import type { Nimbus } from "../client/createNimbus.js";
import type { Operation } from "../operations/Operation.js";
import { listOperations } from "../tables/listOperations.js";
import type { Finding } from "./Finding.js";
import { describeRequirements, tryOperation } from "./tryOperation.js";
import { unknownOperation } from "./unknownOperation.js";

/** Checks whether a credential may call an operation, without changing the site. */
export async function checkOperation(
  nimbus: Nimbus<never>,
  name: string,
  isReachable: boolean,
): Promise<Finding> {
  const operation = listOperations().find((each) => each.name === name)?.operation;
  if (operation === undefined) return unknownOperation(name);
  if (!isReachable) return { name, granted: undefined, because: "not checked, because every API failed" };
  if (!isHarmless(operation)) return checkSibling(nimbus, name);
  const { granted, because } = await tryOperation(nimbus, name, operation);
  return { name, granted, because };
}

/** Instead of an operation that changes the site, calls a harmless one that needs the same scopes. */
async function checkSibling(nimbus: Nimbus<never>, name: string): Promise<Finding> {
  const needs = await describeRequirements(name);
  const reading = ({ operation: { method } }: { operation: Operation }) => (method === "GET" ? 0 : 1);
  for (const candidate of listOperations().sort((a, b) => reading(a) - reading(b))) {
    if (
      needs === "" ||
      !isHarmless(candidate.operation) ||
      (await describeRequirements(candidate.name)) !== needs
    )
      continue;
    const { hasScopes: granted } = await tryOperation(nimbus, candidate.name, candidate.operation);
    const tried = `tested with ${candidate.name}, which needs the same scopes`;
    return { name, granted, because: granted === false ? needs : tried };
  }
  return { name, granted: undefined, because: "calling it would change the site" };
}

/**
 * Whether an operation can be called without changing anything: it reads, or its path contains a resource ID, for which
 * one that does not exist can be sent. Other keys and names do not count, because some writes create what they name.
 */
function isHarmless({ method, path }: Operation): boolean {
  return method === "GET" || /\{([\w-]*(Id|-id|IdOrKey)|id|spaceKey)\}/.test(path);
}
