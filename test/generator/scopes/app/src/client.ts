import { apiToken, type Confluence, createConfluence } from "confluence-fetch";

export const confluence = createConfluence({ site: "acme", auth: apiToken({ email: "me", token: "t" }) });
export const getClient = (): Confluence => confluence;
export default confluence;
