// @ts-check
import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());

/** @param {import("confluence-fetch").Confluence} client */
export async function list(client) {
  const pages = await client.v2.getPages(); // uses v2.getPages
  return pages.results;
}

/** @type {Pick<import("confluence-fetch/v2").MethodsV2, "getTaskById">} */
const tasks = confluence.v2;

export const run = () => [list(confluence), tasks.getTaskById({ id: 1 })]; // uses v2.getTaskById
