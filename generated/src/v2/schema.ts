// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export interface paths {
    "/wiki/api/v2/admin-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the caller's own admin key and when it expires. For organization and site admins; admin keys need a Premium or Enterprise plan. */
        get: operations["getAdminKey"];
        put?: never;
        /** Issues an admin key for the caller, or renews it; it lasts 10 minutes unless `durationInMinutes` (60 at most) says otherwise. Takes effect in requests with the header `Atl-Confluence-With-Admin-Key: true`. */
        post: operations["enableAdminKey"];
        /** Revokes the caller's admin key before it runs out. Only for organization and site admins. */
        delete: operations["disableAdminKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists attachments across the site, trashed ones only on request through `status`. Gives metadata; the file is behind `downloadLink`. */
        get: operations["getAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the metadata of one attachment, whose id starts with `att`. The file is behind `downloadLink`; related data is added by the `include-*` flags. */
        get: operations["getAttachmentById"];
        put?: never;
        post?: never;
        /** Moves an attachment to the trash. To erase it, call again with `purge` once it is there, which takes the space's `manage/content` permission. */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels on an attachment, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getAttachmentLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with an attachment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getAttachmentOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on an attachment. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getAttachmentContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on an attachment; the caller must be able to edit it. Changing an existing key is the job of `updateAttachmentPropertyById`. */
        post: operations["createAttachmentProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of an attachment, addressed by property id. With only the key at hand, use `getAttachmentContentProperties` and its `key`. */
        get: operations["getAttachmentContentPropertiesById"];
        /** Replaces the value of one property of an attachment. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateAttachmentPropertyById"];
        post?: never;
        /** Removes one property from an attachment by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteAttachmentPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of an attachment: number, author, time and message. A single old version is read with `getAttachmentById` and `version`. */
        get: operations["getAttachmentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of an attachment: author, message, collaborators and its neighbours' numbers. The file of that version is found through `getAttachmentById` with `version`. */
        get: operations["getAttachmentVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}/footer-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the comments on an attachment, for its latest version unless `version` is given. Text is absent without `body-format`. */
        get: operations["getAttachmentComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists blog posts across the site that the caller can see; narrow by `space-id`, `title` or `status`. Text is absent without `body-format`. */
        get: operations["getBlogPosts"];
        put?: never;
        /** Publishes a blog post in a space, or saves a draft if `status` is `draft`. Only a draft may go without a title; `createdAt` can back-date the post. */
        post: operations["createBlogPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one blog post; its text is absent unless `body-format` is given. `version` or `get-draft` picks another state than the published one. */
        get: operations["getBlogPostById"];
        /** Replaces title and text of a blog post; `version.number` must be the next one. Also restores a trashed post when `status` is `current`; cannot move it to another space. */
        put: operations["updateBlogPost"];
        post?: never;
        /** Moves a blog post to the trash. `purge` erases one already there (takes `manage/content`); `draft` discards a draft, for good. */
        delete: operations["deleteBlogPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files attached to a blog post, trashed ones only on request. Filter by `filename` or `mediaType`. */
        get: operations["getBlogpostAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/custom-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an app's custom content of one `type` inside a blog post. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInBlogPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels on a blog post, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getBlogPostLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/likes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the likes of a blog post. Who liked it is answered by `getBlogPostLikeUsers`. */
        get: operations["getBlogPostLikeCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/likes/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who likes a blog post, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getBlogPostLikeUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a blog post. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getBlogpostContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a blog post; the caller must be able to edit it. Changing an existing key is the job of `updateBlogpostPropertyById`. */
        post: operations["createBlogpostProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a blog post, addressed by property id. With only the key at hand, use `getBlogpostContentProperties` and its `key`. */
        get: operations["getBlogpostContentPropertiesById"];
        /** Replaces the value of one property of a blog post. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateBlogpostPropertyById"];
        post?: never;
        /** Removes one property from a blog post by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteBlogpostPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a blog post, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getBlogPostOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of a blog post: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getBlogPostVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of a blog post: author, message, collaborators and its neighbours' numbers. For the text itself, call `getBlogPostById` with `version`. */
        get: operations["getBlogPostVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/content/convert-ids-to-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maps content ids to their v2 types, which helps when only ids from v1 were kept. Gives one map in `results`, with `null` for what is missing or hidden. */
        post: operations["convertContentIdsToContentTypes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists custom content of one `type` across the site; narrow by `id` or `space-id`. Ask for the body with `body-format`. */
        get: operations["getCustomContentByType"];
        put?: never;
        /** Creates custom content of an app-defined type. Wants exactly one container: `spaceId`, `pageId`, `blogPostId` or `customContentId`. */
        post: operations["createCustomContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one custom content item. Its body is absent unless `body-format` is given, and a `raw` body can only be read as `raw`. */
        get: operations["getCustomContentById"];
        /** Replaces title and body of a custom content item; `version.number` must be the next one. Accepts one container at most and never another space. */
        put: operations["updateCustomContent"];
        post?: never;
        /** Trashes or erases custom content, whichever its type supports. `purge` erases what is already in the trash and takes the `manage/content` permission. */
        delete: operations["deleteCustomContent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files attached to a custom content item, trashed ones only on request. Filter by `filename` or `mediaType`. */
        get: operations["getCustomContentAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}/footer-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the footer comments on a custom content item. Their text is absent without `body-format`. */
        get: operations["getCustomContentComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels on a custom content item, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getCustomContentLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a custom content item, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getCustomContentOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a custom content item. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getCustomContentContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a custom content item; the caller must be able to edit it. Changing an existing key is the job of `updateCustomContentPropertyById`. */
        post: operations["createCustomContentProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a custom content item, addressed by property id. With only the key at hand, use `getCustomContentContentProperties` and its `key`. */
        get: operations["getCustomContentContentPropertiesById"];
        /** Replaces the value of one property of a custom content item. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateCustomContentPropertyById"];
        post?: never;
        /** Removes one property from a custom content item by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteCustomContentPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels in use on the site that the caller may see. Gives the numeric ids that `getLabelPages` and its siblings take. */
        get: operations["getLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/labels/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists attachments that carry a label. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/labels/{id}/blogposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists blog posts that carry a label, optionally in some spaces only. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelBlogPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/labels/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists pages that carry a label, optionally in some spaces only. Takes the label's id, not its name: find it with `getLabels`. */
        get: operations["getLabelPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists pages across the site that the caller can see; combine `space-id` and `title` to find a page by name. Text is absent without `body-format`. */
        get: operations["getPages"];
        put?: never;
        /** Creates a page, published unless `status` is `draft`; only a draft may lack a title. Goes below the space's home page unless `parentId` or `root-level` says otherwise. */
        post: operations["createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one page; its text is absent unless `body-format` is given. `version` reads an older state, `get-draft` the unpublished one. */
        get: operations["getPageById"];
        /** Replaces title and text of a page and can change its parent or owner. `version.number` must be the next one, or a conflict is answered; `status` set to `current` restores from the trash. */
        put: operations["updatePage"];
        post?: never;
        /** Moves a page to the trash. `purge` erases one already there (takes `manage/content`); `draft` discards a draft, for good. */
        delete: operations["deletePage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files attached to a page, trashed ones only on request. Filter by `filename` or `mediaType`; to upload, use v1 `createAttachment`. */
        get: operations["getPageAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/custom-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an app's custom content of one `type` inside a page. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels on a page, without those hidden from the caller. To add one, use v1 `addLabelsToContent`. */
        get: operations["getPageLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/likes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the likes of a page. Who liked it is answered by `getPageLikeUsers`. */
        get: operations["getPageLikeCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/likes/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who likes a page, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getPageLikeUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a page, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getPageOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{page-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a page. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getPageContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a page; the caller must be able to edit it. Changing an existing key is the job of `updatePagePropertyById`. */
        post: operations["createPageProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{page-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a page, addressed by property id. With only the key at hand, use `getPageContentProperties` and its `key`. */
        get: operations["getPageContentPropertiesById"];
        /** Replaces the value of one property of a page. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updatePagePropertyById"];
        post?: never;
        /** Removes one property from a page by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deletePagePropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blacks out passages of a page's title or text, given as JSON pointers and character ranges. Needs Atlassian Guard Premium; keep the returned ids, they allow restoring. */
        post: operations["postRedactPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Blacks out passages of a blog post's title or text, given as JSON pointers and character ranges. Needs Atlassian Guard Premium; keep the returned ids, they allow restoring. */
        post: operations["postRedactBlog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames a page without sending its text or a version number. Answers a conflict where the space requires approval before publishing. */
        put: operations["updatePageTitle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of a page: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getPageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a whiteboard, empty or from a `templateKey` whose language `locale` picks. `parentId` places it in the content tree. */
        post: operations["createWhiteboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a whiteboard's metadata; what is drawn on it is not part of the answer. Related data is added by the `include-*` flags. */
        get: operations["getWhiteboardById"];
        put?: never;
        post?: never;
        /** Moves a whiteboard to the trash, from which it can be restored. Needs the right to delete whiteboards in the space. */
        delete: operations["deleteWhiteboard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a whiteboard. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getWhiteboardContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a whiteboard; the caller must be able to edit it. Changing an existing key is the job of `updateWhiteboardPropertyById`. */
        post: operations["createWhiteboardProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a whiteboard, addressed by property id. With only the key at hand, use `getWhiteboardContentProperties` and its `key`. */
        get: operations["getWhiteboardContentPropertiesById"];
        /** Replaces the value of one property of a whiteboard. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateWhiteboardPropertyById"];
        post?: never;
        /** Removes one property from a whiteboard by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteWhiteboardPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a whiteboard, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getWhiteboardOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/direct-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what sits directly below a whiteboard in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getWhiteboardDirectChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/descendants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything below a whiteboard, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getWhiteboardDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the chain of parents above a whiteboard, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getWhiteboardAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates an empty database in a space. `parentId` places it in the content tree. */
        post: operations["createDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a database's metadata; its rows and columns are not part of the answer. Related data is added by the `include-*` flags. */
        get: operations["getDatabaseById"];
        put?: never;
        post?: never;
        /** Moves a database to the trash, from which it can be restored. Needs the right to delete databases in the space. */
        delete: operations["deleteDatabase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a database. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getDatabaseContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a database; the caller must be able to edit it. Changing an existing key is the job of `updateDatabasePropertyById`. */
        post: operations["createDatabaseProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{database-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a database, addressed by property id. With only the key at hand, use `getDatabaseContentProperties` and its `key`. */
        get: operations["getDatabaseContentPropertiesById"];
        /** Replaces the value of one property of a database. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateDatabasePropertyById"];
        post?: never;
        /** Removes one property from a database by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteDatabasePropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a database, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getDatabaseOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/direct-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what sits directly below a database in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getDatabaseDirectChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/descendants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything below a database, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getDatabaseDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the chain of parents above a database, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getDatabaseAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a link to an outside address, `embedUrl`, to the content tree of a space. `parentId` says where it hangs. */
        post: operations["createSmartLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a Smart Link, its target address `embedUrl` included. Related data is added by the `include-*` flags. */
        get: operations["getSmartLinkById"];
        put?: never;
        post?: never;
        /** Moves a Smart Link to the trash, from which it can be restored. Needs the right to delete Smart Links in the space. */
        delete: operations["deleteSmartLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a Smart Link. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getSmartLinkContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a Smart Link; the caller must be able to edit it. Changing an existing key is the job of `updateSmartLinkPropertyById`. */
        post: operations["createSmartLinkProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a Smart Link, addressed by property id. With only the key at hand, use `getSmartLinkContentProperties` and its `key`. */
        get: operations["getSmartLinkContentPropertiesById"];
        /** Replaces the value of one property of a Smart Link. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateSmartLinkPropertyById"];
        post?: never;
        /** Removes one property from a Smart Link by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteSmartLinkPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a Smart Link, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getSmartLinkOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}/direct-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what sits directly below a Smart Link in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getSmartLinkDirectChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}/descendants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything below a Smart Link, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getSmartLinkDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/embeds/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the chain of parents above a Smart Link, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getSmartLinkAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a folder for grouping content in a space. `parentId` nests it below other content. */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a folder's metadata. `include-direct-children` adds what it holds; `getFolderDirectChildren` reads that in full. */
        get: operations["getFolderById"];
        put?: never;
        post?: never;
        /** Moves a folder to the trash, from which it can be restored. Needs the right to delete folders in the space. */
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a folder. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getFolderContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a folder; the caller must be able to edit it. Changing an existing key is the job of `updateFolderPropertyById`. */
        post: operations["createFolderProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a folder, addressed by property id. With only the key at hand, use `getFolderContentProperties` and its `key`. */
        get: operations["getFolderContentPropertiesById"];
        /** Replaces the value of one property of a folder. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateFolderPropertyById"];
        post?: never;
        /** Removes one property from a folder by its id; a key is not accepted. Needs the right to edit that content. */
        delete: operations["deleteFolderPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a folder, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getFolderOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}/direct-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what sits directly below a folder in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getFolderDirectChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}/descendants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything below a folder, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getFolderDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/folders/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the chain of parents above a folder, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getFolderAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{page-id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of a page: author, message, collaborators and its neighbours' numbers. For the text itself, call `getPageById` with `version`. */
        get: operations["getPageVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of a custom content item: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getCustomContentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of a custom content item: author, message, collaborators and its neighbours' numbers. For the text itself, call `getCustomContentById` with `version`. */
        get: operations["getCustomContentVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the spaces that the caller can see, ordered by id. Pass `keys` to turn space keys into the ids that other operations want. */
        get: operations["getSpaces"];
        put?: never;
        /** Creates a space, named by `key` or `alias`. Only for sites with role-based access control, others answer 404: use v1 `createSpace` there. */
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one space by its numeric id; for a key, use `getSpaces` with `keys`. The description needs `description-format`, the icon `include-icon`. */
        get: operations["getSpaceById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/blogposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the blog posts of one space, filtered by `title` or `status`. Text is absent without `body-format`. */
        get: operations["getBlogPostsInSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels put on the space itself. For labels on its pages and posts, use `getSpaceContentLabels`. */
        get: operations["getSpaceLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/content/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the labels used on content inside a space. For labels on the space itself, use `getSpaceLabels`. */
        get: operations["getSpaceContentLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/custom-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists an app's custom content of one `type` in a space. Ask for the body with `body-format`. */
        get: operations["getCustomContentByTypeInSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a space, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getSpaceOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pages of one space as a flat list; `depth` set to `root` keeps the top level only. Text is absent without `body-format`. */
        get: operations["getPagesInSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{space-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the key-value pairs stored on a space. Pass `key` to find the id of one that you know by name. */
        get: operations["getSpaceProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a space. Needs to be done by an admin of that space. */
        post: operations["createSpaceProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a space by its id. With only the key at hand, use `getSpaceProperties` and its `key`. */
        get: operations["getSpacePropertyById"];
        /** Replaces the value of a space property; `version.number` is one above the current one. Only for admins of the space. */
        put: operations["updateSpacePropertyById"];
        post?: never;
        /** Removes a property from a space by its id, not by its key. Only for admins of the space. */
        delete: operations["deleteSpacePropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who holds which permission in a space, one entry for each principal and operation. Viewing the space is enough. */
        get: operations["getSpacePermissionsAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the permissions that space roles are built from; their ids go into `createSpaceRole`. Only on sites with role-based access control. */
        get: operations["getAvailableSpacePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-permissions/transition/combinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists sets of permissions that match no role yet, most used first. Reflects the last run of `generateSpacePermissionCombinations`; Confluence admins only. */
        get: operations["listSpacePermissionCombinations"];
        put?: never;
        /** Starts a fresh scan for distinct permission sets across the site. Returns at once with a `taskId` to poll; Confluence admins only. */
        post: operations["generateSpacePermissionCombinations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-permissions/transition/role-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts giving roles to all holders of certain permission combinations, in the spaces selected. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkAssignSpacePermissionRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-permissions/transition/access-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts taking all access from holders of certain permission combinations, in the spaces selected. Returns a `taskId` to poll; Confluence admins only. */
        post: operations["bulkRemoveSpacePermissionAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-permissions/transition/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether a transition task is in progress, completed or failed. Poll it with the `taskId` that started work returned; Confluence admins only. */
        get: operations["getSpacePermissionTransitionTaskStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the roles that can be given out, on the whole site or in one space. Only on sites with role-based access control. */
        get: operations["getAvailableSpaceRoles"];
        put?: never;
        /** Defines a custom role from a list of permission ids. For organization and site admins, not for apps; needs role-based access control. */
        post: operations["createSpaceRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one space role, permissions included; its id is a UUID. Only on sites with role-based access control. */
        get: operations["getSpaceRolesById"];
        /** Redefines a role and returns a `taskId`, as the change is applied later. Can shift guests or anonymous users to other roles; organization and site admins only, no apps. */
        put: operations["updateSpaceRole"];
        post?: never;
        /** Deletes a role in the background and returns a `taskId`. For organization and site admins, not for apps; needs role-based access control. */
        delete: operations["deleteSpaceRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/space-role-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how far the site has moved to roles: `PRE_ROLES`, `ROLES_TRANSITION` or `ROLES`. Worth asking before using role operations. */
        get: operations["getSpaceRoleMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/role-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who has which role in a space, filtered by role or principal. Only on sites with role-based access control. */
        get: operations["getSpaceRoleAssignments"];
        put?: never;
        /** Gives roles in a space, or takes one away where an entry has no `roleId`. The body is a bare array; needs the right to manage roles there. */
        post: operations["setSpaceRoleAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/footer-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the top-level footer comments of a page. Replies come from `getFooterCommentChildren`; text is absent without `body-format`. */
        get: operations["getPageFooterComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/inline-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the top-level inline comments of a page; filter with `resolution-status`. Replies come from `getInlineCommentChildren`. */
        get: operations["getPageInlineComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/footer-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the top-level footer comments of a blog post. Replies come from `getFooterCommentChildren`; text is absent without `body-format`. */
        get: operations["getBlogPostFooterComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/inline-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the top-level inline comments of a blog post; filter with `resolution-status`. Replies come from `getInlineCommentChildren`. */
        get: operations["getBlogPostInlineComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists footer comments across the site, wherever the caller can see the content they belong to. Text is absent without `body-format`. */
        get: operations["getFooterComments"];
        put?: never;
        /** Adds a footer comment to what one id in the body names: `pageId`, `blogPostId`, `attachmentId` or `customContentId`. A reply has only `parentCommentId`. */
        post: operations["createFooterComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{comment-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one footer comment; its text is absent unless `body-format` is given. `version` reads an older state. */
        get: operations["getFooterCommentById"];
        /** Rewrites the text of a footer comment. The body carries the next `version.number`. */
        put: operations["updateFooterComment"];
        post?: never;
        /** Erases a footer comment at once: there is no trash to restore it from. Needs the right to delete comments in the space. */
        delete: operations["deleteFooterComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the replies to a footer comment. Text is absent without `body-format`. */
        get: operations["getFooterCommentChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/likes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the likes of a footer comment. Who liked it is answered by `getFooterLikeUsers`. */
        get: operations["getFooterLikeCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/likes/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who likes a footer comment, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getFooterLikeUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with a footer comment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getFooterCommentOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of a footer comment: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getFooterCommentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/footer-comments/{id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of a footer comment: author, message, collaborators and its neighbours' numbers. For the text itself, call `getFooterCommentById` with `version`. */
        get: operations["getFooterCommentVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists inline comments across the site, wherever the caller can see the page or post. Text is absent without `body-format`. */
        get: operations["getInlineComments"];
        put?: never;
        /** Adds a comment to a highlighted passage of the page or post, chosen by `inlineCommentProperties`. A reply has `parentCommentId` instead, and no highlight. */
        post: operations["createInlineComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{comment-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one inline comment, whether resolved and what it marks; its text is absent unless `body-format` is given. */
        get: operations["getInlineCommentById"];
        /** Rewrites an inline comment, or resolves and reopens it with `resolved`. Wants the next `version.number`; a dangling comment cannot change. */
        put: operations["updateInlineComment"];
        post?: never;
        /** Erases an inline comment at once: there is no trash to restore it from. Needs the right to delete comments in the space. */
        delete: operations["deleteInlineComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the replies to an inline comment. Text is absent without `body-format`. */
        get: operations["getInlineCommentChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/likes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts the likes of an inline comment. Who liked it is answered by `getInlineLikeUsers`. */
        get: operations["getInlineLikeCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/likes/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who likes an inline comment, as account ids only. `createBulkUserLookup` turns these into names. */
        get: operations["getInlineLikeUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the caller may do with an inline comment, as pairs of `operation` and `targetType`. Useful for checking rights before a write. */
        get: operations["getInlineCommentOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the version history of an inline comment: number, author, time and message. Old bodies come along only if `body-format` is given. */
        get: operations["getInlineCommentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/inline-comments/{id}/versions/{version-number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describes one version of an inline comment: author, message, collaborators and its neighbours' numbers. For the text itself, call `getInlineCommentById` with `version`. */
        get: operations["getInlineCommentVersionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/comments/{comment-id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the JSON values that apps and scripts keep on a comment, footer or inline. Pass `key` to look up one property and learn the id that the other property operations take. */
        get: operations["getCommentContentProperties"];
        put?: never;
        /** Stores a JSON value under a new key on a comment; the caller must be able to edit it. Changing an existing key is the job of `updateCommentPropertyById`. */
        post: operations["createCommentProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored property of a comment, addressed by property id. With only the key at hand, use `getCommentContentProperties` and its `key`. */
        get: operations["getCommentContentPropertiesById"];
        /** Replaces the value of one property of a comment. Wants `key`, `value` and a `version.number` one above the current one; addressed by id, not by key. */
        put: operations["updateCommentPropertyById"];
        post?: never;
        /** Removes one property from a comment by its id; a key is not accepted. Needs the right to edit that comment. */
        delete: operations["deleteCommentPropertyById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the action items (checkboxes) in pages and blog posts; all filters combine. Not to be mixed up with v1 `getTasks`, which lists background jobs. */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one action item. Its text is absent unless `body-format` is given. */
        get: operations["getTaskById"];
        /** Ticks or unticks an action item: only `status` can change. Needs the right to edit the page or post around it. */
        put: operations["updateTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists only the pages right below a page. `getPageDirectChildren` also finds folders, whiteboards, databases and links.
         * @deprecated
         */
        get: operations["getChildPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/custom-content/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists custom content whose container is the given custom content. Items are brief; read each with `getCustomContentById`. */
        get: operations["getChildCustomContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/direct-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what sits directly below a page in the tree, of every content type. Items are brief; read each in full by its `type` and id. */
        get: operations["getPageDirectChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the chain of parents above a page, top of the tree first. Items hold only `id` and `type`. */
        get: operations["getPageAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/descendants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everything below a page, highest level first. Goes only `depth` levels down and gives no sign when deeper content is left out. */
        get: operations["getPageDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/users-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks up people by account id, many in one call; creates nothing. Unknown ids are left out, and privacy settings can blank e-mail and time zone. */
        post: operations["createBulkUserLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/user/access/check-access-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Picks out the e-mail addresses that have no access to the site; malformed ones are listed apart. Answers 503 where the site has it switched off. */
        post: operations["checkAccessByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/user/access/invite-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites people to the site in the background and returns nothing. Skips malformed addresses and people who already have access. */
        post: operations["inviteByEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/data-policies/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells an app whether any content on the site is blocked for it by a data policy. Only apps can call it. */
        get: operations["getDataPolicyMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/data-policies/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists spaces with whether a data policy blocks content in them for the calling app. Only apps can call it. */
        get: operations["getDataPolicySpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/classification-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organization's data classification levels as a plain array. Answers 404 if the site's plan lacks the feature. */
        get: operations["getClassificationLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/spaces/{id}/classification-level/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the classification that content in a space has by default. The site's plan must include data classification. */
        get: operations["getSpaceDefaultClassificationLevel"];
        /** Sets the default data classification of a space. In the body, `id` is the level's; needs the space's `manage/space` permission. */
        put: operations["putSpaceDefaultClassificationLevel"];
        post?: never;
        /** Removes the default data classification of a space and answers nothing. Needs the space's `manage/space` permission. */
        delete: operations["deleteSpaceDefaultClassificationLevel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/classification-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the data classification of a page; the site's plan must include the feature. Choosing `draft` as `status` needs the right to edit. */
        get: operations["getPageClassificationLevel"];
        /** Sets the data classification of a page. In the body, `id` is the level's (see `getClassificationLevels`) and `status` picks the published or the draft version. */
        put: operations["putPageClassificationLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/pages/{id}/classification-level/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops the page's own data classification, so that the space default applies again. The body carries just `status`. */
        post: operations["postPageClassificationLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/classification-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the data classification of a blog post; the site's plan must include the feature. Choosing `draft` as `status` needs the right to edit. */
        get: operations["getBlogPostClassificationLevel"];
        /** Sets the data classification of a blog post. In the body, `id` is the level's (see `getClassificationLevels`) and `status` picks the published or the draft version. */
        put: operations["putBlogPostClassificationLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/blogposts/{id}/classification-level/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops the blog post's own data classification, so that the space default applies again. The body carries just `status`. */
        post: operations["postBlogPostClassificationLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the data classification of a whiteboard; the site's plan must include the feature. */
        get: operations["getWhiteboardClassificationLevel"];
        /** Sets the data classification of a whiteboard. In the body, `id` is the level's (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putWhiteboardClassificationLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/whiteboards/{id}/classification-level/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops the whiteboard's own data classification, so that the space default applies again. The body carries just `status`, which is `current`. */
        post: operations["postWhiteboardClassificationLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/classification-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the data classification of a database; the site's plan must include the feature. */
        get: operations["getDatabaseClassificationLevel"];
        /** Sets the data classification of a database. In the body, `id` is the level's (see `getClassificationLevels`) and `status` is `current`. */
        put: operations["putDatabaseClassificationLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/databases/{id}/classification-level/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops the database's own data classification, so that the space default applies again. The body carries just `status`, which is `current`. */
        post: operations["postDatabaseClassificationLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/attachments/{id}/thumbnail/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects to the thumbnail image of an attachment; `width` and `height` size it. */
        get: operations["getAttachmentThumbnailById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/app/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the values that a Forge app has stored for itself on the site. Works only from that app, called with `asApp()`. */
        get: operations["getForgeAppProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/api/v2/app/properties/{propertyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one of a Forge app's own stored values by key. Works only from that app, called with `asApp()`. */
        get: operations["getForgeAppProperty"];
        /** Stores a value under a key of at most 127 characters, new or existing. Works only from the Forge app itself, called with `asApp()`. */
        put: operations["putForgeAppProperty"];
        post?: never;
        /** Removes one of a Forge app's own stored values by key. Works only from that app, called with `asApp()`. */
        delete: operations["deleteForgeAppProperty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enableAdminKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    disableAdminKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteAttachment: {
        parameters: {
            query?: {
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAttachmentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAttachmentProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAttachmentContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateAttachmentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteAttachmentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAttachmentVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                "attachment-id": string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createBlogPost: {
        parameters: {
            query?: {
                /** @description Lets nobody but the creator view and edit the new item. */
                private?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateBlogPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlogPostLikeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createBlogpostProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlogpostContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateBlogpostPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteBlogpostPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlogPostOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlogPostVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post. */
                "blogpost-id": string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    convertContentIdsToContentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createCustomContent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteCustomContent: {
        parameters: {
            query?: {
                /** @description Erases for good an item that is already in the trash. */
                purge?: boolean;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCustomContentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createCustomContentProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCustomContentContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCustomContentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteCustomContentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the label by its number, not by its name. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the label by its number, not by its name. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the label by its number, not by its name. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageLikeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createPageProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePagePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deletePagePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postRedactPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postRedactBlog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePageTitle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createWhiteboard: {
        parameters: {
            query?: {
                /** @description Lets nobody but the creator view and edit the new item. */
                private?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteWhiteboard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createWhiteboardProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWhiteboardContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWhiteboardPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteWhiteboardPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the whiteboard. */
                "whiteboard-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWhiteboardOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWhiteboardAncestors: {
        parameters: {
            query?: {
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createDatabase: {
        parameters: {
            query?: {
                /** @description Lets nobody but the creator view and edit the new item. */
                private?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createDatabaseProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDatabaseContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDatabasePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteDatabasePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the database. */
                "database-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDatabaseOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDatabaseAncestors: {
        parameters: {
            query?: {
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSmartLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSmartLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSmartLinkProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSmartLinkContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSmartLinkPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSmartLinkPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the Smart Link. */
                "embed-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSmartLinkOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSmartLinkAncestors: {
        parameters: {
            query?: {
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createFolderProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFolderContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateFolderPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteFolderPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the folder. */
                "folder-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFolderOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFolderAncestors: {
        parameters: {
            query?: {
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page. */
                "page-id": string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCustomContentVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the custom content item. */
                "custom-content-id": string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSpaceProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpacePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSpacePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSpacePropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                "space-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    generateSpacePermissionCombinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulkAssignSpacePermissionRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulkRemoveSpacePermissionAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpacePermissionTransitionTaskStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the background task, by the `taskId` that starting it returned. */
                taskId: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSpaceRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceRolesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space role by its UUID. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSpaceRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space role by its UUID. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSpaceRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space role by its UUID. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceRoleMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setSpaceRoleAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createFooterComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateFooterComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteFooterComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the comment whose replies are wanted. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFooterLikeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFooterCommentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFooterCommentVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createInlineComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateInlineComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteInlineComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the comment whose replies are wanted. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getInlineLikeCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getInlineCommentOperations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getInlineCommentVersionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
                /** @description Names the version to describe, counted from 1. */
                "version-number": number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createCommentProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCommentContentPropertiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCommentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteCommentPropertyById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the comment. */
                "comment-id": string | number;
                /** @description Identifies the property by its numeric id, which is not its key. */
                "property-id": string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTaskById: {
        parameters: {
            query?: {
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTask: {
        parameters: {
            query?: {
                /** @description Chooses the format in which the body comes; without it there is no body. */
                "body-format"?: PrimaryBodyRepresentation;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageAncestors: {
        parameters: {
            query?: {
                /** @description Caps how many items one response holds. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createBulkUserLookup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkAccessByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    inviteByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InviteByEmailBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDataPolicyMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getClassificationLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space; the level is the `id` inside the body. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutSpaceDefaultClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSpaceDefaultClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the space by its numeric id, not by its key. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPageClassificationLevel: {
        parameters: {
            query?: {
                /** @description Chooses whose level is read: the published, the draft or the archived version. */
                status?: "current" | "draft" | "archived";
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putPageClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the page; the level is the `id` inside the body. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutPageClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postPageClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PostPageClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlogPostClassificationLevel: {
        parameters: {
            query?: {
                /** @description Chooses whose level is read: the published, the draft or the archived version. */
                status?: "current" | "draft" | "archived";
            };
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putBlogPostClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the blog post; the level is the `id` inside the body. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutBlogPostClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postBlogPostClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PostBlogPostClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the whiteboard; the level is the `id` inside the body. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutWhiteboardClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postWhiteboardClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PostWhiteboardClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the database; the level is the `id` inside the body. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutDatabaseClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postDatabaseClassificationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifies the item that the operation is about, by the id that the API gave it. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PostDatabaseClassificationLevelBody;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path: {
                /** @description Identifies the attachment; the API writes such ids with `att` in front. */
                id: string | number;
            };
            cookie?: never;
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
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getForgeAppProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the stored value by its key. */
                propertyKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putForgeAppProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the stored value by its key. */
                propertyKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PutForgeAppPropertyBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteForgeAppProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Names the stored value by its key. */
                propertyKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
