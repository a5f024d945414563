import { fromBase64 } from "../../platform/base64.js";
import type {
  FakeDataAttachment,
  FakeDataComment,
  FakeDataContent,
  FakeDataDetails,
  FakeDataFile,
  FakeDataSpace,
  FakeDataTree,
  FakeDataVersion,
} from "../FakeDataSite.js";
import type { FakeContent, FakeContentOptions, FakeSite, FakeSpace, FakeSpaceOptions } from "../FakeSite.js";
import { findUserByName } from "../findUserByName.js";
import { addAt, wrongData } from "../wrongData.js";
import { addLikes, addProperties } from "./addDetails.js";
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
  const { blogPosts = [], permissions, properties, ...options } = omitTree(data);
  const who = permissions?.map(({ to, operations }) => ({ to: toPrincipal(store, to), operations }));
  const space = addAt(place, () => site.addSpace({ ...options, permissions: who } as FakeSpaceOptions));
  const stored = store.spaces.get(space.id);
  if (stored) addProperties(store, stored, properties);
  const target = { store, site, space, parent: undefined };
  loadTree(target, data, place);
  for (const [index, post] of blogPosts.entries())
    loadContent(target, "addBlogPost", post, `${place}.blogPosts[${index}]`);
}

/** The lists of what is below a space or content, and what adds it. */
const TREE = {
  pages: "addPage",
  folders: "addFolder",
  whiteboards: "addWhiteboard",
  databases: "addDatabase",
  smartLinks: "addSmartLink",
} as const satisfies Record<keyof FakeDataTree, keyof FakeSite>;

function loadTree(target: Target, data: FakeDataTree, place: string): void {
  for (const name of ["pages", "folders", "whiteboards", "databases", "smartLinks"] as const)
    for (const [index, content] of (data[name] ?? []).entries())
      loadContent(target, TREE[name], content, `${place}.${name}[${index}]`);
}

function omitTree<Data extends FakeDataTree>(data: Data): Omit<Data, keyof FakeDataTree> {
  const { pages: _, folders: _1, whiteboards: _2, databases: _3, smartLinks: _4, ...rest } = data;
  return rest;
}

function loadContent(
  target: Target,
  add: (typeof TREE)[keyof FakeDataTree] | "addBlogPost",
  data: FakeDataContent,
  place: string,
): void {
  const { comments = [], attachments = [], restrictions, properties, likes, ...rest } = omitTree(data);
  const { store, site, space, parent } = target;
  const who = (names: readonly string[] | undefined) => names?.map((name) => toPrincipal(store, name));
  const options = {
    ...{ ...withAuthors(store, rest, place), parent },
    ...(restrictions && { restrictions: { read: who(restrictions.read), update: who(restrictions.update) } }),
  };
  // Only smart links need, and have, an address.
  const content = addAt(place, () => site[add](space, options as FakeContentOptions & { url: string }));
  loadDetails(target, content, { properties, likes }, place);
  for (const [index, comment] of comments.entries())
    loadComment(target, content, comment, `${place}.comments[${index}]`);
  for (const [index, file] of attachments.entries())
    loadAttachment(target, content, file, `${place}.attachments[${index}]`);
  loadTree({ ...target, parent: content }, data, place);
}

function loadDetails(
  { store }: Target,
  { id }: FakeContent,
  { properties, likes = [] }: FakeDataDetails,
  place: string,
): void {
  const content = store.contents.get(id);
  if (content === undefined) return;
  addProperties(store, content, properties);
  const users = likes.map((name, index) => findUser(store, name, `${place}.likes[${index}]`));
  addLikes(store, content, users);
}

function loadComment(target: Target, to: FakeContent, data: string | FakeDataComment, place: string): void {
  const { store, site } = target;
  const comment: FakeDataComment = typeof data === "string" ? { body: data } : data;
  const { body, replies = [], properties, likes, ...rest } = comment;
  const options = withAuthors(store, rest, place);
  const added = addAt(place, () => site.addComment(to, body, options));
  loadDetails(target, added, { properties, likes }, place);
  for (const [index, reply] of replies.entries())
    loadComment(target, added, reply, `${place}.replies[${index}]`);
}

function loadAttachment(target: Target, to: FakeContent, data: FakeDataAttachment, place: string): void {
  const { store, site } = target;
  const { properties, ...rest } = data;
  const { content, base64, versions = [], ...latest } = withAuthors(store, rest, place);
  const earlier = versions.map((version, index) => ({
    ...version,
    content: readFile(version, `${place}.versions[${index}]`),
  }));
  const options = { ...latest, content: readFile({ content, base64 }, place) ?? "", versions: earlier };
  const added = addAt(place, () => site.addAttachment(to, options));
  loadDetails(target, added, { properties }, place);
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
  return name === undefined ? undefined : findUser(store, name, `${place}.author`);
}

function findUser(store: Store, name: string, place: string) {
  const found = findUserByName(store.users, name);
  if (found === undefined) throw wrongData(place, "is unknown", "write the email of one of `users`");
  return found;
}

/** Replaces the name of a user by the user; other names are those of groups. */
function toPrincipal(store: Store, name: string) {
  return findUserByName(store.users, name) ?? name;
}
