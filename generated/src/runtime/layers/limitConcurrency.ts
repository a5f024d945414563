import type { Layer } from "../request.js";
import { untilAborted } from "../untilAborted.js";

/**
 * Sends so many requests at once at the most; the others wait in order. While the server says that the limit
 * is near, a quarter of them.
 */
export function limitConcurrency(most: number, isNearLimit: () => boolean): Layer {
  const waiting: (() => void)[] = [];
  let active = 0;
  const allowed = () => (isNearLimit() ? Math.max(1, Math.floor(most / 4)) : most);
  const admit = () => {
    while (active < allowed() && waiting.length > 0) {
      active += 1;
      waiting.shift()?.();
    }
  };
  const leave = () => {
    active -= 1;
    admit();
  };
  return (next) => async (request) => {
    if (waiting.length === 0 && active < allowed()) active += 1;
    else await takeTurn(waiting, leave, request.operation, request.signal);
    try {
      return await next(request);
    } finally {
      leave();
    }
  };
}

/** Waits to be admitted; a caller that stops waiting gives up its place, or the turn that it has just been given. */
async function takeTurn(
  waiting: (() => void)[],
  leave: () => void,
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
    else leave();
    throw error;
  }
}
