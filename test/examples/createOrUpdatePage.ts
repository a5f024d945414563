import { createConfluence, fromEnvironment } from "confluence-fetch";
import { createOrUpdatePage, storageBody } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const { SPACE_ID: spaceId = "", PAGE_ID: parentId = "" } = process.env;

// Nothing is written while the page is as it shall be.
for (const text of ["<p>Draft</p>", "<p>Final</p>", "<p>Final</p>"]) {
  const wanted = { spaceId, parentId, title: "Report", body: storageBody(text) };
  const { page, outcome } = await createOrUpdatePage(confluence, wanted);
  console.log(page.id, page.title, outcome, page.version?.number);
}
