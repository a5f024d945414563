import { apiToken, createConfluence } from "confluence-fetch";
import { type AdfNode, adfBody, mention, mentionsOf, readPage, storageBody } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const text = (value: string) => ({ type: "text", text: value });
const document = (...content: AdfNode[]) =>
  ({ type: "doc", version: 1, content: [{ type: "paragraph", content }] }) as const;

describe("mentionsOf", () => {
  it.each([
    [["a"], `<p>${mention("a").storage}</p>`],
    [["a", "b"], `<p>${mention("a").storage} ${mention("b").storage} ${mention("a").storage}</p>`],
    [["a"], "<ac:link ac:card-appearance='inline'>\n<ri:user ri:local-id='1' ri:account-id='a'/></ac:link>"],
    [
      [],
      '<ac:structured-macro ac:name="profile"><ac:parameter ac:name="user"><ri:user ri:account-id="a" /></ac:parameter></ac:structured-macro>',
    ],
    [[], `<ac:plain-text-body><![CDATA[${mention("a").storage}]]></ac:plain-text-body>`],
    [[], `<!-- ${mention("a").storage} -->`],
    [["a"], storageBody(mention("a").storage)],
    [["a", "b"], document(mention("a").adf, text(" and "), mention("b").adf, mention("a").adf)],
    [["a"], adfBody(document(mention("a").adf))],
    [[], document(text("@a"))],
    [["a", "b"], { representation: "wiki", value: "Ask [~accountid:a] or [~accountid:b]." }],
    [[], ""],
  ] as const)("finds %j in %j", (ids, content) => {
    expect(mentionsOf(content as string)).toEqual(ids);
  });

  it("finds mentions however deep they are", () => {
    let node: object = mention("a").adf;
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: "expand", content: [node] };
    expect(mentionsOf({ type: "doc", version: 1, content: [node as never] })).toEqual(["a"]);
    const start = performance.now();
    for (const part of [
      "<ac:link><ri:user <!--",
      "<ac:link ",
      "<ac:link><ri:user ",
      "<![CDATA[",
      " <ri:user ri:account-id=",
    ])
      expect(mentionsOf(part.repeat(20_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each([
    undefined,
    null,
    5,
    {},
    { representation: "storage" },
    { representation: "atlas_doc_format", value: "{" },
  ])("rejects %j", (wrong) => {
    expect(() => mentionsOf(wrong as never)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });
});

describe("mention", () => {
  it("is the same in both formats, as Confluence converts them", async () => {
    const fake = createFakeConfluence();
    const space = fake.site.addSpace({ key: "DOC" });
    const { accountId } = fake.addUser({ displayName: "Mia" });
    const { storage, adf } = mention(accountId);
    const inStorage = fake.site.addPage(space, { title: "A", body: `<p>Ask ${storage}</p>` });
    const inAdf = fake.site.addPage(space, {
      title: "B",
      body: { atlas_doc_format: adfBody(document(adf)).value },
    });
    const { email, token } = fake.addToken();
    const confluence = createConfluence({
      site: "acme",
      auth: apiToken({ email, token }),
      fetch: fake.fetch,
    });
    for (const { id } of [inStorage, inAdf])
      for (const format of ["storage", "atlas_doc_format"] as const)
        expect(mentionsOf((await readPage(confluence, { id, format })).body)).toEqual([accountId]);
  });

  it.each(["", "a b", 'a"/>', "<", "a".repeat(129), 5, undefined])(
    "rejects %j, which is no account ID",
    (wrong) => {
      expect(() => mention(wrong as string)).toThrow(expect.objectContaining({ kind: "configuration" }));
    },
  );
});
