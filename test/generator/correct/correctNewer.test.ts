import { join } from "node:path";
import { expect, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import { correctNewer } from "../../../generator/correct/correctNewer.js";
import { loadSpecs } from "../../../generator/loadSpecs.js";
import { acmeConfig } from "../../support/acmeConfig.js";
import { specOf } from "../../support/specOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const operation = { operationId: "getA", deprecated: true, responses: { 204: { description: "" } } };
const { document } = specOf({ paths: { "/acme/api/a": { get: operation } } });
const given = { namespace: "v1", name: "https://acme.test/a.json", document };

async function configOf(actions: readonly object[], probe?: string) {
  const told = { description: "It is not.", "x-evidence": "Seen." };
  const overlay = {
    overlay: "1.0.0",
    extends: "acme.json",
    actions: actions.map((action) => ({ ...told, ...action })),
  };
  const overlaysFolder = await temporaryFolder({ "a.json": JSON.stringify(overlay) });
  return { ...confluence, specsFolder: overlaysFolder, overlaysFolder, specs: [{ ...acmeConfig, probe }] };
}

test("corrections that a document has outgrown are left out and told, and the others are made", async () => {
  const config = await configOf([
    { target: "$.paths['/acme/api/gone'].get", update: { deprecated: true } },
    { target: "$.paths['/acme/api/a'].get.deprecated", remove: true },
    { target: "$.paths['/acme/api/a'].get", update: { operationId: "getA" } },
  ]);
  const { config: corrected, outdated } = await correctNewer(config, [given]);
  const file = join(config.overlaysFolder, "a.json");
  const hint = "the correction is left out";
  expect(outdated).toStrictEqual([
    { where: `${file} action 1 ($.paths['/acme/api/gone'].get)`, what: "matches nothing", hint },
    { where: `${file} action 3 ($.paths['/acme/api/a'].get)`, what: "changes nothing", hint },
  ]);
  const [spec] = await loadSpecs(corrected);
  expect(spec).toMatchObject({ file: "https://acme.test/a.json", config: { namespace: "v1" } });
  const { deprecated: _, ...rest } = operation;
  expect(spec?.document.paths).toStrictEqual({ "/acme/api/a": { get: rest } });
});

test("of operations with one name, the first keeps it, and the others are called by their methods and paths", async () => {
  const paths = {
    "/acme/api/a": { get: operation },
    "/acme/api/a/{b}": { get: { ...operation }, put: { ...operation } },
  };
  const twice = { ...given, document: structuredClone(specOf({ paths }).document) };
  const { config, outdated } = await correctNewer(await configOf([]), [twice]);
  const what = "another operation is called getA, too";
  const at = "https://acme.test/a.json #/paths/~1acme~1api~1a~1{b}";
  expect(outdated).toStrictEqual([
    { where: `${at}/get`, what, hint: "this one is called getAcmeApiAByB" },
    { where: `${at}/put`, what, hint: "this one is called putAcmeApiAByB" },
  ]);
  const [document] = config.documents ?? [];
  expect(Object.values(document?.document.paths ?? {})).toMatchObject([
    { get: { operationId: "getA" } },
    { get: { operationId: "getAcmeApiAByB" }, put: { operationId: "putAcmeApiAByB" } },
  ]);
});

test("a probe is left out if the document no longer has its operation", async () => {
  for (const [probe, kept] of [
    ["getA", "getA"],
    ["getB", undefined],
  ]) {
    const { config } = await correctNewer(await configOf([], probe), [given]);
    expect(config.specs[0]?.probe).toBe(kept);
  }
});
