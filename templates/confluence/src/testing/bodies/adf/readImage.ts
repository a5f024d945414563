import { findChild, type MarkupElement } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import type { AdfReader } from "./AdfReader.js";

const LAYOUTS: Readonly<Record<string, string>> = { left: "align-start", right: "align-end" };

/** The ID of a file that is not attached (reported). */
const UNKNOWN_FILE = "UNKNOWN_MEDIA_ID";

/** Reads an image with its caption. */
export function readImage(image: MarkupElement, reader: AdfReader): AdfNode[] {
  const { attributes } = image;
  const { "ac:layout": given, "ac:align": align = "", "ac:width": width } = attributes;
  const media = readMedia(image, reader);
  if (!media) return [];
  const caption = findChild(image, "ac:caption");
  const layout = given ?? LAYOUTS[align] ?? "center";
  const content = [
    media,
    ...(caption ? [{ type: "caption", content: reader.inlines(caption.children) }] : []),
  ];
  const size = width === undefined ? {} : { width: Number(width), widthType: "pixel" };
  return [{ type: "mediaSingle", attrs: { layout, ...size }, content }];
}

function readMedia(image: MarkupElement, { site }: AdfReader): AdfNode | undefined {
  const { "ac:alt": alt, "ac:original-width": width, "ac:original-height": height } = image.attributes;
  const details = {
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width: Number(width) }),
    ...(height !== undefined && { height: Number(height) }),
  };
  const url = findChild(image, "ri:url")?.attributes["ri:value"];
  if (url !== undefined) return { type: "media", attrs: { type: "external", url, ...details } };
  const attachment = findChild(image, "ri:attachment");
  if (!attachment) return undefined;
  const file = site.findFile(attachment);
  const attrs = {
    type: "file",
    id: file?.fileId ?? UNKNOWN_FILE,
    collection: `contentId-${file?.contentId ?? site.id}`,
    ...(!file && { __fileName: attachment.attributes["ri:filename"] ?? "" }),
  };
  return { type: "media", attrs: { ...attrs, ...details } };
}
