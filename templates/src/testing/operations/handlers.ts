import type { Handlers } from "../Visit.js";
import { comments } from "./comments.js";
import { labels } from "./labels.js";
import { properties } from "./properties.js";
import { users } from "./users.js";

/** All operations that work on what a site holds. */
export const handlers: Handlers = {
  ...comments,
  ...labels,
  ...properties,
  ...users,
};
