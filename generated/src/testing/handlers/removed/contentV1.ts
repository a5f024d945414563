import { listV1 } from "../../actions/listV1.js";
import { requireAccessV1, requireContentV1 } from "../../actions/require.js";
import { removeComment } from "../../actions/writeComment.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import { toContentV1 } from "../../present/toContentV1.js";
import { withContext } from "../../present/withContext.js";
import { removeContent, trashContent } from "../../store/removeContent.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { findVersion } from "../../store/setVersion.js";
import { EXPAND, PAGE, READ_CONTENT, type RemovedOperations } from "./Removed.js";
import { hasStatus, type ListArgs, selectContentV1 } from "./selectContentV1.js";
import { type ContentInput, createContentV1, updateContentV1 } from "./writeContentV1.js";

interface ExpandArgs {
  readonly expand?: readonly string[] | undefined;
}

interface ReadArgs extends ExpandArgs {
  readonly id: string;
  readonly status?: readonly string[] | undefined;
  readonly version?: number | undefined;
}

interface WriteArgs extends ExpandArgs {
  readonly body: ContentInput;
  readonly status?: string | undefined;
}

type IdArgs = { readonly id: string };

/** What the response to a change expands besides what is asked for (observed). */
const AFTER_WRITE = ["space", "history", "version", "ancestors", "container", "body.storage"];

/** Lists content without any expanded property, unless asked for. */
function list(context: ContextWith<ListArgs>): HttpResponse {
  const found = selectContentV1(context, context.args);
  return listV1(context, found, (content) => toContentV1(context, content, context.args.expand ?? []), 25);
}

/** Without a status, trashed content and drafts are not found; content that is archived is. */
function get(context: ContextWith<ReadArgs>): HttpResponse {
  const { id, version: number, expand, status = ["current", "archived"] } = context.args;
  const content = requireContentV1(context, id);
  const version = number === undefined ? content.version : findVersion(content, number);
  const isHistorical = version !== content.version && status.includes("historical");
  if (!version || !(hasStatus(content, status) || isHistorical)) throw notFound(id);
  return { body: withContext(context, toContentV1(context, content, expand, version)) };
}

function notFound(id: string): Error {
  return failureV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
}

function respond(context: ContextWith<ExpandArgs>, content: StoredContent): HttpResponse {
  const expand = [...AFTER_WRITE, ...(context.args.expand ?? [])];
  return { body: withContext(context, toContentV1(context, content, expand)) };
}

/** Moves content to the trash; deletes it permanently if it is there, or a draft, or a comment. */
function remove(context: ContextWith<IdArgs & { readonly status?: string | undefined }>): HttpResponse {
  const { id, status } = context.args;
  const { store } = context;
  const content = requireAccessV1(context, "delete", id);
  const isPurge = status === "trashed" || status === "draft";
  if (isPurge && status !== content.status) throw notFound(id);
  if (!isPurge && content.status !== "current" && content.status !== "archived") throw notFound(id);
  if (content.kind === "footer-comment" || content.kind === "inline-comment") removeComment(store, content);
  else if (isPurge) removeContent(store, content);
  else trashContent(store, content);
  return {};
}

const WRITE = [
  ["write:confluence-content"],
  ["read:content-details:confluence", "write:content:confluence"],
] as const;
const BODY =
  "{type: string, title?: string | null, space?: any, ancestors?: any[] | null, version?: {number?: int32 | null} | null, body?: {} | null}";

/** Content itself: pages, blog posts, comments and attachments. */
export const contentV1: RemovedOperations = {
  "GET content": {
    scopes: READ_CONTENT,
    takes: `query {type?: string, spaceKey?: string, title?: string, status?: string[], postingDay?: string, trigger?: string, orderby?: string, ${PAGE}} ${EXPAND} => 200`,
    expands: "content",
    respond: list,
  },
  "POST content": {
    scopes: WRITE,
    takes: `query {status?: string} ${EXPAND} body ${BODY} => 200`,
    expands: "content",
    respond: (context: ContextWith<WriteArgs>) => respond(context, createContentV1(context)),
  },
  "GET content/{id}": {
    scopes: READ_CONTENT,
    takes: `query {status?: string[], version?: int32(1..), embeddedContentRender?: string, trigger?: string} ${EXPAND} => 200`,
    expands: "content",
    respond: get,
  },
  "PUT content/{id}": {
    scopes: WRITE,
    takes: `query {status?: string, conflictPolicy?: string} ${EXPAND} body ${BODY} => 200`,
    expands: "content",
    respond: (context: ContextWith<IdArgs & WriteArgs>) =>
      respond(context, updateContentV1(context, requireAccessV1(context, "update", context.args.id))),
  },
  "DELETE content/{id}": {
    scopes: [["write:confluence-content"], ["delete:content:confluence"]],
    takes: "query {status?: string} => 204",
    respond: remove,
  },
};
