import type { Schema } from "../../../documents/SpecOperation.js";
import { check } from "../../../errors/check.js";
import { closed, list, NULL, NUMBER, object, STRING } from "../../documents/schemaParts.js";
import type {
  FakeFault,
  FakeFaultOptions,
  FakeLatency,
  FakeNimbus,
  FakeRateLimit,
} from "../../FakeNimbus.js";
import { answers } from "../answers.js";
import type { Faults } from "../createFaults.js";
import type { RateLimits } from "../createRateLimits.js";
import type { ServerContext } from "../ServerContext.js";
import type { ControlRoute } from "./ControlRoute.js";

type NewFault = FakeFaultOptions & { readonly fault: FakeFault };

const FAULTS: readonly string[] = ["reset", "stall", "503", "truncated", ...Object.keys(answers)];
const COUNT: Schema = { type: "integer", minimum: 1 };
const AMOUNT: Schema = { ...NUMBER, minimum: 0 };
const ADDED = object({ id: STRING }, "id");
const LATENCY = closed<{ latency: FakeLatency }>(
  { latency: { anyOf: [AMOUNT, { ...list(AMOUNT), minItems: 2, maxItems: 2 }] } },
  "latency",
);

/** Removes what has the ID of a query, or everything if there is none. */
function remove(from: Faults | RateLimits, query: URLSearchParams): void {
  const id = query.get("id");
  if (id === null) from.clear();
  else check(from.remove(id), "id", id, "one that GET lists");
}

/** The routes by which requests are made to fail or to wait. */
export function faultRoutes(
  fake: FakeNimbus,
  { faults, rateLimits }: Pick<ServerContext, "faults" | "rateLimits">,
): Readonly<Record<string, ControlRoute>> {
  const fault = { fault: { type: "string", enum: FAULTS }, operation: STRING, times: COUNT } as const;
  const left = { anyOf: [COUNT, NULL], description: "null if it never ends" };
  const limit = { after: AMOUNT, retryAfter: AMOUNT };
  return {
    "GET /faults": {
      ...{
        summary: "Lists the faults that are still to come",
        answer: list(object({ ...fault, id: STRING, times: left }, "id")),
      },
      run: () => faults.list(),
    },
    "POST /faults": {
      summary: "Makes the next requests fail",
      body: closed<NewFault>(fault, "fault"),
      answer: ADDED,
      run: ({ fault: name, ...options }: NewFault) => faults.add(name, options),
    },
    "DELETE /faults": {
      ...{ summary: "Removes the fault with an ID, or all faults", query: ["id"] },
      run: (_body, query) => remove(faults, query),
    },
    "GET /limits": {
      ...{ summary: "Lists the rate limits", answer: list(object({ id: STRING, ...limit }, "id")) },
      run: () => rateLimits.list(),
    },
    "POST /limits": {
      summary: "Limits the rate of requests to each site",
      body: closed<FakeRateLimit>(limit, "after", "retryAfter"),
      answer: ADDED,
      run: (options: FakeRateLimit) => rateLimits.add(options),
    },
    "DELETE /limits": {
      ...{ summary: "Removes the rate limit with an ID, or all rate limits", query: ["id"] },
      run: (_body, query) => remove(rateLimits, query),
    },
    "GET /latency": {
      summary: "Returns the latency",
      answer: LATENCY,
      run: () => ({ latency: fake.latency }),
    },
    "PUT /latency": {
      ...{ summary: "Sets how long each response takes, in milliseconds", body: LATENCY },
      run({ latency }: { latency: FakeLatency }) {
        fake.latency = latency;
      },
    },
  };
}
