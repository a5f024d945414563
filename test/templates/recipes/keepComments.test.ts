import { apiToken, createConfluence } from "confluence-fetch";
import {
  type AdfNode,
  adfBody,
  createOrUpdatePage,
  type PageUpdate,
  storageBody,
  updatePage,
} from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepMarkers } from "../../../generated/src/recipes/keepMarkers.js";
import { parseStorage } from "../../../generated/src/testing/bodies/parseStorage.js";
import { inTurn, scriptedClient } from "./scriptedClient.js";

/** The markup of a marker; each has the reference with its number. */
const mark = (number: number, text: string) =>
  `<ac:inline-comment-marker ac:ref="r${number}">${text}</ac:inline-comment-marker>`;

/** Replaces stored content, and returns what was written and which comments were lost. */
async function replace(stored: string, change: PageUpdate["change"], more: Partial<PageUpdate> = {}) {
  const format = more.format ?? "storage";
  const page = { id: "7", status: "current", title: "Home", version: { number: 3 } };
  const { confluence, lines } = scriptedClient(
    inTurn({ ...page, body: { [format]: { representation: format, value: stored } } }, page),
  );
  const { lostComments } = await updatePage(confluence, { id: 7, change, ...more });
  const [, , , json = "{}"] = /^(PUT) (\S+) (.*)$/s.exec(lines[1] ?? "") ?? [];
  const { value } = JSON.parse(json).body;
  return { value, lost: lostComments.map(({ ref, text }) => `${ref} ${text}`) };
}

/** What storage format becomes, and which comments are lost. */
type Row = [what: string, stored: string, given: string, kept: string, lost?: string[]];

const STORAGE: readonly Row[] = [
  [
    "the text beside it changes",
    `<p>Meet ${mark(1, "on Friday")} at 5.</p>`,
    "<p>We meet on Friday at 6.</p>",
    `<p>We meet ${mark(1, "on Friday")} at 6.</p>`,
  ],
  [
    "the text is gone",
    `<p>Meet ${mark(1, "on Friday")}.</p>`,
    "<p>Meet on Monday.</p>",
    "<p>Meet on Monday.</p>",
    ["r1 on Friday"],
  ],
  [
    "the text is in another paragraph",
    `<p>${mark(1, "One")}</p><p>Two</p>`,
    "<p>Two</p><h2>Then One</h2>",
    `<p>Two</p><h2>Then ${mark(1, "One")}</h2>`,
  ],
  [
    "the content has the marker",
    `<p>${mark(1, "One")} and ${mark(2, "two")}</p>`,
    `<p>One and ${mark(1, "more")} than two</p>`,
    `<p>One and ${mark(1, "more")} than ${mark(2, "two")}</p>`,
  ],
  [
    "the text is there several times: the one with the same neighbours",
    `<p>yes, a</p><p>${mark(1, "yes")}, b</p><p>yes, c</p>`,
    "<p>yes, c</p><p>yes, b</p><p>yes, a</p>",
    `<p>yes, c</p><p>${mark(1, "yes")}, b</p><p>yes, a</p>`,
  ],
  [
    "nothing tells the places apart: the same one of them",
    `<td>no</td><td>${mark(1, "no")}</td><td>no</td>`,
    "<td>no</td><td>no</td><td>no</td>",
    `<td>no</td><td>${mark(1, "no")}</td><td>no</td>`,
  ],
  [
    "only another place of the text is left",
    `<p>See the plan.</p><p>Ask ${mark(1, "the")} boss.</p>`,
    "<p>See the plan.</p>",
    "<p>See the plan.</p>",
    ["r1 the"],
  ],
  [
    "only a longer word is left",
    `<p>${mark(1, "cat")}</p>`,
    "<p>concatenate</p>",
    "<p>concatenate</p>",
    ["r1 cat"],
  ],
  [
    "elements divide the text, before and after",
    `<p>${mark(1, "a ")}<strong>${mark(1, "bold")}</strong>${mark(1, " word")}</p>`,
    "<p>Now <em>a bold</em> word.</p>",
    `<p>Now <em>${mark(1, "a bold")}</em>${mark(1, " word")}.</p>`,
  ],
  [
    "the text goes over two blocks",
    `<ul>\n<li>${mark(1, "one")}</li>\n<li>${mark(1, "two")}</li>\n</ul>`,
    "<ul><li>one</li><li>two</li></ul>",
    `<ul><li>${mark(1, "one")}</li><li>${mark(1, "two")}</li></ul>`,
  ],
  [
    "two comments overlap",
    `<p>${mark(1, `one ${mark(2, "two")}`)}${mark(2, " three")}</p>`,
    "<p>one two three</p>",
    `<p>${mark(1, "one ")}${mark(1, mark(2, "two"))}${mark(2, " three")}</p>`,
  ],
  [
    "characters and white space are written otherwise",
    `<p>${mark(1, "Gr&uuml;&szlig;e &amp; K&#252;sse")}</p>`,
    "<p>\n  Grüße\n  &amp;&nbsp;Küsse\n</p>",
    `<p>\n  ${mark(1, "Grüße\n  &amp;&nbsp;Küsse")}\n</p>`,
  ],
  [
    "the text is only where no marker can be",
    `<p>${mark(1, "x")}</p>`,
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="x">x</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro><!-- x -->',
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="x">x</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro><!-- x -->',
    ["r1 x"],
  ],
  [
    "attributes have angle brackets",
    `<p>${mark(1, "b")}</p>`,
    '<p><a href="x" title="a > b">b</a></p>',
    `<p><a href="x" title="a > b">${mark(1, "b")}</a></p>`,
  ],
  [
    "the marker is around nothing",
    `<p>${mark(1, '<ac:emoticon ac:name="tick" />')}</p>`,
    "<p>1</p>",
    "<p>1</p>",
    ["r1 "],
  ],
  ["there is no marker", "<p>One</p>", "<p>Two</p>", "<p>Two</p>"],
];

const adf = (...content: AdfNode[]) => ({ type: "doc", version: 1, content }) as const;
const text = (value: string, ...marks: AdfNode[]) => ({
  type: "text",
  text: value,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: AdfNode[]) => ({ type: "paragraph", content });
const annotation = (id: string) => ({ type: "annotation", attrs: { id, annotationType: "inlineComment" } });
const strong = { type: "strong" };

describe("inline comments in storage format", () => {
  it.each<Row>(STORAGE)("if %s", async (...[, stored, given, kept, lost = []]) => {
    expect(await replace(stored, { body: storageBody(given) })).toEqual({ value: kept, lost });
  });

  it("are tried in all these ways", () => {
    console.log(`keepComments: ${STORAGE.length} changes of storage format`);
    expect(new Set(STORAGE.map(([what]) => what)).size).toBe(16);
  });

  it("change nothing else, and are either kept or lost, whatever changes", () => {
    const word = fc.constantFrom("a", "b", "ab", " ", "&amp;", "<strong>a b</strong>", "<br/>", "</p><p>");
    const words = fc.array(word, { maxLength: 12 });
    const stored = fc.array(fc.oneof(word, fc.nat(3)), { maxLength: 12 });
    const property = fc.property(stored, words, (before, after) => {
      const refs = new Set<string>();
      const parts = before.map((part) => {
        if (typeof part === "string") return part;
        refs.add(`r${part}`);
        return mark(part, "a <em>b</em>");
      });
      const given = storageBody(`<p>${after.join("")}</p>`);
      const content = { representation: "storage", value: `<p>${parts.join("")}</p>` };
      const { body, lost } = keepMarkers(given, content);
      expect(body.value.replace(/<\/?ac:inline-comment-marker[^>]*>/g, "")).toBe(given.value);
      parseStorage(body.value);
      const kept = [...body.value.matchAll(/ac:ref="(\w+)"/g)].map(([, ref]) => ref);
      expect(new Set([...kept, ...lost.map(({ ref }) => ref)])).toEqual(refs);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("are left to the caller if `keepComments` is false", async () => {
    const stored = `<p>${mark(1, "One")} ${mark(2, "two")}</p>`;
    const change = { body: storageBody("<p>One</p>") };
    expect(await replace(stored, change, { keepComments: false })).toEqual({ value: "<p>One</p>", lost: [] });
    await expect(replace(stored, change, { keepComments: "no" as never })).rejects.toMatchObject({
      kind: "configuration",
    });
  });

  it("stay as they are if only the title changes", async () => {
    const stored = `<p>${mark(1, "One")}</p>`;
    expect(await replace(stored, { title: "New" })).toEqual({ value: stored, lost: [] });
  });
});

describe("inline comments in ADF", () => {
  const stored = JSON.stringify(
    adf(
      paragraph(
        text("Meet "),
        text("on ", annotation("r1")),
        text("Friday", strong, annotation("r1")),
        text("."),
      ),
    ),
  );

  it("are kept where their text is, whatever marks it has", async () => {
    const given = adf({
      type: "panel",
      content: [paragraph(text("We meet on Friday", strong), text(" at 6."))],
    });
    const format = "atlas_doc_format";
    const { value, lost } = await replace(stored, { body: adfBody(given) }, { format });
    expect([JSON.parse(value), lost]).toEqual([
      adf({
        type: "panel",
        content: [
          paragraph(text("We meet ", strong), text("on Friday", strong, annotation("r1")), text(" at 6.")),
        ],
      }),
      [],
    ]);
  });

  it("are lost in code, and in a document that is none", async () => {
    const format = "atlas_doc_format";
    const code = adf({ type: "codeBlock", content: [text("on Friday")] });
    for (const value of [JSON.stringify(code), "{"])
      expect(await replace(stored, { body: { representation: format, value } }, { format })).toEqual({
        value,
        lost: ["r1 on Friday"],
      });
  });

  it("are kept if content changes from one format to the other", async () => {
    const { value } = await replace(`<p>${mark(1, "One")}</p>`, {
      body: adfBody(adf(paragraph(text("One")))),
    });
    expect(JSON.parse(value)).toEqual(adf(paragraph(text("One", annotation("r1")))));
    const change = { body: storageBody("<p>on Friday</p>") };
    expect(await replace(stored, change, { format: "atlas_doc_format" })).toEqual({
      value: `<p>${mark(1, "on Friday")}</p>`,
      lost: [],
    });
  });
});

it("inline comments are lost in wiki markup, which has no markers", async () => {
  const change = { body: { representation: "wiki", value: "One" } } as const;
  expect(await replace(`<p>${mark(1, "One")}</p>`, change)).toEqual({ value: "One", lost: ["r1 One"] });
});

it("a site shows the comments that are kept, and says that the others dangle", async () => {
  const fake = createFakeConfluence();
  const space = fake.site.addSpace({ key: "DOC" });
  const page = fake.site.addPage(space, { title: "Plan", body: "<p>Ship on Friday, test on Monday.</p>" });
  for (const selection of ["on Friday", "on Monday"])
    fake.site.addComment(page, "<p>Why?</p>", { selection });
  const { email, token } = fake.addToken();
  const auth = apiToken({ email, token });
  const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch });
  const body = storageBody("<h1>Plan</h1><p>We ship <strong>on</strong> Friday.</p>");
  const wanted = { spaceId: space.id, title: "Plan", body };
  const { outcome, lostComments } = await createOrUpdatePage(confluence, wanted);
  const statuses = [];
  for await (const { properties, resolutionStatus } of confluence.v2.getPageInlineComments({ id: page.id }))
    statuses.push([properties?.inlineOriginalSelection, resolutionStatus]);
  expect([outcome, lostComments.map(({ text }) => text), statuses]).toEqual([
    "updated",
    ["on Monday"],
    [
      ["on Friday", "open"],
      ["on Monday", "dangling"],
    ],
  ]);
  expect((await createOrUpdatePage(confluence, wanted)).outcome).toBe("unchanged");
});
