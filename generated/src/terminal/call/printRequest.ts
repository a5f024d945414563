import type { Arguments } from "../../operations/Operation.js";
import { buildRequest } from "../../request/buildRequest.js";
import type { CallDescription } from "./describeCall.js";

/** Prints a request as it would be sent, below the base URL and without the credential. */
export async function printRequest({ operation }: CallDescription, args: Arguments): Promise<string[]> {
  const { path, headers, body } = await buildRequest(operation, args);
  const lines = Object.entries(headers).map(
    // The boundary of a form is random.
    ([name, value]) => `${name}: ${value.replace(/; boundary=.*/, "")}`,
  );
  const sizes = (_: string, value: unknown) => (value instanceof Blob ? `${value.size} bytes` : value);
  const shown = typeof body === "string" ? body : JSON.stringify(args.body, sizes, 2);
  return [`${operation.method} ${path}`, ...lines, ...(body === undefined ? [] : ["", shown])];
}
