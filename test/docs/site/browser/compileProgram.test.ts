import { expect, it } from "vitest";
import { compileProgram } from "./compileProgram.js";

async function run(code: string): Promise<unknown[]> {
  const logged: unknown[] = [];
  const modules = async (name: string) => ({ name, first: 1, second: 2 });
  await compileProgram(code, modules, { log: (value: unknown) => logged.push(value), given: 0 })();
  return logged;
}

it("a program imports names, renamed names and whole modules, and leaves types out", async () => {
  const code = `import { first, type Other, second as b } from "one";
import * as all from 'two'
log([first, b, all.name]);`;
  expect(await run(code)).toEqual([[1, 2, "two"]]);
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
