import { createConfluence, fromEnvironment } from "confluence-fetch";
import { findSpaceByKey } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

const space = await findSpaceByKey(confluence, "DOC");
if (space?.id === undefined) throw new Error("there is no space DOC");

// Pages are asked for one ahead, 250 items at a time; leaving the loop stops it.
for await (const page of confluence.v2.getPages({ "space-id": [space.id] })) console.log(page.id, page.title);
