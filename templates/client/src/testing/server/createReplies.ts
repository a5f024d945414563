import type { SpecOperation } from "../../documents/SpecOperation.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeNimbus } from "../FakeNimbus.js";
import { checkOperationName } from "./checkOperationName.js";
import { toResponse } from "./toResponse.js";

/** The replies that a test has registered. */
export interface Replies {
  readonly add: FakeNimbus["reply"];
  clear(): void;
  /** Responds with a registered reply; undefined if there is none for the operation. */
  respond(operation: SpecOperation, args: unknown): Promise<Response> | undefined;
}

/** Creates the registry of replies; the newest reply to an operation wins. */
export function createReplies(): Replies {
  const pending = new Set<{ name: OperationName; reply: unknown; left: number }>();
  return {
    add(name, reply, { times = Number.POSITIVE_INFINITY } = {}) {
      checkOperationName(name);
      const entry = { name, reply, left: times };
      pending.add(entry);
      return () => void pending.delete(entry);
    },
    clear: () => pending.clear(),
    respond(operation, args) {
      const entry = [...pending].reverse().find(({ name }) => name === operation.name);
      if (entry === undefined) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) pending.delete(entry);
      return replyWith(entry.reply, operation, args);
    },
  };
}

async function replyWith(reply: unknown, { success }: SpecOperation, args: unknown): Promise<Response> {
  const value = typeof reply === "function" ? await reply(args) : reply;
  // The body of a Response can be read once only, but the reply may be reused; fetched headers are immutable.
  if (value instanceof Response) return new Response(value.clone().body, value);
  if (value instanceof Blob) return new Response(value);
  if (value === undefined) return toResponse({ status: 204 });
  // The string that JSON contains is not text.
  const isJson = typeof value === "string" && /[/+]json$/.test(success.mediaType ?? "");
  const headers = isJson ? { "content-type": "application/json" } : {};
  return toResponse({ status: success.status, headers, body: isJson ? JSON.stringify(value) : value });
}
