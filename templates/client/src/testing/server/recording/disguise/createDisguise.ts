import type { PeopleRules } from "../../../product/PeopleRules.js";
import { createPeople, type People } from "./createPeople.js";
import { createSubstitutes } from "./createSubstitutes.js";
import { hideFields } from "./hideFields.js";
import { hidePatterns } from "./hidePatterns.js";
import { learn } from "./learn.js";

/** Replaces what identifies a site and its people. */
export interface Disguise {
  readonly people: People;
  /** Lets the fake's own address stand for one of the site. */
  replaceAddress(address: string, own: string): void;
  /** Learns from JSON or a text who and what is in it. */
  learn(value: unknown): void;
  /** Replaces all that is known in JSON or a text. */
  hide<Value>(value: Value): Value;
  /** Replaces the value of a query parameter. */
  hideQuery(name: string, value: string): string;
  /** Replaces what stands for something by it. */
  reveal(text: string): string;
}

/** Creates a disguise, which knows nobody yet. */
export function createDisguise(rules: PeopleRules): Disguise {
  const substitutes = createSubstitutes();
  const people = createPeople(substitutes);
  const addresses = new Map<string, string>();
  const parts = { substitutes, people, rules };
  const hideText = (text: string) => people.hideNames(hidePatterns(parts, replaceAll(text, addresses)));
  return {
    people,
    replaceAddress(address, own) {
      for (const [value, by] of [
        [address, own] as const,
        [encodeURIComponent(address), encodeURIComponent(own)] as const,
      ]) {
        addresses.set(value.toLowerCase(), by);
        substitutes.explain(by, value);
      }
    },
    learn: (value) => learn(parts, value),
    hide: (value) => hideFields(people, hideText, value) as typeof value,
    hideQuery: (name, value) =>
      CURSOR_NAME.test(name) ? substitutes.hide("cursor", value) : hideText(value),
    reveal(text) {
      const reversed = new Map([...addresses].map(([address, own]) => [own.toLowerCase(), address]));
      return replaceAll(substitutes.reveal(text), reversed);
    },
  };
}

/** The names of query parameters whose values say where a list continues; they may contain anything in base64. */
const CURSOR_NAME = /^(?:cursor|next_?token|(?:next_?)?page_?token)$/i;

/** Replaces the keys of a map, in any case, by their values. */
function replaceAll(text: string, by: ReadonlyMap<string, string>): string {
  if (by.size === 0) return text;
  const patterns = [...by.keys()].map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\w-])(?:${patterns.join("|")})(?![\\w-])`, "gi");
  return text.replace(pattern, (found) => by.get(found.toLowerCase()) ?? found);
}
