import type { User } from "../../../v1/schema.js";
import { toUserV1 } from "../toUserV1.js";
import type { PresentContext } from "./Presenter.js";

/** Presents the authors of versions, each once. */
export function toPeople(
  context: PresentContext,
  versions: readonly { readonly authorId: string }[],
): { users: User[]; userKeys: string[]; userAccountIds: string[] } {
  const userAccountIds = [...new Set(versions.map(({ authorId }) => authorId))];
  return { users: userAccountIds.map((id) => toUserV1(context, id)), userKeys: [], userAccountIds };
}
