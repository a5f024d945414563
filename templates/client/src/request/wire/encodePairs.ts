import { check } from "../../errors/check.js";
import { isComposed } from "./encodeText.js";
import { parseStyle } from "./parseStyle.js";
import { readFields } from "./readFields.js";
import { serializeQuery } from "./serializeQuery.js";

/** Encodes an object as `a=1&b=2`. An object in it is JSON, a list repeats its key, unless the document says otherwise. */
export function encodePairs(body: unknown, fields: readonly string[]): string {
  if (body instanceof URLSearchParams) return body.toString();
  check(isComposed(body) && !Array.isArray(body), "body", body, "an object");
  const given = readFields(fields);
  const pairs = Object.entries(body as object).flatMap(([name, value]) => {
    const known = given.get(name);
    const isJson = known === undefined ? isComposed(value) && !Array.isArray(value) : known.includes("json");
    const style = known === undefined || known.includes("/") ? (isJson ? "json" : "form*") : known;
    return serializeQuery(name, value, parseStyle(`${style}=${name}`)[1]);
  });
  return pairs.join("&");
}
