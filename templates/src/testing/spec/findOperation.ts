import { findPlace } from "../../findPlace.js";
import { listOperations } from "../../listOperations.js";
import type { SpecOperation } from "./SpecOperation.js";

/** Stand-in. */
export function findOperation(method: string, path: string): SpecOperation | "no path" | "no method" {
  const all = listOperations();
  const place = (m: string) =>
    findPlace(
      all.map(({ operation: o }) => `${o.method} ${o.path}`),
      m,
      path,
    );
  const found = place(method);
  if (found === undefined)
    return ["GET", "PUT", "POST", "DELETE"].some((m) => place(m)) ? "no method" : "no path";
  const { name, operation } = all.find(
    ({ operation: o }) => `${o.method} ${o.path}` === found,
  ) as (typeof all)[0];
  const mediaType = operation.body === "form" ? "multipart/form-data" : "application/json";
  return {
    name,
    method,
    path: operation.path,
    parameters: [],
    body: operation.body && { mediaType, required: true, schema: {} },
    success: { status: 200, mediaType: "application/json", schema: {} },
  };
}
