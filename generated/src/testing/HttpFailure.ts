import type { HttpResponse } from "./HttpResponse.js";

/** Thrown to respond with an error. */
export class HttpFailure extends Error {
  readonly response: HttpResponse;
  constructor(response: HttpResponse) {
    super(`HTTP status ${response.status}`);
    this.response = response;
  }
}
