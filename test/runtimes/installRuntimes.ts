import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of a lockfile that tells what is installed where. */
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Installs the runtimes that come as packages, unless just these are there already. */
export function installRuntimes(): void {
  const wanted = readLockfile("package-lock.json");
  const installed = readLockfile("node_modules/.package-lock.json");
  const missing = Object.keys(wanted).filter(
    (path) =>
      path.endsWith(`-${process.platform}-${process.arch}`) &&
      installed[path]?.integrity !== wanted[path]?.integrity,
  );
  // What does not install is missed by its name afterwards.
  if (missing.length > 0) spawnSync("npm", ["ci", "--prefix", folder], { stdio: "inherit" });
}

function readLockfile(path: string): Lockfile["packages"] {
  try {
    return (JSON.parse(readFileSync(`${folder}${path}`, "utf8")) as Lockfile).packages;
  } catch {
    return {};
  }
}
