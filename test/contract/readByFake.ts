import { findOperation } from "../../generated/src/testing/documents/findOperation.js";
import { type ParsedRequest, parseRequest } from "../../generated/src/testing/documents/parseRequest.js";
import type { RawRequest } from "./Validator.js";

/** What the fake Confluence makes of a request: the operation, its arguments and everything that is wrong. */
export interface FakeReading extends ParsedRequest {
  readonly name: string | undefined;
}

/** Lets the fake Confluence read a request as it came over the wire. */
export async function readByFake({ method, target, headers, body }: RawRequest): Promise<FakeReading> {
  const operation = findOperation(method, target.split("?")[0] ?? "");
  if (typeof operation === "string")
    return { name: undefined, args: {}, issues: [{ parameter: "path", message: operation }] };
  const raw = { path: target, headers: new Headers(headers), body: body.slice().buffer };
  const read = await parseRequest(operation, raw, true);
  return { name: operation.name, ...read };
}
