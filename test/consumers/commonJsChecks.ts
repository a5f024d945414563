import { match } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Check } from "./Check.js";
import { checkTypes } from "./clientChecks.js";
import { runProgram } from "./runProgram.js";

const resolve = createRequire(import.meta.url).resolve;

/** The configuration that the guide shows; the preset is named by its path, because a project here has none. */
const JEST = `module.exports = {
  transform: { "^.+\\\\.[cm]?[jt]sx?$": [${JSON.stringify(resolve("ts-jest"))}, {}] },
  transformIgnorePatterns: ["/node_modules/(?!(confluence-fetch|openapi-fetch)/)"],
};
`;

const TEST = `import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";

test("the pages of a fake are listed", async () => {
  const fake = createFakeConfluence();
  fake.site.addPage(fake.site.addSpace({ key: "DOC" }), { title: "Report" });
  const { email, token } = fake.addToken();
  const { v2 } = createConfluence({ site: "acme", auth: apiToken({ email, token }), fetch: fake.fetch });
  expect((await v2.getPages().collect()).map(({ title }) => title)).toContain("Report");
});
`;

/** What CommonJS needs, as the guide says it. */
export const commonJsChecks: readonly Check[] = [
  {
    name: "Jest runs it, compiled by ts-jest",
    run: (project) => {
      const compilerOptions = { module: "nodenext", target: "es2022", strict: true, isolatedModules: true };
      const config = { "tsconfig.json": JSON.stringify({ compilerOptions }), "jest.config.cjs": JEST };
      const files = {
        ...config,
        "pages.test.ts": TEST.replace("test(", "declare const test: any, expect: any;\ntest("),
      };
      for (const [name, content] of Object.entries(files)) writeFileSync(join(project, name), content);
      runProgram(
        project,
        resolve("jest/bin/jest"),
        "--config",
        "jest.config.cjs",
        "--no-watchman",
        "pages.test.ts",
      );
    },
  },
  {
    name: "TypeScript finds it from CommonJS by import() with moduleResolution Node16",
    run: (project) => {
      writeFileSync(
        join(project, "dynamic.cts"),
        'export const load = () => import("confluence-fetch/recipes");\n',
      );
      checkTypes(project, "Node16", "dynamic.cts");
    },
  },
  {
    name: "TypeScript says what to set instead of moduleResolution node10",
    run: (project) => {
      writeFileSync(join(project, "old.ts"), 'export { updatePage } from "confluence-fetch/recipes";\n');
      try {
        checkTypes(project, "node10", "old.ts");
      } catch (error) {
        match(String(error), /Consider updating to 'node16', 'nodenext', or 'bundler'/);
        return;
      }
      throw new Error("node10 finds it: the guide says that it does not");
    },
  },
];
