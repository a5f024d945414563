import { listOperations } from "../tables/listOperations.js";
import type { Finding } from "./Finding.js";
import { suggestNames } from "./suggestNames.js";

/** The finding for a name that no operation has, with the operations that may be meant. */
export function unknownOperation(name: string): Finding {
  const known = listOperations().map((operation) => operation.name);
  return { name, granted: false, because: `there is no such operation${suggestNames(name, known)}` };
}
