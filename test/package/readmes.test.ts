import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { renewReadme } from "../support/renewReadme.js";

const README_FILES = ["README.md", "generated/README.md"];

/** A code block of a README, as a module of its own. */
interface Block {
  readonly name: string;
  readonly code: string;
}

/** Takes the TypeScript blocks out of a README; a block that speaks of an earlier client is given one. */
function readBlocks(file: string): Block[] {
  const blocks = [...readFileSync(file, "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(
    ([, code = ""]) => code,
  );
  return blocks.map((code, index) => {
    const needsClient = !/const confluence\b/.test(code);
    const client = 'declare const confluence: import("confluence-fetch").Confluence;\n';
    return {
      name: `${file}-block-${index + 1}.ts`,
      code: `${needsClient ? client : ""}${code}\nexport {};\n`,
    };
  });
}

/** Compiles modules that are in memory only, by the strict options of the project. */
function compile(blocks: readonly Block[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const byPath = new Map(blocks.map(({ name, code }) => [join(process.cwd(), name), code]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.readFile = (path) => byPath.get(path) ?? readFile(path);
  const program = ts.createProgram([...byPath.keys()], { ...options, noUnusedLocals: false }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("the READMEs", () => {
  it("hold only code that compiles under the strict options", () => {
    const blocks = README_FILES.flatMap(readBlocks);
    expect(blocks.length).toBeGreaterThan(4);
    expect(compile(blocks)).toEqual([]);
  });

  it("show what commands print today, and tables of today's data", async () => {
    const readme = readFileSync("templates/README.md", "utf8");
    expect(await renewReadme(readme)).toBe(readme);
  });

  it("would notice code that does not compile", () => {
    const wrong = { name: "README.md-wrong.ts", code: "const text: string = 1;\nexport {};\n" };
    expect(compile([wrong])).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'."),
    ]);
  });
});
