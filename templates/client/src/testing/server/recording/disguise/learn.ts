import { type DisguiseParts, listAccountIds } from "./hidePatterns.js";

/** Learns from JSON or a text who and what is in it. */
export function learn(parts: DisguiseParts, value: unknown): void {
  if (typeof value === "string") learnText(parts, value);
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) learnFields(parts, value as Readonly<Record<string, unknown>>);
  for (const [name, each] of Object.entries(value)) {
    if (!Array.isArray(value)) learnText(parts, name);
    learn(parts, each);
  }
}

function learnText(parts: DisguiseParts, text: string): void {
  const { people, substitutes, rules } = parts;
  for (const accountId of listAccountIds(text)) people.find(accountId);
  for (const [, accountId = ""] of text.matchAll(NAMED_ID)) people.find(accountId);
  for (const pattern of rules.personalKeys)
    for (const [, key = ""] of text.matchAll(pattern)) substitutes.hide("key", key.replace(/^%7E/i, "~"));
  for (const [, site = "", other = ""] of text.matchAll(CLOUD_ID))
    substitutes.hide("identifier", site || other);
  const nested = parseNested(text);
  if (nested !== undefined) learn(parts, nested);
}

function learnFields(
  { people, substitutes }: DisguiseParts,
  fields: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== "string") continue;
    if (ID_FIELD.test(name) && ID.test(value)) people.find(value);
    if (/^userKey$/i.test(name) && ID.test(value)) substitutes.hide("identifier", value);
    if (/^cloudId$/i.test(name) && ID.test(value)) substitutes.hide("identifier", value);
    if (/key$/i.test(name) && value.startsWith("~")) substitutes.hide("key", value);
  }
  const { accountId } = fields;
  if (typeof accountId === "string" && ID.test(accountId)) people.learn(people.find(accountId), fields);
}

/** Parses JSON that is a string in JSON, as bodies in the Atlassian Document Format are. */
export function parseNested(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What may be an account ID if a field says so. */
const ID = /^[\w:.-]{8,128}$/;

/** The names of fields that contain account IDs. */
const ID_FIELD =
  /^(?:\w*account_?Id|\w*(?:author|owner|assignee|creator|modifier|completer|resolver|user)_?Id|(?:created|assigned|completed|modified|updated|resolved)By|assignedTo)$/i;

/** Account IDs in texts that say so: in elements of storage format, links to profiles and ARIs. */
const NAMED_ID = /(?:account-?id|\/people|identity::user)["']?[=:/]\s?["']?([\w:.-]{7,127}\w)/gi;

/** Cloud IDs in URLs of the gateway and in ARIs. */
const CLOUD_ID =
  /\/ex\/\w{1,30}\/([\da-f]{8}-[\da-f-]{27})|ari:cloud:\w{1,30}:{1,2}(?:site\/)?([\da-f]{8}-[\da-f-]{27})/gi;
