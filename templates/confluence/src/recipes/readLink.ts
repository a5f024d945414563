import type { Nimbus } from "../client/createNimbus.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { Link } from "../links/Link.js";
import { parseLink } from "../links/parseLink.js";

/** What a client has that tells the site to which links must lead. */
export interface LinkReader {
  /** Only links and checkpoints need it. */
  readonly connection?: Nimbus["connection"] | undefined;
}

/** Finds the address of a client's site; without one, its cloud ID. */
export async function findSite(nimbus: LinkReader): Promise<string | undefined> {
  const { siteBase, cloudId } = Object(await readOptions(() => nimbus.connection?.()));
  return [siteBase, cloudId].find((value) => typeof value === "string");
}

/** Whether a value is a link instead of an ID or a key. */
export function isLink(value: unknown): value is string {
  return typeof value === "string" && /^\s*https?:/i.test(value);
}

/** Reads a link, and rejects one to another site than the client's. */
export async function readLink(nimbus: LinkReader, name: string, given: string): Promise<Link> {
  const link = parseLink(given);
  if (link === undefined)
    throw configurationError(`${name} is no link to anything in Confluence`, "pass a link to it, or its ID");
  const site = await findSite(nimbus);
  if (site === link.site) return link;
  throw isLink(site)
    ? configurationError(
        `${name} is a link to ${link.site}, but the client is for ${site}`,
        "pass a link to the client's site; if both are the same site, the ID",
      )
    : configurationError(
        `${name} is a link, but the client does not know the address of its site`,
        "pass `site` to createNimbus, or the ID",
      );
}
