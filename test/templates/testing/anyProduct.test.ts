import { beforeAll, describe, expect, test } from "vitest";
import { bundleClient } from "../../support/clientOf.js";

// A client of no product that has templates of its own: its fake knows nothing but the document.

const string = { type: "string" };
const integer = { type: "integer", format: "int32" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (items: object) => ({ type: "array", items });
const page = (more: object) => json({ type: "object", properties: { values: list(ref("Issue")), ...more } });
const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });
const offset = [query("startAt", integer), query("maxResults", integer)];
const scopes = (...names: string[]) => ({
  "x-atlassian-oauth2-scopes": [{ scheme: "OAuth2", state: "Current", scopes: names }],
});

const document = {
  paths: {
    "/rest/api/3/search/jql": {
      get: {
        operationId: "searchIssues",
        parameters: [query("jql", string), query("nextPageToken", string), query("maxResults", integer)],
        responses: {
          200: json({
            type: "object",
            properties: { issues: list(ref("Issue")), nextPageToken: string, isLast: { type: "boolean" } },
          }),
        },
        ...scopes("read:jira-work"),
      },
    },
    "/rest/api/3/issue": {
      post: {
        operationId: "createIssue",
        requestBody: { required: true, ...json(ref("NewIssue")) },
        responses: { 201: json(ref("Issue")) },
        ...scopes("write:jira-work"),
      },
    },
    "/rest/api/3/issue/{id}": {
      get: {
        operationId: "getIssue",
        parameters: [
          { name: "id", in: "path", required: true, schema: string },
          query("fields", list(string)),
          query(
            "filter",
            { type: "object", properties: { done: { type: "boolean" } } },
            { style: "deepObject" },
          ),
          { name: "X-Trace", in: "header", schema: string },
        ],
        responses: { 200: json(ref("Issue")) },
        ...scopes("read:jira-work"),
      },
      put: {
        operationId: "setSummary",
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        requestBody: {
          content: { "application/json": { schema: string }, "text/plain": { schema: string } },
        },
        responses: { 200: json(string), 204: {} },
      },
      delete: {
        operationId: "deleteIssue",
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        responses: { 303: json(ref("Task")) },
      },
    },
    "/rest/api/3/issue/{id}/attachments": {
      post: {
        operationId: "addAttachment",
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: { type: "object", properties: { file: list({ type: "string", format: "binary" }) } },
            },
          },
        },
        responses: { 200: json(list(ref("Issue"))) },
      },
    },
    "/rest/api/3/attachment/{id}": {
      get: {
        operationId: "getAttachment",
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        responses: { 302: {} },
      },
    },
    "/rest/api/3/task/{id}": {
      get: {
        operationId: "getTask",
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        responses: { 200: json(ref("Task")) },
      },
    },
    "/rest/api/3/project": {
      get: {
        operationId: "searchProjects",
        parameters: offset,
        responses: { 200: page({ startAt: integer, isLast: { type: "boolean" }, total: integer }) },
      },
    },
    "/rest/api/3/users": {
      get: { operationId: "getUsers", parameters: offset, responses: { 200: json(list(ref("User"))) } },
    },
    "/rest/api/3/queues": {
      get: {
        operationId: "getQueues",
        parameters: [query("start", integer), query("limit", integer)],
        responses: {
          200: page({
            isLastPage: { type: "boolean" },
            _links: { type: "object", properties: { next: string } },
          }),
        },
      },
    },
  },
  components: {
    schemas: {
      User: { type: "object", properties: { accountId: string, displayName: string } },
      Task: { type: "object", required: ["progress"], properties: { self: string, progress: integer } },
      NewIssue: {
        type: "object",
        required: ["key", "id"],
        properties: { key: { ...string, pattern: "^\\w{1,255}-\\d+$" }, id: { ...string, readOnly: true } },
        additionalProperties: false,
      },
      Issue: {
        type: "object",
        required: ["id", "key"],
        properties: { id: string, key: { ...string, pattern: "^\\w{1,255}-\\d+$" }, parent: ref("Issue") },
      },
    },
  },
};

// biome-ignore lint/suspicious/noExplicitAny: which operations there are, the document says
let jira: any;

beforeAll(async () => {
  jira = await bundleClient(
    document,
    `export * from "./src/index.js"; export * from "./src/testing/index.js";
    export { answers } from "./src/testing/server/answers.js";
    export { API_RULES, COMMON_RULES, FILE_RULES, FIRST_RULES } from "./src/failures/rules.js";
    export { listOperationHeads, readOperation } from "./src/documents/readDocuments.js";
    export { validate } from "./src/testing/documents/validate.js";
    export { generateResponse } from "./src/testing/documents/generateResponse.js";`,
    { namespace: "platform", prefixes: ["/rest/api/3"], noCheck: true },
    {
      ...{ name: "Jira", packageName: "jira-fetch", gateway: "jira" },
      ...{ tokenProbe: "/rest/api/3/myself", tokenProbeField: "accountId", userProbe: "/rest/api/3/myself" },
    },
  );
});

const READ = ["read:jira-work"];

function open(scopes?: readonly string[], options: object = {}) {
  const fake = jira.createFakeJira(options);
  const auth = jira.apiToken(fake.addToken({ scopes }));
  const { platform } = jira.createJira({ site: "acme", auth, fetch: fake.fetch, retry: false });
  return { fake, platform };
}

describe.each([
  ["a scoped token", READ],
  ["an unscoped token", undefined],
])("with %s", (_, scopes) => {
  test("a search lists the issues of three pages that a test replies with, through the gateway", async () => {
    const { fake, platform } = open(scopes);
    const issue = (id: number) => ({ id: `${id}`, key: `A-${id}` });
    fake.reply("platform.searchIssues", ({ nextPageToken: token = "0" }: { nextPageToken?: string }) => ({
      issues: [issue(2 * Number(token)), issue(2 * Number(token) + 1)],
      ...(token === "2" ? { isLast: true } : { nextPageToken: `${Number(token) + 1}` }),
    }));
    const keys: string[] = [];
    for await (const { key } of platform.searchIssues({ jql: "project = A" })) keys.push(key);
    expect(keys).toStrictEqual(["A-0", "A-1", "A-2", "A-3", "A-4", "A-5"]);
    const base = `https://api.atlassian.com/ex/jira/${fake.site.cloudId}`;
    expect(fake.requests.slice(0, 2).map(({ url }: { url: string }) => url)).toStrictEqual([
      "https://acme.atlassian.net/_edge/tenant_info",
      `${base}/rest/api/3/myself`,
    ]);
    expect(fake.requests.slice(2)).toHaveLength(3);
    expect(fake.requests.at(-1)).toMatchObject({
      ...{ host: "gateway", operation: "platform.searchIssues", scheme: "Basic", status: 200 },
      path: "/rest/api/3/search/jql?jql=project%20%3D%20A&nextPageToken=2",
    });
  });
});

test("the site accepts an unscoped token, and refuses a scoped one", async () => {
  const fake = jira.createFakeJira();
  const read = (scopes?: readonly string[]) => {
    const auth = jira.apiToken({ ...fake.addToken({ scopes }), scoped: false });
    return jira
      .createJira({ site: "acme", auth, fetch: fake.fetch, retry: false })
      .platform.getIssue({ id: "1" });
  };
  expect(await read()).toMatchObject({ id: expect.any(String) });
  await expect(read(READ)).rejects.toMatchObject({ kind: "wrong-route", status: 401 });
});

test("a token without the scope of an operation is refused at the gateway, and a browser's write without its header at all", async () => {
  const { fake, platform } = open(READ);
  await expect(platform.createIssue({ body: { key: "A-1" } })).rejects.toMatchObject({
    kind: "missing-scope",
  });
  const { email, token } = fake.addToken();
  const headers = {
    ...{ authorization: `Basic ${btoa(`${email}:${token}`)}`, "content-type": "application/json" },
    origin: "https://acme.example",
  };
  const url = `${fake.site.origin}/rest/api/3/issue`;
  const answer = await fake.fetch(url, { method: "POST", headers, body: '{"key":"A-1"}' });
  expect([answer.status, await answer.text()]).toStrictEqual([403, expect.stringContaining("XSRF")]);
});

test("a strict fake refuses what the document does not know with its place, in the product's format", async () => {
  const { platform } = open(undefined, { strict: true });
  await expect(platform.getIssue({ id: "1", nope: "x" })).rejects.toMatchObject({
    ...{ kind: "invalid-request", status: 400 },
    body: { errorMessages: ["'nope' is unknown"], errors: {} },
  });
  await expect(platform.createIssue({ body: { key: "A", more: 1 } })).rejects.toMatchObject({
    body: { errorMessages: ["'body.key' must match ^\\w{1,255}-\\d+$", "'body.more' is unknown"] },
  });
});

test("arguments arrive as they were passed, whatever style the document sends them in", async () => {
  const { fake, platform } = open();
  const seen: unknown[] = [];
  for (const name of ["getIssue", "setSummary", "addAttachment"])
    fake.reply(`platform.${name}`, (args: unknown) => {
      seen.push(args);
      return Response.json({});
    });
  const args = { id: "a b", fields: ["x", "y"], filter: { done: true }, "X-Trace": "t" };
  await platform.getIssue(args);
  await platform.setSummary({ id: "1", body: "New" });
  await platform.setSummary({ id: "1", body: "New", contentType: "text/plain" });
  await platform.addAttachment({
    id: "1",
    body: { file: [new File(["a"], "a.txt"), new File(["b"], "b.txt")] },
  });
  const file = (name: string) => ({ name: `${name}.txt`, content: new TextEncoder().encode(name) });
  expect(seen).toMatchObject([
    args,
    { id: "1", body: "New" },
    { id: "1", body: "New" },
    { id: "1", body: { file: [file("a"), file("b")] } },
  ]);
});

test("every response is generated as its schema says, and the same for the same seed", () => {
  for (const { name } of jira.listOperationHeads()) {
    const operation = jira.readOperation(name);
    const { schema, mediaType } = operation.success;
    const { body } = jira.generateResponse(operation, 1);
    const value = typeof body === "string" ? JSON.parse(body) : body;
    if (mediaType === "application/json")
      expect([name, jira.validate(schema, value)]).toStrictEqual([name, []]);
    expect(jira.generateResponse(operation, 1).body).toStrictEqual(body);
  }
});

test.each([
  ["searchIssues", 2],
  ["searchProjects", 2],
  ["getUsers", 2],
  ["getQueues", 2],
])("a generated list ends: %s", async (name, count) => {
  const { platform } = open();
  expect(await platform[name]().collect()).toHaveLength(count);
});

test("a generated list is cut where the arguments say", async () => {
  const { platform } = open();
  const [one, two] = (await platform.searchProjects()).values;
  expect(await platform.searchProjects({ maxResults: 1 })).toMatchObject({ values: [one], isLast: false });
  expect(await platform.searchProjects({ startAt: 1, maxResults: 1 })).toMatchObject({
    ...{ values: [two], startAt: 1, isLast: true, total: 2 },
  });
});

test("text in JSON stays JSON, a download has bytes, and what an operation has begun can be followed", async () => {
  const { platform } = open();
  expect(await platform.setSummary({ id: "1", body: "New" })).toEqual(expect.any(String));
  const download = await platform.getAttachment({ id: "1" });
  expect(await download.text()).toBe("file\n");
  const task = await platform.deleteIssue({ id: "1" });
  expect(task.location).toMatch(/^https:\/\/acme\.atlassian\.net\/rest\/api\/3\/task\/\d+$/);
  expect(await task.follow()).toMatchObject({ progress: expect.any(Number) });
});

test("the client finds the user, whether the document has the operation or not", async () => {
  const { fake } = open();
  const { email, token } = fake.addToken({ user: fake.addUser({ displayName: "Mia" }) });
  const headers = { authorization: `Basic ${btoa(`${email}:${token}`)}` };
  const answer = await fake.fetch(`${fake.site.origin}/rest/api/3/myself`, { headers });
  expect(await answer.json()).toMatchObject({ displayName: "Mia", emailAddress: email });
  expect((await fake.fetch(`${fake.site.origin}/rest/api/3/myself`)).status).toBe(401);
});

test("every failure means to the client what the fake calls it", async () => {
  const rules = [...jira.FIRST_RULES, ...jira.API_RULES, ...jira.FILE_RULES, ...jira.COMMON_RULES];
  for (const name of Object.keys(jira.answers)) {
    const { kind } = rules.find((rule) => rule.name === name);
    const fake = jira.createFakeJira();
    const auth = jira.apiToken({ ...fake.addToken(), scoped: !name.endsWith("-at-site") });
    const { platform } = jira.createJira({ site: "acme", auth, fetch: fake.fetch, retry: false });
    const isFile = name.startsWith("file-");
    await platform.getIssue({ id: "1" });
    fake.fault(name);
    const call = isFile ? platform.getAttachment({ id: "1" }) : platform.getIssue({ id: "1" });
    await expect([name, await call.catch((error: object) => error)]).toMatchObject([name, { kind }]);
  }
});

test("a rate limit has the reason of the product", async () => {
  const { fake, platform } = open();
  fake.limit({ after: 1, retryAfter: 9 });
  const error = await platform.getIssue({ id: "1" }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: "rate-limited" });
  expect(error.headers.get("ratelimit-reason")).toBe("jira-burst-based");
});

test("the fake listens, for clients in other processes", async () => {
  const fake = jira.createFakeJira();
  const server = await fake.listen();
  const auth = jira.apiToken(fake.addToken({ scopes: READ }));
  const { site, gateway } = server;
  const { platform } = jira.createJira({ site, gateway, auth });
  expect(await platform.searchIssues().collect()).toHaveLength(2);
  expect(fake.requests.at(-1)).toMatchObject({ host: "gateway", operation: "platform.searchIssues" });
  await server.close();
});
