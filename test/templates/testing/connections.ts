import type { Fetch } from "confluence-fetch";
import type { FakeConfluence } from "confluence-fetch/testing";

/** How a client connects to the fake. */
export interface FakeConnection {
  readonly fetch: Fetch;
  readonly site: string;
  readonly gateway: string;
  readonly authorizationServer: string;
  readonly close: () => Promise<void>;
}

/** The ways to connect to the fake, which must behave alike. */
export const CONNECTIONS: Readonly<Record<string, (fake: FakeConfluence) => Promise<FakeConnection>>> = {
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
