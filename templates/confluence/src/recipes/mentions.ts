import { check } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { AdfDocument, AdfNode } from "./AdfDocument.js";
import type { PageBody } from "./pageBody.js";

/** What mentions a user, for the two formats of content. */
export interface Mention {
  /** For content in the storage format. */
  readonly storage: string;
  /** For a paragraph of an ADF document. */
  readonly adf: AdfNode;
}

/** The formats of account IDs that are documented: letters, digits, hyphens and colons. */
const ACCOUNT_ID = /^[\w:-]{1,128}$/;

/**
 * Creates a mention of a user.
 *
 * @throws {NimbusError} of the kind `configuration` if it is no account ID
 * @example
 * storageBody(`<p>Ask ${mention(accountId).storage}.</p>`);
 */
export function mention(accountId: string): Mention {
  check(typeof accountId === "string" && ACCOUNT_ID.test(accountId), "accountId", accountId, "an account ID");
  return {
    storage: `<ac:link><ri:user ri:account-id="${accountId}" /></ac:link>`,
    adf: { type: "mention", attrs: { id: accountId } },
  };
}

/**
 * Lists the account IDs of the users that content mentions, each once, in the order of the content. Users that macros
 * only show do not count, and neither does what is only quoted, such as code.
 *
 * @param content content in the storage format, an ADF document, or the body of a page
 */
export function mentionsOf(content: string | AdfDocument | PageBody): string[] {
  return [...new Set(readOptions(() => listMentions(content)))];
}

function listMentions(content: string | AdfDocument | PageBody): string[] {
  if (typeof content === "string") return findAll(content, IN_STORAGE);
  if ("type" in content) return inAdf(content);
  check(
    typeof content.value === "string",
    "content",
    content,
    "content in the storage format, an ADF document or a body",
  );
  if (content.representation === "wiki") return findAll(content.value, /\[~accountid:([^\]]+)\]/g);
  return content.representation === "storage"
    ? findAll(content.value, IN_STORAGE)
    : inAdf(JSON.parse(content.value));
}

/** A comment, code, or a mention; what is not closed ends with the content. */
const IN_STORAGE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<ac:link\b[^<>]*>\s*<ri:user\b[^<>]*?\sri:account-id=["']([^"'<>]+)["']/g;

function inAdf(node: AdfDocument | AdfNode): string[] {
  const ids: string[] = [];
  // A stack instead of recursion, which a document that is nested deeply would overflow.
  const nodes: (AdfDocument | AdfNode)[] = [node];
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const id = next.type === "mention" ? next.attrs?.id : undefined;
    if (typeof id === "string") ids.push(id);
    for (const child of (next.content ?? []).toReversed()) nodes.push(child);
  }
  return ids;
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}
