import { findOperation } from "../../generated/src/testing/documents/findOperation.js";
import { type ReadRequest, readRequest } from "../../generated/src/testing/documents/readRequest.js";
import type { RawRequest } from "./Judge.js";

/** What the double of Confluence makes of a request: the operation, its arguments and everything that is wrong. */
export interface DoubleReading extends ReadRequest {
  readonly name: string | undefined;
}

/** Lets the double of Confluence read a request as it came over the wire. */
export async function readByDouble({ method, target, headers, body }: RawRequest): Promise<DoubleReading> {
  const operation = findOperation(method, target.split("?")[0] ?? "");
  if (typeof operation === "string")
    return { name: undefined, args: {}, faults: [{ parameter: "path", what: operation }] };
  const read = await readRequest(operation, {
    target,
    headers: new Headers(headers),
    body: body.slice().buffer,
  });
  return { name: operation.name, ...read };
}
