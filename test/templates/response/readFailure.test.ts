import { anonymous, createConfluence } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const URL_OF_PAGE = "https://acme.atlassian.net/wiki/api/v2/pages/1";

/** Calls an operation whose response is this. */
function call(body: string | null, init: ResponseInit = {}): Promise<unknown> {
  const { fetch } = observedFetch(() => new Response(body, init));
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false });
  return confluence.v2.getPageById({ id: 1 });
}

/** Reads the message of the error that a call rejects with, without its hint. */
async function messageOf(result: Promise<unknown>): Promise<string | undefined> {
  const error = await result.then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  return error?.message.split("\n")[0];
}

describe("the message of a failure", () => {
  it("is none where the response of a success has nothing", async () => {
    expect(await call("", { status: 200 })).toBeUndefined();
  });

  it.each([
    ['{"message":"m"}', ": m"],
    ['{"error":"e"}', ": e"],
    ['{"message":"","error":"e"}', ": e"],
    ['{"errors":[{"title":"t","detail":"d"}],"error":"e"}', ": d"],
    ['{"errors":[{"title":"t","detail":null}],"error":"e"}', ": t"],
    ['{"errors":[{"title":7}],"error":"e"}', ": e"],
    ['{"errors":[]}', ""],
    ['{"errors":{"0":{"title":"t"}}}', ": 0: t"],
    ['{"message":7}', ""],
    ["null", ""],
    ['"m"', ": m"],
    ["<html>", ""],
    ["", ""],
  ])("of the body %s ends with what the server says: %j", async (body, message) => {
    expect(await messageOf(call(body, { status: 400 }))).toBe(
      `v2.getPageById failed: 400 (GET ${URL_OF_PAGE})${message}`,
    );
  });

  it("has the text of the status, and at most 2,000 characters of the server's, cut between words", async () => {
    const said = (text: string) =>
      messageOf(call(JSON.stringify({ message: text }), { status: 400, statusText: "Bad Request" }));
    const start = `v2.getPageById failed: 400 Bad Request (GET ${URL_OF_PAGE})`;
    expect(await said("m".repeat(2_000))).toBe(`${start}: ${"m".repeat(2_000)}`);
    expect(await said("m".repeat(2_001))).toBe(`${start}: ${"m".repeat(2_000)}…`);
    expect(await said("word ".repeat(500))).toBe(`${start}: ${"word ".repeat(400).trim()}…`);
    expect(await said(`${"w".repeat(1_990)} and more than fits`)).toBe(
      `${start}: ${"w".repeat(1_990)} and more…`,
    );
  });

  it("says so if a browser was redirected, which hides the status", async () => {
    const fetch = async () =>
      Object.defineProperties(new Response(null), {
        status: { value: 0 },
        ok: { value: false },
        type: { value: "opaqueredirect" },
      });
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false });
    expect(await messageOf(confluence.v2.getPageById({ id: 1 }))).toBe(
      `v2.getPageById failed: redirected (GET ${URL_OF_PAGE})`,
    );
  });
});

describe("the body of an error", () => {
  it("is what JSON means, or the first 2,000 characters of anything else", async () => {
    await expect(call('{"a":[1]}', { status: 400 })).rejects.toMatchObject({ body: { a: [1] } });
    await expect(call("x".repeat(3_000), { status: 400 })).rejects.toMatchObject({ body: "x".repeat(2_000) });
    await expect(call("x".repeat(3_000))).rejects.toMatchObject({ body: "x".repeat(2_000) });
    await expect(call("", { status: 400 })).rejects.toMatchObject({ body: "" });
  });
});

describe("a successful response that is not JSON", () => {
  const hint =
    "A login page or a proxy responded instead of the API, or the response was truncated: check the site and the network.";

  it.each([
    ["<!doctype html>", {}, "an HTML page"],
    ["{}", { "content-type": "text/html" }, "an HTML page"],
    ['{"id":', {}, "invalid JSON"],
  ])("%s with the headers %j is reported as %s", async (text, headers, content) => {
    await expect(call(text, { headers })).rejects.toMatchObject({
      kind: "not-json",
      message: `v2.getPageById got ${content} (GET ${URL_OF_PAGE})\n${hint}`,
      status: 200,
      body: text,
    });
  });

  it("is nothing where an operation returns nothing", async () => {
    const { fetch } = observedFetch(() => new Response("gone, not JSON"));
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
    expect(await confluence.v2.deletePage({ id: 1 })).toBeUndefined();
    expect(await call(null, { status: 204 })).toBeUndefined();
  });
});
