import type { Confluence } from "../client/createConfluence.js";
import { check, checkObject } from "../errors/check.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdArgs, GetPageByIdResult } from "../v2/schema.js";
import type { AdfDocument } from "./AdfDocument.js";
import { checkClient } from "./checkClient.js";
import { fetchPage } from "./fetchPage.js";
import type { LinkReader } from "./readLink.js";
import { resolveId } from "./resolveId.js";

/** The formats in which the content of a page can be read. */
export type PageFormat = NonNullable<GetPageByIdArgs["body-format"]>;

/** The ID of the page or a link to it, the format of its content (default: `storage`), and the other arguments of `getPageById`. */
export type PageToRead<Format extends PageFormat> = Omit<GetPageByIdArgs, "body-format"> & {
  readonly format?: Format | undefined;
};

/** A page and its content: an object for `atlas_doc_format`, otherwise a string. */
export interface PageWithBody<Format extends PageFormat> {
  readonly page: GetPageByIdResult;
  readonly body: Format extends "atlas_doc_format" ? AdfDocument : string;
}

/**
 * Reads a page with its content in one format: the published version, or the draft of a page that has never been
 * published, unless `get-draft`, `status` or `version` say otherwise. An ADF document is parsed.
 *
 * @throws {ConfluenceError} from `getPageById`; of the kind `server` if the response has no content in that format, and
 * `not-json` if an ADF document cannot be parsed
 */
export async function readPage<Format extends PageFormat = "storage">(
  confluence: LinkReader & { readonly v2: Pick<Confluence["v2"], "getPageById"> },
  page: PageToRead<Format>,
  options: CallOptions = {},
): Promise<PageWithBody<Format>> {
  checkClient(confluence, "v2.getPageById");
  checkObject("page", page, "an object: { id: 123 }");
  const { format, id: given, ...args } = readOptions(() => ({ ...page }));
  const requested: PageFormat = format ?? "storage";
  check(typeof requested === "string", "format", requested, "the name of a format, such as `storage`");
  const id = await resolveId(confluence, "id", given, ["page"], options);
  const found = await fetchPage(confluence, { ...args, id, "body-format": requested }, options);
  const { body: contents } = Object(found) as { body?: Readonly<Record<string, { value?: unknown }>> };
  const value = contents?.[requested]?.value;
  if (typeof value !== "string") {
    const message = `v2.getPageById returned no content of page ${id} as ${requested}`;
    throw new ConfluenceError("server", message, { operation: "v2.getPageById", body: found });
  }
  const body = requested === "atlas_doc_format" ? parseAdf(value) : value;
  return { page: found, body: body as PageWithBody<Format>["body"] };
}

function parseAdf(value: string): AdfDocument {
  try {
    return JSON.parse(value);
  } catch (cause) {
    const message = "v2.getPageById returned an ADF document that is not JSON";
    throw new ConfluenceError("not-json", message, { operation: "v2.getPageById", body: value, cause });
  }
}
