import type { Watch } from "../types.js";

/**
 * Waits for a slot. If the attempt ends first, it leaves the queue, or frees the slot that it has just received.
 *
 * @param waiting what lets each waiting attempt proceed, in order
 * @param take takes a slot if one is free
 * @param release frees a slot
 */
export async function waitForSlot(
  waiting: Set<() => void>,
  take: () => boolean,
  release: () => void,
  watch: Watch,
): Promise<void> {
  // One may have become free since.
  if (waiting.size === 0 && take()) return;
  let proceed = () => {};
  const slot = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  waiting.add(proceed);
  let [first] = waiting;
  // A queue that moves is no reason to give up.
  watch.hasMoved = () => {
    const before = first;
    [first] = waiting;
    return before !== first;
  };
  try {
    await Promise.race([slot, watch.ended]);
  } catch (error) {
    if (!waiting.delete(proceed)) release();
    throw error;
  }
  watch.hasMoved = undefined;
  watch.restart();
}
