import type { OperationName } from "../../../tables/OperationTypes.js";
import type { FakeData, FakeDataReply } from "../../FakeData.js";
import type { SiteState } from "../../SiteState.js";
import type { Origins, ServerRequest, Target } from "../ServerRequest.js";
import { readReplyKey } from "./readReplyKey.js";
import { readRequestBody } from "./readRequestBody.js";
import { decodePath, requestKey } from "./requestKey.js";
import { toRecordedResponse } from "./toRecordedResponse.js";

/** A request with its target. */
export interface AskedRequest {
  readonly request: ServerRequest;
  readonly target: Target;
  readonly origins: Origins;
}

/** The replies of seed data. */
export interface RecordedReplies {
  load(data: FakeData["replies"], sites: readonly SiteState[]): void;
  clear(): void;
  /** Returns the replies that are still to come. */
  snapshot(): readonly FakeDataReply[];
  /** Responds with the next reply to a request; undefined if there is none. */
  respond(name: OperationName, asked: AskedRequest, site: SiteState): Promise<Response | undefined>;
}

/** Creates the registry of replies; those to the same request are given in order, and the last one from then on. */
export function createRecordedReplies(): RecordedReplies {
  const byKey = new Map<string, FakeDataReply[]>();
  return {
    load(data = [], sites) {
      for (const [index, reply] of data.entries()) {
        const key = readReplyKey(reply, `replies[${index}]`, sites);
        byKey.set(key, [...(byKey.get(key) ?? []), reply]);
      }
    },
    clear: () => byKey.clear(),
    snapshot: () => [...byKey.values()].flat(),
    async respond(name, { request, target, origins }, site) {
      if (byKey.size === 0) return undefined;
      const { searchParams } = new URL(request.url);
      const body = await readRequestBody(request.headers, request.body);
      const pending = byKey.get(requestKey(name, decodePath(target.path) ?? [], searchParams, body));
      const isFor = (each: FakeDataReply) => each.site === undefined || each.site === site.name;
      const reply = pending?.find(isFor);
      if (pending === undefined || reply === undefined) return undefined;
      if (pending.filter(isFor).length > 1) pending.splice(pending.indexOf(reply), 1);
      return toRecordedResponse(reply, site, origins);
    },
  };
}
