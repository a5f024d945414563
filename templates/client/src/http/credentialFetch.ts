import { configurationError } from "../errors/NimbusError.js";
import type { Send } from "./types.js";

/** What may change something at the server is not given up sooner, and with `timeout: 0` not later. */
const MIN_KEPT_MS = 30_000;

/**
 * The `fetch` of credentials: with the timeout of the client, but without its headers. It follows no redirect, and does
 * not retry: several calls may wait for what it requests, and each of them retries as its own options say.
 */
export async function credentialFetch(
  send: Send,
  timeout: number,
  url: string,
  { method = "GET", headers = {}, body, signal, keepalive }: RequestInit,
): Promise<Response> {
  if (body != null && typeof body !== "string") {
    throw configurationError("a credential can send only strings", "pass the body as a string");
  }
  const { response, text } = await send({
    operation: "connection",
    method,
    url,
    headers: toRecord(headers),
    body: body ?? undefined,
    signal,
    timeout: keepalive ? Math.max(timeout, MIN_KEPT_MS) : timeout,
    retry: { attempts: 0, minDelay: 0, maxDelay: 0 },
  });
  const { status } = response;
  // A redirect that a browser hides has the status 0, and no Response can be created with it.
  if (status === 0) return Response.error();
  const isEmpty = [101, 204, 205, 304].includes(status);
  const isValid = status >= 200 && status <= 599;
  const copy = new Response(
    isEmpty ? null : text,
    isValid ? response : { headers: response.headers, status: 400 },
  );
  return isValid ? copy : Object.defineProperty(copy, "status", { value: status });
}

/** Copies headers. The platform's error about a header that cannot be sent repeats its value. */
function toRecord(headers: HeadersInit): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw configurationError(
      "the credential cannot be sent in a header",
      "pass the token without line breaks or non-Latin characters",
    );
  }
}
