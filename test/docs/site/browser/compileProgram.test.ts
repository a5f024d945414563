import { expect, it } from "vitest";
import { compileProgram } from "./compileProgram.js";
import { describeError } from "./describeError.js";

async function run(code: string): Promise<unknown[]> {
  const logged: unknown[] = [];
  const modules = async (name: string) => ({ name, first: 1, second: 2, default: 3 });
  await compileProgram(code, modules, { log: (value: unknown) => logged.push(value), given: 0 })();
  return logged;
}

it("a program imports names, renamed names and whole modules, and leaves types out", async () => {
  const code = `import { first, type Other, second as b } from "one";
import * as all from 'two'
log([first, b, all.name]);`;
  expect(await run(code)).toEqual([[1, 2, "two"]]);
});

it("a program imports defaults, alone and with names, and modules without a name", async () => {
  const code = `import first from "one";
import other, { second } from "two";
import "three";
import whole, * as all from "four";
log([first, other, second, whole, all.name]);`;
  expect(await run(code)).toEqual([[3, 3, 2, 3, "four"]]);
});

it("what fails says on which line of the program, whatever is above it", async () => {
  const code = `import {
  first,
  type Other,
} from "one";
import type {
  More,
} from "two";
const a: string = "1";
a.b.c();`;
  const error = await run(code).catch((thrown) => thrown);
  expect(describeError(error, code)).toMatch(/^TypeError: .* \(line 9\)$/);
});

it("the line is said before what follows on lines of their own", () => {
  const error = Object.assign(new Error("one\ntwo"), { stack: "at eval (program.js:4:1)" });
  expect(describeError(error, "a;\nb;")).toBe("Error: one (line 2)\ntwo");
});

it("what is TypeScript is said to be so, and what is not is not", async () => {
  const hint = /\nThe playground runs JavaScript/;
  const describe = async (code: string) => describeError(await run(code).catch((thrown) => thrown), code);
  expect(await describe("function f(a: string) {}")).toMatch(hint);
  expect(await describe("const f = (a: string, b?: number) => a;")).toMatch(hint);
  expect(await describe("interface A { b: string }")).toMatch(hint);
  expect(await describe("type A = string;")).toMatch(hint);
  expect(await describe("log(1 as number);")).toMatch(hint);
  expect(await describe("log({ a: 1 ];")).not.toMatch(hint);
  expect(await describe("const a = { b: 1 };\nlog(a..b);")).not.toMatch(hint);
});

it("a program may import types, and declare those of variables", async () => {
  const code = `import type { Other } from "one";
let a: Other | undefined;
const b: number[] = [1];
log([a, b, { a: 1 }]);`;
  expect(await run(code)).toEqual([[undefined, [1], { a: 1 }]]);
});

it("a program declares a name that it is given, and awaits at its top level", async () => {
  expect(await run("const given = await Promise.resolve(5);\nlog(given);")).toEqual([5]);
});

it("a line of a text that looks like an import is no import", async () => {
  expect(await run('log("import { a } from \\"one\\"");')).toEqual(['import { a } from "one"']);
});
