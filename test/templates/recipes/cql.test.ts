import { apiToken, createConfluence } from "confluence-fetch";
import { cql } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCql } from "../../../generated/src/testing/cql/parseCql.js";

/** What the fake reads of a query of one comparison. */
function read(query: string) {
  const { where } = parseCql(query);
  if (where?.kind !== "compare") throw new Error(`${query} is no comparison`);
  return { field: where.field, operator: where.operator, values: where.values };
}

const at = (timeZone: string, date: string) => ({ date: new Date(date), timeZone });

const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("\\", '"', "'", "(", ")", ",", "\n", "\0", " and ", "~", "\ud800", "a"),
  }),
);

describe("cql", () => {
  it("quotes and escapes every string, so that the parser reads it back", () => {
    let count = 0;
    fc.assert(
      fc.property(anyString, fc.array(anyString, { minLength: 1 }), (text, list) => {
        count += 1;
        expect(read(cql`title = ${text}`)).toEqual({ field: "title", operator: "=", values: [{ text }] });
        const values = list.map((each) => ({ text: each }));
        expect(read(cql`label in ${list}`)).toEqual({ field: "label", operator: "in", values });
        expect(read(cql`label not in (${list})`)).toEqual({ field: "label", operator: "not in", values });
        expect(
          parseCql(cql`creator = currentUser() and (text ~ ${text} or space in (${text}, ${text}))`),
        ).toEqual({
          where: {
            kind: "and",
            clauses: [
              {
                kind: "compare",
                field: "creator",
                operator: "=",
                values: [{ call: "currentuser", args: [] }],
              },
              {
                kind: "or",
                clauses: [
                  { kind: "compare", field: "text", operator: "~", values: [{ text }] },
                  { kind: "compare", field: "space", operator: "in", values: [{ text }, { text }] },
                ],
              },
            ],
          },
          order: [],
        });
      }),
      { numRuns: 1_000 },
    );
    console.log(`cql: ${count} strings and lists read back`);
  });

  it.each([
    [cql`type = page`, "type = page"],
    [cql`space = ${"~mia"} order by title`, 'space = "~mia" order by title'],
    [cql`space in ${["DOC", "~mia"]}`, 'space in ("DOC", "~mia")'],
    [cql`title = ${'say "hi" \\ bye'}`, 'title = "say \\"hi\\" \\\\ bye"'],
    [cql`id = ${7} or id in ${[8, 9n]}`, "id = 7 or id in (8, 9)"],
    [cql`lastmodified > ${new Date("2026-01-02T03:04:59Z")}`, 'lastmodified > "2026-01-02 03:04"'],
    [cql`created > ${at("Europe/Berlin", "2026-01-02T23:04:59Z")}`, 'created > "2026-01-03 00:04"'],
    [cql`created > ${at("Europe/Berlin", "2026-07-02T22:04:59Z")}`, 'created > "2026-07-03 00:04"'],
    [cql`created > ${at("America/New_York", "2026-01-01T04:59:00Z")}`, 'created > "2025-12-31 23:59"'],
    [cql`created > ${at("Asia/Kathmandu", "2026-01-01T00:00:00Z")}`, 'created > "2026-01-01 05:45"'],
    [cql`created > ${at("UTC", "2026-01-02T03:04:59Z")}`, 'created > "2026-01-02 03:04"'],
    [cql`creator in ${[{ accountId: "712020:a" }, "712020:b"]}`, 'creator in ("712020:a", "712020:b")'],
    [cql`created > now(${"-4w"})`, 'created > now("-4w")'],
    [cql`title = "a\"b" and text ~ ${"c"}`, 'title = "a\\"b" and text ~ "c"'],
    [cql`title = 'a"b' and text ~ ${"c'd"}`, "title = 'a\"b' and text ~ \"c'd\""],
    [`${cql`type = page`} and ${cql`title = ${"a"}`}`, 'type = page and title = "a"'],
  ])("writes %s", (query, expected) => {
    expect(query).toBe(expected);
    expect(() => parseCql(query)).not.toThrow();
  });

  it.each([
    ["value 1 of the query cannot be undefined", () => cql`title = ${undefined as never}`],
    ["value 1 of the query cannot be null", () => cql`title = ${null as never}`],
    ["value 2 of the query cannot be NaN", () => cql`title = ${"a"} and id = ${Number.NaN}`],
    ["value 1 of the query cannot be an object", () => cql`created > ${new Date("never")}`],
    ["value 1 of the query cannot be an object", () => cql`created > ${new Date(1e15)}`],
    ["the options cannot be read", () => cql`created > ${at("Europe/Nowhere", "2026-01-01")}`],
    ["value 1 of the query cannot be an object", () => cql`created > ${at("UTC", "never")}`],
    ["value 1 of the query cannot be an object", () => cql`creator = ${{}}`],
    ["value 1 of the query cannot be an object", () => cql`space in ${[]}`],
    ["value 1 of the query cannot be an object", () => cql`space in ${[["a"]] as never}`],
    ["value 1 of the query cannot be true", () => cql`favourite = ${true as never}`],
    ["value 1 of the query is inside quotes", () => cql`title = "${"a"}"`],
    ["value 2 of the query is inside quotes", () => cql`title = ${'a"'} or title = '${"b"}'`],
  ])("rejects what would be another query: %s", (message, write) => {
    expect(write).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(message) }),
    );
  });

  it("finds what has a title full of CQL", async () => {
    const fake = createFakeConfluence();
    const space = fake.site.addSpace({ key: "~mia" });
    const title = '" or type = page or title = "\\';
    fake.site.addPage(space, { title });
    fake.site.addPage(space, { title: "Other" });
    const { email, token } = fake.addToken();
    const confluence = createConfluence({
      site: "acme",
      auth: apiToken({ email, token }),
      fetch: fake.fetch,
    });
    const found = [];
    const query = cql`space = ${"~mia"} and title = ${title} and created < ${new Date(fake.clock.now() + 86_400_000)}`;
    for await (const hit of confluence.v1.searchByCQL({ cql: query })) found.push(hit.content?.title);
    expect(found).toEqual([title]);
  });
});
