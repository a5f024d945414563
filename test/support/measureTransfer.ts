import { createReadStream, openAsBlob } from "node:fs";
import { open, rm } from "node:fs/promises";
import { anonymous, createConfluence } from "confluence-fetch";

// Moves a large file in one of three ways, in a process of its own, and prints by how many MiB the memory of
// this process was above its start at the most. A file of 16 MiB goes first, so that all code is loaded.

const [way, site, path = "", size = "0"] = process.argv.slice(2);
const MiB = 1024 * 1024;
const confluence = createConfluence({ site, auth: anonymous(), retry: false });

const transfers: Readonly<Record<string, (size: number) => Promise<void>>> = {
  "blob up": async () => upload(await openAsBlob(path)),
  "stream up": async () => upload(createReadStream(path)),
  down: async (bytes) =>
    (await confluence.v1.downloadAttatchment({ id: bytes, attachmentId: 1 })).toFile(path),
};

async function upload(file: Blob | AsyncIterable<Uint8Array>): Promise<void> {
  await confluence.v1.createAttachment({ id: 1, body: { file, minorEdit: true } });
}

async function move(bytes: number): Promise<void> {
  const file = await open(path, "w");
  await file.truncate(way === "down" ? 0 : bytes);
  await file.close();
  await transfers[way ?? ""]?.(bytes);
}

await move(16 * MiB);
const start = process.memoryUsage.rss();
let most = start;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
await move(Number(size) * MiB);
clearInterval(timer);
await rm(path);
console.log(Math.round((most - start) / MiB));
