import type { StoredVersion } from "../site/StoredContent.js";

/** Bodies by their representations, as v2 presents them. */
type Bodies = Record<string, { representation: string; value: string }>;

/** Presents a body in a list: one that is stored in another format is left out, so that one page spoils no list. */
export function toListedBody({ body }: StoredVersion, format: string | undefined): Bodies {
  const value = format && body[format];
  return value ? { [format]: { representation: format, value } } : {};
}

/** Presents a body as it is stored, as after a change. */
export function toBodies({ body }: StoredVersion): Bodies {
  const bodies: Bodies = {};
  for (const [representation, value] of Object.entries(body))
    bodies[representation] = { representation, value };
  return bodies;
}
