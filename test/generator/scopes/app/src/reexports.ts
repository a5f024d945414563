export { confluence, default as site } from "./client.js";
export { readPage as loadPage, walkPageTree } from "confluence-fetch/recipes";
export type { Confluence } from "confluence-fetch";
