/** Separates `--output FILE` from arguments that are for another program. */
export function takeOutput(args: readonly string[]): { output?: string; rest: readonly string[] } {
  const at = args.indexOf("--output");
  const output = args[at + 1];
  if (at < 0 || output === undefined) return { rest: args };
  return { output, rest: args.toSpliced(at, 2) };
}
