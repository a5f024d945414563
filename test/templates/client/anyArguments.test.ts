import { apiToken, createConfluence, isConfluenceError } from "confluence-fetch";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables } from "../../../generated/src/apis.js";
import type { Operation } from "../../../generated/src/operations/Operation.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

type Method = (args?: unknown, options?: unknown) => Promise<unknown>;

const SITE = "https://acme.atlassian.net";

/** A client whose requests are written down, with the methods of all operations. */
function openSite() {
  const { fetch, requests } = observedFetch(() => ({ results: [] }));
  const auth = apiToken({ email: "me@acme.com", token: "t", scoped: false });
  const confluence = createConfluence({ site: "acme", auth, fetch, retry: false });
  const methodOf = (name: string) => {
    const [api, id] = name.split(".") as ["v1" | "v2", string];
    return (confluence[api] as unknown as Record<string, Method>)[id] as Method;
  };
  return { requests, methodOf };
}

const operations = Object.entries(tables).flatMap(([api, table]) =>
  Object.entries(table).map(([id, operation]): [string, Operation] => [`${api}.${id}`, operation]),
);

/** What is wrong with a request, if anything. */
function faultOf({ method, url, headers, body }: SeenRequest, { path }: Operation): string | undefined {
  const { origin, pathname, search } = new URL(url);
  if (origin !== SITE || url !== new URL(url).href) return `another URL: ${url}`;
  if (pathname.split("/").length !== path.split("/").length) return `another path: ${pathname}`;
  if (/%5Bobject|%EF%BF%BD/.test(pathname + search)) return `a value that is none: ${url}`;
  decodeURIComponent(pathname + search);
  new Request(url, { method, headers });
  if (body !== undefined && headers["content-type"] === "application/json") JSON.parse(body);
  return undefined;
}

/** Calls an operation, and returns what is wrong with the outcome, if anything. */
async function judge(name: string, operation: Operation, args: unknown): Promise<string | undefined> {
  const { requests, methodOf } = openSite();
  const error = await methodOf(name)(args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const [request] = requests;
  if (request) return faultOf(request, operation);
  if (!isConfluenceError(error)) return `another error: ${String(error)}`;
  const isNamed = error.message.includes(" cannot be ");
  return error.kind === "configuration" && isNamed ? undefined : `another error: ${error.message}`;
}

const hostile = fc.constantFrom<unknown>(
  "cut \ud83d",
  "\udc4d",
  new Date(Number.NaN),
  new Date(0),
  2 ** 53,
  -(2 ** 63),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  9007199254740993n,
  Symbol("s"),
  () => {},
  true,
  null,
  "",
  ".",
  "..",
  Object.create(null),
  new Map([["id", 1]]),
  new Proxy({}, { get: () => Promise.reject, ownKeys: () => ["id"] }),
  { toJSON: () => JSON.parse("{") },
  { toString: undefined, valueOf: undefined },
);
const anything = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
      withUnicodeString: true,
    } as fc.ObjectConstraints),
  },
  { weight: 1, arbitrary: hostile },
);

/** Well-typed arguments of an operation, with one odd value. */
function oddArguments({ path, body }: Operation): fc.Arbitrary<Record<string, unknown>> {
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const typed = { ...Object.fromEntries(ids.map((name) => [name, 1])), limit: 5, ...(body && { body: {} }) };
  const names = [...Object.keys(typed), "title", "__proto__", "x y"];
  return fc.tuple(fc.constantFrom(...names), anything, fc.boolean()).map(([name, value, isList]) => {
    const args: Record<string, unknown> = { ...typed };
    const odd = name === "body" && isList ? { title: value, list: [value] } : isList ? [1, value] : value;
    Object.defineProperty(args, name, { value: odd, enumerable: true, configurable: true });
    return args;
  });
}

describe("all 348 operations", () => {
  it("send a well-formed request or name the argument, whatever the arguments are", async () => {
    expect(operations.length).toBe(348);
    for (const [name, operation] of operations) {
      const args = fc.oneof(
        { weight: 1, arbitrary: anything },
        { weight: 3, arbitrary: oddArguments(operation) },
      );
      await fc.assert(
        fc.asyncProperty(args, async (given) => {
          expect(await judge(name, operation, given)).toBeUndefined();
        }),
        { numRuns: 15 },
      );
    }
  });
});
