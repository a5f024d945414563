import { apiToken, type Confluence, createConfluence, oauth2 } from "confluence-fetch";
import type { Scope } from "confluence-fetch/scopes";
import type { FakeConfluence } from "confluence-fetch/testing";

/**
 * Opens a client with an API token, and one with OAuth 2.0 and only these scopes, for which sites no longer have what
 * Atlassian has removed.
 */
export function openClients(
  fake: FakeConfluence,
  scopes: readonly Scope[],
): readonly (readonly [name: string, client: Confluence])[] {
  const { email, token } = fake.addToken();
  const { accessToken } = fake.addApp({ scopes });
  const credentials = [apiToken({ email, token }), oauth2({ accessToken })];
  return credentials.map((auth) => [
    auth.kind,
    createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: false }),
  ]);
}
