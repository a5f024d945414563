import { Composer, type CST, type Document, LineCounter, Parser } from "yaml";
import { GeneratorError } from "../problems/Problem.js";

/** How deep YAML may be nested: the composer is recursive, and crashes Node on a document nested too deeply. */
const MAX_DEPTH = 100;

/** Parses YAML or JSON, and reports the line of the first fault; a value that JSON cannot express is a fault. */
export function parseYaml(text: string, file: string): unknown {
  const lines = new LineCounter();
  const refuse = (what: string, offset?: number): never => {
    const { line, col } = lines.linePos(offset ?? 0);
    const where = offset === undefined ? file : `${file}:${line}:${col}`;
    throw new GeneratorError([{ where, what, hint: "fix the document, or download it again" }]);
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = findTooDeep(tokens);
  if (deep) refuse(`nested more than ${MAX_DEPTH} levels deep`, deep.offset);
  // Known tags create values that JSON cannot express, such as bytes; without them, a tag is a warning.
  const composer = new Composer({ merge: true, resolveKnownTags: false, logLevel: "error" });
  const [document, other] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  const [problem] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (problem) refuse(`not valid JSON or YAML: ${problem.message}`, problem.pos[0]);
  if (other) refuse("not valid JSON or YAML: the file contains several documents", other.range[0]);
  return toPlain(document as Document.Parsed, file);
}

function findTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = tokens.map((token) => ({ token, level: 0 }));
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { token, level } = top;
    if (level > MAX_DEPTH) return token;
    const children = "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
    if (token.type === "document") children.push(token.value);
    for (const inner of children) if (inner) open.push({ token: inner, level: level + 1 });
  }
  return undefined;
}

function toPlain(document: Document.Parsed, file: string): unknown {
  const odd: string[] = [];
  const noteNumber = (key: string, value: unknown): unknown => {
    if (typeof value === "number" && !Number.isFinite(value)) odd.push(key);
    return value;
  };
  try {
    const plain = JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }), noteNumber) ?? "null");
    if (odd.length === 0) return plain;
  } catch (cause) {
    const [what = ""] = String(cause instanceof Error ? cause.message : cause).split("\n");
    throw new GeneratorError([{ where: file, what, hint: "write the aliases out in full" }], { cause });
  }
  const what = `not a JSON number: ${odd.join(", ")}`;
  throw new GeneratorError([{ where: file, what, hint: "use a finite number" }]);
}
