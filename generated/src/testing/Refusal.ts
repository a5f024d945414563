import type { FakeAnswer } from "./Visit.js";

/** Thrown by an operation of the double where Confluence answers a failure. */
export class Refusal extends Error {
  readonly answer: FakeAnswer;
  constructor(answer: FakeAnswer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** A failure in the words of v2. */
export function refuseV2(status: number, code: string, title: string): Refusal {
  return new Refusal({ status, body: { errors: [{ status, code, title, detail: null }] } });
}

/** A failure in the words of v1. `exception` is the name of the Java class that stands before the message. */
export function refuseV1(statusCode: number, exception: string, message: string): Refusal {
  const data = { authorized: true, valid: true, errors: [], successful: true };
  const name = `com.atlassian.confluence.api.service.exceptions.${exception}`;
  return new Refusal({ status: statusCode, body: { statusCode, data, message: `${name}: ${message}` } });
}
