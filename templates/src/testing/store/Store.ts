import type { StoredContent, StoredLabel, StoredProperty } from "./StoredContent.js";
import type { StoredUser } from "./StoredUser.js";

/** A space as a site holds it. */
export interface StoredSpace {
  readonly id: string;
  readonly key: string;
  name: string;
  readonly type: string;
  status: string;
  description: string;
  readonly createdAt: string;
  readonly authorId: string;
  homepageId: string;
  labels?: StoredLabel[];
  properties?: StoredProperty[];
}

/** A long task of v1. What it does is done when it begins; only its progress is told step by step. */
export interface StoredTask {
  readonly id: string;
  /** The key of its name, such as `archive`. */
  readonly key: string;
  /** How often somebody has asked about it. */
  polls: number;
}

/** What a site holds. */
export interface Store {
  readonly name: string;
  readonly cloudId: string;
  /** The users of all sites, by account id. */
  readonly users: ReadonlyMap<string, StoredUser>;
  readonly spaces: Map<string, StoredSpace>;
  /** All content by its id, in the order in which it was made. */
  readonly contents: Map<string, StoredContent>;
  /** What stands in other content, below a page or folder, or at the top of a space, by the id of that. */
  readonly byParent: Map<string, Set<StoredContent>>;
  /** Pages, blog posts and folders by their titles; in arrays, since most titles are had once and a set is large. */
  readonly byTitle: Map<string, StoredContent[]>;
  /** The labels of the site by prefix and name, such as `global:draft`. */
  readonly labels: Map<string, StoredLabel>;
  readonly tasks: Map<string, StoredTask>;
  /** Makes the next id, which looks like Confluence's: numbers that grow, with gaps. */
  nextId(): string;
  /** Makes the next time, a little later than the one before: `2025-01-06T09:00:00.000Z`. */
  nextTime(): string;
  /** Makes a UUID. */
  nextUuid(): string;
}
