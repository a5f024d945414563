import { anonymous, apiToken, createConfluence } from "confluence-fetch";
import { expect, it, vi } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const DOWNLOAD = "https://acme.atlassian.net/wiki/rest/api/content/1/child/attachment/att2/download";

/** Downloads an attachment with a `fetch` that answers so. */
function download(answer: (request: SeenRequest) => Response) {
  const { fetch, requests } = observedFetch(answer);
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false });
  const file = confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  return { file, urls: () => requests.map(({ url }) => url) };
}

const redirect = (status: number, location: string, body: BodyInit | null = null) =>
  new Response(body, { status, headers: { location } });

it.each([301, 302, 303, 307, 308])("a %i is followed, relative to where it came from", async (status) => {
  const places: Record<string, Response> = {
    [DOWNLOAD]: redirect(status, "https://media.example/a/b?token=t"),
    "https://media.example/a/b?token=t": redirect(status, "../c"),
    "https://media.example/c": new Response("file"),
  };
  const { file, urls } = download(({ url }) => places[url] as Response);
  expect(await (await file).text()).toBe("file");
  expect(urls()).toEqual(Object.keys(places));
});

it.each([
  [300, "https://media.example/", "wrong-route"],
  [304, "https://media.example/", "invalid-request"],
  [302, undefined, "wrong-route"],
  [302, "https://:/", "wrong-route"],
] as const)("a %i to %s is not followed, and the call rejects", async (status, location, kind) => {
  const headers: Record<string, string> = location === undefined ? {} : { location };
  const { file, urls } = download(() => new Response(null, { status, headers }));
  await expect(file).rejects.toMatchObject({ kind, status });
  expect(urls()).toEqual([DOWNLOAD]);
});

it.each([
  "http://media.example/",
  "ftp://media.example/",
  "data:text/plain,file",
  "https://user@media.example/",
  "https://:secret@media.example/",
  ...["localhost", "x.localhost", "127.0.0.1", "2130706433", "0x7f.1", "0.0.0.0", "10.0.0.1", "172.16.0.1"],
  ...[
    "172.31.255.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fd00::1]",
  ],
  "[::ffff:127.0.0.1]",
])("a redirect from https to %s is not followed", async (place) => {
  const location = place.includes("//") ? place : `https://${place}/`;
  const { file, urls } = download(() => redirect(302, location));
  await expect(file).rejects.toMatchObject({ kind: "wrong-route", status: 302 });
  expect(urls()).toEqual([DOWNLOAD]);
});

it("what a host repeats of the URL of a file says where it is and what it is", async () => {
  const name = "report-2026.csv";
  const first = `https://media.example/files-0123456789/binary?name=${name}&type=text%2Fcsv-report&token=0123456789`;
  const second = first.replace("media", "cdn");
  const headers = {
    "content-type": "text/csv-report",
    "content-disposition": `attachment; filename="${name}"`,
  };
  const { file, urls } = download(({ url }) =>
    url === second ? new Response("file", { headers }) : redirect(302, url === first ? second : first),
  );
  const { fileName, contentType } = await file;
  expect([fileName, contentType, urls()]).toEqual([name, "text/csv-report", [DOWNLOAD, first, second]]);
});

it("at most five redirects are followed", async () => {
  const at = (count: number) => (count === 0 ? DOWNLOAD : `https://media.example/${count}`);
  const chain = (length: number) =>
    download(({ url }) => {
      const count = url === DOWNLOAD ? 0 : Number(url.split("/").at(-1));
      return count < length ? redirect(302, at(count + 1)) : new Response("file");
    });
  const five = chain(5);
  expect(await (await five.file).text()).toBe("file");
  expect(five.urls()).toEqual([0, 1, 2, 3, 4, 5].map(at));
  const six = chain(6);
  await expect(six.file).rejects.toMatchObject({ kind: "wrong-route", status: 302 });
  expect(six.urls()).toEqual([0, 1, 2, 3, 4, 5].map(at));
});

it("the body of a redirect is cancelled, because nobody reads it", async () => {
  const cancel = vi.fn();
  const { file } = download(({ url }) =>
    url === DOWNLOAD
      ? redirect(302, "https://media.example/", new ReadableStream({ cancel }))
      : new Response("file"),
  );
  expect(await (await file).text()).toBe("file");
  expect(cancel).toHaveBeenCalledOnce();
});

it.each([400, 403, 404, 499, 500])("the body of a %i is read, and its message shown", async (status) => {
  const { file } = download(() => Response.json({ message: "this is why" }, { status }));
  await expect(file).rejects.toMatchObject({
    status,
    body: { message: "this is why" },
    message: expect.stringContaining("this is why"),
  });
});

it("a redirect may stay with http, for a server on this machine", async () => {
  const { fetch, requests } = observedFetch(({ url }) =>
    url.endsWith("/download") ? redirect(302, "http://127.0.0.1:9/file") : new Response("file"),
  );
  const confluence = createConfluence({ site: "http://127.0.0.1:8", auth: anonymous(), fetch });
  const file = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  expect(await file.text()).toBe("file");
  expect(requests.map(({ method, url }) => `${method} ${url}`).at(-1)).toBe("GET http://127.0.0.1:9/file");
});

it("a redirect may change from http to https", async () => {
  const { fetch } = observedFetch(({ url }) =>
    url.endsWith("/download") ? redirect(302, "https://media.example/file") : new Response("file"),
  );
  const confluence = createConfluence({ site: "http://127.0.0.1:8", auth: anonymous(), fetch });
  const file = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  expect(await file.text()).toBe("file");
});

it("what the host of a file says about its failure is not kept, because it may quote the signature", async () => {
  const { file } = download(({ url }) =>
    url === DOWNLOAD ? redirect(302, "https://media.example/") : new Response("no", { status: 403 }),
  );
  await expect(file).rejects.toMatchObject({ status: 403, body: undefined });
});

it("a browser, which hides where a redirect leads, follows it itself, without the headers of the client", async () => {
  const seen: [string, RequestInit][] = [];
  const fetch = async (url: string, init: RequestInit) => {
    seen.push([url, init]);
    const hidden = { status: { value: 0 }, ok: { value: false }, type: { value: "opaqueredirect" } };
    return init.redirect === "follow"
      ? new Response("file")
      : Object.defineProperties(new Response(null), hidden);
  };
  const auth = apiToken({ email: "me@acme.com", token: "ATATT3x", scoped: false });
  const confluence = createConfluence({ site: "acme", auth, fetch, headers: { "X-Team": "docs" } });
  const file = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  expect(await file.text()).toBe("file");
  expect(seen.map(([url, { redirect }]) => [url, redirect])).toEqual([
    [DOWNLOAD, "manual"],
    [DOWNLOAD, "follow"],
  ]);
  expect(Object.keys(seen[1]?.[1].headers ?? {})).toEqual(["authorization"]);
});
