import { configurationError } from "../errors/ConfluenceError.js";

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
  for (const [pattern, what, hint] of WRONG_TOKENS)
    if (pattern.test(token)) throw configurationError(`the token ${what}`, hint);
}

const API_TOKEN_HINT = "make an API token at https://id.atlassian.com/manage-profile/security/api-tokens";

/** What no token looks like, what is wrong with it, and what to do. Prefixes were observed; secret scanners know them. */
const WRONG_TOKENS: readonly (readonly [RegExp, string, string])[] = [
  [/^$/, "is empty", API_TOKEN_HINT],
  [/\s/, "has white space in it", "pass it without spaces and line ends"],
  [/^["'`]|["'`]$/, "is in quotes", "pass it without the quotes"],
  [/^[^@=]+@[^@=]+\.[^@=]+$/, "is an e-mail address", "pass the address as `email`"],
  [/^ATCTT3/, "is an organization's admin API key", API_TOKEN_HINT],
  [/^ATBB/, "is a Bitbucket app password", API_TOKEN_HINT],
];
