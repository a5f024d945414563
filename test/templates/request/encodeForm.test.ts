import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FormFields } from "../../../generated/src/operations/Operation.js";
import { encodeForm } from "../../../generated/src/request/encodeForm.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** The lines of a form, as they are sent. */
async function linesOf(fields: FormFields): Promise<string[]> {
  return (await new Response(encodeForm(fields, "b").body).text()).split("\r\n");
}

describe("encodeForm", () => {
  it("declares strings as UTF-8, and the names of files", async () => {
    const file = new File(["bytes"], 'grüße "1".txt', { type: "text/plain" });
    expect(encodeForm({ file }, "b").type).toBe("multipart/form-data; boundary=b");
    expect(await linesOf({ file, comment: "Ünï", minorEdit: true })).toEqual([
      "--b",
      'Content-Disposition: form-data; name="file"; filename="grüße %221%22.txt"',
      "Content-Type: text/plain",
      "",
      "bytes",
      "--b",
      'Content-Disposition: form-data; name="comment"',
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Ünï",
      "--b",
      'Content-Disposition: form-data; name="minorEdit"',
      "Content-Type: text/plain; charset=utf-8",
      "",
      "true",
      "--b--",
      "",
    ]);
  });

  it("sends several files under one name, in order, and omits undefined values", async () => {
    const lines = await linesOf({ file: [new Blob(["1"]), new Uint8Array([50])], comment: undefined });
    const head = [
      "--b",
      'Content-Disposition: form-data; name="file"; filename="file"',
      "Content-Type: application/octet-stream",
      "",
    ];
    expect(lines).toEqual([...head, "1", ...head, "2", "--b--", ""]);
  });

  it("names a stream opened on a path after the path, and sends it as it is read", async () => {
    const path = join(await temporaryFolder(), "report.bin");
    await writeFile(path, "x".repeat(200_000));
    const { body } = encodeForm({ file: createReadStream(path), comment: "c" }, "b");
    expect(body).toBeInstanceOf(ReadableStream);
    const text = await new Response(body).text();
    expect(text).toContain(
      'name="file"; filename="report.bin"\r\nContent-Type: application/octet-stream\r\n\r\nxxx',
    );
    expect(text.match(/x+/g)?.map(({ length }) => length)).toContain(200_000);
  });

  it("accepts a name and a type for content that has none", async () => {
    const stream = new Blob(["s"]).stream();
    const lines = await linesOf({ file: { name: "ä.csv", content: stream, type: "text/csv\r\nX-Evil: 1" } });
    expect(lines.slice(1, 5)).toEqual([
      'Content-Disposition: form-data; name="file"; filename="ä.csv"',
      "Content-Type: text/csvX-Evil: 1",
      "",
      "s",
    ]);
  });

  it("accepts every kind of buffer that streams of platforms yield", async () => {
    const bytes = new TextEncoder().encode("abc");
    const pieces = [bytes.buffer, new DataView(bytes.buffer), "dé"] as unknown as Uint8Array[];
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    expect((await linesOf({ file: stream }))[4]).toBe("abcabcdé");
    const wrong = new ReadableStream({ start: (controller) => controller.enqueue(7) });
    await expect(linesOf({ file: wrong })).rejects.toThrow("a stream yields number instead of bytes");
  });

  it("accepts FormData", async () => {
    const data = new FormData();
    data.append("comment", "hello");
    expect((await linesOf(data)).slice(2, 5)).toEqual([
      "Content-Type: text/plain; charset=utf-8",
      "",
      "hello",
    ]);
  });

  it("does not let a name break out of its header", async () => {
    const file = new File(["x"], 'a"\r\nX-Evil: 1');
    expect((await linesOf({ file }))[1]).toBe(
      'Content-Disposition: form-data; name="file"; filename="a%22%0D%0AX-Evil: 1"',
    );
  });

  it("sends bytes and streams in turn, in pieces of 512 KiB", async () => {
    const [half, large] = [new Uint8Array(300_000).fill(97), new Uint8Array(1_200_000).fill(98)];
    const content = [half, new Uint8Array(), half, large].map((bytes) => new Blob([bytes]).stream());
    const { body } = encodeForm({ file: [new Uint8Array([49]), new Blob(["2"]), ...content] }, "b");
    const sizes: number[] = [];
    const text: string[] = [];
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
      sizes.push(piece.length);
      text.push(new TextDecoder().decode(piece));
    }
    const head =
      '--b\r\nContent-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\n';
    const parts = ["1", "2", "a".repeat(300_000), "", "a".repeat(300_000), "b".repeat(1_200_000)];
    const whole = `${parts.map((part) => `${head}${part}\r\n`).join("")}--b--\r\n`;
    expect(text.join("") === whole).toBe(true);
    expect(sizes).toEqual([524_288, 524_288, 524_288, whole.length - 3 * 524_288]);
  });

  it("ends with a whole piece, and nothing after it", async () => {
    const rest = (await new Response(encodeForm({ file: new Uint8Array() }, "b").body).text()).length;
    const file = new Blob([new Uint8Array(524_288 - rest)]).stream();
    const sizes: number[] = [];
    for await (const piece of encodeForm({ file }, "b").body as unknown as AsyncIterable<Uint8Array>)
      sizes.push(piece.length);
    expect(sizes).toEqual([524_288]);
  });

  it("cancels the streams of a form that is cancelled", async () => {
    let isCancelled = false;
    const file = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(600_000)),
      cancel: () => {
        isCancelled = true;
      },
    });
    const reader = (encodeForm({ file }, "b").body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.cancel();
    expect(isCancelled).toBe(true);
  });

  it.each<[unknown, string, string]>([
    [{ content: new Uint8Array() }, "file", "application/octet-stream"],
    [{ content: new Blob([], { type: "image/png" }) }, "file", "image/png"],
    [{ content: new File([], "own.png", { type: "image/png" }) }, "own.png", "image/png"],
    [{ name: "a.txt", content: new File([], "own.png", { type: "image/png" }) }, "a.txt", "image/png"],
    [{ name: "a.txt", content: new Blob(), type: "text/plain" }, "a.txt", "text/plain"],
    [Object.assign(new Blob().stream(), { path: "C:\\folder\\b.txt" }), "b.txt", "application/octet-stream"],
    [Object.assign(new Blob().stream(), { path: "/folder/c.txt" }), "c.txt", "application/octet-stream"],
    [Object.assign(new Blob().stream(), { path: 7 }), "file", "application/octet-stream"],
    [(async function* () {})(), "file", "application/octet-stream"],
  ])("names a file: case %#", async (file, name, type) => {
    const [, disposition, contentType] = await linesOf({ file });
    expect([disposition, contentType]).toEqual([
      `Content-Disposition: form-data; name="file"; filename="${name}"`,
      `Content-Type: ${type}`,
    ]);
  });

  it("omits null and undefined, alone and in a list", async () => {
    expect(await linesOf({ a: null, b: [undefined, null] })).toEqual(["--b--", ""]);
  });

  it.each(["a\rb", "a\nb", "a\r\nb"])("escapes the line break in the name %j", async (name) => {
    expect((await linesOf({ [name]: "x" }))[1]).toBe('Content-Disposition: form-data; name="a%0D%0Ab"');
  });

  it.each([{ content: {} }, { content: null }, { content: 5 }])(
    "rejects %j, whose content is none",
    (file) => {
      expect(() => encodeForm({ file })).toThrow("file cannot be sent in a form");
    },
  );

  it("rejects an object that is not a file", () => {
    expect(() => encodeForm({ file: { path: "a.txt" } })).toThrow("file cannot be sent in a form");
  });

  it("is readable by the platform's own parser", async () => {
    const { body, type } = encodeForm({ file: new File(["abc"], "ä.bin"), comment: "ü" });
    const parsed = await new Response(body, { headers: { "content-type": type } }).formData();
    expect(parsed.get("comment")).toBe("ü");
    expect((parsed.get("file") as File).name).toBe("ä.bin");
    expect(await (parsed.get("file") as File).text()).toBe("abc");
  });
});
