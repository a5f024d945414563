// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { Call, CallOptions, NoArgs } from "../operations/Call.js";
import type { PagedCall } from "../paging/PagedCall.js";
import type { Download } from "../response/Download.js";
import type {
    AccountIdEmailRecord,
    AccountIdEmailRecordArray,
    AddContentWatcherArgs,
    AddCustomContentPermissionsArgs,
    AddGroupToContentRestrictionByGroupIdArgs,
    AddLabelWatcherArgs,
    AddLabelsToContentArgs,
    AddLabelsToSpaceArgs,
    AddPermissionToSpaceArgs,
    AddRestrictionsArgs,
    AddSpaceWatcherArgs,
    AddUserToContentRestrictionArgs,
    AddUserToGroupByGroupIdArgs,
    ArchivePagesArgs,
    AsyncContentBody,
    AsyncContentBodyArray,
    AsyncConvertContentBodyRequestArgs,
    AsyncConvertContentBodyResponseArgs,
    AsyncId,
    AsyncIdArray,
    AuditRecord,
    AuditRecordArray,
    AvailableContentStates,
    BlueprintTemplate,
    BlueprintTemplateArray,
    BulkAsyncConvertContentBodyRequestArgs,
    BulkAsyncConvertContentBodyResponseArgs,
    BulkUserLookupArray,
    CheckContentPermissionArgs,
    ConnectModules,
    Content,
    ContentArray,
    ContentBody,
    ContentChildren,
    ContentRestriction,
    ContentRestrictionArray,
    ContentStateResponse,
    ContentStateSettings,
    ContentTemplate,
    ContentTemplateArray,
    CopyPageArgs,
    CopyPageHierarchyArgs,
    CreateAttachmentArgs,
    CreateAuditRecordArgs,
    CreateContentTemplateArgs,
    CreateGroupArgs,
    CreateOrUpdateAttachmentsArgs,
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
    SpacePermissionV2,
    SpaceSettings,
    SpaceWatch,
    SpaceWatchArray,
    SystemInfoEntity,
    Theme,
    ThemeArray,
    ThemeNoLinks,
    UpdateAttachmentDataArgs,
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
    UserPropertyKeyArray,
    UserWatch,
    Version,
    Watch,
    WatchArray,
} from "./schema.js";

/** The operations of v1, by the names that the documentation gives them. */
export interface MethodsV1 {
    /**
     * Lists the audit log, narrowed by dates or text. Needs a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * Pages: 1000 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-get
     */
    getAuditRecords(args?: GetAuditRecordsArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
     * Writes an entry of your own into the audit log. Needs a Confluence administrator; only `remoteAddress` is mandatory in the body.
     *
     * `POST /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence` and `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-post
     */
    createAuditRecord(args: CreateAuditRecordArgs, options?: CallOptions): Call<AuditRecord>;
    /**
     * Downloads the audit log as one file, CSV or ZIP. Needs a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit/export`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-export-get
     */
    exportAuditRecords(args?: ExportAuditRecordsArgs, options?: CallOptions): Call<Download>;
    /**
     * Tells how long audit entries are kept before they vanish. Needs a Confluence administrator.
     *
     * `GET /wiki/rest/api/audit/retention`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-get
     */
    getRetentionPeriod(args?: NoArgs, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * Changes how long audit entries are kept, one year at most. Needs a Confluence administrator.
     *
     * `PUT /wiki/rest/api/audit/retention`
     *
     * Scopes: `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-put
     */
    setRetentionPeriod(args: SetRetentionPeriodArgs, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * Lists the audit log of a span that ends now, such as the last 3 `MONTHS`. Needs a Confluence administrator; use `getAuditRecords` for fixed dates.
     *
     * `GET /wiki/rest/api/audit/since`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * Pages: 1000 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-since-get
     */
    getAuditRecordsForTimePeriod(args?: GetAuditRecordsForTimePeriodArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
     * Starts archiving pages, of several spaces if need be, and answers a long task to poll with `getTask`. Fails while another archive job runs and on the Free plan; several pages at once need Premium.
     *
     * `POST /wiki/rest/api/content/archive`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-content`, or `read:content.metadata:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-archive-post
     */
    archivePages(args?: ArchivePagesArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Publishes a draft made from a blueprint and answers the page. Needs a `title` and `version.number` 1, and the right to add pages to the space.
     *
     * `PUT /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-put
     */
    publishSharedDraft(args: PublishSharedDraftArgs, options?: CallOptions): Call<Content>;
    /**
     * Does the same as `publishSharedDraft` for drafts of the old kind; prefer that one.
     *
     * `POST /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-post
     */
    publishLegacyDraft(args: PublishLegacyDraftArgs, options?: CallOptions): Call<Content>;
    /**
     * Finds content with CQL and answers content objects, which `expand` can fill. Leaves out what the caller may not see; use `searchByCQL` for spaces or highlighted excerpts.
     *
     * `GET /wiki/rest/api/content/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-search-get
     */
    searchContentByCQL(args: SearchContentByCQLArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Starts moving a current page with everything below it to the trash and answers a long task to poll with `getTask`. Needs the right to delete in the space.
     *
     * `DELETE /wiki/rest/api/content/{id}/pageTree`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-content-id-pagetree-delete
     */
    deletePageTree(args: DeletePageTreeArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Moves a page beside or under another one, also across spaces; a title already taken there is refused. Makes a hard-to-find root page when `before` or `after` names a top-level page.
     *
     * `PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}`
     *
     * Scopes: `write:confluence-content`, or `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-pageid-move-position-targetid-put
     */
    movePage(args: MovePageArgs, options?: CallOptions): Call<MovePageResult>;
    /**
     * Uploads files to content; a file name already present gets a new version. Answers 404 also for a file over the site's size limit.
     *
     * `PUT /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-put
     */
    createOrUpdateAttachments(args: CreateOrUpdateAttachmentsArgs, options?: CallOptions): Call<ContentArray>;
    /**
     * Uploads new files to content. Refuses a file name that the content already has with 400; use `createOrUpdateAttachments` to replace it. Answers 404 when the file is too large.
     *
     * `POST /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-post
     */
    createAttachment(args: CreateAttachmentArgs, options?: CallOptions): Call<ContentArray>;
    /**
     * Renames an attachment, moves it to other content or edits its comment or media type, without a new file. Answers 409 when `version.number` in the body is not the stored one.
     *
     * `PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`
     *
     * Scopes: `write:confluence-file` and `write:confluence-props`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-put
     */
    updateAttachmentProperties(args: UpdateAttachmentPropertiesArgs, options?: CallOptions): Call<Content>;
    /**
     * Uploads a new version of a known attachment. Picks it by id, so the file may have another name, unlike in `createOrUpdateAttachments`.
     *
     * `POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-data-post
     */
    updateAttachmentData(args: UpdateAttachmentDataArgs, options?: CallOptions): Call<Content>;
    /**
     * Fetches the bytes of an attachment by way of a redirect that fetch follows. Keeps the misspelt name of Atlassian's document; v2 `getAttachmentById` only gives a `downloadLink`.
     *
     * `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`
     *
     * Scopes: `readonly:content.attachment:confluence`, or `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get
     */
    downloadAttatchment(args: DownloadAttatchmentArgs, options?: CallOptions): Call<Download>;
    /**
     * Maps each kind of descendant to its items, at every depth. Covers comments and attachments, which v2 `getPageDescendants` and its siblings do not; prefer those for anything else.
     *
     * `GET /wiki/rest/api/content/{id}/descendant`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-get
     */
    getContentDescendants(args: GetContentDescendantsArgs, options?: CallOptions): Call<ContentChildren>;
    /**
     * Lists the descendants of one kind, at every depth unless `depth` says otherwise. Covers comments and attachments; for pages prefer v2 `getPageDescendants`.
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
    getDescendantsOfType(args: GetDescendantsOfTypeArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Reads the stored body, name and parameters of one macro in one version of the content. Takes the node's local id when the macro comes from a Forge app.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-get
     */
    getMacroBodyByMacroId(args: GetMacroBodyByMacroIdArgs, options?: CallOptions): Call<MacroInstance>;
    /**
     * Renders one macro of a content version in the format that you choose and waits for it; for slow macros use `getAndAsyncConvertMacroBodyByMacroId`.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-to-get
     */
    getAndConvertMacroBodyByMacroId(args: GetAndConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<ContentBody>;
    /**
     * Starts rendering a macro and answers an `asyncId`; poll `asyncConvertContentBodyResponse` with it. Keeps the outcome for five minutes only.
     *
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-async-to-get
     */
    getAndAsyncConvertMacroBodyByMacroId(args: GetAndAsyncConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<AsyncId>;
    /**
     * Adds labels, keeps those already there and answers the full list. Needs edit permission; the way to label content, since v2 only reads labels.
     *
     * `POST /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `read:label:confluence` and `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post
     */
    addLabelsToContent(args: AddLabelsToContentArgs, options?: CallOptions): Call<LabelArray>;
    /**
     * Removes one label, whatever characters its name has, and answers nothing. Fails on archived content; needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-delete
     */
    removeLabelFromContentUsingQueryParameter(args: RemoveLabelFromContentUsingQueryParameterArgs, options?: CallOptions): Call<void>;
    /**
     * Removes one label and answers nothing. Refuses names with a slash; `removeLabelFromContentUsingQueryParameter` takes every name. Needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/label/{label}`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-label-delete
     */
    removeLabelFromContent(args: RemoveLabelFromContentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists who watches a page. Changes nothing; watch with `addContentWatcher`, unwatch with `removeContentWatcher`.
     *
     * `GET /wiki/rest/api/content/{id}/notification/child-created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-child-created-get
     */
    getWatchesForPage(args: GetWatchesForPageArgs, options?: CallOptions): PagedCall<WatchArray, Watch>;
    /**
     * Lists who watches the space of the given content. Takes a content id despite its name; `getWatchersForSpace` takes a space key.
     *
     * `GET /wiki/rest/api/content/{id}/notification/created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-created-get
     */
    getWatchesForSpace(args: GetWatchesForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * Starts copying a page with its subtree below `destinationPageId` and answers a long task to poll with `getTask`. Copies attachments, labels, permissions and properties only on request.
     *
     * `POST /wiki/rest/api/content/{id}/pagehierarchy/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content.metadata:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-pagehierarchy-copy-post
     */
    copyPageHierarchy(args: CopyPageHierarchyArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Copies one page into a space, below a parent or over an existing page, as `destination` says. Copies attachments, labels, permissions and properties only on request.
     *
     * `POST /wiki/rest/api/content/{id}/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-copy-post
     */
    copyPage(args: CopyPageArgs, options?: CallOptions): Call<Content>;
    /**
     * Tells in `hasPermission` if a user or group may `read`, `update` or `delete` content, counting site, space and restrictions. Asking about others needs a Confluence administrator.
     *
     * `POST /wiki/rest/api/content/{id}/permission/check`
     *
     * Scopes: `read:confluence-content.permission`, or `read:content.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/#api-wiki-rest-api-content-id-permission-check-post
     */
    checkContentPermission(args: CheckContentPermissionArgs, options?: CallOptions): Call<PermissionCheckResponse>;
    /**
     * Lists the users and groups in the read and update restrictions of content, one entry per operation; `getRestrictionsByOperation` gives an object instead.
     *
     * `GET /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-get
     */
    getRestrictions(args: GetRestrictionsArgs, options?: CallOptions): PagedCall<ContentRestrictionArray, ContentRestriction>;
    /**
     * Replaces every restriction of the content by those in the body and answers the result. Needs edit permission; `addRestrictions` keeps the old ones.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-put
     */
    updateRestrictions(args: UpdateRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Adds users and groups to the restrictions of content and keeps the others. Needs edit permission; `updateRestrictions` replaces instead.
     *
     * `POST /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-post
     */
    addRestrictions(args: AddRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Lifts all read and update restrictions of the content, so that only its space and parents decide. Needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-delete
     */
    deleteRestrictions(args: DeleteRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * Answers the restrictions as an object with the keys `read` and `update`, where `getRestrictions` gives a list.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-get
     */
    getRestrictionsByOperation(args: GetRestrictionsByOperationArgs, options?: CallOptions): Call<GetRestrictionsByOperationResult>;
    /**
     * Answers the users and groups that one operation is restricted to. Pages through both lists with the same `start` and `limit`.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-get
     */
    getRestrictionsForOperation(args: GetRestrictionsForOperationArgs, options?: CallOptions): PagedCall<ContentRestriction, User | Group>;
    /**
     * Tells by its status if a group is named in a restriction: success means yes, 404 means not restricted. Ignores space permissions and inherited restrictions.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-get
     */
    getIndividualGroupRestrictionStatusByGroupId(args: GetIndividualGroupRestrictionStatusByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lets a group read or update restricted content and answers nothing. Needs edit permission; the first entry restricts the content for all others.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-put
     */
    addGroupToContentRestrictionByGroupId(args: AddGroupToContentRestrictionByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Takes a group out of one restriction and answers nothing. Needs edit permission; 404 can mean that it was not in there.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-delete
     */
    removeGroupFromContentRestriction(args: RemoveGroupFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Tells by its status if a user is named in a restriction: success means yes, 404 means not restricted. Ignores space permissions and inherited restrictions.
     *
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-get
     */
    getContentRestrictionStatusForUser(args: GetContentRestrictionStatusForUserArgs, options?: CallOptions): Call<void>;
    /**
     * Lets a user read or update restricted content and answers nothing. Needs edit permission; the first entry restricts the content for all others.
     *
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-put
     */
    addUserToContentRestriction(args: AddUserToContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Takes a user out of one restriction and answers nothing. Needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-delete
     */
    removeUserFromContentRestriction(args: RemoveUserFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * Reads the state (the coloured status) of the published content or, with `status` set to `draft`, of its draft.
     *
     * `GET /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-get
     */
    getContentState(args: GetContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Sets the state by its id or by name and color; the id wins. Publishes a new version with the same body, unless the draft is meant. Needs edit permission.
     *
     * `PUT /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-put
     */
    setContentState(args: SetContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Clears the state and publishes a new version with an unchanged body. Needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-delete
     */
    removeContentState(args: RemoveContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * Lists the states that the content can take: those of its space and your three latest own ones. Needs edit permission.
     *
     * `GET /wiki/rest/api/content/{id}/state/available`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-available-get
     */
    getAvailableContentStates(args: GetAvailableContentStatesArgs, options?: CallOptions): Call<AvailableContentStates>;
    /**
     * Makes an old version the latest by saving it as a new one; `operationKey` is always `restore`. Answers 400, not 404, for unknown ids; needs edit permission.
     *
     * `POST /wiki/rest/api/content/{id}/version`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-post
     */
    restoreContentVersion(args: RestoreContentVersionArgs, options?: CallOptions): Call<Version>;
    /**
     * Deletes one old version and answers nothing; its changes live on in the version after it. Refuses the current version; needs edit permission.
     *
     * `DELETE /wiki/rest/api/content/{id}/version/{versionNumber}`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-versionnumber-delete
     */
    deleteContentVersion(args: DeleteContentVersionArgs, options?: CallOptions): Call<void>;
    /**
     * Lists all content states that the signed-in user has made. Needs a real user, not anonymous access.
     *
     * `GET /wiki/rest/api/content-states`
     *
     * Scopes: `read:user.property:confluence`, or `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-states-get
     */
    getCustomContentStates(args?: NoArgs, options?: CallOptions): Call<GetCustomContentStatesResult>;
    /**
     * Starts turning a body into another format and answers an `asyncId`; poll `asyncConvertContentBodyResponse` with it. Drops the outcome five minutes after it is ready.
     *
     * `POST /wiki/rest/api/contentbody/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-to-post
     */
    asyncConvertContentBodyRequest(args: AsyncConvertContentBodyRequestArgs, options?: CallOptions): Call<AsyncId>;
    /**
     * Polls a conversion of a body or macro: answers the converted body once `status` is `COMPLETED`, before that just the status. Serves only the user who started it.
     *
     * `GET /wiki/rest/api/contentbody/convert/async/{id}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-id-get
     */
    asyncConvertContentBodyResponse(args: AsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBody>;
    /**
     * Starts up to ten conversions and answers an id for each, or `FAILED_TO_QUEUE` in its place; poll with `bulkAsyncConvertContentBodyResponse`.
     *
     * `POST /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-post
     */
    bulkAsyncConvertContentBodyRequest(args: BulkAsyncConvertContentBodyRequestArgs, options?: CallOptions): Call<AsyncIdArray>;
    /**
     * Polls up to fifty conversions in one call, each with its status and, when completed, its body.
     *
     * `GET /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-get
     */
    bulkAsyncConvertContentBodyResponse(args: BulkAsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBodyArray>;
    /**
     * Finds a label by name and lists what carries it, as id, type and title only. Finds templates too, unlike v2 `getLabels` with `getLabelPages`, `getLabelBlogPosts`, `getLabelAttachments`.
     *
     * `GET /wiki/rest/api/label`
     *
     * Scopes: `read:confluence-content.summary`, or `read:label:confluence` and `read:content:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-label-info/#api-wiki-rest-api-label-get
     */
    getAllLabelContent(args: GetAllLabelContentArgs, options?: CallOptions): PagedCall<LabelDetails, LabeledContent>;
    /**
     * Lists the groups of the site by name, from A to Z.
     *
     * `GET /wiki/rest/api/group`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-get
     */
    getGroups(args?: GetGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * Creates an empty group and answers it with its id. Needs a site admin.
     *
     * `POST /wiki/rest/api/group`
     *
     * Scopes: `write:confluence-groups`, or `read:group:confluence` and `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-post
     */
    createGroup(args: CreateGroupArgs, options?: CallOptions): Call<Group>;
    /**
     * Reads one group by its id.
     *
     * `GET /wiki/rest/api/group/by-id`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-get
     */
    getGroupByGroupId(args: GetGroupByGroupIdArgs, options?: CallOptions): Call<Group>;
    /**
     * Deletes a group and answers nothing. Needs a site admin.
     *
     * `DELETE /wiki/rest/api/group/by-id`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-delete
     */
    removeGroupById(args: RemoveGroupByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Finds groups by a part of their name, as a picker does while the user types.
     *
     * `GET /wiki/rest/api/group/picker`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-picker-get
     */
    searchGroups(args: SearchGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
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
    getGroupMembersByGroupId(args: GetGroupMembersByGroupIdArgs, options?: CallOptions): PagedCall<UserArray, User>;
    /**
     * Puts a user into a group and answers nothing. Needs a site admin.
     *
     * `POST /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-post
     */
    addUserToGroupByGroupId(args: AddUserToGroupByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Takes a user out of a group and answers nothing, also when they were not in it. Needs a site admin.
     *
     * `DELETE /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-delete
     */
    removeMemberFromGroupByGroupId(args: RemoveMemberFromGroupByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the long-running jobs of the site with their progress. Differs from v2 `getTasks`, which lists the check boxes in pages.
     *
     * `GET /wiki/rest/api/longtask`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-get
     */
    getTasks(args?: GetTasksArgs, options?: CallOptions): PagedCall<LongTaskStatusArray, LongTaskStatus>;
    /**
     * Polls one long-running job, such as a copy, archive or deletion; done when `finished` is true, and `successful` tells how it ended.
     *
     * `GET /wiki/rest/api/longtask/{id}`
     *
     * Scopes: `read:confluence-space.summary`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-id-get
     */
    getTask(args: GetTaskArgs, options?: CallOptions): Call<LongTaskStatusWithLinks>;
    /**
     * Lists what a source is related to under one relation name. Rejects `favourite`, for which live sites answer 501.
     *
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-get
     */
    findTargetFromSource(args: FindTargetFromSourceArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * Reads one relation between two entities; 404 means that there is none. Looks in one direction only, from source to target.
     *
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-get
     */
    getRelationship(args: GetRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * Relates two users, spaces or contents under any name; `favourite` is what users see as starred. Works in one direction only.
     *
     * `PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `read:relation:confluence` and `read:space:confluence` and `read:user:confluence` and `read:content:confluence` and `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-put
     */
    createRelationship(args: CreateRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * Deletes a relation and answers nothing, also when none existed. Lets users drop only their own favourites, space admins those of anybody.
     *
     * `DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-delete
     */
    deleteRelationship(args: DeleteRelationshipArgs, options?: CallOptions): Call<void>;
    /**
     * Lists what is related to a target under one relation name. Rejects `favourite`, for which live sites answer 501.
     *
     * `GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-to-targettype-targetkey-from-sourcetype-get
     */
    findSourcesForTarget(args: FindSourcesForTargetArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * Searches content and spaces with CQL; each hit has a title, an excerpt and a link. Takes no `user` fields any more; use `searchUser` for people.
     *
     * `GET /wiki/rest/api/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get
     */
    searchByCQL(args: SearchByCQLArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * Searches users with CQL over `user` fields, such as `user.fullname`. Hides the e-mail address and other fields as each profile demands.
     *
     * `GET /wiki/rest/api/search/user`
     *
     * Scopes: `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get
     */
    searchUser(args: SearchUserArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * Reads colours, padding and the like of the site or of one space, and which set is selected. Needs no permission.
     *
     * `GET /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-get
     */
    getLookAndFeelSettings(args?: GetLookAndFeelSettingsArgs, options?: CallOptions): Call<LookAndFeelSettings>;
    /**
     * Selects which look a space uses: `global`, `custom` or `theme`. Answers 409 for the last two while the space has no theme.
     *
     * `PUT /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-put
     */
    updateLookAndFeel(args: UpdateLookAndFeelArgs, options?: CallOptions): Call<LookAndFeelSelection>;
    /**
     * Writes the custom look of the site or of one space. Has no visible effect where a theme rules the space; needs a Confluence administrator for the site.
     *
     * `POST /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence` and `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-post
     */
    updateLookAndFeelSettings(args: UpdateLookAndFeelSettingsArgs, options?: CallOptions): Call<LookAndFeelWithLinks>;
    /**
     * Sets the custom look back to the defaults and answers nothing; which set is selected stays as it is. Needs a Confluence administrator for the site.
     *
     * `DELETE /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-delete
     */
    resetLookAndFeelSettings(args?: ResetLookAndFeelSettingsArgs, options?: CallOptions): Call<void>;
    /**
     * Reads facts about the site, among them its cloud id, edition and base URL. Serves well as a check that a credential works.
     *
     * `GET /wiki/rest/api/settings/systemInfo`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-systeminfo-get
     */
    getSystemInfo(args?: NoArgs, options?: CallOptions): Call<SystemInfoEntity>;
    /**
     * Lists the installed themes; the built-in default is not among them.
     *
     * `GET /wiki/rest/api/settings/theme`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * Pages: 100 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-get
     */
    getThemes(args?: GetThemesArgs, options?: CallOptions): PagedCall<ThemeArray, ThemeNoLinks>;
    /**
     * Reads the theme of the whole site; 404 means that the default theme is in use.
     *
     * `GET /wiki/rest/api/settings/theme/selected`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-selected-get
     */
    getGlobalTheme(args?: NoArgs, options?: CallOptions): Call<Theme>;
    /**
     * Reads the name, description and icon of one theme.
     *
     * `GET /wiki/rest/api/settings/theme/{themeKey}`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-themekey-get
     */
    getTheme(args: GetThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * Creates a space; labels cannot be set here. Works on every site, while v2 `createSpace` needs role-based access. Needs the global right to create spaces.
     *
     * `POST /wiki/rest/api/space`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-post
     */
    createSpace(args: CreateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * Creates a space that nobody but the caller sees. Exists in v2 as a flag of `createSpace`, on sites with role-based access. Needs the global right to create spaces.
     *
     * `POST /wiki/rest/api/space/_private`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-_private-post
     */
    createPrivateSpace(args: CreatePrivateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * Changes the name, description, homepage, type or status of a space; permissions and labels stay. Needs a space admin, others get 404.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-put
     */
    updateSpace(args: UpdateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * Starts deleting a space for good, not into the trash, and answers a long task to poll with `getTask`. Needs a space admin, others get 404.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:content.metadata:confluence` and `delete:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-delete
     */
    deleteSpace(args: DeleteSpaceArgs, options?: CallOptions): Call<LongTask>;
    /**
     * Grants one permission in a space; the `read` one has to exist first. Closed to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Needs a space admin.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/permission`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-post
     */
    addPermissionToSpace(args: AddPermissionToSpaceArgs, options?: CallOptions): Call<SpacePermissionV2>;
    /**
     * Grants permissions on an app's own custom content in a space and answers nothing. Open to apps alone; needs a space admin.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/permission/custom-content`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-custom-content-post
     */
    addCustomContentPermissions(args: AddCustomContentPermissionsArgs, options?: CallOptions): Call<void>;
    /**
     * Revokes one permission in a space and answers nothing; losing `read` loses the rest. Closed to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Needs a space admin.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}`
     *
     * Scopes: `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-id-delete
     */
    removePermission(args: RemovePermissionArgs, options?: CallOptions): Call<void>;
    /**
     * Reads the settings of a space, such as its editors and whether a theme may replace its home.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-get
     */
    getSpaceSettings(args: GetSpaceSettingsArgs, options?: CallOptions): Call<SpaceSettings>;
    /**
     * Changes the settings of a space, such as its content mode or whether a theme may replace its home. Needs the right to manage the space, others get 404.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-put
     */
    updateSpaceSettings(args: UpdateSpaceSettingsArgs, options?: CallOptions): Call<SpaceSettings>;
    /**
     * Lists the states that a space suggests for its content.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-get
     */
    getSpaceContentStates(args: GetSpaceContentStatesArgs, options?: CallOptions): Call<GetSpaceContentStatesResult>;
    /**
     * Tells if a space allows content states, its own and custom ones, and lists its own. Needs a space admin.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-settings-get
     */
    getContentStateSettings(args: GetContentStateSettingsArgs, options?: CallOptions): Call<ContentStateSettings>;
    /**
     * Lists the content of a space that is in one state.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/state/content`
     *
     * Scopes: `read:confluence-content.all`, or `read:content:confluence`.
     *
     * Pages: up to 100 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-content-get
     */
    getContentsWithState(args: GetContentsWithStateArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * Reads the theme of a space; 404 means that it follows the look of the site.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-get
     */
    getSpaceTheme(args: GetSpaceThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * Gives a space a theme. Answers 403 for an unknown theme key; `resetSpaceTheme` returns to the default. Needs a space admin.
     *
     * `PUT /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-put
     */
    setSpaceTheme(args: SetSpaceThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * Takes the theme off a space, which then follows the site, and answers nothing. Needs a space admin.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-delete
     */
    resetSpaceTheme(args: ResetSpaceThemeArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the watchers of a space by its key.
     *
     * `GET /wiki/rest/api/space/{spaceKey}/watch`
     *
     * Scopes: `read:watcher:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-space-spacekey-watch-get
     */
    getWatchersForSpace(args: GetWatchersForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * Lists the labels of a space; prefer v2 `getSpaceLabels`, or `getSpaceContentLabels` for those of its content.
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
    getLabelsForSpace(args: GetLabelsForSpaceArgs, options?: CallOptions): PagedCall<LabelArray, Label>;
    /**
     * Adds labels to a space, keeps the others and answers the list. Has no v2 counterpart.
     *
     * `POST /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-space`, or `read:label:confluence` and `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-post
     */
    addLabelsToSpace(args: AddLabelsToSpaceArgs, options?: CallOptions): Call<LabelArray>;
    /**
     * Removes one label from a space and answers nothing. Has no v2 counterpart.
     *
     * `DELETE /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:confluence-space`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-delete
     */
    deleteLabelFromSpace(args: DeleteLabelFromSpaceArgs, options?: CallOptions): Call<void>;
    /**
     * Replaces a content template; send the current name and space along, even if unchanged. Cannot touch blueprints; needs a space admin, or a Confluence administrator for global ones.
     *
     * `PUT /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-put
     */
    updateContentTemplate(args: UpdateContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Creates a page template, global unless `space` is given; the body is in storage format. Needs a space admin, or a Confluence administrator for a global one.
     *
     * `POST /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-post
     */
    createContentTemplate(args: CreateContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Lists the templates that blueprints bring, of the site or of one space.
     *
     * `GET /wiki/rest/api/template/blueprint`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-blueprint-get
     */
    getBlueprintTemplates(args?: GetBlueprintTemplatesArgs, options?: CallOptions): PagedCall<BlueprintTemplateArray, BlueprintTemplate>;
    /**
     * Lists the templates that people wrote, of the site or of one space.
     *
     * `GET /wiki/rest/api/template/page`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * Pages: 25 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-page-get
     */
    getContentTemplates(args?: GetContentTemplatesArgs, options?: CallOptions): PagedCall<ContentTemplateArray, ContentTemplate>;
    /**
     * Reads one template, its body only when expanded. Answers 403, not 404, for an unknown id.
     *
     * `GET /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-get
     */
    getContentTemplate(args: GetContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * Deletes a content template, or undoes the changes of a customized blueprint template; an untouched one is refused. Needs a space admin, or a Confluence administrator for global ones.
     *
     * `DELETE /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `write:confluence-content`, or `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-delete
     */
    removeTemplate(args: RemoveTemplateArgs, options?: CallOptions): Call<void>;
    /**
     * Reads one user by account id, as far as their privacy settings allow.
     *
     * `GET /wiki/rest/api/user`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-get
     */
    getUser(args: GetUserArgs, options?: CallOptions): Call<User>;
    /**
     * Reads the name and picture under which visitors without an account appear.
     *
     * `GET /wiki/rest/api/user/anonymous`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-anonymous-get
     */
    getAnonymousUser(args?: GetAnonymousUserArgs, options?: CallOptions): Call<UserAnonymous>;
    /**
     * Reads the user whom the credential belongs to; a simple way to find out who is calling.
     *
     * `GET /wiki/rest/api/user/current`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get
     */
    getCurrentUser(args?: GetCurrentUserArgs, options?: CallOptions): Call<User>;
    /**
     * Lists the groups with this user among their members.
     *
     * `GET /wiki/rest/api/user/memberof`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence` and `read:group:confluence`.
     *
     * Pages: 200 items each by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-memberof-get
     */
    getGroupMembershipsForUser(args: GetGroupMembershipsForUserArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * Reads several users at once, the first 100 only; prefer v2 `createBulkUserLookup`.
     *
     * `GET /wiki/rest/api/user/bulk`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get
     */
    getBulkUserLookup(args: GetBulkUserLookupArgs, options?: CallOptions): Call<BulkUserLookupArray>;
    /**
     * Tells in `watching` if a user, by default the caller, watches the content. Asking about others needs a Confluence administrator or space admin.
     *
     * `GET /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-get
     */
    getContentWatchStatus(args: GetContentWatchStatusArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Makes a user, by default the caller, watch the content and answers nothing. Choosing another user needs a Confluence administrator or space admin.
     *
     * `POST /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-post
     */
    addContentWatcher(args: AddContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Stops a user, by default the caller, watching the content and answers nothing. Choosing another user needs a Confluence administrator or space admin.
     *
     * `DELETE /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-delete
     */
    removeContentWatcher(args: RemoveContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Tells in `watching` if a user, by default the caller, watches a label. Answers 403 for an unknown label; asking about others needs a Confluence administrator.
     *
     * `GET /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-get
     */
    isWatchingLabel(args: IsWatchingLabelArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Makes a user, by default the caller, watch a label and answers nothing. Choosing another user needs a Confluence administrator.
     *
     * `POST /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-post
     */
    addLabelWatcher(args: AddLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Stops a user, by default the caller, watching a label and answers nothing. Choosing another user needs a Confluence administrator.
     *
     * `DELETE /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-delete
     */
    removeLabelWatcher(args: RemoveLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Tells in `watching` if a user, by default the caller, watches a space. Asking about others needs a Confluence administrator or space admin.
     *
     * `GET /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-get
     */
    isWatchingSpace(args: IsWatchingSpaceArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * Makes a user, by default the caller, watch a space and answers nothing. Choosing another user needs a Confluence administrator or space admin.
     *
     * `POST /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-post
     */
    addSpaceWatcher(args: AddSpaceWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * Stops a user, by default the caller, watching a space and answers nothing. Choosing another user needs a Confluence administrator or space admin.
     *
     * `DELETE /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-delete
     */
    removeSpaceWatch(args: RemoveSpaceWatchArgs, options?: CallOptions): Call<void>;
    /**
     * Reads the e-mail address of a user even if their profile hides it. Works only for Connect apps that Atlassian approved and for Forge apps acting as themselves.
     *
     * `GET /wiki/rest/api/user/email`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-get
     */
    getPrivacyUnsafeUserEmail(args: GetPrivacyUnsafeUserEmailArgs, options?: CallOptions): Call<AccountIdEmailRecord>;
    /**
     * Reads e-mail addresses even if profiles hide them, and skips accounts it cannot serve. Works only for approved Connect apps and for Forge apps acting as themselves.
     *
     * `GET /wiki/rest/api/user/email/bulk`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-bulk-get
     */
    getPrivacyUnsafeUserEmailBulk(args: GetPrivacyUnsafeUserEmailBulkArgs, options?: CallOptions): Call<AccountIdEmailRecordArray>;
    /**
     * Lists the modules that the calling app added at run time. Works only for Connect apps.
     *
     * `GET /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-get
     */
    getModules(args?: NoArgs, options?: CallOptions): Call<ConnectModules>;
    /**
     * Adds modules to the calling app at run time and answers nothing; a taken key is refused. Works only for Connect apps.
     *
     * `POST /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-post
     */
    registerModules(args: RegisterModulesArgs, options?: CallOptions): Call<void>;
    /**
     * Removes modules that the calling app added at run time, all of them when no key is given, and answers nothing. Works only for Connect apps.
     *
     * `DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-delete
     */
    removeModules(args: RemoveModulesArgs, options?: CallOptions): Call<void>;
    /**
     * Counts how often a page or other content was viewed, in `count`.
     *
     * `GET /wiki/rest/api/analytics/content/{contentId}/views`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-views-get
     */
    getViews(args: GetViewsArgs, options?: CallOptions): Call<GetViewsResult>;
    /**
     * Counts how many different people viewed the content, in `count`.
     *
     * `GET /wiki/rest/api/analytics/content/{contentId}/viewers`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-viewers-get
     */
    getViewers(args: GetViewersArgs, options?: CallOptions): Call<GetViewersResult>;
    /**
     * Lists the keys of the properties stored on a user; read each value with `getUserProperty`.
     *
     * `GET /wiki/rest/api/user/{userId}/property`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * Pages: up to 25 items each, 5 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-get
     */
    getUserProperties(args: GetUserPropertiesArgs, options?: CallOptions): PagedCall<UserPropertyKeyArray, GetUserPropertiesItem>;
    /**
     * Reads one property of a user, value included. Belongs to the whole site, not to a space.
     *
     * `GET /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-get
     */
    getUserProperty(args: GetUserPropertyArgs, options?: CallOptions): Call<UserProperty>;
    /**
     * Replaces the value of an existing property and answers nothing; 404 means that `createUserProperty` has to come first.
     *
     * `PUT /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-put
     */
    updateUserProperty(args: UpdateUserPropertyArgs, options?: CallOptions): Call<void>;
    /**
     * Stores a new property on a user and answers nothing. Answers 409 when the key is taken; use `updateUserProperty` then.
     *
     * `POST /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-post
     */
    createUserProperty(args: CreateUserPropertyArgs, options?: CallOptions): Call<void>;
    /**
     * Deletes a property of a user and answers nothing.
     *
     * `DELETE /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-delete
     */
    deleteUserProperty(args: DeleteUserPropertyArgs, options?: CallOptions): Call<void>;
}
