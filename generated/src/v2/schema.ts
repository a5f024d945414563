// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

export interface paths {
    "/wiki/api/v2/admin-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdminKey"];
        put?: never;
        post: operations["enableAdminKey"];
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
        get: operations["getAttachmentById"];
        put?: never;
        post?: never;
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
        get: operations["getAttachmentContentProperties"];
        put?: never;
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
        get: operations["getAttachmentContentPropertiesById"];
        put: operations["updateAttachmentPropertyById"];
        post?: never;
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
        get: operations["getBlogPosts"];
        put?: never;
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
        get: operations["getBlogPostById"];
        put: operations["updateBlogPost"];
        post?: never;
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
        get: operations["getBlogpostContentProperties"];
        put?: never;
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
        get: operations["getBlogpostContentPropertiesById"];
        put: operations["updateBlogpostPropertyById"];
        post?: never;
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
        get: operations["getCustomContentByType"];
        put?: never;
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
        get: operations["getCustomContentById"];
        put: operations["updateCustomContent"];
        post?: never;
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
        get: operations["getCustomContentContentProperties"];
        put?: never;
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
        get: operations["getCustomContentContentPropertiesById"];
        put: operations["updateCustomContentPropertyById"];
        post?: never;
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
        get: operations["getPages"];
        put?: never;
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
        get: operations["getPageById"];
        put: operations["updatePage"];
        post?: never;
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
        get: operations["getPageContentProperties"];
        put?: never;
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
        get: operations["getPageContentPropertiesById"];
        put: operations["updatePagePropertyById"];
        post?: never;
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
        get: operations["getWhiteboardById"];
        put?: never;
        post?: never;
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
        get: operations["getWhiteboardContentProperties"];
        put?: never;
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
        get: operations["getWhiteboardContentPropertiesById"];
        put: operations["updateWhiteboardPropertyById"];
        post?: never;
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
        get: operations["getDatabaseById"];
        put?: never;
        post?: never;
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
        get: operations["getDatabaseContentProperties"];
        put?: never;
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
        get: operations["getDatabaseContentPropertiesById"];
        put: operations["updateDatabasePropertyById"];
        post?: never;
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
        get: operations["getSmartLinkById"];
        put?: never;
        post?: never;
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
        get: operations["getSmartLinkContentProperties"];
        put?: never;
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
        get: operations["getSmartLinkContentPropertiesById"];
        put: operations["updateSmartLinkPropertyById"];
        post?: never;
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
        get: operations["getFolderById"];
        put?: never;
        post?: never;
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
        get: operations["getFolderContentProperties"];
        put?: never;
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
        get: operations["getFolderContentPropertiesById"];
        put: operations["updateFolderPropertyById"];
        post?: never;
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
        get: operations["getSpaces"];
        put?: never;
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
        get: operations["getSpaceProperties"];
        put?: never;
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
        get: operations["getSpacePropertyById"];
        put: operations["updateSpacePropertyById"];
        post?: never;
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
        get: operations["listSpacePermissionCombinations"];
        put?: never;
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
        get: operations["getAvailableSpaceRoles"];
        put?: never;
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
        get: operations["getSpaceRolesById"];
        put: operations["updateSpaceRole"];
        post?: never;
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
        get: operations["getSpaceRoleAssignments"];
        put?: never;
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
        get: operations["getFooterComments"];
        put?: never;
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
        get: operations["getFooterCommentById"];
        put: operations["updateFooterComment"];
        post?: never;
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
        get: operations["getInlineComments"];
        put?: never;
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
        get: operations["getInlineCommentById"];
        put: operations["updateInlineComment"];
        post?: never;
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
        get: operations["getCommentContentProperties"];
        put?: never;
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
        get: operations["getCommentContentPropertiesById"];
        put: operations["updateCommentPropertyById"];
        post?: never;
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
        get: operations["getTaskById"];
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
        /** @deprecated */
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
        get: operations["getSpaceDefaultClassificationLevel"];
        put: operations["putSpaceDefaultClassificationLevel"];
        post?: never;
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
        get: operations["getPageClassificationLevel"];
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
        get: operations["getBlogPostClassificationLevel"];
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
        get: operations["getWhiteboardClassificationLevel"];
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
        get: operations["getDatabaseClassificationLevel"];
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
        get: operations["getForgeAppProperty"];
        put: operations["putForgeAppProperty"];
        post?: never;
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
    id?: string;
    status?: ContentStatus;
    title?: string;
    /** Format: date-time */
    createdAt?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType?: string;
    mediaTypeDescription?: string;
    comment?: string;
    fileId?: string;
    /** Format: int64 */
    fileSize?: number;
    webuiLink?: string;
    downloadLink?: string;
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
    _links?: AttachmentLinks;
}
export interface AttachmentBulk {
    id?: string;
    status?: ContentStatus;
    title?: string;
    /** Format: date-time */
    createdAt?: string;
    pageId?: string;
    blogPostId?: string;
    customContentId?: string;
    mediaType?: string;
    mediaTypeDescription?: string;
    comment?: string;
    fileId?: string;
    /** Format: int64 */
    fileSize?: number;
    webuiLink?: string;
    downloadLink?: string;
    version?: Version;
    _links?: AttachmentLinks;
}
export interface BlogPostSingle {
    id?: string;
    status?: BlogPostContentStatus;
    title?: string;
    spaceId?: string;
    authorId?: string;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
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
    id?: string;
    status?: BlogPostContentStatus;
    title?: string;
    spaceId?: string;
    authorId?: string;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
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
        [key: string]: ("page" | "blogpost" | "attachment" | "footer-comment" | "inline-comment") | string;
    };
}
/** @enum {string} */
export type ContentStatus = "current" | "draft" | "archived" | "historical" | "trashed" | "deleted" | "any";
/** @enum {string} */
export type BlogPostContentStatus = "current" | "draft" | "historical" | "trashed" | "deleted" | "any";
/** @enum {string} */
export type OnlyArchivedAndCurrentContentStatus = "current" | "archived";
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
    status?: ContentStatus;
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
    status?: ContentStatus;
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
    collaborators?: string[];
    /** Format: int32 */
    prevVersion?: number;
    /** Format: int32 */
    nextVersion?: number;
}
export interface Label {
    id?: string;
    name?: string;
    prefix?: string;
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
    id?: string;
    status?: ContentStatus;
    title?: string;
    spaceId?: string;
    parentId?: string;
    parentType?: ParentContentType;
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string | null;
    lastOwnerId?: string | null;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
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
    id?: string;
    status?: ContentStatus;
    title?: string;
    spaceId?: string;
    parentId?: string;
    parentType?: ParentContentType;
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string | null;
    lastOwnerId?: string | null;
    subtype?: string | null;
    /** Format: date-time */
    createdAt?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: AbstractPageLinks;
}
/** @enum {string} */
export type ParentContentType = "page" | "whiteboard" | "database" | "embed" | "folder";
export interface PageBodyWrite {
    /** @enum {string} */
    representation?: "storage" | "atlas_doc_format" | "wiki";
    value?: string;
}
export interface PageNestedBodyWrite {
    storage?: PageBodyWrite;
    atlas_doc_format?: PageBodyWrite;
    wiki?: PageBodyWrite;
}
export interface BlogPostBodyWrite {
    /** @enum {string} */
    representation?: "storage" | "atlas_doc_format" | "wiki";
    value?: string;
}
export interface BlogPostNestedBodyWrite {
    storage?: BlogPostBodyWrite;
    atlas_doc_format?: BlogPostBodyWrite;
    wiki?: BlogPostBodyWrite;
}
export interface CommentBodyWrite {
    /** @enum {string} */
    representation?: "storage" | "atlas_doc_format" | "wiki";
    value?: string;
}
export interface CommentNestedBodyWrite {
    storage?: CommentBodyWrite;
    atlas_doc_format?: CommentBodyWrite;
    wiki?: CommentBodyWrite;
}
export interface CustomContentBodyWrite {
    /** @enum {string} */
    representation?: "storage" | "atlas_doc_format" | "raw";
    value?: string;
}
export interface CustomContentNestedBodyWrite {
    storage?: CustomContentBodyWrite;
    atlas_doc_format?: CustomContentBodyWrite;
    raw?: CustomContentBodyWrite;
}
export interface ChildPage {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus;
    title?: string;
    spaceId?: string;
    /** Format: int32 */
    childPosition?: number | null;
}
export interface ChildCustomContent {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus;
    title?: string;
    type?: string;
    spaceId?: string;
}
export interface ChildrenResponse {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus;
    title?: string;
    type?: string;
    spaceId?: string;
    /** Format: int32 */
    childPosition?: number | null;
}
export interface DescendantsResponse {
    id?: string;
    status?: OnlyArchivedAndCurrentContentStatus;
    title?: string;
    type?: string;
    parentId?: string;
    /** Format: int32 */
    depth?: number;
    /** Format: int32 */
    childPosition?: number | null;
}
export interface WhiteboardSingle {
    id?: string;
    type?: string;
    status?: ContentStatus;
    title?: string;
    parentId?: string;
    parentType?: ParentContentType;
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    spaceId?: string;
    version?: Version;
    _links?: WhiteboardLinks;
}
export interface DatabaseSingle {
    id?: string;
    type?: string;
    status?: ContentStatus;
    title?: string;
    parentId?: string;
    parentType?: ParentContentType;
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    spaceId?: string;
    version?: Version;
    _links?: DatabaseLinks;
}
export interface SmartLinkSingle {
    id?: string;
    type?: string;
    status?: ContentStatus;
    title?: string;
    parentId?: string;
    parentType?: ParentContentType;
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
}
export interface FolderSingle {
    id?: string;
    type?: string;
    status?: ContentStatus;
    title?: string;
    parentId?: string;
    parentType?: ParentContentType;
    /** Format: int32 */
    position?: number | null;
    authorId?: string;
    ownerId?: string;
    /** Format: date-time */
    createdAt?: string;
    spaceId?: string;
    version?: Version;
    _links?: FolderLinks;
}
export interface Ancestor {
    id?: string;
    type?: AncestorType;
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
    id?: string;
    key?: string;
    name?: string;
    type?: SpaceType;
    status?: SpaceStatus;
    authorId?: string;
    spaceOwnerId?: string;
    /** Format: date-time */
    createdAt?: string;
    homepageId?: string;
    description?: SpaceDescription;
    icon?: SpaceIcon;
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
}
export interface SpaceBulk {
    id?: string;
    key?: string;
    name?: string;
    type?: SpaceType;
    status?: SpaceStatus;
    authorId?: string;
    spaceOwnerId?: string;
    currentActiveAlias?: string;
    /** Format: date-time */
    createdAt?: string;
    homepageId?: string;
    description?: SpaceDescription;
    icon?: SpaceIcon;
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
    requiredPermissionIds?: string[];
}
export interface SpacePermissionAssignment {
    id?: string;
    principal?: {
        /** @enum {string} */
        type?: "user" | "group" | "role";
        id?: string;
    };
    operation?: {
        /** @enum {string} */
        key?: "use" | "create" | "read" | "update" | "delete" | "copy" | "move" | "export" | "purge" | "purge_version" | "administer" | "restore" | "create_space" | "restrict_content" | "archive";
        /** @enum {string} */
        targetType?: "page" | "blogpost" | "comment" | "attachment" | "whiteboard" | "database" | "embed" | "folder" | "space" | "application" | "userProfile";
    };
}
export interface SpaceRole {
    id?: string;
    type?: RoleType;
    name?: string;
    description?: string;
    spacePermissions?: string[];
}
export interface UpdateSpaceRoleResponse {
    id?: string;
    type?: RoleType;
    name?: string;
    description?: string;
    taskId?: string;
}
export interface DeleteSpaceRoleResponse {
    taskId?: string;
}
export interface BulkTransitionTaskResponse {
    taskId: string;
    /** @enum {string} */
    status: "IN_PROGRESS" | "COMPLETED" | "FAILED";
    statusUrl: string;
}
export interface BulkTransitionTaskStatusResponse {
    taskId: string;
    /** @enum {string} */
    status: "IN_PROGRESS" | "COMPLETED" | "FAILED";
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
    principalTypes: ("USER" | "GROUP" | "GUEST" | "ANONYMOUS" | "ALL_LICENSED_USERS_USER_CLASS" | "ALL_PRODUCT_ADMINS_USER_CLASS" | "APP" | "TEAM")[];
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
    principalType?: PrincipalType;
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
    createdBy?: string;
    version?: {
        /** Format: date-time */
        createdAt?: string;
        createdBy?: string;
        message?: string;
        /** Format: int32 */
        number?: number;
    };
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
    id?: string;
    localId?: string;
    spaceId?: string;
    pageId?: string;
    blogPostId?: string;
    /** @enum {string} */
    status?: "complete" | "incomplete";
    body?: TaskBodySingle;
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
    timeZone?: string;
    personalSpaceId?: string;
    isExternalCollaborator?: boolean;
    accountStatus?: AccountStatus;
    accountId?: string;
    email?: string;
    accountType?: AccountType;
    publicName?: string;
    profilePicture?: Icon;
}
export interface Version {
    /** Format: date-time */
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
    minorEdit?: boolean;
    authorId?: string;
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
    createdAt?: string;
    message?: string;
    /** Format: int32 */
    number?: number;
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
    title?: string;
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
}
export interface PageCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    pageId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
}
export interface PageInlineCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    pageId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus;
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
}
export interface BlogPostCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    blogPostId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
}
export interface BlogPostInlineCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    blogPostId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus;
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
}
export interface ChildrenCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    parentCommentId?: string;
    version?: Version;
    body?: BodyBulk;
    _links?: CommentLinks;
}
export interface InlineCommentChildrenModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    parentCommentId?: string;
    version?: Version;
    body?: BodyBulk;
    resolutionStatus?: InlineCommentResolutionStatus;
    properties?: InlineCommentProperties;
    _links?: CommentLinks;
}
export interface AttachmentCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    attachmentId?: string;
    version?: Version;
    body?: BodySingle;
    _links?: CommentLinks;
}
export interface CustomContentCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    customContentId?: string;
    version?: Version;
    body?: BodySingle;
    _links?: CommentLinks;
}
export interface FooterCommentModel {
    id?: string;
    status?: ContentStatus;
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
}
export interface InlineCommentModel {
    id?: string;
    status?: ContentStatus;
    title?: string;
    blogPostId?: string;
    pageId?: string;
    parentCommentId?: string;
    version?: Version;
    body?: BodySingle;
    resolutionLastModifierId?: string;
    /** Format: date-time */
    resolutionLastModifiedAt?: string;
    resolutionStatus?: InlineCommentResolutionStatus;
    properties?: {
        results?: ContentProperty[];
        meta?: OptionalFieldMeta;
        _links?: OptionalFieldLinks;
        inlineMarkerRef?: string;
        inlineOriginalSelection?: string;
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
    status?: ClassificationLevelStatus;
    order?: number;
    name?: string;
    description?: string;
    guideline?: string;
    color?: ClassificationLevelColor;
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
    results?: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentsArgs {
    sort?: AttachmentSortOrder | undefined;
    cursor?: string | undefined;
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    mediaType?: string | undefined;
    filename?: string | undefined;
    /**
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
    id: string | number;
    version?: number | undefined;
    /** @default false */
    "include-labels"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
}
export interface DeleteAttachmentArgs {
    id: string | number;
    /** @default false */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Label> */
export interface GetAttachmentLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetAttachmentOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetAttachmentContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentContentPropertiesArgs {
    "attachment-id": string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateAttachmentPropertyArgs {
    "attachment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetAttachmentContentPropertiesByIdArgs {
    "attachment-id": string | number;
    "property-id": string | number;
}
export interface UpdateAttachmentPropertyByIdArgs {
    "attachment-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteAttachmentPropertyByIdArgs {
    "attachment-id": string | number;
    "property-id": string | number;
}
/** MultiEntityResult<Version> */
export interface GetAttachmentVersionsResult {
    results?: AttachmentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentVersionsArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: VersionSortOrder | undefined;
}
export interface GetAttachmentVersionDetailsArgs {
    "attachment-id": string | number;
    /** Format: int64 */
    "version-number": number;
}
/** MultiEntityResult<AttachmentCommentModel> */
export interface GetAttachmentCommentsResult {
    results?: AttachmentCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetAttachmentCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: CommentSortOrder | undefined;
    /** Format: int64 */
    version?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsResult {
    results?: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostsArgs {
    id?: readonly (string | number)[] | undefined;
    "space-id"?: readonly (string | number)[] | undefined;
    sort?: BlogPostSortOrder | undefined;
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    title?: string | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
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
    /** @default false */
    private?: boolean | undefined;
    body: CreateBlogPostBody;
}
export type GetBlogPostByIdResult = BlogPostSingle & {
    _links?: {
        base?: string;
    };
};
export interface GetBlogPostByIdArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** @default false */
    "get-draft"?: boolean | undefined;
    status?: readonly ("current" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    version?: number | undefined;
    /** @default false */
    "include-labels"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-likes"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
    /** @default false */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /** @default false */
    "include-webresources"?: boolean | undefined;
    /** @default false */
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
    id: string | number;
    body: UpdateBlogPostBody;
}
export interface DeleteBlogPostArgs {
    id: string | number;
    /** @default false */
    purge?: boolean | undefined;
    /** @default false */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetBlogpostAttachmentsResult {
    results?: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogpostAttachmentsArgs {
    id: string | number;
    sort?: AttachmentSortOrder | undefined;
    cursor?: string | undefined;
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    mediaType?: string | undefined;
    filename?: string | undefined;
    /**
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInBlogPostResult {
    results?: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInBlogPostArgs {
    id: string | number;
    type: string;
    sort?: CustomContentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetBlogPostLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetBlogPostLikeUsersResult {
    results?: Like[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostLikeUsersArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<ContentProperty> */
export interface GetBlogpostContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetBlogpostContentPropertiesArgs {
    "blogpost-id": string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateBlogpostPropertyArgs {
    "blogpost-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetBlogpostContentPropertiesByIdArgs {
    "blogpost-id": string | number;
    "property-id": string | number;
}
export interface UpdateBlogpostPropertyByIdArgs {
    "blogpost-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteBlogpostPropertyByIdArgs {
    "blogpost-id": string | number;
    "property-id": string | number;
}
export interface GetBlogPostOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetBlogPostVersionsResult {
    results?: BlogPostVersion[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostVersionsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: VersionSortOrder | undefined;
}
export interface GetBlogPostVersionDetailsArgs {
    "blogpost-id": string | number;
    /** Format: int64 */
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
    results?: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeArgs {
    type: string;
    id?: readonly (string | number)[] | undefined;
    "space-id"?: readonly (string | number)[] | undefined;
    sort?: CustomContentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
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
    id: string | number;
    "body-format"?: CustomContentBodyRepresentationSingle | undefined;
    version?: number | undefined;
    /** @default false */
    "include-labels"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
    /** @default false */
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
    id: string | number;
    body: UpdateCustomContentBody;
}
export interface DeleteCustomContentArgs {
    id: string | number;
    /** @default false */
    purge?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetCustomContentAttachmentsResult {
    results?: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentAttachmentsArgs {
    id: string | number;
    sort?: AttachmentSortOrder | undefined;
    cursor?: string | undefined;
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    mediaType?: string | undefined;
    filename?: string | undefined;
    /**
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContentCommentModel> */
export interface GetCustomContentCommentsResult {
    results?: CustomContentCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: CommentSortOrder | undefined;
}
/** MultiEntityResult<Label> */
export interface GetCustomContentLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetCustomContentOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCustomContentContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentContentPropertiesArgs {
    "custom-content-id": string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCustomContentPropertyArgs {
    "custom-content-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCustomContentContentPropertiesByIdArgs {
    "custom-content-id": string | number;
    "property-id": string | number;
}
export interface UpdateCustomContentPropertyByIdArgs {
    "custom-content-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCustomContentPropertyByIdArgs {
    "custom-content-id": string | number;
    "property-id": string | number;
}
/** MultiEntityResult<Label> */
export interface GetLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetLabelsArgs {
    "label-id"?: readonly (string | number)[] | undefined;
    prefix?: readonly string[] | undefined;
    cursor?: string | undefined;
    sort?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetLabelAttachmentsResult {
    results?: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelAttachmentsArgs {
    id: string | number;
    sort?: AttachmentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetLabelBlogPostsResult {
    results?: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelBlogPostsArgs {
    id: string | number;
    "space-id"?: readonly (string | number)[] | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: BlogPostSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetLabelPagesResult {
    results?: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetLabelPagesArgs {
    id: string | number;
    "space-id"?: readonly (string | number)[] | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: PageSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Page> */
export interface GetPagesResult {
    results?: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPagesArgs {
    id?: readonly (string | number)[] | undefined;
    "space-id"?: readonly (string | number)[] | undefined;
    sort?: PageSortOrder | undefined;
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    title?: string | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    /** @enum {string} */
    subtype?: ("live" | "page") | undefined;
    cursor?: string | undefined;
    /**
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
    /** @default false */
    embedded?: boolean | undefined;
    /** @default false */
    private?: boolean | undefined;
    /** @default false */
    "root-level"?: boolean | undefined;
    body: CreatePageBody;
}
export type GetPageByIdResult = PageSingle & {
    _links?: {
        base?: string;
    };
};
export interface GetPageByIdArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    /** @default false */
    "get-draft"?: boolean | undefined;
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    version?: number | undefined;
    /** @default false */
    "include-labels"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-likes"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
    /** @default false */
    "include-favorited-by-current-user-status"?: boolean | undefined;
    /** @default false */
    "include-webresources"?: boolean | undefined;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
    /** @default false */
    "include-direct-children"?: boolean | undefined;
}
export interface UpdatePageBody {
    id: string;
    /** @enum {string} */
    status: "current" | "draft";
    title: string;
    /** Format: string */
    spaceId?: unknown;
    /** Format: string */
    parentId?: unknown;
    /** Format: string */
    ownerId?: unknown;
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
    id: string | number;
    body: UpdatePageBody;
}
export interface DeletePageArgs {
    id: string | number;
    /** @default false */
    purge?: boolean | undefined;
    /** @default false */
    draft?: boolean | undefined;
}
/** MultiEntityResult<Attachment> */
export interface GetPageAttachmentsResult {
    results?: AttachmentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPageAttachmentsArgs {
    id: string | number;
    sort?: AttachmentSortOrder | undefined;
    cursor?: string | undefined;
    status?: readonly ("current" | "archived" | "trashed")[] | undefined;
    mediaType?: string | undefined;
    filename?: string | undefined;
    /**
     * Format: int32
     * @default 50
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInPageResult {
    results?: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInPageArgs {
    id: string | number;
    type: string;
    sort?: CustomContentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
/** MultiEntityResult<Label> */
export interface GetPageLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetPageLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team" | "global" | "system") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetPageLikeUsersResult {
    results?: Like[];
    _links?: MultiEntityLinks;
}
export interface GetPageLikeUsersArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetPageContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetPageContentPropertiesArgs {
    "page-id": string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreatePagePropertyArgs {
    "page-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetPageContentPropertiesByIdArgs {
    "page-id": string | number;
    "property-id": string | number;
}
export interface UpdatePagePropertyByIdArgs {
    "page-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeletePagePropertyByIdArgs {
    "page-id": string | number;
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
    id: string | number;
    body: UpdatePageTitleBody;
}
/** MultiEntityResult<Version> */
export interface GetPageVersionsResult {
    results?: PageVersion[];
    _links?: MultiEntityLinks;
}
export interface GetPageVersionsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
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
    /** @default false */
    private?: boolean | undefined;
    body: CreateWhiteboardBody;
}
export type GetWhiteboardByIdResult = WhiteboardSingle & {
    _links?: {
        base?: string;
    };
};
export interface GetWhiteboardByIdArgs {
    id: string | number;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
    /** @default false */
    "include-direct-children"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
}
export interface DeleteWhiteboardArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetWhiteboardContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardContentPropertiesArgs {
    id: string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateWhiteboardPropertyArgs {
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetWhiteboardContentPropertiesByIdArgs {
    "whiteboard-id": string | number;
    "property-id": string | number;
}
export interface UpdateWhiteboardPropertyByIdArgs {
    "whiteboard-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteWhiteboardPropertyByIdArgs {
    "whiteboard-id": string | number;
    "property-id": string | number;
}
export interface GetWhiteboardOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetWhiteboardDirectChildrenResult {
    results?: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardDirectChildrenArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetWhiteboardDescendantsResult {
    results?: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetWhiteboardDescendantsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetWhiteboardAncestorsResult {
    results?: Ancestor[];
}
export interface GetWhiteboardAncestorsArgs {
    id: string | number;
    /**
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
    /** @default false */
    private?: boolean | undefined;
    body: CreateDatabaseBody;
}
export type GetDatabaseByIdResult = DatabaseSingle & {
    _links?: {
        base?: string;
    };
};
export interface GetDatabaseByIdArgs {
    id: string | number;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
    /** @default false */
    "include-direct-children"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
}
export interface DeleteDatabaseArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetDatabaseContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseContentPropertiesArgs {
    id: string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateDatabasePropertyArgs {
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetDatabaseContentPropertiesByIdArgs {
    "database-id": string | number;
    "property-id": string | number;
}
export interface UpdateDatabasePropertyByIdArgs {
    "database-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteDatabasePropertyByIdArgs {
    "database-id": string | number;
    "property-id": string | number;
}
export interface GetDatabaseOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetDatabaseDirectChildrenResult {
    results?: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseDirectChildrenArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetDatabaseDescendantsResult {
    results?: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetDatabaseDescendantsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetDatabaseAncestorsResult {
    results?: Ancestor[];
}
export interface GetDatabaseAncestorsArgs {
    id: string | number;
    /**
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
    id: string | number;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
    /** @default false */
    "include-direct-children"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
}
export interface DeleteSmartLinkArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetSmartLinkContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkContentPropertiesArgs {
    id: string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSmartLinkPropertyArgs {
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetSmartLinkContentPropertiesByIdArgs {
    "embed-id": string | number;
    "property-id": string | number;
}
export interface UpdateSmartLinkPropertyByIdArgs {
    "embed-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteSmartLinkPropertyByIdArgs {
    "embed-id": string | number;
    "property-id": string | number;
}
export interface GetSmartLinkOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetSmartLinkDirectChildrenResult {
    results?: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkDirectChildrenArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetSmartLinkDescendantsResult {
    results?: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetSmartLinkDescendantsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetSmartLinkAncestorsResult {
    results?: Ancestor[];
}
export interface GetSmartLinkAncestorsArgs {
    id: string | number;
    /**
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
    id: string | number;
    /** @default false */
    "include-collaborators"?: boolean | undefined;
    /** @default false */
    "include-direct-children"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
}
export interface DeleteFolderArgs {
    id: string | number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetFolderContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetFolderContentPropertiesArgs {
    id: string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateFolderPropertyArgs {
    id: string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetFolderContentPropertiesByIdArgs {
    "folder-id": string | number;
    "property-id": string | number;
}
export interface UpdateFolderPropertyByIdArgs {
    "folder-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteFolderPropertyByIdArgs {
    "folder-id": string | number;
    "property-id": string | number;
}
export interface GetFolderOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetFolderDirectChildrenResult {
    results?: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetFolderDirectChildrenArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetFolderDescendantsResult {
    results?: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetFolderDescendantsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    cursor?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetFolderAncestorsResult {
    results?: Ancestor[];
}
export interface GetFolderAncestorsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetPageVersionDetailsArgs {
    "page-id": string | number;
    /** Format: int64 */
    "version-number": number;
}
/** MultiEntityResult<Version> */
export interface GetCustomContentVersionsResult {
    results?: CustomContentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentVersionsArgs {
    "custom-content-id": string | number;
    "body-format"?: CustomContentBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: VersionSortOrder | undefined;
}
export interface GetCustomContentVersionDetailsArgs {
    "custom-content-id": string | number;
    /** Format: int64 */
    "version-number": number;
}
/** MultiEntityResult<Space> */
export interface GetSpacesResult {
    results?: SpaceBulk[];
    _links?: MultiEntityLinks;
}
export interface GetSpacesArgs {
    ids?: readonly (string | number)[] | undefined;
    keys?: readonly string[] | undefined;
    /** @enum {string} */
    type?: ("global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space") | undefined;
    /** @enum {string} */
    status?: ("current" | "archived" | "trashed") | undefined;
    labels?: readonly string[] | undefined;
    "favorited-by"?: string | undefined;
    "not-favorited-by"?: string | undefined;
    sort?: SpaceSortOrder | undefined;
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /** @default false */
    "include-icon"?: boolean | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
    "description-format"?: SpaceDescriptionBodyRepresentation | undefined;
    /** @default false */
    "include-icon"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-permissions"?: boolean | undefined;
    /** @default false */
    "include-role-assignments"?: boolean | undefined;
    /** @default false */
    "include-labels"?: boolean | undefined;
}
/** MultiEntityResult<BlogPost> */
export interface GetBlogPostsInSpaceResult {
    results?: BlogPostBulk[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostsInSpaceArgs {
    id: string | number;
    sort?: BlogPostSortOrder | undefined;
    status?: readonly ("current" | "deleted" | "trashed")[] | undefined;
    title?: string | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<Label> */
export interface GetSpaceContentLabelsResult {
    results?: Label[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceContentLabelsArgs {
    id: string | number;
    /** @enum {string} */
    prefix?: ("my" | "team") | undefined;
    sort?: string | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<CustomContent> */
export interface GetCustomContentByTypeInSpaceResult {
    results?: CustomContentBulk[];
    _links?: MultiEntityLinks;
}
export interface GetCustomContentByTypeInSpaceArgs {
    id: string | number;
    type: string;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    "body-format"?: CustomContentBodyRepresentation | undefined;
}
export interface GetSpaceOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<Page> */
export interface GetPagesInSpaceResult {
    results?: PageBulk[];
    _links?: MultiEntityLinks;
}
export interface GetPagesInSpaceArgs {
    id: string | number;
    /**
     * @default all
     * @enum {string}
     */
    depth?: ("all" | "root") | undefined;
    sort?: PageSortOrder | undefined;
    status?: readonly ("current" | "archived" | "deleted" | "trashed")[] | undefined;
    title?: string | undefined;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpaceProperty> */
export interface GetSpacePropertiesResult {
    results?: SpaceProperty[];
    _links?: MultiEntityLinks;
}
export interface GetSpacePropertiesArgs {
    "space-id": string | number;
    key?: string | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateSpacePropertyArgs {
    "space-id": string | number;
    body: SpacePropertyCreateRequest;
}
export interface GetSpacePropertyByIdArgs {
    "space-id": string | number;
    "property-id": string | number;
}
export interface UpdateSpacePropertyByIdArgs {
    "space-id": string | number;
    "property-id": string | number;
    body: SpacePropertyUpdateRequest;
}
export interface DeleteSpacePropertyByIdArgs {
    "space-id": string | number;
    "property-id": string | number;
}
/** MultiEntityResult<SpacePermissionAssignment> */
export interface GetSpacePermissionsAssignmentsResult {
    results?: SpacePermissionAssignment[];
    _links?: MultiEntityLinks;
}
export interface GetSpacePermissionsAssignmentsArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<SpacePermission> */
export interface GetAvailableSpacePermissionsResult {
    results?: SpacePermission[];
    _links?: MultiEntityLinks;
}
export interface GetAvailableSpacePermissionsArgs {
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface ListSpacePermissionCombinationsArgs {
    cursor?: string | undefined;
    /**
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
    taskId: string | number;
}
/** MultiEntityResult<SpaceRole> */
export interface GetAvailableSpaceRolesResult {
    results?: SpaceRole[];
    _links?: MultiEntityLinks;
}
export interface GetAvailableSpaceRolesArgs {
    "space-id"?: (string | number) | undefined;
    "role-type"?: string | undefined;
    "principal-id"?: (string | number) | undefined;
    "principal-type"?: PrincipalType | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
    body: UpdateSpaceRoleBody;
}
export interface DeleteSpaceRoleArgs {
    id: string | number;
}
export interface GetSpaceRoleModeResult {
    /** @enum {string} */
    mode?: "PRE_ROLES" | "ROLES_TRANSITION" | "ROLES";
}
/** MultiEntityResult<SpaceRoleAssignment> */
export interface GetSpaceRoleAssignmentsResult {
    results?: SpaceRoleAssignment[];
    _links?: MultiEntityLinks;
}
export interface GetSpaceRoleAssignmentsArgs {
    id: string | number;
    "role-id"?: (string | number) | undefined;
    "role-type"?: string | undefined;
    "principal-id"?: (string | number) | undefined;
    "principal-type"?: PrincipalType | undefined;
    cursor?: string | undefined;
    /**
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
    results?: SpaceRoleAssignment[];
    _links?: MultiEntityLinks;
}
export interface SetSpaceRoleAssignmentsArgs {
    id: string | number;
    body: SetSpaceRoleAssignmentsBody;
}
/** MultiEntityResult<PageCommentModel> */
export interface GetPageFooterCommentsResult {
    results?: PageCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetPageFooterCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<PageInlineCommentModel> */
export interface GetPageInlineCommentsResult {
    results?: PageInlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetPageInlineCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    status?: readonly ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[] | undefined;
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostCommentModel> */
export interface GetBlogPostFooterCommentsResult {
    results?: BlogPostCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostFooterCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<BlogPostInlineCommentModel> */
export interface GetBlogPostInlineCommentsResult {
    results?: BlogPostInlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetBlogPostInlineCommentsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    status?: readonly ("current" | "deleted" | "trashed" | "historical" | "draft")[] | undefined;
    "resolution-status"?: readonly ("resolved" | "open" | "dangling" | "reopened")[] | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<FooterCommentModel> */
export interface GetFooterCommentsResult {
    results?: FooterCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentsArgs {
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
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
    "comment-id": string | number;
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    version?: number | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-likes"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
}
export type UpdateFooterCommentBody = UpdateFooterCommentModel & {
    _links?: {
        base?: string;
    };
};
export interface UpdateFooterCommentArgs {
    "comment-id": string | number;
    body: UpdateFooterCommentBody;
}
export interface DeleteFooterCommentArgs {
    "comment-id": string | number;
}
/** MultiEntityResult<ChildrenCommentModel> */
export interface GetFooterCommentChildrenResult {
    results?: ChildrenCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentChildrenArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetFooterLikeUsersResult {
    results?: Like[];
    _links?: MultiEntityLinks;
}
export interface GetFooterLikeUsersArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetFooterCommentOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetFooterCommentVersionsResult {
    results?: CommentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetFooterCommentVersionsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: VersionSortOrder | undefined;
}
export interface GetFooterCommentVersionDetailsArgs {
    id: string | number;
    /** Format: int64 */
    "version-number": number;
}
/** MultiEntityResult<InlineCommentModel> */
export interface GetInlineCommentsResult {
    results?: InlineCommentModel[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentsArgs {
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
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
    "comment-id": string | number;
    "body-format"?: PrimaryBodyRepresentationSingle | undefined;
    version?: number | undefined;
    /** @default false */
    "include-properties"?: boolean | undefined;
    /** @default false */
    "include-operations"?: boolean | undefined;
    /** @default false */
    "include-likes"?: boolean | undefined;
    /** @default false */
    "include-versions"?: boolean | undefined;
    /** @default true */
    "include-version"?: boolean | undefined;
}
export type UpdateInlineCommentResult = InlineCommentModel & {
    _links?: {
        base?: string;
    };
};
export interface UpdateInlineCommentArgs {
    "comment-id": string | number;
    body: UpdateInlineCommentModel;
}
export interface DeleteInlineCommentArgs {
    "comment-id": string | number;
}
/** MultiEntityResult<InlineCommentChildrenModel> */
export interface GetInlineCommentChildrenResult {
    results?: InlineCommentChildrenModel[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentChildrenArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    sort?: CommentSortOrder | undefined;
    cursor?: string | undefined;
    /**
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
    id: string | number;
}
/** MultiEntityResult<String> */
export interface GetInlineLikeUsersResult {
    results?: Like[];
    _links?: MultiEntityLinks;
}
export interface GetInlineLikeUsersArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetInlineCommentOperationsArgs {
    id: string | number;
}
/** MultiEntityResult<Version> */
export interface GetInlineCommentVersionsResult {
    results?: CommentVersion[];
    _links?: MultiEntityLinks;
}
export interface GetInlineCommentVersionsArgs {
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: VersionSortOrder | undefined;
}
export interface GetInlineCommentVersionDetailsArgs {
    id: string | number;
    /** Format: int64 */
    "version-number": number;
}
/** MultiEntityResult<ContentProperty> */
export interface GetCommentContentPropertiesResult {
    results?: ContentProperty[];
    _links?: MultiEntityLinks;
}
export interface GetCommentContentPropertiesArgs {
    "comment-id": string | number;
    key?: string | undefined;
    sort?: ContentPropertySortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface CreateCommentPropertyArgs {
    "comment-id": string | number;
    body: ContentPropertyCreateRequest;
}
export interface GetCommentContentPropertiesByIdArgs {
    "comment-id": string | number;
    "property-id": string | number;
}
export interface UpdateCommentPropertyByIdArgs {
    "comment-id": string | number;
    "property-id": string | number;
    body: ContentPropertyUpdateRequest;
}
export interface DeleteCommentPropertyByIdArgs {
    "comment-id": string | number;
    "property-id": string | number;
}
/** MultiEntityResult<Task> */
export interface GetTasksResult {
    results?: Task[];
    _links?: MultiEntityLinks;
}
export interface GetTasksArgs {
    "body-format"?: PrimaryBodyRepresentation | undefined;
    "include-blank-tasks"?: boolean | undefined;
    /** @enum {string} */
    status?: ("complete" | "incomplete") | undefined;
    "task-id"?: readonly (string | number)[] | undefined;
    "space-id"?: readonly (string | number)[] | undefined;
    "page-id"?: readonly (string | number)[] | undefined;
    "blogpost-id"?: readonly (string | number)[] | undefined;
    "created-by"?: readonly string[] | undefined;
    "assigned-to"?: readonly string[] | undefined;
    "completed-by"?: readonly string[] | undefined;
    /** Format: int64 */
    "created-at-from"?: number | undefined;
    /** Format: int64 */
    "created-at-to"?: number | undefined;
    /** Format: int64 */
    "due-at-from"?: number | undefined;
    /** Format: int64 */
    "due-at-to"?: number | undefined;
    /** Format: int64 */
    "completed-at-from"?: number | undefined;
    /** Format: int64 */
    "completed-at-to"?: number | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetTaskByIdArgs {
    id: string | number;
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
    id: string | number;
    "body-format"?: PrimaryBodyRepresentation | undefined;
    body: UpdateTaskBody;
}
/** MultiEntityResult<ChildPage> */
export interface GetChildPagesResult {
    results?: ChildPage[];
    _links?: MultiEntityLinks;
}
export interface GetChildPagesArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<ChildCustomContent> */
export interface GetChildCustomContentResult {
    results?: ChildCustomContent[];
    _links?: MultiEntityLinks;
}
export interface GetChildCustomContentArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<ChildrenResponse> */
export interface GetPageDirectChildrenResult {
    results?: ChildrenResponse[];
    _links?: MultiEntityLinks;
}
export interface GetPageDirectChildrenArgs {
    id: string | number;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    sort?: string | undefined;
}
/** MultiEntityResult<Ancestor> */
export interface GetPageAncestorsResult {
    results?: Ancestor[];
    _links?: MultiEntityLinks;
}
export interface GetPageAncestorsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
/** MultiEntityResult<DescendantsResponse> */
export interface GetPageDescendantsResult {
    results?: DescendantsResponse[];
    _links?: MultiEntityLinks;
}
export interface GetPageDescendantsArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 2
     */
    depth?: number | undefined;
    cursor?: string | undefined;
}
export interface CreateBulkUserLookupBody {
    accountIds: string[];
}
/** MultiEntityResult<User> */
export interface CreateBulkUserLookupResult {
    results?: User[];
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
    results?: DataPolicySpace[];
    _links?: MultiEntityLinks;
}
export interface GetDataPolicySpacesArgs {
    ids?: readonly (string | number)[] | undefined;
    keys?: readonly string[] | undefined;
    sort?: SpaceSortOrder | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export type GetClassificationLevelsResult = ClassificationLevel[];
export interface GetSpaceDefaultClassificationLevelArgs {
    id: string | number;
}
export interface PutSpaceDefaultClassificationLevelBody {
    id: string;
}
export interface PutSpaceDefaultClassificationLevelArgs {
    id: string | number;
    body: PutSpaceDefaultClassificationLevelBody;
}
export interface DeleteSpaceDefaultClassificationLevelArgs {
    id: string | number;
}
export interface GetPageClassificationLevelArgs {
    id: string | number;
    /**
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
    id: string | number;
    body: PutPageClassificationLevelBody;
}
export interface PostPageClassificationLevelBody {
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PostPageClassificationLevelArgs {
    id: string | number;
    body: PostPageClassificationLevelBody;
}
export interface GetBlogPostClassificationLevelArgs {
    id: string | number;
    /**
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
    id: string | number;
    body: PutBlogPostClassificationLevelBody;
}
export interface PostBlogPostClassificationLevelBody {
    /** @enum {string} */
    status: "current" | "draft";
}
export interface PostBlogPostClassificationLevelArgs {
    id: string | number;
    body: PostBlogPostClassificationLevelBody;
}
export interface GetWhiteboardClassificationLevelArgs {
    id: string | number;
}
export interface PutWhiteboardClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutWhiteboardClassificationLevelArgs {
    id: string | number;
    body: PutWhiteboardClassificationLevelBody;
}
export interface PostWhiteboardClassificationLevelBody {
    /** @enum {string} */
    status: "current";
}
export interface PostWhiteboardClassificationLevelArgs {
    id: string | number;
    body: PostWhiteboardClassificationLevelBody;
}
export interface GetDatabaseClassificationLevelArgs {
    id: string | number;
}
export interface PutDatabaseClassificationLevelBody {
    id: string;
    /** @enum {string} */
    status: "current";
}
export interface PutDatabaseClassificationLevelArgs {
    id: string | number;
    body: PutDatabaseClassificationLevelBody;
}
export interface PostDatabaseClassificationLevelBody {
    /** @enum {string} */
    status: "current";
}
export interface PostDatabaseClassificationLevelArgs {
    id: string | number;
    body: PostDatabaseClassificationLevelBody;
}
export interface GetAttachmentThumbnailByIdArgs {
    id: string | number;
    version?: number | undefined;
    height?: number | undefined;
    width?: number | undefined;
}
export interface GetForgeAppPropertiesItem {
    key?: string;
    value?: Record<string, unknown>;
}
/** MultiEntityResult<AppProperty> */
export interface GetForgeAppPropertiesResult {
    results?: GetForgeAppPropertiesItem[];
    _links?: MultiEntityLinks;
}
export interface GetForgeAppPropertiesArgs {
    cursor?: string | undefined;
    /**
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
    propertyKey: string;
}
export type PutForgeAppPropertyBody = Record<string, unknown>;
export interface PutForgeAppPropertyArgs {
    propertyKey: string;
    body: PutForgeAppPropertyBody;
}
export interface DeleteForgeAppPropertyArgs {
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
                sort?: AttachmentSortOrder;
                cursor?: string;
                status?: ("current" | "archived" | "trashed")[];
                mediaType?: string;
                filename?: string;
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
                version?: number;
                "include-labels"?: boolean;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
                "include-collaborators"?: boolean;
            };
            header?: never;
            path: {
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
                purge?: boolean;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team" | "global" | "system";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "attachment-id": string | number;
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
                "attachment-id": string | number;
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
                "attachment-id": string | number;
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
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                "attachment-id": string | number;
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: CommentSortOrder;
                version?: number;
            };
            header?: never;
            path: {
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
                id?: (string | number)[];
                "space-id"?: (string | number)[];
                sort?: BlogPostSortOrder;
                status?: ("current" | "deleted" | "trashed")[];
                title?: string;
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
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
                "body-format"?: PrimaryBodyRepresentationSingle;
                "get-draft"?: boolean;
                status?: ("current" | "trashed" | "deleted" | "historical" | "draft")[];
                version?: number;
                "include-labels"?: boolean;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-likes"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
                "include-favorited-by-current-user-status"?: boolean;
                "include-webresources"?: boolean;
                "include-collaborators"?: boolean;
            };
            header?: never;
            path: {
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
                purge?: boolean;
                draft?: boolean;
            };
            header?: never;
            path: {
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
                sort?: AttachmentSortOrder;
                cursor?: string;
                status?: ("current" | "archived" | "trashed")[];
                mediaType?: string;
                filename?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                type: string;
                sort?: CustomContentSortOrder;
                cursor?: string;
                limit?: number;
                "body-format"?: CustomContentBodyRepresentation;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team" | "global" | "system";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "blogpost-id": string | number;
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
                "blogpost-id": string | number;
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
                "blogpost-id": string | number;
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                "blogpost-id": string | number;
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
                type: string;
                id?: (string | number)[];
                "space-id"?: (string | number)[];
                sort?: CustomContentSortOrder;
                cursor?: string;
                limit?: number;
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
                "body-format"?: CustomContentBodyRepresentationSingle;
                version?: number;
                "include-labels"?: boolean;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
                "include-collaborators"?: boolean;
            };
            header?: never;
            path: {
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
                purge?: boolean;
            };
            header?: never;
            path: {
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
                sort?: AttachmentSortOrder;
                cursor?: string;
                status?: ("current" | "archived" | "trashed")[];
                mediaType?: string;
                filename?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: CommentSortOrder;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team" | "global" | "system";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "custom-content-id": string | number;
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
                "custom-content-id": string | number;
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
                "custom-content-id": string | number;
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
                "label-id"?: (string | number)[];
                prefix?: string[];
                cursor?: string;
                sort?: string;
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
                sort?: AttachmentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "space-id"?: (string | number)[];
                "body-format"?: PrimaryBodyRepresentation;
                sort?: BlogPostSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "space-id"?: (string | number)[];
                "body-format"?: PrimaryBodyRepresentation;
                sort?: PageSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                id?: (string | number)[];
                "space-id"?: (string | number)[];
                sort?: PageSortOrder;
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                title?: string;
                "body-format"?: PrimaryBodyRepresentation;
                subtype?: "live" | "page";
                cursor?: string;
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
                embedded?: boolean;
                private?: boolean;
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
                "body-format"?: PrimaryBodyRepresentationSingle;
                "get-draft"?: boolean;
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                version?: number;
                "include-labels"?: boolean;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-likes"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
                "include-favorited-by-current-user-status"?: boolean;
                "include-webresources"?: boolean;
                "include-collaborators"?: boolean;
                "include-direct-children"?: boolean;
            };
            header?: never;
            path: {
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
                purge?: boolean;
                draft?: boolean;
            };
            header?: never;
            path: {
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
                sort?: AttachmentSortOrder;
                cursor?: string;
                status?: ("current" | "archived" | "trashed")[];
                mediaType?: string;
                filename?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                type: string;
                sort?: CustomContentSortOrder;
                cursor?: string;
                limit?: number;
                "body-format"?: CustomContentBodyRepresentation;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team" | "global" | "system";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "page-id": string | number;
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
                "page-id": string | number;
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
                "page-id": string | number;
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                "include-collaborators"?: boolean;
                "include-direct-children"?: boolean;
                "include-operations"?: boolean;
                "include-properties"?: boolean;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "whiteboard-id": string | number;
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
                "whiteboard-id": string | number;
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
                "whiteboard-id": string | number;
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
                depth?: number;
                cursor?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
            };
            header?: never;
            path: {
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
                "include-collaborators"?: boolean;
                "include-direct-children"?: boolean;
                "include-operations"?: boolean;
                "include-properties"?: boolean;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "database-id": string | number;
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
                "database-id": string | number;
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
                "database-id": string | number;
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
                depth?: number;
                cursor?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
            };
            header?: never;
            path: {
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
                "include-collaborators"?: boolean;
                "include-direct-children"?: boolean;
                "include-operations"?: boolean;
                "include-properties"?: boolean;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "embed-id": string | number;
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
                "embed-id": string | number;
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
                "embed-id": string | number;
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
                depth?: number;
                cursor?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
            };
            header?: never;
            path: {
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
                "include-collaborators"?: boolean;
                "include-direct-children"?: boolean;
                "include-operations"?: boolean;
                "include-properties"?: boolean;
            };
            header?: never;
            path: {
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "folder-id": string | number;
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
                "folder-id": string | number;
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
                "folder-id": string | number;
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
                depth?: number;
                cursor?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
            };
            header?: never;
            path: {
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
                "page-id": string | number;
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
                "body-format"?: CustomContentBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                "custom-content-id": string | number;
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
                ids?: (string | number)[];
                keys?: string[];
                type?: "global" | "collaboration" | "knowledge_base" | "personal" | "system" | "onboarding" | "xflow_sample_space";
                status?: "current" | "archived" | "trashed";
                labels?: string[];
                "favorited-by"?: string;
                "not-favorited-by"?: string;
                sort?: SpaceSortOrder;
                "description-format"?: SpaceDescriptionBodyRepresentation;
                "include-icon"?: boolean;
                cursor?: string;
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
                "description-format"?: SpaceDescriptionBodyRepresentation;
                "include-icon"?: boolean;
                "include-operations"?: boolean;
                "include-properties"?: boolean;
                "include-permissions"?: boolean;
                "include-role-assignments"?: boolean;
                "include-labels"?: boolean;
            };
            header?: never;
            path: {
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
                sort?: BlogPostSortOrder;
                status?: ("current" | "deleted" | "trashed")[];
                title?: string;
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                prefix?: "my" | "team";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                type: string;
                cursor?: string;
                limit?: number;
                "body-format"?: CustomContentBodyRepresentation;
            };
            header?: never;
            path: {
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
                depth?: "all" | "root";
                sort?: PageSortOrder;
                status?: ("current" | "archived" | "deleted" | "trashed")[];
                title?: string;
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                key?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "space-id": string | number;
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
                "space-id": string | number;
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
                "space-id": string | number;
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
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                cursor?: string;
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
                cursor?: string;
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
                "space-id"?: string | number;
                "role-type"?: string;
                "principal-id"?: string | number;
                "principal-type"?: PrincipalType;
                cursor?: string;
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
                "role-id"?: string | number;
                "role-type"?: string;
                "principal-id"?: string | number;
                "principal-type"?: PrincipalType;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                status?: ("current" | "archived" | "trashed" | "deleted" | "historical" | "draft")[];
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                status?: ("current" | "deleted" | "trashed" | "historical" | "draft")[];
                "resolution-status"?: ("resolved" | "open" | "dangling" | "reopened")[];
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                sort?: CommentSortOrder;
                cursor?: string;
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
                "body-format"?: PrimaryBodyRepresentationSingle;
                version?: number;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-likes"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
            };
            header?: never;
            path: {
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
                    "application/json": FooterCommentModel;
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
                "body-format"?: PrimaryBodyRepresentation;
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                id: string | number;
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
                "body-format"?: PrimaryBodyRepresentation;
                sort?: CommentSortOrder;
                cursor?: string;
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
                "body-format"?: PrimaryBodyRepresentationSingle;
                version?: number;
                "include-properties"?: boolean;
                "include-operations"?: boolean;
                "include-likes"?: boolean;
                "include-versions"?: boolean;
                "include-version"?: boolean;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                sort?: CommentSortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
                cursor?: string;
                limit?: number;
                sort?: VersionSortOrder;
            };
            header?: never;
            path: {
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
                id: string | number;
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
                key?: string;
                sort?: ContentPropertySortOrder;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                "comment-id": string | number;
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
                "comment-id": string | number;
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
                "comment-id": string | number;
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
                "body-format"?: PrimaryBodyRepresentation;
                "include-blank-tasks"?: boolean;
                status?: "complete" | "incomplete";
                "task-id"?: (string | number)[];
                "space-id"?: (string | number)[];
                "page-id"?: (string | number)[];
                "blogpost-id"?: (string | number)[];
                "created-by"?: string[];
                "assigned-to"?: string[];
                "completed-by"?: string[];
                "created-at-from"?: number;
                "created-at-to"?: number;
                "due-at-from"?: number;
                "due-at-to"?: number;
                "completed-at-from"?: number;
                "completed-at-to"?: number;
                cursor?: string;
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
                "body-format"?: PrimaryBodyRepresentation;
            };
            header?: never;
            path: {
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
                "body-format"?: PrimaryBodyRepresentation;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                cursor?: string;
                limit?: number;
                sort?: string;
            };
            header?: never;
            path: {
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
                limit?: number;
            };
            header?: never;
            path: {
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
                limit?: number;
                depth?: number;
                cursor?: string;
            };
            header?: never;
            path: {
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
                ids?: (string | number)[];
                keys?: string[];
                sort?: SpaceSortOrder;
                cursor?: string;
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
                status?: "current" | "draft" | "archived";
            };
            header?: never;
            path: {
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
                status?: "current" | "draft" | "archived";
            };
            header?: never;
            path: {
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
                version?: number;
                height?: number;
                width?: number;
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
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
                cursor?: string;
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
