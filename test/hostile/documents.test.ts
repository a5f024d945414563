import { expect, test } from "vitest";
import { checkDocuments } from "./checkDocuments.js";
import { documentOf } from "./documentOf.js";
import { generateFrom } from "./generateFrom.js";

test("arbitrary documents, sound and broken, become clients that compile or are refused with their reasons", async () => {
  const { accepted, refused, faults } = await checkDocuments(1, 60);
  expect(faults.map(({ what, text }) => `${what}\n${text}`)).toStrictEqual([]);
  expect(accepted + refused).toBe(60);
  expect(accepted).toBeGreaterThanOrEqual(20);
});

test.each(["anyOf", "allOf", "oneOf"])(
  "schemas that share others by %s, 2^40 times, are read at once",
  async (word) => {
    const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
    const shared = Array.from({ length: 40 }, (_, index) => [
      `S${index}`,
      { [word]: [ref(index + 1), ref(index + 1)] },
    ]);
    const schemas = { ...Object.fromEntries(shared), S40: { type: "array", items: { type: "string" } } };
    const parameters = [{ name: "q", in: "query", explode: false, schema: ref(0) }];
    const requestBody = { content: { "multipart/form-data": { schema: ref(0) } } };
    const put = { operationId: "put", parameters, requestBody, responses: { 200: { description: "" } } };
    const document = documentOf({}, { paths: { "/acme/api/pages": { put } }, components: { schemas } });
    expect((await generateFrom(JSON.stringify(document))).problems).toBeUndefined();
  },
);
