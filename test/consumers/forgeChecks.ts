import { equal } from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./Check.js";
import { bundle } from "./clientChecks.js";
import { runProgram } from "./runProgram.js";

/** The part of `@forge/api` that an app's requests go through. */
const FORGE_API = `const { requestConfluence } = require("../../../site.cjs");
exports.__esModule = true;
exports.assumeTrustedRoute = (path) => ({ value: path });
exports.default = {
  asUser: () => ({
    requestConfluence: (route, init) => {
      if (typeof route === "string") throw new Error("Forge takes routes, not texts");
      return requestConfluence(route.value, init);
    },
  }),
};
`;

/** The client in an app that is bundled to CommonJS, as Forge's command does. */
export const forgeChecks: readonly Check[] = [
  {
    name: "a Forge app bundles it to CommonJS and calls it through @forge/api",
    run: (project) => {
      const folder = join(project, "node_modules/@forge/api");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "name": "@forge/api", "main": "index.js" }');
      writeFileSync(join(folder, "index.js"), FORGE_API);
      runProgram(project, bundle, "forge", "site.mjs", "site.cjs");
      runProgram(project, bundle, "forge", "forgeApp.js", "out/forge/index.cjs");
      const call = 'require("./out/forge/index.cjs").handler().then((answer) => console.log(answer))';
      equal(runProgram(project, "-e", call), "A,B not-found Home\n");
    },
  },
];
