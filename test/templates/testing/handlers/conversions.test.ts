import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

type Representation = "storage" | "atlas_doc_format" | "wiki" | "view" | "plain";
const write = (representation: Representation, value: string) => ({ representation, value });
const ADF =
  '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}],"version":1}';
const HTML = "<p>a</p>";
const NOAH = {
  ...{ accountId: "557058:noah", displayName: "Noah", email: "n@x" },
  isService: false,
  licensed: true,
  status: "active" as const,
};

describe("a conversion", () => {
  it("is answered when it is asked for a second time", () => {
    const { call } = openTestSite();
    const body = write("storage", "<p>a</p>");
    const { asyncId: id } = call("v1.asyncConvertContentBodyRequest", { to: "export_view", body });
    expect(call("v1.asyncConvertContentBodyResponse", { id })).toEqual({
      renderTaskId: id,
      status: "WORKING",
    });
    expect(call("v1.asyncConvertContentBodyResponse", { id })).toEqual({
      ...{ renderTaskId: id, status: "COMPLETED", representation: "export_view", value: "<p>a</p>" },
    });
  });

  it("is answered only to who started it, and for five minutes", () => {
    const { call, failure, store } = openTestSite();
    const body = write("storage", "<p>a</p>");
    const { asyncId: id } = call("v1.asyncConvertContentBodyRequest", { to: "export_view", body });
    expect(failure("v1.asyncConvertContentBodyResponse", { id }, NOAH)).toMatch(/^404 /);
    expect(failure("v1.asyncConvertContentBodyResponse", { id: "other" })).toMatch(/^404 /);
    const conversion = store.conversions.get(id);
    if (conversion) store.conversions.set(id, { ...conversion, expiresAt: store.now() });
    expect(failure("v1.asyncConvertContentBodyResponse", { id })).toMatch(/^404 .*No conversion found/);
  });

  it.each([
    ["storage", HTML, { view: HTML, export_view: HTML, editor: HTML, atlas_doc_format: ADF, storage: HTML }],
    ["atlas_doc_format", ADF, { view: HTML, styled_view: expect.stringContaining(HTML), storage: HTML }],
    ["wiki", "*a*", { view: "<p><strong>a</strong></p>", storage: "<p><strong>a</strong></p>" }],
  ] as const)("from %s gives each format", (from, value, expected) => {
    const { call } = openTestSite();
    const formats = Object.keys(expected);
    const conversionInputs = formats.map((to) => ({ to, body: write(from, value) }));
    const started = call("v1.bulkAsyncConvertContentBodyRequest", { body: { conversionInputs } });
    const ids = started.map(({ asyncId }) => asyncId);
    call("v1.bulkAsyncConvertContentBodyResponse", { ids });
    const results = call("v1.bulkAsyncConvertContentBodyResponse", { ids });
    const converted = results.map(({ representation, value: result }) => [representation, result]);
    expect(Object.fromEntries(converted)).toEqual(expected);
  });

  it("that the fake cannot do is refused with the names of both formats", () => {
    const { call, failure } = openTestSite();
    const refused = "This fake Confluence cannot convert a body from [view] to [export_view]";
    const args = { to: "export_view", body: write("view", "<p>a</p>") } as const;
    expect(failure("v1.asyncConvertContentBodyRequest", args)).toMatch(/^400 /);
    expect(failure("v1.asyncConvertContentBodyRequest", args)).toContain(refused);
    const malformed = { to: "export_view", body: write("storage", "<p>") } as const;
    expect(failure("v1.asyncConvertContentBodyRequest", malformed)).toMatch(/^400 .*Error parsing xhtml/);
    const [started] = call("v1.bulkAsyncConvertContentBodyRequest", { body: { conversionInputs: [args] } });
    const ids = [started?.asyncId ?? ""];
    call("v1.bulkAsyncConvertContentBodyResponse", { ids });
    expect(call("v1.bulkAsyncConvertContentBodyResponse", { ids })).toEqual([
      { renderTaskId: ids[0], status: "FAILED", error: refused },
    ]);
    const conversionInputs = Array.from({ length: 11 }, () => args);
    expect(failure("v1.bulkAsyncConvertContentBodyRequest", { body: { conversionInputs } })).toMatch(
      /^400 .*at most 10/,
    );
  });

  it("resolves links for the content or in the space that it names", () => {
    const { call, failure, site, space } = openTestSite();
    const guide = site.addPage(space, { title: "Guide" });
    const body = write("storage", '<ac:link><ri:page ri:content-title="Guide" /></ac:link>');
    const convert = (more: { contentIdContext?: string; spaceKeyContext?: string }) => {
      const { asyncId: id } = call("v1.asyncConvertContentBodyRequest", { to: "export_view", body, ...more });
      call("v1.asyncConvertContentBodyResponse", { id });
      return call("v1.asyncConvertContentBodyResponse", { id }).value;
    };
    expect(convert({ contentIdContext: space.homepage.id })).toContain(`/pages/${guide.id}/Guide"`);
    expect(convert({ spaceKeyContext: "DOC" })).toContain(`/pages/${guide.id}/Guide"`);
    expect(convert({})).toBe('<span class="unresolved">Guide</span>');
    const missing = { to: "export_view", body, contentIdContext: "7" } as const;
    expect(failure("v1.asyncConvertContentBodyRequest", missing)).toMatch(/^404 /);
  });
});

describe("a macro of a page", () => {
  it("is found by its ID, alone and converted", () => {
    const { call, failure, site, space } = openTestSite();
    const macro =
      '<ac:structured-macro ac:name="info" ac:macro-id="m-1"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>';
    const { id } = site.addPage(space, { title: "A", body: `<table><tr><td>${macro}</td></tr></table>` });
    const args = { id, version: 0, macroId: "m-1" };
    expect(call("v1.getMacroBodyByMacroId", args)).toEqual({
      ...{ name: "info", body: "<p>a</p>", parameters: { title: { value: "T" } }, _links: {} },
    });
    expect(call("v1.getAndConvertMacroBodyByMacroId", { ...args, to: "view" })).toMatchObject({
      representation: "view",
      value: expect.stringContaining("confluence-information-macro-body"),
    });
    const started = call("v1.getAndAsyncConvertMacroBodyByMacroId", { ...args, to: "view" });
    const { asyncId } = started;
    call("v1.asyncConvertContentBodyResponse", { id: asyncId });
    expect(call("v1.asyncConvertContentBodyResponse", { id: asyncId }).value).toContain("<p>a</p>");
    expect(failure("v1.getMacroBodyByMacroId", { ...args, macroId: "m-2" })).toMatch(/^404 .*m-2/);
    expect(failure("v1.getMacroBodyByMacroId", { ...args, version: 9 })).toMatch(/^404 /);
  });
});
