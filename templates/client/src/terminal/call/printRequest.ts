import type { Arguments, FormFields } from "../../operations/Operation.js";
import { buildRequest } from "../../request/buildRequest.js";
import { entriesOf } from "../../request/encodeForm.js";
import { readFileInput } from "../../request/FileInput.js";
import type { CallDescription } from "./describeCall.js";

/** Prints a request as it would be sent, below the base URL and without the credential; files by name and size. */
export async function printRequest({ operation }: CallDescription, args: Arguments): Promise<string[]> {
  const { path, headers, body } = await buildRequest(operation, args);
  const lines = Object.entries(headers).map(
    // The boundary of a form is random.
    ([name, value]) => `${name}: ${value.replace(/; boundary=.*/, "")}`,
  );
  const isForm = headers["Content-Type"]?.startsWith("multipart/");
  const shown = isForm ? printForm(args.body as FormFields) : [printContent(body)];
  return [`${operation.method} ${path}`, ...lines, ...(body === undefined ? [] : ["", ...shown])];
}

/** Prints the fields of a form, one a line. */
function printForm(fields: FormFields): string[] {
  return entriesOf(fields).map(([name, value]) => {
    const file = readFileInput(value);
    return `${name}: ${file ? `${file.name}, ${file.type}, ${printContent(file.content)}` : value}`;
  });
}

function printContent(content: unknown): string {
  return content instanceof Blob ? `${content.size} bytes` : String(content);
}
