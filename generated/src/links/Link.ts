/** What a link of Confluence leads to. */
export type LinkKind =
  | "page"
  | "blogpost"
  | "space"
  | "folder"
  | "whiteboard"
  | "database"
  | "embed"
  | "custom-content"
  | "attachment"
  | "comment"
  | "user"
  /** A page, a blog post or other content: short links and links to drafts do not say what. */
  | "content";

/** The content that an attachment or a comment is on, as far as the link tells. */
export interface LinkContainer {
  readonly kind: LinkKind;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
}

/** What a link says of what it leads to. What it does not say is absent. */
export interface Link {
  readonly kind: LinkKind;
  /** The origin of the site: `https://acme.atlassian.net`. */
  readonly site: string;
  /**
   * The ID: of a user, the account ID; of an attachment, `att123`. Absent for a space, which links name by its key, and
   * in links that name content by its title.
   */
  readonly id?: string | undefined;
  readonly spaceKey?: string | undefined;
  /** The decoded title; of an attachment, the name of the file. */
  readonly title?: string | undefined;
  /** The page or other content that an attachment or a comment is on. */
  readonly container?: LinkContainer | undefined;
  /** The decoded name of a place in the content, without `#`. */
  readonly anchor?: string | undefined;
}
