const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Prints a string literal of TypeScript, whatever characters the string contains. */
export function stringLiteral(value: string): string {
  return visibleCode(JSON.stringify(value));
}

/** Prints a string of several lines as a template literal of TypeScript. */
export function templateLiteral(text: string): string {
  const lines = text.split("\n").map((line) => stringLiteral(line).slice(1, -1).replaceAll('\\"', '"'));
  return `\`${lines.join("\n").replace(/`|\$(?=\{)/g, "\\$&")}\``;
}

/** Escapes what must not occur in code as it is: line separators, bidirectional controls and invisible characters. */
export function visibleCode(code: string): string {
  return code.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

/** Returns an identifier; throws for any other name, which `typeName` or `valueName` was to turn into one. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`${stringLiteral(name)} is not an identifier`);
  return name;
}

/** Prints a name as a property of an object literal or an interface. */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  // A method called `new` would be a construct signature.
  return name !== "new" && IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** Escapes compiler directives at the start of comments. */
export function inertComments(code: string): string {
  return code.replace(/^(\s*\/\*\* )(?=@ts-)/gm, "$1\\");
}

/** Makes a string safe inside a comment, which it can neither end nor break into lines. */
export function commentText(text: string): string {
  return visibleCode(oneLine(text)).replaceAll("*/", "*\\/");
}

/** Makes a string safe in Markdown, also in a table; code between backticks stays code. */
export function markdownText(text: string): string {
  // Only what Markdown takes for code: between two runs of equally many backticks.
  const escaped = oneLine(text).replace(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)|[<\\[\]|]/g, (part, fence) =>
    fence === undefined ? `\\${part}` : part.replaceAll("|", "\\|"),
  );
  return visibleCode(escaped);
}

/** Escapes a URL as the target of a Markdown link, which a parenthesis or a space would end. */
export function markdownUrl(url: string): string {
  const encoded = url.replace(/[\s\p{Cc}\p{Cf}<>"\\`|]/gu, encodeURIComponent);
  return encoded.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** Prints a Markdown comment, which the string cannot end. */
export function markdownComment(text: string): string {
  return `<!-- ${visibleCode(oneLine(text)).replace(/--(!?)>/g, "--$1\\>")} -->`;
}

/** Prints a string as code in Markdown, also in a table. */
export function markdownCode(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = "`".repeat(runs.reduce((a, b) => Math.max(a, b), 0) + 1);
  const padding = runs.length > 0 ? " " : "";
  const content = visibleCode(oneLine(text)).replaceAll("|", "\\|") || " ";
  return `${fence}${padding}${content}${padding}${fence}`;
}

function oneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/);
  return lines.map((line, index) => (index === 0 ? line.trimEnd() : line.trim())).join(" ");
}

/** Global types that the generated code refers to, which the name of a schema must not shadow. */
const GLOBAL_TYPES = new Set(["Array", "Blob", "Date", "Omit", "Pick", "Promise", "Record", "WithRequired"]);

/** Names that are declared or imported next to the schemas in `schema.ts` and `methods.ts`. */
const OWN_TYPES = new Set(
  "$defs components jsonBody jsonContent list list2 list3 list4 list5 list6 noContent noParameters operations pathParameters paths webhooks Call CallOptions Download FileInput NoArgs PagedCall".split(
    " ",
  ),
);

/** Words that TypeScript rejects as the name of a type. */
const RESERVED_TYPES = new Set(
  "any as bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in infer instanceof interface keyof let never new null number object package private protected public readonly return static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield await".split(
    " ",
  ),
);

/** Words that cannot name a constant of a module, and names that are declared or imported next to such constants. */
const RESERVED_VALUES = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield OperationOf SingleOperation files forms lists".split(
    " ",
  ),
);

/** Turns the name of an operation into the name of a constant. */
export function valueName(name: string): string {
  const identifier = name.replace(/[^\w$]/g, "_").replace(/^(?=\d|$)/, "_");
  return RESERVED_VALUES.has(identifier) || /^Methods[A-Z]/.test(identifier) ? `${identifier}_` : identifier;
}

/** Turns the name of a schema into the name of a type. */
export function typeName(name: string): string {
  const identifier = name.replace(/[^\w$]/g, "_").replace(/^(?=\d|$)/, "_");
  const taken = [GLOBAL_TYPES, OWN_TYPES, RESERVED_TYPES].some((names) => names.has(identifier));
  // `MethodsV1` is the interface of the methods of v1, `onlyGet` the type of what a path with that method lacks.
  return taken || /^(Methods[A-Z]|only([A-Z]|$))/.test(identifier) ? `${identifier}_` : identifier;
}
