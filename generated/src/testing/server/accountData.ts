import type { Scope } from "../../scopes.js";
import type { FakeData, FakeDataApp } from "../FakeData.js";
import type { SiteState } from "../SiteState.js";
import { readUserStatus } from "../userStatus.js";
import { wrongData } from "../wrongData.js";
import type { Accounts } from "./createAccounts.js";
import type { TokenCaller, TokenClient } from "./createTokens.js";

/** Returns the users and credentials as seed data. The secrets are the fake's own, and open nothing else. */
export function snapshotAccounts({ random, users, tokens }: Accounts, sites: readonly SiteState[]): FakeData {
  const nameOf = (id: string) => sites.find(({ cloudId }) => cloudId === id)?.name ?? id;
  return {
    random: random.state,
    users: [...users.byId.values()].map((user) => ({ ...user })),
    tokens: [...tokens.callers].map(([token, { kind, user, scopes }]) => ({
      ...{ token, kind, user: user.accountId },
      ...(scopes && { scopes }),
    })),
    apps: [...tokens.clients].map(([clientId, { caller, secret, refreshToken, ...client }]) => ({
      ...{ clientId, clientSecret: secret, grant: client.grant, user: caller.user.accountId },
      ...(client.scopes && { scopes: client.scopes }),
      ...(caller.scopes !== client.scopes && { granted: caller.scopes }),
      ...(caller.cloudIds && { sites: caller.cloudIds.map(nameOf) }),
      ...{ refreshToken: refreshToken ?? null, accessTokens: Object.fromEntries(client.accessTokens) },
      ...{ spent: Object.fromEntries(client.spent), lifetimes: client.lifetimes },
    })),
  };
}

/** Removes all users and credentials. */
export function clearAccounts(accounts: Accounts): void {
  accounts.users.byId.clear();
  clearCredentials(accounts);
}

/** Removes all credentials. */
export function clearCredentials({ tokens }: Accounts): void {
  tokens.callers.clear();
  tokens.clients.clear();
}

/** Adds the users of seed data. */
export function loadUsers({ users }: Accounts, data: FakeData["users"] = []): void {
  for (const [index, { isService, status, ...options }] of data.entries()) {
    const isTaken = [...users.byId.values()].some(
      ({ email, accountId }) => email === options.email || accountId === options.accountId,
    );
    if (isTaken) throw wrongData(`users[${index}]`, "is there already", "write another email and accountId");
    users.add({ ...options, status: readUserStatus(status ?? "active") }, isService);
  }
}

/** Adds the credentials of seed data. */
export function loadCredentials(accounts: Accounts, data: FakeData, sites: readonly SiteState[]): void {
  const { tokens, random } = accounts;
  for (const [index, { token, kind, user: of, scopes }] of (data.tokens ?? []).entries()) {
    const user = findUser(accounts, of, `tokens[${index}]`);
    const isService = kind === undefined ? user.isService : kind === "service-account-token";
    const caller: TokenCaller = {
      ...{ user, kind: isService ? "service-account-token" : "api-token" },
      ...{ scopes: scopes as readonly Scope[] | undefined, cloudIds: undefined },
    };
    if (token === undefined) tokens.addApiToken(caller);
    else tokens.callers.set(token, caller);
  }
  for (const [index, app] of (data.apps ?? []).entries()) loadApp(accounts, app, `apps[${index}]`, sites);
  if (data.random !== undefined) random.state = data.random;
}

function loadApp(accounts: Accounts, app: FakeDataApp, place: string, sites: readonly SiteState[]): void {
  const { tokens } = accounts;
  const { clientId, clientSecret, refreshToken, accessTokens } = app;
  const grant = app.grant === "client_credentials" ? app.grant : "refresh_token";
  const caller = {
    user: findUser(accounts, app.user, place),
    kind: "oauth",
    scopes: app.scopes as readonly Scope[] | undefined,
    cloudIds: app.sites?.map((name, index) => findSite(sites, name, `${place}.sites[${index}]`)),
  } as const;
  const { clientId: id, client: made } = tokens.addClient(grant, caller, app.lifetimes);
  const client: TokenClient = {
    ...{ ...made, secret: clientSecret ?? made.secret },
    ...(app.granted && { caller: { ...made.caller, scopes: app.granted as readonly Scope[] } }),
    accessTokens: new Map(Object.entries(accessTokens ?? {})),
    spent: new Map(Object.entries(app.spent ?? {})),
  };
  tokens.clients.delete(id);
  tokens.clients.set(clientId ?? id, client);
  if (grant === "refresh_token" && accessTokens === undefined) tokens.issueAccessToken(client);
  if (refreshToken !== undefined) client.refreshToken = refreshToken ?? undefined;
  else if (grant === "refresh_token") tokens.issueRefreshToken(client);
}

function findUser({ users }: Accounts, name: string | undefined, place: string) {
  const found = name === undefined ? [...users.byId.values()][0] : users.findByName(name);
  if (found === undefined)
    throw wrongData(`${place}.user`, "is unknown", "write the email of one of `users`");
  return found;
}

function findSite(sites: readonly SiteState[], name: string, place: string): string {
  const site = sites.find((each) => each.name === name);
  if (site === undefined) throw wrongData(place, "is no site of this fake", "write the name of one");
  return site.cloudId;
}
