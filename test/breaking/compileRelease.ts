import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { Release } from "./readRelease.js";

/** An assertion that something is refused; that today's client accepts it breaks nobody's code. */
const UNUSED_EXPECT_ERROR = 2578;

/** Compiles the code of a release against today's client; gives the errors as `file:line: message`. */
export function compileRelease({ files, users }: Release, repository: string): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "confluence-breaking-")));
  try {
    for (const name of ["generated", "node_modules"]) symlinkSync(join(repository, name), join(folder, name));
    const manifest = { path: "package.json", content: '{ "type": "module" }' };
    for (const { path, content } of [manifest, ...files]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const names = users.map((path) => join(folder, path));
    const program = ts.createProgram(names, configure(folder));
    return ts
      .getPreEmitDiagnostics(program)
      .filter(({ code }) => code !== UNUSED_EXPECT_ERROR)
      .map((diagnostic) => describe(diagnostic, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a demanding project asks for; the client is read from its sources, which need no build. */
function configure(folder: string): ts.CompilerOptions {
  const sources = join(folder, "generated/src");
  return {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    typeRoots: [join(folder, "node_modules/@types")],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    paths: {
      "confluence-fetch": [join(sources, "index.ts")],
      "confluence-fetch/*": [join(sources, "*/index.ts"), join(sources, "*.ts")],
    },
  };
}

function describe({ file, start = 0, messageText }: ts.Diagnostic, folder: string): string {
  const text = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return text;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${relative(folder, file.fileName)}:${line + 1}: ${text}`;
}
