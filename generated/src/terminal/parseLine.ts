import { parseArgs } from "node:util";
import type { CommandLine, OptionKind, Options } from "./CommandLine.js";
import { UsageError, unknownWord } from "./UsageError.js";

/**
 * Parses the words and options after the name of a command.
 *
 * @param words what the words stand for, at most as many; one that ends in `…` takes all others
 */
export function parseLine(args: readonly string[], known: Options, words: readonly string[]): CommandLine {
  const isFlag = (name: string) => known[name] === "flag" || known[name] === "boolean";
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.keys(known).map((name) => [name, { type: isFlag(name) ? "boolean" : "string" }]),
    ),
  });
  const options = new Map<string, string[]>();
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") found.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(known, name)) throw unknownOption(rawName, known);
    const values = options.get(name) ?? [];
    values.push(readValue(rawName, known[name], value, inlineValue));
    if (values.length > 1 && known[name] === "value") throw new UsageError(`${rawName} is given twice`);
    options.set(name, values);
  }
  if (found.length > words.length && !words.at(-1)?.endsWith("…"))
    throw unknownWord("word", found[words.length] ?? "", []);
  return { words: found, options };
}

function unknownOption(name: string, known: Options): UsageError {
  const names = Object.keys(known).map((each) => `--${each}`);
  const error = unknownWord("option", name, names);
  if (!Object.hasOwn(known, "site") || !/token|secret|password|key$/i.test(name)) return error;
  return new UsageError(
    error.message,
    "set CONFLUENCE_TOKEN in the environment: other users of a machine can see command lines",
  );
}

function readValue(
  name: string,
  kind: OptionKind | undefined,
  value: string | undefined,
  isInline: boolean | undefined,
): string {
  if (kind === "flag" && value !== undefined) throw new UsageError(`${name} takes no value`);
  if (kind === "flag" || kind === "boolean") return value ?? "true";
  // What begins like an option is one, and the value was forgotten.
  if (value === undefined || (!isInline && /^-[^\d]/.test(value)))
    throw new UsageError(
      `${name} needs a value`,
      value && `if the value is ${JSON.stringify(value)}, write ${name}=${value}`,
    );
  return value;
}
