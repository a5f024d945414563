import type { RateLimit } from "../RateLimit.js";
import type { Layer } from "../request.js";
import { untilAborted } from "../untilAborted.js";

/**
 * Sends so many requests at once at the most; the others wait in order. While the server says that the limit
 * is near, a quarter of them.
 */
export function limitConcurrency(most: number, lastLimit: () => RateLimit | undefined): Layer {
  const waiting: (() => void)[] = [];
  let active = 0;
  const allowed = () => (lastLimit()?.nearLimit ? Math.max(1, Math.floor(most / 4)) : most);
  const admit = () => {
    while (active < allowed() && waiting.length > 0) {
      active += 1;
      waiting.shift()?.();
    }
  };
  return (next) => async (request) => {
    if (waiting.length === 0 && active < allowed()) active += 1;
    else await takeTurn(waiting, request.operation, request.signal);
    try {
      return await next(request);
    } finally {
      active -= 1;
      admit();
    }
  };
}

/** Waits to be admitted; a caller that stops waiting gives its place up. */
async function takeTurn(
  waiting: (() => void)[],
  operation: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  let enter = () => {};
  const turn = new Promise<void>((resolve) => {
    enter = resolve;
  });
  waiting.push(enter);
  try {
    await untilAborted(turn, operation, signal);
  } catch (error) {
    const place = waiting.indexOf(enter);
    if (place >= 0) waiting.splice(place, 1);
    throw error;
  }
}
