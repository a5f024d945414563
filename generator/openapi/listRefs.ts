/** Lists the references in a value, wherever they stand. Not recursive: it may be nested a million levels deep. */
export function listRefs(value: unknown): string[] {
  const refs: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") refs.push($ref);
    for (const inner of Object.values(node)) open.push(inner);
  }
  return refs;
}
