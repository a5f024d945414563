/** What is replaced. */
export type SubstituteKind = "account" | "email" | "site" | "key" | "cursor" | "identifier";

/** What stands for the values of a site, in both directions. */
export interface Substitutes {
  /** Returns what stands for a value, which is made up when it is seen first. */
  hide(kind: SubstituteKind, value: string): string;
  /** Returns what stands for a value, if anything does. */
  find(value: string): string | undefined;
  /** Lets something stand for a value. */
  add(value: string, substitute: string): void;
  /** Says what something stands for, which is not found by itself. */
  explain(substitute: string, value: string): void;
  /** Replaces what stands for values in a text by them. */
  reveal(text: string): string;
}

/** Creates the substitutes: they are numbered, so that nobody can find a value by trying. */
export function createSubstitutes(): Substitutes {
  const substitutes = new Map<string, string>();
  const values = new Map<string, string>();
  const counts = new Map<SubstituteKind, number>();
  const add = (value: string, substitute: string) => {
    substitutes.set(value, substitute);
    values.set(substitute, value);
  };
  return {
    add,
    explain: (substitute, value) => void values.set(substitute, value),
    find: (value) => (values.has(value) ? value : substitutes.get(value)),
    hide(kind, value) {
      const known = values.has(value) ? value : substitutes.get(value);
      if (known !== undefined) return known;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const substitute = SUBSTITUTES[kind](count);
      add(value, substitute);
      return substitute;
    },
    reveal: (text) => text.replace(SUBSTITUTE, (found) => values.get(found) ?? found),
  };
}

const SUBSTITUTES: Readonly<Record<SubstituteKind, (count: number) => string>> = {
  account: (count) => `712020:00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
  email: (count) => `contact${count}@example.com`,
  site: (count) => `site${count}.atlassian.net`,
  key: (count) => `~personal${count}`,
  cursor: (count) => `cursor${count}`,
  identifier: (count) => `identifier${count}`,
};

/** What `SUBSTITUTES` makes up, and the names and addresses of people. */
const SUBSTITUTE =
  /712020:0{8}-0000-4000-8000-\d{12}|(?:contact|person)\d+@example\.com|site\d+\.atlassian\.net|~personal\d+|\b(?:cursor|identifier|Person)\d+\b/g;
