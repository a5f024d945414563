import { Refusal } from "../Refusal.js";

/** Refuses an update whose version does not follow the stored one. The status inside the body is text, as observed. */
export function requireNextNumber(what: string, current: number, provided: number | undefined): void {
  if (provided === current + 1) return;
  const title = `Version must be incremented when updating a ${what}. Current Version: [${current}]. Provided version: [${provided ?? ""}]`;
  throw new Refusal({
    status: 409,
    body: { errors: [{ status: "409", code: "CONFLICT", title, detail: null }] },
  });
}
