import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** The code with which the next creation of a file fails. */
let failure: string | undefined;

const mockPromises = async (load: () => Promise<typeof import("node:fs/promises")>) => {
  const real = await load();
  const writeFile: typeof real.writeFile = async (...args) => {
    if (failure !== undefined) throw Object.assign(new Error("raw"), { code: failure });
    return real.writeFile(...args);
  };
  return { ...real, writeFile };
};

let withLock: typeof import("../../../generator/output/withLock.js").withLock;
let problemsOf: typeof import("../../support/problemsOf.js").problemsOf;

/** Loads the generator's modules anew, because the files of a worker share them. */
beforeAll(async () => {
  vi.doMock("node:fs/promises", (load) => mockPromises(load as never));
  vi.resetModules();
  ({ withLock } = await import("../../../generator/output/withLock.js"));
  ({ problemsOf } = await import("../../support/problemsOf.js"));
});

afterAll(() => {
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
});

afterEach(() => {
  failure = undefined;
});

const RUNS = 10;

test("of many processes that find the lock of a killed one, one at a time holds it", async () => {
  const folder = await temporaryFolder({ log: "" });
  const script = fileURLToPath(new URL("dieWithLock.ts", import.meta.url));
  const args = ["--import", import.meta.resolve("tsx"), script, folder];
  const exits = Array.from({ length: RUNS }, () =>
    once(spawn(process.execPath, args, { stdio: "inherit" }), "exit"),
  );
  const lines = async () => (await readFile(join(folder, "log"), "utf8")).split("\n").slice(0, -1);
  while ((await lines()).length < RUNS) await sleep(10);
  await writeFile(join(folder, "start"), "");
  expect(await Promise.all(exits)).toStrictEqual(Array(RUNS).fill([null, "SIGKILL"]));
  expect((await lines()).slice(RUNS)).toStrictEqual(Array(RUNS).fill("alone"));
});

test("a lock of a killed process that had the ID of this one is removed", async () => {
  const folder = await temporaryFolder({ lock: `${process.pid}` });
  await expect(withLock(join(folder, "lock"), folder, async () => "done")).resolves.toBe("done");
  expect(await readdir(folder)).toStrictEqual([]);
});

test.each([
  ["EMFILE", "end other programs, or allow more open files (`ulimit -n`)"],
  ["ENOSPC", "check its permissions and the free space"],
  ["EROFS", "its file system is read-only: name another folder"],
])(
  "where no lock can be created (%s), the error says so, and the lock of another run stays",
  async (code, hint) => {
    const folder = await temporaryFolder({ lock: "1" });
    failure = code;
    const work = vi.fn();
    expect(await problemsOf(() => withLock(join(folder, "lock"), folder, work))).toStrictEqual([
      { where: folder, what: `cannot be written (${code})`, hint },
    ]);
    expect(work).not.toHaveBeenCalled();
    expect(await readFile(join(folder, "lock"), "utf8")).toBe("1");
    expect(await readdir(folder)).toStrictEqual(["lock"]);
  },
);

test("what the work fails with is what fails, even if its lock has been deleted", async () => {
  const folder = await temporaryFolder();
  const failed = new Error("failed");
  await expect(withLock(join(folder, "lock"), folder, () => Promise.reject(failed))).rejects.toBe(failed);
  expect(await readdir(folder)).toStrictEqual([]);
});

test("the temporary files of locks that ended processes left are removed, and those of running ones stay", async () => {
  const left = { "lock.a.tmp": "999999999", "lock.b.tmp": `${process.ppid}`, "other.tmp": "999999999" };
  const folder = await temporaryFolder(left);
  await withLock(join(folder, "lock"), folder, async () => {});
  expect(await readdir(folder)).toStrictEqual(["lock.b.tmp", "other.tmp"]);
});
