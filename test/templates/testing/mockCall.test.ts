import { type Call, type Confluence, ConfluenceError, nextCursor, type PagedCall } from "confluence-fetch";
import { mockCall } from "confluence-fetch/testing";
import { expect, expectTypeOf, test } from "vitest";

const first = { results: [{ id: "1" }, { id: "2" }], _links: {} };
const second = { results: [{ id: "3" }], _links: {} };

async function listAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("a mocked call gives its data, alone and with a response, however often it is read", async () => {
  const call = mockCall({ id: "1", title: "Report" });
  expect(await call).toEqual({ id: "1", title: "Report" });
  expect(await call.then(({ title }) => title)).toBe("Report");
  const { data, response } = await call.withResponse();
  expect([data.id, response.status, response.headers.get("content-type")]).toEqual([
    "1",
    200,
    "application/json",
  ]);
  expect((await mockCall(undefined).withResponse()).response.status).toBe(204);
});

test("a mocked list iterates over the items and the pages that it is given, and can be resumed", async () => {
  const call = mockCall(first, second);
  expect(await call).toBe(first);
  expect(await listAll(call)).toEqual([{ id: "1" }, { id: "2" }, { id: "3" }]);
  expect(await listAll(call.pages())).toEqual([first, second]);
  expect(await call.collect({ limit: 2 })).toEqual(first.results);
  expect(await call.collect({ limit: 0 })).toEqual([]);
  const cursor = nextCursor(call, first);
  expect(await listAll(call.pages({ cursor }))).toEqual([second]);
  expect(nextCursor(call, second)).toBeUndefined();
});

test("an error is thrown where its page is read, and not before", async () => {
  const error = new ConfluenceError("not-found", "no such page");
  const call = mockCall(error);
  for (const read of [
    () => call,
    () => call.withResponse(),
    () => call.collect(),
    () => listAll(call.pages()),
  ])
    await expect(read()).rejects.toBe(error);
  expect(await call.catch(({ kind }) => kind)).toBe("not-found");
  const later = mockCall(first, error);
  expect(await later.collect({ limit: 2 })).toEqual(first.results);
  await expect(later.collect()).rejects.toBe(error);
});

test("what is no list cannot be iterated over", async () => {
  await expect(mockCall({ id: "1" }).collect()).rejects.toThrow("mockCall has no list to iterate over");
});

test("a mocked call is what a method of the client returns", () => {
  expectTypeOf(mockCall(first)).toExtend<PagedCall<typeof first, { id: string }>>();
  expectTypeOf(mockCall({ id: "1" })).toExtend<Call<{ id: string }>>();
  expectTypeOf(mockCall(new Error())).toExtend<ReturnType<Confluence["v2"]["getPages"]>>();
});
