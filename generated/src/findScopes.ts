import { findPlace } from "./findPlace.js";
import { scopes } from "./scopes.js";

/**
 * Lists the scopes of the operation that a request is meant for: alternatives, of which each needs all its
 * scopes. Empty where the operation is unknown or needs none.
 */
export function findScopes(method: string, url: string): readonly (readonly string[])[] {
  const place = findPlace(Object.keys(scopes), method, url);
  return place === undefined ? [] : (scopes[place] ?? []).map((set) => set.split(" "));
}
