import type { FakeRequest } from "../FakeNimbus.js";

/** The log of the latest requests. */
export interface RequestLog {
  readonly requests: FakeRequest[];
  clear(): void;
  /** Appends a request, and returns its number, which no other has. */
  add(request: FakeRequest): number;
}

/** Creates a log that forgets the oldest requests if there are more than `max`. */
export function createLog(max: number): RequestLog {
  const requests: FakeRequest[] = [];
  let count = 0;
  return {
    requests,
    clear() {
      requests.length = 0;
    },
    add(request) {
      requests.push(request);
      if (requests.length > max) requests.shift();
      count += 1;
      return count;
    },
  };
}
