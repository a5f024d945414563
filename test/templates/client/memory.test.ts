import { type ChildProcess, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const run = promisify(execFile);
const TSX = ["--import", "tsx"];

/** When the collector runs is a matter of chance, so a process may be measured six times. */
const OPTIONS = { retry: 5 };

describe("a file of 256 MiB", () => {
  let server: ChildProcess;
  let site: string;

  beforeAll(async () => {
    server = spawn(process.execPath, [...TSX, "test/support/bulkServer.ts"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const port = new Promise((resolve) =>
      server.stdout?.once("data", (data) => resolve(String(data).trim())),
    );
    site = `http://127.0.0.1:${await port}`;
  });
  afterAll(() => void server.kill());

  for (const [what, way] of [
    ["is uploaded as a Blob on a path", "blob up"],
    ["is uploaded as a stream on a path", "stream up"],
    ["is downloaded to a path", "down"],
  ] as const) {
    it(`${what} while the memory of its process grows by less than 40 MiB`, OPTIONS, async () => {
      const path = join(await temporaryFolder(), "large.bin");
      const { stdout } = await run(process.execPath, [
        ...TSX,
        "test/support/measureTransfer.ts",
        way,
        site,
        path,
        "256",
      ]);
      console.log(`256 MiB: ${way}, memory grew by ${stdout.trim()} MiB`);
      expect(Number(stdout)).toBeLessThan(40);
    });
  }
});
