import { confluence } from "./client.js";

const KEY = "getPages" as const;
const KINDS = { page: "getPageById", blog: "getBlogPostById" } as const;
enum Operation {
  Spaces = "getSpaces",
}

export async function run(flag: boolean, kind: keyof typeof KINDS, api: "v1" | "v2"): Promise<void> {
  await confluence.v2["getPageById"]({ id: 1 }); // uses v2.getPageById
  await confluence["v2"][KEY](); // uses v2.getPages
  await confluence.v2[flag ? "getPages" : "getBlogPosts"](); // uses v2.getPages, v2.getBlogPosts
  await confluence.v2[KINDS[kind]]({ id: 1 }); // uses v2.getPageById, v2.getBlogPostById
  await confluence.v2[Operation.Spaces](); // uses v2.getSpaces
  await confluence.v2[`getTasks`](); // uses v2.getTasks
  console.log(typeof confluence[api].createSpace); // the operation is only looked at
  const create = confluence[api].createSpace; // uses v1.createSpace, v2.createSpace
  console.log(create.name);
}

export const call = <Name extends "getFolderById" | "getDatabaseById">(name: Name) => confluence.v2[name]; // uses v2.getFolderById, v2.getDatabaseById
