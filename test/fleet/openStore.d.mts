import type { TokenStore } from "confluence-fetch";
import type { RedisClient } from "confluence-fetch/redis";

/** A connected client. */
export interface Opened {
  readonly client: RedisClient;
  send(...args: string[]): Promise<unknown>;
  close(): Promise<void>;
}

/** How the clients of Redis that people use are connected. */
export const CLIENTS: Readonly<Record<string, (port: number) => Promise<Opened>>>;

/** Opens the store that a scenario is about. */
export function openStore(
  where: Readonly<Record<string, unknown>>,
  index: number,
): Promise<{ store: TokenStore; close(): Promise<void> }>;
