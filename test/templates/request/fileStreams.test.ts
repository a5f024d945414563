import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { anonymous, createConfluence, type FileInput } from "confluence-fetch";
import { expect, it, onTestFinished } from "vitest";
import { close, listen } from "../../support/listen.js";

/** Uploads a file to a server, and returns the error and how many requests have begun. */
async function upload(file: FileInput) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.on("error", () => {}).resume();
    request.on("end", () => response.setHeader("content-type", "application/json").end('{"results":[]}'));
  });
  const site = await listen(server);
  onTestFinished(() => close(server));
  const confluence = createConfluence({ site, auth: anonymous(), retry: { minDelay: 1 } });
  const error: unknown = await confluence.v1
    .createAttachment({ id: 1, body: { file, minorEdit: true } })
    .then(undefined, (thrown: unknown) => thrown);
  return { error, requests };
}

const EIO = new Error("EIO: read failed");
const web = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new ReadableStream<Uint8Array>({ pull });

const FAILING: Readonly<Record<string, () => FileInput>> = {
  "a web stream": () =>
    web(() => {
      throw EIO;
    }),
  "a web stream that fails late": () => {
    let left = 20;
    return web((controller) => {
      left -= 1;
      if (left === 0) controller.error(EIO);
      else controller.enqueue(new Uint8Array(100_000));
    });
  },
  "a stream of Node": () =>
    new Readable({
      read() {
        this.destroy(EIO);
      },
    }),
  "a generator": async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(9);
    throw EIO;
  },
};

it.each(Object.entries(FAILING))("the failure of %s is none of the network", async (_, make) => {
  const { error } = await upload({ name: "a.txt", content: make() as AsyncIterable<Uint8Array> });
  expect(error).toMatchObject({
    kind: "configuration",
    message: "the stream of a file failed: EIO: read failed\npass a new stream, which can be read to its end",
    cause: EIO,
  });
});

it("a file that cannot be opened is named", async () => {
  const { error } = await upload(createReadStream("/no/such/file"));
  expect(error).toMatchObject({
    kind: "configuration",
    message: expect.stringContaining("the stream of a file failed: ENOENT: no such file"),
    cause: { code: "ENOENT" },
  });
});

it("a file that could not be opened before the call is named", async () => {
  const stream = createReadStream("/no/such/file");
  await new Promise((resolve) => stream.once("error", resolve));
  const { error } = await upload(stream);
  expect(error).toMatchObject({
    message: expect.stringContaining("the stream of a file failed: ENOENT: no such file"),
    cause: { code: "ENOENT" },
  });
});

const USED: Readonly<Record<string, () => Promise<FileInput>>> = {
  "a web stream that is locked": async () => {
    const stream = new Blob(["x"]).stream();
    stream.getReader();
    return stream;
  },
  "a web stream that was read": async () => {
    const stream = new Blob(["x"]).stream();
    for await (const _ of stream as unknown as AsyncIterable<Uint8Array>);
    return stream;
  },
  "a web stream of which a part was read": async () => {
    const stream = new Blob(["x"]).stream();
    const reader = stream.getReader();
    await reader.read();
    reader.releaseLock();
    return stream;
  },
  "a stream of Node that was read": async () => {
    const stream = Readable.from([Buffer.from("x")]);
    await stream.toArray();
    return stream;
  },
  "a stream of Node that was destroyed": async () => Readable.from([Buffer.from("x")]).destroy(),
};

it.each(Object.entries(USED))("%s is refused, and nothing is sent", async (_, make) => {
  const { error, requests } = await upload(await make());
  expect(error).toMatchObject({
    kind: "configuration",
    message:
      "the stream of a file is locked or has been read\npass a new stream, which can be read to its end",
  });
  expect(requests).toBe(0);
});

it("a stream that can be read is sent", async () => {
  expect(await upload(new Blob(["x"]).stream())).toEqual({ error: { results: [] }, requests: 1 });
});
