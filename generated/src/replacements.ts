// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

/** Maps an operation to those that replace it, at least in part. */
export const replacements: Readonly<Record<string, readonly string[]>> = {
    "v1.downloadAttatchment": ["v2.getAttachmentById"],
    "v1.getContentDescendants": ["v2.getPageDescendants", "v2.getWhiteboardDescendants", "v2.getDatabaseDescendants", "v2.getSmartLinkDescendants", "v2.getFolderDescendants"],
    "v1.getDescendantsOfType": ["v2.getPageDescendants", "v2.getWhiteboardDescendants", "v2.getDatabaseDescendants", "v2.getSmartLinkDescendants", "v2.getFolderDescendants"],
    "v1.getAllLabelContent": ["v2.getLabels", "v2.getLabelPages", "v2.getLabelBlogPosts", "v2.getLabelAttachments"],
    "v1.createSpace": ["v2.createSpace"],
    "v1.createPrivateSpace": ["v2.createSpace"],
    "v1.addPermissionToSpace": ["v2.setSpaceRoleAssignments"],
    "v1.removePermission": ["v2.setSpaceRoleAssignments"],
    "v1.getLabelsForSpace": ["v2.getSpaceLabels", "v2.getSpaceContentLabels"],
    "v1.getBulkUserLookup": ["v2.createBulkUserLookup"],
};
