import { confluence } from "../client.js";

const [first, { second }] = [confluence, { second: confluence }];
export const site = first.webUrl("/");
export const limit = second.rateLimit();
export const [text = `${confluence}`] = [confluence.webUrl("/")];
