import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { close, listen } from "../support/listen.js";
import { createFleet } from "./createFleet.js";
import { PROCESSES } from "./runScenario.js";

/** What processes reached that share a rate limit. */
export interface LimitedOutcome {
  readonly answered: number;
  readonly refused: number;
  readonly failures: readonly string[];
  /** Answers in a second. */
  readonly throughput: number;
  /** For how many milliseconds a process or the server did nothing at most, because the machine was busy. */
  readonly stalled: number;
}

/** The requests that the server allows in a second, from all processes together. */
export const ALLOWED = 50;

/** Lets processes call as fast as they can for some seconds, with or without the limiter. */
export async function runLimited(port: number, seconds: number, isLimited: boolean): Promise<LimitedOutcome> {
  const server = await startLimitedServer();
  const fleet = createFleet<Pick<LimitedOutcome, "failures" | "stalled">>(
    new URL("limitedWorker.mjs", import.meta.url),
  );
  const delays = monitorEventLoopDelay();
  const settings = Array.from({ length: PROCESSES }, (_, index) => ({
    ...{ index, port, points: isLimited ? ALLOWED : 0 },
    ...{ gateway: server.origin, cloudId: "11111111-2222-4333-8444-555555555555" },
  }));
  let began = 0;
  try {
    const reports = await fleet.run(settings, { seconds }, () => {
      delays.enable();
      began = Date.now();
      server.reset();
    });
    const { answered, refused, last } = server.count();
    const failures = reports.flatMap((report) => report.failures);
    const throughput = answered / ((last - began) / 1000);
    const stalled = Math.max(delays.max / 1e6, ...reports.map((report) => report.stalled));
    return { answered, refused, failures, throughput, stalled };
  } finally {
    server.close();
  }
}

/** Starts a server that answers so many requests in each second, and the others with 429. */
async function startLimitedServer() {
  let second = 0;
  let used = 0;
  const counts = { answered: 0, refused: 0, last: 0 };
  const server = createServer((_request, response) => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) [second, used] = [now, 0];
    used += 1;
    const isAllowed = used <= ALLOWED;
    counts[isAllowed ? "answered" : "refused"] += 1;
    if (isAllowed) counts.last = Date.now();
    const headers = isAllowed ? {} : { "Retry-After": "1" };
    response.writeHead(isAllowed ? 200 : 429, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(isAllowed ? { results: [] } : { message: "Rate limit exceeded" }));
  });
  return {
    origin: await listen(server),
    count: () => counts,
    reset: () => Object.assign(counts, { answered: 0, refused: 0 }),
    close: () => void close(server),
  };
}
