import type { Connection, Credential } from "../../Credential.js";
import { mergeHeaders } from "../mergeHeaders.js";
import type { Layer } from "../request.js";

/** Adds the credential's headers, to requests that go to the connection's own address and to no other. */
export function authorize(credential: Credential, connect: () => Promise<Connection>): Layer {
  return (next) => async (request) => {
    const { apiBase } = await connect();
    if (!request.url.startsWith(`${apiBase}/`)) return next(request);
    return next({ ...request, headers: mergeHeaders(request.headers, await credential.authorize()) });
  };
}
