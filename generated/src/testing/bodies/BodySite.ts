import type { MarkupElement } from "./Markup.js";

/** What bodies refer to on a site: URLs are absolute, and undefined for what does not exist. */
export interface BodySite {
  /** The title and the ID of the content that has the body. */
  readonly title: string;
  readonly id: string;
  /** The URL of the web interface: `https://acme.atlassian.net/wiki`. */
  readonly base: string;
  /** Finds what an element such as `ri:page` refers to. */
  findUrl(resource: MarkupElement): string | undefined;
  /** Finds the attachment that a `ri:attachment` refers to. */
  findFile(resource: MarkupElement): BodyFile | undefined;
  /** Finds an attachment by the ID of its file. */
  findFileName(fileId: string): string | undefined;
  findUserName(accountId: string): string | undefined;
}

/** An attachment that a body shows or links. */
export interface BodyFile {
  readonly fileId: string;
  /** The ID of the content that it is attached to. */
  readonly contentId: string;
}
