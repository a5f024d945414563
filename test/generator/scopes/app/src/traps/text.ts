import { confluence } from "../client.js";

// confluence.v2.getPages()
/* await confluence.v2.deletePage({ id: 1 }); */
/** @see confluence.v2.getSpaces {@link confluence.v2.getTasks} */
export const text = "confluence.v2.getPages()";
export const template = `confluence.v2.deletePage(${confluence.webUrl("/")})`;
export const pattern = /confluence\.v2\.getPages\(\)/;
export const key = "getPages";
export const path = "/wiki/api/v2/pages/{id}";
export const scopes = { "v2.getPages": ["read:page:confluence"], getBlogPosts: true };
