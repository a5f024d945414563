import type { Components, Parameter as NormalizedParameter } from "../normalize/NormalizedSpec.js";
import { isJson } from "../openapi/isJson.js";
import { isAnything, valueKinds } from "../openapi/valueKinds.js";
import type { Parameter } from "./ApiModel.js";

/** Finds out how an argument of the path, the query or a header is sent. */
export function buildParameter(components: Components, parameter: NormalizedParameter): Parameter {
  const { name, in: location, required, deprecated } = parameter;
  const style = findStyle(components, parameter);
  return {
    name,
    in: location,
    required: required === true || location === "path",
    deprecated: deprecated === true,
    array: style === undefined ? findSeparator(components, parameter) : undefined,
    style,
  };
}

/** How a list in the query is sent: OpenAPI's default for `form` is explode: true, which repeats the key. */
function findSeparator(
  components: Components,
  { in: location, explode, schema }: NormalizedParameter,
): Parameter["array"] {
  const kinds = valueKinds({ components }, schema);
  if (location !== "query" || !kinds.has("array")) return undefined;
  if (explode === false) return "comma";
  return isAnything(kinds) ? undefined : "repeat";
}

/** The values that are not usual in a place: an ID is no boolean, so that only a document that says so has one. */
const UNUSUAL = {
  query: ["object"],
  path: ["object", "array", "boolean"],
  header: ["object", "array", "boolean"],
} as const;

/** The style of a parameter that is not sent as usual, in the notation of the client's `parseStyle`. */
function findStyle(components: Components, parameter: NormalizedParameter): string | undefined {
  const { in: location, content, allowReserved } = parameter;
  const usual = location === "query" ? "form" : "simple";
  const { style = usual, explode = style === "form" } = parameter;
  const [mediaType] = Object.keys(content ?? {});
  const reserved = allowReserved === true && location === "query" ? "+" : "";
  if (location === "querystring") return isJson(mediaType ?? "") ? "wholeJson" : "wholeForm";
  if (mediaType !== undefined && isJson(mediaType)) return `json${reserved}`;
  const kinds = valueKinds({ components }, parameter.schema);
  const isUsual = isAnything(kinds) || UNUSUAL[location].every((kind) => !kinds.has(kind));
  if (style === usual && reserved === "" && isUsual) return undefined;
  return `${style}${explode ? "*" : ""}${reserved}`;
}
