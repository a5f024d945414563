import type { FailureName } from "../../failures/FailureName.js";
import type { HttpFailure } from "../HttpFailure.js";

/** Answers of the product itself, which has its own format. */
export type ApiAnswers = Readonly<
  Record<
    Extract<
      FailureName,
      | "bearer-at-site"
      | "unknown-caller"
      | "unknown-path"
      | "anonymous"
      | "forbidden"
      | "not-found"
      | "exists"
      | "stale"
      | "conflict"
      | "gone"
      | "invalid-request"
    >,
    (path: string) => HttpFailure
  >
>;
