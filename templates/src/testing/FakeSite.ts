import type { FakeUser } from "./FakeUser.js";

/** What a space is made of. */
export interface FakeSpaceOptions {
  readonly key: string;
  /** Default: the key. */
  readonly name?: string | undefined;
  readonly type?: "global" | "personal" | undefined;
  readonly description?: string | undefined;
}

/** Bodies by their representation: `storage`, `atlas_doc_format`, `view` … The double converts none into another. */
export type FakeBody = Readonly<Record<string, string>>;

/** What a page, a blog post or a folder is made of. */
export interface FakeContentOptions {
  readonly title: string;
  /** A text is of the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  readonly status?: "current" | "draft" | "archived" | "trashed" | undefined;
  /** The page or folder above it. Default: the home page of the space; `null` for none. */
  readonly parent?: FakeContent | null | undefined;
  readonly author?: FakeUser | undefined;
  readonly labels?: readonly string[] | undefined;
}

/** What an attachment is made of. */
export interface FakeAttachmentOptions {
  readonly title: string;
  readonly content: string | Uint8Array;
  /** The media type. Default: `application/octet-stream`. */
  readonly mediaType?: string | undefined;
  readonly comment?: string | undefined;
}

/** A space that a test has put there. */
export interface FakeSpace {
  readonly id: string;
  readonly key: string;
  /** The home page, by which `parent` may name it. */
  readonly homepage: FakeContent;
}

/** Content that a test has put there. */
export interface FakeContent {
  readonly id: string;
}

/** A site of the double, and the way to put things there without a request. */
export interface FakeSite {
  /** `acme` of `https://acme.atlassian.net`. */
  readonly name: string;
  /** `https://acme.atlassian.net`, for `createConfluence({ site })` with the double's `fetch`. */
  readonly origin: string;
  readonly cloudId: string;
  addSpace(options: FakeSpaceOptions): FakeSpace;
  addPage(space: FakeSpace, options: FakeContentOptions): FakeContent;
  addBlogPost(space: FakeSpace, options: FakeContentOptions): FakeContent;
  addFolder(space: FakeSpace, options: Pick<FakeContentOptions, "title" | "parent" | "author">): FakeContent;
  /** Puts a comment below a page or a blog post. */
  addComment(on: FakeContent, body: string): FakeContent;
  addAttachment(to: FakeContent, options: FakeAttachmentOptions): FakeContent;
}
