/** What a signal stops. All of it shares one listener, because Node 20 warns about an eleventh. */
class Stops extends Set<() => void> {
  handleEvent(): void {
    for (const stop of this) stop();
  }
}

const stopsOf = new WeakMap<AbortSignal, Stops>();

/** Calls a function when a signal is aborted, or now if it is. Returns a function that undoes this. */
export function onAbort(signal: AbortSignal | null | undefined, stop: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) stop();
  const stops = stopsOf.get(signal) ?? new Stops();
  stopsOf.set(signal, stops.add(stop));
  signal.addEventListener("abort", stops);
  return () => {
    stops.delete(stop);
    if (stops.size === 0) signal.removeEventListener("abort", stops);
  };
}
