import type { MethodsV2 } from "confluence-fetch/v2";
import { confluence } from "./client.js";

/** The application's own idea of what it needs, which the client happens to satisfy. */
interface PageSource {
  getPages(args: { title: string }): PromiseLike<{ results?: unknown }>;
}

interface SpaceSource {
  getSpaces: MethodsV2["getSpaces"];
}

class Catalogue {
  constructor(
    private readonly source: PageSource,
    private readonly spaces: SpaceSource,
  ) {}

  titles() {
    return [this.source.getPages({ title: "Home" }), this.spaces.getSpaces()];
  }
}

const source: PageSource = confluence.v2; // uses v2.getPages
export const one = new Catalogue(source, confluence.v2); // uses v2.getSpaces
export const two = new Catalogue({ getPages: (args) => confluence.v2.getPages(args) }, confluence.v2); // uses v2.getPages, v2.getSpaces
