import {
  anonymous,
  type Connection,
  createClientOf,
  createConfluence,
  serviceAccountToken,
} from "confluence-fetch";
import { adfBody, createOrUpdatePage, readPage, updatePage } from "confluence-fetch/recipes";
import { expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const { fetch, requests } = observedFetch(() => ({ results: [] }));
const options = { site: "acme", auth: anonymous(), fetch };
const confluence = createConfluence(options);
// biome-ignore lint/suspicious/noExplicitAny: plain JavaScript passes anything
const odd = (value: unknown): any => value;
const connecting = (connection: unknown) =>
  createConfluence({ ...options, auth: { ...anonymous(), connect: async () => connection as Connection } });
const NO_HTTPS =
  "the credential anonymous failed: `connect` resolved to no connection with an https URL as `apiBase`";
const scoped = serviceAccountToken({ token: "t", scopes: odd(null) });

/** What plain JavaScript may do, and the message that names the argument. */
const CASES: readonly (readonly [what: string, use: () => unknown, message: string])[] = [
  ["connect resolves to undefined", () => connecting(undefined).v2.getPages(), NO_HTTPS],
  ["connect resolves to {}", () => connecting({}).v2.getPages(), NO_HTTPS],
  ...["acme", "http://acme.atlassian.net", "https://me:pass@acme.atlassian.net", ""].map(
    (apiBase) =>
      [
        `apiBase is "${apiBase}"`,
        () => connecting({ apiBase, route: "site" }).v2.getPages(),
        NO_HTTPS,
      ] as const,
  ),
  [
    "scopes is null",
    () => createConfluence({ ...options, auth: scoped }).v2.getPages(),
    "scopes cannot be null",
  ],
  [
    "email is a symbol",
    () => serviceAccountToken({ token: "t", email: odd(Symbol("s")) }),
    "the email address is invalid",
  ],
  ["an operation is null", () => createClientOf({ x: odd(null) }, options), "x cannot be null"],
  ["clock is {}", () => createConfluence({ ...options, clock: odd({}) }), "clock.now cannot be undefined"],
  ["document is null", () => adfBody(odd(null)), "the value is not an ADF document"],
  ["page is missing", () => readPage(confluence, odd(undefined)), "page cannot be undefined"],
  ["update is missing", () => updatePage(confluence, odd(undefined)), "update cannot be undefined"],
  ["wanted is missing", () => createOrUpdatePage(confluence, odd(undefined)), "wanted cannot be undefined"],
  ["path is a number", () => confluence.client.GET(odd(123), {}), "path cannot be 123"],
  ["init is null", () => confluence.client.GET("/wiki/api/v2/pages", odd(null)), "init cannot be null"],
  ["init is a string", () => confluence.client.GET("/wiki/api/v2/pages", odd("x")), 'init cannot be "x"'],
  ["method is unknown", () => confluence.client.request(odd("x"), odd("/wiki"), {}), 'method cannot be "x"'],
];

it.each(CASES)("where %s, the error names it and nothing is sent", async (_, use, message) => {
  const before = requests.length;
  const error = await (async () => use())().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "ConfluenceError", kind: "configuration" });
  expect((error as Error).message.split("\n", 1)).toEqual([message]);
  expect(requests.length).toBe(before);
});

it.each([
  null,
  "no",
  Symbol("s"),
  Object.create(null),
  new Proxy(new Error(), {
    get: () => {
      throw new Error("no");
    },
  }),
])("a fetch that throws anything is a failure of the network", async (thrown) => {
  const failing = createConfluence({
    ...options,
    retry: false,
    fetch: async () => {
      throw thrown;
    },
  });
  await expect(failing.v2.getPages()).rejects.toMatchObject({ name: "ConfluenceError", kind: "network" });
});
