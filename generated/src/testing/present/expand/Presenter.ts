import type { Content } from "../../../v1/schema.js";
import type { Viewer } from "../../store/isVisible.js";
import type { StoredContent, StoredVersion } from "../../store/StoredContent.js";

/** What content is presented for. */
export interface PresentContext extends Viewer {
  readonly siteOrigin: string;
}

/** Presents content with some of its properties expanded; passed on to what contains other content. */
export type Presenter = (
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  version?: StoredVersion,
) => Content;
