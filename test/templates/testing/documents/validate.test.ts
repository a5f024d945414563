import { expect, test } from "vitest";
import { parseSchema } from "../../../../generated/src/documents/parseSchema.js";
import { Tokens } from "../../../../generated/src/documents/Tokens.js";
import { validate } from "../../../../generated/src/testing/documents/validate.js";

const issuesOf = (schema: string, value: unknown) =>
  validate(parseSchema(new Tokens(schema), "v2"), value).map(({ path, message }) =>
    `${path.join(".")} ${message}`.trim(),
  );

test.each([
  ["any", null, []],
  ["string | null", null, []],
  ["string", null, ["must be a string"]],
  ["integer", 1.5, ["must be an integer"]],
  ["int32", 2 ** 31, ["must be at most 2147483647"]],
  ["integer(1..)", 0, ["must be at least 1"]],
  ["boolean", "true", ["must be true or false"]],
  ["string(..3)", "🙂🙂🙂", []],
  ["string(..3)", "abcd", ["must have at most 3 characters"]],
  ["string('^[a-z]+$')", "A", ["must match ^[a-z]+$"]],
  ["date-time", "2026-01-02T03:04:05+01:00", []],
  ["date-time", "yesterday", ["must be a date-time"]],
  ["uuid", "1", ["must be a UUID"]],
  ["'a' | 'b'", "c", ['must be one of a, b, not "c"']],
  ["string[1..2]", [], ["must have at least 1 items"]],
  ["string[1..2]", ["a", "b", "c"], ["must have at most 2 items"]],
  [
    "{id: {n: integer}[], ...never}",
    { id: [{ n: 1 }, { n: "1" }], x: 1 },
    ["id.1.n must be an integer", "x is unknown"],
  ],
  ["{id: string, ...integer}", { x: "1" }, ["id is missing", "x must be an integer"]],
  ["{id: string}", [], ["must be an object"]],
  ["allOf({a: any}, {b: any})", { a: 1 }, ["b is missing"]],
  ["anyOf(string, integer)", 1, []],
  ["oneOf(string, any)", "a", ["must match exactly one schema"]],
  ["oneOf({a: {b: any}[]}, any[])", { a: [{}, {}] }, ["a.0.b is missing", "a.1.b is missing"]],
  [
    "#BlogPostBodyWrite",
    { representation: "no", value: "" },
    ['representation must be one of storage, atlas_doc_format, wiki, not "no"'],
  ],
])("against %s, %j has the issues %j", (schema, value, issues) => {
  expect(issuesOf(schema, value)).toStrictEqual(issues);
});
