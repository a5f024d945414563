import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { runInTerminal, runProgram } from "../support/runInTerminal.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const BIN = [process.execPath, "generated/dist/bin.js"] as const;
const LIST = ["call", "v2.getPages", "--all", "--fields", "title", "--format"];

/** Clears the line of the progress, or of the `^C` that the terminal shows. */
const CLEAR = "\r\u001b[K";

const INTERRUPTED = "✗ interrupted\n→ --resume c3 lists the rest\n";
const PAINTED = INTERRUPTED.replace("✗", "\u001b[31m✗\u001b[0m").replace("→", "\u001b[1m→\u001b[0m");

/** Never ends: whoever waits for it was not interrupted. */
const never = new Promise<never>(() => {});

describe("confluence-fetch call that is interrupted", () => {
  let site: DocSite;
  let env: Record<string, string>;
  /** Whether the third page arrives. */
  let isComplete = false;
  beforeAll(async () => {
    site = await openDocSite();
    env = site.environment();
    site.fake.reply("v2.getPages", ({ cursor = "c1" }) => {
      const at = Number(cursor.slice(1));
      if (at === 3 && !isComplete) return never;
      const next = at < 3 ? { next: `/wiki/api/v2/pages?cursor=c${at + 1}` } : {};
      return Response.json({ results: [{ id: `${at}`, title: `P${at}` }], _links: next });
    });
  });
  afterAll(() => site.server.close());

  /** Starts the command without a terminal. */
  function start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [BIN[1], ...args], { env: { PATH: process.env.PATH, ...env } });
  }

  /** Waits until a command has ended, and returns what it printed since, and how it ended. */
  async function read(child: ChildProcess): Promise<{ out: string; err: string; end: unknown[] }> {
    const printed = { out: "", err: "" };
    child.stdout?.on("data", (chunk) => {
      printed.out += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      printed.err += chunk;
    });
    return { end: await once(child, "close"), ...printed };
  }

  it("by Ctrl+C has printed whole items, and says where the others begin", async () => {
    isComplete = false;
    const { text, code } = await runInTerminal(env, [...LIST, "jsonl"], [["P2", "\u0003"]]);
    expect([text, code]).toEqual([`{"title":"P1"}\n{"title":"P2"}\n^C${CLEAR}${PAINTED}`, 130]);
    isComplete = true;
    expect(await runInTerminal(env, [...LIST, "jsonl", "--resume", "c3"])).toEqual({
      text: '{"title":"P3"}\n',
      code: 0,
    });
  });

  it.each([
    ["table", "\u001b[1mtitle\u001b[0m\nP1\nP2\n"],
    ["csv", "title\nP1\nP2\n"],
    ["json", '[\n  {\n    "title": "P1"\n  },\n  {\n    "title": "P2"\n  }\n]\n'],
  ])(
    "by Ctrl+C prints as %s what has arrived, because only the rest is listed later",
    async (format, expected) => {
      isComplete = false;
      const { text, code } = await runInTerminal(env, [...LIST, format], [["2 items", "\u0003"]]);
      expect([text, code]).toEqual([`\r1 item\r2 items^C${CLEAR}${expected}${CLEAR}${PAINTED}`, 130]);
    },
  );

  it("by SIGTERM does the same, and ends with the exit code of that", async () => {
    isComplete = false;
    const child = start(...LIST, "jsonl");
    child.stdout?.on("data", (chunk) => `${chunk}`.includes("P2") && child.kill("SIGTERM"));
    expect(await read(child)).toEqual({
      ...{ out: '{"title":"P1"}\n{"title":"P2"}\n', err: INTERRUPTED },
      end: [143, null],
    });
  });

  it("by Ctrl+C twice ends at once, while nobody reads what it prints", async () => {
    site.fake.reply("v2.getFolderById", { title: "x".repeat(4_000_000) } as never);
    const child = start("call", "v2.getFolderById", "--id", "1");
    if (child.stdout) await once(child.stdout, "readable");
    const ended = once(child, "exit");
    while (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGINT");
      await setTimeout(50);
    }
    expect(await ended).toEqual([null, "SIGINT"]);
    child.stdout?.destroy();
  });

  it("while a change is under way says that it may have been made", async () => {
    const child = start("call", "v2.deletePage", "--id", "7", "--yes");
    site.fake.reply("v2.deletePage", () => {
      child.kill("SIGINT");
      return never;
    });
    expect(await read(child)).toEqual({
      ...{ out: "", err: "✗ interrupted\n→ the change may have been made: look before you send it again\n" },
      end: [130, null],
    });
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s while a file arrives leaves nothing of it, and what was there", async (signal, code) => {
    const folder = await temporaryFolder({ "file.bin": "old" });
    const args = ["--id", "1", "--attachment-id", "2", "--output", `${folder}/file.bin`];
    const child = start("call", "v1.downloadAttatchment", ...args);
    const isPart = () => readdirSync(folder).some((name) => name.endsWith(".part"));
    let isSent = false;
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new Uint8Array(100_000));
        if (!isSent && isPart()) isSent = child.kill(signal);
        await setTimeout(20);
      },
    });
    site.fake.reply("v1.downloadAttatchment", () => new Response(body));
    expect(await read(child)).toEqual({ out: "", err: "✗ interrupted\n", end: [code, null] });
    expect(readdirSync(folder)).toEqual(["file.bin"]);
    expect(readFileSync(`${folder}/file.bin`, "utf8")).toBe("old");
  });
});

describe("confluence-fetch call whose output", () => {
  let site: DocSite;
  beforeAll(async () => {
    site = await openDocSite();
    site.fake.reply("v2.getPages", ({ cursor = "1" }) => {
      const next = `/wiki/api/v2/pages?cursor=${Number(cursor) + 1}`;
      return Response.json({ results: [{ id: cursor, title: `P${cursor}` }], _links: { next } });
    });
  });
  afterAll(() => site.server.close());

  /** Lists without an end, in a terminal. */
  const list = (rest: string) =>
    runProgram(
      site.environment(),
      ["bash", "-c", `set -o pipefail; "$@" ${rest}`, "bash", ...BIN, ...LIST, "jsonl"],
      [],
    );

  it("nobody reads any more ends without a word, and clears its progress", async () => {
    const { text, code } = await list("| head -n 1");
    // The reader prints its line at any moment.
    const [before = "", after, ...others] = text.split('{"title":"P1"}\n');
    expect([others, `${before}${after}`.split(" item").at(-1), code]).toEqual([
      [],
      expect.stringMatching(new RegExp(`^s?${CLEAR.replace("[", "\\[")}$`)),
      0,
    ]);
    expect(await list("2>&1 | head -n 1")).toEqual({ text: '{"title":"P1"}\n', code: 0 });
  });

  it.skipIf(!existsSync("/dev/full"))("cannot be written says why", async () => {
    const { text, code } = await list("> /dev/full");
    expect([text, code]).toEqual([
      `${CLEAR}\u001b[31m✗\u001b[0m ENOSPC: no space left on device, write\n`,
      1,
    ]);
  });
});
