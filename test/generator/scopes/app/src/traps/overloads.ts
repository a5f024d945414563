import type { Confluence } from "confluence-fetch";
import { confluence } from "../client.js";

export function getSpaces(client: Confluence): string;
export function getSpaces(client: { readonly site: string }): number;
export function getSpaces(client: object): string | number {
  return "site" in client ? 1 : "own";
}

class Facade {
  getPages(): string;
  getPages(title: string): number;
  getPages(title?: string): string | number {
    return title === undefined ? "" : 1;
  }
  static getTasks = () => getSpaces(confluence); // the implementation's parameter is not what callers see
}

export const all = [new Facade().getPages(), new Facade().getPages("x"), Facade.getTasks()];
