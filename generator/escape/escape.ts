const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Spells a value as a string literal of TypeScript, whatever characters it holds. */
export function stringLiteral(value: string): string {
  return visibleCode(JSON.stringify(value));
}

/** Spells text of several lines as a template literal of TypeScript. */
export function templateLiteral(text: string): string {
  const lines = text.split("\n").map((line) => stringLiteral(line).slice(1, -1).replaceAll('\\"', '"'));
  return `\`${lines.join("\n").replace(/`|\$(?=\{)/g, "\\$&")}\``;
}

/** Spells out what code must not hold as it is: what ends lines, turns the direction of reading, or is not seen. */
export function visibleCode(code: string): string {
  return code.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

/** Spells a name as an identifier; refuses one that is none, because it was to be made one before. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`${stringLiteral(name)} is not an identifier`);
  return name;
}

/** Spells a name as a property of an object literal or an interface. */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  // A signature that is called `new` makes objects.
  return name !== "new" && IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** Keeps the comments of code that begin with the name of a compiler's directive from being one. */
export function inertComments(code: string): string {
  return code.replace(/^(\s*\/\*\* )(?=@ts-)/gm, "$1\\");
}

/** Makes text safe inside a comment: it can neither end the comment nor break its line. */
export function commentText(text: string): string {
  return visibleCode(oneLine(text)).replaceAll("*/", "*\\/");
}

/** Makes text safe in Markdown, also in a table; what it holds between backticks stays code. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/`[^`]+`|[<\\[\]|]/g, (part) =>
    part.length > 1 ? part.replaceAll("|", "\\|") : `\\${part}`,
  );
}

/** Spells an address as the target of a link of Markdown, which a parenthesis would end. */
export function markdownUrl(url: string): string {
  return url.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** Spells text as a comment of Markdown, which it cannot end. */
export function markdownComment(text: string): string {
  return `<!-- ${oneLine(text).replaceAll("-->", "--\\>")} -->`;
}

/** Spells text as code of Markdown, also in a table. */
export function markdownCode(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = "`".repeat(runs.reduce((a, b) => Math.max(a, b), 0) + 1);
  const padding = runs.length > 0 ? " " : "";
  return `${fence}${padding}${oneLine(text).replaceAll("|", "\\|")}${padding}${fence}`;
}

function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/);
  return lines.map((line, index) => (index === 0 ? line.trimEnd() : line.trim())).join(" ");
}

/** Global types that the generated code speaks of, which a schema's name must not hide. */
const GLOBAL_TYPES = new Set(["Array", "Blob", "Date", "Omit", "Promise", "Record", "WithRequired"]);

/** Names that stand beside the names of schemas in `schema.ts` and in `methods.ts`. */
const OWN_TYPES = new Set(
  "$defs components operations paths webhooks Call CallOptions Download FileInput NoArgs PagedCall".split(
    " ",
  ),
);

/** Words that TypeScript refuses as the name of a type. */
const RESERVED_TYPES = new Set(
  "any as bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in infer instanceof interface keyof let never new null number object package private protected public readonly return static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield await".split(
    " ",
  ),
);

/** Words that cannot name a constant of a module, and what stands beside the constants of operations. */
const RESERVED_VALUES = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield OperationOf SingleOperation files forms lists".split(
    " ",
  ),
);

/** Makes the name of an operation usable as the name of a constant. */
export function valueName(name: string): string {
  const identifier = name.replace(/[^\w$]/g, "_").replace(/^(?=\d|$)/, "_");
  return RESERVED_VALUES.has(identifier) || /^Methods[A-Z]/.test(identifier) ? `${identifier}_` : identifier;
}

/** Makes the name of a schema usable as the name of a type. */
export function typeName(name: string): string {
  const identifier = name.replace(/[^\w$]/g, "_").replace(/^(?=\d|$)/, "_");
  const taken = [GLOBAL_TYPES, OWN_TYPES, RESERVED_TYPES].some((names) => names.has(identifier));
  // `MethodsV1` holds the methods of v1.
  return taken || /^Methods[A-Z]/.test(identifier) ? `${identifier}_` : identifier;
}
