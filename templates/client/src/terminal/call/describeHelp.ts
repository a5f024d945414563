import { describeScopes } from "../../operations/describeScopes.js";
import type { Definitions } from "../../schemas/Check.js";
import { describeOperation } from "../../schemas/describe.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";
import { scopesOf } from "../../scopes/scopesOf.js";
import { type Field, listAlternatives, listFields, nameType } from "./argumentSchema.js";
import { type CallDescription, describeCall } from "./describeCall.js";

/** The options that are not arguments, and what they mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  body: "JSON|@FILE|-  The body: JSON, a file, or - for standard input.",
  all: "  Lists the items of all pages.",
  resume: "CURSOR  Continues a listing from the cursor that its error message names.",
  format: "json|jsonl|table|csv  How to print the result; jsonl prints items as they arrive.",
  fields: "FIELD,…  Prints only these fields, such as id,version.number.",
  raw: "  CSV without the apostrophe before text that a spreadsheet would take for a formula.",
  output: "FILE  Where to save the file; - is standard output.",
  "dry-run": "  Prints the request instead of sending it.",
  yes: "  Does not ask before a call that may change data.",
};

/** How wide the column of options is. */
const WIDTH = 26;

/** How deep the fields of a body are that are listed. */
const MAX_DEPTH = 1;

/** Says how an operation is called: its arguments, the fields of its body, and the options that it has. */
export function describeHelp(word: string | undefined): string {
  const call = describeCall(word);
  const { name, operation, args, definitions, body } = call;
  const { method, path } = operation;
  const named = [...args].map(([option, field]) => toRow(`--${option}`, field, definitions));
  const fields = body ? listBodyRows(body, definitions, "") : [];
  return [
    `{{bin}} call ${name} [options]`,
    "",
    ...[describeOperation(name), `${method} ${path}`, describeScopes(scopesOf(name))].filter(Boolean),
    ...["", ...printRows(named)],
    ...(fields.length > 0 ? ["", "The fields of the body:", ...printRows(fields)] : []),
    ...["", ...printRows(listOtherRows(call))],
  ].join("\n");
}

/** What stands in the column of names, and what it means. */
type HelpRow = readonly [name: string, text: string];

function toRow(name: string, { schema, isRequired }: Field, definitions: Definitions): HelpRow {
  const text = [isRequired ? "required." : "", schema.description ?? ""].filter(Boolean).join(" ");
  return [`${name} ${nameType(schema, definitions)}`, text];
}

/** Lists the fields of a body, and those of its fields: `version.number`, `[].name`. */
function listBodyRows(schema: JsonSchema, definitions: Definitions, parent: string): HelpRow[] {
  const { items } = listAlternatives(schema, definitions).find((each) => each.items) ?? {};
  if (items) return listBodyRows(items, definitions, `${parent}[]`);
  return listFields(schema, definitions).flatMap((field) => {
    const place = parent === "" ? field.name : `${parent}.${field.name}`;
    const isDeep = place.split(".").length > MAX_DEPTH;
    return [
      toRow(place, field, definitions),
      ...(isDeep ? [] : listBodyRows(field.schema, definitions, place)),
    ];
  });
}

/** Lists the options of a call that are not its arguments. */
function listOtherRows({ operation, options, args, body, bodyIsRequired }: CallDescription): HelpRow[] {
  return listMeanings()
    .filter(([option]) => Object.hasOwn(options, option) && !args.has(option))
    .filter(([option]) => option !== "yes" || operation.method !== "GET")
    .map(([option, value, meaning]) => {
      if (option !== "body") return [`--${option} ${value}`, meaning];
      return [`--body ${value}`, `${bodyIsRequired ? "required. " : ""}${body?.description ?? meaning}`];
    });
}

/** Prints the options that are not arguments, of all operations. */
export function printOptions(): string[] {
  return printRows(listMeanings().map(([option, value, meaning]) => [`--${option} ${value}`, meaning]));
}

function listMeanings(): [option: string, value: string, meaning: string][] {
  return Object.entries(MEANINGS).map(([option, text]) => {
    const [value = "", meaning = ""] = text.split(/ {2}/, 2);
    return [option, value, meaning];
  });
}

function printRows(rows: readonly HelpRow[]): string[] {
  return rows.map(([name, text]) => {
    const start = `  ${name.trim().padEnd(WIDTH)}`;
    const end = start.length > WIDTH + 2 ? `\n${" ".repeat(WIDTH + 2)}` : "";
    return `${start}${end}  ${text}`.trimEnd();
  });
}
