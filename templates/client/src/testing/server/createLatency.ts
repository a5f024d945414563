import { check } from "../../errors/check.js";
import { systemClock } from "../../platform/Clock.js";
import type { FakeLatency } from "../FakeNimbus.js";
import { seededRandom } from "../seededRandom.js";

/** How long responses take. */
export interface Latency {
  get(): FakeLatency;
  set(latency: FakeLatency): void;
  /** Waits until a response is due, or rejects as soon as the signal is aborted. */
  wait(signal: AbortSignal | undefined): Promise<void>;
}

/** Creates the latency of a fake, whose random numbers derive from the seed. */
export function createLatency(first: FakeLatency, seed: number): Latency {
  const random = seededRandom(seed);
  let latency = checkLatency(first);
  return {
    get: () => latency,
    set(next) {
      latency = checkLatency(next);
    },
    async wait(signal) {
      const [min, max] = toRange(latency);
      if (max > 0) await systemClock.sleep(min + random() * (max - min), signal);
    },
  };
}

function checkLatency(latency: FakeLatency): FakeLatency {
  const range = toRange(latency);
  const isRight =
    range.length === 2 &&
    range.every((limit) => typeof limit === "number" && limit >= 0 && limit < 2 ** 31) &&
    range[0] <= range[1];
  check(isRight, "latency", latency, "milliseconds, or the smallest and the largest number as an array");
  return typeof latency === "number" ? latency : range;
}

function toRange(latency: FakeLatency): [min: number, max: number] {
  return Array.isArray(latency) ? ([...latency] as [number, number]) : [latency as number, latency as number];
}
