import type { SpecOperation } from "../../../documents/SpecOperation.js";
import { isNimbusError } from "../../../errors/NimbusError.js";
import { findOperation } from "../../documents/findOperation.js";
import type { FakeData, FakeDataReply } from "../../FakeData.js";
import type { FakeRecordOptions } from "../../FakeNimbus.js";
import { HttpFailure } from "../../HttpFailure.js";
import { pathnameOf } from "../../pathnameOf.js";
import { people as rules } from "../../product/people.js";
import type { SiteState } from "../../SiteState.js";
import type { AskedRequest } from "./createRecordedReplies.js";
import { createRecordedSite } from "./createRecordedSite.js";
import { createDisguise, type Disguise } from "./disguise/createDisguise.js";
import { createLookUp } from "./lookUpPeople.js";
import { notForwarded, notRecorded } from "./refusals.js";
import { REPLY_GATEWAY, replyOrigin, toRecordedResponse } from "./toRecordedResponse.js";
import { toReply } from "./toReply.js";
import { toSiteRequest } from "./toSiteRequest.js";

/** Forwards requests to a real site, and keeps the answers. */
export interface Recorder {
  /** Forwards a request that is authorized and valid; responds with the disguised answer. */
  forward(operation: SpecOperation, asked: AskedRequest): Promise<Response>;
  /** Returns what was kept, as seed data. */
  recording(): FakeData;
  /** Forgets what was kept. */
  clear(): void;
}

/** Creates the recorder of a site. */
export function createRecorder(options: FakeRecordOptions, state: SiteState): Recorder {
  const { writes = false, files = false, ...client } = options;
  const site = createRecordedSite(client);
  const disguise = createDisguise(rules);
  const lookUp = createLookUp(site, disguise);
  const kept: FakeDataReply[] = [];
  const latest = new Map<string, string>();
  const hide = ({ base64, ...reply }: FakeDataReply): FakeDataReply => ({
    ...disguise.hide(reply),
    ...(base64 !== undefined && { base64 }),
  });
  const keep = (reply: FakeDataReply) => {
    const { method, path, query, requestBody, ...answer } = reply;
    const [key, text] = [JSON.stringify([method, path, query, requestBody]), JSON.stringify(answer)];
    if (latest.get(key) !== text) kept.push(reply);
    latest.set(key, text);
  };
  const record = async (operation: SpecOperation, asked: AskedRequest) => {
    const { siteBase, apiBase, cloudId } = await site.connect();
    if (siteBase) replaceOrigin(siteBase, replyOrigin(state));
    if (apiBase && new URL(apiBase).origin !== siteBase)
      replaceOrigin(new URL(apiBase).origin, REPLY_GATEWAY);
    if (cloudId) disguise.replaceAddress(cloudId, state.cloudId);
    const request = await toSiteRequest(operation, asked, state, disguise);
    const answer = await site.send(request);
    const reply = await toReply(request, answer, disguise, lookUp, files);
    const isLasting = answer.status < 500 && ![408, 425, 429].includes(answer.status);
    if (isLasting) keep(reply);
    return reply;
  };
  const replaceOrigin = (origin: string, own: string) => {
    disguise.replaceAddress(origin, own);
    disguise.replaceAddress(new URL(origin).host, new URL(own).host);
  };
  return {
    async forward(operation, asked) {
      const { name, method } = operation;
      if (typeof findOperation(method, pathnameOf(asked.target.path)) === "string")
        throw notForwarded("the documents no longer have the operation");
      if (!writes && method !== "GET" && !rules.reads.includes(name))
        throw notForwarded(`${method} may change the site; \`record: { writes: true }\` allows it`);
      try {
        return toRecordedResponse(await record(operation, asked), state, asked.origins);
      } catch (error) {
        if (error instanceof HttpFailure || !isNimbusError(error)) throw error;
        throw notRecorded(error.message);
      }
    },
    recording: () => ({
      version: 1,
      ...listUsers(disguise.people),
      sites: [{ name: state.name, cloudId: state.cloudId }],
      // A name that was learned later may be in earlier answers.
      replies: kept.map(hide),
    }),
    clear() {
      kept.length = 0;
      latest.clear();
    },
  };
}

/** The people whose names are known, as users of seed data. */
function listUsers({ byId }: Disguise["people"]): Pick<FakeData, "users"> {
  const users = [...byId.values()].flatMap(({ isNamed, substitute }) => (isNamed ? [substitute] : []));
  return users.length > 0 ? { users } : {};
}
