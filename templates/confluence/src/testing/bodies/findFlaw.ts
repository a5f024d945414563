import { MalformedBody } from "./MalformedBody.js";
import { parseAdf } from "./parseAdf.js";
import { parseStorage } from "./parseStorage.js";

/** Tells what is malformed in a body that is written in a representation; undefined if nothing is. */
export function findFlaw(representation: string, value: string): string | undefined {
  try {
    if (representation === "storage") parseStorage(value);
    else if (representation === "atlas_doc_format") parseAdf(value);
    return undefined;
  } catch (error) {
    if (error instanceof MalformedBody) return error.message;
    throw error;
  }
}
