import { listV1, type OffsetPage } from "../../actions/listV1.js";
import {
  requireAccessV1,
  requireCaller,
  requireSpaceAdminV1,
  requireSpaceV1,
} from "../../actions/require.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import { toContentV1 } from "../../present/toContentV1.js";
import { toPropertyV1 } from "../../present/toPropertyV1.js";
import { toSpaceV1 } from "../../present/toSpace.js";
import { withContext } from "../../present/withContext.js";
import type { Access } from "../../store/access.js";
import type { StoredProperty } from "../../store/StoredContent.js";
import { createVersionMetadata } from "../../store/setVersion.js";
import { EXPAND, PAGE, type Removed, type RemovedOperations, splitCommas } from "./Removed.js";
import { refused } from "./writeContentV1.js";

interface Args {
  readonly key?: string | undefined;
  readonly expand?: readonly string[] | undefined;
}

interface ListArgs {
  readonly key?: readonly string[] | undefined;
  readonly expand?: readonly string[] | undefined;
}

interface BodyArgs extends Args {
  readonly body: PropertyInput;
}

interface PropertyInput {
  readonly key?: string;
  readonly value?: unknown;
  readonly version?: { readonly number?: number; readonly message?: string; readonly minorEdit?: boolean };
}

/** Content or a space, and how it is presented. */
interface Owner {
  readonly of: { properties?: StoredProperty[] };
  readonly path: string;
  readonly kind: "content" | "space";
  readonly toOwner: (expand: readonly string[]) => object;
}

type FindOwner<OwnArgs> = (context: ContextWith<OwnArgs>, access: Access) => Owner;

function notFound(key: string | undefined): Error {
  return failureV1(404, "NotFoundException", `There is no property with the key: ${key}`);
}

function respond(context: ContextWith<Args>, owner: Owner, property: StoredProperty): HttpResponse {
  return { body: withContext(context, present(context, owner, property)) };
}

function present(context: ContextWith<Args>, { path, kind, toOwner }: Owner, property: StoredProperty) {
  return toPropertyV1(context, path, kind, property, context.args.expand, toOwner);
}

function add(context: ContextWith<BodyArgs>, owner: Owner): HttpResponse {
  const { key = context.args.body.key, body } = context.args;
  if (!key || body.value === undefined) throw refused("A property needs a key and a value");
  const all = owner.of.properties ?? [];
  if (all.some((property) => property.key === key))
    throw refused(`A property with the key ${key} already exists`, 409, "ConflictException");
  const version = createVersionMetadata(context.store, { authorId: requireCaller(context), ...body.version });
  const property = { id: context.store.nextId(), key, value: body.value, version };
  owner.of.properties = [...all, property];
  return respond(context, owner, property);
}

/** Documented: an update whose version is 1 creates the property if there is none. */
function update(context: ContextWith<BodyArgs>, owner: Owner): HttpResponse {
  const { key, body } = context.args;
  const previous = owner.of.properties?.find((property) => property.key === key);
  if (!previous && body.version?.number === 1) return add(context, owner);
  if (!previous) throw notFound(key);
  const { number } = previous.version;
  if (body.version?.number !== number + 1)
    throw refused(
      `Version must be incremented on update. Current version is: ${number}`,
      409,
      "ConflictException",
    );
  const input = { authorId: requireCaller(context), ...body.version };
  const version = createVersionMetadata(context.store, input, previous.version);
  const property = { ...previous, value: body.value, version };
  owner.of.properties = owner.of.properties?.map((each) => (each === previous ? property : each)) ?? [];
  return respond(context, owner, property);
}

/** The operations on the properties of one kind of owner. */
function handlersOf<OwnArgs extends object>(find: FindOwner<OwnArgs>) {
  type In<More> = ContextWith<OwnArgs & More>;
  return {
    list(context: In<ListArgs>): HttpResponse<OffsetPage<object>> {
      const owner = find(context, "read");
      const { key, expand } = context.args;
      const keys = splitCommas(key);
      const found = (owner.of.properties ?? []).filter((property) => keys?.includes(property.key) ?? true);
      return listV1(context, found, (one) => present({ ...context, args: { expand } }, owner, one), 10);
    },
    create: (context: In<BodyArgs>) => add(context, find(context, "update")),
    get(context: In<Args>): HttpResponse {
      const owner = find(context, "read");
      const property = owner.of.properties?.find(({ key }) => key === context.args.key);
      if (!property) throw notFound(context.args.key);
      return respond(context, owner, property);
    },
    update: (context: In<BodyArgs>) => update(context, find(context, "update")),
    remove(context: In<Args>): HttpResponse {
      const { of } = find(context, "update");
      const rest = of.properties?.filter(({ key }) => key !== context.args.key) ?? [];
      if (rest.length === (of.properties?.length ?? 0)) throw notFound(context.args.key);
      of.properties = rest;
      return {};
    },
  };
}

const BODY =
  "{key?: string, value?: any, version?: {number?: int32, message?: string | null, minorEdit?: boolean | null} | null}";

/** The routes of the properties below a path. */
function routesOf<OwnArgs extends object>(
  path: string,
  find: FindOwner<OwnArgs>,
  expands: "contentProperty" | "spaceProperty",
  [read, write]: readonly [read: Removed["scopes"], write: Removed["scopes"]],
): RemovedOperations {
  const { list, create, get, update: change, remove } = handlersOf(find);
  const changes = { scopes: write, takes: `${EXPAND} body ${BODY} => 200`, expands };
  return {
    [`GET ${path}`]: {
      scopes: read,
      takes: `query {key?: string[], ${PAGE}} ${EXPAND} => 200`,
      expands,
      respond: list,
    },
    [`POST ${path}`]: { ...changes, respond: create },
    [`GET ${path}/{key}`]: {
      scopes: read,
      takes: `query {status?: string[]} ${EXPAND} => 200`,
      expands,
      respond: get,
    },
    [`POST ${path}/{key}`]: { ...changes, respond: create },
    [`PUT ${path}/{key}`]: { ...changes, respond: change },
    [`DELETE ${path}/{key}`]: { scopes: write, takes: "=> 204", respond: remove },
  };
}

const ofContent: FindOwner<{ readonly id: string }> = (context, access) => {
  const content = requireAccessV1(context, access, context.args.id);
  const path = `/rest/api/content/${content.id}`;
  return { of: content, path, kind: "content", toOwner: (expand) => toContentV1(context, content, expand) };
};

const ofSpace: FindOwner<{ readonly spaceKey: string }> = (context, access) => {
  const require = access === "read" ? requireSpaceV1 : requireSpaceAdminV1;
  const space = require(context, context.args.spaceKey);
  const toOwner = (expand: readonly string[]) => toSpaceV1(context, space, expand, toContentV1);
  return { of: space, path: `/rest/api/space/${space.key}`, kind: "space", toOwner };
};

/** The properties of content and of spaces. */
export const propertiesV1: RemovedOperations = {
  ...routesOf("content/{id}/property", ofContent, "contentProperty", [
    [["read:confluence-props"], ["read:content.property:confluence"]],
    [["write:confluence-props"], ["read:content.property:confluence", "write:content.property:confluence"]],
  ]),
  ...routesOf("space/{spaceKey}/property", ofSpace, "spaceProperty", [
    [["read:confluence-props"], ["read:space.property:confluence"]],
    [["write:confluence-props"], ["read:space.property:confluence", "write:space.property:confluence"]],
  ]),
};
