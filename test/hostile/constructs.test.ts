import { beforeAll, expect, test } from "vitest";
import { compileOutputs } from "./compileOutputs.js";
import { constructs } from "./constructs.js";
import { findStrayCode } from "./findStrayCode.js";
import { generateFrom, type Outcome } from "./generateFrom.js";

let outcomes: Outcome[];
let errors: string[][];

// One compilation of all documents takes hardly longer than that of one.
beforeAll(async () => {
  outcomes = await Promise.all(constructs.map(({ document }) => generateFrom(JSON.stringify(document))));
  errors = compileOutputs(outcomes.map(({ files = [] }) => files));
});

test.each(constructs.map((construct, index) => ({ ...construct, index })))(
  "a document with $name becomes a client that compiles",
  ({ index, lines }) => {
    const { problems, files = [] } = outcomes[index] as Outcome;
    expect(problems).toBeUndefined();
    expect(errors[index]).toStrictEqual([]);
    expect(findStrayCode(files)).toStrictEqual([]);
    for (const [path, wanted] of Object.entries(lines)) {
      const content = files.find((file) => file.path === path)?.content ?? "";
      const found = content.split("\n").map((line) => line.trim());
      expect(found, content).toEqual(expect.arrayContaining(wanted.map((line) => line.trim())));
    }
  },
);
