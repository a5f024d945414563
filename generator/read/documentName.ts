/** Names a document in messages and records: a URL without its user, password and query, which may be secret. */
export function documentName(from: string): string {
  if (!/^\s*(https?:|[a-z][\w+.-]+:\/\/)/i.test(from)) return from;
  if (!URL.canParse(from)) return `${from.replace(/:.*/s, "")}:…`;
  const { protocol, host, pathname, search } = new URL(from);
  return `${protocol}//${host}${pathname}${search === "" ? "" : "?…"}`;
}
