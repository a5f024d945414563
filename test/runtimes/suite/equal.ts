/** Throws unless two values read the same when they are written as JSON, whatever the order of their keys. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [write(actual), write(expected)];
  if (is !== shouldBe) throw new Error(`expected ${shouldBe}\n     got ${is}`);
}

function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === undefined) return "(undefined)";
    const isRecord = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return isRecord ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner;
  });
}
