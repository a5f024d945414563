import { type Problem, throwIfAny } from "./problems/Problem.js";

/** The options that take a list, and may be given several times. */
const LISTS: readonly string[] = ["upstream", "program"];

/** Throws for what yargs accepts although it says nothing, or several things at once. */
export function checkArguments(args: readonly string[], parsed: Readonly<Record<string, unknown>>): true {
  const end = args.indexOf("--");
  const given = args.slice(0, end < 0 ? args.length : end).flatMap(splitOption);
  const names = given.map(({ name }) => name);
  const repeated = names.filter((name, index) => names.indexOf(name) < index && !LISTS.includes(name));
  throwIfAny([
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
  return [value].flat().includes("") ? [refuse(name, "is empty", "write a value, or leave it out")] : [];
}

function refuse(name: string, what: string, hint: string): Problem {
  return { where: `--${name}`, what, hint };
}
