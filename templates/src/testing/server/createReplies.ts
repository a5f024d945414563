import type { OperationName } from "../../tables/OperationTypes.js";
import type { SpecOperation } from "../documents/SpecOperation.js";
import type { FakeConfluence } from "../FakeConfluence.js";
import { checkName } from "./checkOperationName.js";
import { toResponse } from "./toResponse.js";

/** What a test answers in the double's place. */
export interface Replies {
  readonly add: FakeConfluence["reply"];
  /** Gives the answer of a test; undefined where the double answers itself. */
  take(operation: SpecOperation, args: unknown): Promise<Response> | undefined;
}

/** Makes the list of replies, of which the newest to an operation is given. */
export function createReplies(): Replies {
  const pending = new Set<{ name: OperationName; reply: unknown; left: number }>();
  return {
    add(name, reply, { times = Number.POSITIVE_INFINITY } = {}) {
      checkName(name);
      const added = { name, reply, left: times };
      pending.add(added);
      return () => void pending.delete(added);
    },
    take(operation, args) {
      const found = [...pending].reverse().find(({ name }) => name === operation.name);
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) pending.delete(found);
      return give(found.reply, operation, args);
    },
  };
}

async function give(reply: unknown, { success }: SpecOperation, args: unknown): Promise<Response> {
  const given = typeof reply === "function" ? await reply(args) : reply;
  // A response can be read once, and may be given again; the headers of one that was fetched cannot be changed.
  if (given instanceof Response) return new Response(given.clone().body, given);
  if (given instanceof Blob) return new Response(given);
  return toResponse(given === undefined ? { status: 204 } : { status: success.status, body: given });
}
