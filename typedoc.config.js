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
  readme: "generated/README.md",
  projectDocuments: ["generated/guides/*.md"],
  headings: { readme: false },
  includeVersion: true,
  navigationLinks: {
    GitHub: "https://github.com/confluence-fetch/confluence-fetch",
    npm: "https://www.npmjs.com/package/confluence-fetch",
  },
  out: "site",
  githubPages: true,
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: false,
  validation: { notExported: false },
  blockTags: ["@description", "@module", "@deprecated", "@see", "@default", "@enum", "@param", "@returns"],
  logLevel: "Error",
};
