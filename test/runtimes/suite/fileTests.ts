import { equal } from "./equal.js";
import { failureOf, openSite } from "./openSite.js";
import type { SeenRequest } from "./Script.js";
import type { Test } from "./Test.js";

const UPLOAD = "POST gateway /wiki/rest/api/content/1/child/attachment";
const DOWNLOAD = "GET gateway /wiki/rest/api/content/1/child/attachment/att2/download";

/** A form with its boundary replaced, for it is another one each time. */
function readForm({ headers, body }: SeenRequest): string[] {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1] ?? "none";
  return body.replaceAll(boundary, "boundary").split("\r\n");
}

const FORM = [
  "--boundary",
  'Content-Disposition: form-data; name="file"; filename="Übersicht — 文.pdf"',
  "Content-Type: application/pdf",
  "",
  "grüße",
  "--boundary",
  'Content-Disposition: form-data; name="comment"',
  "Content-Type: text/plain; charset=utf-8",
  "",
  "für 文",
  "--boundary",
  'Content-Disposition: form-data; name="minorEdit"',
  "Content-Type: text/plain; charset=utf-8",
  "",
  "true",
  "--boundary--",
  "",
];

const FIELDS = { comment: "für 文", minorEdit: true };
const [NAME, TYPE] = ["Übersicht — 文.pdf", "application/pdf"];

/** How the client sends files, and gives them. */
export const fileTests: readonly Test[] = [
  {
    name: "a file is uploaded with its name, its length and its comment in UTF-8",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, { [UPLOAD]: { body: { results: [] } } });
      const file = new File(["grüße"], NAME, { type: TYPE });
      await confluence.v1.createAttachment({ id: 1, body: { file, ...FIELDS } });
      const request = (await requests()).at(-1) as SeenRequest;
      equal(readForm(request), FORM);
      const length = new TextEncoder().encode(request.body).length;
      equal(
        [request.headers["content-length"], request.headers["x-atlassian-token"]],
        [`${length}`, "no-check"],
      );
    },
  },
  {
    name: "a large file is uploaded whole and with its length",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, { [UPLOAD]: { body: { results: [] } } });
      const file = new File(["0123456789abcdef".repeat(200_000)], NAME, { type: TYPE });
      await confluence.v1.createAttachment({ id: 1, body: { file, ...FIELDS } });
      const request = (await requests()).at(-1) as SeenRequest;
      equal(readForm(request)[4]?.length, 3_200_000);
      equal(request.headers["content-length"], `${new TextEncoder().encode(request.body).length}`);
    },
  },
  {
    name: "the openapi-fetch client uploads the same",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, { [UPLOAD]: { body: { results: [] } } });
      await confluence.client.POST("/wiki/rest/api/content/{id}/child/attachment", {
        params: { path: { id: "1" } },
        body: { file: new File(["grüße"], NAME, { type: TYPE }), ...FIELDS },
      });
      equal(readForm((await requests()).at(-1) as SeenRequest), FORM);
    },
  },
  {
    name: "a stream is uploaded as it arrives; a browser, which cannot do so over HTTP/1.1, sends nothing else",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, { [UPLOAD]: { body: { results: [] } } });
      const file = { name: NAME, type: TYPE, content: new Blob(["grü", "ße"]).stream() };
      const call = confluence.v1.createAttachment({ id: 1, body: { file, ...FIELDS } });
      const failure = place.kind === "browser" ? await failureOf(call) : void (await call);
      const sent = (await requests()).filter(({ line }) => line === UPLOAD).map(readForm);
      equal(sent, failure ? [] : [FORM]);
    },
  },
  {
    name: "a download is followed to the host of the file, which gets no credential and no headers",
    run: async (place) => {
      const headers = {
        "content-type": "text/plain",
        "content-disposition": "attachment; filename*=UTF-8''%C3%BCber.txt",
      };
      const script = {
        [DOWNLOAD]: { status: 302, headers: { location: `${place.files}/f?token=t` } },
        "GET files /f": { headers, body: "grüße" },
      };
      const { confluence, requests } = await openSite(place, script, { headers: { "X-Team": "docs" } });
      const download = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
      equal([download.fileName, download.contentType, download.size], ["über.txt", "text/plain", 7]);
      equal(await download.text(), "grüße");
      const last = (await requests()).at(-1);
      equal(
        [last?.line, last?.headers.authorization, last?.headers["x-team"]],
        ["GET files /f?token=t", undefined, undefined],
      );
    },
  },
  {
    name: "a download is read as a stream",
    run: async (place) => {
      const answer = { headers: { "content-type": "application/octet-stream" }, body: "x".repeat(1_000_000) };
      const { confluence } = await openSite(place, { [DOWNLOAD]: answer });
      const download = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
      const reader = download.stream().getReader();
      let size = 0;
      for (let read = await reader.read(); !read.done; read = await reader.read()) size += read.value.length;
      equal(size, 1_000_000);
    },
  },
  {
    name: "a download is written to a file where there are files",
    run: async (place) => {
      const answer = { headers: { "content-type": "text/plain" }, body: "grüße" };
      const { confluence } = await openSite(place, { [DOWNLOAD]: answer });
      const download = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
      const writing = download.toFile(`${place.folder}/download.txt`);
      if (place.kind !== "server") return equal((await failureOf(writing)).kind, "configuration");
      await writing;
      equal(await (await fetch(`${place.control}/download.txt`)).text(), "grüße");
    },
  },
];
