import type { Target } from "../connection/Credential.js";
import { gatewayOrigin } from "../connection/routes.js";
import { ConfluenceError, configurationError } from "../errors/ConfluenceError.js";
import { errorKindOf } from "./requestToken.js";
import type { TokenSource } from "./TokenSource.js";

/** A site that a token may reach. */
export interface Resource {
  /** The cloudId. */
  readonly id: string;
  readonly origin: string;
  /** What the token was granted there. */
  readonly scopes: readonly string[];
}

/**
 * Finds the one site that is meant among those that a token may reach. Their order means nothing
 * (documented), and a site can stand in the list more than once.
 */
export async function findResource(target: Target, source: TokenSource): Promise<Resource> {
  const { site, fetch } = target;
  const url = `${gatewayOrigin(target)}/oauth/token/accessible-resources`;
  const ask = async () => {
    const headers = await source.authorize(fetch);
    const response = await fetch(url, {
      redirect: "manual",
      headers: { Accept: "application/json", ...headers },
    });
    return { headers, response };
  };
  let { headers, response } = await ask();
  if (response.status === 401 && (await source.renew(headers, fetch))) ({ headers, response } = await ask());
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok || !Array.isArray(answer)) {
    const kind = errorKindOf(response.status);
    const hint =
      kind === "bad-credentials"
        ? "Check that the access token has not expired and is one of an OAuth 2.0 (3LO) app."
        : "Atlassian's side failed; try again later.";
    const details = { hint, method: "GET", url, status: response.status, headers: response.headers };
    throw new ConfluenceError(
      kind,
      `the sites of the token are not to be had: ${response.status} (GET ${url})`,
      details,
    );
  }
  const resources = mergeById(answer.flatMap(readResource));
  const wanted = resources.filter(({ origin }) => site?.origin === undefined || origin === site.origin);
  const [found] = wanted;
  if (found !== undefined && wanted.length === 1) return found;
  const list = resources.map(({ origin }) => origin).join(", ") || "none";
  const what =
    site?.origin === undefined
      ? "which site is meant is not clear"
      : `the token does not reach ${site.origin}`;
  throw configurationError(what, `give one of its sites as \`site\`: ${list}`);
}

function readResource(entry: { id?: unknown; url?: unknown; scopes?: unknown } | null): Resource[] {
  const { id, url, scopes } = entry ?? {};
  if (typeof id !== "string" || typeof url !== "string" || !URL.canParse(url)) return [];
  const isText = (scope: unknown): scope is string => typeof scope === "string";
  return [{ id, origin: new URL(url).origin, scopes: Array.isArray(scopes) ? scopes.filter(isText) : [] }];
}

/** A site stands in the list once for each of its products, with what was granted there (inferred). */
function mergeById(resources: readonly Resource[]): Resource[] {
  const byId = new Map<string, Resource>();
  for (const resource of resources) {
    const scopes = [...(byId.get(resource.id)?.scopes ?? []), ...resource.scopes];
    byId.set(resource.id, { ...resource, scopes });
  }
  return [...byId.values()];
}
