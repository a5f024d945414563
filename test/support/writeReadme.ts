import { readFile, writeFile } from "node:fs/promises";
import { withDoctorBlock } from "./doctorBlock.js";

// Renews the parts of the package's README that are output of its own commands.

const README = "templates/README.md";
await writeFile(README, await withDoctorBlock(await readFile(README, "utf8")));
