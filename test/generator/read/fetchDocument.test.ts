import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchDocument } from "../../../generator/read/fetchDocument.js";
import { readText } from "../../../generator/read/readText.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const COPY = "download the document, and pass the path of the copy";

/** A server that redirects from the first URL on to the others, and then serves `ok`. */
function serve(...hops: readonly string[]) {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    const location = hops[asked.push(String(url)) - 1];
    return location === undefined
      ? new Response("ok")
      : new Response(null, { status: 302, headers: { location } });
  };
  return { asked, fetch };
}

const resolve = async (host: string) => [host === "intranet.acme.test" ? "10.1.2.3" : "93.184.216.34"];

test.each([
  ["another host", "https://cdn.acme.test/a?sig=secret", ["https://acme.test/a.json: cdn.acme.test"]],
  ["another path of the host", "/b.json?sig=secret", []],
])("a redirect to %s is followed, and another host is named", async (_, location, named) => {
  const { fetch, asked } = serve(location);
  const told: string[] = [];
  const onRedirect = (document: string, host: string) => told.push(`${document}: ${host}`);
  const bytes = await fetchDocument("https://acme.test/a.json", { fetch, onRedirect, resolve });
  expect(Buffer.from(bytes).toString()).toBe("ok");
  expect(asked).toStrictEqual(["https://acme.test/a.json", new URL(location, "https://acme.test").href]);
  expect(told).toStrictEqual(named);
});

test.each([
  ["http://acme.test/b?sig=secret", "redirects to acme.test without https"],
  ["http://cdn.acme.test/b", "redirects to cdn.acme.test without https"],
  ["file:///etc/passwd", "redirects to file: without https"],
  ["https://", "redirects to what is not a URL"],
  ["https://user:secret@cdn.acme.test/b", undefined],
  ...[
    "localhost",
    "app.localhost:8080",
    "printer.local",
    "127.0.0.1",
    "0x7f.1",
    "169.254.169.254",
    "192.168.1.1",
    "[::1]",
    "[::ffff:10.0.0.1]",
    "[fd00::1]",
    "intranet.acme.test",
  ].map((host) => [
    `https://${host}/b`,
    `redirects to ${new URL(`https://${host}`).host}, which is in a private network`,
  ]),
] as [string, string | undefined][])(
  "a redirect to %s is refused and not followed",
  async (location, what) => {
    const { fetch, asked } = serve(location);
    expect(
      await problemsOf(() => fetchDocument("https://acme.test/a.json", { fetch, resolve })),
    ).toStrictEqual([
      {
        where: "https://acme.test/a.json",
        what: what ?? "contains a user name or a password, which are not sent",
        hint: COPY,
      },
    ]);
    expect(asked).toStrictEqual(["https://acme.test/a.json"]);
  },
);

test("redirects in a circle come to an end", async () => {
  const fetch = async () => new Response(null, { status: 302, headers: { location: "/a.json" } });
  expect(await problemsOf(() => fetchDocument("https://acme.test/a.json", { fetch }))).toStrictEqual([
    { where: "https://acme.test/a.json", what: "redirects more than 5 times", hint: COPY },
  ]);
});

test.each([
  [
    "https://user:secret@acme.test/a.json",
    "https://acme.test/a.json",
    "contains a user name or a password, which are not sent",
  ],
  ["https://acme.test/a.json?sig=secret#secret", "https://acme.test/a.json?…", "responded with 403"],
  ["https://user:secret@acme.test:x/?secret", "https:…", "is not a URL"],
])("neither a password nor a signature of %s is in a message", async (from, where, what) => {
  const fetch = async () => new Response("", { status: 403 });
  const [problem] = await problemsOf(() => fetchDocument(from, { fetch }));
  expect(problem).toMatchObject({ where, what });
});

test("a document that is too large is named without its signature", async () => {
  const fetch = async () => new Response("12345678");
  const [problem] = await problemsOf(() =>
    fetchDocument("https://a.test/?sig=secret", { fetch, maxSize: 1e-6 }),
  );
  expect(problem?.where).toBe("https://a.test/?…");
});

const NO_FILE = {
  what: "is a pipe or a device, not a file",
  hint: "write what it contains to a file, and pass the path of that file",
};

test.each<[string, (file: string) => Promise<unknown>]>([
  ["document", (file) => fetchDocument(file, { fetch })],
  ["configuration", readText],
])("a %s in a pipe or a device is refused, and not waited for", async (_, read) => {
  const pipe = join(await temporaryFolder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  for (const file of [pipe, "/dev/zero"])
    expect(await problemsOf(() => read(file))).toStrictEqual([{ where: file, ...NO_FILE }]);
});
