import { listV1, type OffsetPage } from "../../actions/listV1.js";
import { isVisible, requireContentV1 } from "../../actions/require.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import { CHILD_TYPES, listBelow, toChildren } from "../../present/expand/toChildren.js";
import { toContentV1 } from "../../present/toContentV1.js";
import { listChildrenByType, listDescendantsByType } from "../../store/listByType.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { EXPAND, PAGE, READ_LISTS, type RemovedOperations, splitCommas } from "./Removed.js";

interface ChildArgs {
  readonly id: string;
  readonly expand?: readonly string[] | undefined;
}

interface CommentArgs extends ChildArgs {
  readonly location?: readonly string[] | undefined;
  readonly depth?: string | undefined;
}

interface AttachmentArgs extends ChildArgs {
  readonly filename?: string | undefined;
  readonly mediaType?: string | undefined;
}

function list(
  context: ContextWith<ChildArgs>,
  contents: readonly StoredContent[],
): HttpResponse<OffsetPage<object>> {
  const { expand = [] } = context.args;
  return listV1(context, contents, (content) => toContentV1(context, content, expand), 25);
}

/** Lists the comments at the root of content, or all of them for the depth `all` (reported). */
function listComments(context: ContextWith<CommentArgs>): HttpResponse {
  const { id, location, depth } = context.args;
  const content = requireContentV1(context, id);
  const select = depth === "all" ? listDescendantsByType : listChildrenByType;
  const locations = splitCommas(location);
  const found = select(context.store, content, "comment").filter(
    (comment) => isVisible(context, comment) && (locations?.includes(locationOf(comment)) ?? true),
  );
  return list(context, found);
}

/** The three places of a comment: one that is resolved is in none of the others. */
function locationOf({ kind, inlineMarker }: StoredContent): string {
  if (inlineMarker?.status === "resolved") return "resolved";
  return kind === "inline-comment" ? "inline" : "footer";
}

function listAttachments(context: ContextWith<AttachmentArgs>): HttpResponse {
  const { id, filename, mediaType } = context.args;
  const found = listBelow(context, requireContentV1(context, id), "child", "attachment");
  const matching = found.filter(
    ({ version }) =>
      (filename ?? version.title) === version.title &&
      (mediaType ?? version.file?.mediaType) === version.file?.mediaType,
  );
  return list(context, matching);
}

function listByType(context: ContextWith<ChildArgs & { readonly type: string }>): HttpResponse {
  const { id, type } = context.args;
  const content = requireContentV1(context, id);
  if (!CHILD_TYPES.some((each) => each === type))
    throw failureV1(400, "BadRequestException", `Content has no children of the type [${type}]`);
  return list(context, listBelow(context, content, "child", type));
}

/** What is below content. */
export const childrenV1: RemovedOperations = {
  "GET content/{id}/child": {
    scopes: READ_LISTS,
    takes: `query {parentVersion?: int32(0..)} ${EXPAND} => 200`,
    expands: "children",
    respond: (context: ContextWith<ChildArgs>) => {
      const content = requireContentV1(context, context.args.id);
      const body = toChildren(context, content, context.args.expand ?? [], "child", toContentV1);
      const links = { base: `${context.siteOrigin}/wiki`, context: "/wiki", ...body._links };
      return { body: { ...body, _links: links } };
    },
  },
  "GET content/{id}/child/{type}": {
    scopes: READ_LISTS,
    takes: `query {parentVersion?: int32(0..), ${PAGE}} ${EXPAND} => 200`,
    expands: "content",
    respond: listByType,
  },
  "GET content/{id}/child/comment": {
    scopes: READ_LISTS,
    takes: `query {parentVersion?: int32(0..), location?: string[], depth?: string, ${PAGE}} ${EXPAND} => 200`,
    expands: "content",
    respond: listComments,
  },
  "GET content/{id}/child/attachment": {
    scopes: READ_LISTS,
    takes: `query {filename?: string, mediaType?: string, ${PAGE}} ${EXPAND} => 200`,
    expands: "content",
    respond: listAttachments,
  },
};
