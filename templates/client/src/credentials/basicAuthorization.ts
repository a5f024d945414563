import { configurationError } from "../errors/NimbusError.js";

/** Builds the Authorization header of an email address and a token. */
export function basicAuthorization(email: string, token: string): string {
  if (!/^[^\s:@]+@[^\s:@]+$/.test(typeof email === "string" ? email : ""))
    throw configurationError(
      `the email address is ${email ? "invalid" : "missing"}`,
      "pass the address of the token's account",
    );
  checkToken(token);
  const bytes = new TextEncoder().encode(`${email}:${token}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** Rejects a token that can never work, without repeating it. */
export function checkToken(token: string): void {
  if (token == null) throw configurationError("the token is missing", "check that its variable is set");
  for (const [pattern, what, hint] of WRONG_TOKENS)
    if (pattern.test(typeof token === "string" ? token : ""))
      throw configurationError(`the token ${what}`, hint);
}

const API_TOKEN_HINT = "create an API token at https://id.atlassian.com/manage-profile/security/api-tokens";

/** Patterns of invalid tokens, what is wrong, and what to do. The prefixes were observed; secret scanners know them. */
const WRONG_TOKENS: readonly (readonly [RegExp, string, string])[] = [
  [/^$/, "is empty", API_TOKEN_HINT],
  [/\s/, "contains whitespace", "pass it without spaces or line breaks"],
  [/^["'`]|["'`]$/, "is quoted", "pass it without the quotes"],
  [/^[^@=]+@[^@=]+\.[^@=]+$/, "is an email address", "pass the address as `email`"],
  [/^ATCTT3/, "is an organization's admin API key", API_TOKEN_HINT],
  [/^ATBB/, "is a Bitbucket app password", API_TOKEN_HINT],
];
