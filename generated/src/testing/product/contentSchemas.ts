type Schema = Readonly<Record<string, unknown>>;

const STRING = { type: "string" };
const STRINGS = { type: "array", items: STRING };
const BODY = {
  anyOf: [STRING, { type: "object", additionalProperties: STRING }],
  description: "In storage format, or by representation",
};

/** The schemas of what a site contains as seed data, by name: `Site` is the whole. */
export const contentSchemas: Readonly<Record<string, Schema>> = {
  Site: {
    ...schema({
      name: STRING,
      cloudId: STRING,
      spaces: { type: "array", items: { anyOf: [ref("Space"), ref("Stored")] } },
      contents: { ...list("Stored"), description: "Written by snapshots, with all fields" },
      state: { type: "object", description: "Written by snapshots: the rest of what the site stores" },
    }),
    required: ["name"],
  },
  Space: {
    ...schema({
      ...{ key: STRING, name: STRING, type: { ...STRING, enum: ["global", "personal"] } },
      description: { ...STRING, description: "Plain text" },
      ...{ pages: list("Content"), folders: list("Content"), blogPosts: list("Content") },
    }),
    required: ["key"],
  },
  Content: {
    ...schema({
      ...{ title: STRING, body: BODY, labels: STRINGS },
      status: { ...STRING, enum: ["current", "draft", "archived", "trashed"] },
      author: { ...STRING, description: "An email address or an account ID" },
      ...{ pages: list("Content"), folders: list("Content"), attachments: list("Attachment") },
      comments: { ...STRINGS, description: "In storage format" },
    }),
    required: ["title"],
  },
  Attachment: {
    ...schema({ title: STRING, content: STRING, base64: STRING, mediaType: STRING, comment: STRING }),
    required: ["title"],
  },
  Stored: { type: "object", properties: { id: STRING }, required: ["id"] },
};

function schema(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", properties, additionalProperties: false };
}

function list(name: string): Schema {
  return { type: "array", items: ref(name) };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
