import { findPlace } from "./findPlace.js";

// What to call instead of a v1 operation that answers 410 Gone, by method and path below `/wiki/rest/api/`. Compiled
// from Atlassian's documents of both APIs and the migration guides of public clients; an empty text means that nothing
// replaces the operation.

/** The 36 operations that Atlassian removed by 2025-08. */
export const REMOVED: Readonly<Record<string, string>> = {
  "GET content": "v2.getPages v2.getBlogPosts v2.getCustomContentByType v2.getAttachments",
  "POST content":
    "v2.createPage v2.createBlogPost v2.createCustomContent v2.createFooterComment v2.createInlineComment",
  "GET content/{id}":
    "v2.getPageById v2.getBlogPostById v2.getCustomContentById v2.getAttachmentById v2.getFooterCommentById v2.getInlineCommentById",
  "PUT content/{id}":
    "v2.updatePage v2.updateBlogPost v2.updateCustomContent v2.updateFooterComment v2.updateInlineComment",
  "DELETE content/{id}":
    "v2.deletePage v2.deleteBlogPost v2.deleteCustomContent v2.deleteAttachment v2.deleteFooterComment v2.deleteInlineComment",
  "GET content/{id}/child": "v2.getPageDirectChildren v2.getPageAttachments v2.getPageFooterComments",
  "GET content/{id}/child/attachment":
    "v2.getPageAttachments v2.getBlogpostAttachments v2.getCustomContentAttachments",
  "GET content/{id}/child/comment":
    "v2.getPageFooterComments v2.getPageInlineComments v2.getBlogPostFooterComments v2.getBlogPostInlineComments",
  "GET content/{id}/child/{type}":
    "v2.getPageDirectChildren v2.getChildPages v2.getPageAttachments v2.getPageFooterComments",
  "GET content/{id}/history": "v2.getPageVersions v2.getBlogPostVersions",
  "GET content/{id}/label":
    "v2.getPageLabels v2.getBlogPostLabels v2.getAttachmentLabels v2.getCustomContentLabels",
  "GET content/{id}/property":
    "v2.getPageContentProperties v2.getBlogpostContentProperties v2.getAttachmentContentProperties v2.getCustomContentContentProperties v2.getCommentContentProperties",
  "POST content/{id}/property": "v2.createPageProperty",
  "GET content/{id}/property/{key}": "v2.getPageContentProperties",
  "PUT content/{id}/property/{key}": "v2.updatePagePropertyById",
  "POST content/{id}/property/{key}": "v2.createPageProperty",
  "DELETE content/{id}/property/{key}": "v2.deletePagePropertyById",
  "GET content/{id}/version":
    "v2.getPageVersions v2.getBlogPostVersions v2.getAttachmentVersions v2.getCustomContentVersions",
  "GET content/{id}/version/{versionNumber}": "v2.getPageVersionDetails v2.getBlogPostVersionDetails",
  "POST content-states/delete": "",
  "GET content-states/task/{taskId}": "",
  "POST contentbody/convert/{to}": "v1.asyncConvertContentBodyRequest",
  "GET inlinetasks/search": "v2.getTasks",
  "GET inlinetasks/{inlineTaskId}": "v2.getTaskById",
  "PUT inlinetasks/{inlineTaskId}": "v2.updateTask",
  "PUT settings/lookandfeel/selected": "v1.updateLookAndFeel",
  "GET space": "v2.getSpaces",
  "GET space/{spaceKey}": "v2.getSpaces v2.getSpaceById",
  "GET space/{spaceKey}/content":
    "v2.getPagesInSpace v2.getBlogPostsInSpace v2.getCustomContentByTypeInSpace",
  "GET space/{spaceKey}/content/{type}": "v2.getPagesInSpace v2.getBlogPostsInSpace",
  "GET space/{spaceKey}/property": "v2.getSpaceProperties",
  "POST space/{spaceKey}/property": "v2.createSpaceProperty",
  "GET space/{spaceKey}/property/{key}": "v2.getSpacePropertyById",
  "PUT space/{spaceKey}/property/{key}": "v2.updateSpacePropertyById",
  "POST space/{spaceKey}/property/{key}": "v2.createSpaceProperty",
  "DELETE space/{spaceKey}/property/{key}": "v2.deleteSpacePropertyById",
};

/** Operations of today's v1 that v2 replaces at least in part. */
const REPLACED: Readonly<Record<string, string>> = {
  "GET content/{id}/child/attachment/{attachmentId}/download": "v2.getAttachmentById",
  "GET content/{id}/descendant":
    "v2.getPageDescendants v2.getWhiteboardDescendants v2.getDatabaseDescendants v2.getSmartLinkDescendants v2.getFolderDescendants",
  "GET content/{id}/descendant/{type}":
    "v2.getPageDescendants v2.getWhiteboardDescendants v2.getDatabaseDescendants v2.getSmartLinkDescendants v2.getFolderDescendants",
  "GET label": "v2.getLabels v2.getLabelPages v2.getLabelBlogPosts v2.getLabelAttachments",
  "POST space": "v2.createSpace",
  "POST space/_private": "v2.createSpace",
  "POST space/{spaceKey}/permission": "v2.setSpaceRoleAssignments",
  "DELETE space/{spaceKey}/permission/{id}": "v2.setSpaceRoleAssignments",
  "GET space/{spaceKey}/label": "v2.getSpaceLabels v2.getSpaceContentLabels",
  "GET user/bulk": "v2.createBulkUserLookup",
};

/** Finds the operations that replace the one that a request is meant for; undefined where none is known. */
export function findReplacements(method: string, url: string): string[] | undefined {
  const below = " /wiki/rest/api/";
  const replacements = { ...REMOVED, ...REPLACED };
  const places = Object.keys(replacements).map((place) => place.replace(" ", below));
  const names = replacements[findPlace(places, method, url)?.replace(below, " ") ?? ""];
  return names ? names.split(" ") : undefined;
}
