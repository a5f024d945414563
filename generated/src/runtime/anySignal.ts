/** Makes a signal that fires as soon as one of some does. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  // The DOM types of TypeScript 5.4 do not know it yet.
  type Signals = typeof AbortSignal & { any(signals: Iterable<AbortSignal>): AbortSignal };
  return (AbortSignal as Signals).any(signals);
}
