import { execFile } from "node:child_process";
import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { anonymous } from "confluence-fetch";
import { createFakeConfluence, type FakeServer } from "confluence-fetch/testing";
import { OpenAPIBackend } from "openapi-backend";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../../support/temporaryFolder.js";

const run = promisify(execFile);
const PROGRAMS = join(import.meta.dirname, "programs");

let fake: ReturnType<typeof createFakeConfluence>;
let server: FakeServer;
beforeEach(async () => {
  fake = createFakeConfluence();
  server = await fake.listen();
});
afterEach(() => server.close());

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const init = {
    method,
    headers: {
      authorization: `Bearer ${server.control.token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  };
  const response = await fetch(server.control.url + path, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

describe("programs in other languages control the fake", () => {
  it("Python, with its standard library", async () => {
    const folder = await temporaryFolder({ "connection.json": JSON.stringify(server) });
    const { stdout } = await run("python3", [join(PROGRAMS, "control.py"), `${folder}/connection.json`]);
    expect(stdout.trim().split("\n")).toEqual([
      "seed 204",
      "pages ['PY Home', 'From Python']",
      "restricted ['PY Home'] 404",
      "property {'by': 'Python'}",
      "fault 503 200",
      "clock 2030-01-01",
      "requests [503, 200]",
      expect.stringMatching(/^wrong \(400, \{'error': 'sites\[0\]\.spaces\[0\]\.key is missing/),
    ]);
  });

  it("a shell, with curl", async () => {
    const { url: CONTROL, token: TOKEN } = server.control;
    const env = { ...process.env, CONTROL, TOKEN, SITE: server.site };
    const { stdout } = await run("sh", [join(PROGRAMS, "control.sh")], { env });
    expect(stdout.trim().split("\n")).toEqual([
      '"title":"From a shell"',
      "503",
      '{"now":"2030-01-01',
      '"status":503',
    ]);
  });
});

it("its OpenAPI document is valid", async () => {
  const { body } = await send("GET", "/openapi.json");
  await expect(
    new OpenAPIBackend({ definition: body, strict: true, validate: false }).init(),
  ).resolves.toBeDefined();
});

it("is served on loopback if the hosts are only on another address of this machine", async () => {
  const own = Object.values(networkInterfaces()).flat();
  const host = own.find((each) => each?.family === "IPv4" && !each.internal)?.address ?? "127.0.0.2";
  const exposed = await fake.listen({ host, expose: true, controlToken: "chosen" });
  try {
    const { site, control } = exposed;
    expect(new URL(site).hostname).toBe(host);
    expect(new URL(control.url).hostname).toBe(host === "127.0.0.2" ? host : "127.0.0.1");
    const headers = { authorization: "Bearer chosen" };
    expect((await fetch(`${control.url}/clock`, { headers })).status).toBe(200);
  } finally {
    await exposed.close();
  }
});

/** A valid body for each route that takes one, and what follows from the answers before. */
const BODIES: Record<string, object | ((answers: Record<string, Record<string, string>>) => object)> = {
  "POST /seed": { sites: [{ name: "acme", spaces: [{ key: "A" }] }] },
  "POST /restore": { sites: [{ name: "acme", spaces: [{ key: "B" }] }] },
  "POST /users": { displayName: "Lu", email: "lu@example.com" },
  "PUT /users/status": { user: "lu@example.com", status: "active" },
  "POST /tokens": { user: "lu@example.com", scopes: ["read:page:confluence"] },
  "POST /tokens/revoke": (answers) => ({ token: answers["POST /tokens"]?.token }),
  "POST /service-accounts": { scopes: ["read:page:confluence"] },
  "POST /apps": { user: "lu@example.com", scopes: ["read:page:confluence"] },
  "POST /apps/expire": (answers) => ({ clientId: answers["POST /apps"]?.clientId }),
  "POST /apps/revoke": (answers) => ({ clientId: answers["POST /apps"]?.clientId }),
  "POST /faults": { fault: "503", times: 2 },
  "POST /limits": { after: 1, retryAfter: 2 },
  "PUT /latency": { latency: [0, 1] },
  "PUT /clock": { now: "2030-01-01T00:00:00.000Z" },
  "POST /clock/advance": { milliseconds: 5 },
};

it("its OpenAPI document describes every route, and every answer", async () => {
  await server.close();
  fake = createFakeConfluence({ record: { site: "real", auth: anonymous() } });
  server = await fake.listen();
  const { body: document } = await send("GET", "/openapi.json");
  const answers: Record<string, Record<string, string>> = {};
  const routes: string[] = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  for (const route of routes) {
    const [method = "", path = ""] = route.split(" ");
    const { requestBody, responses } = document.paths[path][method.toLowerCase()];
    const known = BODIES[route];
    expect(known !== undefined, `${route} takes a body`).toBe(requestBody !== undefined);
    const { status, body } = await send(method, path, typeof known === "function" ? known(answers) : known);
    expect(Object.keys(responses), route).toContain(String(status));
    if (status === 200)
      expect(check(document, responses[200].content["application/json"].schema, body), route).toEqual([]);
    answers[route] = body;
  }
  console.log(`control path: ${routes.length} routes`);
  expect(document.servers).toEqual([{ url: server.control.url }]);
  expect(fake.requests).toEqual([]);
});

/** Checks a value against a schema of an OpenAPI document. */
function check({ components }: { components: object }, schema: object, value: unknown) {
  const matches = new Ajv({ strict: false, validateFormats: false }).compile({ ...schema, components });
  return matches(JSON.parse(JSON.stringify(value))) ? [] : matches.errors;
}

describe("the schema of seed data", () => {
  const DATA = { $ref: "#/components/schemas/Data" };
  const space = (more: object) => ({ sites: [{ name: "acme", spaces: [{ key: "A", ...more }] }] });

  it("describes what people write, and snapshots", async () => {
    const { body: document } = await send("GET", "/openapi.json");
    const dates = { createdAt: "2020-01-01T00:00:00Z", updatedAt: "2021-01-01T00:00:00Z" };
    const pages = [
      { title: "Q", ...dates, message: "m", versions: [{ title: "O", body: "<p/>", message: "m" }] },
      { title: "R", comments: [{ body: "<p/>", ...dates, versions: [{ author: "lu@example.com" }] }] },
      { title: "S", attachments: [{ title: "a", ...dates, versions: [{ base64: "AP8=" }] }] },
      { title: "P", body: "<p/>", labels: ["x"], comments: ["<p/>"], attachments: [{ title: "a" }] },
    ];
    const written = {
      users: [{ email: "lu@example.com", status: "closed" }],
      tokens: [{}],
      apps: [{ scopes: [] }],
      ...space({ pages }),
    };
    fake.load(written);
    for (const data of [{}, written, fake.snapshot()]) expect(check(document, DATA, data)).toEqual([]);
  });

  it.each([
    { pages: [] },
    { sites: [{}] },
    { users: [{ status: "gone" }] },
    space({ pagez: [] }),
    space({ pages: [{}] }),
    space({ pages: [{ title: "P", versions: [{ number: 1 }] }] }),
    space({ pages: [{ title: "P", comments: [{ text: "" }] }] }),
    space({ pages: [{ title: 1 }] }),
  ])("refuses %j, as the fake does", async (data) => {
    const { body: document } = await send("GET", "/openapi.json");
    expect(check(document, DATA, data)).not.toEqual([]);
    expect((await send("POST", "/restore", data)).status).toBe(400);
  });
});

describe("the control path", () => {
  it.each([
    ["GET", "/nothing", undefined, 404, /there is GET \/openapi\.json, POST \/reset, POST \/seed, /],
    ["PATCH", "/clock", undefined, 405, /use GET or PUT/],
    ["PUT", "/clock", "{", 400, /not JSON/],
    ["PUT", "/clock", "1", 400, /^the body must be an object\n.*openapi\.json/],
    ["PUT", "/clock", { now: "soon" }, 400, /date cannot be/],
    ["PUT", "/clock", { time: "soon" }, 400, /^now is missing; time is unknown\nthe fields are now$/],
    ["POST", "/users", { email: 1 }, 400, /^email must be a string/],
    [
      "POST",
      "/limits",
      { after: "1", retryAfter: -1 },
      400,
      /^after must be a number; retryAfter must be at/,
    ],
    ["POST", "/clock/advance", { milliseconds: "5" }, 400, /^milliseconds must be a number/],
    ["POST", "/clock/advance", { milliseconds: -5 }, 400, /^milliseconds cannot be/],
    ["POST", "/service-accounts", {}, 400, /^scopes is missing/],
    ["POST", "/apps/revoke", { clientId: "x" }, 400, /^clientId cannot be/],
    ["DELETE", "/faults?id=7", undefined, 400, /^id cannot be "7"/],
    ["DELETE", "/limits?number=7", undefined, 400, /^the query cannot be "number"\npass id$/],
    ["POST", "/faults", { fault: "x" }, 400, /^fault must be one of reset, stall/],
    ["POST", "/faults", { fault: "503", times: 0 }, 400, /^times must be at least 1/],
    ["POST", "/faults", { fault: "503", operation: "v2.nope" }, 400, /unknown operation/],
    ["POST", "/tokens", { user: "nobody" }, 400, /user cannot be/],
    ["PUT", "/users/status", { status: "gone" }, 400, /^status must be one of/],
    ["PUT", "/users/status", { user: "nobody", status: "closed" }, 400, /user cannot be/],
    ["PUT", "/latency", { latency: -1 }, 400, /^latency must be at least 0/],
    ["PUT", "/latency", { latency: [2, 1] }, 400, /latency cannot be/],
    ["GET", "/requests?color=red", undefined, 400, /the query cannot be/],
  ] as const)("%s %s with %j is %i, and says what to do", async (method, path, body, status, message) => {
    const answer = await send(method, path, body);
    expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(message)]);
  });

  it("removes one fault or limit, and leaves the others", async () => {
    for (const [path, one, other] of [
      ["/faults", { fault: "503", times: 2 }, { fault: "reset", operation: "v2.getSpaces", times: 1 }],
      ["/limits", { after: 1, retryAfter: 2 }, { after: 3, retryAfter: 4 }],
    ] as const) {
      const [first, second] = [await send("POST", path, one), await send("POST", path, other)];
      expect([first.body, second.body]).toMatchObject([{ id: "1" }, { id: "2" }]);
      expect((await send("DELETE", `${path}?id=1`)).status).toBe(204);
      expect((await send("GET", path)).body).toEqual([{ id: "2", ...other }]);
    }
  });

  it("takes only requests with its token, without saying what it is", async () => {
    for (const authorization of [
      "",
      "Bearer",
      "Bearer x",
      `Bearer ${server.control.token}x`,
      `Basic ${btoa(":x")}`,
    ]) {
      const { status, body } = await send("POST", "/reset", {}, { authorization });
      expect(status).toBe(401);
      expect(JSON.stringify(body)).not.toContain(server.control.token);
    }
  });

  it("takes only JSON", async () => {
    const headers = { "content-type": "text/plain" };
    expect((await send("PUT", "/clock", { now: "2030-01-01" }, headers)).status).toBe(415);
  });

  it("refuses names of this machine that others can choose", async () => {
    const { hostname, port, pathname } = new URL(`${server.control.url}/clock`);
    const headers = { host: `evil.example:${port}`, authorization: `Bearer ${server.control.token}` };
    const status = await new Promise((resolve) =>
      request({ hostname, port, path: pathname, headers }, (response) => resolve(response.statusCode)).end(),
    );
    expect(status).toBe(403);
  });

  it("allows no page of another origin to read it", async () => {
    const origin = { origin: "https://evil.example" };
    expect(
      (await send("GET", "/clock", undefined, origin)).headers.get("access-control-allow-origin"),
    ).toBeNull();
    const preflight = { ...origin, "access-control-request-method": "PUT" };
    const { status, headers } = await send("OPTIONS", "/clock", undefined, preflight);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([405, null]);
  });

  it("has the token that you choose, and is not served in process", async () => {
    const own = await fake.listen({ controlToken: "chosen" });
    expect(own.control.token).toBe("chosen");
    await own.close();
    await expect(fake.listen({ controlToken: "" })).rejects.toThrow(/^controlToken cannot be/);
    const headers = { authorization: "Bearer chosen" };
    expect((await fake.fetch("https://acme.atlassian.net/__fake__/clock", { headers })).status).toBe(404);
  });
});
