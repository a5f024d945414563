/** What a source has given: a value, its end or an error. */
type Arrival<T> =
  | { readonly source: AsyncIterator<T>; readonly result: IteratorResult<T> }
  | { readonly error: unknown };

/**
 * Reads several sources at a time, and yields their values as they arrive. A source is asked for its next value when the
 * one before is taken, so each has at most one that waits. An error of a source ends it all, before what still waits.
 */
export async function* readInParallel<T>(
  sources: Iterator<AsyncIterator<T>>,
  concurrency: number,
): AsyncGenerator<T, void, undefined> {
  const arrived: Arrival<T>[] = [];
  let notify = () => {};
  const ask = async (source: AsyncIterator<T>) => {
    try {
      arrived.push({ source, result: await source.next() });
    } catch (error) {
      arrived.unshift({ error });
    }
    notify();
  };
  for (let running = 0; ; ) {
    while (running < concurrency) {
      const { value: source, done } = sources.next();
      if (done) break;
      running += 1;
      void ask(source);
    }
    if (running === 0) return;
    const arrival = arrived.shift();
    if (arrival === undefined) {
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    } else if ("error" in arrival) {
      throw arrival.error;
    } else if (arrival.result.done) {
      running -= 1;
    } else {
      void ask(arrival.source);
      yield arrival.result.value;
    }
  }
}
