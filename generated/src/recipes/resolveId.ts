import { configurationError, ConfluenceError } from "../errors/ConfluenceError.js";
import type { Link, LinkContainer, LinkKind } from "../links/Link.js";
import type { CallOptions } from "../operations/Call.js";
import { checkClient } from "./checkClient.js";
import { checkId } from "./checkId.js";
import { findPageByTitle, type PageFinder } from "./findPageByTitle.js";
import { findSpaceByKey, type SpaceFinder } from "./findSpaceByKey.js";
import { isLink, type LinkReader, readLink } from "./readLink.js";

/** What a page can be below. */
export const PARENTS: readonly LinkKind[] = ["page", "folder", "whiteboard", "database", "embed"];

/**
 * Returns the ID that is given, or that of what a link leads to: for a comment or a file, what it is on; for a space, its
 * home page, unless the space itself is wanted. A space and a page of which a link has only the title are looked up.
 */
export async function resolveId(
  confluence: LinkReader,
  name: string,
  given: string | number,
  kinds: readonly LinkKind[],
  options: CallOptions,
): Promise<string | number> {
  checkId(name, given);
  if (!isLink(given)) return given;
  const link = await readLink(confluence, name, given);
  const target = kinds.includes(link.kind) ? link : (link.container ?? link);
  const isWanted = kinds.includes(target.kind) || (target.kind === "content" && !kinds.includes("space"));
  if (isWanted && target.id !== undefined) return target.id;
  const id = await lookUp(confluence, link, target, kinds, options);
  if (id === undefined)
    throw configurationError(
      `${name} is a link to a ${link.kind}`,
      `pass a link to a ${kinds.join(" or a ")}`,
    );
  return id;
}

/** Looks up what a link names without an ID; undefined if it names something else than what is wanted. */
async function lookUp(
  confluence: object,
  { spaceKey }: Link,
  { kind, title }: LinkContainer,
  kinds: readonly LinkKind[],
  options: CallOptions,
): Promise<string | undefined> {
  const isHome = kind === "space" && kinds.includes("page");
  if (spaceKey === undefined || !(isHome || kinds.includes(kind)) || !/^(space|page)$/.test(kind))
    return undefined;
  assertFinder(confluence);
  const space = await findSpaceByKey(confluence, spaceKey, options);
  if (kind === "space" || space?.id === undefined) return found(isHome ? space?.homepageId : space?.id);
  const page = await findPageByTitle(confluence, { spaceId: space.id, title: title ?? "" }, options);
  return found(page);
}

function found(id: string | null | undefined): string {
  if (id) return id;
  throw new ConfluenceError("not-found", "the link leads to nothing that the caller can see");
}

function assertFinder(confluence: object): asserts confluence is SpaceFinder & PageFinder {
  checkClient(confluence, "v2.getSpaces", "v2.getPages");
}
