import type { Target } from "../connection/Credential.js";
import { gatewayOrigin } from "../connection/routes.js";
import { configurationError, ConfluenceError } from "../errors/ConfluenceError.js";
import { loadChunk } from "../platform/loadChunk.js";
import { parseJson } from "../platform/parseJson.js";
import type { Waiter } from "../platform/share.js";
import type { TokenSource } from "./TokenSource.js";

/** A site that a token can access. */
export interface Resource {
  /** The cloud ID. */
  readonly id: string;
  readonly origin: string;
  /** The scopes that were granted to the token there. */
  readonly scopes: readonly string[];
}

const FAILURE = "the sites of the token cannot be listed";

/**
 * Finds the target site among those that a token can access. Their order has no meaning (documented), and a site can
 * be listed more than once.
 */
export async function findResource(target: Target & Waiter, source: TokenSource): Promise<Resource> {
  const { site, fetch } = target;
  const url = `${gatewayOrigin(target)}/oauth/token/accessible-resources`;
  const request = async () => {
    const headers = await source.authorize(target);
    const response = await fetch(url, { headers: { Accept: "application/json", ...headers } });
    const text = await response.text();
    return { headers, response, text, isRejected: !response.ok && (await isRejection(response, text)) };
  };
  let answer = await request();
  // Only a 401 says that a token is stale; a new one would change nothing about the others.
  const isStale = answer.isRejected && answer.response.status === 401;
  if (isStale && (await source.renew(answer.headers, target))) answer = await request();
  const { response, text, isRejected } = answer;
  if (isRejected) {
    const hint = "Check that the access token has not expired and belongs to an OAuth 2.0 (3LO) app.";
    const details = { hint, method: "GET", url, status: response.status, headers: response.headers };
    throw new ConfluenceError("bad-credentials", `${FAILURE}: ${response.status} (GET ${url})`, details);
  }
  const body = parseJson(text);
  if (response.status !== 200 || !Array.isArray(body)) {
    const hint = "A proxy or a log-in page may have responded instead of the gateway: check the network.";
    const { unexpectedResponse } = await loadChunk(() => import("../failures/unexpectedResponse.js"));
    throw unexpectedResponse(FAILURE, ["GET", url, "gateway"], response, text, hint);
  }
  const resources = mergeById(body.flatMap(readResource));
  const [found, ...others] = resources.filter(
    ({ origin }) => site?.origin === undefined || origin === site.origin,
  );
  if (found && others.length === 0) return found;
  const list = resources.map(({ origin }) => origin).join(", ") || "none";
  const message =
    site?.origin === undefined
      ? "the token can access several sites or none"
      : `the token cannot access ${site.origin}`;
  throw configurationError(message, `pass one of its sites as \`site\`: ${list}`);
}

/** Whether a response says that nobody knows the token. What is no token is a bad request. */
async function isRejection(response: Response, text: string): Promise<boolean> {
  const { classifyResponse } = await loadChunk(() => import("../failures/classify.js"));
  const { token, name } = classifyResponse(response, text, { route: "gateway", kind: "oauth2" });
  return token === "rejected" || name === "forbidden" || response.status === 400;
}

function readResource(entry: { id?: unknown; url?: unknown; scopes?: unknown } | null): Resource[] {
  const { id, url, scopes } = entry ?? {};
  if (typeof id !== "string" || typeof url !== "string" || !URL.canParse(url)) return [];
  const isString = (scope: unknown): scope is string => typeof scope === "string";
  return [{ id, origin: new URL(url).origin, scopes: Array.isArray(scopes) ? scopes.filter(isString) : [] }];
}

/** A site is listed once for each of its products, with the scopes that were granted there (inferred). */
function mergeById(resources: readonly Resource[]): Resource[] {
  const byId = new Map<string, Resource>();
  for (const resource of resources) {
    const scopes = [...(byId.get(resource.id)?.scopes ?? []), ...resource.scopes];
    byId.set(resource.id, { ...resource, scopes });
  }
  return [...byId.values()];
}
