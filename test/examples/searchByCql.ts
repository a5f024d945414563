import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

const hits = confluence.v1.searchByCQL({ cql: 'type = page and title ~ "Ho*" order by title' });
for await (const { title } of hits) console.log(title);
