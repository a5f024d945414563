import { HOST_FAMILIES } from "../../../../connection/parseSite.js";
import type { PeopleRules } from "../../../product/PeopleRules.js";
import type { People } from "./createPeople.js";
import type { Substitutes } from "./createSubstitutes.js";

/** What a disguise consists of. */
export interface DisguiseParts {
  readonly substitutes: Substitutes;
  readonly people: People;
  readonly rules: PeopleRules;
}

/** Replaces what can be recognized in a text, and what was learned as a whole. */
export function hidePatterns({ substitutes, people, rules }: DisguiseParts, text: string): string {
  let hidden = text
    .replace(SECRET, "***")
    .replace(PICTURE, "https://example.com/avatar.png")
    .replace(CURSOR, (_, start: string, cursor: string) => start + hideCursor(substitutes, cursor))
    .replace(EMAIL, (found) => {
      const email = found.replace("%40", "@").toLowerCase();
      const substitute = substitutes.hide("email", email);
      return found.includes("%40") ? substitute.replace("@", "%40") : substitute;
    })
    .replace(HOST, (host) => substitutes.hide("site", host.toLowerCase()));
  for (const pattern of rules.personalKeys)
    hidden = hidden.replace(pattern, (found, key: string) =>
      found.replace(key, () => substitutes.hide("key", key.replace(/^%7E/i, "~"))),
    );
  return hidden
    .replace(PERSONAL_KEY, (key) => substitutes.hide("key", key.replace(/^%7E/i, "~")))
    .replace(ACCOUNT_ID, (found) => {
      const { accountId } = people.find(found.replace(COLON, ":")).substitute;
      return COLON.test(found) ? accountId.replace(":", COLON.exec(found)?.[0] ?? ":") : accountId;
    })
    .replace(IDENTIFIER, (found) => substitutes.find(found.replace(/^%7E/i, "~")) ?? found);
}

function hideCursor(substitutes: Substitutes, cursor: string): string {
  try {
    return substitutes.hide("cursor", decodeURIComponent(cursor.replaceAll("+", " ")));
  } catch {
    return substitutes.hide("cursor", cursor);
  }
}

/** Finds the account IDs of a text. */
export function listAccountIds(text: string): string[] {
  return [...text.matchAll(ACCOUNT_ID)].map(([found]) => found.replace(COLON, ":"));
}

const UUID = "[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}";

const COLON = /%(?:25)?3A/i;

/** The formats of account IDs that were observed. */
const ACCOUNT_ID = new RegExp(
  `(?<![\\w-])(?:(?:\\d{5,8}|ug|qm(?:(?::|%(?:25)?3A)${UUID})?)(?::|%(?:25)?3A)${UUID}|[\\da-f]{24})(?![\\w-])`,
  "gi",
);

/** The keys of personal spaces that consist of an account ID. */
const PERSONAL_KEY = new RegExp(
  `(?:~|%7E)(?:\\d{5,8}(?::|%3A)?(?:${UUID}|[\\da-f]{32})|[\\da-f]{24})(?![\\w-])`,
  "gi",
);

/** Whatever may be an ID or a key. */
const IDENTIFIER = /(?:~|%7E)?\b[\w](?:[\w.:-]{0,200}\w)?/gi;

/** Tokens of Atlassian, and JSON Web Tokens. */
const SECRET = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*|\bAT[A-Z]{1,9}3[\w=+/-]{16,}/g;

/** Pictures of people at the hosts for them; the address of some is a hash of an email address. */
const PICTURE = /https?:\/\/(?:[\w-]{1,63}\.){0,8}(?:gravatar\.com|atl-paas\.net)(?![\w.-])[^\s"'<>\\)]*/gi;

const CURSOR = /([?&;](?:cursor|next_?token|(?:next_?)?page_?token)=)([^&#"'\s<>\\]+)/gi;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;

const HOST = new RegExp(
  `(?<![\\w.-])[a-z\\d][a-z\\d-]{0,62}(?:${HOST_FAMILIES.map(([suffix]) => suffix.replaceAll(".", "\\.")).join("|")})(?![\\w-])`,
  "gi",
);
