import type { Scope } from "../../scopes.js";
import type { FakeData, FakeDataApp, FakeDataToken, FakeDataUser } from "../FakeData.js";
import { join, listItems, readFields, readObject, wrongData } from "../readData.js";
import type { SiteState } from "../SiteState.js";
import { USER_STATUSES } from "../userStatus.js";
import type { Accounts } from "./createAccounts.js";
import type { TokenClient } from "./createTokens.js";

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
    apps: [...tokens.clients].map(([clientId, { secret, grant, caller, refreshToken, accessTokens }]) => ({
      ...{ clientId, clientSecret: secret, grant, user: caller.user.accountId },
      ...(caller.scopes && { scopes: caller.scopes }),
      ...(caller.cloudIds && { sites: caller.cloudIds.map(nameOf) }),
      ...{ refreshToken: refreshToken ?? null, accessTokens: Object.fromEntries(accessTokens) },
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
export function loadUsers({ users }: Accounts, data: readonly unknown[] | undefined): void {
  for (const [item, place] of listItems(data, "users")) {
    const { accountId, displayName, email, isService, licensed, status, ...more } = readObject(
      item,
      place,
    ) as FakeDataUser;
    const own = { accountId, displayName, email, isService, licensed, status };
    readFields<typeof own>(own, place, USER);
    const known = USER_STATUSES.find((each) => each === status);
    if (status !== undefined && known === undefined)
      throw wrongData(join(place, "status"), "is wrong", `write one of ${USER_STATUSES.join(", ")}`);
    const isTaken = [...users.byId.values()].some(
      (user) => user.email === email || user.accountId === accountId,
    );
    if (isTaken) throw wrongData(place, "is there already", "write another email and accountId");
    const added = users.add({ displayName, email, licensed, status: known, accountId }, isService);
    const stored = users.byId.get(added.accountId);
    if (stored) Object.assign(stored, more);
  }
}

/** Adds the credentials of seed data. */
export function loadCredentials(accounts: Accounts, data: FakeData, sites: readonly SiteState[]): void {
  const { tokens, random } = accounts;
  for (const [item, place] of listItems(data.tokens, "tokens")) {
    const { token, kind, user: of, scopes } = readFields<FakeDataToken>(item, place, TOKEN);
    const user = findUser(accounts, of, place);
    const kinds = ["api-token", "service-account-token"] as const;
    const found = kinds.find((each) => each === (kind ?? kinds[Number(user.isService)]));
    if (found === undefined) throw wrongData(join(place, "kind"), "is wrong", `write ${kinds.join(" or ")}`);
    const caller = { user, kind: found, scopes: readScopes(scopes, place), cloudIds: undefined };
    if (token === undefined) tokens.addApiToken(caller);
    else tokens.callers.set(token, caller);
  }
  for (const [item, place] of listItems(data.apps, "apps")) loadApp(accounts, item, place, sites);
  if (data.random !== undefined) random.state = data.random;
}

function loadApp(accounts: Accounts, item: unknown, place: string, sites: readonly SiteState[]): void {
  const { tokens } = accounts;
  const app = readFields<FakeDataApp>(item, place, APP);
  const { clientId, clientSecret, grant = "refresh_token", refreshToken, accessTokens } = app;
  if (grant !== "refresh_token" && grant !== "client_credentials")
    throw wrongData(join(place, "grant"), "is wrong", "write refresh_token or client_credentials");
  const caller = {
    user: findUser(accounts, app.user, place),
    kind: "oauth",
    scopes: readScopes(app.scopes, place),
    cloudIds: app.sites?.map((name, index) => findSite(sites, name, `${place}.sites[${index}]`)),
  } as const;
  const { clientId: id, client: made } = tokens.addClient(grant, caller);
  const issued = new Map(Object.entries(accessTokens ?? {}));
  const client: TokenClient = { ...made, secret: clientSecret ?? made.secret, accessTokens: issued };
  tokens.clients.delete(id);
  tokens.clients.set(clientId ?? id, client);
  if (grant === "refresh_token" && accessTokens === undefined) tokens.issueAccessToken(client);
  if (refreshToken !== undefined) client.refreshToken = refreshToken ?? undefined;
  else if (grant === "refresh_token") tokens.issueRefreshToken(client);
}

function findUser({ users }: Accounts, name: string | undefined, place: string) {
  const found = name === undefined ? [...users.byId.values()][0] : users.findByName(name);
  if (found === undefined)
    throw wrongData(join(place, "user"), "is unknown", "write the email of one of `users`");
  return found;
}

function findSite(sites: readonly SiteState[], name: string, place: string): string {
  const site = sites.find((each) => each.name === name);
  if (site === undefined) throw wrongData(place, "is no site of this fake", "write the name of one");
  return site.cloudId;
}

function readScopes(scopes: readonly string[] | undefined, place: string): readonly Scope[] | undefined {
  const isRight = scopes === undefined || scopes.every((scope) => typeof scope === "string");
  if (!isRight) throw wrongData(join(place, "scopes"), "is wrong", "write an array of strings");
  return scopes as readonly Scope[] | undefined;
}

const USER = {
  accountId: "string?",
  displayName: "string?",
  email: "string?",
  isService: "boolean?",
  licensed: "boolean?",
  status: "string?",
} as const;
const TOKEN = { token: "string?", kind: "string?", user: "string?", scopes: "list?" } as const;
const APP = {
  clientId: "string?",
  clientSecret: "string?",
  grant: "string?",
  user: "string?",
  scopes: "list?",
  sites: "list?",
  refreshToken: "any?",
  accessTokens: "object?",
} as const;
