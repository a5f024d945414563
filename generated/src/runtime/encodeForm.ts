/** The fields of a multipart form: text, files, or several of either under one name. */
export type FormFields = FormData | Readonly<Record<string, unknown>>;

/**
 * Encodes a multipart form as a Blob, which `fetch` sends with its length and without a copy of the files.
 * FormData cannot do this: Confluence reads text parts as UTF-8 only when they say so (documented for
 * `createAttachment`), and FormData gives text parts no type. The boundary is in lower case, because the type
 * of a Blob always is.
 */
export function encodeForm(fields: FormFields, boundary: string = `form-${crypto.randomUUID()}`): Blob {
  const parts: (string | Blob)[] = [];
  for (const [name, value] of entriesOf(fields)) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
    if (value instanceof Blob) {
      const fileName = (value as Partial<File>).name ?? "file";
      const type = value.type || "application/octet-stream";
      parts.push(
        `${disposition}; filename="${quote(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`,
        value,
        "\r\n",
      );
    } else {
      parts.push(`${disposition}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${String(value)}\r\n`);
    }
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

function entriesOf(fields: FormFields): [string, unknown][] {
  if (fields instanceof FormData) return [...fields] as [string, unknown][];
  return Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item != null)
      .map((item): [string, unknown] => [name, item]),
  );
}

/** Escapes a name inside a quoted header parameter the way browsers do. */
function quote(text: string): string {
  return text.replace(/\r\n?|\n/g, "%0D%0A").replaceAll('"', "%22");
}
