import { existsSync } from "node:fs";
import { join } from "node:path";

/** Finds the Node 24 that is installed in a folder, because some alternatives refuse older ones; else the one that runs this. */
export function findNode24(folder: string): string {
  const installed = join(folder, `node_modules/node24-${process.platform}-${process.arch}/bin/node`);
  return existsSync(installed) ? installed : process.execPath;
}
