import { describe, expect, it } from "vitest";
import { resolveDate } from "../../../../generated/src/testing/cql/cqlDates.js";
import { CQL_FUNCTIONS } from "../../../../generated/src/testing/cql/cqlFunctions.js";
import { MIA, openTestSite } from "../openTestSite.js";

/** A Wednesday. */
const NOW = Date.parse("2025-03-12T10:30:15.500Z");

/** A site with a page for each of some days, at that time. */
function openDays() {
  const { call, failure, space, store, respond } = openTestSite(1, () => NOW);
  const days = ["2024-12-31", "2025-02-28", "2025-03-01", "2025-03-09", "2025-03-11", "2025-03-12"];
  for (const day of days) {
    const body = { spaceId: space.id, title: day, createdAt: `${day}T00:00:00.000Z` };
    respond("v2.createBlogPost", { body: { ...body, body: { representation: "storage", value: "" } } });
  }
  const titles = (cql: string) =>
    call("v1.searchByCQL", { cql: `type = blogpost and ${cql}` }).results.map(
      ({ content }) => content?.title,
    );
  return { call, failure, titles, store, space };
}

describe("functions of dates", () => {
  it.each([
    ["created >= startOfDay()", 1],
    ['created >= startOfDay("-1d")', 2],
    ["created >= startOfWeek()", 3],
    ["created >= startOfMonth()", 4],
    ['created > endOfMonth("-1M")', 4],
    ["created >= startOfYear()", 5],
    ['created < startOfYear("+1y")', 6],
    ["created < endOfYear()", 6],
    ['created < endOfWeek("-1w")', 3],
    ['created > now("-2w")', 5],
    ['created >= now("-90d")', 6],
    ["created < now()", 6],
    ["created > now(-2w)", 5],
    ["created = endOfDay()", 0],
    ["created != endOfDay()", 6],
  ])("%s finds %i of six days", (cql, count) => {
    expect(openDays().titles(cql)).toHaveLength(count);
  });

  it.each([
    ["day", false, undefined, "2025-03-12T00:00:00.000Z"],
    ["day", true, "-1d", "2025-03-11T23:59:59.999Z"],
    ["week", false, undefined, "2025-03-09T00:00:00.000Z"],
    ["month", true, "-1M", "2025-02-28T23:59:59.999Z"],
    ["month", false, "+1M", "2025-04-01T00:00:00.000Z"],
    ["year", true, "1y", "2026-12-31T23:59:59.999Z"],
    [undefined, false, "-36h", "2025-03-10T22:30:15.500Z"],
    [undefined, false, "-30m", "2025-03-12T10:00:15.500Z"],
  ] as const)("resolves the part %s (end: %s, increment: %s) to %s", (part, isEnd, increment, expected) => {
    expect(new Date(resolveDate(NOW, part, isEnd, increment)).toISOString()).toBe(expected);
  });

  it("keeps the day of a month that is too short", () => {
    const leapDay = Date.parse("2024-02-29T12:00:00.000Z");
    expect(new Date(resolveDate(leapDay, undefined, false, "-1y")).toISOString()).toContain("2023-02-28");
  });
});

describe("other functions", () => {
  it("currentUser() is the caller in every field of users", () => {
    const { titles, call } = openDays();
    for (const field of ["creator", "contributor", "lastModifier"]) {
      expect(titles(`${field} = currentUser()`)).toHaveLength(6);
      expect(titles(`${field} in (currentUser(), other)`)).toHaveLength(6);
    }
    for (const field of ["favourite", "mention", "watcher"])
      expect(titles(`${field} = currentUser()`)).toHaveLength(0);
    expect(call("v1.searchUser", { cql: "user = currentUser()" }).results).toHaveLength(1);
  });

  it("favourites are the relations of the caller", () => {
    const { titles, store, space, call } = openDays();
    const [first] = call("v1.searchContentByCQL", { cql: "type = blogpost" }).results;
    const source = { type: "user", key: MIA.accountId } as const;
    for (const target of [
      { type: "content", key: String(first?.id) },
      { type: "space", key: space.key },
    ] as const) {
      const relation = { name: "favourite", source, target, createdAt: "", authorId: MIA.accountId };
      store.relations.set(`favourite/user/${source.key}/${target.type}/${target.key}`, relation);
    }
    expect(titles("favourite = currentUser()")).toEqual([first?.title]);
    expect(titles("space in favouriteSpaces()")).toHaveLength(6);
    expect(titles("space in (OPS, favouriteSpaces())")).toHaveLength(6);
    expect(titles("space not in favouriteSpaces()")).toHaveLength(0);
  });

  it("nobody has viewed anything, because only the web interface records that", () => {
    const { titles } = openDays();
    expect(titles("id in recentlyViewedContent(10, 20)")).toEqual([]);
    expect(titles("space in recentlyViewedSpaces(10)")).toEqual([]);
  });

  it.each([
    ["creator = now()", "the field creator does not support the function now()"],
    ["space = favouriteSpaces()", "the function favouritespaces() does not support the operator ="],
    ["id in recentlyViewedContent(x)", '"x" is not a number'],
    ["creator = currentUser(1)", "the function currentuser() takes 0 arguments"],
    ['created > now("4")', 'the increment "4" does not have the form (+/-)nn(y|M|w|d|h|m)'],
    ["space = currentSpace()", "currentSpace() needs a spaceKey in cqlcontext"],
    ["parent = currentContent()", "currentContent() needs a contentId in cqlcontext"],
    ["favourite = somebody", "only the favourites of the caller can be searched"],
  ])("rejects %s", (cql, reason) => {
    const failure = JSON.parse(openDays().failure("v1.searchByCQL", { cql }).slice(4));
    expect(failure.message).toContain(`Could not parse cql : ${cql} (${reason})`);
  });

  it("are all tested here", () => {
    console.log(`CQL: ${Object.keys(CQL_FUNCTIONS).length} functions`);
    expect(Object.keys(CQL_FUNCTIONS)).toHaveLength(15);
  });
});
