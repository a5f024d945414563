import type { Operation } from "../../../../generator/model/ApiModel.js";
import type { SampleArguments } from "./Sample.js";

/** How long a line of code may be before its values get lines of their own. */
const MAX_LINE = 76;

/** Writes a call with its arguments, as a program that shows what it returns. */
export function writeSample({ namespace, id, paging, success }: Operation, args: SampleArguments): string {
  const given = Object.keys(args).length === 0 ? "" : writeValue(args, "", 24 + id.length);
  const call = `confluence.${namespace}.${id}(${given})`;
  if (paging) return `for await (const item of ${call}) {\n  console.log(item);\n}\n`;
  if (success.kind === "none") return `await ${call};\nconsole.log("done");\n`;
  if (success.kind === "file")
    return `const file = await ${call};\nconsole.log(file.fileName, file.contentType, file.size);\n`;
  return `const result = await ${call};\nconsole.log(result);\n`;
}

/** Writes a value as JavaScript. */
function writeValue(value: unknown, indent: string, column: number): string {
  if (value instanceof File) return `new File(["Hello"], ${JSON.stringify(value.name)})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const write = (inner: string, at: number) =>
    Object.entries(value).map(([key, each]) => {
      const name = isList ? "" : `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: `;
      return `${name}${writeValue(each, inner, at)}`;
    });
  const flat = write(indent, 0).join(", ");
  const line = isList ? `[${flat}]` : flat === "" ? "{}" : `{ ${flat} }`;
  if (!line.includes("\n") && line.length + column <= MAX_LINE) return line;
  const inner = `${indent}  `;
  const lines = write(inner, inner.length + 12).map((each) => `${inner}${each},\n`);
  return isList ? `[\n${lines.join("")}${indent}]` : `{\n${lines.join("")}${indent}}`;
}
