import { expect, test } from "vitest";
import { block, code, importType, importValue, list, literal } from "../../../generator/emit/code.js";
import { sourceFile } from "../../../generator/emit/sourceFile.js";
import { specOf } from "../../support/specOf.js";

const { config } = specOf({});
const HEADER = "// Generated from specs/acme.json by `npm run generate`. Do not edit.";

test("a file has a header, its imports sorted and each once, and its sections", () => {
  const page = importType("Page", "v1/schema.js");
  const { path, content } = sourceFile(
    "src/v1/a.ts",
    [config],
    [
      [code`type A = ${list([page, importType("Blog", "v1/schema.js"), page], " | ")};`, code`type B = A;`],
      code`export const c = ${block([code`...${importValue("read", "tables/readTable.js")}(${literal("b")}),`])};`,
    ],
    [importType("paths", "v1/schema.js", "v1Paths"), importValue("kinds", "v1/schema.js")],
  );
  expect(path).toBe("src/v1/a.ts");
  expect(content.split("\n")).toStrictEqual([
    HEADER,
    "",
    'import { read } from "../tables/readTable.js";',
    'import type { Blog, Page, paths as v1Paths } from "./schema.js";',
    'import { kinds } from "./schema.js";',
    "",
    "type A = Page | Blog | Page;",
    "type B = A;",
    "",
    "export const c = {",
    '    ...read("b"),',
    "};",
    "",
  ]);
});

test("a file without imports has none", () => {
  const { content } = sourceFile("src/a.ts", [config], [code`export {};`]);
  expect(content).toBe(`${HEADER}\n\nexport {};\n`);
});

test("an import of more than 110 columns is wrapped, a name a line", () => {
  const names = ["a", "b"].map((letter) => letter.repeat(37));
  const linesOf = (last: string) => {
    const imported = [...names, last].map((name) => importType(name, "a.js"));
    return sourceFile("src/b.ts", [config], [list(imported, ", ")])
      .content.split("\n")
      .slice(2, -3);
  };
  expect(linesOf("c")).toStrictEqual([`import type { ${[...names, "c"].join(", ")} } from "./a.js";`]);
  expect(linesOf("c")[0]).toHaveLength(110);
  expect(linesOf("cc")).toStrictEqual([
    "import type {",
    ...[...names, "cc"].map((name) => `    ${name},`),
    '} from "./a.js";',
  ]);
});
