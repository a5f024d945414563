// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export interface paths {
    "/wiki/api/v2/admin-key": {
        /** Shows the caller's own admin key and when it expires. For organization and site admins; admin keys need a Premium or Enterprise plan. */
        get: operations["getAdminKey"];
        /** Issues an admin key for the caller, or renews it; it lasts 10 minutes unless `durationInMinutes` (60 at most) says otherwise. Takes effect in requests with the header `Atl-Confluence-With-Admin-Key: true`. */
        post: operations["enableAdminKey"];
        /** Revokes the caller's admin key before it runs out. Only for organization and site admins. */
        delete: operations["disableAdminKey"];
    };
    "/wiki/api/v2/attachments": {
        /** Lists attachments across the site, trashed ones only on request through `status`. Gives metadata; the file is behind `downloadLink`. */
        get: operations["getAttachments"];
    };
    "/wiki/api/v2/attachments/{id}": {
        /** Reads the metadata of one attachment, whose id starts with `att`. The file is behind `downloadLink`; related data is added by the `include-*` flags. */
        get: operations["getAttachmentById"];
        /** Moves an attachment to the trash. To erase it, call again with `purge` once it is there, which takes the space's `manage/content` permission. */
        delete: operations["deleteAttachment"];
    };
    "/wiki/api/v2/attachments/{id}/labels": {
        /** Lists the labels on an attachment, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getAttachmentLabels"];
    };
    "/wiki/api/v2/attachments/{id}/operations": {
        /** Tells what the caller may do with an attachment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getAttachmentOperations"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties": {
        /** Lists the JSON values that apps and scripts keep on an attachment. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getAttachmentContentProperties"];
        /** Stores a JSON value under a new key on an attachment; the caller must be able to edit it. Changing an existing key is the job of `updateAttachmentPropertyById`. */
        post: operations["createAttachmentProperty"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
        /** Reads one stored property of an attachment, addressed by property id. With only the key at hand, use `getAttachmentContentProperties` and its `key`. */
        get: operations["getAttachmentContentPropertiesById"];
        /** Replaces the value of one property of an attachment. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateAttachmentPropertyById"];
        /** Removes one property from an attachment by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteAttachmentPropertyById"];
    };
    "/wiki/api/v2/attachments/{id}/versions": {
        /** Lists the version history of an attachment: number, author, time and message. A single old version is read with `getAttachmentById` and `version`. */
        get: operations["getAttachmentVersions"];
    };
    "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
        /** Describes one version of an attachment: author, message, collaborators and its neighbours' numbers. The file of that version is found through `getAttachmentById` with `version`. */
        get: operations["getAttachmentVersionDetails"];
    };
    "/wiki/api/v2/attachments/{id}/footer-comments": {
        /** Lists the comments on an attachment, for its latest version unless `version` is given. Text is absent without `body-format`. */
        get: operations["getAttachmentComments"];
    };
    "/wiki/api/v2/blogposts": {
        /** Lists blog posts across the site that the caller can see; narrow by `space-id`, `title` or `status`. Text is absent without `body-format`. */
        get: operations["getBlogPosts"];
        /** Publishes a blog post in a space, or saves a draft if `status` is `draft`. Only a draft may go without a title; `createdAt` can back-date the post. */
        post: operations["createBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}": {
        /** Reads one blog post; its text is absent unless `body-format` is given. `version` or `get-draft` picks another state than the published one. */
        get: operations["getBlogPostById"];
        /** Replaces title and text of a blog post; `version.number` must be the next one. Also restores a trashed post when `status` is `current`; cannot move it to another space. */
        put: operations["updateBlogPost"];
        /** Moves a blog post to the trash. `purge` erases one already there (takes `manage/content`); `draft` discards a draft, for good. */
        delete: operations["deleteBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}/attachments": {
        /** Lists the files attached to a blog post, trashed ones only on request. Filter by `filename` or `mediaType`. */
        get: operations["getBlogpostAttachments"];
    };
    "/wiki/api/v2/blogposts/{id}/custom-content": {
        /** Lists an app's custom content of one `type` inside a blog post. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInBlogPost"];
    };
    "/wiki/api/v2/blogposts/{id}/labels": {
        /** Lists the labels on a blog post, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getBlogPostLabels"];
    };
    "/wiki/api/v2/blogposts/{id}/likes/count": {
        /** Counts the likes of a blog post. Who liked it is answered by `getBlogPostLikeUsers`. */
        get: operations["getBlogPostLikeCount"];
    };
    "/wiki/api/v2/blogposts/{id}/likes/users": {
        /** Lists who likes a blog post, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getBlogPostLikeUsers"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a blog post. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getBlogpostContentProperties"];
        /** Stores a JSON value under a new key on a blog post; the caller must be able to edit it. Changing an existing key is the job of `updateBlogpostPropertyById`. */
        post: operations["createBlogpostProperty"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
        /** Reads one stored property of a blog post, addressed by property id. With only the key at hand, use `getBlogpostContentProperties` and its `key`. */
        get: operations["getBlogpostContentPropertiesById"];
        /** Replaces the value of one property of a blog post. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateBlogpostPropertyById"];
        /** Removes one property from a blog post by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteBlogpostPropertyById"];
    };
    "/wiki/api/v2/blogposts/{id}/operations": {
        /** Tells what the caller may do with a blog post, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getBlogPostOperations"];
    };
    "/wiki/api/v2/blogposts/{id}/versions": {
        /** Lists the version history of a blog post: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getBlogPostVersions"];
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
        /** Describes one version of a blog post: author, message, collaborators and its neighbours' numbers. For the text itself, call `getBlogPostById` with `version`. */
        get: operations["getBlogPostVersionDetails"];
    };
    "/wiki/api/v2/content/convert-ids-to-types": {
        /** Maps content ids to their v2 types, which helps when only ids from v1 were kept. Gives one map in `results`, with `null` for what is missing or hidden. */
        post: operations["convertContentIdsToContentTypes"];
    };
    "/wiki/api/v2/custom-content": {
        /** Lists custom content of one `type` across the site; narrow by `id` or `space-id`. Ask for the body with `body-format`. */
        get: operations["getCustomContentByType"];
        /** Creates custom content of an app-defined type. Wants exactly one container: `spaceId`, `pageId`, `blogPostId` or `customContentId`. */
        post: operations["createCustomContent"];
    };
    "/wiki/api/v2/custom-content/{id}": {
        /** Reads one custom content item. Its body is absent unless `body-format` is given, and a `raw` body can only be read as `raw`. */
        get: operations["getCustomContentById"];
        /** Replaces title and body of a custom content item; `version.number` must be the next one. Accepts one container at most and never another space. */
        put: operations["updateCustomContent"];
        /** Trashes or erases custom content, whichever its type supports. `purge` erases what is already in the trash and takes the `manage/content` permission. */
        delete: operations["deleteCustomContent"];
    };
    "/wiki/api/v2/custom-content/{id}/attachments": {
        /** Lists the files attached to a custom content item, trashed ones only on request. Filter by `filename` or `mediaType`. */
        get: operations["getCustomContentAttachments"];
    };
    "/wiki/api/v2/custom-content/{id}/footer-comments": {
        /** Lists the footer comments on a custom content item. Their text is absent without `body-format`. */
        get: operations["getCustomContentComments"];
    };
    "/wiki/api/v2/custom-content/{id}/labels": {
        /** Lists the labels on a custom content item, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getCustomContentLabels"];
    };
    "/wiki/api/v2/custom-content/{id}/operations": {
        /** Tells what the caller may do with a custom content item, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getCustomContentOperations"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a custom content item. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getCustomContentContentProperties"];
        /** Stores a JSON value under a new key on a custom content item; the caller must be able to edit it. Changing an existing key is the job of `updateCustomContentPropertyById`. */
        post: operations["createCustomContentProperty"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
        /** Reads one stored property of a custom content item, addressed by property id. With only the key at hand, use `getCustomContentContentProperties` and its `key`. */
        get: operations["getCustomContentContentPropertiesById"];
        /** Replaces the value of one property of a custom content item. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateCustomContentPropertyById"];
        /** Removes one property from a custom content item by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteCustomContentPropertyById"];
    };
    "/wiki/api/v2/labels": {
        /** Lists the labels in use on the site that the caller may see. Gives the numeric ids that `getLabelPages` and its siblings take. */
        get: operations["getLabels"];
    };
    "/wiki/api/v2/labels/{id}/attachments": {
        /** Lists attachments that carry a label. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelAttachments"];
    };
    "/wiki/api/v2/labels/{id}/blogposts": {
        /** Lists blog posts that carry a label, optionally in some spaces only. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelBlogPosts"];
    };
    "/wiki/api/v2/labels/{id}/pages": {
        /** Lists pages that carry a label, optionally in some spaces only. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelPages"];
    };
    "/wiki/api/v2/pages": {
        /** Lists pages across the site that the caller can see; combine `space-id` and `title` to find a page by name. Text is absent without `body-format`. */
        get: operations["getPages"];
        /** Creates a page, published unless `status` is `draft`; only a draft may lack a title. Goes below the space's home page unless `parentId` or `root-level` says otherwise. */
        post: operations["createPage"];
    };
    "/wiki/api/v2/pages/{id}": {
        /** Reads one page; its text is absent unless `body-format` is given. `version` reads an older state, `get-draft` the unpublished one. */
        get: operations["getPageById"];
        /** Replaces title and text of a page and can change its parent or owner. `version.number` must be the next one, or a conflict is answered; `status` set to `current` restores from the trash. */
        put: operations["updatePage"];
        /** Moves a page to the trash. `purge` erases one already there (takes `manage/content`); `draft` discards a draft, for good. */
        delete: operations["deletePage"];
    };
    "/wiki/api/v2/pages/{id}/attachments": {
        /** Lists the files attached to a page, trashed ones only on request. Filter by `filename` or `mediaType`; to upload, use v1 `createAttachment`. */
        get: operations["getPageAttachments"];
    };
    "/wiki/api/v2/pages/{id}/custom-content": {
        /** Lists an app's custom content of one `type` inside a page. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInPage"];
    };
    "/wiki/api/v2/pages/{id}/labels": {
        /** Lists the labels on a page, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getPageLabels"];
    };
    "/wiki/api/v2/pages/{id}/likes/count": {
        /** Counts the likes of a page. Who liked it is answered by `getPageLikeUsers`. */
        get: operations["getPageLikeCount"];
    };
    "/wiki/api/v2/pages/{id}/likes/users": {
        /** Lists who likes a page, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getPageLikeUsers"];
    };
    "/wiki/api/v2/pages/{id}/operations": {
        /** Tells what the caller may do with a page, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getPageOperations"];
    };
    "/wiki/api/v2/pages/{page-id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a page. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getPageContentProperties"];
        /** Stores a JSON value under a new key on a page; the caller must be able to edit it. Changing an existing key is the job of `updatePagePropertyById`. */
        post: operations["createPageProperty"];
    };
    "/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
        /** Reads one stored property of a page, addressed by property id. With only the key at hand, use `getPageContentProperties` and its `key`. */
        get: operations["getPageContentPropertiesById"];
        /** Replaces the value of one property of a page. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updatePagePropertyById"];
        /** Removes one property from a page by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deletePagePropertyById"];
    };
    "/wiki/api/v2/pages/{id}/redact": {
        /** Blacks out passages of a page's title or text, given as JSON pointers and character ranges. Needs Atlassian Guard Premium; keep the returned ids, they allow restoring. */
        post: operations["postRedactPage"];
    };
    "/wiki/api/v2/blogposts/{id}/redact": {
        /** Blacks out passages of a blog post's title or text, given as JSON pointers and character ranges. Needs Atlassian Guard Premium; keep the returned ids, they allow restoring. */
        post: operations["postRedactBlog"];
    };
    "/wiki/api/v2/pages/{id}/title": {
        /** Renames a page without sending its text or a version number. Answers a conflict where the space requires approval before publishing. */
        put: operations["updatePageTitle"];
    };
    "/wiki/api/v2/pages/{id}/versions": {
        /** Lists the version history of a page: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getPageVersions"];
    };
    "/wiki/api/v2/whiteboards": {
        /** Creates a whiteboard, empty or from a `templateKey` whose language `locale` picks. `parentId` places it in the content tree. */
        post: operations["createWhiteboard"];
    };
    "/wiki/api/v2/whiteboards/{id}": {
        /** Reads a whiteboard's metadata; what is drawn on it is not part of the answer. Related data is added by the `include-*` flags. */
        get: operations["getWhiteboardById"];
        /** Moves a whiteboard to the trash, from which it can be restored. Needs the right to delete whiteboards in the space. */
        delete: operations["deleteWhiteboard"];
    };
    "/wiki/api/v2/whiteboards/{id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a whiteboard. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getWhiteboardContentProperties"];
        /** Stores a JSON value under a new key on a whiteboard; the caller must be able to edit it. Changing an existing key is the job of `updateWhiteboardPropertyById`. */
        post: operations["createWhiteboardProperty"];
    };
    "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
        /** Reads one stored property of a whiteboard, addressed by property id. With only the key at hand, use `getWhiteboardContentProperties` and its `key`. */
        get: operations["getWhiteboardContentPropertiesById"];
        /** Replaces the value of one property of a whiteboard. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateWhiteboardPropertyById"];
        /** Removes one property from a whiteboard by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteWhiteboardPropertyById"];
    };
    "/wiki/api/v2/whiteboards/{id}/operations": {
        /** Tells what the caller may do with a whiteboard, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getWhiteboardOperations"];
    };
    "/wiki/api/v2/whiteboards/{id}/direct-children": {
        /** Lists what sits directly below a whiteboard in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getWhiteboardDirectChildren"];
    };
    "/wiki/api/v2/whiteboards/{id}/descendants": {
        /** Lists everything below a whiteboard, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getWhiteboardDescendants"];
    };
    "/wiki/api/v2/whiteboards/{id}/ancestors": {
        /** Lists the chain of parents above a whiteboard, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getWhiteboardAncestors"];
    };
    "/wiki/api/v2/databases": {
        /** Creates an empty database in a space. `parentId` places it in the content tree. */
        post: operations["createDatabase"];
    };
    "/wiki/api/v2/databases/{id}": {
        /** Reads a database's metadata; its rows and columns are not part of the answer. Related data is added by the `include-*` flags. */
        get: operations["getDatabaseById"];
        /** Moves a database to the trash, from which it can be restored. Needs the right to delete databases in the space. */
        delete: operations["deleteDatabase"];
    };
    "/wiki/api/v2/databases/{id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a database. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getDatabaseContentProperties"];
        /** Stores a JSON value under a new key on a database; the caller must be able to edit it. Changing an existing key is the job of `updateDatabasePropertyById`. */
        post: operations["createDatabaseProperty"];
    };
    "/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
        /** Reads one stored property of a database, addressed by property id. With only the key at hand, use `getDatabaseContentProperties` and its `key`. */
        get: operations["getDatabaseContentPropertiesById"];
        /** Replaces the value of one property of a database. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateDatabasePropertyById"];
        /** Removes one property from a database by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteDatabasePropertyById"];
    };
    "/wiki/api/v2/databases/{id}/operations": {
        /** Tells what the caller may do with a database, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getDatabaseOperations"];
    };
    "/wiki/api/v2/databases/{id}/direct-children": {
        /** Lists what sits directly below a database in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getDatabaseDirectChildren"];
    };
    "/wiki/api/v2/databases/{id}/descendants": {
        /** Lists everything below a database, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getDatabaseDescendants"];
    };
    "/wiki/api/v2/databases/{id}/ancestors": {
        /** Lists the chain of parents above a database, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getDatabaseAncestors"];
    };
    "/wiki/api/v2/embeds": {
        /** Adds a link to an outside address, `embedUrl`, to the content tree of a space. `parentId` says where it hangs. */
        post: operations["createSmartLink"];
    };
    "/wiki/api/v2/embeds/{id}": {
        /** Reads a Smart Link, its target address `embedUrl` included. Related data is added by the `include-*` flags. */
        get: operations["getSmartLinkById"];
        /** Moves a Smart Link to the trash, from which it can be restored. Needs the right to delete Smart Links in the space. */
        delete: operations["deleteSmartLink"];
    };
    "/wiki/api/v2/embeds/{id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a Smart Link. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getSmartLinkContentProperties"];
        /** Stores a JSON value under a new key on a Smart Link; the caller must be able to edit it. Changing an existing key is the job of `updateSmartLinkPropertyById`. */
        post: operations["createSmartLinkProperty"];
    };
    "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
        /** Reads one stored property of a Smart Link, addressed by property id. With only the key at hand, use `getSmartLinkContentProperties` and its `key`. */
        get: operations["getSmartLinkContentPropertiesById"];
        /** Replaces the value of one property of a Smart Link. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateSmartLinkPropertyById"];
        /** Removes one property from a Smart Link by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteSmartLinkPropertyById"];
    };
    "/wiki/api/v2/embeds/{id}/operations": {
        /** Tells what the caller may do with a Smart Link, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getSmartLinkOperations"];
    };
    "/wiki/api/v2/embeds/{id}/direct-children": {
        /** Lists what sits directly below a Smart Link in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getSmartLinkDirectChildren"];
    };
    "/wiki/api/v2/embeds/{id}/descendants": {
        /** Lists everything below a Smart Link, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getSmartLinkDescendants"];
    };
    "/wiki/api/v2/embeds/{id}/ancestors": {
        /** Lists the chain of parents above a Smart Link, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getSmartLinkAncestors"];
    };
    "/wiki/api/v2/folders": {
        /** Creates a folder for grouping content in a space. `parentId` nests it below other content. */
        post: operations["createFolder"];
    };
    "/wiki/api/v2/folders/{id}": {
        /** Reads a folder's metadata. `include-direct-children` adds what it holds; `getFolderDirectChildren` reads that in full. */
        get: operations["getFolderById"];
        /** Moves a folder to the trash, from which it can be restored. Needs the right to delete folders in the space. */
        delete: operations["deleteFolder"];
    };
    "/wiki/api/v2/folders/{id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a folder. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getFolderContentProperties"];
        /** Stores a JSON value under a new key on a folder; the caller must be able to edit it. Changing an existing key is the job of `updateFolderPropertyById`. */
        post: operations["createFolderProperty"];
    };
    "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
        /** Reads one stored property of a folder, addressed by property id. With only the key at hand, use `getFolderContentProperties` and its `key`. */
        get: operations["getFolderContentPropertiesById"];
        /** Replaces the value of one property of a folder. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateFolderPropertyById"];
        /** Removes one property from a folder by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteFolderPropertyById"];
    };
    "/wiki/api/v2/folders/{id}/operations": {
        /** Tells what the caller may do with a folder, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getFolderOperations"];
    };
    "/wiki/api/v2/folders/{id}/direct-children": {
        /** Lists what sits directly below a folder in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getFolderDirectChildren"];
    };
    "/wiki/api/v2/folders/{id}/descendants": {
        /** Lists everything below a folder, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getFolderDescendants"];
    };
    "/wiki/api/v2/folders/{id}/ancestors": {
        /** Lists the chain of parents above a folder, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getFolderAncestors"];
    };
    "/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
        /** Describes one version of a page: author, message, collaborators and its neighbours' numbers. For the text itself, call `getPageById` with `version`. */
        get: operations["getPageVersionDetails"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions": {
        /** Lists the version history of a custom content item: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getCustomContentVersions"];
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
        /** Describes one version of a custom content item: author, message, collaborators and its neighbours' numbers. For the text itself, call `getCustomContentById` with `version`. */
        get: operations["getCustomContentVersionDetails"];
    };
    "/wiki/api/v2/spaces": {
        /** Lists the spaces that the caller can see, ordered by id. Pass `keys` to turn space keys into the ids that other operations want. */
        get: operations["getSpaces"];
        /** Creates a space, named by `key` or `alias`. Only for sites with role-based access control, others answer 404: use v1 `createSpace` there. */
        post: operations["createSpace"];
    };
    "/wiki/api/v2/spaces/{id}": {
        /** Reads one space by its numeric id; for a key, use `getSpaces` with `keys`. The description needs `description-format`, the icon `include-icon`. */
        get: operations["getSpaceById"];
    };
    "/wiki/api/v2/spaces/{id}/blogposts": {
        /** Lists the blog posts of one space, filtered by `title` or `status`. Text is absent without `body-format`. */
        get: operations["getBlogPostsInSpace"];
    };
    "/wiki/api/v2/spaces/{id}/labels": {
        /** Lists the labels put on the space itself. For labels on its pages and posts, use `getSpaceContentLabels`. */
        get: operations["getSpaceLabels"];
    };
    "/wiki/api/v2/spaces/{id}/content/labels": {
        /** Lists the labels used on content inside a space. For labels on the space itself, use `getSpaceLabels`. */
        get: operations["getSpaceContentLabels"];
    };
    "/wiki/api/v2/spaces/{id}/custom-content": {
        /** Lists an app's custom content of one `type` in a space. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInSpace"];
    };
    "/wiki/api/v2/spaces/{id}/operations": {
        /** Tells what the caller may do with a space, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getSpaceOperations"];
    };
    "/wiki/api/v2/spaces/{id}/pages": {
        /** Lists the pages of one space as a flat list; `depth` set to `root` keeps the top level only. Text is absent without `body-format`. */
        get: operations["getPagesInSpace"];
    };
    "/wiki/api/v2/spaces/{space-id}/properties": {
        /** Lists the key-value pairs stored on a space. Pass `key` to find the id of one that you know by name. */
        get: operations["getSpaceProperties"];
        /** Stores a JSON value under a new key on a space. Needs to be done by an admin of that space. */
        post: operations["createSpaceProperty"];
    };
    "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
        /** Reads one stored property of a space by its id. With only the key at hand, use `getSpaceProperties` and its `key`. */
        get: operations["getSpacePropertyById"];
        /** Replaces the value of a space property; `version.number` is one above the current one. Only for admins of the space. */
        put: operations["updateSpacePropertyById"];
        /** Removes a property from a space by its id, not by its key. Only for admins of the space. */
        delete: operations["deleteSpacePropertyById"];
    };
    "/wiki/api/v2/spaces/{id}/permissions": {
        /** Lists who holds which permission in a space, one entry for each principal and operation. Viewing the space is enough. */
        get: operations["getSpacePermissionsAssignments"];
    };
    "/wiki/api/v2/space-permissions": {
        /** Lists the permissions that space roles are built from; their ids go into `createSpaceRole`. Only on sites with role-based access control. */
        get: operations["getAvailableSpacePermissions"];
    };
    "/wiki/api/v2/space-permissions/transition/combinations": {
        /** Lists sets of permissions that match no role yet, most used first. Reflects the last run of `generateSpacePermissionCombinations`; Confluence admins only. */
        get: operations["listSpacePermissionCombinations"];
        /** Starts a fresh scan for distinct permission sets across the site. Returns at once with a `taskId` to poll; Confluence admins only. */
        post: operations["generateSpacePermissionCombinations"];
    };
    "/wiki/api/v2/space-permissions/transition/role-assignments": {
        /** Starts giving roles to all holders of certain permission combinations, in the spaces selected. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkAssignSpacePermissionRoles"];
    };
    "/wiki/api/v2/space-permissions/transition/access-removals": {
        /** Starts taking all access from holders of certain permission combinations, in the spaces selected. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkRemoveSpacePermissionAccess"];
    };
    "/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
        /** Tells whether a transition task is in progress, completed or failed. Poll it with the `taskId` that started work returned; Confluence admins only. */
        get: operations["getSpacePermissionTransitionTaskStatus"];
    };
    "/wiki/api/v2/space-roles": {
        /** Lists the roles that can be given out, on the whole site or in one space. Only on sites with role-based access control. */
        get: operations["getAvailableSpaceRoles"];
        /** Defines a custom role from a list of permission ids. For organization and site admins, not for apps; needs role-based access control. */
        post: operations["createSpaceRole"];
    };
    "/wiki/api/v2/space-roles/{id}": {
        /** Reads one space role, permissions included; its id is a UUID. Only on sites with role-based access control. */
        get: operations["getSpaceRolesById"];
        /** Redefines a role and returns a `taskId`, as the change is applied later. Can shift guests or anonymous users to other roles; organization and site admins only, no apps. */
        put: operations["updateSpaceRole"];
        /** Deletes a role in the background and returns a `taskId`. For organization and site admins, not for apps; needs role-based access control. */
        delete: operations["deleteSpaceRole"];
    };
    "/wiki/api/v2/space-role-mode": {
        /** Tells how far the site has moved to roles: `PRE_ROLES`, `ROLES_TRANSITION` or `ROLES`. Worth asking before using role operations. */
        get: operations["getSpaceRoleMode"];
    };
    "/wiki/api/v2/spaces/{id}/role-assignments": {
        /** Lists who has which role in a space, filtered by role or principal. Only on sites with role-based access control. */
        get: operations["getSpaceRoleAssignments"];
        /** Gives roles in a space, or takes one away where an entry has no `roleId`. The body is a bare array; needs the right to manage roles there. */
        post: operations["setSpaceRoleAssignments"];
    };
    "/wiki/api/v2/pages/{id}/footer-comments": {
        /** Lists the top-level footer comments of a page. Replies come from `getFooterCommentChildren`; text is absent without `body-format`. */
        get: operations["getPageFooterComments"];
    };
    "/wiki/api/v2/pages/{id}/inline-comments": {
        /** Lists the top-level inline comments of a page; filter with `resolution-status`. Replies come from `getInlineCommentChildren`. */
        get: operations["getPageInlineComments"];
    };
    "/wiki/api/v2/blogposts/{id}/footer-comments": {
        /** Lists the top-level footer comments of a blog post. Replies come from `getFooterCommentChildren`; text is absent without `body-format`. */
        get: operations["getBlogPostFooterComments"];
    };
    "/wiki/api/v2/blogposts/{id}/inline-comments": {
        /** Lists the top-level inline comments of a blog post; filter with `resolution-status`. Replies come from `getInlineCommentChildren`. */
        get: operations["getBlogPostInlineComments"];
    };
    "/wiki/api/v2/footer-comments": {
        /** Lists footer comments across the site, wherever the caller can see the content they belong to. Text is absent without `body-format`. */
        get: operations["getFooterComments"];
        /** Adds a footer comment to what one id in the body names: `pageId`, `blogPostId`, `attachmentId` or `customContentId`. A reply has only `parentCommentId`. */
        post: operations["createFooterComment"];
    };
    "/wiki/api/v2/footer-comments/{comment-id}": {
        /** Reads one footer comment; its text is absent unless `body-format` is given. `version` reads an older state. */
        get: operations["getFooterCommentById"];
        /** Rewrites the text of a footer comment. The body carries the next `version.number`. */
        put: operations["updateFooterComment"];
        /** Erases a footer comment at once: there is no trash to restore it from. Needs the right to delete comments in the space. */
        delete: operations["deleteFooterComment"];
    };
    "/wiki/api/v2/footer-comments/{id}/children": {
        /** Lists the replies to a footer comment. Text is absent without `body-format`. */
        get: operations["getFooterCommentChildren"];
    };
    "/wiki/api/v2/footer-comments/{id}/likes/count": {
        /** Counts the likes of a footer comment. Who liked it is answered by `getFooterLikeUsers`. */
        get: operations["getFooterLikeCount"];
    };
    "/wiki/api/v2/footer-comments/{id}/likes/users": {
        /** Lists who likes a footer comment, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getFooterLikeUsers"];
    };
    "/wiki/api/v2/footer-comments/{id}/operations": {
        /** Tells what the caller may do with a footer comment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getFooterCommentOperations"];
    };
    "/wiki/api/v2/footer-comments/{id}/versions": {
        /** Lists the version history of a footer comment: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getFooterCommentVersions"];
    };
    "/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
        /** Describes one version of a footer comment: author, message, collaborators and its neighbours' numbers. For the text itself, call `getFooterCommentById` with `version`. */
        get: operations["getFooterCommentVersionDetails"];
    };
    "/wiki/api/v2/inline-comments": {
        /** Lists inline comments across the site, wherever the caller can see the page or post. Text is absent without `body-format`. */
        get: operations["getInlineComments"];
        /** Adds a comment to a highlighted passage of the page or post, chosen by `inlineCommentProperties`. A reply has `parentCommentId` instead, and no highlight. */
        post: operations["createInlineComment"];
    };
    "/wiki/api/v2/inline-comments/{comment-id}": {
        /** Reads one inline comment, whether resolved and what it marks; its text is absent unless `body-format` is given. */
        get: operations["getInlineCommentById"];
        /** Rewrites an inline comment, or resolves and reopens it with `resolved`. Wants the next `version.number`; a dangling comment cannot change. */
        put: operations["updateInlineComment"];
        /** Erases an inline comment at once: there is no trash to restore it from. Needs the right to delete comments in the space. */
        delete: operations["deleteInlineComment"];
    };
    "/wiki/api/v2/inline-comments/{id}/children": {
        /** Lists the replies to an inline comment. Text is absent without `body-format`. */
        get: operations["getInlineCommentChildren"];
    };
    "/wiki/api/v2/inline-comments/{id}/likes/count": {
        /** Counts the likes of an inline comment. Who liked it is answered by `getInlineLikeUsers`. */
        get: operations["getInlineLikeCount"];
    };
    "/wiki/api/v2/inline-comments/{id}/likes/users": {
        /** Lists who likes an inline comment, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getInlineLikeUsers"];
    };
    "/wiki/api/v2/inline-comments/{id}/operations": {
        /** Tells what the caller may do with an inline comment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getInlineCommentOperations"];
    };
    "/wiki/api/v2/inline-comments/{id}/versions": {
        /** Lists the version history of an inline comment: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getInlineCommentVersions"];
    };
    "/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
        /** Describes one version of an inline comment: author, message, collaborators and its neighbours' numbers. For the text itself, call `getInlineCommentById` with `version`. */
        get: operations["getInlineCommentVersionDetails"];
    };
    "/wiki/api/v2/comments/{comment-id}/properties": {
        /** Lists the JSON values that apps and scripts keep on a comment, footer or inline. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getCommentContentProperties"];
        /** Stores a JSON value under a new key on a comment; the caller must be able to edit it. Changing an existing key is the job of `updateCommentPropertyById`. */
        post: operations["createCommentProperty"];
    };
    "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
        /** Reads one stored property of a comment, addressed by property id. With only the key at hand, use `getCommentContentProperties` and its `key`. */
        get: operations["getCommentContentPropertiesById"];
        /** Replaces the value of one property of a comment. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateCommentPropertyById"];
        /** Removes one property from a comment by its id; a key is not accepted. Needs the right to edit that comment. */
        delete: operations["deleteCommentPropertyById"];
    };
    "/wiki/api/v2/tasks": {
        /** Lists the action items (checkboxes) in pages and blog posts; all filters combine. Not to be mixed up with v1 `getTasks`, which lists background jobs. */
        get: operations["getTasks"];
    };
    "/wiki/api/v2/tasks/{id}": {
        /** Reads one action item. Its text is absent unless `body-format` is given. */
        get: operations["getTaskById"];
        /** Ticks or unticks an action item: only `status` can change. Needs the right to edit the page or post around it. */
        put: operations["updateTask"];
    };
    "/wiki/api/v2/pages/{id}/children": {
        /**
         * Lists only the pages right below a page. `getPageDirectChildren` also finds folders, whiteboards, databases and links.
         * @deprecated
         */
        get: operations["getChildPages"];
    };
    "/wiki/api/v2/custom-content/{id}/children": {
        /** Lists custom content whose container is the given custom content. Items are brief; read each with `getCustomContentById`. */
        get: operations["getChildCustomContent"];
    };
    "/wiki/api/v2/pages/{id}/direct-children": {
        /** Lists what sits directly below a page in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getPageDirectChildren"];
    };
    "/wiki/api/v2/pages/{id}/ancestors": {
        /** Lists the chain of parents above a page, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getPageAncestors"];
    };
    "/wiki/api/v2/pages/{id}/descendants": {
        /** Lists everything below a page, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getPageDescendants"];
    };
    "/wiki/api/v2/users-bulk": {
        /** Looks up people by account id, many in one call; creates nothing. Unknown ids are left out, and privacy settings can blank e-mail and time zone. */
        post: operations["createBulkUserLookup"];
    };
    "/wiki/api/v2/user/access/check-access-by-email": {
        /** Picks out the e-mail addresses that have no access to the site; malformed ones are listed apart. Answers 503 where the site has it switched off. */
        post: operations["checkAccessByEmail"];
    };
    "/wiki/api/v2/user/access/invite-by-email": {
        /** Invites people to the site in the background and returns nothing. Skips malformed addresses and people who already have access. */
        post: operations["inviteByEmail"];
    };
    "/wiki/api/v2/data-policies/metadata": {
        /** Tells an app whether any content on the site is blocked for it by a data policy. Only apps can call it. */
        get: operations["getDataPolicyMetadata"];
    };
    "/wiki/api/v2/data-policies/spaces": {
        /** Lists spaces with whether a data policy blocks content in them for the calling app. Only apps can call it. */
        get: operations["getDataPolicySpaces"];
    };
    "/wiki/api/v2/classification-levels": {
        /** Lists the organization's data classification levels as a plain array. Answers 404 if the site's plan lacks the feature. */
        get: operations["getClassificationLevels"];
    };
    "/wiki/api/v2/spaces/{id}/classification-level/default": {
        /** Reads the classification that content in a space has by default. The site's plan must include data classification. */
        get: operations["getSpaceDefaultClassificationLevel"];
        /** Sets the default data classification of a space. In the body, `id` is the level's; needs the space's `manage/space` permission. */
        put: operations["putSpaceDefaultClassificationLevel"];
        /** Removes the default data classification of a space and answers nothing. Needs the space's `manage/space` permission. */
        delete: operations["deleteSpaceDefaultClassificationLevel"];
    };
    "/wiki/api/v2/pages/{id}/classification-level": {
        /** Reads the data classification of a page; the site's plan must include the feature. Choosing `draft` as `status` needs the right to edit. */
        get: operations["getPageClassificationLevel"];
        /** Sets the data classification of a page. In the body, `id` is the level's (see `getClassificationLevels`) and `status` picks the published or the draft version. */
        put: operations["putPageClassificationLevel"];
    };
    "/wiki/api/v2/pages/{id}/classification-level/reset": {
        /** Drops the page's own data classification, so that the space default applies again. The body carries just `status`. */
        post: operations["postPageClassificationLevel"];
    };
    "/wiki/api/v2/blogposts/{id}/classification-level": {
        /** Reads the data classification of a blog post; the site's plan must include the feature. Choosing `draft` as `status` needs the right to edit. */
        get: operations["getBlogPostClassificationLevel"];
        /** Sets the data classification of a blog post. In the body, `id` is the level's (see `getClassificationLevels`) and `status` picks the published or the draft version. */
        put: operations["putBlogPostClassificationLevel"];
    };
    "/wiki/api/v2/blogposts/{id}/classification-level/reset": {
        /** Drops the blog post's own data classification, so that the space default applies again. The body carries just `status`. */
        post: operations["postBlogPostClassificationLevel"];
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level": {
        /** Reads the data classification of a whiteboard; the site's plan must include the feature. */
        get: operations["getWhiteboardClassificationLevel"];
        /** Sets the data classification of a whiteboard. In the body, `id` is the level's (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putWhiteboardClassificationLevel"];
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
        /** Drops the whiteboard's own data classification, so that the space default applies again. The body carries just `status`, which is `current`. */
        post: operations["postWhiteboardClassificationLevel"];
    };
    "/wiki/api/v2/databases/{id}/classification-level": {
        /** Reads the data classification of a database; the site's plan must include the feature. */
        get: operations["getDatabaseClassificationLevel"];
        /** Sets the data classification of a database. In the body, `id` is the level's (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putDatabaseClassificationLevel"];
    };
    "/wiki/api/v2/databases/{id}/classification-level/reset": {
        /** Drops the database's own data classification, so that the space default applies again. The body carries just `status`, which is `current`. */
        post: operations["postDatabaseClassificationLevel"];
    };
    "/wiki/api/v2/attachments/{id}/thumbnail/download": {
        /** Redirects to the thumbnail image of an attachment; `width` and `height` size it. */
        get: operations["getAttachmentThumbnailById"];
    };
    "/wiki/api/v2/app/properties": {
        /** Lists the values that a Forge app has stored for itself on the site. Works only from that app, called with `asApp()`. */
        get: operations["getForgeAppProperties"];
    };
    "/wiki/api/v2/app/properties/{propertyKey}": {
        /** Reads one of a Forge app's own stored values by key. Works only from that app, called with `asApp()`. */
        get: operations["getForgeAppProperty"];
        /** Stores a value under a key of at most 127 characters, new or existing. Works only from the Forge app itself, called with `asApp()`. */
        put: operations["putForgeAppProperty"];
        /** Removes one of a Forge app's own stored values by key. Works only from that app, called with `asApp()`. */
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
    createdAt?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType?: string;
    mediaTypeDescription?: string | null;
    comment?: string;
    fileId?: string;
    /** Format: int64 */
    fileSize?: number;
    webuiLink?: string;
    downloadLink?: string;
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
    _links?: AttachmentLinks;
}
export interface AttachmentBulk {
    id: string;
    status: ContentStatus | (string & {});
    title: string;
    /** Format: date-time */
    createdAt?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType?: string;
    mediaTypeDescription?: string | null;
    comment?: string;
    fileId?: string;
    /** Format: int64 */
    fileSize?: number;
    webuiLink?: string;
    downloadLink?: string;
    version: Version;
    _links?: AttachmentLinks;
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
    _links?: AbstractPageLinks;
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
    _links?: AbstractPageLinks;
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
    representation?: string;
    value?: string;
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
    id?: string;
    key?: string;
    value?: unknown;
    version?: Version;
}
export interface ContentPropertyCreateRequest {
    key?: string;
    value?: unknown;
}
export interface ContentPropertyUpdateRequest {
    key?: string;
    value?: unknown;
    version?: {
        /** Format: int32 */
        number?: number;
        message?: string;
    };
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
    number?: number;
    authorId?: string;
    message?: string;
    /** Format: date-time */
    createdAt?: string;
    minorEdit?: boolean;
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
    _links?: AbstractPageLinks;
}
export interface PageBulk {
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
    subtype?: string | null;
    /** Format: date-time */
    createdAt: string;
    version: Version;
    body?: BodyBulk;
    _links?: AbstractPageLinks;
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
    storage?: PageBodyWrite;
    atlas_doc_format?: PageBodyWrite;
    wiki?: PageBodyWrite;
}
export interface BlogPostBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "wiki";
    value: string;
}
export interface BlogPostNestedBodyWrite {
    storage?: BlogPostBodyWrite;
    atlas_doc_format?: BlogPostBodyWrite;
    wiki?: BlogPostBodyWrite;
}
export interface CommentBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "wiki";
    value: string;
}
export interface CommentNestedBodyWrite {
    storage?: CommentBodyWrite;
    atlas_doc_format?: CommentBodyWrite;
    wiki?: CommentBodyWrite;
}
export interface CustomContentBodyWrite {
    /** @enum {string} */
    representation: "storage" | "atlas_doc_format" | "raw";
    value: string;
}
export interface CustomContentNestedBodyWrite {
    storage?: CustomContentBodyWrite;
    atlas_doc_format?: CustomContentBodyWrite;
    raw?: CustomContentBodyWrite;
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
    from?: number;
    to?: number;
    reason?: string | null;
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
    authorId?: string;
    spaceOwnerId?: string;
    /** Format: date-time */
    createdAt?: string;
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
    _links?: SpaceLinks;
    currentActiveAlias?: string | null;
}
export interface SpaceBulk {
    id: string;
    key: string;
    name: string;
    type: SpaceType | (string & {});
    status: SpaceStatus | (string & {});
    authorId?: string;
    spaceOwnerId?: string;
    currentActiveAlias?: string | null;
    /** Format: date-time */
    createdAt?: string;
    homepageId?: string;
    description?: SpaceDescription | null;
    icon?: SpaceIcon | null;
    _links?: SpaceLinks;
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
    id?: string;
    principal?: {
        type?: ("user" | "group" | "role" | "access-class") | (string & {});
        id?: string;
    };
    operation?: {
        key?: ("use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive" | "manage_users") | (string & {});
        targetType?: ("page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile") | (string & {});
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
    roleId?: string | null;
}
export interface BulkTransitionSpaceSelection {
    /** @enum {string} */
    spaceType: "ALL" | "ALL_EXCEPT_PERSONAL" | "ALL_EXCEPT_SPECIFIC" | "PERSONAL" | "SPECIFIC";
    selectedSpaces?: BulkTransitionSpaceTarget[];
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
    key?: string;
    value?: unknown;
}
export interface SpacePropertyUpdateRequest {
    key?: string;
    value?: unknown;
    version?: {
        /** Format: int32 */
        number?: number;
        message?: string;
    };
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
    message?: string | null;
    /** Format: int32 */
    number: number;
    minorEdit?: boolean;
    authorId?: string;
    ncsStepVersion?: string | null;
    contributorIds?: unknown[];
    comment?: VersionedEntity;
    attachment?: VersionedEntity;
}
export interface AttachmentVersion {
    /** Format: date-time */
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
    minorEdit?: boolean;
    authorId?: string;
    attachment?: VersionedEntity;
}
export interface BlogPostVersion {
    /** Format: date-time */
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
    minorEdit?: boolean;
    authorId?: string;
    blogpost?: VersionedEntity;
}
export interface PageVersion {
    /** Format: date-time */
    createdAt: string;
    message?: string;
    /** Format: int32 */
    number: number;
    minorEdit?: boolean;
    authorId?: string;
    page?: VersionedEntity;
}
export interface CustomContentVersion {
    /** Format: date-time */
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
    minorEdit?: boolean;
    authorId?: string;
    custom?: VersionedEntity;
}
export interface CommentVersion {
    /** Format: date-time */
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
    minorEdit?: boolean;
    authorId?: string;
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
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    pageId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
    resolutionStatus?: string;
}
export interface PageInlineCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    pageId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
}
export interface BlogPostCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    blogPostId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
    resolutionStatus?: string;
}
export interface BlogPostInlineCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    blogPostId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
}
export interface ChildrenCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentCommentId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
    resolutionStatus?: string;
    pageId?: string;
}
export interface InlineCommentChildrenModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    parentCommentId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus | (string & {});
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
    pageId?: string;
}
export interface AttachmentCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    attachmentId?: string;
    version?: Version;
    body?: BodySingle;
    _links?: CommentLinks;
}
export interface CustomContentCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    customContentId?: string;
    version?: Version;
    body?: BodySingle;
    _links?: CommentLinks;
}
export interface FooterCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    blogPostId?: string;
    pageId?: string;
    attachmentId?: string;
    customContentId?: string;
    parentCommentId?: string;
    version?: Version;
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
    _links?: CommentLinks;
    resolutionStatus?: string;
}
export interface InlineCommentModel {
    id?: string;
    status?: ContentStatus | (string & {});
    title?: string;
    blogPostId?: string;
    pageId?: string;
    parentCommentId?: string;
    version?: Version;
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
    _links?: CommentLinks;
}
export interface CreateFooterCommentModel {
    blogPostId?: string;
    pageId?: string;
    parentCommentId?: string;
    attachmentId?: string;
    customContentId?: string;
    body?: CommentBodyWrite | CommentNestedBodyWrite;
}
export interface CreateInlineCommentModel {
    blogPostId?: string;
    pageId?: string;
    parentCommentId?: string;
    body?: CommentBodyWrite | CommentNestedBodyWrite;
    inlineCommentProperties?: {
        textSelection?: string;
        textSelectionMatchCount?: number;
        textSelectionMatchIndex?: number;
    };
}
export interface UpdateFooterCommentModel {
    version?: {
        number?: number;
        message?: string;
    };
    body?: CommentBodyWrite | CommentNestedBodyWrite;
}
export interface UpdateInlineCommentModel {
    version?: {
        number?: number;
        message?: string;
    };
    body?: CommentBodyWrite | CommentNestedBodyWrite;
    resolved?: boolean;
}
export interface AbstractPageLinks {
    webui?: string;
    editui?: string;
    tinyui?: string;
    edituiv2?: string;
}
export interface AttachmentLinks {
    webui?: string;
    download?: string;
}
export interface CustomContentLinks {
    webui?: string;
}
export interface CommentLinks {
    webui?: string;
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
    webui?: string;
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
    hasMore?: boolean;
    cursor?: string;
    /** Format: int64 */
    count?: number;
}
export interface OptionalFieldLinks {
    self?: string;
}
export interface MultiEntityLinks {
    next?: string;
    base?: string;
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
    durationInMinutes?: number;
}
export interface EnableAdminKeyArgs {
    body?: EnableAdminKeyBody | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetAttachmentsResult {
    results: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentsArgs {
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: AttachmentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /** Keeps only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Keeps only attachments of this one media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Keeps only attachments with this one file name. */
    filename?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; `getPageLabels` and its siblings read the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface DeleteAttachmentArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /**
     * Erases for good an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Label> */
export interface GetAttachmentLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentLabelsArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /**
     * Keeps only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetAttachmentOperationsArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetAttachmentContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentContentPropertiesArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateAttachmentPropertyArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetAttachmentContentPropertiesByIdArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateAttachmentPropertyByIdArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteAttachmentPropertyByIdArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Version> */
export interface GetAttachmentVersionsResult {
    results: AttachmentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentVersionsArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface GetAttachmentVersionDetailsArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    "attachment-id": string | number;
    /**
     * Names the version to describe, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<AttachmentCommentModel> */
export interface GetAttachmentCommentsResult {
    results: AttachmentCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentCommentsArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /**
     * Picks the version of the file whose comments are listed; the latest by default.
     * Format: int64
     */
    version?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsResult {
    results: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostsArgs {
    /** Keeps only the blog posts with these ids. */
    id?: readonly (string | number)[] | undefined;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: BlogPostSortOrder | undefined;
    /** Keeps only blog posts in these states; `current` by default. */
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    /** Keeps only items with this title. */
    title?: string | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogPostBody {
    spaceId: string;
    /** @enum {string} */
    status?: "current" | "draft";
    title?: string;
    body?: BlogPostBodyWrite | BlogPostNestedBodyWrite;
    createdAt?: string;
}
export type CreateBlogPostResult = BlogPostSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateBlogPostArgs {
    /**
     * Lets nobody but the creator view and edit the new item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /**
     * Reads the unpublished draft in place of the published state.
     * @default false
     */
    "get-draft"?: boolean | undefined;
    /** Answers only if the item is in one of these states. */
    status?: readonly ("current" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; `getPageLabels` and its siblings read the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds whether the caller has starred the item.
     * @default false
     */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /**
     * Adds the scripts and styles that rendering the body in a browser takes.
     * @default false
     */
    "include-webresources"?: boolean | undefined;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface UpdateBlogPostBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
    spaceId?: string;
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number;
        message?: string;
    };
    createdAt?: string;
}
export type UpdateBlogPostResult = BlogPostSingle & {
    _links?: {
        base?: string;
    };
};
export interface UpdateBlogPostArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: UpdateBlogPostBody;
}
export interface DeleteBlogPostArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Erases for good an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
    /**
     * Discards the draft, for good, instead of trashing the published item.
     * @default false
     */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetBlogpostAttachmentsResult {
    results: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogpostAttachmentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: AttachmentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /** Keeps only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Keeps only attachments of this one media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Keeps only attachments with this one file name. */
    filename?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInBlogPostResult {
    results: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInBlogPostArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Names the app-defined type of custom content to list. */
    type: string;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CustomContentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetBlogPostLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostLabelsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Keeps only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetBlogPostLikeUsersResult {
    results: Like[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostLikeUsersArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<ContentProperty> */
export interface GetBlogpostContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetBlogpostContentPropertiesArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogpostPropertyArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetBlogpostContentPropertiesByIdArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateBlogpostPropertyByIdArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteBlogpostPropertyByIdArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface GetBlogPostOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetBlogPostVersionsResult {
    results: BlogPostVersion[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostVersionsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface GetBlogPostVersionDetailsArgs {
    /** Identifies the blog post. */
    "blogpost-id": string | number;
    /**
     * Names the version to describe, counted from 1.
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
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeArgs {
    /** Names the app-defined type of custom content to list. */
    type: string;
    /** Keeps only the custom content with these ids. */
    id?: readonly (string | number)[] | undefined;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CustomContentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface CreateCustomContentBody {
    type: string;
    /** @enum {string} */
    status?: "current" | "draft";
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentationSingle | undefined;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; `getPageLabels` and its siblings read the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
}
export interface UpdateCustomContentBody {
    id: string;
    type: string;
    /** @enum {string} */
    status: "current";
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    title: string;
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number;
        message?: string;
    };
}
export type UpdateCustomContentResult = CustomContentSingle & {
    _links?: {
        base?: string;
    };
};
export interface UpdateCustomContentArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: UpdateCustomContentBody;
}
export interface DeleteCustomContentArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Erases for good an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetCustomContentAttachmentsResult {
    results: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentAttachmentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: AttachmentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /** Keeps only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Keeps only attachments of this one media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Keeps only attachments with this one file name. */
    filename?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContentCommentModel> */
export interface GetCustomContentCommentsResult {
    results: CustomContentCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentCommentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
}
/** MultiEntityResult<Label> */
export interface GetCustomContentLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentLabelsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Keeps only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetCustomContentOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCustomContentContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentContentPropertiesArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCustomContentPropertyArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCustomContentContentPropertiesByIdArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateCustomContentPropertyByIdArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCustomContentPropertyByIdArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Label> */
export interface GetLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetLabelsArgs {
    /** Keeps only the labels with these ids. */
    "label-id"?: readonly (string | number)[] | undefined;
    /** Keeps only labels with one of these prefixes, such as `global`, `my` or `team`. */
    prefix?: readonly string[] | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetLabelAttachmentsResult {
    results: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelAttachmentsArgs {
    /** Identifies the label by its number, not by its name. */
    id: string | number;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: AttachmentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetLabelBlogPostsResult {
    results: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelBlogPostsArgs {
    /** Identifies the label by its number, not by its name. */
    id: string | number;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: BlogPostSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetLabelPagesResult {
    results: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelPagesArgs {
    /** Identifies the label by its number, not by its name. */
    id: string | number;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: PageSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetPagesResult {
    results: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPagesArgs {
    /** Keeps only the pages with these ids. */
    id?: readonly (string | number)[] | undefined;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: PageSortOrder | undefined;
    /** Keeps only pages in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    /** Keeps only items with this title. */
    title?: string | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /**
     * Keeps only live docs (`live`) or only ordinary pages (`page`).
     * @enum {string}
     */
    subtype?: ("live" | "page") | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePageBody {
    spaceId: string;
    /** @enum {string} */
    status?: "current" | "draft";
    title?: string;
    parentId?: string;
    body?: PageBodyWrite | PageNestedBodyWrite;
    /** @enum {string} */
    subtype?: "live";
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
     * Lets nobody but the creator view and edit the new item.
     * @default false
     */
    private?: boolean | undefined;
    /**
     * Puts the page at the top of the space, beside the home page; excludes `parentId` in the body.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /**
     * Reads the unpublished draft in place of the published state.
     * @default false
     */
    "get-draft"?: boolean | undefined;
    /** Answers only if the item is in one of these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first labels; `getPageLabels` and its siblings read the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
     * @default true
     */
    "include-version"?: boolean | undefined;
    /**
     * Adds whether the caller has starred the item.
     * @default false
     */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /**
     * Adds the scripts and styles that rendering the body in a browser takes.
     * @default false
     */
    "include-webresources"?: boolean | undefined;
    /**
     * Adds the account ids of those who worked on the item.
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
    spaceId?: string;
    parentId?: string;
    ownerId?: string;
    body: PageBodyWrite | PageNestedBodyWrite;
    version: {
        /** Format: int32 */
        number?: number;
        message?: string;
    };
}
export type UpdatePageResult = PageSingle & {
    _links?: {
        base?: string;
    };
};
export interface UpdatePageArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: UpdatePageBody;
}
export interface DeletePageArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Erases for good an item that is already in the trash.
     * @default false
     */
    purge?: boolean | undefined;
    /**
     * Discards the draft, for good, instead of trashing the published item.
     * @default false
     */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetPageAttachmentsResult {
    results: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPageAttachmentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: AttachmentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /** Keeps only attachments in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    /** Keeps only attachments of this one media type, such as `image/png`. */
    mediaType?: string | undefined;
    /** Keeps only attachments with this one file name. */
    filename?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInPageResult {
    results: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInPageArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Names the app-defined type of custom content to list. */
    type: string;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CustomContentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetPageLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetPageLabelsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Keeps only labels with this prefix, such as `global`, `my` or `team`.
     * @enum {string}
     */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetPageLikeUsersResult {
    results: Like[];
    _links?: MultiEntityLinks;
}
export interface GetPageLikeUsersArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetPageContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetPageContentPropertiesArgs {
    /** Identifies the page. */
    "page-id": string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePagePropertyArgs {
    /** Identifies the page. */
    "page-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetPageContentPropertiesByIdArgs {
    /** Identifies the page. */
    "page-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdatePagePropertyByIdArgs {
    /** Identifies the page. */
    "page-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeletePagePropertyByIdArgs {
    /** Identifies the page. */
    "page-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface PostRedactPageBody {
    /** Format: date-time */
    createdAt: string;
    cleanHistory?: boolean | null;
    /** Format: int32 */
    versionNumber?: number | null;
    body?: {
        redactions?: RedactionPointer[];
    };
    title?: {
        redactions?: RedactionPointer[];
    };
}
export interface PostRedactPageArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body?: PostRedactPageBody | undefined;
}
export interface PostRedactBlogBody {
    /** Format: date-time */
    createdAt: string;
    cleanHistory?: boolean | null;
    /** Format: int32 */
    versionNumber?: number | null;
    body?: {
        redactions?: RedactionPointer[];
    };
    title?: {
        redactions?: RedactionPointer[];
    };
}
export interface PostRedactBlogArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body?: PostRedactBlogBody | undefined;
}
export interface UpdatePageTitleBody {
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
}
export type UpdatePageTitleResult = PageSingle & {
    _links?: {
        base?: string;
    };
};
export interface UpdatePageTitleArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: UpdatePageTitleBody;
}
/** MultiEntityResult<Version> */
export interface GetPageVersionsResult {
    results: PageVersion[];
    _links?: MultiEntityLinks;
}
export interface GetPageVersionsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface CreateWhiteboardBody {
    spaceId: string;
    title?: string;
    parentId?: string;
    /** @enum {string} */
    templateKey?: "2x2-prioritization" | "4ls-retro" | "annual-calendar" | "brainwriting" | "concept-map" | "crazy-8s" | "daily-sync" | "disruptive-brainstorm" | "dot-voting" | "elevator-pitch" | "flow-chart" | "gap-analysis" | "ice-breakers" | "incident-postmortem" | "journey-mapping-kit" | "kanban-board" | "lean-coffee" | "network-of-teams" | "org-chart" | "pi-planning" | "prioritization" | "prioritization-experiment" | "product-roadmap" | "product-vision-board" | "rice" | "sailboat-retro" | "service-blueprint" | "simple-retrospective" | "sprint-planning" | "sticky-note-pack" | "swimlanes" | "team-formation-guide" | "timeline" | "timeline-workflow" | "user-story-map" | "workflow" | "vision-board" | "venn-diagram" | "storyboard" | "action-plan" | "root-cause-analysis" | "executive-summary" | "stakeholder-mapping" | "annual-calendar-2025-2026" | "health-monitor" | "okr-planning" | "swot-analysis" | "poker-planning" | "fishbone-diagram" | "risk-assessment" | "bounded-context" | "hopes-and-fears" | "swimlane-vertical";
    /** @enum {string} */
    locale?: "de-DE" | "cs-CZ" | "ko-KR" | "fr-FR" | "it-IT" | "ja-JP" | "nl-NL" | "nb-NO" | "da-DK" | "sv-SE" | "fi-FI" | "ru-RU" | "pl-PL" | "tr-TR" | "hu-HU" | "en-GB" | "en-US" | "pt-BR" | "zh-CN" | "zh-TW" | "es-ES";
}
export type CreateWhiteboardResult = WhiteboardSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateWhiteboardArgs {
    /**
     * Lets nobody but the creator view and edit the new item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetWhiteboardContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardContentPropertiesArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateWhiteboardPropertyArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetWhiteboardContentPropertiesByIdArgs {
    /** Identifies the whiteboard. */
    "whiteboard-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateWhiteboardPropertyByIdArgs {
    /** Identifies the whiteboard. */
    "whiteboard-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteWhiteboardPropertyByIdArgs {
    /** Identifies the whiteboard. */
    "whiteboard-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface GetWhiteboardOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetWhiteboardDirectChildrenResult {
    results: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardDirectChildrenArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetWhiteboardDescendantsResult {
    results: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardDescendantsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Says how many levels down to go, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetWhiteboardAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardAncestorsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabaseBody {
    spaceId: string;
    title?: string;
    parentId?: string;
}
export type CreateDatabaseResult = DatabaseSingle & {
    _links?: {
        base?: string;
    };
};
export interface CreateDatabaseArgs {
    /**
     * Lets nobody but the creator view and edit the new item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetDatabaseContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseContentPropertiesArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabasePropertyArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetDatabaseContentPropertiesByIdArgs {
    /** Identifies the database. */
    "database-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateDatabasePropertyByIdArgs {
    /** Identifies the database. */
    "database-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteDatabasePropertyByIdArgs {
    /** Identifies the database. */
    "database-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface GetDatabaseOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetDatabaseDirectChildrenResult {
    results: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseDirectChildrenArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetDatabaseDescendantsResult {
    results: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseDescendantsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Says how many levels down to go, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetDatabaseAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseAncestorsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkBody {
    spaceId: string;
    title?: string;
    parentId?: string;
    embedUrl?: string;
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetSmartLinkContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkContentPropertiesArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkPropertyArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetSmartLinkContentPropertiesByIdArgs {
    /** Identifies the Smart Link. */
    "embed-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateSmartLinkPropertyByIdArgs {
    /** Identifies the Smart Link. */
    "embed-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteSmartLinkPropertyByIdArgs {
    /** Identifies the Smart Link. */
    "embed-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface GetSmartLinkOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetSmartLinkDirectChildrenResult {
    results: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkDirectChildrenArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetSmartLinkDescendantsResult {
    results: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkDescendantsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Says how many levels down to go, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetSmartLinkAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkAncestorsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderBody {
    spaceId: string;
    title?: string;
    parentId?: string;
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Adds the account ids of those who worked on the item.
     * @default false
     */
    "include-collaborators"?: boolean | undefined;
    /**
     * Adds the content directly below the item in the tree.
     * @default false
     */
    "include-direct-children"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetFolderContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetFolderContentPropertiesArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderPropertyArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetFolderContentPropertiesByIdArgs {
    /** Identifies the folder. */
    "folder-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateFolderPropertyByIdArgs {
    /** Identifies the folder. */
    "folder-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteFolderPropertyByIdArgs {
    /** Identifies the folder. */
    "folder-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface GetFolderOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetFolderDirectChildrenResult {
    results: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetFolderDirectChildrenArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetFolderDescendantsResult {
    results: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetFolderDescendantsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Says how many levels down to go, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetFolderAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetFolderAncestorsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageVersionDetailsArgs {
    /** Identifies the page. */
    "page-id": string | number;
    /**
     * Names the version to describe, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<Version> */
export interface GetCustomContentVersionsResult {
    results: CustomContentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentVersionsArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface GetCustomContentVersionDetailsArgs {
    /** Identifies the custom content item. */
    "custom-content-id": string | number;
    /**
     * Names the version to describe, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<Space> */
export interface GetSpacesResult {
    results: SpaceBulk[];
    _links?: MultiEntityLinks;
}
export interface GetSpacesArgs {
    /** Keeps only the spaces with these ids. */
    ids?: readonly (string | number)[] | undefined;
    /** Keeps only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /**
     * Keeps only spaces of this type, such as `global` or `personal`.
     * @enum {string}
     */
    type?: ("global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space") | undefined;
    /**
     * Keeps only spaces in this state.
     * @enum {string}
     */
    status?: ("current" | "archived" | "trashed") | undefined;
    /** Keeps only spaces that carry these labels. */
    labels?: readonly string[] | undefined;
    /** Keeps only spaces that the person with this account id has starred. */
    "favorited-by"?: string | undefined;
    /** Keeps only spaces that the person with this account id has not starred. */
    "not-favorited-by"?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: SpaceSortOrder | undefined;
    /** Chooses the format of the space description; without it there is none. */
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /**
     * Adds the icon of the space.
     * @default false
     */
    "include-icon"?: boolean | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpaceBody {
    name: string;
    key?: string;
    alias?: string;
    description?: {
        value?: string;
        representation?: string;
    };
    roleAssignments?: {
        principal?: Principal;
        roleId?: string;
    }[];
    copySpaceAccessConfiguration?: number;
    createPrivateSpace?: boolean;
    templateKey?: string;
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
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /** Chooses the format of the space description; without it there is none. */
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /**
     * Adds the icon of the space.
     * @default false
     */
    "include-icon"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
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
     * Adds the first labels of the space; `getSpaceLabels` reads the rest.
     * @default false
     */
    "include-labels"?: boolean | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsInSpaceResult {
    results: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostsInSpaceArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: BlogPostSortOrder | undefined;
    /** Keeps only blog posts in these states; `current` by default. */
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    /** Keeps only items with this title. */
    title?: string | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceLabelsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /**
     * Keeps only `my` or only `team` labels; both kinds come by default.
     * @enum {string}
     */
    prefix?: ("my" | "team") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceContentLabelsResult {
    results: Label[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceContentLabelsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /**
     * Keeps only `my` or only `team` labels; both kinds come by default.
     * @enum {string}
     */
    prefix?: ("my" | "team") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: LabelSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInSpaceResult {
    results: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInSpaceArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /** Names the app-defined type of custom content to list. */
    type: string;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface GetSpaceOperationsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
}
/** MultiEntityResult<Page> */
export interface GetPagesInSpaceResult {
    results: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPagesInSpaceArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /**
     * Lists every page of the space (`all`, the default) or only those at its top level (`root`).
     * @default all
     * @enum {string}
     */
    depth?: ("all" | "root") | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: PageSortOrder | undefined;
    /** Keeps only pages in these states; `current` and `archived` by default. */
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    /** Keeps only items with this title. */
    title?: string | undefined;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpaceProperty> */
export interface GetSpacePropertiesResult {
    results: SpaceProperty[];
    _links?: MultiEntityLinks;
}
export interface GetSpacePropertiesArgs {
    /** Identifies the space by its numeric id, not by its key. */
    "space-id": string | number;
    /** Keeps only the property with this key, the way to learn its id. */
    key?: string | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpacePropertyArgs {
    /** Identifies the space by its numeric id, not by its key. */
    "space-id": string | number;
    body: SpacePropertyCreateRequest;
}
export interface GetSpacePropertyByIdArgs {
    /** Identifies the space by its numeric id, not by its key. */
    "space-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateSpacePropertyByIdArgs {
    /** Identifies the space by its numeric id, not by its key. */
    "space-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: SpacePropertyUpdateRequest;
}
export interface DeleteSpacePropertyByIdArgs {
    /** Identifies the space by its numeric id, not by its key. */
    "space-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<SpacePermissionAssignment> */
export interface GetSpacePermissionsAssignmentsResult {
    results: SpacePermissionAssignment[];
    _links?: MultiEntityLinks;
}
export interface GetSpacePermissionsAssignmentsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpacePermission> */
export interface GetAvailableSpacePermissionsResult {
    results: SpacePermission[];
    _links?: MultiEntityLinks;
}
export interface GetAvailableSpacePermissionsArgs {
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface ListSpacePermissionCombinationsArgs {
    /** Continues with the `cursor` that the body of an earlier response held; left out at first. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the background task, by the `taskId` that starting it returned. */
    taskId: string | number;
}
/** MultiEntityResult<SpaceRole> */
export interface GetAvailableSpaceRolesResult {
    results: SpaceRole[];
    _links?: MultiEntityLinks;
}
export interface GetAvailableSpaceRolesArgs {
    /** Keeps only roles available in this space; without it, those of the whole site are listed. */
    "space-id"?: (string | number) | undefined;
    /** Keeps only built-in roles (`SYSTEM`) or only self-made ones (`CUSTOM`). */
    "role-type"?: string | undefined;
    /** Keeps only what concerns this user, group or access class; goes together with `principal-type`. */
    "principal-id"?: (string | number) | undefined;
    /** Says whether `principal-id` is a `USER`, a `GROUP` or an `ACCESS_CLASS`, and goes with it. */
    "principal-type"?: PrincipalType | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the space role by its UUID. */
    id: string | number;
}
export interface UpdateSpaceRoleBody {
    name: string;
    description: string;
    spacePermissions: string[];
    anonymousReassignmentRoleId?: string;
    guestReassignmentRoleId?: string;
}
export interface UpdateSpaceRoleArgs {
    /** Identifies the space role by its UUID. */
    id: string | number;
    body: UpdateSpaceRoleBody;
}
export interface DeleteSpaceRoleArgs {
    /** Identifies the space role by its UUID. */
    id: string | number;
}
export interface GetSpaceRoleModeResult {
    mode?: ("PRE_ROLES" | "ROLES_TRANSITION" | "ROLES") | (string & {});
}
/** MultiEntityResult<SpaceRoleAssignment> */
export interface GetSpaceRoleAssignmentsResult {
    results: SpaceRoleAssignment[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceRoleAssignmentsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    /** Keeps only assignments of this role. */
    "role-id"?: (string | number) | undefined;
    /** Keeps only built-in roles (`SYSTEM`) or only self-made ones (`CUSTOM`). */
    "role-type"?: string | undefined;
    /** Keeps only what concerns this user, group or access class; goes together with `principal-type`. */
    "principal-id"?: (string | number) | undefined;
    /** Says whether `principal-id` is a `USER`, a `GROUP` or an `ACCESS_CLASS`, and goes with it. */
    "principal-type"?: PrincipalType | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type SetSpaceRoleAssignmentsBody = {
    principal: Principal;
    roleId?: string;
}[];
/** MultiEntityResult<SpaceRoleAssignment> */
export interface SetSpaceRoleAssignmentsResult {
    results: SpaceRoleAssignment[];
    _links?: MultiEntityLinks;
}
export interface SetSpaceRoleAssignmentsArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
    body: SetSpaceRoleAssignmentsBody;
}
/** MultiEntityResult<PageCommentModel> */
export interface GetPageFooterCommentsResult {
    results: PageCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetPageFooterCommentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Keeps only items in these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<PageInlineCommentModel> */
export interface GetPageInlineCommentsResult {
    results: PageInlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetPageInlineCommentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Keeps only items in these states. */
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    /** Keeps only inline comments in these states of discussion, such as `open` or `resolved`. */
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostCommentModel> */
export interface GetBlogPostFooterCommentsResult {
    results: BlogPostCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostFooterCommentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Keeps only items in these states. */
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostInlineCommentModel> */
export interface GetBlogPostInlineCommentsResult {
    results: BlogPostInlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostInlineCommentsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Keeps only items in these states. */
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    /** Keeps only inline comments in these states of discussion, such as `open` or `resolved`. */
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<FooterCommentModel> */
export interface GetFooterCommentsResult {
    results: FooterCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentsArgs {
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
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
    /** Identifies the comment. */
    "comment-id": string | number;
    body: UpdateFooterCommentBody;
}
export interface DeleteFooterCommentArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
}
/** MultiEntityResult<ChildrenCommentModel> */
export interface GetFooterCommentChildrenResult {
    results: ChildrenCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentChildrenArgs {
    /** Identifies the comment whose replies are wanted. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetFooterLikeUsersResult {
    results: Like[];
    _links?: MultiEntityLinks;
}
export interface GetFooterLikeUsersArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetFooterCommentOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetFooterCommentVersionsResult {
    results: CommentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentVersionsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface GetFooterCommentVersionDetailsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Names the version to describe, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<InlineCommentModel> */
export interface GetInlineCommentsResult {
    results: InlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentsArgs {
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /**
     * Adds the first stored properties, with a link to the rest.
     * @default false
     */
    "include-properties"?: boolean | undefined;
    /**
     * Adds what the caller may do with the item.
     * @default false
     */
    "include-operations"?: boolean | undefined;
    /**
     * Adds the first likes, with a link to the rest.
     * @default false
     */
    "include-likes"?: boolean | undefined;
    /**
     * Adds the start of the version history, with a link to the rest.
     * @default false
     */
    "include-versions"?: boolean | undefined;
    /**
     * Keeps the current version in the answer; `false` leaves it out.
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
    /** Identifies the comment. */
    "comment-id": string | number;
    body: UpdateInlineCommentModel;
}
export interface DeleteInlineCommentArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
}
/** MultiEntityResult<InlineCommentChildrenModel> */
export interface GetInlineCommentChildrenResult {
    results: InlineCommentChildrenModel[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentChildrenArgs {
    /** Identifies the comment whose replies are wanted. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: CommentSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetInlineLikeUsersResult {
    results: Like[];
    _links?: MultiEntityLinks;
}
export interface GetInlineLikeUsersArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetInlineCommentOperationsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetInlineCommentVersionsResult {
    results: CommentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentVersionsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: VersionSortOrder | undefined;
}
export interface GetInlineCommentVersionDetailsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Names the version to describe, counted from 1.
     * Format: int64
     */
    "version-number": number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCommentContentPropertiesResult {
    results: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetCommentContentPropertiesArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Keeps only the property with exactly this key, upper and lower case told apart. */
    key?: string | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentPropertySortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCommentPropertyArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCommentContentPropertiesByIdArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
export interface UpdateCommentPropertyByIdArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCommentPropertyByIdArgs {
    /** Identifies the comment. */
    "comment-id": string | number;
    /** Identifies the property by its numeric id, which is not its key. */
    "property-id": string | number;
}
/** MultiEntityResult<Task> */
export interface GetTasksResult {
    results: Task[];
    _links?: MultiEntityLinks;
}
export interface GetTasksArgs {
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** Lists tasks without text too, as it does by default; `false` skips them. */
    "include-blank-tasks"?: boolean | undefined;
    /**
     * Keeps only finished tasks (`complete`) or only open ones (`incomplete`).
     * @enum {string}
     */
    status?: ("complete" | "incomplete") | undefined;
    /** Keeps only the tasks with these ids. */
    "task-id"?: readonly (string | number)[] | undefined;
    /** Keeps only items in these spaces, named by id and not by key. */
    "space-id"?: readonly (string | number)[] | undefined;
    /** Keeps only tasks on these pages; can be joined with `blogpost-id`. */
    "page-id"?: readonly (string | number)[] | undefined;
    /** Keeps only tasks in these blog posts; can be joined with `page-id`. */
    "blogpost-id"?: readonly (string | number)[] | undefined;
    /** Keeps only tasks written by these account ids. */
    "created-by"?: readonly string[] | undefined;
    /** Keeps only tasks assigned to these account ids. */
    "assigned-to"?: readonly string[] | undefined;
    /** Keeps only tasks ticked off by these account ids. */
    "completed-by"?: readonly string[] | undefined;
    /**
     * Keeps only tasks created at or after this moment, in epoch milliseconds.
     * Format: int64
     */
    "created-at-from"?: number | undefined;
    /**
     * Keeps only tasks created at or before this moment, in epoch milliseconds.
     * Format: int64
     */
    "created-at-to"?: number | undefined;
    /**
     * Keeps only tasks due at or after this moment, in epoch milliseconds.
     * Format: int64
     */
    "due-at-from"?: number | undefined;
    /**
     * Keeps only tasks due at or before this moment, in epoch milliseconds.
     * Format: int64
     */
    "due-at-to"?: number | undefined;
    /**
     * Keeps only tasks ticked off at or after this moment, in epoch milliseconds.
     * Format: int64
     */
    "completed-at-from"?: number | undefined;
    /**
     * Keeps only tasks ticked off at or before this moment, in epoch milliseconds.
     * Format: int64
     */
    "completed-at-to"?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetTaskByIdArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
}
export interface UpdateTaskBody {
    id?: string;
    localId?: string;
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    /** @enum {string} */
    status: "complete" | "incomplete";
    createdBy?: string;
    assignedTo?: string;
    completedBy?: string;
    /** Format: date-time */
    createdAt?: string;
    /** Format: date-time */
    updatedAt?: string;
    /** Format: date-time */
    dueAt?: string;
    /** Format: date-time */
    completedAt?: string;
}
export interface UpdateTaskArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Chooses the format in which the body comes; without it there is no body. */
    "body-format"?: PrimaryBodyRepresentation | undefined;
    body: UpdateTaskBody;
}
/** MultiEntityResult<ChildPage> */
export interface GetChildPagesResult {
    results: ChildPage[];
    _links?: MultiEntityLinks;
}
export interface GetChildPagesArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ChildPageSortOrder | undefined;
}
/** MultiEntityResult<ChildCustomContent> */
export interface GetChildCustomContentResult {
    results: ChildCustomContent[];
    _links?: MultiEntityLinks;
}
export interface GetChildCustomContentArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ChildCustomContentSortOrder | undefined;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetPageDirectChildrenResult {
    results: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetPageDirectChildrenArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: ContentSortOrder | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetPageAncestorsResult {
    results: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetPageAncestorsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetPageDescendantsResult {
    results: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetPageDescendantsArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Says how many levels down to go, from 1 to 10.
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
}
export interface CreateBulkUserLookupBody {
    accountIds: string[];
}
/** MultiEntityResult<User> */
export interface CreateBulkUserLookupResult {
    results: User[];
    _links?: MultiEntityLinks;
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
    _links?: MultiEntityLinks;
}
export interface GetDataPolicySpacesArgs {
    /** Keeps only the spaces with these ids. */
    ids?: readonly (string | number)[] | undefined;
    /** Keeps only the spaces with these keys. */
    keys?: readonly string[] | undefined;
    /** Orders the results by a field; a leading `-` turns the order round. */
    sort?: SpaceSortOrder | undefined;
    /** Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type GetClassificationLevelsResult = ClassificationLevel[];
export interface GetSpaceDefaultClassificationLevelArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
}
export interface PutSpaceDefaultClassificationLevelBody {
    id: string;
}
export interface PutSpaceDefaultClassificationLevelArgs {
    /** Identifies the space; the level is the `id` inside the body. */
    id: string | number;
    body: PutSpaceDefaultClassificationLevelBody;
}
export interface DeleteSpaceDefaultClassificationLevelArgs {
    /** Identifies the space by its numeric id, not by its key. */
    id: string | number;
}
export interface GetPageClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Chooses whose level is read: the published, the draft or the archived version.
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft" | "archived") | undefined;
}
export interface PutPageClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PutPageClassificationLevelArgs {
    /** Identifies the page; the level is the `id` inside the body. */
    id: string | number;
    body: PutPageClassificationLevelBody;
}
export interface PostPageClassificationLevelBody {
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PostPageClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: PostPageClassificationLevelBody;
}
export interface GetBlogPostClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    /**
     * Chooses whose level is read: the published, the draft or the archived version.
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft" | "archived") | undefined;
}
export interface PutBlogPostClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PutBlogPostClassificationLevelArgs {
    /** Identifies the blog post; the level is the `id` inside the body. */
    id: string | number;
    body: PutBlogPostClassificationLevelBody;
}
export interface PostBlogPostClassificationLevelBody {
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PostBlogPostClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: PostBlogPostClassificationLevelBody;
}
export interface GetWhiteboardClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
export interface PutWhiteboardClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutWhiteboardClassificationLevelArgs {
    /** Identifies the whiteboard; the level is the `id` inside the body. */
    id: string | number;
    body: PutWhiteboardClassificationLevelBody;
}
export interface PostWhiteboardClassificationLevelBody {
    /** @enum {string} */
    status: "current";
}
export interface PostWhiteboardClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: PostWhiteboardClassificationLevelBody;
}
export interface GetDatabaseClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
}
export interface PutDatabaseClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutDatabaseClassificationLevelArgs {
    /** Identifies the database; the level is the `id` inside the body. */
    id: string | number;
    body: PutDatabaseClassificationLevelBody;
}
export interface PostDatabaseClassificationLevelBody {
    /** @enum {string} */
    status: "current";
}
export interface PostDatabaseClassificationLevelArgs {
    /** Identifies the item that the operation is about, by the id that the API gave it. */
    id: string | number;
    body: PostDatabaseClassificationLevelBody;
}
export interface GetAttachmentThumbnailByIdArgs {
    /** Identifies the attachment; the API writes such ids with `att` in front. */
    id: string | number;
    /** Picks an older published version by its number, instead of the current one. */
    version?: number | undefined;
    /** Sets the height of the thumbnail. */
    height?: number | undefined;
    /** Sets the width of the thumbnail. */
    width?: number | undefined;
}
export interface GetForgeAppPropertiesItem {
    key?: string;
    value?: Record<string, unknown>;
}
/** MultiEntityResult<AppProperty> */
export interface GetForgeAppPropertiesResult {
    results: GetForgeAppPropertiesItem[];
    _links?: MultiEntityLinks;
}
export interface GetForgeAppPropertiesArgs {
    /** Continues after this property key, the last one of the earlier response. */
    cursor?: string | undefined;
    /**
     * Caps how many items one response holds.
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
    /** Names the stored value by its key. */
    propertyKey: string;
}
export type PutForgeAppPropertyBody = Record<string, unknown>;
export interface PutForgeAppPropertyArgs {
    /** Names the stored value by its key. */
    propertyKey: string;
    body: PutForgeAppPropertyBody;
}
export interface DeleteForgeAppPropertyArgs {
    /** Names the stored value by its key. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: AttachmentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Keeps only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Keeps only attachments of this one media type, such as `image/png`. */
                mediaType?: string;
                /** @description Keeps only attachments with this one file name. */
                filename?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first labels; `getPageLabels` and its siblings read the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Keeps only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Picks the version of the file whose comments are listed; the latest by default. */
                version?: number;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Keeps only the blog posts with these ids. */
                id?: (string | number)[];
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: BlogPostSortOrder;
                /** @description Keeps only blog posts in these states; `current` by default. */
                status?: ("current" | "deleted" | "trashed")[];
                /** @description Keeps only items with this title. */
                title?: string;
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Lets nobody but the creator view and edit the new item. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Reads the unpublished draft in place of the published state. */
                "get-draft"?: boolean;
                /** @description Answers only if the item is in one of these states. */
                status?: ("current" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first labels; `getPageLabels` and its siblings read the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
                /** @description Adds whether the caller has starred the item. */
                "include-favorited-by-current-user-status"?: boolean;
                /** @description Adds the scripts and styles that rendering the body in a browser takes. */
                "include-webresources"?: boolean;
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
                /** @description Discards the draft, for good, instead of trashing the published item. */
                draft?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: AttachmentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Keeps only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Keeps only attachments of this one media type, such as `image/png`. */
                mediaType?: string;
                /** @description Keeps only attachments with this one file name. */
                filename?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Names the app-defined type of custom content to list. */
                type: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CustomContentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the blog post. */
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
                /** @description Identifies the blog post. */
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
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Names the app-defined type of custom content to list. */
                type: string;
                /** @description Keeps only the custom content with these ids. */
                id?: (string | number)[];
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CustomContentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
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
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
                "body-format"?: CustomContentBodyRepresentationSingle;
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first labels; `getPageLabels` and its siblings read the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: AttachmentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Keeps only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Keeps only attachments of this one media type, such as `image/png`. */
                mediaType?: string;
                /** @description Keeps only attachments with this one file name. */
                filename?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the custom content item. */
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
                /** @description Identifies the custom content item. */
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
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Keeps only the labels with these ids. */
                "label-id"?: (string | number)[];
                /** @description Keeps only labels with one of these prefixes, such as `global`, `my` or `team`. */
                prefix?: string[];
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Caps how many items one response holds. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: AttachmentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the label by its number, not by its name. */
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
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: BlogPostSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the label by its number, not by its name. */
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
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: PageSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the label by its number, not by its name. */
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
                /** @description Keeps only the pages with these ids. */
                id?: (string | number)[];
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: PageSortOrder;
                /** @description Keeps only pages in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                /** @description Keeps only items with this title. */
                title?: string;
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Keeps only live docs (`live`) or only ordinary pages (`page`). */
                subtype?: "live" | "page";
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Lets nobody but the creator view and edit the new item. */
                private?: boolean;
                /** @description Puts the page at the top of the space, beside the home page; excludes `parentId` in the body. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Reads the unpublished draft in place of the published state. */
                "get-draft"?: boolean;
                /** @description Answers only if the item is in one of these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first labels; `getPageLabels` and its siblings read the rest. */
                "include-labels"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
                /** @description Adds whether the caller has starred the item. */
                "include-favorited-by-current-user-status"?: boolean;
                /** @description Adds the scripts and styles that rendering the body in a browser takes. */
                "include-webresources"?: boolean;
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
                /** @description Discards the draft, for good, instead of trashing the published item. */
                draft?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: AttachmentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Keeps only attachments in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "trashed")[];
                /** @description Keeps only attachments of this one media type, such as `image/png`. */
                mediaType?: string;
                /** @description Keeps only attachments with this one file name. */
                filename?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Names the app-defined type of custom content to list. */
                type: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CustomContentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only labels with this prefix, such as `global`, `my` or `team`. */
                prefix?: "my" | "team" | "global" | "system";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the page. */
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
                /** @description Identifies the page. */
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
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Lets nobody but the creator view and edit the new item. */
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
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Says how many levels down to go, from 1 to 10. */
                depth?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Lets nobody but the creator view and edit the new item. */
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
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Says how many levels down to go, from 1 to 10. */
                depth?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Says how many levels down to go, from 1 to 10. */
                depth?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Adds the account ids of those who worked on the item. */
                "include-collaborators"?: boolean;
                /** @description Adds the content directly below the item in the tree. */
                "include-direct-children"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Says how many levels down to go, from 1 to 10. */
                depth?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the custom content item. */
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
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Keeps only the spaces with these ids. */
                ids?: (string | number)[];
                /** @description Keeps only the spaces with these keys. */
                keys?: string[];
                /** @description Keeps only spaces of this type, such as `global` or `personal`. */
                type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space";
                /** @description Keeps only spaces in this state. */
                status?: "current" | "archived" | "trashed";
                /** @description Keeps only spaces that carry these labels. */
                labels?: string[];
                /** @description Keeps only spaces that the person with this account id has starred. */
                "favorited-by"?: string;
                /** @description Keeps only spaces that the person with this account id has not starred. */
                "not-favorited-by"?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: SpaceSortOrder;
                /** @description Chooses the format of the space description; without it there is none. */
                "description-format"?: SpaceDescriptionBodyRepresentation;
                /** @description Adds the icon of the space. */
                "include-icon"?: boolean;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Chooses the format of the space description; without it there is none. */
                "description-format"?: SpaceDescriptionBodyRepresentation;
                /** @description Adds the icon of the space. */
                "include-icon"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds the first permission assignments of the space, with a link to the rest. */
                "include-permissions"?: boolean;
                /** @description Adds the first role assignments; accepted only on sites in the early access program. */
                "include-role-assignments"?: boolean;
                /** @description Adds the first labels of the space; `getSpaceLabels` reads the rest. */
                "include-labels"?: boolean;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: BlogPostSortOrder;
                /** @description Keeps only blog posts in these states; `current` by default. */
                status?: ("current" | "deleted" | "trashed")[];
                /** @description Keeps only items with this title. */
                title?: string;
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Keeps only `my` or only `team` labels; both kinds come by default. */
                prefix?: "my" | "team";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Keeps only `my` or only `team` labels; both kinds come by default. */
                prefix?: "my" | "team";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: LabelSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Names the app-defined type of custom content to list. */
                type: string;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Chooses the format in which the body comes; a `raw` body exists only as `raw`. */
                "body-format"?: CustomContentBodyRepresentation;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Lists every page of the space (`all`, the default) or only those at its top level (`root`). */
                depth?: "all" | "root";
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: PageSortOrder;
                /** @description Keeps only pages in these states; `current` and `archived` by default. */
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                /** @description Keeps only items with this title. */
                title?: string;
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Keeps only the property with this key, the way to learn its id. */
                key?: string;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Continues with the `cursor` that the body of an earlier response held; left out at first. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Identifies the background task, by the `taskId` that starting it returned. */
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
                /** @description Keeps only roles available in this space; without it, those of the whole site are listed. */
                "space-id"?: string | number;
                /** @description Keeps only built-in roles (`SYSTEM`) or only self-made ones (`CUSTOM`). */
                "role-type"?: string;
                /** @description Keeps only what concerns this user, group or access class; goes together with `principal-type`. */
                "principal-id"?: string | number;
                /** @description Says whether `principal-id` is a `USER`, a `GROUP` or an `ACCESS_CLASS`, and goes with it. */
                "principal-type"?: PrincipalType;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Identifies the space role by its UUID. */
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
                /** @description Identifies the space role by its UUID. */
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
                /** @description Identifies the space role by its UUID. */
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
                /** @description Keeps only assignments of this role. */
                "role-id"?: string | number;
                /** @description Keeps only built-in roles (`SYSTEM`) or only self-made ones (`CUSTOM`). */
                "role-type"?: string;
                /** @description Keeps only what concerns this user, group or access class; goes together with `principal-type`. */
                "principal-id"?: string | number;
                /** @description Says whether `principal-id` is a `USER`, a `GROUP` or an `ACCESS_CLASS`, and goes with it. */
                "principal-type"?: PrincipalType;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Keeps only items in these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Keeps only items in these states. */
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                /** @description Keeps only inline comments in these states of discussion, such as `open` or `resolved`. */
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Keeps only items in these states. */
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Keeps only items in these states. */
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                /** @description Keeps only inline comments in these states of discussion, such as `open` or `resolved`. */
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
            };
            path: {
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the comment whose replies are wanted. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentationSingle;
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Adds the first stored properties, with a link to the rest. */
                "include-properties"?: boolean;
                /** @description Adds what the caller may do with the item. */
                "include-operations"?: boolean;
                /** @description Adds the first likes, with a link to the rest. */
                "include-likes"?: boolean;
                /** @description Adds the start of the version history, with a link to the rest. */
                "include-versions"?: boolean;
                /** @description Keeps the current version in the answer; `false` leaves it out. */
                "include-version"?: boolean;
            };
            path: {
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: CommentSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the comment whose replies are wanted. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: VersionSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
                /** @description Names the version to describe, counted from 1. */
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
                /** @description Keeps only the property with exactly this key, upper and lower case told apart. */
                key?: string;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentPropertySortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
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
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
                /** @description Lists tasks without text too, as it does by default; `false` skips them. */
                "include-blank-tasks"?: boolean;
                /** @description Keeps only finished tasks (`complete`) or only open ones (`incomplete`). */
                status?: "complete" | "incomplete";
                /** @description Keeps only the tasks with these ids. */
                "task-id"?: (string | number)[];
                /** @description Keeps only items in these spaces, named by id and not by key. */
                "space-id"?: (string | number)[];
                /** @description Keeps only tasks on these pages; can be joined with `blogpost-id`. */
                "page-id"?: (string | number)[];
                /** @description Keeps only tasks in these blog posts; can be joined with `page-id`. */
                "blogpost-id"?: (string | number)[];
                /** @description Keeps only tasks written by these account ids. */
                "created-by"?: string[];
                /** @description Keeps only tasks assigned to these account ids. */
                "assigned-to"?: string[];
                /** @description Keeps only tasks ticked off by these account ids. */
                "completed-by"?: string[];
                /** @description Keeps only tasks created at or after this moment, in epoch milliseconds. */
                "created-at-from"?: number;
                /** @description Keeps only tasks created at or before this moment, in epoch milliseconds. */
                "created-at-to"?: number;
                /** @description Keeps only tasks due at or after this moment, in epoch milliseconds. */
                "due-at-from"?: number;
                /** @description Keeps only tasks due at or before this moment, in epoch milliseconds. */
                "due-at-to"?: number;
                /** @description Keeps only tasks ticked off at or after this moment, in epoch milliseconds. */
                "completed-at-from"?: number;
                /** @description Keeps only tasks ticked off at or before this moment, in epoch milliseconds. */
                "completed-at-to"?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ChildPageSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ChildCustomContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: ContentSortOrder;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Caps how many items one response holds. */
                limit?: number;
                /** @description Says how many levels down to go, from 1 to 10. */
                depth?: number;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Keeps only the spaces with these ids. */
                ids?: (string | number)[];
                /** @description Keeps only the spaces with these keys. */
                keys?: string[];
                /** @description Orders the results by a field; a leading `-` turns the order round. */
                sort?: SpaceSortOrder;
                /** @description Continues where an earlier response stopped; opaque, so it is passed back unchanged. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Identifies the space; the level is the `id` inside the body. */
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
                /** @description Identifies the space by its numeric id, not by its key. */
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
                /** @description Chooses whose level is read: the published, the draft or the archived version. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the page; the level is the `id` inside the body. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Chooses whose level is read: the published, the draft or the archived version. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the blog post; the level is the `id` inside the body. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the whiteboard; the level is the `id` inside the body. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Identifies the database; the level is the `id` inside the body. */
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
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
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
                /** @description Picks an older published version by its number, instead of the current one. */
                version?: number;
                /** @description Sets the height of the thumbnail. */
                height?: number;
                /** @description Sets the width of the thumbnail. */
                width?: number;
            };
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
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
                /** @description Continues after this property key, the last one of the earlier response. */
                cursor?: string;
                /** @description Caps how many items one response holds. */
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
                /** @description Names the stored value by its key. */
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
                /** @description Names the stored value by its key. */
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
                /** @description Names the stored value by its key. */
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
