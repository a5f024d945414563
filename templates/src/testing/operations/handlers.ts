import type { Handlers } from "../Visit.js";
import { attachments } from "./attachments.js";
import { comments } from "./comments.js";
import { files } from "./files.js";
import { labels } from "./labels.js";
import { properties } from "./properties.js";
import { restrictions } from "./restrictions.js";
import { users } from "./users.js";
import { watches } from "./watches.js";

/** All operations that work on what a site holds. */
export const handlers: Handlers = {
  ...attachments,
  ...comments,
  ...files,
  ...labels,
  ...properties,
  ...restrictions,
  ...users,
  ...watches,
};
