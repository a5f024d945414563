import { expect, it } from "vitest";
import { openTestSite, type TestSite } from "../openTestSite.js";

const OPERATORS = ["=", "!=", "~", "!~", ">", ">=", "<", "<=", "in", "not in"] as const;
const EQUALITY = ["=", "!=", "in", "not in"];
const RANGE = ["=", "!=", ">", ">=", "<", "<="];
const TEXT = ["~", "!~"];

/** The documented fields, with their operators, a value, and whether results can be sorted by them. */
const FIELDS: Readonly<Record<string, [operators: string[], value: string, isSortable?: boolean]>> = {
  ancestor: [EQUALITY, "123"],
  container: [EQUALITY, "123"],
  content: [EQUALITY, "123", true],
  contributor: [EQUALITY, '"557058:mia"'],
  created: [RANGE, "2025/01/06", true],
  creator: [EQUALITY, '"557058:mia"'],
  favorite: [EQUALITY, '"557058:mia"'],
  favourite: [EQUALITY, '"557058:mia"'],
  id: [EQUALITY, "123", true],
  label: [EQUALITY, "howto"],
  lastModified: [RANGE, '"2025-01-06 09:00"', true],
  lastModifier: [EQUALITY, '"557058:mia"'],
  macro: [EQUALITY, "toc"],
  mention: [EQUALITY, '"557058:mia"'],
  parent: [EQUALITY, "123"],
  siteSearch: [TEXT, "guide"],
  space: [EQUALITY, "DOC", true],
  "space.category": [EQUALITY, "team"],
  "space.key": [EQUALITY, "DOC", true],
  "space.title": [[...EQUALITY, ...TEXT], "Documentation"],
  "space.type": [EQUALITY, "global"],
  text: [TEXT, "guide"],
  title: [[...EQUALITY, ...TEXT], "guide", true],
  type: [EQUALITY, "page"],
  watcher: [EQUALITY, '"557058:mia"'],
};

const USER_FIELDS: typeof FIELDS = {
  type: [EQUALITY, "user"],
  user: [EQUALITY, '"557058:mia"'],
  "user.accountid": [EQUALITY, '"557058:mia"'],
  "user.fullname": [TEXT, "mia"],
  "user.userkey": [EQUALITY, "mia"],
};

type Operation = "v1.searchByCQL" | "v1.searchContentByCQL" | "v1.searchUser";
type Failure = `${Operation} ${string}`;

function outcome({ failure }: TestSite, operation: Operation, cql: string): "answered" | "refused" {
  const text = failure(operation, { cql });
  if (text === "none") return "answered";
  expect(text).toMatch(/^400 .*(?:Could not parse cql : |No field exists with the name: )/);
  return "refused";
}

/** Asks with each operator, and returns the surprises. */
function checkOperators(site: TestSite, operation: Operation, fields: typeof FIELDS): Failure[] {
  return Object.entries(fields).flatMap(([field, [supported, value]]) =>
    OPERATORS.flatMap((operator): Failure[] => {
      const cql = `${field} ${operator} ${operator.endsWith("in") ? `(${value})` : value}`;
      const expected = supported.includes(operator) ? "answered" : "refused";
      counts[expected] += 1;
      return outcome(site, operation, cql) === expected ? [] : [`${operation} ${cql}`];
    }),
  );
}

const counts = { answered: 0, refused: 0 };

it("answers or refuses every documented field with every operator, as documented", () => {
  const site = openTestSite();
  const failures = [
    ...checkOperators(site, "v1.searchByCQL", FIELDS),
    ...checkOperators(site, "v1.searchContentByCQL", FIELDS),
    ...checkOperators(site, "v1.searchUser", USER_FIELDS),
  ];
  expect(failures).toEqual([]);
  console.log(`CQL: ${Object.keys(FIELDS).length} fields of content, 5 of users; combinations:`, counts);
  expect(counts).toEqual({ answered: 226, refused: 324 });
});

it("sorts by the fields that documents allow, by several of them, and by no other", () => {
  const site = openTestSite();
  for (const [field, [, , isSortable]] of Object.entries(FIELDS)) {
    const cql = `type = page order by ${field} desc, title`;
    expect([field, outcome(site, "v1.searchByCQL", cql)]).toEqual([
      field,
      isSortable ? "answered" : "refused",
    ]);
  }
});

it.each(Object.keys(USER_FIELDS).filter((field) => field !== "type"))(
  "knows %s only in searches of users",
  (field) => {
    expect(openTestSite().failure("v1.searchByCQL", { cql: `${field} = a` })).toContain(
      `No field exists with the name: '${field}'`,
    );
  },
);
