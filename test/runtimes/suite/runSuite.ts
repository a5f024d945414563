import { clientSuite } from "./clientSuite.js";
import type { Place } from "./Place.js";
import type { Test, TestResult } from "./Test.js";

/** How long one test may take, in milliseconds: for one that hangs, not for one on a machine that stands still. */
const LIMIT = 45_000;

/** Runs the suite and gives the results to the control host. */
export async function runSuite(place: Place): Promise<void> {
  const unhandled: unknown[] = [];
  // Node has no such event: there an unhandled rejection ends the process, which the driver notices.
  globalThis.addEventListener?.("unhandledrejection", ({ reason }) => {
    if (!isAbortOfWorkerd(place, reason)) unhandled.push(reason);
  });
  const results: TestResult[] = [];
  for (const test of clientSuite) results.push(await runTest(test, place));
  const left = unhandled.map(describe).join("; ");
  results.push({ name: "nothing fails unnoticed", ...(left && { error: left }) });
  await fetch(`${place.control}/results`, { method: "POST", body: JSON.stringify(results) });
}

/**
 * Whether workerd itself rejected a promise that no program can reach, as it does now and then when a `fetch` is
 * aborted, however the program handles that (cloudflare/workerd#1020). Its reason is that of the signal. On Node, an
 * abort that nobody handles would end the process.
 */
function isAbortOfWorkerd({ kind }: Place, reason: { name?: string; kind?: string } | undefined): boolean {
  return (
    kind === "edge" &&
    [reason?.name, reason?.kind].some((each) => /^(AbortError|aborted|timeout)$/.test(`${each}`))
  );
}

async function runTest({ name, run }: Test, place: Place): Promise<TestResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${LIMIT} ms`)), LIMIT);
  });
  try {
    await Promise.race([run(place), late]);
    return { name };
  } catch (error) {
    return { name, error: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
