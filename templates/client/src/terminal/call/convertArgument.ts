import { suggestNames } from "../../doctor/suggestNames.js";
import { configurationError } from "../../errors/NimbusError.js";
import type { Definitions } from "../../schemas/Check.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";
import { isOfType, listAlternatives, listValues } from "./argumentSchema.js";

/**
 * Converts the texts of an option to what its argument is. Lists are separated by commas, or repeat the option, or are
 * JSON.
 *
 * @throws {NimbusError} of the kind `configuration`, which names the option
 */
export function convertArgument(
  option: string,
  texts: readonly string[],
  schema: JsonSchema,
  definitions: Definitions,
): unknown {
  const list = listAlternatives(schema, definitions).find(({ items }) => items !== undefined);
  const [text = ""] = texts;
  if (list === undefined || text.startsWith("[")) return convertText(option, text, schema, definitions);
  const items = texts.flatMap((each) => each.split(","));
  return items.map((item) => convertText(option, item, list.items ?? {}, definitions));
}

function convertText(option: string, text: string, schema: JsonSchema, definitions: Definitions): unknown {
  const values = listValues(schema, definitions);
  if (values.length > 0 && !text.startsWith("[")) {
    if (values.includes(text)) return text;
    const what = `${option} cannot be ${JSON.stringify(text)}${suggestNames(text, values)}`;
    throw configurationError(what, `pass ${values.join(", ")}`);
  }
  const isType = (type: string) => isOfType(schema, definitions, type);
  if (isType("string")) return text;
  if (isType("boolean") && (text === "true" || text === "false")) return text === "true";
  if (isType("integer") || isType("number")) {
    if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
    throw configurationError(`${option} cannot be ${JSON.stringify(text)}`, "pass a number");
  }
  return parseJson(option, text);
}

/** Parses the JSON of an option. */
export function parseJson(option: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const file = option === "--body" ? ", or @FILE to read it from a file" : "";
    throw configurationError(`${option} is not JSON`, `pass JSON, in single quotes in most shells${file}`);
  }
}
