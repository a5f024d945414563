import type { Classification } from "../failures/classify.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { adviseScopes } from "../operations/describeScopes.js";
import { adviseCredential } from "./adviseCredential.js";
import { findRejectedArguments } from "./findRejectedArguments.js";

/** Completes the hint of a failure with what is known of the credential, the operation and the arguments. */
export async function completeHint(
  { request, connection, requirements }: CompletedCall,
  { hint, advice, message = "" }: Classification,
): Promise<string> {
  const { operation } = request;
  switch (advice) {
    case "credential":
      return `${hint} ${adviseCredential(connection.kind)}.`;
    case "scopes":
      return `${hint} ${adviseScopes(operation, await requirements(), connection.kind)}`;
    case "replacement": {
      const { replacedBy } = await requirements();
      return replacedBy === undefined
        ? `${hint}.`
        : `${hint} for this kind of token; use ${replacedBy.join(", ")}.`;
    }
    case "arguments": {
      const names = findRejectedArguments(request, message).map((name) => `\`${name}\``);
      const what = names.length === 0 ? "the arguments" : names.join(", ");
      const { docs } = await requirements();
      return `${hint} ${what}.${docs === undefined ? "" : ` See ${docs}`}`;
    }
    default:
      return hint;
  }
}
