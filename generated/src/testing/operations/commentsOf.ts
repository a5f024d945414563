import type {
  CreateFooterCommentModel,
  PrimaryBodyRepresentation,
  PrimaryBodyRepresentationSingle,
  UpdateFooterCommentModel,
} from "../../v2/schema.js";
import { refuseV2 } from "../Refusal.js";
import { addContent } from "../site/addContent.js";
import { removeContent } from "../site/removeContent.js";
import type { ContentKind, StoredContent, StoredVersion } from "../site/StoredContent.js";
import { addVersion, listVersions } from "../site/setVersion.js";
import type { FakeAnswer, Visit } from "../Visit.js";
import { type CursorPage, listV2, type Orders } from "./listV2.js";
import { readBody } from "./readBody.js";
import { requireCaller } from "./requireCaller.js";
import { requireContent } from "./requireContent.js";
import { requireNextNumber } from "./requireNextNumber.js";
import type { Comment } from "./toComment.js";
import type { VisitOf } from "./VisitOf.js";

type CommentKind = Extract<ContentKind, "footer-comment" | "inline-comment">;
type Format = PrimaryBodyRepresentationSingle;
type Id = string | number;
type Of = { readonly id: Id };
type One = { readonly "comment-id": Id };
interface Wish {
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
  readonly status?: readonly string[] | undefined;
  readonly "resolution-status"?: readonly string[] | undefined;
}
interface Reading {
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

const orders: Orders<StoredContent> = {
  "created-date": (comment) => comment.createdAt,
  "modified-date": (comment) => comment.version.createdAt,
};

/** The operations that footer comments and inline comments have in common. */
export function commentsOf<Result extends Comment>(kind: CommentKind, present: PresentComment<Result>) {
  type Answer = FakeAnswer<Result>;
  const find = ({ store, args }: VisitOf<One>) => requireContent(store, args["comment-id"], kind);
  const show = (
    visit: VisitOf<unknown>,
    comment: StoredContent,
    format?: Format,
    version?: StoredVersion,
  ): Answer => {
    const shown = present(visit, comment, format, version);
    return { body: { ...shown, _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` } } };
  };
  const list = (visit: VisitOf<Wish>, comments: Iterable<StoredContent>): FakeAnswer<CursorPage<Result>> => {
    const { "body-format": format, status = ["current"], "resolution-status": marks } = visit.args;
    const chosen = [...comments].filter(
      (comment) =>
        comment.kind === kind &&
        status.includes(comment.status) &&
        (marks?.includes(comment.mark?.status ?? "open") ?? true),
    );
    return listV2(visit, chosen, (comment) => present(visit, comment, format), { orders });
  };
  return {
    show: (visit: VisitOf<unknown>, comment: StoredContent): Answer =>
      show(visit, comment, formatOf(comment)),
    listAll: (visit: VisitOf<Wish>) => list(visit, visit.store.contents.values()),
    /** Comments on content, without the replies to them. */
    listOn:
      (on: ContentKind) =>
      (visit: VisitOf<Of & Wish>): FakeAnswer<CursorPage<Result>> => {
        const { id } = requireContent(visit.store, visit.args.id, on);
        return list(
          visit,
          [...(visit.store.below.get(id) ?? [])].filter(({ parentId }) => parentId === undefined),
        );
      },
    listReplies(visit: VisitOf<Of & Wish>): FakeAnswer<CursorPage<Result>> {
      const { id, containerId = "" } = requireContent(visit.store, visit.args.id, kind);
      return list(
        visit,
        [...(visit.store.below.get(containerId) ?? [])].filter(({ parentId }) => parentId === id),
      );
    },
    get(visit: VisitOf<One & Reading>): Answer {
      const { version: number, "body-format": format } = visit.args;
      const comment = find(visit);
      const version =
        number === undefined ? comment.version : listVersions(comment).find((one) => one.number === number);
      if (!version) throw refuseV2(404, "NOT_FOUND", `Cannot find version [${number}]`);
      return show(visit, comment, format, version);
    },
    /** Puts a comment on content, or a reply below a comment. */
    add(visit: VisitOf<{ readonly body: CreateFooterCommentModel }>): StoredContent {
      const { pageId, blogPostId, attachmentId, parentCommentId, body } = visit.args.body;
      const parent =
        parentCommentId === undefined ? undefined : requireContent(visit.store, parentCommentId, kind);
      const on = parent?.containerId ?? pageId ?? blogPostId ?? attachmentId;
      const container = requireContent(visit.store, on, "page", "blogpost", "attachment");
      return addContent(visit.store, {
        kind,
        spaceId: container.spaceId,
        containerId: container.id,
        parentId: parent?.id,
        authorId: requireCaller(visit),
        title: `Re: ${container.version.title}`,
        body: readBody(body),
      });
    },
    /** Gives a comment its next version; without a body the text stays. */
    change(visit: VisitOf<One & { readonly body: UpdateFooterCommentModel }>): StoredContent {
      const { version, body } = visit.args.body;
      const comment = find(visit);
      requireNextNumber("comment", comment.version.number, version?.number);
      addVersion(visit.store, comment, {
        authorId: requireCaller(visit),
        message: version?.message,
        body: body && readBody(body),
      });
      return comment;
    },
    remove(visit: VisitOf<One>): FakeAnswer<void> {
      removeWithReplies(visit.store, find(visit));
      return {};
    },
  };
}

/** Whoever sends a body is answered in the format of it. */
function formatOf({ version: { body } }: StoredContent): Format | undefined {
  if (body.storage !== undefined) return "storage";
  return body.atlas_doc_format === undefined ? undefined : "atlas_doc_format";
}

function removeWithReplies(store: Visit["store"], comment: StoredContent): void {
  const { id, containerId = "" } = comment;
  for (const reply of [...(store.below.get(containerId) ?? [])]) {
    if (reply.parentId === id) removeWithReplies(store, reply);
  }
  removeContent(store, comment);
}
