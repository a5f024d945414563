import { contentType } from "../store/contentType.js";
import { listMacros, listMentions } from "../store/listReferences.js";
import { listAncestors } from "../store/listTree.js";
import { plainText } from "../store/plainText.js";
import type { Store, StoredSpace } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";
import type { CqlField, CqlFields, CqlType } from "./CqlField.js";
import { CqlError } from "./CqlQuery.js";
import { checkType } from "./checkType.js";

type ContentField = CqlField<StoredContent>;

/** Creates the documented CQL fields of content; those of spaces are reported. */
export function contentFields(store: Store, caller: string | undefined): CqlFields<StoredContent> {
  const title = ({ version }: StoredContent) => version.title;
  const labels = (content: StoredContent) => (content.labels ?? []).map(({ name }) => name);
  const text: ContentField = {
    type: "text",
    text: (content) => [title(content), plainText(content.version.body), ...labels(content)].join(" "),
  };
  const id: ContentField = {
    type: "content",
    values: (content) => [content.id, content.id.replace("att", "")],
    order: (content) => content.id.padStart(20, "0"),
  };
  const favourite = favouriteField(store, caller);
  return {
    type: { type: "type", values: (content) => [contentType(content)], check: checkType },
    title: {
      type: "text",
      values: (content) => [title(content)],
      text: title,
      order: (content) => title(content).toLowerCase(),
    },
    ...{ text, sitesearch: text, id, content: id, favourite, favorite: favourite },
    label: field("string", labels),
    macro: field("string", ({ version }) => listMacros(version.body)),
    mention: field("user", ({ version }) => listMentions(version.body)),
    creator: field("user", ({ authorId }) => [authorId]),
    contributor: field("user", (content) => [
      content.authorId,
      ...listVersions(content).map(({ authorId }) => authorId),
    ]),
    lastmodifier: field("user", ({ version }) => [version.authorId]),
    watcher: field("user", ({ watchers = [] }) => watchers),
    created: dateField(({ createdAt }) => createdAt),
    lastmodified: dateField(({ version }) => version.createdAt),
    ancestor: field("content", (content) => listAncestors(store, content).map(({ id: above }) => above)),
    parent: field("content", ({ parentId }) => toArray(parentId)),
    container: field("content", ({ containerId }) => toArray(containerId)),
    ...spaceFields(store),
  };
}

function field(type: CqlType, values: (content: StoredContent) => readonly string[]): ContentField {
  return { type, values };
}

function dateField(date: (content: StoredContent) => string): ContentField {
  return { type: "date", date, order: date };
}

/** Documented: callers can only ask for their own favourites. */
function favouriteField({ relations }: Store, caller: string | undefined): ContentField {
  return {
    type: "user",
    check(user) {
      if (user !== caller) throw new CqlError("only the favourites of the caller can be searched");
    },
    values: ({ id }) => {
      const isFavourite = caller !== undefined && relations.has(`favourite/user/${caller}/content/${id}`);
      return isFavourite ? [caller] : [];
    },
  };
}

function spaceFields({ spaces }: Store): Record<string, ContentField> {
  const ofSpace = (read: (space: StoredSpace) => readonly string[]) => (content: StoredContent) => {
    const space = spaces.get(content.spaceId);
    return space ? read(space) : [];
  };
  const key = ofSpace((space) => [space.key]);
  const name = ofSpace((space) => [space.name]);
  const space: ContentField = { type: "space", values: key, order: (content) => key(content)[0] ?? "" };
  return {
    ...{ space, "space.key": space },
    "space.title": { type: "text", values: name, text: (content) => name(content)[0] ?? "" },
    "space.type": field(
      "string",
      ofSpace(({ type }) => [type]),
    ),
    "space.category": field(
      "string",
      ofSpace(({ labels = [] }) => labels.flatMap((label) => (label.prefix === "team" ? label.name : []))),
    ),
  };
}

function toArray(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
