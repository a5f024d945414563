/** Answers requests to Confluence as a small site does: what a Forge app is given as `requestConfluence`. */
export async function requestConfluence(path) {
  const { pathname, searchParams } = new URL(path, "https://acme.atlassian.net");
  if (pathname === "/wiki/api/v2/spaces")
    return Response.json(
      searchParams.has("cursor")
        ? { results: [{ id: "43", key: "B" }], _links: {} }
        : { results: [{ id: "42", key: "A" }], _links: { next: "/wiki/api/v2/spaces?cursor=x" } },
    );
  if (pathname === "/wiki/api/v2/pages/1") return Response.json({ id: "1", title: "Home" });
  return Response.json(
    { errors: [{ status: 404, title: "Cannot find a page with id [7]" }] },
    { status: 404 },
  );
}
