import { element, type MarkupNode } from "../Markup.js";

/** Reads `[text|target]`, where the target is a URL, a page, an anchor, a user or an attachment. */
export function readWikiLink(
  inner: string,
  readLine: (text: string) => MarkupNode[],
): MarkupNode | undefined {
  const divided = inner.lastIndexOf("|");
  const target = inner.slice(divided + 1).trim();
  const text = divided < 0 ? undefined : inner.slice(0, divided);
  if (target === "") return undefined;
  if (/^(?:https?|ftp|mailto|file):/.test(target) || target.startsWith("/"))
    return element("a", { href: target }, text === undefined ? [target] : readLine(text));
  const body = text === undefined ? [] : [element("ac:link-body", {}, readLine(text))];
  if (target.startsWith("~")) {
    const accountId = target.slice(1).replace(/^accountid:/, "");
    return element("ac:link", {}, [element("ri:user", { "ri:account-id": accountId }), ...body]);
  }
  if (target.startsWith("^"))
    return element("ac:link", {}, [element("ri:attachment", { "ri:filename": target.slice(1) }), ...body]);
  const [, page = "", anchor] = /^([^#]*)(?:#(.*))?$/s.exec(target) ?? [];
  const attributes = { "ac:anchor": anchor };
  if (page === "") return element("ac:link", attributes, body);
  const [, key, title = page] = /^([A-Za-z0-9~]+):(.+)$/s.exec(page) ?? [];
  const resource = element("ri:page", { "ri:content-title": title, "ri:space-key": key });
  return element("ac:link", attributes, [resource, ...body]);
}
