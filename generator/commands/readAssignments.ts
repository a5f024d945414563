import type { SpecConfig } from "../config/config.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";

/** Reads the values of an option that are written as NAME=VALUE, by the namespaces that they name. */
export function readAssignments(
  option: string,
  given: readonly string[],
  specs: readonly SpecConfig[],
): Map<string, string> {
  const names = specs.map(({ namespace }) => namespace);
  const values = new Map<string, string>();
  const problems: Problem[] = [];
  for (const assignment of given) {
    const [, name = "", value = ""] = /^([^=]*)=(.*)$/s.exec(assignment) ?? [];
    const fault = findFault(names, values, name, value);
    if (fault) problems.push({ where: `${option} ${assignment}`, ...fault });
    values.set(name, value);
  }
  throwIfAny(problems);
  return values;
}

function findFault(
  names: readonly string[],
  values: ReadonlyMap<string, string>,
  name: string,
  value: string,
): Pick<Problem, "what" | "hint"> | undefined {
  if (name === "" || value === "")
    return { what: "is not NAME=VALUE", hint: `write it as ${names[0]}=VALUE` };
  if (!names.includes(name))
    return { what: `there is no document ${name}`, hint: `name one of ${names.join(", ")}` };
  return values.has(name) ? { what: `${name} is given more than once`, hint: "give it once" } : undefined;
}
