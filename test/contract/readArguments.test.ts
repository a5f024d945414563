import { expect, it } from "vitest";
import type { Operation } from "./listOperations.js";
import { readArguments, toReadForm } from "./readArguments.js";

const operation: Operation = {
  id: "getContent",
  method: "GET",
  path: "/content/{id}/label/{name}",
  parameters: [
    { name: "id", in: "path", required: true, schema: { type: "string" } },
    { name: "name", in: "path", required: true, schema: { type: "string" } },
    { name: "limit", in: "query", schema: { type: "integer" } },
    { name: "expand", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
    { name: "status", in: "query", explode: true, schema: { type: "array", items: { type: "string" } } },
  ],
  answer: { status: 204, gives: "nothing", mediaType: "", body: "" },
};

const read = (target: string) =>
  readArguments({ method: "GET", target, headers: {}, body: new Uint8Array() }, operation);

it("reads from a right request what was given", async () => {
  const given = { id: "1", name: "a/b é", limit: 0, expand: ["x", "y"], status: ["p", "q"] };
  const target = "/content/1/label/a%2Fb%20%C3%A9?limit=0&expand=x,y&status=p&status=q";
  expect(await read(target)).toEqual(await toReadForm(given, operation));
});

it.each([
  ["two that were swapped", "/content/b/label/1", { id: "b", name: "1" }],
  ["one that was encoded twice", "/content/1/label/a%252Fb", { id: "1", name: "a%2Fb" }],
  ["one that was sent twice", "/content/1/label/b?limit=1&limit=1", { limit: { repeated: ["1", "1"] } }],
  [
    "a repeated key of a joined list",
    "/content/1/label/b?expand=x&expand=y",
    { expand: { repeated: ["x", "y"] } },
  ],
  ["a joined list whose key repeats", "/content/1/label/b?status=p,q", { status: ["p,q"] }],
  ["a name that nobody gave", "/content/1/label/b?Limit=1", { Limit: "1" }],
])("shows %s, which the validators do not see", async (_, target, shown) => {
  expect(await read(target)).toEqual({ id: "1", name: "b", ...shown });
});
