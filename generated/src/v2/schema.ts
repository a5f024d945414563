// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export interface paths {
    "/wiki/api/v2/admin-key": {
        get: operations["getAdminKey"];
        post: operations["enableAdminKey"];
        delete: operations["disableAdminKey"];
    } & onlyGetPostDelete;
    "/wiki/api/v2/attachments": {
        get: operations["getAttachments"];
    } & onlyGet;
    "/wiki/api/v2/attachments/{id}": {
        get: operations["getAttachmentById"];
        delete: operations["deleteAttachment"];
    } & onlyGetDelete;
    "/wiki/api/v2/attachments/{id}/labels": {
        get: operations["getAttachmentLabels"];
    } & onlyGet;
    "/wiki/api/v2/attachments/{id}/operations": {
        get: operations["getAttachmentOperations"];
    } & onlyGet;
    "/wiki/api/v2/attachments/{attachment-id}/properties": {
        get: operations["getAttachmentContentProperties"];
        post: operations["createAttachmentProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
        get: operations["getAttachmentContentPropertiesById"];
        put: operations["updateAttachmentPropertyById"];
        delete: operations["deleteAttachmentPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/attachments/{id}/versions": {
        get: operations["getAttachmentVersions"];
    } & onlyGet;
    "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
        get: operations["getAttachmentVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/attachments/{id}/footer-comments": {
        get: operations["getAttachmentComments"];
    } & onlyGet;
    "/wiki/api/v2/blogposts": {
        get: operations["getBlogPosts"];
        post: operations["createBlogPost"];
    } & onlyGetPost;
    "/wiki/api/v2/blogposts/{id}": {
        get: operations["getBlogPostById"];
        put: operations["updateBlogPost"];
        delete: operations["deleteBlogPost"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/blogposts/{id}/attachments": {
        get: operations["getBlogpostAttachments"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/custom-content": {
        get: operations["getCustomContentByTypeInBlogPost"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/labels": {
        get: operations["getBlogPostLabels"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/likes/count": {
        get: operations["getBlogPostLikeCount"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/likes/users": {
        get: operations["getBlogPostLikeUsers"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{blogpost-id}/properties": {
        get: operations["getBlogpostContentProperties"];
        post: operations["createBlogpostProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
        get: operations["getBlogpostContentPropertiesById"];
        put: operations["updateBlogpostPropertyById"];
        delete: operations["deleteBlogpostPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/blogposts/{id}/operations": {
        get: operations["getBlogPostOperations"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/versions": {
        get: operations["getBlogPostVersions"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
        get: operations["getBlogPostVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/content/convert-ids-to-types": {
        post: operations["convertContentIdsToContentTypes"];
    } & onlyPost;
    "/wiki/api/v2/custom-content": {
        get: operations["getCustomContentByType"];
        post: operations["createCustomContent"];
    } & onlyGetPost;
    "/wiki/api/v2/custom-content/{id}": {
        get: operations["getCustomContentById"];
        put: operations["updateCustomContent"];
        delete: operations["deleteCustomContent"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/custom-content/{id}/attachments": {
        get: operations["getCustomContentAttachments"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{id}/footer-comments": {
        get: operations["getCustomContentComments"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{id}/labels": {
        get: operations["getCustomContentLabels"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{id}/operations": {
        get: operations["getCustomContentOperations"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{custom-content-id}/properties": {
        get: operations["getCustomContentContentProperties"];
        post: operations["createCustomContentProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
        get: operations["getCustomContentContentPropertiesById"];
        put: operations["updateCustomContentPropertyById"];
        delete: operations["deleteCustomContentPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/labels": {
        get: operations["getLabels"];
    } & onlyGet;
    "/wiki/api/v2/labels/{id}/attachments": {
        get: operations["getLabelAttachments"];
    } & onlyGet;
    "/wiki/api/v2/labels/{id}/blogposts": {
        get: operations["getLabelBlogPosts"];
    } & onlyGet;
    "/wiki/api/v2/labels/{id}/pages": {
        get: operations["getLabelPages"];
    } & onlyGet;
    "/wiki/api/v2/pages": {
        get: operations["getPages"];
        post: operations["createPage"];
    } & onlyGetPost;
    "/wiki/api/v2/pages/{id}": {
        get: operations["getPageById"];
        put: operations["updatePage"];
        delete: operations["deletePage"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/pages/{id}/attachments": {
        get: operations["getPageAttachments"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/custom-content": {
        get: operations["getCustomContentByTypeInPage"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/labels": {
        get: operations["getPageLabels"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/likes/count": {
        get: operations["getPageLikeCount"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/likes/users": {
        get: operations["getPageLikeUsers"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/operations": {
        get: operations["getPageOperations"];
    } & onlyGet;
    "/wiki/api/v2/pages/{page-id}/properties": {
        get: operations["getPageContentProperties"];
        post: operations["createPageProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
        get: operations["getPageContentPropertiesById"];
        put: operations["updatePagePropertyById"];
        delete: operations["deletePagePropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/pages/{id}/redact": {
        post: operations["postRedactPage"];
    } & onlyPost;
    "/wiki/api/v2/blogposts/{id}/redact": {
        post: operations["postRedactBlog"];
    } & onlyPost;
    "/wiki/api/v2/pages/{id}/title": {
        put: operations["updatePageTitle"];
    } & onlyPut;
    "/wiki/api/v2/pages/{id}/versions": {
        get: operations["getPageVersions"];
    } & onlyGet;
    "/wiki/api/v2/whiteboards": {
        post: operations["createWhiteboard"];
    } & onlyPost;
    "/wiki/api/v2/whiteboards/{id}": {
        get: operations["getWhiteboardById"];
        delete: operations["deleteWhiteboard"];
    } & onlyGetDelete;
    "/wiki/api/v2/whiteboards/{id}/properties": {
        get: operations["getWhiteboardContentProperties"];
        post: operations["createWhiteboardProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
        get: operations["getWhiteboardContentPropertiesById"];
        put: operations["updateWhiteboardPropertyById"];
        delete: operations["deleteWhiteboardPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/whiteboards/{id}/operations": {
        get: operations["getWhiteboardOperations"];
    } & onlyGet;
    "/wiki/api/v2/whiteboards/{id}/direct-children": {
        get: operations["getWhiteboardDirectChildren"];
    } & onlyGet;
    "/wiki/api/v2/whiteboards/{id}/descendants": {
        get: operations["getWhiteboardDescendants"];
    } & onlyGet;
    "/wiki/api/v2/whiteboards/{id}/ancestors": {
        get: operations["getWhiteboardAncestors"];
    } & onlyGet;
    "/wiki/api/v2/databases": {
        post: operations["createDatabase"];
    } & onlyPost;
    "/wiki/api/v2/databases/{id}": {
        get: operations["getDatabaseById"];
        delete: operations["deleteDatabase"];
    } & onlyGetDelete;
    "/wiki/api/v2/databases/{id}/properties": {
        get: operations["getDatabaseContentProperties"];
        post: operations["createDatabaseProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
        get: operations["getDatabaseContentPropertiesById"];
        put: operations["updateDatabasePropertyById"];
        delete: operations["deleteDatabasePropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/databases/{id}/operations": {
        get: operations["getDatabaseOperations"];
    } & onlyGet;
    "/wiki/api/v2/databases/{id}/direct-children": {
        get: operations["getDatabaseDirectChildren"];
    } & onlyGet;
    "/wiki/api/v2/databases/{id}/descendants": {
        get: operations["getDatabaseDescendants"];
    } & onlyGet;
    "/wiki/api/v2/databases/{id}/ancestors": {
        get: operations["getDatabaseAncestors"];
    } & onlyGet;
    "/wiki/api/v2/embeds": {
        post: operations["createSmartLink"];
    } & onlyPost;
    "/wiki/api/v2/embeds/{id}": {
        get: operations["getSmartLinkById"];
        delete: operations["deleteSmartLink"];
    } & onlyGetDelete;
    "/wiki/api/v2/embeds/{id}/properties": {
        get: operations["getSmartLinkContentProperties"];
        post: operations["createSmartLinkProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
        get: operations["getSmartLinkContentPropertiesById"];
        put: operations["updateSmartLinkPropertyById"];
        delete: operations["deleteSmartLinkPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/embeds/{id}/operations": {
        get: operations["getSmartLinkOperations"];
    } & onlyGet;
    "/wiki/api/v2/embeds/{id}/direct-children": {
        get: operations["getSmartLinkDirectChildren"];
    } & onlyGet;
    "/wiki/api/v2/embeds/{id}/descendants": {
        get: operations["getSmartLinkDescendants"];
    } & onlyGet;
    "/wiki/api/v2/embeds/{id}/ancestors": {
        get: operations["getSmartLinkAncestors"];
    } & onlyGet;
    "/wiki/api/v2/folders": {
        post: operations["createFolder"];
    } & onlyPost;
    "/wiki/api/v2/folders/{id}": {
        get: operations["getFolderById"];
        delete: operations["deleteFolder"];
    } & onlyGetDelete;
    "/wiki/api/v2/folders/{id}/properties": {
        get: operations["getFolderContentProperties"];
        post: operations["createFolderProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
        get: operations["getFolderContentPropertiesById"];
        put: operations["updateFolderPropertyById"];
        delete: operations["deleteFolderPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/folders/{id}/operations": {
        get: operations["getFolderOperations"];
    } & onlyGet;
    "/wiki/api/v2/folders/{id}/direct-children": {
        get: operations["getFolderDirectChildren"];
    } & onlyGet;
    "/wiki/api/v2/folders/{id}/descendants": {
        get: operations["getFolderDescendants"];
    } & onlyGet;
    "/wiki/api/v2/folders/{id}/ancestors": {
        get: operations["getFolderAncestors"];
    } & onlyGet;
    "/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
        get: operations["getPageVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{custom-content-id}/versions": {
        get: operations["getCustomContentVersions"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
        get: operations["getCustomContentVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/spaces": {
        get: operations["getSpaces"];
        post: operations["createSpace"];
    } & onlyGetPost;
    "/wiki/api/v2/spaces/{id}": {
        get: operations["getSpaceById"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/blogposts": {
        get: operations["getBlogPostsInSpace"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/labels": {
        get: operations["getSpaceLabels"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/content/labels": {
        get: operations["getSpaceContentLabels"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/custom-content": {
        get: operations["getCustomContentByTypeInSpace"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/operations": {
        get: operations["getSpaceOperations"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/pages": {
        get: operations["getPagesInSpace"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{space-id}/properties": {
        get: operations["getSpaceProperties"];
        post: operations["createSpaceProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
        get: operations["getSpacePropertyById"];
        put: operations["updateSpacePropertyById"];
        delete: operations["deleteSpacePropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/spaces/{id}/permissions": {
        get: operations["getSpacePermissionsAssignments"];
    } & onlyGet;
    "/wiki/api/v2/space-permissions": {
        get: operations["getAvailableSpacePermissions"];
    } & onlyGet;
    "/wiki/api/v2/space-permissions/transition/combinations": {
        get: operations["listSpacePermissionCombinations"];
        post: operations["generateSpacePermissionCombinations"];
    } & onlyGetPost;
    "/wiki/api/v2/space-permissions/transition/role-assignments": {
        post: operations["bulkAssignSpacePermissionRoles"];
    } & onlyPost;
    "/wiki/api/v2/space-permissions/transition/access-removals": {
        post: operations["bulkRemoveSpacePermissionAccess"];
    } & onlyPost;
    "/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
        get: operations["getSpacePermissionTransitionTaskStatus"];
    } & onlyGet;
    "/wiki/api/v2/space-roles": {
        get: operations["getAvailableSpaceRoles"];
        post: operations["createSpaceRole"];
    } & onlyGetPost;
    "/wiki/api/v2/space-roles/{id}": {
        get: operations["getSpaceRolesById"];
        put: operations["updateSpaceRole"];
        delete: operations["deleteSpaceRole"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/space-role-mode": {
        get: operations["getSpaceRoleMode"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/role-assignments": {
        get: operations["getSpaceRoleAssignments"];
        post: operations["setSpaceRoleAssignments"];
    } & onlyGetPost;
    "/wiki/api/v2/pages/{id}/footer-comments": {
        get: operations["getPageFooterComments"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/inline-comments": {
        get: operations["getPageInlineComments"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/footer-comments": {
        get: operations["getBlogPostFooterComments"];
    } & onlyGet;
    "/wiki/api/v2/blogposts/{id}/inline-comments": {
        get: operations["getBlogPostInlineComments"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments": {
        get: operations["getFooterComments"];
        post: operations["createFooterComment"];
    } & onlyGetPost;
    "/wiki/api/v2/footer-comments/{comment-id}": {
        get: operations["getFooterCommentById"];
        put: operations["updateFooterComment"];
        delete: operations["deleteFooterComment"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/footer-comments/{id}/children": {
        get: operations["getFooterCommentChildren"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments/{id}/likes/count": {
        get: operations["getFooterLikeCount"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments/{id}/likes/users": {
        get: operations["getFooterLikeUsers"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments/{id}/operations": {
        get: operations["getFooterCommentOperations"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments/{id}/versions": {
        get: operations["getFooterCommentVersions"];
    } & onlyGet;
    "/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
        get: operations["getFooterCommentVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments": {
        get: operations["getInlineComments"];
        post: operations["createInlineComment"];
    } & onlyGetPost;
    "/wiki/api/v2/inline-comments/{comment-id}": {
        get: operations["getInlineCommentById"];
        put: operations["updateInlineComment"];
        delete: operations["deleteInlineComment"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/inline-comments/{id}/children": {
        get: operations["getInlineCommentChildren"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments/{id}/likes/count": {
        get: operations["getInlineLikeCount"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments/{id}/likes/users": {
        get: operations["getInlineLikeUsers"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments/{id}/operations": {
        get: operations["getInlineCommentOperations"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments/{id}/versions": {
        get: operations["getInlineCommentVersions"];
    } & onlyGet;
    "/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
        get: operations["getInlineCommentVersionDetails"];
    } & onlyGet;
    "/wiki/api/v2/comments/{comment-id}/properties": {
        get: operations["getCommentContentProperties"];
        post: operations["createCommentProperty"];
    } & onlyGetPost;
    "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
        get: operations["getCommentContentPropertiesById"];
        put: operations["updateCommentPropertyById"];
        delete: operations["deleteCommentPropertyById"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/tasks": {
        get: operations["getTasks"];
    } & onlyGet;
    "/wiki/api/v2/tasks/{id}": {
        get: operations["getTaskById"];
        put: operations["updateTask"];
    } & onlyGetPut;
    "/wiki/api/v2/pages/{id}/children": {
        get: operations["getChildPages"];
    } & onlyGet;
    "/wiki/api/v2/custom-content/{id}/children": {
        get: operations["getChildCustomContent"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/direct-children": {
        get: operations["getPageDirectChildren"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/ancestors": {
        get: operations["getPageAncestors"];
    } & onlyGet;
    "/wiki/api/v2/pages/{id}/descendants": {
        get: operations["getPageDescendants"];
    } & onlyGet;
    "/wiki/api/v2/users-bulk": {
        post: operations["createBulkUserLookup"];
    } & onlyPost;
    "/wiki/api/v2/user/access/check-access-by-email": {
        post: operations["checkAccessByEmail"];
    } & onlyPost;
    "/wiki/api/v2/user/access/invite-by-email": {
        post: operations["inviteByEmail"];
    } & onlyPost;
    "/wiki/api/v2/data-policies/metadata": {
        get: operations["getDataPolicyMetadata"];
    } & onlyGet;
    "/wiki/api/v2/data-policies/spaces": {
        get: operations["getDataPolicySpaces"];
    } & onlyGet;
    "/wiki/api/v2/classification-levels": {
        get: operations["getClassificationLevels"];
    } & onlyGet;
    "/wiki/api/v2/spaces/{id}/classification-level/default": {
        get: operations["getSpaceDefaultClassificationLevel"];
        put: operations["putSpaceDefaultClassificationLevel"];
        delete: operations["deleteSpaceDefaultClassificationLevel"];
    } & onlyGetPutDelete;
    "/wiki/api/v2/pages/{id}/classification-level": {
        get: operations["getPageClassificationLevel"];
        put: operations["putPageClassificationLevel"];
    } & onlyGetPut;
    "/wiki/api/v2/pages/{id}/classification-level/reset": {
        post: operations["postPageClassificationLevel"];
    } & onlyPost;
    "/wiki/api/v2/blogposts/{id}/classification-level": {
        get: operations["getBlogPostClassificationLevel"];
        put: operations["putBlogPostClassificationLevel"];
    } & onlyGetPut;
    "/wiki/api/v2/blogposts/{id}/classification-level/reset": {
        post: operations["postBlogPostClassificationLevel"];
    } & onlyPost;
    "/wiki/api/v2/whiteboards/{id}/classification-level": {
        get: operations["getWhiteboardClassificationLevel"];
        put: operations["putWhiteboardClassificationLevel"];
    } & onlyGetPut;
    "/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
        post: operations["postWhiteboardClassificationLevel"];
    } & onlyPost;
    "/wiki/api/v2/databases/{id}/classification-level": {
        get: operations["getDatabaseClassificationLevel"];
        put: operations["putDatabaseClassificationLevel"];
    } & onlyGetPut;
    "/wiki/api/v2/databases/{id}/classification-level/reset": {
        post: operations["postDatabaseClassificationLevel"];
    } & onlyPost;
    "/wiki/api/v2/attachments/{id}/thumbnail/download": {
        get: operations["getAttachmentThumbnailById"];
    } & onlyGet;
    "/wiki/api/v2/app/properties": {
        get: operations["getForgeAppProperties"];
    } & onlyGet;
    "/wiki/api/v2/app/properties/{propertyKey}": {
        get: operations["getForgeAppProperty"];
        put: operations["putForgeAppProperty"];
        delete: operations["deleteForgeAppProperty"];
    } & onlyGetPutDelete;
}
export interface AdminKeyResponse {
    /** Account ID of the administrator who holds the key. */
    accountId?: string;
    /**
     * When the key stops working: an ISO 8601 time in UTC.
     * Format: date-time
     */
    expirationTime?: string;
}
export interface AttachmentSingle {
    /** Attachment ID: `att` followed by digits. */
    id: string;
    /** State of the attachment: `current`, `archived` or `trashed`. */
    status: ContentStatus | (string & {});
    /** File name, with its extension. */
    title: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** Media type of the file, such as `image/png`. */
    mediaType: string;
    /** The media type in words; null if Confluence has none for it. */
    mediaTypeDescription?: string | null;
    /** What the uploader wrote about this version of the file; empty if nothing. */
    comment?: string;
    /** UUID of the file in Atlassian's media store, by which ADF bodies embed it; it is not the attachment ID. */
    fileId: string;
    /** Size of the file in bytes. */
    fileSize: number;
    /** Page that previews the file, relative to `base`; for people. */
    webuiLink: string;
    /** Where the bytes of the file are, relative to `base`; the same as `_links.download`. */
    downloadLink: string;
    /** The version of the file that this response describes. */
    version: Version;
    /** The labels; only with the `include-labels` flag. */
    labels?: list<Label>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AttachmentLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
}
export interface AttachmentBulk {
    /** Attachment ID: `att` followed by digits. */
    id: string;
    /** State of the attachment: `current`, `archived` or `trashed`. */
    status: ContentStatus | (string & {});
    /** File name, with its extension. */
    title: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** Media type of the file, such as `image/png`. */
    mediaType: string;
    /** The media type in words; null if Confluence has none for it. */
    mediaTypeDescription?: string | null;
    /** What the uploader wrote about this version of the file; empty if nothing. */
    comment?: string;
    /** UUID of the file in Atlassian's media store, by which ADF bodies embed it; it is not the attachment ID. */
    fileId: string;
    /** Size of the file in bytes. */
    fileSize: number;
    /** Page that previews the file, relative to `base`; for people. */
    webuiLink: string;
    /** Where the bytes of the file are, relative to `base`; the same as `_links.download`. */
    downloadLink: string;
    /** The version of the file that this response describes. */
    version: Version;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AttachmentLinks;
}
export interface BlogPostSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the blog post: `current` if it is published, `trashed` if it was deleted. */
    status: BlogPostContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title: string;
    /** ID of the space that contains it (not the space key). */
    spaceId: string;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** The labels; only with the `include-labels` flag. */
    labels?: list<Label>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Who likes it; only with the `include-likes` flag. */
    likes?: list<Like>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** Whether the caller has starred it; only with `include-favorited-by-current-user-status`. */
    isFavoritedByCurrentUser?: boolean;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AbstractPageLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
}
export interface BlogPostBulk {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the blog post; lists contain `current` ones unless `status` asks for others. */
    status: BlogPostContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title: string;
    /** ID of the space that contains it (not the space key). */
    spaceId: string;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AbstractPageLinks;
}
export interface TaskBodySingle {
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: BodyType;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: BodyType;
}
export interface BodySingle {
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: BodyType;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: BodyType;
    /** The body as HTML for display, with macros rendered. */
    view?: BodyType;
    /** The body as HTML for export, with absolute links. */
    export_view?: BodyType;
    /** The body as HTML for export, as someone without a login sees it. */
    anonymous_export_view?: BodyType;
    /** The body as an HTML document that includes its style sheets. */
    styled_view?: BodyType;
    /** The body in the format of the old editor. */
    editor?: BodyType;
}
export interface BodyBulk {
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: BodyType;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: BodyType;
}
export interface BodyType {
    /** Which format `value` has, such as `storage`. */
    representation: string;
    /** The body itself; for `atlas_doc_format`, JSON that is still to be parsed. */
    value: string;
}
export type PrimaryBodyRepresentation = "storage" | "atlas_doc_format";
export type PrimaryBodyRepresentationSingle = "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view" | "styled_view" | "editor";
export type CustomContentBodyRepresentation = "raw" | "storage" | "atlas_doc_format";
export type CustomContentBodyRepresentationSingle = "raw" | "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view";
export type SpaceDescriptionBodyRepresentation = "plain" | "view";
export interface ContentIdToContentTypeResponse {
    /** Type of each content by its ID; null for what does not exist or is hidden from the caller. */
    results?: {
        [key: string]: ("page" | "blogpost" | "attachment" | "footer-comment" | "inline-comment") | (string | null);
    };
}
export type ContentStatus = "current" | "draft" | "archived" | "historical" | "trashed" | "deleted" | "any";
export type BlogPostContentStatus = "current" | "draft" | "historical" | "trashed" | "deleted" | "any";
export type OnlyArchivedAndCurrentContentStatus = "current" | "archived" | "draft";
export interface ContentProperty {
    /** ID of the property, which the operations on one property take. */
    id: string;
    /** Key under which the value was stored. */
    key: string;
    /** The stored value: any JSON. */
    value: unknown;
    /** Latest version of the property, counted apart from those of the content. */
    version: Version;
}
export interface ContentPropertyCreateRequest {
    /** Key of the new property; the content may not have it yet. */
    key?: string | undefined;
    /** Value to store: any JSON. */
    value?: unknown;
}
export interface ContentPropertyUpdateRequest {
    /** Key of the property; it must be the one that the property has. */
    key?: string | undefined;
    /** Value that replaces the stored one: any JSON. */
    value?: unknown;
    /** The version that this update makes. */
    version?: {
        /** Current number of the property's version plus 1; another number is a conflict. */
        number?: number | undefined;
        /** What to note about this change. */
        message?: string | undefined;
    } | undefined;
}
export interface CustomContentSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Type that the app declared, such as `ac:my-app:my-module`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of its space, whatever directly contains it. */
    spaceId?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** The labels; only with the `include-labels` flag. */
    labels?: list<Label>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: CustomContentBodySingle;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: CustomContentLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
}
export interface CustomContentBulk {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Type that the app declared, such as `ac:my-app:my-module`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of its space, whatever directly contains it. */
    spaceId?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: CustomContentBodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: CustomContentLinks;
}
export interface CustomContentBodySingle {
    /** The body as the app stored it, without conversion. */
    raw?: BodyType;
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: BodyType;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: BodyType;
    /** The body as HTML for display, with macros rendered. */
    view?: BodyType;
    /** The body as HTML for export, with absolute links. */
    export_view?: BodyType;
    /** The body as HTML for export, as someone without a login sees it. */
    anonymous_export_view?: BodyType;
}
export interface CustomContentBodyBulk {
    /** The body as the app stored it, without conversion. */
    raw?: BodyType;
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: BodyType;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: BodyType;
}
export interface DetailedVersion {
    /** Number of the version, counted from 1. */
    number: number;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Whether this version turned the content into another type, such as a page into a blog post. */
    contentTypeModified?: boolean;
    /** Account IDs of those who took part in editing this version; null if unknown. */
    collaborators?: string[] | null;
    /** Number of the version before this one; null for the first. */
    prevVersion?: number | null;
    /** Number of the version after this one; null for the latest. */
    nextVersion?: number | null;
}
export interface Label {
    /** Numeric ID of the label, as a string. */
    id: string;
    /** Text of the label, without its prefix. */
    name: string;
    /** Who sees it: `global` labels are shared, `my` ones personal, `team` ones group spaces. */
    prefix: string;
}
export interface Like {
    /** Account ID of someone who likes it. */
    accountId?: string;
}
export interface Operation {
    /** What the caller may do, such as `update` or `restrict_content`. */
    operation?: string;
    /** What it may be done with: the item itself, or what is created in it, such as `comment`. */
    targetType?: string;
}
export interface PermittedOperationsResponse {
    /** Everything that the caller may do with the item. */
    operations?: Operation[];
}
export interface PageSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the page: `current` if it is published, `archived`, or `trashed` if it was deleted. */
    status: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title: string;
    /** ID of the space that contains it (not the space key). */
    spaceId: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /** Account ID of its current owner, at first the author. */
    ownerId: string | null;
    /** Account ID of the owner before the current one; null if ownership never changed. */
    lastOwnerId: string | null;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** The labels; only with the `include-labels` flag. */
    labels?: list<Label>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Who likes it; only with the `include-likes` flag. */
    likes?: list<Like>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** Whether the caller has starred it; only with `include-favorited-by-current-user-status`. */
    isFavoritedByCurrentUser?: boolean;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AbstractPageLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
}
export interface PageBulk {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the page; lists contain `current` and `archived` ones unless `status` asks for others. */
    status: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title: string;
    /** ID of the space that contains it (not the space key). */
    spaceId: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /** Account ID of its current owner, at first the author. */
    ownerId: string | null;
    /** Account ID of the owner before the current one; null if ownership never changed. */
    lastOwnerId: string | null;
    /** `live` for a live doc; null or absent for an ordinary page. */
    subtype?: string | null;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: AbstractPageLinks;
    /** ID of the template from which the page was made. */
    sourceTemplateEntityId?: string;
}
export type ParentContentType = "page" | "whiteboard" | "database" | "embed" | "folder" | null;
export interface PageBodyWrite {
    /** Format of `value`: storage format, ADF or wiki markup. */
    representation: "storage" | "atlas_doc_format" | "wiki";
    /** Content of the page; an ADF document is sent as a JSON string, not as an object. */
    value: string;
}
export interface PageNestedBodyWrite {
    /** Content in storage format; an alternative to `representation` and `value` at the top. */
    storage?: PageBodyWrite | undefined;
    /** Content as ADF, in a JSON string; an alternative to `representation` and `value` at the top. */
    atlas_doc_format?: PageBodyWrite | undefined;
    /** Content in wiki markup; an alternative to `representation` and `value` at the top. */
    wiki?: PageBodyWrite | undefined;
}
export interface BlogPostBodyWrite {
    /** Format of `value`: storage format, ADF or wiki markup. */
    representation: "storage" | "atlas_doc_format" | "wiki";
    /** Content of the blog post; an ADF document is sent as a JSON string, not as an object. */
    value: string;
}
export interface BlogPostNestedBodyWrite {
    /** Content in storage format; an alternative to `representation` and `value` at the top. */
    storage?: BlogPostBodyWrite | undefined;
    /** Content as ADF, in a JSON string; an alternative to `representation` and `value` at the top. */
    atlas_doc_format?: BlogPostBodyWrite | undefined;
    /** Content in wiki markup; an alternative to `representation` and `value` at the top. */
    wiki?: BlogPostBodyWrite | undefined;
}
export interface CommentBodyWrite {
    /** Format of `value`: storage format, ADF or wiki markup. */
    representation: "storage" | "atlas_doc_format" | "wiki";
    /** Content of the comment; an ADF document is sent as a JSON string, not as an object. */
    value: string;
}
export interface CommentNestedBodyWrite {
    /** Content in storage format; an alternative to `representation` and `value` at the top. */
    storage?: CommentBodyWrite | undefined;
    /** Content as ADF, in a JSON string; an alternative to `representation` and `value` at the top. */
    atlas_doc_format?: CommentBodyWrite | undefined;
    /** Content in wiki markup; an alternative to `representation` and `value` at the top. */
    wiki?: CommentBodyWrite | undefined;
}
export interface CustomContentBodyWrite {
    /** Format of `value`: storage format, ADF, or `raw` for what only the app understands. */
    representation: "storage" | "atlas_doc_format" | "raw";
    /** Content of the item; an ADF document is sent as a JSON string, not as an object. */
    value: string;
}
export interface CustomContentNestedBodyWrite {
    /** Content in storage format; an alternative to `representation` and `value` at the top. */
    storage?: CustomContentBodyWrite | undefined;
    /** Content as ADF, in a JSON string; an alternative to `representation` and `value` at the top. */
    atlas_doc_format?: CustomContentBodyWrite | undefined;
    /** Content as the app stores it; an alternative to `representation` and `value` at the top. */
    raw?: CustomContentBodyWrite | undefined;
}
export interface ChildPage {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** State of the child page: `current` or `archived`, and sometimes `draft`. */
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    childPosition?: number | null;
}
export interface ChildCustomContent {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** Type that the app declared, such as `ac:my-app:my-module`. */
    type?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
}
export interface ChildrenResponse {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** State of the child: `current` or `archived`, and sometimes `draft`. */
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** Kind of content: `page`, `whiteboard`, `database`, `embed` (a Smart Link) or `folder`. */
    type?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    childPosition?: number | null;
}
export interface DescendantsResponse {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** State of the descendant: `current` or `archived`, and sometimes `draft`. */
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** Kind of content: `page`, `whiteboard`, `database`, `embed` (a Smart Link) or `folder`. */
    type?: string;
    /** ID of the content directly above it. */
    parentId?: string;
    /** How many levels it is below the content that was asked about; 1 for a child. */
    depth?: number;
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    childPosition?: number | null;
    /** When it was last changed. */
    lastModified?: string;
}
export interface WhiteboardSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Kind of content, such as `page`, `whiteboard` or `folder`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId?: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType?: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position?: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /** Account ID of its current owner, at first the author. */
    ownerId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: WhiteboardLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
}
export interface DatabaseSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Kind of content, such as `page`, `whiteboard` or `folder`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId?: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType?: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position?: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /** Account ID of its current owner, at first the author. */
    ownerId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: DatabaseLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
}
export interface SmartLinkSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Kind of content, such as `page`, `whiteboard` or `folder`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId?: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType?: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position?: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /** Account ID of its current owner, at first the author. */
    ownerId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** Full URL of what the Smart Link shows; absent if it has none. */
    embedUrl?: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: SmartLinkLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
}
export interface FolderSingle {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Kind of content, such as `page`, `whiteboard` or `folder`. */
    type?: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status?: ContentStatus | (string & {});
    /** Title as people see it; plain text, not HTML. */
    title?: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId?: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType?: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position?: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId?: string;
    /** Account ID of its current owner, at first the author. */
    ownerId?: string;
    /** When the folder was created, in milliseconds since 1970; other content of v2 has ISO 8601 times. */
    createdAt?: number;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version?: Version;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: FolderLinks;
    /** Who has worked on it; only with the `include-collaborators` flag. */
    collaborators?: {
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: string;
    }[];
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
}
export interface Ancestor {
    /** ID of the ancestor; ancestors come from the top of the tree downwards. */
    id?: string;
    /** Kind of content: `page`, `whiteboard`, `database`, `embed` (a Smart Link) or `folder`. */
    type?: AncestorType | (string & {});
}
export type AncestorType = "page" | "whiteboard" | "database" | "embed" | "folder";
export interface Redaction {
    /** Parts of the text, each of which is redacted. */
    redactions?: RedactionPointer[];
}
export interface RedactionPointer {
    /** JSON pointer to the text node, in the ADF of the content. */
    pointer: string;
    /** First character to redact, counted from 0 within the text node. */
    from?: number | undefined;
    /** Character before which to stop; at least `from`. */
    to?: number | undefined;
    /** Why it is redacted, for the audit log; null if nothing is to be noted. */
    reason?: string | null | undefined;
}
export interface RedactionResponse {
    /** What was redacted in the body. */
    body?: RedactionSectionResponse;
    /** What was redacted in the title. */
    title?: RedactionSectionResponse;
}
export interface RedactionSectionResponse {
    /** Parts of the text that were redacted. */
    redactions?: RedactionPointerResponse[];
}
export interface RedactionPointerResponse {
    /** JSON pointer to the text node that was changed. */
    pointer?: string;
    /** First redacted character, counted from 0 within the text node. */
    from?: number;
    /** Character before which the redaction stops. */
    to?: number;
    /** Why it was redacted, as the request said. */
    reason?: string;
    /**
     * UUID of the redaction, by which it can be undone.
     * Format: uuid
     */
    redactionId?: string;
}
export interface SpaceSingle {
    /** Numeric ID of the space, as a string; most v2 operations take it instead of the key. */
    id: string;
    /** Space key, the short name in addresses and in v1; a personal space has `~` and the account ID. */
    key: string;
    /** Name as people see it. */
    name: string;
    /** Kind of space, such as `global` or `personal`. */
    type: SpaceType | (string & {});
    /** Whether the space is in use (`current`), `archived` or `trashed`. */
    status: SpaceStatus | (string & {});
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /** Account ID of whoever owns the space now. */
    spaceOwnerId?: string;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** ID of the page that the space opens with. */
    homepageId?: string;
    /** What the space is about, in the format of `description-format`; null without that parameter. */
    description?: SpaceDescription | null;
    /** Logo of the space; null unless `include-icon` is true. */
    icon?: SpaceIcon | null;
    /** The labels; only with the `include-labels` flag. */
    labels?: list<Label>;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<SpaceProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Who may do what in the space; only with the `include-permissions` flag. */
    permissions?: list<SpacePermissionAssignment>;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: SpaceLinks;
    /** Identifier in the addresses of the space, where that is not the key; null if there is none. */
    currentActiveAlias?: string | null;
}
export interface SpaceBulk {
    /** Numeric ID of the space, as a string; most v2 operations take it instead of the key. */
    id: string;
    /** Space key, the short name in addresses and in v1; a personal space has `~` and the account ID. */
    key: string;
    /** Name as people see it. */
    name: string;
    /** Kind of space, such as `global` or `personal`. */
    type: SpaceType | (string & {});
    /** Whether the space is in use (`current`), `archived` or `trashed`. */
    status: SpaceStatus | (string & {});
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /** Account ID of whoever owns the space now. */
    spaceOwnerId?: string;
    /** Identifier in the addresses of the space, where that is not the key; null if there is none. */
    currentActiveAlias?: string | null;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** ID of the page that the space opens with. */
    homepageId?: string;
    /** What the space is about, in the format of `description-format`; null without that parameter. */
    description?: SpaceDescription | null;
    /** Logo of the space; null unless `include-icon` is true. */
    icon?: SpaceIcon | null;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: SpaceLinks;
}
export interface SpaceDescription {
    /** The description as plain text. */
    plain?: BodyType;
    /** The description as HTML. */
    view?: BodyType;
}
export interface SpaceIcon {
    /** Address of the image for signed-in people, relative to the site. */
    path?: string;
    /** Address of the image for API clients, OAuth apps included, relative to the site; not every space has it. */
    apiDownloadLink?: string;
}
export interface SpacePermission {
    /** ID of the permission, such as `read/space`, of which roles are made. */
    id?: string;
    /** Name of the permission as people see it. */
    displayName?: string;
    /** What the permission allows, in words. */
    description?: string;
    /** IDs of permissions that this one cannot be granted without; null if there are none. */
    requiredPermissionIds?: string[] | null;
}
export interface SpacePermissionAssignment {
    /** ID of this one grant. */
    id: string;
    /** Who has the permission. */
    principal: {
        /** Kind of principal: a `user`, a `group`, a `role`, or an `access-class` such as everybody with a license. */
        type: ("user" | "group" | "role" | "access-class") | (string & {});
        /** ID of the principal: an account ID for a user, a group ID for a group. */
        id: string;
    };
    /** What the principal may do. */
    operation: {
        /** The action, such as `create` or `administer`. */
        key: ("use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive" | "archive_space" | "export_content" | "manage_content" | "manage_guest_users" | "manage_nonlicensed_users" | "manage_public_links" | "manage_templates" | "manage_users") | (string & {});
        /** What the action applies to, such as `page`, or `space` for the space itself. */
        targetType: ("page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile") | (string & {});
    };
}
export interface SpaceRole {
    /** ID of the role, which assignments refer to. */
    id?: string;
    /** `SYSTEM` for roles that Confluence comes with, `CUSTOM` for those that administrators made. */
    type?: RoleType | (string & {});
    /** Name as people see it. */
    name?: string;
    /** What the role is for, in words. */
    description?: string;
    /** IDs of the permissions that the role consists of; null if they are not told. */
    spacePermissions?: string[] | null;
}
export interface UpdateSpaceRoleResponse {
    /** ID of the role. */
    id?: string;
    /** `SYSTEM` for roles that Confluence comes with, `CUSTOM` for those that administrators made. */
    type?: RoleType | (string & {});
    /** Name as people see it. */
    name?: string;
    /** What the role is for, in words. */
    description?: string;
    /** ID of the background task that changes the permissions of the holders. */
    taskId?: string;
}
export interface DeleteSpaceRoleResponse {
    /** ID of the background task that takes the permissions from the holders. */
    taskId?: string;
}
export interface BulkTransitionTaskResponse {
    /** ID of the task that now runs; `getSpacePermissionTransitionTaskStatus` takes it. */
    taskId: string;
    /** How far the task is. */
    status: ("IN_PROGRESS" | "COMPLETED" | "FAILED") | (string & {});
    /** Where to ask for the state of the task. */
    statusUrl: string;
}
export interface BulkTransitionTaskStatusResponse {
    /** ID of the task. */
    taskId: string;
    /** How far the task is; it ends as `COMPLETED` or `FAILED`. */
    status: ("IN_PROGRESS" | "COMPLETED" | "FAILED") | (string & {});
    /** Why the task failed, in words; absent if it did not. */
    errorMessage?: string | null;
}
export interface BulkAssignRolesRequest {
    /** Which roles replace which combinations of permissions. */
    assignments: BulkTransitionRoleAssignment[];
    /** The spaces in which to do so. */
    spaceSelection: BulkTransitionSpaceSelection;
}
export interface BulkRemoveAccessRequest {
    /** `combinationId` of each combination whose holders lose their access. */
    permissionCombinationIds: string[];
    /** The spaces in which they lose it. */
    spaceSelection: BulkTransitionSpaceSelection;
}
export interface BulkTransitionRoleAssignment {
    /** `combinationId` of the combination to replace, from `listSpacePermissionCombinations`. */
    permissionCombinationId: string;
    /** What each kind of principal gets instead of the combination. */
    principalTypeAssignments: BulkTransitionPrincipalTypeAssignment[];
}
export interface BulkTransitionPrincipalTypeAssignment {
    /** Kind of principal that this entry is for. */
    principalType: "USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP";
    /** True to take the access away instead of giving a role. */
    removeAccess: boolean;
    /** UUID of the role to give; may be left out only if `removeAccess` is true. */
    roleId?: string | null | undefined;
}
export interface BulkTransitionSpaceSelection {
    /** Which spaces are meant: all, only personal ones, only those listed, or all but some of these. */
    spaceType: "ALL" | "ALL_EXCEPT_PERSONAL" | "ALL_EXCEPT_SPECIFIC" | "PERSONAL" | "SPECIFIC";
    /** The spaces to include or to leave out, if `spaceType` is `SPECIFIC` or `ALL_EXCEPT_SPECIFIC`. */
    selectedSpaces?: BulkTransitionSpaceTarget[] | undefined;
}
export interface BulkTransitionSpaceTarget {
    /** Numeric ID of the space. */
    id: string;
    /** Space key. */
    key: string;
}
export interface ListSpacePermissionCombinationsResponse {
    /** The combinations on this page of the list. */
    results: BulkTransitionCombinationEntry[];
    /** When the combinations were last computed (ISO 8601); absent until that has happened once. */
    generatedAt?: string | null;
    /** What to pass as `cursor` for the next page; absent on the last one. */
    cursor?: string | null;
}
export interface BulkTransitionCombinationEntry {
    /** ID of the combination, as the operations that assign roles or remove access take it. */
    combinationId: string;
    /** In how many spaces the combination occurs. */
    spaceCount: number;
    /** How many users, groups and other principals have the combination. */
    principalCount: number;
    /** The permissions of which the combination consists. */
    permissions: BulkTransitionDecodedPermission[];
    /** Kinds of principals that have it; only these can be given a role for the combination. */
    principalTypes: (("USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP" | "TEAM") | (string & {}))[];
}
export interface BulkTransitionDecodedPermission {
    /** ID of the permission, such as `VIEW_CONTENT`. */
    id: string;
    /** Name of the permission as people see it. */
    displayName: string;
}
export interface SpaceRoleAssignment {
    /** Who has the role. */
    principal?: Principal;
    /** ID of the role, which `getSpaceRolesById` takes. */
    roleId?: string;
}
export interface Principal {
    /** Kind of principal: a user, a group, or an access class such as everybody with a license. */
    principalType?: PrincipalType | (string & {}) | undefined;
    /** ID of the principal: an account ID for a user, a group ID for a group. */
    principalId?: string | undefined;
}
export type PrincipalType = "USER" | "GROUP" | "ACCESS_CLASS";
export type RoleType = "SYSTEM" | "CUSTOM";
export interface SpaceProperty {
    /** ID of the property, which the operations on one property take. */
    id?: string;
    /** Key under which the value was stored. */
    key?: string;
    /** The stored value: any JSON. */
    value?: unknown;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /** Latest version of the property. */
    version?: {
        /**
         * When this version of the property was saved: an ISO 8601 time in UTC.
         * Format: date-time
         */
        createdAt?: string;
        /** What the author of the version wrote about the change; often empty. */
        message?: string;
        /** Counts the versions from 1; an update must send the next number. */
        number?: number;
        /** Account ID of whoever saved this version of the property. */
        authorId?: string;
    };
    /** Account ID of whoever created the property. */
    authorId?: string;
}
export interface SpacePropertyCreateRequest {
    /** Key of the new property; the space may not have it yet. */
    key?: string | undefined;
    /** Value to store: any JSON. */
    value?: unknown;
}
export interface SpacePropertyUpdateRequest {
    /** Key of the property; it must be the one that the property has. */
    key?: string | undefined;
    /** Value that replaces the stored one: any JSON. */
    value?: unknown;
    /** The version that this update makes. */
    version?: {
        /** Current number of the property's version plus 1; another number is a conflict. */
        number?: number | undefined;
        /** What to note about this change. */
        message?: string | undefined;
    } | undefined;
}
export type SpaceType = "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space";
export type SpaceStatus = "current" | "archived" | "trashed";
export interface Task {
    /** ID of the task, unique in the site. */
    id: string;
    /** ID of the task within its page or blog post, as its body has it. */
    localId: string;
    /** ID of the space that contains it (not the space key). */
    spaceId?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** `complete` if the box is checked, else `incomplete`. */
    status: ("complete" | "incomplete") | (string & {});
    /** Text of the task in the format of `body-format`; null without that parameter. */
    body?: TaskBodySingle | null;
    /** Account ID of whoever wrote the task. */
    createdBy?: string;
    /** Account ID of whoever is to do it; null if nobody is named. */
    assignedTo?: string | null;
    /** Account ID of whoever checked the box; null while it is open. */
    completedBy?: string | null;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt?: string;
    /**
     * When the task last changed (ISO 8601); null if it never did.
     * Format: date-time
     */
    updatedAt?: string | null;
    /**
     * When the task is due (ISO 8601); null without a due date.
     * Format: date-time
     */
    dueAt?: string | null;
    /**
     * When the box was checked (ISO 8601); null while it is open.
     * Format: date-time
     */
    completedAt?: string | null;
}
export type AccountType = "atlassian" | "app" | "customer" | "unknown";
export type AccountStatus = "active" | "inactive" | "closed" | "unknown";
export type Icon = {
    /** Address of the image, relative to the site. */
    path: string;
    /** Whether the user has not chosen a picture. */
    isDefault: boolean;
} | null;
export interface User {
    /** Name to show; what it contains depends on the privacy settings of the user. */
    displayName?: string;
    /** Time zone such as `Europe/Berlin`; null if the user hides it. */
    timeZone?: string | null;
    /** ID of the user's personal space; null without one. */
    personalSpaceId?: string | null;
    /** Whether the user is a guest from outside the organization. */
    isExternalCollaborator?: boolean;
    /** Whether the account is in use, deactivated or closed. */
    accountStatus?: AccountStatus | (string & {});
    /** Atlassian account ID, which is the same in every site and product. */
    accountId?: string;
    /** E-mail address; empty if the user hides it. */
    email?: string;
    /** `atlassian` for people, `app` for apps, `customer` for people who only use a help center. */
    accountType?: AccountType | (string & {});
    /** Name for those who may not see the display name. */
    publicName?: string;
    /** Avatar of the user. */
    profilePicture?: Icon;
}
export interface Version {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** Step of the collaborative editor at which the version was saved; can be null. */
    ncsStepVersion?: string | null;
    /** Account IDs of the users who contributed to the version. */
    contributorIds?: unknown[];
    /** The comment as it was in this version; only in lists of versions of comments. */
    comment?: VersionedEntity;
    /** The attachment as it was in this version; only in lists of versions of attachments. */
    attachment?: VersionedEntity;
    /** The page as it was in this version; only in lists of versions of pages. */
    page?: VersionedEntity;
    /** The blog post as it was in this version; only in lists of versions of blog posts. */
    blogpost?: VersionedEntity;
}
export interface AttachmentVersion {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** The attachment as it was in this version. */
    attachment?: VersionedEntity;
}
export interface BlogPostVersion {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** The blog post as it was in this version. */
    blogpost?: VersionedEntity;
}
export interface PageVersion {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** The page as it was in this version. */
    page?: VersionedEntity;
}
export interface CustomContentVersion {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** The custom content as it was in this version. */
    custom?: VersionedEntity;
}
export interface CommentVersion {
    /**
     * When the version was saved: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** What its author wrote about the change; null or empty if nothing. */
    message: string | null;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** Account ID of whoever saved the version. */
    authorId: string;
    /** The comment as it was in this version. */
    comment?: VersionedEntity;
}
export interface VersionedEntity {
    /** Title that the item had in this version; null if it had none. */
    title?: string | null;
    /** ID of the item that the version belongs to. */
    id?: string;
    /** Content that the item had in this version; only if `body-format` asks for it. */
    body?: BodyBulk;
}
export type AttachmentSortOrder = "created-date" | "-created-date" | "modified-date" | "-modified-date";
export type BlogPostSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date";
export type CommentSortOrder = "created-date" | "-created-date" | "modified-date" | "-modified-date";
export type ContentPropertySortOrder = "key" | "-key";
export type ContentSortOrder = "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date" | "child-position" | "-child-position" | "title" | "-title";
export type LabelSortOrder = "created-date" | "-created-date" | "id" | "-id" | "name" | "-name";
export type ChildPageSortOrder = "created-date" | "-created-date" | "id" | "-id" | "child-position" | "-child-position" | "modified-date" | "-modified-date";
export type ChildCustomContentSortOrder = "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date";
export type CustomContentSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title";
export type PageSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title";
export type SpaceSortOrder = "id" | "-id" | "key" | "-key" | "name" | "-name";
export type VersionSortOrder = "modified-date" | "-modified-date";
export type InlineCommentResolutionStatus = "open" | "reopened" | "resolved" | "dangling";
export interface InlineCommentProperties {
    /** ID of the marker around the commented text, which is in the `ac:inline-comment-marker` of the body. */
    inlineMarkerRef?: string;
    /** The commented text, as it was when the comment was written. */
    inlineOriginalSelection?: string;
    /** The same as `inlineMarkerRef`, under its old name. */
    "inline-marker-ref"?: string;
    /** The same as `inlineOriginalSelection`, under its old name. */
    "inline-original-selection"?: string;
}
export interface PageCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of the page after `Re:`. */
    title: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: string;
}
export interface PageInlineCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of the page after `Re:`. */
    title: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    /** Where the comment is anchored. */
    properties?: InlineCommentProperties;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
}
export interface BlogPostCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of the blog post after `Re:`. */
    title: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: string;
}
export interface BlogPostInlineCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of the blog post after `Re:`. */
    title: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    /** Where the comment is anchored. */
    properties?: InlineCommentProperties;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
}
export interface ChildrenCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the reply: that of the container after `Re:`. */
    title: string;
    /** ID of the comment that this one replies to. */
    parentCommentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
}
export interface InlineCommentChildrenModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the reply: that of the container after `Re:`. */
    title: string;
    /** ID of the comment that this one replies to. */
    parentCommentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodyBulk;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    /** Where the discussion is anchored. */
    properties?: InlineCommentProperties;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
}
export interface AttachmentCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of the attachment after `Re:`. */
    title: string;
    /** ID of the attachment that it belongs to, with the prefix `att`. */
    attachmentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
}
export interface CustomContentCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of its container after `Re:`. */
    title: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
}
export interface FooterCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of its container after `Re:`. */
    title: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the attachment that it belongs to, with the prefix `att`. */
    attachmentId?: string;
    /** ID of the custom content that contains it; absent if something else does. */
    customContentId?: string;
    /** ID of the comment that this one replies to; absent at the top level. */
    parentCommentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The JSON values that apps stored on it; only with the `include-properties` flag. */
    properties?: list<ContentProperty>;
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Who likes it; only with the `include-likes` flag. */
    likes?: list<Like>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: string;
}
export interface InlineCommentModel {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** Title of the comment: that of its container after `Re:`. */
    title: string;
    /** ID of the blog post that contains it; absent if something else does. */
    blogPostId?: string;
    /** ID of the page that contains it; absent if something else does. */
    pageId?: string;
    /** ID of the comment that this one replies to; absent at the top level. */
    parentCommentId?: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** The content: what was just written, or what `body-format` asked for; else absent. */
    body?: BodySingle;
    /** Account ID of whoever last resolved or reopened it; absent or null if nobody did. */
    resolutionLastModifierId?: string;
    /**
     * When it was last resolved or reopened (ISO 8601); absent or null if never.
     * Format: date-time
     */
    resolutionLastModifiedAt?: string;
    /** Whether the discussion is `open`, `reopened` or `resolved`; `dangling` if the commented text is gone. */
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    /** Where the comment is anchored, and with `include-properties` what apps stored on it. */
    properties?: {
        /** The first items of an included list; `meta.hasMore` tells whether there are others. */
        results?: ContentProperty[];
        /** Tells whether the included list is complete. */
        meta?: OptionalFieldMeta;
        /** Where the complete list is, as an API path. */
        _links?: OptionalFieldLinks;
        /** ID of the marker around the commented text, which is in the `ac:inline-comment-marker` of the body. */
        inlineMarkerRef?: string;
        /** The commented text, as it was when the comment was written. */
        inlineOriginalSelection?: string;
        /** The same as `inlineMarkerRef`, under its old name. */
        "inline-marker-ref"?: string;
        /** The same as `inlineOriginalSelection`, under its old name. */
        "inline-original-selection"?: string;
    };
    /** What the caller may do with it; only with the `include-operations` flag. */
    operations?: list<Operation>;
    /** Who likes it; only with the `include-likes` flag. */
    likes?: list<Like>;
    /** Its latest versions; only with the `include-versions` flag. */
    versions?: list<Version>;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links: CommentLinks;
}
export interface CreateFooterCommentModel {
    /** ID of the blog post to comment on; leave it out in a reply. */
    blogPostId?: string | undefined;
    /** ID of the page to comment on; leave it out in a reply. */
    pageId?: string | undefined;
    /** ID of the comment to reply to; it alone says where the reply belongs. */
    parentCommentId?: string | undefined;
    /** ID of the attachment to comment on. */
    attachmentId?: string | undefined;
    /** ID of the custom content to comment on. */
    customContentId?: string | undefined;
    /** What the comment says. */
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
}
export interface CreateInlineCommentModel {
    /** ID of the blog post to comment on; leave it out in a reply. */
    blogPostId?: string | undefined;
    /** ID of the page to comment on; leave it out in a reply. */
    pageId?: string | undefined;
    /** ID of the comment to reply to; it alone says where the reply belongs. */
    parentCommentId?: string | undefined;
    /** What the comment says. */
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
    /** Which text to comment on; required, except in a reply. */
    inlineCommentProperties?: {
        /** The text to highlight, exactly as the page shows it. */
        textSelection?: string | undefined;
        /** How often the text occurs in the page; if that is wrong, the request fails. */
        textSelectionMatchCount?: number | undefined;
        /** Which of the occurrences to highlight, counted from 0. */
        textSelectionMatchIndex?: number | undefined;
    } | undefined;
}
export interface UpdateFooterCommentModel {
    /** The version that this update makes. */
    version?: {
        /** Current version number of the comment plus 1; another number is a conflict (409). */
        number?: number | undefined;
        /** What to note about this change in the history. */
        message?: string | undefined;
    } | undefined;
    /** What the comment says after the update, which replaces all of its text. */
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
}
export interface UpdateInlineCommentModel {
    /** The version that this update makes. */
    version?: {
        /** Current version number of the comment plus 1; another number is a conflict (409). */
        number?: number | undefined;
        /** What to note about this change in the history. */
        message?: string | undefined;
    } | undefined;
    /** What the comment says after the update, which replaces all of its text. */
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
    /** True resolves the discussion, false reopens it; without it, the state stays. */
    resolved?: boolean | undefined;
}
export interface AbstractPageLinks {
    /** Page for people, relative to `base`; it contains the title and changes with it. */
    webui: string;
    /** Page on which people edit it, relative to `base`. */
    editui: string;
    /** Short link for people, relative to `base`; it survives renaming. */
    tinyui?: string;
    /** Page on which people edit it in the current editor, relative to `base`. */
    edituiv2?: string;
}
export interface AttachmentLinks {
    /** Page that previews the file, relative to `base`; for people. */
    webui: string;
    /** Where the bytes of the file are, relative to `base`. */
    download: string;
}
export interface CustomContentLinks {
    /** Page that shows the item, relative to `base`. */
    webui?: string;
}
export interface CommentLinks {
    /** Page that shows the comment in its place, relative to `base`. */
    webui: string;
}
export interface DatabaseLinks {
    /** Page of the item for people, relative to `base`. */
    webui?: string;
}
export interface FolderLinks {
    /** Page of the item for people, relative to `base`. */
    webui?: string;
}
export interface SmartLinkLinks {
    /** Page of the item for people, relative to `base`. */
    webui?: string;
}
export interface SpaceLinks {
    /** Overview page of the space, relative to `base`. */
    webui: string;
}
export interface WhiteboardLinks {
    /** Page of the item for people, relative to `base`. */
    webui?: string;
    /** Page on which people edit the item, relative to `base`. */
    editui?: string;
}
export interface DataPolicyMetadata {
    /** Whether a policy keeps some content of the site from the calling app. */
    readonly anyContentBlocked?: boolean;
}
export interface DataPolicySpace {
    /** ID of the item, as a string even where it consists of digits. */
    id?: string;
    /** Space key, the short name in addresses. */
    key?: string;
    /** Name as people see it. */
    name?: string;
    /** What the space is about. */
    description?: SpaceDescription;
    /** What data policies mean for the calling app in this space. */
    dataPolicy?: {
        /** Whether a policy keeps some content of the space from the calling app. */
        readonly anyContentBlocked?: boolean;
    };
    /** Logo of the space. */
    icon?: SpaceIcon;
    /** Addresses of the item; `webUrl()` of the client turns a relative one into a full URL. */
    _links?: SpaceLinks;
}
export interface OptionalFieldMeta {
    /** Whether the complete list has items that are not included here. */
    hasMore: boolean;
    /** Continues the list: the `cursor` argument of the operation in `_links.self`. */
    cursor?: string;
    /** How many items the complete list has. */
    count?: number;
}
export interface OptionalFieldLinks {
    /** API path of the complete list, relative to `base`. */
    self: string;
}
export interface MultiEntityLinks {
    /** Path of the next page with its cursor, from the root of the site; absent on the last page. */
    next?: string;
    /** Address of the site with `/wiki`, to which links of the items are appended. */
    base: string;
}
/** ClassificationLevel */
export interface ClassificationLevel {
    /** ID of the level, which the operations that set a level take. */
    id?: string;
    /** Whether administrators have published the level, are drafting it or have archived it. */
    status?: ClassificationLevelStatus | (string & {});
    /** Sorts the levels, in the order that administrators gave them. */
    order?: number;
    /** Name as people see it. */
    name?: string;
    /** What the level means, in words. */
    description?: string;
    /** How to handle content of this level, in words. */
    guideline?: string;
    /** Color in which Confluence shows the level. */
    color?: ClassificationLevelColor | (string & {});
}
export type ClassificationLevelColor = "RED" | "RED_BOLD" | "ORANGE" | "YELLOW" | "GREEN" | "BLUE" | "NAVY" | "TEAL" | "PURPLE" | "GREY" | "LIME";
export type ClassificationLevelStatus = "DRAFT" | "PUBLISHED" | "ARCHIVED";
export interface EnableAdminKeyBody {
    /** For how long the key is to be valid, in minutes; at most 60, and 10 if left out. */
    durationInMinutes?: number | undefined;
}
export interface EnableAdminKeyArgs {
    body?: EnableAdminKeyBody | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetAttachmentsResult extends list2<AttachmentBulk> {}
export interface GetAttachmentsArgs {
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 50
     */
    limit?: number | undefined;
}
export type GetAttachmentByIdResult = AttachmentSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetAttachmentByIdArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; use `getPageLabels` and similar operations for the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface DeleteAttachmentArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /**
     * Permanently deletes an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Label> */
export interface GetAttachmentLabelsResult extends list2<Label> {}
export interface GetAttachmentLabelsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Returns only labels with this prefix, such as `global`, `my` or `team`. */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetAttachmentOperationsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetAttachmentContentPropertiesResult extends list2<ContentProperty> {}
export interface GetAttachmentContentPropertiesArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateAttachmentPropertyArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetAttachmentContentPropertiesByIdArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateAttachmentPropertyByIdArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteAttachmentPropertyByIdArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Version> */
export interface GetAttachmentVersionsResult extends list2<AttachmentVersion> {}
export interface GetAttachmentVersionsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetAttachmentVersionDetailsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
/** MultiEntityResult<AttachmentCommentModel> */
export interface GetAttachmentCommentsResult extends list2<AttachmentCommentModel> {}
export interface GetAttachmentCommentsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Version of the attachment whose comments to list; the latest by default. */
    version?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsResult extends list2<BlogPostBulk> {}
export interface GetBlogPostsArgs {
    /** Returns only the blog posts with these IDs. */
    id?: readonly (string | number)[] | undefined;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: BlogPostSortOrder | undefined;
    /** Returns only blog posts in these states; `current` by default. */
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    /** Returns only items with this title. */
    title?: string | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogPostBody {
    /** ID of the space in which to publish (not the space key). */
    spaceId: string;
    /** `current` publishes the blog post, `draft` only saves it. */
    status?: "current" | "draft" | undefined;
    /** Title of the blog post; only a draft may be without one. */
    title?: string | undefined;
    /** Content of the blog post; without it, the post is empty. */
    body?: BlogPostBodyWrite | BlogPostNestedBodyWrite | undefined;
    /** Time of publication to show, in the past: ISO 8601 with milliseconds. Now, by default. */
    createdAt?: string | undefined;
}
export type CreateBlogPostResult = BlogPostSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateBlogPostArgs {
    /**
     * Only the creator can view and edit the new item.
     * @default false
     */
    private?: boolean | undefined;
    body: CreateBlogPostBody;
}
export type GetBlogPostByIdResult = BlogPostSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetBlogPostByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /**
     * Returns the unpublished draft instead of the published version.
     * @default false
     */
    "get-draft"?: boolean | undefined;
    /** Returns the item only if it is in one of these states. */
    status?: readonly ("current" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; use `getPageLabels` and similar operations for the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds whether the caller has starred the item.
     * @default false
     */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /**
     * Adds the scripts and styles required to render the body in a browser.
     * @default false
     */
    "include-webresources"?: boolean | undefined;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface UpdateBlogPostBody {
    /** ID of the blog post, the same as in the path. */
    id: string;
    /** State after the update: `current` publishes or restores it, `draft` replaces its draft. */
    status: "current" | "draft";
    /** Title after the update; send the old one to keep it. */
    title: string;
    /** ID of the space that it is in; a blog post cannot be moved this way. */
    spaceId?: string | undefined;
    /** Content after the update, which replaces all of the old one. */
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite;
    /** The version that this update makes. */
    version: {
        /** Current version number plus 1, or 1 for a draft; another number is a conflict (409). */
        number?: number | undefined;
        /** What to note about this change in the history. */
        message?: string | undefined;
    };
    /** Time of publication to show from now on: ISO 8601 with milliseconds. */
    createdAt?: string | undefined;
}
export type UpdateBlogPostResult = BlogPostSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface UpdateBlogPostArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: UpdateBlogPostBody;
}
export interface DeleteBlogPostArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Permanently deletes an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
    /**
     * Permanently discards the draft instead of trashing the published item.
     * @default false
     */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetBlogpostAttachmentsResult extends list2<AttachmentBulk> {}
export interface GetBlogpostAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInBlogPostResult extends list2<CustomContentBulk> {}
export interface GetCustomContentByTypeInBlogPostArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetBlogPostLabelsResult extends list2<Label> {}
export interface GetBlogPostLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only labels with this prefix, such as `global`, `my` or `team`. */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetBlogPostLikeCountResult {
    /** How many likes there are. */
    count?: number;
}
export interface GetBlogPostLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetBlogPostLikeUsersResult extends list2<Like> {}
export interface GetBlogPostLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<ContentProperty> */
export interface GetBlogpostContentPropertiesResult extends list2<ContentProperty> {}
export interface GetBlogpostContentPropertiesArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogpostPropertyArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetBlogpostContentPropertiesByIdArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateBlogpostPropertyByIdArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteBlogpostPropertyByIdArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface GetBlogPostOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetBlogPostVersionsResult extends list2<BlogPostVersion> {}
export interface GetBlogPostVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetBlogPostVersionDetailsArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
export interface ConvertContentIdsToContentTypesBody {
    /** IDs to look up, at most 100; strings and numbers are both fine. */
    contentIds: (string | number)[];
}
export interface ConvertContentIdsToContentTypesArgs {
    body: ConvertContentIdsToContentTypesBody;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeResult extends list2<CustomContentBulk> {}
export interface GetCustomContentByTypeArgs {
    /** App-defined type of the custom content to list. */
    type: string;
    /** Returns only the custom content with these IDs. */
    id?: readonly (string | number)[] | undefined;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface CreateCustomContentBody {
    /** Type that the app declares in a module, such as `ac:my-app:my-module`. */
    type: string;
    /** `current` publishes the item, which is the default; `draft` only saves it. */
    status?: "current" | "draft" | undefined;
    /** ID of the space to put it in, if it is to be directly in a space. */
    spaceId?: string | undefined;
    /** ID of the page to put it in, if it is to be in a page. */
    pageId?: string | undefined;
    /** ID of the blog post to put it in, if it is to be in one. */
    blogPostId?: string | undefined;
    /** ID of the custom content to put it in, if it is to be in another item. */
    customContentId?: string | undefined;
    /** Title of the item. */
    title: string;
    /** Content of the item, in a format that its type supports. */
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite;
}
export type CreateCustomContentResult = CustomContentSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateCustomContentArgs {
    body: CreateCustomContentBody;
}
export type GetCustomContentByIdResult = CustomContentSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetCustomContentByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentationSingle | undefined;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; use `getPageLabels` and similar operations for the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface UpdateCustomContentBody {
    /** ID of the item, the same as in the path. */
    id: string;
    /** Type of the item, which an update cannot change. */
    type: string;
    /** State after the update; `current` is the only one. */
    status: "current";
    /** ID of the space in which it was created; it cannot be moved to another. */
    spaceId?: string | undefined;
    /** ID of the page that contains it, if a page does. */
    pageId?: string | undefined;
    /** ID of the blog post that contains it, if one does. */
    blogPostId?: string | undefined;
    /** ID of the item that contains it, if one does. */
    customContentId?: string | undefined;
    /** Title after the update; send the old one to keep it. */
    title: string;
    /** Content after the update, which replaces all of the old one. */
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite;
    /** The version that this update makes. */
    version: {
        /** Current version number plus 1; another number is a conflict (409). */
        number?: number | undefined;
        /** What to note about this change in the history. */
        message?: string | undefined;
    };
}
export type UpdateCustomContentResult = CustomContentSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface UpdateCustomContentArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: UpdateCustomContentBody;
}
export interface DeleteCustomContentArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Permanently deletes an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetCustomContentAttachmentsResult extends list2<AttachmentBulk> {}
export interface GetCustomContentAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContentCommentModel> */
export interface GetCustomContentCommentsResult extends list2<CustomContentCommentModel> {}
export interface GetCustomContentCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
}
/** MultiEntityResult<Label> */
export interface GetCustomContentLabelsResult extends list2<Label> {}
export interface GetCustomContentLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only labels with this prefix, such as `global`, `my` or `team`. */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetCustomContentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCustomContentContentPropertiesResult extends list2<ContentProperty> {}
export interface GetCustomContentContentPropertiesArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCustomContentPropertyArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCustomContentContentPropertiesByIdArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateCustomContentPropertyByIdArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCustomContentPropertyByIdArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Label> */
export interface GetLabelsResult extends list2<Label> {}
export interface GetLabelsArgs {
    /** Returns only the labels with these IDs. */
    "label-id"?: readonly (string | number)[] | undefined;
    /** Returns only labels with one of these prefixes, such as `global`, `my` or `team`. */
    prefix?: readonly string[] | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetLabelAttachmentsResult extends list2<AttachmentBulk> {}
export interface GetLabelAttachmentsArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetLabelBlogPostsResult extends list2<BlogPostBulk> {}
export interface GetLabelBlogPostsArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: BlogPostSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetLabelPagesResult extends list2<PageBulk> {}
export interface GetLabelPagesArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: PageSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetPagesResult extends list2<PageBulk> {}
export interface GetPagesArgs {
    /** Returns only the pages with these IDs. */
    id?: readonly (string | number)[] | undefined;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: PageSortOrder | undefined;
    /** Returns only pages in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    /** Returns only items with this title. */
    title?: string | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only live docs (`live`) or only ordinary pages (`page`). */
    subtype?: "live" | "page" | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePageBody {
    /** ID of the space in which to create the page (not the space key). */
    spaceId: string;
    /** `current` publishes the page, `draft` only saves it. */
    status?: "current" | "draft" | undefined;
    /** Title of the page, unique in its space; only a draft may be without one. */
    title?: string | undefined;
    /** ID of the content to put the page under; without it the homepage of the space, unless `root-level` is true. */
    parentId?: string | undefined;
    /** Content of the page; without it, the page is empty. */
    body?: PageBodyWrite | PageNestedBodyWrite | undefined;
    /** `live` creates a live doc; leave it out for an ordinary page. */
    subtype?: "live" | undefined;
}
export type CreatePageResult = PageSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreatePageArgs {
    /**
     * Marks the new page as embedded content.
     * @default false
     */
    embedded?: boolean | undefined;
    /**
     * Only the creator can view and edit the new item.
     * @default false
     */
    private?: boolean | undefined;
    /**
     * Creates the page at the top level of the space, next to the home page; cannot be combined with `parentId` in the body.
     * @default false
     */
    "root-level"?: boolean | undefined;
    body: CreatePageBody;
}
export type GetPageByIdResult = PageSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetPageByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /**
     * Returns the unpublished draft instead of the published version.
     * @default false
     */
    "get-draft"?: boolean | undefined;
    /** Returns the item only if it is in one of these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; use `getPageLabels` and similar operations for the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds whether the caller has starred the item.
     * @default false
     */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /**
     * Adds the scripts and styles required to render the body in a browser.
     * @default false
     */
    "include-webresources"?: boolean | undefined;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
}
export interface UpdatePageBody {
    /** ID of the page, the same as in the path. */
    id: string;
    /** State after the update: `current` publishes or restores the page, `draft` replaces its draft. */
    status: "current" | "draft";
    /** Title after the update; send the old one to keep it. */
    title: string;
    /** ID of the space that it is in; a page cannot be moved to another this way. */
    spaceId?: string | undefined;
    /** ID of the content to move the page under, in the same space; without it the page stays. */
    parentId?: string | undefined;
    /** Account ID of the new owner; without it the owner stays. */
    ownerId?: string | undefined;
    /** Content after the update, which replaces all of the old one. */
    body: PageBodyWrite | PageNestedBodyWrite;
    /** The version that this update makes. */
    version: {
        /** Current version number plus 1, or 1 for a draft; another number is a conflict (409). */
        number?: number | undefined;
        /** What to note about this change in the history. */
        message?: string | undefined;
    };
}
export type UpdatePageResult = PageSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface UpdatePageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: UpdatePageBody;
}
export interface DeletePageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Permanently deletes an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
    /**
     * Permanently discards the draft instead of trashing the published item.
     * @default false
     */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetPageAttachmentsResult extends list2<AttachmentBulk> {}
export interface GetPageAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInPageResult extends list2<CustomContentBulk> {}
export interface GetCustomContentByTypeInPageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetPageLabelsResult extends list2<Label> {}
export interface GetPageLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only labels with this prefix, such as `global`, `my` or `team`. */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetPageLikeCountResult {
    /** How many likes there are. */
    count?: number;
}
export interface GetPageLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetPageLikeUsersResult extends list2<Like> {}
export interface GetPageLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetPageContentPropertiesResult extends list2<ContentProperty> {}
export interface GetPageContentPropertiesArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePagePropertyArgs {
    /** ID of the page. */
    "page-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetPageContentPropertiesByIdArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdatePagePropertyByIdArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeletePagePropertyByIdArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface PostRedactPageBody {
    /**
     * Time of the last update of the content that the positions were computed from: ISO 8601.
     * Format: date-time
     */
    createdAt: string;
    /** Whether to remove the text from older versions, too, which merges them; null is false. */
    cleanHistory?: boolean | null | undefined;
    /** Version to redact, counted from 1; null or absent for the latest. */
    versionNumber?: number | null | undefined;
    /** What to redact in the body. */
    body?: {
        /** Parts of the text, each of which is redacted. */
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
    /** What to redact in the title. */
    title?: {
        /** Parts of the text, each of which is redacted. */
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
}
export interface PostRedactPageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body?: PostRedactPageBody | undefined;
}
export interface PostRedactBlogBody {
    /**
     * Time of the last update of the content that the positions were computed from: ISO 8601.
     * Format: date-time
     */
    createdAt: string;
    /** Whether to remove the text from older versions, too, which merges them; null is false. */
    cleanHistory?: boolean | null | undefined;
    /** Version to redact, counted from 1; null or absent for the latest. */
    versionNumber?: number | null | undefined;
    /** What to redact in the body. */
    body?: {
        /** Parts of the text, each of which is redacted. */
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
    /** What to redact in the title. */
    title?: {
        /** Parts of the text, each of which is redacted. */
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
}
export interface PostRedactBlogArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body?: PostRedactBlogBody | undefined;
}
export interface UpdatePageTitleBody {
    /** Which title to change: that of the published page (`current`) or that of its draft. */
    status: "current" | "draft";
    /** The new title, unique in the space. */
    title: string;
}
export interface UpdatePageTitleResult {
    /** ID of the item, as a string even where it consists of digits. */
    id: string;
    /** State of the item: `current` is published, `draft` unpublished, `trashed` in the trash. */
    status: ContentStatus | (string & {});
    /** The title after the change. */
    title: string;
    /** ID of the space that contains it (not the space key). */
    spaceId: string;
    /** ID of the item above it in the content tree; null at the top level of the space. */
    parentId?: string | null;
    /** What kind of content the parent is; null at the top level of the space. */
    parentType?: ParentContentType | (string & {});
    /** Sorts it among its siblings in the content tree, in ascending order; null if it has no place there. */
    position?: number | null;
    /** Account ID of whoever created it; later editors do not change it. */
    authorId: string;
    /** Account ID of its current owner, at first the author. */
    ownerId?: string | null;
    /** Account ID of the owner before the current one; null if ownership never changed. */
    lastOwnerId?: string | null;
    /**
     * When it was created: an ISO 8601 time in UTC.
     * Format: date-time
     */
    createdAt: string;
    /** The version that this response describes: its number, author, time and message. */
    version: Version;
    /** Null, because no body is requested. */
    body?: {
        /** The body in storage format, Confluence's XHTML with macros. */
        storage?: BodyType;
        /** The body as an Atlassian document (ADF): JSON in a string. */
        atlas_doc_format?: BodyType;
        /** The body as HTML for display, with macros rendered. */
        view?: BodyType;
    } | null;
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: AbstractPageLinks & {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
}
export interface UpdatePageTitleArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: UpdatePageTitleBody;
}
/** MultiEntityResult<Version> */
export interface GetPageVersionsResult extends list2<PageVersion> {}
export interface GetPageVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface CreateWhiteboardBody {
    /** ID of the space in which to create the whiteboard (not the space key). */
    spaceId: string;
    /** Title as people see it. */
    title?: string | undefined;
    /** ID of the content to put it under, in the same space. */
    parentId?: string | undefined;
    /** Template to start from; without it, the whiteboard is empty. */
    templateKey?: "2x2-prioritization" | "4ls-retro" | "annual-calendar" | "brainwriting" | "concept-map" | "crazy-8s" | "daily-sync" | "disruptive-brainstorm" | "dot-voting" | "elevator-pitch" | "flow-chart" | "gap-analysis" | "ice-breakers" | "incident-postmortem" | "journey-mapping-kit" | "kanban-board" | "lean-coffee" | "network-of-teams" | "org-chart" | "pi-planning" | "prioritization" | "prioritization-experiment" | "product-roadmap" | "product-vision-board" | "rice" | "sailboat-retro" | "service-blueprint" | "simple-retrospective" | "sprint-planning" | "sticky-note-pack" | "swimlanes" | "team-formation-guide" | "timeline" | "timeline-workflow" | "user-story-map" | "workflow" | "vision-board" | "venn-diagram" | "storyboard" | "action-plan" | "root-cause-analysis" | "executive-summary" | "stakeholder-mapping" | "annual-calendar-2025-2026" | "health-monitor" | "okr-planning" | "swot-analysis" | "poker-planning" | "fishbone-diagram" | "risk-assessment" | "bounded-context" | "hopes-and-fears" | "swimlane-vertical" | undefined;
    /** Language of the template's text; the caller's own by default. Without `templateKey` it has no effect. */
    locale?: "de-DE" | "cs-CZ" | "ko-KR" | "fr-FR" | "it-IT" | "ja-JP" | "nl-NL" | "nb-NO" | "da-DK" | "sv-SE" | "fi-FI" | "ru-RU" | "pl-PL" | "tr-TR" | "hu-HU" | "en-GB" | "en-US" | "pt-BR" | "zh-CN" | "zh-TW" | "es-ES" | undefined;
}
export type CreateWhiteboardResult = WhiteboardSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateWhiteboardArgs {
    /**
     * Only the creator can view and edit the new item.
     * @default false
     */
    private?: boolean | undefined;
    body: CreateWhiteboardBody;
}
export type GetWhiteboardByIdResult = WhiteboardSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetWhiteboardByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
}
export interface DeleteWhiteboardArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetWhiteboardContentPropertiesResult extends list2<ContentProperty> {}
export interface GetWhiteboardContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateWhiteboardPropertyArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetWhiteboardContentPropertiesByIdArgs {
    /** ID of the whiteboard. */
    "whiteboard-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateWhiteboardPropertyByIdArgs {
    /** ID of the whiteboard. */
    "whiteboard-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteWhiteboardPropertyByIdArgs {
    /** ID of the whiteboard. */
    "whiteboard-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface GetWhiteboardOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetWhiteboardDirectChildrenResult extends list2<ChildrenResponse> {}
export interface GetWhiteboardDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetWhiteboardDescendantsResult extends list2<DescendantsResponse> {}
export interface GetWhiteboardDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * @default 2
     */
    depth?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetWhiteboardAncestorsResult extends list3<Ancestor> {}
export interface GetWhiteboardAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabaseBody {
    /** ID of the space in which to create the database (not the space key). */
    spaceId: string;
    /** Title as people see it. */
    title?: string | undefined;
    /** ID of the content to put it under, in the same space. */
    parentId?: string | undefined;
}
export type CreateDatabaseResult = DatabaseSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateDatabaseArgs {
    /**
     * Only the creator can view and edit the new item.
     * @default false
     */
    private?: boolean | undefined;
    body: CreateDatabaseBody;
}
export type GetDatabaseByIdResult = DatabaseSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetDatabaseByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
}
export interface DeleteDatabaseArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetDatabaseContentPropertiesResult extends list2<ContentProperty> {}
export interface GetDatabaseContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabasePropertyArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetDatabaseContentPropertiesByIdArgs {
    /** ID of the database. */
    "database-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateDatabasePropertyByIdArgs {
    /** ID of the database. */
    "database-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteDatabasePropertyByIdArgs {
    /** ID of the database. */
    "database-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface GetDatabaseOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetDatabaseDirectChildrenResult extends list2<ChildrenResponse> {}
export interface GetDatabaseDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetDatabaseDescendantsResult extends list2<DescendantsResponse> {}
export interface GetDatabaseDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * @default 2
     */
    depth?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetDatabaseAncestorsResult extends list3<Ancestor> {}
export interface GetDatabaseAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkBody {
    /** ID of the space in which to create the Smart Link (not the space key). */
    spaceId: string;
    /** Title as people see it. */
    title?: string | undefined;
    /** ID of the content to put it under, in the same space. */
    parentId?: string | undefined;
    /** Full URL of what the Smart Link shows. */
    embedUrl?: string | undefined;
}
export type CreateSmartLinkResult = SmartLinkSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateSmartLinkArgs {
    body: CreateSmartLinkBody;
}
export type GetSmartLinkByIdResult = SmartLinkSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetSmartLinkByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
}
export interface DeleteSmartLinkArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetSmartLinkContentPropertiesResult extends list2<ContentProperty> {}
export interface GetSmartLinkContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkPropertyArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetSmartLinkContentPropertiesByIdArgs {
    /** ID of the Smart Link. */
    "embed-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateSmartLinkPropertyByIdArgs {
    /** ID of the Smart Link. */
    "embed-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteSmartLinkPropertyByIdArgs {
    /** ID of the Smart Link. */
    "embed-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface GetSmartLinkOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetSmartLinkDirectChildrenResult extends list2<ChildrenResponse> {}
export interface GetSmartLinkDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetSmartLinkDescendantsResult extends list2<DescendantsResponse> {}
export interface GetSmartLinkDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * @default 2
     */
    depth?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetSmartLinkAncestorsResult extends list3<Ancestor> {}
export interface GetSmartLinkAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderBody {
    /** ID of the space in which to create the folder (not the space key). */
    spaceId: string;
    /** Title of the folder as people see it. */
    title?: string | undefined;
    /** ID of the content to put it under, in the same space. */
    parentId?: string | undefined;
}
export type CreateFolderResult = FolderSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateFolderArgs {
    body: CreateFolderBody;
}
export type GetFolderByIdResult = FolderSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetFolderByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Adds the account IDs of the item's collaborators.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
}
export interface DeleteFolderArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetFolderContentPropertiesResult extends list2<ContentProperty> {}
export interface GetFolderContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderPropertyArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetFolderContentPropertiesByIdArgs {
    /** ID of the folder. */
    "folder-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateFolderPropertyByIdArgs {
    /** ID of the folder. */
    "folder-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteFolderPropertyByIdArgs {
    /** ID of the folder. */
    "folder-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface GetFolderOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetFolderDirectChildrenResult extends list2<ChildrenResponse> {}
export interface GetFolderDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetFolderDescendantsResult extends list2<DescendantsResponse> {}
export interface GetFolderDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * @default 2
     */
    depth?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetFolderAncestorsResult extends list3<Ancestor> {}
export interface GetFolderAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageVersionDetailsArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
/** MultiEntityResult<Version> */
export interface GetCustomContentVersionsResult extends list2<CustomContentVersion> {}
export interface GetCustomContentVersionsArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetCustomContentVersionDetailsArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
/** MultiEntityResult<Space> */
export interface GetSpacesResult extends list2<SpaceBulk> {}
export interface GetSpacesArgs {
    /** Returns only the spaces with these IDs. */
    ids?: readonly (string | number)[] | undefined;
    /** Returns only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /** Returns only spaces of this type, such as `global` or `personal`. */
    type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space" | undefined;
    /** Returns only spaces in this state. */
    status?: "current" | "archived" | "trashed" | undefined;
    /** Returns only spaces with these labels. */
    labels?: readonly string[] | undefined;
    /** Returns only spaces that the user with this account ID has starred. */
    "favorited-by"?: string | undefined;
    /** Returns only spaces that the user with this account ID has not starred. */
    "not-favorited-by"?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: SpaceSortOrder | undefined;
    /** Format of the space description; if omitted, none is returned. */
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /**
     * Adds the icon of the space.
     * @default false
     */
    "include-icon"?: boolean | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpaceBody {
    /** Name of the new space as people see it. */
    name: string;
    /** Key of the new space; required unless there is an `alias`. */
    key?: string | undefined;
    /** Identifier for the addresses of the space, at most 255 letters and digits; required unless there is a `key`. */
    alias?: string | undefined;
    /** What the space is about. */
    description?: {
        /** The description, as plain text. */
        value?: string | undefined;
        /** Format of the description: `plain` is the only one so far. */
        representation?: string | undefined;
    } | undefined;
    /** Who has which role in the new space. */
    roleAssignments?: {
        /** Who gets the role. */
        principal?: Principal | undefined;
        /** ID of the role, from `getAvailableSpaceRoles`. */
        roleId?: string | undefined;
    }[] | undefined;
    /** ID of an existing space, whose access rules the new one gets. */
    copySpaceAccessConfiguration?: number | undefined;
    /** Whether only the caller may see the new space at first. */
    createPrivateSpace?: boolean | undefined;
    /** Key of the space template to start from. */
    templateKey?: string | undefined;
}
export type CreateSpaceResult = SpaceBulk & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateSpaceArgs {
    body: CreateSpaceBody;
}
export type GetSpaceByIdResult = SpaceSingle & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetSpaceByIdArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Format of the space description; if omitted, none is returned. */
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /**
     * Adds the icon of the space.
     * @default false
     */
    "include-icon"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the first permission assignments of the space, with a link to the rest.
     * @default false
     */
    "include-permissions"?: boolean | undefined;
    /**
     * Adds the first role assignments; accepted only on sites in the early access program.
     * @default false
     */
    "include-role-assignments"?: boolean | undefined;
    /**
     * Adds the first labels of the space; use `getSpaceLabels` for the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsInSpaceResult extends list2<BlogPostBulk> {}
export interface GetBlogPostsInSpaceArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: BlogPostSortOrder | undefined;
    /** Returns only blog posts in these states; `current` by default. */
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    /** Returns only items with this title. */
    title?: string | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceLabelsResult extends list2<Label> {}
export interface GetSpaceLabelsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Returns only `my` or only `team` labels; both by default. */
    prefix?: "my" | "team" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceContentLabelsResult extends list2<Label> {}
export interface GetSpaceContentLabelsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Returns only `my` or only `team` labels; both by default. */
    prefix?: "my" | "team" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInSpaceResult extends list2<CustomContentBulk> {}
export interface GetCustomContentByTypeInSpaceArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface GetSpaceOperationsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
}
/** MultiEntityResult<Page> */
export interface GetPagesInSpaceResult extends list2<PageBulk> {}
export interface GetPagesInSpaceArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /**
     * Lists all pages of the space (`all`, the default) or only the top-level ones (`root`).
     * @default all
     */
    depth?: "all" | "root" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: PageSortOrder | undefined;
    /** Returns only pages in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    /** Returns only items with this title. */
    title?: string | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpaceProperty> */
export interface GetSpacePropertiesResult extends list2<SpaceProperty> {}
export interface GetSpacePropertiesArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    /** Returns only the property with this key; use it to look up the ID. */
    key?: string | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpacePropertyArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    body: SpacePropertyCreateRequest;
}
export interface GetSpacePropertyByIdArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateSpacePropertyByIdArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: SpacePropertyUpdateRequest;
}
export interface DeleteSpacePropertyByIdArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<SpacePermissionAssignment> */
export interface GetSpacePermissionsAssignmentsResult extends list2<SpacePermissionAssignment> {}
export interface GetSpacePermissionsAssignmentsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpacePermission> */
export interface GetAvailableSpacePermissionsResult extends list2<SpacePermission> {}
export interface GetAvailableSpacePermissionsArgs {
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface ListSpacePermissionCombinationsArgs {
    /** The `cursor` from the body of an earlier response; omit it in the first request. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface BulkAssignSpacePermissionRolesArgs {
    body: BulkAssignRolesRequest;
}
export interface BulkRemoveSpacePermissionAccessArgs {
    body: BulkRemoveAccessRequest;
}
export interface GetSpacePermissionTransitionTaskStatusArgs {
    /** The `taskId` returned when the background task was started. */
    taskId: string | number;
}
/** MultiEntityResult<SpaceRole> */
export interface GetAvailableSpaceRolesResult extends list2<SpaceRole> {}
export interface GetAvailableSpaceRolesArgs {
    /** Returns only roles available in this space; if omitted, those of the whole site. */
    "space-id"?: string | number | undefined;
    /** Returns only built-in roles (`SYSTEM`) or only custom ones (`CUSTOM`). */
    "role-type"?: string | undefined;
    /** Returns only entries for this user, group or access class; must be combined with `principal-type`. */
    "principal-id"?: string | number | undefined;
    /** Type of `principal-id`: `USER`, `GROUP` or `ACCESS_CLASS`; must be combined with it. */
    "principal-type"?: PrincipalType | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpaceRoleBody {
    /** Name of the new role as people see it. */
    name: string;
    /** What the role is for, in words. */
    description: string;
    /** IDs of the permissions that the role gives, from `getAvailableSpacePermissions`. */
    spacePermissions: string[];
}
export interface CreateSpaceRoleArgs {
    body: CreateSpaceRoleBody;
}
export type GetSpaceRolesByIdResult = SpaceRole & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetSpaceRolesByIdArgs {
    /** UUID of the space role. */
    id: string | number;
}
export interface UpdateSpaceRoleBody {
    /** Name of the role after the update. */
    name: string;
    /** What the role is for, after the update. */
    description: string;
    /** IDs of all permissions that the role gives after the update, from `getAvailableSpacePermissions`. */
    spacePermissions: string[];
    /** ID of the role that anonymous visitors get instead of this one; without it they keep this one. */
    anonymousReassignmentRoleId?: string | undefined;
    /** ID of the role that guests get instead of this one; without it they keep this one. */
    guestReassignmentRoleId?: string | undefined;
}
export interface UpdateSpaceRoleArgs {
    /** UUID of the space role. */
    id: string | number;
    body: UpdateSpaceRoleBody;
}
export interface DeleteSpaceRoleArgs {
    /** UUID of the space role. */
    id: string | number;
}
export interface GetSpaceRoleModeResult {
    /** Whether the site uses single permissions (`PRE_ROLES`), roles (`ROLES`), or is on the way to roles. */
    mode?: ("PRE_ROLES" | "ROLES_TRANSITION" | "ROLES") | (string & {});
}
/** MultiEntityResult<SpaceRoleAssignment> */
export interface GetSpaceRoleAssignmentsResult extends list2<SpaceRoleAssignment> {}
export interface GetSpaceRoleAssignmentsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Returns only assignments of this role. */
    "role-id"?: string | number | undefined;
    /** Returns only built-in roles (`SYSTEM`) or only custom ones (`CUSTOM`). */
    "role-type"?: string | undefined;
    /** Returns only entries for this user, group or access class; must be combined with `principal-type`. */
    "principal-id"?: string | number | undefined;
    /** Type of `principal-id`: `USER`, `GROUP` or `ACCESS_CLASS`; must be combined with it. */
    "principal-type"?: PrincipalType | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export type SetSpaceRoleAssignmentsBody = {
    /** Who is to have the role. */
    principal: Principal;
    /** ID of the role to give; without it, the principal loses the role that it has. */
    roleId?: string | undefined;
}[];
/** MultiEntityResult<SpaceRoleAssignment> */
export interface SetSpaceRoleAssignmentsResult extends list2<SpaceRoleAssignment> {}
export interface SetSpaceRoleAssignmentsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    body: SetSpaceRoleAssignmentsBody;
}
/** MultiEntityResult<PageCommentModel> */
export interface GetPageFooterCommentsResult extends list2<PageCommentModel> {}
export interface GetPageFooterCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<PageInlineCommentModel> */
export interface GetPageInlineCommentsResult extends list2<PageInlineCommentModel> {}
export interface GetPageInlineCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Returns only inline comments with these resolution statuses, such as `open` or `resolved`. */
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostCommentModel> */
export interface GetBlogPostFooterCommentsResult extends list2<BlogPostCommentModel> {}
export interface GetBlogPostFooterCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostInlineCommentModel> */
export interface GetBlogPostInlineCommentsResult extends list2<BlogPostInlineCommentModel> {}
export interface GetBlogPostInlineCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    /** Returns only inline comments with these resolution statuses, such as `open` or `resolved`. */
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<FooterCommentModel> */
export interface GetFooterCommentsResult extends list2<FooterCommentModel> {}
export interface GetFooterCommentsArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export type CreateFooterCommentResult = FooterCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateFooterCommentArgs {
    body: CreateFooterCommentModel;
}
export type GetFooterCommentByIdResult = FooterCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetFooterCommentByIdArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
}
export type UpdateFooterCommentBody = UpdateFooterCommentModel;
export type UpdateFooterCommentResult = FooterCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface UpdateFooterCommentArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    body: UpdateFooterCommentBody;
}
export interface DeleteFooterCommentArgs {
    /** ID of the comment. */
    "comment-id": string | number;
}
/** MultiEntityResult<ChildrenCommentModel> */
export interface GetFooterCommentChildrenResult extends list2<ChildrenCommentModel> {}
export interface GetFooterCommentChildrenArgs {
    /** ID of the comment whose replies to list. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetFooterLikeCountResult {
    /** How many likes there are. */
    count?: number;
}
export interface GetFooterLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetFooterLikeUsersResult extends list2<Like> {}
export interface GetFooterLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetFooterCommentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetFooterCommentVersionsResult extends list2<CommentVersion> {}
export interface GetFooterCommentVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetFooterCommentVersionDetailsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
/** MultiEntityResult<InlineCommentModel> */
export interface GetInlineCommentsResult extends list2<InlineCommentModel> {}
export interface GetInlineCommentsArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export type CreateInlineCommentResult = InlineCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface CreateInlineCommentArgs {
    body: CreateInlineCommentModel;
}
export type GetInlineCommentByIdResult = InlineCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface GetInlineCommentByIdArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds the operations that the caller may perform on the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the first entries of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Includes the current version in the response; `false` omits it.
     * @default true
     */
    "include-version"?: boolean | undefined;
}
export type UpdateInlineCommentResult = InlineCommentModel & {
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: {
        /** Address of the site with `/wiki`, to which relative links are appended. */
        base?: string;
    };
};
export interface UpdateInlineCommentArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    body: UpdateInlineCommentModel;
}
export interface DeleteInlineCommentArgs {
    /** ID of the comment. */
    "comment-id": string | number;
}
/** MultiEntityResult<InlineCommentChildrenModel> */
export interface GetInlineCommentChildrenResult extends list2<InlineCommentChildrenModel> {}
export interface GetInlineCommentChildrenArgs {
    /** ID of the comment whose replies to list. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetInlineLikeCountResult {
    /** How many likes there are. */
    count?: number;
}
export interface GetInlineLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetInlineLikeUsersResult extends list2<Like> {}
export interface GetInlineLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetInlineCommentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetInlineCommentVersionsResult extends list2<CommentVersion> {}
export interface GetInlineCommentVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetInlineCommentVersionDetailsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Number of the version, counted from 1. */
    "version-number": number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCommentContentPropertiesResult extends list2<ContentProperty> {}
export interface GetCommentContentPropertiesArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCommentPropertyArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCommentContentPropertiesByIdArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
export interface UpdateCommentPropertyByIdArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCommentPropertyByIdArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Numeric ID of the property, not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Task> */
export interface GetTasksResult extends list2<Task> {}
export interface GetTasksArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Includes tasks without text, which is the default; `false` omits them. */
    "include-blank-tasks"?: boolean | undefined;
    /** Returns only completed tasks (`complete`) or only open ones (`incomplete`). */
    status?: "complete" | "incomplete" | undefined;
    /** Returns only the tasks with these IDs. */
    "task-id"?: readonly (string | number)[] | undefined;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Returns only tasks on these pages; can be combined with `blogpost-id`. */
    "page-id"?: readonly (string | number)[] | undefined;
    /** Returns only tasks in these blog posts; can be combined with `page-id`. */
    "blogpost-id"?: readonly (string | number)[] | undefined;
    /** Returns only tasks created by these account IDs. */
    "created-by"?: readonly string[] | undefined;
    /** Returns only tasks assigned to these account IDs. */
    "assigned-to"?: readonly string[] | undefined;
    /** Returns only tasks completed by these account IDs. */
    "completed-by"?: readonly string[] | undefined;
    /** Returns only tasks created at or after this time, in epoch milliseconds. */
    "created-at-from"?: number | undefined;
    /** Returns only tasks created at or before this time, in epoch milliseconds. */
    "created-at-to"?: number | undefined;
    /** Returns only tasks due at or after this time, in epoch milliseconds. */
    "due-at-from"?: number | undefined;
    /** Returns only tasks due at or before this time, in epoch milliseconds. */
    "due-at-to"?: number | undefined;
    /** Returns only tasks completed at or after this time, in epoch milliseconds. */
    "completed-at-from"?: number | undefined;
    /** Returns only tasks completed at or before this time, in epoch milliseconds. */
    "completed-at-to"?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetTaskByIdArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
}
export interface UpdateTaskBody {
    /** ID of the task, as `getTaskById` returns it; only `status` is changed. */
    id?: string | undefined;
    /** ID of the task within its content, as `getTaskById` returns it; it is not changed. */
    localId?: string | undefined;
    /** ID of the space of the task, as `getTaskById` returns it; it is not changed. */
    spaceId?: string | undefined;
    /** ID of the page of the task, as `getTaskById` returns it; it is not changed. */
    pageId?: string | undefined;
    /** ID of the blog post of the task, as `getTaskById` returns it; it is not changed. */
    blogPostId?: string | undefined;
    /** The new state: `complete` checks the box, `incomplete` clears it. */
    status: "complete" | "incomplete";
    /** Author of the task, as `getTaskById` returns it; not changed. */
    createdBy?: string | undefined;
    /** Assignee of the task, as `getTaskById` returns it; not changed. */
    assignedTo?: string | undefined;
    /** Who checked the box, as `getTaskById` returns it; not changed. */
    completedBy?: string | undefined;
    /**
     * Time of creation, as `getTaskById` returns it; not changed.
     * Format: date-time
     */
    createdAt?: string | undefined;
    /**
     * Time of the last change, as `getTaskById` returns it; not changed.
     * Format: date-time
     */
    updatedAt?: string | undefined;
    /**
     * Due date, as `getTaskById` returns it; not changed.
     * Format: date-time
     */
    dueAt?: string | undefined;
    /**
     * Time of completion, as `getTaskById` returns it; not changed.
     * Format: date-time
     */
    completedAt?: string | undefined;
}
export interface UpdateTaskArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    body: UpdateTaskBody;
}
/** MultiEntityResult<ChildPage> */
export interface GetChildPagesResult extends list2<ChildPage> {}
export interface GetChildPagesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ChildPageSortOrder | undefined;
}
/** MultiEntityResult<ChildCustomContent> */
export interface GetChildCustomContentResult extends list2<ChildCustomContent> {}
export interface GetChildCustomContentArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ChildCustomContentSortOrder | undefined;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetPageDirectChildrenResult extends list2<ChildrenResponse> {}
export interface GetPageDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetPageAncestorsResult extends list2<Ancestor> {}
export interface GetPageAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetPageDescendantsResult extends list2<DescendantsResponse> {}
export interface GetPageDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * @default 2
     */
    depth?: number | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
}
export interface CreateBulkUserLookupBody {
    /** Account IDs of 1 to 250 users. */
    accountIds: string[];
}
/** MultiEntityResult<User> */
export interface CreateBulkUserLookupResult extends list2<User> {}
export interface CreateBulkUserLookupArgs {
    body: CreateBulkUserLookupBody;
}
export interface CheckAccessByEmailBody {
    /** E-mail addresses of 1 to 100 people. */
    emails: string[];
}
export interface CheckAccessByEmailResult {
    /** Addresses of people who cannot open the site. */
    emailsWithoutAccess?: string[];
    /** Strings of the request that are no e-mail addresses. */
    invalidEmails?: string[];
    /** Addresses of people without access. */
    noAccessEmails?: unknown[];
}
export interface CheckAccessByEmailArgs {
    body: CheckAccessByEmailBody;
}
export interface InviteByEmailBody {
    /** E-mail addresses of 1 to 100 people. */
    emails: string[];
}
export interface InviteByEmailArgs {
    body: InviteByEmailBody;
}
/** MultiEntityResult<DataPolicySpace> */
export interface GetDataPolicySpacesResult extends list2<DataPolicySpace> {}
export interface GetDataPolicySpacesArgs {
    /** Returns only the spaces with these IDs. */
    ids?: readonly (string | number)[] | undefined;
    /** Returns only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: SpaceSortOrder | undefined;
    /** Cursor of the next page, as an earlier response gave it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 25
     */
    limit?: number | undefined;
}
export type GetClassificationLevelsResult = ClassificationLevel[];
export interface GetSpaceDefaultClassificationLevelArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
}
export interface PutSpaceDefaultClassificationLevelBody {
    /** ID of the level, from `getClassificationLevels`. */
    id: string;
}
export interface PutSpaceDefaultClassificationLevelArgs {
    /** ID of the space; the level is the `id` in the body. */
    id: string | number;
    body: PutSpaceDefaultClassificationLevelBody;
}
export interface DeleteSpaceDefaultClassificationLevelArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
}
export interface GetPageClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Version whose level to return: the published, the draft or the archived one.
     * @default current
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface PutPageClassificationLevelBody {
    /** ID of the level, from `getClassificationLevels` (not that of the content). */
    id: string;
    /** Whether the published version or the draft gets the level. */
    status: "current" | "draft";
}
export interface PutPageClassificationLevelArgs {
    /** ID of the page; the level is the `id` in the body. */
    id: string | number;
    body: PutPageClassificationLevelBody;
}
export interface PostPageClassificationLevelBody {
    /** Whether the published version or the draft loses its level. */
    status: "current" | "draft";
}
export interface PostPageClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: PostPageClassificationLevelBody;
}
export interface GetBlogPostClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Version whose level to return: the published, the draft or the archived one.
     * @default current
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface PutBlogPostClassificationLevelBody {
    /** ID of the level, from `getClassificationLevels` (not that of the content). */
    id: string;
    /** Whether the published version or the draft gets the level. */
    status: "current" | "draft";
}
export interface PutBlogPostClassificationLevelArgs {
    /** ID of the blog post; the level is the `id` in the body. */
    id: string | number;
    body: PutBlogPostClassificationLevelBody;
}
export interface PostBlogPostClassificationLevelBody {
    /** Whether the published version or the draft loses its level. */
    status: "current" | "draft";
}
export interface PostBlogPostClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: PostBlogPostClassificationLevelBody;
}
export interface GetWhiteboardClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
export interface PutWhiteboardClassificationLevelBody {
    /** ID of the level, from `getClassificationLevels` (not that of the content). */
    id: string;
    /** Version that gets the level; only `current` is possible. */
    status: "current";
}
export interface PutWhiteboardClassificationLevelArgs {
    /** ID of the whiteboard; the level is the `id` in the body. */
    id: string | number;
    body: PutWhiteboardClassificationLevelBody;
}
export interface PostWhiteboardClassificationLevelBody {
    /** Version that loses its level; only `current` is possible. */
    status: "current";
}
export interface PostWhiteboardClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: PostWhiteboardClassificationLevelBody;
}
export interface GetDatabaseClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
export interface PutDatabaseClassificationLevelBody {
    /** ID of the level, from `getClassificationLevels` (not that of the content). */
    id: string;
    /** Version that gets the level; only `current` is possible. */
    status: "current";
}
export interface PutDatabaseClassificationLevelArgs {
    /** ID of the database; the level is the `id` in the body. */
    id: string | number;
    body: PutDatabaseClassificationLevelBody;
}
export interface PostDatabaseClassificationLevelBody {
    /** Version that loses its level; only `current` is possible. */
    status: "current";
}
export interface PostDatabaseClassificationLevelArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: PostDatabaseClassificationLevelBody;
}
export interface GetAttachmentThumbnailByIdArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Number of an older published version to return instead of the current one. */
    version?: number | undefined;
    /** Height of the thumbnail. */
    height?: number | undefined;
    /** Width of the thumbnail. */
    width?: number | undefined;
}
export interface GetForgeAppPropertiesItem {
    /** Name by which a program finds it; unique within its owner. */
    key?: string;
    /** What the app stored under the key. */
    value?: Record<string, unknown>;
}
/** MultiEntityResult<AppProperty> */
export interface GetForgeAppPropertiesResult extends list2<GetForgeAppPropertiesItem> {}
export interface GetForgeAppPropertiesArgs {
    /** Last property key of the earlier response; results continue after it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * @default 50
     */
    limit?: number | undefined;
}
export interface GetForgeAppPropertyResult {
    /** Name by which a program finds it; unique within its owner. */
    key?: string;
    /** What the app stored under the key. */
    value?: Record<string, unknown>;
}
export interface GetForgeAppPropertyArgs {
    /** Key of the stored value. */
    propertyKey: string;
}
export type PutForgeAppPropertyBody = Record<string, unknown>;
export interface PutForgeAppPropertyArgs {
    /** Key of the stored value. */
    propertyKey: string;
    body: PutForgeAppPropertyBody;
}
export interface DeleteForgeAppPropertyArgs {
    /** Key of the stored value. */
    propertyKey: string;
}
export interface operations {
    getAdminKey: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<AdminKeyResponse>;
            401: noContent;
            404: noContent;
        };
    };
    enableAdminKey: {
        parameters: noParameters;
        requestBody?: jsonBody<EnableAdminKeyBody>;
        responses: {
            200: jsonContent<AdminKeyResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    disableAdminKey: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            204: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachments: {
        parameters: {
            query?: GetAttachmentsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getAttachmentById: {
        parameters: {
            query?: Omit<GetAttachmentByIdArgs, "id">;
            path: Pick<GetAttachmentByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteAttachment: {
        parameters: {
            query?: Pick<DeleteAttachmentArgs, "purge">;
            path: Pick<DeleteAttachmentArgs, "id">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentLabels: {
        parameters: {
            query?: Omit<GetAttachmentLabelsArgs, "id">;
            path: Pick<GetAttachmentLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentOperations: {
        parameters: pathParameters<GetAttachmentOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentContentProperties: {
        parameters: {
            query?: Omit<GetAttachmentContentPropertiesArgs, "attachment-id">;
            path: Pick<GetAttachmentContentPropertiesArgs, "attachment-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createAttachmentProperty: {
        parameters: pathParameters<Pick<CreateAttachmentPropertyArgs, "attachment-id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentContentPropertiesById: {
        parameters: pathParameters<GetAttachmentContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateAttachmentPropertyById: {
        parameters: pathParameters<Omit<UpdateAttachmentPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteAttachmentPropertyById: {
        parameters: pathParameters<DeleteAttachmentPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentVersions: {
        parameters: {
            query?: Omit<GetAttachmentVersionsArgs, "id">;
            path: Pick<GetAttachmentVersionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentVersionDetails: {
        parameters: pathParameters<GetAttachmentVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentComments: {
        parameters: {
            query?: Omit<GetAttachmentCommentsArgs, "id">;
            path: Pick<GetAttachmentCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAttachmentCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPosts: {
        parameters: {
            query?: GetBlogPostsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    createBlogPost: {
        parameters: {
            query?: Pick<CreateBlogPostArgs, "private">;
            path?: never;
        };
        requestBody: jsonBody<CreateBlogPostBody>;
        responses: {
            200: jsonContent<CreateBlogPostResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getBlogPostById: {
        parameters: {
            query?: Omit<GetBlogPostByIdArgs, "id">;
            path: Pick<GetBlogPostByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateBlogPost: {
        parameters: pathParameters<Pick<UpdateBlogPostArgs, "id">>;
        requestBody: jsonBody<UpdateBlogPostBody>;
        responses: {
            200: jsonContent<UpdateBlogPostResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteBlogPost: {
        parameters: {
            query?: Omit<DeleteBlogPostArgs, "id">;
            path: Pick<DeleteBlogPostArgs, "id">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogpostAttachments: {
        parameters: {
            query?: Omit<GetBlogpostAttachmentsArgs, "id">;
            path: Pick<GetBlogpostAttachmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogpostAttachmentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInBlogPost: {
        parameters: {
            query: Omit<GetCustomContentByTypeInBlogPostArgs, "id">;
            path: Pick<GetCustomContentByTypeInBlogPostArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentByTypeInBlogPostResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLabels: {
        parameters: {
            query?: Omit<GetBlogPostLabelsArgs, "id">;
            path: Pick<GetBlogPostLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLikeCount: {
        parameters: pathParameters<GetBlogPostLikeCountArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostLikeCountResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLikeUsers: {
        parameters: {
            query?: Omit<GetBlogPostLikeUsersArgs, "id">;
            path: Pick<GetBlogPostLikeUsersArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostLikeUsersResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogpostContentProperties: {
        parameters: {
            query?: Omit<GetBlogpostContentPropertiesArgs, "blogpost-id">;
            path: Pick<GetBlogpostContentPropertiesArgs, "blogpost-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogpostContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createBlogpostProperty: {
        parameters: pathParameters<Pick<CreateBlogpostPropertyArgs, "blogpost-id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogpostContentPropertiesById: {
        parameters: pathParameters<GetBlogpostContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateBlogpostPropertyById: {
        parameters: pathParameters<Omit<UpdateBlogpostPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteBlogpostPropertyById: {
        parameters: pathParameters<DeleteBlogpostPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostOperations: {
        parameters: pathParameters<GetBlogPostOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostVersions: {
        parameters: {
            query?: Omit<GetBlogPostVersionsArgs, "id">;
            path: Pick<GetBlogPostVersionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostVersionDetails: {
        parameters: pathParameters<GetBlogPostVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    convertContentIdsToContentTypes: {
        parameters: noParameters;
        requestBody: jsonBody<ConvertContentIdsToContentTypesBody>;
        responses: {
            200: jsonContent<ContentIdToContentTypeResponse>;
            400: noContent;
            401: noContent;
        };
    };
    getCustomContentByType: {
        parameters: {
            query: GetCustomContentByTypeArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentByTypeResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCustomContent: {
        parameters: noParameters;
        requestBody: jsonBody<CreateCustomContentBody>;
        responses: {
            201: jsonContent<CreateCustomContentResult, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentById: {
        parameters: {
            query?: Omit<GetCustomContentByIdArgs, "id">;
            path: Pick<GetCustomContentByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCustomContent: {
        parameters: pathParameters<Pick<UpdateCustomContentArgs, "id">>;
        requestBody: jsonBody<UpdateCustomContentBody>;
        responses: {
            200: jsonContent<UpdateCustomContentResult, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCustomContent: {
        parameters: {
            query?: Pick<DeleteCustomContentArgs, "purge">;
            path: Pick<DeleteCustomContentArgs, "id">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentAttachments: {
        parameters: {
            query?: Omit<GetCustomContentAttachmentsArgs, "id">;
            path: Pick<GetCustomContentAttachmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentAttachmentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentComments: {
        parameters: {
            query?: Omit<GetCustomContentCommentsArgs, "id">;
            path: Pick<GetCustomContentCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentLabels: {
        parameters: {
            query?: Omit<GetCustomContentLabelsArgs, "id">;
            path: Pick<GetCustomContentLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentOperations: {
        parameters: pathParameters<GetCustomContentOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentContentProperties: {
        parameters: {
            query?: Omit<GetCustomContentContentPropertiesArgs, "custom-content-id">;
            path: Pick<GetCustomContentContentPropertiesArgs, "custom-content-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCustomContentProperty: {
        parameters: pathParameters<Pick<CreateCustomContentPropertyArgs, "custom-content-id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentContentPropertiesById: {
        parameters: pathParameters<GetCustomContentContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCustomContentPropertyById: {
        parameters: pathParameters<Omit<UpdateCustomContentPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCustomContentPropertyById: {
        parameters: pathParameters<DeleteCustomContentPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getLabels: {
        parameters: {
            query?: GetLabelsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getLabelAttachments: {
        parameters: {
            query?: Omit<GetLabelAttachmentsArgs, "id">;
            path: Pick<GetLabelAttachmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetLabelAttachmentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getLabelBlogPosts: {
        parameters: {
            query?: Omit<GetLabelBlogPostsArgs, "id">;
            path: Pick<GetLabelBlogPostsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetLabelBlogPostsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getLabelPages: {
        parameters: {
            query?: Omit<GetLabelPagesArgs, "id">;
            path: Pick<GetLabelPagesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetLabelPagesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPages: {
        parameters: {
            query?: GetPagesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPagesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    createPage: {
        parameters: {
            query?: Omit<CreatePageArgs, "body">;
            path?: never;
        };
        requestBody: jsonBody<CreatePageBody>;
        responses: {
            200: jsonContent<CreatePageResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getPageById: {
        parameters: {
            query?: Omit<GetPageByIdArgs, "id">;
            path: Pick<GetPageByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updatePage: {
        parameters: pathParameters<Pick<UpdatePageArgs, "id">>;
        requestBody: jsonBody<UpdatePageBody>;
        responses: {
            200: jsonContent<UpdatePageResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            409: noContent;
        };
    };
    deletePage: {
        parameters: {
            query?: Omit<DeletePageArgs, "id">;
            path: Pick<DeletePageArgs, "id">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageAttachments: {
        parameters: {
            query?: Omit<GetPageAttachmentsArgs, "id">;
            path: Pick<GetPageAttachmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageAttachmentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInPage: {
        parameters: {
            query: Omit<GetCustomContentByTypeInPageArgs, "id">;
            path: Pick<GetCustomContentByTypeInPageArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentByTypeInPageResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLabels: {
        parameters: {
            query?: Omit<GetPageLabelsArgs, "id">;
            path: Pick<GetPageLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLikeCount: {
        parameters: pathParameters<GetPageLikeCountArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageLikeCountResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLikeUsers: {
        parameters: {
            query?: Omit<GetPageLikeUsersArgs, "id">;
            path: Pick<GetPageLikeUsersArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageLikeUsersResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageOperations: {
        parameters: pathParameters<GetPageOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageContentProperties: {
        parameters: {
            query?: Omit<GetPageContentPropertiesArgs, "page-id">;
            path: Pick<GetPageContentPropertiesArgs, "page-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createPageProperty: {
        parameters: pathParameters<Pick<CreatePagePropertyArgs, "page-id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageContentPropertiesById: {
        parameters: pathParameters<GetPageContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updatePagePropertyById: {
        parameters: pathParameters<Omit<UpdatePagePropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deletePagePropertyById: {
        parameters: pathParameters<DeletePagePropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postRedactPage: {
        parameters: pathParameters<Pick<PostRedactPageArgs, "id">>;
        requestBody?: jsonBody<PostRedactPageBody>;
        responses: {
            202: jsonContent<RedactionResponse>;
            400: noContent;
        };
    };
    postRedactBlog: {
        parameters: pathParameters<Pick<PostRedactBlogArgs, "id">>;
        requestBody?: jsonBody<PostRedactBlogBody>;
        responses: {
            202: jsonContent<RedactionResponse>;
            400: noContent;
        };
    };
    updatePageTitle: {
        parameters: pathParameters<Pick<UpdatePageTitleArgs, "id">>;
        requestBody: jsonBody<UpdatePageTitleBody>;
        responses: {
            200: jsonContent<UpdatePageTitleResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            409: noContent;
        };
    };
    getPageVersions: {
        parameters: {
            query?: Omit<GetPageVersionsArgs, "id">;
            path: Pick<GetPageVersionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createWhiteboard: {
        parameters: {
            query?: Pick<CreateWhiteboardArgs, "private">;
            path?: never;
        };
        requestBody: jsonBody<CreateWhiteboardBody>;
        responses: {
            200: jsonContent<CreateWhiteboardResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getWhiteboardById: {
        parameters: {
            query?: Omit<GetWhiteboardByIdArgs, "id">;
            path: Pick<GetWhiteboardByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetWhiteboardByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteWhiteboard: {
        parameters: pathParameters<DeleteWhiteboardArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardContentProperties: {
        parameters: {
            query?: Omit<GetWhiteboardContentPropertiesArgs, "id">;
            path: Pick<GetWhiteboardContentPropertiesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetWhiteboardContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createWhiteboardProperty: {
        parameters: pathParameters<Pick<CreateWhiteboardPropertyArgs, "id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardContentPropertiesById: {
        parameters: pathParameters<GetWhiteboardContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateWhiteboardPropertyById: {
        parameters: pathParameters<Omit<UpdateWhiteboardPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteWhiteboardPropertyById: {
        parameters: pathParameters<DeleteWhiteboardPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardOperations: {
        parameters: pathParameters<GetWhiteboardOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardDirectChildren: {
        parameters: {
            query?: Omit<GetWhiteboardDirectChildrenArgs, "id">;
            path: Pick<GetWhiteboardDirectChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetWhiteboardDirectChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getWhiteboardDescendants: {
        parameters: {
            query?: Omit<GetWhiteboardDescendantsArgs, "id">;
            path: Pick<GetWhiteboardDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetWhiteboardDescendantsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardAncestors: {
        parameters: {
            query?: Pick<GetWhiteboardAncestorsArgs, "limit">;
            path: Pick<GetWhiteboardAncestorsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetWhiteboardAncestorsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createDatabase: {
        parameters: {
            query?: Pick<CreateDatabaseArgs, "private">;
            path?: never;
        };
        requestBody: jsonBody<CreateDatabaseBody>;
        responses: {
            200: jsonContent<CreateDatabaseResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getDatabaseById: {
        parameters: {
            query?: Omit<GetDatabaseByIdArgs, "id">;
            path: Pick<GetDatabaseByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDatabaseByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteDatabase: {
        parameters: pathParameters<DeleteDatabaseArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseContentProperties: {
        parameters: {
            query?: Omit<GetDatabaseContentPropertiesArgs, "id">;
            path: Pick<GetDatabaseContentPropertiesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDatabaseContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createDatabaseProperty: {
        parameters: pathParameters<Pick<CreateDatabasePropertyArgs, "id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseContentPropertiesById: {
        parameters: pathParameters<GetDatabaseContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateDatabasePropertyById: {
        parameters: pathParameters<Omit<UpdateDatabasePropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteDatabasePropertyById: {
        parameters: pathParameters<DeleteDatabasePropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseOperations: {
        parameters: pathParameters<GetDatabaseOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseDirectChildren: {
        parameters: {
            query?: Omit<GetDatabaseDirectChildrenArgs, "id">;
            path: Pick<GetDatabaseDirectChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDatabaseDirectChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseDescendants: {
        parameters: {
            query?: Omit<GetDatabaseDescendantsArgs, "id">;
            path: Pick<GetDatabaseDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDatabaseDescendantsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseAncestors: {
        parameters: {
            query?: Pick<GetDatabaseAncestorsArgs, "limit">;
            path: Pick<GetDatabaseAncestorsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDatabaseAncestorsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSmartLink: {
        parameters: noParameters;
        requestBody: jsonBody<CreateSmartLinkBody>;
        responses: {
            200: jsonContent<CreateSmartLinkResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getSmartLinkById: {
        parameters: {
            query?: Omit<GetSmartLinkByIdArgs, "id">;
            path: Pick<GetSmartLinkByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSmartLinkByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSmartLink: {
        parameters: pathParameters<DeleteSmartLinkArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkContentProperties: {
        parameters: {
            query?: Omit<GetSmartLinkContentPropertiesArgs, "id">;
            path: Pick<GetSmartLinkContentPropertiesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSmartLinkContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSmartLinkProperty: {
        parameters: pathParameters<Pick<CreateSmartLinkPropertyArgs, "id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkContentPropertiesById: {
        parameters: pathParameters<GetSmartLinkContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSmartLinkPropertyById: {
        parameters: pathParameters<Omit<UpdateSmartLinkPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSmartLinkPropertyById: {
        parameters: pathParameters<DeleteSmartLinkPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkOperations: {
        parameters: pathParameters<GetSmartLinkOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkDirectChildren: {
        parameters: {
            query?: Omit<GetSmartLinkDirectChildrenArgs, "id">;
            path: Pick<GetSmartLinkDirectChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSmartLinkDirectChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkDescendants: {
        parameters: {
            query?: Omit<GetSmartLinkDescendantsArgs, "id">;
            path: Pick<GetSmartLinkDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSmartLinkDescendantsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkAncestors: {
        parameters: {
            query?: Pick<GetSmartLinkAncestorsArgs, "limit">;
            path: Pick<GetSmartLinkAncestorsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSmartLinkAncestorsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createFolder: {
        parameters: noParameters;
        requestBody: jsonBody<CreateFolderBody>;
        responses: {
            200: jsonContent<CreateFolderResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getFolderById: {
        parameters: {
            query?: Omit<GetFolderByIdArgs, "id">;
            path: Pick<GetFolderByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFolderByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFolder: {
        parameters: pathParameters<DeleteFolderArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderContentProperties: {
        parameters: {
            query?: Omit<GetFolderContentPropertiesArgs, "id">;
            path: Pick<GetFolderContentPropertiesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFolderContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createFolderProperty: {
        parameters: pathParameters<Pick<CreateFolderPropertyArgs, "id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderContentPropertiesById: {
        parameters: pathParameters<GetFolderContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateFolderPropertyById: {
        parameters: pathParameters<Omit<UpdateFolderPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFolderPropertyById: {
        parameters: pathParameters<DeleteFolderPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderOperations: {
        parameters: pathParameters<GetFolderOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderDirectChildren: {
        parameters: {
            query?: Omit<GetFolderDirectChildrenArgs, "id">;
            path: Pick<GetFolderDirectChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFolderDirectChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderDescendants: {
        parameters: {
            query?: Omit<GetFolderDescendantsArgs, "id">;
            path: Pick<GetFolderDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFolderDescendantsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderAncestors: {
        parameters: {
            query?: Pick<GetFolderAncestorsArgs, "limit">;
            path: Pick<GetFolderAncestorsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFolderAncestorsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageVersionDetails: {
        parameters: pathParameters<GetPageVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentVersions: {
        parameters: {
            query?: Omit<GetCustomContentVersionsArgs, "custom-content-id">;
            path: Pick<GetCustomContentVersionsArgs, "custom-content-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentVersionDetails: {
        parameters: pathParameters<GetCustomContentVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaces: {
        parameters: {
            query?: GetSpacesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpacesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    createSpace: {
        parameters: noParameters;
        requestBody: jsonBody<CreateSpaceBody>;
        responses: {
            201: jsonContent<CreateSpaceResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getSpaceById: {
        parameters: {
            query?: Omit<GetSpaceByIdArgs, "id">;
            path: Pick<GetSpaceByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostsInSpace: {
        parameters: {
            query?: Omit<GetBlogPostsInSpaceArgs, "id">;
            path: Pick<GetBlogPostsInSpaceArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostsInSpaceResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceLabels: {
        parameters: {
            query?: Omit<GetSpaceLabelsArgs, "id">;
            path: Pick<GetSpaceLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceContentLabels: {
        parameters: {
            query?: Omit<GetSpaceContentLabelsArgs, "id">;
            path: Pick<GetSpaceContentLabelsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceContentLabelsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInSpace: {
        parameters: {
            query: Omit<GetCustomContentByTypeInSpaceArgs, "id">;
            path: Pick<GetCustomContentByTypeInSpaceArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentByTypeInSpaceResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceOperations: {
        parameters: pathParameters<GetSpaceOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPagesInSpace: {
        parameters: {
            query?: Omit<GetPagesInSpaceArgs, "id">;
            path: Pick<GetPagesInSpaceArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPagesInSpaceResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceProperties: {
        parameters: {
            query?: Omit<GetSpacePropertiesArgs, "space-id">;
            path: Pick<GetSpacePropertiesArgs, "space-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpacePropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSpaceProperty: {
        parameters: pathParameters<Pick<CreateSpacePropertyArgs, "space-id">>;
        requestBody: jsonBody<SpacePropertyCreateRequest>;
        responses: {
            201: jsonContent<SpaceProperty, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpacePropertyById: {
        parameters: pathParameters<GetSpacePropertyByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<SpaceProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSpacePropertyById: {
        parameters: pathParameters<Omit<UpdateSpacePropertyByIdArgs, "body">>;
        requestBody: jsonBody<SpacePropertyUpdateRequest>;
        responses: {
            200: jsonContent<SpaceProperty, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpacePropertyById: {
        parameters: pathParameters<DeleteSpacePropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpacePermissionsAssignments: {
        parameters: {
            query?: Omit<GetSpacePermissionsAssignmentsArgs, "id">;
            path: Pick<GetSpacePermissionsAssignmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpacePermissionsAssignmentsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAvailableSpacePermissions: {
        parameters: {
            query?: GetAvailableSpacePermissionsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAvailableSpacePermissionsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    listSpacePermissionCombinations: {
        parameters: {
            query?: ListSpacePermissionCombinationsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ListSpacePermissionCombinationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    generateSpacePermissionCombinations: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            202: jsonContent<BulkTransitionTaskResponse>;
            401: noContent;
            404: noContent;
        };
    };
    bulkAssignSpacePermissionRoles: {
        parameters: noParameters;
        requestBody: jsonBody<BulkAssignRolesRequest>;
        responses: {
            202: jsonContent<BulkTransitionTaskResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    bulkRemoveSpacePermissionAccess: {
        parameters: noParameters;
        requestBody: jsonBody<BulkRemoveAccessRequest>;
        responses: {
            202: jsonContent<BulkTransitionTaskResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpacePermissionTransitionTaskStatus: {
        parameters: pathParameters<GetSpacePermissionTransitionTaskStatusArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<BulkTransitionTaskStatusResponse>;
            401: noContent;
            404: noContent;
        };
    };
    getAvailableSpaceRoles: {
        parameters: {
            query?: GetAvailableSpaceRolesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetAvailableSpaceRolesResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSpaceRole: {
        parameters: noParameters;
        requestBody: jsonBody<CreateSpaceRoleBody>;
        responses: {
            201: jsonContent<SpaceRole>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRolesById: {
        parameters: pathParameters<GetSpaceRolesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceRolesByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSpaceRole: {
        parameters: pathParameters<Pick<UpdateSpaceRoleArgs, "id">>;
        requestBody: jsonBody<UpdateSpaceRoleBody>;
        responses: {
            202: jsonContent<UpdateSpaceRoleResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpaceRole: {
        parameters: pathParameters<DeleteSpaceRoleArgs>;
        requestBody?: never;
        responses: {
            202: jsonContent<DeleteSpaceRoleResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRoleMode: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceRoleModeResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRoleAssignments: {
        parameters: {
            query?: Omit<GetSpaceRoleAssignmentsArgs, "id">;
            path: Pick<GetSpaceRoleAssignmentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceRoleAssignmentsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    setSpaceRoleAssignments: {
        parameters: pathParameters<Pick<SetSpaceRoleAssignmentsArgs, "id">>;
        requestBody: jsonBody<SetSpaceRoleAssignmentsBody>;
        responses: {
            200: jsonContent<SetSpaceRoleAssignmentsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getPageFooterComments: {
        parameters: {
            query?: Omit<GetPageFooterCommentsArgs, "id">;
            path: Pick<GetPageFooterCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageFooterCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageInlineComments: {
        parameters: {
            query?: Omit<GetPageInlineCommentsArgs, "id">;
            path: Pick<GetPageInlineCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageInlineCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostFooterComments: {
        parameters: {
            query?: Omit<GetBlogPostFooterCommentsArgs, "id">;
            path: Pick<GetBlogPostFooterCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostFooterCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostInlineComments: {
        parameters: {
            query?: Omit<GetBlogPostInlineCommentsArgs, "id">;
            path: Pick<GetBlogPostInlineCommentsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetBlogPostInlineCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterComments: {
        parameters: {
            query?: GetFooterCommentsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    createFooterComment: {
        parameters: noParameters;
        requestBody: jsonBody<CreateFooterCommentModel>;
        responses: {
            201: jsonContent<CreateFooterCommentResult, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentById: {
        parameters: {
            query?: Omit<GetFooterCommentByIdArgs, "comment-id">;
            path: Pick<GetFooterCommentByIdArgs, "comment-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterCommentByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateFooterComment: {
        parameters: pathParameters<Pick<UpdateFooterCommentArgs, "comment-id">>;
        requestBody: jsonBody<UpdateFooterCommentBody>;
        responses: {
            200: jsonContent<UpdateFooterCommentResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFooterComment: {
        parameters: pathParameters<DeleteFooterCommentArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentChildren: {
        parameters: {
            query?: Omit<GetFooterCommentChildrenArgs, "id">;
            path: Pick<GetFooterCommentChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterCommentChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterLikeCount: {
        parameters: pathParameters<GetFooterLikeCountArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterLikeCountResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterLikeUsers: {
        parameters: {
            query?: Omit<GetFooterLikeUsersArgs, "id">;
            path: Pick<GetFooterLikeUsersArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterLikeUsersResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentOperations: {
        parameters: pathParameters<GetFooterCommentOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentVersions: {
        parameters: {
            query?: Omit<GetFooterCommentVersionsArgs, "id">;
            path: Pick<GetFooterCommentVersionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetFooterCommentVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentVersionDetails: {
        parameters: pathParameters<GetFooterCommentVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineComments: {
        parameters: {
            query?: GetInlineCommentsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineCommentsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    createInlineComment: {
        parameters: noParameters;
        requestBody: jsonBody<CreateInlineCommentModel>;
        responses: {
            201: jsonContent<CreateInlineCommentResult, {
                location?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentById: {
        parameters: {
            query?: Omit<GetInlineCommentByIdArgs, "comment-id">;
            path: Pick<GetInlineCommentByIdArgs, "comment-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineCommentByIdResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateInlineComment: {
        parameters: pathParameters<Pick<UpdateInlineCommentArgs, "comment-id">>;
        requestBody: jsonBody<UpdateInlineCommentModel>;
        responses: {
            200: jsonContent<UpdateInlineCommentResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteInlineComment: {
        parameters: pathParameters<DeleteInlineCommentArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentChildren: {
        parameters: {
            query?: Omit<GetInlineCommentChildrenArgs, "id">;
            path: Pick<GetInlineCommentChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineCommentChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineLikeCount: {
        parameters: pathParameters<GetInlineLikeCountArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineLikeCountResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineLikeUsers: {
        parameters: {
            query?: Omit<GetInlineLikeUsersArgs, "id">;
            path: Pick<GetInlineLikeUsersArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineLikeUsersResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentOperations: {
        parameters: pathParameters<GetInlineCommentOperationsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<PermittedOperationsResponse>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentVersions: {
        parameters: {
            query?: Omit<GetInlineCommentVersionsArgs, "id">;
            path: Pick<GetInlineCommentVersionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetInlineCommentVersionsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentVersionDetails: {
        parameters: pathParameters<GetInlineCommentVersionDetailsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<DetailedVersion>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCommentContentProperties: {
        parameters: {
            query?: Omit<GetCommentContentPropertiesArgs, "comment-id">;
            path: Pick<GetCommentContentPropertiesArgs, "comment-id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetCommentContentPropertiesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCommentProperty: {
        parameters: pathParameters<Pick<CreateCommentPropertyArgs, "comment-id">>;
        requestBody: jsonBody<ContentPropertyCreateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCommentContentPropertiesById: {
        parameters: pathParameters<GetCommentContentPropertiesByIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCommentPropertyById: {
        parameters: pathParameters<Omit<UpdateCommentPropertyByIdArgs, "body">>;
        requestBody: jsonBody<ContentPropertyUpdateRequest>;
        responses: {
            200: jsonContent<ContentProperty>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCommentPropertyById: {
        parameters: pathParameters<DeleteCommentPropertyByIdArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getTasks: {
        parameters: {
            query?: GetTasksArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetTasksResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getTaskById: {
        parameters: {
            query?: Pick<GetTaskByIdArgs, "body-format">;
            path: Pick<GetTaskByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<Task>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateTask: {
        parameters: {
            query?: Pick<UpdateTaskArgs, "body-format">;
            path: Pick<UpdateTaskArgs, "id">;
        };
        requestBody: jsonBody<UpdateTaskBody>;
        responses: {
            200: jsonContent<Task>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getChildPages: {
        parameters: {
            query?: Omit<GetChildPagesArgs, "id">;
            path: Pick<GetChildPagesArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetChildPagesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getChildCustomContent: {
        parameters: {
            query?: Omit<GetChildCustomContentArgs, "id">;
            path: Pick<GetChildCustomContentArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetChildCustomContentResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getPageDirectChildren: {
        parameters: {
            query?: Omit<GetPageDirectChildrenArgs, "id">;
            path: Pick<GetPageDirectChildrenArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageDirectChildrenResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageAncestors: {
        parameters: {
            query?: Pick<GetPageAncestorsArgs, "limit">;
            path: Pick<GetPageAncestorsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageAncestorsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageDescendants: {
        parameters: {
            query?: Omit<GetPageDescendantsArgs, "id">;
            path: Pick<GetPageDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetPageDescendantsResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createBulkUserLookup: {
        parameters: noParameters;
        requestBody: jsonBody<CreateBulkUserLookupBody>;
        responses: {
            200: jsonContent<CreateBulkUserLookupResult, {
                Link?: string;
            }>;
            400: noContent;
            404: noContent;
        };
    };
    checkAccessByEmail: {
        parameters: noParameters;
        requestBody: jsonBody<CheckAccessByEmailBody>;
        responses: {
            200: jsonContent<CheckAccessByEmailResult>;
            400: noContent;
            401: noContent;
            404: noContent;
            503: noContent;
        };
    };
    inviteByEmail: {
        parameters: noParameters;
        requestBody: jsonBody<InviteByEmailBody>;
        responses: {
            200: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
            503: noContent;
        };
    };
    getDataPolicyMetadata: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<DataPolicyMetadata>;
            400: noContent;
            401: noContent;
        };
    };
    getDataPolicySpaces: {
        parameters: {
            query?: GetDataPolicySpacesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetDataPolicySpacesResult, {
                Link?: string;
            }>;
            400: noContent;
            401: noContent;
        };
    };
    getClassificationLevels: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<GetClassificationLevelsResult>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceDefaultClassificationLevel: {
        parameters: pathParameters<GetSpaceDefaultClassificationLevelArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ClassificationLevel>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putSpaceDefaultClassificationLevel: {
        parameters: pathParameters<Pick<PutSpaceDefaultClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PutSpaceDefaultClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpaceDefaultClassificationLevel: {
        parameters: pathParameters<DeleteSpaceDefaultClassificationLevelArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageClassificationLevel: {
        parameters: {
            query?: Pick<GetPageClassificationLevelArgs, "status">;
            path: Pick<GetPageClassificationLevelArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ClassificationLevel>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putPageClassificationLevel: {
        parameters: pathParameters<Pick<PutPageClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PutPageClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postPageClassificationLevel: {
        parameters: pathParameters<Pick<PostPageClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PostPageClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostClassificationLevel: {
        parameters: {
            query?: Pick<GetBlogPostClassificationLevelArgs, "status">;
            path: Pick<GetBlogPostClassificationLevelArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ClassificationLevel>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putBlogPostClassificationLevel: {
        parameters: pathParameters<Pick<PutBlogPostClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PutBlogPostClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postBlogPostClassificationLevel: {
        parameters: pathParameters<Pick<PostBlogPostClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PostBlogPostClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardClassificationLevel: {
        parameters: pathParameters<GetWhiteboardClassificationLevelArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ClassificationLevel>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putWhiteboardClassificationLevel: {
        parameters: pathParameters<Pick<PutWhiteboardClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PutWhiteboardClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postWhiteboardClassificationLevel: {
        parameters: pathParameters<Pick<PostWhiteboardClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PostWhiteboardClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseClassificationLevel: {
        parameters: pathParameters<GetDatabaseClassificationLevelArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ClassificationLevel>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putDatabaseClassificationLevel: {
        parameters: pathParameters<Pick<PutDatabaseClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PutDatabaseClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postDatabaseClassificationLevel: {
        parameters: pathParameters<Pick<PostDatabaseClassificationLevelArgs, "id">>;
        requestBody: jsonBody<PostDatabaseClassificationLevelBody>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentThumbnailById: {
        parameters: {
            query?: Omit<GetAttachmentThumbnailByIdArgs, "id">;
            path: Pick<GetAttachmentThumbnailByIdArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            302: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getForgeAppProperties: {
        parameters: {
            query?: GetForgeAppPropertiesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetForgeAppPropertiesResult>;
            401: noContent;
            403: noContent;
        };
    };
    getForgeAppProperty: {
        parameters: pathParameters<GetForgeAppPropertyArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetForgeAppPropertyResult>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    putForgeAppProperty: {
        parameters: pathParameters<Pick<PutForgeAppPropertyArgs, "propertyKey">>;
        requestBody: jsonBody<PutForgeAppPropertyBody>;
        responses: {
            200: noContent;
            201: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    deleteForgeAppProperty: {
        parameters: pathParameters<DeleteForgeAppPropertyArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
}
export interface list<Item> {
    /** The first items of an included list; `meta.hasMore` tells whether there are others. */
    results?: Item[];
    /** Tells whether the included list is complete. */
    meta?: OptionalFieldMeta;
    /** Where the complete list is, as an API path. */
    _links?: OptionalFieldLinks;
}
export interface list2<Item> {
    /** The items of this page of the list, in the order of `sort` where the operation has one. */
    results: Item[];
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links: MultiEntityLinks;
}
export interface list3<Item> {
    /** The items of this page of the list, in the order of `sort` where the operation has one. */
    results: Item[];
    /** Addresses that belong to the response: `base`, and in lists `next` if another page follows. */
    _links?: MultiEntityLinks;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPostDelete {
    put?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGet {
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetDelete {
    put?: never;
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPost {
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPutDelete {
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPost {
    get?: never;
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPut {
    get?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPut {
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
export interface noContent {
    headers: {
        [name: string]: unknown;
    };
    content?: never;
}
export interface jsonContent<Body, Headers = object> {
    headers: Headers & {
        [name: string]: unknown;
    };
    content: {
        "application/json": Body;
    };
}
export interface jsonBody<Body> {
    content: {
        "application/json": Body;
    };
}
export interface noParameters {
    query?: never;
    path?: never;
}
export interface pathParameters<Path> {
    query?: never;
    path: Path;
}
