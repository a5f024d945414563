import type { Guide } from "../guides/readGuides.js";
import type { TypePage } from "../listTypes.js";
import type { SiteOperation } from "../operations/SiteOperation.js";
import type { SearchEntry } from "./SearchEntry.js";

/** Builds the index of the search: operations, guides with their sections, recipes and types. */
export function buildIndex(
  operations: readonly SiteOperation[],
  guides: readonly Guide[],
  types: readonly TypePage[],
): SearchEntry[] {
  return [...operations.map(describeOperation), ...guides.flatMap(describeGuide), ...types.map(describeType)];
}

function describeOperation({ name, summary, model, args, removed }: SiteOperation): SearchEntry {
  const words = [model.method, model.path, model.tag, ...Object.keys(args?.properties ?? {}), ...removed];
  return { kind: "operation", name, text: summary, words: words.join(" "), url: `operations/${name}.html` };
}

function describeGuide({ name, title, sections, summary }: Guide): SearchEntry[] {
  const url = `guides/${name}.html`;
  const [, ...others] = sections;
  const whole: SearchEntry = {
    kind: "guide",
    name: title,
    text: summary,
    words: sections[0]?.text ?? "",
    url,
  };
  const parts = others
    .filter((section) => section.title !== title)
    .map(
      (section): SearchEntry => ({
        kind: "guide",
        name: `${title}: ${section.title}`,
        text: section.text.slice(0, 160),
        words: "",
        url: `${url}#${section.id}`,
      }),
    );
  return [whole, ...parts];
}

function describeType({ name, url, summary }: TypePage): SearchEntry {
  const isRecipe = url.startsWith("reference/functions/recipes.");
  const own = name.replace(/^(?:confluence-fetch|recipes)\./, "");
  return { kind: isRecipe ? "recipe" : "type", name: own, text: summary, words: "", url };
}
