import type { FakeContent } from "../FakeSite.js";
import { findUserByName } from "../findUserByName.js";
import { join, listItems, readFields, readObject, wrongData } from "../readData.js";
import { createFakeSite } from "./createFakeSite.js";
import type { Store } from "./Store.js";

/** A space as people write it. */
interface SpaceData {
  readonly key: string;
  readonly name?: string;
  readonly type?: "global" | "personal";
  readonly description?: string;
  readonly pages?: readonly unknown[];
  readonly blogPosts?: readonly unknown[];
  readonly folders?: readonly unknown[];
}

/** A page, a blog post or a folder as people write it. */
interface ContentData {
  readonly title: string;
  readonly body?: string | Readonly<Record<string, string>>;
  readonly status?: "current" | "draft" | "archived" | "trashed";
  /** An email address or an account ID. */
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly pages?: readonly unknown[];
  readonly folders?: readonly unknown[];
  readonly comments?: readonly unknown[];
  readonly attachments?: readonly unknown[];
}

/** A file as people write it: as text or as base64. */
interface AttachmentData {
  readonly title: string;
  readonly content?: string;
  readonly base64?: string;
  readonly mediaType?: string;
  readonly comment?: string;
}

/** Adds a space as people write it, with what is in it. */
export function loadSpace(store: Store, item: unknown, place: string): void {
  const { pages, blogPosts, folders, ...options } = readFields<SpaceData>(item, place, SPACE);
  const site = createFakeSite(store, "", { accountId: "", displayName: "", email: "" });
  const space = at(join(place, "key"), () => site.addSpace(options));
  const load = (
    kind: "addPage" | "addBlogPost" | "addFolder",
    value: unknown,
    here: string,
    parent?: FakeContent,
  ) => {
    const data = readFields<ContentData>(value, here, CONTENT);
    checkTexts(data, here);
    const { pages: below, folders: within, comments, attachments, author, ...rest } = data;
    const options = { ...rest, parent, author: findAuthor(store, author, here) };
    const content = at(here, () => site[kind](space, options));
    for (const [text, there] of listItems(comments, `${here}.comments`)) {
      if (typeof text !== "string") throw wrongData(there, "is wrong", "write a string in storage format");
      at(there, () => site.addComment(content, text));
    }
    for (const [file, there] of listItems(attachments, `${here}.attachments`))
      attach(site, content, file, there);
    loadBelow(load, { pages: below, folders: within }, here, content);
  };
  loadBelow(load, { pages, folders }, place, undefined);
  for (const [post, there] of listItems(blogPosts, `${place}.blogPosts`)) load("addBlogPost", post, there);
}

type Load = (kind: "addPage" | "addFolder", value: unknown, place: string, parent?: FakeContent) => void;

function loadBelow(
  load: Load,
  { pages, folders }: Readonly<Record<"pages" | "folders", readonly unknown[] | undefined>>,
  place: string,
  parent: FakeContent | undefined,
): void {
  for (const [page, there] of listItems(pages, `${place}.pages`)) load("addPage", page, there, parent);
  for (const [folder, there] of listItems(folders, `${place}.folders`))
    load("addFolder", folder, there, parent);
}

function attach(
  site: ReturnType<typeof createFakeSite>,
  to: FakeContent,
  item: unknown,
  place: string,
): void {
  const { content, base64, ...options } = readFields<AttachmentData>(item, place, ATTACHMENT);
  const bytes = at(join(place, "base64"), () =>
    base64 === undefined ? (content ?? "") : Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
  );
  site.addAttachment(to, { ...options, content: bytes });
}

function findAuthor(store: Store, name: string | undefined, place: string) {
  if (name === undefined) return undefined;
  const found = findUserByName(store.users, name);
  if (found === undefined)
    throw wrongData(join(place, "author"), "is unknown", "write the email of one of `users`");
  return found;
}

/** Rejects labels and bodies that are no text. */
function checkTexts({ labels = [], body = {} }: ContentData, place: string): void {
  const isText = (text: unknown) => typeof text === "string";
  if (!labels.every(isText)) throw wrongData(join(place, "labels"), "is wrong", "write an array of strings");
  if (!isText(body) && !Object.values(readObject(body, join(place, "body"))).every(isText))
    throw wrongData(join(place, "body"), "is wrong", "write strings by representation");
}

/** Says where the data is that a site refuses. */
function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw wrongData(place, `is refused: ${(error as Error).message}`, "correct the data");
  }
}

const SPACE = {
  key: "string",
  name: "string?",
  type: "string?",
  description: "any?",
  pages: "list?",
  blogPosts: "list?",
  folders: "list?",
} as const;
const CONTENT = {
  title: "string",
  body: "any?",
  status: "string?",
  author: "string?",
  labels: "list?",
  pages: "list?",
  folders: "list?",
  comments: "list?",
  attachments: "list?",
} as const;
const ATTACHMENT = {
  title: "string",
  content: "string?",
  base64: "string?",
  mediaType: "string?",
  comment: "string?",
} as const;
