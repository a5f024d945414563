import { createConfluence, fromEnvironment } from "confluence-fetch";
import { findByPath, pagePath } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const { SPACE_ID = "", PAGE_ID = "" } = process.env;

const path = await pagePath(confluence, PAGE_ID);
console.log(path.join(" / "));
console.log((await findByPath(confluence, SPACE_ID, path)) === PAGE_ID);
console.log(await findByPath(confluence, SPACE_ID, ["Nowhere", ...path]));
