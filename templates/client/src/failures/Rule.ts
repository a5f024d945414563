import type { ErrorKind } from "../errors/NimbusError.js";
import type { Responder } from "./Answer.js";
import type { BodyShape } from "./bodyShape.js";
import type { FailureName } from "./FailureName.js";

/** What a kind of answer means. */
export interface Meaning {
  readonly name: FailureName;
  readonly kind: ErrorKind;
  /** What to do about it, in a sentence or two. */
  readonly hint: string;
  /** What the hint is completed with. */
  readonly advice?: "credential" | "scopes" | "replacement" | "arguments";
  /**
   * What the answer says of the token: it is valid, or nobody knows it. Nothing was done then, so the request may be
   * sent again with another token. Most answers say nothing of it.
   */
  readonly token?: "accepted" | "rejected";
}

/** The answers that a rule is about. All conditions must hold. */
export interface Condition {
  readonly status?: RegExp;
  /** The server's own sentence, without what it quotes: that may be a user's. */
  readonly says?: RegExp;
  /** The text of a page; of another body an error code, or the sentence. */
  readonly mentions?: RegExp;
  readonly shape?: BodyShape;
  readonly header?: readonly [name: string, value: RegExp];
  /** A header that the answer lacks. */
  readonly lacks?: string;
  readonly responder?: Responder;
  readonly credential?: string;
}

/** A row of the table of failures. */
export interface Rule extends Meaning {
  readonly when: Condition;
  /** How it is known: documented by Atlassian or a standard, observed or reported by public projects, or inferred. */
  readonly evidence: "documented" | "observed" | "reported" | "inferred";
}
