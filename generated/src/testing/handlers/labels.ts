import { listV1, type OffsetPage } from "../actions/listV1.js";
import { type CursorPage, listV2, type SortOrders } from "../actions/listV2.js";
import {
  isVisible,
  requireContent,
  requireContentV1,
  requireSpace,
  requireSpaceV1,
} from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
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
  const labels = newLabels.map(({ name, prefix }) => {
    const problem = name === "" ? "be empty" : /\s/.test(name) ? `contain spaces: ${name}` : undefined;
    if (problem) throw failureV1(400, "BadRequestException", `Label cannot ${problem}`);
    return ensureLabel(context.store, prefix || "global", name.toLowerCase());
  });
  to.labels = [...new Set([...(to.labels ?? []), ...labels])];
  return listV1(context, to.labels, toLabelV1);
}

function removeLabel(from: Labeled, name: string): HttpResponse<void> {
  if (from.labels) from.labels = from.labels.filter((label) => label.name !== name.toLowerCase());
  return {};
}

/** The handlers of labels. */
export const labels: Handlers = {
  "v2.getPageLabels": listLabelsOf("page"),
  "v2.getBlogPostLabels": listLabelsOf("blogpost"),
  "v2.getAttachmentLabels": listLabelsOf("attachment"),
  "v2.getCustomContentLabels": listLabelsOf("custom-content"),
  "v2.getSpaceLabels": (context) =>
    listLabels(context, requireSpace(context.store, context.args.id).labels ?? []),
  "v2.getSpaceContentLabels": (context) => {
    const { id } = requireSpace(context.store, context.args.id);
    return listLabels(
      context,
      labelsOf([...context.store.contents.values()].filter(({ spaceId }) => spaceId === id)),
    );
  },
  "v2.getLabels": (context) => {
    const ids = context.args["label-id"]?.map(String);
    const all = labelsOf([...context.store.contents.values(), ...context.store.spaces.values()]);
    return listLabels(context, ids ? all.filter(({ id }) => ids.includes(id)) : all);
  },
  "v1.addLabelsToContent": (context) => {
    const { id, body } = context.args;
    return addLabels(context, requireContentV1(context, id), Array.isArray(body) ? body : [body]);
  },
  "v1.removeLabelFromContent": (context) =>
    removeLabel(requireContentV1(context, context.args.id), context.args.label),
  "v1.removeLabelFromContentUsingQueryParameter": (context) =>
    removeLabel(requireContentV1(context, context.args.id), context.args.name),
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
    addLabels(context, requireSpaceV1(context.store, context.args.spaceKey), context.args.body),
  "v1.getLabelsForSpace": (context) => {
    const { spaceKey, prefix } = context.args;
    const { labels = [] } = requireSpaceV1(context.store, spaceKey);
    return listV1(context, prefix ? labels.filter((label) => label.prefix === prefix) : labels, toLabelV1);
  },
  "v1.deleteLabelFromSpace": ({ store, args }) =>
    removeLabel(requireSpaceV1(store, args.spaceKey), args.name),
};
