import { type FileInput, readFileInput } from "../../request/FileInput.js";
import type { Content, CreateAttachmentBody } from "../../v1/schema.js";
import { listV1, type OffsetPage } from "../actions/listV1.js";
import { requireCaller, requireContent, requireContentV1 } from "../actions/require.js";
import type { FakeAnswer, HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { refuseV1 } from "../HttpFailure.js";
import { toContentV1 } from "../present/toContentV1.js";
import { addContent } from "../store/addContent.js";
import type { StoredContent, StoredFile, StoredVersion } from "../store/StoredContent.js";
import { addVersion, findVersion, setVersion } from "../store/setVersion.js";
import { requireVersion } from "./versions.js";

type Sent = VisitOf<{ readonly id: string | number; readonly body: CreateAttachmentBody }>;

const show = (visit: Sent | HandlerContext, content: StoredContent): Content =>
  toContentV1(visit, content, ["version", "container", "metadata.labels"]);

/** Reads the files of a form. Their bytes have arrived. */
function readFiles({ store, args }: Sent): (StoredFile & { readonly title: string })[] {
  const { file } = args.body;
  const inputs: readonly FileInput[] = Array.isArray(file) ? file : [file];
  return inputs.map((input) => {
    const read = readFileInput(input);
    if (!(read?.content instanceof Uint8Array)) throw new TypeError("the bytes of a file are not there");
    return { title: read.name, id: store.nextUuid(), mediaType: read.type, bytes: read.content };
  });
}

/** Who sends a file, and what is said of it. */
function changeOf(visit: Sent) {
  const { comment: message, minorEdit } = visit.args.body;
  // A form brings the flag as the text that it is in a form.
  return { authorId: requireCaller(visit), message, minorEdit: String(minorEdit) === "true" };
}

/** Attaches files. A name that is taken is refused, or is given a new version. */
function attach(visit: Sent, replaces: boolean): FakeAnswer<OffsetPage<Content>> {
  const { store } = visit;
  const { id: containerId, spaceId } = requireContentV1(visit, visit.args.id);
  const change = changeOf(visit);
  const files = readFiles(visit).map(({ title, ...file }) => {
    const taken = [...(store.below.get(containerId) ?? [])].find(
      ({ kind, status, version }) => kind === "attachment" && status !== "trashed" && version.title === title,
    );
    return { title, file, taken };
  });
  const refused = files.find(({ taken }) => taken && !replaces);
  if (refused) {
    const message = `Cannot add a new attachment with same file name as an existing attachment: ${refused.title}`;
    throw refuseV1(400, "BadRequestException", message);
  }
  const attached = files.map(({ title, file, taken }) => {
    if (!taken)
      return addContent(store, { kind: "attachment", spaceId, containerId, title, file, ...change });
    addVersion(store, taken, { ...change, file });
    return taken;
  });
  return listV1(visit, attached, (content) => show(visit, content));
}

type One = VisitOf<{ readonly id: string | number; readonly attachmentId: string | number }>;

/** Finds an attachment of some content. */
function requireAttachment(visit: One): StoredContent {
  const { args } = visit;
  const container = requireContentV1(visit, args.id);
  const content = requireContentV1(visit, args.attachmentId, ["attachment"]);
  if (content.containerId === container.id) return content;
  throw refuseV1(404, "NotFoundException", `No attachment ${content.id} on content ${container.id}`);
}

/** The address of a file on the host of files. It is signed, so that it needs no credential, but signs nothing here. */
function locate({ mediaOrigin, caller }: HandlerContext, { title, file }: StoredVersion): string {
  const query = new URLSearchParams({ token: `${file?.id}.${caller?.accountId}`, name: title });
  return `${mediaOrigin}/file/${file?.id}/binary?${query}`;
}

/** The operations that send and receive files. The double makes no picture smaller: a thumbnail is the whole of it. */
export const files: Handlers = {
  "v1.createAttachment": (visit) => attach(visit, false),
  "v1.createOrUpdateAttachments": (visit) => attach(visit, true),
  "v1.updateAttachmentData": (visit) => {
    const content = requireAttachment(visit);
    // The name stays that of the attachment, whatever the file is called.
    for (const { title, ...file } of readFiles(visit)) {
      addVersion(visit.store, content, { ...changeOf(visit), file });
    }
    return { body: show(visit, content) };
  },
  "v1.updateAttachmentProperties": (visit) => {
    const content = requireAttachment(visit);
    const { title = content.version.title, version, metadata, container } = visit.args.body;
    const { number, file } = content.version;
    if (version.number !== number) {
      throw refuseV1(
        409,
        "ConflictException",
        `Version must be ${number}. Provided version: ${version.number}`,
      );
    }
    if (container?.id !== undefined && String(container.id) !== content.containerId) {
      throw refuseV1(400, "BadRequestException", "This double of Confluence does not move attachments");
    }
    const changed = file && { ...file, mediaType: metadata?.mediaType ?? file.mediaType };
    setVersion(visit.store, content, { ...content.version, title, ...(changed && { file: changed }) });
    return { body: show(visit, content) };
  },
  "v1.downloadAttatchment": (visit) => {
    const content = requireAttachment(visit);
    const { version: number = content.version.number } = visit.args;
    const version = findVersion(content, number);
    if (!version)
      throw refuseV1(404, "NotFoundException", `No version ${number} of attachment ${content.id}`);
    return { headers: { location: locate(visit, version) } };
  },
  "v2.getAttachmentThumbnailById": (visit) => {
    const content = requireContent(visit, visit.args.id, "attachment");
    const version = requireVersion(content, visit.args.version);
    return { headers: { location: locate(visit, version) } };
  },
};
