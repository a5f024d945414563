import { apiToken, createConfluence } from "confluence-fetch";
import { type AnswerReport, validateAnswers } from "confluence-fetch/schemas";
import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, test, vi } from "vitest";

const wrong = {
  results: [
    { id: 1, title: "secret" },
    { id: "2", title: null },
  ],
  _links: {},
};

/** A client of a fake whose list of pages is wrong in three places. */
function open(report?: "warn" | "throw" | ((answer: AnswerReport) => unknown), body: unknown = wrong) {
  const fake = createFakeConfluence();
  fake.reply("v2.getPages", Response.json(body), { times: 9 });
  const fetch = validateAnswers({ report, fetch: fake.fetch });
  return { fake, confluence: createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch }) };
}

const places = (answer: AnswerReport | undefined) =>
  answer?.departures.map(({ place, kind, count }) => [place, kind, count]);

test("a function is told the operation, the places and the kinds of an answer that has not its type", async () => {
  const reports: AnswerReport[] = [];
  const { confluence } = open((report) => reports.push(report));
  expect((await confluence.v2.getPages()).results.length).toBe(2);
  expect(reports.map(({ operation }) => operation)).toEqual(["v2.getPages"]);
  expect(places(reports[0])).toEqual(
    expect.arrayContaining([
      ["results[].id", "type", 1],
      ["results[].title", "null", 1],
      ["results[].spaceId", "missing", 2],
      ["_links.base", "missing", 1],
    ]),
  );
  expect(JSON.stringify(reports)).not.toContain("secret");
});

test("throw makes the call fail with an error that names the places and no value, and sends nothing again", async () => {
  const { fake, confluence } = open("throw");
  const error = await confluence.v2.getPages().then(undefined, (thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: "invalid-response", operation: "v2.getPages" });
  expect(String(error)).toContain("results[].id must be a string");
  expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  expect(fake.requests.filter(({ operation }) => operation === "v2.getPages").length).toBe(1);
});

test("by default, the console is warned, and the call succeeds", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { confluence } = open();
  await confluence.v2.getPages();
  const [lines = []] = warn.mock.calls;
  warn.mockRestore();
  expect(lines[0]).toMatch(
    /^the answer of v2\.getPages does not have its type: results\[\]\.id must be a string; /,
  );
  expect(lines[0]).toMatch(/; and \d+ more$/);
});

test("right answers, answers that are no JSON, failures and other paths are not reported", async () => {
  const { fake, confluence } = open("throw", { results: [], _links: { base: "x", new: 1 } });
  await confluence.v2.getPages();
  await expect(confluence.v2.getPageById({ id: 7 })).rejects.toMatchObject({ kind: "not-found" });
  fake.reply("v2.getSpaces", new Response("<html>", { headers: { "content-type": "text/html" } }));
  await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "not-json" });
  const plain = validateAnswers({ report: "throw", fetch: async () => Response.json({ results: 1 }) });
  expect((await plain("https://example.com/other", {})).status).toBe(200);
  await expect(plain("https://acme.atlassian.net/wiki/api/v2/pages?limit=1", {})).rejects.toThrow(
    "v2.getPages",
  );
});

test("an option that is wrong is refused", () => {
  expect(() => validateAnswers({ report: "loud" as never })).toThrow("pass `warn`, `throw` or a function");
});
