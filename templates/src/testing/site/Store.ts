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

/** What a site holds. */
export interface Store {
  readonly name: string;
  readonly cloudId: string;
  /** The users of all sites, by account id. */
  readonly users: ReadonlyMap<string, StoredUser>;
  readonly spaces: Map<string, StoredSpace>;
  /** All content by its id, in the order in which it was made. */
  readonly contents: Map<string, StoredContent>;
  /** Makes the next id, which looks like Confluence's: numbers that grow, with gaps. */
  nextId(): string;
  /** Makes the next time, a little later than the one before: `2025-01-06T09:00:00.000Z`. */
  nextTime(): string;
  /** Makes a UUID. */
  nextUuid(): string;
}
