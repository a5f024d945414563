// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { Call, CallOptions, NoArgs } from "../runtime/Call.js";
import type { Download } from "../runtime/Download.js";
import type { PagedCall } from "../runtime/PagedCall.js";
import type { AccountIdEmailRecord, AccountIdEmailRecordArray, AddContentWatcherArgs, AddCustomContentPermissionsArgs, AddGroupToContentRestrictionByGroupIdArgs, AddLabelWatcherArgs, AddLabelsToContentArgs, AddLabelsToSpaceArgs, AddPermissionToSpaceArgs, AddRestrictionsArgs, AddSpaceWatcherArgs, AddUserToContentRestrictionArgs, AddUserToGroupByGroupIdArgs, ArchivePagesArgs, AsyncContentBody, AsyncContentBodyArray, AsyncConvertContentBodyRequestArgs, AsyncConvertContentBodyResponseArgs, AsyncId, AsyncIdArray, AuditRecord, AuditRecordArray, AvailableContentStates, BlueprintTemplate, BlueprintTemplateArray, BulkAsyncConvertContentBodyRequestArgs, BulkAsyncConvertContentBodyResponseArgs, BulkUserLookupArray, CheckContentPermissionArgs, ConnectModules, Content, ContentArray, ContentBody, ContentChildren, ContentRestriction, ContentRestrictionArray, ContentStateResponse, ContentStateSettings, ContentTemplate, ContentTemplateArray, CopyPageArgs, CopyPageHierarchyArgs, CreateAttachmentArgs, CreateAuditRecordArgs, CreateContentTemplateArgs, CreateGroupArgs, CreateOrUpdateAttachmentsArgs, CreatePrivateSpaceArgs, CreateRelationshipArgs, CreateSpaceArgs, CreateUserPropertyArgs, DeleteContentVersionArgs, DeleteLabelFromSpaceArgs, DeletePageTreeArgs, DeleteRelationshipArgs, DeleteRestrictionsArgs, DeleteSpaceArgs, DeleteUserPropertyArgs, DownloadAttatchmentArgs, ExportAuditRecordsArgs, FindSourcesForTargetArgs, FindTargetFromSourceArgs, GetAllLabelContentArgs, GetAndAsyncConvertMacroBodyByMacroIdArgs, GetAndConvertMacroBodyByMacroIdArgs, GetAnonymousUserArgs, GetAuditRecordsArgs, GetAuditRecordsForTimePeriodArgs, GetAvailableContentStatesArgs, GetBlueprintTemplatesArgs, GetBulkUserLookupArgs, GetContentDescendantsArgs, GetContentRestrictionStatusForUserArgs, GetContentStateArgs, GetContentStateSettingsArgs, GetContentTemplateArgs, GetContentTemplatesArgs, GetContentWatchStatusArgs, GetContentsWithStateArgs, GetCurrentUserArgs, GetCustomContentStatesResult, GetDescendantsOfTypeArgs, GetGroupByGroupIdArgs, GetGroupMembersByGroupIdArgs, GetGroupMembershipsForUserArgs, GetGroupsArgs, GetIndividualGroupRestrictionStatusByGroupIdArgs, GetLabelsForSpaceArgs, GetLookAndFeelSettingsArgs, GetMacroBodyByMacroIdArgs, GetPrivacyUnsafeUserEmailArgs, GetPrivacyUnsafeUserEmailBulkArgs, GetRelationshipArgs, GetRestrictionsArgs, GetRestrictionsByOperationArgs, GetRestrictionsByOperationResult, GetRestrictionsForOperationArgs, GetSpaceContentStatesArgs, GetSpaceContentStatesResult, GetSpaceSettingsArgs, GetSpaceThemeArgs, GetTaskArgs, GetTasksArgs, GetThemeArgs, GetThemesArgs, GetUserArgs, GetUserPropertiesArgs, GetUserPropertiesItem, GetUserPropertyArgs, GetViewersArgs, GetViewersResult, GetViewsArgs, GetViewsResult, GetWatchersForSpaceArgs, GetWatchesForPageArgs, GetWatchesForSpaceArgs, Group, GroupArrayWithLinks, IsWatchingLabelArgs, IsWatchingSpaceArgs, Label, LabelArray, LabelDetails, LabeledContent, LongTask, LongTaskStatus, LongTaskStatusArray, LongTaskStatusWithLinks, LookAndFeelSelection, LookAndFeelSettings, LookAndFeelWithLinks, MacroInstance, MovePageArgs, MovePageResult, PermissionCheckResponse, PublishLegacyDraftArgs, PublishSharedDraftArgs, RegisterModulesArgs, Relation, RelationArray, RemoveContentStateArgs, RemoveContentWatcherArgs, RemoveGroupByIdArgs, RemoveGroupFromContentRestrictionArgs, RemoveLabelFromContentArgs, RemoveLabelFromContentUsingQueryParameterArgs, RemoveLabelWatcherArgs, RemoveMemberFromGroupByGroupIdArgs, RemoveModulesArgs, RemovePermissionArgs, RemoveSpaceWatchArgs, RemoveTemplateArgs, RemoveUserFromContentRestrictionArgs, ResetLookAndFeelSettingsArgs, ResetSpaceThemeArgs, RestoreContentVersionArgs, RetentionPeriod, SearchByCQLArgs, SearchContentByCQLArgs, SearchGroupsArgs, SearchPageResponseSearchResult, SearchResult, SearchUserArgs, SetContentStateArgs, SetRetentionPeriodArgs, SetSpaceThemeArgs, Space, SpacePermissionV2, SpaceSettings, SpaceWatch, SpaceWatchArray, SystemInfoEntity, Theme, ThemeArray, ThemeNoLinks, UpdateAttachmentDataArgs, UpdateAttachmentPropertiesArgs, UpdateContentTemplateArgs, UpdateLookAndFeelArgs, UpdateLookAndFeelSettingsArgs, UpdateRestrictionsArgs, UpdateSpaceArgs, UpdateSpaceSettingsArgs, UpdateUserPropertyArgs, User, UserAnonymous, UserArray, UserProperty, UserPropertyKeyArray, UserWatch, Version, Watch, WatchArray } from "./schema.js";

/** The operations of v1, by the names that the documentation gives them. */
export interface MethodsV1 {
    /**
     * `GET /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-get
     */
    getAuditRecords(args?: GetAuditRecordsArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
     * `POST /wiki/rest/api/audit`
     *
     * Scopes: `read:audit-log:confluence` and `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-post
     */
    createAuditRecord(args: CreateAuditRecordArgs, options?: CallOptions): Call<AuditRecord>;
    /**
     * `GET /wiki/rest/api/audit/export`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-export-get
     */
    exportAuditRecords(args?: ExportAuditRecordsArgs, options?: CallOptions): Call<Download>;
    /**
     * `GET /wiki/rest/api/audit/retention`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-get
     */
    getRetentionPeriod(args?: NoArgs, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * `PUT /wiki/rest/api/audit/retention`
     *
     * Scopes: `write:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-put
     */
    setRetentionPeriod(args: SetRetentionPeriodArgs, options?: CallOptions): Call<RetentionPeriod>;
    /**
     * `GET /wiki/rest/api/audit/since`
     *
     * Scopes: `read:audit-log:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-since-get
     */
    getAuditRecordsForTimePeriod(args?: GetAuditRecordsForTimePeriodArgs, options?: CallOptions): PagedCall<AuditRecordArray, AuditRecord>;
    /**
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
     * `PUT /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-put
     */
    publishSharedDraft(args: PublishSharedDraftArgs, options?: CallOptions): Call<Content>;
    /**
     * `POST /wiki/rest/api/content/blueprint/instance/{draftId}`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-post
     */
    publishLegacyDraft(args: PublishLegacyDraftArgs, options?: CallOptions): Call<Content>;
    /**
     * `GET /wiki/rest/api/content/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-search-get
     */
    searchContentByCQL(args: SearchContentByCQLArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/pageTree`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-content-id-pagetree-delete
     */
    deletePageTree(args: DeletePageTreeArgs, options?: CallOptions): Call<LongTask>;
    /**
     * `PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}`
     *
     * Scopes: `write:confluence-content`, or `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-pageid-move-position-targetid-put
     */
    movePage(args: MovePageArgs, options?: CallOptions): Call<MovePageResult>;
    /**
     * `PUT /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-put
     */
    createOrUpdateAttachments(args: CreateOrUpdateAttachmentsArgs, options?: CallOptions): Call<ContentArray>;
    /**
     * `POST /wiki/rest/api/content/{id}/child/attachment`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-post
     */
    createAttachment(args: CreateAttachmentArgs, options?: CallOptions): Call<ContentArray>;
    /**
     * `PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`
     *
     * Scopes: `write:confluence-file` and `write:confluence-props`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-put
     */
    updateAttachmentProperties(args: UpdateAttachmentPropertiesArgs, options?: CallOptions): Call<Content>;
    /**
     * `POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data`
     *
     * Scopes: `write:confluence-file`, or `read:content-details:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-data-post
     */
    updateAttachmentData(args: UpdateAttachmentDataArgs, options?: CallOptions): Call<Content>;
    /**
     * `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`
     *
     * Scopes: `readonly:content.attachment:confluence`, or `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get
     */
    downloadAttatchment(args: DownloadAttatchmentArgs, options?: CallOptions): Call<Download>;
    /**
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
     * `GET /wiki/rest/api/content/{id}/descendant/{type}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-descendant-type-get
     */
    getDescendantsOfType(args: GetDescendantsOfTypeArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-get
     */
    getMacroBodyByMacroId(args: GetMacroBodyByMacroIdArgs, options?: CallOptions): Call<MacroInstance>;
    /**
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-to-get
     */
    getAndConvertMacroBodyByMacroId(args: GetAndConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<ContentBody>;
    /**
     * `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-async-to-get
     */
    getAndAsyncConvertMacroBodyByMacroId(args: GetAndAsyncConvertMacroBodyByMacroIdArgs, options?: CallOptions): Call<AsyncId>;
    /**
     * `POST /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `read:label:confluence` and `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post
     */
    addLabelsToContent(args: AddLabelsToContentArgs, options?: CallOptions): Call<LabelArray>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/label`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-delete
     */
    removeLabelFromContentUsingQueryParameter(args: RemoveLabelFromContentUsingQueryParameterArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/label/{label}`
     *
     * Scopes: `write:confluence-content`, or `write:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-label-delete
     */
    removeLabelFromContent(args: RemoveLabelFromContentArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/content/{id}/notification/child-created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-child-created-get
     */
    getWatchesForPage(args: GetWatchesForPageArgs, options?: CallOptions): PagedCall<WatchArray, Watch>;
    /**
     * `GET /wiki/rest/api/content/{id}/notification/created`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-created-get
     */
    getWatchesForSpace(args: GetWatchesForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * `POST /wiki/rest/api/content/{id}/pagehierarchy/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content.metadata:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-pagehierarchy-copy-post
     */
    copyPageHierarchy(args: CopyPageHierarchyArgs, options?: CallOptions): Call<LongTask>;
    /**
     * `POST /wiki/rest/api/content/{id}/copy`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/#api-wiki-rest-api-content-id-copy-post
     */
    copyPage(args: CopyPageArgs, options?: CallOptions): Call<Content>;
    /**
     * `POST /wiki/rest/api/content/{id}/permission/check`
     *
     * Scopes: `read:confluence-content.permission`, or `read:content.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/#api-wiki-rest-api-content-id-permission-check-post
     */
    checkContentPermission(args: CheckContentPermissionArgs, options?: CallOptions): Call<PermissionCheckResponse>;
    /**
     * `GET /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-get
     */
    getRestrictions(args: GetRestrictionsArgs, options?: CallOptions): PagedCall<ContentRestrictionArray, ContentRestriction>;
    /**
     * `PUT /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-put
     */
    updateRestrictions(args: UpdateRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * `POST /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-post
     */
    addRestrictions(args: AddRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/restriction`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-delete
     */
    deleteRestrictions(args: DeleteRestrictionsArgs, options?: CallOptions): Call<ContentRestrictionArray>;
    /**
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-get
     */
    getRestrictionsByOperation(args: GetRestrictionsByOperationArgs, options?: CallOptions): Call<GetRestrictionsByOperationResult>;
    /**
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-get
     */
    getRestrictionsForOperation(args: GetRestrictionsForOperationArgs, options?: CallOptions): PagedCall<ContentRestriction, User | Group>;
    /**
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-get
     */
    getIndividualGroupRestrictionStatusByGroupId(args: GetIndividualGroupRestrictionStatusByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-put
     */
    addGroupToContentRestrictionByGroupId(args: AddGroupToContentRestrictionByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-delete
     */
    removeGroupFromContentRestriction(args: RemoveGroupFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-get
     */
    getContentRestrictionStatusForUser(args: GetContentRestrictionStatusForUserArgs, options?: CallOptions): Call<void>;
    /**
     * `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-put
     */
    addUserToContentRestriction(args: AddUserToContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`
     *
     * Scopes: `write:confluence-content`, or `write:content.restriction:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-delete
     */
    removeUserFromContentRestriction(args: RemoveUserFromContentRestrictionArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `read:confluence-content.summary`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-get
     */
    getContentState(args: GetContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * `PUT /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-put
     */
    setContentState(args: SetContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/state`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-delete
     */
    removeContentState(args: RemoveContentStateArgs, options?: CallOptions): Call<ContentStateResponse>;
    /**
     * `GET /wiki/rest/api/content/{id}/state/available`
     *
     * Scopes: `write:confluence-content`, or `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-available-get
     */
    getAvailableContentStates(args: GetAvailableContentStatesArgs, options?: CallOptions): Call<AvailableContentStates>;
    /**
     * `POST /wiki/rest/api/content/{id}/version`
     *
     * Scopes: `write:confluence-content`, or `read:content-details:confluence` and `write:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-post
     */
    restoreContentVersion(args: RestoreContentVersionArgs, options?: CallOptions): Call<Version>;
    /**
     * `DELETE /wiki/rest/api/content/{id}/version/{versionNumber}`
     *
     * Scopes: `write:confluence-content`, or `delete:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-versionnumber-delete
     */
    deleteContentVersion(args: DeleteContentVersionArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/content-states`
     *
     * Scopes: `read:user.property:confluence`, or `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-states-get
     */
    getCustomContentStates(args?: NoArgs, options?: CallOptions): Call<GetCustomContentStatesResult>;
    /**
     * `POST /wiki/rest/api/contentbody/convert/async/{to}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-to-post
     */
    asyncConvertContentBodyRequest(args: AsyncConvertContentBodyRequestArgs, options?: CallOptions): Call<AsyncId>;
    /**
     * `GET /wiki/rest/api/contentbody/convert/async/{id}`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-id-get
     */
    asyncConvertContentBodyResponse(args: AsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBody>;
    /**
     * `POST /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-post
     */
    bulkAsyncConvertContentBodyRequest(args: BulkAsyncConvertContentBodyRequestArgs, options?: CallOptions): Call<AsyncIdArray>;
    /**
     * `GET /wiki/rest/api/contentbody/convert/async/bulk/tasks`
     *
     * Scopes: `read:confluence-content.all`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-get
     */
    bulkAsyncConvertContentBodyResponse(args: BulkAsyncConvertContentBodyResponseArgs, options?: CallOptions): Call<AsyncContentBodyArray>;
    /**
     * `GET /wiki/rest/api/label`
     *
     * Scopes: `read:confluence-content.summary`, or `read:label:confluence` and `read:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-label-info/#api-wiki-rest-api-label-get
     */
    getAllLabelContent(args: GetAllLabelContentArgs, options?: CallOptions): PagedCall<LabelDetails, LabeledContent>;
    /**
     * `GET /wiki/rest/api/group`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-get
     */
    getGroups(args?: GetGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * `POST /wiki/rest/api/group`
     *
     * Scopes: `write:confluence-groups`, or `read:group:confluence` and `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-post
     */
    createGroup(args: CreateGroupArgs, options?: CallOptions): Call<Group>;
    /**
     * `GET /wiki/rest/api/group/by-id`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-get
     */
    getGroupByGroupId(args: GetGroupByGroupIdArgs, options?: CallOptions): Call<Group>;
    /**
     * `DELETE /wiki/rest/api/group/by-id`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-delete
     */
    removeGroupById(args: RemoveGroupByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/group/picker`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-picker-get
     */
    searchGroups(args: SearchGroupsArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * `GET /wiki/rest/api/group/{groupId}/membersByGroupId`
     *
     * Scopes: `read:confluence-groups`, or `read:group:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-groupid-membersbygroupid-get
     */
    getGroupMembersByGroupId(args: GetGroupMembersByGroupIdArgs, options?: CallOptions): PagedCall<UserArray, User>;
    /**
     * `POST /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-post
     */
    addUserToGroupByGroupId(args: AddUserToGroupByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/group/userByGroupId`
     *
     * Scopes: `write:confluence-groups`, or `write:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-delete
     */
    removeMemberFromGroupByGroupId(args: RemoveMemberFromGroupByGroupIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/longtask`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-get
     */
    getTasks(args?: GetTasksArgs, options?: CallOptions): PagedCall<LongTaskStatusArray, LongTaskStatus>;
    /**
     * `GET /wiki/rest/api/longtask/{id}`
     *
     * Scopes: `read:confluence-space.summary`, or `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-id-get
     */
    getTask(args: GetTaskArgs, options?: CallOptions): Call<LongTaskStatusWithLinks>;
    /**
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-get
     */
    findTargetFromSource(args: FindTargetFromSourceArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-get
     */
    getRelationship(args: GetRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * `PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `read:relation:confluence` and `read:space:confluence` and `read:user:confluence` and `read:content:confluence` and `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-put
     */
    createRelationship(args: CreateRelationshipArgs, options?: CallOptions): Call<Relation>;
    /**
     * `DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`
     *
     * Scopes: `write:confluence-content`, or `write:relation:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-delete
     */
    deleteRelationship(args: DeleteRelationshipArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:relation:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-to-targettype-targetkey-from-sourcetype-get
     */
    findSourcesForTarget(args: FindSourcesForTargetArgs, options?: CallOptions): PagedCall<RelationArray, Relation>;
    /**
     * `GET /wiki/rest/api/search`
     *
     * Scopes: `search:confluence`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get
     */
    searchByCQL(args: SearchByCQLArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * `GET /wiki/rest/api/search/user`
     *
     * Scopes: `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get
     */
    searchUser(args: SearchUserArgs, options?: CallOptions): PagedCall<SearchPageResponseSearchResult, SearchResult>;
    /**
     * `GET /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-get
     */
    getLookAndFeelSettings(args?: GetLookAndFeelSettingsArgs, options?: CallOptions): Call<LookAndFeelSettings>;
    /**
     * `PUT /wiki/rest/api/settings/lookandfeel`
     *
     * Scopes: `manage:confluence-configuration`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-put
     */
    updateLookAndFeel(args: UpdateLookAndFeelArgs, options?: CallOptions): Call<LookAndFeelSelection>;
    /**
     * `POST /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence` and `read:space.setting:confluence` and `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-post
     */
    updateLookAndFeelSettings(args: UpdateLookAndFeelSettingsArgs, options?: CallOptions): Call<LookAndFeelWithLinks>;
    /**
     * `DELETE /wiki/rest/api/settings/lookandfeel/custom`
     *
     * Scopes: `manage:confluence-configuration`, or `write:configuration:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-delete
     */
    resetLookAndFeelSettings(args?: ResetLookAndFeelSettingsArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/settings/systemInfo`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-systeminfo-get
     */
    getSystemInfo(args?: NoArgs, options?: CallOptions): Call<SystemInfoEntity>;
    /**
     * `GET /wiki/rest/api/settings/theme`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-get
     */
    getThemes(args?: GetThemesArgs, options?: CallOptions): PagedCall<ThemeArray, ThemeNoLinks>;
    /**
     * `GET /wiki/rest/api/settings/theme/selected`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-selected-get
     */
    getGlobalTheme(args?: NoArgs, options?: CallOptions): Call<Theme>;
    /**
     * `GET /wiki/rest/api/settings/theme/{themeKey}`
     *
     * Scopes: `manage:confluence-configuration`, or `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-themekey-get
     */
    getTheme(args: GetThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * `POST /wiki/rest/api/space`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-post
     */
    createSpace(args: CreateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * `POST /wiki/rest/api/space/_private`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-_private-post
     */
    createPrivateSpace(args: CreatePrivateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * `PUT /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:space-details:confluence` and `write:space:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-put
     */
    updateSpace(args: UpdateSpaceArgs, options?: CallOptions): Call<Space>;
    /**
     * `DELETE /wiki/rest/api/space/{spaceKey}`
     *
     * Scopes: `write:confluence-space`, or `read:content.metadata:confluence` and `delete:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-delete
     */
    deleteSpace(args: DeleteSpaceArgs, options?: CallOptions): Call<LongTask>;
    /**
     * `POST /wiki/rest/api/space/{spaceKey}/permission`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-post
     */
    addPermissionToSpace(args: AddPermissionToSpaceArgs, options?: CallOptions): Call<SpacePermissionV2>;
    /**
     * `POST /wiki/rest/api/space/{spaceKey}/permission/custom-content`
     *
     * Scopes: `read:space.permission:confluence` and `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-custom-content-post
     */
    addCustomContentPermissions(args: AddCustomContentPermissionsArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}`
     *
     * Scopes: `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-id-delete
     */
    removePermission(args: RemovePermissionArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-get
     */
    getSpaceSettings(args: GetSpaceSettingsArgs, options?: CallOptions): Call<SpaceSettings>;
    /**
     * `PUT /wiki/rest/api/space/{spaceKey}/settings`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-put
     */
    updateSpaceSettings(args: UpdateSpaceSettingsArgs, options?: CallOptions): Call<SpaceSettings>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/state`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-get
     */
    getSpaceContentStates(args: GetSpaceContentStatesArgs, options?: CallOptions): Call<GetSpaceContentStatesResult>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/state/settings`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-settings-get
     */
    getContentStateSettings(args: GetContentStateSettingsArgs, options?: CallOptions): Call<ContentStateSettings>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/state/content`
     *
     * Scopes: `read:confluence-content.all`, or `read:content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-content-get
     */
    getContentsWithState(args: GetContentsWithStateArgs, options?: CallOptions): PagedCall<ContentArray, Content>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `read:confluence-space.summary`, or `read:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-get
     */
    getSpaceTheme(args: GetSpaceThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * `PUT /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `read:space.setting:confluence` and `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-put
     */
    setSpaceTheme(args: SetSpaceThemeArgs, options?: CallOptions): Call<Theme>;
    /**
     * `DELETE /wiki/rest/api/space/{spaceKey}/theme`
     *
     * Scopes: `write:confluence-space`, or `write:space.setting:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-delete
     */
    resetSpaceTheme(args: ResetSpaceThemeArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/watch`
     *
     * Scopes: `read:watcher:confluence` and `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-space-spacekey-watch-get
     */
    getWatchersForSpace(args: GetWatchersForSpaceArgs, options?: CallOptions): PagedCall<SpaceWatchArray, SpaceWatch>;
    /**
     * `GET /wiki/rest/api/space/{spaceKey}/label`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:confluence-space.summary`, or `read:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-get
     */
    getLabelsForSpace(args: GetLabelsForSpaceArgs, options?: CallOptions): PagedCall<LabelArray, Label>;
    /**
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
     * `PUT /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-put
     */
    updateContentTemplate(args: UpdateContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * `POST /wiki/rest/api/template`
     *
     * Scopes: `write:confluence-content`, or `read:template:confluence` and `read:content-details:confluence` and `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-post
     */
    createContentTemplate(args: CreateContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * `GET /wiki/rest/api/template/blueprint`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-blueprint-get
     */
    getBlueprintTemplates(args?: GetBlueprintTemplatesArgs, options?: CallOptions): PagedCall<BlueprintTemplateArray, BlueprintTemplate>;
    /**
     * `GET /wiki/rest/api/template/page`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-page-get
     */
    getContentTemplates(args?: GetContentTemplatesArgs, options?: CallOptions): PagedCall<ContentTemplateArray, ContentTemplate>;
    /**
     * `GET /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:template:confluence` and `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-get
     */
    getContentTemplate(args: GetContentTemplateArgs, options?: CallOptions): Call<ContentTemplate>;
    /**
     * `DELETE /wiki/rest/api/template/{contentTemplateId}`
     *
     * Scopes: `write:confluence-content`, or `write:template:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-delete
     */
    removeTemplate(args: RemoveTemplateArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/user`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-get
     */
    getUser(args: GetUserArgs, options?: CallOptions): Call<User>;
    /**
     * `GET /wiki/rest/api/user/anonymous`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-anonymous-get
     */
    getAnonymousUser(args?: GetAnonymousUserArgs, options?: CallOptions): Call<UserAnonymous>;
    /**
     * `GET /wiki/rest/api/user/current`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get
     */
    getCurrentUser(args?: GetCurrentUserArgs, options?: CallOptions): Call<User>;
    /**
     * `GET /wiki/rest/api/user/memberof`
     *
     * Scopes: `read:confluence-user`, or `read:user:confluence` and `read:group:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-memberof-get
     */
    getGroupMembershipsForUser(args: GetGroupMembershipsForUserArgs, options?: CallOptions): PagedCall<GroupArrayWithLinks, Group>;
    /**
     * `GET /wiki/rest/api/user/bulk`
     *
     * Scopes: `read:confluence-user`, or `read:content-details:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get
     */
    getBulkUserLookup(args: GetBulkUserLookupArgs, options?: CallOptions): Call<BulkUserLookupArray>;
    /**
     * `GET /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-get
     */
    getContentWatchStatus(args: GetContentWatchStatusArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * `POST /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-post
     */
    addContentWatcher(args: AddContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/user/watch/content/{contentId}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-delete
     */
    removeContentWatcher(args: RemoveContentWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-get
     */
    isWatchingLabel(args: IsWatchingLabelArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * `POST /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-post
     */
    addLabelWatcher(args: AddLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/user/watch/label/{labelName}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-delete
     */
    removeLabelWatcher(args: RemoveLabelWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `read:confluence-content.summary`, or `read:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-get
     */
    isWatchingSpace(args: IsWatchingSpaceArgs, options?: CallOptions): Call<UserWatch>;
    /**
     * `POST /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-post
     */
    addSpaceWatcher(args: AddSpaceWatcherArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/user/watch/space/{spaceKey}`
     *
     * Scopes: `write:confluence-content`, or `write:watcher:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-delete
     */
    removeSpaceWatch(args: RemoveSpaceWatchArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/user/email`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-get
     */
    getPrivacyUnsafeUserEmail(args: GetPrivacyUnsafeUserEmailArgs, options?: CallOptions): Call<AccountIdEmailRecord>;
    /**
     * `GET /wiki/rest/api/user/email/bulk`
     *
     * Scopes: `read:email-address:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-bulk-get
     */
    getPrivacyUnsafeUserEmailBulk(args: GetPrivacyUnsafeUserEmailBulkArgs, options?: CallOptions): Call<AccountIdEmailRecordArray>;
    /**
     * `GET /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-get
     */
    getModules(args?: NoArgs, options?: CallOptions): Call<ConnectModules>;
    /**
     * `POST /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-post
     */
    registerModules(args: RegisterModulesArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-delete
     */
    removeModules(args: RemoveModulesArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/rest/api/analytics/content/{contentId}/views`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-views-get
     */
    getViews(args: GetViewsArgs, options?: CallOptions): Call<GetViewsResult>;
    /**
     * `GET /wiki/rest/api/analytics/content/{contentId}/viewers`
     *
     * Scopes: `read:confluence-content.summary`, or `read:analytics.content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-viewers-get
     */
    getViewers(args: GetViewersArgs, options?: CallOptions): Call<GetViewersResult>;
    /**
     * `GET /wiki/rest/api/user/{userId}/property`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-get
     */
    getUserProperties(args: GetUserPropertiesArgs, options?: CallOptions): PagedCall<UserPropertyKeyArray, GetUserPropertiesItem>;
    /**
     * `GET /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `read:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-get
     */
    getUserProperty(args: GetUserPropertyArgs, options?: CallOptions): Call<UserProperty>;
    /**
     * `PUT /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-put
     */
    updateUserProperty(args: UpdateUserPropertyArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-post
     */
    createUserProperty(args: CreateUserPropertyArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/rest/api/user/{userId}/property/{key}`
     *
     * Scopes: `write:user.property:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-delete
     */
    deleteUserProperty(args: DeleteUserPropertyArgs, options?: CallOptions): Call<void>;
}
