import { expect, test } from "vitest";
import { checkDocuments } from "./checkDocuments.js";

test("arbitrary documents, sound and broken, become clients that compile or are refused with their reasons", async () => {
  const { accepted, refused, faults } = await checkDocuments(1, 60);
  expect(faults.map(({ what, text }) => `${what}\n${text}`)).toStrictEqual([]);
  expect(accepted + refused).toBe(60);
  expect(accepted).toBeGreaterThanOrEqual(20);
});
