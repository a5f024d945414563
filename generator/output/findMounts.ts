import { readFile, realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Problem } from "../problems/Problem.js";

/** Finds the mount points in a folder, itself included: none of them can be moved. Only Linux lists them. */
export async function findMounts(folder: string): Promise<Problem[]> {
  const mounts = await readFile("/proc/self/mountinfo", "utf8").catch(() => "");
  const real = await realpath(folder);
  return mounts
    .split("\n")
    .map((line) => (line.split(" ")[4] ?? "").replace(/\\(\d{3})/g, unescapeOctal))
    .filter((mount) => `${mount}/`.startsWith(`${real}/`))
    .map((mount) => ({
      where: join(folder, relative(real, mount)),
      what: "is a mount point, which cannot be moved when the folder is replaced",
      hint: "unmount it, or name an output folder that contains no mount point",
    }));
}

/** Spaces and the like are escaped. */
function unescapeOctal(_: string, octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8));
}
