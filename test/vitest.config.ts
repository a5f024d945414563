import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/LongestFirst.js";

// The client is tested as its sources are: its package.json names them under this condition.
const conditions = ["@confluence-fetch/source", "node"];

/** The tests of the repository's own tools, which `npm run check -- tools` runs; `npm test` runs all others. */
const tools = [
  "test/checks.test.ts",
  "test/{bench,breaking,docs,mutants}/**/*.test.ts",
  "test/contract/{faultyRequests,readArguments,repairForValidators,validators}.test.ts",
  "test/package/{releaseWorkflow,specUpdate,workflows}.test.ts",
];

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Long, because a machine may be busy: a test that hangs is noticed all the same.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: "100%",
    // The files of a worker share its modules: the compiler and the client are loaded once.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "client",
          include: ["test/**/*.test.ts"],
          exclude: [...tools, "**/node_modules/**"],
          globalSetup: "test/support/bundleGenerator.ts",
        },
      },
      { extends: true, test: { name: "tools", include: tools } },
    ],
  },
});
