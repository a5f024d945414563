import type { FakeBody, FakeContentOptions, FakeSpaceOptions } from "./FakeSite.js";

/** A site of seed data. */
export interface FakeDataSite {
  readonly name: string;
  readonly cloudId?: string | undefined;
  readonly spaces?: readonly FakeDataSpace[] | undefined;
  /** Written by snapshots: all that a site stores. */
  readonly state?: Readonly<Record<string, unknown>> | undefined;
}

/** A space of seed data. */
export interface FakeDataSpace
  extends FakeDataTree,
    Pick<FakeDataDetails, "properties">,
    Pick<FakeSpaceOptions, "key" | "name" | "description"> {
  /** In ISO 8601, for the space and its home page. */
  readonly createdAt?: string | undefined;
  /**
   * "global" or "personal"
   * @default "global"
   */
  readonly type?: string | undefined;
  /**
   * Who may do what: account IDs, email addresses or names of groups, and operations such as "read space".
   * @default everybody may do everything
   */
  readonly permissions?:
    | readonly { readonly to: string; readonly operations: readonly string[] }[]
    | undefined;
  readonly blogPosts?: readonly FakeDataContent[] | undefined;
}

/** What is below a space or content of seed data. */
export interface FakeDataTree {
  readonly pages?: readonly FakeDataContent[] | undefined;
  readonly folders?: readonly FakeDataContent[] | undefined;
  readonly whiteboards?: readonly FakeDataContent[] | undefined;
  readonly databases?: readonly FakeDataContent[] | undefined;
  readonly smartLinks?: readonly FakeDataSmartLink[] | undefined;
}

/** What content of seed data has beside its versions. */
export interface FakeDataDetails {
  /** The values of properties by key: any JSON. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** The users that like it: account IDs or email addresses. */
  readonly likes?: readonly string[] | undefined;
}

/** An earlier version of content of seed data. What is absent is as in the latest version. */
export interface FakeDataVersion {
  readonly title?: string | undefined;
  /** A string has the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  readonly message?: string | undefined;
  /** An email address or an account ID. The author of the first version has created the content. */
  readonly author?: string | undefined;
  /** In ISO 8601. */
  readonly createdAt?: string | undefined;
}

/** When content of seed data was written, in ISO 8601, and by whom. */
export interface FakeDataDates {
  readonly createdAt?: string | undefined;
  /** As of `FakeDates`. */
  readonly updatedAt?: string | undefined;
  /**
   * An email address or an account ID.
   * @default the first user
   */
  readonly author?: string | undefined;
}

/** A page, a blog post, a folder, a whiteboard or a database of seed data. */
export interface FakeDataContent
  extends FakeDataDates,
    FakeDataDetails,
    FakeDataTree,
    Pick<FakeContentOptions, "title" | "labels" | "message"> {
  /**
   * "current", "draft", "archived" or "trashed"
   * @default "current"
   */
  readonly status?: string | undefined;
  /** A string has the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly FakeDataVersion[] | undefined;
  /** Who may read and update it, as in code: account IDs, email addresses or names of groups. */
  readonly restrictions?:
    | { readonly read?: readonly string[] | undefined; readonly update?: readonly string[] | undefined }
    | undefined;
  /** A string is in storage format. */
  readonly comments?: readonly (string | FakeDataComment)[] | undefined;
  readonly attachments?: readonly FakeDataAttachment[] | undefined;
}

/** A smart link of seed data. */
export interface FakeDataSmartLink extends FakeDataContent {
  readonly url: string;
}

/** A comment of seed data. */
export interface FakeDataComment extends FakeDataDates, FakeDataDetails {
  /** In storage format. */
  readonly body: string;
  readonly message?: string | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly Omit<FakeDataVersion, "title">[] | undefined;
  /** The text that an inline comment is about; absent for a footer comment. */
  readonly selection?: string | undefined;
  readonly resolved?: boolean | undefined;
  readonly replies?: readonly (string | FakeDataComment)[] | undefined;
}

/** A file of seed data, as text or as base64. */
export interface FakeDataFile {
  readonly content?: string | undefined;
  readonly base64?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly comment?: string | undefined;
}

/** An attachment of seed data. */
export interface FakeDataAttachment extends FakeDataFile, FakeDataDates, Pick<FakeDataDetails, "properties"> {
  readonly title: string;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly (FakeDataFile & Pick<FakeDataVersion, "author" | "createdAt">)[] | undefined;
}
