import type { Answer } from "./Answer.js";
import { bodyShape } from "./bodyShape.js";
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
  const own = answer.responder === "file-host" ? FILE_RULES : API_RULES;
  // The last rule has no conditions.
  const meaning = [...own, ...COMMON_RULES].find(({ when }) => holds(when, answer, message)) as Meaning;
  return { ...meaning, message };
}

function holds(when: Condition, answer: Answer, message = ""): boolean {
  const { status, headers, text, responder, credential } = answer;
  const [name, value] = when.header ?? [];
  return (
    (when.status?.test(`${status}`) ?? true) &&
    (when.says?.test(message) ?? true) &&
    (when.mentions?.test(text) ?? true) &&
    (when.shape ?? bodyShape(text)) === bodyShape(text) &&
    (!name || (value?.test(headers.get(name) ?? "") ?? true)) &&
    !(when.lacks && headers.has(when.lacks)) &&
    (when.responder ?? responder) === responder &&
    (when.credential ?? credential) === credential
  );
}
