import type { Credential, ScopeOptions } from "../connection/Credential.js";
import { check, checkObject } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { Scope } from "../scopes.js";
import { apiToken } from "./apiToken.js";
import { clientCredentials } from "./clientCredentials.js";
import { oauth2 } from "./oauth2.js";
import { serviceAccountToken } from "./serviceAccountToken.js";

/** The options of `createConfluence` that are read from the environment. */
export interface EnvironmentOptions<Granted extends Scope = Scope> {
  readonly site: string | undefined;
  readonly cloudId: string | undefined;
  readonly gateway: string | undefined;
  readonly auth: Credential<Granted>;
}

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the site and the credential from environment variables.
 *
 * | variable | meaning |
 * |---|---|
 * | `CONFLUENCE_SITE`, `CONFLUENCE_CLOUD_ID` | the site and its cloud ID; set at least one |
 * | `CONFLUENCE_GATEWAY` | the origin of the gateway, if it is not the default |
 * | `CONFLUENCE_EMAIL`, `CONFLUENCE_TOKEN` | an API token and the email address of its account |
 * | `CONFLUENCE_TOKEN` alone | an API token of a service account |
 * | `CONFLUENCE_CLIENT_ID`, `CONFLUENCE_CLIENT_SECRET` | OAuth 2.0 credentials of a service account |
 * | `CONFLUENCE_AUTHORIZATION_SERVER` | the origin of the authorization server, for them, if it is not the default |
 * | `CONFLUENCE_ACCESS_TOKEN` | an OAuth 2.0 (3LO) access token |
 *
 * @param environment defaults to `process.env`
 * @throws {ConfluenceError} of the kind `configuration` if a variable is missing or malformed
 * @example
 * const confluence = createConfluence(fromEnvironment());
 */
export function fromEnvironment<const Granted extends Scope = Scope>(
  environment: Environment = processEnvironment(),
  options: ScopeOptions<Granted> = {},
): EnvironmentOptions<Granted> {
  return readOptions(() => {
    const { scopes } = Object(options) as typeof options;
    checkObject("environment", environment, "`process.env`, or nothing");
    const read = (name: string) => {
      const value: unknown = environment[`CONFLUENCE_${name}`];
      check(value == null || typeof value === "string", `CONFLUENCE_${name}`, {}, "text");
      return (value as string | undefined)?.trim() || undefined;
    };
    const site = read("SITE");
    const cloudId = read("CLOUD_ID");
    const lacksSite =
      site === undefined &&
      cloudId === undefined;
    if (lacksSite) throw missing("CONFLUENCE_SITE", "your-site.atlassian.net");
    return {
      site,
      cloudId,
      gateway: read("GATEWAY"),
      auth: { ...readCredential(read), scopes },
    };
  });
}

/** Deno and Bun have `process`, too; browsers do not. */
function processEnvironment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}

function readCredential(read: (name: string) => string | undefined): Credential {
  const [token, email] = [read("TOKEN"), read("EMAIL")];
  const [clientId, clientSecret] = [read("CLIENT_ID"), read("CLIENT_SECRET")];
  const accessToken = read("ACCESS_TOKEN");
  if (accessToken !== undefined) return oauth2({ accessToken });
  if (clientId !== undefined || clientSecret !== undefined) {
    if (clientId === undefined) throw missing("CONFLUENCE_CLIENT_ID");
    if (clientSecret === undefined) throw missing("CONFLUENCE_CLIENT_SECRET");
    return clientCredentials({
      clientId,
      clientSecret,
      authorizationServer: read("AUTHORIZATION_SERVER"),
    });
  }
  if (token === undefined) throw missing("CONFLUENCE_TOKEN");
  if (email?.endsWith("@serviceaccount.atlassian.com")) return serviceAccountToken({ token, email });
  if (email !== undefined) return apiToken({ email, token });
  if (/^ATATT3/.test(token)) throw missing("CONFLUENCE_EMAIL");
  return serviceAccountToken({ token });
}

function missing(name: string, example = ""): Error {
  return configurationError(
    `${name} is not set`,
    `set it in the environment${example && `, such as ${name}=${example}`}; the docs of fromEnvironment list all variables`,
  );
}
