import { type FileInput, readFileInput } from "../../request/FileInput.js";
import type { Content, CreateAttachmentBody } from "../../v1/schema.js";
import { listV1, type OffsetPage } from "../actions/listV1.js";
import { requireCaller, requireContent, requireContentV1 } from "../actions/require.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { failureV1 } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { toContentV1 } from "../present/toContentV1.js";
import { addContent } from "../store/addContent.js";
import type { StoredContent, StoredFile, StoredVersion } from "../store/StoredContent.js";
import { addVersion, findVersion, setVersion } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";
import { requireVersion } from "./versions.js";

type UploadContext = ContextWith<{ readonly id: string | number; readonly body: CreateAttachmentBody }>;

const presentAttachment = (context: UploadContext | HandlerContext, content: StoredContent): Content =>
  toContentV1(context, content, ["version", "container", "metadata.labels"]);

/** Reads the files of a form. Their bytes have arrived. */
function readFiles({ store, args }: UploadContext): (StoredFile & { readonly title: string })[] {
  const { file } = args.body;
  const inputs: readonly FileInput[] = Array.isArray(file) ? file : [file];
  return inputs.map((input) => {
    const read = readFileInput(input);
    if (!(read?.content instanceof Uint8Array)) throw new TypeError("the bytes of a file are not there");
    return { title: read.name, id: store.nextUuid(), mediaType: read.type, bytes: read.content };
  });
}

/** Who sends a file, and what is said of it. */
function versionInput(context: UploadContext) {
  const { comment: message, minorEdit } = context.args.body;
  // A form brings the flag as the text that it is in a form.
  return { authorId: requireCaller(context), message, minorEdit: String(minorEdit) === "true" };
}

/** Attaches files. A name that is taken is refused, or is given a new version. */
function attach(context: UploadContext, replaces: boolean): HttpResponse<OffsetPage<Content>> {
  const { store } = context;
  const { id: containerId, spaceId } = requireContentV1(context, context.args.id);
  const change = versionInput(context);
  const files = readFiles(context).map(({ title, ...file }) => {
    const taken = [...(store.byParent.get(containerId) ?? [])].find(
      ({ kind, status, version }) => kind === "attachment" && status !== "trashed" && version.title === title,
    );
    return { title, file, taken };
  });
  const refused = files.find(({ taken }) => taken && !replaces);
  if (refused) {
    const message = `Cannot add a new attachment with same file name as an existing attachment: ${refused.title}`;
    throw failureV1(400, "BadRequestException", message);
  }
  const attached = files.map(({ title, file, taken }) => {
    if (!taken)
      return addContent(store, { kind: "attachment", spaceId, containerId, title, file, ...change });
    addVersion(store, taken, { ...change, file });
    return taken;
  });
  return listV1(context, attached, (content) => presentAttachment(context, content));
}

type AttachmentContext = ContextWith<{
  readonly id: string | number;
  readonly attachmentId: string | number;
}>;

/** Finds an attachment of some content. */
function requireAttachment(context: AttachmentContext): StoredContent {
  const { args } = context;
  const container = requireContentV1(context, args.id);
  const content = requireContentV1(context, args.attachmentId, ["attachment"]);
  if (content.containerId === container.id) return content;
  throw failureV1(404, "NotFoundException", `No attachment ${content.id} on content ${container.id}`);
}

/** The address of a file on the host of files. It is signed, so that it needs no credential, but signs nothing here. */
function mediaUrl({ mediaOrigin, caller }: HandlerContext, { title, file }: StoredVersion): string {
  const query = new URLSearchParams({ token: `${file?.id}.${caller?.accountId}`, name: title });
  return `${mediaOrigin}/file/${file?.id}/binary?${query}`;
}

/** The operations that send and receive files. The double makes no picture smaller: a thumbnail is the whole of it. */
export const files: Handlers = {
  "v1.createAttachment": (context) => attach(context, false),
  "v1.createOrUpdateAttachments": (context) => attach(context, true),
  "v1.updateAttachmentData": (context) => {
    const content = requireAttachment(context);
    // The name stays that of the attachment, whatever the file is called.
    for (const { title, ...file } of readFiles(context)) {
      addVersion(context.store, content, { ...versionInput(context), file });
    }
    return { body: presentAttachment(context, content) };
  },
  "v1.updateAttachmentProperties": (context) => {
    const content = requireAttachment(context);
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
      throw failureV1(400, "BadRequestException", "This double of Confluence does not move attachments");
    }
    const changed = file && { ...file, mediaType: metadata?.mediaType ?? file.mediaType };
    setVersion(context.store, content, { ...content.version, title, ...(changed && { file: changed }) });
    return { body: presentAttachment(context, content) };
  },
  "v1.downloadAttatchment": (context) => {
    const content = requireAttachment(context);
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
