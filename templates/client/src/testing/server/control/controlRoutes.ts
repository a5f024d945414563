import type { Schema } from "../../../documents/SpecOperation.js";
import { check } from "../../../errors/check.js";
import type { Scope } from "../../../scopes.js";
import { closed, FLAG, list, NAME, NAMES, NUMBER, object, ref, STRING } from "../../documents/schemaParts.js";
import type { FakeData } from "../../FakeData.js";
import type { FakeLifetimes } from "../../FakeLifetimes.js";
import type { FakeServiceAccountOptions } from "../../FakeNimbus.js";
import type { FakeUserOptions, FakeUserStatus } from "../../FakeUser.js";
import { USER_STATUSES } from "../../userStatus.js";
import type { Accounts } from "../createAccounts.js";
import type { Controlled, ControlRoutes } from "./ControlRoute.js";
import { faultRoutes } from "./faultRoutes.js";
import { FIELDS, filterRequests } from "./filterRequests.js";

/** A credential of a user, who is named by account ID or email address. */
interface NewCredential {
  readonly user?: string;
  readonly scopes?: Scope[];
}

interface NewApp extends Required<NewCredential> {
  readonly lifetimes?: FakeLifetimes;
}

interface NewStatus {
  readonly user?: string;
  readonly status: FakeUserStatus;
}

interface NamedApp {
  readonly clientId: string;
}

const OWNED = { user: NAME, scopes: NAMES };
const CREDENTIAL = closed<NewCredential>(OWNED);
const APP = closed<NamedApp>({ clientId: NAME }, "clientId");
const TIME = closed<{ now: string }>({ now: NAME }, "now");
const STATUS: Schema = { type: "string", enum: USER_STATUSES };
const DATA = ref("Data");
const USER = object({ accountId: STRING, displayName: STRING, email: STRING });

const dataRoutes: ControlRoutes = {
  "POST /reset": { summary: "Returns to the start", run: ({ fake }) => fake.reset() },
  "POST /seed": {
    ...{ summary: "Adds seed data to what the fake contains", body: DATA },
    run: ({ fake }, data: FakeData) => fake.load(data),
  },
  "GET /snapshot": {
    summary: "Returns all that the fake contains",
    answer: DATA,
    run: ({ fake }) => fake.snapshot(),
  },
  "GET /recording": {
    summary: "Returns what was recorded of a real site so far, as seed data",
    answer: DATA,
    run: ({ fake }) => fake.recording(),
  },
  "POST /restore": {
    ...{ summary: "Replaces what the fake contains by seed data or a snapshot", body: DATA },
    run: ({ fake }, data: FakeData) => fake.restore(data),
  },
};

const accountRoutes: ControlRoutes = {
  "GET /users": {
    ...{ summary: "Lists the users", answer: list(USER) },
    run: ({ accounts }) => [...accounts.users.byId.values()],
  },
  "POST /users": {
    summary: "Adds a user",
    body: closed<FakeUserOptions>({ displayName: NAME, email: NAME, licensed: FLAG, status: STATUS }),
    answer: USER,
    run: ({ fake }, options: FakeUserOptions) => fake.addUser(options),
  },
  "PUT /users/status": {
    summary: "Deactivates, deletes or activates a user",
    body: closed<NewStatus>({ user: NAME, status: STATUS }, "status"),
    run: ({ fake, accounts }, { user, status }: NewStatus) =>
      fake.setUserStatus(findUser(accounts, user)?.accountId ?? "", status),
  },
  "GET /tokens": {
    ...{ summary: "Lists the API tokens", answer: list("Token") },
    run: ({ fake }) => fake.snapshot().tokens,
  },
  "POST /tokens": {
    summary: "Adds an API token of a user; without scopes, an unscoped one",
    body: CREDENTIAL,
    answer: object({ email: STRING, token: STRING }, "email", "token"),
    run: ({ fake, accounts }, { user, scopes }: NewCredential) =>
      fake.addToken({ user: findUser(accounts, user), scopes }),
  },
  // <!-- if bases -->
  "POST /api-keys": {
    summary: "Adds an API key of an organization whose requests are those of a user",
    body: CREDENTIAL,
    answer: object({ key: STRING }, "key"),
    run: ({ fake, accounts }, { user, scopes }: NewCredential) =>
      fake.addApiKey({ user: findUser(accounts, user), scopes }),
  },
  // <!-- end -->
  "POST /tokens/revoke": {
    ...{ summary: "Revokes an API token", body: closed<{ token: string }>({ token: NAME }, "token") },
    run: ({ accounts }, { token }: { token: string }) =>
      check(accounts.tokens.callers.delete(token), "token", {}, "one of the fake"),
  },
  "POST /service-accounts": {
    summary: "Adds a service account with a token and client credentials",
    body: closed<FakeServiceAccountOptions>({ displayName: NAME, scopes: NAMES }, "scopes"),
    answer: object(
      { email: STRING, token: STRING, clientId: STRING, clientSecret: STRING },
      "token",
      "clientId",
    ),
    run: ({ fake }, options: FakeServiceAccountOptions) => fake.addServiceAccount(options),
  },
};

const appRoutes: ControlRoutes = {
  "POST /apps": {
    summary: "Adds an OAuth 2.0 (3LO) app with the consent of a user",
    body: closed<NewApp>({ ...OWNED, lifetimes: ref("Lifetimes") }, "scopes"),
    answer: object(
      { clientId: STRING, clientSecret: STRING, accessToken: STRING, refreshToken: STRING },
      "clientId",
    ),
    run: ({ fake, accounts }, { user, scopes, lifetimes }: NewApp) =>
      fake.addApp({ user: findUser(accounts, user), scopes, lifetimes }),
  },
  "POST /apps/expire": {
    ...{ summary: "Expires the access tokens of an app", body: APP },
    run: ({ accounts }, { clientId }: NamedApp) => findClient(accounts, clientId)?.accessTokens.clear(),
  },
  "POST /apps/revoke": {
    ...{ summary: "Revokes the consent to an app", body: APP },
    run({ accounts }, { clientId }: NamedApp) {
      const found = findClient(accounts, clientId);
      found?.accessTokens.clear();
      if (found) found.refreshToken = undefined;
    },
  },
};

function findClient({ tokens }: Accounts, clientId: string) {
  const found = tokens.clients.get(clientId);
  check(found, "clientId", clientId, "that of an app");
  return found;
}

function findUser({ users }: Accounts, name: string | undefined) {
  const found = name === undefined ? users.find(undefined) : users.findByName(name);
  check(found, "user", name, "the account ID or the email address of a user");
  return found;
}

function now({ fake }: Controlled): { now: string } {
  return { now: new Date(fake.clock.now()).toISOString() };
}

const timeRoutes: ControlRoutes = {
  "GET /clock": { summary: "Returns the time", answer: TIME, run: now },
  "PUT /clock": {
    ...{ summary: "Sets the time", body: TIME, answer: TIME },
    run(controlled, body: { now: string }) {
      controlled.fake.clock.set(body.now);
      return now(controlled);
    },
  },
  "POST /clock/advance": {
    ...{
      summary: "Moves the time forward",
      body: closed<{ milliseconds: number }>({ milliseconds: NUMBER }, "milliseconds"),
      answer: TIME,
    },
    run(controlled, { milliseconds }: { milliseconds: number }) {
      controlled.fake.clock.advance(milliseconds);
      return now(controlled);
    },
  },
  "GET /requests": {
    summary: "Lists the requests that the fake has received, oldest first",
    query: FIELDS,
    answer: list(object({ host: STRING, method: STRING, path: STRING }, "host", "method", "path")),
    run: ({ fake }, _body, query) => filterRequests(fake.requests, query),
  },
  "DELETE /requests": { summary: "Forgets the requests", run: ({ log }) => log.clear() },
};

/** The routes of the control path. */
export const controlRoutes: ControlRoutes = {
  ...dataRoutes,
  ...accountRoutes,
  ...appRoutes,
  ...faultRoutes,
  ...timeRoutes,
};
