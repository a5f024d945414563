import { type Field, listFields } from "./argumentSchema.js";
import { type CallDescription, describeCall, toKebab } from "./describeCall.js";

/** What the operations do that have an option which others lack. */
const PURPOSES: Readonly<Record<string, string>> = {
  body: "take a body",
  all: "list",
  resume: "list",
  output: "download files",
};

/** Says what to write instead of an option or a word that an operation does not take, if that can be told. */
export function explainUnknown(words: readonly string[], unknown: string): string | undefined {
  const call = describeCall(words[0]);
  if (!unknown.startsWith("-")) return explainWord(call, words, unknown);
  const option = unknown.replace(/^-+/, "");
  const isMeant = ({ name }: Field) => name === option || toKebab(name) === option;
  const field = listFields(call.body ?? {}, call.definitions).find(isMeant);
  if (field) return `${field.name} is a field of the body: --body '{"${field.name}": …}'`;
  const purpose = Object.hasOwn(PURPOSES, option) ? PURPOSES[option] : undefined;
  return purpose && `${call.name} does not have this option: it is for operations that ${purpose}`;
}

/** A value without its option is that of the only one that is missing, if there is one. */
function explainWord({ args }: CallDescription, words: readonly string[], word: string): string | undefined {
  const isGiven = (option: string) =>
    words.some((each) => [`--${option}`, `--${toKebab(option)}`].includes(each.replace(/=.*/s, "")));
  const missing = [...args].filter(([option, { isRequired }]) => isRequired && !isGiven(option));
  const [only = "", ...others] = missing.map(([option]) => `--${toKebab(option)}`);
  if (only === "") return undefined;
  if (others.length > 0) return `arguments are options; these are required: ${[only, ...others].join(", ")}`;
  return `pass it as ${only}${/^[\w.-]{1,31}$/.test(word) ? ` ${word}` : ""}`;
}
