import type { OutgoingRequest, Reply, Sender } from "../http/types.js";

/** Atlassian's media service needs one redirect. */
const MAX_REDIRECTS = 5;

/**
 * Follows the redirect of a download to the host that serves the file. That is another host, and its URL is signed,
 * so it gets neither the credential nor the headers of the client.
 */
export async function followRedirects(
  sender: Sender,
  request: OutgoingRequest,
  first: Reply,
): Promise<Reply> {
  if (first.response.type === "opaqueredirect") return followAsBrowser(sender, request);
  let reply = first;
  let { url } = request;
  for (let count = 0; count < MAX_REDIRECTS; count += 1) {
    const location = reply.response.headers.get("location");
    if (location === null || ![301, 302, 303, 307, 308].includes(reply.response.status)) return reply;
    if (!URL.canParse(location, url)) return reply;
    const next = new URL(location, url);
    // No downgrade from https to http, and no user in the URL, which platforms reject with an error that repeats it.
    if (next.protocol !== "https:" && next.protocol !== new URL(url).protocol) return reply;
    if (next.username !== "" || next.password !== "") return reply;
    url = next.href;
    const plain = { ...request, url, method: "GET", headers: {}, body: undefined, isSigned: true };
    // The host may quote the signature of its URL in an error.
    reply = { ...(await sender.sendPlain(plain)), text: "" };
  }
  return reply;
}

/**
 * Browsers hide the target of a redirect, so the browser has to follow it. It withholds `Authorization` from another
 * host (Fetch standard), but passes on other headers, so it gets none.
 */
function followAsBrowser(sender: Sender, request: OutgoingRequest): Promise<Reply> {
  return sender.send({ ...request, headers: {}, redirect: "follow" });
}
