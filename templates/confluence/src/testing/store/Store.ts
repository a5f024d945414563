import type { StoredUser } from "../StoredUser.js";
import type { StoredContent, StoredContentState, StoredLabel, StoredProperty } from "./StoredContent.js";

/** A space of a site. */
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
  /** The classification level that its content has by default. */
  classificationId?: string;
  settings?: StoredSpaceSettings;
  themeKey?: string;
  labels?: StoredLabel[];
  properties?: StoredProperty[];
  /** Who may do what; without them, everybody may do everything. */
  permissions?: readonly SpacePermission[];
}

/** What a user or a group may do in a space, such as `create` a `page`. */
export interface SpacePermission {
  readonly id: string;
  readonly type: "user" | "group";
  readonly principalId: string;
  readonly key: string;
  readonly target: string;
}

/** What the settings of a space can be changed to. */
export interface StoredSpaceSettings {
  readonly routeOverrideEnabled?: boolean | undefined;
  readonly contentMode?: "standard" | "compact" | (string & {}) | null | undefined;
}

/** A long-running task of v1. Its work is done at the start; only its progress is reported step by step. */
export interface StoredTask {
  readonly id: string;
  /** The message key of the name, such as `archive`. */
  readonly key: string;
  /** The number of status requests so far, at most 2. */
  polls: number;
}

/** A relation of v1 between two users, pieces of content or spaces. */
export interface StoredRelation {
  readonly name: string;
  readonly source: RelationEnd;
  readonly target: RelationEnd;
  readonly createdAt: string;
  readonly authorId: string;
}

/** A user by account ID, content by ID, or a space by key. */
export interface RelationEnd {
  readonly type: "user" | "content" | "space";
  readonly key: string;
}

/** A conversion of a body, whose result only the user who started it gets, and only for a while. */
export interface StoredConversion {
  readonly accountId: string;
  readonly representation: string;
  /** The converted body, or why there is none. */
  readonly result: { readonly value: string } | { readonly error: string };
  /** Until when the result is kept, in milliseconds. */
  readonly expiresAt: number;
  isPolled: boolean;
}

/** A template of a space, or of the whole site. */
export interface StoredTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly templateType: string;
  readonly labels: readonly Label[];
  readonly spaceId: string | undefined;
  /** Bodies by representation, as they were sent. */
  readonly body: Readonly<Record<string, object | undefined>>;
}

interface Label {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly label: string;
}

/** A property of a user. */
export interface StoredUserProperty {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

/** The content of a site. */
export interface Store {
  readonly name: string;
  cloudId: string;
  /** The users of all sites, by account ID. */
  readonly users: ReadonlyMap<string, StoredUser>;
  readonly spaces: Map<string, StoredSpace>;
  /** All content by ID, in order of creation. */
  readonly contents: Map<string, StoredContent>;
  /** Content by the ID of what it belongs to: the containing content, the parent page or folder, or the space. */
  readonly byParent: Map<string, Set<StoredContent>>;
  /** Pages, blog posts and folders by title; in arrays, because most titles are unique and a Set is large. */
  readonly byTitle: Map<string, StoredContent[]>;
  /** Content by space, and all of it under undefined, in order of creation; empty until it is listed, and after changes. */
  readonly bySpace: Map<string | undefined, StoredContent[]>;
  /** The labels by prefix and name, such as `global:draft`. */
  readonly labels: Map<string, StoredLabel>;
  readonly tasks: Map<string, StoredTask>;
  /** The conversions of bodies by `asyncId`. */
  readonly conversions: Map<string, StoredConversion>;
  /** The relations of v1, such as favourites, by `name/sourceType/sourceKey/targetType/targetKey`. */
  readonly relations: Map<string, StoredRelation>;
  readonly templates: Map<string, StoredTemplate>;
  /** By account ID and key: `accountId/key`. */
  readonly userProperties: Map<string, StoredUserProperty>;
  readonly appProperties: Map<string, Readonly<Record<string, unknown>>>;
  /** The content states that users have made. */
  readonly contentStates: StoredContentState[];
  /** Who watches spaces and labels: `space/KEY/accountId`, `label/name/accountId`. */
  readonly watches: Set<string>;
  /** What the next ID, time and random number depend on: the last ID, the last time, and the state of the generator. */
  readonly sequence: { id: number; time: number | null; random: number };
  /** The time in milliseconds. */
  now(): number;
  /** Generates an ID like Confluence does: ascending numbers with gaps. */
  nextId(): string;
  /** Returns the time of a write, in ISO 8601: that of the clock, but always after the previous one. */
  nextTime(): string;
  nextUuid(): string;
}
