/**
 * The headers of an answer without what lets somebody in: errors and what observers see end up in logs. Cookies
 * can be a session, and the address to which a download leads is signed in its query.
 */
export function publicHeaders(headers: Headers): Headers {
  const clean = new Headers(headers);
  clean.delete("set-cookie");
  const location = clean.get("location");
  if (location !== null) clean.set("location", location.replace(/\?.*$/, "?..."));
  return clean;
}
