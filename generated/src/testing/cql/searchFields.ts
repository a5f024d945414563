import { ownValue } from "../ownValue.js";
import type { StoredUser } from "../StoredUser.js";
import type { Store, StoredSpace } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { userName } from "../store/userName.js";
import type { CqlField, CqlFields } from "./CqlField.js";
import { contentFields } from "./contentFields.js";

/** What a search can find. */
export type SearchItem = StoredContent | StoredSpace | StoredUser;

export const isContent = (item: SearchItem): item is StoredContent => "kind" in item;
export const isSpace = (item: SearchItem): item is StoredSpace => "homepageId" in item;

/** Creates the fields of a search that finds spaces and users, too. They have few of the fields of content. */
export function searchFields(store: Store, caller: string | undefined): CqlFields<SearchItem> {
  const ofSpaces = spaceFields();
  const fields = Object.entries(contentFields(store, caller)).map(([name, field]) => {
    const ofSpace = ownValue(ofSpaces, name);
    return [
      name,
      combine(field, ofSpace, name === "type" || name === "title" ? USER_FIELDS[name] : undefined),
    ] as const;
  });
  return Object.fromEntries(fields);
}

type Parts<Item> = Omit<CqlField<Item>, "type">;
type Read<Item, Value> = ((item: Item) => Value) | undefined;

const USER_FIELDS: Record<"type" | "title", Parts<StoredUser>> = {
  type: { values: () => ["user"] },
  title: named(userName),
};

function spaceFields(): Readonly<Record<string, Parts<StoredSpace>>> {
  const title = named(({ name }: StoredSpace) => name);
  const key: Parts<StoredSpace> = { values: (space) => [space.key], order: (space) => space.key };
  const text: Parts<StoredSpace> = { text: ({ name, description }) => `${name} ${description}` };
  const created = ({ createdAt }: StoredSpace) => createdAt;
  const dates: Parts<StoredSpace> = { date: created, order: created };
  const creator: Parts<StoredSpace> = { values: ({ authorId }) => [authorId] };
  return {
    type: { values: () => ["space"] },
    ...{ title, text, sitesearch: text, "space.title": title, space: key, "space.key": key },
    ...{ created: dates, lastmodified: dates, creator, contributor: creator, lastmodifier: creator },
    "space.type": { values: ({ type }) => [type] },
    label: { values: ({ labels = [] }) => labels.map(({ name }) => name) },
  };
}

function named<Item>(name: (item: Item) => string): Parts<Item> {
  return { values: (item) => [name(item)], text: name, order: (item) => name(item).toLowerCase() };
}

/** Combines the fields of the three kinds of items; an item without the field has no value. */
function combine(
  content: CqlField<StoredContent>,
  space: Parts<StoredSpace> = {},
  user: Parts<StoredUser> = {},
): CqlField<SearchItem> {
  const read = <Value>(
    ofContent: Read<StoredContent, Value>,
    ofSpace: Read<StoredSpace, Value>,
    ofUser: Read<StoredUser, Value>,
    none: Value,
  ): Read<SearchItem, Value> =>
    ofContent &&
    ((item) => {
      if (isContent(item)) return ofContent(item);
      return isSpace(item) ? (ofSpace?.(item) ?? none) : (ofUser?.(item) ?? none);
    });
  return {
    type: content.type,
    values: read(content.values, space.values, user.values, []),
    text: read(content.text, space.text, user.text, ""),
    date: read(content.date, space.date, user.date, ""),
    order: read(content.order, space.order, user.order, ""),
    check: content.check,
  };
}
