import { readFile, writeFile } from "node:fs/promises";
import { renewReadme } from "./renewReadme.js";

const README = "templates/README.md";
await writeFile(README, await renewReadme(await readFile(README, "utf8")));
