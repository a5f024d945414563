import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { type CallOptions, createConfluence, type Download } from "confluence-fetch";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { anonymous } from "../../../generated/src/credentials/anonymous.js";
import { close, listen } from "../../support/listen.js";
import { observedFetch } from "../../support/observedFetch.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const ATTACHMENT = { id: 1, attachmentId: "att2" };

/** Downloads a file that a `fetch` returns. */
function download(body: BodyInit | null = "new", headers?: HeadersInit): Promise<Download> {
  return downloadResponse(new Response(body, headers && { headers }));
}

function downloadResponse(response: Response, options?: CallOptions): Promise<Download> {
  const { fetch } = observedFetch(() => response);
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false });
  return confluence.v1.downloadAttatchment(ATTACHMENT, options);
}

/** Downloads a file that a server sends. */
async function downloadFrom(
  send: (response: ServerResponse) => void,
  options?: CallOptions,
): Promise<Download> {
  const server = createServer((_, response) => send(response));
  const site = await listen(server);
  onTestFinished(() => close(server));
  return createConfluence({ site, auth: anonymous() }).v1.downloadAttatchment(ATTACHMENT, options);
}

describe("a download", () => {
  const bytes = new Uint8Array([0, 255, 128]);

  it("is read as bytes, as a Blob, as text or as a stream", async () => {
    expect(new Uint8Array(await (await download(bytes)).arrayBuffer())).toEqual(bytes);
    const blob = await (await download(bytes)).blob();
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    expect(await (await download("grüße")).text()).toBe("grüße");
    expect(await new Response((await download("grüße")).stream()).text()).toBe("grüße");
  });

  it("without a body is empty", async () => {
    const empty = await download(null);
    expect(await new Response(empty.stream()).text()).toBe("");
    const folder = await temporaryFolder();
    await (await download(null)).toFile(join(folder, "empty"));
    expect(await readFile(join(folder, "empty"), "utf8")).toBe("");
  });

  it.each([
    [{}, ["application/octet-stream", undefined]],
    [{ "content-type": "image/png", "content-length": "7" }, ["image/png", 7]],
    [
      { "content-type": "text/csv", "content-length": "7", "content-encoding": "gzip" },
      ["text/csv", undefined],
    ],
  ])("with the headers %j has the type and the size %j", async (headers, expected) => {
    const { contentType, size } = await download(new Uint8Array(7), headers);
    expect([contentType, size]).toEqual(expected);
  });

  it.each(["blob", "arrayBuffer", "text"] as const)(
    "that breaks off rejects %s as a network error",
    async (how) => {
      const broken = new ReadableStream({
        pull: () => {
          throw new Error("reset");
        },
      });
      await expect((await download(broken))[how]()).rejects.toMatchObject({
        kind: "network",
        operation: "v1.downloadAttatchment",
      });
    },
  );

  it("that breaks off without a redirect names its whole URL, in which nothing is secret", async () => {
    const { fetch } = observedFetch(
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) })),
    );
    const { v1 } = createConfluence({ site: "acme", auth: anonymous(), fetch });
    const file = await v1.downloadAttatchment({ ...ATTACHMENT, version: 2 });
    await expect(file.text()).rejects.toMatchObject({ url: expect.stringMatching(/\/download\?version=2$/) });
  });

  it("that is a page instead of the file is refused unread", async () => {
    const page = download("<html>", { "content-type": "text/html" });
    await expect(page).rejects.toMatchObject({ kind: "not-json", status: 200, body: "" });
  });
});

/** The ways to read a download, and what has become of one that cannot be read again. */
const WAYS: readonly (readonly [how: string, read: (file: Download) => unknown])[] = [
  ["blob", (file) => file.blob()],
  ["arrayBuffer", (file) => file.arrayBuffer()],
  ["text", (file) => file.text()],
  ["stream", (file) => file.stream()],
  ["toFile", (file) => file.toFile("/nowhere/file.txt")],
];
const SPENT: readonly (readonly [what: string, spend: (file: Download) => unknown])[] = [
  ["was read", (file) => file.text()],
  ["was read as a stream", (file) => new Response(file.stream()).text()],
  ["was cancelled", (file) => file.stream().cancel()],
  ["is locked", (file) => file.stream().getReader()],
  ["is being read", (file) => void file.blob()],
  ["is being written", (file) => void file.toFile("/nowhere/file.txt").catch(() => {})],
];

describe("a download that", () => {
  for (const [what, spend] of SPENT)
    it.each(WAYS)(`${what} is refused by %s, which would give nothing`, async (_, read) => {
      const file = await download();
      await spend(file);
      await expect((async () => read(file))()).rejects.toMatchObject({
        kind: "configuration",
        message: "the download has been read, or is being read\ndownload the file again",
      });
    });

  it.each(SPENT)("%s replaces no file", async (_, spend) => {
    const folder = await temporaryFolder({ "file.txt": "old" });
    const file = await download();
    await spend(file);
    await expect(file.toFile(join(folder, "file.txt"))).rejects.toMatchObject({ kind: "configuration" });
    expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("old");
  });

  it("is written twice at once is written once", async () => {
    const folder = await temporaryFolder();
    const file = await download();
    const [first, second] = await Promise.allSettled([
      file.toFile(join(folder, "a")),
      file.toFile(join(folder, "b")),
    ]);
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it.each(["0123", "", null])("is shorter than its Content-Length is broken: %j", async (body) => {
    const folder = await temporaryFolder({ "file.txt": "old" });
    const short = () => download(body, { "content-length": "10" });
    const failure = {
      kind: "network",
      message: expect.stringMatching(
        new RegExp(
          `^v1\\.downloadAttatchment got no response: the body ended after ${body?.length ?? 0} of 10 bytes`,
        ),
      ),
    };
    await expect((async () => (await short()).blob())()).rejects.toMatchObject(failure);
    await expect((async () => (await short()).text())()).rejects.toMatchObject(failure);
    await expect((async () => new Response((await short()).stream()).text())()).rejects.toMatchObject(
      failure,
    );
    await expect((async () => (await short()).toFile(join(folder, "file.txt")))()).rejects.toMatchObject(
      failure,
    );
    expect(await readdir(folder)).toEqual(["file.txt"]);
    expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("old");
  });

  it("is compressed, or whose length a browser gives for what it hides, is not measured", async () => {
    const packed = await download("0123", { "content-length": "10", "content-encoding": "gzip" });
    expect(await packed.text()).toBe("0123");
    const response = new Response("0123", { headers: { "content-length": "10" } });
    const hidden = await downloadResponse(Object.defineProperty(response, "type", { value: "cors" }));
    expect(await hidden.text()).toBe("0123");
  });

  it.each([201, 202, 204, 205, 206, 207])("is answered with %i is not the file", async (status) => {
    const isEmpty = status === 204 || status === 205;
    const cancel = vi.fn();
    const body = isEmpty ? null : new ReadableStream({ cancel });
    await expect(downloadResponse(new Response(body, { status }))).rejects.toMatchObject({
      ...{ kind: "server", status },
      message: expect.stringMatching(/^v1\.downloadAttatchment got \d+ instead of the whole file \(GET /),
    });
    expect(cancel).toHaveBeenCalledTimes(isEmpty ? 0 : 1);
  });

  it("is only a part of it, although its status says 200, is an error", async () => {
    const part = new Response("012", { headers: { "content-range": "bytes 0-2/100" } });
    await expect(downloadResponse(part)).rejects.toMatchObject({ kind: "server", status: 200 });
  });

  it("was asked for in part is that part", async () => {
    const part = new Response("0123", { status: 206, headers: { "content-range": "bytes 0-3/100" } });
    expect(await (await downloadResponse(part, { headers: { Range: "bytes=0-3" } })).text()).toBe("0123");
  });
});

describe("toFile", () => {
  it("writes a file whose name has 255 bytes, of one or several bytes a character", async () => {
    const folder = await temporaryFolder();
    const names = ["a".repeat(255), "ü".repeat(127), "文".repeat(85), "😀".repeat(63)];
    for (const name of names) await (await download(name)).toFile(join(folder, name));
    expect(new Set(await readdir(folder))).toEqual(new Set(names));
    for (const name of names) expect(await readFile(join(folder, name), "utf8")).toBe(name);
  });

  it("rejects a name that is too long before it reads the download", async () => {
    const folder = await temporaryFolder();
    const pull = vi.fn();
    const file = await download(new ReadableStream({ pull }, { highWaterMark: 0 }));
    await expect(file.toFile(join(folder, "a".repeat(256)))).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("ENAMETOOLONG"),
    });
    expect(pull).not.toHaveBeenCalled();
    expect(await readdir(folder)).toEqual([]);
  });

  it("replaces a regular file, and keeps its permissions", async () => {
    const folder = await temporaryFolder({ "secret.txt": "old" });
    const path = join(folder, "secret.txt");
    await chmod(path, 0o600);
    await (await download()).toFile(path);
    expect(await readFile(path, "utf8")).toBe("new");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["secret.txt"]);
  });

  it.each(["file.txt", "nothing", "folder"])(
    "refuses a symbolic link to %s, and leaves it",
    async (target) => {
      const folder = await temporaryFolder({ "file.txt": "old", "folder/in.txt": "old" });
      const path = join(folder, "link");
      await symlink(target, path);
      await expect((await download()).toFile(path)).rejects.toMatchObject({
        kind: "configuration",
        message: `${path} is a symbolic link\npass the path of its target`,
      });
      expect(await readlink(path)).toBe(target);
      expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("old");
      expect((await readdir(folder)).sort()).toEqual(["file.txt", "folder", "link"]);
    },
  );

  it("writes into a folder that is a symbolic link", async () => {
    const folder = await temporaryFolder({ "real/in.txt": "old" });
    await symlink("real", join(folder, "link"));
    await (await download()).toFile(join(folder, "link/in.txt"));
    expect(await readFile(join(folder, "real/in.txt"), "utf8")).toBe("new");
  });

  it("refuses a FIFO, a folder and a socket, and leaves them", async () => {
    const folder = await temporaryFolder();
    const [fifo, inner, socket] = [join(folder, "fifo"), join(folder, "inner"), join(folder, "socket")];
    execFileSync("mkfifo", [fifo]);
    await mkdir(inner);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    onTestFinished(() => close(server));
    for (const path of [fifo, inner, socket]) {
      await expect((await download()).toFile(path)).rejects.toMatchObject({
        kind: "configuration",
        message: `${path} is not a regular file\npass another path, or read the download with stream()`,
      });
    }
    expect((await stat(fifo)).isFIFO()).toBe(true);
    expect((await stat(socket)).isSocket()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["fifo", "inner", "socket"]);
  });

  it("refuses what became a FIFO while the download arrived", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "file.txt");
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          execFileSync("mkfifo", [path]);
          controller.enqueue(new TextEncoder().encode("new"));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    await expect((await download(body)).toFile(path)).rejects.toThrow("is not a regular file");
    expect((await stat(path)).isFIFO()).toBe(true);
    expect(await readdir(folder)).toEqual(["file.txt"]);
  });

  it("cancels the body of a download that it refuses", async () => {
    const folder = await temporaryFolder();
    const cancel = vi.fn();
    await expect((await download(new ReadableStream({ cancel }))).toFile(folder)).rejects.toThrow("regular");
    await expect(
      (await download(new ReadableStream({ cancel }))).toFile(join(folder, "missing/file.txt")),
    ).rejects.toThrow("ENOENT");
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  it("does not follow a link with the name of its temporary file, nor delete it", async () => {
    const folder = await temporaryFolder({ "outside.txt": "old" });
    const random = "0b0f6e5c-0000-4000-8000-000000000000";
    vi.spyOn(crypto, "randomUUID").mockReturnValue(random);
    onTestFinished(() => void vi.restoreAllMocks());
    const planted = join(folder, `.${random}.part`);
    await symlink("outside.txt", planted);
    await expect((await download()).toFile(join(folder, "file.txt"))).rejects.toThrow("EEXIST");
    expect(await readlink(planted)).toBe("outside.txt");
    expect(await readFile(join(folder, "outside.txt"), "utf8")).toBe("old");
  });

  it("leaves the old file and nothing else if the connection breaks", async () => {
    const folder = await temporaryFolder({ "file.txt": "old" });
    const file = await downloadFrom((response) => {
      response.writeHead(200, { "content-length": 1_000_000 });
      response.write("x".repeat(100_000), () => setTimeout(() => response.destroy(), 20));
    });
    await expect(file.toFile(join(folder, "file.txt"))).rejects.toMatchObject({ kind: "network" });
    expect(await readdir(folder)).toEqual(["file.txt"]);
    expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("old");
  });

  it("leaves nothing if the call is aborted", async () => {
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const file = await downloadFrom(
      (response) => {
        response.writeHead(200, { "content-length": 1_000_000 });
        response.write("x".repeat(100_000));
      },
      { signal: controller.signal },
    );
    const writing = file.toFile(join(folder, "file.txt"));
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    controller.abort();
    await expect(writing).rejects.toMatchObject({ kind: "aborted" });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([[""], [undefined], [Symbol("path")]])("rejects the path %j", async (path) => {
    await expect((await download()).toFile(path as string)).rejects.toMatchObject({
      kind: "configuration",
      message: "the path is empty or not a string\npass the path of a file",
    });
  });

  it("rejects a path with a NUL", async () => {
    await expect((await download()).toFile("a\0b")).rejects.toMatchObject({ kind: "configuration" });
  });

  it("says which folder is missing, and what to check", async () => {
    const path = join(await temporaryFolder(), "missing", "file.txt");
    await expect((await download()).toFile(path)).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringMatching(
        /^\S+ cannot be written: ENOENT.*\ncheck that the folder exists and is writable$/,
      ),
    });
  });

  it("rejects a path below a file, which is no folder", async () => {
    const folder = await temporaryFolder({ "file.txt": "old" });
    const cancel = vi.fn();
    const file = await download(new ReadableStream({ cancel }));
    await expect(file.toFile(join(folder, "file.txt", "x"))).rejects.toThrow("ENOTDIR");
    expect(cancel).toHaveBeenCalledOnce();
  });

  it.each([undefined, {}, { getBuiltinModule: () => undefined }])(
    "says so on a platform without files, such as a browser (%#)",
    async (platform) => {
      const file = await download();
      vi.stubGlobal("process", platform);
      const written = file.toFile("file.txt").catch((error: unknown) => error);
      const error = await written;
      vi.unstubAllGlobals();
      expect(error).toMatchObject({
        kind: "configuration",
        message: "this platform has no file system\nread the download with stream() or blob()",
      });
    },
  );
});
