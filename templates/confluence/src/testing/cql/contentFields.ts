import { contentType } from "../store/contentType.js";
import { listAncestors } from "../store/listTree.js";
import { plainText } from "../store/plainText.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import type { CqlField, CqlFields } from "./CqlField.js";

const CONTENT_TYPES = ["page", "blogpost", "comment", "attachment", "folder"];

/** Creates the CQL fields of content. */
export function contentFields(store: Store): CqlFields<StoredContent> {
  const title = ({ version }: StoredContent) => version.title;
  const text = (content: StoredContent) => `${title(content)} ${plainText(content.version.body)}`;
  const created = (content: StoredContent) => content.createdAt;
  const modified = ({ version }: StoredContent) => version.createdAt;
  const space: CqlField<StoredContent> = { values: ({ spaceId }) => toArray(store.spaces.get(spaceId)?.key) };
  return {
    type: { values: ({ kind }) => [contentType(kind)], allowed: CONTENT_TYPES },
    space,
    "space.key": space,
    title: {
      values: (content) => [title(content)],
      text: title,
      order: (content) => title(content).toLowerCase(),
    },
    text: { text },
    sitesearch: { text },
    label: { values: ({ labels = [] }) => labels.map(({ name }) => name) },
    id: { values: ({ id }) => [id] },
    creator: { values: ({ authorId }) => [authorId] },
    created: { date: created, order: created },
    lastmodified: { date: modified, order: modified },
    ancestor: { values: (content) => listAncestors(store, content).map(({ id }) => id) },
    parent: { values: ({ parentId }) => toArray(parentId) },
    container: { values: ({ containerId }) => toArray(containerId) },
  };
}

function toArray(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
