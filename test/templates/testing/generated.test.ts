import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { listOperationHeads } from "../../../generated/src/documents/readDocuments.js";
import { handlers } from "../../../generated/src/testing/handlers/handlers.js";
import { sendLeast } from "./sendLeast.js";

const heads = listOperationHeads();
it("every answer to the 348 operations comes from what is stored, or says that it is made up", async () => {
  const counts = { stored: 0, generated: 0 };
  const faults: string[] = [];
  for (const { name } of heads) {
    const { response, text } = await sendLeast(name);
    const isGenerated = response.headers.get("x-fake") === "generated";
    const isExpected = handlers[name] ? !isGenerated : isGenerated && response.status < 400;
    if (!isExpected) faults.push(`${name} ${response.status} ${response.headers.get("x-fake")} ${text}`);
    counts[isGenerated ? "generated" : "stored"] += 1;
  }
  console.info(`answers of ${heads.length} operations:`, counts);
  expect(faults).toEqual([]);
  expect(counts).toEqual({
    stored: Object.keys(handlers).length,
    generated: heads.length - Object.keys(handlers).length,
  });
});

it("a reply of a test is not said to be made up", async () => {
  const fake = createFakeConfluence();
  fake.reply("v1.getThemes", new Response("{}"));
  const { response } = await sendLeast("v1.getThemes", fake);
  expect([response.status, response.headers.get("x-fake")]).toEqual([200, null]);
});
