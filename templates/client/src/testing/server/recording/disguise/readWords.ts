/** A word of a text, where it stands in it, and how it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is spelt, without escapes. */
  readonly spelling: string;
  /** Without accents and in lower case. */
  readonly key: string;
}

/** Reads the words of a text, in which letters may be escaped for URLs, HTML or JSON. */
export function* readWords(text: string): Generator<Word, void, undefined> {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (MARK.test(found)) continue;
    const spelling = /[%&\\]/.test(found) ? decode(found) : found;
    yield { start: index, end: index + found.length, spelling, key: keyOf(spelling) };
  }
}

/** Whether nothing stands between two words that separates names. */
export function isJoint(between: string): boolean {
  return JOINT.test(between);
}

function keyOf(spelling: string): string {
  return spelling.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function decode(word: string): string {
  return word
    .replace(/(?:%(?:25)?[\da-f]{2})+/gi, (bytes) => decodeBytes(bytes.replaceAll("%25", "%")))
    .replace(/&#x([\da-f]+);|\\u([\da-f]{4})/gi, (_, html: string | undefined, json: string) =>
      String.fromCodePoint(Number.parseInt(html ?? json, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z])(\w+);/gi, (_, letter: string, accent: string) => letter + (ACCENTS[accent] ?? ""));
}

function decodeBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ uml: "\u0308", acute: "\u0301", grave: "\u0300", circ: "\u0302", tilde: "\u0303" },
  ...{ cedil: "\u0327", ring: "\u030a", caron: "\u030c", zlig: "s", elig: "e" },
};

/** An escaped character that is no letter. */
const MARK = /^(?:%(?:25)?[2-7][\da-f]|&(?:#160|#xa0|#39);)$/i;

const LETTER = [
  String.raw`[\p{L}\p{M}\p{N}]`,
  String.raw`%(?:25)?[c-f][\da-f](?:%(?:25)?[89ab][\da-f]){1,3}`,
  "&[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|caron|zlig|elig|slash);",
  String.raw`&#(?:19[2-9]|[2-9]\d\d|\d{4,5});`,
  String.raw`&#x(?:[c-f][\da-f]|[\da-f]{3,4});`,
  String.raw`\\u(?:00[c-f]|0[1-9a-f]|[1-9a-f])[\da-f]+`,
].join("|");

const WORD = new RegExp(`${MARK.source.slice(1, -1)}|(?:${LETTER})+`, "giu");

const JOINT = /^(?:[\s.,'’_+-]|%(?:25)?(?:20|27|2[BCE])|&(?:nbsp|apos|rsquo|#160|#xa0|#39);){0,4}$/i;
