import { createFakeConfluence, type FakeConfluence, type FakeOptions } from "confluence-fetch/testing";
import { basic } from "../../connections.js";

/** A JSON value, of which tests read any property. */
// biome-ignore lint/suspicious/noExplicitAny: tests read the JSON of old operations, which have no types
export type Json = any;

/** What v1 answers. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** A fake with the space DOC, to whose v1 an API token sends requests. */
export interface V1 {
  readonly fake: FakeConfluence;
  readonly call: (method: string, below: string, body?: unknown) => Promise<Answer>;
  readonly get: (below: string) => Promise<Json>;
  readonly space: ReturnType<FakeConfluence["site"]["addSpace"]>;
}

/** Opens a fake whose v1 is called as programs do: by its URLs and with Basic, without this client. */
export function openV1(options?: FakeOptions): V1 {
  const fake = createFakeConfluence(options);
  const space = fake.site.addSpace({ key: "DOC", name: "Documentation" });
  const { email, token } = fake.addToken();
  const call: V1["call"] = (method, below, body) =>
    send(fake, `${fake.site.origin}/wiki/rest/api/${below}`, basic(email, token), method, body);
  const get: V1["get"] = async (below) => {
    const { status, body } = await call("GET", below);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  return { fake, call, get, space };
}

/** Sends a request with JSON to a URL. */
export async function send(
  fake: FakeConfluence,
  url: string,
  authorization: string,
  method = "GET",
  body?: unknown,
): Promise<Answer> {
  const response = await fake.fetch(url, {
    method,
    headers: { authorization, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, body: text === "" ? undefined : isJson ? JSON.parse(text) : text };
}
