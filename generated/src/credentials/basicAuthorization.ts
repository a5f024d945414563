import { configurationError } from "../ConfluenceError.js";

/** Makes the Authorization header of an e-mail address and a token. */
export function basicAuthorization(email: string, token: string): string {
  const hint = "give the address of the token's account";
  if (email === "") throw configurationError("the e-mail address is missing", hint);
  if (!/^[^\s:@]+@[^\s:@]+$/.test(email)) throw configurationError("the e-mail address is not one", hint);
  checkToken(token);
  const bytes = new TextEncoder().encode(`${email}:${token}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** Refuses a token that can never work, without repeating it. */
export function checkToken(token: string): void {
  const wrong = WRONG_TOKENS.find(({ pattern }) => pattern.test(token));
  if (wrong) throw configurationError(wrong.what, wrong.hint);
}

const API_TOKENS = "make an API token at https://id.atlassian.com/manage-profile/security/api-tokens";

/** Prefixes of other kinds of token: observed, and used by secret scanners. */
const WRONG_TOKENS: readonly { readonly pattern: RegExp; readonly what: string; readonly hint: string }[] = [
  { pattern: /^$/, what: "the token is empty", hint: API_TOKENS },
  { pattern: /\s/, what: "the token has white space in it", hint: "pass it without spaces and line ends" },
  { pattern: /^["'`]|["'`]$/, what: "the token is in quotes", hint: "pass it without the quotes" },
  {
    pattern: /^[^@=]+@[^@=]+\.[^@=]+$/,
    what: "the token is an e-mail address",
    hint: "pass the address as `email`",
  },
  { pattern: /^ATCTT3/, what: "the token is an organization's admin API key", hint: API_TOKENS },
  { pattern: /^ATBB/, what: "the token is a Bitbucket app password", hint: API_TOKENS },
];
