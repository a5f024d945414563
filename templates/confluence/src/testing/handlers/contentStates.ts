import type { ContentState } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import {
  isVisible,
  requireAccessV1,
  requireCaller,
  requireContentV1,
  requireSpaceV1,
} from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toContentV1 } from "../present/toContentV1.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { addVersion } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";

/** The states that every space suggests. */
const SPACE_STATES: readonly ContentState[] = [
  { id: 1, name: "Rough draft", color: "#ffc400" },
  { id: 2, name: "In progress", color: "#2684ff" },
  { id: 3, name: "Ready for review", color: "#57d9a3" },
];

type StateContext = ContextWith<{ readonly id: string | number; readonly status?: string | undefined }>;

function respond({ contentState, contentStateAt }: StoredContent) {
  return {
    body: { ...(contentState && { contentState }), ...(contentStateAt && { lastUpdated: contentStateAt }) },
  };
}

/** Sets or removes the state of content. Documented: that of published content creates a version. */
function change(context: StateContext, state: ContentState | undefined) {
  const { store, args } = context;
  const content = requireAccessV1(context, "update", args.id);
  if (state) content.contentState = state;
  else delete content.contentState;
  content.contentStateAt = store.nextTime();
  if (args.status !== "draft") addVersion(store, content, { authorId: requireCaller(context) });
  return respond(content);
}

/** Finds the state that a request names by its ID, or by its name and color, which may be new. */
function resolveState({ store, args }: HandlerContext<"v1.setContentState">): ContentState {
  const { id, name, color } = args.body;
  const known = [...SPACE_STATES, ...store.contentStates];
  const found = known.find((state) =>
    id === undefined ? state.name === name && state.color === color : String(state.id) === String(id),
  );
  if (found) return found;
  if (id !== undefined) throw failureV1(404, "NotFoundException", `No content state found with id: ${id}`);
  if (!name || !color)
    throw failureV1(400, "BadRequestException", "An id, or a name and a color, are required");
  const state = { id: Number(store.nextId()), name, color };
  store.contentStates.push(state);
  return state;
}

function* contentsInState({ contents }: Store, spaceId: string, stateId: number): Generator<StoredContent> {
  for (const content of contents.values())
    if (content.spaceId === spaceId && content.contentState?.id === stateId) yield content;
}

/** The handlers of content states. */
export const contentStates: Handlers = {
  "v1.getContentState": (context) => respond(requireContentV1(context, context.args.id)),
  "v1.setContentState": (context) => {
    requireAccessV1(context, "update", context.args.id);
    return change(context, resolveState(context));
  },
  "v1.removeContentState": (context) => change(context, undefined),
  "v1.getAvailableContentStates": (context) => {
    requireContentV1(context, context.args.id);
    const customContentStates = [...context.store.contentStates];
    return { body: { spaceContentStates: [...SPACE_STATES], customContentStates } };
  },
  "v1.getCustomContentStates": ({ store }) => ({ body: [...store.contentStates] }),
  "v1.getSpaceContentStates": (context) => {
    requireSpaceV1(context, context.args.spaceKey);
    return { body: [...SPACE_STATES] };
  },
  "v1.getContentStateSettings": (context) => {
    requireSpaceV1(context, context.args.spaceKey);
    const allowed = { contentStatesAllowed: true, customContentStatesAllowed: true };
    return {
      body: { ...allowed, spaceContentStatesAllowed: true, spaceContentStates: [...SPACE_STATES] },
    };
  },
  "v1.getContentsWithState": (context) => {
    const { spaceKey, "state-id": stateId, expand } = context.args;
    const space = requireSpaceV1(context, spaceKey);
    const found = [...contentsInState(context.store, space.id, Number(stateId))];
    const visible = found.filter((content) => isVisible(context, content));
    return listV1(context, visible, (content) => toContentV1(context, content, expand ?? []), 25);
  },
};
