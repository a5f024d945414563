import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^confluence-fetch$/, replacement: `${root}generated/src/index.ts` },
      { find: /^confluence-fetch\/recipes$/, replacement: `${root}generated/src/recipes/index.ts` },
      {
        find: /^confluence-fetch\/(v[12])\/operations$/,
        replacement: `${root}generated/src/$1/operations.ts`,
      },
      { find: /^confluence-fetch\/scopes$/, replacement: `${root}generated/src/scopes/index.ts` },
      { find: /^confluence-fetch\/testing$/, replacement: `${root}generated/src/testing/index.ts` },
      { find: /^confluence-fetch\/testing\/msw$/, replacement: `${root}generated/src/testing/msw.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
