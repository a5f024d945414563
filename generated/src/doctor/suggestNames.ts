/** What is longer is no misspelt name. */
const MAX_CHARS = 100;

/** How many names a suggestion has at most. */
const MAX_NAMES = 3;

/** Suggests the known names that a misspelt one may stand for: `; did you mean v2.getPages?`, or nothing. */
export function suggestNames(wanted: string, known: Iterable<string>): string {
  if (wanted === "" || wanted.length > MAX_CHARS) return "";
  const scored = [...known].map((name) => ({ name, score: rate(wanted.trim(), name) }));
  const best = Math.min(...scored.map(({ score }) => score));
  const close = best === Infinity ? [] : scored.filter(({ score }) => score === best);
  const names = close.slice(0, MAX_NAMES).map(({ name }) => name);
  return names.length === 0 ? "" : `; did you mean ${names.join(" or ")}?`;
}

/** Rates how far a name is from what was written, the nearest with 0; Infinity if they have little in common. */
function rate(wanted: string, name: string): number {
  const [api, id] = split(wanted);
  const [knownApi, knownId] = split(name);
  const [short, knownShort] = [shorten(id), shorten(knownId)];
  const isBegun = knownId.startsWith(id) && 2 * id.length >= knownId.length;
  const distance = Math.min(countEdits(short, knownShort), isBegun ? 2 : Infinity);
  if (distance > Math.max(1, isBegun ? 2 : Math.floor(short.length / 4))) return Infinity;
  return 4 * distance + 2 * Number(id !== knownId) + Number(api !== knownApi);
}

/** Splits a name into its API, if it has one, and the rest, in lower case. */
function split(name: string): [api: string, id: string] {
  const lower = name.toLowerCase();
  const end = Math.max(lower.lastIndexOf("."), lower.lastIndexOf("/"));
  return /^(?:confluence\.)?\w+[./]\w+$/.test(lower) ? [lower.slice(0, end), lower.slice(end + 1)] : ["", lower];
}

/** Removes what names have in addition to a noun: `getPages` and `getPageById` become `getpage`. */
function shorten(name: string): string {
  return name.replace(/(?:byid|s|:confluence)$/, "");
}

/** Counts the letters to insert, remove, replace or swap with the next one. */
export function countEdits(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!isSame),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
