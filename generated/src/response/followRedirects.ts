import type { OutgoingRequest, Reply, Sender } from "../http/types.js";

/** How many redirects lead to a file at the most; Atlassian's media service needs one. */
const MAX_REDIRECTS = 5;

/**
 * Follows the redirect of a download to the host that keeps the file. That host is another one, and the
 * address is signed: nothing of the client's goes there, neither credential nor headers.
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
    // An encrypted way does not lead over an open one.
    await reply.response.body?.cancel();
    if (next.protocol !== "https:" && next.protocol !== new URL(url).protocol) return reply;
    url = next.href;
    reply = await sender.sendPlain({
      ...request,
      url,
      method: "GET",
      headers: {},
      body: undefined,
      isSigned: true,
    });
  }
  return reply;
}

/**
 * A browser shows nothing of a redirect to its page, so it has to follow by itself. It keeps `Authorization`
 * from the other host (Fetch standard); other headers it would pass on, so none are given to it.
 */
function followAsBrowser(sender: Sender, request: OutgoingRequest): Promise<Reply> {
  return sender.send({ ...request, headers: {}, redirect: "follow" });
}
