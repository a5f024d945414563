import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import {
  anonymous,
  type Confluence,
  type ConfluenceOptions,
  createConfluence,
  type Download,
  forge,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { close, listen } from "../../support/listen.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";
import { within } from "../../support/within.js";

const SHORT = { timeout: 250, retry: false } as const;
/** Long enough for a busy machine to send the next piece, and shorter than all pieces take. */
const STEADY = { timeout: 1_000, retry: false } as const;
const FILE = { id: 1, attachmentId: 2 };

/** Runs work with a client of a server, and tells whether the server's connections were closed by the client. */
async function withServer(
  serve: (response: ServerResponse, request: IncomingMessage) => unknown,
  work: (confluence: ReturnType<typeof createConfluence>, closed: () => Promise<unknown>) => Promise<void>,
  options: Partial<ConfluenceOptions> = {},
) {
  let isClosed: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    isClosed = once(response, "close");
    serve(response, request);
  });
  const site = await listen(server);
  try {
    await work(createConfluence({ site, auth: anonymous(), ...options }), () => within(10_000, isClosed));
  } finally {
    await close(server);
  }
}

/** Sends pieces of a body, one after a pause. */
async function drip(response: ServerResponse, pieces: readonly string[], pause: number) {
  for (const piece of pieces) {
    await delay(pause);
    response.write(piece);
  }
}

const stalled = async (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "application/json" });
  await drip(response, ['{"a":', "1,"], 10);
};
const steady = async (response: ServerResponse) => {
  response.writeHead(200, { "content-type": "application/json" });
  await drip(response, [..."[1,2,3,4]"], 150);
  response.end();
};

const READS: Readonly<Record<string, (download: Download) => Promise<unknown>>> = {
  blob: (download) => download.blob(),
  text: (download) => download.text(),
  arrayBuffer: (download) => download.arrayBuffer(),
  stream: async (download) => {
    for await (const _ of download.stream() as unknown as AsyncIterable<Uint8Array>);
  },
  toFile: async (download) => {
    const folder = await temporaryFolder();
    try {
      await download.toFile(join(folder, "a"));
    } finally {
      expect((await readdir(folder)).filter((name) => name.includes("part"))).toEqual([]);
    }
  },
};

describe("a body that stops arriving", () => {
  it("ends a call at its timeout, and the connection", async () => {
    await withServer(stalled, async (confluence, closed) => {
      const call = confluence.v2.getPageById({ id: 1 }, SHORT);
      await expect(within(10_000, call)).rejects.toMatchObject({
        kind: "timeout",
        message: expect.stringContaining("v2.getPageById waited longer than 250 ms (GET http://127"),
      });
      await closed();
    });
  });

  it("ends a call of the openapi-fetch client, and the connection", async () => {
    await withServer(
      stalled,
      async ({ client }, closed) => {
        const call = client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
        await expect(within(10_000, call)).rejects.toMatchObject({ kind: "timeout" });
        await closed();
      },
      SHORT,
    );
  });

  for (const [way, read] of Object.entries(READS)) {
    it(`ends a download that is read with ${way}(), and the connection`, async () => {
      await withServer(stalled, async (confluence, closed) => {
        const download = await confluence.v1.downloadAttatchment(FILE, SHORT);
        await expect(within(10_000, read(download))).rejects.toMatchObject({
          kind: "timeout",
          operation: "v1.downloadAttatchment",
        });
        await closed();
      });
    });

    it(`ends a download that is read with ${way}() when the signal is aborted`, async () => {
      await withServer(stalled, async (confluence, closed) => {
        const aborter = new AbortController();
        const download = await confluence.v1.downloadAttatchment(FILE, { signal: aborter.signal });
        setTimeout(() => aborter.abort(), 50);
        await expect(within(10_000, read(download))).rejects.toMatchObject({ kind: "aborted" });
        await closed();
      });
    });
  }
});

it.each([
  ["data", ({ v2 }: Confluence) => v2.getPageById({ id: 1 }, { timeout: 50, retry: false })],
  [
    "a file",
    async ({ v1 }: Confluence) => (await v1.downloadAttatchment(FILE, { timeout: 50, retry: false })).text(),
  ],
])("pieces without bytes do not keep %s from its timeout", async (_, read) => {
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    pieces += 1;
    if (pieces > 3_000) controller.close();
    else controller.enqueue(new Uint8Array());
  };
  let pieces = 0;
  const fetch = async () => new Response(new ReadableStream({ pull }));
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
  await expect(within<unknown>(10_000, read(confluence))).rejects.toMatchObject({ kind: "timeout" });
});

describe("a body that arrives slowly but steadily", () => {
  it("is never ended, however long it takes", async () => {
    await withServer(steady, async (confluence) => {
      const start = performance.now();
      expect(await confluence.v2.getPageById({ id: 1 }, STEADY)).toEqual([1, 2, 3, 4]);
      expect(performance.now() - start).toBeGreaterThan(STEADY.timeout);
      const reads = Object.values(READS).map(async (read) =>
        read(await confluence.v1.downloadAttatchment(FILE, STEADY)),
      );
      await Promise.all(reads);
    });
  });

  it("is decoded as UTF-8 wherever it is cut, without its byte order mark", async () => {
    const bytes = [...new TextEncoder().encode('\uFEFF"grüße 文 🙂"')];
    await withServer(
      async (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        for (const byte of bytes) {
          response.write(Uint8Array.of(byte));
          await delay(1);
        }
        response.end();
      },
      async (confluence) => expect(await confluence.v2.getPageById({ id: 1 })).toBe("grüße 文 🙂"),
    );
  });
});

describe("a download", () => {
  it("waits for a reader that pauses longer than the timeout", async () => {
    await withServer(
      (response) => response.end("x".repeat(2_000_000)),
      async (confluence) => {
        const download = await confluence.v1.downloadAttatchment(FILE, SHORT);
        await delay(400);
        const reader = download.stream().getReader();
        let size = 0;
        for (let read = await reader.read(); !read.done; read = await reader.read()) {
          if (size === 0) await delay(400);
          size += read.value.length;
        }
        expect(size).toBe(2_000_000);
      },
    );
  });

  it("that its reader cancels closes the connection", async () => {
    await withServer(stalled, async (confluence, closed) => {
      await (await confluence.v1.downloadAttatchment(FILE)).stream().cancel();
      await closed();
    });
  });

  it("keeps the address, the status and the headers of its response", async () => {
    await withServer(
      (response) => response.writeHead(200, { "x-name": "a" }).end("x"),
      async (confluence) => {
        const { response } = await confluence.v1.downloadAttatchment(FILE).withResponse();
        expect([response.status, response.headers.get("x-name"), response.url]).toEqual([
          200,
          "a",
          expect.stringMatching(/^http:\/\/127.*\/child\/attachment\/2\/download$/),
        ]);
      },
    );
  });
});

describe("a response without a web stream", () => {
  it("is read all the same", async () => {
    const answer = { ok: true, status: 200, headers: new Headers(), text: async () => '{"id":"1"}' };
    const confluence = createConfluence({ auth: forge(async () => answer as Response) });
    expect(await confluence.v2.getPageById({ id: 1 })).toEqual({ id: "1" });
  });
});
