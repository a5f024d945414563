import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Redis server of this check only. */
export interface RedisServer {
  readonly port: number;
  /** Stops the process as if its machine hung, and lets it go on. */
  pause(): void;
  resume(): void;
  /** Ends the process, and starts another one with its data. */
  shutDown(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Debian's redis-server on a free port of loopback, with a folder of its own. */
export async function startRedis(): Promise<RedisServer> {
  const port = await findFreePort();
  const folder = await mkdtemp(join(tmpdir(), "fleet-redis-"));
  let server = await start(port, folder);
  const shutDown = async () => {
    const end = once(server, "exit");
    server.kill("SIGKILL");
    await end;
  };
  return {
    port,
    pause: () => server.kill("SIGSTOP"),
    resume: () => server.kill("SIGCONT"),
    shutDown,
    restart: async () => {
      server = await start(port, folder);
    },
    close: async () => {
      await shutDown();
      await rm(folder, { recursive: true });
    },
  };
}

async function start(port: number, folder: string): Promise<ChildProcess> {
  const args = Object.entries({
    port,
    bind: "127.0.0.1",
    dir: folder,
    appendonly: "yes",
    appendfsync: "always",
    save: "",
  });
  const options = args.flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    server.on("error", () =>
      reject(new Error("redis-server is missing: install Debian's package redis-server")),
    );
    server.on("exit", (code) => reject(new Error(`redis-server ended with ${code}`)));
    server.stdout.on("data", (data) => String(data).includes("Ready to accept connections") && resolve());
  });
  return server;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
