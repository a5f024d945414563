import { readFile, rename, writeFile } from "node:fs/promises";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { cql, listChanges } from "confluence-fetch/recipes";

// Each run prints what has changed since the last one.

const confluence = createConfluence(fromEnvironment());
const { SPACE_KEY = "", CHECKPOINT = "changes.json" } = process.env;

const saved = await readFile(CHECKPOINT, "utf8").catch(() => undefined);
const since = saved === undefined ? new Date("2020-01-01") : JSON.parse(saved);
const where = cql`space = ${SPACE_KEY} and type = page`;

const changes = listChanges(confluence, { since, where });
for await (const { id, version, content } of changes)
  console.log(`${id} ${content.title}: version ${version}`);
await writeFile(`${CHECKPOINT}.part`, JSON.stringify(changes.checkpoint()));
await rename(`${CHECKPOINT}.part`, CHECKPOINT);
