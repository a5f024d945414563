import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import type { Guide } from "../guides/readGuides.js";
import type { TypePage } from "../listTypes.js";
import type { SiteOperation } from "../operations/SiteOperation.js";
import { shorten } from "./excerpt.js";
import type { SearchEntry } from "./SearchEntry.js";

/** Builds the index of the search: operations, guides with their sections, recipes and types. */
export function buildIndex(
  operations: readonly SiteOperation[],
  guides: readonly Guide[],
  types: readonly TypePage[],
): SearchEntry[] {
  return [
    ...operations.map(describeOperation),
    ...guides.flatMap(describeGuide),
    CLOUD_ONLY,
    ...types.map(describeType),
  ];
}

/** What is no part of any guide, because it cannot be done. */
const CLOUD_ONLY: SearchEntry = {
  kind: "guide",
  name: "Data Center and Server",
  text: "Not supported: Confluence Data Center and Server have other REST APIs than Confluence Cloud.",
  words: "",
  aliases: "data center server on premise premises prem self hosted",
  url: "guides/readme.html",
};

function describeOperation({ name, summary, model, args, removed }: SiteOperation): SearchEntry {
  const words = [model.method, model.path, model.tag, ...Object.keys(args?.properties ?? {}), ...removed];
  const aliases = OPERATION_ALIASES[name];
  return {
    kind: "operation",
    name,
    text: summary,
    words: words.join(" "),
    ...(aliases !== undefined && { aliases }),
    ...((model.deprecated || model.replacedBy.length > 0) && { isOld: true }),
    url: `operations/${name}.html`,
  };
}

/** What people look for that the names and texts of operations have by other words. */
const OPERATION_ALIASES: Readonly<Partial<Record<OperationName, string>>> = {
  "v1.asyncConvertContentBodyRequest": "convert body storage view html",
  "v1.createAttachment": "upload attach file to a page",
  "v1.downloadAttatchment": "download file attachment",
  "v1.getCurrentUser": "who am i me myself whoami",
  "v2.createFooterComment": "comment reply",
};

/** What people look for that the guides call by other names. */
const ALIASES: Readonly<Record<string, string>> = {
  credentials: "api token authentication authorization api key base url",
  errors:
    "400 401 403 404 409 410 429 500 503 unauthorized status code rate limit retry timeout not found permission denied no access not allowed forbidden missing scope expired token too many requests",
  lists: "pagination paginate next page iterate cursor",
  oauth: "oauth oauth2 refresh token 3lo consent log in login sign",
  platforms: "proxy cors jest require",
  recipes: "markdown export examples",
  scopes: "scopes which scopes permissions of a token",
  serverless: "lambda edge cloudflare vercel",
  testing: "mock stub",
  workers: "redis store several processes",
};

/** How much of a section is shown. */
const MAX_TEXT = 160;

function describeGuide({ name, title, sections, summary }: Guide): SearchEntry[] {
  const url = `guides/${name}.html`;
  const [, ...others] = sections;
  const whole: SearchEntry = {
    kind: "guide",
    name: title,
    text: summary,
    words: sections[0]?.text ?? "",
    aliases: ALIASES[name] ?? "",
    url,
  };
  const parts = others
    .filter((section) => section.title !== title)
    .map(
      (section): SearchEntry => ({
        kind: "guide",
        name: `${title}: ${section.title}`,
        text: shorten(section.text.replaceAll("\n", " "), MAX_TEXT),
        // The README sums up what the other guides are about.
        words: name === "readme" ? "" : section.text,
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
