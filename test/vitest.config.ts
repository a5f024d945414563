import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The client is tested as its sources are: its package.json names them under this condition.
const conditions = ["@confluence-fetch/source", "node"];

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
