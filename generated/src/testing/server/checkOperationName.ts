import { configurationError } from "../../errors/ConfluenceError.js";
import { listHeads } from "../documents/readDocuments.js";

/** Refuses the name of an operation that there is not: what waits for it would wait for ever. */
export function checkName(name: string): void {
  if (listHeads().some((head) => head.name === name)) return;
  throw configurationError(`there is no operation ${name}`, "name one with its API, such as v2.getPages");
}
