import { expect, test } from "vitest";
import { describeProblem, GeneratorError, throwIfAny } from "../../../generator/problems/Problem.js";

const first = { where: "acme.json:3:1", what: "not valid JSON", hint: "mend the document" };
const second = { where: "acme.json #/paths", what: "the document has no operations", hint: "give one" };

test("a problem is printed as the place with the fault, and the way out below", () => {
  expect(describeProblem(first)).toBe("acme.json:3:1: not valid JSON\n  hint: mend the document");
});

test("an error carries its problems, prints all of them and keeps its cause", () => {
  const cause = new SyntaxError("Unexpected token");
  const error = new GeneratorError([first, second], { cause });
  expect(error).toMatchObject({ name: "GeneratorError", problems: [first, second], cause });
  expect(error.message).toBe(
    "acme.json:3:1: not valid JSON\n  hint: mend the document\n" +
      "acme.json #/paths: the document has no operations\n  hint: give one",
  );
});

test("without problems nothing is thrown", () => {
  expect(() => throwIfAny([])).not.toThrow();
  expect(() => throwIfAny([first])).toThrow(GeneratorError);
});

test("what a document says cannot move the cursor of a terminal, nor add lines", () => {
  expect(
    describeProblem({ where: "acme.json", what: "a\u001b[2Jb\nacme.json: all is well", hint: "mend it" }),
  ).toBe("acme.json: a\\u001b[2Jb\\nacme.json: all is well\n  hint: mend it");
});
