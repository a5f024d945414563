import type { Confluence, paths } from "confluence-fetch";
import { nextCursor } from "confluence-fetch";
import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import createReactQuery from "openapi-react-query";
import { createInfiniteHook, createQueryHook } from "swr-openapi";

// One use of each package that is built on openapi-fetch, as its own documentation shows it.

export function useTitles({ client }: Confluence): string[] {
  const pages = createReactQuery(client);
  const { data } = pages.useInfiniteQuery(
    "get",
    "/wiki/api/v2/pages",
    { params: { query: { limit: 50 } } },
    { pageParamName: "cursor", initialPageParam: null, getNextPageParam: (page) => nextCursor(page) },
  );
  return data?.pages.flatMap(({ results }) => results.map(({ title }) => title)) ?? [];
}

export function usePageTitle({ client }: Confluence, id: string): string | undefined {
  const { data } = createReactQuery(client).useQuery("get", "/wiki/api/v2/pages/{id}", {
    params: { path: { id } },
  });
  const { data: same } = createQueryHook(client, "confluence")("/wiki/api/v2/pages/{id}", {
    params: { path: { id } },
  });
  // @ts-expect-error: there is no such path
  createQueryHook(client, "confluence")("/wiki/api/v2/page/{id}", {});
  return data?.title ?? same?.title;
}

export function usePageCount({ client }: Confluence): number {
  const usePages = createInfiniteHook(client, "confluence");
  const { data = [] } = usePages("/wiki/api/v2/pages", (index, previous) => {
    const cursor = previous ? nextCursor(previous) : undefined;
    return index > 0 && cursor === undefined ? null : { params: { query: { ...(cursor && { cursor }) } } };
  });
  return data.flatMap(({ results }) => results).length;
}

const http = createOpenApiHttp<paths>({ baseUrl: "https://acme.atlassian.net" });

export const handler: HttpHandler = http.delete("/wiki/api/v2/pages/{id}", ({ response }) =>
  response(204).empty(),
);
