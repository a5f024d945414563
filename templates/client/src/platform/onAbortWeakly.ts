import { onAbort } from "./signals.js";

/** As `onAbort`, but does not keep the function alive, nor what it refers to: its owner must. */
export function onAbortWeakly(signal: AbortSignal | null | undefined, stop: () => void): () => void {
  // Older Workers have neither.
  const { WeakRef: Ref, FinalizationRegistry: Registry } = globalThis as Partial<typeof globalThis>;
  if (!Ref || !Registry) return onAbort(signal, stop);
  const weak = new Ref(stop);
  const forget = onAbort(signal, () => weak.deref()?.());
  registry ??= new Registry((forgetCollected) => forgetCollected());
  registry.register(stop, forget);
  return forget;
}

let registry: FinalizationRegistry<() => void> | undefined;
