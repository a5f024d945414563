import { listV1, type OffsetPage } from "../actions/listV1.js";
import { type CursorPage, listV2, type SortOrders } from "../actions/listV2.js";
import {
  isSpaceAdmin,
  isSpaceVisible,
  isVisible,
  requireAccessV1,
  requireContent,
  requireSpace,
  requireSpaceV1,
} from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { toLabelV1 } from "../present/toLabelV1.js";
import { contentType } from "../store/contentType.js";
import { ensureLabel } from "../store/ensureLabel.js";
import type { StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent, StoredLabel } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type Labeled = Pick<StoredContent | StoredSpace, "labels">;
type ListArgs = { readonly prefix?: string | readonly string[] | undefined };
type NewLabel = { readonly name: string; readonly prefix?: string };

function listLabels(
  context: ContextWith<ListArgs>,
  labels: readonly StoredLabel[],
): HttpResponse<CursorPage<StoredLabel>> {
  const { prefix } = context.args;
  const matching = prefix === undefined ? labels : labels.filter((label) => prefix.includes(label.prefix));
  return listV2(context, matching, (label) => label, { orders: ORDERS });
}

/** Labels have no creation date; their IDs are in order of creation. */
const idOf = (label: StoredLabel) => Number(label.id);
const ORDERS: SortOrders<StoredLabel> = { name: (label) => label.name, id: idOf, "created-date": idOf };

function listLabelsOf(...kinds: readonly ContentKind[]) {
  return (context: ContextWith<ListArgs & { readonly id: string | number }>) =>
    listLabels(context, requireContent(context, context.args.id, ...kinds).labels ?? []);
}

/** Lists the distinct labels of content. */
function labelsOf(contents: Iterable<Labeled>): StoredLabel[] {
  const labels = new Map<string, StoredLabel>();
  for (const content of contents) for (const label of content.labels ?? []) labels.set(label.id, label);
  return [...labels.values()];
}

function addLabels(
  context: ContextWith<object>,
  to: Labeled,
  newLabels: readonly NewLabel[],
): HttpResponse<OffsetPage<ReturnType<typeof toLabelV1>>> {
  const labels = newLabels.flatMap(({ name, prefix }) => {
    // Observed once (n8n-io/n8n#37002): a name with spaces becomes several labels.
    const names = name.toLowerCase().split(/\s+/).filter(Boolean);
    if (names.length === 0) throw failureV1(400, "BadRequestException", "Label cannot be empty");
    return names.map((each) => ensureLabel(context.store, prefix || "global", each));
  });
  to.labels = [...new Set([...(to.labels ?? []), ...labels])];
  return listV1(context, to.labels, toLabelV1);
}

function removeLabel(from: Labeled, name: string): HttpResponse<void> {
  if (from.labels) from.labels = from.labels.filter((label) => label.name !== name.toLowerCase());
  return {};
}

function* selectVisible(context: Pick<HandlerContext, "store" | "caller">): Generator<StoredContent> {
  for (const content of context.store.contents.values())
    if (content.labels && isVisible(context, content)) yield content;
}

/** Returns a space whose labels the caller may change. The message of the 403 has not been published. */
function requireAdministrable(context: Pick<HandlerContext, "store" | "caller">, key: string): StoredSpace {
  const space = requireSpaceV1(context, key);
  if (isSpaceAdmin(context, space)) return space;
  throw failureV1(403, "PermissionException", `User is not an administrator of the space ${key}`);
}

/** The handlers of labels. */
export const labels: Handlers = {
  "v2.getPageLabels": listLabelsOf("page"),
  "v2.getBlogPostLabels": listLabelsOf("blogpost"),
  "v2.getAttachmentLabels": listLabelsOf("attachment"),
  "v2.getCustomContentLabels": listLabelsOf("custom-content"),
  "v2.getSpaceLabels": (context) => listLabels(context, requireSpace(context, context.args.id).labels ?? []),
  "v2.getSpaceContentLabels": (context) => {
    const { id } = requireSpace(context, context.args.id);
    return listLabels(context, labelsOf([...selectVisible(context)].filter(({ spaceId }) => spaceId === id)));
  },
  "v2.getLabels": (context) => {
    const ids = context.args["label-id"]?.map(String);
    const all = labelsOf([
      ...selectVisible(context),
      ...[...context.store.spaces.values()].filter((space) => isSpaceVisible(context, space)),
    ]);
    return listLabels(context, ids ? all.filter(({ id }) => ids.includes(id)) : all);
  },
  "v1.addLabelsToContent": (context) => {
    const { id, body } = context.args;
    return addLabels(context, requireAccessV1(context, "update", id), Array.isArray(body) ? body : [body]);
  },
  "v1.removeLabelFromContent": (context) =>
    removeLabel(requireAccessV1(context, "update", context.args.id), context.args.label),
  "v1.removeLabelFromContentUsingQueryParameter": (context) =>
    removeLabel(requireAccessV1(context, "update", context.args.id), context.args.name),
  "v1.getAllLabelContent": (context) => {
    const { name, type } = context.args;
    const { store } = context;
    const label = store.labels.get(`global:${name}`);
    if (!label) throw failureV1(404, "NotFoundException", `No label found with name: ${name}`);
    const labeled = [...store.contents.values()].filter(
      (content) =>
        content.labels?.includes(label) &&
        isVisible(context, content) &&
        (type ?? contentType(content)) === contentType(content),
    );
    const { body } = listV1(context, labeled, (content) => ({
      contentType: contentType(content) as "page",
      contentId: Number(content.id.replace("att", "")),
      title: content.version.title,
    }));
    const { _links: _, ...associatedContents } = body;
    return { body: { label: toLabelV1(label), associatedContents } };
  },
  "v1.addLabelsToSpace": (context) =>
    addLabels(context, requireAdministrable(context, context.args.spaceKey), context.args.body),
  "v1.getLabelsForSpace": (context) => {
    const { spaceKey, prefix } = context.args;
    const { labels = [] } = requireSpaceV1(context, spaceKey);
    return listV1(context, prefix ? labels.filter((label) => label.prefix === prefix) : labels, toLabelV1);
  },
  "v1.deleteLabelFromSpace": (context) =>
    removeLabel(requireAdministrable(context, context.args.spaceKey), context.args.name),
};
