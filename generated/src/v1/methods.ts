// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { Call, CallOptions, NoArgs } from "../operations/Call.js";
import type { PagedCall } from "../paging/PagedCall.js";
import type { Download } from "../response/Download.js";
import type {
    AccountId,
    AccountIdEmailRecord,
    AccountIdEmailRecordArray,
    AddContentWatcherArgs,
    AddCustomContentPermissionsArgs,
    AddGroupToContentRestrictionByGroupIdArgs,
    AddLabelWatcherArgs,
    AddLabelsToContentArgs,
    AddLabelsToContentBody,
    AddLabelsToSpaceArgs,
    AddLabelsToSpaceBody,
    AddPermissionToSpaceArgs,
    AddRestrictionsArgs,
    AddSpaceWatcherArgs,
    AddUserToContentRestrictionArgs,
    AddUserToGroupByGroupIdArgs,
    ArchivePagesArgs,
    ArchivePagesBody,
    AsyncContentBody,
    AsyncContentBodyArray,
    AsyncConvertContentBodyRequestArgs,
    AsyncConvertContentBodyResponseArgs,
    AsyncId,
    AsyncIdArray,
    AttachmentPropertiesUpdateBody,
    AuditRecord,
    AuditRecordArray,
    AuditRecordCreate,
    AvailableContentStates,
    BlueprintTemplate,
    BlueprintTemplateArray,
    BulkAsyncConvertContentBodyRequestArgs,
    BulkAsyncConvertContentBodyResponseArgs,
    BulkContentBodyConversionInput,
    BulkUserLookupArray,
    CheckContentPermissionArgs,
    ConnectModules,
    Content,
    ContentArray,
    ContentBlueprintDraft,
    ContentBody,
    ContentBodyCreate,
    ContentChildren,
    ContentPermissionRequest,
    ContentRestriction,
    ContentRestrictionAddOrUpdateArray,
    ContentRestrictionArray,
    ContentStateResponse,
    ContentStateRestInput,
    ContentStateSettings,
    ContentTemplate,
    ContentTemplateArray,
    ContentTemplateCreate,
    ContentTemplateUpdate,
    CopyPageArgs,
    CopyPageHierarchyArgs,
    CopyPageHierarchyRequest,
    CopyPageRequest,
    CreateAttachmentArgs,
    CreateAttachmentBody,
    CreateAuditRecordArgs,
    CreateContentTemplateArgs,
    CreateGroupArgs,
    CreateOrUpdateAttachmentsArgs,
    CreateOrUpdateAttachmentsBody,
    CreatePrivateSpaceArgs,
    CreateRelationshipArgs,
    CreateSpaceArgs,
    CreateUserPropertyArgs,
    DeleteContentVersionArgs,
    DeleteLabelFromSpaceArgs,
    DeletePageTreeArgs,
    DeleteRelationshipArgs,
    DeleteRestrictionsArgs,
    DeleteSpaceArgs,
    DeleteUserPropertyArgs,
    DownloadAttatchmentArgs,
    ExportAuditRecordsArgs,
    FindSourcesForTargetArgs,
    FindTargetFromSourceArgs,
    GetAllLabelContentArgs,
    GetAndAsyncConvertMacroBodyByMacroIdArgs,
    GetAndConvertMacroBodyByMacroIdArgs,
    GetAnonymousUserArgs,
    GetAuditRecordsArgs,
    GetAuditRecordsForTimePeriodArgs,
    GetAvailableContentStatesArgs,
    GetBlueprintTemplatesArgs,
    GetBulkUserLookupArgs,
    GetContentDescendantsArgs,
    GetContentRestrictionStatusForUserArgs,
    GetContentStateArgs,
    GetContentStateSettingsArgs,
    GetContentTemplateArgs,
    GetContentTemplatesArgs,
    GetContentWatchStatusArgs,
    GetContentsWithStateArgs,
    GetCurrentUserArgs,
    GetCustomContentStatesResult,
    GetDescendantsOfTypeArgs,
    GetGroupByGroupIdArgs,
    GetGroupMembersByGroupIdArgs,
    GetGroupMembershipsForUserArgs,
    GetGroupsArgs,
    GetIndividualGroupRestrictionStatusByGroupIdArgs,
    GetLabelsForSpaceArgs,
    GetLookAndFeelSettingsArgs,
    GetMacroBodyByMacroIdArgs,
    GetPrivacyUnsafeUserEmailArgs,
    GetPrivacyUnsafeUserEmailBulkArgs,
    GetRelationshipArgs,
    GetRestrictionsArgs,
    GetRestrictionsByOperationArgs,
    GetRestrictionsByOperationResult,
    GetRestrictionsForOperationArgs,
    GetSpaceContentStatesArgs,
    GetSpaceContentStatesResult,
    GetSpaceSettingsArgs,
    GetSpaceThemeArgs,
    GetTaskArgs,
    GetTasksArgs,
    GetThemeArgs,
    GetThemesArgs,
    GetUserArgs,
    GetUserPropertiesArgs,
    GetUserPropertiesItem,
    GetUserPropertyArgs,
    GetViewersArgs,
    GetViewersResult,
    GetViewsArgs,
    GetViewsResult,
    GetWatchersForSpaceArgs,
    GetWatchesForPageArgs,
    GetWatchesForSpaceArgs,
    Group,
    GroupArrayWithLinks,
    GroupName,
    IsWatchingLabelArgs,
    IsWatchingSpaceArgs,
    Label,
    LabelArray,
    LabelDetails,
    LabeledContent,
    LongTask,
    LongTaskStatus,
    LongTaskStatusArray,
    LongTaskStatusWithLinks,
    LookAndFeel,
    LookAndFeelSelection,
    LookAndFeelSettings,
    LookAndFeelWithLinks,
    MacroInstance,
    MovePageArgs,
    MovePageResult,
    PermissionCheckResponse,
    PublishLegacyDraftArgs,
    PublishSharedDraftArgs,
    RegisterModulesArgs,
    Relation,
    RelationArray,
    RemoveContentStateArgs,
    RemoveContentWatcherArgs,
    RemoveGroupByIdArgs,
    RemoveGroupFromContentRestrictionArgs,
    RemoveLabelFromContentArgs,
    RemoveLabelFromContentUsingQueryParameterArgs,
    RemoveLabelWatcherArgs,
    RemoveMemberFromGroupByGroupIdArgs,
    RemoveModulesArgs,
    RemovePermissionArgs,
    RemoveSpaceWatchArgs,
    RemoveTemplateArgs,
    RemoveUserFromContentRestrictionArgs,
    ResetLookAndFeelSettingsArgs,
    ResetSpaceThemeArgs,
    RestoreContentVersionArgs,
    RetentionPeriod,
    SearchByCQLArgs,
    SearchContentByCQLArgs,
    SearchGroupsArgs,
    SearchPageResponseSearchResult,
    SearchResult,
    SearchUserArgs,
    SetContentStateArgs,
    SetRetentionPeriodArgs,
    SetSpaceThemeArgs,
    Space,
    SpaceCreate,
    SpacePermissionCustomContent,
    SpacePermissionRequest,
    SpacePermissionV2,
    SpaceSettings,
    SpaceSettingsUpdate,
    SpaceUpdate,
    SpaceWatch,
    SpaceWatchArray,
    SystemInfoEntity,
    Theme,
    ThemeArray,
    ThemeNoLinks,
    ThemeUpdate,
    UpdateAttachmentDataArgs,
    UpdateAttachmentDataBody,
    UpdateAttachmentPropertiesArgs,
    UpdateContentTemplateArgs,
    UpdateLookAndFeelArgs,
    UpdateLookAndFeelSettingsArgs,
    UpdateRestrictionsArgs,
    UpdateSpaceArgs,
    UpdateSpaceSettingsArgs,
    UpdateUserPropertyArgs,
    User,
    UserAnonymous,
    UserArray,
    UserProperty,
    UserPropertyCreate,
    UserPropertyKeyArray,
    UserPropertyUpdate,
    UserWatch,
    Version,
    VersionRestore,
    Watch,
    WatchArray,
} from "./schema.js";

/** The operations of v1, by the names that the documentation gives them. */
export interface MethodsV1 {
    /**
     * Lists audit log records, filtered by date or search string. Requires a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * Pages: 1000 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-get
     */
    getAuditRecords(this: void, args?: GetAuditRecordsArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
     * Adds a custom record to the audit log. Requires a Confluence administrator; only `remoteAddress` is required in the body.
     *
     * `POST /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence` and `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-post
     */
    createAuditRecord(this: void, args: CreateAuditRecordArgs & { body: AuditRecordCreate }, options?: CallOptions): Call<AuditRecord>;
    /**
     * Downloads the audit log as a CSV or ZIP file. Requires a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit/export`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-export-get
     */
    exportAuditRecords(this: void, args?: ExportAuditRecordsArgs, options?: CallOptions): Call<Download>;
    /**
     * Gets how long audit log records are kept before they are deleted. Requires a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit/retention`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-get
     */
    getRetentionPeriod(this: void, args?: NoArgs, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * Sets how long audit log records are kept, at most one year. Requires a Confluence administrator.
     *
     * `PUT /wiki/rest/api/audit/retention`
     *
     * Scopes: `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-put
     */
    setRetentionPeriod(this: void, args: SetRetentionPeriodArgs & { body: RetentionPeriod }, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * Lists the audit log records of a recent period, such as the last 3 `MONTHS`. Requires a Confluence administrator; use `getAuditRecords` for fixed dates.
     *
     * `GET /wiki/rest/api/audit/since`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * Pages: 1000 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-since-get
     */
    getAuditRecordsForTimePeriod(this: void, args?: GetAuditRecordsForTimePeriodArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
     * Starts archiving pages, optionally across spaces, and returns a long task to poll with `getTask`. Fails while another archive job is running and on the Free plan; archiving several pages at once requires Premium.
     *
     * `POST /wiki/rest/api/content/archive`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-content`, or `read:content.metadata:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-archive-post
     */
    archivePages(this: void, args?: ArchivePagesArgs & { body?: ArchivePagesBody | undefined }, options?: CallOptions): Call<LongTask>;
    /**
     * Publishes a draft created from a blueprint and returns the page. Requires `title`, `version.number` 1, and permission to add pages to the space.
     *
     * `PUT /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-put
     */
    publishSharedDraft(this: void, args: PublishSharedDraftArgs & { body: ContentBlueprintDraft }, options?: CallOptions): Call<Content>;
    /**
     * Does the same as `publishSharedDraft` for legacy drafts; prefer `publishSharedDraft`.
     *
     * `POST /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-post
     */
    publishLegacyDraft(this: void, args: PublishLegacyDraftArgs & { body: ContentBlueprintDraft }, options?: CallOptions): Call<Content>;
    /**
     * Searches content with CQL and returns content objects; add fields with `expand`. Omits content that the caller cannot see; use `searchByCQL` for spaces or highlighted excerpts.
     *
     * `GET /wiki/rest/api/content/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-search-get
     */
    searchContentByCQL(this: void, args: SearchContentByCQLArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Starts moving a current page and all its descendants to the trash and returns a long task to poll with `getTask`. Requires permission to delete in the space.
     *
     * `DELETE /wiki/rest/api/content/{id}/pageTree`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-content-id-pagetree-delete
     */
    deletePageTree(this: void, args: DeletePageTreeArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Moves a page next to or under another one, also across spaces; fails if the title is already used there. `before` or `after` a top-level page creates a hard-to-find root page.
     *
     * `PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}`
     *
     * Scopes: `write:confluence-content`, or `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-pageid-move-position-targetid-put
     */
    movePage(this: void, args: MovePageArgs, options?: CallOptions): Call<MovePageResult>;
    /**
     * Uploads files to content; an existing file name gets a new version. Also returns 404 for files that exceed the site's size limit.
     *
     * `PUT /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-put
     */
    createOrUpdateAttachments(this: void, args: CreateOrUpdateAttachmentsArgs & { body: CreateOrUpdateAttachmentsBody }, options?: CallOptions): Call<ContentArray>;
    /**
     * Uploads new files to content. Returns 400 if the content already has the file name; use `createOrUpdateAttachments` to replace it. Returns 404 if the file is too large.
     *
     * `POST /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-post
     */
    createAttachment(this: void, args: CreateAttachmentArgs & { body: CreateAttachmentBody }, options?: CallOptions): Call<ContentArray>;
    /**
     * Renames an attachment, moves it to other content, or edits its comment or media type, without a new file. Returns 409 if `version.number` in the body does not match the stored one.
     *
     * `PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`
     *
     * Scopes: `write:confluence-file` and `write:confluence-props`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-put
     */
    updateAttachmentProperties(this: void, args: UpdateAttachmentPropertiesArgs & { body: AttachmentPropertiesUpdateBody }, options?: CallOptions): Call<Content>;
    /**
     * Uploads a new version of an existing attachment. Identifies it by ID, so the file name may differ, unlike with `createOrUpdateAttachments`.
     *
     * `POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-data-post
     */
    updateAttachmentData(this: void, args: UpdateAttachmentDataArgs & { body: UpdateAttachmentDataBody }, options?: CallOptions): Call<Content>;
    /**
     * Downloads an attachment, following its redirect. Keeps the misspelled name from Atlassian's document; v2 `getAttachmentById` returns only a `downloadLink`.
     *
     * `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`
     *
     * Scopes: `readonly:content.attachment:confluence`, or `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get
     */
    downloadAttatchment(this: void, args: DownloadAttatchmentArgs, options?: CallOptions): Call<Download>;
    /**
     * Returns descendants grouped by type, at all depths. Includes comments and attachments, unlike v2 `getPageDescendants` and similar operations; prefer those for anything else.
     *
     * `GET /wiki/rest/api/content/{id}/descendant`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-get
     */
    getContentDescendants(this: void, args: GetContentDescendantsArgs, options?: CallOptions): Call<ContentChildren>;
    /**
     * Lists the descendants of one type, at all depths unless `depth` is set. Supports comments and attachments; for pages prefer v2 `getPageDescendants`.
     *
     * `GET /wiki/rest/api/content/{id}/descendant/{type}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-type-get
     */
    getDescendantsOfType(this: void, args: GetDescendantsOfTypeArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Gets the stored body, name and parameters of one macro in one version of the content. For macros of Forge apps, pass the node's local ID.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-get
     */
    getMacroBodyByMacroId(this: void, args: GetMacroBodyByMacroIdArgs, options?: CallOptions): Call<MacroInstance>;
    /**
     * Renders one macro of a content version in the requested format and waits for the result; for slow macros use `getAndAsyncConvertMacroBodyByMacroId`.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-to-get
     */
    getAndConvertMacroBodyByMacroId(this: void, args: GetAndConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<ContentBody>;
    /**
     * Starts rendering a macro and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result is kept for only five minutes.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-async-to-get
     */
    getAndAsyncConvertMacroBodyByMacroId(this: void, args: GetAndAsyncConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<AsyncId>;
    /**
     * Adds labels to the existing ones and returns the full list. Requires edit permission; use this to label content, as v2 only reads labels.
     *
     * `POST /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `read:label:confluence` and `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post
     */
    addLabelsToContent(this: void, args: AddLabelsToContentArgs & { body: AddLabelsToContentBody }, options?: CallOptions): Call<LabelArray>;
    /**
     * Removes one label, whatever characters its name contains, and returns nothing. Fails on archived content; requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-delete
     */
    removeLabelFromContentUsingQueryParameter(this: void, args: RemoveLabelFromContentUsingQueryParameterArgs, options?: CallOptions): Call<void>;
    /**
     * Removes one label and returns nothing. Rejects names with a slash; `removeLabelFromContentUsingQueryParameter` accepts any name. Requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/label/{label}`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-label-delete
     */
    removeLabelFromContent(this: void, args: RemoveLabelFromContentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the watchers of a page. To watch or unwatch it, use `addContentWatcher` or `removeContentWatcher`.
     *
     * `GET /wiki/rest/api/content/{id}/notification/child-created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-child-created-get
     */
    getWatchesForPage(this: void, args: GetWatchesForPageArgs, options?: CallOptions): PagedCall<WatchArray, Watch>;
    /**
     * Lists the watchers of the space that contains the given content. Requires a content ID despite its name; `getWatchersForSpace` accepts a space key.
     *
     * `GET /wiki/rest/api/content/{id}/notification/created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-created-get
     */
    getWatchesForSpace(this: void, args: GetWatchesForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * Starts copying a page with its descendants under `destinationPageId` and returns a long task to poll with `getTask`. Copies attachments, labels, permissions and properties only if requested.
     *
     * `POST /wiki/rest/api/content/{id}/pagehierarchy/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content.metadata:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-pagehierarchy-copy-post
     */
    copyPageHierarchy(this: void, args: CopyPageHierarchyArgs & { body: CopyPageHierarchyRequest }, options?: CallOptions): Call<LongTask>;
    /**
     * Copies one page to a space, under a parent or over an existing page, as set by `destination`. Copies attachments, labels, permissions and properties only if requested.
     *
     * `POST /wiki/rest/api/content/{id}/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-copy-post
     */
    copyPage(this: void, args: CopyPageArgs & { body: CopyPageRequest }, options?: CallOptions): Call<Content>;
    /**
     * Returns in `hasPermission` whether a user or group may `read`, `update` or `delete` content, considering site and space permissions and restrictions. Checking others requires a Confluence administrator.
     *
     * `POST /wiki/rest/api/content/{id}/permission/check`
     *
     * Scopes: `read:confluence-content.permission`, or `read:content.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/#api-wiki-rest-api-content-id-permission-check-post
     */
    checkContentPermission(this: void, args: CheckContentPermissionArgs & { body: ContentPermissionRequest }, options?: CallOptions): Call<PermissionCheckResponse>;
    /**
     * Lists the users and groups in the read and update restrictions of content, one entry per operation; `getRestrictionsByOperation` returns an object instead.
     *
     * `GET /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-get
     */
    getRestrictions(this: void, args: GetRestrictionsArgs, options?: CallOptions): PagedCall<ContentRestrictionArray, ContentRestriction>;
    /**
     * Replaces all restrictions of the content with those in the body and returns the result. Requires edit permission; `addRestrictions` keeps the existing ones.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-put
     */
    updateRestrictions(this: void, args: UpdateRestrictionsArgs & { body: ContentRestrictionAddOrUpdateArray }, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Adds users and groups to the restrictions of content and keeps the existing ones. Requires edit permission; `updateRestrictions` replaces them instead.
     *
     * `POST /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-post
     */
    addRestrictions(this: void, args: AddRestrictionsArgs & { body: ContentRestrictionAddOrUpdateArray }, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Removes all read and update restrictions of the content, so that only those of its space and parents apply. Requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-delete
     */
    deleteRestrictions(this: void, args: DeleteRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Returns the restrictions as an object with the keys `read` and `update`; `getRestrictions` returns a list.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-get
     */
    getRestrictionsByOperation(this: void, args: GetRestrictionsByOperationArgs, options?: CallOptions): Call<GetRestrictionsByOperationResult>;
    /**
     * Returns the users and groups in the restriction of one operation. Pages through both lists with the same `start` and `limit`.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-get
     */
    getRestrictionsForOperation(this: void, args: GetRestrictionsForOperationArgs, options?: CallOptions): PagedCall<ContentRestriction, User | Group>;
    /**
     * Checks whether a group is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-get
     */
    getIndividualGroupRestrictionStatusByGroupId(this: void, args: GetIndividualGroupRestrictionStatusByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Allows a group to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-put
     */
    addGroupToContentRestrictionByGroupId(this: void, args: AddGroupToContentRestrictionByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Removes a group from one restriction and returns nothing. Requires edit permission; 404 can mean that the group was not in it.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-delete
     */
    removeGroupFromContentRestriction(this: void, args: RemoveGroupFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Checks whether a user is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-get
     */
    getContentRestrictionStatusForUser(this: void, args: GetContentRestrictionStatusForUserArgs, options?: CallOptions): Call<void>;
    /**
     * Allows a user to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-put
     */
    addUserToContentRestriction(this: void, args: AddUserToContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Removes a user from one restriction and returns nothing. Requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-delete
     */
    removeUserFromContentRestriction(this: void, args: RemoveUserFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Gets the state (the colored status) of the published content or, with `status` set to `draft`, of its draft.
     *
     * `GET /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-get
     */
    getContentState(this: void, args: GetContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Sets the state by ID or by name and color; the ID takes precedence. Publishes a new version with the same body unless applied to the draft. Requires edit permission.
     *
     * `PUT /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-put
     */
    setContentState(this: void, args: SetContentStateArgs & { body: ContentStateRestInput }, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Removes the state and publishes a new version with an unchanged body. Requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-delete
     */
    removeContentState(this: void, args: RemoveContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Lists the states available for the content: those of its space and the caller's three most recent custom ones. Requires edit permission.
     *
     * `GET /wiki/rest/api/content/{id}/state/available`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-available-get
     */
    getAvailableContentStates(this: void, args: GetAvailableContentStatesArgs, options?: CallOptions): Call<AvailableContentStates>;
    /**
     * Restores an old version by saving it as the latest one; `operationKey` is always `restore`. Returns 400, not 404, for unknown IDs; requires edit permission.
     *
     * `POST /wiki/rest/api/content/{id}/version`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-post
     */
    restoreContentVersion(this: void, args: RestoreContentVersionArgs & { body: VersionRestore }, options?: CallOptions): Call<Version>;
    /**
     * Deletes one old version and returns nothing; its changes remain in the version after it. Cannot delete the current version; requires edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/version/{versionNumber}`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-versionnumber-delete
     */
    deleteContentVersion(this: void, args: DeleteContentVersionArgs, options?: CallOptions): Call<void>;
    /**
     * Lists all content states created by the current user. Requires an authenticated user; anonymous access is not allowed.
     *
     * `GET /wiki/rest/api/content-states`
     *
     * Scopes: `read:user.property:confluence`, or `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-states-get
     */
    getCustomContentStates(this: void, args?: NoArgs, options?: CallOptions): Call<GetCustomContentStatesResult>;
    /**
     * Starts converting a body to another format and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result expires five minutes after it is ready.
     *
     * `POST /wiki/rest/api/contentbody/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-to-post
     */
    asyncConvertContentBodyRequest(this: void, args: AsyncConvertContentBodyRequestArgs & { body: ContentBodyCreate }, options?: CallOptions): Call<AsyncId>;
    /**
     * Polls a conversion of a body or macro: returns the converted body once `status` is `COMPLETED`, until then only the status. Available only to the user who started it.
     *
     * `GET /wiki/rest/api/contentbody/convert/async/{id}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-id-get
     */
    asyncConvertContentBodyResponse(this: void, args: AsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBody>;
    /**
     * Starts up to ten conversions and returns an ID for each, or `FAILED_TO_QUEUE` instead; poll with `bulkAsyncConvertContentBodyResponse`.
     *
     * `POST /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-post
     */
    bulkAsyncConvertContentBodyRequest(this: void, args: BulkAsyncConvertContentBodyRequestArgs & { body: BulkContentBodyConversionInput }, options?: CallOptions): Call<AsyncIdArray>;
    /**
     * Polls up to fifty conversions in one call and returns the status of each and, if completed, its body.
     *
     * `GET /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-get
     */
    bulkAsyncConvertContentBodyResponse(this: void, args: BulkAsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBodyArray>;
    /**
     * Looks up a label by name and lists the items that have it, with ID, type and title only. Includes templates, unlike v2 `getLabels` with `getLabelPages`, `getLabelBlogPosts`, `getLabelAttachments`.
     *
     * `GET /wiki/rest/api/label`
     *
     * Scopes: `read:confluence-content.summary`, or `read:label:confluence` and `read:content:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-label-info/#api-wiki-rest-api-label-get
     */
    getAllLabelContent(this: void, args: GetAllLabelContentArgs, options?: CallOptions): PagedCall<LabelDetails, LabeledContent>;
    /**
     * Lists the groups of the site in alphabetical order.
     *
     * `GET /wiki/rest/api/group`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-get
     */
    getGroups(this: void, args?: GetGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * Creates an empty group and returns it with its ID. Requires a site admin.
     *
     * `POST /wiki/rest/api/group`
     *
     * Scopes: `write:confluence-groups`, or `read:group:confluence` and `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-post
     */
    createGroup(this: void, args: CreateGroupArgs & { body: GroupName }, options?: CallOptions): Call<Group>;
    /**
     * Gets one group by ID.
     *
     * `GET /wiki/rest/api/group/by-id`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-get
     */
    getGroupByGroupId(this: void, args: GetGroupByGroupIdArgs, options?: CallOptions): Call<Group>;
    /**
     * Deletes a group and returns nothing. Requires a site admin.
     *
     * `DELETE /wiki/rest/api/group/by-id`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-delete
     */
    removeGroupById(this: void, args: RemoveGroupByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Searches groups by part of their name, for example for a group picker.
     *
     * `GET /wiki/rest/api/group/picker`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-picker-get
     */
    searchGroups(this: void, args: SearchGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * Lists the users in a group.
     *
     * `GET /wiki/rest/api/group/{groupId}/membersByGroupId`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence` and `read:user:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-groupid-membersbygroupid-get
     */
    getGroupMembersByGroupId(this: void, args: GetGroupMembersByGroupIdArgs, options?: CallOptions): PagedCall<UserArray, User>;
    /**
     * Adds a user to a group and returns nothing. Requires a site admin.
     *
     * `POST /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-post
     */
    addUserToGroupByGroupId(this: void, args: AddUserToGroupByGroupIdArgs & { body: AccountId }, options?: CallOptions): Call<void>;
    /**
     * Removes a user from a group and returns nothing, even if the user was not a member. Requires a site admin.
     *
     * `DELETE /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-delete
     */
    removeMemberFromGroupByGroupId(this: void, args: RemoveMemberFromGroupByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the long-running jobs of the site with their progress. v2 `getTasks` lists the checkboxes in pages instead.
     *
     * `GET /wiki/rest/api/longtask`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-get
     */
    getTasks(this: void, args?: GetTasksArgs, options?: CallOptions): PagedCall<LongTaskStatusArray, LongTaskStatus>;
    /**
     * Polls one long-running job, such as a copy, archive or deletion; it is done when `finished` is true, and `successful` indicates the outcome.
     *
     * `GET /wiki/rest/api/longtask/{id}`
     *
     * Scopes: `read:confluence-space.summary`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-id-get
     */
    getTask(this: void, args: GetTaskArgs, options?: CallOptions): Call<LongTaskStatusWithLinks>;
    /**
     * Lists the targets related to a source under one relation name. Rejects `favourite`, for which live sites return 501.
     *
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-get
     */
    findTargetFromSource(this: void, args: FindTargetFromSourceArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * Gets one relation between two entities; 404 means that none exists. Checks one direction only, from source to target.
     *
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-get
     */
    getRelationship(this: void, args: GetRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * Relates two users, spaces or content items under any name; `favourite` is what users see as starred. Works in one direction only.
     *
     * `PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `read:relation:confluence` and `read:space:confluence` and `read:user:confluence` and `read:content:confluence` and `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-put
     */
    createRelationship(this: void, args: CreateRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * Deletes a relation and returns nothing, even if none existed. Users can delete only their own favorites, space admins those of any user.
     *
     * `DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-delete
     */
    deleteRelationship(this: void, args: DeleteRelationshipArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the sources related to a target under one relation name. Rejects `favourite`, for which live sites return 501.
     *
     * `GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-to-targettype-targetkey-from-sourcetype-get
     */
    findSourcesForTarget(this: void, args: FindSourcesForTargetArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * Searches content and spaces with CQL; each result has a title, an excerpt and a link. No longer supports `user` fields; use `searchUser` for users.
     *
     * `GET /wiki/rest/api/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get
     */
    searchByCQL(this: void, args: SearchByCQLArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * Searches users with CQL over `user` fields, such as `user.fullname`. Hides the email address and other fields according to each user's privacy settings.
     *
     * `GET /wiki/rest/api/search/user`
     *
     * Scopes: `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get
     */
    searchUser(this: void, args: SearchUserArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * Gets colors, padding and similar settings of the site or of one space, and which set is selected. Requires no permission.
     *
     * `GET /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-get
     */
    getLookAndFeelSettings(this: void, args?: GetLookAndFeelSettingsArgs, options?: CallOptions): Call<LookAndFeelSettings>;
    /**
     * Selects the look and feel of a space: `global`, `custom` or `theme`. Returns 409 for the last two if the space has no theme.
     *
     * `PUT /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-put
     */
    updateLookAndFeel(this: void, args: UpdateLookAndFeelArgs & { body: LookAndFeelSelection }, options?: CallOptions): Call<LookAndFeelSelection>;
    /**
     * Updates the custom look and feel of the site or of one space. Has no visible effect if the space uses a theme; requires a Confluence administrator for the site.
     *
     * `POST /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence` and `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-post
     */
    updateLookAndFeelSettings(this: void, args: UpdateLookAndFeelSettingsArgs & { body: LookAndFeel }, options?: CallOptions): Call<LookAndFeelWithLinks>;
    /**
     * Resets the custom look and feel to the defaults and returns nothing; the selected set does not change. Requires a Confluence administrator for the site.
     *
     * `DELETE /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-delete
     */
    resetLookAndFeelSettings(this: void, args?: ResetLookAndFeelSettingsArgs, options?: CallOptions): Call<void>;
    /**
     * Gets information about the site, including its cloud ID, edition and base URL. Useful for checking that a credential works.
     *
     * `GET /wiki/rest/api/settings/systemInfo`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-systeminfo-get
     */
    getSystemInfo(this: void, args?: NoArgs, options?: CallOptions): Call<SystemInfoEntity>;
    /**
     * Lists the installed themes, excluding the built-in default.
     *
     * `GET /wiki/rest/api/settings/theme`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-get
     */
    getThemes(this: void, args?: GetThemesArgs, options?: CallOptions): PagedCall<ThemeArray, ThemeNoLinks>;
    /**
     * Gets the site-wide theme; 404 means that the default theme is used.
     *
     * `GET /wiki/rest/api/settings/theme/selected`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-selected-get
     */
    getGlobalTheme(this: void, args?: NoArgs, options?: CallOptions): Call<Theme>;
    /**
     * Gets the name, description and icon of one theme.
     *
     * `GET /wiki/rest/api/settings/theme/{themeKey}`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-themekey-get
     */
    getTheme(this: void, args: GetThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * Creates a space; labels cannot be set here. Works on every site, while v2 `createSpace` requires role-based access. Requires the global permission to create spaces.
     *
     * `POST /wiki/rest/api/space`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-post
     */
    createSpace(this: void, args: CreateSpaceArgs & { body: SpaceCreate }, options?: CallOptions): Call<Space>;
    /**
     * Creates a space that only the caller can see. In v2, this is a flag of `createSpace`, on sites with role-based access. Requires the global permission to create spaces.
     *
     * `POST /wiki/rest/api/space/_private`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-_private-post
     */
    createPrivateSpace(this: void, args: CreatePrivateSpaceArgs & { body: SpaceCreate }, options?: CallOptions): Call<Space>;
    /**
     * Updates the name, description, homepage, type or status of a space; does not change permissions or labels. Requires a space admin; other callers get 404.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-put
     */
    updateSpace(this: void, args: UpdateSpaceArgs & { body: SpaceUpdate }, options?: CallOptions): Call<Space>;
    /**
     * Starts permanently deleting a space, without moving it to the trash, and returns a long task to poll with `getTask`. Requires a space admin; other callers get 404.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:content.metadata:confluence` and `delete:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-delete
     */
    deleteSpace(this: void, args: DeleteSpaceArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Grants one permission in a space; `read` must be granted first. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/permission`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-post
     */
    addPermissionToSpace(this: void, args: AddPermissionToSpaceArgs & { body: SpacePermissionRequest }, options?: CallOptions): Call<SpacePermissionV2>;
    /**
     * Grants permissions on an app's own custom content in a space and returns nothing. Available only to apps; requires a space admin.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/permission/custom-content`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-custom-content-post
     */
    addCustomContentPermissions(this: void, args: AddCustomContentPermissionsArgs & { body: SpacePermissionCustomContent }, options?: CallOptions): Call<void>;
    /**
     * Revokes one permission in a space and returns nothing; revoking `read` revokes the rest. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}`
     *
     * Scopes: `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-id-delete
     */
    removePermission(this: void, args: RemovePermissionArgs, options?: CallOptions): Call<void>;
    /**
     * Gets the settings of a space, such as its editors and whether a theme may override its home page.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-get
     */
    getSpaceSettings(this: void, args: GetSpaceSettingsArgs, options?: CallOptions): Call<SpaceSettings>;
    /**
     * Updates the settings of a space, such as its content mode or whether a theme may override its home page. Requires permission to manage the space; other callers get 404.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-put
     */
    updateSpaceSettings(this: void, args: UpdateSpaceSettingsArgs & { body: SpaceSettingsUpdate }, options?: CallOptions): Call<SpaceSettings>;
    /**
     * Lists the content states that a space suggests.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-get
     */
    getSpaceContentStates(this: void, args: GetSpaceContentStatesArgs, options?: CallOptions): Call<GetSpaceContentStatesResult>;
    /**
     * Returns whether a space allows its own and custom content states, and lists its own. Requires a space admin.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-settings-get
     */
    getContentStateSettings(this: void, args: GetContentStateSettingsArgs, options?: CallOptions): Call<ContentStateSettings>;
    /**
     * Lists the content of a space with a given state.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state/content`
     *
     * Scopes: `read:confluence-content.all`, or `read:content:confluence`.
     *
     * Pages: up to 100 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-content-get
     */
    getContentsWithState(this: void, args: GetContentsWithStateArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Gets the theme of a space; 404 means that it uses the look and feel of the site.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-get
     */
    getSpaceTheme(this: void, args: GetSpaceThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * Sets the theme of a space. Returns 403 for an unknown theme key; use `resetSpaceTheme` to return to the default. Requires a space admin.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-put
     */
    setSpaceTheme(this: void, args: SetSpaceThemeArgs & { body: ThemeUpdate }, options?: CallOptions): Call<Theme>;
    /**
     * Removes the theme of a space, which then uses that of the site, and returns nothing. Requires a space admin.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-delete
     */
    resetSpaceTheme(this: void, args: ResetSpaceThemeArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the watchers of a space by space key.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/watch`
     *
     * Scopes: `read:watcher:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-space-spacekey-watch-get
     */
    getWatchersForSpace(this: void, args: GetWatchersForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * Lists the labels of a space; prefer v2 `getSpaceLabels`, or `getSpaceContentLabels` for the labels of its content.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:confluence-space.summary`, or `read:label:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-get
     */
    getLabelsForSpace(this: void, args: GetLabelsForSpaceArgs, options?: CallOptions): PagedCall<LabelArray, Label>;
    /**
     * Adds labels to the existing ones of a space and returns the list. Has no v2 counterpart.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-space`, or `read:label:confluence` and `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-post
     */
    addLabelsToSpace(this: void, args: AddLabelsToSpaceArgs & { body: AddLabelsToSpaceBody }, options?: CallOptions): Call<LabelArray>;
    /**
     * Removes one label from a space and returns nothing. Has no v2 counterpart.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-space`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-delete
     */
    deleteLabelFromSpace(this: void, args: DeleteLabelFromSpaceArgs, options?: CallOptions): Call<void>;
    /**
     * Replaces a content template; always send the name and space, even if unchanged. Cannot update blueprint templates; requires a space admin, or a Confluence administrator for global ones.
     *
     * `PUT /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-put
     */
    updateContentTemplate(this: void, args: UpdateContentTemplateArgs & { body: ContentTemplateUpdate }, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Creates a page template, global unless `space` is given; the body is in storage format. Requires a space admin, or a Confluence administrator for a global one.
     *
     * `POST /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-post
     */
    createContentTemplate(this: void, args: CreateContentTemplateArgs & { body: ContentTemplateCreate }, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Lists the templates provided by blueprints, of the site or of one space.
     *
     * `GET /wiki/rest/api/template/blueprint`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-blueprint-get
     */
    getBlueprintTemplates(this: void, args?: GetBlueprintTemplatesArgs, options?: CallOptions): PagedCall<BlueprintTemplateArray, BlueprintTemplate>;
    /**
     * Lists the user-created templates of the site or of one space.
     *
     * `GET /wiki/rest/api/template/page`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-page-get
     */
    getContentTemplates(this: void, args?: GetContentTemplatesArgs, options?: CallOptions): PagedCall<ContentTemplateArray, ContentTemplate>;
    /**
     * Gets one template; its body must be expanded. Returns 403, not 404, for an unknown ID.
     *
     * `GET /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-get
     */
    getContentTemplate(this: void, args: GetContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Deletes a content template, or reverts the changes to a blueprint template; an unmodified one is rejected. Requires a space admin, or a Confluence administrator for global ones.
     *
     * `DELETE /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `write:confluence-content`, or `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-delete
     */
    removeTemplate(this: void, args: RemoveTemplateArgs, options?: CallOptions): Call<void>;
    /**
     * Gets one user by account ID, subject to the user's privacy settings.
     *
     * `GET /wiki/rest/api/user`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-get
     */
    getUser(this: void, args: GetUserArgs, options?: CallOptions): Call<User>;
    /**
     * Gets the name and picture shown for anonymous users.
     *
     * `GET /wiki/rest/api/user/anonymous`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-anonymous-get
     */
    getAnonymousUser(this: void, args?: GetAnonymousUserArgs, options?: CallOptions): Call<UserAnonymous>;
    /**
     * Gets the user that the credential belongs to; a simple way to check who is calling.
     *
     * `GET /wiki/rest/api/user/current`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get
     */
    getCurrentUser(this: void, args?: GetCurrentUserArgs, options?: CallOptions): Call<User>;
    /**
     * Lists the groups with this user as a member.
     *
     * `GET /wiki/rest/api/user/memberof`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence` and `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-memberof-get
     */
    getGroupMembershipsForUser(this: void, args: GetGroupMembershipsForUserArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * Gets multiple users, at most the first 100; prefer v2 `createBulkUserLookup`.
     *
     * `GET /wiki/rest/api/user/bulk`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get
     */
    getBulkUserLookup(this: void, args: GetBulkUserLookupArgs, options?: CallOptions): Call<BulkUserLookupArray>;
    /**
     * Returns in `watching` whether a user, by default the caller, watches the content. Checking other users requires a Confluence administrator or space admin.
     *
     * `GET /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-get
     */
    getContentWatchStatus(this: void, args: GetContentWatchStatusArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Adds a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin.
     *
     * `POST /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-post
     */
    addContentWatcher(this: void, args: AddContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Removes a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin.
     *
     * `DELETE /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-delete
     */
    removeContentWatcher(this: void, args: RemoveContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Returns in `watching` whether a user, by default the caller, watches a label. Returns 403 for an unknown label; checking other users requires a Confluence administrator.
     *
     * `GET /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-get
     */
    isWatchingLabel(this: void, args: IsWatchingLabelArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Adds a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator.
     *
     * `POST /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-post
     */
    addLabelWatcher(this: void, args: AddLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Removes a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator.
     *
     * `DELETE /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-delete
     */
    removeLabelWatcher(this: void, args: RemoveLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Returns in `watching` whether a user, by default the caller, watches a space. Checking other users requires a Confluence administrator or space admin.
     *
     * `GET /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-get
     */
    isWatchingSpace(this: void, args: IsWatchingSpaceArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Adds a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin.
     *
     * `POST /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-post
     */
    addSpaceWatcher(this: void, args: AddSpaceWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Removes a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin.
     *
     * `DELETE /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-delete
     */
    removeSpaceWatch(this: void, args: RemoveSpaceWatchArgs, options?: CallOptions): Call<void>;
    /**
     * Gets the email address of a user even if their profile hides it. Available only to Connect apps that Atlassian approved and to Forge apps acting as themselves.
     *
     * `GET /wiki/rest/api/user/email`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-get
     */
    getPrivacyUnsafeUserEmail(this: void, args: GetPrivacyUnsafeUserEmailArgs, options?: CallOptions): Call<AccountIdEmailRecord>;
    /**
     * Gets email addresses even if profiles hide them, and skips accounts it cannot return. Available only to approved Connect apps and to Forge apps acting as themselves.
     *
     * `GET /wiki/rest/api/user/email/bulk`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-bulk-get
     */
    getPrivacyUnsafeUserEmailBulk(this: void, args: GetPrivacyUnsafeUserEmailBulkArgs, options?: CallOptions): Call<AccountIdEmailRecordArray>;
    /**
     * Lists the modules that the calling app registered dynamically. Available only to Connect apps.
     *
     * `GET /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-get
     */
    getModules(this: void, args?: NoArgs, options?: CallOptions): Call<ConnectModules>;
    /**
     * Dynamically registers modules for the calling app and returns nothing; rejects keys already in use. Available only to Connect apps.
     *
     * `POST /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-post
     */
    registerModules(this: void, args: RegisterModulesArgs & { body: ConnectModules }, options?: CallOptions): Call<void>;
    /**
     * Removes dynamically registered modules of the calling app, all of them if no key is given, and returns nothing. Available only to Connect apps.
     *
     * `DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-delete
     */
    removeModules(this: void, args: RemoveModulesArgs, options?: CallOptions): Call<void>;
    /**
     * Returns in `count` how often content was viewed.
     *
     * `GET /wiki/rest/api/analytics/content/{contentId}/views`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-views-get
     */
    getViews(this: void, args: GetViewsArgs, options?: CallOptions): Call<GetViewsResult>;
    /**
     * Returns in `count` how many distinct users viewed the content.
     *
     * `GET /wiki/rest/api/analytics/content/{contentId}/viewers`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-viewers-get
     */
    getViewers(this: void, args: GetViewersArgs, options?: CallOptions): Call<GetViewersResult>;
    /**
     * Lists the keys of the properties stored on a user; get each value with `getUserProperty`.
     *
     * `GET /wiki/rest/api/user/{userId}/property`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * Pages: up to 25 items each, 5 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-get
     */
    getUserProperties(this: void, args: GetUserPropertiesArgs, options?: CallOptions): PagedCall<UserPropertyKeyArray, GetUserPropertiesItem>;
    /**
     * Gets one property of a user, including its value. Applies to the whole site, not to a space.
     *
     * `GET /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-get
     */
    getUserProperty(this: void, args: GetUserPropertyArgs, options?: CallOptions): Call<UserProperty>;
    /**
     * Replaces the value of an existing property and returns nothing; if it returns 404, use `createUserProperty` first.
     *
     * `PUT /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-put
     */
    updateUserProperty(this: void, args: UpdateUserPropertyArgs & { body: UserPropertyUpdate }, options?: CallOptions): Call<void>;
    /**
     * Stores a new property on a user and returns nothing. Returns 409 if the key exists; use `updateUserProperty` in that case.
     *
     * `POST /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-post
     */
    createUserProperty(this: void, args: CreateUserPropertyArgs & { body: UserPropertyCreate }, options?: CallOptions): Call<void>;
    /**
     * Deletes a property of a user and returns nothing.
     *
     * `DELETE /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-delete
     */
    deleteUserProperty(this: void, args: DeleteUserPropertyArgs, options?: CallOptions): Call<void>;
}
