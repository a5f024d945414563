import { join } from "node:path";
import { expect, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import { locateInputs, useOwnInputs } from "../../../generator/config/locateInputs.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

test.each([
  ["specs/confluence-v2.json", true],
  ["specs/overlays/a.yaml", true],
  ["specs/jira-platform.json", false],
  ["package.json", false],
])("a folder with %s has inputs of its own: %s", async (file, hasOwn) => {
  const folder = await temporaryFolder({ [file]: "{}" });
  const config = {
    ...confluence,
    specsFolder: join(folder, "specs"),
    overlaysFolder: join(folder, "specs/overlays"),
  };
  expect(locateInputs(config)).toStrictEqual(hasOwn ? config : useOwnInputs(config));
});
