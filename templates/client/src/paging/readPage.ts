import { NimbusError } from "../errors/NimbusError.js";

/** Reads the cursor of a link. */
export function readQuery(link: unknown, name: string, form: RegExp = /./): string {
  const cursor = typeof link === "string" ? queryOf(link).get(name) : null;
  if (cursor && form.test(cursor)) return cursor;
  throw pageError("the link to the next page has no cursor");
}

/** Reads the query of a link. */
export function queryOf(link: string): URLSearchParams {
  const [address = ""] = link.split("#");
  // A cursor has no spaces, so a plus sign in it is one that was not encoded.
  return new URLSearchParams(address.replace(/[^?]*/, "").replaceAll("+", "%2B"));
}

/** The error of a page that cannot be followed. */
export function pageError(message: string): NimbusError {
  return new NimbusError("server", message, {
    hint: "The listing cannot continue: report it to Atlassian's support.",
  });
}

/** Returns the value at a path of property names that are joined by dots, if it exists; the value itself at an empty one. */
export function follow(value: unknown, path = ""): unknown {
  return path
    .split(".")
    .filter(Boolean)
    .reduce<unknown>((found, name) => (found as Record<string, unknown> | null | undefined)?.[name], value);
}
