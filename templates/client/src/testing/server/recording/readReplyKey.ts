import { fromBase64 } from "../../../platform/base64.js";
import { findOperation } from "../../documents/findOperation.js";
import type { FakeDataReply } from "../../FakeData.js";
import type { SiteState } from "../../SiteState.js";
import { wrongData } from "../../wrongData.js";
import { decodePath, requestKey } from "./requestKey.js";

/** Returns what requests have that a reply of seed data answers. */
export function readReplyKey(reply: FakeDataReply, place: string, sites: readonly SiteState[]): string {
  const { site, method = "GET", path, query = {} } = reply;
  if (site !== undefined && !sites.some(({ name }) => name === site))
    throw wrongData(`${place}.site`, "is no site of this fake", "write the name of one");
  const segments = /[?#]/.test(path) ? undefined : decodePath(path);
  if (segments === undefined)
    throw wrongData(`${place}.path`, "is wrong", "write it percent-encoded, with its query in `query`");
  const operation = findOperation(method, path);
  if (typeof operation === "string")
    throw wrongData(`${place}.path`, "is no operation", "write the method and the path of one");
  checkAnswer(reply, place);
  const pairs = Object.entries(query).flatMap(([name, given]) =>
    [given].flat().map((value): [string, string] => [name, value]),
  );
  return requestKey(operation.name, segments, pairs, reply.requestBody);
}

function checkAnswer({ headers, body, base64 }: FakeDataReply, place: string): void {
  if (!succeeds(() => new Headers(headers)))
    throw wrongData(`${place}.headers`, "is wrong", "write the names and values of HTTP headers");
  if (base64 !== undefined && (body !== undefined || !succeeds(() => fromBase64(base64))))
    throw wrongData(`${place}.base64`, "is wrong", "write bytes in base64, and no `body`");
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
