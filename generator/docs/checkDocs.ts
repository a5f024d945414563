import { isSentByClient } from "../config/isSentByClient.js";
import { listOperations } from "../openapi/listOperations.js";
import type { Problem } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";
import { parameterText, type SpecDocs } from "./readDocs.js";

/** Finds every operation and parameter of a document that has no text, and every text about something else. */
export function checkDocs(spec: Spec, docs: SpecDocs): Problem[] {
  const ids = listOperations(spec.document).map(({ operation }) => operation.operationId as string);
  const parameters = listParameters(spec);
  const names = parameters.flatMap(({ id, name }) => [name, `${id}.${name}`]);
  return [
    ...findSilence(parameters, ids, docs),
    ...findStrays("operations", docs, ids),
    ...findStrays("parameters", docs, names),
  ];
}

/** A parameter of an operation. */
interface TakenParameter {
  readonly id: string;
  readonly name: string;
}

function listParameters({ config, document }: Spec): TakenParameter[] {
  return listOperations(document).flatMap(({ operation, parameters }) =>
    parameters
      .filter(({ name }) => !isSentByClient(config, name))
      .map(({ name }) => ({ id: operation.operationId as string, name })),
  );
}

function findSilence(
  parameters: readonly TakenParameter[],
  ids: readonly string[],
  docs: SpecDocs,
): Problem[] {
  const silent = parameters.filter(({ id, name }) => parameterText(docs, id, name) === undefined);
  const names = silent.map(({ name }) => name);
  const hint = `write one or two sentences into ${docs.file}, in our own words`;
  return [
    ...ids
      .filter((id) => !docs.operations.has(id))
      .map((id) => ({ where: `${docs.file} operations.${id}`, what: "there is no text", hint })),
    ...silent
      .filter(({ name }, index) => names.indexOf(name) === index)
      .map(({ id, name }) => ({
        where: `${docs.file} parameters.${name}`,
        what: `there is no text about this parameter of ${id}`,
        hint,
      })),
  ];
}

function findStrays(part: "operations" | "parameters", docs: SpecDocs, known: readonly string[]): Problem[] {
  const names = new Set(known);
  return [...docs[part].keys()]
    .filter((name) => !names.has(name))
    .map((name) => ({
      where: `${docs.file} ${part}.${name}`,
      what: `${docs.document} has nothing of this name`,
      hint: "correct the name, or delete the text",
    }));
}
