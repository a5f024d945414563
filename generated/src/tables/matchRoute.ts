/**
 * Finds the operation that a request is meant for among places such as `GET /wiki/api/v2/pages/{id}`. Where
 * several fit, a literal path is more telling than one with a parameter.
 */
export function matchRoute(places: readonly string[], method: string, url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*(\/ex\/[^/]+\/[^/]+)?/, "").replace(/[?#].*$/, "");
  const given = `${method} ${path}`.split("/");
  const fitting = places.filter((place) => {
    const wanted = place.split("/");
    return (
      wanted.length === given.length &&
      wanted.every((part, index) => part.startsWith("{") || part === given[index])
    );
  });
  return fitting.sort((a, b) => a.split("{").length - b.split("{").length)[0];
}
