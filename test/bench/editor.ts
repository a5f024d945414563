import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareInterleaved } from "./compareInterleaved.js";
import { compilerOptions } from "./compileConsumer.js";
import type { Project } from "./createProject.js";
import { type Editor, type OpenFile, openLsp, openTsserver } from "./openEditor.js";
import { type Group, type Row, timesOf } from "./Row.js";
import { BY_HAND } from "./typecheck.js";

const ROUNDS = 15;

/** What is written, with the cursor at `|`, and a name that must be proposed there. */
interface Completion {
  readonly line: string;
  readonly name: string;
}

const COMPLETIONS: readonly {
  readonly what: string;
  readonly ours: Completion;
  readonly byHand: Completion;
}[] = [
  {
    what: "names of operations",
    ours: { line: "  v2.|", name: "getPageById" },
    byHand: { line: '  v2.GET("|");', name: "/pages/{id}" },
  },
  {
    what: "argument keys",
    ours: { line: "  v2.getPages({ | });", name: "limit" },
    byHand: { line: '  v2.GET("/pages", { params: { query: { | } } });', name: "limit" },
  },
  {
    what: "result fields",
    ours: { line: "  page.|", name: "title" },
    byHand: { line: "  page.data?.|", name: "title" },
  },
];

const EDITORS = [
  { label: "TypeScript 5.9", open: openTsserver },
  { label: "TypeScript 7", open: openLsp },
] as const;

/** Measures how long a warm language server takes from an edit to the names that it proposes. */
export async function measureEditor(project: Project): Promise<Group> {
  const [oursFile, byHandFile] = [layOut(project, "tenOperations"), layOut(project, "tenOperationsByHand")];
  const rows: Row[] = [];
  for (const { label, open } of EDITORS) {
    const [ours, theirs] = [await open(oursFile), await open(byHandFile)];
    for (const { what, ours: own, byHand } of COMPLETIONS) {
      const comparison = await compareInterleaved(
        ROUNDS,
        () => timeCompletion(ours, own),
        () => timeCompletion(theirs, byHand),
      );
      rows.push(timesOf(`${what}, ${label}`, comparison, BY_HAND));
    }
    ours.close();
    theirs.close();
  }
  return { name: "Editor: completions right after an edit", rows };
}

/** Puts a consumer into a project of its own, with an empty line before its end. */
function layOut(project: Project, consumer: string): OpenFile {
  const folder = join(project.folder, "editor", consumer);
  mkdirSync(folder, { recursive: true });
  cpSync(join(project.folder, "schemas"), join(folder, "schemas"), { recursive: true });
  const options = { ...compilerOptions, skipLibCheck: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["main.ts"] }),
  );
  const lines = readFileSync(join(project.folder, `${consumer}.ts`), "utf8")
    .trimEnd()
    .split("\n");
  const text = [...lines.slice(0, -1), "", ...lines.slice(-1), ""].join("\n");
  const path = join(folder, "main.ts");
  writeFileSync(path, text);
  return { path, text, line: lines.length - 1 };
}

async function timeCompletion(editor: Editor, { line, name }: Completion): Promise<number> {
  const column = line.indexOf("|");
  // Something else stood there, or the server had nothing to do.
  await editor.complete("", 0);
  const start = performance.now();
  const names = await editor.complete(line.replace("|", ""), column);
  const time = performance.now() - start;
  if (names.some((proposed) => proposed === name || proposed === `${name}?`)) return time;
  throw new Error(`${name} is not proposed in \`${line}\`, but ${names.slice(0, 5).join(", ") || "nothing"}`);
}
