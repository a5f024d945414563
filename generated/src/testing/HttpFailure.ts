import type { FakeAnswer } from "./HandlerContext.js";

/** Thrown by an operation of the double where Confluence answers a failure. */
export class HttpFailure extends Error {
  readonly answer: FakeAnswer;
  constructor(answer: FakeAnswer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

/** A failure in the words of v2. */
export function refuseV2(status: number, code: string, title: string): HttpFailure {
  return new HttpFailure({ status, body: { errors: [{ status, code, title, detail: null }] } });
}

/** The failure of v2 where there is no such thing. */
export function missing(what: string, id: string | number | undefined): HttpFailure {
  const article = /^[aeiou]/.test(what) ? "an" : "a";
  return refuseV2(404, "NOT_FOUND", `Cannot find ${article} ${what} with id [${id}]`);
}

/** What v1 says of a failure besides its message. */
interface DataV1 {
  readonly authorized: boolean;
  readonly successful: boolean;
}

/** A failure in the words of v1. `exception` is the name of the Java class that stands before the message. */
export function refuseV1(
  statusCode: number,
  exception: string,
  message: string,
  { authorized, successful }: DataV1 = { authorized: true, successful: true },
): HttpFailure {
  const data = { authorized, valid: true, errors: [], successful };
  const name = `com.atlassian.confluence.api.service.exceptions.${exception}`;
  return new HttpFailure({ status: statusCode, body: { statusCode, data, message: `${name}: ${message}` } });
}
