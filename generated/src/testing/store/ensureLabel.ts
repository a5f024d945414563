import type { Store } from "./Store.js";
import type { StoredLabel } from "./StoredContent.js";

/** Gives the label of a prefix and a name, which is one and the same on all content of a site. */
export function ensureLabel(store: Store, prefix: string, name: string): StoredLabel {
  const key = `${prefix}:${name}`;
  const label = store.labels.get(key) ?? { id: store.nextId(), prefix, name };
  store.labels.set(key, label);
  return label;
}
