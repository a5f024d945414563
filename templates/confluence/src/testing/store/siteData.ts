import { listItems, readFields, readObject, wrongData } from "../readData.js";
import { indexContent } from "./indexContent.js";
import { loadSpace } from "./loadSpace.js";
import type { Store, StoredSpace } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";
import { fill, listCollections } from "./storeData.js";

/** The data of a site: what people write is in `spaces`; only snapshots have the rest. */
interface SiteData {
  readonly spaces?: readonly unknown[];
  readonly contents?: readonly unknown[];
  readonly state?: Readonly<Record<string, unknown>>;
}

/** Returns all that a site contains as JSON. */
export function snapshotSite(store: Store): Record<string, unknown> {
  const { spaces, contents, ...rest } = Object.fromEntries(listCollections(store));
  const lists = Object.entries(rest).map(([name, collection]) => [name, encode([...collection])]);
  return {
    spaces: encode([...store.spaces.values()]),
    contents: encode([...store.contents.values()]),
    state: { ...store.sequence, ...Object.fromEntries(lists) },
  };
}

/** Adds what seed data contains to a site. */
export function loadSite(store: Store, given: unknown, place: string): void {
  const data = readFields<SiteData>(given, place, { spaces: "list?", contents: "list?", state: "object?" });
  loadState(store, data.state, `${place}.state`);
  for (const [item, at] of listItems(data.spaces, `${place}.spaces`)) {
    const space = decode(readObject(item, at)) as Record<string, unknown>;
    if (space.homepageId === undefined) loadSpace(store, space, at);
    else store.spaces.set(...readStored<StoredSpace>(store, space, at, SPACE));
  }
  for (const [item, at] of listItems(data.contents, `${place}.contents`)) {
    const [id, content] = readStored<StoredContent>(store, decode(readObject(item, at)), at, CONTENT);
    readFields(content.version, `${at}.version`, { ...VERSION, ...optional(content.version) });
    store.contents.set(id, content);
    indexContent(store, content);
  }
}

/** Reads what a snapshot contains of a space or of content; its labels are those of the site. */
function readStored<T extends { readonly id: string }>(
  store: Store,
  item: unknown,
  place: string,
  fields: object,
): [id: string, stored: T] {
  const stored = readFields<T & Pick<StoredContent, "labels">>(item, place, {
    ...optional(item),
    ...fields,
  } as Record<keyof (T & Pick<StoredContent, "labels">) & string, "any?">);
  if (store.spaces.has(stored.id) || store.contents.has(stored.id))
    throw wrongData(`${place}.id`, "is there already", "write each ID once");
  const labels = stored.labels?.map((label) => store.labels.get(`${label.prefix}:${label.name}`) ?? label);
  return [stored.id, labels ? { ...stored, labels } : stored];
}

/** Fields that this version need not know. */
function optional(item: unknown): Record<string, "any?"> {
  return Object.fromEntries(Object.keys(Object(item)).map((name) => [name, "any?"]));
}

function loadState(store: Store, state: SiteData["state"], place: string): void {
  const { id, time, random, ...lists } = state ?? {};
  const collections = new Map(listCollections(store));
  for (const [name, items] of Object.entries(lists)) {
    const collection = collections.get(name);
    if (collection === undefined || !Array.isArray(items))
      throw wrongData(`${place}.${name}`, "is wrong", `the lists are ${[...collections.keys()].join(", ")}`);
    if (collection instanceof Map && !items.every((item) => Array.isArray(item) && item.length === 2))
      throw wrongData(`${place}.${name}`, "is wrong", "write pairs of a key and a value");
    fill(collection, items.map(decode));
  }
  for (const [name, value] of Object.entries({ id, time, random })) {
    if (value === undefined) continue;
    if (typeof value !== "number" && !(name === "time" && value === null))
      throw wrongData(`${place}.${name}`, "is wrong", "write a number");
    Object.assign(store.sequence, { [name]: value });
  }
}

/** Makes JSON of what a store contains: bytes become base64, and nested maps and sets lists. */
function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $base64: toBase64(value) };
  if (value instanceof Map) return { $map: encode([...value]) };
  if (value instanceof Set) return { $set: encode([...value]) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [[key, encode(field)]])),
  );
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const { $base64, $map, $set } = value as Record<"$base64" | "$map" | "$set", unknown>;
  if (Array.isArray($map)) return new Map(decode($map) as [unknown, unknown][]);
  if (Array.isArray($set)) return new Set(decode($set) as unknown[]);
  if (typeof $base64 === "string") return Uint8Array.from(atob($base64), (byte) => byte.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, decode(field)]));
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const SPACE = { id: "string", key: "string", name: "string", status: "string", homepageId: "string" };
const CONTENT = { id: "string", kind: "string", spaceId: "string", status: "string", version: "object" };
const VERSION = {
  number: "number",
  createdAt: "string",
  authorId: "string",
  title: "any",
  body: "object",
} as const;
