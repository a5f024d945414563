import type { Schema } from "../../documents/SpecOperation.js";
import {
  closed,
  DATE,
  FLAG,
  list,
  NAME,
  NAMES,
  NULL,
  NUMBER,
  object,
  record,
  ref,
  STRING,
} from "../documents/schemaParts.js";
import type {
  FakeDataAttachment,
  FakeDataComment,
  FakeDataContent,
  FakeDataSite,
  FakeDataSmartLink,
  FakeDataSpace,
  FakeDataVersion,
} from "../FakeDataSite.js";
import type { FakeRestrictions, FakeSpacePermission } from "../FakeSite.js";
import { PERMISSION_TARGETS } from "../store/access.js";
import type { StoreData } from "../store/storeData.js";

/** A map: pairs of a key and a value. */
const ENTRIES: Schema = list({ ...list({}), minItems: 2, maxItems: 2 });

const BODY: Schema = {
  anyOf: [STRING, record(STRING)],
  description: "In storage format, or by representation",
};
const AUTHOR: Schema = { ...NAME, description: "An email address or an account ID" };
const DATES = { author: AUTHOR, createdAt: DATE, updatedAt: DATE };
const DETAILS = { properties: record({}), likes: NAMES };
const TREE = {
  ...{ pages: list("Content"), folders: list("Content"), whiteboards: list("Content") },
  ...{ databases: list("Content"), smartLinks: list("SmartLink") },
};
const COMMENTS: Schema = list({ anyOf: [STRING, ref("Comment")], description: "In storage format" });
const CONTENT = {
  ...{ ...DATES, ...DETAILS, ...TREE, title: NAME, body: BODY, labels: NAMES, message: STRING },
  versions: { ...list("Version"), description: "The earlier versions, oldest first" },
  status: { type: "string", enum: ["current", "draft", "archived", "trashed"] },
  restrictions: closed<FakeRestrictions>({ read: NAMES, update: NAMES }),
  ...{ attachments: list("Attachment"), comments: COMMENTS },
} as const;
const OPERATIONS: readonly string[] = [
  ...["read", "administer", "export"].map((key) => `${key} space`),
  ...["create", "delete"].flatMap((key) => PERMISSION_TARGETS.map((target) => `${key} ${target}`)),
];
const FILE = { content: STRING, base64: STRING, mediaType: NAME, comment: STRING };
const STORED_VERSION: Schema = stored({
  ...{ number: NUMBER, createdAt: DATE, authorId: STRING, title: STRING, body: record(STRING) },
});

/** The schemas of what a site contains as seed data, by name: `Site` is the whole. */
export const contentSchemas: Readonly<Record<string, Schema>> = {
  Site: closed<FakeDataSite>(
    {
      ...{ name: NAME, cloudId: NAME, spaces: list("Space") },
      state: ref("State"),
    },
    "name",
  ),
  Space: closed<FakeDataSpace>(
    {
      ...{ key: NAME, name: NAME, type: { type: "string", enum: ["global", "personal"] } },
      ...{ description: { ...STRING, description: "Plain text" }, createdAt: DATE },
      ...{ ...TREE, blogPosts: list("Content"), properties: record({}), permissions: list("Permission") },
    },
    "key",
  ),
  Permission: closed<FakeSpacePermission>(
    { to: NAME, operations: list({ type: "string", enum: OPERATIONS }) },
    "to",
    "operations",
  ),
  Content: closed<FakeDataContent>(CONTENT, "title"),
  SmartLink: closed<FakeDataSmartLink>({ ...CONTENT, url: NAME }, "title", "url"),
  Version: closed<FakeDataVersion>({
    ...{ title: NAME, body: BODY, message: STRING, author: AUTHOR, createdAt: DATE },
  }),
  Comment: closed<FakeDataComment>(
    {
      ...{ ...DATES, ...DETAILS, body: STRING, message: STRING, versions: list("CommentVersion") },
      selection: { ...NAME, description: "The text that an inline comment is about" },
      ...{ resolved: FLAG, replies: COMMENTS },
    },
    "body",
  ),
  CommentVersion: closed<Omit<FakeDataVersion, "title">>({
    ...{ body: BODY, message: STRING, author: AUTHOR, createdAt: DATE },
  }),
  Attachment: closed<FakeDataAttachment>(
    { ...DATES, ...FILE, title: NAME, properties: record({}), versions: list("AttachmentVersion") },
    "title",
  ),
  AttachmentVersion: closed<NonNullable<FakeDataAttachment["versions"]>[number]>({
    ...{ ...FILE, author: AUTHOR, createdAt: DATE },
  }),
  // Written by snapshots: all that a site stores.
  State: closed<StoreData>({
    ...{ id: NUMBER, random: NUMBER, time: { anyOf: [NUMBER, NULL] } },
    ...{ spaces: list("StoredSpace"), contents: list("StoredContent") },
    ...{ labels: ENTRIES, tasks: ENTRIES, conversions: ENTRIES, relations: ENTRIES, templates: ENTRIES },
    ...{ userProperties: ENTRIES, appProperties: ENTRIES, contentStates: list(object({})), watches: NAMES },
  }),
  StoredSpace: stored({ id: NAME, key: NAME, name: NAME, status: NAME, createdAt: DATE, homepageId: NAME }),
  StoredContent: stored(
    { id: NAME, kind: NAME, spaceId: NAME, status: NAME, createdAt: DATE, version: STORED_VERSION },
    { history: list(STORED_VERSION) },
  ),
};

/** An object of a snapshot that has at least the properties of the first kind. */
function stored(
  properties: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return object({ ...properties, ...optional }, ...Object.keys(properties));
}
