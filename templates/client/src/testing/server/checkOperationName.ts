import { listOperationHeads } from "../../documents/readDocuments.js";
import { configurationError } from "../../errors/NimbusError.js";

/** Rejects an unknown operation name, for which a reply or a fault would never be used. */
export function checkOperationName(name: string): void {
  if (listOperationHeads().some((head) => head.name === name)) return;
  throw configurationError(`unknown operation ${name}`, "use a name with its API, such as {{list}}");
}
