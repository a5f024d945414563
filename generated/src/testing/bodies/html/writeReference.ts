import { element, findChild, isElement, type MarkupElement } from "../Markup.js";
import type { ElementWriter } from "./HtmlWriter.js";

/** Writes a link to something of the site; without a target, its text is marked as unresolved. */
export const writeLink: ElementWriter = (link, { site, nodes }) => {
  const resource = link.children.find(
    (child): child is MarkupElement => isElement(child) && child.name.startsWith("ri:"),
  );
  const anchor = link.attributes["ac:anchor"];
  const accountId = resource?.attributes["ri:account-id"];
  const url = resource ? site.findUrl(resource) : anchor === undefined ? undefined : "";
  const body = findChild(link, "ac:link-body", "ac:plain-text-link-body");
  if (accountId !== undefined) {
    const name = site.findUserName(accountId) ?? "Unknown user";
    const attributes = { class: "confluence-userlink user-mention", "data-account-id": accountId, href: url };
    return [element("a", attributes, body ? nodes(body.children) : [name])];
  }
  const text = body ? nodes(body.children) : [titleOf(resource) ?? anchor ?? ""];
  if (url === undefined) return [element("span", { class: "unresolved" }, text)];
  const href = anchor === undefined ? url : `${url}#${anchor}`;
  return [element("a", { href, class: resource && "confluence-link" }, text)];
};

function titleOf(resource: MarkupElement | undefined): string | undefined {
  const { attributes = {} } = resource ?? {};
  return attributes["ri:content-title"] ?? attributes["ri:filename"] ?? attributes["ri:space-key"];
}

/** Writes an image, whose file is downloaded from the site. */
export const writeImage: ElementWriter = (image, { site, nodes }) => {
  const { attributes } = image;
  const resource = findChild(image, "ri:url", "ri:attachment");
  const caption = findChild(image, "ac:caption");
  const name = resource?.attributes["ri:filename"];
  const written = element("img", {
    class: `confluence-embedded-image${name === undefined ? " confluence-external-resource" : ""}`,
    src: (resource && site.findUrl(resource)) ?? "",
    alt: attributes["ac:alt"],
    title: attributes["ac:title"],
    width: attributes["ac:width"],
    height: attributes["ac:height"],
    "data-linked-resource-default-alias": name,
  });
  return [
    element("span", { class: "confluence-embedded-file-wrapper" }, [written]),
    ...(caption ? [element("div", { class: "image-caption" }, nodes(caption.children))] : []),
  ];
};
