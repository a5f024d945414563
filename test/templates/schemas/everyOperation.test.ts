import { Ajv2020 } from "ajv/dist/2020.js";
import { schemaOf, toolOf } from "confluence-fetch/schemas";
import { expect, test } from "vitest";
import { listOperationHeads, readOperation } from "../../../generated/src/documents/readDocuments.js";
import { sentAs } from "../../../generated/src/documents/sentAs.js";
import type { OperationSchema } from "../../../generated/src/schemas/OperationSchemas.js";
import type { OperationName } from "../../../generated/src/tables/OperationTypes.js";
import { generateResponse } from "../../../generated/src/testing/documents/generateResponse.js";
import { generateValue } from "../../../generated/src/testing/documents/generateValue.js";
import { seededRandom } from "../../../generated/src/testing/seededRandom.js";
import { sendLeast } from "../testing/sendLeast.js";
import { mutateValue } from "./mutateValue.js";

const names = listOperationHeads().map(({ name }) => name);
const newAjv = () => new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
const isValid = ({ "~standard": { validate } }: OperationSchema<unknown>, value: unknown) =>
  validate(value).issues === undefined;

/** The least and the most arguments of an operation, as the fake generates them. */
function generateArgs(name: OperationName, seed: number): Record<string, unknown> {
  const generation = { random: seededRandom(seed), items: 1 };
  const { parameters, body } = readOperation(name);
  const { headers = [], body: kind } = sentAs(name);
  const sent = parameters.filter((each) => each.in !== "header" || headers.includes(each.name));
  const args = sent.map((each) => [each.name, generateValue(each.schema, generation, each.name)]);
  const [content] = kind === "json" ? (body?.contents ?? []) : [];
  const file = { file: new Blob(["a"]), minorEdit: true };
  const value = content ? generateValue(content.schema, generation) : kind === "form" ? file : undefined;
  return { ...Object.fromEntries(args), ...(value !== undefined && { body: value }) };
}

test("there are schemas of 348 operations, and each is valid as JSON Schema by itself", () => {
  expect(names.length).toBe(348);
  const ajv = newAjv();
  for (const name of names) {
    const { args, body, result } = schemaOf(name);
    for (const schema of [args, body, result]) {
      if (schema === undefined) continue;
      const { jsonSchema } = schema;
      const refs = JSON.stringify(jsonSchema).match(/(?<="\$ref":"#\/\$defs\/)[^"]+/g) ?? [];
      expect([name, ajv.validateSchema({ ...jsonSchema }), ajv.errors]).toEqual([name, true, null]);
      expect([name, new Set(refs)]).toEqual([name, new Set(Object.keys(jsonSchema.$defs ?? {}))]);
    }
  }
});

test("what the fake answers, stored or generated, matches the schema of the result", async () => {
  const faults: unknown[] = [];
  const counts = { stored: 0, generated: 0 };
  for (const name of names) {
    const { result }: { result: OperationSchema<unknown> | undefined } = schemaOf(name);
    const { response, text } = await sendLeast(name);
    const { body } = generateResponse(readOperation(name), 1);
    if (result === undefined) continue;
    const values = response.ok ? [JSON.parse(text), body] : [body];
    counts.generated += 1;
    counts.stored += values.length - 1;
    for (const value of values) {
      const { issues } = result["~standard"].validate(value);
      if (issues) faults.push([name, issues]);
    }
  }
  expect(faults).toEqual([]);
  expect(counts.generated).toBeGreaterThan(270);
  expect(counts.stored).toBeGreaterThan(60);
});

test("arguments that the client takes match the schema of the arguments, and their body that of the body", () => {
  for (const name of names) {
    const { args, body }: { args: OperationSchema<unknown>; body: OperationSchema<unknown> | undefined } =
      schemaOf(name);
    const sent = generateArgs(name, 1);
    expect([name, args["~standard"].validate(sent)]).toEqual([name, { value: sent }]);
    expect(body === undefined).toBe(sent.body === undefined);
    if (body) expect([name, body["~standard"].validate(sent.body)]).toEqual([name, { value: sent.body }]);
    expect(args["~standard"].validate({ ...sent, nonsense: 1 })).toEqual({
      issues: [{ path: ["nonsense"], message: "is unknown" }],
    });
  }
});

test("on values with changes at random, the validator agrees with Ajv about every schema", () => {
  const random = seededRandom(7);
  const counts = { valid: 0, invalid: 0 };
  for (const name of names) {
    const { args, result }: Record<"args" | "result", OperationSchema<unknown> | undefined> = schemaOf(name);
    const { body } = generateResponse(readOperation(name), 2);
    for (const [schema, value] of [[args, generateArgs(name, 2)] as const, [result, body] as const]) {
      if (schema === undefined || JSON.stringify(value) === undefined || name.includes("ttachment")) continue;
      const validate = newAjv().compile({ ...schema.jsonSchema });
      for (let index = 0; index < 8; index += 1) {
        const mutated = mutateValue(value, random);
        const expected = validate(mutated);
        expect([name, mutated, isValid(schema, mutated)]).toEqual([name, mutated, expected]);
        counts[expected ? "valid" : "invalid"] += 1;
      }
    }
  }
  console.info("values:", counts);
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(500);
});

test("every operation is a tool with a name that models take, a text and an object for its input", () => {
  for (const name of names) {
    const tool = toolOf(name);
    expect(tool.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(tool.description.length).toBeGreaterThan(10);
    expect(tool.inputSchema.type).toBe("object");
    const undescribed = Object.entries(tool.inputSchema.properties ?? {}).filter(
      ([key, { description }]) => key !== "body" && !description,
    );
    expect([name, undescribed]).toEqual([name, []]);
  }
});
