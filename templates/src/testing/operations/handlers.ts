import type { Handlers } from "../Visit.js";
import { blogPosts } from "./blogPosts.js";
import { descendantsV1 } from "./descendantsV1.js";
import { folders } from "./folders.js";
import { pages } from "./pages.js";
import { pagesV1 } from "./pagesV1.js";
import { spaces } from "./spaces.js";
import { spacesV1 } from "./spacesV1.js";
import { tasks } from "./tasks.js";
import { trees } from "./trees.js";
import { versions } from "./versions.js";

/** All operations that work on what a site holds. */
export const handlers: Handlers = {
  ...blogPosts,
  ...descendantsV1,
  ...folders,
  ...pages,
  ...pagesV1,
  ...spaces,
  ...spacesV1,
  ...tasks,
  ...trees,
  ...versions,
};
