import type { Credential, ScopeOptions } from "../connection/Credential.js";
import { check, checkObject } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
// <!-- if bases -->
import { BASES, HAS_SITE } from "../product.js";
// <!-- end -->
import type { Scope } from "../scopes.js";
// <!-- if bases -->
import { apiKey } from "./apiKey.js";
// <!-- end -->
import { apiToken } from "./apiToken.js";
import { clientCredentials } from "./clientCredentials.js";
import { oauth2 } from "./oauth2.js";
import { serviceAccountToken } from "./serviceAccountToken.js";

/** The options of `createNimbus` that are read from the environment. */
export interface EnvironmentOptions<Granted extends Scope = Scope> {
  readonly site: string | undefined;
  readonly cloudId: string | undefined;
  readonly gateway: string | undefined;
  // <!-- if variables -->
  readonly variables: Variables;
  // <!-- end -->
  readonly auth: Credential<Granted>;
}

// <!-- if variables -->
type Variables = import("../product.js").Variables;

// <!-- end -->
/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the site and the credential from environment variables.
 *
 * | variable | meaning |
 * |---|---|
 * | `NIMBUS_SITE`, `NIMBUS_CLOUD_ID` | the site and its cloud ID; set at least one |
 * | `NIMBUS_GATEWAY` | the origin of the gateway, if it is not the default |
 * | `NIMBUS_EMAIL`, `NIMBUS_TOKEN` | an API token and the email address of its account |
 * | `NIMBUS_TOKEN` alone | an API token of a service account |
 * | `NIMBUS_CLIENT_ID`, `NIMBUS_CLIENT_SECRET` | OAuth 2.0 credentials of a service account |
 * | `NIMBUS_AUTHORIZATION_SERVER` | the origin of the authorization server, for them, if it is not the default |
 * <!-- if bases -->
 * | `NIMBUS_API_KEY` | an API key of the organization, which needs no site |
 * <!-- end -->
 * <!-- if variables -->
 * | `NIMBUS_WORKSPACE_ID` | the variable `workspaceId` in addresses, and so on for the others |
 * <!-- end -->
 * | `NIMBUS_ACCESS_TOKEN` | an OAuth 2.0 (3LO) access token |
 *
 * @param environment defaults to `process.env`
 * @throws {NimbusError} of the kind `configuration` if a variable is missing or malformed
 * @example
 * const nimbus = createNimbus(fromEnvironment());
 */
export function fromEnvironment<const Granted extends Scope = Scope>(
  environment: Environment = processEnvironment(),
  options: ScopeOptions<Granted> = {},
): EnvironmentOptions<Granted> {
  return readOptions(() => {
    const { scopes } = Object(options) as typeof options;
    checkObject("environment", environment, "`process.env`, or nothing");
    const read = (name: string) => {
      const value: unknown = environment[`NIMBUS_${name}`];
      check(value == null || typeof value === "string", `NIMBUS_${name}`, {}, "text");
      return (value as string | undefined)?.trim() || undefined;
    };
    const site = read("SITE");
    const cloudId = read("CLOUD_ID");
    const lacksSite =
      // <!-- if bases -->
      HAS_SITE &&
      read("API_KEY") === undefined &&
      // <!-- end -->
      site === undefined &&
      cloudId === undefined;
    if (lacksSite) throw missing("NIMBUS_SITE", "your-site.atlassian.net");
    return {
      site,
      cloudId,
      gateway: read("GATEWAY"),
      // <!-- if variables -->
      variables: readVariables(read),
      // <!-- end -->
      auth: { ...readCredential(read), scopes },
    };
  });
}

// <!-- if variables -->
/** Reads `NIMBUS_WORKSPACE_ID` for `workspaceId`; a call that needs a missing one says so. */
function readVariables(read: (name: string) => string | undefined): Variables {
  const names = Object.values(BASES).flatMap((base) =>
    [...base.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
  );
  const toVariable = (name: string) => name.replace(/[A-Z]/g, "_$&").toUpperCase();
  return Object.fromEntries(names.map((name) => [name, read(toVariable(name))])) as object as Variables;
}

// <!-- end -->
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
    if (clientId === undefined) throw missing("NIMBUS_CLIENT_ID");
    if (clientSecret === undefined) throw missing("NIMBUS_CLIENT_SECRET");
    return clientCredentials({
      clientId,
      clientSecret,
      authorizationServer: read("AUTHORIZATION_SERVER"),
    });
  }
  // <!-- if bases -->
  const key = read("API_KEY");
  if (token === undefined && key !== undefined) return apiKey({ key });
  // <!-- end -->
  if (token === undefined) throw missing("NIMBUS_TOKEN");
  if (email?.endsWith("@serviceaccount.atlassian.com")) return serviceAccountToken({ token, email });
  if (email !== undefined) return apiToken({ email, token });
  if (/^ATATT3/.test(token)) throw missing("NIMBUS_EMAIL");
  return serviceAccountToken({ token });
}

function missing(name: string, example = ""): Error {
  return configurationError(
    `${name} is not set`,
    `set it in the environment${example && `, such as ${name}=${example}`}; the docs of fromEnvironment list all variables`,
  );
}
