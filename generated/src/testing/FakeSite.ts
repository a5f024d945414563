import type { FakeDate } from "./FakeClock.js";
import type { FakeUser } from "./FakeUser.js";

/** The options of `FakeSite.addSpace`. */
export interface FakeSpaceOptions {
  readonly key: string;
  /** @default the key */
  readonly name?: string | undefined;
  /** @default "global" */
  readonly type?: "global" | "personal" | undefined;
  /** Plain text. */
  readonly description?: string | undefined;
  /**
   * Who may do what; everything else is forbidden to everybody, whoever created the space.
   * @default everybody may do everything
   */
  readonly permissions?: readonly FakeSpacePermission[] | undefined;
  /**
   * When the space and its home page were created.
   * @default the time of the clock
   */
  readonly createdAt?: FakeDate | undefined;
}

/** What a user or a group may do in a space. */
export interface FakeSpacePermission {
  /** A user, or the name of a group. */
  readonly to: FakeUser | string;
  /** Without `read space`, the space and its content do not exist for the user; `create page` is to edit pages, too. */
  readonly operations: readonly FakeSpaceOperation[];
}

/** An operation that space permissions are about, as Confluence names it. */
export type FakeSpaceOperation =
  | `${"read" | "administer" | "export"} space`
  | `${"create" | "delete"} ${"page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder"}`;

/** Who may read and update content, in addition to the permissions of its space: users, and groups by name. */
export interface FakeRestrictions {
  /**
   * For all others, the content and what is below it do not exist.
   * @default everybody
   */
  readonly read?: readonly (FakeUser | string)[] | undefined;
  /** @default everybody */
  readonly update?: readonly (FakeUser | string)[] | undefined;
}

/** Bodies by representation, such as `storage`, `atlas_doc_format` or `view`.. */
export type FakeBody = Readonly<Record<string, string>>;

/** When content was written. */
export interface FakeDates {
  /**
   * When it was created.
   * @default the earliest of its other dates, or the time of the clock
   */
  readonly createdAt?: FakeDate | undefined;
  /**
   * When the latest version was written. Without `versions`, there is an earlier version with the same content, unless that is
   * when it was created.
   * @default the time of the clock if there are `versions`, otherwise `createdAt`
   */
  readonly updatedAt?: FakeDate | undefined;
}

/** An earlier version of a page or a blog post. What is absent is as in the latest version. */
export interface FakeVersion {
  readonly title?: string | undefined;
  /** A string has the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  /** @default "" */
  readonly message?: string | undefined;
  /** The author of the first version has created the content. */
  readonly author?: FakeUser | undefined;
  /** @default when the version before was written, or `createdAt` */
  readonly createdAt?: FakeDate | undefined;
}

/** The options of `FakeSite.addPage` and `FakeSite.addBlogPost`. */
export interface FakeContentOptions extends FakeDates {
  readonly title: string;
  /** A string has the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  /** @default "current" */
  readonly status?: "current" | "draft" | "archived" | "trashed" | undefined;
  /**
   * What is above it: a page, a folder and so on; `null` for the root of the space.
   * @default the home page of the space
   */
  readonly parent?: FakeContent | null | undefined;
  /** @default the first user */
  readonly author?: FakeUser | undefined;
  /** Names such as `draft`, or with another prefix than `global`, `my:draft`. */
  readonly labels?: readonly string[] | undefined;
  readonly restrictions?: FakeRestrictions | undefined;
  /** What the author of the latest version has written about it. */
  readonly message?: string | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly FakeVersion[] | undefined;
}

/** The options of `FakeSite.addComment`. */
export interface FakeCommentOptions extends FakeDates {
  /** @default the first user */
  readonly author?: FakeUser | undefined;
  /** What the author of the latest version has written about it. */
  readonly message?: string | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly Omit<FakeVersion, "title">[] | undefined;
  /** The text of the page or blog post that an inline comment is about; absent for a footer comment. */
  readonly selection?: string | undefined;
  /**
   * Whether an inline comment is resolved.
   * @default false
   */
  readonly resolved?: boolean | undefined;
}

/** An earlier version of an attachment. What is absent is as in the latest version. */
export interface FakeAttachmentVersion extends Pick<FakeVersion, "author" | "createdAt"> {
  readonly content?: string | Uint8Array | undefined;
  readonly mediaType?: string | undefined;
  /** @default "" */
  readonly comment?: string | undefined;
}

/** The options of `FakeSite.addAttachment`. */
export interface FakeAttachmentOptions extends FakeDates {
  /** The file name. */
  readonly title: string;
  readonly content: string | Uint8Array;
  /** @default "application/octet-stream" */
  readonly mediaType?: string | undefined;
  readonly comment?: string | undefined;
  /** @default the first user */
  readonly author?: FakeUser | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly FakeAttachmentVersion[] | undefined;
}

/** The options of `FakeSite.addFolder`, `addWhiteboard`, `addDatabase` and `addSmartLink`. */
export type FakeTreeOptions = FakeDates &
  Pick<FakeContentOptions, "title" | "parent" | "author" | "restrictions">;

/** The options of `FakeSite.addCustomContent`. */
export interface FakeCustomContentOptions
  extends Pick<FakeContentOptions, "title" | "body" | "author" | "labels" | "message" | "versions">,
    FakeDates {
  /** Such as `ac:com.example:diagram`. */
  readonly type: string;
}

/** A space of a fake site. */
export interface FakeSpace {
  readonly id: string;
  readonly key: string;
  readonly homepage: FakeContent;
}

/** Content of a fake site: a page, a comment, an attachment and so on. */
export interface FakeContent {
  readonly id: string;
}

/**
 * A site of a fake, to which tests add content without sending requests. A date that is none, or before the date of an earlier
 * version, is rejected with a `ConfluenceError` of the kind `configuration`.
 *
 * @example
 * const space = fake.site.addSpace({ key: "DOC" });
 * fake.site.addPage(space, { title: "Getting started", body: "<p>Hello</p>" });
 */
export interface FakeSite {
  /** `acme` of `https://acme.atlassian.net`. */
  readonly name: string;
  /** `https://acme.atlassian.net`, for `createConfluence({ site, fetch: fake.fetch })`. */
  readonly origin: string;
  readonly cloudId: string;
  /** @throws {TypeError} if the key exists */
  addSpace(options: FakeSpaceOptions): FakeSpace;
  /** @throws {TypeError} if the space has a page with the title, or the body is not well-formed */
  addPage(space: FakeSpace, options: FakeContentOptions): FakeContent;
  /** @throws {TypeError} if the body is not well-formed */
  addBlogPost(space: FakeSpace, options: FakeContentOptions): FakeContent;
  /** @throws {TypeError} if the space has a folder with the title */
  addFolder(space: FakeSpace, options: FakeTreeOptions): FakeContent;
  addWhiteboard(space: FakeSpace, options: FakeTreeOptions): FakeContent;
  addDatabase(space: FakeSpace, options: FakeTreeOptions): FakeContent;
  addSmartLink(space: FakeSpace, options: FakeTreeOptions & { readonly url: string }): FakeContent;
  /**
   * Adds a footer or an inline comment to a page or a blog post, or a reply to a comment.
   * @param body in storage format
   * @throws {TypeError} if the body is not well-formed, or the content does not contain the selection
   */
  addComment(container: FakeContent, body: string, options?: FakeCommentOptions): FakeContent;
  /**
   * Adds content of an app to a space, a page, a blog post or other custom content.
   * @throws {TypeError} if the body is not well-formed
   */
  addCustomContent(container: FakeSpace | FakeContent, options: FakeCustomContentOptions): FakeContent;
  addAttachment(container: FakeContent, options: FakeAttachmentOptions): FakeContent;
}
