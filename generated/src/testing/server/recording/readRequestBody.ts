import { isJson } from "../../../documents/isJson.js";
import { parseJson } from "../../../platform/parseJson.js";

/**
 * Reads the body of a request as a reply names it: JSON, a text, or a form's fields, of which a file is its name and its
 * size; undefined if it is empty.
 */
export async function readRequestBody(headers: Headers, bytes: ArrayBuffer): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  const mediaType = headers.get("content-type");
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType ?? "")) {
    const form = await new Response(bytes, { headers }).formData();
    return [...form].map(([name, value]) => [
      name,
      typeof value === "string" ? value : { fileName: value.name, bytes: value.size },
    ]);
  }
  const text = new TextDecoder().decode(bytes);
  return (isJson(mediaType) ? parseJson(text) : undefined) ?? text;
}
