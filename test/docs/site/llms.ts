import type { Guide } from "./guides/readGuides.js";
import type { TypePage } from "./listTypes.js";
import type { SiteOperation } from "./operations/SiteOperation.js";

/** Lists what the site has as Markdown, for agents: https://llmstxt.org. */
export function writeLlms(
  summary: string,
  guides: readonly Guide[],
  recipes: readonly TypePage[],
  operations: readonly SiteOperation[],
): string {
  const namespaces = [...new Set(operations.map(({ model }) => model.namespace))].reverse();
  const sections: [string, string[]][] = [
    ["Guides", guides.map(({ name, title, summary: text }) => `- [${title}](guides/${name}.md): ${text}`)],
    [
      "Recipes",
      recipes.map(({ name, summary: text }) => `- [${name.split(".").at(-1)}](guides/recipes.md): ${text}`),
    ],
    ...namespaces.map((namespace): [string, string[]] => [
      `Operations of ${namespace}`,
      operations
        .filter(({ model }) => model.namespace === namespace)
        .map(({ name, summary: text }) => `- [${name}](operations/${name}.md): ${text}`),
    ]),
  ];
  const lists = sections.map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}\n`);
  return `# confluence-fetch\n\n> ${summary}\n\n${lists.join("\n")}`;
}
