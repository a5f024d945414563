import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { ResponseObject } from "openapi-typescript";
import { expect, test } from "vitest";
import type { OperationName } from "../../generated/src/OperationTypes.js";
import { generateAnswer } from "../../generated/src/testing/spec/generateAnswer.js";
import { listHeads, readOperation } from "../../generated/src/testing/spec/readDocuments.js";
import type { FakeAnswer } from "../../generated/src/testing/Visit.js";
import { listOperations } from "../../generator/listOperations.js";
import { loadDocuments } from "../contract/prefixedDocuments.js";

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const declared = (await loadDocuments()).flatMap(({ namespace, document }) => {
  ajv.addSchema(document, namespace);
  return listOperations(document).map(({ operation, at }) => ({
    name: `${namespace}.${operation.operationId}` as OperationName,
    at: `${namespace}${at}`,
    responses: operation.responses as Readonly<Record<string, ResponseObject>>,
  }));
});
const seeds = [1, 2, 3];

/** What the document itself says of a body that an operation answered. */
function errorsOf({ at, responses }: (typeof declared)[number], { status, body }: FakeAnswer): unknown {
  const [mediaType] = Object.keys(responses[String(status)]?.content ?? {});
  if (mediaType === undefined) return body === undefined ? [] : ["no body is declared"];
  const escaped = mediaType.replaceAll("/", "~1");
  const validate = ajv.getSchema(`${at}/responses/${status}/content/${escaped}/schema`);
  if (body instanceof Uint8Array) return [];
  return validate?.(body) ? [] : (validate?.errors ?? ["no schema"]);
}

test("it lists the operations of both documents", () => {
  expect(listHeads().map(({ name }) => name)).toStrictEqual(declared.map(({ name }) => name));
});

test.each(declared)("the answer of $name is valid, and the same for the same seed", (each) => {
  const operation = readOperation(each.name);
  for (const seed of seeds) {
    const answer = generateAnswer(operation, seed);
    expect(errorsOf(each, answer)).toStrictEqual([]);
    expect(generateAnswer(operation, seed)).toStrictEqual(answer);
  }
});

test("answers of other seeds differ, and lists end", () => {
  const operation = readOperation("v2.getSpaces");
  const { results, _links } = generateAnswer(operation, 1).body as Record<string, unknown[]>;
  expect(results).toHaveLength(2);
  expect(results?.[0]).not.toStrictEqual(results?.[1]);
  expect(_links).not.toHaveProperty("next");
  expect(generateAnswer(operation, 2)).not.toStrictEqual(generateAnswer(operation, 1));
});

test("what leads to a file gives a place of the host of files, and what gives nothing has no body", () => {
  const location = expect.stringMatching(
    /^https:\/\/api\.media\.atlassian\.com\/file\/[\da-f-]{36}\/binary$/,
  );
  expect(generateAnswer(readOperation("v1.downloadAttatchment"), 1)).toStrictEqual({
    status: 302,
    headers: { location },
  });
  expect(generateAnswer(readOperation("v2.deletePage"), 1)).toStrictEqual({ status: 204 });
});
