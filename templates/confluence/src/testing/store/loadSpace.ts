import type {
  FakeDataAttachment,
  FakeDataComment,
  FakeDataContent,
  FakeDataFile,
  FakeDataSpace,
  FakeDataVersion,
} from "../FakeDataSite.js";
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
  const { pages, folders, comments = [], attachments = [], ...rest } = data;
  const { store, site, space, parent } = target;
  const options = { ...withAuthors(store, rest, place), parent };
  const content = addAt(place, () => site[add](space, options as FakeContentOptions));
  for (const [index, comment] of comments.entries())
    loadComment(target, content, comment, `${place}.comments[${index}]`);
  for (const [index, file] of attachments.entries())
    loadAttachment(target, content, file, `${place}.attachments[${index}]`);
  loadTree({ ...target, parent: content }, { pages, folders }, place);
}

function loadComment(
  { store, site }: Target,
  to: FakeContent,
  data: string | FakeDataComment,
  place: string,
): void {
  const { body, ...rest } = typeof data === "string" ? { body: data } : data;
  const options = withAuthors(store, rest, place);
  addAt(place, () => site.addComment(to, body, options));
}

function loadAttachment(
  { store, site }: Target,
  to: FakeContent,
  data: FakeDataAttachment,
  place: string,
): void {
  const { content, base64, versions = [], ...latest } = withAuthors(store, data, place);
  const earlier = versions.map((version, index) => ({
    ...version,
    content: readFile(version, `${place}.versions[${index}]`),
  }));
  const options = { ...latest, content: readFile({ content, base64 }, place) ?? "", versions: earlier };
  addAt(place, () => site.addAttachment(to, options));
}

function readFile({ content, base64 }: FakeDataFile, place: string): string | Uint8Array | undefined {
  return addAt(`${place}.base64`, () => (base64 === undefined ? content : fromBase64(base64)));
}

/** What has an author, and earlier versions that have one. */
interface Authored<Version> {
  readonly author?: string | undefined;
  readonly versions?: readonly Version[] | undefined;
}

/** Replaces the names of the authors of all versions by users. */
function withAuthors<Version extends Pick<FakeDataVersion, "author">, Data extends Authored<Version>>(
  store: Store,
  { author, versions, ...rest }: Data & Authored<Version>,
  place: string,
) {
  const earlier = versions?.map(({ author: by, ...version }, index) => ({
    ...version,
    author: findAuthor(store, by, `${place}.versions[${index}]`),
  }));
  return { ...rest, author: findAuthor(store, author, place), versions: earlier };
}

function findAuthor(store: Store, name: string | undefined, place: string) {
  const found = name === undefined ? undefined : findUserByName(store.users, name);
  if (name !== undefined && found === undefined)
    throw wrongData(`${place}.author`, "is unknown", "write the email of one of `users`");
  return found;
}
