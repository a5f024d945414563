import { expect, it } from "vitest";
import { createConsole } from "./createConsole.js";

function open() {
  const printed: string[] = [];
  return { printed, console: createConsole((text) => printed.push(text)) as Console };
}

it("a table has a row for each member and a column for each of their members", () => {
  const { printed, console } = open();
  console.table([{ id: "1", title: "News" }, { id: "22" }]);
  console.table(["a"]);
  console.table(5);
  expect(printed).toEqual(["   id  title\n0  1   News\n1  22", "   value\n0  a", "5"]);
});

it("groups indent, and counts, asserts and logs of all levels are printed", () => {
  const { printed, console } = open();
  console.group("one");
  console.debug("a\nb");
  console.groupEnd();
  console.count();
  console.count();
  console.assert(true, "not printed");
  console.assert(false, "x");
  console.dir({ a: 1 });
  expect(printed).toEqual(["one", "  a\n  b", "default: 1", "default: 2", "Assertion failed: x", "{ a: 1 }"]);
});

it("of a timer, only its name and its time are printed, and nothing of one that was not started", () => {
  const { printed, console } = open();
  console.timeEnd("none");
  console.time("load");
  console.timeEnd("load");
  expect(printed).toEqual([expect.stringMatching(/^load: \d+ ms$/)]);
});

it("what is more than anybody reads is cut off once", () => {
  const { printed, console } = open();
  for (let line = 0; line < 5; line += 1) console.log("x".repeat(100_000));
  expect(printed.map((text) => text.length)).toEqual([100_000, 100_000, 15]);
});
