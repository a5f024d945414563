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
  /**
   * "global" or "personal"
   * @default "global"
   */
  readonly type?: string | undefined;
  readonly pages?: readonly FakeDataContent[] | undefined;
  readonly folders?: readonly FakeDataContent[] | undefined;
  readonly blogPosts?: readonly FakeDataContent[] | undefined;
}

/** A page, a blog post or a folder of seed data. */
export interface FakeDataContent extends Pick<FakeContentOptions, "title" | "labels"> {
  /**
   * "current", "draft", "archived" or "trashed"
   * @default "current"
   */
  readonly status?: string | undefined;
  /** A string has the representation `storage`. */
  readonly body?: string | FakeBody | undefined;
  /**
   * An email address or an account ID.
   * @default the first user
   */
  readonly author?: string | undefined;
  readonly pages?: readonly FakeDataContent[] | undefined;
  readonly folders?: readonly FakeDataContent[] | undefined;
  /** In storage format. */
  readonly comments?: readonly string[] | undefined;
  readonly attachments?: readonly FakeDataAttachment[] | undefined;
}

/** A file of seed data, as text or as base64. */
export interface FakeDataAttachment {
  readonly title: string;
  readonly content?: string | undefined;
  readonly base64?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly comment?: string | undefined;
}
