import type { ParameterObject } from "openapi-typescript";
import { isJson } from "../openapi/isJson.js";

/** The syntax of a header name (RFC 9110). */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** The styles of OpenAPI, by the place of a parameter. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  querystring: [],
  header: ["simple"],
};

/** Says why a parameter cannot be sent; undefined if it can. */
export function findParameterFault({ name, in: location, style, content }: Parameter): string | undefined {
  if (typeof name !== "string") return "has no name";
  if (location === "cookie")
    return "is a cookie, which browsers and other platforms do not let a program send";
  const styles = STYLES[location];
  if (styles === undefined) return `is in ${JSON.stringify(location)}, which is no place of a parameter`;
  if (location === "header" && !HEADER_NAME.test(name)) return "is not the name of a header";
  if (style !== undefined && !styles.includes(style))
    return `has the style ${JSON.stringify(style)}, which a parameter in the ${location} cannot have`;
  const types = Object.keys(content ?? {});
  if (content === undefined) return location === "querystring" ? "has no content" : undefined;
  if (types.length !== 1) return `has ${types.length} media types instead of one`;
  const [type = ""] = types;
  const isKnown = isJson(type) || (location === "querystring" ? type === FORM : /^text\//.test(type));
  return isKnown ? undefined : `has the media type ${JSON.stringify(type)}, which no parameter is sent as`;
}

const FORM = "application/x-www-form-urlencoded";

/** A parameter whose fields may be anything but of the wrong shape. */
interface Parameter extends Omit<ParameterObject, "in"> {
  readonly in: string;
}
