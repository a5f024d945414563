import { readPage, restoreVersion, storageBody, updatePage } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { openClients } from "./openClients.js";
import { scriptedClient } from "./scriptedClient.js";

const fake = createFakeConfluence();
const { site } = fake;
const space = site.addSpace({ key: "DOC" });
const clients = openClients(fake, ["read:page:confluence", "write:page:confluence"]);

describe.each(clients)("restoreVersion with %s", (kind, client) => {
  const write = async (name: string) => {
    const { id } = site.addPage(space, { title: `${name} ${kind}`, body: "<p>one</p>" });
    await updatePage(client, { id, change: { title: `${name} 2 ${kind}`, body: storageBody("<p>two</p>") } });
    return id;
  };
  const read = async (id: string) => {
    const { page, body } = await readPage(client, { id });
    return [page.title, body, page.version?.number, page.version?.message];
  };

  it("writes the content of an old version as the next one, and keeps the title", async () => {
    const id = await write("A");
    await restoreVersion(client, id, 1);
    expect(await read(id)).toEqual([`A 2 ${kind}`, "<p>one</p>", 3, "Version 1 was restored"]);
  });

  it("takes a link, restores the title, too, and notes another message", async () => {
    const id = await write("B");
    const link = `https://acme.atlassian.net/wiki/spaces/DOC/pages/${id}`;
    const { version } = await restoreVersion(client, link, 1, { restoreTitle: true, message: "undone" });
    expect(version?.number).toBe(3);
    expect(await read(id)).toEqual([`B ${kind}`, "<p>one</p>", 3, "undone"]);
  });

  it("rejects a version that the page does not have, and writes nothing", async () => {
    const id = await write("C");
    await expect(restoreVersion(client, id, 7)).rejects.toMatchObject({ kind: "not-found" });
    expect(await read(id)).toEqual([`C 2 ${kind}`, "<p>two</p>", 2, ""]);
  });
});

it.each([0, 1.5, "1", undefined])("restoreVersion rejects the version %s", async (version) => {
  const [[, client] = expect.fail()] = clients;
  await expect(restoreVersion(client, 1, version as number)).rejects.toMatchObject({
    kind: "configuration",
    message: expect.stringContaining("version cannot be"),
  });
});

it("restoreVersion writes nothing if the server returns another version", async () => {
  const page = { id: "1", status: "current", title: "T", body: { storage: { value: "<p>two</p>" } } };
  const { confluence, lines } = scriptedClient(() => ({ ...page, version: { number: 2 } }));
  await expect(restoreVersion(confluence, 1, 1)).rejects.toMatchObject({
    kind: "server",
    message: "v2.getPageById returned no content of version 1 of page 1",
  });
  expect(lines).toEqual(["GET /api/v2/pages/1?version=1&body-format=storage"]);
});
