import { anonymous, createClientOf, createConfluence, isConfluenceError } from "confluence-fetch";
import { createSpace as createSpaceV1 } from "confluence-fetch/v1/operations";
import { createSpace, getPages } from "confluence-fetch/v2/operations";
import { expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

/** The options of a client whose calls all fail, and the operations that its hooks have seen. */
function failing() {
  const seen: string[] = [];
  const { fetch } = observedFetch(() => Response.json({ message: "no" }, { status: 400 }));
  const note = ({ operation }: { operation: string }) => seen.push(operation);
  return {
    seen,
    options: {
      site: "acme",
      auth: anonymous(),
      fetch,
      onRequest: note,
      onResponse: note,
      debug: (line: string) => seen.push(line.split(" ")[0] ?? ""),
    },
  };
}

const failureOf = async (call: PromiseLike<unknown>) => {
  const error = await call.then(String, (thrown: unknown) => thrown);
  if (!isConfluenceError(error)) throw error;
  return [error.operation, error.message.slice(0, error.message.indexOf(" "))];
};

const body = { key: "A", name: "A" };

it("an error, its message and the hooks name the API with the operation, because both have a createSpace", async () => {
  const { options, seen } = failing();
  const confluence = createConfluence(options);
  expect(await failureOf(confluence.v1.createSpace({ body }))).toEqual(["v1.createSpace", "v1.createSpace"]);
  expect(await failureOf(confluence.v2.createSpace({ body }))).toEqual(["v2.createSpace", "v2.createSpace"]);
  expect(await failureOf(confluence.v2.getPages().collect())).toEqual(["v2.getPages", "v2.getPages"]);
  const names = ["v1.createSpace", "v2.createSpace", "v2.getPages"];
  expect(seen).toEqual(names.flatMap((name) => [name, name, name]));
});

it("a client of a few operations names them alike, whatever its methods are called", async () => {
  const { options, seen } = failing();
  const confluence = createClientOf({ createSpaceV1, createSpace, list: getPages }, options);
  expect(await failureOf(confluence.createSpaceV1({ body }))).toEqual(["v1.createSpace", "v1.createSpace"]);
  expect(await failureOf(confluence.createSpace({ body }))).toEqual(["v2.createSpace", "v2.createSpace"]);
  expect(await failureOf(confluence.list())).toEqual(["v2.getPages", "v2.getPages"]);
  expect(new Set(seen)).toEqual(new Set(["v1.createSpace", "v2.createSpace", "v2.getPages"]));
});

it("an operation that someone has written has the name of its method", async () => {
  const { options } = failing();
  const confluence = createClientOf({ ping: { method: "GET", path: "/wiki/ping" } }, options) as unknown as {
    ping(): Promise<unknown>;
  };
  expect(await failureOf(confluence.ping())).toEqual(["ping", "ping"]);
});

it("the openapi-fetch client names its requests by method and path", async () => {
  const { options, seen } = failing();
  const { client } = createConfluence(options);
  await client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
  expect(new Set(seen)).toEqual(new Set(["GET /wiki/api/v2/pages/{id}", "GET"]));
});
