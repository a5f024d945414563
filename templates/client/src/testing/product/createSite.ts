import { randomUuid, seededRandom } from "../seededRandom.js";
import type { CreatedSite, NewSite } from "./NewSite.js";

/** Creates a site that stores nothing: every response is generated. */
export function createSite({ name, origin, seed }: NewSite): CreatedSite {
  const cloudId = randomUuid(seededRandom(seed));
  const state = { name, cloudId, respond: () => undefined, findFile: () => undefined };
  return { site: { name, origin, cloudId }, state };
}
