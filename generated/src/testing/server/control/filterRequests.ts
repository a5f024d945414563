import { check } from "../../../errors/check.js";
import type { FakeRequest } from "../../FakeConfluence.js";
import { pathnameOf } from "../../pathnameOf.js";

const FIELDS = ["host", "method", "path", "operation", "status"] as const;

/** Selects the requests that have all values of a query; a path is compared without its own query. */
export function filterRequests(
  requests: readonly FakeRequest[],
  query: URLSearchParams,
): readonly FakeRequest[] {
  const wanted = [...query].map(([name, value]) => {
    const field = FIELDS.find((each) => each === name);
    check(field, "the query", name, FIELDS.join(", "));
    return [field ?? "path", value] as const;
  });
  return requests.filter((request) =>
    wanted.every(([field, value]) => {
      const found = String(request[field] ?? "");
      return found === value || (field === "path" && pathnameOf(found) === value);
    }),
  );
}
