import type { StoredUser } from "../StoredUser.js";
import { randomUuid, seededRandom } from "../seededRandom.js";
import type { Store } from "./Store.js";

/** Confluence allocates IDs in blocks of this size. */
const ID_BLOCK_SIZE = 32_768;

/** Creates an empty site, whose IDs depend on the seed, and its dates on the clock. */
export function createStore(
  name: string,
  seed: number,
  users: ReadonlyMap<string, StoredUser>,
  now: () => number,
): Store {
  const random = seededRandom(seed);
  const sequence: Store["sequence"] = {
    id: ID_BLOCK_SIZE * (2 + Math.floor(random() * 30)),
    time: null,
    get random() {
      return random.state;
    },
    set random(state) {
      random.state = state;
    },
  };
  const nextUuid = () => randomUuid(random);
  return {
    name,
    cloudId: nextUuid(),
    users,
    now,
    sequence,
    spaces: new Map(),
    contents: new Map(),
    byParent: new Map(),
    byTitle: new Map(),
    bySpace: new Map(),
    labels: new Map(),
    tasks: new Map(),
    conversions: new Map(),
    relations: new Map(),
    templates: new Map(),
    userProperties: new Map(),
    appProperties: new Map(),
    contentStates: [],
    watches: new Set(),
    nextUuid,
    nextId: () => {
      // Sometimes a new block starts, as if another server of a cluster had allocated the ID.
      const { id } = sequence;
      sequence.id = random() < 0.1 ? (Math.floor(id / ID_BLOCK_SIZE) + 1) * ID_BLOCK_SIZE + 1 : id + 1;
      return String(sequence.id);
    },
    nextTime: () => {
      const time = Math.max(Math.floor(now()), (sequence.time ?? Number.NEGATIVE_INFINITY) + 1);
      sequence.time = time;
      return new Date(time).toISOString();
    },
  };
}
