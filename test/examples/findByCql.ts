import { createConfluence, fromEnvironment } from "confluence-fetch";
import { cql } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const { SPACE_KEYS = "", TEXT = "30 days" } = process.env;

// What is put into the query is quoted and escaped: it cannot become another query.
const query = cql`
  type = page and space in ${SPACE_KEYS.split(",")} and text ~ ${TEXT}
  and created > ${new Date("2020-01-31T12:00:00Z")} order by title`;
for await (const { content } of confluence.v1.searchByCQL({ cql: query }))
  console.log(content?.id, content?.title);
