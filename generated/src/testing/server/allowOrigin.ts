/** Answers a preflight of a browser with what it asks for; undefined if the request is none. */
export function answerPreflight(method: string, headers: Headers): Response | undefined {
  const asked = (name: string) => headers.get(`access-control-request-${name}`);
  const [origin, allowed] = [headers.get("origin"), asked("method")];
  if (method !== "OPTIONS" || origin === null || allowed === null) return undefined;
  const answer = new Headers({ "access-control-allow-methods": allowed, "access-control-max-age": "600" });
  for (const name of ["headers", "private-network"]) {
    const value = asked(name);
    if (value !== null) answer.set(`access-control-allow-${name}`, value);
  }
  return allowOrigin(origin, new Response(null, { status: 204, headers: answer }));
}

/** Lets a page of an origin read a response with all of its headers. */
export function allowOrigin(origin: string | null, response: Response): Response {
  if (origin === null) return response;
  const { headers } = response;
  headers.set("access-control-expose-headers", [...headers.keys()].join(","));
  headers.set("access-control-allow-origin", origin);
  headers.append("vary", "Origin");
  return response;
}
