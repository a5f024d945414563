// ts-morph's writer. It is imported from its own package, because ts-morph loads a compiler.
import CodeBlockWriter from "code-block-writer";
import type TypeScript from "typescript";
import {
  commentText,
  identifier,
  inertComments,
  propertyName,
  stringLiteral,
  templateLiteral,
  visibleCode,
} from "../escape/escape.js";

const PARTS = Symbol("parts");

/** A piece of code. Only the functions of this file create one, so that no string becomes code unescaped. */
export interface Code {
  readonly [PARTS]: readonly Part[];
}

type Part = string | Code | Import | Indented;

/** A name of another module of the package. */
export interface Import {
  readonly name: string;
  readonly alias: string;
  /** The module, by its path in the package's `src`: `v2/schema.js`. */
  readonly from: string;
  readonly isType: boolean;
}

interface Indented {
  readonly indented: readonly Code[];
}

/** What a hole of a template takes: a piece of code, or a list of pieces, written one below the other. */
export type Hole = Code | readonly Code[];

/** The separators of lists. */
export type Separator = ", " | " | " | "\n" | "\n    | " | "\n\n";

/** Values that can be written as a literal. */
export type Literal = string | number | boolean | readonly Literal[];

function create(...parts: readonly Part[]): Code {
  return { [PARTS]: parts };
}

/** Tags a template whose own text is code, and whose holes take code only. */
export function code(texts: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  return create(...texts.flatMap((text, index) => [...(index > 0 ? [toCode(holes[index - 1])] : []), text]));
}

function toCode(hole: Hole = []): Code {
  return PARTS in hole ? hole : list(hole, "\n");
}

/** Joins pieces of code. */
export function list(pieces: readonly Code[], separator: Separator): Code {
  return create(...pieces.flatMap((piece, index) => (index > 0 ? [separator, piece] : [piece])));
}

/** Writes pieces of code on lines of their own, indented by one level. */
export function indented(pieces: readonly Code[]): Code {
  return create({ indented: pieces });
}

/** Writes pieces of code between braces, each on a line of its own. */
export function block(pieces: readonly Code[]): Code {
  return code`{${indented(pieces)}}`;
}

/** Writes an identifier. */
export function name(id: string): Code {
  return create(identifier(id));
}

/** Writes a name as the key of an object literal or of a type. */
export function key(text: string): Code {
  return create(propertyName(text));
}

/** Writes a value as a literal. */
export function literal(value: Literal): Code {
  if (typeof value === "string") return create(stringLiteral(value));
  return typeof value === "object" ? code`[${list(value.map(literal), ", ")}]` : create(String(value));
}

/** Writes a string of several lines as a template literal. */
export function template(text: string): Code {
  return create(templateLiteral(text));
}

/** Writes a documentation comment. */
export function doc(...lines: readonly string[]): Code {
  const [first = "", ...others] = lines.map(commentText);
  if (others.length === 0) return create(inertComments(`/** ${first} */`));
  return create(["/**", ...[first, ...others].map((line) => ` * ${line}`.trimEnd()), " */"].join("\n"));
}

/** Writes a comment that ends with its line. */
export function lineComment(text: string): Code {
  return create(`// ${commentText(text)}`);
}

/** Writes the name of a type of another module of the package, such as `v2/schema.js`, and imports it. */
export function importType(name: string, from: string, alias: string = name): Code {
  return create({ name: identifier(name), alias: identifier(alias), from, isType: true });
}

/** Writes the name of a value of another module of the package and imports it. */
export function importValue(name: string, from: string, alias: string = name): Code {
  return create({ name: identifier(name), alias: identifier(alias), from, isType: false });
}

/** Writes syntax nodes with a printer, which is trusted to escape their strings and comments. */
export function syntax(nodes: readonly TypeScript.Node[], print: (node: TypeScript.Node) => string): Code {
  // Printers of syntax trees escape neither invisible characters nor compiler directives.
  return create(inertComments(visibleCode(nodes.map(print).join("\n"))));
}

/** Whether a string occurs in a piece of code. */
export function mentions(part: Part, text: string): boolean {
  if (typeof part === "string") return part.includes(text);
  return "alias" in part ? part.alias === text : innerParts(part).some((inner) => mentions(inner, text));
}

/** Lists the imports of a piece of code, each as often as it is used. */
export function listImports(part: Part): Import[] {
  if (typeof part === "string") return [];
  return "alias" in part ? [part] : innerParts(part).flatMap(listImports);
}

function innerParts(part: Code | Indented): readonly Part[] {
  return PARTS in part ? part[PARTS] : part.indented;
}

/** Prints code. */
export function print(piece: Code): string {
  const writer = new CodeBlockWriter();
  write(writer, piece);
  return writer.toString();
}

function write(writer: CodeBlockWriter, part: Part): void {
  if (typeof part === "string") writer.write(part);
  else if ("alias" in part) writer.write(part.alias);
  else if (PARTS in part) for (const inner of part[PARTS]) write(writer, inner);
  else
    writer.indent(() => {
      for (const piece of part.indented) write(writer.newLineIfLastNot(), piece);
    });
}
