import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

const ADF = JSON.stringify({
  type: "doc",
  version: 1,
  content: [{ type: "paragraph", content: [{ type: "text", text: "on on Friday" }] }],
});

const BODY = { representation: "storage", value: "<p>Agreed</p>" } as const;

/** A site with a page, and the ways to comment on it. */
function openPage() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, {
    title: "Plan",
    body: "<p>Ship it on <em>Friday</em>.</p>",
  });
  const comment = (more: { parentCommentId?: string } = {}) =>
    opened.call("v2.createFooterComment", {
      body: { ...(more.parentCommentId ? more : { pageId: page.id }), body: BODY },
    });
  const mark = (textSelection: string) => ({
    body: { pageId: page.id, body: BODY, inlineCommentProperties: { textSelection } },
  });
  return { ...opened, page, comment, mark };
}

describe("footer comments", () => {
  it("are returned with their container and the body that was sent", () => {
    const { comment, page } = openPage();
    const { id, version, ...created } = comment();
    expect(created).toEqual({
      status: "current",
      title: "Re: Plan",
      pageId: page.id,
      body: { storage: BODY },
      resolutionStatus: "open",
      _links: {
        webui: `/spaces/DOC/pages/${page.id}/Plan?focusedCommentId=${id}`,
        base: "https://acme.atlassian.net/wiki",
      },
    });
    expect(version).toMatchObject({ number: 1, authorId: "557058:mia", minorEdit: false });
  });

  it("are listed without their replies, which have their own list", () => {
    const { call, comment, page } = openPage();
    const { id = "" } = comment();
    const reply = comment({ parentCommentId: id });
    const top = call("v2.getPageFooterComments", { id: page.id });
    const replies = call("v2.getFooterCommentChildren", { id });
    const all = call("v2.getFooterComments", {});
    const ids = (list: { results: { id?: string }[] }) => list.results.map((one) => one.id);
    expect([ids(top), ids(replies), ids(all)]).toEqual([[id], [reply.id], [id, reply.id]]);
    expect([reply.parentCommentId, reply.pageId]).toEqual([id, page.id]);
  });

  it("have a body in a list only if a format is requested", () => {
    const { call, comment, page } = openPage();
    comment();
    const bodies = (["storage", undefined] as const).map(
      (format) => call("v2.getPageFooterComments", { id: page.id, "body-format": format }).results[0]?.body,
    );
    expect(bodies).toEqual([{ storage: BODY }, {}]);
  });

  it("reject a version that is not the next one", () => {
    const { call, comment, failure } = openPage();
    const { id = "" } = comment();
    const update = (number: number) => ({
      "comment-id": id,
      body: { version: { number }, body: { ...BODY, value: "<p>No</p>" } },
    });
    expect(failure("v2.updateFooterComment", update(1))).toBe(
      '409 {"errors":[{"status":"409","code":"CONFLICT","title":"Version must be incremented when updating a comment. Current Version: [1]. Provided version: [1]","detail":null}]}',
    );
    expect(call("v2.updateFooterComment", update(2)).version?.number).toBe(2);
    const first = call("v2.getFooterCommentById", { "comment-id": id, version: 1, "body-format": "storage" });
    expect(first.body?.storage?.value).toBe("<p>Agreed</p>");
  });

  it("are deleted with their replies", () => {
    const { respond, comment, failure, store } = openPage();
    const { id = "" } = comment();
    const before = store.contents.size;
    comment({ parentCommentId: id });
    respond("v2.deleteFooterComment", { "comment-id": id });
    expect(store.contents.size).toBe(before - 1);
    expect(failure("v2.getFooterCommentById", { "comment-id": id })).toContain(
      `Content with id: [${id}] not found`,
    );
  });

  it("require content", () => {
    const { failure } = openPage();
    expect(failure("v2.createFooterComment", { body: { pageId: "1", body: BODY } })).toBe(
      '404 {"errors":[{"status":404,"code":"NOT_FOUND","title":"Content with id: [1] not found","detail":null}]}',
    );
  });
});

describe("inline comments", () => {
  it("mark a passage of the page, under the current and the previous property names", () => {
    const { call, mark } = openPage();
    const { properties, resolutionStatus } = call("v2.createInlineComment", mark("on Friday"));
    expect(resolutionStatus).toBe("open");
    expect(properties).toEqual({
      inlineMarkerRef: expect.stringMatching(/^[0-9a-f-]{36}$/),
      inlineOriginalSelection: "on Friday",
      "inline-marker-ref": properties?.inlineMarkerRef,
      "inline-original-selection": "on Friday",
    });
  });

  it("reject a passage that does not exist", () => {
    const { mark, failure } = openPage();
    expect(failure("v2.createInlineComment", mark("on Monday"))).toMatch(
      /^400 .*Cannot find the text \[on Monday\]/,
    );
  });

  it("are resolved, and reopened", () => {
    const { call, mark, page } = openPage();
    const { id = "" } = call("v2.createInlineComment", mark("Friday"));
    const resolve = (resolved: boolean, number: number) =>
      call("v2.updateInlineComment", { "comment-id": id, body: { resolved, version: { number } } });
    const open = () =>
      call("v2.getPageInlineComments", { id: page.id, "resolution-status": ["resolved"] }).results.length;
    expect(resolve(true, 2)).toMatchObject({
      resolutionStatus: "resolved",
      resolutionLastModifierId: "557058:mia",
    });
    expect(open()).toBe(1);
    expect(resolve(false, 3).resolutionStatus).toBe("reopened");
    expect(open()).toBe(0);
  });

  it("mark their text in the body of the page, at the place that is meant, without a version", () => {
    const { call, site, space } = openTestSite();
    const body = { storage: "<p>on <em>on</em> Friday</p>", atlas_doc_format: ADF };
    const page = site.addPage(space, { title: "Two", body });
    const inlineCommentProperties = { textSelection: "on", textSelectionMatchIndex: 1 };
    const { properties } = call("v2.createInlineComment", {
      body: { pageId: page.id, body: BODY, inlineCommentProperties },
    });
    const ref = properties?.inlineMarkerRef;
    const read = (format: "storage" | "atlas_doc_format") =>
      call("v2.getPageById", { id: page.id, "body-format": format });
    const { version, body: { storage } = {} } = read("storage");
    const marker = `<ac:inline-comment-marker ac:ref="${ref}">on</ac:inline-comment-marker>`;
    expect([version.number, storage?.value]).toEqual([1, `<p>on <em>${marker}</em> Friday</p>`]);
    expect(read("atlas_doc_format").body?.atlas_doc_format?.value).toContain(
      `{"type":"text","text":"on","marks":[{"type":"annotation","attrs":{"id":"${ref}",`,
    );
  });

  it("dangle when an update removes their markers, and cannot be resolved, until the markers are back", () => {
    const { call, failure, mark, page } = openPage();
    const { id = "", properties } = call("v2.createInlineComment", mark("Friday"));
    call("v2.createInlineComment", { body: { parentCommentId: id, body: BODY } });
    const write = (value: string, number: number) => {
      const body = { representation: "storage", value } as const;
      const update = { id: page.id, title: "Plan", status: "current", body, version: { number } } as const;
      call("v2.updatePage", { id: page.id, body: update });
      const read = { "comment-id": id };
      return call("v2.getInlineCommentById", read).resolutionStatus;
    };
    const dangling = () =>
      call("v2.getPageInlineComments", { id: page.id, "resolution-status": ["dangling"] }).results.length;
    expect([write("<p>Ship it on Friday.</p>", 2), dangling()]).toEqual(["dangling", 1]);
    const resolve = { "comment-id": id, body: { resolved: true, version: { number: 2 } } };
    expect(failure("v2.updateInlineComment", resolve)).toMatch(/^400 .*is dangling/);
    const marker = `<ac:inline-comment-marker ac:ref="${properties?.inlineMarkerRef}">Friday</ac:inline-comment-marker>`;
    expect([write(`<p>On ${marker}.</p>`, 3), dangling()]).toEqual(["open", 0]);
    expect(call("v2.updateInlineComment", resolve).resolutionStatus).toBe("resolved");
  });
});
