import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, test, vi } from "vitest";
import { loadConfig } from "../../generator/commands/loadConfig.js";
import { confluence } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import { observedFetch, type SeenRequest } from "../support/observedFetch.js";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const oauthOnly = [{ OAuth2: ["read:acme"] }];

const describe = (paths: object, schemas: object = {}) =>
  JSON.stringify({
    openapi: "3.0.1",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://your-domain.atlassian.net" }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        OAuth2: { type: "oauth2", flows: {} },
        basicAuth: { type: "http", scheme: "basic" },
      },
    },
  });

/** Documents of our own with the shapes that the preset corrects. */
const documents = {
  platform: describe({
    "/rest/api/3/issue/{issueIdOrKey}/attachments": {
      post: {
        operationId: "addAttachment",
        parameters: [path("issueIdOrKey")],
        requestBody: {
          required: true,
          content: { "multipart/form-data": { schema: { type: "array", items: { type: "object" } } } },
        },
        responses: { 200: json({ type: "array", items: { type: "object" } }) },
      },
    },
    "/rest/api/3/attachment/content/{id}": {
      get: {
        operationId: "getAttachmentContent",
        parameters: [path("id"), { name: "redirect", in: "query", schema: { type: "boolean" } }],
        responses: { 200: {}, 206: {}, 303: {} },
      },
    },
    "/rest/api/3/attachment/thumbnail/{id}": {
      get: {
        operationId: "getAttachmentThumbnail",
        parameters: [path("id")],
        responses: { 200: {}, 303: {} },
      },
    },
    "/rest/api/3/universal_avatar/view/type/{type}": {
      get: {
        operationId: "getAvatarImageByType",
        parameters: [path("type")],
        responses: {
          200: {
            content: { "*/*": {}, "application/json": { schema: { type: "object" } }, "image/png": {} },
          },
        },
      },
    },
    "/rest/api/3/field/{id}": {
      delete: {
        operationId: "deleteCustomField",
        parameters: [path("id")],
        responses: { 303: json({ type: "object" }) },
      },
    },
  }),
  software: describe({
    "/rest/agile/1.0/board/{boardId}/epic": {
      get: {
        operationId: "getEpics",
        parameters: [path("boardId"), { name: "startAt", in: "query", schema: { type: "integer" } }],
        security: oauthOnly,
        responses: { 200: { content: { "application/json": { example: "{}" } } } },
      },
    },
  }),
  serviceDesk: describe({
    "/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile": {
      post: {
        operationId: "attachTemporaryFile",
        parameters: [path("serviceDeskId")],
        requestBody: {
          content: { "multipart/form-data": { schema: { type: "string", format: "binary" } } },
        },
        security: oauthOnly,
        responses: { 201: { content: { "application/json": { example: "{}" } } } },
      },
    },
  }),
};

async function open() {
  const folder = await mkdtemp(join(tmpdir(), "jira-preset-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(documents)) await writeFile(join(folder, `${name}.json`), text);
  const document = Object.keys(documents).map((name) => `${name}=${join(folder, `${name}.json`)}`);
  // The small documents lack most of what is corrected, which is said.
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const config = await loadConfig({ preset: "jira", document, "max-size": 1e6 }, confluence);
  told.mockRestore();
  const { files } = await generateClient(config);
  for (const file of files) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.content);
  }
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(folder, "src/index.ts")],
    nodePaths: [resolve("node_modules")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content;
  return { jira: await import(pathToFileURL(outfile).href), contentOf };
}

const { jira, contentOf } = await open();

const CLOUD = "11111111-2222-3333-4444-555555555555";
const user = { email: "me@acme.test", token: "secret" };

/** The two routes: where requests go, and with which token. */
const routes: readonly (readonly [string, object])[] = [
  ["https://acme.atlassian.net", { auth: jira.apiToken({ ...user, scoped: false }) }],
  [
    `https://api.atlassian.com/ex/jira/${CLOUD}`,
    { cloudId: CLOUD, auth: jira.apiToken({ ...user, scoped: true }) },
  ],
];

const connect = (options: object, answer: (request: SeenRequest) => Response) => {
  const { fetch, requests } = observedFetch(answer);
  return { client: jira.createJira({ site: "acme", ...options, fetch, retry: false }), requests };
};

const image = () => new Response("bytes", { headers: { "content-type": "image/png" } });
const media = "https://api.media.atlassian.com/file/1?token=t";

test.each(routes)("files come from and go to %s", async (base, options) => {
  const { client, requests } = connect(options, ({ url, method }) => {
    if (method === "POST") return Response.json([{ id: "1" }]);
    return /content\/1\b.*|thumbnail/.test(url) && !url.includes("redirect=false")
      ? new Response(null, { status: 303, headers: { location: media } })
      : image();
  });
  await client.platform.addAttachment({ issueIdOrKey: "A-1", body: { file: new Blob(["a"]) } });
  await client.serviceDesk.attachTemporaryFile({ serviceDeskId: "1", body: { file: [new Blob(["a"])] } });
  const downloads = [
    await client.platform.getAttachmentContent({ id: "1" }),
    await client.platform.getAttachmentContent({ id: "1", redirect: false }),
    await client.platform.getAttachmentThumbnail({ id: "1" }),
    await client.platform.getAvatarImageByType({ type: "project" }),
  ];
  for (const download of downloads) expect(await (await download.blob()).text()).toBe("bytes");
  expect(requests.map(({ url }) => url)).toStrictEqual([
    `${base}/rest/api/3/issue/A-1/attachments`,
    `${base}/rest/servicedeskapi/servicedesk/1/attachTemporaryFile`,
    `${base}/rest/api/3/attachment/content/1`,
    media,
    `${base}/rest/api/3/attachment/content/1?redirect=false`,
    `${base}/rest/api/3/attachment/thumbnail/1`,
    media,
    `${base}/rest/api/3/universal_avatar/view/type/project`,
  ]);
});

test.each(routes)(
  "a task is followed on %s, with the credential, and nowhere else",
  async (base, options) => {
    const begun = (location: string) => ({ status: 303, headers: { location } });
    const places = [
      "https://acme.atlassian.net/rest/api/3/task/7",
      "/rest/api/3/task/7",
      "https://evil.test/7",
    ];
    const { client, requests } = connect(options, ({ method }) =>
      method === "DELETE"
        ? new Response("{}", begun(places.shift() as string))
        : Response.json({ status: "RUNNING" }),
    );
    for (let count = 0; count < 2; count += 1) {
      const task = await client.platform.deleteCustomField({ id: "f" });
      expect(await task.follow()).toStrictEqual({ status: "RUNNING" });
    }
    const elsewhere = await client.platform.deleteCustomField({ id: "f" });
    await expect(Promise.resolve(elsewhere.follow())).rejects.toMatchObject({ kind: "configuration" });
    const followed = requests.filter(({ method }) => method === "GET");
    expect(followed.map(({ url }) => url)).toStrictEqual(Array(2).fill(`${base}/rest/api/3/task/7`));
    expect(followed.every(({ headers }) => new Headers(headers).has("authorization"))).toBe(true);
  },
);

test("what the documents leave out has types: forms, files, pages, and credentials other than OAuth 2.0", () => {
  expect(contentOf("src/platform/methods.ts")).toContain(
    "getAttachmentContent(this: void, args: GetAttachmentContentArgs, options?: CallOptions): Call<Download>",
  );
  expect(contentOf("src/software/methods.ts")).toContain("PagedCall<GetEpicsResult, Epic>");
  expect(contentOf("src/serviceDesk/methods.ts")).toContain("Call<AttachTemporaryFileResult>");
  expect(contentOf("src/scopes.ts")).toContain('    getEpics: AllOf<"read:acme">;');
});
