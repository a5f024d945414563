import { type Problem, throwIfAny } from "./problems/Problem.js";

/** The options that take a list, and may be given several times. */
const LISTS: readonly string[] = ["upstream", "program", "document", "document-url"];

const END_HINT = "leave it out; write a file name that starts with a dash as ./-name";

/** Throws for what yargs accepts although it says nothing, or several things at once. */
export function checkArguments(args: readonly string[], parsed: Readonly<Record<string, unknown>>): true {
  const end = args.indexOf("--");
  const given = args.slice(0, end < 0 ? args.length : end).flatMap(splitOption);
  const names = given.map(({ name }) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) < index && !LISTS.includes(name));
  throwIfAny([
    // yargs leaves it out of the arguments of every command.
    ...(end < 0 || end === args.length - 1 ? [] : [refuse("", "what follows it is not read", END_HINT)]),
    ...[...new Set(repeated)].map((name) => refuse(name, "is given more than once", "give it once")),
    ...given.filter(({ name, value }) => isVague(parsed[name], value)).map(refuseSwitch),
    ...Object.entries(parsed).flatMap(([name, value]) => findEmpty(name, value)),
  ]);
  return true;
}

/** `--no-check` is the switch `check`, and `--failOn` the option `fail-on`. */
function splitOption(argument: string): { name: string; value: string | undefined }[] {
  const [, written, value] = /^--(?:no-)?([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (written === undefined) return [];
  return [{ name: written.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value }];
}

/** yargs takes every value of a switch but `true` for `false`. */
function isVague(parsed: unknown, value: string | undefined): boolean {
  return typeof parsed === "boolean" && value !== undefined && value !== "true" && value !== "false";
}

function refuseSwitch({ name }: { name: string }): Problem {
  return refuse(name, "takes no value", `write --${name}, or leave it out`);
}

function findEmpty(name: string, value: unknown): Problem[] {
  // yargs adds every option in camel case, too.
  if (/[A-Z]/.test(name)) return [];
  if (Number.isNaN(value)) return [refuse(name, "is not a number", "write a number")];
  if (name === "max-size" && typeof value === "number" && !(value > 0 && value < Infinity))
    return [refuse(name, `is ${value}`, "write a number of megabytes that is greater than 0")];
  return [value].flat().includes("") ? [refuse(name, "is empty", "write a value, or leave it out")] : [];
}

function refuse(name: string, what: string, hint: string): Problem {
  return { where: `--${name}`, what, hint };
}
