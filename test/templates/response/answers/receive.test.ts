import { expect, test } from "vitest";
import { clientOf } from "../../../support/clientOf.js";

const page = { schema: { type: "object", properties: { title: { type: "string" } } } };
const get = (operationId: string, responses: object) => ({ get: { operationId, responses } });
const ok = (content: object) => ({ 200: { content } });

const open = await clientOf({
  paths: {
    "/bare": get("getBare", { 200: { description: "" }, 204: {} }),
    "/content": get("getContent", { 200: {}, 206: {}, 303: {} }),
    "/avatar": get("getAvatar", ok({ "application/json": page, "image/png": {}, "*/*": {} })),
    "/log": get("getLog", ok({ "text/plain": {} })),
    "/sheet": get("getSheet", ok({ "application/json": page, "text/csv": {} })),
    "/site": get("getSite", ok({ "text/html": {} })),
    "/feed": get("getFeed", ok({ "application/atom+xml": {} })),
    "/pages": {
      ...get("getPages", { 200: ok({ "application/json": page })[200], 204: {} }),
      head: { operationId: "headPages", responses: { 200: { content: { "text/html": {} } } } },
    },
    "/default": get("getDefault", { default: { content: { "application/json": page } } }),
    "/vendor": get("getVendor", ok({ "application/vnd.acme.v2+json": page })),
  },
});

/** Answers every request with one response. */
const answering = (body: BodyInit | null, type?: string, status = 200) =>
  open(() => new Response(body, { status, headers: type ? { "content-type": type } : {} })).api;

const page1 = '{"title":"One"}';

test.each(["getBare", "getContent"])("%s returns what comes as a file", async (name) => {
  const file = await answering("PNG", "image/png")[name]();
  expect([file.contentType, await file.text()]).toEqual(["image/png", "PNG"]);
  expect(await (await answering(page1, "application/json")[name]()).text()).toBe(page1);
  const { data, response } = await answering("PNG", "image/png")[name]().withResponse();
  expect([await new Response(data.stream()).text(), response.status]).toEqual(["PNG", 200]);
});

test.each([
  ["no body", null, 200],
  ["an empty body", "", 200],
  ["a stream that ends at once", new Blob([]).stream(), 200],
  ["204", null, 204],
])("%s returns undefined", async (_, body, status) => {
  expect(await answering(body, undefined, status).getBare()).toBeUndefined();
});

test("a file in many pieces arrives whole, and as it is read", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      if (sent > 100) controller.close();
      else controller.enqueue(new Uint8Array([sent]));
    },
  });
  const file = await answering(body).getBare();
  expect(sent).toBeLessThan(10);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.from({ length: 100 }, (_, i) => i + 1));
});

test("a small body is read at once, so that it keeps no connection if nobody reads it", async () => {
  let isRead = false;
  const body = new ReadableStream(
    {
      pull: (controller) => {
        isRead = true;
        controller.enqueue(new Uint8Array([1]));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const file = await open(() => new Response(body, { headers: { "content-length": "1" } })).api.getBare();
  expect([isRead, file.size]).toEqual([true, 1]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1]));
});

test("a body that breaks off before its first piece is a network error", async () => {
  const broken = () =>
    new ReadableStream({
      pull: () => {
        throw new Error("reset");
      },
    });
  for (const headers of [{}, { "content-length": "7" }])
    await expect(open(() => new Response(broken(), { headers })).api.getBare()).rejects.toMatchObject({
      kind: "network",
    });
});

test("a 303 beside content leads to the file, without the credential", async () => {
  const auth = {
    kind: "vault",
    connect: async () => ({
      kind: "vault",
      route: "site",
      apiBase: "https://acme.atlassian.net",
      because: "",
    }),
    authorize: () => ({ Authorization: "Bearer secret" }),
  };
  const { api, requests } = open(
    ({ url }) =>
      url.startsWith("https://media.test")
        ? new Response("PNG")
        : new Response(null, { status: 303, headers: { location: "https://media.test/1?token=2" } }),
    { auth },
  );
  expect(await (await api.getContent()).text()).toBe("PNG");
  expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["https://acme.atlassian.net/acme/content", "Bearer secret"],
    ["https://media.test/1?token=2", undefined],
  ]);
});

test("a part of a file is not the file, unless it was asked for", async () => {
  await expect(answering("PN", "image/png", 206).getContent()).rejects.toMatchObject({ kind: "server" });
  const headers = { range: "bytes=0-1" };
  expect(await (await answering("PN", "image/png", 206).getContent({}, { headers })).text()).toBe("PN");
});

test("JSON and an image are told apart by the type that came", async () => {
  expect(await answering(page1, "application/json; charset=utf-8").getAvatar()).toEqual({ title: "One" });
  expect(await answering(page1, "application/vnd.acme+json").getAvatar()).toEqual({ title: "One" });
  const image = await answering("\x89PNG", "image/png").getAvatar();
  expect([image.contentType, await image.text()]).toEqual(["image/png", "\x89PNG"]);
  expect((await answering("a", "font/woff").getAvatar()).contentType).toBe("font/woff");
});

test("text is a string, whatever its type is", async () => {
  expect(await answering("grüße\n", "text/plain;charset=utf-8").getLog()).toBe("grüße\n");
  expect(await answering("", "text/plain").getLog()).toBe("");
  expect(await answering("log", "application/octet-stream").getLog()).toBe("log");
  expect(await answering("log").getLog()).toBe("log");
  expect(await answering("<a/>", "application/atom+xml").getFeed()).toBe("<a/>");
});

test("JSON and text are told apart by the type that came", async () => {
  expect(await answering("a,b", "text/csv").getSheet()).toBe("a,b");
  expect(await answering(page1, "application/json").getSheet()).toEqual({ title: "One" });
  expect(await answering("", "application/json").getSheet()).toBeUndefined();
});

test("a page is an answer only where the document has pages", async () => {
  const html = "<!doctype html><title>Log in</title>";
  expect(await answering(html, "text/html").getSite()).toBe(html);
  for (const name of ["getBare", "getContent", "getAvatar", "getLog", "getSheet", "getPages"])
    await expect(answering(html, "text/html")[name]()).rejects.toMatchObject({
      kind: "not-json",
      status: 200,
    });
});

test("JSON that is truncated is an error that says so", async () => {
  await expect(answering('{"title":', "application/json").getAvatar()).rejects.toMatchObject({
    kind: "not-json",
    body: '{"title":',
    message: expect.stringContaining("acme.getAvatar got invalid JSON"),
  });
});

test.each(["getBare", "getContent", "getAvatar", "getLog", "getSheet"])(
  "%s rejects a failure as other calls do",
  async (name) => {
    const body = JSON.stringify({ message: "No page" });
    await expect(answering(body, "application/json", 404)[name]()).rejects.toMatchObject({
      kind: "not-found",
      body: { message: "No page" },
    });
    await expect(answering(null, undefined, 302)[name]()).rejects.toMatchObject({ status: 302 });
  },
);

test("text that breaks off is a network error", async () => {
  const body = new ReadableStream({
    pull: () => {
      throw new Error("reset");
    },
  });
  await expect(answering(body, "text/plain").getLog()).rejects.toMatchObject({ kind: "network" });
});

test("JSON with a status that has none is undefined without it", async () => {
  expect(await answering(page1, "application/json").getPages()).toEqual({ title: "One" });
  expect(await answering(null, undefined, 204).getPages()).toBeUndefined();
});

test("a response to HEAD is nothing, and its headers are with the response", async () => {
  const { response, data } = await answering(null, "text/html").headPages().withResponse();
  expect([data, response.headers.get("content-type")]).toEqual([undefined, "text/html"]);
  await expect(answering(null, undefined, 404).headPages()).rejects.toMatchObject({ kind: "not-found" });
});

test("JSON by default and of a vendor is JSON", async () => {
  expect(await answering(page1, "application/json", 201).getDefault()).toEqual({ title: "One" });
  expect(await answering(page1, "application/vnd.acme.v2+json").getVendor()).toEqual({ title: "One" });
});

test("the openapi-fetch client parses text as text, and leaves a stream to be read", async () => {
  const { client } = open(() => new Response("a,b", { headers: { "content-type": "text/plain" } }));
  expect((await client.GET("/acme/log")).data).toBe("a,b");
  expect(await (await client.GET("/acme/bare")).data.text()).toBe("a,b");
});
