import type { FakeRequest } from "../../FakeNimbus.js";
import { pathnameOf } from "../../pathnameOf.js";

/** The fields of requests by which they can be selected. */
export const FIELDS = ["host", "method", "path", "operation", "status"] as const;

/** Selects the requests that have all values of a query; a path is compared without its own query. */
export function filterRequests(
  requests: readonly FakeRequest[],
  query: URLSearchParams,
): readonly FakeRequest[] {
  const wanted = FIELDS.flatMap((field) => query.getAll(field).map((value) => [field, value] as const));
  return requests.filter((request) =>
    wanted.every(([field, value]) => {
      const found = String(request[field] ?? "");
      return found === value || (field === "path" && pathnameOf(found) === value);
    }),
  );
}
