import type { Answer, Responder } from "./Answer.js";
import { type BodyShape, bodyShape } from "./bodyShape.js";
import type { Condition, Meaning } from "./Rule.js";
import { API_RULES, COMMON_RULES, FILE_RULES, FIRST_RULES } from "./rules.js";
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
  const said = withoutQuotes(message ?? "");
  const mentioned = shape === "html" ? [answer.text] : [CODE.exec(answer.text)?.[1] ?? "", said];
  // The last rule has no conditions.
  const meaning = [...FIRST_RULES, ...own, ...COMMON_RULES].find(({ when }) =>
    holds(when, { ...answer, shape, said, mentioned }),
  ) as Meaning;
  return { ...meaning, message };
}

/** The code of an error, for programs. */
const CODE = /"(?:errorC|c)ode"\s*:\s*"([\w.:-]{1,99})"/;

/** Leaves out what a sentence quotes, except where an exception of Spring quotes the whole sentence. */
function withoutQuotes(message: string): string {
  return message
    .replace(/\b\d{3} [A-Z_ ]+ "(.*)"$/, "$1")
    .replace(/(^|\W)(?:"[^"]*"|'(?:[^']|'\w)*'|“[^”]*”|‘[^’]*’|`[^`]*`|\[[^\]]*\]|\{[^}]*\})/g, "$1…");
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
  readonly said: string;
  readonly mentioned: readonly string[];
}

function holds(when: Condition, { status, headers, said, mentioned, ...answer }: ReadAnswer): boolean {
  const { shape = answer.shape, responder = answer.responder, credential = answer.credential } = when;
  const [name = "", value = /^/] = when.header ?? [];
  return (
    (when.status ?? /^/).test(`${status}`) &&
    (when.says ?? /^/).test(said) &&
    mentioned.some((text) => (when.mentions ?? /^/).test(text)) &&
    (name === "" || value.test(headers.get(name) ?? "")) &&
    !(when.lacks && headers.has(when.lacks)) &&
    shape === answer.shape &&
    responder === answer.responder &&
    credential === answer.credential
  );
}
