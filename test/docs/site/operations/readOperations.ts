import { scopesOf } from "confluence-fetch/scopes";
import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import { REMOVED_BELOW, removedOperations } from "../../../../generated/src/tables/removedOperations.js";
import { confluence } from "../../../../generator/config/config.js";
import { loadSpecs } from "../../../../generator/loadSpecs.js";
import type { Operation } from "../../../../generator/model/ApiModel.js";
import { buildModel } from "../../../../generator/model/buildModel.js";
import { normalizeSchemas } from "../../../../generator/normalize/normalizeSchemas.js";
import type { Schemas, Sister, SiteOperation } from "./SiteOperation.js";

/** Reads all operations, in the order of the documents. */
export async function readOperations(): Promise<SiteOperation[]> {
  const specs = (await loadSpecs(confluence)).map(normalizeSchemas);
  const read = specs.map((spec) => ({ spec, models: buildModel(spec).operations }));
  const all = read.flatMap(({ models }) => models);
  return read.flatMap(({ spec, models }) =>
    models.map((model) => readOperation(model, spec.document.components.schemas, all)),
  );
}

function readOperation(model: Operation, schemas: Schemas, all: readonly Operation[]): SiteOperation {
  const name = nameOf(model);
  const { success, argsType, summary = "" } = model;
  const types = success.kind === "json" ? success.types.map((type) => schemas[type] ?? {}) : [];
  return {
    name,
    model,
    summary,
    scopes: scopesOf(name),
    args: argsType === undefined ? undefined : (schemas[argsType] ?? {}),
    result: success.kind === "json" ? (types.length === 1 ? types[0] : { anyOf: types }) : undefined,
    schemas,
    sisters: findSisters(model, all),
    removed: Object.entries(removedOperations).flatMap(([place, names]) =>
      names.split(" ").includes(name) ? [place.replace(" ", ` ${REMOVED_BELOW}`)] : [],
    ),
  };
}

/**
 * Finds the operations of the other API that do the same: those that the documents and our corrections of them name. Nothing
 * else tells: of the same name are `v1.getTasks` and `v2.getTasks`, which list different tasks.
 */
function findSisters(model: Operation, all: readonly Operation[]): Sister[] {
  const find = (name: string) => all.filter((each) => nameOf(each) === name);
  const sisters = [
    ...model.replacedBy.flatMap(find),
    ...all.filter(({ replacedBy }) => replacedBy.includes(nameOf(model))),
  ];
  return sisters.map((sister) => ({
    name: nameOf(sister),
    isJsonOfFile: model.success.kind === "file" && sister.success.kind === "json",
  }));
}

function nameOf({ namespace, id }: Operation): OperationName {
  return `${namespace}.${id}` as OperationName;
}
