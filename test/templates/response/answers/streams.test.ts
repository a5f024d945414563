import { expect, test } from "vitest";
import { clientOf } from "../../../support/clientOf.js";

const get = (operationId: string, type: string, media: object = {}) => ({
  get: { operationId, responses: { 200: { content: { [type]: media } } } },
});
const object = { type: "object", properties: { n: { type: "integer" } } };

const open = await clientOf({
  openapi: "3.2.0",
  paths: {
    "/lines": get("getLines", "application/jsonl", { itemSchema: object }),
    "/sequence": get("getSequence", "application/json-seq", { itemSchema: object }),
    "/events": get("getEvents", "text/event-stream"),
    "/json": get("getJsonEvents", "text/event-stream", { itemSchema: object }),
    "/chat": {
      post: {
        operationId: "chat",
        responses: { 200: { content: { "application/json": { schema: object }, "text/event-stream": {} } } },
      },
    },
  },
});

/** A body that arrives in pieces, and counts what was read of it. */
function bodyOf(pieces: readonly string[]) {
  const state = { read: 0, isCancelled: false };
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const next = bytes[state.read];
        state.read += 1;
        if (next) controller.enqueue(next);
        else controller.close();
      },
      cancel: () => {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

const answering = (body: BodyInit | null, type: string, options?: object) =>
  open(() => new Response(body, { headers: { "content-type": type } }), options).api;

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const linesOf = async (...pieces: string[]) =>
  collect(await answering(bodyOf(pieces).body, "application/x-ndjson").getLines());

test.each([
  ["one piece", ['{"n":1}\n{"n":2}\n']],
  ["pieces within a line", ['{"n"', ":1}", '\n{"n":2}', "\n"]],
  ["Windows' line breaks, and no last one", ['{"n":1}\r\n{"n":2}']],
  ["a byte order mark, and empty lines", ['\ufeff{"n":1}\n\n  \n{"n":2}\n\n']],
])("JSON lines in %s are read one by one", async (_, pieces) => {
  expect(await linesOf(...pieces)).toEqual([{ n: 1 }, { n: 2 }]);
});

test("lines can be any JSON, and characters arrive in halves", async () => {
  const bytes = new TextEncoder().encode('"grüße"\n1\nnull\n[]');
  const body = new ReadableStream({
    start: (controller) => {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await collect(await answering(body, "application/jsonl").getLines())).toEqual([
    "grüße",
    1,
    null,
    [],
  ]);
  expect(await linesOf()).toEqual([]);
});

test("an item is there before the next one has arrived", async () => {
  const { body, state } = bodyOf(['{"n":1}\n', '{"n":2}\n', '{"n":3}\n']);
  const items = (await answering(body, "application/jsonl").getLines())[Symbol.asyncIterator]();
  expect(state.read).toBe(0);
  expect([await items.next(), state.read]).toEqual([{ done: false, value: { n: 1 } }, 1]);
  expect([await items.next(), state.read]).toEqual([{ done: false, value: { n: 2 } }, 2]);
});

test("leaving the loop cancels the body, also before the first item", async () => {
  const { body, state } = bodyOf(['{"n":1}\n', '{"n":2}\n']);
  for await (const item of await answering(body, "application/jsonl").getLines()) {
    expect(item).toEqual({ n: 1 });
    break;
  }
  expect(state).toEqual({ read: 1, isCancelled: true });
  const unread = bodyOf(['{"n":1}\n']);
  const items = (await answering(unread.body, "application/jsonl").getLines())[Symbol.asyncIterator]();
  expect(await items.return()).toEqual({ done: true, value: undefined });
  expect(unread.state).toEqual({ read: 0, isCancelled: true });
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test("returning while an item is awaited ends the wait", async () => {
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  const items = (await answering(body, "application/jsonl").getLines())[Symbol.asyncIterator]();
  const pending = items.next();
  await items.return();
  expect(await pending).toEqual({ done: true, value: undefined });
});

test("items can be read once", async () => {
  const items = await answering('{"n":1}', "application/jsonl").getLines();
  await collect(items);
  await expect(collect(items)).rejects.toMatchObject({ kind: "configuration" });
});

test("a line that is no JSON is an error with the request, and ends the stream", async () => {
  const { body, state } = bodyOf(['{"n":1}\n', '{"n":\n', '{"n":3}\n']);
  const items = (await answering(body, "application/jsonl").getLines())[Symbol.asyncIterator]();
  await items.next();
  await expect(items.next()).rejects.toMatchObject({
    kind: "not-json",
    operation: "acme.getLines",
    status: 200,
  });
  expect(state.isCancelled).toBe(true);
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test("a line without an end is an error before the memory is full", async () => {
  const piece = new TextEncoder().encode("x".repeat(1024 * 1024));
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(piece);
    },
  });
  const items = await answering(body, "application/jsonl").getLines();
  await expect(collect(items)).rejects.toMatchObject({ kind: "server" });
  expect(sent).toBeLessThan(20);
});

test("a stream that breaks off, is aborted or waits too long is an error of its kind", async () => {
  const stalled = () => new ReadableStream({ pull: () => new Promise(() => {}) });
  const broken = new ReadableStream({
    pull: () => {
      throw new Error("reset");
    },
  });
  const read = async (body: ReadableStream, options?: object) =>
    collect(await answering(body, "text/event-stream", options).getEvents());
  await expect(read(broken)).rejects.toMatchObject({ kind: "network", operation: "acme.getEvents" });
  await expect(read(stalled(), { timeout: 20 })).rejects.toMatchObject({ kind: "timeout" });
  const aborter = new AbortController();
  const items = await answering(stalled(), "text/event-stream").getEvents({}, { signal: aborter.signal });
  setTimeout(() => aborter.abort(), 20);
  await expect(collect(items)).rejects.toMatchObject({ kind: "aborted" });
});

test("a sequence has records with line breaks in them, and each is there when it ends", async () => {
  const pieces = ['\x1e{"n":\n', "1}\n", '\x1e{"n":2}\n\x1e{"n"', ":3}\n"];
  const { body, state } = bodyOf(pieces);
  const items = (await answering(body, "application/json-seq").getSequence())[Symbol.asyncIterator]();
  expect([await items.next(), state.read]).toEqual([{ done: false, value: { n: 1 } }, 2]);
  expect(await items.next()).toEqual({ done: false, value: { n: 2 } });
  expect(await items.next()).toEqual({ done: false, value: { n: 3 } });
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

const eventsOf = async (...pieces: string[]) =>
  collect(await answering(bodyOf(pieces).body, "text/event-stream").getEvents());

test.each([
  ["data", ["data: a\n\n"], [{ data: "a" }]],
  ["data of several lines", ["data: a\ndata:b\ndata\n\n"], [{ data: "a\nb\n" }]],
  [
    "every field",
    ["event: add\nid: 7\nretry: 100\ndata: a\n\n"],
    [{ event: "add", data: "a", id: "7", retry: 100 }],
  ],
  [
    "fields that nobody knows, and comments",
    [": ping\nfoo: 1\n__proto__: 2\ndata:  a\n\n:\n\n"],
    [{ data: " a" }],
  ],
  ["no data", ["event: add\nid: 7\n\ndata: a\n\n"], [{ data: "a" }]],
  ["empty data", ["data\n\ndata:\n\n"], [{ data: "" }, { data: "" }]],
  ["colons in the data", ["data: a: b\n\n"], [{ data: "a: b" }]],
  ["an ID and a time that are none", ["id: a\0b\nretry: soon\ndata: a\n\n"], [{ data: "a" }]],
  [
    "all line breaks",
    ["data: a\r\rdata: b\r\n\r\ndata: c\n\n"],
    [{ data: "a" }, { data: "b" }, { data: "c" }],
  ],
  ["a line break in halves", ["data: a\r", "\ndata: b\r", "\n\r", "\n"], [{ data: "a\nb" }]],
  ["an end within an event", ["data: a\n\ndata: b\n"], [{ data: "a" }]],
  ["a byte order mark", ["\ufeffdata: a\n\n"], [{ data: "a" }]],
])("events with %s are read as browsers do", async (_, pieces, events) => {
  expect(await eventsOf(...pieces)).toEqual(events);
});

test("the JSON of events is parsed if the document describes it, up to the mark of its end", async () => {
  const read = async (body: string) => collect(await answering(body, "text/event-stream").getJsonEvents());
  expect(await read('event: add\ndata: {"n":1}\n\ndata: [DONE]\n\n')).toEqual([
    { event: "add", data: { n: 1 } },
  ]);
  await expect(read("data: {\n\n")).rejects.toMatchObject({ kind: "not-json" });
});

test("JSON or events are told apart by the type that came", async () => {
  expect(await answering('{"n":1}', "application/json").chat()).toEqual({ n: 1 });
  expect(await collect(await answering("data: 1\n\n", "text/event-stream").chat())).toEqual([{ data: "1" }]);
});

test("a stream that is refused is an error of the call", async () => {
  const { api } = open(() => Response.json({ message: "No" }, { status: 403 }));
  await expect(api.getEvents()).rejects.toMatchObject({ kind: "forbidden" });
  const html = answering("<!doctype html>", "text/html");
  await expect(html.getLines()).rejects.toMatchObject({ kind: "not-json" });
});
