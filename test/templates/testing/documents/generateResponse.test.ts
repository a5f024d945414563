import { expect, test } from "vitest";
import { generateResponse } from "../../../../generated/src/testing/documents/generateResponse.js";
import { listOperationHeads, readOperation } from "../../../../generated/src/testing/documents/readDocuments.js";
import { declared, judgeAnswer } from "../validateResponse.js";

const seeds = [1, 2, 3];

test("it lists the operations of both documents", () => {
  expect(listOperationHeads().map(({ name }) => name)).toStrictEqual(declared.map(({ name }) => name));
});

test.each(declared)("the answer of $name is valid, and the same for the same seed", ({ name }) => {
  const operation = readOperation(name);
  for (const seed of seeds) {
    const answer = generateResponse(operation, seed);
    expect(judgeAnswer(name, answer)).toStrictEqual([]);
    expect(generateResponse(operation, seed)).toStrictEqual(answer);
  }
});

test("answers of other seeds differ, and lists end", () => {
  const operation = readOperation("v2.getSpaces");
  const { results, _links } = generateResponse(operation, 1).body as Record<string, unknown[]>;
  expect(results).toHaveLength(2);
  expect(results?.[0]).not.toStrictEqual(results?.[1]);
  expect(_links).not.toHaveProperty("next");
  expect(generateResponse(operation, 2)).not.toStrictEqual(generateResponse(operation, 1));
});

test("what leads to a file gives a place of the host of files, and what gives nothing has no body", () => {
  const location = expect.stringMatching(
    /^https:\/\/api\.media\.atlassian\.com\/file\/[\da-f-]{36}\/binary$/,
  );
  expect(generateResponse(readOperation("v1.downloadAttatchment"), 1)).toStrictEqual({
    status: 302,
    headers: { location },
  });
  expect(generateResponse(readOperation("v2.deletePage"), 1)).toStrictEqual({ status: 204 });
});
