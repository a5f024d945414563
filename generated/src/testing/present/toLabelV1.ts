import type { StoredLabel } from "../store/StoredContent.js";

/** Presents a label like v1 does. */
export function toLabelV1(label: StoredLabel): StoredLabel & { readonly label: string } {
  return { ...label, label: label.name };
}
