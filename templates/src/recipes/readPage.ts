import type { Confluence } from "../client/createConfluence.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdArgs, GetPageByIdResult } from "../v2/schema.js";
import type { AdfDocument } from "./AdfDocument.js";

/** The formats in which a page can be read. */
export type PageFormat = NonNullable<GetPageByIdArgs["body-format"]>;

/** Which page, in which format (default: `storage`), and whatever else `getPageById` takes. */
export type PageToRead<Format extends PageFormat> = Omit<GetPageByIdArgs, "body-format"> & {
  readonly format?: Format | undefined;
};

/** A page and its content: an object where the format is `atlas_doc_format`, else text. */
export interface PageWithBody<Format extends PageFormat> {
  readonly page: GetPageByIdResult;
  readonly body: Format extends "atlas_doc_format" ? AdfDocument : string;
}

/**
 * Reads a page with its content in one format; an ADF document comes parsed.
 *
 * Throws what `getPageById` throws, and a ConfluenceError of the kind `server` where the answer has no content
 * in that format, so that nobody takes it for an empty page; of the kind `not-json` where a document is broken.
 */
export async function readPage<Format extends PageFormat = "storage">(
  confluence: { readonly v2: Pick<Confluence["v2"], "getPageById"> },
  { format, ...args }: PageToRead<Format>,
  options: CallOptions = {},
): Promise<PageWithBody<Format>> {
  const asked: PageFormat = format ?? "storage";
  const page = await confluence.v2.getPageById({ ...args, "body-format": asked }, options);
  const { value } = (page.body as Readonly<Record<string, { value?: string }>> | undefined)?.[asked] ?? {};
  if (value === undefined) {
    const message = `getPageById gave no content of page ${args.id} as ${asked}`;
    throw new ConfluenceError("server", message, { operation: "getPageById", body: page });
  }
  const body = asked === "atlas_doc_format" ? parseAdf(value) : value;
  return { page, body: body as PageWithBody<Format>["body"] };
}

function parseAdf(text: string): AdfDocument {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = "getPageById gave an ADF document that is not JSON";
    throw new ConfluenceError("not-json", message, { operation: "getPageById", body: text, cause });
  }
}
