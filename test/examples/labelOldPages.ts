import { createConfluence, fromEnvironment } from "confluence-fetch";
import { cql } from "confluence-fetch/recipes";

// Labels the pages of a space that nobody has changed for a year.
const confluence = createConfluence(fromEnvironment());
const { SPACE_KEY = "", LABEL = "old" } = process.env;
const aYearAgo = new Date();
aYearAgo.setFullYear(aYearAgo.getFullYear() - 1);

const query = cql`type = page and space = ${SPACE_KEY} and lastmodified < ${aYearAgo} order by lastmodified`;
let count = 0;
for await (const { content } of confluence.v1.searchByCQL({ cql: query })) {
  if (!content) continue;
  // A page that has the label keeps it; a label is no new version.
  await confluence.v1.addLabelsToContent({ id: content.id, body: [{ prefix: "global", name: LABEL }] });
  console.log(content.id, content.title);
  count += 1;
}
console.log(`${count} pages have the label ${LABEL}`);
