import type { Answer, Responder } from "./Answer.js";
import { type BodyShape, bodyShape } from "./bodyShape.js";
import type { Condition, Meaning } from "./Rule.js";
import { API_RULES, COMMON_RULES, FILE_RULES } from "./rules.js";
import { serverMessage } from "./serverMessage.js";

/** What an answer means, and what the server says in it. */
export interface Classification extends Meaning {
  readonly message: string | undefined;
}

/** Finds out what an answer means. Everything that depends on it asks here, so that no two readers can disagree. */
export function classify(answer: Answer): Classification {
  const message = serverMessage(answer.text);
  const shape = bodyShape(answer.text);
  const own = answer.responder === "file-host" ? FILE_RULES : API_RULES;
  // The last rule has no conditions.
  const meaning = [...own, ...COMMON_RULES].find(({ when }) =>
    holds(when, { ...answer, shape, message }),
  ) as Meaning;
  return { ...meaning, message };
}

/** Finds out what a response means to a request that was sent by a route with a kind of credential. */
export function classifyResponse(
  { status, headers }: Pick<Response, "status" | "headers">,
  text: string,
  { route: responder, kind: credential }: { readonly route: Responder; readonly kind: string },
): Classification {
  return classify({ status, headers, text, responder, credential });
}

/** An answer, and what was read in its body. */
interface ReadAnswer extends Answer {
  readonly shape: BodyShape;
  readonly message: string | undefined;
}

function holds(when: Condition, { status, headers, text, message = "", ...answer }: ReadAnswer): boolean {
  const { shape = answer.shape, responder = answer.responder, credential = answer.credential } = when;
  const [name = "", value = /^/] = when.header ?? [];
  return (
    (when.status ?? /^/).test(`${status}`) &&
    (when.says ?? /^/).test(message) &&
    (when.mentions ?? /^/).test(text) &&
    (name === "" || value.test(headers.get(name) ?? "")) &&
    !(when.lacks && headers.has(when.lacks)) &&
    shape === answer.shape &&
    responder === answer.responder &&
    credential === answer.credential
  );
}
