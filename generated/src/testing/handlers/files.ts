import { type FileInput, readFileInput } from "../../request/FileInput.js";
import type { Content, CreateAttachmentBody } from "../../v1/schema.js";
import { listV1, type OffsetPage } from "../actions/listV1.js";
import {
  mayCreate,
  missingContent,
  requireAccessV1,
  requireCaller,
  requireContent,
  requireContentV1,
  requireVersion,
} from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { toContentV1 } from "../present/toContentV1.js";
import type { Access } from "../store/access.js";
import { addContent } from "../store/addContent.js";
import type { StoredContent, StoredFile, StoredVersion } from "../store/StoredContent.js";
import { addVersion, findVersion, setVersion } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";

type UploadContext = ContextWith<{
  readonly id: string | number;
  readonly status?: string | undefined;
  readonly body: CreateAttachmentBody;
}>;

const presentAttachment = (context: UploadContext | HandlerContext, content: StoredContent): Content =>
  toContentV1(context, content, ["version", "container", "metadata.labels"]);

/** Returns the files of a form, whose bytes have been read. */
function readFiles({ store, args }: UploadContext): (StoredFile & { readonly title: string })[] {
  const { file } = args.body;
  const inputs: readonly FileInput[] = Array.isArray(file) ? file : [file];
  return inputs.map((input) => {
    const part = readFileInput(input);
    if (!(part?.content instanceof Uint8Array)) throw new TypeError("the bytes of a file have not been read");
    return { title: part.name, id: store.nextUuid(), mediaType: part.type, bytes: part.content };
  });
}

/** The author and message of an upload. */
function versionInput(context: UploadContext) {
  const { comment: message, minorEdit } = context.args.body;
  // The flag is a string in a form.
  return { authorId: requireCaller(context), message, minorEdit: String(minorEdit) === "true" };
}

/** Returns what files are attached to. Documented: the request names its status if it is a draft. */
function requireContainer(context: UploadContext): StoredContent {
  const { id, status } = context.args;
  const content = requireAccessV1(context, "update", id);
  if (content.status === "draft" && status !== "draft") throw missingContent(id);
  return content;
}

/** Attaches files. If the name exists, adds a version or throws 400. */
function attach(context: UploadContext, isUpdateAllowed: boolean): HttpResponse<OffsetPage<Content>> {
  const { store } = context;
  const { id: containerId, spaceId } = requireContainer(context);
  // The status is documented, as that of a missing permission to edit the content.
  if (!mayCreate(context, spaceId, "attachment"))
    throw failureV1(403, "PermissionException", `Could not create attachments on content ${containerId}`);
  const change = versionInput(context);
  const files = readFiles(context).map(({ title, ...file }) => {
    const existing = [...(store.byParent.get(containerId) ?? [])].find(
      ({ kind, status, version }) => kind === "attachment" && status !== "trashed" && version.title === title,
    );
    return { title, file, existing };
  });
  const duplicate = files.find(({ existing }) => existing && !isUpdateAllowed);
  if (duplicate) {
    const message = `Cannot add a new attachment with same file name as an existing attachment: ${duplicate.title}`;
    throw failureV1(400, "BadRequestException", message);
  }
  const attached = files.map(({ title, file, existing }) => {
    if (!existing)
      return addContent(store, { kind: "attachment", spaceId, containerId, title, file, ...change });
    addVersion(store, existing, { ...change, file });
    return existing;
  });
  return listV1(context, attached, (content) => presentAttachment(context, content));
}

type AttachmentContext = ContextWith<{
  readonly id: string | number;
  readonly attachmentId: string | number;
}>;

/** Returns an attachment of the given content, or throws the error of v1. */
function requireAttachment(context: AttachmentContext, access: Access): StoredContent {
  const { args } = context;
  const container = requireContentV1(context, args.id);
  const content = requireAccessV1(context, access, args.attachmentId, ["attachment"]);
  if (content.containerId === container.id) return content;
  throw failureV1(404, "NotFoundException", `No attachment ${content.id} on content ${container.id}`);
}

/** Returns the URL of a file on the media host. Like a signed URL, it needs no credential; nothing verifies its token. */
function mediaUrl({ mediaOrigin, caller }: HandlerContext, { title, file }: StoredVersion): string {
  const query = new URLSearchParams({ token: `${file?.id}.${caller?.accountId}`, name: title });
  return `${mediaOrigin}/file/${file?.id}/binary?${query}`;
}

/** The handlers of uploads and downloads. A thumbnail is the image itself. */
export const files: Handlers = {
  "v1.createAttachment": (context) => attach(context, false),
  "v1.createOrUpdateAttachments": (context) => attach(context, true),
  "v1.updateAttachmentData": (context) => {
    const content = requireAttachment(context, "update");
    // The attachment keeps its title, whatever the name of the file.
    for (const { title, ...file } of readFiles(context)) {
      addVersion(context.store, content, { ...versionInput(context), file });
    }
    return { body: presentAttachment(context, content) };
  },
  "v1.updateAttachmentProperties": (context) => {
    const content = requireAttachment(context, "update");
    const { title = content.version.title, version, metadata, container } = context.args.body;
    const { number, file } = content.version;
    if (version.number !== number) {
      throw failureV1(
        409,
        "ConflictException",
        `Version must be ${number}. Provided version: ${version.number}`,
      );
    }
    if (container?.id !== undefined && String(container.id) !== content.containerId) {
      throw failureV1(400, "BadRequestException", "This fake Confluence does not move attachments");
    }
    const changed = file && { ...file, mediaType: metadata?.mediaType ?? file.mediaType };
    setVersion(context.store, content, { ...content.version, title, ...(changed && { file: changed }) });
    return { body: presentAttachment(context, content) };
  },
  "v1.downloadAttatchment": (context) => {
    const content = requireAttachment(context, "read");
    const { version: number = content.version.number } = context.args;
    const version = findVersion(content, number);
    if (!version)
      throw failureV1(404, "NotFoundException", `No version ${number} of attachment ${content.id}`);
    return { headers: { location: mediaUrl(context, version) } };
  },
  "v2.getAttachmentThumbnailById": (context) => {
    const content = requireContent(context, context.args.id, "attachment");
    const version = requireVersion(content, context.args.version);
    return { headers: { location: mediaUrl(context, version) } };
  },
};
