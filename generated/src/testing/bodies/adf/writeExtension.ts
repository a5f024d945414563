import { createMacro } from "../Macro.js";
import { element, isElement, type MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { parseStorage } from "../parseStorage.js";
import { type AdfWriter, attributeOf } from "./AdfWriter.js";
import { writeAdfExtension } from "./writeAdfExtension.js";

/** Writes a macro; an extension of an app stays ADF. */
export function writeExtension(node: AdfNode, writer: AdfWriter): MarkupNode {
  const { attrs = {}, content } = node;
  if (attrs.extensionType !== "com.atlassian.confluence.macro.core") return writeAdfExtension(node, writer);
  const { macroParams, macroMetadata }: Record<string, unknown> = Object(attrs.parameters);
  const { macroId, schemaVersion }: Record<string, unknown> = Object(macroMetadata);
  const { __bodyContent: body, ...parameters }: Record<string, unknown> = Object(macroParams);
  const plain = body === undefined ? undefined : textOfValue(body);
  const macro = createMacro(
    attributeOf(node, "extensionKey") ?? "",
    {},
    content ? writer.blocks(content) : plain,
    {
      "ac:schema-version": schemaVersion === undefined ? undefined : textOfValue(schemaVersion),
      "ac:macro-id": macroId === undefined ? undefined : textOfValue(macroId),
      "ac:local-id": attributeOf(node, "localId"),
    },
  );
  const written = Object.entries(parameters).map(([name, parameter]) =>
    element("ac:parameter", { "ac:name": name }, contentOf(parameter)),
  );
  return { ...macro, children: [...written, ...macro.children.filter((child) => isElement(child))] };
}

function textOfValue(parameter: unknown): string {
  const { value }: Record<string, unknown> = Object(parameter);
  return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

/** A parameter with elements has come from storage format. */
function contentOf(parameter: unknown): readonly MarkupNode[] {
  const { markup }: Record<string, unknown> = Object(parameter);
  if (typeof markup === "string") return parseStorage(markup);
  const value = textOfValue(parameter);
  return value === "" ? [] : [value];
}
