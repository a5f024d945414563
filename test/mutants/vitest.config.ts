import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}generated/package.json`, "utf8"));

// The client is the copy with the mutants, not the workspace package, which is a link to the original.
const sources = Object.entries(exports as Record<string, Record<string, string>>).flatMap(
  ([entry, { "@confluence-fetch/source": source }]) =>
    source === undefined
      ? []
      : [{ find: new RegExp(`^${name}${entry.slice(1)}$`), replacement: `${root}generated/${source}` }],
);

export default defineConfig({
  root,
  resolve: {
    alias: sources,
  },
  test: {
    // Tests of what is mutated, without those that take seconds.
    include: [
      "test/templates/{connection,credentials,http,paging,request,response}/**/*.test.ts",
      "test/templates/client/{createClientOf,createConfluence,gate,settings}.test.ts",
    ],
    exclude: ["test/templates/response/longHeaders.test.ts"],
    setupFiles: ["test/mutants/loadClient.ts"],
    // A mutant that waits for ever is killed by this.
    testTimeout: 5_000,
    hookTimeout: 5_000,
    isolate: false,
  },
});
