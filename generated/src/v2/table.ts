// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { OperationTable } from "../operations/Operation.js";
import { readTable } from "../tables/readTable.js";

/** How each operation of v2 is sent: by path step and method, its name, then what differs from the defaults. */
export const operations: OperationTable = /* @__PURE__ */ readTable({
    "/wiki/api/v2": {
        "/admin-key": { GET: "getAdminKey", POST: "enableAdminKey json", DELETE: "disableAdminKey none" },
        "/attachments": {
            GET: "getAttachments cursor 250",
            "/{id}": {
                GET: "getAttachmentById",
                DELETE: "deleteAttachment none",
                "/labels": { GET: "getAttachmentLabels cursor 250" },
                "/operations": { GET: "getAttachmentOperations" },
                "/versions": { GET: "getAttachmentVersions cursor 250" },
                "/footer-comments": { GET: "getAttachmentComments cursor 250" },
                "/thumbnail": {
                    "/download": { GET: "getAttachmentThumbnailById file accept:application/octet-stream" },
                },
            },
            "/{attachment-id}": {
                "/properties": {
                    GET: "getAttachmentContentProperties cursor 250",
                    POST: "createAttachmentProperty json",
                    "/{property-id}": { GET: "getAttachmentContentPropertiesById", PUT: "updateAttachmentPropertyById json", DELETE: "deleteAttachmentPropertyById none" },
                },
                "/versions": {
                    "/{version-number}": { GET: "getAttachmentVersionDetails" },
                },
            },
        },
        "/blogposts": {
            GET: "getBlogPosts cursor 250",
            POST: "createBlogPost json",
            "/{id}": {
                GET: "getBlogPostById",
                PUT: "updateBlogPost json",
                DELETE: "deleteBlogPost none",
                "/attachments": { GET: "getBlogpostAttachments cursor 250" },
                "/custom-content": { GET: "getCustomContentByTypeInBlogPost cursor 250" },
                "/labels": { GET: "getBlogPostLabels cursor 250" },
                "/likes": {
                    "/count": { GET: "getBlogPostLikeCount" },
                    "/users": { GET: "getBlogPostLikeUsers cursor 250" },
                },
                "/operations": { GET: "getBlogPostOperations" },
                "/versions": { GET: "getBlogPostVersions cursor 250" },
                "/redact": { POST: "postRedactBlog json" },
                "/footer-comments": { GET: "getBlogPostFooterComments cursor 250" },
                "/inline-comments": { GET: "getBlogPostInlineComments cursor 250" },
                "/classification-level": {
                    GET: "getBlogPostClassificationLevel",
                    PUT: "putBlogPostClassificationLevel json none",
                    "/reset": { POST: "postBlogPostClassificationLevel json none" },
                },
            },
            "/{blogpost-id}": {
                "/properties": {
                    GET: "getBlogpostContentProperties cursor 250",
                    POST: "createBlogpostProperty json",
                    "/{property-id}": { GET: "getBlogpostContentPropertiesById", PUT: "updateBlogpostPropertyById json", DELETE: "deleteBlogpostPropertyById none" },
                },
                "/versions": {
                    "/{version-number}": { GET: "getBlogPostVersionDetails" },
                },
            },
        },
        "/content": {
            "/convert-ids-to-types": { POST: "convertContentIdsToContentTypes json" },
        },
        "/custom-content": {
            GET: "getCustomContentByType cursor 250",
            POST: "createCustomContent json",
            "/{id}": {
                GET: "getCustomContentById",
                PUT: "updateCustomContent json",
                DELETE: "deleteCustomContent none",
                "/attachments": { GET: "getCustomContentAttachments cursor 250" },
                "/footer-comments": { GET: "getCustomContentComments cursor 250" },
                "/labels": { GET: "getCustomContentLabels cursor 250" },
                "/operations": { GET: "getCustomContentOperations" },
                "/children": { GET: "getChildCustomContent cursor 250" },
            },
            "/{custom-content-id}": {
                "/properties": {
                    GET: "getCustomContentContentProperties cursor 250",
                    POST: "createCustomContentProperty json",
                    "/{property-id}": { GET: "getCustomContentContentPropertiesById", PUT: "updateCustomContentPropertyById json", DELETE: "deleteCustomContentPropertyById none" },
                },
                "/versions": {
                    GET: "getCustomContentVersions cursor 250",
                    "/{version-number}": { GET: "getCustomContentVersionDetails" },
                },
            },
        },
        "/labels": {
            GET: "getLabels cursor 250",
            "/{id}": {
                "/attachments": { GET: "getLabelAttachments cursor 250" },
                "/blogposts": { GET: "getLabelBlogPosts cursor 250" },
                "/pages": { GET: "getLabelPages cursor 250" },
            },
        },
        "/pages": {
            GET: "getPages cursor 250",
            POST: "createPage json",
            "/{id}": {
                GET: "getPageById",
                PUT: "updatePage json",
                DELETE: "deletePage none",
                "/attachments": { GET: "getPageAttachments cursor 250" },
                "/custom-content": { GET: "getCustomContentByTypeInPage cursor 250" },
                "/labels": { GET: "getPageLabels cursor 250" },
                "/likes": {
                    "/count": { GET: "getPageLikeCount" },
                    "/users": { GET: "getPageLikeUsers cursor 250" },
                },
                "/operations": { GET: "getPageOperations" },
                "/redact": { POST: "postRedactPage json" },
                "/title": { PUT: "updatePageTitle json" },
                "/versions": { GET: "getPageVersions cursor 250" },
                "/footer-comments": { GET: "getPageFooterComments cursor 250" },
                "/inline-comments": { GET: "getPageInlineComments cursor 250" },
                "/children": { GET: "getChildPages cursor 250" },
                "/direct-children": { GET: "getPageDirectChildren cursor 250" },
                "/ancestors": { GET: "getPageAncestors ancestors 250" },
                "/descendants": { GET: "getPageDescendants cursor 250" },
                "/classification-level": {
                    GET: "getPageClassificationLevel",
                    PUT: "putPageClassificationLevel json none",
                    "/reset": { POST: "postPageClassificationLevel json none" },
                },
            },
            "/{page-id}": {
                "/properties": {
                    GET: "getPageContentProperties cursor 250",
                    POST: "createPageProperty json",
                    "/{property-id}": { GET: "getPageContentPropertiesById", PUT: "updatePagePropertyById json", DELETE: "deletePagePropertyById none" },
                },
                "/versions": {
                    "/{version-number}": { GET: "getPageVersionDetails" },
                },
            },
        },
        "/whiteboards": {
            POST: "createWhiteboard json",
            "/{id}": {
                GET: "getWhiteboardById",
                DELETE: "deleteWhiteboard none",
                "/properties": { GET: "getWhiteboardContentProperties cursor 250", POST: "createWhiteboardProperty json" },
                "/operations": { GET: "getWhiteboardOperations" },
                "/direct-children": { GET: "getWhiteboardDirectChildren cursor 250" },
                "/descendants": { GET: "getWhiteboardDescendants cursor 250" },
                "/ancestors": { GET: "getWhiteboardAncestors ancestors 250" },
                "/classification-level": {
                    GET: "getWhiteboardClassificationLevel",
                    PUT: "putWhiteboardClassificationLevel json none",
                    "/reset": { POST: "postWhiteboardClassificationLevel json none" },
                },
            },
            "/{whiteboard-id}": {
                "/properties": {
                    "/{property-id}": { GET: "getWhiteboardContentPropertiesById", PUT: "updateWhiteboardPropertyById json", DELETE: "deleteWhiteboardPropertyById none" },
                },
            },
        },
        "/databases": {
            POST: "createDatabase json",
            "/{id}": {
                GET: "getDatabaseById",
                DELETE: "deleteDatabase none",
                "/properties": { GET: "getDatabaseContentProperties cursor 250", POST: "createDatabaseProperty json" },
                "/operations": { GET: "getDatabaseOperations" },
                "/direct-children": { GET: "getDatabaseDirectChildren cursor 250" },
                "/descendants": { GET: "getDatabaseDescendants cursor 250" },
                "/ancestors": { GET: "getDatabaseAncestors ancestors 250" },
                "/classification-level": {
                    GET: "getDatabaseClassificationLevel",
                    PUT: "putDatabaseClassificationLevel json none",
                    "/reset": { POST: "postDatabaseClassificationLevel json none" },
                },
            },
            "/{database-id}": {
                "/properties": {
                    "/{property-id}": { GET: "getDatabaseContentPropertiesById", PUT: "updateDatabasePropertyById json", DELETE: "deleteDatabasePropertyById none" },
                },
            },
        },
        "/embeds": {
            POST: "createSmartLink json",
            "/{id}": {
                GET: "getSmartLinkById",
                DELETE: "deleteSmartLink none",
                "/properties": { GET: "getSmartLinkContentProperties cursor 250", POST: "createSmartLinkProperty json" },
                "/operations": { GET: "getSmartLinkOperations" },
                "/direct-children": { GET: "getSmartLinkDirectChildren cursor 250" },
                "/descendants": { GET: "getSmartLinkDescendants cursor 250" },
                "/ancestors": { GET: "getSmartLinkAncestors ancestors 250" },
            },
            "/{embed-id}": {
                "/properties": {
                    "/{property-id}": { GET: "getSmartLinkContentPropertiesById", PUT: "updateSmartLinkPropertyById json", DELETE: "deleteSmartLinkPropertyById none" },
                },
            },
        },
        "/folders": {
            POST: "createFolder json",
            "/{id}": {
                GET: "getFolderById",
                DELETE: "deleteFolder none",
                "/properties": { GET: "getFolderContentProperties cursor 250", POST: "createFolderProperty json" },
                "/operations": { GET: "getFolderOperations" },
                "/direct-children": { GET: "getFolderDirectChildren cursor 250" },
                "/descendants": { GET: "getFolderDescendants cursor 250" },
                "/ancestors": { GET: "getFolderAncestors ancestors 250" },
            },
            "/{folder-id}": {
                "/properties": {
                    "/{property-id}": { GET: "getFolderContentPropertiesById", PUT: "updateFolderPropertyById json", DELETE: "deleteFolderPropertyById none" },
                },
            },
        },
        "/spaces": {
            GET: "getSpaces cursor 250",
            POST: "createSpace json",
            "/{id}": {
                GET: "getSpaceById",
                "/blogposts": { GET: "getBlogPostsInSpace cursor 250" },
                "/labels": { GET: "getSpaceLabels cursor 250" },
                "/content": {
                    "/labels": { GET: "getSpaceContentLabels cursor 250" },
                },
                "/custom-content": { GET: "getCustomContentByTypeInSpace cursor 250" },
                "/operations": { GET: "getSpaceOperations" },
                "/pages": { GET: "getPagesInSpace cursor 250" },
                "/permissions": { GET: "getSpacePermissionsAssignments cursor 250" },
                "/role-assignments": { GET: "getSpaceRoleAssignments cursor 250", POST: "setSpaceRoleAssignments json" },
                "/classification-level": {
                    "/default": { GET: "getSpaceDefaultClassificationLevel", PUT: "putSpaceDefaultClassificationLevel json none", DELETE: "deleteSpaceDefaultClassificationLevel none" },
                },
            },
            "/{space-id}": {
                "/properties": {
                    GET: "getSpaceProperties cursor 250",
                    POST: "createSpaceProperty json",
                    "/{property-id}": { GET: "getSpacePropertyById", PUT: "updateSpacePropertyById json", DELETE: "deleteSpacePropertyById none" },
                },
            },
        },
        "/space-permissions": {
            GET: "getAvailableSpacePermissions cursor 250",
            "/transition": {
                "/combinations": { GET: "listSpacePermissionCombinations body 250", POST: "generateSpacePermissionCombinations" },
                "/role-assignments": { POST: "bulkAssignSpacePermissionRoles json" },
                "/access-removals": { POST: "bulkRemoveSpacePermissionAccess json" },
                "/tasks": {
                    "/{taskId}": { GET: "getSpacePermissionTransitionTaskStatus" },
                },
            },
        },
        "/space-roles": {
            GET: "getAvailableSpaceRoles cursor 250",
            POST: "createSpaceRole json",
            "/{id}": { GET: "getSpaceRolesById", PUT: "updateSpaceRole json", DELETE: "deleteSpaceRole" },
        },
        "/space-role-mode": { GET: "getSpaceRoleMode" },
        "/footer-comments": {
            GET: "getFooterComments cursor 250",
            POST: "createFooterComment json",
            "/{comment-id}": { GET: "getFooterCommentById", PUT: "updateFooterComment json", DELETE: "deleteFooterComment none" },
            "/{id}": {
                "/children": { GET: "getFooterCommentChildren cursor 250" },
                "/likes": {
                    "/count": { GET: "getFooterLikeCount" },
                    "/users": { GET: "getFooterLikeUsers cursor 250" },
                },
                "/operations": { GET: "getFooterCommentOperations" },
                "/versions": {
                    GET: "getFooterCommentVersions cursor 250",
                    "/{version-number}": { GET: "getFooterCommentVersionDetails" },
                },
            },
        },
        "/inline-comments": {
            GET: "getInlineComments cursor 250",
            POST: "createInlineComment json",
            "/{comment-id}": { GET: "getInlineCommentById", PUT: "updateInlineComment json", DELETE: "deleteInlineComment none" },
            "/{id}": {
                "/children": { GET: "getInlineCommentChildren cursor 250" },
                "/likes": {
                    "/count": { GET: "getInlineLikeCount" },
                    "/users": { GET: "getInlineLikeUsers cursor 250" },
                },
                "/operations": { GET: "getInlineCommentOperations" },
                "/versions": {
                    GET: "getInlineCommentVersions cursor 250",
                    "/{version-number}": { GET: "getInlineCommentVersionDetails" },
                },
            },
        },
        "/comments": {
            "/{comment-id}": {
                "/properties": {
                    GET: "getCommentContentProperties cursor 250",
                    POST: "createCommentProperty json",
                    "/{property-id}": { GET: "getCommentContentPropertiesById", PUT: "updateCommentPropertyById json", DELETE: "deleteCommentPropertyById none" },
                },
            },
        },
        "/tasks": {
            GET: "getTasks cursor 250",
            "/{id}": { GET: "getTaskById", PUT: "updateTask json" },
        },
        "/users-bulk": { POST: "createBulkUserLookup json" },
        "/user": {
            "/access": {
                "/check-access-by-email": { POST: "checkAccessByEmail json" },
                "/invite-by-email": { POST: "inviteByEmail json none" },
            },
        },
        "/data-policies": {
            "/metadata": { GET: "getDataPolicyMetadata" },
            "/spaces": { GET: "getDataPolicySpaces cursor 250" },
        },
        "/classification-levels": { GET: "getClassificationLevels" },
        "/app": {
            "/properties": {
                GET: "getForgeAppProperties cursor 250",
                "/{propertyKey}": { GET: "getForgeAppProperty", PUT: "putForgeAppProperty json none", DELETE: "deleteForgeAppProperty none" },
            },
        },
    },
});
