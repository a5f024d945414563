import type { Relation } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import {
  isSpaceVisible,
  isVisible,
  requireCaller,
  requireContentV1,
  requireSpaceV1,
} from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toContentV1 } from "../present/toContentV1.js";
import { toSpaceV1 } from "../present/toSpace.js";
import { toUserV1 } from "../present/toUserV1.js";
import { formatDay } from "../present/toVersionV1.js";
import { findSpace } from "../store/addSpace.js";
import { relationKey } from "../store/relations.js";
import type { RelationEnd, StoredRelation } from "../store/Store.js";
import type { Handlers } from "./Handler.js";

interface PairArgs {
  readonly relationName: string;
  readonly sourceType: RelationEnd["type"];
  readonly sourceKey: string | number;
  readonly targetType: RelationEnd["type"];
  readonly targetKey: string | number;
}

/** Finds what a relation connects; `current` is the caller. */
function requireEnd(
  context: Pick<HandlerContext, "store" | "caller">,
  type: RelationEnd["type"],
  key: string | number,
): RelationEnd {
  if (type === "space") return { type, key: requireSpaceV1(context, String(key)).key };
  if (type === "content") return { type, key: requireContentV1(context, key).id };
  const accountId = key === "current" ? requireCaller(context) : String(key);
  if (context.store.users.has(accountId)) return { type, key: accountId };
  throw failureV1(404, "NotFoundException", `No user found with key: ${key}`);
}

function findPair(context: ContextWith<PairArgs>) {
  const { relationName: name, sourceType, sourceKey, targetType, targetKey } = context.args;
  const source = requireEnd(context, sourceType, sourceKey);
  const target = requireEnd(context, targetType, targetKey);
  const key = relationKey(name, source, target);
  return { name, source, target, key, stored: context.store.relations.get(key) };
}

function requirePair(context: ContextWith<PairArgs>) {
  const { key, stored } = findPair(context);
  if (!stored) throw failureV1(404, "NotFoundException", `No relation found: ${key}`);
  return { key, stored };
}

function toEnd(context: HandlerContext, { type, key }: RelationEnd): NonNullable<Relation["source"]> {
  if (type === "user") return toUserV1(context, key);
  if (type === "content") return toContentV1(context, requireContentV1(context, key), []);
  return toSpaceV1(context, requireSpaceV1(context, key));
}

function toRelation(
  context: HandlerContext | ContextWith<{ readonly expand?: readonly string[] }>,
  { name, source, target, createdAt, authorId }: StoredRelation,
): Relation {
  const { expand = [] } = context.args as { readonly expand?: readonly string[] };
  const full = context as HandlerContext;
  const data = {
    createdBy: toUserV1(full, authorId),
    createdDate: createdAt,
    friendlyCreatedDate: formatDay(createdAt),
  };
  const all = ["relationData", "source", "target"];
  const path = `/relation/${name}/from/${source.type}/${source.key}/to/${target.type}/${target.key}`;
  return {
    name,
    ...(expand.includes("relationData") && { relationData: data }),
    ...(expand.includes("source") && { source: toEnd(full, source) }),
    ...(expand.includes("target") && { target: toEnd(full, target) }),
    _expandable: Object.fromEntries(all.filter((each) => !expand.includes(each)).map((each) => [each, ""])),
    _links: { self: `${full.siteOrigin}/wiki/rest/api${path}` },
  };
}

function list(
  context: ContextWith<{ readonly relationName: string }>,
  isListed: (relation: StoredRelation) => boolean,
) {
  const { relationName } = context.args;
  const all = [...context.store.relations.values()].filter(({ name }) => name === relationName);
  const isShown = ({ type, key }: RelationEnd) => {
    const { contents } = context.store;
    const found = type === "content" ? contents.get(key) : type === "space" && findSpace(context.store, key);
    if (!found) return type === "user";
    return "kind" in found ? isVisible(context, found) : isSpaceVisible(context, found);
  };
  return listV1(
    context,
    all.filter((relation) => isListed(relation) && [relation.source, relation.target].every(isShown)),
    (relation) => toRelation(context as HandlerContext, relation),
    25,
  );
}

function isEnd({ type, key }: RelationEnd, end: RelationEnd): boolean {
  return type === end.type && key === end.key;
}

/** The handlers of relations: `favourite`, which CQL searches; `like`, which v2 counts; and any other. */
export const relations: Handlers = {
  "v1.createRelationship": (context) => {
    const { key, name, source, target, stored } = findPair(context);
    const made = {
      name,
      source,
      target,
      createdAt: context.store.nextTime(),
      authorId: requireCaller(context),
    };
    const relation = stored ?? made;
    context.store.relations.set(key, relation);
    return { body: toRelation(context as HandlerContext, relation) };
  },
  "v1.getRelationship": (context) => ({
    body: toRelation(context as HandlerContext, requirePair(context).stored),
  }),
  "v1.deleteRelationship": (context) => {
    context.store.relations.delete(requirePair(context).key);
    return {};
  },
  "v1.findTargetFromSource": (context) => {
    const { sourceType, sourceKey, targetType } = context.args;
    const from = requireEnd(context, sourceType, sourceKey);
    return list(context, ({ source, target }) => isEnd(source, from) && target.type === targetType);
  },
  "v1.findSourcesForTarget": (context) => {
    const { targetType, targetKey, sourceType } = context.args;
    const to = requireEnd(context, targetType, targetKey);
    return list(context, ({ source, target }) => isEnd(target, to) && source.type === sourceType);
  },
};
