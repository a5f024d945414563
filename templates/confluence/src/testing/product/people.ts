import type { PeopleRules } from "./PeopleRules.js";

/** Personal spaces have keys that start with `~`; users are looked up in bulk. */
export const people: PeopleRules = {
  reads: ["v2.createBulkUserLookup", "v2.checkAccessByEmail"],
  personalKeys: [
    /\/(?:spaces?|display)\/((?:~|%7E)[\w.:%-]{1,99})/gi,
    /(?:key|space)["']?\s{0,3}(?:=|:|in\s*\()\s{0,3}["']?((?:~|%7E)[\w.:%-]{1,99})/gi,
  ],
  lookUp: {
    name: "v2.createBulkUserLookup",
    path: "/wiki/api/v2/users-bulk",
    max: 100,
    body: (accountIds) => ({ accountIds }),
  },
};
