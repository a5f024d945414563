import { apiToken, createConfluence } from "confluence-fetch";

const { CONFLUENCE_SITE: site, CONFLUENCE_GATEWAY: gateway } = process.env;
const { CONFLUENCE_EMAIL: email = "", CONFLUENCE_TOKEN: token = "" } = process.env;

const confluence = createConfluence({ site, gateway, auth: apiToken({ email, token }) });

const { results: [space] = [] } = await confluence.v2.getSpaces({ keys: ["DOC"] });
const { results: pages = [] } = await confluence.v2.getPages({ "space-id": [space?.id ?? ""], limit: 250 });
for (const page of pages) console.log(page.id, page.title);
