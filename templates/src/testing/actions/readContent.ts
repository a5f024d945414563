import type { PrimaryBodyRepresentationSingle } from "../../v2/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import { notFound } from "../HttpFailure.js";
import { type Bodies, toBody } from "../present/bodies.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion } from "../store/setVersion.js";
import { requireContent } from "./require.js";

/** What `getPageById` and `getBlogPostById` are asked for. */
export interface ReadContentArgs {
  readonly id: string | number;
  readonly "body-format"?: PrimaryBodyRepresentationSingle | undefined;
  readonly "get-draft"?: boolean | undefined;
  readonly status?: readonly string[] | undefined;
  readonly version?: number | undefined;
}

/** A version of content with its body, as it was asked for. */
interface ReadResult {
  readonly content: StoredContent;
  readonly version: StoredVersion;
  readonly body: Bodies;
}

/** Reads a page or a blog post: trashed, too, as observed, but a draft only where one is asked for. */
export function readContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  reading: ReadContentArgs,
): ReadResult {
  const content = requireContent(context, reading.id, kind);
  const version = chooseVersion(content, reading);
  if (version === undefined) throw notFound(kind, reading.id);
  return { content, version, body: toBody(version, reading["body-format"]) };
}

function chooseVersion(content: StoredContent, reading: ReadContentArgs): StoredVersion | undefined {
  const { status: statuses, version: number } = reading;
  const wantsDraft =
    reading["get-draft"] === true || (statuses?.includes("draft") && !statuses.includes(content.status));
  if (wantsDraft && content.draft) return content.draft;
  if (content.status === "draft")
    return wantsDraft || statuses?.includes("draft") ? content.version : undefined;
  if (number !== undefined) return findVersion(content, number);
  return !statuses || statuses.includes(content.status) ? content.version : undefined;
}
