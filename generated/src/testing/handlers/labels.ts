import { listV1, type OffsetPage } from "../actions/listV1.js";
import { type CursorPage, listV2, type Orders } from "../actions/listV2.js";
import { requireContent, requireContentV1, requireSpace, requireSpaceV1 } from "../actions/require.js";
import type { FakeAnswer, Handlers, VisitOf } from "../HandlerContext.js";
import { refuseV1 } from "../HttpFailure.js";
import { toLabelV1 } from "../present/toContentV1.js";
import type { StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent, StoredLabel } from "../store/StoredContent.js";
import { takeLabel } from "../store/takeLabel.js";

type Labelled = Pick<StoredContent | StoredSpace, "labels">;
type Wish = { readonly prefix?: string | readonly string[] | undefined };
type Sent = { readonly name: string; readonly prefix?: string };

function listLabels(
  visit: VisitOf<Wish>,
  labels: readonly StoredLabel[],
): FakeAnswer<CursorPage<StoredLabel>> {
  const { prefix } = visit.args;
  const chosen = prefix === undefined ? labels : labels.filter((label) => prefix.includes(label.prefix));
  return listV2(visit, chosen, (label) => label, { orders: ORDERS });
}

/** Labels have no dates: they are numbered in the order in which they were made. */
const idOf = (label: StoredLabel) => Number(label.id);
const ORDERS: Orders<StoredLabel> = { name: (label) => label.name, id: idOf, "created-date": idOf };

function listLabelsOf(...kinds: readonly ContentKind[]) {
  return (visit: VisitOf<Wish & { readonly id: string | number }>) =>
    listLabels(visit, requireContent(visit, visit.args.id, ...kinds).labels ?? []);
}

/** All labels of some content, each once. */
function labelsOf(contents: Iterable<Labelled>): StoredLabel[] {
  const labels = new Map<string, StoredLabel>();
  for (const content of contents) for (const label of content.labels ?? []) labels.set(label.id, label);
  return [...labels.values()];
}

function addLabels(
  visit: VisitOf<object>,
  to: Labelled,
  sent: readonly Sent[],
): FakeAnswer<OffsetPage<ReturnType<typeof toLabelV1>>> {
  const labels = sent.map(({ name, prefix }) => {
    const fault = name === "" ? "be empty" : /\s/.test(name) ? `contain spaces: ${name}` : undefined;
    if (fault) throw refuseV1(400, "BadRequestException", `Label cannot ${fault}`);
    return takeLabel(visit.store, prefix || "global", name.toLowerCase());
  });
  to.labels = [...new Set([...(to.labels ?? []), ...labels])];
  return listV1(visit, to.labels, toLabelV1);
}

function removeLabel(from: Labelled, name: string): FakeAnswer<void> {
  if (from.labels) from.labels = from.labels.filter((label) => label.name !== name.toLowerCase());
  return {};
}

/** The operations on labels. */
export const labels: Handlers = {
  "v2.getPageLabels": listLabelsOf("page"),
  "v2.getBlogPostLabels": listLabelsOf("blogpost"),
  "v2.getAttachmentLabels": listLabelsOf("attachment"),
  "v2.getSpaceLabels": (visit) => listLabels(visit, requireSpace(visit.store, visit.args.id).labels ?? []),
  "v2.getSpaceContentLabels": (visit) => {
    const { id } = requireSpace(visit.store, visit.args.id);
    return listLabels(
      visit,
      labelsOf([...visit.store.contents.values()].filter(({ spaceId }) => spaceId === id)),
    );
  },
  "v2.getLabels": (visit) => {
    const ids = visit.args["label-id"]?.map(String);
    const all = labelsOf([...visit.store.contents.values(), ...visit.store.spaces.values()]);
    return listLabels(visit, ids ? all.filter(({ id }) => ids.includes(id)) : all);
  },
  "v1.addLabelsToContent": (visit) => {
    const { id, body } = visit.args;
    return addLabels(visit, requireContentV1(visit, id), Array.isArray(body) ? body : [body]);
  },
  "v1.removeLabelFromContent": (visit) =>
    removeLabel(requireContentV1(visit, visit.args.id), visit.args.label),
  "v1.removeLabelFromContentUsingQueryParameter": (visit) =>
    removeLabel(requireContentV1(visit, visit.args.id), visit.args.name),
  "v1.addLabelsToSpace": (visit) =>
    addLabels(visit, requireSpaceV1(visit.store, visit.args.spaceKey), visit.args.body),
  "v1.getLabelsForSpace": (visit) => {
    const { spaceKey, prefix } = visit.args;
    const { labels = [] } = requireSpaceV1(visit.store, spaceKey);
    return listV1(visit, prefix ? labels.filter((label) => label.prefix === prefix) : labels, toLabelV1);
  },
  "v1.deleteLabelFromSpace": ({ store, args }) =>
    removeLabel(requireSpaceV1(store, args.spaceKey), args.name),
};
