import type { CommandLine, Options } from "./CommandLine.js";
import type { Terminal } from "./Terminal.js";

/** A command of `{{bin}}`. */
export interface Command {
  /** What it does, in the list of commands. */
  readonly summary: string;
  /** The words that it takes. */
  readonly words: readonly string[];
  /** What its words may be, for completion: `operations` stands for all of them. */
  readonly values?: readonly string[];
  /** Lists its options, which may depend on its words. */
  options(args: readonly string[]): Options | Promise<Options>;
  /** Says how it is used: lines, of which the first ones are command lines. */
  help(args: readonly string[]): string | Promise<string>;
  /** Says what to write instead of an option or a word that it does not know. */
  explain?(args: readonly string[], unknown: string): Promise<string | undefined>;
  /** Runs it, and returns the exit code. */
  run(line: CommandLine, terminal: Terminal): Promise<number>;
}

/** Returns the value of an option. */
export function optionOf({ options }: CommandLine, name: string): string | undefined {
  return options.get(name)?.[0];
}

/** Returns the names in an option that lists them: separated by commas or spaces, or as the option is repeated. */
export function namesOf({ options }: CommandLine, name: string): string[] {
  return splitNames(options.get(name) ?? []);
}

/** Splits lists of names at commas and spaces. */
export function splitNames(lists: readonly string[]): string[] {
  return lists.flatMap((names) => names.split(/[\s,]+/)).filter(Boolean);
}

/** Writes lines to the output. */
export function printLines({ out }: Terminal, lines: readonly string[]): Promise<void> {
  return out.write(`${lines.join("\n")}\n`);
}
