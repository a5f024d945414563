import { compilePattern } from "../../documents/compilePattern.js";

/** What stands for a character: a class, an escape such as `\\w` or `\\p{L}`, a dot, or itself; then how often it may. */
const PIECE = /(\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[^\\()|])((?:[*?]|\+|\{(\d+)(?:,\d*)?\})?)\??/gu;

const CANDIDATES = [..."a1A-_.:/ @#ÄÖ~"];

/** Generates a string that a pattern matches, if it is one of the usual ones; otherwise digits. */
export function generateMatch(pattern: string, digits: string): string {
  const regExp = compilePattern(pattern) ?? /^/;
  const usual = [digits, `A-${digits}`, generateShortest(pattern)];
  return usual.find((each) => regExp.test(each)) ?? digits;
}

/** Generates the first alternative of every group with the fewest repetitions. */
function generateShortest(pattern: string): string {
  // The innermost groups first: an alternative, or nothing where the group may be absent.
  let flat = pattern.replace(/[$^](?![^[]*\])/g, "");
  for (let before = ""; before !== flat; ) {
    before = flat;
    flat = flat.replace(
      /\((?:\?(?::|<\w+>))?([^()]*)\)([*?]|\+|\{(\d+)[^}]*\})?/,
      (_, inside, times = "", least = 1) =>
        /[*?]/.test(times) ? "" : inside.split("|")[0].repeat(Number(least)),
    );
  }
  return (flat.split("|")[0] ?? "").replace(PIECE, (_, piece: string, times: string, least = "1") =>
    /[*?]/.test(times) ? "" : (findCharacter(piece) ?? "").repeat(Number(least)),
  );
}

function findCharacter(piece: string): string | undefined {
  const isClass = /^(\[|\\[pPwWdDsS]|\.$)/.test(piece);
  if (!isClass) return piece.replace("\\", "");
  return CANDIDATES.find((each) => (compilePattern(`^${piece}$`) ?? /^/).test(each));
}
