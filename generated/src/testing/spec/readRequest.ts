import type { SpecOperation } from "./SpecOperation.js";

/** Stand-in. */
export async function readRequest(
  operation: SpecOperation,
  { target }: { target: string; headers: Headers; body: Uint8Array },
): Promise<{
  args: Record<string, unknown>;
  faults: readonly { readonly parameter: string; readonly what: string }[];
}> {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  const values = pathname.split("/");
  const path = operation.path.split("/").flatMap((part, index) => {
    return part.startsWith("{") ? [[part.slice(1, -1), values[index]]] : [];
  });
  const args = Object.fromEntries([...path, ...searchParams]);
  const faults =
    "limit" in args && !Number(args.limit) ? [{ parameter: "limit", what: "must be at least 1" }] : [];
  return { args, faults };
}
