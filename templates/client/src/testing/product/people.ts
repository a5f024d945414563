import type { PeopleRules } from "./PeopleRules.js";

/** People are known by what the recorded answers say of them. */
export const people: PeopleRules = { reads: [], personalKeys: [], lookUp: undefined };
