import type { Nimbus } from "../client/createNimbus.js";
import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { FileInput } from "../request/FileInput.js";
import type { AttachmentBulk } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { type HashedFile, hashFile } from "./hashFile.js";
import { orDraft } from "./orDraft.js";
import { readAnswer } from "./readAnswer.js";
import type { LinkReader } from "./readLink.js";
import { resolveId } from "./resolveId.js";

/** The operations that `syncAttachments` needs; the one that deletes only with `prune`. */
export interface AttachmentWriter extends LinkReader {
  readonly v1: Pick<Nimbus["v1"], "createAttachment" | "updateAttachmentData">;
  readonly v2: Pick<Nimbus["v2"], "getPageAttachments" | "deleteAttachment">;
}

/** The options of `syncAttachments`. */
export interface SyncOptions extends CallOptions {
  /**
   * Whether attachments of the page that are not among the files are moved to the trash.
   *
   * @default false
   */
  readonly prune?: boolean | undefined;
  /** What to note about new versions; the hash follows it. */
  readonly comment?: string | undefined;
  /**
   * True to upload without notifying watchers.
   *
   * @default false
   */
  readonly minorEdit?: boolean | undefined;
}

/** What was done about a file. */
export interface SyncedFile {
  readonly name: string;
  readonly outcome: "created" | "updated" | "unchanged" | "deleted";
  /** The ID of the attachment: `att123`. */
  readonly id: string;
}

/** Where and how files are written. */
interface Upload extends Pick<SyncOptions, "comment" | "minorEdit"> {
  readonly id: string | number;
  readonly call: CallOptions;
}

/**
 * Uploads files to a page, published or not: those that are new, and those whose content has changed, as new versions.
 * Names are the same if they look the same (NFC): macOS and Linux spell `Ü` differently. A stream is read once, into memory.
 *
 * The SHA-256 hash of a file is kept in the comment of its version. Unlike a property, it is written together with the
 * file, it is listed with the attachment, and a version that somebody uploads by hand has none, so that it is replaced.
 *
 * @param page the ID of the page, or a link to it
 * @param files a list, or what opens one file after the other; each needs a name of its own
 * @throws {NimbusError} from the operations; what was uploaded before stays, and is not uploaded again the next time
 * @example
 * const report = await syncAttachments(confluence, 123, [{ name: "plan.pdf", content: createReadStream("plan.pdf") }]);
 */
export async function syncAttachments(
  nimbus: AttachmentWriter,
  page: string | number,
  files: Iterable<FileInput> | AsyncIterable<FileInput>,
  options: SyncOptions = {},
): Promise<SyncedFile[]> {
  const { prune, comment, minorEdit, call } = readSync(nimbus, files, options);
  const id = await resolveId(nimbus, "page", page, ["page"], call);
  const stored = new Map<string, AttachmentBulk>();
  for await (const each of nimbus.v2.getPageAttachments({ id, limit: 250 }, call)) stored.set(each.id, each);
  const report: SyncedFile[] = [];
  const names = new Set<string>();
  for await (const input of files) {
    const file = await hashFile(input);
    check(!names.has(file.name), "files", file.name, "files whose names differ");
    names.add(file.name);
    // Of two spellings of the name, the one that is already the same in bytes is kept.
    const [found] = [...stored.values()]
      .filter(({ title }) => title.normalize("NFC") === file.name)
      .sort((a, b) => Number(b.title === file.name) - Number(a.title === file.name));
    if (found) stored.delete(found.id);
    report.push(await uploadFile(nimbus, file, found, { id, comment, minorEdit, call }));
  }
  for (const { id: attachmentId, title } of prune ? stored.values() : []) {
    await nimbus.v2.deleteAttachment({ id: attachmentId }, call);
    report.push({ name: title, outcome: "deleted", id: attachmentId });
  }
  return report;
}

function readSync(nimbus: AttachmentWriter, files: object, options: SyncOptions) {
  checkClient(nimbus, "v1.createAttachment", "v1.updateAttachmentData", "v2.getPageAttachments");
  checkObject("options", options, "an object: { prune }");
  const { prune = false, comment, minorEdit, ...call } = readOptions(() => ({ ...options }));
  check(typeof prune === "boolean", "prune", prune, "true or false");
  if (prune) checkClient(nimbus, "v2.deleteAttachment");
  const isList = readOptions(() => Symbol.iterator in files || Symbol.asyncIterator in files);
  check(isList && typeof files !== "string", "files", files, "a list of files");
  return { prune, comment, minorEdit, call };
}

async function uploadFile(
  { v1 }: AttachmentWriter,
  { name, type, content, mark }: HashedFile,
  stored: AttachmentBulk | undefined,
  { id, comment, minorEdit, call }: Upload,
): Promise<SyncedFile> {
  if (stored?.comment?.endsWith(mark)) return { name, outcome: "unchanged", id: stored.id };
  const body = {
    file: { name: stored?.title ?? name, content, type },
    comment: comment ? `${comment} ${mark}` : mark,
    minorEdit,
  };
  if (stored) {
    await v1.updateAttachmentData({ id, attachmentId: stored.id, body }, call);
    return { name, outcome: "updated", id: stored.id };
  }
  // Documented: the request says whether it is to a published page or to a draft.
  const created = await orDraft((isDraft) =>
    v1.createAttachment({ id, body, ...(isDraft && { status: "draft" }) }, call),
  );
  const attachmentId = readAnswer("v1.createAttachment", created, ({ results }) => `${results[0]?.id}`);
  return { name, outcome: "created", id: attachmentId };
}
