import { expect, test } from "vitest";
import { confluence, type Product } from "../../../generator/config/config.js";
import { chooseExamples } from "../../../generator/emit/chooseExamples.js";
import { completeManifest } from "../../../generator/emit/completeManifest.js";
import { nameProduct } from "../../../generator/emit/nameProduct.js";
import { problemsOf } from "../../support/problemsOf.js";

const product: Product = { ...confluence.product, name: "JiraAdmin", packageName: "@acme/jira-admin" };
const examples = chooseExamples([], { scope: "read:jira-work" });

const nameText = (content: string) =>
  nameProduct({ path: "a.ts", file: "templates/a.ts", content }, product, examples).content;

test.each([
  ["createNimbus, isNimbusError, Nimbus<Scope>", "createJiraAdmin, isJiraAdminError, JiraAdmin<Scope>"],
  ["process.env.NIMBUS_SITE", "process.env.JIRA_ADMIN_SITE"],
  ["nimbus.{{get}}", "jiraAdmin."],
  [
    'import { createNimbus } from "nimbus-fetch/scopes";',
    'import { createJiraAdmin } from "@acme/jira-admin/scopes";',
  ],
  ["{{bin}} doctor --scope {{scope}}", "jira-admin doctor --scope read:jira-work"],
  ["Confluence joins them (observed).", "Confluence joins them (observed)."],
])("a template's %s becomes %s", (template, named) => {
  expect(nameText(template)).toBe(named);
});

test("a file of a template has the name of the product, too", () => {
  const template = { path: "src/errors/NimbusError.ts", file: "templates/a.ts", content: "" };
  expect(nameProduct(template, product, examples).path).toBe("src/errors/JiraAdminError.ts");
});

test("a template with a value that no product has is rejected", async () => {
  expect(await problemsOf(async () => nameText("{{password}}"))).toStrictEqual([
    {
      where: "templates/a.ts",
      what: "there is no value {{password}}",
      hint: "use one of api, item, get, getArgs, list, listId, listArgs, write, path, scope, administrators, bin",
    },
  ]);
});

test("package.json has an entry for each document, and none for what is not in the package", () => {
  const template = {
    name: "nimbus-fetch",
    version: "1.0.0",
    exports: {
      ".": { types: "./dist/index.d.ts" },
      "./*": { source: "./src/*/index.ts", default: "./dist/*/index.js" },
      "./recipes": { source: "./src/recipes/index.ts", default: "./dist/recipes/index.js" },
      "./testing/msw": { source: "./src/testing/msw.ts", default: "./dist/testing/msw.js" },
      "./package.json": "./package.json",
    },
    bin: { "jira-admin": "dist/bin.js" },
    peerDependencies: { msw: ">=2" },
  };
  const specs = confluence.specs.map((spec) => ({ ...spec, namespace: spec.namespace === "v1" ? "a" : "b" }));
  const manifest = { description: "A client.", keywords: ["jira"] };
  const printed = completeManifest(JSON.stringify(template), { ...product, manifest }, specs, [
    "src/recipes/index.ts",
  ]);
  expect(JSON.parse(printed)).toStrictEqual({
    name: "nimbus-fetch",
    version: "1.0.0",
    description: "A client.",
    exports: {
      ".": { types: "./dist/index.d.ts" },
      "./a": { source: "./src/a/index.ts", default: "./dist/a/index.js" },
      "./b": { source: "./src/b/index.ts", default: "./dist/b/index.js" },
      "./recipes": { source: "./src/recipes/index.ts", default: "./dist/recipes/index.js" },
      "./package.json": "./package.json",
    },
    keywords: ["jira"],
  });
});
