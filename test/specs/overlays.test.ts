import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { confluence } from "../../generator/config/config.js";
import { readOverlays } from "../../generator/correct/readOverlays.js";

const presets = readdirSync("specs/presets").map((name) => join("specs/presets", name, "overlays"));
const folders = [confluence.overlaysFolder as string, ...presets];
const overlays = (await Promise.all(folders.map(readOverlays))).flat();

test.each(overlays.map(({ file, actions }) => [file, actions] as const))(
  "%s says of every correction what is wrong and how that is known",
  (_, actions) => {
    for (const action of actions)
      expect(action).toMatchObject({
        description: expect.stringMatching(/\w/),
        "x-evidence": expect.stringMatching(/\w/),
      });
  },
);
