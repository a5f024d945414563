import { HttpFailure } from "./HttpFailure.js";

/** Creates a failure with the error body of v2. */
export function failureV2(status: number, code: string, title: string): HttpFailure {
  return new HttpFailure({ status, body: { errors: [{ status, code, title, detail: null }] } });
}

/** Creates the 404 of v2 for an unknown ID. */
export function notFound(what: string, id: string | number | undefined): HttpFailure {
  const article = /^[aeiou]/.test(what) ? "an" : "a";
  return failureV2(404, "NOT_FOUND", `Cannot find ${article} ${what} with id [${id}]`);
}

/** The fields of `data` in the error body of v1 that vary. */
interface ErrorDataV1 {
  readonly authorized: boolean;
  readonly successful: boolean;
}

/** Creates a failure with the error body of v1, whose message starts with the name of a Java exception. */
export function failureV1(
  statusCode: number,
  exception: string,
  message: string,
  { authorized, successful }: ErrorDataV1 = { authorized: true, successful: true },
): HttpFailure {
  const data = { authorized, valid: true, errors: [], successful };
  const name = `com.atlassian.confluence.api.service.exceptions.${exception}`;
  return new HttpFailure({ status: statusCode, body: { statusCode, data, message: `${name}: ${message}` } });
}

/** What v2 says of a key or a name in the place of an ID (reported). */
export function notAnId(parameter: string, value: string): string {
  return `Provided value {${value}} for '${parameter}' is not the correct type. Expected type is long`;
}
