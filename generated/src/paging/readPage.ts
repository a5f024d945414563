import { ConfluenceError } from "../errors/ConfluenceError.js";

/** Reads the cursor of a link. */
export function readQuery(link: unknown, name: string, form: RegExp = /./): string {
  const [address = ""] = typeof link === "string" ? link.split("#") : [];
  // A cursor has no spaces, so a plus sign in it is one that was not encoded.
  const cursor = new URLSearchParams(address.replace(/[^?]*/, "").replaceAll("+", "%2B")).get(name);
  if (cursor && form.test(cursor)) return cursor;
  throw pageError("the link to the next page has no cursor");
}

/** The error of a page that cannot be followed. */
export function pageError(message: string): ConfluenceError {
  return new ConfluenceError("server", message, {
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
