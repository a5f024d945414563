/** The characters that a type must save to get a line of its own. */
const MIN_SAVED_CHARACTERS = 20;

/** Replaces types `{…}` that repeat by names such as `#1`, and defines each on a line of its own. */
export function deduplicate(lines: readonly string[]): string[] {
  let text = lines.join("\n");
  const shared: string[] = [];
  // The longest first: a type inside one that repeats then remains once, on the line of that one.
  const types = [...new Set(lines.flatMap(findTypes))].sort((a, b) => b.length - a.length);
  for (const type of types) {
    const name = `#${shared.length + 1}`;
    const pieces = [text, ...shared].map((each) => each.split(type));
    const uses = pieces.reduce((sum, { length }) => sum + length - 1, 0);
    if ((uses - 1) * (type.length - name.length) < MIN_SAVED_CHARACTERS) continue;
    const [rest = "", ...others] = pieces.map((each) => each.join(name));
    text = rest;
    shared.splice(0, shared.length, ...others, `${name} ${type}`);
  }
  return [...text.split("\n"), ...shared];
}

/** Finds the types between braces, nested ones too; the braces of a path contain none. */
function findTypes(line: string): string[] {
  const open: number[] = [];
  return [...line.matchAll(/'[^']*'|[{}]/g)].flatMap(({ 0: mark, index }) => {
    if (mark === "{") open.push(index);
    const start = mark === "}" ? open.pop() : undefined;
    const type = start === undefined ? "" : line.slice(start, index + 1);
    return type.includes(": ") ? [type] : [];
  });
}
