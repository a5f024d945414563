import { expect, test } from "vitest";
import { listOperationHeads, readOperation } from "../../../../generated/src/documents/readDocuments.js";
import { generateResponse } from "../../../../generated/src/testing/documents/generateResponse.js";
import { declared, validateResponse } from "../validateResponse.js";

const seeds = [1, 2, 3];

test("the operations of both documents are listed", () => {
  expect(listOperationHeads().map(({ name }) => name)).toStrictEqual(declared.map(({ name }) => name));
});

test.each(declared)("the response of $name is valid, and the same for the same seed", ({ name }) => {
  const operation = readOperation(name);
  for (const seed of seeds) {
    const response = generateResponse(operation, seed);
    expect(validateResponse(name, response)).toStrictEqual([]);
    expect(generateResponse(operation, seed)).toStrictEqual(response);
  }
});

test("the responses of different seeds differ, and lists have no next page", () => {
  const operation = readOperation("v2.getSpaces");
  const { results, _links } = generateResponse(operation, 1).body as Record<string, unknown[]>;
  expect(results).toHaveLength(2);
  expect(results?.[0]).not.toStrictEqual(results?.[1]);
  expect(_links).not.toHaveProperty("next");
  expect(generateResponse(operation, 2)).not.toStrictEqual(generateResponse(operation, 1));
});

test("a download redirects to the media host, and an operation without a result has no body", () => {
  const location = expect.stringMatching(
    /^https:\/\/api\.media\.atlassian\.com\/file\/[\da-f-]{36}\/binary$/,
  );
  expect(generateResponse(readOperation("v1.downloadAttatchment"), 1)).toStrictEqual({
    status: 302,
    headers: { location },
  });
  expect(generateResponse(readOperation("v2.deletePage"), 1)).toStrictEqual({ status: 204 });
});
