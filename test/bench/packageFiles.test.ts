import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { listBlindMaps } from "./packageFiles.js";

test("a source map needs its source: beside it in the package, or in itself", async () => {
  const files = {
    "dist/kept.js.map": JSON.stringify({ sources: ["../src/kept.ts"] }),
    "src/kept.ts": "",
    "dist/rooted.js.map": JSON.stringify({ sourceRoot: "../src", sources: ["kept.ts"] }),
    "dist/whole.js.map": JSON.stringify({ sources: ["../src/gone.ts"], sourcesContent: ["gone();"] }),
    "dist/blind.js.map": JSON.stringify({ sources: ["../src/gone.ts"] }),
    "dist/half.js.map": JSON.stringify({ sources: ["a.ts", "b.ts"], sourcesContent: ["a();", null] }),
  };
  const folder = await temporaryFolder(files);
  expect(await listBlindMaps(folder, Object.keys(files))).toEqual(["dist/blind.js.map", "dist/half.js.map"]);
});
