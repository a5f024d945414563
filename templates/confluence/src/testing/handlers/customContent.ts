import { deleteContent } from "../actions/deleteContent.js";
import { listV2, type SortOrders } from "../actions/listV2.js";
import { contentOrders, dateOrders } from "../actions/orders.js";
import {
  requireAccess,
  requireCaller,
  requireContent,
  requireSpace,
  requireVersion,
} from "../actions/require.js";
import { selectContent } from "../actions/selectContent.js";
import { updateContent } from "../actions/writeContent.js";
import { failureV2 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { readBody, toBodies, toBody } from "../present/bodies.js";
import { includeDetails, withoutVersion } from "../present/includeDetails.js";
import { toCustomContent } from "../present/toCustomContent.js";
import { withBase } from "../present/toLinks.js";
import { addContent } from "../store/addContent.js";
import { contentType } from "../store/contentType.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

const KIND = "custom-content";

interface ListArgs {
  readonly type: string;
  readonly "body-format"?: string | undefined;
}

function list(context: ContextWith<ListArgs>, contents: Iterable<StoredContent>) {
  const { type, "body-format": format } = context.args;
  const matching = [...contents].filter((content) => contentType(content) === type);
  const present = (content: StoredContent) => ({
    ...toCustomContent(context, content),
    body: toBody(context, content, format),
  });
  return listV2(context, matching, present, { orders: contentOrders });
}

/** Lists the custom content of a type that content contains. */
function listIn(...kinds: readonly ContentKind[]) {
  return (context: ContextWith<ListArgs & { readonly id: string | number }>) => {
    const { id } = requireContent(context, context.args.id, ...kinds);
    return list(context, selectContained(context, id));
  };
}

function* selectContained(
  context: Pick<HandlerContext, "store" | "caller">,
  id: string,
): Generator<StoredContent> {
  for (const content of selectContent(context, KIND, {})) if (content.containerId === id) yield content;
}

function respond(context: Pick<HandlerContext, "store" | "siteOrigin">, content: StoredContent) {
  const presented = { ...toCustomContent(context, content), body: toBodies(content.version) };
  return { body: withBase(context, presented) };
}

/** Finds what new custom content belongs to: content, or a space. */
function requirePlace(context: HandlerContext<"v2.createCustomContent">) {
  const { spaceId, pageId, blogPostId, customContentId } = context.args.body;
  const kinds = { page: pageId, blogpost: blogPostId, [KIND]: customContentId } as const;
  for (const kind of ["page", "blogpost", KIND] as const) {
    if (kinds[kind] === undefined) continue;
    const container = requireContent(context, kinds[kind], kind);
    return { spaceId: container.spaceId, containerId: container.id };
  }
  if (spaceId === undefined)
    throw invalid("A container is required: a space, a page, a blog post or custom content");
  return { spaceId: requireSpace(context, spaceId).id, containerId: undefined };
}

function invalid(title: string): Error {
  return failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}

const { title: _, ...childOrders } = contentOrders;
const orders: SortOrders<StoredContent> = {
  "created-date": ({ createdAt }) => createdAt,
  ...dateOrders,
  ...childOrders,
};

/** The handlers of custom content; its labels, comments, properties and versions are with those of other content. */
export const customContent: Handlers = {
  "v2.getCustomContentByType": (context) => {
    const { id, "space-id": spaceId } = context.args;
    return list(context, selectContent(context, KIND, { id, "space-id": spaceId }));
  },
  "v2.getCustomContentByTypeInPage": listIn("page"),
  "v2.getCustomContentByTypeInBlogPost": listIn("blogpost"),
  "v2.getCustomContentByTypeInSpace": (context) => {
    const { id } = requireSpace(context, context.args.id);
    return list(context, selectContent(context, KIND, { "space-id": [id] }));
  },
  "v2.getChildCustomContent": (context) => {
    const { id } = requireContent(context, context.args.id, KIND);
    const present = (content: StoredContent) => {
      const { id: childId, status, spaceId, version } = content;
      return { id: childId, status, title: version.title, type: contentType(content), spaceId };
    };
    return listV2(context, selectContained(context, id), present, { orders });
  },
  "v2.createCustomContent": (context) => {
    const { type, title, status, body } = context.args.body;
    const content = addContent(context.store, {
      ...{ kind: KIND, customType: type, title, status, body: readBody(body) },
      ...{ ...requirePlace(context), authorId: requireCaller(context) },
    });
    return respond(context, content);
  },
  "v2.getCustomContentById": (context) => {
    const { args } = context;
    const content = requireContent(context, args.id, KIND);
    const version = requireVersion(content, args.version);
    const result = {
      ...withoutVersion(toCustomContent(context, content, version), args),
      body: toBody(context, content, args["body-format"], version),
      ...includeDetails(context, content, args),
    };
    return { body: withBase(context, result) };
  },
  "v2.updateCustomContent": (context) => {
    const { id, body: input } = context.args;
    const content = requireAccess(context, "update", id, KIND);
    if (input.type !== contentType(content))
      throw invalid(`The type of custom content cannot change to ${input.type}`);
    const { pageId, blogPostId, customContentId, body, ...update } = input;
    const containerId = pageId ?? blogPostId ?? customContentId ?? content.containerId;
    if (containerId !== content.containerId)
      throw invalid("Custom content cannot be moved to another container");
    updateContent(context, content, { ...update, body: readBody(body) });
    return respond(context, content);
  },
  "v2.deleteCustomContent": (context) => deleteContent(context, KIND, context.args),
};
