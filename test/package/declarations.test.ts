import { mkdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.js";

const CODE = `
  import { apiToken, createClientOf, createConfluence, fromEnvironment } from "confluence-fetch";
  import { deletePage as remove } from "confluence-fetch/v2/operations";
  const auth = apiToken({ email: "e", token: "t", scopes: ["read:page:confluence"] });
  export const { v2, client } = createConfluence(fromEnvironment());
  export const list = () => v2.getPages();
  export const reader = createConfluence({ auth });
  export const { deletePage, getAdminKey, getForgeAppProperties } = reader.v2;
  export const { GET, request } = reader.client;
  export const few = createClientOf({ remove }, { auth });
`;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  emitDeclarationOnly: true,
  preserveSymlinks: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

it("declarations of a library can name clients and their methods, with scopes and without", async () => {
  const folder = await temporaryFolder({ "package.json": '{ "type": "module" }', "library.ts": CODE });
  await mkdir(join(folder, "node_modules"));
  for (const name of ["confluence-fetch", "openapi-fetch", "openapi-typescript-helpers"])
    await symlink(resolve("node_modules", name), join(folder, "node_modules", name));
  const program = ts.createProgram([join(folder, "library.ts")], options);
  const { diagnostics } = program.emit(undefined, () => {});
  const found = [...program.getSemanticDiagnostics(), ...diagnostics];
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
