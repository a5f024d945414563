import { anonymous, type Clock, createConfluence } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { confluence as config } from "../../../generator/config/config.js";
import { loadSpecs } from "../../../generator/loadSpecs.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { observedFetch } from "../../support/observedFetch.js";

/** It does not wait. */
const CLOCK: Clock = { now: () => 0, random: () => 0, sleep: async () => {} };

const answer =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({}, { status, headers });
const broken = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });

describe("all 348 operations", () => {
  it("are retried after a lost response or a 5xx only if that is safe", async () => {
    const operations = (await loadSpecs(config))
      .map(normalizeSchemas)
      .map(buildModel)
      .flatMap((model) => model.operations);
    const sentAgain = { safe: 0, unsafe: 0 };
    for (const operation of operations) {
      const ids = operation.parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name }) => [name, "1"]);
      const body =
        operation.body?.kind === "form"
          ? { file: new Blob(["x"]), minorEdit: true }
          : { version: { number: 2 } };
      const args = { ...Object.fromEntries(ids), ...(operation.body && { body }) };
      for (const failure of [
        broken,
        answer(502),
        answer(503),
        answer(504),
        answer(500, { "retry-after": "1" }),
      ]) {
        const { fetch, requests } = observedFetch(failure);
        const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, clock: CLOCK });
        const methods = confluence[operation.namespace as "v1"] as unknown as Record<
          string,
          (a: object) => Promise<unknown>
        >;
        await methods[operation.id]?.(args).catch(() => {});
        const isSafe =
          ["GET", "DELETE"].includes(operation.method) || (operation.method === "PUT" && !operation.body);
        if (requests.length > 1) sentAgain[isSafe ? "safe" : "unsafe"] += 1;
        expect([operation.id, requests.length]).toEqual([operation.id, isSafe ? 5 : 1]);
      }
    }
    console.log(
      `retried after a 5xx or a lost response: ${sentAgain.safe} safe cases, ${sentAgain.unsafe} unsafe ones`,
    );
    expect([operations.length, sentAgain.unsafe]).toEqual([348, 0]);
  });
});
