import type { Schema } from "../../../documents/SpecOperation.js";
import { check } from "../../../errors/check.js";
import { closed, list, NULL, NUMBER, object, STRING } from "../../documents/schemaParts.js";
import type { FakeFault, FakeFaultOptions, FakeLatency, FakeRateLimit } from "../../FakeConfluence.js";
import { FAULTS, type Faults } from "../createFaults.js";
import type { RateLimits } from "../createRateLimits.js";
import type { ControlRoutes } from "./ControlRoute.js";

type NewFault = FakeFaultOptions & { readonly fault: FakeFault };

const COUNT: Schema = { type: "integer", minimum: 1 };
const AMOUNT: Schema = { ...NUMBER, minimum: 0 };
const ADDED = object({ id: STRING }, "id");
const LATENCY = closed<{ latency: FakeLatency }>(
  { latency: { anyOf: [AMOUNT, { ...list(AMOUNT), minItems: 2, maxItems: 2 }] } },
  "latency",
);

const FAULT = { fault: { type: "string", enum: FAULTS }, operation: STRING, times: COUNT } as const;
const LEFT: Schema = { anyOf: [COUNT, NULL], description: "null if it never ends" };
const LIMIT = { after: AMOUNT, retryAfter: AMOUNT };

/** Removes what has the ID of a query, or everything if there is none. */
function remove(from: Faults | RateLimits, query: URLSearchParams): void {
  const id = query.get("id");
  if (id === null) from.clear();
  else check(from.remove(id), "id", id, "one that GET lists");
}

/** The routes by which requests are made to fail or to wait. */
export const faultRoutes: ControlRoutes = {
  "GET /faults": {
    ...{
      summary: "Lists the faults that are still to come",
      answer: list(object({ ...FAULT, id: STRING, times: LEFT }, "id")),
    },
    run: ({ faults }) => faults.list(),
  },
  "POST /faults": {
    summary: "Makes the next requests fail",
    body: closed<NewFault>(FAULT, "fault"),
    answer: ADDED,
    run: ({ faults }, { fault: name, ...options }: NewFault) => faults.add(name, options),
  },
  "DELETE /faults": {
    ...{ summary: "Removes the fault with an ID, or all faults", query: ["id"] },
    run: ({ faults }, _body, query) => remove(faults, query),
  },
  "GET /limits": {
    ...{ summary: "Lists the rate limits", answer: list(object({ id: STRING, ...LIMIT }, "id")) },
    run: ({ rateLimits }) => rateLimits.list(),
  },
  "POST /limits": {
    summary: "Limits the rate of requests to each site",
    body: closed<FakeRateLimit>(LIMIT, "after", "retryAfter"),
    answer: ADDED,
    run: ({ rateLimits }, options: FakeRateLimit) => rateLimits.add(options),
  },
  "DELETE /limits": {
    ...{ summary: "Removes the rate limit with an ID, or all rate limits", query: ["id"] },
    run: ({ rateLimits }, _body, query) => remove(rateLimits, query),
  },
  "GET /latency": {
    summary: "Returns the latency",
    answer: LATENCY,
    run: ({ fake }) => ({ latency: fake.latency }),
  },
  "PUT /latency": {
    ...{ summary: "Sets how long each response takes, in milliseconds", body: LATENCY },
    run({ fake }, { latency }: { latency: FakeLatency }) {
      fake.latency = latency;
    },
  },
};
