import { Bench } from "tinybench";

/** Milliseconds of calling for one sample. */
const TIME = 100;

/** Calls over and over; gives the mean microseconds of a call, which bears its share of collecting garbage. */
export async function timeCall(call: () => Promise<unknown>): Promise<number> {
  const bench = new Bench({ time: TIME, iterations: 1 });
  bench.add("call", call);
  const [task] = await bench.run();
  if (task?.result?.error !== undefined) throw task.result.error;
  return (task?.result?.mean ?? Number.NaN) * 1000;
}
