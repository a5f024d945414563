import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { basic } from "../connections.js";

const adf = (content: string) => `{"type":"doc","version":1,"content":[${content}]}`;
const FORMATS = ["storage", "atlas_doc_format", "view", "editor", "styled_view"];

it.each([
  ["storage of 10,000 levels", "storage", "<b>".repeat(10_000) + "</b>".repeat(10_000), 400],
  ["storage of 1,000 levels", "storage", "<em>".repeat(1000) + "</em>".repeat(1000), 200],
  ["storage of 1,000 quotes", "storage", "<blockquote>".repeat(1000) + "</blockquote>".repeat(1000), 200],
  ["storage of 1 MB of text", "storage", `<p>${"word ".repeat(200_000)}</p>`, 200],
  [
    "storage of 20,000 attributes",
    "storage",
    `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
    200,
  ],
  ["entities that expand", "storage", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;</p>', 400],
  ["200,000 entities", "storage", "&nbsp;".repeat(200_000), 200],
  [
    "ADF of 10,000 levels",
    "atlas_doc_format",
    adf(`${'{"type":"blockquote","content":['.repeat(10_000)}${"]}".repeat(10_000)}`),
    400,
  ],
  [
    "ADF of 290 levels",
    "atlas_doc_format",
    adf(`${'{"type":"blockquote","content":['.repeat(290)}${"]}".repeat(290)}`),
    200,
  ],
  [
    "ADF of 290 unknown levels",
    "atlas_doc_format",
    adf(`${'{"type":"unheardOf","content":['.repeat(290)}${"]}".repeat(290)}`),
    200,
  ],
  [
    "ADF of 20,000 paragraphs",
    "atlas_doc_format",
    adf(Array(20_000).fill('{"type":"paragraph","content":[{"type":"text","text":"a"}]}').join(",")),
    200,
  ],
  ["wiki markup of 100,000 asterisks", "wiki", "*".repeat(100_000), 200],
  ["wiki markup of 10,000 macros", "wiki", "{panel}{info}".repeat(5000), 200],
])("%s does not keep the fake busy", async (_what, representation, value, status) => {
  const fake = createFakeConfluence();
  const space = fake.site.addSpace({ key: "DOC" });
  const { email, token } = fake.addToken();
  const headers = { authorization: basic(email, token), "content-type": "application/json" };
  const url = `${fake.site.origin}/wiki/api/v2/pages`;
  const start = performance.now();
  const body = JSON.stringify({ spaceId: space.id, title: "A", body: { representation, value } });
  const created = await fake.fetch(url, { method: "POST", headers, body });
  expect(created.status).toBe(status);
  const { id, errors } = await created.json();
  if (status === 400) expect(errors[0].title).toMatch(/^Error parsing/);
  for (const format of status === 200 ? FORMATS : []) {
    const read = await fake.fetch(`${url}/${id}?body-format=${format}`, { headers });
    // What is nested deeper in another format than it may be is refused as it would be if it were written.
    expect([200, 400]).toContain(read.status);
    const { body: bodies } = await read.json();
    if (read.status === 200) expect(typeof bodies[format].value).toBe("string");
  }
  expect(performance.now() - start).toBeLessThan(60_000);
});
