import type { Html } from "./html.js";

/** A page of the site. */
export interface Page {
  /** Where it is: `operations/v2.getPages.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  /** The section of the site that it belongs to. */
  readonly section: "front" | "guides" | "operations";
  readonly main: Html;
  /** The pages beside it. */
  readonly aside?: Html | undefined;
  /** The same as Markdown, which is put beside it. */
  readonly markdown?: string | undefined;
  /** The scripts that it needs besides those of every page, below `assets/`. */
  readonly scripts?: readonly string[] | undefined;
}
