import type { AsyncContentBody } from "../../v1/schema.js";
import { convertFor, findMacro } from "../actions/convertFor.js";
import { requireContentV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { Body } from "../bodies/convertBody.js";
import { readMacro } from "../bodies/Macro.js";
import { textOf } from "../bodies/Markup.js";
import { serializeMarkup } from "../bodies/serializeMarkup.js";
import type { ContextWith } from "../HandlerContext.js";
import type { BodyOwner } from "../present/createBodySite.js";
import { findSpace } from "../store/addSpace.js";
import type { StoredConversion } from "../store/Store.js";
import type { Handlers } from "./Handler.js";

/** What to convert, and where its links lead from. */
interface Conversion {
  readonly to: string;
  readonly body: Body;
  readonly contentIdContext?: string | undefined;
  readonly spaceKeyContext?: string | undefined;
}

const RESULT_KEPT_MS = 5 * 60_000;
const MAX_STARTED = 10;
const MAX_POLLED = 50;

/** What a body is converted for: content, or nothing in a space. */
function ownerOf(context: ContextWith<unknown>, conversion: Conversion): BodyOwner {
  const { contentIdContext, spaceKeyContext } = conversion;
  if (contentIdContext !== undefined) return requireContentV1(context, contentIdContext);
  const space = spaceKeyContext === undefined ? undefined : findSpace(context.store, spaceKeyContext);
  return { id: "", spaceId: space?.id ?? "", containerId: undefined, version: { title: "" } };
}

/** Starts a conversion, which is done at once, but is reported only when it has been asked for twice. */
function start(
  context: ContextWith<unknown>,
  conversion: Conversion,
): { id: string; stored: StoredConversion } {
  const { store, caller } = context;
  const stored = {
    accountId: caller?.accountId ?? "",
    representation: conversion.to,
    result: convertFor(context, ownerOf(context, conversion), conversion.body, conversion.to),
    expiresAt: store.now() + RESULT_KEPT_MS,
    isPolled: false,
  };
  const id = store.nextUuid();
  store.conversions.set(id, stored);
  return { id, stored };
}

function startOrThrow(context: ContextWith<unknown>, conversion: Conversion) {
  const { id, stored } = start(context, conversion);
  if ("error" in stored.result) throw failureV1(400, "BadRequestException", stored.result.error);
  return { body: { asyncId: id } };
}

function poll({ store, caller }: ContextWith<unknown>, id: string | number): AsyncContentBody {
  const conversion = store.conversions.get(String(id));
  if (!conversion || conversion.accountId !== caller?.accountId || conversion.expiresAt <= store.now())
    throw failureV1(404, "NotFoundException", `No conversion found with id: ${id}`);
  const { representation, result, isPolled } = conversion;
  conversion.isPolled = true;
  const renderTaskId = String(id);
  if (!isPolled) return { renderTaskId, status: "WORKING" };
  return "error" in result
    ? { renderTaskId, status: "FAILED", error: result.error }
    : { renderTaskId, status: "COMPLETED", representation, value: result.value };
}

function requireAtMost(name: string, count: number, max: number): void {
  if (count > max) throw failureV1(400, "BadRequestException", `'${name}' must have at most ${max} items`);
}

type MacroArgs = {
  readonly id: string | number;
  readonly version: number;
  readonly macroId: string | number;
};

function requireMacro(context: ContextWith<MacroArgs>) {
  const { id, version, macroId } = context.args;
  const content = requireContentV1(context, id);
  const element = findMacro(context, content, version, String(macroId));
  if (element) return { content, element, macro: readMacro(element) };
  throw failureV1(404, "NotFoundException", `No macro found with id: ${macroId}`);
}

/** Converts a macro of stored content as a body that has nothing else. */
function macroConversion(
  context: ContextWith<MacroArgs & Pick<Conversion, "to" | "spaceKeyContext">>,
): Conversion {
  const { content, element } = requireMacro(context);
  const { to, spaceKeyContext } = context.args;
  const body = { representation: "storage", value: serializeMarkup([element]) };
  return {
    to,
    body,
    contentIdContext: content.id,
    ...(spaceKeyContext !== undefined && { spaceKeyContext }),
  };
}

/** The handlers of conversions of bodies and macros. */
export const conversions: Handlers = {
  "v1.asyncConvertContentBodyRequest": (context) => startOrThrow(context, context.args),
  "v1.asyncConvertContentBodyResponse": (context) => ({ body: poll(context, context.args.id) }),
  "v1.bulkAsyncConvertContentBodyRequest": (context) => {
    const { conversionInputs = [] } = context.args.body;
    requireAtMost("conversionInputs", conversionInputs.length, MAX_STARTED);
    return { body: conversionInputs.map((input) => ({ asyncId: start(context, input).id })) };
  },
  "v1.bulkAsyncConvertContentBodyResponse": (context) => {
    const { ids } = context.args;
    requireAtMost("ids", ids.length, MAX_POLLED);
    return { body: ids.map((id) => poll(context, id)) };
  },
  "v1.getMacroBodyByMacroId": (context) => {
    const { name, body, parameters } = requireMacro(context).macro;
    const named = [...parameters].map(([key, value]) => [key, { value: textOf(value) }]);
    const value = typeof body === "string" ? body : serializeMarkup(body ?? []);
    return { body: { name, body: value, parameters: Object.fromEntries(named), _links: {} } };
  },
  "v1.getAndConvertMacroBodyByMacroId": (context) => {
    const { to } = context.args;
    const conversion = macroConversion(context);
    const result = convertFor(context, ownerOf(context, conversion), conversion.body, to);
    if ("error" in result) throw failureV1(400, "BadRequestException", result.error);
    return { body: { representation: to, value: result.value } };
  },
  "v1.getAndAsyncConvertMacroBodyByMacroId": (context) => startOrThrow(context, macroConversion(context)),
};
