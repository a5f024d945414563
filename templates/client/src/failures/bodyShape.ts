import { isMarkup } from "./isMarkup.js";

/** `bare`: a 404 of an API without details. `api`: another error of an API. `html`: a page. `other`: anything else. */
export type BodyShape = "bare" | "api" | "html" | "other";

/** Recognizes the format of an error response's body. */
export function bodyShape(text: string): BodyShape {
  if (isMarkup(text) && !/^\s*<\?xml/.test(text)) return "html";
  if (/"title"\s*:\s*"Not Found"/.test(text) && /"detail"\s*:\s*null/.test(text)) return "bare";
  return /"error(?:s"|M)|"statusCode"/.test(text) ? "api" : "other";
}
