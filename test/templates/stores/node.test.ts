import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileStore } from "confluence-fetch/node";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const TOKENS = { accessToken: "access-secret", refreshToken: "refresh-secret", expiresAt: 1_800_000_000_000 };

/** Makes a lock as a process leaves it that was killed a minute ago while it wrote. */
async function abandon(lock: string): Promise<void> {
  await mkdir(join(lock, "dead-owner"), { recursive: true });
  await writeFile(join(lock, "dead-owner", "new"), "{");
  const past = new Date(Date.now() - 60_000);
  await utimes(join(lock, "dead-owner"), past, past);
}

describe("fileStore", () => {
  it("has no tokens before they are written, and returns to every process what was written", async () => {
    const path = join(await temporaryFolder(), "tokens.json");
    expect(await fileStore(path).read()).toBeUndefined();
    await fileStore(path).write(TOKENS);
    expect(await fileStore(path).read()).toEqual(TOKENS);
  });

  it("lets only the owner read the file, even if others could read the one before", async () => {
    const folder = await temporaryFolder({ "tokens.json": "" });
    await fileStore(join(folder, "tokens.json")).write(TOKENS);
    expect(((await stat(join(folder, "tokens.json"))).mode & 0o777).toString(8)).toBe("600");
  });

  it("leaves no other file behind", async () => {
    const folder = await temporaryFolder();
    const store = fileStore(join(folder, "tokens.json"));
    await store.lock(() => store.write(TOKENS));
    await expect(store.lock(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await readdir(folder)).toEqual(["tokens.json"]);
  });

  it("encrypts what it stores with a key, and needs it to read", async () => {
    const path = join(await temporaryFolder(), "tokens.json");
    const encryptionKey = randomBytes(32).toString("base64");
    await fileStore(path, { encryptionKey }).write(TOKENS);
    expect(await readFile(path, "utf8")).not.toMatch(/secret/);
    expect(await fileStore(path, { encryptionKey: Buffer.from(encryptionKey, "base64") }).read()).toEqual(
      TOKENS,
    );
    const read = (options: object) => fileStore(path, options).read();
    await expect(read({ encryptionKey: randomBytes(32) })).rejects.toThrow("cannot be decrypted");
    await expect(read({})).rejects.toThrow("contains no tokens, or encrypted ones");
  });

  it("refuses a key of another length, and does not repeat it", () => {
    const create = () => fileStore("tokens.json", { encryptionKey: "c2hvcnQ=" });
    expect(create).toThrow("encryptionKey is no key of 32 bytes\npass 32 random bytes");
    expect(create).not.toThrow("c2hvcnQ=");
  });

  it("refuses a file that contains something else, and leaves it as it is", async () => {
    const folder = await temporaryFolder({ "tokens.json": "not JSON" });
    await expect(fileStore(join(folder, "tokens.json")).read()).rejects.toThrow("contains no tokens");
    expect(await readFile(join(folder, "tokens.json"), "utf8")).toBe("not JSON");
  });

  it("gives the lock to one at a time, whichever process and whichever store object asks", async () => {
    const folder = await temporaryFolder({ "count.txt": "0" });
    const path = join(folder, "tokens.json");
    const stores = [fileStore(path), fileStore(path), fileStore(path)];
    const count = async () => {
      const value = Number(await readFile(join(folder, "count.txt"), "utf8"));
      await new Promise((resolve) => setTimeout(resolve, 2));
      await writeFile(join(folder, "count.txt"), String(value + 1));
    };
    await Promise.all(stores.flatMap((store) => [1, 2, 3, 4].map(() => store.lock(count))));
    expect(await readFile(join(folder, "count.txt"), "utf8")).toBe("12");
  });

  it("takes the lock of a killed process over, and gives it to one of those who wait", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "tokens.json");
    await abandon(`${path}.lock`);
    let running = 0;
    const most: number[] = [];
    const work = async () => {
      running += 1;
      most.push(running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 6 }, () => fileStore(path).lock(work)));
    expect(Math.max(...most)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes a lock over whose process was killed while it released it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "tokens.json");
    await mkdir(`${path}.lock`);
    await fileStore(path).lock(async () => {});
    expect(await readdir(folder)).toEqual([]);
  });

  it("waits for a process that still renews its lock", async () => {
    const folder = await temporaryFolder({ "tokens.json.lock/slow-owner/new": "" });
    const path = join(folder, "tokens.json");
    let isFree = false;
    const free = async () => {
      isFree = true;
      await rm(`${path}.lock`, { recursive: true });
    };
    setTimeout(free, 300);
    expect(await fileStore(path).lock(async () => isFree)).toBe(true);
  });

  it("writes nothing after it has lost the lock, whether before or while the next holder has it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "tokens.json");
    const [late, next] = [fileStore(path), fileStore(path)];
    await late.lock(async () => {
      await rm(`${path}.lock`, { recursive: true });
      await expect(late.write(TOKENS)).rejects.toThrow("has expired: nothing was written");
      await next.lock(async () => {
        await expect(late.write(TOKENS)).rejects.toThrow("has expired: nothing was written");
        await next.write({ ...TOKENS, refreshToken: "newer" });
      });
    });
    expect(await late.read()).toEqual({ ...TOKENS, refreshToken: "newer" });
    expect(await readdir(folder)).toEqual(["tokens.json"]);
  });

  it("leaves the lock to the next holder after it has lost it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "tokens.json");
    await fileStore(path).lock(async () => {
      await rm(`${path}.lock`, { recursive: true });
      await mkdir(join(`${path}.lock`, "next-owner"), { recursive: true });
    });
    expect(await readdir(`${path}.lock`)).toEqual(["next-owner"]);
  });

  it("says why a lock cannot be taken", async () => {
    const folder = await temporaryFolder({ "tokens.json.lock": "" });
    await expect(fileStore(join(folder, "tokens.json")).lock(async () => {})).rejects.toThrow("ENOTDIR");
    const missing = fileStore(join(folder, "missing", "tokens.json"));
    await expect(missing.lock(async () => {})).rejects.toThrow("ENOENT");
  });
});
