import type { Schema } from "../../documents/SpecOperation.js";
import {
  closed,
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
import type { FakeDataAttachment, FakeDataContent, FakeDataSite, FakeDataSpace } from "../FakeDataSite.js";
import type { StoreData } from "../store/storeData.js";

/** A map: pairs of a key and a value. */
const ENTRIES: Schema = list({ ...list({}), minItems: 2, maxItems: 2 });

/** The schemas of what a site contains as seed data, by name: `Site` is the whole. */
export const contentSchemas: Readonly<Record<string, Schema>> = {
  Site: closed<FakeDataSite>(
    {
      ...{ name: NAME, cloudId: NAME, spaces: list("Space") },
      state: { ...ref("State"), description: "Written by snapshots: all that a site stores" },
    },
    "name",
  ),
  Space: closed<FakeDataSpace>(
    {
      ...{ key: NAME, name: NAME, type: { type: "string", enum: ["global", "personal"] } },
      description: { ...STRING, description: "Plain text" },
      ...{ pages: list("Content"), folders: list("Content"), blogPosts: list("Content") },
    },
    "key",
  ),
  Content: closed<FakeDataContent>(
    {
      title: NAME,
      body: { anyOf: [STRING, record(STRING)], description: "In storage format, or by representation" },
      labels: NAMES,
      status: { type: "string", enum: ["current", "draft", "archived", "trashed"] },
      author: { ...NAME, description: "An email address or an account ID" },
      ...{ pages: list("Content"), folders: list("Content"), attachments: list("Attachment") },
      comments: { ...list(STRING), description: "In storage format" },
    },
    "title",
  ),
  Attachment: closed<FakeDataAttachment>(
    { title: NAME, content: STRING, base64: STRING, mediaType: NAME, comment: STRING },
    "title",
  ),
  State: closed<StoreData>({
    ...{ id: NUMBER, random: NUMBER, time: { anyOf: [NUMBER, NULL] } },
    ...{ spaces: list("StoredSpace"), contents: list("StoredContent") },
    ...{ labels: ENTRIES, tasks: ENTRIES, conversions: ENTRIES, relations: ENTRIES, templates: ENTRIES },
    ...{ userProperties: ENTRIES, appProperties: ENTRIES, contentStates: list(object({})), watches: NAMES },
  }),
  StoredSpace: stored({ id: NAME, key: NAME, name: NAME, status: NAME, homepageId: NAME }),
  StoredContent: stored({
    ...{ id: NAME, kind: NAME, spaceId: NAME, status: NAME },
    version: stored({
      ...{ number: NUMBER, createdAt: NAME, authorId: STRING, title: STRING, body: record(STRING) },
    }),
  }),
};

/** An object of a snapshot that has at least these properties. */
function stored(properties: Readonly<Record<string, Schema>>): Schema {
  return object(properties, ...Object.keys(properties));
}
