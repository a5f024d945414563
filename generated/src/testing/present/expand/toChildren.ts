import type { ContentChildren, ContentChildType } from "../../../v1/schema.js";
import { isVisible } from "../../store/isVisible.js";
import { listChildrenByType, listDescendantsByType } from "../../store/listByType.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { inside, isExpanded, notExpanded } from "./isExpanded.js";
import type { PresentContext, Presenter } from "./Presenter.js";
import { toInnerList } from "./toInnerList.js";

/** The types of content that v1 lists below content. */
export const CHILD_TYPES = [
  "attachment",
  "comment",
  "page",
  "whiteboard",
  "database",
  "embed",
  "folder",
] as const;

/** Lists the visible children or descendants of a type. */
export function listBelow(
  context: PresentContext,
  content: StoredContent,
  where: "child" | "descendant",
  type: string,
): StoredContent[] {
  const list = where === "child" ? listChildrenByType : listDescendantsByType;
  return list(context.store, content, type).filter((each) => isVisible(context, each));
}

/** Presents the children or the descendants of the types that are expanded. */
export function toChildren(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  where: "child" | "descendant",
  present: Presenter,
): ContentChildren {
  const path = `/rest/api/content/${content.id}/${where}`;
  const lists = CHILD_TYPES.filter((type) => isExpanded(expand, type)).map((type) => {
    const items = listBelow(context, content, where, type).map((each) =>
      present(context, each, inside(expand, type)),
    );
    return [type, toInnerList(context.siteOrigin, `${path}/${type}`, items)];
  });
  return {
    ...Object.fromEntries(lists),
    _expandable: notExpanded(
      expand,
      Object.fromEntries(CHILD_TYPES.map((type) => [type, `${path}/${type}`])),
    ),
    _links: { self: `${context.siteOrigin}/wiki${path}` },
  };
}

/** Presents whether content has children of the types that are expanded, which are all of them for `all`. */
export function toChildTypes(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
): ContentChildType {
  const types = expand.includes("all") ? CHILD_TYPES : CHILD_TYPES.filter((type) => isExpanded(expand, type));
  const path = `${context.siteOrigin}/wiki/rest/api/content/${content.id}/child`;
  const found = types.map((type) => {
    const value = listBelow(context, content, "child", type).length > 0;
    return [type, { value, _links: { self: `${path}/${type}` } }];
  });
  const others = ["all", ...CHILD_TYPES].map((type) => [type, ""]);
  return {
    ...Object.fromEntries(found),
    _expandable: notExpanded([...expand, ...types], Object.fromEntries(others)),
  };
}
