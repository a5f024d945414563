import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { check, checkText } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { BASES } from "../product.js";
import type { Scope } from "../scopes.js";
import { bearer } from "./TokenSource.js";

/** An API key of an organization. */
export interface ApiKeyOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The key, from admin.atlassian.com › Organization settings › API keys. */
  readonly key: string;
}

const KIND = "api-key" satisfies CredentialKind;

const WANTED = "an API key of the organization, from admin.atlassian.com";

/**
 * Authenticates with an API key of an organization, which needs no site and works for no site.
 *
 * @throws {NimbusError} of the kind `configuration` if the key is malformed or another token. Calls of operations that a
 * site serves reject with it, too
 */
export function apiKey<const Granted extends Scope = Scope>(
  options: ApiKeyOptions<Granted>,
): Credential<Granted> {
  return readOptions(() => {
    const { key, scopes } = Object(options) as typeof options;
    checkText("key", key, WANTED);
    check(!/\s|^["'`]|["'`]$/.test(key), "key", {}, "it without spaces, line breaks and quotes");
    if (/^AT(?:[AS]TT3|BB)/.test(key)) throw configurationError("this is not an API key", `pass ${WANTED}`);
    const headers = bearer(key);
    return {
      kind: KIND,
      scopes,
      authorize: () => headers,
      connect: async () => {
        throw configurationError(
          `an organization's API key works only for ${Object.keys(BASES).join(", ")}`,
          "use another credential, such as apiToken({ email, token })",
        );
      },
    };
  });
}
