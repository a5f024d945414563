import { describe, expect, it } from "vitest";
import { credentialFetch } from "../../../generated/src/http/credentialFetch.js";
import type { OutgoingRequest } from "../../../generated/src/http/types.js";

/** Sends a request of a credential that is answered so, and returns what was sent, too. */
async function send(
  init: RequestInit = {},
  answer = new Response("text"),
  text: string | undefined = "text",
  timeout = 7,
) {
  const sent: OutgoingRequest[] = [];
  const response = await credentialFetch(
    async (request) => {
      sent.push(request);
      return { response: answer, text };
    },
    timeout,
    "https://acme.atlassian.net/x",
    init,
  );
  return { response, request: sent[0] };
}

describe("the fetch of credentials", () => {
  it("sends once, under the name of the connection, with the timeout of the client", async () => {
    const { request, response } = await send({ method: "POST", headers: { A: "1" }, body: "b" });
    expect(request).toMatchObject({
      ...{
        operation: "connection",
        method: "POST",
        url: "https://acme.atlassian.net/x",
        headers: { a: "1" },
      },
      ...{ body: "b", timeout: 7, retry: { attempts: 0 } },
    });
    expect(await response.text()).toBe("text");
    expect((await send()).request).toMatchObject({ method: "GET", headers: {} });
  });

  it.each([
    [7, 30_000],
    [0, 30_000],
    [60_000, 60_000],
  ])("gives what outlives its callers the timeout of %i ms, but at least 30 s", async (timeout, bound) => {
    expect((await send({ keepalive: true }, undefined, undefined, timeout)).request?.timeout).toBe(bound);
  });

  it.each([
    [{ body: new Blob(["b"]) }, "a credential can send only strings\npass the body as a string"],
    [
      { headers: { Authorization: "secret\n😀" } },
      "the credential cannot be sent in a header\npass the token without line breaks or non-Latin characters",
    ],
  ])("refuses %j", async (init, message) => {
    await expect(send(init)).rejects.toMatchObject({ kind: "configuration", message });
  });

  it.each([200, 204, 205, 304, 302, 400, 599])("returns a response with the status %i", async (status) => {
    const isEmpty = [204, 205, 304].includes(status);
    const answer = new Response(isEmpty ? null : "text", { status, statusText: "T", headers: { a: "1" } });
    const { response } = await send({}, answer);
    expect([response.status, response.statusText, response.headers.get("a")]).toEqual([status, "T", "1"]);
    expect(await response.text()).toBe(isEmpty ? "" : "text");
  });

  it.each([101, 199, 600, 999])(
    "returns a response even with the status %i, which none can be made with",
    async (status) => {
      const answer = Object.defineProperty(new Response(null, { headers: { a: "1" } }), "status", {
        value: status,
      });
      const { response } = await send({}, answer);
      expect([response.status, response.ok, response.headers.get("a")]).toEqual([status, false, "1"]);
    },
  );

  it("returns an error response for a redirect that a browser hides", async () => {
    const { response } = await send({}, Response.error());
    expect([response.status, response.type]).toEqual([0, "error"]);
  });
});
