import { type CursorPage, listV2 } from "../actions/listV2.js";
import { requireCaller, requireContent, requireNextNumber, requireSpace } from "../actions/require.js";
import type { FakeAnswer, HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { missing, refuseV2 } from "../HttpFailure.js";
import { toProperty, toSpaceProperty } from "../present/toProperty.js";
import type { ContentKind, StoredProperty } from "../store/StoredContent.js";
import { stampVersion } from "../store/setVersion.js";

/** What has properties: content or a space. */
interface Holder {
  properties?: StoredProperty[];
}
type Find = (visit: Pick<HandlerContext, "store" | "caller">, id: string | number) => Holder;

/** The arguments: the holder's id has another name for each kind of holder. */
type Holding<Id extends string> = { readonly [Name in Id]: string | number };
type One = { readonly "property-id": string | number };
interface Sent {
  readonly key?: string;
  readonly value?: unknown;
  readonly version?: { readonly number?: number; readonly message?: string };
}
type Body = { readonly body: Sent };
type Listing = { readonly key?: string | undefined };

function findProperty({ properties = [] }: Holder, id: string | number) {
  const index = properties.findIndex((property) => property.id === String(id));
  const property = properties[index];
  if (!property) throw missing("property", id);
  return { properties, index, property };
}

/** The five operations on the properties of one kind of holder. */
function propertiesOf<Id extends string, Result>(
  holderId: Id,
  find: Find,
  toResult: (property: StoredProperty) => Result,
) {
  const holderOf = (visit: VisitOf<Holding<Id>>) => find(visit, visit.args[holderId]);
  const one = (visit: VisitOf<Holding<Id> & One>) => findProperty(holderOf(visit), visit.args["property-id"]);
  return {
    list(visit: VisitOf<Holding<Id> & Listing>): FakeAnswer<CursorPage<Result>> {
      const { key } = visit.args;
      const all = holderOf(visit).properties ?? [];
      const chosen = key === undefined ? all : all.filter((property) => property.key === key);
      return listV2(visit, chosen, toResult, { orders: { key: (property) => property.key } });
    },
    create(visit: VisitOf<Holding<Id> & Body>): FakeAnswer<Result> {
      const { key = "", value } = visit.args.body;
      const holder = holderOf(visit);
      // 409 for a taken key was observed (zeldigas/text2confl#334), its words were not.
      if (holder.properties?.some((property) => property.key === key)) {
        throw refuseV2(409, "CONFLICT", `A property with the key [${key}] already exists`);
      }
      const version = stampVersion(visit.store, { authorId: requireCaller(visit) });
      const property = { id: visit.store.nextId(), key, value, version };
      holder.properties = [...(holder.properties ?? []), property];
      return { body: toResult(property) };
    },
    get(visit: VisitOf<Holding<Id> & One>): FakeAnswer<Result> {
      return { body: toResult(one(visit).property) };
    },
    update(visit: VisitOf<Holding<Id> & One & Body>): FakeAnswer<Result> {
      const { properties, index, property: before } = one(visit);
      const { key = before.key, value, version } = visit.args.body;
      requireNextNumber("property", before.version.number, version?.number);
      const note = { authorId: requireCaller(visit), message: version?.message };
      const stamp = stampVersion(visit.store, note, before.version);
      const property = { id: before.id, key, value, version: stamp };
      properties[index] = property;
      return { body: toResult(property) };
    },
    remove(visit: VisitOf<Holding<Id> & One>): FakeAnswer<void> {
      const { properties, index } = one(visit);
      properties.splice(index, 1);
      return {};
    },
  };
}

const of =
  (...kinds: readonly ContentKind[]): Find =>
  (visit, id) =>
    requireContent(visit, id, ...kinds);
const page = propertiesOf("page-id", of("page"), toProperty);
const blogPost = propertiesOf("blogpost-id", of("blogpost"), toProperty);
const attachment = propertiesOf("attachment-id", of("attachment"), toProperty);
const comment = propertiesOf("comment-id", of("footer-comment", "inline-comment"), toProperty);
const space = propertiesOf("space-id", ({ store }, id) => requireSpace(store, id), toSpaceProperty);

/** The operations on properties, of content and of spaces. */
export const properties: Handlers = {
  "v2.getPageContentProperties": page.list,
  "v2.createPageProperty": page.create,
  "v2.getPageContentPropertiesById": page.get,
  "v2.updatePagePropertyById": page.update,
  "v2.deletePagePropertyById": page.remove,
  "v2.getBlogpostContentProperties": blogPost.list,
  "v2.createBlogpostProperty": blogPost.create,
  "v2.getBlogpostContentPropertiesById": blogPost.get,
  "v2.updateBlogpostPropertyById": blogPost.update,
  "v2.deleteBlogpostPropertyById": blogPost.remove,
  "v2.getAttachmentContentProperties": attachment.list,
  "v2.createAttachmentProperty": attachment.create,
  "v2.getAttachmentContentPropertiesById": attachment.get,
  "v2.updateAttachmentPropertyById": attachment.update,
  "v2.deleteAttachmentPropertyById": attachment.remove,
  "v2.getCommentContentProperties": comment.list,
  "v2.createCommentProperty": comment.create,
  "v2.getCommentContentPropertiesById": comment.get,
  "v2.updateCommentPropertyById": comment.update,
  "v2.deleteCommentPropertyById": comment.remove,
  "v2.getSpaceProperties": space.list,
  "v2.createSpaceProperty": space.create,
  "v2.getSpacePropertyById": space.get,
  "v2.updateSpacePropertyById": space.update,
  "v2.deleteSpacePropertyById": space.remove,
};
