import { check } from "../../../errors/check.js";
import { isNimbusError } from "../../../errors/NimbusError.js";
import { checkValue } from "../dataSchemas.js";
import type { Controlled, ControlRoute } from "./ControlRoute.js";
import { controlRoutes } from "./controlRoutes.js";
import { describeControl } from "./describeControl.js";

/** Where the control path starts. */
export const CONTROL_PATH = "/__fake__";

/** What a body may contain at most. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A request to the control path, whose body has not been read. */
export interface ControlRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Answers a request to the control path. */
export type Control = (request: ControlRequest) => Promise<Response>;

/** Creates what answers requests to the control path: only local ones that have the token. */
export function createControl(controlled: Controlled, token: string): Control {
  return async ({ method, path, headers, body }: ControlRequest): Promise<Response> => {
    const { host, pathname, searchParams } = new URL(path, `http://${headers.get("host")}`);
    // A name that was made to point to this machine, as by DNS rebinding, is not local.
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host))
      return refuse(403, `the host ${host} is not this machine; use 127.0.0.1`);
    if (!isEqual(headers.get("authorization") ?? "", `Bearer ${token}`))
      return refuse(401, "the control token is missing or wrong; send it as `Authorization: Bearer TOKEN`");
    const name = pathname.slice(CONTROL_PATH.length);
    const url = `http://${host}${CONTROL_PATH}`;
    if (method === "GET" && name === "/openapi.json") return Response.json(describeControl(url));
    const route = controlRoutes[`${method} ${name}`];
    if (route === undefined) return refuseRoute(method, name);
    try {
      checkQuery(route, searchParams);
      const given = route.body && (await readJson(headers, body));
      if (given instanceof Response) return given;
      if (route.body) checkValue(route.body, given, "the body", `${CONTROL_PATH}/openapi.json describes it`);
      const answer = route.run(controlled, given as never, searchParams);
      return route.answer ? Response.json(answer) : new Response(null, { status: 204 });
    } catch (error) {
      if (isNimbusError(error) || error instanceof TypeError) return refuse(400, error.message);
      throw error;
    }
  };
}

function refuse(status: number, error: string, init: ResponseInit = {}): Response {
  return Response.json({ error }, { ...init, status });
}

function checkQuery({ query = [] }: ControlRoute, given: URLSearchParams): void {
  for (const name of given.keys()) check(query.includes(name), "the query", name, query.join(", ") || "none");
}

function refuseRoute(method: string, name: string): Response {
  const methods = Object.keys(controlRoutes).flatMap((route) =>
    route.endsWith(` ${name}`) ? [route.split(" ")[0] ?? ""] : [],
  );
  if (methods.length > 0)
    return refuse(405, `${method} is not supported; use ${methods.join(" or ")}`, {
      headers: { allow: methods.join(", ") },
    });
  const list = ["GET /openapi.json", ...Object.keys(controlRoutes)].join(", ");
  return refuse(404, `there is no ${CONTROL_PATH}${name}; below ${CONTROL_PATH}, there is ${list}`);
}

async function readJson(headers: Headers, body: AsyncIterable<Uint8Array>): Promise<unknown> {
  if (!/^application\/json\b/i.test(headers.get("content-type") ?? ""))
    return refuse(415, "the body is not JSON; send it with `Content-Type: application/json`");
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const bytes of body) {
    size += bytes.byteLength;
    if (size > MAX_BYTES) return refuse(413, `the body has more than ${MAX_BYTES} bytes; send it in parts`);
    text += decoder.decode(bytes, { stream: true });
  }
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, "the body is not JSON; check its syntax");
  }
}

/** Compares two strings in a time that does not depend on where they differ. */
function isEqual(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let index = 0; index < wanted.length; index += 1)
    difference |= (given.charCodeAt(index) || 0) ^ wanted.charCodeAt(index);
  return difference === 0;
}
