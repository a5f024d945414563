import { anonymous, apiToken, createClientOf, type Fetch } from "confluence-fetch";
import {
  createAttachment,
  createSpace,
  downloadAttatchment as download,
} from "confluence-fetch/v1/operations";
import { createPage, getPages } from "confluence-fetch/v2/operations";
import { describe, expect, it } from "vitest";
import { failures } from "../../support/failures.js";
import { observedFetch } from "../../support/observedFetch.js";

const operations = { createAttachment, createPage, createSpace, download, list: getPages };

const clientOf = (fetch: Fetch) => createClientOf(operations, { site: "acme", auth: anonymous(), fetch });

describe("a client of a few operations", () => {
  it("lists pages, downloads files and sends forms like the whole client", async () => {
    const { fetch, requests } = observedFetch(({ url }) => {
      if (url.includes("/download")) return new Response("file");
      const isFirst = url.endsWith("/pages?limit=250");
      return isFirst ? { results: [{ id: "1" }], _links: { next: "/x?cursor=c" } } : { results: [] };
    });
    const confluence = clientOf(fetch);
    expect(await confluence.list().collect()).toEqual([{ id: "1" }]);
    expect(await (await confluence.download({ id: 1, attachmentId: 2 })).text()).toBe("file");
    await confluence.createAttachment({ id: 1, body: { file: new Blob(["x"]), minorEdit: true } });
    expect(requests.map(({ method, url }) => `${method} ${url.slice(url.indexOf("/wiki"))}`)).toEqual([
      "GET /wiki/api/v2/pages?limit=250",
      "GET /wiki/api/v2/pages?limit=250&cursor=c",
      "GET /wiki/rest/api/content/1/child/attachment/2/download",
      "POST /wiki/rest/api/content/1/child/attachment",
    ]);
    expect(requests[3]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  it("explains a missing scope with the operation's own requirements", async () => {
    const { body, ...init } = failures.scopeMismatch;
    const confluence = clientOf(async () => Response.json(body, init));
    await expect(confluence.list()).rejects.toMatchObject({
      kind: "missing-scope",
      hint: expect.stringContaining(
        "v2.getPages needs read:page:confluence. Add the scope to the credential.",
      ),
    });
  });

  it("sends nothing that the declared scopes do not allow", async () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const auth = apiToken({ email: "me@acme.com", token: "t", scopes: ["read:page:confluence"] });
    const confluence = createClientOf(operations, { cloudId: "c", auth, fetch });
    // @ts-expect-error: the types refuse it as well
    await expect(confluence.createPage({ body: { spaceId: "1" } })).rejects.toMatchObject({
      hint: expect.stringMatching(/^v2\.createPage needs write:page:confluence\./),
    });
    expect(requests).toEqual([]);
  });

  it("names the replacements of an operation that is gone", async () => {
    const confluence = clientOf(async () => Response.json({}, { status: 410 }));
    await expect(confluence.createSpace({ body: { key: "A", name: "A" } })).rejects.toMatchObject({
      kind: "gone",
      hint: "Atlassian has removed this operation for this kind of token; use v2.createSpace.",
    });
  });
});
