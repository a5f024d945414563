import { mayHaveMarks, readMarks } from "../../markup/marks.js";
import type { Store } from "./Store.js";
import type { StoredContent, StoredVersion } from "./StoredContent.js";

type Body = StoredVersion["body"];

/**
 * Notes which inline comments on content have lost their markers, and which have them again. Reported: such comments are
 * dangling (atlassian/atlassian-mcp-server#54), until their markers are back (epam/dm.ai#494).
 */
export function updateMarkers(store: Store, { id }: StoredContent, before: Body, after: Body): void {
  const old = listRefs(before);
  const current = listRefs(after);
  if (old.size === 0 && current.size === 0) return;
  for (const comment of store.byParent.get(id) ?? []) {
    const { inlineMarker: marker } = comment;
    if (marker && current.has(marker.ref)) comment.inlineMarker = { ...marker, isDangling: false };
    else if (marker && old.has(marker.ref)) comment.inlineMarker = { ...marker, isDangling: true };
  }
}

function listRefs(body: Body): ReadonlySet<string> {
  const contents = Object.entries(body).filter(([, value]) => mayHaveMarks(value));
  const texts = contents.flatMap(([representation, value]) => readMarks({ representation, value }) ?? []);
  return new Set(texts.flatMap(({ ranges }) => ranges.map(({ mark }) => mark)));
}
