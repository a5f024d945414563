import { type Body, convertBody } from "../bodies/convertBody.js";
import { MalformedBody } from "../bodies/MalformedBody.js";
import { isElement, type MarkupElement, type MarkupNode } from "../bodies/Markup.js";
import { parseStorage } from "../bodies/parseStorage.js";
import type { HandlerContext } from "../HandlerContext.js";
import { toBody } from "../present/bodies.js";
import { type BodyOwner, createBodySite } from "../present/createBodySite.js";
import type { StoredContent } from "../store/StoredContent.js";
import { findVersion } from "../store/setVersion.js";

type SiteContext = Pick<HandlerContext, "store" | "siteOrigin">;

/** Converts a body that a request brings, or tells why not. */
export function convertFor(
  context: SiteContext,
  owner: BodyOwner,
  body: Body,
  to: string,
): { readonly value: string } | { readonly error: string } {
  try {
    const value = convertBody(body, to, createBodySite(context, owner));
    const error = `This fake Confluence cannot convert a body from [${body.representation}] to [${to}]`;
    return value === undefined ? { error } : { value };
  } catch (error) {
    if (error instanceof MalformedBody) return { error: error.message };
    throw error;
  }
}

/** Finds a macro in a version of content, 0 for the latest, by its ID or local ID. */
export function findMacro(
  context: SiteContext,
  content: StoredContent,
  number: number,
  macroId: string,
): MarkupElement | undefined {
  const version = number === 0 ? content.version : findVersion(content, number);
  const storage = version && toBody(context, content, "storage", version).storage;
  return storage && search(parseStorage(storage.value), macroId);
}

function search(nodes: readonly MarkupNode[], macroId: string): MarkupElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const { "ac:macro-id": id, "ac:local-id": localId } = node.attributes;
    const isMacro =
      isElement(node, "ac:structured-macro", "ac:macro") && (id === macroId || localId === macroId);
    const found = isMacro ? node : search(node.children, macroId);
    if (found) return found;
  }
  return undefined;
}
