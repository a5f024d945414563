import { expect, test } from "vitest";
import { clientOf } from "../../../support/clientOf.js";

const task = { content: { "application/json": { schema: { type: "object" } } } };

const open = await clientOf({
  paths: {
    "/fields": { delete: { operationId: "deleteField", responses: { 303: task } } },
    "/jobs": { post: { operationId: "startJob", responses: { 303: {} } } },
    "/draft": { post: { operationId: "publish", responses: { 200: task, 204: {}, 303: task } } },
  },
});

const site = "https://acme.atlassian.net";
const gateway = "https://api.atlassian.com/ex/acme/123";

/** A credential on a route. */
const authOn = (apiBase: string, siteBase: string | undefined = site) => ({
  kind: "vault",
  connect: async () => ({
    kind: "vault",
    route: apiBase === "" ? "forge" : "gateway",
    apiBase,
    siteBase,
    because: "",
  }),
  authorize: () => ({ Authorization: "Bearer secret" }),
});

/** Begins something that the server says is at a location, which answers with JSON. */
function begin(
  location: string | undefined,
  options: object = {},
  done: Response | object = { progress: 100 },
) {
  const headers = { "content-type": "application/json", ...(location !== undefined && { location }) };
  return open(
    ({ method }) =>
      method === "GET"
        ? done instanceof Response
          ? done.clone()
          : done
        : new Response('{"id":"7"}', { status: 303, headers }),
    { auth: authOn(gateway), ...options },
  );
}

test("a 303 gives the location of what was begun, and what the response says of it", async () => {
  const { api, requests } = begin(`${site}/acme/tasks/7`);
  const { data, response } = await api.deleteField().withResponse();
  expect([data.location, data.data, response.status]).toEqual([`${site}/acme/tasks/7`, { id: "7" }, 303]);
  expect(requests.map(({ method }) => method)).toEqual(["DELETE"]);
});

test.each([
  ["the site", `${site}/acme/tasks/7?expand=all#end`, "/acme/tasks/7?expand=all"],
  ["a path", "/acme/tasks/7", "/acme/tasks/7"],
  ["a path from the request", "tasks/7", "/acme/tasks/7"],
  ["a path above the request", "../tasks/7", "/tasks/7"],
  ["the gateway", `${gateway}/acme/tasks/7`, "/acme/tasks/7"],
  ["a path of the gateway", "/ex/acme/123/acme/tasks/7", "/acme/tasks/7"],
])("a location that names %s is followed on the route, with the credential", async (_, location, path) => {
  const { api, requests } = begin(location);
  expect(await (await api.deleteField()).follow()).toEqual({ progress: 100 });
  expect(requests[1]).toMatchObject({
    method: "GET",
    url: gateway + path,
    headers: { authorization: "Bearer secret" },
    body: undefined,
  });
});

test.each([
  [`${site}/acme/tasks/7`, `${site}/acme/tasks/7`],
  ["/acme/tasks/7", `${site}/acme/tasks/7`],
  ["7", `${site}/acme/7`],
])("the location %s is followed on the site's own host", async (location, url) => {
  const { api, requests } = begin(location, { auth: authOn(site) });
  await (await api.deleteField()).follow();
  expect(requests[1]?.url).toBe(url);
});

test.each([`${site}/acme/tasks/7`, "/acme/tasks/7"])(
  "the location %s is followed in Forge",
  async (location) => {
    const { api, requests } = begin(location, { auth: authOn("") });
    await (await api.deleteField()).follow();
    expect(requests[1]?.url).toBe("/acme/tasks/7");
  },
);

test.each([
  ["another host", "https://other.test/acme/tasks/7"],
  ["another host without a scheme", "//other.test/acme/tasks/7"],
  ["another scheme", "http://acme.atlassian.net/acme/tasks/7"],
  ["another tenant", "https://api.atlassian.com/ex/acme/456/tasks/7"],
  ["a hidden way up", `${site}/acme/%2e%2e%2f%2e%2e%2f456/tasks/7`],
  ["no URL", "https://"],
])("a location that leads to %s is refused before anything is sent", async (_, location) => {
  const { api, requests } = begin(location);
  const begun = await api.deleteField();
  expect(begun.location).toBe(location);
  await expect(begun.follow()).rejects.toMatchObject({ kind: "configuration" });
  expect(requests).toHaveLength(1);
});

test("a location on a site that is not known is refused, with what to pass", async () => {
  const { api } = begin(`${site}/acme/tasks/7`, { auth: authOn(gateway, "") });
  await expect((await api.deleteField()).follow()).rejects.toMatchObject({
    kind: "configuration",
    hint: expect.stringContaining("pass `site`"),
  });
});

test("a location can be followed again and again, with options of its own", async () => {
  let progress = 0;
  const { api, requests } = open(({ method }) => {
    progress += 1;
    return method === "GET"
      ? { progress }
      : new Response(null, { status: 303, headers: { location: "/acme/7" } });
  });
  const begun = await api.startJob({}, { headers: { "x-call": "1" } });
  expect([await begun.follow(), await begun.follow({ headers: { "x-follow": "2" } })]).toEqual([
    { progress: 2 },
    { progress: 3 },
  ]);
  expect(requests[2]?.headers).toMatchObject({ "x-follow": "2" });
  expect(requests[2]?.headers).not.toHaveProperty("x-call");
  const { response } = await begun.follow().withResponse();
  expect(response.status).toBe(200);
  await expect(begun.follow({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: "aborted" });
  await expect(begun.follow({ timeout: -1 })).rejects.toMatchObject({ kind: "configuration" });
});

test("a failure at the location is one of the call", async () => {
  const { api } = begin("/acme/7", {}, Response.json({ message: "No task" }, { status: 404 }));
  await expect((await api.deleteField()).follow()).rejects.toMatchObject({
    kind: "not-found",
    method: "GET",
    operation: "acme.deleteField",
  });
});

test("what nothing is said of can be anything", async () => {
  const followed = async (done: Response) => (await begin("/acme/7", {}, done).api.startJob()).follow();
  expect(await followed(Response.json([1]))).toEqual([1]);
  expect(await followed(new Response(null, { status: 204 }))).toBeUndefined();
  expect(await followed(new Response("PNG", { headers: { "content-type": "image/png" } }))).toHaveProperty(
    "stream",
  );
  const next = await followed(new Response(null, { status: 303, headers: { location: "/acme/8" } }));
  expect(next).toMatchObject({ location: "/acme/8" });
});

test("JSON that is expected at the location is nothing else", async () => {
  const { api } = begin("/acme/7", {}, new Response("done"));
  await expect((await api.deleteField()).follow()).rejects.toMatchObject({ kind: "not-json" });
});

test("a 303 beside other answers is told apart by the status", async () => {
  const answers = [Response.json({ id: 1 }), new Response(null, { status: 204 })];
  const { api } = open(
    () => answers.shift() ?? new Response(null, { status: 303, headers: { location: "/acme/7" } }),
  );
  expect(await api.publish()).toEqual({ id: 1 });
  expect(await api.publish()).toBeUndefined();
  expect(await api.publish()).toMatchObject({ location: "/acme/7", data: undefined });
});

test.each([
  ["without a location", new Response(null, { status: 303 })],
  [
    "that a browser hides",
    Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    }),
  ],
])("a 303 %s says that something was begun", async (_, response) => {
  const { api } = open(() => response);
  await expect(api.deleteField()).rejects.toMatchObject({
    kind: "server",
    message: expect.stringContaining("acme.deleteField has begun something"),
  });
});

test("another redirect is an error", async () => {
  const { api } = open(() => new Response(null, { status: 302, headers: { location: "/acme/7" } }));
  await expect(api.deleteField()).rejects.toMatchObject({ status: 302, kind: "wrong-route" });
});
