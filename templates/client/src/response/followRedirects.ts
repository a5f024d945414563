import type { OutgoingRequest, Reply, Sender } from "../http/types.js";

/** Atlassian's media service needs one redirect. */
const MAX_REDIRECTS = 5;

/** Names and addresses of this machine and its network: loopback, link-local, private and shared ones. */
const PRIVATE =
  /^(?:.*\.)?localhost\.?$|^\[(?:::|f[cd]|fe[89ab])|^(?=[\d.]+$)(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** A response, and the last request, to which it belongs. */
export interface Followed {
  readonly request: OutgoingRequest;
  readonly reply: Reply;
}

/**
 * Follows the redirect of a download to the host that serves the file. That is another host, and its URL is signed,
 * so it gets neither the credential nor the headers of the client.
 */
export async function followRedirects(sender: Sender, first: Followed): Promise<Followed> {
  if (first.reply.response.type === "opaqueredirect") return followAsBrowser(sender, first.request);
  let { request, reply } = first;
  for (let count = 0; count < MAX_REDIRECTS; count += 1) {
    const { url } = request;
    const location = reply.response.headers.get("location");
    if (location === null || ![301, 302, 303, 307, 308].includes(reply.response.status)) break;
    if (!URL.canParse(location, url)) break;
    const next = new URL(location, url);
    // No downgrade from https to http, and no user in the URL, which platforms reject with an error that repeats it.
    if (next.protocol !== "https:" && next.protocol !== new URL(url).protocol) break;
    // A host on the internet has no files in the network of this machine.
    if (PRIVATE.test(next.hostname) && !PRIVATE.test(new URL(first.request.url).hostname)) break;
    if (next.username !== "" || next.password !== "") break;
    request = { ...request, url: next.href, method: "GET", headers: {}, body: undefined, isSigned: true };
    reply = await sender.sendPlain(request);
  }
  return { request, reply };
}

/**
 * Browsers hide the target of a redirect, so the browser has to follow it. It withholds `Authorization` from another
 * host (Fetch standard), but passes on other headers, so it gets none.
 */
async function followAsBrowser(sender: Sender, request: OutgoingRequest): Promise<Followed> {
  const reply = await sender.send({ ...request, headers: {}, redirect: "follow" });
  const { url } = reply.response;
  return { request: url && url !== request.url ? { ...request, url, isSigned: true } : request, reply };
}
