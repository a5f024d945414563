import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CqlClause, CqlQuery } from "../../../../generated/src/testing/cql/CqlQuery.js";
import { parseCql } from "../../../../generated/src/testing/cql/parseCql.js";
import { openTestSite } from "../openTestSite.js";
import { printCql } from "./printCql.js";

/** A site whose content was created in this order, in January 2025. */
function openContent() {
  const { call, failure, site, space } = openTestSite();
  const other = site.addSpace({ key: "OPS", name: "Operations" });
  const guide = site.addPage(space, {
    title: "User guide",
    body: "<p>How to <b>log</b> in</p>",
    labels: ["howto"],
  });
  site.addPage(space, {
    title: "Log in",
    parent: guide,
    body: "<p>Type your password.</p>",
    labels: ["howto", "auth"],
  });
  site.addPage(other, { title: "Runbook", parent: null, body: "<p>Restart the log server</p>" });
  site.addBlogPost(space, {
    title: "Release 1.2",
    body: { atlas_doc_format: '{"type":"doc","content":[{"type":"text","text":"faster log"}]}' },
  });
  site.addAttachment(guide, { title: "login.png", content: "" });
  const titles = (cql: string) =>
    call("v1.searchByCQL", { cql }).results.map(({ content }) => content?.title);
  return { guide, titles, failure };
}

const OPS = ["Operations Home", "Runbook"];
const TABLE: [string, string[]][] = [
  ["type = blogpost", ["Release 1.2"]],
  ["type in (blogpost, attachment)", ["Release 1.2", "login.png"]],
  ["type = page and space = ops", ["Operations Home", "Runbook"]],
  ['type = page AND NOT space = "OPS" and title != "documentation home"', ["User guide", "Log in"]],
  ["label = howto", ["User guide", "Log in"]],
  ["label in (auth, nothing)", ["Log in"]],
  ["label = howto and label not in (auth)", ["User guide"]],
  ['title = "log in"', ["Log in"]],
  ['title ~ "log"', ["Log in"]],
  ['title ~ "log*"', ["Log in", "login.png"]],
  ['text ~ "log"', ["User guide", "Log in", "Runbook", "Release 1.2"]],
  ['siteSearch ~ "server log"', ["Runbook"]],
  ['text ~ "\\"server log\\""', []],
  ['text ~ "\\"log server\\""', ["Runbook"]],
  ['text ~ "log" and text !~ server and type = page', ["User guide", "Log in"]],
  [
    "type = page and (label = auth or space = OPS) order by title desc",
    ["Runbook", "Operations Home", "Log in"],
  ],
  ["label = howto order by created desc", ["Log in", "User guide"]],
  ["creator = currentUser() and type = attachment", ["login.png"]],
  ["creator != currentUser()", []],
  ['created >= "2025-01-06" and created < "2025/01/07" and type = blogpost', ["Release 1.2"]],
  ["created > 2025-01-07", []],
  ['text ~ "serv?r"', ["Runbook"]],
  ['text ~ "p*word"', ["Log in"]],
  ['text ~ "restert~"', ["Runbook"]],
  ['text ~ "xyz~ or"', []],
  ['text ~ "howto guide"', ["User guide"]],
  ['title = "\\"Log in\\""', ["Log in"]],
  ['space.title ~ "oper*" and type = page', ["Operations Home", "Runbook"]],
  ["space.type = global and type = blogpost", ["Release 1.2"]],
  ["type = page order by space desc, title", [...OPS, "Documentation Home", "Log in", "User guide"]],
  ["type = blogpost and (contributor = currentUser() or mention = a)", ["Release 1.2"]],
  ["type = whiteboard", []],
  ["type = ac:com.example:diagram", []],
  ["lastmodified = 2025-01-06 and type = blogpost", ["Release 1.2"]],
  ['created <= "2025-01-06 08:59"', []],
];

describe("CQL", () => {
  it.each(TABLE)("filters by %s", (cql, expected) => {
    expect(openContent().titles(cql)).toEqual(expected);
  });

  it("finds descendants and children of a page", () => {
    const { guide, titles } = openContent();
    expect([
      titles(`ancestor = ${guide.id}`),
      titles(`parent = ${guide.id}`),
      titles(`id = ${guide.id}`),
    ]).toEqual([["Log in"], ["Log in"], ["User guide"]]);
  });

  it("finds mentions and macros, in both formats, and watchers", () => {
    const { site, space, call, respond } = openTestSite();
    const storage =
      '<p><ac:link><ri:user ri:account-id="1:a" /></ac:link></p><ac:structured-macro ac:name="toc" />';
    const adf = { type: "mention", attrs: { id: "1:b", text: "@b" } };
    const macro = { type: "extension", attrs: { extensionKey: "children" } };
    site.addPage(space, { title: "One", body: storage });
    const body = { atlas_doc_format: JSON.stringify({ type: "doc", content: [adf, macro] }) };
    const { id } = site.addPage(space, { title: "Two", body });
    respond("v1.addContentWatcher", { contentId: id, accountId: "1:c" });
    const titles = (cql: string) => call("v1.searchContentByCQL", { cql }).results.map(({ title }) => title);
    expect(titles('mention = "1:a"')).toEqual(["One"]);
    expect(titles('mention = "1:b"')).toEqual(["Two"]);
    expect(titles("macro = toc")).toEqual(["One"]);
    expect(titles("macro in (children, jira)")).toEqual(["Two"]);
    expect(titles('watcher = "1:c"')).toEqual(["Two"]);
    expect(titles('lastModifier = "1:c" or creator = "1:c"')).toEqual([]);
  });

  it.each([
    ["created > tomorrow()", "the function tomorrow() is unknown"],
    ["created > yesterday", 'the date "yesterday" does not have the format yyyy-MM-dd'],
    ["title > a", "the field title does not support the operator >"],
    ["type = page order by label", "cannot order by label"],
    ["type page", 'expected an operator but found "page"'],
    ["(type = page", 'expected ")" at the end'],
    ["type = page label = a", 'expected the end but found "label"'],
    ["id in 5", 'expected "(" before 5'],
    ["label = limit", 'expected a value but found "limit"'],
    ["title ~ page*", 'invalid token "*"'],
    ['title ~ "open', 'invalid token ""open"'],
  ])("rejects %s like a site, and says why", (cql, reason) => {
    const { status, message } = parseFailure(openContent().failure("v1.searchByCQL", { cql }));
    expect([status, message]).toEqual([
      400,
      expect.stringContaining(`BadRequestException: Could not parse cql : ${cql} (${reason}`),
    ]);
  });

  it.each([
    ["Grill = a", "No field exists with the name: 'grill'"],
    [
      "type = pagenjkkj",
      "Unsupported value for type, got : pagenjkkj, expected one of : [space, user, page, blogpost, comment, attachment, database, whiteboard, slide, embed, folder]",
    ],
  ])("rejects %s with the message of a site", (cql, text) => {
    const { message } = parseFailure(openContent().failure("v1.searchByCQL", { cql }));
    expect(message).toBe(`com.atlassian.confluence.api.service.exceptions.BadRequestException: ${text}`);
  });

  it("parses a printed query to the same query", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseCql(printCql(query))).toEqual(query);
      }),
    );
  });
});

function parseFailure(text: string): { status: number; message: string } {
  return { status: Number(text.slice(0, 3)), message: JSON.parse(text.slice(4)).message };
}

const fields = fc.constantFrom("type", "space", "title", "lastmodified");
const values = fc.oneof(
  fc.string().map((text) => ({ text })),
  fc.record({ call: fc.constantFrom("currentuser", "now"), args: fc.array(fc.string(), { maxLength: 2 }) }),
);
const comparisons = fc.oneof(
  fc.record({
    kind: fc.constant("compare" as const),
    field: fields,
    operator: fc.constantFrom("=", "!=", "~", "!~", ">", ">=", "<", "<="),
    values: fc.array(values, { minLength: 1, maxLength: 1 }),
  }),
  fc.record({
    kind: fc.constant("compare" as const),
    field: fields,
    operator: fc.constantFrom("in", "not in"),
    values: fc.array(values, { minLength: 1, maxLength: 3 }),
  }),
);
const { clause } = fc.letrec<{ clause: CqlClause }>((tie) => ({
  clause: fc.oneof(
    { depthSize: "small" },
    comparisons,
    fc.record({ kind: fc.constant("not" as const), clause: tie("clause") }),
    fc.record({
      kind: fc.constantFrom("and", "or"),
      clauses: fc.array(tie("clause"), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));
const queries: fc.Arbitrary<CqlQuery> = fc.record({
  where: fc.option(clause, { nil: undefined }),
  order: fc.array(fc.record({ field: fields, isDescending: fc.boolean() }), { maxLength: 2 }),
});
