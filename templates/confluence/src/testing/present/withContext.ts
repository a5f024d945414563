import type { HandlerContext } from "../HandlerContext.js";

/** Adds what the links of a result are relative to, which v1 adds to single results. */
export function withContext<Result extends { readonly _links?: object | undefined }>(
  { siteOrigin }: Pick<HandlerContext, "siteOrigin">,
  result: Result,
  collection = "/rest/api/content",
) {
  return {
    ...result,
    _links: { ...result._links, base: `${siteOrigin}/wiki`, context: "/wiki", collection },
  };
}
