import type { BulkUserLookup } from "../../../v1/schema.js";
import { mayInSpace } from "../../store/access.js";
import type { Store, StoredSpace } from "../../store/Store.js";
import { toSpaceV1 } from "../toSpace.js";
import { toUserV1 } from "../toUserV1.js";
import { inside, isExpanded } from "./isExpanded.js";
import type { PresentContext, Presenter } from "./Presenter.js";

/** Presents a user with the personal space, if it is expanded and the caller may view it. */
export function toUser(
  context: PresentContext,
  accountId: string,
  expand: readonly string[],
  present: Presenter | undefined,
): BulkUserLookup {
  const user = toUserV1(context, accountId);
  if (!isExpanded(expand, "personalSpace")) return user;
  const space = findPersonalSpace(context.store, accountId);
  const isShown = space && mayInSpace(context.store, context.caller, space.id, "read", "space");
  return {
    ...user,
    ...(isShown && {
      personalSpace: toSpaceV1(context, space, inside(expand, "personalSpace"), present),
    }),
    _expandable: { operations: "" },
  };
}

function findPersonalSpace({ spaces }: Store, accountId: string): StoredSpace | undefined {
  for (const space of spaces.values())
    if (space.type === "personal" && space.authorId === accountId) return space;
  return undefined;
}
