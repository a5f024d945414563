import type { Fetch } from "confluence-fetch";
import type { FakeConfluence } from "confluence-fetch/testing";

/** How a program reaches the double. */
export interface Way {
  readonly fetch: Fetch;
  readonly site: string;
  readonly gateway: string;
  readonly authorizationServer: string;
  readonly close: () => Promise<void>;
}

/** The ways to reach the double; all of them must be alike. */
export const WAYS: Readonly<Record<string, (fake: FakeConfluence) => Promise<Way>>> = {
  "in process": async ({ fetch }) => ({
    fetch,
    site: "https://acme.atlassian.net",
    gateway: "https://api.atlassian.com",
    authorizationServer: "https://auth.atlassian.com",
    close: async () => {},
  }),
  "over HTTP": async (fake) => ({ ...(await fake.listen()), fetch: globalThis.fetch }),
};

/** The value of an Authorization header. */
export function basic(email: string, token: string): string {
  return `Basic ${btoa(`${email}:${token}`)}`;
}
