// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export interface paths {
    "/wiki/api/v2/admin-key": {
        /** Gets the caller's admin key and its expiry time. Organization and site admins only; admin keys require a Premium or Enterprise plan. */
        get: operations["getAdminKey"];
        /** Issues or renews an admin key for the caller. It is valid for 10 minutes unless `durationInMinutes` (at most 60) is set, and applies to requests with the header `Atl-Confluence-With-Admin-Key: true`. */
        post: operations["enableAdminKey"];
        /** Revokes the caller's admin key before it expires. Organization and site admins only. */
        delete: operations["disableAdminKey"];
    };
    "/wiki/api/v2/attachments": {
        /** Lists attachments across the site; trashed ones only if `status` includes them. Returns metadata; download the file from `downloadLink`. */
        get: operations["getAttachments"];
    };
    "/wiki/api/v2/attachments/{id}": {
        /** Gets the metadata of one attachment, whose ID starts with `att`. Download the file from `downloadLink`; the `include-*` flags add related data. */
        get: operations["getAttachmentById"];
        /** Moves an attachment to the trash. To delete it permanently, call again with `purge` once it is there; this requires the `manage/content` permission of the space. */
        delete: operations["deleteAttachment"];
    };
    "/wiki/api/v2/attachments/{id}/labels": {
        /** Lists the labels on an attachment that the caller can see. To add one, use v1 `addLabelsToContent`. */
        get: operations["getAttachmentLabels"];
    };
    "/wiki/api/v2/attachments/{id}/operations": {
        /** Lists the operations that the caller may perform on an attachment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getAttachmentOperations"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties": {
        /** Lists the JSON values that apps and scripts store on an attachment. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getAttachmentContentProperties"];
        /** Stores a JSON value under a new key on an attachment; the caller must be able to edit it. To change an existing key, use `updateAttachmentPropertyById`. */
        post: operations["createAttachmentProperty"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
        /** Gets one property of an attachment by property ID. To look it up by key, use `getAttachmentContentProperties` with `key`. */
        get: operations["getAttachmentContentPropertiesById"];
        /** Replaces the value of one property of an attachment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateAttachmentPropertyById"];
        /** Deletes one property of an attachment by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteAttachmentPropertyById"];
    };
    "/wiki/api/v2/attachments/{id}/versions": {
        /** Lists the versions of an attachment with number, author, time and message. To get one old version, use `getAttachmentById` with `version`. */
        get: operations["getAttachmentVersions"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
        /** Gets the details of one version of an attachment: author, message, collaborators, and the previous and next version numbers. For the file, use `getAttachmentById` with `version`. */
        get: operations["getAttachmentVersionDetails"];
    };
    "/wiki/api/v2/attachments/{id}/footer-comments": {
        /** Lists the comments on the latest version of an attachment, or on the one given by `version`. Bodies are omitted unless `body-format` is set. */
        get: operations["getAttachmentComments"];
    };
    "/wiki/api/v2/blogposts": {
        /** Lists blog posts across the site that the caller can see; filter by `space-id`, `title` or `status`. Bodies are omitted unless `body-format` is set. */
        get: operations["getBlogPosts"];
        /** Publishes a blog post in a space, or saves a draft if `status` is `draft`. The title is required except for drafts; `createdAt` can backdate the post. */
        post: operations["createBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}": {
        /** Gets one blog post; its body is omitted unless `body-format` is set. Use `version` or `get-draft` for a state other than the published one. */
        get: operations["getBlogPostById"];
        /** Replaces the title and body of a blog post; `version.number` must be the next one. Also restores a trashed post when `status` is `current`; cannot move it to another space. */
        put: operations["updateBlogPost"];
        /** Moves a blog post to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft. */
        delete: operations["deleteBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}/attachments": {
        /** Lists the attachments of a blog post; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`. */
        get: operations["getBlogpostAttachments"];
    };
    "/wiki/api/v2/blogposts/{id}/custom-content": {
        /** Lists an app's custom content of one `type` inside a blog post. Set `body-format` to include the bodies. */
        get: operations["getCustomContentByTypeInBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}/labels": {
        /** Lists the labels on a blog post that the caller can see. To add one, use v1 `addLabelsToContent`. */
        get: operations["getBlogPostLabels"];
    };
    "/wiki/api/v2/blogposts/{id}/likes/count": {
        /** Counts the likes of a blog post. To see who liked it, use `getBlogPostLikeUsers`. */
        get: operations["getBlogPostLikeCount"];
    };
    "/wiki/api/v2/blogposts/{id}/likes/users": {
        /** Lists the account IDs of the users who like a blog post. Use `createBulkUserLookup` to look up their names. */
        get: operations["getBlogPostLikeUsers"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties": {
        /** Lists the JSON values that apps and scripts store on a blog post. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getBlogpostContentProperties"];
        /** Stores a JSON value under a new key on a blog post; the caller must be able to edit it. To change an existing key, use `updateBlogpostPropertyById`. */
        post: operations["createBlogpostProperty"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
        /** Gets one property of a blog post by property ID. To look it up by key, use `getBlogpostContentProperties` with `key`. */
        get: operations["getBlogpostContentPropertiesById"];
        /** Replaces the value of one property of a blog post, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateBlogpostPropertyById"];
        /** Deletes one property of a blog post by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteBlogpostPropertyById"];
    };
    "/wiki/api/v2/blogposts/{id}/operations": {
        /** Lists the operations that the caller may perform on a blog post, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getBlogPostOperations"];
    };
    "/wiki/api/v2/blogposts/{id}/versions": {
        /** Lists the versions of a blog post with number, author, time and message. Bodies are included only if `body-format` is set. */
        get: operations["getBlogPostVersions"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
        /** Gets the details of one version of a blog post: author, message, collaborators, and the previous and next version numbers. For the body, use `getBlogPostById` with `version`. */
        get: operations["getBlogPostVersionDetails"];
    };
    "/wiki/api/v2/content/convert-ids-to-types": {
        /** Maps content IDs to their v2 types, useful when only IDs from v1 were stored. Returns one map in `results`, with `null` for IDs that do not exist or are hidden. */
        post: operations["convertContentIdsToContentTypes"];
    };
    "/wiki/api/v2/custom-content": {
        /** Lists custom content of one `type` across the site; filter by `id` or `space-id`. Set `body-format` to include the bodies. */
        get: operations["getCustomContentByType"];
        /** Creates custom content of an app-defined type. Requires exactly one container: `spaceId`, `pageId`, `blogPostId` or `customContentId`. */
        post: operations["createCustomContent"];
    };
    "/wiki/api/v2/custom-content/{id}": {
        /** Gets one custom content item. Its body is omitted unless `body-format` is set, and a `raw` body is available only as `raw`. */
        get: operations["getCustomContentById"];
        /** Replaces the title and body of a custom content item; `version.number` must be the next one. Accepts at most one container, and cannot move the item to another space. */
        put: operations["updateCustomContent"];
        /** Trashes or permanently deletes custom content, depending on its type. `purge` permanently deletes an item already in the trash and requires the `manage/content` permission. */
        delete: operations["deleteCustomContent"];
    };
    "/wiki/api/v2/custom-content/{id}/attachments": {
        /** Lists the attachments of a custom content item; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`. */
        get: operations["getCustomContentAttachments"];
    };
    "/wiki/api/v2/custom-content/{id}/footer-comments": {
        /** Lists the footer comments on a custom content item. Their bodies are omitted unless `body-format` is set. */
        get: operations["getCustomContentComments"];
    };
    "/wiki/api/v2/custom-content/{id}/labels": {
        /** Lists the labels on a custom content item that the caller can see. To add one, use v1 `addLabelsToContent`. */
        get: operations["getCustomContentLabels"];
    };
    "/wiki/api/v2/custom-content/{id}/operations": {
        /** Lists the operations that the caller may perform on a custom content item, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getCustomContentOperations"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties": {
        /** Lists the JSON values that apps and scripts store on a custom content item. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getCustomContentContentProperties"];
        /** Stores a JSON value under a new key on a custom content item; the caller must be able to edit it. To change an existing key, use `updateCustomContentPropertyById`. */
        post: operations["createCustomContentProperty"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
        /** Gets one property of a custom content item by property ID. To look it up by key, use `getCustomContentContentProperties` with `key`. */
        get: operations["getCustomContentContentPropertiesById"];
        /** Replaces the value of one property of a custom content item, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateCustomContentPropertyById"];
        /** Deletes one property of a custom content item by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteCustomContentPropertyById"];
    };
    "/wiki/api/v2/labels": {
        /** Lists the labels in use on the site that the caller can see. Returns the numeric IDs that `getLabelPages` and similar operations require. */
        get: operations["getLabels"];
    };
    "/wiki/api/v2/labels/{id}/attachments": {
        /** Lists attachments with a given label. Requires the label ID, not its name; look it up with `getLabels`. */
        get: operations["getLabelAttachments"];
    };
    "/wiki/api/v2/labels/{id}/blogposts": {
        /** Lists blog posts with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`. */
        get: operations["getLabelBlogPosts"];
    };
    "/wiki/api/v2/labels/{id}/pages": {
        /** Lists pages with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`. */
        get: operations["getLabelPages"];
    };
    "/wiki/api/v2/pages": {
        /** Lists pages across the site that the caller can see; combine `space-id` and `title` to find a page by name. Bodies are omitted unless `body-format` is set. */
        get: operations["getPages"];
        /** Creates a page, published unless `status` is `draft`; the title is required except for drafts. The page is created under the space's home page unless `parentId` or `root-level` is set. */
        post: operations["createPage"];
    };
    "/wiki/api/v2/pages/{id}": {
        /** Gets one page; its body is omitted unless `body-format` is set. Use `version` for an older version, `get-draft` for the unpublished draft. */
        get: operations["getPageById"];
        /** Replaces the title and body of a page and can change its parent or owner. `version.number` must be the next one, otherwise the server returns a conflict; `status` set to `current` restores a trashed page. */
        put: operations["updatePage"];
        /** Moves a page to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft. */
        delete: operations["deletePage"];
    };
    "/wiki/api/v2/pages/{id}/attachments": {
        /** Lists the attachments of a page; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`; to upload, use v1 `createAttachment`. */
        get: operations["getPageAttachments"];
    };
    "/wiki/api/v2/pages/{id}/custom-content": {
        /** Lists an app's custom content of one `type` inside a page. Set `body-format` to include the bodies. */
        get: operations["getCustomContentByTypeInPage"];
    };
    "/wiki/api/v2/pages/{id}/labels": {
        /** Lists the labels on a page that the caller can see. To add one, use v1 `addLabelsToContent`. */
        get: operations["getPageLabels"];
    };
    "/wiki/api/v2/pages/{id}/likes/count": {
        /** Counts the likes of a page. To see who liked it, use `getPageLikeUsers`. */
        get: operations["getPageLikeCount"];
    };
    "/wiki/api/v2/pages/{id}/likes/users": {
        /** Lists the account IDs of the users who like a page. Use `createBulkUserLookup` to look up their names. */
        get: operations["getPageLikeUsers"];
    };
    "/wiki/api/v2/pages/{id}/operations": {
        /** Lists the operations that the caller may perform on a page, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getPageOperations"];
    };
    "/wiki/api/v2/pages/{page-id}/properties": {
        /** Lists the JSON values that apps and scripts store on a page. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getPageContentProperties"];
        /** Stores a JSON value under a new key on a page; the caller must be able to edit it. To change an existing key, use `updatePagePropertyById`. */
        post: operations["createPageProperty"];
    };
    "/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
        /** Gets one property of a page by property ID. To look it up by key, use `getPageContentProperties` with `key`. */
        get: operations["getPageContentPropertiesById"];
        /** Replaces the value of one property of a page, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updatePagePropertyById"];
        /** Deletes one property of a page by ID, not by key. Requires permission to edit that content. */
        delete: operations["deletePagePropertyById"];
    };
    "/wiki/api/v2/pages/{id}/redact": {
        /** Redacts passages of a page's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring. */
        post: operations["postRedactPage"];
    };
    "/wiki/api/v2/blogposts/{id}/redact": {
        /** Redacts passages of a blog post's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring. */
        post: operations["postRedactBlog"];
    };
    "/wiki/api/v2/pages/{id}/title": {
        /** Renames a page without sending its body or a version number. Returns a conflict if the space requires approval before publishing. */
        put: operations["updatePageTitle"];
    };
    "/wiki/api/v2/pages/{id}/versions": {
        /** Lists the versions of a page with number, author, time and message. Bodies are included only if `body-format` is set. */
        get: operations["getPageVersions"];
    };
    "/wiki/api/v2/whiteboards": {
        /** Creates a whiteboard, empty or from a `templateKey`, with the template language set by `locale`. `parentId` sets its location in the content tree. */
        post: operations["createWhiteboard"];
    };
    "/wiki/api/v2/whiteboards/{id}": {
        /** Gets the metadata of a whiteboard, without its drawing. The `include-*` flags add related data. */
        get: operations["getWhiteboardById"];
        /** Moves a whiteboard to the trash, from which it can be restored. Requires permission to delete whiteboards in the space. */
        delete: operations["deleteWhiteboard"];
    };
    "/wiki/api/v2/whiteboards/{id}/properties": {
        /** Lists the JSON values that apps and scripts store on a whiteboard. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getWhiteboardContentProperties"];
        /** Stores a JSON value under a new key on a whiteboard; the caller must be able to edit it. To change an existing key, use `updateWhiteboardPropertyById`. */
        post: operations["createWhiteboardProperty"];
    };
    "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
        /** Gets one property of a whiteboard by property ID. To look it up by key, use `getWhiteboardContentProperties` with `key`. */
        get: operations["getWhiteboardContentPropertiesById"];
        /** Replaces the value of one property of a whiteboard, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateWhiteboardPropertyById"];
        /** Deletes one property of a whiteboard by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteWhiteboardPropertyById"];
    };
    "/wiki/api/v2/whiteboards/{id}/operations": {
        /** Lists the operations that the caller may perform on a whiteboard, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getWhiteboardOperations"];
    };
    "/wiki/api/v2/whiteboards/{id}/direct-children": {
        /** Lists the direct children of a whiteboard in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
        get: operations["getWhiteboardDirectChildren"];
    };
    "/wiki/api/v2/whiteboards/{id}/descendants": {
        /** Lists the descendants of a whiteboard, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
        get: operations["getWhiteboardDescendants"];
    };
    "/wiki/api/v2/whiteboards/{id}/ancestors": {
        /** Lists the ancestors of a whiteboard, starting at the top of the tree. Items contain only `id` and `type`. */
        get: operations["getWhiteboardAncestors"];
    };
    "/wiki/api/v2/databases": {
        /** Creates an empty database in a space. `parentId` sets its location in the content tree. */
        post: operations["createDatabase"];
    };
    "/wiki/api/v2/databases/{id}": {
        /** Gets the metadata of a database, without its rows and columns. The `include-*` flags add related data. */
        get: operations["getDatabaseById"];
        /** Moves a database to the trash, from which it can be restored. Requires permission to delete databases in the space. */
        delete: operations["deleteDatabase"];
    };
    "/wiki/api/v2/databases/{id}/properties": {
        /** Lists the JSON values that apps and scripts store on a database. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getDatabaseContentProperties"];
        /** Stores a JSON value under a new key on a database; the caller must be able to edit it. To change an existing key, use `updateDatabasePropertyById`. */
        post: operations["createDatabaseProperty"];
    };
    "/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
        /** Gets one property of a database by property ID. To look it up by key, use `getDatabaseContentProperties` with `key`. */
        get: operations["getDatabaseContentPropertiesById"];
        /** Replaces the value of one property of a database, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateDatabasePropertyById"];
        /** Deletes one property of a database by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteDatabasePropertyById"];
    };
    "/wiki/api/v2/databases/{id}/operations": {
        /** Lists the operations that the caller may perform on a database, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getDatabaseOperations"];
    };
    "/wiki/api/v2/databases/{id}/direct-children": {
        /** Lists the direct children of a database in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
        get: operations["getDatabaseDirectChildren"];
    };
    "/wiki/api/v2/databases/{id}/descendants": {
        /** Lists the descendants of a database, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
        get: operations["getDatabaseDescendants"];
    };
    "/wiki/api/v2/databases/{id}/ancestors": {
        /** Lists the ancestors of a database, starting at the top of the tree. Items contain only `id` and `type`. */
        get: operations["getDatabaseAncestors"];
    };
    "/wiki/api/v2/embeds": {
        /** Adds a link to an external URL, `embedUrl`, to the content tree of a space. `parentId` sets its location. */
        post: operations["createSmartLink"];
    };
    "/wiki/api/v2/embeds/{id}": {
        /** Gets a Smart Link, including its target URL, `embedUrl`. The `include-*` flags add related data. */
        get: operations["getSmartLinkById"];
        /** Moves a Smart Link to the trash, from which it can be restored. Requires permission to delete Smart Links in the space. */
        delete: operations["deleteSmartLink"];
    };
    "/wiki/api/v2/embeds/{id}/properties": {
        /** Lists the JSON values that apps and scripts store on a Smart Link. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getSmartLinkContentProperties"];
        /** Stores a JSON value under a new key on a Smart Link; the caller must be able to edit it. To change an existing key, use `updateSmartLinkPropertyById`. */
        post: operations["createSmartLinkProperty"];
    };
    "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
        /** Gets one property of a Smart Link by property ID. To look it up by key, use `getSmartLinkContentProperties` with `key`. */
        get: operations["getSmartLinkContentPropertiesById"];
        /** Replaces the value of one property of a Smart Link, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateSmartLinkPropertyById"];
        /** Deletes one property of a Smart Link by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteSmartLinkPropertyById"];
    };
    "/wiki/api/v2/embeds/{id}/operations": {
        /** Lists the operations that the caller may perform on a Smart Link, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getSmartLinkOperations"];
    };
    "/wiki/api/v2/embeds/{id}/direct-children": {
        /** Lists the direct children of a Smart Link in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
        get: operations["getSmartLinkDirectChildren"];
    };
    "/wiki/api/v2/embeds/{id}/descendants": {
        /** Lists the descendants of a Smart Link, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
        get: operations["getSmartLinkDescendants"];
    };
    "/wiki/api/v2/embeds/{id}/ancestors": {
        /** Lists the ancestors of a Smart Link, starting at the top of the tree. Items contain only `id` and `type`. */
        get: operations["getSmartLinkAncestors"];
    };
    "/wiki/api/v2/folders": {
        /** Creates a folder for grouping content in a space. `parentId` nests it under other content. */
        post: operations["createFolder"];
    };
    "/wiki/api/v2/folders/{id}": {
        /** Gets the metadata of a folder. `include-direct-children` adds its contents; use `getFolderDirectChildren` for the full list. */
        get: operations["getFolderById"];
        /** Moves a folder to the trash, from which it can be restored. Requires permission to delete folders in the space. */
        delete: operations["deleteFolder"];
    };
    "/wiki/api/v2/folders/{id}/properties": {
        /** Lists the JSON values that apps and scripts store on a folder. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getFolderContentProperties"];
        /** Stores a JSON value under a new key on a folder; the caller must be able to edit it. To change an existing key, use `updateFolderPropertyById`. */
        post: operations["createFolderProperty"];
    };
    "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
        /** Gets one property of a folder by property ID. To look it up by key, use `getFolderContentProperties` with `key`. */
        get: operations["getFolderContentPropertiesById"];
        /** Replaces the value of one property of a folder, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateFolderPropertyById"];
        /** Deletes one property of a folder by ID, not by key. Requires permission to edit that content. */
        delete: operations["deleteFolderPropertyById"];
    };
    "/wiki/api/v2/folders/{id}/operations": {
        /** Lists the operations that the caller may perform on a folder, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getFolderOperations"];
    };
    "/wiki/api/v2/folders/{id}/direct-children": {
        /** Lists the direct children of a folder in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
        get: operations["getFolderDirectChildren"];
    };
    "/wiki/api/v2/folders/{id}/descendants": {
        /** Lists the descendants of a folder, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
        get: operations["getFolderDescendants"];
    };
    "/wiki/api/v2/folders/{id}/ancestors": {
        /** Lists the ancestors of a folder, starting at the top of the tree. Items contain only `id` and `type`. */
        get: operations["getFolderAncestors"];
    };
    "/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
        /** Gets the details of one version of a page: author, message, collaborators, and the previous and next version numbers. For the body, use `getPageById` with `version`. */
        get: operations["getPageVersionDetails"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions": {
        /** Lists the versions of a custom content item with number, author, time and message. Bodies are included only if `body-format` is set. */
        get: operations["getCustomContentVersions"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
        /** Gets the details of one version of a custom content item: author, message, collaborators, and the previous and next version numbers. For the body, use `getCustomContentById` with `version`. */
        get: operations["getCustomContentVersionDetails"];
    };
    "/wiki/api/v2/spaces": {
        /** Lists the spaces that the caller can see, ordered by ID. Pass `keys` to convert space keys to the IDs that other operations require. */
        get: operations["getSpaces"];
        /** Creates a space, identified by `key` or `alias`. Available only on sites with role-based access control; others return 404, so use v1 `createSpace` there. */
        post: operations["createSpace"];
    };
    "/wiki/api/v2/spaces/{id}": {
        /** Gets one space by numeric ID; to look it up by key, use `getSpaces` with `keys`. Set `description-format` to include the description and `include-icon` for the icon. */
        get: operations["getSpaceById"];
    };
    "/wiki/api/v2/spaces/{id}/blogposts": {
        /** Lists the blog posts of one space, filtered by `title` or `status`. Bodies are omitted unless `body-format` is set. */
        get: operations["getBlogPostsInSpace"];
    };
    "/wiki/api/v2/spaces/{id}/labels": {
        /** Lists the labels of the space itself. For labels of its pages and posts, use `getSpaceContentLabels`. */
        get: operations["getSpaceLabels"];
    };
    "/wiki/api/v2/spaces/{id}/content/labels": {
        /** Lists the labels used on content inside a space. For labels on the space itself, use `getSpaceLabels`. */
        get: operations["getSpaceContentLabels"];
    };
    "/wiki/api/v2/spaces/{id}/custom-content": {
        /** Lists an app's custom content of one `type` in a space. Set `body-format` to include the bodies. */
        get: operations["getCustomContentByTypeInSpace"];
    };
    "/wiki/api/v2/spaces/{id}/operations": {
        /** Lists the operations that the caller may perform on a space, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getSpaceOperations"];
    };
    "/wiki/api/v2/spaces/{id}/pages": {
        /** Lists the pages of one space as a flat list; `depth` set to `root` returns only the top level. Bodies are omitted unless `body-format` is set. */
        get: operations["getPagesInSpace"];
    };
    "/wiki/api/v2/spaces/{space-id}/properties": {
        /** Lists the key-value pairs stored on a space. Pass `key` to find the ID of a property by its key. */
        get: operations["getSpaceProperties"];
        /** Stores a JSON value under a new key on a space. Space admins only. */
        post: operations["createSpaceProperty"];
    };
    "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
        /** Gets one property of a space by ID. To look it up by key, use `getSpaceProperties` with `key`. */
        get: operations["getSpacePropertyById"];
        /** Replaces the value of a space property; `version.number` must be one higher than the current one. Space admins only. */
        put: operations["updateSpacePropertyById"];
        /** Deletes a property of a space by ID, not by key. Space admins only. */
        delete: operations["deleteSpacePropertyById"];
    };
    "/wiki/api/v2/spaces/{id}/permissions": {
        /** Lists who has which permission in a space, one entry per principal and operation. Requires only permission to view the space. */
        get: operations["getSpacePermissionsAssignments"];
    };
    "/wiki/api/v2/space-permissions": {
        /** Lists the permissions that space roles consist of; pass their IDs to `createSpaceRole`. Available only on sites with role-based access control. */
        get: operations["getAvailableSpacePermissions"];
    };
    "/wiki/api/v2/space-permissions/transition/combinations": {
        /** Lists sets of permissions that do not match any role yet, most used first. Reflects the last run of `generateSpacePermissionCombinations`; Confluence admins only. */
        get: operations["listSpacePermissionCombinations"];
        /** Starts a new scan for distinct permission sets across the site. Returns immediately with a `taskId` to poll; Confluence admins only. */
        post: operations["generateSpacePermissionCombinations"];
    };
    "/wiki/api/v2/space-permissions/transition/role-assignments": {
        /** Starts assigning roles to all holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkAssignSpacePermissionRoles"];
    };
    "/wiki/api/v2/space-permissions/transition/access-removals": {
        /** Starts revoking all access from holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkRemoveSpacePermissionAccess"];
    };
    "/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
        /** Returns whether a transition task is in progress, completed or failed. Pass the `taskId` returned when it was started; Confluence admins only. */
        get: operations["getSpacePermissionTransitionTaskStatus"];
    };
    "/wiki/api/v2/space-roles": {
        /** Lists the roles that can be assigned, site-wide or in one space. Available only on sites with role-based access control. */
        get: operations["getAvailableSpaceRoles"];
        /** Creates a custom role from a list of permission IDs. Organization and site admins only, not apps; requires role-based access control. */
        post: operations["createSpaceRole"];
    };
    "/wiki/api/v2/space-roles/{id}": {
        /** Gets one space role by its UUID, including its permissions. Available only on sites with role-based access control. */
        get: operations["getSpaceRolesById"];
        /** Updates a role asynchronously and returns a `taskId`. Can move guests or anonymous users to other roles; organization and site admins only, not apps. */
        put: operations["updateSpaceRole"];
        /** Deletes a role in the background and returns a `taskId`. Organization and site admins only, not apps; requires role-based access control. */
        delete: operations["deleteSpaceRole"];
    };
    "/wiki/api/v2/space-role-mode": {
        /** Returns the site's stage in the transition to roles: `PRE_ROLES`, `ROLES_TRANSITION` or `ROLES`. Check it before using role operations. */
        get: operations["getSpaceRoleMode"];
    };
    "/wiki/api/v2/spaces/{id}/role-assignments": {
        /** Lists who has which role in a space, filtered by role or principal. Available only on sites with role-based access control. */
        get: operations["getSpaceRoleAssignments"];
        /** Assigns roles in a space, or removes one for an entry without `roleId`. The body is a bare array; requires permission to manage roles there. */
        post: operations["setSpaceRoleAssignments"];
    };
    "/wiki/api/v2/pages/{id}/footer-comments": {
        /** Lists the top-level footer comments of a page. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set. */
        get: operations["getPageFooterComments"];
    };
    "/wiki/api/v2/pages/{id}/inline-comments": {
        /** Lists the top-level inline comments of a page; filter with `resolution-status`. For replies, use `getInlineCommentChildren`. */
        get: operations["getPageInlineComments"];
    };
    "/wiki/api/v2/blogposts/{id}/footer-comments": {
        /** Lists the top-level footer comments of a blog post. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set. */
        get: operations["getBlogPostFooterComments"];
    };
    "/wiki/api/v2/blogposts/{id}/inline-comments": {
        /** Lists the top-level inline comments of a blog post; filter with `resolution-status`. For replies, use `getInlineCommentChildren`. */
        get: operations["getBlogPostInlineComments"];
    };
    "/wiki/api/v2/footer-comments": {
        /** Lists footer comments across the site on content that the caller can see. Bodies are omitted unless `body-format` is set. */
        get: operations["getFooterComments"];
        /** Adds a footer comment to the content identified by one ID in the body: `pageId`, `blogPostId`, `attachmentId` or `customContentId`. For a reply, set only `parentCommentId`. */
        post: operations["createFooterComment"];
    };
    "/wiki/api/v2/footer-comments/{comment-id}": {
        /** Gets one footer comment; its body is omitted unless `body-format` is set. Use `version` for an older version. */
        get: operations["getFooterCommentById"];
        /** Replaces the body of a footer comment. Requires the next `version.number`. */
        put: operations["updateFooterComment"];
        /** Permanently deletes a footer comment; it cannot be restored from the trash. Requires permission to delete comments in the space. */
        delete: operations["deleteFooterComment"];
    };
    "/wiki/api/v2/footer-comments/{id}/children": {
        /** Lists the replies to a footer comment. Bodies are omitted unless `body-format` is set. */
        get: operations["getFooterCommentChildren"];
    };
    "/wiki/api/v2/footer-comments/{id}/likes/count": {
        /** Counts the likes of a footer comment. To see who liked it, use `getFooterLikeUsers`. */
        get: operations["getFooterLikeCount"];
    };
    "/wiki/api/v2/footer-comments/{id}/likes/users": {
        /** Lists the account IDs of the users who like a footer comment. Use `createBulkUserLookup` to look up their names. */
        get: operations["getFooterLikeUsers"];
    };
    "/wiki/api/v2/footer-comments/{id}/operations": {
        /** Lists the operations that the caller may perform on a footer comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getFooterCommentOperations"];
    };
    "/wiki/api/v2/footer-comments/{id}/versions": {
        /** Lists the versions of a footer comment with number, author, time and message. Bodies are included only if `body-format` is set. */
        get: operations["getFooterCommentVersions"];
    };
    "/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
        /** Gets the details of one version of a footer comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getFooterCommentById` with `version`. */
        get: operations["getFooterCommentVersionDetails"];
    };
    "/wiki/api/v2/inline-comments": {
        /** Lists inline comments across the site on pages and posts that the caller can see. Bodies are omitted unless `body-format` is set. */
        get: operations["getInlineComments"];
        /** Adds a comment to a highlighted passage of a page or post, selected by `inlineCommentProperties`. For a reply, set `parentCommentId` instead, without a highlight. */
        post: operations["createInlineComment"];
    };
    "/wiki/api/v2/inline-comments/{comment-id}": {
        /** Gets one inline comment with its highlighted text and resolution status; its body is omitted unless `body-format` is set. */
        get: operations["getInlineCommentById"];
        /** Updates an inline comment, or resolves and reopens it with `resolved`. Requires the next `version.number`; a dangling comment cannot be changed. */
        put: operations["updateInlineComment"];
        /** Permanently deletes an inline comment; it cannot be restored from the trash. Requires permission to delete comments in the space. */
        delete: operations["deleteInlineComment"];
    };
    "/wiki/api/v2/inline-comments/{id}/children": {
        /** Lists the replies to an inline comment. Bodies are omitted unless `body-format` is set. */
        get: operations["getInlineCommentChildren"];
    };
    "/wiki/api/v2/inline-comments/{id}/likes/count": {
        /** Counts the likes of an inline comment. To see who liked it, use `getInlineLikeUsers`. */
        get: operations["getInlineLikeCount"];
    };
    "/wiki/api/v2/inline-comments/{id}/likes/users": {
        /** Lists the account IDs of the users who like an inline comment. Use `createBulkUserLookup` to look up their names. */
        get: operations["getInlineLikeUsers"];
    };
    "/wiki/api/v2/inline-comments/{id}/operations": {
        /** Lists the operations that the caller may perform on an inline comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
        get: operations["getInlineCommentOperations"];
    };
    "/wiki/api/v2/inline-comments/{id}/versions": {
        /** Lists the versions of an inline comment with number, author, time and message. Bodies are included only if `body-format` is set. */
        get: operations["getInlineCommentVersions"];
    };
    "/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
        /** Gets the details of one version of an inline comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getInlineCommentById` with `version`. */
        get: operations["getInlineCommentVersionDetails"];
    };
    "/wiki/api/v2/comments/{comment-id}/properties": {
        /** Lists the JSON values that apps and scripts store on a comment, footer or inline. Pass `key` to find one property and its ID, which the other property operations require. */
        get: operations["getCommentContentProperties"];
        /** Stores a JSON value under a new key on a comment; the caller must be able to edit it. To change an existing key, use `updateCommentPropertyById`. */
        post: operations["createCommentProperty"];
    };
    "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
        /** Gets one property of a comment by property ID. To look it up by key, use `getCommentContentProperties` with `key`. */
        get: operations["getCommentContentPropertiesById"];
        /** Replaces the value of one property of a comment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
        put: operations["updateCommentPropertyById"];
        /** Deletes one property of a comment by ID, not by key. Requires permission to edit that comment. */
        delete: operations["deleteCommentPropertyById"];
    };
    "/wiki/api/v2/tasks": {
        /** Lists the action items (checkboxes) in pages and blog posts; all filters can be combined. Not to be confused with v1 `getTasks`, which lists background jobs. */
        get: operations["getTasks"];
    };
    "/wiki/api/v2/tasks/{id}": {
        /** Gets one action item. Its body is omitted unless `body-format` is set. */
        get: operations["getTaskById"];
        /** Checks or unchecks an action item: only `status` can change. Requires permission to edit the page or post that contains it. */
        put: operations["updateTask"];
    };
    "/wiki/api/v2/pages/{id}/children": {
        /**
         * Lists only the direct child pages of a page. `getPageDirectChildren` also returns folders, whiteboards, databases and links.
         * @deprecated
         */
        get: operations["getChildPages"];
    };
    "/wiki/api/v2/custom-content/{id}/children": {
        /** Lists custom content whose container is the given custom content. Items are summaries; get each in full with `getCustomContentById`. */
        get: operations["getChildCustomContent"];
    };
    "/wiki/api/v2/pages/{id}/direct-children": {
        /** Lists the direct children of a page in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
        get: operations["getPageDirectChildren"];
    };
    "/wiki/api/v2/pages/{id}/ancestors": {
        /** Lists the ancestors of a page, starting at the top of the tree. Items contain only `id` and `type`. */
        get: operations["getPageAncestors"];
    };
    "/wiki/api/v2/pages/{id}/descendants": {
        /** Lists the descendants of a page, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
        get: operations["getPageDescendants"];
    };
    "/wiki/api/v2/users-bulk": {
        /** Looks up multiple users by account ID; does not create anything. Unknown IDs are omitted, and privacy settings can hide the email address and time zone. */
        post: operations["createBulkUserLookup"];
    };
    "/wiki/api/v2/user/access/check-access-by-email": {
        /** Returns which email addresses have no access to the site; malformed ones are listed separately. Returns 503 if the site has disabled the check. */
        post: operations["checkAccessByEmail"];
    };
    "/wiki/api/v2/user/access/invite-by-email": {
        /** Invites people to the site in the background and returns nothing. Skips malformed addresses and users who already have access. */
        post: operations["inviteByEmail"];
    };
    "/wiki/api/v2/data-policies/metadata": {
        /** Returns whether a data policy blocks any content on the site for the calling app. Only apps can call it. */
        get: operations["getDataPolicyMetadata"];
    };
    "/wiki/api/v2/data-policies/spaces": {
        /** Lists spaces and whether a data policy blocks content in them for the calling app. Only apps can call it. */
        get: operations["getDataPolicySpaces"];
    };
    "/wiki/api/v2/classification-levels": {
        /** Lists the organization's data classification levels as a plain array. Returns 404 if the site's plan lacks the feature. */
        get: operations["getClassificationLevels"];
    };
    "/wiki/api/v2/spaces/{id}/classification-level/default": {
        /** Gets the default data classification of content in a space. The site's plan must include data classification. */
        get: operations["getSpaceDefaultClassificationLevel"];
        /** Sets the default data classification of a space. In the body, `id` is the level ID; requires the `manage/space` permission of the space. */
        put: operations["putSpaceDefaultClassificationLevel"];
        /** Removes the default data classification of a space and returns nothing. Requires the `manage/space` permission of the space. */
        delete: operations["deleteSpaceDefaultClassificationLevel"];
    };
    "/wiki/api/v2/pages/{id}/classification-level": {
        /** Gets the data classification of a page; the site's plan must include the feature. With `status` set to `draft`, requires edit permission. */
        get: operations["getPageClassificationLevel"];
        /** Sets the data classification of a page. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version. */
        put: operations["putPageClassificationLevel"];
    };
    "/wiki/api/v2/pages/{id}/classification-level/reset": {
        /** Resets the data classification of the page to the space default. The body contains only `status`. */
        post: operations["postPageClassificationLevel"];
    };
    "/wiki/api/v2/blogposts/{id}/classification-level": {
        /** Gets the data classification of a blog post; the site's plan must include the feature. With `status` set to `draft`, requires edit permission. */
        get: operations["getBlogPostClassificationLevel"];
        /** Sets the data classification of a blog post. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version. */
        put: operations["putBlogPostClassificationLevel"];
    };
    "/wiki/api/v2/blogposts/{id}/classification-level/reset": {
        /** Resets the data classification of the blog post to the space default. The body contains only `status`. */
        post: operations["postBlogPostClassificationLevel"];
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level": {
        /** Gets the data classification of a whiteboard; the site's plan must include the feature. */
        get: operations["getWhiteboardClassificationLevel"];
        /** Sets the data classification of a whiteboard. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putWhiteboardClassificationLevel"];
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
        /** Resets the data classification of the whiteboard to the space default. The body contains only `status`, which is `current`. */
        post: operations["postWhiteboardClassificationLevel"];
    };
    "/wiki/api/v2/databases/{id}/classification-level": {
        /** Gets the data classification of a database; the site's plan must include the feature. */
        get: operations["getDatabaseClassificationLevel"];
        /** Sets the data classification of a database. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putDatabaseClassificationLevel"];
    };
    "/wiki/api/v2/databases/{id}/classification-level/reset": {
        /** Resets the data classification of the database to the space default. The body contains only `status`, which is `current`. */
        post: operations["postDatabaseClassificationLevel"];
    };
    "/wiki/api/v2/attachments/{id}/thumbnail/download": {
        /** Redirects to the thumbnail image of an attachment; set its size with `width` and `height`. */
        get: operations["getAttachmentThumbnailById"];
    };
    "/wiki/api/v2/app/properties": {
        /** Lists the values that a Forge app has stored for itself on the site. Only that app can call it, with `asApp()`. */
        get: operations["getForgeAppProperties"];
    };
    "/wiki/api/v2/app/properties/{propertyKey}": {
        /** Gets one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`. */
        get: operations["getForgeAppProperty"];
        /** Creates or replaces a stored value under a key of at most 127 characters. Only the Forge app itself can call it, with `asApp()`. */
        put: operations["putForgeAppProperty"];
        /** Deletes one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`. */
        delete: operations["deleteForgeAppProperty"];
    };
}
export interface AdminKeyResponse {
    accountId?: string;
    /** Format: date-time */
    expirationTime?: string;
}
export interface AttachmentSingle {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    /** Format: date-time */
    createdAt: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType: string;
    mediaTypeDescription?: string | null;
    comment?: string;
    fileId: string;
    /** Format: int64 */
    fileSize: number;
    webuiLink: string;
    downloadLink: string;
    version: Version;
    labels?: {
        results?: Label[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    _links: AttachmentLinks;
    collaborators?: {
        accountId?: string;
    }[];
}
export interface AttachmentBulk {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    /** Format: date-time */
    createdAt: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType: string;
    mediaTypeDescription?: string | null;
    comment?: string;
    fileId: string;
    /** Format: int64 */
    fileSize: number;
    webuiLink: string;
    downloadLink: string;
    version: Version;
    _links: AttachmentLinks;
}
export interface BlogPostSingle {
    id: string;
    status: BlogPostContentStatus | (string & {});
    title: string;
    spaceId: string;
    authorId: string;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: BodySingle;
    labels?: {
        results?: Label[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    likes?: {
        results?: Like[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    isFavoritedByCurrentUser?: boolean;
    _links: AbstractPageLinks;
    collaborators?: {
        accountId?: string;
    }[];
}
export interface BlogPostBulk {
    id: string;
    status: BlogPostContentStatus | (string & {});
    title: string;
    spaceId: string;
    authorId: string;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: BodyBulk;
    _links: AbstractPageLinks;
}
export interface TaskBodySingle {
    storage?: BodyType;
    atlas_doc_format?: BodyType;
}
export interface BodySingle {
    storage?: BodyType;
    atlas_doc_format?: BodyType;
    view?: BodyType;
    export_view?: BodyType;
    anonymous_export_view?: BodyType;
    styled_view?: BodyType;
    editor?: BodyType;
}
export interface BodyBulk {
    storage?: BodyType;
    atlas_doc_format?: BodyType;
}
export interface BodyType {
    representation: string;
    value: string;
}
/** @enum {string} */
export type PrimaryBodyRepresentation = "storage" | "atlas_doc_format";
/** @enum {string} */
export type PrimaryBodyRepresentationSingle = "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view" | "styled_view" | "editor";
/** @enum {string} */
export type CustomContentBodyRepresentation = "raw" | "storage" | "atlas_doc_format";
/** @enum {string} */
export type CustomContentBodyRepresentationSingle = "raw" | "storage" | "atlas_doc_format" | "view" | "export_view" | "anonymous_export_view";
/** @enum {string} */
export type SpaceDescriptionBodyRepresentation = "plain" | "view";
export interface ContentIdToContentTypeResponse {
    results?: {
        [key: string]: ("page" | "blogpost" | "attachment" | "footer-comment" | "inline-comment") | (string | null);
    };
}
/** @enum {string} */
export type ContentStatus = "current" | "draft" | "archived" | "historical" | "trashed" | "deleted" | "any";
/** @enum {string} */
export type BlogPostContentStatus = "current" | "draft" | "historical" | "trashed" | "deleted" | "any";
/** @enum {string} */
export type OnlyArchivedAndCurrentContentStatus = "current" | "archived" | "draft";
export interface ContentProperty {
    id: string;
    key: string;
    value: unknown;
    version: Version;
}
export interface ContentPropertyCreateRequest {
    key?: string | undefined;
    value?: unknown;
}
export interface ContentPropertyUpdateRequest {
    key?: string | undefined;
    value?: unknown;
    version?: {
        /** Format: int32 */
        number?: number | undefined;
        message?: string | undefined;
    } | undefined;
}
export interface CustomContentSingle {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    authorId?: string;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
    labels?: {
        results?: Label[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    body?: CustomContentBodySingle;
    _links?: CustomContentLinks;
    collaborators?: {
        accountId?: string;
    }[];
}
export interface CustomContentBulk {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    authorId?: string;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
    body?: CustomContentBodyBulk;
    _links?: CustomContentLinks;
}
export interface CustomContentBodySingle {
    raw?: BodyType;
    storage?: BodyType;
    atlas_doc_format?: BodyType;
    view?: BodyType;
    export_view?: BodyType;
    anonymous_export_view?: BodyType;
}
export interface CustomContentBodyBulk {
    raw?: BodyType;
    storage?: BodyType;
    atlas_doc_format?: BodyType;
}
export interface DetailedVersion {
    /** Format: int32 */
    number: number;
    authorId: string;
    message: string | null;
    /** Format: date-time */
    createdAt: string;
    minorEdit: boolean;
    contentTypeModified?: boolean;
    collaborators?: string[] | null;
    /** Format: int32 */
    prevVersion?: number | null;
    /** Format: int32 */
    nextVersion?: number | null;
}
export interface Label {
    id: string;
    name: string;
    prefix: string;
}
export interface Like {
    accountId?: string;
}
export interface Operation {
    operation?: string;
    targetType?: string;
}
export interface PermittedOperationsResponse {
    operations?: Operation[];
}
export interface PageSingle {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    spaceId: string;
    parentId: string | null;
    parentType: ParentContentType | (string & {});
    /** Format: int32 */
    position: number | null;
    authorId: string;
    ownerId: string | null;
    lastOwnerId: string | null;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: BodySingle;
    labels?: {
        results?: Label[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    likes?: {
        results?: Like[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    isFavoritedByCurrentUser?: boolean;
    _links: AbstractPageLinks;
    collaborators?: {
        accountId?: string;
    }[];
}
export interface PageBulk {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    spaceId: string;
    parentId: string | null;
    parentType: ParentContentType | (string & {});
    /** Format: int32 */
    position: number | null;
    authorId: string;
    ownerId: string | null;
    lastOwnerId: string | null;
    subtype?: string | null;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: BodyBulk;
    _links: AbstractPageLinks;
    sourceTemplateEntityId?: string;
}
/** @enum {string|null} */
export type ParentContentType = "page" | "whiteboard" | "database" | "embed" | "folder" | null;
export interface PageBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "wiki";
    value: string;
}
export interface PageNestedBodyWrite {
    storage?: PageBodyWrite | undefined;
    atlas_doc_format?: PageBodyWrite | undefined;
    wiki?: PageBodyWrite | undefined;
}
export interface BlogPostBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "wiki";
    value: string;
}
export interface BlogPostNestedBodyWrite {
    storage?: BlogPostBodyWrite | undefined;
    atlas_doc_format?: BlogPostBodyWrite | undefined;
    wiki?: BlogPostBodyWrite | undefined;
}
export interface CommentBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "wiki";
    value: string;
}
export interface CommentNestedBodyWrite {
    storage?: CommentBodyWrite | undefined;
    atlas_doc_format?: CommentBodyWrite | undefined;
    wiki?: CommentBodyWrite | undefined;
}
export interface CustomContentBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "raw";
    value: string;
}
export interface CustomContentNestedBodyWrite {
    storage?: CustomContentBodyWrite | undefined;
    atlas_doc_format?: CustomContentBodyWrite | undefined;
    raw?: CustomContentBodyWrite | undefined;
}
export interface ChildPage {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    title?: string;
    spaceId?: string;
    /** Format: int32 */
    childPosition?: number | null;
}
export interface ChildCustomContent {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    title?: string;
    type?: string;
    spaceId?: string;
}
export interface ChildrenResponse {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    title?: string;
    type?: string;
    spaceId?: string;
    /** Format: int32 */
    childPosition?: number | null;
}
export interface DescendantsResponse {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus | (string & {});
    title?: string;
    type?: string;
    parentId?: string;
    /** Format: int32 */
    depth?: number;
    /** Format: int32 */
    childPosition?: number | null;
    lastModified?: string;
}
export interface WhiteboardSingle {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentId?: string | null;
    parentType?: ParentContentType | (string & {});
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    spaceId?: string;
    version?: Version;
    _links?: WhiteboardLinks;
    collaborators?: {
        accountId?: string;
    }[];
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
}
export interface DatabaseSingle {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentId?: string | null;
    parentType?: ParentContentType | (string & {});
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    spaceId?: string;
    version?: Version;
    _links?: DatabaseLinks;
    collaborators?: {
        accountId?: string;
    }[];
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
}
export interface SmartLinkSingle {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentId?: string | null;
    parentType?: ParentContentType | (string & {});
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    embedUrl?: string;
    spaceId?: string;
    version?: Version;
    _links?: SmartLinkLinks;
    collaborators?: {
        accountId?: string;
    }[];
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
}
export interface FolderSingle {
    id?: string;
    type?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentId?: string | null;
    parentType?: ParentContentType | (string & {});
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: int64 */
    createdAt?: number;
    spaceId?: string;
    version?: Version;
    _links?: FolderLinks;
    collaborators?: {
        accountId?: string;
    }[];
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
}
export interface Ancestor {
    id?: string;
    type?: AncestorType | (string & {});
}
/** @enum {string} */
export type AncestorType = "page" | "whiteboard" | "database" | "embed" | "folder";
export interface Redaction {
    redactions?: RedactionPointer[];
}
export interface RedactionPointer {
    pointer: string;
    from?: number | undefined;
    to?: number | undefined;
    reason?: string | null | undefined;
}
export interface RedactionResponse {
    body?: RedactionSectionResponse;
    title?: RedactionSectionResponse;
}
export interface RedactionSectionResponse {
    redactions?: RedactionPointerResponse[];
}
export interface RedactionPointerResponse {
    pointer?: string;
    from?: number;
    to?: number;
    reason?: string;
    /** Format: uuid */
    redactionId?: string;
}
export interface SpaceSingle {
    id: string;
    key: string;
    name: string;
    type: SpaceType | (string & {});
    status: SpaceStatus | (string & {});
    authorId: string;
    spaceOwnerId?: string;
    /** Format: date-time */
    createdAt: string;
    homepageId?: string;
    description?: SpaceDescription | null;
    icon?: SpaceIcon | null;
    labels?: {
        results?: Label[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    properties?: {
        results?: SpaceProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    permissions?: {
        results?: SpacePermissionAssignment[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    _links: SpaceLinks;
    currentActiveAlias?: string | null;
}
export interface SpaceBulk {
    id: string;
    key: string;
    name: string;
    type: SpaceType | (string & {});
    status: SpaceStatus | (string & {});
    authorId: string;
    spaceOwnerId?: string;
    currentActiveAlias?: string | null;
    /** Format: date-time */
    createdAt: string;
    homepageId?: string;
    description?: SpaceDescription | null;
    icon?: SpaceIcon | null;
    _links: SpaceLinks;
}
export interface SpaceDescription {
    plain?: BodyType;
    view?: BodyType;
}
export interface SpaceIcon {
    path?: string;
    apiDownloadLink?: string;
}
export interface SpacePermission {
    id?: string;
    displayName?: string;
    description?: string;
    requiredPermissionIds?: string[] | null;
}
export interface SpacePermissionAssignment {
    id: string;
    principal: {
        type: ("user" | "group" | "role" | "access-class") | (string & {});
        id: string;
    };
    operation: {
        key: ("use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive" | "archive_space" | "export_content" | "manage_content" | "manage_guest_users" | "manage_nonlicensed_users" | "manage_public_links" | "manage_templates" | "manage_users") | (string & {});
        targetType: ("page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile") | (string & {});
    };
}
export interface SpaceRole {
    id?: string;
    type?: RoleType | (string & {});
    name?: string;
    description?: string;
    spacePermissions?: string[] | null;
}
export interface UpdateSpaceRoleResponse {
    id?: string;
    type?: RoleType | (string & {});
    name?: string;
    description?: string;
    taskId?: string;
}
export interface DeleteSpaceRoleResponse {
    taskId?: string;
}
export interface BulkTransitionTaskResponse {
    taskId: string;
    status: ("IN_PROGRESS" | "COMPLETED" | "FAILED") | (string & {});
    statusUrl: string;
}
export interface BulkTransitionTaskStatusResponse {
    taskId: string;
    status: ("IN_PROGRESS" | "COMPLETED" | "FAILED") | (string & {});
    errorMessage?: string | null;
}
export interface BulkAssignRolesRequest {
    assignments: BulkTransitionRoleAssignment[];
    spaceSelection: BulkTransitionSpaceSelection;
}
export interface BulkRemoveAccessRequest {
    permissionCombinationIds: string[];
    spaceSelection: BulkTransitionSpaceSelection;
}
export interface BulkTransitionRoleAssignment {
    permissionCombinationId: string;
    principalTypeAssignments: BulkTransitionPrincipalTypeAssignment[];
}
export interface BulkTransitionPrincipalTypeAssignment {
    /** @enum {string} */
    principalType: "USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP";
    removeAccess: boolean;
    roleId?: string | null | undefined;
}
export interface BulkTransitionSpaceSelection {
    /** @enum {string} */
    spaceType: "ALL" | "ALL_EXCEPT_PERSONAL" | "ALL_EXCEPT_SPECIFIC" | "PERSONAL" | "SPECIFIC";
    selectedSpaces?: BulkTransitionSpaceTarget[] | undefined;
}
export interface BulkTransitionSpaceTarget {
    id: string;
    key: string;
}
export interface ListSpacePermissionCombinationsResponse {
    results: BulkTransitionCombinationEntry[];
    generatedAt?: string | null;
    cursor?: string | null;
}
export interface BulkTransitionCombinationEntry {
    combinationId: string;
    /** Format: int64 */
    spaceCount: number;
    /** Format: int64 */
    principalCount: number;
    permissions: BulkTransitionDecodedPermission[];
    principalTypes: (("USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP" | "TEAM") | (string & {}))[];
}
export interface BulkTransitionDecodedPermission {
    id: string;
    displayName: string;
}
export interface SpaceRoleAssignment {
    principal?: Principal;
    roleId?: string;
}
export interface Principal {
    principalType?: PrincipalType | (string & {});
    principalId?: string;
}
export interface PrincipalWritable {
    principalType?: PrincipalType | (string & {}) | undefined;
    principalId?: string | undefined;
}
/** @enum {string} */
export type PrincipalType = "USER" | "GROUP" | "ACCESS_CLASS";
/** @enum {string} */
export type RoleType = "SYSTEM" | "CUSTOM";
export interface SpaceProperty {
    id?: string;
    key?: string;
    value?: unknown;
    /** Format: date-time */
    createdAt?: string;
    version?: {
        /** Format: date-time */
        createdAt?: string;
        message?: string;
        /** Format: int32 */
        number?: number;
        authorId?: string;
    };
    authorId?: string;
}
export interface SpacePropertyCreateRequest {
    key?: string | undefined;
    value?: unknown;
}
export interface SpacePropertyUpdateRequest {
    key?: string | undefined;
    value?: unknown;
    version?: {
        /** Format: int32 */
        number?: number | undefined;
        message?: string | undefined;
    } | undefined;
}
/** @enum {string} */
export type SpaceType = "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space";
/** @enum {string} */
export type SpaceStatus = "current" | "archived" | "trashed";
export interface Task {
    id: string;
    localId: string;
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    status: ("complete" | "incomplete") | (string & {});
    body?: TaskBodySingle | null;
    createdBy?: string;
    assignedTo?: string | null;
    completedBy?: string | null;
    /** Format: date-time */
    createdAt?: string;
    /** Format: date-time */
    updatedAt?: string | null;
    /** Format: date-time */
    dueAt?: string | null;
    /** Format: date-time */
    completedAt?: string | null;
}
/** @enum {string} */
export type AccountType = "atlassian" | "app" | "customer" | "unknown";
/** @enum {string} */
export type AccountStatus = "active" | "inactive" | "closed" | "unknown";
export type Icon = {
    path: string;
    isDefault: boolean;
} | null;
export interface User {
    displayName?: string;
    timeZone?: string | null;
    personalSpaceId?: string | null;
    isExternalCollaborator?: boolean;
    accountStatus?: AccountStatus | (string & {});
    accountId?: string;
    email?: string;
    accountType?: AccountType | (string & {});
    publicName?: string;
    profilePicture?: Icon;
}
export interface Version {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    ncsStepVersion?: string | null;
    contributorIds?: unknown[];
    comment?: VersionedEntity;
    attachment?: VersionedEntity;
    page?: VersionedEntity;
    blogpost?: VersionedEntity;
}
export interface AttachmentVersion {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    attachment?: VersionedEntity;
}
export interface BlogPostVersion {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    blogpost?: VersionedEntity;
}
export interface PageVersion {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    page?: VersionedEntity;
}
export interface CustomContentVersion {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    custom?: VersionedEntity;
}
export interface CommentVersion {
    /** Format: date-time */
    createdAt: string;
    message: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    authorId: string;
    comment?: VersionedEntity;
}
export interface VersionedEntity {
    title?: string | null;
    id?: string;
    body?: BodyBulk;
}
/** @enum {string} */
export type AttachmentSortOrder = "created-date" | "-created-date" | "modified-date" | "-modified-date";
/** @enum {string} */
export type BlogPostSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date";
/** @enum {string} */
export type CommentSortOrder = "created-date" | "-created-date" | "modified-date" | "-modified-date";
/** @enum {string} */
export type ContentPropertySortOrder = "key" | "-key";
/** @enum {string} */
export type ContentSortOrder = "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date" | "child-position" | "-child-position" | "title" | "-title";
/** @enum {string} */
export type LabelSortOrder = "created-date" | "-created-date" | "id" | "-id" | "name" | "-name";
/** @enum {string} */
export type ChildPageSortOrder = "created-date" | "-created-date" | "id" | "-id" | "child-position" | "-child-position" | "modified-date" | "-modified-date";
/** @enum {string} */
export type ChildCustomContentSortOrder = "created-date" | "-created-date" | "id" | "-id" | "modified-date" | "-modified-date";
/** @enum {string} */
export type CustomContentSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title";
/** @enum {string} */
export type PageSortOrder = "id" | "-id" | "created-date" | "-created-date" | "modified-date" | "-modified-date" | "title" | "-title";
/** @enum {string} */
export type SpaceSortOrder = "id" | "-id" | "key" | "-key" | "name" | "-name";
/** @enum {string} */
export type VersionSortOrder = "modified-date" | "-modified-date";
/** @enum {string} */
export type InlineCommentResolutionStatus = "open" | "reopened" | "resolved" | "dangling";
export interface InlineCommentProperties {
    inlineMarkerRef?: string;
    inlineOriginalSelection?: string;
    "inline-marker-ref"?: string;
    "inline-original-selection"?: string;
}
export interface PageCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    pageId?: string;
    version: Version;
    body?: BodyBulk;
    _links: CommentLinks;
    resolutionStatus?: string;
}
export interface PageInlineCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    pageId?: string;
    version: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links: CommentLinks;
}
export interface BlogPostCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    blogPostId?: string;
    version: Version;
    body?: BodyBulk;
    _links: CommentLinks;
    resolutionStatus?: string;
}
export interface BlogPostInlineCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    blogPostId?: string;
    version: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links: CommentLinks;
}
export interface ChildrenCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    parentCommentId?: string;
    version: Version;
    body?: BodyBulk;
    _links: CommentLinks;
    resolutionStatus?: string;
    pageId?: string;
}
export interface InlineCommentChildrenModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    parentCommentId?: string;
    version: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links: CommentLinks;
    pageId?: string;
}
export interface AttachmentCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    attachmentId?: string;
    version: Version;
    body?: BodySingle;
    _links: CommentLinks;
}
export interface CustomContentCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    customContentId?: string;
    version: Version;
    body?: BodySingle;
    _links: CommentLinks;
}
export interface FooterCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    blogPostId?: string;
    pageId?: string;
    attachmentId?: string;
    customContentId?: string;
    parentCommentId?: string;
    version: Version;
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    likes?: {
        results?: Like[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    body?: BodySingle;
    _links: CommentLinks;
    resolutionStatus?: string;
}
export interface InlineCommentModel {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    blogPostId?: string;
    pageId?: string;
    parentCommentId?: string;
    version: Version;
    body?: BodySingle;
    resolutionLastModifierId?: string;
    /** Format: date-time */
    resolutionLastModifiedAt?: string;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
        inlineMarkerRef?: string;
        inlineOriginalSelection?: string;
        "inline-marker-ref"?: string;
        "inline-original-selection"?: string;
    };
    operations?: {
        results?: Operation[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    likes?: {
        results?: Like[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    versions?: {
        results?: Version[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
    };
    _links: CommentLinks;
}
export interface CreateFooterCommentModel {
    blogPostId?: string | undefined;
    pageId?: string | undefined;
    parentCommentId?: string | undefined;
    attachmentId?: string | undefined;
    customContentId?: string | undefined;
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
}
export interface CreateInlineCommentModel {
    blogPostId?: string | undefined;
    pageId?: string | undefined;
    parentCommentId?: string | undefined;
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
    inlineCommentProperties?: {
        textSelection?: string | undefined;
        textSelectionMatchCount?: number | undefined;
        textSelectionMatchIndex?: number | undefined;
    } | undefined;
}
export interface UpdateFooterCommentModel {
    version?: {
        number?: number | undefined;
        message?: string | undefined;
    } | undefined;
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
}
export interface UpdateInlineCommentModel {
    version?: {
        number?: number | undefined;
        message?: string | undefined;
    } | undefined;
    body?: CommentBodyWrite | CommentNestedBodyWrite | undefined;
    resolved?: boolean | undefined;
}
export interface AbstractPageLinks {
    webui: string;
    editui: string;
    tinyui?: string;
    edituiv2?: string;
}
export interface AttachmentLinks {
    webui: string;
    download: string;
}
export interface CustomContentLinks {
    webui?: string;
}
export interface CommentLinks {
    webui: string;
}
export interface DatabaseLinks {
    webui?: string;
}
export interface FolderLinks {
    webui?: string;
}
export interface SmartLinkLinks {
    webui?: string;
}
export interface SpaceLinks {
    webui: string;
}
export interface WhiteboardLinks {
    webui?: string;
    editui?: string;
}
export interface DataPolicyMetadata {
    readonly anyContentBlocked?: boolean;
}
export interface DataPolicySpace {
    id?: string;
    key?: string;
    name?: string;
    description?: SpaceDescription;
    dataPolicy?: {
        readonly anyContentBlocked?: boolean;
    };
    icon?: SpaceIcon;
    _links?: SpaceLinks;
}
export interface OptionalFieldMeta {
    hasMore: boolean;
    cursor?: string;
    /** Format: int64 */
    count?: number;
}
export interface OptionalFieldLinks {
    self: string;
}
export interface MultiEntityLinks {
    next?: string;
    base: string;
}
/** ClassificationLevel */
export interface ClassificationLevel {
    id?: string;
    status?: ClassificationLevelStatus | (string & {});
    order?: number;
    name?: string;
    description?: string;
    guideline?: string;
    color?: ClassificationLevelColor | (string & {});
}
/** @enum {string} */
export type ClassificationLevelColor = "RED" | "RED_BOLD" | "ORANGE" | "YELLOW" | "GREEN" | "BLUE" | "NAVY" | "TEAL" | "PURPLE" | "GREY" | "LIME";
/** @enum {string} */
export type ClassificationLevelStatus = "DRAFT" | "PUBLISHED" | "ARCHIVED";
export interface EnableAdminKeyBody {
    /** Format: int32 */
    durationInMinutes?: number | undefined;
}
export interface EnableAdminKeyArgs {
    body?: EnableAdminKeyBody | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetAttachmentsResult {
    results: AttachmentBulk[];
    _links: MultiEntityLinks;
}
export interface GetAttachmentsArgs {
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
export type GetAttachmentByIdResult = AttachmentSingle & {
    _links?: {
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
export interface GetAttachmentLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetAttachmentLabelsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /**
     * Returns only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetAttachmentOperationsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetAttachmentContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetAttachmentContentPropertiesArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetAttachmentVersionsResult {
    results: AttachmentVersion[];
    _links: MultiEntityLinks;
}
export interface GetAttachmentVersionsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetAttachmentVersionDetailsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    "attachment-id": string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<AttachmentCommentModel> */
export interface GetAttachmentCommentsResult {
    results: AttachmentCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetAttachmentCommentsArgs {
    /** Attachment ID, which the API prefixes with `att`. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /**
     * Version of the attachment whose comments to list; the latest by default.
     * Format: int64
     */
    version?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsResult {
    results: BlogPostBulk[];
    _links: MultiEntityLinks;
}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogPostBody {
    spaceId: string;
    /** @enum {string} */
    status?: "current" | "draft" | undefined;
    title?: string | undefined;
    body?: BlogPostBodyWrite | BlogPostNestedBodyWrite | undefined;
    createdAt?: string | undefined;
}
export type CreateBlogPostResult = BlogPostSingle & {
    _links?: {
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
    _links?: {
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
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
    spaceId?: string | undefined;
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number | undefined;
        message?: string | undefined;
    };
    createdAt?: string | undefined;
}
export type UpdateBlogPostResult = BlogPostSingle & {
    _links?: {
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
export interface GetBlogpostAttachmentsResult {
    results: AttachmentBulk[];
    _links: MultiEntityLinks;
}
export interface GetBlogpostAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInBlogPostResult {
    results: CustomContentBulk[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentByTypeInBlogPostArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetBlogPostLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetBlogPostLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Returns only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetBlogPostLikeCountResult {
    /** Format: int64 */
    count?: number;
}
export interface GetBlogPostLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetBlogPostLikeUsersResult {
    results: Like[];
    _links: MultiEntityLinks;
}
export interface GetBlogPostLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<ContentProperty> */
export interface GetBlogpostContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetBlogpostContentPropertiesArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetBlogPostVersionsResult {
    results: BlogPostVersion[];
    _links: MultiEntityLinks;
}
export interface GetBlogPostVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetBlogPostVersionDetailsArgs {
    /** ID of the blog post. */
    "blogpost-id": string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
export interface ConvertContentIdsToContentTypesBody {
    contentIds: (string | number)[];
}
export interface ConvertContentIdsToContentTypesArgs {
    body: ConvertContentIdsToContentTypesBody;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeResult {
    results: CustomContentBulk[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentByTypeArgs {
    /** App-defined type of the custom content to list. */
    type: string;
    /** Returns only the custom content with these IDs. */
    id?: readonly (string | number)[] | undefined;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface CreateCustomContentBody {
    type: string;
    /** @enum {string} */
    status?: "current" | "draft" | undefined;
    spaceId?: string | undefined;
    pageId?: string | undefined;
    blogPostId?: string | undefined;
    customContentId?: string | undefined;
    title: string;
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite;
}
export type CreateCustomContentResult = CustomContentSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateCustomContentArgs {
    body: CreateCustomContentBody;
}
export type GetCustomContentByIdResult = CustomContentSingle & {
    _links?: {
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
    id: string;
    type: string;
    /** @enum {string} */
    status: "current";
    spaceId?: string | undefined;
    pageId?: string | undefined;
    blogPostId?: string | undefined;
    customContentId?: string | undefined;
    title: string;
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number | undefined;
        message?: string | undefined;
    };
}
export type UpdateCustomContentResult = CustomContentSingle & {
    _links?: {
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
export interface GetCustomContentAttachmentsResult {
    results: AttachmentBulk[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContentCommentModel> */
export interface GetCustomContentCommentsResult {
    results: CustomContentCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
}
/** MultiEntityResult<Label> */
export interface GetCustomContentLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Returns only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetCustomContentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCustomContentContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentContentPropertiesArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetLabelsArgs {
    /** Returns only the labels with these IDs. */
    "label-id"?: readonly (string | number)[] | undefined;
    /** Returns only labels with one of these prefixes, such as `global`, `my` or `team`. */
    prefix?: readonly string[] | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetLabelAttachmentsResult {
    results: AttachmentBulk[];
    _links: MultiEntityLinks;
}
export interface GetLabelAttachmentsArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetLabelBlogPostsResult {
    results: BlogPostBulk[];
    _links: MultiEntityLinks;
}
export interface GetLabelBlogPostsArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: BlogPostSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetLabelPagesResult {
    results: PageBulk[];
    _links: MultiEntityLinks;
}
export interface GetLabelPagesArgs {
    /** Numeric ID of the label, not its name. */
    id: string | number;
    /** Returns only items in these spaces, given by ID, not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: PageSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetPagesResult {
    results: PageBulk[];
    _links: MultiEntityLinks;
}
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
    /**
     * Returns only live docs (`live`) or only ordinary pages (`page`).
     * @enum {string}
     */
    subtype?: "live" | "page" | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePageBody {
    spaceId: string;
    /** @enum {string} */
    status?: "current" | "draft" | undefined;
    title?: string | undefined;
    parentId?: string | undefined;
    body?: PageBodyWrite | PageNestedBodyWrite | undefined;
    /** @enum {string} */
    subtype?: "live" | undefined;
}
export type CreatePageResult = PageSingle & {
    _links?: {
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
    _links?: {
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
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
    spaceId?: string | undefined;
    parentId?: string | undefined;
    ownerId?: string | undefined;
    body: PageBodyWrite | PageNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number | undefined;
        message?: string | undefined;
    };
}
export type UpdatePageResult = PageSingle & {
    _links?: {
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
export interface GetPageAttachmentsResult {
    results: AttachmentBulk[];
    _links: MultiEntityLinks;
}
export interface GetPageAttachmentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: AttachmentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /** Returns only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Returns only attachments of this media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Returns only attachments with this file name. */
    filename?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInPageResult {
    results: CustomContentBulk[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentByTypeInPageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CustomContentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetPageLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetPageLabelsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Returns only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: "my" | "team" | "global" | "system" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetPageLikeCountResult {
    /** Format: int64 */
    count?: number;
}
export interface GetPageLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetPageLikeUsersResult {
    results: Like[];
    _links: MultiEntityLinks;
}
export interface GetPageLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetPageContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetPageContentPropertiesArgs {
    /** ID of the page. */
    "page-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
    /** Format: date-time */
    createdAt: string;
    cleanHistory?: boolean | null | undefined;
    /** Format: int32 */
    versionNumber?: number | null | undefined;
    body?: {
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
    title?: {
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
}
export interface PostRedactPageArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body?: PostRedactPageBody | undefined;
}
export interface PostRedactBlogBody {
    /** Format: date-time */
    createdAt: string;
    cleanHistory?: boolean | null | undefined;
    /** Format: int32 */
    versionNumber?: number | null | undefined;
    body?: {
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
    title?: {
        redactions?: RedactionPointer[] | undefined;
    } | undefined;
}
export interface PostRedactBlogArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body?: PostRedactBlogBody | undefined;
}
export interface UpdatePageTitleBody {
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
}
export interface UpdatePageTitleResult {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    spaceId: string;
    parentId?: string | null;
    parentType?: ParentContentType | (string & {});
    /** Format: int32 */
    position?: number | null;
    authorId: string;
    ownerId?: string | null;
    lastOwnerId?: string | null;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: {
        storage?: BodyType;
        atlas_doc_format?: BodyType;
        view?: BodyType;
    } | null;
    _links?: AbstractPageLinks & {
        base?: string;
    };
}
export interface UpdatePageTitleArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    body: UpdatePageTitleBody;
}
/** MultiEntityResult<Version> */
export interface GetPageVersionsResult {
    results: PageVersion[];
    _links: MultiEntityLinks;
}
export interface GetPageVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface CreateWhiteboardBody {
    spaceId: string;
    title?: string | undefined;
    parentId?: string | undefined;
    /** @enum {string} */
    templateKey?: "2x2-prioritization" | "4ls-retro" | "annual-calendar" | "brainwriting" | "concept-map" | "crazy-8s" | "daily-sync" | "disruptive-brainstorm" | "dot-voting" | "elevator-pitch" | "flow-chart" | "gap-analysis" | "ice-breakers" | "incident-postmortem" | "journey-mapping-kit" | "kanban-board" | "lean-coffee" | "network-of-teams" | "org-chart" | "pi-planning" | "prioritization" | "prioritization-experiment" | "product-roadmap" | "product-vision-board" | "rice" | "sailboat-retro" | "service-blueprint" | "simple-retrospective" | "sprint-planning" | "sticky-note-pack" | "swimlanes" | "team-formation-guide" | "timeline" | "timeline-workflow" | "user-story-map" | "workflow" | "vision-board" | "venn-diagram" | "storyboard" | "action-plan" | "root-cause-analysis" | "executive-summary" | "stakeholder-mapping" | "annual-calendar-2025-2026" | "health-monitor" | "okr-planning" | "swot-analysis" | "poker-planning" | "fishbone-diagram" | "risk-assessment" | "bounded-context" | "hopes-and-fears" | "swimlane-vertical" | undefined;
    /** @enum {string} */
    locale?: "de-DE" | "cs-CZ" | "ko-KR" | "fr-FR" | "it-IT" | "ja-JP" | "nl-NL" | "nb-NO" | "da-DK" | "sv-SE" | "fi-FI" | "ru-RU" | "pl-PL" | "tr-TR" | "hu-HU" | "en-GB" | "en-US" | "pt-BR" | "zh-CN" | "zh-TW" | "es-ES" | undefined;
}
export type CreateWhiteboardResult = WhiteboardSingle & {
    _links?: {
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
    _links?: {
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
export interface GetWhiteboardContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetWhiteboardContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetWhiteboardDirectChildrenResult {
    results: ChildrenResponse[];
    _links: MultiEntityLinks;
}
export interface GetWhiteboardDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetWhiteboardDescendantsResult {
    results: DescendantsResponse[];
    _links: MultiEntityLinks;
}
export interface GetWhiteboardDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetWhiteboardAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabaseBody {
    spaceId: string;
    title?: string | undefined;
    parentId?: string | undefined;
}
export type CreateDatabaseResult = DatabaseSingle & {
    _links?: {
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
    _links?: {
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
export interface GetDatabaseContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetDatabaseContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetDatabaseDirectChildrenResult {
    results: ChildrenResponse[];
    _links: MultiEntityLinks;
}
export interface GetDatabaseDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetDatabaseDescendantsResult {
    results: DescendantsResponse[];
    _links: MultiEntityLinks;
}
export interface GetDatabaseDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetDatabaseAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkBody {
    spaceId: string;
    title?: string | undefined;
    parentId?: string | undefined;
    embedUrl?: string | undefined;
}
export type CreateSmartLinkResult = SmartLinkSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateSmartLinkArgs {
    body: CreateSmartLinkBody;
}
export type GetSmartLinkByIdResult = SmartLinkSingle & {
    _links?: {
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
export interface GetSmartLinkContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetSmartLinkContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetSmartLinkDirectChildrenResult {
    results: ChildrenResponse[];
    _links: MultiEntityLinks;
}
export interface GetSmartLinkDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetSmartLinkDescendantsResult {
    results: DescendantsResponse[];
    _links: MultiEntityLinks;
}
export interface GetSmartLinkDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetSmartLinkAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderBody {
    spaceId: string;
    title?: string | undefined;
    parentId?: string | undefined;
}
export type CreateFolderResult = FolderSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateFolderArgs {
    body: CreateFolderBody;
}
export type GetFolderByIdResult = FolderSingle & {
    _links?: {
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
export interface GetFolderContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetFolderContentPropertiesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetFolderDirectChildrenResult {
    results: ChildrenResponse[];
    _links: MultiEntityLinks;
}
export interface GetFolderDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetFolderDescendantsResult {
    results: DescendantsResponse[];
    _links: MultiEntityLinks;
}
export interface GetFolderDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetFolderAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetFolderAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageVersionDetailsArgs {
    /** ID of the page. */
    "page-id": string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<Version> */
export interface GetCustomContentVersionsResult {
    results: CustomContentVersion[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentVersionsArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /** Format of the returned body; a `raw` body is available only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetCustomContentVersionDetailsArgs {
    /** ID of the custom content item. */
    "custom-content-id": string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<Space> */
export interface GetSpacesResult {
    results: SpaceBulk[];
    _links: MultiEntityLinks;
}
export interface GetSpacesArgs {
    /** Returns only the spaces with these IDs. */
    ids?: readonly (string | number)[] | undefined;
    /** Returns only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /**
     * Returns only spaces of this type, such as `global` or `personal`.
     * @enum {string}
     */
    type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space" | undefined;
    /**
     * Returns only spaces in this state.
     * @enum {string}
     */
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpaceBody {
    name: string;
    key?: string | undefined;
    alias?: string | undefined;
    description?: {
        value?: string | undefined;
        representation?: string | undefined;
    } | undefined;
    roleAssignments?: {
        principal?: PrincipalWritable | undefined;
        roleId?: string | undefined;
    }[] | undefined;
    copySpaceAccessConfiguration?: number | undefined;
    createPrivateSpace?: boolean | undefined;
    templateKey?: string | undefined;
}
export type CreateSpaceResult = SpaceBulk & {
    _links?: {
        base?: string;
    };
};
export interface CreateSpaceArgs {
    body: CreateSpaceBody;
}
export type GetSpaceByIdResult = SpaceSingle & {
    _links?: {
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
export interface GetBlogPostsInSpaceResult {
    results: BlogPostBulk[];
    _links: MultiEntityLinks;
}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetSpaceLabelsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /**
     * Returns only `my` or only `team` labels; both by default.
     * @enum {string}
     */
    prefix?: "my" | "team" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceContentLabelsResult {
    results: Label[];
    _links: MultiEntityLinks;
}
export interface GetSpaceContentLabelsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /**
     * Returns only `my` or only `team` labels; both by default.
     * @enum {string}
     */
    prefix?: "my" | "team" | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: LabelSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInSpaceResult {
    results: CustomContentBulk[];
    _links: MultiEntityLinks;
}
export interface GetCustomContentByTypeInSpaceArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** App-defined type of the custom content to list. */
    type: string;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetPagesInSpaceResult {
    results: PageBulk[];
    _links: MultiEntityLinks;
}
export interface GetPagesInSpaceArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /**
     * Lists all pages of the space (`all`, the default) or only the top-level ones (`root`).
     * @default all
     * @enum {string}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpaceProperty> */
export interface GetSpacePropertiesResult {
    results: SpaceProperty[];
    _links: MultiEntityLinks;
}
export interface GetSpacePropertiesArgs {
    /** Numeric ID of the space, not its key. */
    "space-id": string | number;
    /** Returns only the property with this key; use it to look up the ID. */
    key?: string | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetSpacePermissionsAssignmentsResult {
    results: SpacePermissionAssignment[];
    _links: MultiEntityLinks;
}
export interface GetSpacePermissionsAssignmentsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpacePermission> */
export interface GetAvailableSpacePermissionsResult {
    results: SpacePermission[];
    _links: MultiEntityLinks;
}
export interface GetAvailableSpacePermissionsArgs {
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface ListSpacePermissionCombinationsArgs {
    /** The `cursor` from the body of an earlier response; omit it in the first request. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetAvailableSpaceRolesResult {
    results: SpaceRole[];
    _links: MultiEntityLinks;
}
export interface GetAvailableSpaceRolesArgs {
    /** Returns only roles available in this space; if omitted, those of the whole site. */
    "space-id"?: string | number | undefined;
    /** Returns only built-in roles (`SYSTEM`) or only custom ones (`CUSTOM`). */
    "role-type"?: string | undefined;
    /** Returns only entries for this user, group or access class; must be combined with `principal-type`. */
    "principal-id"?: string | number | undefined;
    /** Type of `principal-id`: `USER`, `GROUP` or `ACCESS_CLASS`; must be combined with it. */
    "principal-type"?: PrincipalType | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpaceRoleBody {
    name: string;
    description: string;
    spacePermissions: string[];
}
export interface CreateSpaceRoleArgs {
    body: CreateSpaceRoleBody;
}
export type GetSpaceRolesByIdResult = SpaceRole & {
    _links?: {
        base?: string;
    };
};
export interface GetSpaceRolesByIdArgs {
    /** UUID of the space role. */
    id: string | number;
}
export interface UpdateSpaceRoleBody {
    name: string;
    description: string;
    spacePermissions: string[];
    anonymousReassignmentRoleId?: string | undefined;
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
    mode?: ("PRE_ROLES" | "ROLES_TRANSITION" | "ROLES") | (string & {});
}
/** MultiEntityResult<SpaceRoleAssignment> */
export interface GetSpaceRoleAssignmentsResult {
    results: SpaceRoleAssignment[];
    _links: MultiEntityLinks;
}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type SetSpaceRoleAssignmentsBody = {
    principal: PrincipalWritable;
    roleId?: string | undefined;
}[];
/** MultiEntityResult<SpaceRoleAssignment> */
export interface SetSpaceRoleAssignmentsResult {
    results: SpaceRoleAssignment[];
    _links: MultiEntityLinks;
}
export interface SetSpaceRoleAssignmentsArgs {
    /** Numeric ID of the space, not its key. */
    id: string | number;
    body: SetSpaceRoleAssignmentsBody;
}
/** MultiEntityResult<PageCommentModel> */
export interface GetPageFooterCommentsResult {
    results: PageCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetPageFooterCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<PageInlineCommentModel> */
export interface GetPageInlineCommentsResult {
    results: PageInlineCommentModel[];
    _links: MultiEntityLinks;
}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostCommentModel> */
export interface GetBlogPostFooterCommentsResult {
    results: BlogPostCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetBlogPostFooterCommentsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Returns only items in these states. */
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostInlineCommentModel> */
export interface GetBlogPostInlineCommentsResult {
    results: BlogPostInlineCommentModel[];
    _links: MultiEntityLinks;
}
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
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<FooterCommentModel> */
export interface GetFooterCommentsResult {
    results: FooterCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetFooterCommentsArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type CreateFooterCommentResult = FooterCommentModel & {
    _links?: {
        base?: string;
    };
};
export interface CreateFooterCommentArgs {
    body: CreateFooterCommentModel;
}
export type GetFooterCommentByIdResult = FooterCommentModel & {
    _links?: {
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
    _links?: {
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
export interface GetFooterCommentChildrenResult {
    results: ChildrenCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetFooterCommentChildrenArgs {
    /** ID of the comment whose replies to list. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetFooterLikeCountResult {
    /** Format: int64 */
    count?: number;
}
export interface GetFooterLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetFooterLikeUsersResult {
    results: Like[];
    _links: MultiEntityLinks;
}
export interface GetFooterLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetFooterCommentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetFooterCommentVersionsResult {
    results: CommentVersion[];
    _links: MultiEntityLinks;
}
export interface GetFooterCommentVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetFooterCommentVersionDetailsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<InlineCommentModel> */
export interface GetInlineCommentsResult {
    results: InlineCommentModel[];
    _links: MultiEntityLinks;
}
export interface GetInlineCommentsArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type CreateInlineCommentResult = InlineCommentModel & {
    _links?: {
        base?: string;
    };
};
export interface CreateInlineCommentArgs {
    body: CreateInlineCommentModel;
}
export type GetInlineCommentByIdResult = InlineCommentModel & {
    _links?: {
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
    _links?: {
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
export interface GetInlineCommentChildrenResult {
    results: InlineCommentChildrenModel[];
    _links: MultiEntityLinks;
}
export interface GetInlineCommentChildrenArgs {
    /** ID of the comment whose replies to list. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: CommentSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** Integer */
export interface GetInlineLikeCountResult {
    /** Format: int64 */
    count?: number;
}
export interface GetInlineLikeCountArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetInlineLikeUsersResult {
    results: Like[];
    _links: MultiEntityLinks;
}
export interface GetInlineLikeUsersArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetInlineCommentOperationsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetInlineCommentVersionsResult {
    results: CommentVersion[];
    _links: MultiEntityLinks;
}
export interface GetInlineCommentVersionsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: VersionSortOrder | undefined;
}
export interface GetInlineCommentVersionDetailsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Number of the version, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCommentContentPropertiesResult {
    results: ContentProperty[];
    _links: MultiEntityLinks;
}
export interface GetCommentContentPropertiesArgs {
    /** ID of the comment. */
    "comment-id": string | number;
    /** Returns only the property with exactly this key (case-sensitive). */
    key?: string | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentPropertySortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
export interface GetTasksResult {
    results: Task[];
    _links: MultiEntityLinks;
}
export interface GetTasksArgs {
    /** Format of the returned body; if omitted, the response has no body content. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Includes tasks without text, which is the default; `false` omits them. */
    "include-blank-tasks"?: boolean | undefined;
    /**
     * Returns only completed tasks (`complete`) or only open ones (`incomplete`).
     * @enum {string}
     */
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
    /**
     * Returns only tasks created at or after this time, in epoch milliseconds.
     * Format: int64
     */
    "created-at-from"?: number | undefined;
    /**
     * Returns only tasks created at or before this time, in epoch milliseconds.
     * Format: int64
     */
    "created-at-to"?: number | undefined;
    /**
     * Returns only tasks due at or after this time, in epoch milliseconds.
     * Format: int64
     */
    "due-at-from"?: number | undefined;
    /**
     * Returns only tasks due at or before this time, in epoch milliseconds.
     * Format: int64
     */
    "due-at-to"?: number | undefined;
    /**
     * Returns only tasks completed at or after this time, in epoch milliseconds.
     * Format: int64
     */
    "completed-at-from"?: number | undefined;
    /**
     * Returns only tasks completed at or before this time, in epoch milliseconds.
     * Format: int64
     */
    "completed-at-to"?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
    id?: string | undefined;
    localId?: string | undefined;
    spaceId?: string | undefined;
    pageId?: string | undefined;
    blogPostId?: string | undefined;
    /** @enum {string} */
    status: "complete" | "incomplete";
    createdBy?: string | undefined;
    assignedTo?: string | undefined;
    completedBy?: string | undefined;
    /** Format: date-time */
    createdAt?: string | undefined;
    /** Format: date-time */
    updatedAt?: string | undefined;
    /** Format: date-time */
    dueAt?: string | undefined;
    /** Format: date-time */
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
export interface GetChildPagesResult {
    results: ChildPage[];
    _links: MultiEntityLinks;
}
export interface GetChildPagesArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ChildPageSortOrder | undefined;
}
/** MultiEntityResult<ChildCustomContent> */
export interface GetChildCustomContentResult {
    results: ChildCustomContent[];
    _links: MultiEntityLinks;
}
export interface GetChildCustomContentArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ChildCustomContentSortOrder | undefined;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetPageDirectChildrenResult {
    results: ChildrenResponse[];
    _links: MultiEntityLinks;
}
export interface GetPageDirectChildrenArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetPageAncestorsResult {
    results: Ancestor[];
    _links: MultiEntityLinks;
}
export interface GetPageAncestorsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetPageDescendantsResult {
    results: DescendantsResponse[];
    _links: MultiEntityLinks;
}
export interface GetPageDescendantsArgs {
    /** ID of the item, as returned by the API. */
    id: string | number;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of levels to descend, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
}
export interface CreateBulkUserLookupBody {
    accountIds: string[];
}
/** MultiEntityResult<User> */
export interface CreateBulkUserLookupResult {
    results: User[];
    _links: MultiEntityLinks;
}
export interface CreateBulkUserLookupArgs {
    body: CreateBulkUserLookupBody;
}
export interface CheckAccessByEmailBody {
    emails: string[];
}
export interface CheckAccessByEmailResult {
    emailsWithoutAccess?: string[];
    invalidEmails?: string[];
    noAccessEmails?: unknown[];
}
export interface CheckAccessByEmailArgs {
    body: CheckAccessByEmailBody;
}
export interface InviteByEmailBody {
    emails: string[];
}
export interface InviteByEmailArgs {
    body: InviteByEmailBody;
}
/** MultiEntityResult<DataPolicySpace> */
export interface GetDataPolicySpacesResult {
    results: DataPolicySpace[];
    _links: MultiEntityLinks;
}
export interface GetDataPolicySpacesArgs {
    /** Returns only the spaces with these IDs. */
    ids?: readonly (string | number)[] | undefined;
    /** Returns only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /** Field to sort the results by; a leading `-` reverses the order. */
    sort?: SpaceSortOrder | undefined;
    /** Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
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
     * @enum {string}
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface PutPageClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PutPageClassificationLevelArgs {
    /** ID of the page; the level is the `id` in the body. */
    id: string | number;
    body: PutPageClassificationLevelBody;
}
export interface PostPageClassificationLevelBody {
    /** @enum {string} */
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
     * @enum {string}
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface PutBlogPostClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PutBlogPostClassificationLevelArgs {
    /** ID of the blog post; the level is the `id` in the body. */
    id: string | number;
    body: PutBlogPostClassificationLevelBody;
}
export interface PostBlogPostClassificationLevelBody {
    /** @enum {string} */
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
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutWhiteboardClassificationLevelArgs {
    /** ID of the whiteboard; the level is the `id` in the body. */
    id: string | number;
    body: PutWhiteboardClassificationLevelBody;
}
export interface PostWhiteboardClassificationLevelBody {
    /** @enum {string} */
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
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutDatabaseClassificationLevelArgs {
    /** ID of the database; the level is the `id` in the body. */
    id: string | number;
    body: PutDatabaseClassificationLevelBody;
}
export interface PostDatabaseClassificationLevelBody {
    /** @enum {string} */
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
    key?: string;
    value?: Record<string, unknown>;
}
/** MultiEntityResult<AppProperty> */
export interface GetForgeAppPropertiesResult {
    results: GetForgeAppPropertiesItem[];
    _links: MultiEntityLinks;
}
export interface GetForgeAppPropertiesArgs {
    /** Last property key of the earlier response; results continue after it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per response.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
export interface GetForgeAppPropertyResult {
    key?: string;
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
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminKeyResponse;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    enableAdminKey: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: {
            content: {
                "application/json": EnableAdminKeyBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AdminKeyResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    disableAdminKey: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachments: {
        parameters: {
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: AttachmentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Returns only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Returns only attachments of this media type, such as `image/png`. */
                mediaType?: string;
                /** @description Returns only attachments with this file name. */
                filename?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentsResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getAttachmentById: {
        parameters: {
            query?: {
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first labels; use `getPageLabels` and similar operations for the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteAttachment: {
        parameters: {
            query?: {
                /** @description Permanently deletes an item that is already in the trash. */
                purge?: boolean;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
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
            query?: {
                /** @description Returns only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentContentProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createAttachmentProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateAttachmentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteAttachmentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
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
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                "attachment-id": string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Version of the attachment whose comments to list; the latest by default. */
                version?: number;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAttachmentCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPosts: {
        parameters: {
            query?: {
                /** @description Returns only the blog posts with these IDs. */
                id?: (string | number)[];
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: BlogPostSortOrder;
                /** @description Returns only blog posts in these states; `current` by default. */
                status?: ("current" | "deleted" | "trashed")[];
                /** @description Returns only items with this title. */
                title?: string;
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostsResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    createBlogPost: {
        parameters: {
            query?: {
                /** @description Only the creator can view and edit the new item. */
                private?: boolean;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBlogPostBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBlogPostResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getBlogPostById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Returns the unpublished draft instead of the published version. */
                "get-draft"?: boolean;
                /** @description Returns the item only if it is in one of these states. */
                status?: ("current" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first labels; use `getPageLabels` and similar operations for the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
                /** @description Adds whether the caller has starred the item. */
                "include-favorited-by-current-user-status"?: boolean;
                /** @description Adds the scripts and styles required to render the body in a browser. */
                "include-webresources"?: boolean;
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateBlogPost: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateBlogPostBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateBlogPostResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteBlogPost: {
        parameters: {
            query?: {
                /** @description Permanently deletes an item that is already in the trash. */
                purge?: boolean;
                /** @description Permanently discards the draft instead of trashing the published item. */
                draft?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
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
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: AttachmentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Returns only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Returns only attachments of this media type, such as `image/png`. */
                mediaType?: string;
                /** @description Returns only attachments with this file name. */
                filename?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogpostAttachmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInBlogPost: {
        parameters: {
            query: {
                /** @description App-defined type of the custom content to list. */
                type: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CustomContentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentByTypeInBlogPostResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLabels: {
        parameters: {
            query?: {
                /** @description Returns only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLikeCount: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostLikeCountResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostLikeUsers: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostLikeUsersResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogpostContentProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogpostContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createBlogpostProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogpostContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateBlogpostPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteBlogpostPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostVersions: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post. */
                "blogpost-id": string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    convertContentIdsToContentTypes: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ConvertContentIdsToContentTypesBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentIdToContentTypeResponse;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getCustomContentByType: {
        parameters: {
            query: {
                /** @description App-defined type of the custom content to list. */
                type: string;
                /** @description Returns only the custom content with these IDs. */
                id?: (string | number)[];
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CustomContentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentByTypeResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCustomContent: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateCustomContentBody;
            };
        };
        responses: {
            201: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateCustomContentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentationSingle;
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first labels; use `getPageLabels` and similar operations for the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCustomContent: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateCustomContentBody;
            };
        };
        responses: {
            200: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateCustomContentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCustomContent: {
        parameters: {
            query?: {
                /** @description Permanently deletes an item that is already in the trash. */
                purge?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
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
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: AttachmentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Returns only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Returns only attachments of this media type, such as `image/png`. */
                mediaType?: string;
                /** @description Returns only attachments with this file name. */
                filename?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentAttachmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentLabels: {
        parameters: {
            query?: {
                /** @description Returns only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentContentProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCustomContentProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCustomContentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCustomContentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
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
            query?: {
                /** @description Returns only the labels with these IDs. */
                "label-id"?: (string | number)[];
                /** @description Returns only labels with one of these prefixes, such as `global`, `my` or `team`. */
                prefix?: string[];
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getLabelAttachments: {
        parameters: {
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: AttachmentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the label, not its name. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLabelAttachmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getLabelBlogPosts: {
        parameters: {
            query?: {
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: BlogPostSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the label, not its name. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLabelBlogPostsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getLabelPages: {
        parameters: {
            query?: {
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: PageSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the label, not its name. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLabelPagesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPages: {
        parameters: {
            query?: {
                /** @description Returns only the pages with these IDs. */
                id?: (string | number)[];
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: PageSortOrder;
                /** @description Returns only pages in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                /** @description Returns only items with this title. */
                title?: string;
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Returns only live docs (`live`) or only ordinary pages (`page`). */
                subtype?: "live" | "page";
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPagesResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    createPage: {
        parameters: {
            query?: {
                /** @description Marks the new page as embedded content. */
                embedded?: boolean;
                /** @description Only the creator can view and edit the new item. */
                private?: boolean;
                /** @description Creates the page at the top level of the space, next to the home page; cannot be combined with `parentId` in the body. */
                "root-level"?: boolean;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePageBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatePageResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getPageById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Returns the unpublished draft instead of the published version. */
                "get-draft"?: boolean;
                /** @description Returns the item only if it is in one of these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first labels; use `getPageLabels` and similar operations for the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
                /** @description Adds whether the caller has starred the item. */
                "include-favorited-by-current-user-status"?: boolean;
                /** @description Adds the scripts and styles required to render the body in a browser. */
                "include-webresources"?: boolean;
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updatePage: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdatePageBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatePageResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            409: noContent;
        };
    };
    deletePage: {
        parameters: {
            query?: {
                /** @description Permanently deletes an item that is already in the trash. */
                purge?: boolean;
                /** @description Permanently discards the draft instead of trashing the published item. */
                draft?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
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
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: AttachmentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Returns only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Returns only attachments of this media type, such as `image/png`. */
                mediaType?: string;
                /** @description Returns only attachments with this file name. */
                filename?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageAttachmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInPage: {
        parameters: {
            query: {
                /** @description App-defined type of the custom content to list. */
                type: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CustomContentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentByTypeInPageResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLabels: {
        parameters: {
            query?: {
                /** @description Returns only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLikeCount: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageLikeCountResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageLikeUsers: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageLikeUsersResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageContentProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createPageProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updatePagePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deletePagePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postRedactPage: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: {
            content: {
                "application/json": PostRedactPageBody;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RedactionResponse;
                };
            };
            400: noContent;
        };
    };
    postRedactBlog: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: {
            content: {
                "application/json": PostRedactBlogBody;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RedactionResponse;
                };
            };
            400: noContent;
        };
    };
    updatePageTitle: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdatePageTitleBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatePageTitleResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            409: noContent;
        };
    };
    getPageVersions: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createWhiteboard: {
        parameters: {
            query?: {
                /** @description Only the creator can view and edit the new item. */
                private?: boolean;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWhiteboardBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateWhiteboardResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getWhiteboardById: {
        parameters: {
            query?: {
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetWhiteboardByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteWhiteboard: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
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
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetWhiteboardContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createWhiteboardProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateWhiteboardPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteWhiteboardPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardDirectChildren: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetWhiteboardDirectChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getWhiteboardDescendants: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Number of levels to descend, from 1 to 10. */
                depth?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetWhiteboardDescendantsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardAncestors: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetWhiteboardAncestorsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createDatabase: {
        parameters: {
            query?: {
                /** @description Only the creator can view and edit the new item. */
                private?: boolean;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateDatabaseBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateDatabaseResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getDatabaseById: {
        parameters: {
            query?: {
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDatabaseByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteDatabase: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
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
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDatabaseContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createDatabaseProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the database. */
                "database-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateDatabasePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the database. */
                "database-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteDatabasePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the database. */
                "database-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseDirectChildren: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDatabaseDirectChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseDescendants: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Number of levels to descend, from 1 to 10. */
                depth?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDatabaseDescendantsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseAncestors: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDatabaseAncestorsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSmartLink: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSmartLinkBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSmartLinkResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getSmartLinkById: {
        parameters: {
            query?: {
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSmartLinkByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSmartLink: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
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
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSmartLinkContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSmartLinkProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the Smart Link. */
                "embed-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSmartLinkPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the Smart Link. */
                "embed-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSmartLinkPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the Smart Link. */
                "embed-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkDirectChildren: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSmartLinkDirectChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkDescendants: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Number of levels to descend, from 1 to 10. */
                depth?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSmartLinkDescendantsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSmartLinkAncestors: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSmartLinkAncestorsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateFolderBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateFolderResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getFolderById: {
        parameters: {
            query?: {
                /** @description Adds the account IDs of the item's collaborators. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFolderByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFolder: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
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
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFolderContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createFolderProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the folder. */
                "folder-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateFolderPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the folder. */
                "folder-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFolderPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the folder. */
                "folder-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderDirectChildren: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFolderDirectChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderDescendants: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Number of levels to descend, from 1 to 10. */
                depth?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFolderDescendantsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFolderAncestors: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFolderAncestorsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page. */
                "page-id": string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentVersions: {
        parameters: {
            query?: {
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the custom content item. */
                "custom-content-id": string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaces: {
        parameters: {
            query?: {
                /** @description Returns only the spaces with these IDs. */
                ids?: (string | number)[];
                /** @description Returns only the spaces with these keys. */
                keys?: string[];
                /** @description Returns only spaces of this type, such as `global` or `personal`. */
                type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space";
                /** @description Returns only spaces in this state. */
                status?: "current" | "archived" | "trashed";
                /** @description Returns only spaces with these labels. */
                labels?: string[];
                /** @description Returns only spaces that the user with this account ID has starred. */
                "favorited-by"?: string;
                /** @description Returns only spaces that the user with this account ID has not starred. */
                "not-favorited-by"?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: SpaceSortOrder;
                /** @description Format of the space description; if omitted, none is returned. */
                "description-format"?: SpaceDescriptionBodyRepresentation;
                /** @description Adds the icon of the space. */
                "include-icon"?: boolean;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpacesResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSpaceBody;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSpaceResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getSpaceById: {
        parameters: {
            query?: {
                /** @description Format of the space description; if omitted, none is returned. */
                "description-format"?: SpaceDescriptionBodyRepresentation;
                /** @description Adds the icon of the space. */
                "include-icon"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the first permission assignments of the space, with a link to the rest. */
                "include-permissions"?: boolean;
                /** @description Adds the first role assignments; accepted only on sites in the early access program. */
                "include-role-assignments"?: boolean;
                /** @description Adds the first labels of the space; use `getSpaceLabels` for the rest. */
                "include-labels"?: boolean;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostsInSpace: {
        parameters: {
            query?: {
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: BlogPostSortOrder;
                /** @description Returns only blog posts in these states; `current` by default. */
                status?: ("current" | "deleted" | "trashed")[];
                /** @description Returns only items with this title. */
                title?: string;
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostsInSpaceResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceLabels: {
        parameters: {
            query?: {
                /** @description Returns only `my` or only `team` labels; both by default. */
                prefix?: "my" | "team";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceContentLabels: {
        parameters: {
            query?: {
                /** @description Returns only `my` or only `team` labels; both by default. */
                prefix?: "my" | "team";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: LabelSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceContentLabelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCustomContentByTypeInSpace: {
        parameters: {
            query: {
                /** @description App-defined type of the custom content to list. */
                type: string;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Format of the returned body; a `raw` body is available only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomContentByTypeInSpaceResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPagesInSpace: {
        parameters: {
            query?: {
                /** @description Lists all pages of the space (`all`, the default) or only the top-level ones (`root`). */
                depth?: "all" | "root";
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: PageSortOrder;
                /** @description Returns only pages in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                /** @description Returns only items with this title. */
                title?: string;
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPagesInSpaceResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with this key; use it to look up the ID. */
                key?: string;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                "space-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpacePropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSpaceProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                "space-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": SpacePropertyCreateRequest;
            };
        };
        responses: {
            201: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpacePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                "space-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSpacePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                "space-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": SpacePropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpacePropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                "space-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
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
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpacePermissionsAssignmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAvailableSpacePermissions: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAvailableSpacePermissionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    listSpacePermissionCombinations: {
        parameters: {
            query?: {
                /** @description The `cursor` from the body of an earlier response; omit it in the first request. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListSpacePermissionCombinationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    generateSpacePermissionCombinations: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkTransitionTaskResponse;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    bulkAssignSpacePermissionRoles: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkAssignRolesRequest;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkTransitionTaskResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    bulkRemoveSpacePermissionAccess: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkRemoveAccessRequest;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkTransitionTaskResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpacePermissionTransitionTaskStatus: {
        parameters: {
            query?: never;
            path: {
                /** @description The `taskId` returned when the background task was started. */
                taskId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkTransitionTaskStatusResponse;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    getAvailableSpaceRoles: {
        parameters: {
            query?: {
                /** @description Returns only roles available in this space; if omitted, those of the whole site. */
                "space-id"?: string | number;
                /** @description Returns only built-in roles (`SYSTEM`) or only custom ones (`CUSTOM`). */
                "role-type"?: string;
                /** @description Returns only entries for this user, group or access class; must be combined with `principal-type`. */
                "principal-id"?: string | number;
                /** @description Type of `principal-id`: `USER`, `GROUP` or `ACCESS_CLASS`; must be combined with it. */
                "principal-type"?: PrincipalType;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAvailableSpaceRolesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createSpaceRole: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSpaceRoleBody;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceRole;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRolesById: {
        parameters: {
            query?: never;
            path: {
                /** @description UUID of the space role. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceRolesByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateSpaceRole: {
        parameters: {
            query?: never;
            path: {
                /** @description UUID of the space role. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateSpaceRoleBody;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSpaceRoleResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpaceRole: {
        parameters: {
            query?: never;
            path: {
                /** @description UUID of the space role. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteSpaceRoleResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRoleMode: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceRoleModeResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceRoleAssignments: {
        parameters: {
            query?: {
                /** @description Returns only assignments of this role. */
                "role-id"?: string | number;
                /** @description Returns only built-in roles (`SYSTEM`) or only custom ones (`CUSTOM`). */
                "role-type"?: string;
                /** @description Returns only entries for this user, group or access class; must be combined with `principal-type`. */
                "principal-id"?: string | number;
                /** @description Type of `principal-id`: `USER`, `GROUP` or `ACCESS_CLASS`; must be combined with it. */
                "principal-type"?: PrincipalType;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceRoleAssignmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    setSpaceRoleAssignments: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": SetSpaceRoleAssignmentsBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetSpaceRoleAssignmentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            413: noContent;
        };
    };
    getPageFooterComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Returns only items in these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageFooterCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageInlineComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Returns only items in these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Returns only inline comments with these resolution statuses, such as `open` or `resolved`. */
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageInlineCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostFooterComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Returns only items in these states. */
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostFooterCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostInlineComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Returns only items in these states. */
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                /** @description Returns only inline comments with these resolution statuses, such as `open` or `resolved`. */
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetBlogPostInlineCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    createFooterComment: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateFooterCommentModel;
            };
        };
        responses: {
            201: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateFooterCommentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
            };
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterCommentByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateFooterComment: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateFooterCommentBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateFooterCommentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteFooterComment: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
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
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the comment whose replies to list. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterCommentChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterLikeCount: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterLikeCountResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterLikeUsers: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterLikeUsersResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentVersions: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetFooterCommentVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getFooterCommentVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineComments: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineCommentsResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    createInlineComment: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateInlineCommentModel;
            };
        };
        responses: {
            201: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateInlineCommentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the operations that the caller may perform on the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the first entries of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Includes the current version in the response; `false` omits it. */
                "include-version"?: boolean;
            };
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineCommentByIdResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateInlineComment: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateInlineCommentModel;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateInlineCommentResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteInlineComment: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
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
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: CommentSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the comment whose replies to list. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineCommentChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineLikeCount: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineLikeCountResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineLikeUsers: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineLikeUsersResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentOperations: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermittedOperationsResponse;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentVersions: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInlineCommentVersionsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getInlineCommentVersionDetails: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
                /** @description Number of the version, counted from 1. */
                "version-number": number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DetailedVersion;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCommentContentProperties: {
        parameters: {
            query?: {
                /** @description Returns only the property with exactly this key (case-sensitive). */
                key?: string;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentPropertySortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCommentContentPropertiesResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createCommentProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyCreateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getCommentContentPropertiesById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateCommentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPropertyUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentProperty;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteCommentPropertyById: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the comment. */
                "comment-id": string | number;
                /** @description Numeric ID of the property, not its key. */
                "property-id": string | number;
            };
        };
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
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Includes tasks without text, which is the default; `false` omits them. */
                "include-blank-tasks"?: boolean;
                /** @description Returns only completed tasks (`complete`) or only open ones (`incomplete`). */
                status?: "complete" | "incomplete";
                /** @description Returns only the tasks with these IDs. */
                "task-id"?: (string | number)[];
                /** @description Returns only items in these spaces, given by ID, not by key. */
                "space-id"?: (string | number)[];
                /** @description Returns only tasks on these pages; can be combined with `blogpost-id`. */
                "page-id"?: (string | number)[];
                /** @description Returns only tasks in these blog posts; can be combined with `page-id`. */
                "blogpost-id"?: (string | number)[];
                /** @description Returns only tasks created by these account IDs. */
                "created-by"?: string[];
                /** @description Returns only tasks assigned to these account IDs. */
                "assigned-to"?: string[];
                /** @description Returns only tasks completed by these account IDs. */
                "completed-by"?: string[];
                /** @description Returns only tasks created at or after this time, in epoch milliseconds. */
                "created-at-from"?: number;
                /** @description Returns only tasks created at or before this time, in epoch milliseconds. */
                "created-at-to"?: number;
                /** @description Returns only tasks due at or after this time, in epoch milliseconds. */
                "due-at-from"?: number;
                /** @description Returns only tasks due at or before this time, in epoch milliseconds. */
                "due-at-to"?: number;
                /** @description Returns only tasks completed at or after this time, in epoch milliseconds. */
                "completed-at-from"?: number;
                /** @description Returns only tasks completed at or before this time, in epoch milliseconds. */
                "completed-at-to"?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetTasksResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getTaskById: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    updateTask: {
        parameters: {
            query?: {
                /** @description Format of the returned body; if omitted, the response has no body content. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdateTaskBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getChildPages: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ChildPageSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetChildPagesResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getChildCustomContent: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ChildCustomContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetChildCustomContentResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getPageDirectChildren: {
        parameters: {
            query?: {
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageDirectChildrenResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageAncestors: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageAncestorsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getPageDescendants: {
        parameters: {
            query?: {
                /** @description Maximum number of items per response. */
                limit?: number;
                /** @description Number of levels to descend, from 1 to 10. */
                depth?: number;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetPageDescendantsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    createBulkUserLookup: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateBulkUserLookupBody;
            };
        };
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateBulkUserLookupResult;
                };
            };
            400: noContent;
            404: noContent;
        };
    };
    checkAccessByEmail: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckAccessByEmailBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckAccessByEmailResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            503: noContent;
        };
    };
    inviteByEmail: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": InviteByEmailBody;
            };
        };
        responses: {
            200: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
            503: noContent;
        };
    };
    getDataPolicyMetadata: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DataPolicyMetadata;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getDataPolicySpaces: {
        parameters: {
            query?: {
                /** @description Returns only the spaces with these IDs. */
                ids?: (string | number)[];
                /** @description Returns only the spaces with these keys. */
                keys?: string[];
                /** @description Field to sort the results by; a leading `-` reverses the order. */
                sort?: SpaceSortOrder;
                /** @description Opaque cursor from an earlier response; pass it back unchanged to get the next page of results. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetDataPolicySpacesResult;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    getClassificationLevels: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetClassificationLevelsResult;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationLevel;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the space; the level is the `id` in the body. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PutSpaceDefaultClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description Numeric ID of the space, not its key. */
                id: string | number;
            };
        };
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
            query?: {
                /** @description Version whose level to return: the published, the draft or the archived one. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationLevel;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putPageClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page; the level is the `id` in the body. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PutPageClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postPageClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PostPageClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getBlogPostClassificationLevel: {
        parameters: {
            query?: {
                /** @description Version whose level to return: the published, the draft or the archived one. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationLevel;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putBlogPostClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the blog post; the level is the `id` in the body. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PutBlogPostClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postBlogPostClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PostBlogPostClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationLevel;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the whiteboard; the level is the `id` in the body. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PutWhiteboardClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PostWhiteboardClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClassificationLevel;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    putDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the database; the level is the `id` in the body. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PutDatabaseClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    postDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the item, as returned by the API. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": PostDatabaseClassificationLevelBody;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAttachmentThumbnailById: {
        parameters: {
            query?: {
                /** @description Number of an older published version to return instead of the current one. */
                version?: number;
                /** @description Height of the thumbnail. */
                height?: number;
                /** @description Width of the thumbnail. */
                width?: number;
            };
            path: {
                /** @description Attachment ID, which the API prefixes with `att`. */
                id: string | number;
            };
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
            query?: {
                /** @description Last property key of the earlier response; results continue after it. */
                cursor?: string;
                /** @description Maximum number of items per response. */
                limit?: number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetForgeAppPropertiesResult;
                };
            };
            401: noContent;
            403: noContent;
        };
    };
    getForgeAppProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the stored value. */
                propertyKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetForgeAppPropertyResult;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    putForgeAppProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the stored value. */
                propertyKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": PutForgeAppPropertyBody;
            };
        };
        responses: {
            200: noContent;
            201: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    deleteForgeAppProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the stored value. */
                propertyKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
}
export interface noContent {
    headers: {
        [name: string]: unknown;
    };
    content?: never;
}
