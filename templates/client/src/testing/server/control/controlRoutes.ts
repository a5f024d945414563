import { check } from "../../../errors/check.js";
import type { Scope } from "../../../scopes.js";
import type { FakeData } from "../../FakeData.js";
import type {
  FakeFault,
  FakeFaultOptions,
  FakeLatency,
  FakeNimbus,
  FakeRateLimit,
} from "../../FakeNimbus.js";
import type { FakeUserOptions, FakeUserStatus } from "../../FakeUser.js";
import { USER_STATUSES } from "../../userStatus.js";
import { answers } from "../answers.js";
import type { Users } from "../createUsers.js";
import type { ServerContext } from "../ServerContext.js";
import type { ControlRoute, ControlSchema } from "./ControlRoute.js";
import { filterRequests } from "./filterRequests.js";

/** What the control path works on. */
export interface Controlled {
  readonly fake: FakeNimbus;
  readonly context: Pick<ServerContext, "accounts" | "faults" | "rateLimits" | "log">;
}

/** Names a user by account ID or email address. */
interface Named {
  readonly user?: string;
}

const STRING = { type: "string" };
const STRINGS = { type: "array", items: STRING };
const NUMBER = { type: "number" };
const OWNED = { user: STRING, scopes: STRINGS };
const DATA = { $ref: "#/components/schemas/Data" };
const STATUS = { ...STRING, enum: USER_STATUSES };
const USER = object({ accountId: STRING, displayName: STRING, email: STRING });
const FAULTS = ["reset", "stall", "503", "truncated", ...Object.keys(answers)];

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
      ...{ summary: "Lists the users", answer: { type: "array", items: USER } },
      run: () => [...users.byId.values()],
    },
    "POST /users": {
      summary: "Adds a user",
      body: object({ displayName: STRING, email: STRING, licensed: { type: "boolean" }, status: STATUS }),
      answer: USER,
      run: (options: FakeUserOptions) => fake.addUser(options),
    },
    "PUT /users/status": {
      ...{ summary: "Deactivates, deletes or activates a user" },
      body: object({ user: STRING, status: STATUS }, "status"),
      run: ({ user, status }: Named & { status: FakeUserStatus }) =>
        fake.setUserStatus(findUser(users, user)?.accountId ?? "", status),
    },
    "GET /tokens": {
      ...{
        summary: "Lists the API tokens",
        answer: { type: "array", items: object({ token: STRING }, "token") },
      },
      run: () => fake.snapshot().tokens,
    },
    "POST /tokens": {
      summary: "Adds an API token of a user; without scopes, an unscoped one",
      body: object(OWNED),
      answer: object({ email: STRING, token: STRING }, "email", "token"),
      run: ({ user, scopes }: Named & { scopes?: Scope[] }) =>
        fake.addToken({ user: findUser(users, user), scopes }),
    },
    "POST /tokens/revoke": {
      ...{ summary: "Revokes an API token", body: object({ token: STRING }, "token") },
      run: ({ token }: { token: string }) =>
        check(tokens.callers.delete(token), "token", {}, "one of the fake"),
    },
    "POST /service-accounts": {
      summary: "Adds a service account with a token and client credentials",
      body: object({ displayName: STRING, scopes: STRINGS }, "scopes"),
      answer: object(
        { email: STRING, token: STRING, clientId: STRING, clientSecret: STRING },
        "token",
        "clientId",
      ),
      run: (options: { scopes: Scope[] }) => fake.addServiceAccount(options),
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
  const app = object({ clientId: STRING }, "clientId");
  return {
    "POST /apps": {
      summary: "Adds an OAuth 2.0 (3LO) app with the consent of a user",
      body: object(OWNED, "scopes"),
      answer: object(
        { clientId: STRING, clientSecret: STRING, accessToken: STRING, refreshToken: STRING },
        "clientId",
      ),
      run: ({ user, scopes }: Named & { scopes: Scope[] }) =>
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

function faultRoutes(
  fake: FakeNimbus,
  { faults, rateLimits }: Controlled["context"],
): Record<string, ControlRoute> {
  const fault = { fault: { type: "string", enum: FAULTS }, operation: STRING, times: NUMBER };
  return {
    "GET /faults": {
      ...{
        summary: "Lists the faults that are still to come",
        answer: { type: "array", items: object(fault) },
      },
      run: () => faults.list(),
    },
    "POST /faults": {
      ...{ summary: "Makes the next requests fail", body: object(fault, "fault") },
      run({ fault: name, ...options }: FakeFaultOptions & { fault: FakeFault }) {
        check(FAULTS.includes(name), "fault", name, `one of ${FAULTS.join(", ")}`);
        fake.fault(name, options);
      },
    },
    "DELETE /faults": { summary: "Removes all faults", run: () => faults.clear() },
    "POST /limits": {
      ...{ summary: "Limits the rate of requests to each site" },
      body: object({ after: NUMBER, retryAfter: NUMBER }, "after", "retryAfter"),
      run: (limit: FakeRateLimit) => void fake.limit(limit),
    },
    "DELETE /limits": { summary: "Removes all rate limits", run: () => rateLimits.clear() },
    "GET /latency": {
      summary: "Returns the latency",
      answer: latencySchema,
      run: () => ({ latency: fake.latency }),
    },
    "PUT /latency": {
      ...{ summary: "Sets how long each response takes, in milliseconds", body: latencySchema },
      run({ latency }: { latency: FakeLatency }) {
        fake.latency = latency;
      },
    },
  };
}

function timeRoutes(fake: FakeNimbus, { log }: Controlled["context"]): Record<string, ControlRoute> {
  const now = () => ({ now: new Date(fake.clock.now()).toISOString() });
  const answer = object({ now: STRING }, "now");
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
        body: object({ milliseconds: NUMBER }, "milliseconds"),
        answer,
      },
      run({ milliseconds }: { milliseconds: number }) {
        fake.clock.advance(milliseconds);
        return now();
      },
    },
    "GET /requests": {
      summary: "Lists the requests that the fake has received, oldest first",
      query: ["host", "method", "path", "operation", "status"],
      answer: {
        type: "array",
        items: object({ host: STRING, method: STRING, path: STRING }, "host", "method"),
      },
      run: (_body, query) => filterRequests(fake.requests, query),
    },
    "DELETE /requests": { summary: "Forgets the requests", run: () => log.clear() },
  };
}

const latencySchema = object(
  { latency: { anyOf: [NUMBER, { type: "array", items: NUMBER, minItems: 2, maxItems: 2 }] } },
  "latency",
);

function object(properties: Readonly<Record<string, ControlSchema>>, ...required: string[]): ControlSchema {
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}
