import type { User } from "../../../v1/schema.js";
import { inside } from "./isExpanded.js";
import type { PresentContext, Presenter } from "./Presenter.js";
import { toUser } from "./toUser.js";

/** Presents the authors of versions, each once. */
export function toPeople(
  context: PresentContext,
  versions: readonly { readonly authorId: string }[],
  expand: readonly string[],
  present: Presenter | undefined,
): { users: User[]; userKeys: string[]; userAccountIds: string[] } {
  const userAccountIds = [...new Set(versions.map(({ authorId }) => authorId))];
  const users = userAccountIds.map((id) => toUser(context, id, inside(expand, "users"), present));
  return { users, userKeys: [], userAccountIds };
}
