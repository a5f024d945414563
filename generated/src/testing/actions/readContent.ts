import type { PrimaryBodyRepresentationSingle } from "../../v2/schema.js";
import { notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { type Bodies, toBody } from "../present/bodies.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion } from "../store/setVersion.js";
import { requireContent } from "./require.js";

/** The arguments of `getPageById` and `getBlogPostById`. */
export interface ReadContentArgs {
  readonly id: string | number;
  readonly "body-format"?: PrimaryBodyRepresentationSingle | undefined;
  readonly "get-draft"?: boolean | undefined;
  readonly status?: readonly string[] | undefined;
  readonly version?: number | undefined;
}

/** The requested version of content, and its body in the requested format. */
interface ReadResult {
  readonly content: StoredContent;
  readonly version: StoredVersion;
  readonly body: Bodies;
}

/** Reads a page or a blog post. Observed: trashed content is returned, but a draft only on request. */
export function readContent(
  context: Pick<HandlerContext, "store" | "caller" | "siteOrigin">,
  kind: ContentKind,
  args: ReadContentArgs,
): ReadResult {
  const content = requireContent(context, args.id, kind);
  const version = chooseVersion(content, args);
  if (version === undefined) throw notFound(kind, args.id);
  return { content, version, body: toBody(context, content, args["body-format"], version) };
}

function chooseVersion(content: StoredContent, args: ReadContentArgs): StoredVersion | undefined {
  const { status: statuses, version: number } = args;
  const isDraftRequested =
    args["get-draft"] === true || (statuses?.includes("draft") && !statuses.includes(content.status));
  if (isDraftRequested && content.draft) return content.draft;
  if (content.status === "draft")
    return isDraftRequested || statuses?.includes("draft") ? content.version : undefined;
  if (number !== undefined) return findVersion(content, number);
  return !statuses || statuses.includes(content.status) ? content.version : undefined;
}
