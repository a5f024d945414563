import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { removedOperations } from "../../generated/src/tables/removedOperations.js";
import { renewReadme } from "../docs/renewReadme.js";

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

/** The name by which GitHub and npm link to a heading. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const host = ts.createCompilerHost(options);
const { readFile, fileExists, getSourceFile } = host;
const byPath = new Map<string, string>();
/** The files beside the modules, which are read once for all programs. */
const sources = new Map<string, ts.SourceFile | undefined>();
host.fileExists = (path) => byPath.has(path) || fileExists(path);
host.readFile = (path) => byPath.get(path) ?? readFile(path);
host.getSourceFile = (path, ...given) => {
  if (byPath.has(path)) return getSourceFile(path, ...given);
  if (!sources.has(path)) sources.set(path, getSourceFile(path, ...given));
  return sources.get(path);
};

/** Compiles modules that are in memory only, by the strict options of the project. */
function compile(blocks: readonly Block[]): string[] {
  byPath.clear();
  for (const { name, code } of blocks) byPath.set(join(process.cwd(), name), code);
  const program = ts.createProgram([...byPath.keys()], { ...options, noUnusedLocals: false }, host);
  const found = [...byPath.keys()].flatMap((path) => [
    ...ts.getPreEmitDiagnostics(program, program.getSourceFile(path)),
  ]);
  return found.map(({ file, messageText }) => {
    return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("the READMEs", () => {
  it("hold only code that compiles under the strict options", () => {
    const blocks = README_FILES.flatMap(readBlocks);
    expect(blocks.length).toBeGreaterThan(4);
    expect(compile(blocks)).toEqual([]);
  });

  it("name only operations of the client in the place of those that Atlassian removed", () => {
    const names = Object.values(removedOperations).flatMap((calls) => calls.split(" ").filter(Boolean));
    const code = names.map((name) => `confluence.${name}({} as never);\n`).join("");
    const client = 'declare const confluence: import("confluence-fetch").Confluence;\n';
    expect(Object.keys(removedOperations)).toHaveLength(36);
    expect(compile([{ name: "removed.ts", code: `${client}${code}export {};\n` }])).toEqual([]);
  });

  it("lead to headings and files that there are, and from npm to nothing else", () => {
    for (const file of README_FILES) {
      const readme = readFileSync(file, "utf8");
      const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
      const anchors = headings.map((heading) => `#${toAnchor(heading)}`);
      const inRepository = links.map(
        (link) => /^https:\/\/github\.com\/[\w-]+\/[\w-]+\/(?:blob|tree)\/main\/(.+)/.exec(link)?.[1],
      );
      const lost = [
        ...links.filter((link) => link.startsWith("#") && !anchors.includes(link)),
        ...inRepository.filter((path) => path !== undefined && !existsSync(path)),
        ...links.filter((link) => !/^(?:#|https:)/.test(link) && (file !== "README.md" || !existsSync(link))),
      ];
      expect(lost).toEqual([]);
    }
  });

  it("show what commands print today, and tables of today's data", async () => {
    for (const file of ["README.md", "templates/confluence/README.md"] as const) {
      const readme = readFileSync(file, "utf8");
      expect(await renewReadme(file, readme)).toBe(readme);
    }
  });

  it("would notice code that does not compile", () => {
    const wrong = { name: "README.md-wrong.ts", code: "const text: string = 1;\nexport {};\n" };
    expect(compile([wrong])).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'."),
    ]);
  });
});
