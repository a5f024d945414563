import { openTestSite } from "./openTestSite.js";

// Puts many pages into one space and lists them all, in a process of its own, and prints how many were listed, the
// seconds of both and the memory of this process in MiB at the most.

const count = Number(process.argv[2]);
const { answer, site, space } = openTestSite();
const started = performance.now();
for (let number = 1; number <= count; number += 1) {
  site.addPage(space, { title: `Page ${number}`, body: `<p>The text of page ${number}</p>` });
}
const added = performance.now();
let most = process.memoryUsage.rss();
let listed = 0;
let target = `/wiki/api/v2/spaces/${space.id}/pages?limit=250`;
for (let cursor: string | undefined; ; ) {
  const args = { id: space.id, limit: 250, cursor, "body-format": "storage" } as const;
  const { body } = answer("v2.getPagesInSpace", args, { target });
  listed += body?.results.length ?? 0;
  most = Math.max(most, process.memoryUsage.rss());
  if (body?._links?.next === undefined) break;
  target = body._links.next;
  cursor = new URLSearchParams(target.split("?")[1]).get("cursor") ?? "";
}
const seconds = [added - started, performance.now() - added].map((time) => (time / 1_000).toFixed(1));
console.log(listed, ...seconds, Math.round(most / (1024 * 1024)));
