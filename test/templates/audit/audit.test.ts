import type { Fetch } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { expect, test } from "vitest";
import { printAudit } from "../../../generated/src/audit/printAudit.js";
import { runAudit } from "../../../generated/src/audit/runAudit.js";
import type { OperationName } from "../../../generated/src/tables/OperationTypes.js";
import { addExample } from "../../../generated/src/testing/product/addExample.js";

const SECRET = "s3cret";

/** Audits a fake with content; `change` changes its answers by the path without the query. */
async function auditFake(
  format = "json",
  change: (path: string, answer: Record<string, unknown>) => void = () => {},
  requests = 400,
) {
  const fake = createFakeConfluence();
  addExample(fake.site);
  const space = fake.site.addSpace({ key: "NEW", name: SECRET });
  const page = fake.site.addPage(space, { title: SECRET, body: { storage: "<p>a</p>" }, labels: ["docs"] });
  fake.site.addAttachment(page, { title: "a.txt", content: "a" });
  const fetch: Fetch = async (url, init) => {
    const response = await fake.fetch(url, init);
    if (!response.ok || !response.headers.get("content-type")?.includes("json")) return response;
    const answer = await response.json();
    change(new URL(url).pathname.replace(/^\/ex\/confluence\/[^/]+/, ""), answer);
    return Response.json(answer, response);
  };
  const { email, token } = fake.addToken();
  const environment = { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: email, CONFLUENCE_TOKEN: token };
  const printed = await runAudit({ environment, requests, format }, { fetch });
  return { ...printed, text: printed.lines.join("\n"), fake, token };
}

function change(path: string, answer: Record<string, unknown>): void {
  const { results: [first] = [] } = answer as { results?: Record<string, unknown>[] };
  if (path === "/wiki/api/v2/spaces" && first) first.status = "frozen";
  if (path === "/wiki/api/v2/pages" && first) Object.assign(first, { title: null, mood: SECRET });
  if (/^\/wiki\/api\/v2\/pages\/\d+$/.test(path)) delete answer.version;
  if (/^\/wiki\/api\/v2\/pages\/\d+\/labels$/.test(path) && first) first.prefix = { [`${SECRET}@x.com`]: 1 };
}

const methodsOf = (fake: FakeConfluence) => [...new Set(fake.requests.map(({ method }) => method))];

test("against the fake, an audit reads most reading operations, by GET only, and finds nothing", async () => {
  const { text, code, fake } = await auditFake();
  const result = JSON.parse(text);
  expect(result.departures).toEqual([]);
  expect(code).toBe(0);
  expect(result.read.length).toBeGreaterThan(90);
  expect(methodsOf(fake)).toEqual(["GET"]);
});

test("planted departures are all found, each by its place and kind, and no value is printed", async () => {
  const { text, code, token } = await auditFake("json", change);
  const { departures } = JSON.parse(text);
  const found = departures.map(({ operation, place, kind }: Record<string, string>) => [
    operation,
    place,
    kind,
  ]);
  expect(found.sort()).toEqual([
    ["v2.getPageById", "version", "missing"],
    ["v2.getPageLabels", "results[].prefix", "type"],
    ["v2.getPages", "results[].mood", "unknown"],
    ["v2.getPages", "results[].title", "null"],
    ["v2.getSpaces", "results[].status", "member"],
  ]);
  expect(code).toBe(1);
  for (const value of [SECRET, token, "frozen"]) expect(text).not.toContain(value);
});

test("as text, a departure is a line; as an issue, it is a row of a table", async () => {
  const { lines } = await auditFake("text", change);
  expect(lines).toContain("✗ v2.getPages results[].title: null, must be a string (once)");
  expect(lines.at(-1)).toMatch(
    /^→ \d+ operations read with \d+ requests, .*: responses do not match their types in 5 places\.$/,
  );
  const issue = (await auditFake("issue", change)).lines;
  expect(issue[0]).toBe("# Responses do not match their types in 5 places");
  expect(issue).toContain("| `v2.getPages` | `results[].title` | null | must be a string | 1 |");
});

test("no more requests are sent than were allowed", async () => {
  const { text, fake } = await auditFake("json", () => {}, 12);
  expect(fake.requests.length).toBe(12);
  expect(JSON.parse(text).requests).toBe(12);
});

test("what cannot be audited ends with the exit code 2, the reason and no credential", async () => {
  const fake = createFakeConfluence();
  const environment = { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: "a@b.c", CONFLUENCE_TOKEN: "wr0ng" };
  const { lines, code } = await runAudit(
    { environment, requests: 50, format: "text" },
    { fetch: fake.fetch },
  );
  expect(code).toBe(2);
  expect(lines[0]).toMatch(/^✗ /);
  expect(lines.join()).not.toContain("wr0ng");
  const few = await runAudit({ environment, requests: 1, format: "text" });
  expect(few).toEqual({ code: 2, lines: ["✗ --requests is too small", "→ pass 5 or more, such as 100"] });
  const wrong = await runAudit({ environment, requests: 50, format: "xml" });
  expect(wrong).toEqual({ code: 2, lines: ["✗ unknown format", "→ pass text, json or issue"] });
});

test("an audit without departures says so, in each format, and counts one place as one", () => {
  const read: OperationName[] = ["v2.getPages"];
  const result = { requests: 5, read, failed: [], unread: [], departures: [], error: undefined };
  const departure = { place: "id", kind: "type", message: "must be a string", count: 1 } as const;
  const departures = [{ operation: "v2.getPages", ...departure } as const];
  const first = (changes: object, format: string) =>
    printAudit({ ...result, ...changes }, format).at(format === "issue" ? 0 : -1);
  const text = (changes: object) => first(changes, "text")?.replace(/.*: /, "");
  expect(printAudit(result, "issue").slice(0, 3)).toEqual([
    "# All responses match their types",
    "",
    "`confluence-fetch audit` read 1 operations. It reports places and kinds, no values.",
  ]);
  expect(printAudit(result, "issue").join("\n")).not.toContain("|");
  expect(first({ departures }, "issue")).toBe("# Responses do not match their types in 1 place");
  expect(text({ departures })).toBe("responses do not match their types in 1 place.");
  expect(text({})).toBe("all responses match their types.");
  expect(text({ read: [] })).toBe("no response could be checked.");
});
