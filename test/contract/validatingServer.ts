import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Operation } from "./listOperations.js";
import type { ValidatedApi } from "./readValidatedApis.js";
import type { RawRequest, Validation, Validator } from "./Validator.js";

/** The two ways to Confluence Cloud: the site itself, or Atlassian's gateway for scoped tokens and OAuth. */
export type Route = "site" | "gateway";

/** A request that the validators have read. */
export interface Exchange {
  readonly route: Route;
  readonly request: RawRequest;
  readonly validations: readonly Validation[];
}

/** A site and a gateway in one, on loopback, where validators read every request. */
export interface ValidatingServer {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Hands over, and forgets, what was validated since the last time. */
  readonly takeExchanges: () => Exchange[];
}

/** Starts a server that answers what both validators accept with a success, and anything else with 400. */
export async function startValidatingServer(api: ValidatedApi): Promise<ValidatingServer> {
  const exchanges: Exchange[] = [];
  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    if (incoming.url === "/_edge/tenant_info") return send(response, 200, json, JSON.stringify({ cloudId }));
    if (incoming.url === filePath) return send(response, 200, "image/png", "bytes");
    const exchange = await validate(incoming, [api.prism, api.openapiBackend]);
    exchanges.push(exchange);
    answer(response, exchange, api.operations);
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => send(response, 500, "text/plain", String(error)));
  });
  // An idle connection that is closed while the next request is on its way fails that request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    takeExchanges: () => exchanges.splice(0),
  };
}

const cloudId = "11111111-2222-3333-4444-555555555555";
const json = "application/json";
const gatewayPrefix = `/ex/confluence/${cloudId}`;

/** Where operations that answer with a redirect send the caller. */
const filePath = "/files/bytes";

async function validate(incoming: IncomingMessage, validators: readonly Validator[]): Promise<Exchange> {
  const url = incoming.url ?? "";
  const viaGateway = url.startsWith(`${gatewayPrefix}/`);
  const request: RawRequest = {
    method: incoming.method ?? "",
    target: viaGateway ? url.slice(gatewayPrefix.length) : url,
    headers: incoming.headers as Record<string, string>,
    body: await readAll(incoming),
  };
  const validations = await Promise.all(validators.map((read) => read(request)));
  return { route: viaGateway ? "gateway" : "site", request, validations };
}

async function readAll(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function answer(response: ServerResponse, { validations }: Exchange, operations: readonly Operation[]): void {
  const isAccepted = validations.every(({ errors }) => errors.length === 0);
  const operation = operations.find(({ id }) => isAccepted && id === validations[0]?.operationId);
  if (operation) sendAnswer(response, operation.answer);
  else send(response, 400, json, JSON.stringify(validations));
}

function sendAnswer(response: ServerResponse, { status, mediaType, body }: Answer): void {
  if (status >= 300) response.setHeader("location", filePath);
  send(response, status, mediaType, body);
}

function send(response: ServerResponse, status: number, mediaType: string, body: string): void {
  if (mediaType) response.setHeader("content-type", mediaType);
  response.writeHead(status).end(body);
}
