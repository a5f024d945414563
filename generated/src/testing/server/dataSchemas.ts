import type { Schema } from "../../documents/SpecOperation.js";
import { configurationError } from "../../errors/ConfluenceError.js";
import {
  closed,
  DATE,
  FLAG,
  list,
  NAME,
  NAMES,
  NULL,
  NUMBER,
  record,
  ref,
  SCHEMAS,
  STRING,
} from "../documents/schemaParts.js";
import { type Issue, validate } from "../documents/validate.js";
import type { FakeData, FakeDataApp, FakeDataReply, FakeDataToken, FakeDataUser } from "../FakeData.js";
import type { FakeLifetimes } from "../FakeLifetimes.js";
import { contentSchemas } from "../product/contentSchemas.js";
import { USER_STATUSES } from "../userStatus.js";

const USER: Schema = { ...NAME, description: "An account ID or an email address" };

/** The schemas of seed data and snapshots, by name: `Data` is the whole. */
export const dataSchemas: Readonly<Record<string, Schema>> = {
  Data: closed<FakeData>({
    version: { type: "number", enum: [1] },
    clock: DATE,
    random: { ...NUMBER, description: "Written by snapshots" },
    users: list("User"),
    tokens: list("Token"),
    apps: list("App"),
    sites: list("Site"),
    replies: list("Reply"),
  }),
  User: closed<FakeDataUser>({
    accountId: NAME,
    displayName: NAME,
    email: NAME,
    isService: FLAG,
    licensed: FLAG,
    status: { type: "string", enum: USER_STATUSES },
  }),
  Token: closed<FakeDataToken>({
    token: NAME,
    kind: { type: "string", enum: ["api-token", "service-account-token"] },
    user: USER,
    scopes: NAMES,
  }),
  App: closed<FakeDataApp>({
    clientId: NAME,
    clientSecret: NAME,
    grant: { type: "string", enum: ["refresh_token", "client_credentials"] },
    user: USER,
    scopes: NAMES,
    granted: NAMES,
    sites: NAMES,
    refreshToken: { anyOf: [STRING, NULL], description: "null if the consent is revoked" },
    accessTokens: { ...record(NUMBER), description: "Each with its expiry in milliseconds since 1970" },
    spent: {
      ...record(NUMBER),
      description: "Used refresh tokens, each with the time in milliseconds since 1970",
    },
    lifetimes: ref("Lifetimes"),
  }),
  Lifetimes: closed<FakeLifetimes>({ accessToken: NUMBER, spentRefreshToken: NUMBER }),
  Reply: closed<FakeDataReply>(
    {
      ...{ site: NAME, method: NAME, path: NAME, query: record({ anyOf: [STRING, list(STRING)] }) },
      requestBody: { description: "JSON, a text, or the names and values of a form's fields" },
      status: { type: "integer", minimum: 200, maximum: 599 },
      headers: record(STRING),
      body: { description: "JSON, or a text if the header content-type names another format" },
      base64: { ...STRING, description: "The bytes of the body, instead of body" },
    },
    "path",
  ),
  ...contentSchemas,
};

/** Describes seed data as a JSON Schema of its own. */
export function describeData(): object {
  const definitions = JSON.stringify(dataSchemas).replaceAll(`"${SCHEMAS}`, '"#/$defs/');
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $ref: "#/$defs/Data",
    $defs: JSON.parse(definitions),
  };
}

/** Rejects seed data that the schema does not describe. */
export function checkData(data: unknown): void {
  checkValue(ref("Data"), data, "the data", "`npx confluence-fetch fake --schema` prints the JSON Schema of the data");
}

/** Rejects a value that its schema does not describe, and names the places that are wrong. */
export function checkValue(schema: Schema, value: unknown, whole: string, hint: string): void {
  const issues = validate(schema, value, resolveData);
  if (issues.length === 0) return;
  const [first, ...others] = issues.map(({ path, message }) => `${placeOf(path) || whole} ${message}`);
  const message = [first, ...others.slice(0, MAX_OTHERS)].join("; ");
  const known = issues.find((issue): issue is Issue & Required<Issue> => issue.known !== undefined)?.known;
  throw configurationError(message, known ? `the fields are ${known.join(", ")}` : hint);
}

/** How many more issues an error names than the first one. */
const MAX_OTHERS = 4;

function resolveData(schema: Schema): Schema {
  return (schema.$ref && dataSchemas[schema.$ref.slice(SCHEMAS.length)]) || schema;
}

/** Writes a path as `sites[0].spaces[1].key`. */
function placeOf(path: readonly string[]): string {
  return path
    .map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : `${index > 0 ? "." : ""}${name}`))
    .join("");
}
