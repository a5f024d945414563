import { listV1 } from "../../actions/listV1.js";
import { isSpaceVisible, isVisible, requireSpaceV1 } from "../../actions/require.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import { toInnerList } from "../../present/expand/toInnerList.js";
import { toContentV1 } from "../../present/toContentV1.js";
import { toSpaceV1 } from "../../present/toSpace.js";
import { withContext } from "../../present/withContext.js";
import { isFavourite } from "../../store/relations.js";
import type { StoredSpace } from "../../store/Store.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { EXPAND, PAGE, READ_CONTENT, type Removed, type RemovedOperations, splitCommas } from "./Removed.js";

interface ExpandArgs {
  readonly expand?: readonly string[] | undefined;
}

interface ListArgs extends ExpandArgs {
  readonly spaceKey?: readonly string[] | undefined;
  readonly spaceId?: readonly string[] | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly label?: readonly string[] | undefined;
  readonly favourite?: boolean | undefined;
}

interface ContentArgs extends ExpandArgs {
  readonly spaceKey: string;
  readonly depth?: string | undefined;
}

const TYPES = ["page", "blogpost"] as const;
const LIST = `query {depth?: string, ${PAGE}} ${EXPAND} => 200`;

/** Reported for the classic scope of summaries. */
const READ_SPACES: Removed["scopes"] = [["read:confluence-space.summary"], ["read:space-details:confluence"]];

function matches({ args, store, caller }: ContextWith<ListArgs>, space: StoredSpace): boolean {
  const { spaceKey, spaceId, type, status, label, favourite } = args;
  const end = { type: "space", key: space.key } as const;
  if (favourite && !isFavourite(store, caller?.accountId, end)) return false;
  const labels = splitCommas(label);
  return (
    (splitCommas(spaceKey)?.includes(space.key) ?? true) &&
    (splitCommas(spaceId)?.includes(space.id) ?? true) &&
    (type ?? space.type) === space.type &&
    (status ?? space.status) === space.status &&
    (labels === undefined || space.labels?.some(({ name }) => labels.includes(name)) === true)
  );
}

function list(context: ContextWith<ListArgs>): HttpResponse {
  const found = [...context.store.spaces.values()].filter(
    (space) => matches(context, space) && isSpaceVisible(context, space),
  );
  const { expand = [] } = context.args;
  return listV1(context, found, (space) => toSpaceV1(context, space, expand, toContentV1), 25);
}

/** Lists the published content of a type in a space: at its root, or all of it. */
function contentOf(context: ContextWith<ContentArgs>, type: string): StoredContent[] {
  const { id } = requireSpaceV1(context, context.args.spaceKey);
  return [...context.store.contents.values()].filter(
    (content) =>
      content.spaceId === id &&
      content.kind === type &&
      content.status === "current" &&
      (context.args.depth !== "root" || content.parentId === undefined) &&
      isVisible(context, content),
  );
}

function listContent(context: ContextWith<ContentArgs>): HttpResponse {
  const { spaceKey, expand = [] } = context.args;
  const path = `/rest/api/space/${spaceKey}/content`;
  const lists = TYPES.map((type) => {
    const contents = contentOf(context, type).map((content) => toContentV1(context, content, expand));
    return [type, toInnerList(context.siteOrigin, `${path}/${type}`, contents)];
  });
  const self = `${context.siteOrigin}/wiki${path}`;
  const links = { base: `${context.siteOrigin}/wiki`, context: "/wiki", self };
  return { body: { ...Object.fromEntries(lists), _links: links } };
}

function listContentByType(context: ContextWith<ContentArgs & { readonly type: string }>): HttpResponse {
  const { type, expand = [] } = context.args;
  if (!TYPES.some((each) => each === type))
    throw failureV1(400, "BadRequestException", `Spaces have no content of the type [${type}]`);
  const found = contentOf(context, type);
  return listV1(context, found, (content) => toContentV1(context, content, expand), 25);
}

/** Spaces and what is in them. */
export const spacesV1: RemovedOperations = {
  "GET space": {
    scopes: READ_SPACES,
    takes: `query {spaceKey?: string[], spaceId?: string[], type?: string, status?: string, label?: string[], favourite?: boolean, favouriteUserKey?: string, ${PAGE}} ${EXPAND} => 200`,
    expands: "space",
    respond: list,
  },
  "GET space/{spaceKey}": {
    scopes: READ_SPACES,
    takes: `${EXPAND} => 200`,
    expands: "space",
    respond: (context: ContextWith<ExpandArgs & { readonly spaceKey: string }>) => {
      const space = requireSpaceV1(context, context.args.spaceKey);
      const body = toSpaceV1(context, space, context.args.expand, toContentV1);
      return { body: withContext(context, body, "/rest/api/space") };
    },
  },
  "GET space/{spaceKey}/content": {
    scopes: READ_CONTENT,
    takes: LIST,
    expands: "content",
    respond: listContent,
  },
  "GET space/{spaceKey}/content/{type}": {
    scopes: READ_CONTENT,
    takes: LIST,
    expands: "content",
    respond: listContentByType,
  },
};
