import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";

// Compares the generated code with that of a revision, token by token: `npx tsx test/support/compareTokens.ts HEAD~1`.
// After a refactoring of the generator, only imports and comments may differ.

const [revision = "HEAD"] = process.argv.slice(2);
const listed = execFileSync("git", ["ls-tree", "-r", "--name-only", revision, "generated/src"]).toString();
const paths = listed
  .split("\n")
  .filter((path) => /\/(v\d+\/\w+|apis|product|replacements|scopes|testing\/documents)\.ts$/.test(path));

for (const path of paths) {
  const before = listTokens(
    execFileSync("git", ["show", `${revision}:${path}`], { maxBuffer: 1e9 }).toString(),
  );
  const after = listTokens(readFileSync(path, "utf8"));
  const index = before.findIndex((token, place) => token !== after[place]);
  const isSame = index === -1 && before.length === after.length;
  const at = index === -1 ? before.length : index;
  const difference = `${before.slice(at, at + 5).join(" ")} became ${after.slice(at, at + 5).join(" ")}`;
  console.log(
    `${path}: ${isSame ? `${after.length} tokens, all equal` : `token ${at} differs: ${difference}`}`,
  );
  if (!isSame) process.exitCode = 1;
}

/** Lists the tokens of a file, without its import declarations and comments. */
function listTokens(text: string): string[] {
  const { statements } = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext);
  const imports = statements.filter((statement) => ts.isImportDeclaration(statement));
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    const start = scanner.getTokenStart();
    if (!imports.some(({ pos, end }) => pos <= start && start < end)) tokens.push(scanner.getTokenText());
  }
  return tokens;
}
