/** Spells a value as a string literal of TypeScript, whatever characters it holds. */
export function stringLiteral(value: string): string {
  // JSON leaves these two raw, and they once ended a line of JavaScript.
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Spells a name as a property of an object literal or an interface. */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** Makes text safe inside a comment: it can neither end the comment nor break its line. */
export function commentText(text: string): string {
  return oneLine(text).replaceAll("*/", "*\\/");
}

/** Makes text safe in Markdown, also in a table; what it holds between backticks stays code. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/`[^`]+`|[<\\[\]|]/g, (part) =>
    part.length > 1 ? part.replaceAll("|", "\\|") : `\\${part}`,
  );
}

/** Spells text as code of Markdown, also in a table. */
export function markdownCode(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const padding = runs.length > 0 ? " " : "";
  return `${fence}${padding}${oneLine(text).replaceAll("|", "\\|")}${padding}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
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

/** Makes the name of a schema usable as the name of a type. */
export function typeName(name: string): string {
  const identifier = name.replace(/[^\w$]/g, "_").replace(/^(?=\d|$)/, "_");
  const taken = [GLOBAL_TYPES, OWN_TYPES, RESERVED_TYPES].some((names) => names.has(identifier));
  return taken ? `${identifier}_` : identifier;
}
