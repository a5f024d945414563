import type { Store } from "./Store.js";
import type { StoredLabel } from "./StoredContent.js";

const knownLabels = new WeakMap<Store, Map<string, StoredLabel>>();

/** Gives a label of a site: the same name is the same label wherever it stands. */
export function labelOf(store: Store, name: string, prefix = "global"): StoredLabel {
  const labels = knownLabels.get(store) ?? new Map<string, StoredLabel>();
  knownLabels.set(store, labels);
  const key = `${prefix}:${name.toLowerCase()}`;
  const label = labels.get(key) ?? { id: store.nextId(), prefix, name: name.toLowerCase() };
  labels.set(key, label);
  return label;
}
