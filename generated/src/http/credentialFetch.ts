import { configurationError } from "../errors/ConfluenceError.js";
import type { Send, TransportSettings } from "./types.js";

/** The `fetch` of credentials: with the timeout and the retries of the client, but without its headers. */
export async function credentialFetch(
  send: Send,
  { timeout, retry }: TransportSettings,
  url: string,
  { method = "GET", headers = {}, body, signal }: RequestInit,
): Promise<Response> {
  if (body != null && typeof body !== "string") {
    throw configurationError("a credential can send only strings", "pass the body as a string");
  }
  const { response, text } = await send({
    operation: "connection",
    method,
    url,
    headers: Object.fromEntries(new Headers(headers)),
    body: body ?? undefined,
    signal: signal ?? undefined,
    timeout,
    retry,
    attempt: 1,
    stream: false,
  });
  const isEmpty = [101, 204, 205, 304].includes(response.status);
  return new Response(isEmpty ? null : text, response);
}
