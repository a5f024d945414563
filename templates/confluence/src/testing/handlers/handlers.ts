import { appProperties } from "./appProperties.js";
import { attachments } from "./attachments.js";
import { classificationLevels } from "./classificationLevels.js";
import { comments } from "./comments.js";
import { contentStates } from "./contentStates.js";
import { conversions } from "./conversions.js";
import { customContent } from "./customContent.js";
import { files } from "./files.js";
import type { Handlers } from "./Handler.js";
import { inlineTasks } from "./inlineTasks.js";
import { labels } from "./labels.js";
import { likes } from "./likes.js";
import { operations } from "./operations.js";
import { pages } from "./pages.js";
import { pagesV1 } from "./pagesV1.js";
import { permissions } from "./permissions.js";
import { properties } from "./properties.js";
import { relations } from "./relations.js";
import { restrictions } from "./restrictions.js";
import { search } from "./search.js";
import { spaceSettings } from "./spaceSettings.js";
import { spaces } from "./spaces.js";
import { tasks } from "./tasks.js";
import { templates } from "./templates.js";
import { treeContent } from "./treeContent.js";
import { trees } from "./trees.js";
import { userProperties } from "./userProperties.js";
import { users } from "./users.js";
import { versions } from "./versions.js";
import { watches } from "./watches.js";

/** The handlers of the fake: responses to all other operations are generated from their schemas. */
export const handlers: Handlers = {
  ...attachments,
  ...comments,
  ...conversions,
  ...customContent,
  ...files,
  ...inlineTasks,
  ...labels,
  ...operations,
  ...pages,
  ...pagesV1,
  ...permissions,
  ...properties,
  ...restrictions,
  ...search,
  ...spaces,
  ...tasks,
  ...treeContent,
  ...trees,
  ...users,
  ...versions,
  ...contentStates,
  ...likes,
  ...relations,
  ...templates,
  ...userProperties,
  ...appProperties,
  ...classificationLevels,
  ...spaceSettings,
  ...watches,
};
