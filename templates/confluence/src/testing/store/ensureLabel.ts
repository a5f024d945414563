import type { Store } from "./Store.js";
import type { StoredLabel } from "./StoredContent.js";

/** Returns the label with a prefix and a name, which all content of a site shares, and creates it if necessary. */
export function ensureLabel(store: Store, prefix: string, name: string): StoredLabel {
  const key = `${prefix}:${name}`;
  const label = store.labels.get(key) ?? { id: store.nextId(), prefix, name };
  store.labels.set(key, label);
  return label;
}
