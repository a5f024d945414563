import { isOperationName } from "../../tables/isOperationName.js";
import { listOperations } from "../../tables/listOperations.js";
import { listValues } from "../call/argumentSchema.js";
import { type CallDescription, describeCall, toKebab } from "../call/describeCall.js";
import { FORMATS } from "../call/printResult.js";

/** What a shell takes as it is, after an option that it may be the value of: values of documents could be commands. */
const PLAIN = /^(?:--[\w-]+=)?[\w.,:@%+/-]+$/;

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
  // Bash takes `--status=current` for three words, of which it completes the last.
  const isSplit = words.at(-2) === "=";
  const current = isSplit ? words.slice(-3).join("") : (words.at(-1) ?? "");
  const before = words.slice(0, isSplit ? -3 : -1);
  const found = listCandidates([...before, current], commands);
  return found
    .filter((each) => each.startsWith(current) && PLAIN.test(each))
    .map((each) => (isSplit ? each.slice(each.indexOf("=") + 1) : each));
}

function listCandidates([command = "", ...words]: readonly string[], commands: CommandWords): string[] {
  if (words.length === 0) return [...Object.keys(commands), "--help", "--version"];
  if (!Object.hasOwn(commands, command)) return [];
  const [first = "", ...others] = words;
  if (command === "call" && others.length > 0)
    return isOperationName(first) ? completeCall(describeCall(first), others) : [];
  const { options = [], values = [] } = commands[command] ?? {};
  const named = values.includes("operations") ? listOperations().map(({ name }) => name) : values;
  return [...named, ...options.map((option) => `--${option}`)];
}

/** Lists the options of an operation, or the values of the one that the last word is for. */
function completeCall(call: CallDescription, words: readonly string[]): string[] {
  const { args, options } = call;
  const [before = "", current = ""] = ["", ...words].slice(-2);
  const [, own, start = ""] = /^--([^=]+)=(.*)$/s.exec(current) ?? [];
  if (own !== undefined) return listOptionValues(call, own, start).map((value) => `--${own}=${value}`);
  const [, option = ""] = /^--(.+)$/s.exec(before) ?? [];
  if (options[option] === "value" || options[option] === "values")
    // What begins like an option is one, unless it follows an equals sign.
    return listOptionValues(call, option, current).filter((value) => !value.startsWith("-"));
  // What is there in small letters, too, is not listed twice.
  const names = Object.keys(options).filter((each) => args.has(each) || !hasCapitals(each, [...args.keys()]));
  return [...names, "help"].map((each) => `--${each}`);
}

/** Lists what an option may be, of which the beginning is there: of a list, its last item is completed. */
function listOptionValues(
  { args, options, definitions }: CallDescription,
  option: string,
  start: string,
): string[] {
  const [, arg] = [...args].find(([name]) => name === option || toKebab(name) === option) ?? [];
  if (arg === undefined) return option === "format" ? [...FORMATS] : [];
  if (options[option] === "boolean") return ["true", "false"];
  const before = options[option] === "values" ? start.slice(0, start.lastIndexOf(",") + 1) : "";
  return listValues(arg.schema, definitions).map((value) => before + value);
}

function hasCapitals(option: string, names: readonly string[]): boolean {
  const plain = option.replaceAll("-", "");
  return names.some((name) => name !== option && name.replaceAll("-", "").toLowerCase() === plain);
}
