import { expect } from "vitest";
import type { Namespace } from "./prefixedDocuments.js";
import { mediaTypeOf, type RawRequest } from "./Validator.js";

/** Expects of a request the headers that Confluence needs and the documents do not tell the validators about. */
export function expectHeaders(request: RawRequest, namespace: Namespace): void {
  const { method, headers, body } = request;
  expect(headers.authorization).toBe(`Basic ${btoa("me@example.com:secret")}`);
  // Without it, every write of v1 is answered with 403 "XSRF check failed".
  if (namespace === "v1" && method !== "GET") expect(headers["x-atlassian-token"]).toBe("no-check");
  // generateSpacePermissionCombinations is answered with 400 when a request without a body names no type.
  if ((method === "POST" || method === "PUT") && body.length === 0)
    expect(mediaTypeOf(request)).toBe("application/json");
  if (mediaTypeOf(request) === "multipart/form-data") expectUtf8(new TextDecoder().decode(body));
}

/** Expects every text part of a form to say its charset, without which Confluence spoils what is not ASCII. */
function expectUtf8(form: string): void {
  const texts = form
    .split("\r\n--")
    .filter((part) => part.includes("form-data") && !part.includes("filename="));
  for (const text of texts) expect(text).toMatch(/content-type: text\/plain; *charset=utf-8/i);
}
