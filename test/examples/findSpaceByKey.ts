import { createConfluence, fromEnvironment } from "confluence-fetch";
import { findSpaceByKey } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

for (const key of (process.env.SPACE_KEYS ?? "").split(",")) {
  const space = await findSpaceByKey(confluence, key);
  console.log(key, space ? confluence.webUrl(space._links?.webui ?? "/") : "is not to be seen");
}
