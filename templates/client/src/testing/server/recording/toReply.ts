import { isJson } from "../../../documents/isJson.js";
import { toBase64 } from "../../../platform/base64.js";
import type { FakeDataReply } from "../../FakeData.js";
import type { Disguise } from "./disguise/createDisguise.js";
import type { LookUp } from "./lookUpPeople.js";
import type { SiteAnswer, SiteRequest } from "./RecordedSite.js";
import { readRequestBody } from "./readRequestBody.js";
import { notRecorded } from "./refusals.js";

/** The headers that are kept. */
const KEPT = ["content-type", "content-disposition", "link", "location", "retry-after"];

/** What is kept of a file of which nobody can be removed, because it is no text. */
const PLACEHOLDER = "file\n";

/** Creates the reply that is kept: disguised, after the site was asked who the people in it are. */
export async function toReply(
  request: SiteRequest,
  answer: SiteAnswer,
  disguise: Disguise,
  lookUp: LookUp,
  files: boolean,
): Promise<FakeDataReply> {
  const [path = "", query = ""] = request.path.split(/\?(.*)/s);
  const pairs = [...new URLSearchParams(query)];
  const headers = KEPT.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, answer.hideSecrets(value)] as const];
  });
  const content = readContent(answer, files);
  const requestBody = await readBody(request);
  const segments = path.split("/").map(decodeURIComponent);
  for (const each of [segments, pairs, headers, requestBody, content.body]) disguise.learn(each);
  await lookUp(request.signal);
  const hidden = segments.map((segment) => encodeSegment(disguise.hide(segment)));
  return {
    ...(request.method !== "GET" && { method: request.method }),
    path: hidden.join("/"),
    ...(pairs.length > 0 && { query: hideQuery(pairs, disguise) }),
    ...(requestBody !== undefined && { requestBody: disguise.hide(requestBody) }),
    status: answer.status,
    headers: disguise.hide(Object.fromEntries(headers)),
    ...(content.body === undefined ? content : { body: disguise.hide(content.body) }),
  };
}

/** Encodes a segment like the paths of requests, in which most marks stand as they are. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:3A|40|7E)/g, decodeURIComponent);
}

function hideQuery(pairs: readonly (readonly [string, string])[], disguise: Disguise) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of pairs) query[name] = [...(query[name] ?? []), disguise.hideQuery(name, value)];
  const fields = Object.entries(query).map(([name, [first = "", ...others]]): [string, string | string[]] => [
    name,
    others.length > 0 ? [first, ...others] : first,
  ]);
  return Object.fromEntries(fields);
}

async function readBody({ headers, body }: SiteRequest): Promise<unknown> {
  if (body === undefined) return undefined;
  return readRequestBody(new Headers(headers), await new Blob([body]).arrayBuffer());
}

function readContent(
  { headers, bytes, isFile, hideSecrets }: SiteAnswer,
  files: boolean,
): Pick<FakeDataReply, "body" | "base64"> {
  const mediaType = headers.get("content-type");
  if (bytes.byteLength === 0) return {};
  if (!isJson(mediaType) && !/^text\/|[/+](?:xml|javascript)\b/i.test(mediaType ?? "")) {
    if (!isFile) throw notRecorded(`the answer of the site is ${mediaType ?? "of no known format"}`);
    return files ? { base64: toBase64(bytes) } : { body: PLACEHOLDER };
  }
  const text = hideSecrets(new TextDecoder().decode(bytes));
  if (!isJson(mediaType)) return { body: text };
  try {
    return { body: JSON.parse(text) };
  } catch {
    if (isFile) return { body: text };
    throw notRecorded("the answer of the site says that it is JSON, but is not");
  }
}
