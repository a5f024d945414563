/** What a line of its own must save, in characters. */
const WORTH = 20;

/** Gives types `{…}` that are written more than once a line of their own, and writes its name, such as `#1`, instead. */
export function deduplicate(lines: readonly string[]): string[] {
  let text = lines.join("\n");
  const shared: string[] = [];
  // What is inside another one that repeats is left once, in the line of that.
  const types = [...new Set(lines.flatMap(findTypes))].sort((a, b) => b.length - a.length);
  for (const type of types) {
    const name = `#${shared.length + 1}`;
    const places = [text, ...shared].map((each) => each.split(type));
    const uses = places.reduce((sum, pieces) => sum + pieces.length - 1, 0);
    if ((uses - 1) * (type.length - name.length) < WORTH) continue;
    const [rest = "", ...others] = places.map((pieces) => pieces.join(name));
    text = rest;
    shared.splice(0, shared.length, ...others, `${name} ${type}`);
  }
  return [...text.split("\n"), ...shared];
}

/** Finds the types between braces, also inside one another; the braces of a path have none. */
function findTypes(line: string): string[] {
  const open: number[] = [];
  return [...line.matchAll(/'[^']*'|[{}]/g)].flatMap(({ 0: mark, index }) => {
    if (mark === "{") open.push(index);
    const start = mark === "}" ? open.pop() : undefined;
    const type = start === undefined ? "" : line.slice(start, index + 1);
    return type.includes(": ") ? [type] : [];
  });
}
