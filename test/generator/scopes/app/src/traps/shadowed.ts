import { readPage } from "confluence-fetch/recipes";
import { confluence } from "../client.js";

const own = { v2: { getPages: () => [], deletePage: () => undefined } };

export function shadow(confluence: typeof own, readPage: () => string) {
  const { v2 } = confluence;
  return [confluence.v2.getPages(), v2.deletePage(), readPage()];
}

export function inner() {
  const confluence = own;
  {
    const v2 = confluence.v2;
    v2.getPages();
  }
  return confluence.v2.deletePage;
}
