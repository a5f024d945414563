import { fileStore } from "confluence-fetch/node";
import { redisStore } from "confluence-fetch/redis";

/** How the clients of Redis that people use are connected, and how each sends any command. */
export const CLIENTS = {
  redis: async (port) => {
    const { createClient } = await import("redis");
    const client = createClient({ url: `redis://127.0.0.1:${port}` });
    client.on("error", () => {});
    await client.connect();
    return { client, send: (...args) => client.sendCommand(args), close: async () => client.destroy() };
  },
  ioredis: async (port) => {
    const { Redis } = await import("ioredis");
    const client = new Redis(port, "127.0.0.1");
    client.on("error", () => {});
    return { client, send: (...args) => client.call(...args), close: async () => client.disconnect() };
  },
  "valkey-glide": async (port) => {
    const { GlideClient } = await import("@valkey/valkey-glide");
    const addresses = [{ host: "127.0.0.1", port }];
    const client = await GlideClient.createClient({ addresses, requestTimeout: 10_000 });
    return { client, send: (...args) => client.customCommand(args), close: async () => client.close() };
  },
};

/** Opens the store that a scenario is about: a file, or a key in Redis by one of the clients. */
export async function openStore({ path, port, key, ...options }, index) {
  if (path !== undefined) return { store: fileStore(path, options), close: async () => {} };
  const open = Object.values(CLIENTS);
  const { client, close } = await open[index % open.length](port);
  return { store: redisStore(client, key, options), close };
}
