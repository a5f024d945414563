import { element, type MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { type AdfWriter, attributeOf } from "./AdfWriter.js";
import { writeAdfExtension } from "./writeAdfExtension.js";

/** Writes an image with its caption. */
export function writeMediaSingle(node: AdfNode, writer: AdfWriter): MarkupNode {
  const media = node.content?.find(({ type }) => type === "media");
  const resource = media && writeResource(media, writer);
  if (!media || !resource) return writeAdfExtension(node, writer);
  const caption = node.content?.find(({ type }) => type === "caption");
  return element(
    "ac:image",
    {
      "ac:layout": attributeOf(node, "layout"),
      "ac:width": attributeOf(node, "width"),
      "ac:alt": attributeOf(media, "alt"),
      "ac:original-width": attributeOf(media, "width"),
      "ac:original-height": attributeOf(media, "height"),
    },
    [resource, ...(caption ? [element("ac:caption", {}, writer.inlines(caption.content))] : [])],
  );
}

/** Writes several images as they stand one after the other. */
export function writeMediaGroup(node: AdfNode, writer: AdfWriter): readonly MarkupNode[] {
  return (node.content ?? []).map((media) => {
    const resource = writeResource(media, writer);
    return resource ? element("ac:image", {}, [resource]) : writeAdfExtension(media, writer);
  });
}

/** What an image shows; undefined if the site does not have the file. */
function writeResource(media: AdfNode, { site }: AdfWriter): MarkupNode | undefined {
  const url = attributeOf(media, "url");
  if (url !== undefined) return element("ri:url", { "ri:value": url });
  const fileName = attributeOf(media, "__fileName") ?? site.findFileName(attributeOf(media, "id") ?? "");
  return fileName === undefined ? undefined : element("ri:attachment", { "ri:filename": fileName });
}
