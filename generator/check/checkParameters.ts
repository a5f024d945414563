import type { OpenAPI3, ParameterObject } from "openapi-typescript";
import { jsonPath } from "../openapi/jsonPath.js";
import type { FoundOperation } from "../openapi/listOperations.js";
import { dereference } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";
import { findParameterFault } from "./findParameterFault.js";

/** Finds the parameters of an operation that do not fit its path, cannot be sent, or have the name of another argument. */
export function findParameterFaults(found: FoundOperation, references: readonly Problem[]): Problem[] {
  const { at, path, operation, parameters, parameterPlaces } = found;
  const isMisled = (place: string) => references.some(({ where }) => where === place);
  const lacksParameter = found.lacksParameter || parameterPlaces.some(isMisled);
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const missing = inTemplate.filter((name) => !inPath.includes(name) && !lacksParameter);
  const faults = missing.map((name) => undeclared(at, name));
  const names = parameters.map(({ name }) => name);
  const remove = (index: number) => removal(parameterPlaces[index] ?? "");
  for (const [index, parameter] of parameters.entries()) {
    const { name } = parameter;
    const isOfPath = parameter.in !== "path" || inTemplate.includes(name);
    const reason =
      isOfPath && !isMisled(parameterPlaces[index] ?? "") ? findParameterFault(parameter) : undefined;
    if (!isOfPath) {
      const what = `the path parameter ${name} is not in the path ${path}`;
      faults.push({ where: at, what, hint: `remove it${remove(index)}` });
    }
    if (reason !== undefined) {
      const what = `the parameter ${name} ${reason}`;
      faults.push({ where: at, what, hint: `change it, or remove it${remove(index)}` });
    }
  }
  const taken = [...names, ...(operation.requestBody ? ["body"] : [])];
  for (const name of new Set(taken.filter((name, index) => taken.indexOf(name) !== index))) {
    const others = parameters.filter((parameter) => parameter.name === name && parameter.in !== "path");
    const hint = `leave one of them out${remove(parameters.indexOf(others.at(-1) as ParameterObject))}`;
    faults.push({ where: at, what: `two arguments have the name ${name}`, hint });
  }
  return faults;
}

function undeclared(at: string, name: string): Problem {
  const parameter = `{ name: ${JSON.stringify(name)}, in: path, required: true, schema: { type: string } }`;
  const hint = `declare it with an overlay: target ${jsonPath(at)}, update { parameters: [${parameter}] }`;
  return { where: at, what: `the path parameter ${name} is not declared`, hint };
}

function removal(place: string): string {
  return ` with an overlay: target ${jsonPath(place)}, remove: true`;
}

/** Finds repeated parameters of an operation: the later one would silently replace the first. */
export function findRepeatedParameters(document: OpenAPI3, { at, operation }: FoundOperation): Problem[] {
  const given = (operation.parameters ?? []).map((value) =>
    dereference<ParameterObject | undefined>(document, value as ParameterObject),
  );
  const locations = given.map((parameter) => parameter && `${parameter.in} parameter ${parameter.name}`);
  return locations.flatMap((location, index) => {
    if (location === undefined || locations.indexOf(location) === index) return [];
    const hint = `remove one of the two${removal(`${at}/parameters/${index}`)}`;
    return [{ where: at, what: `the ${location} is declared twice`, hint }];
  });
}
