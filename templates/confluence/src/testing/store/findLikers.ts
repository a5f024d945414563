import type { Store } from "./Store.js";

/** Finds the account IDs of the users that like content: by the relation `like` of v1. */
export function findLikers({ relations }: Store, contentId: string): string[] {
  const likes = [...relations.values()].filter(
    ({ name, source, target }) =>
      name === "like" && source.type === "user" && target.type === "content" && target.key === contentId,
  );
  return likes.map(({ source }) => source.key);
}
