import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const NAME = "openapi-typescript";
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

test("openapi-typescript is installed in the exact version that package.json names", () => {
  const pinned = readJson("../../../package.json").dependencies[NAME];
  const why = `${NAME} is imported by path, so package.json must name one version and npm ci must install it`;
  expect(pinned, why).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readJson(`../../../node_modules/${NAME}/package.json`).version, why).toBe(pinned);
});

test("the transform of openapi-typescript is where openapiTypescript.ts imports it", async () => {
  const path = `${NAME}/dist/transform/index.mjs`;
  const found: { default?: unknown } = await import(/* @vite-ignore */ path).catch(() => ({}));
  const what = `${path} does not export a function: find the module that exports transformSchema, correct its path in`;
  expect(found.default, `${what} emit/openapiTypescript.ts and emit/openapi-typescript.d.ts`).toBeTypeOf(
    "function",
  );
});

test("the transform makes the declarations that emitSchema expects", async () => {
  const { transformDocument } = await import("../../../generator/emit/openapiTypescript.js");
  const components = { schemas: { "a%b": { type: "string" } }, securitySchemes: {} };
  const nodes = await transformDocument(ts, { operations: [], components });
  const declarations = nodes.filter(
    (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
  );
  const names = declarations.map(({ name }) => name.text);
  expect(names, "see hoistSchemas and isNoise of emitSchema.ts").toStrictEqual([
    "paths",
    "webhooks",
    "components",
    "$defs",
    "operations",
  ]);
});
