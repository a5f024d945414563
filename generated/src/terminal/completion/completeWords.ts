import { isOperationName } from "../../tables/isOperationName.js";
import { listOperations } from "../../tables/listOperations.js";
import { listValues } from "../call/argumentSchema.js";
import { describeCall } from "../call/describeCall.js";

/** What a shell takes as it is: values of documents could be commands. */
const PLAIN = /^[\w.,:@%+/-]+$/;

/** What each word of a command may be, besides its options. */
export type CommandWords = Readonly<
  Record<string, { readonly options: readonly string[]; readonly values: readonly string[] }>
>;

/**
 * Lists what the last word of a command line may become.
 *
 * @param words the words after the name of the program; the last one may be empty
 * @param commands the words and options of each command; `operations` stands for all of them
 */
export function completeWords(words: readonly string[], commands: CommandWords): string[] {
  const current = words.at(-1) ?? "";
  return listCandidates(words, commands).filter((each) => each.startsWith(current) && PLAIN.test(each));
}

function listCandidates([command = "", ...words]: readonly string[], commands: CommandWords): string[] {
  if (words.length === 0) return Object.keys(commands);
  if (!Object.hasOwn(commands, command)) return [];
  const [first = "", ...others] = words;
  if (command === "call" && others.length > 0)
    return isOperationName(first) ? completeCall(first, others) : [];
  const { options = [], values = [] } = commands[command] ?? {};
  const named = values.includes("operations") ? listOperations().map(({ name }) => name) : values;
  return [...named, ...options.map((option) => `--${option}`)];
}

/** Lists the options of an operation, or the values of the one before the last word. */
function completeCall(name: string, words: readonly string[]): string[] {
  const { args, options, definitions } = describeCall(name);
  const before = words.at(-2)?.replace(/^--/, "") ?? "";
  const arg = args.get(before);
  if (before === "format" && !arg) return ["json", "jsonl", "table", "csv"];
  if (options[before] === "value" || options[before] === "values")
    return arg ? listValues(arg.schema, definitions) : [];
  // What is there in small letters, too, is not listed twice.
  const names = Object.keys(options).filter((each) => args.has(each) || !hasCapitals(each, [...args.keys()]));
  return names.map((each) => `--${each}`);
}

function hasCapitals(option: string, names: readonly string[]): boolean {
  const plain = option.replaceAll("-", "");
  return names.some((name) => name !== option && name.replaceAll("-", "").toLowerCase() === plain);
}
