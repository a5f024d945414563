import { Composer, type CST, type Document, LineCounter, Parser } from "yaml";
import { GeneratorError } from "../problems/Problem.js";

/** How deep YAML may be nested: the composer is recursive, and takes Node down when it is nested too deeply. */
const LEVELS = 100;

/** Parses YAML, or JSON, and names the line of the first fault; what JSON could not say is a fault. */
export function parseYaml(text: string, file: string): unknown {
  const lines = new LineCounter();
  const refuse = (what: string, offset?: number): never => {
    const { line, col } = lines.linePos(offset ?? 0);
    const where = offset === undefined ? file : `${file}:${line}:${col}`;
    throw new GeneratorError([{ where, what, hint: "fix the document, or download it again" }]);
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = findTooDeep(tokens);
  if (deep) refuse(`nested more than ${LEVELS} levels deep`, deep.offset);
  // Known tags make what JSON has not, such as bytes; without them, a tag is a warning like any other.
  const composer = new Composer({ merge: true, resolveKnownTags: false, logLevel: "error" });
  const [document, other] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  const [problem] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (problem) refuse(`not valid JSON or YAML: ${problem.message}`, problem.pos[0]);
  if (other) refuse("not valid JSON or YAML: there are several documents", other.range[0]);
  return toPlain(document as Document.Parsed, file);
}

function findTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = tokens.map((token) => ({ token, level: 0 }));
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { token, level } = top;
    if (level > LEVELS) return token;
    const held = "items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
    if (token.type === "document") held.push(token.value);
    for (const inner of held) if (inner) open.push({ token: inner, level: level + 1 });
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
  const what = `no number of JSON: ${odd.join(", ")}`;
  throw new GeneratorError([{ where: file, what, hint: "write a number that is not infinite" }]);
}
