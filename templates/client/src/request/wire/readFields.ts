/** Reads how the fields of a form are sent, by their names: `application/xml=meta`. */
export function readFields(fields: readonly string[]): Map<string, string> {
  return new Map(
    fields.map((entry) => {
      const end = entry.indexOf("=");
      return [entry.slice(end + 1), entry.slice(0, end)];
    }),
  );
}
