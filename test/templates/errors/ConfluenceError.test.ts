import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { anonymous, ConfluenceError, createConfluence, isConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

/** The error of a call that a server rejected. */
async function rejected(): Promise<ConfluenceError> {
  const headers = {
    "atl-traceid": "abc",
    "set-cookie": "session=SECRET",
    "content-type": "application/json",
  };
  const body = JSON.stringify({ errors: [{ status: 404, title: "Cannot find a page with id [7]" }] });
  const { fetch } = observedFetch(() => new Response(body, { status: 404, headers }));
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
  const error: unknown = await confluence.v2.getPageById({ id: 7 }).catch((thrown: unknown) => thrown);
  if (!isConfluenceError(error)) throw error;
  return error;
}

const PLAIN = {
  name: "ConfluenceError",
  message: expect.stringMatching(/^v2\.getPageById failed: 404 .*Cannot find a page with id \[7\]\n/),
  kind: "not-found",
  status: 404,
  hint: "The resource does not exist, or the account cannot see it.",
  operation: "v2.getPageById",
  method: "GET",
  url: "https://acme.atlassian.net/wiki/api/v2/pages/7",
  traceId: "abc",
  headers: { "atl-traceid": "abc", "content-type": "application/json" },
};

describe("an error as data", () => {
  it("has everything but the body and the cause, as JSON and as a plain object that can be cloned", async () => {
    const error = await rejected();
    expect(JSON.parse(JSON.stringify(error))).toEqual(PLAIN);
    expect(JSON.stringify(error)).not.toMatch(/SECRET|"errors"/);
    expect(structuredClone(error.toJSON())).toEqual(PLAIN);
  });

  it("has the cursor of a listing, and no more than it knows", () => {
    const error = new ConfluenceError("server", "m", { cursor: "c", body: "b", cause: new Error("x") });
    expect(JSON.stringify(error)).toBe(
      '{"message":"m","cursor":"c","name":"ConfluenceError","kind":"server"}',
    );
  });

  it("keeps its message in a clone and in another thread, which toJSON() reaches whole", async () => {
    const error = await rejected();
    expect(structuredClone(error)).toMatchObject({ message: error.message, stack: error.stack });
    const { port1, port2 } = new MessageChannel();
    port1.postMessage([error, error.toJSON()]);
    const [[clone, plain]] = await once(port2, "message");
    port1.close();
    expect(clone).toBeInstanceOf(Error);
    expect([clone.message, plain]).toEqual([error.message, PLAIN]);
  });
});
