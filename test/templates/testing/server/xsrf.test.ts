import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { basic } from "../connections.js";

const MOZILLA = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
const LABELS = "/wiki/rest/api/content/1/label";
const UPLOAD = "/wiki/rest/api/content/1/child/attachment";
const JSON_TYPE = { "content-type": "application/json" };

/** Sends a write to a page that does not exist: 404 if it is taken, and 403 if it fails the check. */
async function write(headers: HeadersInit, xsrf?: "browsers" | "always", path = LABELS) {
  const fake = createFakeConfluence({ xsrf });
  const { email, token } = fake.addToken();
  const sent = new Headers({
    authorization: basic(email, token),
    ...Object.fromEntries(new Headers(headers)),
  });
  const form = new FormData();
  form.set("file", new Blob(["a"]), "a.txt");
  const body = path === UPLOAD ? form : '[{"prefix":"global","name":"a"}]';
  if (path !== UPLOAD) sent.set("content-type", "application/json");
  const gateway = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
  const answers = [fake.site.origin, gateway].map((base) =>
    fake.fetch(base + path, { method: "POST", headers: sent, body }),
  );
  return (await Promise.all(answers)).map(({ status }) => status);
}

it.each<[string, HeadersInit]>([
  ["without headers of browsers", {}],
  ["with the User-Agent of a library", { "user-agent": "python-requests/2.32.0" }],
  [
    "with the header that disables the check",
    { origin: "https://a.example", "x-atlassian-token": "no-check" },
  ],
])("a write to v1 %s is taken", async (_, headers) => {
  expect(await write({ ...JSON_TYPE, ...headers })).toStrictEqual([404, 404]);
});

it.each<[string, HeadersInit]>([
  ["an Origin", { origin: "https://a.example" }],
  ["Sec-Fetch-Mode, which Node's fetch sends, too", { "sec-fetch-mode": "cors" }],
  ["Sec-Fetch-Site", { "sec-fetch-site": "same-origin" }],
  ["the User-Agent of a browser", { "user-agent": MOZILLA }],
  [
    "a browser's header and another value of the token's",
    { "user-agent": MOZILLA, "x-atlassian-token": "yes" },
  ],
])("a write to v1 with %s fails the XSRF check", async (_, headers) => {
  expect(await write(headers)).toStrictEqual([403, 403]);
});

it("an upload needs the header, whoever sends it", async () => {
  expect(await write({}, "browsers", UPLOAD)).toStrictEqual([403, 403]);
  for (const value of ["no-check", "nocheck"])
    expect(await write({ "x-atlassian-token": value }, "browsers", UPLOAD)).toStrictEqual([404, 404]);
});

it("every write to v1 needs the header if the test wants that", async () => {
  expect(await write({}, "always")).toStrictEqual([403, 403]);
  expect(await write({ "x-atlassian-token": "no-check" }, "always")).toStrictEqual([404, 404]);
});

it("another value of the option is rejected", () => {
  expect(() => createFakeConfluence({ xsrf: "never" as "always" })).toThrow("xsrf");
});
