import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());
const { CQL = "type = page and lastModified > now('-7d')" } = process.env;

for await (const { title, url } of confluence.v1.searchByCQL({ cql: CQL })) {
  console.log(title, confluence.webUrl(url ?? "/"));
}
