import type { FakeNimbus, FakeTokenOptions } from "../FakeNimbus.js";
import type { SiteState } from "../SiteState.js";
import { type SeededRandom, seededRandom } from "../seededRandom.js";
import { createTokens, type Tokens } from "./createTokens.js";
import { createUsers, type Users } from "./createUsers.js";

/** The users and credentials of a fake, and the methods by which a test adds them. */
export interface Accounts
  extends Pick<FakeNimbus, "addUser" | "setUserStatus" | "addToken" | "addServiceAccount"> {
  readonly users: Users;
  readonly random: SeededRandom;
  readonly tokens: Tokens;
  // <!-- if bases -->
  readonly addApiKey: FakeNimbus["addApiKey"];
  // <!-- end -->
  addApp(
    options: Parameters<FakeNimbus["addApp"]>[0],
    sites: readonly SiteState[],
  ): ReturnType<FakeNimbus["addApp"]>;
  /** Issues the token that Forge adds to the requests of an app. */
  addForgeToken(options: FakeTokenOptions): string;
}

/** Creates the accounts of a fake. */
export function createAccounts(seed: number, now: () => number): Accounts {
  const random = seededRandom(seed);
  const users = createUsers(random);
  const tokens = createTokens(random, now);
  return {
    users,
    random,
    tokens,
    addUser: (options = {}) => users.add(options),
    setUserStatus: users.setStatus,
    addToken: ({ user, scopes } = {}) =>
      tokens.addApiToken({ user: users.find(user), kind: "api-token", scopes, cloudIds: undefined }),
    // <!-- if bases -->
    addApiKey({ user, scopes } = {}) {
      const caller = {
        user: users.find(user),
        kind: "service-account-token",
        scopes,
        cloudIds: undefined,
      } as const;
      const { token: key, revoke } = tokens.addApiToken(caller, "ATCTT3xFfGF0");
      return { key, revoke };
    },
    // <!-- end -->
    addServiceAccount({ displayName, scopes }) {
      const user = users.add({ displayName }, true);
      const known = { user: users.find(user), scopes, cloudIds: undefined };
      const { clientId, client } = tokens.addClient("client_credentials", { ...known, kind: "oauth" });
      const token = tokens.addApiToken({ ...known, kind: "service-account-token" });
      return { ...token, user, clientId, clientSecret: client.secret };
    },
    addApp({ user, scopes, sites: accessible, lifetimes }, sites) {
      const cloudIds = (accessible ?? sites.slice(0, 1)).map(({ cloudId }) => cloudId);
      const caller = { user: users.find(user), kind: "oauth", scopes, cloudIds } as const;
      const { clientId, client } = tokens.addClient("refresh_token", caller, lifetimes);
      const expire = () => client.accessTokens.clear();
      return {
        clientId,
        clientSecret: client.secret,
        accessToken: tokens.issueAccessToken(client),
        refreshToken: tokens.issueRefreshToken(client),
        expire,
        revoke() {
          client.refreshToken = undefined;
          expire();
        },
      };
    },
    addForgeToken({ user, scopes }) {
      const caller = { user: users.find(user), kind: "oauth", scopes, cloudIds: undefined } as const;
      return tokens.issueAccessToken(tokens.addClient("client_credentials", caller).client);
    },
  };
}
