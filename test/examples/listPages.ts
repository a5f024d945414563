import { createConfluence, fromEnvironment } from "confluence-fetch";
import { findSpaceByKey } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const { SPACE_KEY = "" } = process.env;

const space = await findSpaceByKey(confluence, SPACE_KEY);
if (space?.id === undefined) throw new Error(`there is no space ${SPACE_KEY}`);

// Pages are asked for one ahead, 250 items at a time; leaving the loop stops it.
for await (const page of confluence.v2.getPages({ "space-id": [space.id] })) console.log(page.id, page.title);
