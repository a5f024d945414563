import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

const fileOf = (name: string, content: string) => ({
  file: { name, content: new TextEncoder().encode(content), type: "text/plain" },
  minorEdit: false,
});

function openPage() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, { title: "Plan" });
  const upload = (name: string, content: string) =>
    opened.call("v1.createAttachment", { id: page.id, body: { ...fileOf(name, content), comment: "first" } });
  return { ...opened, page, upload };
}

describe("attachments", () => {
  it("are returned by v1 with their container, their file and its link", () => {
    const { page, upload } = openPage();
    const { results, size, _links } = upload("test 1.md", "# Hello");
    const id = String(results[0]?.id);
    expect(id).toMatch(/^att\d+$/);
    expect([size, _links.context]).toEqual([1, "/wiki"]);
    expect(results[0]).toMatchObject({
      type: "attachment",
      status: "current",
      title: "test 1.md",
      version: { number: 1, message: "first", minorEdit: false, by: { accountId: "557058:mia" } },
      container: { id: page.id, type: "page", title: "Plan" },
      metadata: { comment: "first", mediaType: "text/plain", labels: { results: [], size: 0 } },
      extensions: { mediaType: "text/plain", fileSize: 7, comment: "first" },
      _links: {
        webui: `/pages/viewpageattachments.action?pageId=${page.id}&preview=%2F${page.id}%2F${id.slice(3)}%2Ftest+1.md`,
        self: `https://acme.atlassian.net/wiki/rest/api/content/${id}`,
        download: `/rest/api/content/${page.id}/child/attachment/${id}/download?version=1`,
      },
    });
  });

  it("are added to a draft only if the request says so", () => {
    const { site, space, call, failure } = openTestSite();
    const { id } = site.addPage(space, { title: "Later", status: "draft" });
    const body = fileOf("a.txt", "A");
    expect(failure("v1.createAttachment", { id, body })).toMatch(/^404 .*No content found with id/);
    expect(call("v1.createAttachment", { id, body, status: "draft" }).results).toHaveLength(1);
  });

  it("are listed by v2 with the data sent to v1", () => {
    const { call, page, upload } = openPage();
    const id = upload("a.txt", "hello").results[0]?.id ?? "";
    const [attachment] = call("v2.getPageAttachments", { id: page.id }).results;
    expect(attachment).toEqual({
      id,
      pageId: page.id,
      status: "current",
      title: "a.txt",
      createdAt: expect.any(String),
      comment: "first",
      mediaType: "text/plain",
      mediaTypeDescription: "Text File",
      fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileSize: 5,
      downloadLink: attachment?._links?.download,
      webuiLink: attachment?._links?.webui,
      version: {
        number: 1,
        message: "first",
        minorEdit: false,
        authorId: "557058:mia",
        createdAt: expect.any(String),
      },
      _links: { download: expect.any(String), webui: expect.any(String) },
    });
    expect(call("v2.getPageAttachments", { id: page.id, filename: "b.txt" }).results).toEqual([]);
  });

  it("reject a name that is taken", () => {
    const { page, failure, upload } = openPage();
    upload("a.txt", "hello");
    expect(failure("v1.createAttachment", { id: page.id, body: fileOf("a.txt", "again") })).toMatch(
      /^400 .*BadRequestException: Cannot add a new attachment with same file name as an existing attachment: a.txt"/,
    );
  });

  it("get a new version under the same ID", () => {
    const { call, page, upload } = openPage();
    const id = upload("a.txt", "hello").results[0]?.id ?? "";
    const put = call("v1.createOrUpdateAttachments", { id: page.id, body: fileOf("a.txt", "hello again") });
    const post = call("v1.updateAttachmentData", {
      id: page.id,
      attachmentId: id,
      body: fileOf("b.txt", "bye"),
    });
    expect([put.results[0]?.id, put.results[0]?.version?.number]).toEqual([id, 2]);
    expect([post.id, post.title, post.version?.number]).toEqual([id, "a.txt", 3]);
    const versions = call("v2.getAttachmentVersions", { id }).results.map(({ number }) => number);
    const sizes = [1, 2, 3].map((version) => call("v2.getAttachmentById", { id, version }).fileSize);
    expect([versions, sizes]).toEqual([
      [3, 2, 1],
      [5, 11, 3],
    ]);
  });

  it("are downloaded from another host, with a signed URL", () => {
    const { respond, call, page, upload } = openPage();
    const id = upload("a.txt", "hello").results[0]?.id ?? "";
    const { fileId } = call("v2.getAttachmentById", { id });
    const { status, headers } = respond("v1.downloadAttatchment", { id: page.id, attachmentId: id });
    expect(status).toBe(302);
    expect(headers?.location).toMatch(
      new RegExp(`^https://media/file/${fileId}/binary\\?token=[^&]+&name=a.txt$`),
    );
  });

  it("have properties whose updates must match the stored version", () => {
    const { call, page, failure, upload } = openPage();
    const id = upload("a.txt", "hello").results[0]?.id ?? "";
    const update = (number: number) => ({
      id: page.id,
      attachmentId: id,
      body: { id, type: "attachment", title: "b.txt", version: { number, when: null, minorEdit: false } },
    });
    expect(failure("v1.updateAttachmentProperties", update(2))).toMatch(/^409 /);
    expect(call("v1.updateAttachmentProperties", update(1)).title).toBe("b.txt");
  });

  it("are trashed, and deleted permanently", () => {
    const { respond, call, page, failure, upload } = openPage();
    const id = upload("a.txt", "hello").results[0]?.id ?? "";
    const count = (status?: ["trashed"]) =>
      call("v2.getPageAttachments", { id: page.id, status }).results.length;
    respond("v2.deleteAttachment", { id });
    expect([count(), count(["trashed"])]).toEqual([0, 1]);
    respond("v2.deleteAttachment", { id, purge: true });
    expect(failure("v2.getAttachmentById", { id })).toMatch(/^404 .*Cannot find an attachment/);
  });

  it("belong to one container", () => {
    const { failure, site, space, upload } = openPage();
    const attachmentId = upload("a.txt", "hello").results[0]?.id ?? "";
    const other = site.addPage(space, { title: "Other" });
    expect(failure("v1.downloadAttatchment", { id: other.id, attachmentId })).toMatch(
      /^404 .*NotFoundException/,
    );
  });
});
