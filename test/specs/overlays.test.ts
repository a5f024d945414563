import { expect, test } from "vitest";
import { confluence } from "../../generator/config/config.js";
import { readOverlays } from "../../generator/correct/readOverlays.js";

const overlays = await readOverlays(confluence.overlaysFolder as string);

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
