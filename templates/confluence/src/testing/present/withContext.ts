import type { HandlerContext } from "../HandlerContext.js";

/** Adds what the links of a result are relative to, which v1 adds to single results. */
export function withContext<Result extends { readonly _links?: object | undefined }>(
  { siteOrigin }: Pick<HandlerContext, "siteOrigin">,
  result: Result,
  collection = "/rest/api/content",
): Result & { readonly _links: { base: string; context: string; collection: string } } {
  return {
    ...result,
    _links: { ...result._links, base: `${siteOrigin}/wiki`, context: "/wiki", collection },
  };
}
