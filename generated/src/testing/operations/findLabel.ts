import type { Store } from "../site/Store.js";
import type { StoredLabel } from "../site/StoredContent.js";
import { missing } from "./requireKind.js";

/** Finds a label by its id. */
export function findLabel({ labels }: Store, id: string | number): StoredLabel {
  for (const label of labels.values()) if (label.id === String(id)) return label;
  throw missing("label", id);
}
