import type { ArgsOf, Confluence, ItemOf, ResultOf } from "confluence-fetch";
import type { MethodsV2 } from "confluence-fetch/v2";
import type { readPage } from "confluence-fetch/recipes";
import { confluence } from "../client.js";

export type Args = Parameters<MethodsV2["getPages"]>;
export type List = typeof confluence.v2.getPages;
export type Page = Awaited<ReturnType<typeof confluence.v2.getPageById>>;
export type Result = ResultOf<"v2.getBlogPosts"> | ItemOf<"v2.getSpaces"> | ArgsOf<"v1.searchByCQL">;
export type Recipe = typeof readPage;
export interface Port extends Pick<MethodsV2, "getTasks"> {
  getLabels: Confluence["v2"]["getLabels"];
}
export abstract class Fake implements Pick<MethodsV2, "getAttachments"> {
  abstract getAttachments: MethodsV2["getAttachments"];
}
export const args: Parameters<typeof confluence.v2.createPage>[0] = { body: { spaceId: "1" } };
export const check = (value: unknown): value is Awaited<ReturnType<MethodsV2["getPages"]>> => !!value;
