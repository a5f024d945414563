import type { FakeDataAttachment, FakeDataContent, FakeDataSpace } from "../FakeDataSite.js";
import type { FakeContent, FakeContentOptions, FakeSite, FakeSpace, FakeSpaceOptions } from "../FakeSite.js";
import { findUserByName } from "../findUserByName.js";
import { addAt, wrongData } from "../wrongData.js";
import { fromBase64 } from "./base64.js";
import type { Store } from "./Store.js";

// The schema has checked the words that are any string to TypeScript.

/** Where content is added. */
interface Target {
  readonly store: Store;
  readonly site: FakeSite;
  readonly space: FakeSpace;
  readonly parent: FakeContent | undefined;
}

/** Adds a space as people write it, with what is in it. */
export function loadSpace(store: Store, site: FakeSite, data: FakeDataSpace, place: string): void {
  const { pages, folders, blogPosts = [], ...options } = data;
  const space = addAt(`${place}.key`, () => site.addSpace(options as FakeSpaceOptions));
  const target = { store, site, space, parent: undefined };
  loadTree(target, { pages, folders }, place);
  for (const [index, post] of blogPosts.entries())
    loadContent(target, "addBlogPost", post, `${place}.blogPosts[${index}]`);
}

function loadTree(
  target: Target,
  { pages = [], folders = [] }: Pick<FakeDataContent, "pages" | "folders">,
  place: string,
): void {
  for (const [index, page] of pages.entries())
    loadContent(target, "addPage", page, `${place}.pages[${index}]`);
  for (const [index, folder] of folders.entries())
    loadContent(target, "addFolder", folder, `${place}.folders[${index}]`);
}

function loadContent(
  target: Target,
  add: "addPage" | "addFolder" | "addBlogPost",
  data: FakeDataContent,
  place: string,
): void {
  const { pages, folders, comments = [], attachments = [], author, ...rest } = data;
  const { store, site, space, parent } = target;
  const options = { ...rest, parent, author: findAuthor(store, author, place) };
  const content = addAt(place, () => site[add](space, options as FakeContentOptions));
  for (const [index, text] of comments.entries())
    addAt(`${place}.comments[${index}]`, () => site.addComment(content, text));
  for (const [index, file] of attachments.entries())
    loadAttachment(site, content, file, `${place}.attachments[${index}]`);
  loadTree({ ...target, parent: content }, { pages, folders }, place);
}

function loadAttachment(site: FakeSite, to: FakeContent, data: FakeDataAttachment, place: string): void {
  const { content = "", base64, ...options } = data;
  const bytes = addAt(`${place}.base64`, () => (base64 === undefined ? content : fromBase64(base64)));
  site.addAttachment(to, { ...options, content: bytes });
}

function findAuthor(store: Store, name: string | undefined, place: string) {
  const found = name === undefined ? undefined : findUserByName(store.users, name);
  if (name !== undefined && found === undefined)
    throw wrongData(`${place}.author`, "is unknown", "write the email of one of `users`");
  return found;
}
