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
export interface FakeDataSpace extends Pick<FakeSpaceOptions, "key" | "name" | "description"> {
  /** In ISO 8601, for the space and its home page. */
  readonly createdAt?: string | undefined;
  /**
   * "global" or "personal"
   * @default "global"
   */
  readonly type?: string | undefined;
  readonly pages?: readonly FakeDataContent[] | undefined;
  readonly folders?: readonly FakeDataContent[] | undefined;
  readonly blogPosts?: readonly FakeDataContent[] | undefined;
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

/** A page, a blog post or a folder of seed data. */
export interface FakeDataContent
  extends FakeDataDates,
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
  readonly pages?: readonly FakeDataContent[] | undefined;
  readonly folders?: readonly FakeDataContent[] | undefined;
  /** A string is in storage format. */
  readonly comments?: readonly (string | FakeDataComment)[] | undefined;
  readonly attachments?: readonly FakeDataAttachment[] | undefined;
}

/** A comment of seed data. */
export interface FakeDataComment extends FakeDataDates {
  /** In storage format. */
  readonly body: string;
  readonly message?: string | undefined;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly Omit<FakeDataVersion, "title">[] | undefined;
}

/** A file of seed data, as text or as base64. */
export interface FakeDataFile {
  readonly content?: string | undefined;
  readonly base64?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly comment?: string | undefined;
}

/** An attachment of seed data. */
export interface FakeDataAttachment extends FakeDataFile, FakeDataDates {
  readonly title: string;
  /** The earlier versions, oldest first. */
  readonly versions?: readonly (FakeDataFile & Pick<FakeDataVersion, "author" | "createdAt">)[] | undefined;
}
