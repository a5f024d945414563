/** A piece of code, and what it is if that has a colour. */
export interface CodeToken {
  readonly kind: "comment" | "string" | "keyword" | "number" | undefined;
  readonly text: string;
}

const KEYWORDS =
  "as async await break case catch class const continue default delete do else export extends false finally for from function if import in instanceof interface let new null of readonly return static switch this throw true try type typeof undefined using var void while yield";

const PATTERN = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\\\\\n]|\\\\.)*'?|`(?:[^`\\\\]|\\\\[\\s\\S])*`?)",
    String.raw`(?<keyword>(?<![\w$.])(?:${KEYWORDS.replaceAll(" ", "|")})(?![\w$]))`,
    String.raw`(?<number>(?<![\w$])\d[\d_]*(?:\.\d+)?)`,
  ].join("|"),
  "g",
);

/** Splits JavaScript, TypeScript or JSON into pieces that are coloured alike. Together they are the code. */
export function tokenize(code: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const match of code.matchAll(PATTERN)) {
    if (match.index > end) tokens.push({ kind: undefined, text: code.slice(end, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    tokens.push({ kind: kind as CodeToken["kind"], text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({ kind: undefined, text: code.slice(end) });
  return tokens;
}
