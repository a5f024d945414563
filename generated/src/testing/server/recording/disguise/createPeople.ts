import { createNames } from "./createNames.js";
import type { Substitutes } from "./createSubstitutes.js";

/** A person or an app with an account. */
export interface Person {
  /** The account ID of the site. */
  readonly accountId: string;
  /** What stands for the account ID, the name and the email address. */
  readonly substitute: { readonly accountId: string; readonly displayName: string; readonly email: string };
  isApp: boolean;
  isNamed: boolean;
  /** Whether the site was asked for the name. */
  isLookedUp: boolean;
}

/** The people of a site. */
export interface People {
  readonly byId: ReadonlyMap<string, Person>;
  /** Returns the person with an account ID, who is added when it is seen first. */
  find(accountId: string): Person;
  /** Learns the fields of a person. */
  learn(person: Person, fields: Readonly<Record<string, unknown>>): void;
  /** Replaces names in a text. */
  hideNames(text: string): string;
}

/** The fields of people that contain names. */
export const NAME_FIELD: RegExp = /^(?:displayName|publicName|fullName|nickname|username|userName)$/;

/** Creates the registry of people. */
export function createPeople(substitutes: Substitutes): People {
  const byId = new Map<string, Person>();
  const names = createNames();
  const create = (accountId: string): Person => {
    const id = substitutes.hide("account", accountId);
    const number = Number(id.slice(-12));
    const [displayName, email] = [`Person${number}`, `person${number}@example.com`];
    const substitute = { accountId: id, displayName, email };
    const person: Person = { accountId, substitute, isApp: false, isNamed: false, isLookedUp: false };
    byId.set(accountId, person);
    return person;
  };
  return {
    byId,
    find(given) {
      const accountId = substitutes.reveal(given);
      return byId.get(accountId) ?? create(accountId);
    },
    learn(person, fields) {
      if (fields.accountType === "app") person.isApp = true;
      for (const [field, value] of Object.entries(fields)) {
        if (typeof value !== "string" || value === "") continue;
        if (/^email/.test(field)) addEmail(substitutes, value, person);
        if (!NAME_FIELD.test(field) || person.isApp || value === person.substitute.displayName) continue;
        person.isNamed = true;
        names.add(value, person.substitute.displayName);
        if (field === "displayName") substitutes.explain(person.substitute.displayName, value);
      }
    },
    hideNames: names.hide,
  };
}

function addEmail(substitutes: Substitutes, email: string, { substitute }: Person): void {
  const address = email.toLowerCase();
  if (substitutes.find(address) === undefined) substitutes.add(address, substitute.email);
}
