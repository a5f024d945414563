import { innerError, rootCause, type Thrown } from "../errors/rootCause.js";

/** What names itself as a credential: a header, a field, a parameter of a URL, or the user of one. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic)\s+[^\s"',;]{6,}/gi, "$1 …"],
  [/((?:token|sig(?:nature)?|secret|password|jwt|x-amz-[\w-]{1,40})["']?[=:]\s*["']?)[^\s&"',;)]+/gi, "$1…"],
  [/\/\/[^\s/@]+@/g, "//…@"],
];

/** What an error of ours says and carries of a thrown one. */
export interface Shown {
  readonly reason: string;
  readonly cause: unknown;
}

/**
 * Hides credentials in what other code has thrown. Programs print the cause with the error, so one that contains a
 * credential is replaced by a copy of its reason and its code.
 *
 * @param hide hides the known ones
 */
export function hideThrown(thrown: unknown, hide: (text: string) => string, isSecret = false): Shown {
  const clean = (text: string) =>
    NAMED.reduce((shown, [pattern, by]) => shown.replace(pattern, by), hide(text));
  const reason = clean(rootCause(thrown));
  if (!isSecret && !contains(thrown, clean)) return { reason, cause: thrown };
  let code = "";
  try {
    code = clean(codeOf(thrown));
  } catch {
    // It may throw when it is read.
  }
  return { reason, cause: Object.assign(new Error(reason), { code }) };
}

/** The code of an error, its cause or the first of its errors. */
export function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 9) return "";
  const { code } = error as Thrown;
  return code === undefined ? codeOf(innerError(error), depth + 1) : String(code);
}

/** Whether a value contains what would be hidden, as far as programs print it. What is too deep may. */
function contains(value: unknown, clean: (text: string) => string, seen: Set<unknown> = new Set()): boolean {
  if (typeof value === "string") {
    // The lines of a stack name only files.
    const text = value.replace(/\n +at .*/g, "");
    return clean(text) !== text;
  }
  if (Object(value) !== value || seen.has(value)) return false;
  seen.add(value);
  if (seen.size > 500) return true;
  try {
    const { headers } = value as { headers?: unknown };
    const items =
      value instanceof Headers || value instanceof Map || value instanceof URLSearchParams ? [...value] : [];
    const own = Reflect.ownKeys(value as object).map((key) => Reflect.get(value as object, key));
    return [...own, ...items, headers].some((each) => contains(each, clean, seen));
  } catch {
    return true;
  }
}
