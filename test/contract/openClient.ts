import { apiToken, createConfluence } from "confluence-fetch";
import type { Arguments } from "./buildArguments.js";
import type { Namespace } from "./prefixedDocuments.js";
import type { Route } from "./validatingServer.js";

/** Calls an operation of one API by its name, on one of the two routes. */
export type Call = (operationId: string, given: Arguments, route: Route) => Promise<unknown>;

/** Opens the generated client on both routes to a server. */
export function openClient(url: string, namespace: Namespace): Call {
  const connect = (scoped: boolean) => {
    const auth = apiToken({ email: "me@example.com", token: "secret", scoped });
    const confluence = createConfluence({ site: url, gateway: url, auth });
    return confluence[namespace] as unknown as Record<string, (given?: Arguments) => Promise<unknown>>;
  };
  const operations = { site: connect(false), gateway: connect(true) };
  return async (operationId, given, route) => {
    const operation = operations[route][operationId];
    if (!operation) throw new Error(`the client has no operation ${namespace}.${operationId}`);
    return Object.keys(given).length > 0 ? operation(given) : operation();
  };
}
