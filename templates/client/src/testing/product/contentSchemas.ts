const STRING = { type: "string" };

/** The schemas of what a site contains as seed data, by name: `Site` is the whole. */
export const contentSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Site: {
    ...{ type: "object", properties: { name: STRING, cloudId: STRING } },
    ...{ required: ["name"], additionalProperties: false },
  },
};
