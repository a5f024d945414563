import type { Confluence } from "confluence-fetch";
import { confluence } from "../client.js";

export const methods = Object.values(confluence.v2); // unresolved
export const entries = Object.entries(confluence.v1); // unresolved
export const loose = { ...(confluence.v2 as object) }; // unresolved
export const record: Record<string, unknown> = { ...confluence.v2 }; // unresolved

const untyped: any = confluence; // unresolved
export const pages = untyped.v2.getPages(); // unresolved

export function hand(client: Confluence, log: (value: unknown) => void, run: Function): void {
  log(client); // unresolved
  log({ deps: { client } }); // unresolved
  run(client.v2); // unresolved
  log(client.v2.getPages()); // uses v2.getPages
  log((client as unknown as { pages(): void }).pages()); // unresolved
  declared(client); // unresolved
  declaredAround({ deps: { client } }); // unresolved
  declaredPart(client.v2); // uses v2.getPages
}

declare function declared(client: Confluence): void;
declare function declaredAround(options: { deps: { client: Confluence } }): void;
declare function declaredPart(methods: Pick<Confluence["v2"], "getPages">): void;
