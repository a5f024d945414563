const COMMENTED =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\nexport (?:declare |async |abstract )*(?:function\*?|class|interface|type|const) (\w+)/g;

/** Reads the first sentences of the comments above what a file exports, by its names; links become names. */
export function readSummaries(code: string): [name: string, summary: string][] {
  return [...code.matchAll(COMMENTED)].map(([, comment = "", name = ""]) => {
    const text = comment.replace(/^\s*\* ?/gm, " ").split(/\s@\w/)[0] ?? "";
    return [name, firstSentence(text.replace(/\s+/g, " ").trim()).replace(/\{@link (\w+)\}/g, "`$1`")];
  });
}

/** The first sentence of a text, which ends where a capital letter follows the full stop. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}
