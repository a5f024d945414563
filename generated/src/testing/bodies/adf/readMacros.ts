import { ownValue } from "../../ownValue.js";
import { type Macro, parameterOf, readMacro } from "../Macro.js";
import { isElement, type MarkupElement, textOf } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { serializeMarkup } from "../serializeMarkup.js";
import { type AdfReader, orParagraph } from "./AdfReader.js";
import { PANEL_TYPES } from "./panels.js";

/** What the macro `panel` has if it is a panel with an icon of its own. */
const CUSTOM_PANEL = ["bgColor", "panelIcon", "panelIconId", "panelIconText"];

/** What reads a macro with a meaning in ADF; undefined if the macro has more than that. */
const BLOCKS: Readonly<Record<string, (macro: Macro, reader: AdfReader) => AdfNode | undefined>> = {
  code: (macro) => {
    if (typeof macro.body !== "string") return undefined;
    const language = parameterOf(macro, "language");
    const content = macro.body === "" ? undefined : [{ type: "text", text: macro.body }];
    return { type: "codeBlock", ...(language && { attrs: { language } }), ...(content && { content }) };
  },
  expand: (macro, reader) => ({
    type: "expand",
    attrs: { title: parameterOf(macro, "title") ?? "" },
    content: orParagraph(reader.blocks(bodyOf(macro))),
  }),
  panel: (macro, reader) => {
    const names = [...macro.parameters.keys()];
    if (!names.includes("panelIcon") || !names.every((name) => CUSTOM_PANEL.includes(name))) return undefined;
    const { bgColor, ...rest } = Object.fromEntries(names.map((name) => [name, parameterOf(macro, name)]));
    const attrs = { panelType: "custom", ...rest, ...(bgColor !== undefined && { panelColor: bgColor }) };
    return { type: "panel", attrs, content: orParagraph(reader.blocks(bodyOf(macro))) };
  },
};

function bodyOf({ body }: Macro) {
  return typeof body === "string" ? [body] : (body ?? []);
}

/** Reads a macro as a block; undefined if it belongs into a line. */
export function readBlockMacro(element: MarkupElement, reader: AdfReader): AdfNode | undefined {
  const macro = readMacro(element);
  const read = ownValue(BLOCKS, macro.name)?.(macro, reader);
  if (read) return read;
  const panelType = ownValue(PANEL_TYPES, macro.name);
  if (panelType && macro.parameters.size === 0)
    return { type: "panel", attrs: { panelType }, content: orParagraph(reader.blocks(bodyOf(macro))) };
  if (macro.name === "status") return undefined;
  const type = Array.isArray(macro.body) ? "bodiedExtension" : "extension";
  const content = Array.isArray(macro.body) ? { content: orParagraph(reader.blocks(macro.body)) } : {};
  const attrs = { layout: "default", ...extensionAttributes(macro, element) };
  return { type, attrs, ...content };
}

/** Reads a macro within a line. */
export function readInlineMacro(element: MarkupElement): AdfNode {
  const macro = readMacro(element);
  if (macro.name === "status") {
    const color = (parameterOf(macro, "colour") ?? "Grey").toLowerCase();
    const attrs = { text: parameterOf(macro, "title") ?? "", color: color === "grey" ? "neutral" : color };
    const style = parameterOf(macro, "subtle") === "true" ? "subtle" : "";
    return { type: "status", attrs: { ...attrs, style } };
  }
  return { type: "inlineExtension", attrs: extensionAttributes(macro, element) };
}

/** Whether a macro is a block wherever it stands. */
export function isBlockMacro(element: MarkupElement): boolean {
  const { name, body } = readMacro(element);
  return Object.hasOwn(BLOCKS, name) || Object.hasOwn(PANEL_TYPES, name) || body !== undefined;
}

function extensionAttributes(macro: Macro, { attributes }: MarkupElement): Record<string, unknown> {
  const { name, id, schemaVersion, parameters, body } = macro;
  const macroParams = [...parameters].map(([key, nodes]) => {
    const markup = nodes.some((node) => isElement(node)) && { markup: serializeMarkup(nodes) };
    return [key, { value: textOf(nodes), ...markup }];
  });
  if (typeof body === "string") macroParams.push(["__bodyContent", { value: body }]);
  const macroMetadata = {
    ...(id !== undefined && { macroId: { value: id } }),
    ...(schemaVersion !== undefined && { schemaVersion: { value: schemaVersion } }),
    title: name,
  };
  const localId = attributes["ac:local-id"];
  return {
    extensionType: "com.atlassian.confluence.macro.core",
    extensionKey: name,
    parameters: { macroParams: Object.fromEntries(macroParams), macroMetadata },
    ...(localId !== undefined && { localId }),
  };
}
