import { expect, test } from "vitest";
import type { Overlay } from "../../../../generator/correct/readOverlays.js";
import { fitOverlays } from "../../../../generator/diff/load/fitOverlays.js";
import { specOf } from "../../../support/specOf.js";

const written = (path: string) => specOf({ paths: { [path]: { get: {} } } });
const overlay = (...targets: string[]): Overlay => ({
  file: "acme.yaml",
  overlay: "1.0.0",
  extends: "acme.json",
  actions: targets.map((target) => ({
    target,
    description: "It is deprecated.",
    "x-evidence": "A test.",
    update: { deprecated: true },
  })),
});

test("what does not fit is passed over, and the rest corrects", async () => {
  const spec = await fitOverlays(written("/acme/api/a"), [
    overlay("$.paths['/b'].get", "$.paths['/acme/api/a'].get"),
  ]);
  expect(spec.document.paths).toStrictEqual({ "/acme/api/a": { get: { deprecated: true } } });
});

test("overlays find a path that their own document writes otherwise, and leave it so", async () => {
  const model = {
    ...written("/a"),
    document: { ...written("/a").document, servers: [{ url: "/acme/api" }] },
  };
  const spec = await fitOverlays(written("/acme/api/a"), [overlay("$.paths['/a'].get")], model as never);
  expect(spec.document.paths).toStrictEqual({ "/acme/api/a": { get: { deprecated: true } } });
});
