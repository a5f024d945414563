// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { AllOf, NoScope, OAuthOnly } from "./scopes/AllOf.js";

/** Every scope that Atlassian documents. */
export type Scope =
    | "delete:attachment:confluence"
    | "delete:blogpost:confluence"
    | "delete:comment:confluence"
    | "delete:content:confluence"
    | "delete:custom-content:confluence"
    | "delete:database:confluence"
    | "delete:embed:confluence"
    | "delete:folder:confluence"
    | "delete:page:confluence"
    | "delete:space:confluence"
    | "delete:whiteboard:confluence"
    | "manage:confluence-configuration"
    | "moderate:comment:confluence"
    | "moderate:core-content:confluence"
    | "read:analytics.content:confluence"
    | "read:app-data:confluence"
    | "read:attachment:confluence"
    | "read:audit-log:confluence"
    | "read:blogpost:confluence"
    | "read:comment:confluence"
    | "read:configuration:confluence"
    | "read:confluence-content.all"
    | "read:confluence-content.permission"
    | "read:confluence-content.summary"
    | "read:confluence-groups"
    | "read:confluence-props"
    | "read:confluence-space.summary"
    | "read:confluence-user"
    | "read:content-details:confluence"
    | "read:content.metadata:confluence"
    | "read:content.permission:confluence"
    | "read:content.property:confluence"
    | "read:content.restriction:confluence"
    | "read:content:confluence"
    | "read:custom-content:confluence"
    | "read:database:confluence"
    | "read:email-address:confluence"
    | "read:embed:confluence"
    | "read:folder:confluence"
    | "read:group:confluence"
    | "read:hierarchical-content:confluence"
    | "read:inlinetask:confluence"
    | "read:label:confluence"
    | "read:page:confluence"
    | "read:relation:confluence"
    | "read:space-details:confluence"
    | "read:space.permission:confluence"
    | "read:space.property:confluence"
    | "read:space.setting:confluence"
    | "read:space:confluence"
    | "read:task:confluence"
    | "read:template:confluence"
    | "read:user.property:confluence"
    | "read:user:confluence"
    | "read:watcher:confluence"
    | "read:whiteboard:confluence"
    | "readonly:content.attachment:confluence"
    | "search:confluence"
    | "write:app-data:confluence"
    | "write:attachment:confluence"
    | "write:audit-log:confluence"
    | "write:blogpost:confluence"
    | "write:comment:confluence"
    | "write:configuration:confluence"
    | "write:confluence-content"
    | "write:confluence-file"
    | "write:confluence-groups"
    | "write:confluence-props"
    | "write:confluence-space"
    | "write:content.property:confluence"
    | "write:content.restriction:confluence"
    | "write:content:confluence"
    | "write:custom-content:confluence"
    | "write:database:confluence"
    | "write:embed:confluence"
    | "write:folder:confluence"
    | "write:group:confluence"
    | "write:inlinetask:confluence"
    | "write:label:confluence"
    | "write:page:confluence"
    | "write:relation:confluence"
    | "write:space.permission:confluence"
    | "write:space.property:confluence"
    | "write:space.setting:confluence"
    | "write:space:confluence"
    | "write:task:confluence"
    | "write:template:confluence"
    | "write:user.property:confluence"
    | "write:watcher:confluence"
    | "write:whiteboard:confluence";

/** The scopes that only operations for OAuth 2.0 require. */
export type OAuthScope = "read:app-data:confluence" | "write:app-data:confluence";

/** The scopes that the operations of v1 require. */
export interface ScopesOfV1 {
    getAuditRecords: AllOf<"read:audit-log:confluence">;
    createAuditRecord: AllOf<"read:audit-log:confluence" | "write:audit-log:confluence">;
    exportAuditRecords: AllOf<"read:audit-log:confluence">;
    getRetentionPeriod: AllOf<"read:audit-log:confluence">;
    setRetentionPeriod: AllOf<"write:audit-log:confluence">;
    getAuditRecordsForTimePeriod: AllOf<"read:audit-log:confluence">;
    archivePages: AllOf<"write:confluence-content"> | AllOf<"read:content.metadata:confluence" | "write:page:confluence">;
    publishSharedDraft: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content:confluence">;
    publishLegacyDraft: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content:confluence">;
    searchContentByCQL: AllOf<"search:confluence"> | AllOf<"read:content-details:confluence">;
    deletePageTree: AllOf<"write:confluence-content"> | AllOf<"delete:content:confluence">;
    movePage: AllOf<"write:confluence-content"> | AllOf<"write:page:confluence">;
    createOrUpdateAttachments: AllOf<"write:confluence-file"> | AllOf<"read:content-details:confluence" | "write:attachment:confluence">;
    createAttachment: AllOf<"write:confluence-file"> | AllOf<"read:content-details:confluence" | "write:attachment:confluence">;
    updateAttachmentProperties: AllOf<"write:confluence-file" | "write:confluence-props"> | AllOf<"read:content-details:confluence" | "write:attachment:confluence">;
    updateAttachmentData: AllOf<"write:confluence-file"> | AllOf<"read:content-details:confluence" | "write:attachment:confluence">;
    downloadAttatchment: AllOf<"readonly:content.attachment:confluence"> | AllOf<"read:attachment:confluence">;
    getContentDescendants: AllOf<"read:confluence-content.summary"> | AllOf<"read:content-details:confluence">;
    getDescendantsOfType: AllOf<"read:confluence-content.summary"> | AllOf<"read:content-details:confluence">;
    getMacroBodyByMacroId: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    getAndConvertMacroBodyByMacroId: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    getAndAsyncConvertMacroBodyByMacroId: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    addLabelsToContent: AllOf<"write:confluence-content"> | AllOf<"read:label:confluence" | "write:label:confluence">;
    removeLabelFromContentUsingQueryParameter: AllOf<"write:confluence-content"> | AllOf<"write:label:confluence">;
    removeLabelFromContent: AllOf<"write:confluence-content"> | AllOf<"write:label:confluence">;
    getWatchesForPage: AllOf<"read:confluence-content.summary"> | AllOf<"read:watcher:confluence" | "read:user:confluence">;
    getWatchesForSpace: AllOf<"read:confluence-content.summary"> | AllOf<"read:watcher:confluence" | "read:user:confluence">;
    copyPageHierarchy: AllOf<"write:confluence-content"> | AllOf<"read:content.metadata:confluence" | "write:page:confluence">;
    copyPage: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:page:confluence">;
    checkContentPermission: AllOf<"read:confluence-content.permission"> | AllOf<"read:content.permission:confluence">;
    getRestrictions: AllOf<"read:confluence-content.all"> | AllOf<"read:content-details:confluence">;
    updateRestrictions: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content.restriction:confluence">;
    addRestrictions: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content.restriction:confluence">;
    deleteRestrictions: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content.restriction:confluence">;
    getRestrictionsByOperation: AllOf<"read:confluence-content.all"> | AllOf<"read:content-details:confluence">;
    getRestrictionsForOperation: AllOf<"read:confluence-content.all"> | AllOf<"read:content-details:confluence">;
    getIndividualGroupRestrictionStatusByGroupId: AllOf<"read:confluence-content.all"> | AllOf<"read:content.restriction:confluence">;
    addGroupToContentRestrictionByGroupId: AllOf<"write:confluence-content"> | AllOf<"write:content.restriction:confluence">;
    removeGroupFromContentRestriction: AllOf<"write:confluence-content"> | AllOf<"write:content.restriction:confluence">;
    getContentRestrictionStatusForUser: AllOf<"read:confluence-content.all"> | AllOf<"read:content.restriction:confluence">;
    addUserToContentRestriction: AllOf<"write:confluence-content"> | AllOf<"write:content.restriction:confluence">;
    removeUserFromContentRestriction: AllOf<"write:confluence-content"> | AllOf<"write:content.restriction:confluence">;
    getContentState: AllOf<"read:confluence-content.summary"> | AllOf<"read:content-details:confluence">;
    setContentState: AllOf<"write:confluence-content"> | AllOf<"write:content:confluence" | "read:content-details:confluence">;
    removeContentState: AllOf<"write:confluence-content"> | AllOf<"write:content:confluence" | "read:content-details:confluence">;
    getAvailableContentStates: AllOf<"write:confluence-content"> | AllOf<"write:content:confluence">;
    restoreContentVersion: AllOf<"write:confluence-content"> | AllOf<"read:content-details:confluence" | "write:content:confluence">;
    deleteContentVersion: AllOf<"write:confluence-content"> | AllOf<"delete:content:confluence">;
    getCustomContentStates: AllOf<"read:user.property:confluence"> | AllOf<"read:user.property:confluence">;
    asyncConvertContentBodyRequest: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    asyncConvertContentBodyResponse: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    bulkAsyncConvertContentBodyRequest: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    bulkAsyncConvertContentBodyResponse: AllOf<"read:confluence-content.all"> | AllOf<"read:content.metadata:confluence">;
    getAllLabelContent: AllOf<"read:confluence-content.summary"> | AllOf<"read:label:confluence" | "read:content:confluence">;
    getGroups: AllOf<"read:confluence-groups"> | AllOf<"read:group:confluence">;
    createGroup: AllOf<"write:confluence-groups"> | AllOf<"read:group:confluence" | "write:group:confluence">;
    getGroupByGroupId: AllOf<"read:confluence-groups"> | AllOf<"read:group:confluence">;
    removeGroupById: AllOf<"write:confluence-groups"> | AllOf<"write:group:confluence">;
    searchGroups: AllOf<"read:confluence-groups"> | AllOf<"read:group:confluence">;
    getGroupMembersByGroupId: AllOf<"read:confluence-groups"> | AllOf<"read:group:confluence" | "read:user:confluence">;
    addUserToGroupByGroupId: AllOf<"write:confluence-groups"> | AllOf<"write:group:confluence">;
    removeMemberFromGroupByGroupId: AllOf<"write:confluence-groups"> | AllOf<"write:group:confluence">;
    getTasks: AllOf<"read:content.metadata:confluence">;
    getTask: AllOf<"read:confluence-space.summary"> | AllOf<"read:content.metadata:confluence">;
    findTargetFromSource: AllOf<"read:confluence-content.summary"> | AllOf<"read:relation:confluence" | "read:content-details:confluence">;
    getRelationship: AllOf<"read:confluence-content.summary"> | AllOf<"read:relation:confluence" | "read:content-details:confluence">;
    createRelationship: AllOf<"write:confluence-content"> | AllOf<"read:relation:confluence" | "read:space:confluence" | "read:user:confluence" | "read:content:confluence" | "write:relation:confluence">;
    deleteRelationship: AllOf<"write:confluence-content"> | AllOf<"write:relation:confluence">;
    findSourcesForTarget: AllOf<"read:confluence-content.summary"> | AllOf<"read:relation:confluence" | "read:content-details:confluence">;
    searchByCQL: AllOf<"search:confluence"> | AllOf<"read:content-details:confluence">;
    searchUser: AllOf<"read:content-details:confluence">;
    getLookAndFeelSettings: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence" | "read:space.setting:confluence">;
    updateLookAndFeel: AllOf<"manage:confluence-configuration"> | AllOf<"read:space.setting:confluence" | "write:space.setting:confluence">;
    updateLookAndFeelSettings: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence" | "read:space.setting:confluence" | "write:configuration:confluence" | "write:space.setting:confluence">;
    resetLookAndFeelSettings: AllOf<"manage:confluence-configuration"> | AllOf<"write:configuration:confluence" | "write:space.setting:confluence">;
    getSystemInfo: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence">;
    getThemes: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence">;
    getGlobalTheme: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence">;
    getTheme: AllOf<"manage:confluence-configuration"> | AllOf<"read:configuration:confluence">;
    createSpace: AllOf<"write:confluence-space"> | AllOf<"read:space-details:confluence" | "write:space:confluence" | "write:space.permission:confluence">;
    createPrivateSpace: AllOf<"write:confluence-space"> | AllOf<"read:space-details:confluence" | "write:space:confluence" | "write:space.permission:confluence">;
    updateSpace: AllOf<"write:confluence-space"> | AllOf<"read:space-details:confluence" | "write:space:confluence" | "write:space.permission:confluence">;
    deleteSpace: AllOf<"write:confluence-space"> | AllOf<"read:content.metadata:confluence" | "delete:space:confluence">;
    addPermissionToSpace: AllOf<"read:space.permission:confluence" | "write:space.permission:confluence">;
    addCustomContentPermissions: AllOf<"read:space.permission:confluence" | "write:space.permission:confluence">;
    removePermission: AllOf<"write:space.permission:confluence">;
    getSpaceSettings: AllOf<"read:confluence-space.summary"> | AllOf<"read:space.setting:confluence">;
    updateSpaceSettings: AllOf<"write:confluence-space"> | AllOf<"read:space.setting:confluence" | "write:space.setting:confluence">;
    getSpaceContentStates: AllOf<"read:confluence-space.summary"> | AllOf<"read:space.setting:confluence">;
    getContentStateSettings: AllOf<"read:confluence-space.summary"> | AllOf<"read:space.setting:confluence">;
    getContentsWithState: AllOf<"read:confluence-content.all"> | AllOf<"read:content:confluence">;
    getSpaceTheme: AllOf<"read:confluence-space.summary"> | AllOf<"read:space.setting:confluence">;
    setSpaceTheme: AllOf<"write:confluence-space"> | AllOf<"read:space.setting:confluence" | "write:space.setting:confluence">;
    resetSpaceTheme: AllOf<"write:confluence-space"> | AllOf<"write:space.setting:confluence">;
    getWatchersForSpace: AllOf<"read:watcher:confluence" | "read:user:confluence">;
    getLabelsForSpace: AllOf<"read:confluence-space.summary"> | AllOf<"read:label:confluence">;
    addLabelsToSpace: AllOf<"write:confluence-space"> | AllOf<"read:label:confluence" | "write:label:confluence">;
    deleteLabelFromSpace: AllOf<"write:confluence-space"> | AllOf<"write:label:confluence">;
    updateContentTemplate: AllOf<"write:confluence-content"> | AllOf<"read:template:confluence" | "read:content-details:confluence" | "write:template:confluence">;
    createContentTemplate: AllOf<"write:confluence-content"> | AllOf<"read:template:confluence" | "read:content-details:confluence" | "write:template:confluence">;
    getBlueprintTemplates: AllOf<"read:confluence-content.summary"> | AllOf<"read:template:confluence" | "read:content-details:confluence">;
    getContentTemplates: AllOf<"read:confluence-content.summary"> | AllOf<"read:template:confluence" | "read:content-details:confluence">;
    getContentTemplate: AllOf<"read:confluence-content.summary"> | AllOf<"read:template:confluence" | "read:content-details:confluence">;
    removeTemplate: AllOf<"write:confluence-content"> | AllOf<"write:template:confluence">;
    getUser: AllOf<"read:confluence-user"> | AllOf<"read:content-details:confluence">;
    getAnonymousUser: AllOf<"read:confluence-user"> | AllOf<"read:user:confluence">;
    getCurrentUser: AllOf<"read:confluence-user"> | AllOf<"read:content-details:confluence">;
    getGroupMembershipsForUser: AllOf<"read:confluence-user"> | AllOf<"read:user:confluence" | "read:group:confluence">;
    getBulkUserLookup: AllOf<"read:confluence-user"> | AllOf<"read:content-details:confluence">;
    getContentWatchStatus: AllOf<"read:confluence-content.summary"> | AllOf<"read:watcher:confluence">;
    addContentWatcher: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    removeContentWatcher: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    isWatchingLabel: AllOf<"read:confluence-content.summary"> | AllOf<"read:watcher:confluence">;
    addLabelWatcher: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    removeLabelWatcher: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    isWatchingSpace: AllOf<"read:confluence-content.summary"> | AllOf<"read:watcher:confluence">;
    addSpaceWatcher: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    removeSpaceWatch: AllOf<"write:confluence-content"> | AllOf<"write:watcher:confluence">;
    getPrivacyUnsafeUserEmail: AllOf<"read:email-address:confluence">;
    getPrivacyUnsafeUserEmailBulk: AllOf<"read:email-address:confluence">;
    getModules: NoScope;
    registerModules: NoScope;
    removeModules: NoScope;
    getViews: AllOf<"read:confluence-content.summary"> | AllOf<"read:analytics.content:confluence">;
    getViewers: AllOf<"read:confluence-content.summary"> | AllOf<"read:analytics.content:confluence">;
    getUserProperties: AllOf<"read:user.property:confluence">;
    getUserProperty: AllOf<"read:user.property:confluence">;
    updateUserProperty: AllOf<"write:user.property:confluence">;
    createUserProperty: AllOf<"write:user.property:confluence">;
    deleteUserProperty: AllOf<"write:user.property:confluence">;
}

/** The scopes that the operations of v2 require. */
export interface ScopesOfV2 {
    getAdminKey: NoScope;
    enableAdminKey: NoScope;
    disableAdminKey: NoScope;
    getAttachments: AllOf<"read:attachment:confluence">;
    getAttachmentById: AllOf<"read:attachment:confluence">;
    deleteAttachment: AllOf<"delete:attachment:confluence">;
    getAttachmentLabels: AllOf<"read:attachment:confluence">;
    getAttachmentOperations: AllOf<"read:attachment:confluence">;
    getAttachmentContentProperties: AllOf<"read:attachment:confluence">;
    createAttachmentProperty: AllOf<"read:attachment:confluence" | "write:attachment:confluence">;
    getAttachmentContentPropertiesById: AllOf<"read:attachment:confluence">;
    updateAttachmentPropertyById: AllOf<"read:attachment:confluence" | "write:attachment:confluence">;
    deleteAttachmentPropertyById: AllOf<"read:attachment:confluence" | "write:attachment:confluence">;
    getAttachmentVersions: AllOf<"read:attachment:confluence">;
    getAttachmentVersionDetails: AllOf<"read:attachment:confluence">;
    getAttachmentComments: AllOf<"read:comment:confluence">;
    getBlogPosts: AllOf<"read:page:confluence">;
    createBlogPost: AllOf<"write:page:confluence">;
    getBlogPostById: AllOf<"read:page:confluence">;
    updateBlogPost: AllOf<"write:page:confluence">;
    deleteBlogPost: AllOf<"delete:page:confluence">;
    getBlogpostAttachments: AllOf<"read:attachment:confluence">;
    getCustomContentByTypeInBlogPost: AllOf<"read:custom-content:confluence">;
    getBlogPostLabels: AllOf<"read:page:confluence">;
    getBlogPostLikeCount: AllOf<"read:page:confluence">;
    getBlogPostLikeUsers: AllOf<"read:page:confluence">;
    getBlogpostContentProperties: AllOf<"read:page:confluence">;
    createBlogpostProperty: AllOf<"read:page:confluence" | "write:page:confluence">;
    getBlogpostContentPropertiesById: AllOf<"read:page:confluence">;
    updateBlogpostPropertyById: AllOf<"read:page:confluence" | "write:page:confluence">;
    deleteBlogpostPropertyById: AllOf<"read:page:confluence" | "write:page:confluence">;
    getBlogPostOperations: AllOf<"read:page:confluence">;
    getBlogPostVersions: AllOf<"read:page:confluence">;
    getBlogPostVersionDetails: AllOf<"read:page:confluence">;
    convertContentIdsToContentTypes: AllOf<"read:content.metadata:confluence">;
    getCustomContentByType: AllOf<"read:custom-content:confluence">;
    createCustomContent: AllOf<"write:custom-content:confluence">;
    getCustomContentById: AllOf<"read:custom-content:confluence">;
    updateCustomContent: AllOf<"write:custom-content:confluence">;
    deleteCustomContent: AllOf<"delete:custom-content:confluence">;
    getCustomContentAttachments: AllOf<"read:attachment:confluence">;
    getCustomContentComments: AllOf<"read:comment:confluence">;
    getCustomContentLabels: AllOf<"read:custom-content:confluence">;
    getCustomContentOperations: AllOf<"read:custom-content:confluence">;
    getCustomContentContentProperties: AllOf<"read:custom-content:confluence">;
    createCustomContentProperty: AllOf<"read:custom-content:confluence" | "write:custom-content:confluence">;
    getCustomContentContentPropertiesById: AllOf<"read:custom-content:confluence">;
    updateCustomContentPropertyById: AllOf<"read:custom-content:confluence" | "write:custom-content:confluence">;
    deleteCustomContentPropertyById: AllOf<"read:custom-content:confluence" | "write:custom-content:confluence">;
    getLabels: AllOf<"read:label:confluence">;
    getLabelAttachments: AllOf<"read:attachment:confluence">;
    getLabelBlogPosts: AllOf<"read:page:confluence">;
    getLabelPages: AllOf<"read:page:confluence">;
    getPages: AllOf<"read:page:confluence">;
    createPage: AllOf<"write:page:confluence">;
    getPageById: AllOf<"read:page:confluence">;
    updatePage: AllOf<"write:page:confluence">;
    deletePage: AllOf<"delete:page:confluence">;
    getPageAttachments: AllOf<"read:attachment:confluence">;
    getCustomContentByTypeInPage: AllOf<"read:custom-content:confluence">;
    getPageLabels: AllOf<"read:page:confluence">;
    getPageLikeCount: AllOf<"read:page:confluence">;
    getPageLikeUsers: AllOf<"read:page:confluence">;
    getPageOperations: AllOf<"read:page:confluence">;
    getPageContentProperties: AllOf<"read:page:confluence">;
    createPageProperty: AllOf<"read:page:confluence" | "write:page:confluence">;
    getPageContentPropertiesById: AllOf<"read:page:confluence">;
    updatePagePropertyById: AllOf<"read:page:confluence" | "write:page:confluence">;
    deletePagePropertyById: AllOf<"read:page:confluence" | "write:page:confluence">;
    postRedactPage: AllOf<"write:page:confluence">;
    postRedactBlog: AllOf<"write:page:confluence">;
    updatePageTitle: AllOf<"write:page:confluence">;
    getPageVersions: AllOf<"read:page:confluence">;
    createWhiteboard: AllOf<"write:whiteboard:confluence">;
    getWhiteboardById: AllOf<"read:whiteboard:confluence">;
    deleteWhiteboard: AllOf<"delete:whiteboard:confluence">;
    getWhiteboardContentProperties: AllOf<"read:whiteboard:confluence">;
    createWhiteboardProperty: AllOf<"read:whiteboard:confluence" | "write:whiteboard:confluence">;
    getWhiteboardContentPropertiesById: AllOf<"read:whiteboard:confluence">;
    updateWhiteboardPropertyById: AllOf<"read:whiteboard:confluence" | "write:whiteboard:confluence">;
    deleteWhiteboardPropertyById: AllOf<"read:whiteboard:confluence" | "write:whiteboard:confluence">;
    getWhiteboardOperations: AllOf<"read:whiteboard:confluence">;
    getWhiteboardDirectChildren: AllOf<"read:hierarchical-content:confluence">;
    getWhiteboardDescendants: AllOf<"read:hierarchical-content:confluence">;
    getWhiteboardAncestors: AllOf<"read:content.metadata:confluence">;
    createDatabase: AllOf<"write:database:confluence">;
    getDatabaseById: AllOf<"read:database:confluence">;
    deleteDatabase: AllOf<"delete:database:confluence">;
    getDatabaseContentProperties: AllOf<"read:database:confluence">;
    createDatabaseProperty: AllOf<"read:database:confluence" | "write:database:confluence">;
    getDatabaseContentPropertiesById: AllOf<"read:database:confluence">;
    updateDatabasePropertyById: AllOf<"read:database:confluence" | "write:database:confluence">;
    deleteDatabasePropertyById: AllOf<"read:database:confluence" | "write:database:confluence">;
    getDatabaseOperations: AllOf<"read:database:confluence">;
    getDatabaseDirectChildren: AllOf<"read:hierarchical-content:confluence">;
    getDatabaseDescendants: AllOf<"read:hierarchical-content:confluence">;
    getDatabaseAncestors: AllOf<"read:content.metadata:confluence">;
    createSmartLink: AllOf<"write:embed:confluence">;
    getSmartLinkById: AllOf<"read:embed:confluence">;
    deleteSmartLink: AllOf<"delete:embed:confluence">;
    getSmartLinkContentProperties: AllOf<"read:embed:confluence">;
    createSmartLinkProperty: AllOf<"read:embed:confluence" | "write:embed:confluence">;
    getSmartLinkContentPropertiesById: AllOf<"read:embed:confluence">;
    updateSmartLinkPropertyById: AllOf<"read:embed:confluence" | "write:embed:confluence">;
    deleteSmartLinkPropertyById: AllOf<"read:embed:confluence" | "write:embed:confluence">;
    getSmartLinkOperations: AllOf<"read:embed:confluence">;
    getSmartLinkDirectChildren: AllOf<"read:hierarchical-content:confluence">;
    getSmartLinkDescendants: AllOf<"read:hierarchical-content:confluence">;
    getSmartLinkAncestors: AllOf<"read:content.metadata:confluence">;
    createFolder: AllOf<"write:folder:confluence">;
    getFolderById: AllOf<"read:folder:confluence">;
    deleteFolder: AllOf<"delete:folder:confluence">;
    getFolderContentProperties: AllOf<"read:folder:confluence">;
    createFolderProperty: AllOf<"read:folder:confluence" | "write:folder:confluence">;
    getFolderContentPropertiesById: AllOf<"read:folder:confluence">;
    updateFolderPropertyById: AllOf<"read:folder:confluence" | "write:folder:confluence">;
    deleteFolderPropertyById: AllOf<"read:folder:confluence" | "write:folder:confluence">;
    getFolderOperations: AllOf<"read:folder:confluence">;
    getFolderDirectChildren: AllOf<"read:hierarchical-content:confluence">;
    getFolderDescendants: AllOf<"read:hierarchical-content:confluence">;
    getFolderAncestors: AllOf<"read:content.metadata:confluence">;
    getPageVersionDetails: AllOf<"read:page:confluence">;
    getCustomContentVersions: AllOf<"read:custom-content:confluence">;
    getCustomContentVersionDetails: AllOf<"read:custom-content:confluence">;
    getSpaces: AllOf<"read:space:confluence">;
    createSpace: AllOf<"write:space:confluence">;
    getSpaceById: AllOf<"read:space:confluence">;
    getBlogPostsInSpace: AllOf<"read:page:confluence">;
    getSpaceLabels: AllOf<"read:space:confluence">;
    getSpaceContentLabels: AllOf<"read:space:confluence">;
    getCustomContentByTypeInSpace: AllOf<"read:custom-content:confluence">;
    getSpaceOperations: AllOf<"read:space:confluence">;
    getPagesInSpace: AllOf<"read:page:confluence">;
    getSpaceProperties: AllOf<"read:space:confluence">;
    createSpaceProperty: AllOf<"read:space:confluence" | "write:space:confluence">;
    getSpacePropertyById: AllOf<"read:space:confluence">;
    updateSpacePropertyById: AllOf<"read:space:confluence" | "write:space:confluence">;
    deleteSpacePropertyById: AllOf<"read:space:confluence" | "write:space:confluence">;
    getSpacePermissionsAssignments: AllOf<"read:space:confluence">;
    getAvailableSpacePermissions: AllOf<"read:space.permission:confluence">;
    listSpacePermissionCombinations: AllOf<"read:configuration:confluence">;
    generateSpacePermissionCombinations: AllOf<"write:configuration:confluence">;
    bulkAssignSpacePermissionRoles: AllOf<"write:configuration:confluence">;
    bulkRemoveSpacePermissionAccess: AllOf<"write:configuration:confluence">;
    getSpacePermissionTransitionTaskStatus: AllOf<"read:configuration:confluence">;
    getAvailableSpaceRoles: AllOf<"read:space.permission:confluence">;
    createSpaceRole: AllOf<"write:configuration:confluence">;
    getSpaceRolesById: AllOf<"read:space.permission:confluence">;
    updateSpaceRole: AllOf<"write:configuration:confluence">;
    deleteSpaceRole: AllOf<"write:configuration:confluence">;
    getSpaceRoleMode: AllOf<"read:configuration:confluence">;
    getSpaceRoleAssignments: AllOf<"read:space.permission:confluence">;
    setSpaceRoleAssignments: AllOf<"write:space.permission:confluence">;
    getPageFooterComments: AllOf<"read:comment:confluence">;
    getPageInlineComments: AllOf<"read:comment:confluence">;
    getBlogPostFooterComments: AllOf<"read:comment:confluence">;
    getBlogPostInlineComments: AllOf<"read:comment:confluence">;
    getFooterComments: AllOf<"read:comment:confluence">;
    createFooterComment: AllOf<"write:comment:confluence">;
    getFooterCommentById: AllOf<"read:comment:confluence">;
    updateFooterComment: AllOf<"write:comment:confluence">;
    deleteFooterComment: AllOf<"delete:comment:confluence">;
    getFooterCommentChildren: AllOf<"read:comment:confluence">;
    getFooterLikeCount: AllOf<"read:comment:confluence">;
    getFooterLikeUsers: AllOf<"read:comment:confluence">;
    getFooterCommentOperations: AllOf<"read:comment:confluence">;
    getFooterCommentVersions: AllOf<"read:comment:confluence">;
    getFooterCommentVersionDetails: AllOf<"read:comment:confluence">;
    getInlineComments: AllOf<"read:comment:confluence">;
    createInlineComment: AllOf<"write:comment:confluence">;
    getInlineCommentById: AllOf<"read:comment:confluence">;
    updateInlineComment: AllOf<"write:comment:confluence">;
    deleteInlineComment: AllOf<"delete:comment:confluence">;
    getInlineCommentChildren: AllOf<"read:comment:confluence">;
    getInlineLikeCount: AllOf<"read:comment:confluence">;
    getInlineLikeUsers: AllOf<"read:comment:confluence">;
    getInlineCommentOperations: AllOf<"read:comment:confluence">;
    getInlineCommentVersions: AllOf<"read:comment:confluence">;
    getInlineCommentVersionDetails: AllOf<"read:comment:confluence">;
    getCommentContentProperties: AllOf<"read:comment:confluence">;
    createCommentProperty: AllOf<"read:comment:confluence" | "write:comment:confluence">;
    getCommentContentPropertiesById: AllOf<"read:comment:confluence">;
    updateCommentPropertyById: AllOf<"read:comment:confluence" | "write:comment:confluence">;
    deleteCommentPropertyById: AllOf<"read:comment:confluence" | "write:comment:confluence">;
    getTasks: AllOf<"read:task:confluence">;
    getTaskById: AllOf<"read:task:confluence">;
    updateTask: AllOf<"write:task:confluence">;
    getChildPages: AllOf<"read:page:confluence">;
    getChildCustomContent: AllOf<"read:custom-content:confluence">;
    getPageDirectChildren: AllOf<"read:hierarchical-content:confluence">;
    getPageAncestors: AllOf<"read:content.metadata:confluence">;
    getPageDescendants: AllOf<"read:hierarchical-content:confluence">;
    createBulkUserLookup: AllOf<"read:user:confluence">;
    checkAccessByEmail: AllOf<"read:configuration:confluence">;
    inviteByEmail: AllOf<"read:configuration:confluence">;
    getDataPolicyMetadata: AllOf<"read:configuration:confluence">;
    getDataPolicySpaces: AllOf<"read:space:confluence">;
    getClassificationLevels: AllOf<"read:configuration:confluence">;
    getSpaceDefaultClassificationLevel: AllOf<"read:space:confluence">;
    putSpaceDefaultClassificationLevel: AllOf<"read:space:confluence" | "write:space:confluence">;
    deleteSpaceDefaultClassificationLevel: AllOf<"read:space:confluence" | "write:space:confluence">;
    getPageClassificationLevel: AllOf<"read:page:confluence" | "write:page:confluence">;
    putPageClassificationLevel: AllOf<"write:page:confluence">;
    postPageClassificationLevel: AllOf<"write:page:confluence">;
    getBlogPostClassificationLevel: AllOf<"read:page:confluence" | "write:page:confluence">;
    putBlogPostClassificationLevel: AllOf<"write:page:confluence">;
    postBlogPostClassificationLevel: AllOf<"write:page:confluence">;
    getWhiteboardClassificationLevel: AllOf<"read:whiteboard:confluence">;
    putWhiteboardClassificationLevel: AllOf<"write:whiteboard:confluence">;
    postWhiteboardClassificationLevel: AllOf<"write:whiteboard:confluence">;
    getDatabaseClassificationLevel: AllOf<"read:database:confluence">;
    putDatabaseClassificationLevel: AllOf<"write:database:confluence">;
    postDatabaseClassificationLevel: AllOf<"write:database:confluence">;
    getAttachmentThumbnailById: AllOf<"read:attachment:confluence">;
    getForgeAppProperties: AllOf<"read:app-data:confluence"> & OAuthOnly;
    getForgeAppProperty: AllOf<"read:app-data:confluence"> & OAuthOnly;
    putForgeAppProperty: AllOf<"write:app-data:confluence"> & OAuthOnly;
    deleteForgeAppProperty: AllOf<"write:app-data:confluence"> & OAuthOnly;
}

/** The scopes that each method and path requires. */
export interface NeedsByPath {
    get: {
        "/wiki/rest/api/audit": ScopesOfV1["getAuditRecords"];
        "/wiki/rest/api/audit/export": ScopesOfV1["exportAuditRecords"];
        "/wiki/rest/api/audit/retention": ScopesOfV1["getRetentionPeriod"];
        "/wiki/rest/api/audit/since": ScopesOfV1["getAuditRecordsForTimePeriod"];
        "/wiki/rest/api/content/search": ScopesOfV1["searchContentByCQL"];
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": ScopesOfV1["downloadAttatchment"];
        "/wiki/rest/api/content/{id}/descendant": ScopesOfV1["getContentDescendants"];
        "/wiki/rest/api/content/{id}/descendant/{type}": ScopesOfV1["getDescendantsOfType"];
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": ScopesOfV1["getMacroBodyByMacroId"];
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": ScopesOfV1["getAndConvertMacroBodyByMacroId"];
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": ScopesOfV1["getAndAsyncConvertMacroBodyByMacroId"];
        "/wiki/rest/api/content/{id}/notification/child-created": ScopesOfV1["getWatchesForPage"];
        "/wiki/rest/api/content/{id}/notification/created": ScopesOfV1["getWatchesForSpace"];
        "/wiki/rest/api/content/{id}/restriction": ScopesOfV1["getRestrictions"];
        "/wiki/rest/api/content/{id}/restriction/byOperation": ScopesOfV1["getRestrictionsByOperation"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": ScopesOfV1["getRestrictionsForOperation"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": ScopesOfV1["getIndividualGroupRestrictionStatusByGroupId"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": ScopesOfV1["getContentRestrictionStatusForUser"];
        "/wiki/rest/api/content/{id}/state": ScopesOfV1["getContentState"];
        "/wiki/rest/api/content/{id}/state/available": ScopesOfV1["getAvailableContentStates"];
        "/wiki/rest/api/content-states": ScopesOfV1["getCustomContentStates"];
        "/wiki/rest/api/contentbody/convert/async/{id}": ScopesOfV1["asyncConvertContentBodyResponse"];
        "/wiki/rest/api/contentbody/convert/async/bulk/tasks": ScopesOfV1["bulkAsyncConvertContentBodyResponse"];
        "/wiki/rest/api/label": ScopesOfV1["getAllLabelContent"];
        "/wiki/rest/api/group": ScopesOfV1["getGroups"];
        "/wiki/rest/api/group/by-id": ScopesOfV1["getGroupByGroupId"];
        "/wiki/rest/api/group/picker": ScopesOfV1["searchGroups"];
        "/wiki/rest/api/group/{groupId}/membersByGroupId": ScopesOfV1["getGroupMembersByGroupId"];
        "/wiki/rest/api/longtask": ScopesOfV1["getTasks"];
        "/wiki/rest/api/longtask/{id}": ScopesOfV1["getTask"];
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": ScopesOfV1["findTargetFromSource"];
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": ScopesOfV1["getRelationship"];
        "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": ScopesOfV1["findSourcesForTarget"];
        "/wiki/rest/api/search": ScopesOfV1["searchByCQL"];
        "/wiki/rest/api/search/user": ScopesOfV1["searchUser"];
        "/wiki/rest/api/settings/lookandfeel": ScopesOfV1["getLookAndFeelSettings"];
        "/wiki/rest/api/settings/systemInfo": ScopesOfV1["getSystemInfo"];
        "/wiki/rest/api/settings/theme": ScopesOfV1["getThemes"];
        "/wiki/rest/api/settings/theme/selected": ScopesOfV1["getGlobalTheme"];
        "/wiki/rest/api/settings/theme/{themeKey}": ScopesOfV1["getTheme"];
        "/wiki/rest/api/space/{spaceKey}/settings": ScopesOfV1["getSpaceSettings"];
        "/wiki/rest/api/space/{spaceKey}/state": ScopesOfV1["getSpaceContentStates"];
        "/wiki/rest/api/space/{spaceKey}/state/settings": ScopesOfV1["getContentStateSettings"];
        "/wiki/rest/api/space/{spaceKey}/state/content": ScopesOfV1["getContentsWithState"];
        "/wiki/rest/api/space/{spaceKey}/theme": ScopesOfV1["getSpaceTheme"];
        "/wiki/rest/api/space/{spaceKey}/watch": ScopesOfV1["getWatchersForSpace"];
        "/wiki/rest/api/space/{spaceKey}/label": ScopesOfV1["getLabelsForSpace"];
        "/wiki/rest/api/template/blueprint": ScopesOfV1["getBlueprintTemplates"];
        "/wiki/rest/api/template/page": ScopesOfV1["getContentTemplates"];
        "/wiki/rest/api/template/{contentTemplateId}": ScopesOfV1["getContentTemplate"];
        "/wiki/rest/api/user": ScopesOfV1["getUser"];
        "/wiki/rest/api/user/anonymous": ScopesOfV1["getAnonymousUser"];
        "/wiki/rest/api/user/current": ScopesOfV1["getCurrentUser"];
        "/wiki/rest/api/user/memberof": ScopesOfV1["getGroupMembershipsForUser"];
        "/wiki/rest/api/user/bulk": ScopesOfV1["getBulkUserLookup"];
        "/wiki/rest/api/user/watch/content/{contentId}": ScopesOfV1["getContentWatchStatus"];
        "/wiki/rest/api/user/watch/label/{labelName}": ScopesOfV1["isWatchingLabel"];
        "/wiki/rest/api/user/watch/space/{spaceKey}": ScopesOfV1["isWatchingSpace"];
        "/wiki/rest/api/user/email": ScopesOfV1["getPrivacyUnsafeUserEmail"];
        "/wiki/rest/api/user/email/bulk": ScopesOfV1["getPrivacyUnsafeUserEmailBulk"];
        "/wiki/rest/atlassian-connect/1/app/module/dynamic": ScopesOfV1["getModules"];
        "/wiki/rest/api/analytics/content/{contentId}/views": ScopesOfV1["getViews"];
        "/wiki/rest/api/analytics/content/{contentId}/viewers": ScopesOfV1["getViewers"];
        "/wiki/rest/api/user/{userId}/property": ScopesOfV1["getUserProperties"];
        "/wiki/rest/api/user/{userId}/property/{key}": ScopesOfV1["getUserProperty"];
        "/wiki/api/v2/admin-key": ScopesOfV2["getAdminKey"];
        "/wiki/api/v2/attachments": ScopesOfV2["getAttachments"];
        "/wiki/api/v2/attachments/{id}": ScopesOfV2["getAttachmentById"];
        "/wiki/api/v2/attachments/{id}/labels": ScopesOfV2["getAttachmentLabels"];
        "/wiki/api/v2/attachments/{id}/operations": ScopesOfV2["getAttachmentOperations"];
        "/wiki/api/v2/attachments/{attachment-id}/properties": ScopesOfV2["getAttachmentContentProperties"];
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": ScopesOfV2["getAttachmentContentPropertiesById"];
        "/wiki/api/v2/attachments/{id}/versions": ScopesOfV2["getAttachmentVersions"];
        "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}": ScopesOfV2["getAttachmentVersionDetails"];
        "/wiki/api/v2/attachments/{id}/footer-comments": ScopesOfV2["getAttachmentComments"];
        "/wiki/api/v2/blogposts": ScopesOfV2["getBlogPosts"];
        "/wiki/api/v2/blogposts/{id}": ScopesOfV2["getBlogPostById"];
        "/wiki/api/v2/blogposts/{id}/attachments": ScopesOfV2["getBlogpostAttachments"];
        "/wiki/api/v2/blogposts/{id}/custom-content": ScopesOfV2["getCustomContentByTypeInBlogPost"];
        "/wiki/api/v2/blogposts/{id}/labels": ScopesOfV2["getBlogPostLabels"];
        "/wiki/api/v2/blogposts/{id}/likes/count": ScopesOfV2["getBlogPostLikeCount"];
        "/wiki/api/v2/blogposts/{id}/likes/users": ScopesOfV2["getBlogPostLikeUsers"];
        "/wiki/api/v2/blogposts/{blogpost-id}/properties": ScopesOfV2["getBlogpostContentProperties"];
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": ScopesOfV2["getBlogpostContentPropertiesById"];
        "/wiki/api/v2/blogposts/{id}/operations": ScopesOfV2["getBlogPostOperations"];
        "/wiki/api/v2/blogposts/{id}/versions": ScopesOfV2["getBlogPostVersions"];
        "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}": ScopesOfV2["getBlogPostVersionDetails"];
        "/wiki/api/v2/custom-content": ScopesOfV2["getCustomContentByType"];
        "/wiki/api/v2/custom-content/{id}": ScopesOfV2["getCustomContentById"];
        "/wiki/api/v2/custom-content/{id}/attachments": ScopesOfV2["getCustomContentAttachments"];
        "/wiki/api/v2/custom-content/{id}/footer-comments": ScopesOfV2["getCustomContentComments"];
        "/wiki/api/v2/custom-content/{id}/labels": ScopesOfV2["getCustomContentLabels"];
        "/wiki/api/v2/custom-content/{id}/operations": ScopesOfV2["getCustomContentOperations"];
        "/wiki/api/v2/custom-content/{custom-content-id}/properties": ScopesOfV2["getCustomContentContentProperties"];
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": ScopesOfV2["getCustomContentContentPropertiesById"];
        "/wiki/api/v2/labels": ScopesOfV2["getLabels"];
        "/wiki/api/v2/labels/{id}/attachments": ScopesOfV2["getLabelAttachments"];
        "/wiki/api/v2/labels/{id}/blogposts": ScopesOfV2["getLabelBlogPosts"];
        "/wiki/api/v2/labels/{id}/pages": ScopesOfV2["getLabelPages"];
        "/wiki/api/v2/pages": ScopesOfV2["getPages"];
        "/wiki/api/v2/pages/{id}": ScopesOfV2["getPageById"];
        "/wiki/api/v2/pages/{id}/attachments": ScopesOfV2["getPageAttachments"];
        "/wiki/api/v2/pages/{id}/custom-content": ScopesOfV2["getCustomContentByTypeInPage"];
        "/wiki/api/v2/pages/{id}/labels": ScopesOfV2["getPageLabels"];
        "/wiki/api/v2/pages/{id}/likes/count": ScopesOfV2["getPageLikeCount"];
        "/wiki/api/v2/pages/{id}/likes/users": ScopesOfV2["getPageLikeUsers"];
        "/wiki/api/v2/pages/{id}/operations": ScopesOfV2["getPageOperations"];
        "/wiki/api/v2/pages/{page-id}/properties": ScopesOfV2["getPageContentProperties"];
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}": ScopesOfV2["getPageContentPropertiesById"];
        "/wiki/api/v2/pages/{id}/versions": ScopesOfV2["getPageVersions"];
        "/wiki/api/v2/whiteboards/{id}": ScopesOfV2["getWhiteboardById"];
        "/wiki/api/v2/whiteboards/{id}/properties": ScopesOfV2["getWhiteboardContentProperties"];
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": ScopesOfV2["getWhiteboardContentPropertiesById"];
        "/wiki/api/v2/whiteboards/{id}/operations": ScopesOfV2["getWhiteboardOperations"];
        "/wiki/api/v2/whiteboards/{id}/direct-children": ScopesOfV2["getWhiteboardDirectChildren"];
        "/wiki/api/v2/whiteboards/{id}/descendants": ScopesOfV2["getWhiteboardDescendants"];
        "/wiki/api/v2/whiteboards/{id}/ancestors": ScopesOfV2["getWhiteboardAncestors"];
        "/wiki/api/v2/databases/{id}": ScopesOfV2["getDatabaseById"];
        "/wiki/api/v2/databases/{id}/properties": ScopesOfV2["getDatabaseContentProperties"];
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}": ScopesOfV2["getDatabaseContentPropertiesById"];
        "/wiki/api/v2/databases/{id}/operations": ScopesOfV2["getDatabaseOperations"];
        "/wiki/api/v2/databases/{id}/direct-children": ScopesOfV2["getDatabaseDirectChildren"];
        "/wiki/api/v2/databases/{id}/descendants": ScopesOfV2["getDatabaseDescendants"];
        "/wiki/api/v2/databases/{id}/ancestors": ScopesOfV2["getDatabaseAncestors"];
        "/wiki/api/v2/embeds/{id}": ScopesOfV2["getSmartLinkById"];
        "/wiki/api/v2/embeds/{id}/properties": ScopesOfV2["getSmartLinkContentProperties"];
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": ScopesOfV2["getSmartLinkContentPropertiesById"];
        "/wiki/api/v2/embeds/{id}/operations": ScopesOfV2["getSmartLinkOperations"];
        "/wiki/api/v2/embeds/{id}/direct-children": ScopesOfV2["getSmartLinkDirectChildren"];
        "/wiki/api/v2/embeds/{id}/descendants": ScopesOfV2["getSmartLinkDescendants"];
        "/wiki/api/v2/embeds/{id}/ancestors": ScopesOfV2["getSmartLinkAncestors"];
        "/wiki/api/v2/folders/{id}": ScopesOfV2["getFolderById"];
        "/wiki/api/v2/folders/{id}/properties": ScopesOfV2["getFolderContentProperties"];
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": ScopesOfV2["getFolderContentPropertiesById"];
        "/wiki/api/v2/folders/{id}/operations": ScopesOfV2["getFolderOperations"];
        "/wiki/api/v2/folders/{id}/direct-children": ScopesOfV2["getFolderDirectChildren"];
        "/wiki/api/v2/folders/{id}/descendants": ScopesOfV2["getFolderDescendants"];
        "/wiki/api/v2/folders/{id}/ancestors": ScopesOfV2["getFolderAncestors"];
        "/wiki/api/v2/pages/{page-id}/versions/{version-number}": ScopesOfV2["getPageVersionDetails"];
        "/wiki/api/v2/custom-content/{custom-content-id}/versions": ScopesOfV2["getCustomContentVersions"];
        "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}": ScopesOfV2["getCustomContentVersionDetails"];
        "/wiki/api/v2/spaces": ScopesOfV2["getSpaces"];
        "/wiki/api/v2/spaces/{id}": ScopesOfV2["getSpaceById"];
        "/wiki/api/v2/spaces/{id}/blogposts": ScopesOfV2["getBlogPostsInSpace"];
        "/wiki/api/v2/spaces/{id}/labels": ScopesOfV2["getSpaceLabels"];
        "/wiki/api/v2/spaces/{id}/content/labels": ScopesOfV2["getSpaceContentLabels"];
        "/wiki/api/v2/spaces/{id}/custom-content": ScopesOfV2["getCustomContentByTypeInSpace"];
        "/wiki/api/v2/spaces/{id}/operations": ScopesOfV2["getSpaceOperations"];
        "/wiki/api/v2/spaces/{id}/pages": ScopesOfV2["getPagesInSpace"];
        "/wiki/api/v2/spaces/{space-id}/properties": ScopesOfV2["getSpaceProperties"];
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": ScopesOfV2["getSpacePropertyById"];
        "/wiki/api/v2/spaces/{id}/permissions": ScopesOfV2["getSpacePermissionsAssignments"];
        "/wiki/api/v2/space-permissions": ScopesOfV2["getAvailableSpacePermissions"];
        "/wiki/api/v2/space-permissions/transition/combinations": ScopesOfV2["listSpacePermissionCombinations"];
        "/wiki/api/v2/space-permissions/transition/tasks/{taskId}": ScopesOfV2["getSpacePermissionTransitionTaskStatus"];
        "/wiki/api/v2/space-roles": ScopesOfV2["getAvailableSpaceRoles"];
        "/wiki/api/v2/space-roles/{id}": ScopesOfV2["getSpaceRolesById"];
        "/wiki/api/v2/space-role-mode": ScopesOfV2["getSpaceRoleMode"];
        "/wiki/api/v2/spaces/{id}/role-assignments": ScopesOfV2["getSpaceRoleAssignments"];
        "/wiki/api/v2/pages/{id}/footer-comments": ScopesOfV2["getPageFooterComments"];
        "/wiki/api/v2/pages/{id}/inline-comments": ScopesOfV2["getPageInlineComments"];
        "/wiki/api/v2/blogposts/{id}/footer-comments": ScopesOfV2["getBlogPostFooterComments"];
        "/wiki/api/v2/blogposts/{id}/inline-comments": ScopesOfV2["getBlogPostInlineComments"];
        "/wiki/api/v2/footer-comments": ScopesOfV2["getFooterComments"];
        "/wiki/api/v2/footer-comments/{comment-id}": ScopesOfV2["getFooterCommentById"];
        "/wiki/api/v2/footer-comments/{id}/children": ScopesOfV2["getFooterCommentChildren"];
        "/wiki/api/v2/footer-comments/{id}/likes/count": ScopesOfV2["getFooterLikeCount"];
        "/wiki/api/v2/footer-comments/{id}/likes/users": ScopesOfV2["getFooterLikeUsers"];
        "/wiki/api/v2/footer-comments/{id}/operations": ScopesOfV2["getFooterCommentOperations"];
        "/wiki/api/v2/footer-comments/{id}/versions": ScopesOfV2["getFooterCommentVersions"];
        "/wiki/api/v2/footer-comments/{id}/versions/{version-number}": ScopesOfV2["getFooterCommentVersionDetails"];
        "/wiki/api/v2/inline-comments": ScopesOfV2["getInlineComments"];
        "/wiki/api/v2/inline-comments/{comment-id}": ScopesOfV2["getInlineCommentById"];
        "/wiki/api/v2/inline-comments/{id}/children": ScopesOfV2["getInlineCommentChildren"];
        "/wiki/api/v2/inline-comments/{id}/likes/count": ScopesOfV2["getInlineLikeCount"];
        "/wiki/api/v2/inline-comments/{id}/likes/users": ScopesOfV2["getInlineLikeUsers"];
        "/wiki/api/v2/inline-comments/{id}/operations": ScopesOfV2["getInlineCommentOperations"];
        "/wiki/api/v2/inline-comments/{id}/versions": ScopesOfV2["getInlineCommentVersions"];
        "/wiki/api/v2/inline-comments/{id}/versions/{version-number}": ScopesOfV2["getInlineCommentVersionDetails"];
        "/wiki/api/v2/comments/{comment-id}/properties": ScopesOfV2["getCommentContentProperties"];
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": ScopesOfV2["getCommentContentPropertiesById"];
        "/wiki/api/v2/tasks": ScopesOfV2["getTasks"];
        "/wiki/api/v2/tasks/{id}": ScopesOfV2["getTaskById"];
        "/wiki/api/v2/pages/{id}/children": ScopesOfV2["getChildPages"];
        "/wiki/api/v2/custom-content/{id}/children": ScopesOfV2["getChildCustomContent"];
        "/wiki/api/v2/pages/{id}/direct-children": ScopesOfV2["getPageDirectChildren"];
        "/wiki/api/v2/pages/{id}/ancestors": ScopesOfV2["getPageAncestors"];
        "/wiki/api/v2/pages/{id}/descendants": ScopesOfV2["getPageDescendants"];
        "/wiki/api/v2/data-policies/metadata": ScopesOfV2["getDataPolicyMetadata"];
        "/wiki/api/v2/data-policies/spaces": ScopesOfV2["getDataPolicySpaces"];
        "/wiki/api/v2/classification-levels": ScopesOfV2["getClassificationLevels"];
        "/wiki/api/v2/spaces/{id}/classification-level/default": ScopesOfV2["getSpaceDefaultClassificationLevel"];
        "/wiki/api/v2/pages/{id}/classification-level": ScopesOfV2["getPageClassificationLevel"];
        "/wiki/api/v2/blogposts/{id}/classification-level": ScopesOfV2["getBlogPostClassificationLevel"];
        "/wiki/api/v2/whiteboards/{id}/classification-level": ScopesOfV2["getWhiteboardClassificationLevel"];
        "/wiki/api/v2/databases/{id}/classification-level": ScopesOfV2["getDatabaseClassificationLevel"];
        "/wiki/api/v2/attachments/{id}/thumbnail/download": ScopesOfV2["getAttachmentThumbnailById"];
        "/wiki/api/v2/app/properties": ScopesOfV2["getForgeAppProperties"];
        "/wiki/api/v2/app/properties/{propertyKey}": ScopesOfV2["getForgeAppProperty"];
    };
    put: {
        "/wiki/rest/api/audit/retention": ScopesOfV1["setRetentionPeriod"];
        "/wiki/rest/api/content/blueprint/instance/{draftId}": ScopesOfV1["publishSharedDraft"];
        "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": ScopesOfV1["movePage"];
        "/wiki/rest/api/content/{id}/child/attachment": ScopesOfV1["createOrUpdateAttachments"];
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": ScopesOfV1["updateAttachmentProperties"];
        "/wiki/rest/api/content/{id}/restriction": ScopesOfV1["updateRestrictions"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": ScopesOfV1["addGroupToContentRestrictionByGroupId"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": ScopesOfV1["addUserToContentRestriction"];
        "/wiki/rest/api/content/{id}/state": ScopesOfV1["setContentState"];
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": ScopesOfV1["createRelationship"];
        "/wiki/rest/api/settings/lookandfeel": ScopesOfV1["updateLookAndFeel"];
        "/wiki/rest/api/space/{spaceKey}": ScopesOfV1["updateSpace"];
        "/wiki/rest/api/space/{spaceKey}/settings": ScopesOfV1["updateSpaceSettings"];
        "/wiki/rest/api/space/{spaceKey}/theme": ScopesOfV1["setSpaceTheme"];
        "/wiki/rest/api/template": ScopesOfV1["updateContentTemplate"];
        "/wiki/rest/api/user/{userId}/property/{key}": ScopesOfV1["updateUserProperty"];
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": ScopesOfV2["updateAttachmentPropertyById"];
        "/wiki/api/v2/blogposts/{id}": ScopesOfV2["updateBlogPost"];
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": ScopesOfV2["updateBlogpostPropertyById"];
        "/wiki/api/v2/custom-content/{id}": ScopesOfV2["updateCustomContent"];
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": ScopesOfV2["updateCustomContentPropertyById"];
        "/wiki/api/v2/pages/{id}": ScopesOfV2["updatePage"];
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}": ScopesOfV2["updatePagePropertyById"];
        "/wiki/api/v2/pages/{id}/title": ScopesOfV2["updatePageTitle"];
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": ScopesOfV2["updateWhiteboardPropertyById"];
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}": ScopesOfV2["updateDatabasePropertyById"];
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": ScopesOfV2["updateSmartLinkPropertyById"];
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": ScopesOfV2["updateFolderPropertyById"];
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": ScopesOfV2["updateSpacePropertyById"];
        "/wiki/api/v2/space-roles/{id}": ScopesOfV2["updateSpaceRole"];
        "/wiki/api/v2/footer-comments/{comment-id}": ScopesOfV2["updateFooterComment"];
        "/wiki/api/v2/inline-comments/{comment-id}": ScopesOfV2["updateInlineComment"];
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": ScopesOfV2["updateCommentPropertyById"];
        "/wiki/api/v2/tasks/{id}": ScopesOfV2["updateTask"];
        "/wiki/api/v2/spaces/{id}/classification-level/default": ScopesOfV2["putSpaceDefaultClassificationLevel"];
        "/wiki/api/v2/pages/{id}/classification-level": ScopesOfV2["putPageClassificationLevel"];
        "/wiki/api/v2/blogposts/{id}/classification-level": ScopesOfV2["putBlogPostClassificationLevel"];
        "/wiki/api/v2/whiteboards/{id}/classification-level": ScopesOfV2["putWhiteboardClassificationLevel"];
        "/wiki/api/v2/databases/{id}/classification-level": ScopesOfV2["putDatabaseClassificationLevel"];
        "/wiki/api/v2/app/properties/{propertyKey}": ScopesOfV2["putForgeAppProperty"];
    };
    post: {
        "/wiki/rest/api/audit": ScopesOfV1["createAuditRecord"];
        "/wiki/rest/api/content/archive": ScopesOfV1["archivePages"];
        "/wiki/rest/api/content/blueprint/instance/{draftId}": ScopesOfV1["publishLegacyDraft"];
        "/wiki/rest/api/content/{id}/child/attachment": ScopesOfV1["createAttachment"];
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": ScopesOfV1["updateAttachmentData"];
        "/wiki/rest/api/content/{id}/label": ScopesOfV1["addLabelsToContent"];
        "/wiki/rest/api/content/{id}/pagehierarchy/copy": ScopesOfV1["copyPageHierarchy"];
        "/wiki/rest/api/content/{id}/copy": ScopesOfV1["copyPage"];
        "/wiki/rest/api/content/{id}/permission/check": ScopesOfV1["checkContentPermission"];
        "/wiki/rest/api/content/{id}/restriction": ScopesOfV1["addRestrictions"];
        "/wiki/rest/api/content/{id}/version": ScopesOfV1["restoreContentVersion"];
        "/wiki/rest/api/contentbody/convert/async/{to}": ScopesOfV1["asyncConvertContentBodyRequest"];
        "/wiki/rest/api/contentbody/convert/async/bulk/tasks": ScopesOfV1["bulkAsyncConvertContentBodyRequest"];
        "/wiki/rest/api/group": ScopesOfV1["createGroup"];
        "/wiki/rest/api/group/userByGroupId": ScopesOfV1["addUserToGroupByGroupId"];
        "/wiki/rest/api/settings/lookandfeel/custom": ScopesOfV1["updateLookAndFeelSettings"];
        "/wiki/rest/api/space": ScopesOfV1["createSpace"];
        "/wiki/rest/api/space/_private": ScopesOfV1["createPrivateSpace"];
        "/wiki/rest/api/space/{spaceKey}/permission": ScopesOfV1["addPermissionToSpace"];
        "/wiki/rest/api/space/{spaceKey}/permission/custom-content": ScopesOfV1["addCustomContentPermissions"];
        "/wiki/rest/api/space/{spaceKey}/label": ScopesOfV1["addLabelsToSpace"];
        "/wiki/rest/api/template": ScopesOfV1["createContentTemplate"];
        "/wiki/rest/api/user/watch/content/{contentId}": ScopesOfV1["addContentWatcher"];
        "/wiki/rest/api/user/watch/label/{labelName}": ScopesOfV1["addLabelWatcher"];
        "/wiki/rest/api/user/watch/space/{spaceKey}": ScopesOfV1["addSpaceWatcher"];
        "/wiki/rest/atlassian-connect/1/app/module/dynamic": ScopesOfV1["registerModules"];
        "/wiki/rest/api/user/{userId}/property/{key}": ScopesOfV1["createUserProperty"];
        "/wiki/api/v2/admin-key": ScopesOfV2["enableAdminKey"];
        "/wiki/api/v2/attachments/{attachment-id}/properties": ScopesOfV2["createAttachmentProperty"];
        "/wiki/api/v2/blogposts": ScopesOfV2["createBlogPost"];
        "/wiki/api/v2/blogposts/{blogpost-id}/properties": ScopesOfV2["createBlogpostProperty"];
        "/wiki/api/v2/content/convert-ids-to-types": ScopesOfV2["convertContentIdsToContentTypes"];
        "/wiki/api/v2/custom-content": ScopesOfV2["createCustomContent"];
        "/wiki/api/v2/custom-content/{custom-content-id}/properties": ScopesOfV2["createCustomContentProperty"];
        "/wiki/api/v2/pages": ScopesOfV2["createPage"];
        "/wiki/api/v2/pages/{page-id}/properties": ScopesOfV2["createPageProperty"];
        "/wiki/api/v2/pages/{id}/redact": ScopesOfV2["postRedactPage"];
        "/wiki/api/v2/blogposts/{id}/redact": ScopesOfV2["postRedactBlog"];
        "/wiki/api/v2/whiteboards": ScopesOfV2["createWhiteboard"];
        "/wiki/api/v2/whiteboards/{id}/properties": ScopesOfV2["createWhiteboardProperty"];
        "/wiki/api/v2/databases": ScopesOfV2["createDatabase"];
        "/wiki/api/v2/databases/{id}/properties": ScopesOfV2["createDatabaseProperty"];
        "/wiki/api/v2/embeds": ScopesOfV2["createSmartLink"];
        "/wiki/api/v2/embeds/{id}/properties": ScopesOfV2["createSmartLinkProperty"];
        "/wiki/api/v2/folders": ScopesOfV2["createFolder"];
        "/wiki/api/v2/folders/{id}/properties": ScopesOfV2["createFolderProperty"];
        "/wiki/api/v2/spaces": ScopesOfV2["createSpace"];
        "/wiki/api/v2/spaces/{space-id}/properties": ScopesOfV2["createSpaceProperty"];
        "/wiki/api/v2/space-permissions/transition/combinations": ScopesOfV2["generateSpacePermissionCombinations"];
        "/wiki/api/v2/space-permissions/transition/role-assignments": ScopesOfV2["bulkAssignSpacePermissionRoles"];
        "/wiki/api/v2/space-permissions/transition/access-removals": ScopesOfV2["bulkRemoveSpacePermissionAccess"];
        "/wiki/api/v2/space-roles": ScopesOfV2["createSpaceRole"];
        "/wiki/api/v2/spaces/{id}/role-assignments": ScopesOfV2["setSpaceRoleAssignments"];
        "/wiki/api/v2/footer-comments": ScopesOfV2["createFooterComment"];
        "/wiki/api/v2/inline-comments": ScopesOfV2["createInlineComment"];
        "/wiki/api/v2/comments/{comment-id}/properties": ScopesOfV2["createCommentProperty"];
        "/wiki/api/v2/users-bulk": ScopesOfV2["createBulkUserLookup"];
        "/wiki/api/v2/user/access/check-access-by-email": ScopesOfV2["checkAccessByEmail"];
        "/wiki/api/v2/user/access/invite-by-email": ScopesOfV2["inviteByEmail"];
        "/wiki/api/v2/pages/{id}/classification-level/reset": ScopesOfV2["postPageClassificationLevel"];
        "/wiki/api/v2/blogposts/{id}/classification-level/reset": ScopesOfV2["postBlogPostClassificationLevel"];
        "/wiki/api/v2/whiteboards/{id}/classification-level/reset": ScopesOfV2["postWhiteboardClassificationLevel"];
        "/wiki/api/v2/databases/{id}/classification-level/reset": ScopesOfV2["postDatabaseClassificationLevel"];
    };
    delete: {
        "/wiki/rest/api/content/{id}/pageTree": ScopesOfV1["deletePageTree"];
        "/wiki/rest/api/content/{id}/label": ScopesOfV1["removeLabelFromContentUsingQueryParameter"];
        "/wiki/rest/api/content/{id}/label/{label}": ScopesOfV1["removeLabelFromContent"];
        "/wiki/rest/api/content/{id}/restriction": ScopesOfV1["deleteRestrictions"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": ScopesOfV1["removeGroupFromContentRestriction"];
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": ScopesOfV1["removeUserFromContentRestriction"];
        "/wiki/rest/api/content/{id}/state": ScopesOfV1["removeContentState"];
        "/wiki/rest/api/content/{id}/version/{versionNumber}": ScopesOfV1["deleteContentVersion"];
        "/wiki/rest/api/group/by-id": ScopesOfV1["removeGroupById"];
        "/wiki/rest/api/group/userByGroupId": ScopesOfV1["removeMemberFromGroupByGroupId"];
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": ScopesOfV1["deleteRelationship"];
        "/wiki/rest/api/settings/lookandfeel/custom": ScopesOfV1["resetLookAndFeelSettings"];
        "/wiki/rest/api/space/{spaceKey}": ScopesOfV1["deleteSpace"];
        "/wiki/rest/api/space/{spaceKey}/permission/{id}": ScopesOfV1["removePermission"];
        "/wiki/rest/api/space/{spaceKey}/theme": ScopesOfV1["resetSpaceTheme"];
        "/wiki/rest/api/space/{spaceKey}/label": ScopesOfV1["deleteLabelFromSpace"];
        "/wiki/rest/api/template/{contentTemplateId}": ScopesOfV1["removeTemplate"];
        "/wiki/rest/api/user/watch/content/{contentId}": ScopesOfV1["removeContentWatcher"];
        "/wiki/rest/api/user/watch/label/{labelName}": ScopesOfV1["removeLabelWatcher"];
        "/wiki/rest/api/user/watch/space/{spaceKey}": ScopesOfV1["removeSpaceWatch"];
        "/wiki/rest/atlassian-connect/1/app/module/dynamic": ScopesOfV1["removeModules"];
        "/wiki/rest/api/user/{userId}/property/{key}": ScopesOfV1["deleteUserProperty"];
        "/wiki/api/v2/admin-key": ScopesOfV2["disableAdminKey"];
        "/wiki/api/v2/attachments/{id}": ScopesOfV2["deleteAttachment"];
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}": ScopesOfV2["deleteAttachmentPropertyById"];
        "/wiki/api/v2/blogposts/{id}": ScopesOfV2["deleteBlogPost"];
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}": ScopesOfV2["deleteBlogpostPropertyById"];
        "/wiki/api/v2/custom-content/{id}": ScopesOfV2["deleteCustomContent"];
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}": ScopesOfV2["deleteCustomContentPropertyById"];
        "/wiki/api/v2/pages/{id}": ScopesOfV2["deletePage"];
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}": ScopesOfV2["deletePagePropertyById"];
        "/wiki/api/v2/whiteboards/{id}": ScopesOfV2["deleteWhiteboard"];
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}": ScopesOfV2["deleteWhiteboardPropertyById"];
        "/wiki/api/v2/databases/{id}": ScopesOfV2["deleteDatabase"];
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}": ScopesOfV2["deleteDatabasePropertyById"];
        "/wiki/api/v2/embeds/{id}": ScopesOfV2["deleteSmartLink"];
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}": ScopesOfV2["deleteSmartLinkPropertyById"];
        "/wiki/api/v2/folders/{id}": ScopesOfV2["deleteFolder"];
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}": ScopesOfV2["deleteFolderPropertyById"];
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}": ScopesOfV2["deleteSpacePropertyById"];
        "/wiki/api/v2/space-roles/{id}": ScopesOfV2["deleteSpaceRole"];
        "/wiki/api/v2/footer-comments/{comment-id}": ScopesOfV2["deleteFooterComment"];
        "/wiki/api/v2/inline-comments/{comment-id}": ScopesOfV2["deleteInlineComment"];
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}": ScopesOfV2["deleteCommentPropertyById"];
        "/wiki/api/v2/spaces/{id}/classification-level/default": ScopesOfV2["deleteSpaceDefaultClassificationLevel"];
        "/wiki/api/v2/app/properties/{propertyKey}": ScopesOfV2["deleteForgeAppProperty"];
    };
}

/** The distinct requirements of operations, as `parseRequirements` reads them. */
export const needs: readonly string[] = [
    "read:audit-log:confluence",
    "read:audit-log:confluence write:audit-log:confluence",
    "write:audit-log:confluence",
    "write:confluence-content, beta read:content.metadata:confluence write:page:confluence",
    "write:confluence-content, beta read:content-details:confluence write:content:confluence",
    "search:confluence, beta read:content-details:confluence",
    "write:confluence-content, beta delete:content:confluence",
    "write:confluence-file, beta read:content-details:confluence write:attachment:confluence",
    "write:confluence-file write:confluence-props, beta read:content-details:confluence write:attachment:confluence",
    "readonly:content.attachment:confluence, beta read:attachment:confluence",
    "read:confluence-content.summary, beta read:content-details:confluence",
    "read:confluence-content.all, beta read:content.metadata:confluence",
    "write:confluence-content, beta read:label:confluence write:label:confluence",
    "write:confluence-content, beta write:label:confluence",
    "read:confluence-content.summary, beta read:watcher:confluence read:user:confluence",
    "write:confluence-content, beta read:content-details:confluence write:page:confluence",
    "read:confluence-content.permission, beta read:content.permission:confluence",
    "read:confluence-content.all, beta read:content-details:confluence",
    "write:confluence-content, beta read:content-details:confluence write:content.restriction:confluence",
    "read:confluence-content.all, beta read:content.restriction:confluence",
    "write:confluence-content, beta write:content.restriction:confluence",
    "write:confluence-content, beta write:content:confluence read:content-details:confluence",
    "write:confluence-content, beta write:content:confluence",
    "write:confluence-content, beta write:page:confluence",
    "read:user.property:confluence, beta read:user.property:confluence",
    "read:confluence-content.summary, beta read:label:confluence read:content:confluence",
    "read:confluence-groups, beta read:group:confluence",
    "write:confluence-groups, beta read:group:confluence write:group:confluence",
    "write:confluence-groups, beta write:group:confluence",
    "read:confluence-groups, beta read:group:confluence read:user:confluence",
    "read:content.metadata:confluence",
    "read:confluence-space.summary, beta read:content.metadata:confluence",
    "read:confluence-content.summary, beta read:relation:confluence read:content-details:confluence",
    "write:confluence-content, beta read:relation:confluence read:space:confluence read:user:confluence read:content:confluence write:relation:confluence",
    "write:confluence-content, beta write:relation:confluence",
    "read:content-details:confluence",
    "manage:confluence-configuration, beta read:configuration:confluence read:space.setting:confluence",
    "manage:confluence-configuration, beta read:space.setting:confluence write:space.setting:confluence",
    "manage:confluence-configuration, beta read:configuration:confluence read:space.setting:confluence write:configuration:confluence write:space.setting:confluence",
    "manage:confluence-configuration, beta write:configuration:confluence write:space.setting:confluence",
    "manage:confluence-configuration, beta read:configuration:confluence",
    "write:confluence-space, beta read:space-details:confluence write:space:confluence write:space.permission:confluence",
    "write:confluence-space, beta read:content.metadata:confluence delete:space:confluence",
    "read:space.permission:confluence write:space.permission:confluence",
    "write:space.permission:confluence",
    "read:confluence-space.summary, beta read:space.setting:confluence",
    "write:confluence-space, beta read:space.setting:confluence write:space.setting:confluence",
    "read:confluence-content.all, beta read:content:confluence",
    "write:confluence-space, beta write:space.setting:confluence",
    "read:watcher:confluence read:user:confluence",
    "read:confluence-space.summary, beta read:label:confluence",
    "write:confluence-space, beta read:label:confluence write:label:confluence",
    "write:confluence-space, beta write:label:confluence",
    "write:confluence-content, beta read:template:confluence read:content-details:confluence write:template:confluence",
    "read:confluence-content.summary, beta read:template:confluence read:content-details:confluence",
    "write:confluence-content, beta write:template:confluence",
    "read:confluence-user, beta read:content-details:confluence",
    "read:confluence-user, beta read:user:confluence",
    "read:confluence-user, beta read:user:confluence read:group:confluence",
    "read:confluence-content.summary, beta read:watcher:confluence",
    "write:confluence-content, beta write:watcher:confluence",
    "beta read:email-address:confluence",
    "read:user.property:confluence",
    "write:user.property:confluence",
    "read:confluence-content.summary, beta read:analytics.content:confluence",
    "none",
    "read:attachment:confluence",
    "delete:attachment:confluence",
    "read:comment:confluence",
    "read:attachment:confluence write:attachment:confluence",
    "read:page:confluence",
    "write:page:confluence",
    "delete:page:confluence",
    "read:custom-content:confluence",
    "read:page:confluence write:page:confluence",
    "write:custom-content:confluence",
    "delete:custom-content:confluence",
    "read:custom-content:confluence write:custom-content:confluence",
    "read:label:confluence",
    "read:hierarchical-content:confluence",
    "write:whiteboard:confluence",
    "read:whiteboard:confluence",
    "delete:whiteboard:confluence",
    "read:whiteboard:confluence write:whiteboard:confluence",
    "write:database:confluence",
    "read:database:confluence",
    "delete:database:confluence",
    "read:database:confluence write:database:confluence",
    "write:embed:confluence",
    "read:embed:confluence",
    "delete:embed:confluence",
    "read:embed:confluence write:embed:confluence",
    "write:folder:confluence",
    "read:folder:confluence",
    "delete:folder:confluence",
    "read:folder:confluence write:folder:confluence",
    "read:space:confluence",
    "write:space:confluence",
    "read:space.permission:confluence",
    "read:space:confluence write:space:confluence",
    "read:configuration:confluence",
    "write:configuration:confluence",
    "write:comment:confluence",
    "delete:comment:confluence",
    "read:comment:confluence write:comment:confluence",
    "read:task:confluence",
    "write:task:confluence",
    "read:user:confluence",
    "oauth read:app-data:confluence",
    "oauth write:app-data:confluence",
];

/** For the operations of each API, in the order of its table, the indexes of their requirements. */
export const needOf: Readonly<Record<string, readonly number[]>> = {
    v1: [0, 1, 0, 0, 2, 0, 3, 4, 4, 5, 6, 7, 7, 8, 7, 9, 10, 10, 11, 11, 11, 12, 13, 13, 14, 14, 3, 15, 16, 17, 18, 18, 18, 17, 17, 19, 20, 20, 19, 20, 20, 10, 21, 21, 22, 4, 6, 23, 24, 11, 11, 11, 11, 25, 26, 27, 26, 28, 26, 29, 28, 28, 30, 31, 32, 32, 33, 34, 32, 5, 35, 36, 37, 38, 39, 40, 40, 40, 40, 41, 41, 41, 42, 43, 43, 44, 45, 46, 45, 45, 47, 45, 46, 48, 49, 50, 51, 52, 53, 53, 54, 54, 54, 55, 56, 57, 56, 58, 56, 59, 60, 60, 59, 60, 60, 59, 60, 60, 61, 61, 62, 62, 63, 63, 63, 64, 64, 65, 65, 65],
    v2: [65, 65, 65, 66, 66, 67, 66, 66, 66, 68, 66, 66, 69, 66, 69, 69, 66, 70, 71, 70, 71, 72, 66, 73, 70, 70, 70, 70, 70, 71, 68, 68, 74, 71, 71, 70, 74, 70, 74, 74, 70, 30, 73, 75, 73, 75, 76, 66, 68, 73, 73, 73, 73, 77, 73, 77, 77, 73, 73, 78, 66, 70, 70, 70, 71, 70, 71, 72, 66, 73, 70, 70, 70, 70, 71, 71, 70, 68, 68, 70, 79, 30, 79, 74, 71, 71, 70, 74, 70, 74, 74, 70, 80, 81, 82, 81, 83, 81, 79, 79, 30, 81, 80, 80, 81, 83, 83, 84, 85, 86, 85, 87, 85, 79, 79, 30, 85, 84, 84, 85, 87, 87, 88, 89, 90, 89, 91, 89, 79, 79, 30, 89, 91, 91, 92, 93, 94, 93, 95, 93, 79, 79, 30, 93, 95, 95, 96, 97, 96, 70, 96, 96, 73, 96, 70, 96, 98, 44, 96, 99, 99, 96, 99, 96, 99, 99, 98, 100, 101, 101, 101, 100, 98, 101, 98, 101, 101, 100, 68, 102, 68, 102, 103, 68, 68, 68, 68, 68, 68, 68, 102, 68, 102, 103, 68, 68, 68, 68, 68, 68, 68, 104, 68, 104, 104, 105, 105, 106, 107, 100, 100, 100, 96, 100, 108, 108, 109, 109],
};
