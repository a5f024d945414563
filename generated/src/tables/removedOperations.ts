/** What all paths of the removed operations start with. */
export const REMOVED_BELOW = "/wiki/rest/api/";

/**
 * The 36 operations that Atlassian removed from v1 by 2025-08, by method and path below `REMOVED_BELOW`, with their
 * replacements, if there are any. Compiled from Atlassian's documents of both APIs and the migration guides
 * of public clients.
 */
export const removedOperations: Readonly<Record<string, string>> = {
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
