import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";

it("the list of a space follows its pages as they are added, moved, renamed, deleted and restored", async () => {
  const fake = createFakeConfluence();
  const { v1, v2 } = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch: fake.fetch });
  const [from, to] = ["FROM", "TO"].map((key) => fake.site.addSpace({ key, name: key }));
  if (!from || !to) throw new Error("no spaces");
  const list = (id: string) => v2.getPagesInSpace({ id, limit: 2 }).collect();
  const titles = async () =>
    (await Promise.all([list(from.id), list(to.id)])).map((all) => all.map((p) => p.title));
  const moved = fake.site.addPage(from, { title: "Moved" });
  const child = fake.site.addPage(from, { title: "Child", parent: moved });
  const last = fake.site.addPage(to, { title: "Last" });
  expect(await titles()).toEqual([
    ["FROM Home", "Moved", "Child"],
    ["TO Home", "Last"],
  ]);
  const before = fake.snapshot();
  await v1.movePage({ pageId: moved.id, position: "append", targetId: last.id });
  // In the order of IDs: what was created first comes first, wherever that was.
  expect(await titles()).toEqual([["FROM Home"], ["TO Home", "Moved", "Child", "Last"]]);
  await v2.updatePageTitle({ id: child.id, body: { status: "current", title: "Renamed" } });
  await v2.deletePage({ id: moved.id });
  expect(await titles()).toEqual([["FROM Home"], ["TO Home", "Renamed", "Last"]]);
  fake.restore(before);
  expect(await titles()).toEqual([
    ["FROM Home", "Moved", "Child"],
    ["TO Home", "Last"],
  ]);
});
