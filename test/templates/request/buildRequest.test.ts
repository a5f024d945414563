import { describe, expect, it } from "vitest";
import { buildHeaders, buildRequest } from "../../../generated/src/request/buildRequest.js";

describe("buildRequest", () => {
  it("repeats the key of a list by default, and joins the declared lists by commas", async () => {
    const operation = { method: "GET", path: "/search", comma: ["expand"] };
    const { path } = await buildRequest(operation, { expand: ["a.b", "c,d"], id: [1, 2], title: "x&y" });
    expect(path).toBe("/search?expand=a.b,c%2Cd&id=1&id=2&title=x%26y");
  });

  it("omits undefined, null and empty lists", async () => {
    const operation = { method: "GET", path: "/search", comma: ["expand"] };
    const args = { a: undefined, b: null, c: [], expand: [], d: false, e: 0 };
    expect((await buildRequest(operation, args)).path).toBe("/search?d=false&e=0");
  });

  it("sends a date in ISO 8601", async () => {
    const since = new Date("2026-01-02T03:04:05.678Z");
    expect((await buildRequest({ method: "GET", path: "/t" }, { since })).path).toBe(
      "/t?since=2026-01-02T03%3A04%3A05.678Z",
    );
  });

  it("rejects an object in place of a string", async () => {
    await expect(buildRequest({ method: "GET", path: "/t" }, { id: { a: 1 } })).rejects.toThrow(
      "id cannot be an object",
    );
  });

  it("keeps an ID in the path apart from an ID in the body", async () => {
    const operation = { method: "PUT", path: "/pages/{id}", body: "json" } as const;
    expect(await buildRequest(operation, { id: 7, body: { id: "secret" } })).toEqual({
      path: "/pages/7",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: '{"id":"secret"}',
    });
  });

  it("sends no header that every object seems to have", async () => {
    const operation = { method: "GET", path: "/a", headers: ["constructor", "toString"] };
    expect((await buildRequest(operation, {})).headers).toEqual({ Accept: "application/json" });
  });

  it("sends a content type with a write without a body, but not with a DELETE", async () => {
    expect(await buildRequest({ method: "POST", path: "/a" }, {})).toEqual({
      path: "/a",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: undefined,
    });
    expect((await buildRequest({ method: "DELETE", path: "/a" }, {})).headers).toEqual({
      Accept: "application/json",
    });
  });

  it("sends the XSRF header with a write to v1", async () => {
    const operation = { method: "DELETE", path: "/a", noCheck: true } as const;
    expect((await buildRequest(operation, {})).headers).toEqual({
      Accept: "application/json",
      "X-Atlassian-Token": "no-check",
    });
  });

  it("sends the arguments that are headers as headers", async () => {
    const operation = { method: "GET", path: "/a", headers: ["If-Match"] };
    expect(await buildRequest(operation, { "If-Match": 3, q: "x" })).toEqual({
      path: "/a?q=x",
      headers: { Accept: "application/json", "If-Match": "3" },
      body: undefined,
    });
  });

  it("omits a header that is undefined, and a type that a read without a body does not need", async () => {
    const operation = { method: "GET", path: "/a", headers: ["If-Match", "X"] };
    expect((await buildRequest(operation, { "If-Match": undefined })).headers).toEqual({
      Accept: "application/json",
    });
    expect(buildHeaders({ method: "GET", path: "" }, {}, "text/plain")["Content-Type"]).toBe("text/plain");
    expect(buildHeaders({ method: "STOP", path: "" }, {}, undefined)).toEqual({ Accept: "application/json" });
  });

  it("sends no body where the operation has none", async () => {
    const operation = { method: "DELETE", path: "/a", body: "json" } as const;
    expect(await buildRequest(operation, {})).toEqual({
      path: "/a",
      headers: { Accept: "application/json" },
    });
  });

  it("encodes the single item of a list that is joined by commas like any other", async () => {
    const operation = { method: "GET", path: "/a", comma: ["x"] };
    expect((await buildRequest(operation, { x: ["1"], y: true, z: [true, false] })).path).toBe(
      "/a?x=1&y=true&z=true&z=false",
    );
  });

  it("sends an argument named body as a parameter if the operation has no body", async () => {
    expect(await buildRequest({ method: "GET", path: "/a" }, { body: "x", q: 1 })).toEqual({
      path: "/a?body=x&q=1",
      headers: { Accept: "application/json" },
      body: undefined,
    });
  });

  it("rejects a circular body before anything is sent", async () => {
    const body: Record<string, unknown> = {};
    body.self = body;
    await expect(buildRequest({ method: "POST", path: "/a", body: "json" }, { body })).rejects.toThrow(
      "cannot be sent as JSON",
    );
  });
});
