import type { FakeData } from "confluence-fetch/testing";
import type { RunEvent } from "../browser/messages.js";
import { runProgram } from "../browser/runProgram.js";

/**
 * Finds the blocks of code that are programs of the playground: they run there, and send or print something.
 *
 * @param maxTime how long a block may take, in milliseconds
 */
export async function findPrograms(
  blocks: readonly string[],
  site: FakeData,
  maxTime = 5000,
): Promise<Set<string>> {
  const programs = new Set<string>();
  const { fetch } = globalThis;
  // Nothing may leave this machine.
  globalThis.fetch = () => Promise.reject(new TypeError("there is no network in the playground"));
  try {
    for (const code of new Set(blocks)) if (await isProgram(code, site, maxTime)) programs.add(code);
  } finally {
    globalThis.fetch = fetch;
  }
  return programs;
}

async function isProgram(code: string, site: FakeData, maxTime: number): Promise<boolean> {
  let isUseful = false;
  let isDone = false;
  const receive = (event: RunEvent) => {
    if (event.type === "output") isUseful = true;
    else isDone = event.error === undefined && (isUseful || event.requests.length > 0);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, maxTime);
  });
  await Promise.race([runProgram({ code, token: "unscoped", scopes: [] }, site, receive), late]);
  clearTimeout(timer);
  return isDone;
}
