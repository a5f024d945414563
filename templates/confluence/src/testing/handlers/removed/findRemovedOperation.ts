import { parseOperation } from "../../../documents/parseOperation.js";
import { resolveSchema } from "../../../documents/readDocuments.js";
import type { OperationName } from "../../../tables/OperationTypes.js";
import { REMOVED_BELOW } from "../../../tables/removedOperations.js";
import { ownValue } from "../../ownValue.js";
import type { RemovedOperation } from "../../SiteState.js";
import { childrenV1 } from "./childrenV1.js";
import { contentV1 } from "./contentV1.js";
import { detailsV1 } from "./detailsV1.js";
import { propertiesV1 } from "./propertiesV1.js";
import type { Removed, RemovedOperations } from "./Removed.js";
import { spacesV1 } from "./spacesV1.js";

/** The removed operations that the fake serves. */
export const served: RemovedOperations = {
  ...childrenV1,
  ...contentV1,
  ...detailsV1,
  ...propertiesV1,
  ...spacesV1,
};

const NAMESPACE = "v1.";

/** Finds a removed operation by its route. Its name is none of the documents', so that no fault or reply can refer to it. */
export function findRemovedOperation(route: string): RemovedOperation | undefined {
  const below = route.replace(` ${REMOVED_BELOW}`, " ");
  const removed = served[below];
  if (removed === undefined) return undefined;
  const [method = "", path = ""] = route.split(" ");
  const head = { name: `${NAMESPACE}${below}` as OperationName, method, path };
  return { operation: parseOperation(head, removed.takes, resolveSchema), scopes: removed.scopes };
}

/** Finds a removed operation that the fake serves by the name that `findRemovedOperation` gave it. */
export function findServed(name: string): Removed | undefined {
  return ownValue(served, name.slice(NAMESPACE.length));
}
