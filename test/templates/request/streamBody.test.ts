import { describe, expect, it, onTestFinished, vi } from "vitest";
import { streamBody } from "../../../generated/src/request/streamBody.js";

const LARGE = 524_288;

/** An init with a body, and the options that the DOM types lack. */
function stream(body: BodyInit | null, isPlatform = true) {
  const init: RequestInit = { method: "POST", headers: { "content-type": "x/y" }, body };
  return { init, streamed: streamBody(init, isPlatform) as RequestInit & { duplex?: string } };
}

/** Pretends to be another platform. */
function pretend(process: object | undefined) {
  vi.stubGlobal("process", process);
  onTestFinished(() => void vi.unstubAllGlobals());
}

const ON_NODE = { duplex: "half", redirect: "error", window: null };

describe("a body", () => {
  it.each(["text", null, new Blob(["x"]), new Blob([new Uint8Array(LARGE)])])(
    "%# is sent as it is",
    (body) => {
      const { init, streamed } = stream(body);
      expect(streamed).toBe(init);
    },
  );

  it("that is a stream is streamed, so that Node keeps no copy", () => {
    const body = new ReadableStream();
    const { init, streamed } = stream(body);
    expect(streamed).toEqual({ ...init, ...ON_NODE });
    expect(streamed.body).toBe(body);
  });

  it("that is a large Blob is streamed in slices on Node, with its length", async () => {
    const bytes = Uint8Array.from({ length: 2 * LARGE + 1 }, (_, index) => index * 7);
    const { streamed } = stream(new Blob([bytes]));
    expect(streamed).toMatchObject({
      ...ON_NODE,
      headers: { "content-type": "x/y", "content-length": String(bytes.length) },
    });
    const sizes: number[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of streamed.body as unknown as AsyncIterable<Uint8Array>) {
      sizes.push(piece.length);
      pieces.push(piece);
    }
    expect(sizes).toEqual([LARGE, LARGE, 1]);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it("that is a large Blob is sent as it is by another `fetch`, and on other platforms", () => {
    const body = new Blob([new Uint8Array(LARGE + 1)]);
    const other = stream(body, false);
    expect(other.streamed).toBe(other.init);
    for (const platform of [undefined, {}, { versions: {} }]) {
      pretend(platform);
      const { init, streamed } = stream(body);
      expect(streamed).toBe(init);
    }
  });

  it("that is a stream has no other option on other platforms", () => {
    for (const platform of [undefined, {}, { versions: {} }]) {
      pretend(platform);
      const { init, streamed } = stream(new ReadableStream());
      expect(streamed).toEqual({ ...init, duplex: "half" });
    }
  });

  it("that is a stream is refused where it would be sent as text", () => {
    class TextRequest {
      readonly headers: Headers;
      constructor(_: string, { body }: RequestInit) {
        this.headers = new Headers(body == null ? {} : { "content-type": "text/plain" });
      }
    }
    vi.stubGlobal("Request", TextRequest);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(() => stream(new ReadableStream())).toThrow(
      expect.objectContaining({
        kind: "configuration",
        message: "this platform cannot send a stream\npass the file as a Blob or as bytes",
      }),
    );
  });
});
