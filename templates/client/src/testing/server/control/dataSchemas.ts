import { contentSchemas } from "../../product/contentSchemas.js";
import { USER_STATUSES } from "../../userStatus.js";
import type { ControlSchema } from "./ControlRoute.js";

const STRING = { type: "string" };
const STRINGS = { type: "array", items: STRING };
const USER = { ...STRING, description: "An account ID or an email address" };

/** The schemas of seed data and snapshots, by name: `Data` is the whole. */
export const dataSchemas: Readonly<Record<string, ControlSchema>> = {
  Data: schema({
    version: { type: "number", enum: [1] },
    clock: { ...STRING, format: "date-time" },
    random: { type: "number", description: "Written by snapshots" },
    users: list("User"),
    tokens: list("Token"),
    apps: list("App"),
    sites: list("Site"),
    replies: list("Reply"),
  }),
  User: {
    ...{ type: "object", additionalProperties: true },
    properties: {
      ...{ accountId: STRING, displayName: STRING, email: STRING },
      ...{ isService: { type: "boolean" }, licensed: { type: "boolean" } },
      status: { ...STRING, enum: USER_STATUSES },
    },
  },
  Token: schema({ token: STRING, kind: STRING, user: USER, scopes: STRINGS }),
  App: schema({
    ...{ clientId: STRING, clientSecret: STRING, user: USER, scopes: STRINGS },
    grant: { ...STRING, enum: ["refresh_token", "client_credentials"] },
    sites: STRINGS,
    refreshToken: { type: ["string", "null"], description: "null if the consent is revoked" },
    accessTokens: { type: "object", description: "Each with its expiry in milliseconds since 1970" },
  }),
  Reply: {
    ...schema({
      ...{ site: STRING, method: STRING, path: STRING },
      query: { type: "object", additionalProperties: { anyOf: [STRING, STRINGS] } },
      requestBody: { description: "JSON, a text, or the names and values of a form's fields" },
      status: { type: "number", minimum: 200, maximum: 599 },
      headers: { type: "object", additionalProperties: STRING },
      body: { description: "JSON, or a text if the header content-type names another format" },
      base64: { ...STRING, description: "The bytes of the body, instead of body" },
    }),
    required: ["path"],
  },
  ...contentSchemas,
};

function schema(properties: Readonly<Record<string, ControlSchema>>): ControlSchema {
  return { type: "object", properties, additionalProperties: false };
}

function list(name: string): ControlSchema {
  return { type: "array", items: { $ref: `#/components/schemas/${name}` } };
}
