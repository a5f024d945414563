import { expect, test } from "vitest";
import { readRevision } from "../../../../generator/diff/load/readRevision.js";
import { problemsOf } from "../../../support/problemsOf.js";

test.each(["--help:x", "-p:x"])(
  "%s is no option of git, but a revision that does not exist",
  async (name) => {
    expect(await problemsOf(() => readRevision(name))).toStrictEqual([
      {
        where: name,
        what: `cannot be read by git (invalid object name '${name.split(":")[0]}'.)`,
        hint: "name a revision and a file in it, such as HEAD~1:specs/v2.json",
      },
    ]);
  },
);
