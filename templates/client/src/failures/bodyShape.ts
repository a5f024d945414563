import { isMarkup } from "./isMarkup.js";

/** `bare`: the 404 of v2 without details. `api`: another error of v1 or v2. `html`: a page. `other`: anything else. */
export type BodyShape = "bare" | "api" | "html" | "other";

/** Recognizes the format of an error response's body. */
export function bodyShape(text: string): BodyShape {
  if (isMarkup(text) && !/^\s*<\?xml/.test(text)) return "html";
  if (/"title"\s*:\s*"Not Found"/.test(text) && /"detail"\s*:\s*null/.test(text)) return "bare";
  return /"errors"|"statusCode"/.test(text) ? "api" : "other";
}
