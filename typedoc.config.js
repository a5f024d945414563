import { readFileSync } from "node:fs";
import { join } from "node:path";

const { exports } = JSON.parse(readFileSync("generated/package.json", "utf8"));

// Every entry but the operations by themselves, which are described as methods.
const entryPoints = Object.entries(exports).flatMap(([name, { "@confluence-fetch/source": source }]) =>
  source === undefined || name.endsWith("/operations") ? [] : [join("generated", source)],
);

export default {
  name: "confluence-fetch",
  entryPoints,
  tsconfig: "generated/tsconfig.json",
  // The site has the README and the guides: `test/docs/site/`.
  readme: "none",
  includeVersion: true,
  navigationLinks: {
    // Not the same on all pages: `test/docs/site/writeSite.ts` puts the relative address there.
    Site: "site:front-page",
    GitHub: "https://github.com/confluence-fetch/confluence-fetch",
    npm: "https://www.npmjs.com/package/confluence-fetch",
  },
  out: "site/reference",
  githubPages: true,
  favicon: "test/docs/site/icon.svg",
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: false,
  validation: { notExported: false },
  blockTags: ["@description", "@module", "@deprecated", "@see", "@default", "@enum", "@param", "@returns"],
  logLevel: "Error",
};
