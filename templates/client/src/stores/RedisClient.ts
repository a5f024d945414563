import { check } from "../errors/check.js";

/** What is used of a client of `redis` (4 and later), `ioredis` (5 and later) or `@valkey/valkey-glide`: one method of theirs. */
export type RedisClient =
  | { customCommand(args: string[]): Promise<unknown> }
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> };

/** Sends a command and resolves to its reply. */
export type RedisCommand = (command: string, ...args: readonly string[]) => Promise<unknown>;

/** Finds how a client sends any command. That of `ioredis` also has a `sendCommand`, which takes something else. */
export function toCommand(client: RedisClient): RedisCommand {
  const given: Partial<Record<"customCommand" | "call" | "sendCommand", unknown>> = Object(client);
  const has = (name: keyof typeof given) => typeof given[name] === "function";
  if (has("customCommand") && "customCommand" in client) return (...args) => client.customCommand([...args]);
  if (has("call") && "call" in client) return (command, ...args) => client.call(command, ...args);
  check(has("sendCommand"), "client", given, "a client of redis, ioredis or @valkey/valkey-glide");
  return (...args) => (client as { sendCommand(args: string[]): Promise<unknown> }).sendCommand([...args]);
}
