import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { listTemplatePaths } from "../support/listTemplatePaths.js";

const CLIENT = "generated";
const printer = ts.createPrinter({ removeComments: true });

/** The entries of the package by their names, each with its source. */
const entries = Object.entries(
  JSON.parse(readFileSync(join(CLIENT, "package.json"), "utf8")).exports as Record<string, object | string>,
).flatMap(([name, targets]) =>
  typeof targets === "string" ? [] : [[name, join(CLIENT, Object.values(targets)[0])] as const],
);

it("the exports that are written by hand have the types that publicTypes.txt lists", async () => {
  const handWritten = new Set(await listTemplatePaths());
  const program = ts.createProgram(
    entries.map(([, source]) => source),
    { module: ts.ModuleKind.NodeNext, types: [], noCheck: true },
  );
  const checker = program.getTypeChecker();
  const sections = entries.map(([name, source]) => {
    const file = program.getSourceFile(source);
    const symbol = file && checker.getSymbolAtLocation(file);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    const found = exported.flatMap((each) => {
      const { declarations = [] } = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      const own = declarations.filter((declaration) =>
        handWritten.has(relative(CLIENT, declaration.getSourceFile().fileName)),
      );
      return own.length === 0 ? [] : [declare(own[0] as ts.Declaration, each.name)];
    });
    return [`# ${name}`, ...found.sort()].join("\n");
  });
  await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot("publicTypes.txt");
});

const declared = new Map<string, ts.SourceFile>();

/** Prints the declaration of an export as it is published, without comments. */
function declare(declaration: ts.Declaration, name: string): string {
  const { fileName, text } = declaration.getSourceFile();
  let file = declared.get(fileName);
  if (file === undefined) {
    const { outputText } = ts.transpileDeclaration(text, { fileName });
    file = ts.createSourceFile(fileName, outputText, ts.ScriptTarget.Latest, true);
    declared.set(fileName, file);
  }
  const from = file;
  const own = from.statements.filter((statement) =>
    namesOf(statement).includes(localName(declaration, name)),
  );
  return own.map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, from)).join("\n");
}

function localName(declaration: ts.Declaration, name: string): string {
  const { name: own } = declaration as ts.NamedDeclaration;
  return own && ts.isIdentifier(own) ? own.text : name;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}
