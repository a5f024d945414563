import type { SiteState } from "../SiteState.js";
import { randomUuid, seededRandom } from "../seededRandom.js";
import type { CreatedSite, NewSite } from "./NewSite.js";

/** Creates a site that stores nothing: every response is generated. */
export function createSite({ name, origin, seed }: NewSite): CreatedSite {
  const cloudId = randomUuid(seededRandom(seed));
  const state: SiteState = {
    ...{ name, cloudId, respond: () => undefined, findFile: () => undefined },
    ...{ snapshot: () => ({ name, cloudId: state.cloudId }), load: () => {}, clear: () => {} },
    backUp() {
      const before = state.cloudId;
      return () => {
        state.cloudId = before;
      };
    },
  };
  const site = {
    ...{ name, origin },
    get cloudId() {
      return state.cloudId;
    },
  };
  return { site, state };
}
