import type {
  CreateFooterCommentModel,
  PrimaryBodyRepresentation,
  PrimaryBodyRepresentationSingle,
  UpdateFooterCommentModel,
} from "../../v2/schema.js";
import { refuseV2 } from "../Refusal.js";
import type { ContentKind, StoredContent, StoredVersion } from "../site/StoredContent.js";
import { listVersions } from "../site/setVersion.js";
import type { FakeAnswer, Visit } from "../Visit.js";
import { type CursorPage, listV2, type Orders } from "./listV2.js";
import { requireContent } from "./requireContent.js";
import type { Comment } from "./toComment.js";
import type { VisitOf } from "./VisitOf.js";
import { addComment, type CommentKind, changeComment, removeComment } from "./writeComment.js";

type Format = PrimaryBodyRepresentationSingle;
type Of = { readonly id: string | number };
type One = { readonly "comment-id": string | number };
interface Wish {
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
  readonly status?: readonly string[] | undefined;
  readonly "resolution-status"?: readonly string[] | undefined;
}
interface Reading extends One {
  readonly "body-format"?: Format | undefined;
  readonly version?: number | undefined;
}

/** How a kind of comment is presented. */
export type PresentComment<Result extends Comment> = (
  visit: Pick<Visit, "store">,
  comment: StoredContent,
  format: Format | undefined,
  version?: StoredVersion,
) => Result;

/** The operations that footer comments and inline comments have in common. */
export interface CommentOperations<Result extends Comment> {
  listAll(visit: VisitOf<Wish>): FakeAnswer<CursorPage<Result>>;
  /** Lists the comments on a kind of content, without the replies to them. */
  listOn(on: ContentKind): (visit: VisitOf<Of & Wish>) => FakeAnswer<CursorPage<Result>>;
  listReplies(visit: VisitOf<Of & Wish>): FakeAnswer<CursorPage<Result>>;
  get(visit: VisitOf<Reading>): FakeAnswer<Result>;
  /** Makes a comment, does more with it, and shows it. */
  create(
    visit: VisitOf<{ readonly body: CreateFooterCommentModel }>,
    more?: (comment: StoredContent) => void,
  ): FakeAnswer<Result>;
  update(
    visit: VisitOf<One & { readonly body: UpdateFooterCommentModel }>,
    more?: (comment: StoredContent) => void,
  ): FakeAnswer<Result>;
  remove(visit: VisitOf<One>): FakeAnswer<void>;
}

const orders: Orders<StoredContent> = {
  "created-date": (comment) => comment.createdAt,
  "modified-date": (comment) => comment.version.createdAt,
};

/** Makes the operations on one kind of comment. */
export function commentsOf<Result extends Comment>(
  kind: CommentKind,
  present: PresentComment<Result>,
): CommentOperations<Result> {
  const find = ({ store, args }: VisitOf<One>) => requireContent(store, args["comment-id"], kind);
  const list = (visit: VisitOf<Wish>, comments: Iterable<StoredContent>) => {
    const { "body-format": format, status = ["current"], "resolution-status": marks } = visit.args;
    const chosen = [...comments].filter(
      (comment) =>
        comment.kind === kind &&
        status.includes(comment.status) &&
        (marks?.includes(comment.mark?.status ?? "open") ?? true),
    );
    return listV2(visit, chosen, (comment) => present(visit, comment, format), { orders });
  };
  const show = (
    visit: VisitOf<unknown>,
    comment: StoredContent,
    format?: Format,
    version?: StoredVersion,
  ) => {
    const shown = present(visit, comment, format, version);
    return { body: { ...shown, _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` } } };
  };
  return {
    listAll: (visit) => list(visit, visit.store.contents.values()),
    listOn: (on) => (visit) => {
      const { id } = requireContent(visit.store, visit.args.id, on);
      return list(visit, repliesTo(visit, id, undefined));
    },
    listReplies: (visit) => {
      const { id, containerId } = requireContent(visit.store, visit.args.id, kind);
      return list(visit, repliesTo(visit, containerId, id));
    },
    get: (visit) => {
      const { version: number, "body-format": format } = visit.args;
      const comment = find(visit);
      const version = listVersions(comment).find((one) => one.number === (number ?? comment.version.number));
      if (!version) throw refuseV2(404, "NOT_FOUND", `Cannot find version [${number}]`);
      return show(visit, comment, format, version);
    },
    create: (visit, more) => {
      const comment = addComment(visit, kind);
      more?.(comment);
      return show(visit, comment, formatOf(comment));
    },
    update: (visit, more) => {
      const comment = changeComment(visit, find(visit));
      more?.(comment);
      return show(visit, comment, formatOf(comment));
    },
    remove: (visit) => {
      removeComment(visit.store, find(visit));
      return {};
    },
  };
}

/** The comments on content that answer a comment, or none. */
function repliesTo({ store }: Pick<Visit, "store">, on: string | undefined, comment: string | undefined) {
  return [...(store.below.get(on ?? "") ?? [])].filter(({ parentId }) => parentId === comment);
}

/** Whoever sends a body is answered in the format of it. */
function formatOf({ version: { body } }: StoredContent): Format | undefined {
  if (body.storage !== undefined) return "storage";
  return body.atlas_doc_format === undefined ? undefined : "atlas_doc_format";
}
