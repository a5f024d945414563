import { toLine } from "../../doctor/printError.js";
import { configurationError } from "../../errors/NimbusError.js";
import type { Place } from "../../schemas/Check.js";
import { compileSchema } from "../../schemas/compileSchema.js";
import { findMismatches, toPath } from "../../schemas/createSchema.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";
import type { Terminal } from "../Terminal.js";
import { listAlternatives, listFields } from "./argumentSchema.js";
import type { CallDescription } from "./describeCall.js";
import { nameFields } from "./nameFields.js";

/**
 * Rejects arguments that the documents do not allow, and warns of fields that they do not name. These are sent, because
 * a site may know more fields than its documents.
 */
export async function checkArguments(call: CallDescription, given: object, { err }: Terminal): Promise<void> {
  const mismatches = findMismatches(compileSchema(call.schema), given, true);
  const unknown = mismatches.filter(({ kind, isTolerated }) => kind === "unknown" && isTolerated);
  await err.write(unknown.map(({ place }) => `${toLine(describeUnknown(call, place))}\n`).join(""));
  const wrong = mismatches.filter(({ isTolerated }) => !isTolerated);
  if (wrong.length === 0) return;
  const what = wrong.map(({ place, message }) => `${printPlace(call, place)} ${message}`);
  throw configurationError(what.join("; "), `{{bin}} call ${call.name} --help lists the arguments`);
}

function describeUnknown(call: CallDescription, place: Place | undefined): string {
  const path = toPath(place?.parent);
  const parent = path.reduce<JsonSchema>((schema, key) => findInner(call, schema, key), call.schema);
  const known = listFields(parent, call.definitions).map(({ name }) => name);
  return `! ${printPlace(call, place)} is not a documented field${nameFields(`${place?.key}`, known)}`;
}

/** Finds what a schema says of a field, or of an item. */
function findInner({ definitions }: CallDescription, schema: JsonSchema, key: string | number): JsonSchema {
  if (typeof key === "number")
    return listAlternatives(schema, definitions).find(({ items }) => items)?.items ?? {};
  return listFields(schema, definitions).find(({ name }) => name === key)?.schema ?? {};
}

/** Names a place by the option that sets it: `--body.title`. */
function printPlace({ args }: CallDescription, place: Place | undefined): string {
  const [first = "", ...others] = toPath(place).map(String);
  const isField = first === "body" && args.get(others[0] ?? "")?.isField;
  const [name = "", ...inner] = isField ? others : [first, ...others];
  const [option = name] = [...args].find(([, each]) => each.name === name) ?? [];
  return [`--${option}`, ...inner].join(".");
}
