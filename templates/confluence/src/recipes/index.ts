export type { AdfDocument, AdfNode } from "./AdfDocument.js";
export type { Change, ChangeListing, ChangesCheckpoint, ChangesSince } from "./ChangeListing.js";
export { type CqlDate, type CqlScalar, type CqlValue, cql } from "./cql.js";
export {
  createOrUpdatePage,
  type PageWriter,
  type WantedPage,
  type WrittenPage,
} from "./createOrUpdatePage.js";
export { findByPath, type PathFinder } from "./findByPath.js";
export { findSpaceByKey } from "./findSpaceByKey.js";
export { type FoundUsers, getUsers, type UserReader } from "./getUsers.js";
export { isSameBody } from "./isSameBody.js";
export type { LostComment } from "./keepMarkers.js";
export { type ChangeReader, listChanges } from "./listChanges.js";
export type { TreeItem, TreeReader, TreeRoot, TreeType } from "./listChildren.js";
export { listPagesBySpace, type SpaceReader } from "./listPagesBySpace.js";
export { type Mention, mention, mentionsOf } from "./mentions.js";
export type { PageListing, PagesBySpace } from "./PageListing.js";
export type { PageSelection, PagesCheckpoint, SpaceProgress } from "./PagesCheckpoint.js";
export type { PageChange, PageUpdate, UpdatedPage } from "./PageUpdate.js";
export { adfBody, type PageBody, storageBody } from "./pageBody.js";
export { pagePath } from "./pagePath.js";
export type { WaitOptions } from "./pollTask.js";
export { type PageFormat, type PageToRead, type PageWithBody, readPage } from "./readPage.js";
export type { PathReader } from "./readPath.js";
export { type RestoreOptions, restoreVersion } from "./restoreVersion.js";
export {
  type AttachmentWriter,
  type SyncedFile,
  type SyncOptions,
  syncAttachments,
} from "./syncAttachments.js";
export { updatePage } from "./updatePage.js";
export { waitForSpacePermissionTask } from "./waitForSpacePermissionTask.js";
export { waitForTask } from "./waitForTask.js";
export { type TreeEntry, type WalkOptions, walkPageTree } from "./walkPageTree.js";
export { type AccessReader, type Reader, type ReadLevel, whoCanRead } from "./whoCanRead.js";
