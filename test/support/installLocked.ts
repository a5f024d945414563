import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./runNpm.js";

/** The part of a lockfile that tells what is installed where. */
interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly optional?: boolean } | undefined>
  >;
}

/** Installs what the lockfile of a folder names, unless just that is there already. */
export function installLocked(folder: string): void {
  const { "": _, ...wanted } = readLockfile(join(folder, "package-lock.json"));
  const installed = readLockfile(join(folder, "node_modules/.package-lock.json"));
  const isThere = Object.entries(wanted).every(([path, entry]) => {
    const there = installed[path];
    // What is optional may be for another platform.
    return there === undefined ? entry?.optional === true : there.integrity === entry?.integrity;
  });
  if (!isThere) runNpm(["ci", "--no-fund", "--no-audit", "--prefix", folder], { stdio: "inherit" });
}

function readLockfile(path: string): Lockfile["packages"] {
  try {
    return (JSON.parse(readFileSync(path, "utf8")) as Lockfile).packages;
  } catch {
    return {};
  }
}
