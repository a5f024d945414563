/** A piece of HTML, in which everything that is not ours is escaped. */
export class Html {
  readonly text: string;

  /** @param text that is HTML already */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, nothing becomes nothing. */
export type Hole = string | number | Html | false | undefined | readonly Hole[];

/** Writes HTML. Texts in the holes are escaped, so that no document and no guide can add markup. */
export function html(pieces: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(String.raw({ raw: pieces }, ...holes.map(print)));
}

/** Joins pieces of HTML by others. */
export function join(pieces: readonly Hole[], between: Hole): Html {
  return new Html(pieces.map(print).join(print(between)));
}

function print(hole: Hole): string {
  if (hole === undefined || hole === false) return "";
  if (hole instanceof Html) return hole.text;
  return typeof hole === "object" ? hole.map(print).join("") : escapeHtml(String(hole));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text for content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
