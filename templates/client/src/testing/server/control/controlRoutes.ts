import type { Schema } from "../../../documents/SpecOperation.js";
import { check } from "../../../errors/check.js";
import type { Scope } from "../../../scopes.js";
import { closed, FLAG, list, NAME, NAMES, NUMBER, object, ref, STRING } from "../../documents/schemaParts.js";
import type { FakeData } from "../../FakeData.js";
import type { FakeNimbus, FakeServiceAccountOptions } from "../../FakeNimbus.js";
import type { FakeUserOptions, FakeUserStatus } from "../../FakeUser.js";
import { USER_STATUSES } from "../../userStatus.js";
import type { Users } from "../createUsers.js";
import type { ServerContext } from "../ServerContext.js";
import type { ControlRoute } from "./ControlRoute.js";
import { faultRoutes } from "./faultRoutes.js";
import { FIELDS, filterRequests } from "./filterRequests.js";

/** What the control path works on. */
export interface Controlled {
  readonly fake: FakeNimbus;
  readonly context: Pick<ServerContext, "accounts" | "faults" | "rateLimits" | "log">;
}

/** A credential of a user, who is named by account ID or email address. */
interface NewCredential {
  readonly user?: string;
  readonly scopes?: Scope[];
}

interface NewStatus {
  readonly user?: string;
  readonly status: FakeUserStatus;
}

const OWNED = { user: NAME, scopes: NAMES };
const CREDENTIAL = closed<NewCredential>(OWNED);
const STATUS: Schema = { type: "string", enum: USER_STATUSES };
const DATA = ref("Data");
const USER = object({ accountId: STRING, displayName: STRING, email: STRING });

/** The routes by method and path, below the control path. */
export function controlRoutes({ fake, context }: Controlled): Readonly<Record<string, ControlRoute>> {
  return {
    ...dataRoutes(fake),
    ...accountRoutes(fake, context),
    ...appRoutes(fake, context),
    ...faultRoutes(fake, context),
    ...timeRoutes(fake, context),
  };
}

function dataRoutes(fake: FakeNimbus): Record<string, ControlRoute> {
  return {
    "POST /reset": { summary: "Returns to the start", run: () => fake.reset() },
    "POST /seed": {
      ...{ summary: "Adds seed data to what the fake contains", body: DATA },
      run: (data: FakeData) => fake.load(data),
    },
    "GET /snapshot": {
      summary: "Returns all that the fake contains",
      answer: DATA,
      run: () => fake.snapshot(),
    },
    "POST /restore": {
      ...{ summary: "Replaces what the fake contains by seed data or a snapshot", body: DATA },
      run: (data: FakeData) => fake.restore(data),
    },
  };
}

function accountRoutes(fake: FakeNimbus, { accounts }: Controlled["context"]): Record<string, ControlRoute> {
  const { users, tokens } = accounts;
  return {
    "GET /users": {
      ...{ summary: "Lists the users", answer: list(USER) },
      run: () => [...users.byId.values()],
    },
    "POST /users": {
      summary: "Adds a user",
      body: closed<FakeUserOptions>({ displayName: NAME, email: NAME, licensed: FLAG, status: STATUS }),
      answer: USER,
      run: (options: FakeUserOptions) => fake.addUser(options),
    },
    "PUT /users/status": {
      summary: "Deactivates, deletes or activates a user",
      body: closed<NewStatus>({ user: NAME, status: STATUS }, "status"),
      run: ({ user, status }: NewStatus) =>
        fake.setUserStatus(findUser(users, user)?.accountId ?? "", status),
    },
    "GET /tokens": {
      ...{ summary: "Lists the API tokens", answer: list("Token") },
      run: () => fake.snapshot().tokens,
    },
    "POST /tokens": {
      summary: "Adds an API token of a user; without scopes, an unscoped one",
      body: CREDENTIAL,
      answer: object({ email: STRING, token: STRING }, "email", "token"),
      run: ({ user, scopes }: NewCredential) => fake.addToken({ user: findUser(users, user), scopes }),
    },
    // <!-- if bases -->
    "POST /api-keys": {
      summary: "Adds an API key of an organization whose requests are those of a user",
      body: CREDENTIAL,
      answer: object({ key: STRING }, "key"),
      run: ({ user, scopes }: NewCredential) => fake.addApiKey({ user: findUser(users, user), scopes }),
    },
    // <!-- end -->
    "POST /tokens/revoke": {
      ...{ summary: "Revokes an API token", body: closed<{ token: string }>({ token: NAME }, "token") },
      run: ({ token }: { token: string }) =>
        check(tokens.callers.delete(token), "token", {}, "one of the fake"),
    },
    "POST /service-accounts": {
      summary: "Adds a service account with a token and client credentials",
      body: closed<FakeServiceAccountOptions>({ displayName: NAME, scopes: NAMES }, "scopes"),
      answer: object(
        { email: STRING, token: STRING, clientId: STRING, clientSecret: STRING },
        "token",
        "clientId",
      ),
      run: (options: FakeServiceAccountOptions) => fake.addServiceAccount(options),
    },
  };
}

function appRoutes(fake: FakeNimbus, { accounts }: Controlled["context"]): Record<string, ControlRoute> {
  const { users, tokens } = accounts;
  const client = (clientId: string) => {
    const found = tokens.clients.get(clientId);
    check(found, "clientId", clientId, "that of an app");
    return found;
  };
  const app = closed<{ clientId: string }>({ clientId: NAME }, "clientId");
  return {
    "POST /apps": {
      summary: "Adds an OAuth 2.0 (3LO) app with the consent of a user",
      body: closed<Required<NewCredential>>(OWNED, "scopes"),
      answer: object(
        { clientId: STRING, clientSecret: STRING, accessToken: STRING, refreshToken: STRING },
        "clientId",
      ),
      run: ({ user, scopes }: Required<NewCredential>) =>
        fake.addApp({ user: findUser(users, user), scopes }),
    },
    "POST /apps/expire": {
      ...{ summary: "Expires the access tokens of an app", body: app },
      run: ({ clientId }: { clientId: string }) => client(clientId)?.accessTokens.clear(),
    },
    "POST /apps/revoke": {
      ...{ summary: "Revokes the consent to an app", body: app },
      run({ clientId }: { clientId: string }) {
        const found = client(clientId);
        found?.accessTokens.clear();
        if (found) found.refreshToken = undefined;
      },
    },
  };
}

function findUser(users: Users, name: string | undefined) {
  const found = name === undefined ? users.find(undefined) : users.findByName(name);
  check(found, "user", name, "the account ID or the email address of a user");
  return found;
}

function timeRoutes(fake: FakeNimbus, { log }: Controlled["context"]): Record<string, ControlRoute> {
  const now = () => ({ now: new Date(fake.clock.now()).toISOString() });
  const answer = closed<{ now: string }>({ now: NAME }, "now");
  return {
    "GET /clock": { summary: "Returns the time", answer, run: now },
    "PUT /clock": {
      ...{ summary: "Sets the time", body: answer, answer },
      run(body: { now: string }) {
        fake.clock.set(body.now);
        return now();
      },
    },
    "POST /clock/advance": {
      ...{
        summary: "Moves the time forward",
        body: closed<{ milliseconds: number }>({ milliseconds: NUMBER }, "milliseconds"),
        answer,
      },
      run({ milliseconds }: { milliseconds: number }) {
        fake.clock.advance(milliseconds);
        return now();
      },
    },
    "GET /requests": {
      summary: "Lists the requests that the fake has received, oldest first",
      query: FIELDS,
      answer: list(object({ host: STRING, method: STRING, path: STRING }, "host", "method", "path")),
      run: (_body, query) => filterRequests(fake.requests, query),
    },
    "DELETE /requests": { summary: "Forgets the requests", run: () => log.clear() },
  };
}
