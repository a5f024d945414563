import { expect, test } from "vitest";
import { GeneratorError, settleAll } from "../../../generator/problems/Problem.js";
import { problemsOf } from "../../support/problemsOf.js";

const problem = (where: string) => ({ where, what: "is missing", hint: "add it" });
const refused = async (...places: readonly string[]) => {
  throw new GeneratorError(places.map(problem));
};

test("the results come in the order of the tasks", async () => {
  const late = new Promise((resolve) => setTimeout(resolve, 5, "late"));
  expect(await settleAll([late, Promise.resolve("soon"), Promise.resolve(undefined)])).toStrictEqual([
    "late",
    "soon",
    undefined,
  ]);
});

test("the problems of all tasks that fail are thrown together, in the order of the tasks", async () => {
  const tasks = [refused("a", "b"), Promise.resolve(1), refused("c")];
  expect(await problemsOf(() => settleAll(tasks))).toStrictEqual(["a", "b", "c"].map(problem));
});

test("an error of another kind is thrown as it is", async () => {
  const error = new TypeError("a bug");
  await expect(settleAll([refused("a"), Promise.reject(error)])).rejects.toBe(error);
});
