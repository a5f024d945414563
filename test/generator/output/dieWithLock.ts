import { appendFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../../generator/output/withLock.js";
import { GeneratorError } from "../../../generator/problems/Problem.js";

// Takes the lock of a folder, and is killed while it holds it; notes in `log` whether it was alone.

const [folder = ""] = process.argv.slice(2);
const [log, holder, lock] = ["log", "holder", "lock"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

appendFileSync(log, "ready\n");
while (!existsSync(join(folder, "start"))) await sleep(1);
for (;;) {
  try {
    await withLock(lock, folder, async () => {
      try {
        writeFileSync(holder, "", { flag: "wx" });
        await sleep(5);
        rmSync(holder);
        appendFileSync(log, "alone\n");
      } catch {
        appendFileSync(log, "not alone\n");
      }
      process.kill(process.pid, "SIGKILL");
      await sleep(10_000);
    });
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
  }
}
