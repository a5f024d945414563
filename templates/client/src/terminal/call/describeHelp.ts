import { describeScopes } from "../../operations/describeScopes.js";
import { describeOperation } from "../../schemas/describe.js";
import { scopesOf } from "../../scopes/scopesOf.js";
import { nameType } from "./argumentSchema.js";
import { describeCall } from "./describeCall.js";

/** What the options that are no arguments mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  body: "JSON|@FILE|-  the body; - reads the input",
  all: "  all items, of all pages",
  resume: "CURSOR  the items from a cursor, as the error of a listing names it",
  format: "json|jsonl|table|csv  how the result is printed; jsonl prints items as they arrive",
  fields: "FIELD,…  only these fields, such as id,version.number",
  raw: "  CSV without the apostrophe before text that a spreadsheet takes for a formula",
  output: "FILE  where the file goes; - is the output",
  "dry-run": "  prints the request, and sends nothing",
  yes: "  sends calls that may change data without asking",
};

/** How wide the column of options is. */
const WIDTH = 26;

/** Says how an operation is called: its arguments, and the options that it has. */
export function describeHelp(word: string | undefined): string {
  const { name, operation, args, definitions, body, options } = describeCall(word);
  const { method, path } = operation;
  const needs = describeScopes(scopesOf(name));
  const rows = [...args].map(([option, { schema, isRequired }]) => {
    const text = [isRequired ? "required." : "", schema.description ?? ""].filter(Boolean).join(" ");
    return [`--${option} ${nameType(schema, definitions)}`, text];
  });
  const others = Object.entries(MEANINGS)
    .filter(([option]) => Object.hasOwn(options, option) && !args.has(option))
    .filter(([option]) => option !== "yes" || method !== "GET")
    .map(([option, text]) => {
      const [value = "", meaning = ""] = text.split(/ {2}/, 2);
      return [`--${option} ${value}`, option === "body" && body?.description ? body.description : meaning];
    });
  const print = (list: readonly string[][]) =>
    list.map(([option = "", text = ""]) => {
      const start = `  ${option.trim().padEnd(WIDTH)}`;
      const end = start.length > WIDTH + 2 ? `\n${" ".repeat(WIDTH + 2)}` : "";
      return `${start}${end}  ${text}`.trimEnd();
    });
  return [
    `{{bin}} call ${name} [options]`,
    "",
    ...[describeOperation(name), `${method} ${path}`, needs].filter(Boolean),
    ...["", ...print(rows), "", ...print(others)],
  ].join("\n");
}
