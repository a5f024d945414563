/** Formats a value as the JSON files of the folder of specifications are formatted. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
