import { type FoundOperation, listOperations } from "./listOperations.js";
import { type Problem, throwIfAny } from "./Problem.js";
import { isObject } from "./readSpec.js";
import { pointer, resolveRef } from "./resolveRef.js";
import type { Spec } from "./Spec.js";

/** Refuses a document from which no sound client can be generated, and names every reason at once. */
export function checkSpec(spec: Spec): Spec {
  const operations = listOperations(spec.document);
  const faults = [
    ...findBadReferences(spec.document),
    ...operations.flatMap(findOperationFaults),
    ...operations.flatMap(findParameterFaults),
    ...findDuplicateIds(operations),
  ];
  if (operations.length === 0) {
    faults.push({ where: "#/paths", what: "there is no operation", hint: "give a document with paths" });
  }
  throwIfAny(faults.map((fault) => ({ ...fault, where: `${spec.file} ${fault.where}` })));
  return spec;
}

function findBadReferences(document: unknown): Problem[] {
  const faults: Problem[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    const ref = isObject(node) ? node.$ref : undefined;
    if (typeof ref === "string") faults.push(...findReferenceFault(document, ref, pointer(...path)));
    for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
  };
  visit(document, []);
  return faults;
}

function findReferenceFault(document: unknown, ref: string, where: string): Problem[] {
  if (!ref.startsWith("#")) {
    const hint = "bundle the document into one file first: other files and addresses are never read";
    return [{ where, what: `the reference ${ref} leaves the document`, hint }];
  }
  if (resolveRef(document, ref) !== undefined) return [];
  return [
    { where, what: `nothing stands at ${ref}`, hint: "add the missing component, or correct the reference" },
  ];
}

function findOperationFaults({ at, operation }: FoundOperation): Problem[] {
  const faults: Problem[] = [];
  const id = operation.operationId;
  if (typeof id !== "string" || !/^[A-Za-z_$][\w$]*$/.test(id)) {
    const hint = "give it one: it becomes the name of the method";
    faults.push({ where: at, what: `no operationId that is an identifier (${JSON.stringify(id)})`, hint });
  } else if (["then", "__proto__"].includes(id)) {
    faults.push({
      where: at,
      what: `the operationId ${id} cannot name a method`,
      hint: "rename it with an overlay",
    });
  }
  if (!isObject(operation.responses) || Object.keys(operation.responses).length === 0) {
    faults.push({
      where: at,
      what: "the operation has no responses",
      hint: "add its responses with an overlay",
    });
  }
  return faults;
}

function findParameterFaults({ at, path, operation, parameters }: FoundOperation): Problem[] {
  const faults: Problem[] = [];
  const fault = (what: string, hint: string) => faults.push({ where: at, what, hint });
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  for (const name of inTemplate.filter((name) => !inPath.includes(name))) {
    fault(`the path parameter ${name} is not declared`, "declare it with an overlay");
  }
  for (const name of inPath.filter((name) => !inTemplate.includes(name))) {
    fault(`the path parameter ${name} is not in the path ${path}`, "remove it with an overlay");
  }
  for (const { name, in: place, style, ...rest } of parameters) {
    if (
      place === "cookie" ||
      "content" in rest ||
      (style !== undefined && !["form", "simple"].includes(style))
    ) {
      fault(
        `the parameter ${name} is sent in a way that the client does not know`,
        "correct it with an overlay",
      );
    }
  }
  const names = [...parameters.map(({ name }) => name), ...(operation.requestBody ? ["body"] : [])];
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    fault(`two arguments are called ${name}`, "rename one of them with an overlay");
  }
  return faults;
}

function findDuplicateIds(operations: readonly FoundOperation[]): Problem[] {
  const first = new Map<string, string>();
  return operations.flatMap(({ at, operation: { operationId = "" } }) => {
    const earlier = first.get(operationId);
    if (earlier === undefined || operationId === "") {
      first.set(operationId, at);
      return [];
    }
    const what = `the operationId ${operationId} is taken by ${earlier}`;
    return [{ where: at, what, hint: "rename one of the two with an overlay" }];
  });
}
