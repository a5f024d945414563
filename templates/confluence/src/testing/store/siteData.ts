import { fromBase64, toBase64 } from "../../platform/base64.js";
import type { FakeDataSite } from "../FakeDataSite.js";
import type { FakeSite } from "../FakeSite.js";
import { wrongData } from "../wrongData.js";
import { indexContent } from "./indexContent.js";
import { loadSpace } from "./loadSpace.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";
import { fill, listCollections, type StoreData } from "./storeData.js";

/** Returns all that a site contains as JSON. */
export function snapshotSite(store: Store): FakeDataSite {
  const lists = listCollections(store).map(([list, collection]) => {
    const isById = collection === store.spaces || collection === store.contents;
    return [list, [...(isById ? collection.values() : collection)].map(encode)];
  });
  const { name, cloudId } = store;
  return { name, cloudId, state: { ...store.sequence, ...Object.fromEntries(lists) } };
}

/** Adds what seed data contains to a site: a snapshot first, then what people write. */
export function loadSite(
  store: Store,
  site: FakeSite,
  { spaces = [], state }: FakeDataSite,
  place: string,
): void {
  // Its schema describes it as StoreData.
  if (state) loadState(store, decode(state) as StoreData, `${place}.state`);
  for (const [index, space] of spaces.entries()) loadSpace(store, site, space, `${place}.spaces[${index}]`);
}

function loadState(store: Store, data: StoreData, place: string): void {
  const { id, time, random, spaces = [], contents = [], ...lists } = data;
  const collections = new Map(listCollections(store));
  for (const [name, items] of Object.entries(lists)) fill(collections.get(name) ?? [], items);
  for (const [index, space] of spaces.entries())
    store.spaces.set(space.id, readStored(store, space, `${place}.spaces[${index}]`));
  for (const [index, item] of contents.entries()) {
    const content = readStored(store, item, `${place}.contents[${index}]`);
    store.contents.set(content.id, content);
    indexContent(store, content);
  }
  const { sequence } = store;
  Object.assign(sequence, { id: id ?? sequence.id, random: random ?? sequence.random });
  if (time !== undefined) sequence.time = time;
}

/** Reads a space or content, whose labels are those of the site. */
function readStored<T extends Pick<StoredContent, "id" | "labels">>(
  store: Store,
  stored: T,
  place: string,
): T {
  if (store.spaces.has(stored.id) || store.contents.has(stored.id))
    throw wrongData(`${place}.id`, "is there already", "write each ID once");
  const labels = stored.labels?.map((label) => store.labels.get(`${label.prefix}:${label.name}`) ?? label);
  return labels ? { ...stored, labels } : stored;
}

/** The name that marks bytes; to names that look like it, a dollar sign is added. */
const BYTES = "$base64";
const ESCAPABLE = /^\$+base64$/;

/** Makes JSON of what a store contains: bytes become base64. */
function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    fields.map(([name, field]) => [ESCAPABLE.test(name) ? `$${name}` : name, encode(field)]),
  );
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  if (BYTES in value && typeof value[BYTES] === "string") return fromBase64(value[BYTES]);
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [ESCAPABLE.test(name) ? name.slice(1) : name, decode(field)]),
  );
}
