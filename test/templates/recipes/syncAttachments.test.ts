import { apiToken, createConfluence, type FileInput } from "confluence-fetch";
import { type SyncOptions, syncAttachments } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { beforeEach, describe, expect, it } from "vitest";

const NFC = "\u00dcber.txt";
const NFD = "U\u0308ber.txt";
const HASH_OF_A = "sha256:559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd";

let fake: ReturnType<typeof createFakeConfluence>;
let confluence: ReturnType<typeof createConfluence>;
let page: ReturnType<typeof fake.site.addPage>;
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string): FileInput => ({ name, content: bytes(text) });

beforeEach(() => {
  fake = createFakeConfluence();
  page = fake.site.addPage(fake.site.addSpace({ key: "DOC" }), { title: "Files" });
  const { email, token } = fake.addToken();
  confluence = createConfluence({ site: "acme", auth: apiToken({ email, token }), fetch: fake.fetch });
});

async function sync(files: Iterable<FileInput> | AsyncIterable<FileInput>, options: SyncOptions = {}) {
  const report = await syncAttachments(confluence, page.id, files, options);
  return report.map(({ name, outcome }) => `${name} ${outcome}`);
}

async function list() {
  const found = [];
  for await (const { title, comment, version } of confluence.v2.getPageAttachments({ id: page.id }))
    found.push([title, comment, version.number]);
  return found.sort();
}

const uploads = () => fake.requests.filter(({ method }) => method !== "GET").length;

describe("syncAttachments", () => {
  it("uploads what is new and what has changed, and nothing else", async () => {
    expect(await sync([file("a.txt", "A"), file("b.txt", "B")])).toEqual(["a.txt created", "b.txt created"]);
    expect(await sync([file("a.txt", "A"), file("b.txt", "C"), file("c.txt", "")])).toEqual([
      "a.txt unchanged",
      "b.txt updated",
      "c.txt created",
    ]);
    expect((await list()).map(([title, , version]) => [title, version])).toEqual([
      ["a.txt", 1],
      ["b.txt", 2],
      ["c.txt", 1],
    ]);
    expect([(await list())[0]?.[1], uploads()]).toEqual([HASH_OF_A, 4]);
  });

  it("replaces what somebody has uploaded by hand", async () => {
    fake.site.addAttachment(page, { title: "a.txt", content: "A", comment: "by hand" });
    expect(await sync([file("a.txt", "A")], { comment: "Build 5" })).toEqual(["a.txt updated"]);
    expect(await list()).toEqual([["a.txt", `Build 5 ${HASH_OF_A}`, 2]]);
    expect(await sync([file("a.txt", "A")], { comment: "Build 6" })).toEqual(["a.txt unchanged"]);
  });

  it("takes two spellings of a name for one file", async () => {
    fake.site.addAttachment(page, { title: NFD, content: "old" });
    expect(await sync([file(NFC, "A")])).toEqual([`${NFC} updated`]);
    expect(await sync([file(NFD, "A")])).toEqual([`${NFC} unchanged`]);
    expect(await list()).toEqual([[NFD, HASH_OF_A, 2]]);
    await expect(sync([file(NFC, "A"), file(NFD, "A")])).rejects.toMatchObject({ kind: "configuration" });
  });

  it("creates files with composed names, and keeps the one of two spellings that has it", async () => {
    expect(await sync([file(NFD, "A")])).toEqual([`${NFC} created`]);
    fake.site.addAttachment(page, { title: NFD, content: "A" });
    expect(await sync([file(NFD, "A")], { prune: true })).toEqual([`${NFC} unchanged`, `${NFD} deleted`]);
    expect(await list()).toEqual([[NFC, HASH_OF_A, 1]]);
  });

  it("moves the others to the trash, if it is told to", async () => {
    fake.site.addAttachment(page, { title: "old.txt", content: "A" });
    expect(await sync([file("a.txt", "A")])).toEqual(["a.txt created"]);
    expect(await sync([file("a.txt", "A")], { prune: true })).toEqual(["a.txt unchanged", "old.txt deleted"]);
    expect(await sync([], { prune: true })).toEqual(["a.txt deleted"]);
    expect(await list()).toEqual([]);
  });

  it("reads each stream once, one after the other", async () => {
    const events: string[] = [];
    async function* content(name: string) {
      events.push(`read ${name}`);
      for (const text of [name, "!"]) yield bytes(text);
    }
    async function* files() {
      for (const name of ["a", "b"]) yield { name, content: content(name) };
    }
    const blob = { name: "c", content: new Blob(["a!"]), type: "text/plain" };
    expect(await sync(files())).toEqual(["a created", "b created"]);
    expect(await sync([{ name: "a", content: new Blob(["a!"]).stream() }, blob])).toEqual([
      "a unchanged",
      "c created",
    ]);
    expect(events).toEqual(["read a", "read b"]);
    expect(await sync(files())).toEqual(["a unchanged", "b unchanged"]);
  });

  it("takes a link, and more attachments than a page of a list has", async () => {
    const files = Array.from({ length: 260 }, (_, index) => `${index}`);
    for (const title of files) fake.site.addAttachment(page, { title, content: title });
    const link = `https://acme.atlassian.net/wiki/spaces/DOC/pages/${page.id}/Files`;
    const report = await syncAttachments(confluence, link, [file("259", "A")]);
    expect(report.map(({ outcome }) => outcome)).toEqual(["updated"]);
  });

  it("goes on where it has failed", async () => {
    async function* files() {
      yield file("a.txt", "A");
      fake.fault("503", { operation: "v1.createAttachment" });
      yield file("b.txt", "B");
    }
    await expect(sync(files())).rejects.toMatchObject({ kind: "server" });
    expect(await sync([file("a.txt", "A"), file("b.txt", "B")])).toEqual([
      "a.txt unchanged",
      "b.txt created",
    ]);
  });

  it.each([
    undefined,
    null,
    "a.txt",
    5,
    [5],
    [{ name: "", content: bytes("A") }],
    [{ name: 5, content: bytes("A") }],
  ])("rejects %j for files", async (files) => {
    await expect(sync(files as never)).rejects.toMatchObject({ kind: "configuration" });
  });
});
