import { isSentByClient } from "../config/isSentByClient.js";
import { listOperations } from "../openapi/listOperations.js";
import type { Problem } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";
import { type Field, listFields } from "./listFields.js";
import { fieldDescription, listEndings, parameterDescription, type SpecDocs } from "./readDocs.js";

/** Finds the operations, parameters and fields of a document without a description, and the descriptions of anything else. */
export function checkDocs(spec: Spec, docs: SpecDocs): Problem[] {
  const ids = listOperations(spec.document).map(({ operation }) => operation.operationId as string);
  const parameters = listParameters(spec);
  const names = parameters.flatMap(({ id, name }) => [name, `${id}.${name}`]);
  const fields = docs.fields ? listFields(spec.document) : [];
  return [
    ...findUndescribed(parameters, ids, docs),
    ...findUndescribedFields(fields, docs),
    ...findUnknownNames("operations", docs, ids),
    ...findUnknownNames("parameters", docs, names),
    ...findUnknownNames(
      "fields",
      docs,
      fields.flatMap(({ path }) => listEndings(path)),
    ),
  ];
}

/** A parameter of an operation. */
interface OperationParameter {
  readonly id: string;
  readonly name: string;
}

function listParameters({ config, document }: Spec): OperationParameter[] {
  return listOperations(document).flatMap(({ operation, parameters }) =>
    parameters
      .filter((parameter) => !isSentByClient(config, parameter))
      .map(({ name }) => ({ id: operation.operationId as string, name })),
  );
}

function findUndescribed(
  parameters: readonly OperationParameter[],
  ids: readonly string[],
  docs: SpecDocs,
): Problem[] {
  const undescribed = parameters.filter(({ id, name }) => parameterDescription(docs, id, name) === undefined);
  const names = undescribed.map(({ name }) => name);
  const hint = hintAt(docs);
  return [
    ...ids
      .filter((id) => !docs.operations.has(id))
      .map((id) => ({ where: `${docs.file} operations.${id}`, what: "has no description", hint })),
    ...undescribed
      .filter(({ name }, index) => names.indexOf(name) === index)
      .map(({ id, name }) => ({
        where: `${docs.file} parameters.${name}`,
        what: `has no description (parameter of ${id})`,
        hint,
      })),
  ];
}

function findUndescribedFields(fields: readonly Field[], docs: SpecDocs): Problem[] {
  return fields
    .filter(({ path }) => fieldDescription(docs, path) === undefined)
    .map(({ path, uses }) => ({
      where: `${docs.file} fields.${path.join(".")}`,
      what: `has no description (field of ${describeUses(uses)})`,
      hint: hintAt(docs),
    }));
}

function describeUses(uses: Field["uses"]): string {
  if (uses.size === 0) return "no operation";
  return [...uses].map((use) => (use === "body" ? "a request body" : "a result")).join(" and ");
}

function hintAt({ file }: SpecDocs): string {
  return `write one or two sentences in ${file}, in our own words`;
}

function findUnknownNames(
  part: "operations" | "parameters" | "fields",
  docs: SpecDocs,
  known: readonly string[],
): Problem[] {
  const names = new Set(known);
  return [...(docs[part]?.keys() ?? [])]
    .filter((name) => !names.has(name))
    .map((name) => ({
      where: `${docs.file} ${part}.${name}`,
      what: `does not exist in ${docs.document}`,
      hint: "fix the name, or delete the description",
    }));
}
