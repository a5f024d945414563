import { createConfluence, fromEnvironment } from "confluence-fetch";
import { storageBody, updatePage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

// The change is a function of the page, so it is applied again should somebody else write at the same time.
const page = await updatePage(confluence, {
  id: process.env.PAGE_ID ?? "",
  message: "Add a paragraph",
  change: ({ body }) => ({ body: storageBody(`${body?.storage?.value ?? ""}<p>World</p>`) }),
});
console.log(page.title, "is at version", page.version?.number);
