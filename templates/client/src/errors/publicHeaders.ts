/**
 * Copies the headers of a response without secrets, because errors and observed events end up in logs. Cookies can
 * contain a session, and the location of a download is signed in its path or its query.
 */
export function publicHeaders(headers: Headers): Headers {
  const clean = new Headers(headers);
  clean.delete("set-cookie");
  const location = clean.get("location");
  if (location !== null)
    clean.set("location", `${URL.canParse(location) ? new URL(location).origin : ""}/...`);
  return clean;
}
