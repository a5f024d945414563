// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

/** The operations and schemas of confluence-v1.json and confluence-v2.json, in the notation that documents/parseOperation.ts reads. */
export const documents: Readonly<Record<string, string>> = {
v1: `
~ /wiki/rest/api
getAuditRecords GET ~/audit query {startDate?: string, endDate?: string, searchString?: string, start?: int32(0..), limit?: int32(0..)} => 200 #AuditRecordArray
createAuditRecord POST ~/audit body #AuditRecordCreate => 200 #AuditRecord
exportAuditRecords GET ~/audit/export query {startDate?: string, endDate?: string, searchString?: string, format?: 'csv' | 'zip'} => 200 'application/zip' binary
getRetentionPeriod GET ~/audit/retention => 200 #RetentionPeriod
setRetentionPeriod PUT ~/audit/retention body #RetentionPeriod => 200 #RetentionPeriod
getAuditRecordsForTimePeriod GET ~/audit/since query {number?: int64, units?: 'NANOS' | 'MICROS' | 'MILLIS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'HALF_DAYS' | 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS' | 'DECADES' | 'CENTURIES', searchString?: string, start?: int32(0..), limit?: int32(0..)} => 200 #AuditRecordArray
archivePages POST ~/content/archive body? {pages?: {id: int64}[]} => 202 #LongTask
publishSharedDraft PUT ~/content/blueprint/instance/{draftId} query #31 joined #28 body #ContentBlueprintDraft => 200 #Content
publishLegacyDraft POST ~/content/blueprint/instance/{draftId} query #31 joined #28 body #ContentBlueprintDraft => 200 #Content
searchContentByCQL GET ~/content/search query {cql: string, cqlcontext?: string, cursor?: string, limit?: int32(0..)} joined #28 => 200 #ContentArray
deletePageTree DELETE ~/content/{id}/pageTree => 202 #LongTask
movePage PUT ~/content/{pageId}/move/{position}/{targetId} path {position: 'before' | 'after' | 'append'} => 200 {pageId?: #ContentId}
createOrUpdateAttachments PUT ~/content/{id}/child/attachment query #24 body 'multipart/form-data' #12 => 200 #ContentArray
createAttachment POST ~/content/{id}/child/attachment query #24 body 'multipart/form-data' #12 => 200 #ContentArray
updateAttachmentProperties PUT ~/content/{id}/child/attachment/{attachmentId} body #AttachmentPropertiesUpdateBody => 200 #Content
updateAttachmentData POST ~/content/{id}/child/attachment/{attachmentId}/data body 'multipart/form-data' #12 => 200 #Content
downloadAttatchment GET ~/content/{id}/child/attachment/{attachmentId}/download query {version?: integer, status?: string[]} => 302
getContentDescendants GET ~/content/{id}/descendant joined {expand?: ('attachment' | 'comment' | 'page' | 'whiteboard' | 'database' | 'embed' | 'folder')[]} => 200 #ContentChildren
getDescendantsOfType GET ~/content/{id}/descendant/{type} path {type: 'page' | 'comment' | 'attachment'} query {depth?: string, start?: int32(0..), limit?: int32(0..)} joined #28 => 200 #ContentArray
getMacroBodyByMacroId GET ~/content/{id}/history/{version}/macro/id/{macroId} path {version: int32} => 200 #MacroInstance
getAndConvertMacroBodyByMacroId GET ~/content/{id}/history/{version}/macro/id/{macroId}/convert/{to} path {version: int32} query {spaceKeyContext?: string, embeddedContentRender?: 'current' | 'version-at-save'} joined #28 => 200 #ContentBody
getAndAsyncConvertMacroBodyByMacroId GET ~/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to} path {version: int32, to: 'export_view' | 'view' | 'styled_view'} query {allowCache?: boolean, spaceKeyContext?: string, embeddedContentRender?: 'current' | 'version-at-save'} joined #28 => 200 #AsyncId
addLabelsToContent POST ~/content/{id}/label body oneOf(#LabelCreateArray, #LabelCreate) => 200 #LabelArray
removeLabelFromContentUsingQueryParameter DELETE ~/content/{id}/label query {name: string} => 204
removeLabelFromContent DELETE ~/content/{id}/label/{label} => 204
getWatchesForPage GET ~/content/{id}/notification/child-created query #16 => 200 #WatchArray
getWatchesForSpace GET ~/content/{id}/notification/created query #16 => 200 #SpaceWatchArray
copyPageHierarchy POST ~/content/{id}/pagehierarchy/copy body #CopyPageHierarchyRequest => 202 #LongTask
copyPage POST ~/content/{id}/copy joined #28 body #CopyPageRequest => 200 'application/json;charset=UTF-8' #Content
checkContentPermission POST ~/content/{id}/permission/check body #ContentPermissionRequest => 200 #PermissionCheckResponse
getRestrictions GET ~/content/{id}/restriction query #16 joined #2 => 200 #ContentRestrictionArray
updateRestrictions PUT ~/content/{id}/restriction joined #2 body #ContentRestrictionAddOrUpdateArray => 200 #ContentRestrictionArray
addRestrictions POST ~/content/{id}/restriction joined #2 body #ContentRestrictionAddOrUpdateArray => 200 #ContentRestrictionArray
deleteRestrictions DELETE ~/content/{id}/restriction joined #2 => 200 #ContentRestrictionArray
getRestrictionsByOperation GET ~/content/{id}/restriction/byOperation joined #9 => 200 {read?: #ContentRestriction, update?: #ContentRestriction, _links?: #GenericLinks}
getRestrictionsForOperation GET ~/content/{id}/restriction/byOperation/{operationKey} path #20 query #16 joined #9 => 200 #ContentRestriction
getIndividualGroupRestrictionStatusByGroupId GET ~/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} path #20 => 200
addGroupToContentRestrictionByGroupId PUT ~/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} path #20 => 200
removeGroupFromContentRestriction DELETE ~/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId} path #20 => 200
getContentRestrictionStatusForUser GET ~/content/{id}/restriction/byOperation/{operationKey}/user query #13 => 200
addUserToContentRestriction PUT ~/content/{id}/restriction/byOperation/{operationKey}/user query #13 => 200
removeUserFromContentRestriction DELETE ~/content/{id}/restriction/byOperation/{operationKey}/user path #20 query #13 => 200
getContentState GET ~/content/{id}/state query {status?: 'current' | 'draft' | 'archived'} => 200 #ContentStateResponse
setContentState PUT ~/content/{id}/state query {status: 'current' | 'draft'} body #ContentStateRestInput => 200 #ContentStateResponse
removeContentState DELETE ~/content/{id}/state query #24 => 200 #ContentStateResponse
getAvailableContentStates GET ~/content/{id}/state/available => 200 #AvailableContentStates
restoreContentVersion POST ~/content/{id}/version joined #28 body #VersionRestore => 200 #Version
deleteContentVersion DELETE ~/content/{id}/version/{versionNumber} path {versionNumber: int32} => 204
getCustomContentStates GET ~/content-states => 200 #ContentState[]
asyncConvertContentBodyRequest POST ~/contentbody/convert/async/{to} path {to: 'export_view'} query {spaceKeyContext?: string, contentIdContext?: string, allowCache?: boolean, embeddedContentRender?: 'current' | 'version-at-save'} joined #28 body #ContentBodyCreate => 200 #AsyncId
asyncConvertContentBodyResponse GET ~/contentbody/convert/async/{id} => 200 #AsyncContentBody
bulkAsyncConvertContentBodyRequest POST ~/contentbody/convert/async/bulk/tasks body #BulkContentBodyConversionInput => 200 #AsyncIdArray
bulkAsyncConvertContentBodyResponse GET ~/contentbody/convert/async/bulk/tasks query {ids: string[]} => 200 #AsyncContentBodyArray
getAllLabelContent GET ~/label query {name: string, type?: 'page' | 'blogpost' | 'attachment' | 'page_template', start?: int32, limit?: int32} => 200 #LabelDetails
getGroups GET ~/group query {start?: int32(0..), limit?: int32(0..), accessType?: 'user' | 'admin' | 'site-admin'} => 200 #GroupArrayWithLinks
createGroup POST ~/group body #GroupName => 201 #Group
getGroupByGroupId GET ~/group/by-id query {id: string} => 200 #Group
removeGroupById DELETE ~/group/by-id query {id: string} => 204
searchGroups GET ~/group/picker query {query: string, start?: int32(0..), limit?: int32(0..), shouldReturnTotalSize?: boolean} => 200 #GroupArrayWithLinks
getGroupMembersByGroupId GET ~/group/{groupId}/membersByGroupId query {start?: int32(0..), limit?: int32(0..), shouldReturnTotalSize?: boolean} joined #8 => 200 #UserArray
addUserToGroupByGroupId POST ~/group/userByGroupId query {groupId: string} body #AccountId => 201
removeMemberFromGroupByGroupId DELETE ~/group/userByGroupId query {groupId: string, accountId: string, key?: string, username?: string} => 204
getTasks GET ~/longtask query {key?: string, start?: int32(0..), limit?: int32(0..)} => 200 #LongTaskStatusArray
getTask GET ~/longtask/{id} => 200 #LongTaskStatusWithLinks
findTargetFromSource GET ~/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType} path #7 query #3 joined #14 => 200 #RelationArray
getRelationship GET ~/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} path #7 query #5 joined #14 => 200 #Relation
createRelationship PUT ~/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} path #7 query #5 => 200 #Relation
deleteRelationship DELETE ~/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey} path #7 query #5 => 204
findSourcesForTarget GET ~/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType} path #7 query #3 joined #14 => 200 #RelationArray
searchByCQL GET ~/search query {cql: string, cqlcontext?: string, cursor?: string, next?: boolean, prev?: boolean, limit?: int32(0..), start?: int32(0..), includeArchivedSpaces?: boolean, excludeCurrentSpaces?: boolean, excerpt?: 'highlight' | 'indexed' | 'none' | 'highlight_unescaped' | 'indexed_unescaped', sitePermissionTypeFilter?: 'all' | 'externalCollaborator' | 'none', _?: int64} joined #28 => 200 #SearchPageResponseSearchResult
searchUser GET ~/search/user query {cql: string, start?: int32(0..), limit?: int32(0..), sitePermissionTypeFilter?: 'all' | 'externalCollaborator' | 'none'} joined #28 => 200 #SearchPageResponseSearchResult
getLookAndFeelSettings GET ~/settings/lookandfeel query #29 => 200 #LookAndFeelSettings
updateLookAndFeel PUT ~/settings/lookandfeel body #LookAndFeelSelection => 200 #LookAndFeelSelection
updateLookAndFeelSettings POST ~/settings/lookandfeel/custom query #29 body #LookAndFeel => 200 #LookAndFeelWithLinks
resetLookAndFeelSettings DELETE ~/settings/lookandfeel/custom query #29 => 204
getSystemInfo GET ~/settings/systemInfo => 200 #SystemInfoEntity
getThemes GET ~/settings/theme query #16 => 200 #ThemeArray
getGlobalTheme GET ~/settings/theme/selected => 200 #Theme
getTheme GET ~/settings/theme/{themeKey} => 200 #Theme
createSpace POST ~/space body #SpaceCreate => 200 #Space
createPrivateSpace POST ~/space/_private body #SpaceCreate => 200 #Space
updateSpace PUT ~/space/{spaceKey} body #SpaceUpdate => 200 #Space
deleteSpace DELETE ~/space/{spaceKey} => 202 #LongTask
addPermissionToSpace POST ~/space/{spaceKey}/permission body #SpacePermissionRequest => 200 #SpacePermissionV2
addCustomContentPermissions POST ~/space/{spaceKey}/permission/custom-content body #SpacePermissionCustomContent => 200
removePermission DELETE ~/space/{spaceKey}/permission/{id} path {id: integer} => 204
getSpaceSettings GET ~/space/{spaceKey}/settings => 200 #SpaceSettings
updateSpaceSettings PUT ~/space/{spaceKey}/settings body #SpaceSettingsUpdate => 200 #SpaceSettings
getSpaceContentStates GET ~/space/{spaceKey}/state => 200 #ContentState[]
getContentStateSettings GET ~/space/{spaceKey}/state/settings => 200 #ContentStateSettings
getContentsWithState GET ~/space/{spaceKey}/state/content query {state-id: int32, limit?: int32(0..100), start?: int32(0..)} joined #28 => 200 #ContentArray
getSpaceTheme GET ~/space/{spaceKey}/theme => 200 #Theme
setSpaceTheme PUT ~/space/{spaceKey}/theme body #ThemeUpdate => 200 #Theme
resetSpaceTheme DELETE ~/space/{spaceKey}/theme => 204
getWatchersForSpace GET ~/space/{spaceKey}/watch query #16 => 200 #SpaceWatchArray
getLabelsForSpace GET ~/space/{spaceKey}/label query {prefix?: 'global' | 'my' | 'team', start?: int32(0..), limit?: int32(0..)} => 200 #LabelArray
addLabelsToSpace POST ~/space/{spaceKey}/label body #LabelCreate[] => 200 #LabelArray
deleteLabelFromSpace DELETE ~/space/{spaceKey}/label query {name: string, prefix?: string} => 204
updateContentTemplate PUT ~/template body #ContentTemplateUpdate => 200 #ContentTemplate
createContentTemplate POST ~/template body #ContentTemplateCreate => 200 #ContentTemplate
getBlueprintTemplates GET ~/template/blueprint query #11 joined #19 => 200 #BlueprintTemplateArray
getContentTemplates GET ~/template/page query #11 joined #19 => 200 #ContentTemplateArray
getContentTemplate GET ~/template/{contentTemplateId} joined #19 => 200 #ContentTemplate
removeTemplate DELETE ~/template/{contentTemplateId} => 204
getUser GET ~/user query #30 joined #8 => 200 #User
getAnonymousUser GET ~/user/anonymous joined {expand?: 'operations'[]} => 200 #UserAnonymous
getCurrentUser GET ~/user/current joined #8 => 200 #User
getGroupMembershipsForUser GET ~/user/memberof query {accountId: string, start?: int32(0..), limit?: int32(0..)} => 200 #GroupArrayWithLinks
getBulkUserLookup GET ~/user/bulk query #30 joined #8 => 200 #BulkUserLookupArray
getContentWatchStatus GET ~/user/watch/content/{contentId} query #13 => 200 #UserWatch
addContentWatcher POST ~/user/watch/content/{contentId} query #13 => 204
removeContentWatcher DELETE ~/user/watch/content/{contentId} query #13 header #26 => 204
isWatchingLabel GET ~/user/watch/label/{labelName} query #13 => 200 #UserWatch
addLabelWatcher POST ~/user/watch/label/{labelName} query #13 header #26 => 204
removeLabelWatcher DELETE ~/user/watch/label/{labelName} query #13 => 204
isWatchingSpace GET ~/user/watch/space/{spaceKey} query #13 => 200 #UserWatch
addSpaceWatcher POST ~/user/watch/space/{spaceKey} query #13 header #26 => 204
removeSpaceWatch DELETE ~/user/watch/space/{spaceKey} query #13 => 204
getPrivacyUnsafeUserEmail GET ~/user/email query #30 => 200 #AccountIdEmailRecord
getPrivacyUnsafeUserEmailBulk GET ~/user/email/bulk joined {accountId: string[]} => 200 #AccountIdEmailRecordArray
getModules GET /wiki/rest/atlassian-connect/1/app/module/dynamic => 200 #ConnectModules
registerModules POST /wiki/rest/atlassian-connect/1/app/module/dynamic body #ConnectModules => 200
removeModules DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic joined {moduleKey: string[]} => 204
getViews GET ~/analytics/content/{contentId}/views query {fromDate?: string} => 200 #22
getViewers GET ~/analytics/content/{contentId}/viewers query {fromDate?: string} => 200 #22
getUserProperties GET ~/user/{userId}/property query {start?: int32(0..), limit?: int32(0..25)} => 200 #UserPropertyKeyArray
getUserProperty GET ~/user/{userId}/property/{key} path #21 => 200 #UserProperty
updateUserProperty PUT ~/user/{userId}/property/{key} path #21 body #UserPropertyUpdate => 204
createUserProperty POST ~/user/{userId}/property/{key} path #21 body #UserPropertyCreate => 201
deleteUserProperty DELETE ~/user/{userId}/property/{key} path #21 => 204
#AccountId #30
#AccountIdEmailRecord {accountId: string, email: string}
#AccountIdEmailRecordArray #AccountIdEmailRecord[]
#AffectedObject {name: string, objectType: string}
#AsyncId {asyncId: string}
#AsyncIdArray #AsyncId[]
#AuditRecord {author: {type: 'user', displayName: string, operations?: #OperationCheckResult[] | null, username?: #GenericUserName, userKey?: #GenericUserKey, accountId?: #GenericAccountId, accountType?: string, externalCollaborator?: boolean, isExternalCollaborator?: boolean, isGuest?: boolean, publicName?: string}, remoteAddress: string, creationDate: int64, summary: string, description: string, category: string, sysAdmin: boolean, superAdmin?: boolean, affectedObject: #AffectedObject, changedValues: #ChangedValue[], associatedObjects: #AffectedObject[]}
#AuditRecordArray {results: #AuditRecord[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#AuditRecordCreate {author?: {type: 'user', displayName?: string, operations?: #OperationCheckResult[], username?: #GenericUserName, userKey?: #GenericUserKey}, remoteAddress: string, creationDate?: int64, summary?: string, description?: string, category?: string, sysAdmin?: boolean, affectedObject?: #AffectedObject, changedValues?: #ChangedValue[], associatedObjects?: #AffectedObject[]}
#AvailableContentStates {spaceContentStates: #ContentState[], customContentStates: #ContentState[]}
#BlueprintTemplate {templateId: string, originalTemplate: {pluginKey: string, moduleKey: string}, referencingBlueprint: string, name: string, description: string, space?: {}, labels: #Label[], templateType: string, editorVersion?: string, body?: #ContentTemplateBody, _expandable?: {body?: string}, _links: #GenericLinks}
#BlueprintTemplateArray {results: #BlueprintTemplate[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#ButtonLookAndFeel #17 | null
#Breadcrumb {label: string, url: string, separator: string}
#ChangedValue {name: string, oldValue: string, hiddenOldValue?: string, newValue: string, hiddenNewValue?: string}
#ConnectModule {}
#ConnectModules {modules: #ConnectModule[]}
#Container {id?: oneOf(string, int64), type?: string, status?: string, title?: string, key?: string, name?: string, ari?: string, base64EncodedAri?: string, macroRenderedOutput?: {}, history?: #ContentHistory, version?: #Version, extensions?: {}, _expandable?: {}, _links?: #GenericLinks} | null
#ContainerLookAndFeel {background: string, backgroundAttachment?: string | null, backgroundBlendMode?: string | null, backgroundClip?: string | null, backgroundColor: string | null, backgroundImage: string | null, backgroundOrigin?: string | null, backgroundPosition?: string | null, backgroundRepeat?: string | null, backgroundSize: string | null, padding: string, borderRadius: string} | null
#ContainerSummary {title: string, displayUrl: string}
#AttachmentPropertiesUpdateBody {id: string, type: string, status?: string, title?: string, container?: #Container, metadata?: {mediaType?: string}, extensions?: {}, version: {number: int32, minorEdit?: boolean, message?: string | null, when?: date-time | null}}
#Content {id: string, type: string, status: string, title: string, space?: #Space, history?: #ContentHistory, version?: #Version, ancestors?: #Content[] | null, operations?: #OperationCheckResult[], children?: #ContentChildren, childTypes?: #ContentChildType, descendants?: #ContentChildren, container?: #Container, body?: {view?: #ContentBody, export_view?: #ContentBody, styled_view?: #ContentBody, storage?: #ContentBody, wiki?: #ContentBody, editor?: #ContentBody, editor2?: #ContentBody, anonymous_export_view?: #ContentBody, atlas_doc_format?: #ContentBody, dynamic?: #ContentBody, raw?: #ContentBody, _expandable?: {editor?: string, view?: string, export_view?: string, styled_view?: string, storage?: string, editor2?: string, anonymous_export_view?: string, atlas_doc_format?: string, wiki?: string, dynamic?: string, raw?: string}}, restrictions?: {read?: #ContentRestriction, update?: #ContentRestriction, _expandable?: {read?: string, update?: string}, _links?: #GenericLinks}, metadata?: #ContentMetadata, macroRenderedOutput?: {...{}}, extensions?: {}, _expandable?: {childTypes?: string, container?: string, metadata?: string, operations?: string, children?: string, restrictions?: string, history?: string, ancestors?: string, body?: string, version?: string, descendants?: string, space?: string, extensions?: string, schedulePublishDate?: string, schedulePublishInfo?: string, macroRenderedOutput?: string, draftVersion?: string}, _links?: #GenericLinks, ari?: string, base64EncodedAri?: string}
#ContentArray {results: #Content[], start?: int32, limit?: int32, size: int32, _links: #GenericLinks}
#ContentBlueprintDraft {version: {number: int32}, title: string(..255), type: 'page', status?: 'current', space?: #33, ancestors?: {id: string}[] | null}
#AsyncContentBody {value?: string, representation?: 'view' | 'export_view' | 'styled_view' | 'storage' | 'editor' | 'editor2' | 'anonymous_export_view' | 'wiki' | 'atlas_doc_format', renderTaskId?: string, error?: string, status?: 'WORKING' | 'QUEUED' | 'FAILED' | 'COMPLETED' | 'RERUNNING', embeddedContent?: #EmbeddedContent[], webresource?: #WebResourceDependencies | null, mediaToken?: #4 | null, _expandable?: #6, _links?: #GenericLinks, content?: any}
#AsyncContentBodyArray #AsyncContentBody[]
#ContentBody {value: string, representation: 'view' | 'export_view' | 'styled_view' | 'storage' | 'editor' | 'editor2' | 'anonymous_export_view' | 'wiki' | 'atlas_doc_format' | 'raw', embeddedContent?: #EmbeddedContent[], webresource?: #WebResourceDependencies, mediaToken?: #4, _expandable?: #6, _links?: #GenericLinks}
#ContentBodyCreate {value: string, representation: 'view' | 'export_view' | 'styled_view' | 'storage' | 'editor' | 'editor2' | 'anonymous_export_view' | 'wiki' | 'atlas_doc_format' | 'plain' | 'raw'}
#ContentChildren {attachment?: #ContentArray, comment?: #ContentArray, page?: #ContentArray, whiteboard?: #ContentArray, database?: #ContentArray, embed?: #ContentArray, folder?: #ContentArray, _expandable?: {attachment?: string, comment?: string, page?: string, whiteboard?: string, database?: string, embed?: string, folder?: string, slide?: string}, _links?: #GenericLinks}
#ContentChildType {attachment?: #18, comment?: #18, page?: #18, _expandable?: {all?: string, attachment?: string, comment?: string, page?: string, whiteboard?: string, database?: string, embed?: string, folder?: string}}
#ContentHistory {latest: boolean, createdBy?: #User, ownedBy?: #User, lastOwnedBy?: #User, createdDate?: date-time, lastUpdated?: #Version, previousVersion?: #Version, contributors?: {publishers?: #UsersUserKeys}, nextVersion?: #Version, _expandable?: {lastUpdated?: string, previousVersion?: string, contributors?: string, nextVersion?: string, ownedBy?: string, lastOwnedBy?: string}, _links?: #GenericLinks} | null
#ContentId string
#ContentLookAndFeel {screen?: #ScreenLookAndFeel, container?: #ContainerLookAndFeel, header?: #ContainerLookAndFeel, body?: #ContainerLookAndFeel}
#ContentMetadata {currentuser?: {favourited?: {isFavourite?: boolean, favouritedDate?: date-time}, lastmodified?: {version?: #Version, friendlyLastModified?: string}, lastcontributed?: {status?: string, when?: date-time}, viewed?: {lastSeen?: date-time, friendlyLastSeen?: string}, scheduled?: {}, _expandable?: {favourited?: string, lastmodified?: string, lastcontributed?: string, viewed?: string, scheduled?: string}}, properties?: #GenericLinks, frontend?: {}, labels?: oneOf(#LabelArray, #Label[]), comment?: string, mediaType?: string, _expandable?: {}}
#ContentRestriction {operation: 'administer' | 'copy' | 'create' | 'delete' | 'export' | 'move' | 'purge' | 'purge_version' | 'read' | 'restore' | 'update' | 'use', restrictions?: {user?: #UserArray, group?: #GroupArray, _expandable?: #23}, content?: #Content, _expandable: {restrictions?: string, content?: string}, _links: #GenericLinks}
#ContentRestrictionArray {results: #ContentRestriction[], start: int32, limit: int32, size: int32, restrictionsHash: string, _links: #GenericLinks}
#ContentRestrictionUpdate {operation: 'administer' | 'copy' | 'create' | 'delete' | 'export' | 'move' | 'purge' | 'purge_version' | 'read' | 'restore' | 'update' | 'use', restrictions: {group?: #25[], user?: oneOf(#User[], #UserArray)}, content?: #Content}
#ContentRestrictionAddOrUpdateArray oneOf({results: #ContentRestrictionUpdate[], start?: int32, limit?: int32, size?: int32, restrictionsHash?: string, _links?: #GenericLinks}, #ContentRestrictionUpdate[])
#ContentState {id: int64, name: string, color: string}
#ContentStateRestInput {name?: string, color?: string, id?: int64}
#ContentStateResponse {contentState?: #ContentState, lastUpdated?: string}
#ContentStateSettings {contentStatesAllowed: boolean, customContentStatesAllowed: boolean, spaceContentStatesAllowed: boolean, spaceContentStates?: #ContentState[]}
#ContentTemplate {templateId: string, originalTemplate?: {pluginKey?: string, moduleKey?: string}, referencingBlueprint?: string, name: string, description: string, space?: {}, labels: #Label[], templateType: string, editorVersion?: string, body?: #ContentTemplateBody, _expandable?: {body?: string}, _links: #GenericLinks}
#ContentTemplateArray {results: #ContentTemplate[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#ContentTemplateCreate {name: string, templateType: string, body: #ContentTemplateBodyCreate, description?: string(..255), labels?: #Label[], space?: #33 | null}
#ContentTemplateBody {view?: #ContentBody, export_view?: #ContentBody, styled_view?: #ContentBody, storage?: #ContentBody, editor?: #ContentBody, editor2?: #ContentBody, wiki?: #ContentBody, atlas_doc_format?: #ContentBody, anonymous_export_view?: #ContentBody}
#ContentTemplateBodyCreate {view?: #ContentBodyCreate, export_view?: #ContentBodyCreate, styled_view?: #ContentBodyCreate, storage?: #ContentBodyCreate, editor?: #ContentBodyCreate, editor2?: #ContentBodyCreate, wiki?: #ContentBodyCreate, atlas_doc_format?: #ContentBodyCreate, anonymous_export_view?: #ContentBodyCreate}
#ContentTemplateUpdate {templateId: string, name: string, templateType: 'page', body: #ContentTemplateBodyCreate, description?: string(..100), labels?: #Label[], space?: #33 | null}
#ContentBodyConversionInput {to: string, allowCache?: boolean, spaceKeyContext?: string, contentIdContext?: string, embeddedContentRender?: 'current' | 'version-at-save', expand?: string[], body: #ContentBodyCreate}
#BulkContentBodyConversionInput {conversionInputs?: #ContentBodyConversionInput[]}
#CopyPageHierarchyRequest {copyAttachments?: boolean, copyPermissions?: boolean, copyProperties?: boolean, copyLabels?: boolean, copyCustomContents?: boolean, copyDescendants?: boolean, destinationPageId: #ContentId, titleOptions?: #CopyPageHierarchyTitleOptions}
#CopyPageHierarchyTitleOptions {prefix?: string, replace?: string, search?: string}
#CopyPageRequest {copyAttachments?: boolean, copyPermissions?: boolean, copyProperties?: boolean, copyLabels?: boolean, copyCustomContents?: boolean, destination: #CopyPageRequestDestination, pageTitle?: string, body?: {storage?: #ContentBodyCreate, editor2?: #ContentBodyCreate}}
#CopyPageRequestDestination {type: 'space' | 'existing_page' | 'parent_page' | 'parent_content', value: string}
#Embeddable {}
#EmbeddedContent {entityId?: int64, entityType?: string, entity?: #Embeddable}
#GenericAccountId string | null
#GenericLinks {base?: string, context?: string, self?: string, next?: string, prev?: string, webui?: string, tinyui?: string, editui?: string, edituiv2?: string, download?: string, collection?: string, byOperation?: string, ...oneOf({}, string)}
#GenericUserName string | null
#GenericUserKey string | null
#Group {type: 'group', name: string, id: string, usageType?: 'USERBASE_GROUP' | 'TEAM_COLLABORATION', managedBy?: 'ADMINS' | 'EXTERNAL' | 'TEAM_MEMBERS' | 'OPEN', _links?: #GenericLinks, resourceAri?: string}
#GroupCreate #25
#GroupArray {results: #Group[], start: int32, limit: int32, size: int32}
#GroupArrayWithLinks {results: #Group[], start: int32, limit: int32, size: int32, totalSize?: int64, _links: #GenericLinks}
#GroupName {name: string}
#HeaderLookAndFeel {backgroundColor: string, button: #ButtonLookAndFeel, primaryNavigation: #NavigationLookAndFeel, secondaryNavigation: #NavigationLookAndFeel, search: #SearchFieldLookAndFeel}
#HorizontalHeaderLookAndFeel {backgroundColor: string, button?: #ButtonLookAndFeel, primaryNavigation: #TopNavigationLookAndFeel, secondaryNavigation?: #NavigationLookAndFeel, search?: #SearchFieldLookAndFeel}
#Icon {path: string, width: int32, height: int32, isDefault: boolean} | null
#Label {prefix: string, name: string, id: string, label: string}
#LabelArray {results: #Label[], start?: int32, limit?: int32, size: int32, _links?: #GenericLinks}
#LabeledContent {contentType: #LabeledContentType, contentId: int64, title: string}
#LabeledContentType 'page' | 'blogpost' | 'attachment' | 'page_template'
#LabeledContentPageResponse {results: #LabeledContent[], start?: int32, limit?: int32, size: int32}
#LabelDetails {label: #Label, associatedContents?: #LabeledContentPageResponse}
#LabelCreate {prefix: string, name: string}
#LabelCreateArray #LabelCreate[]
#LongTask {ari?: string, id: string, links: #31}
#LookAndFeel {headings: #32, links: #32, menus: #MenusLookAndFeel, header: #HeaderLookAndFeel, horizontalHeader?: #HorizontalHeaderLookAndFeel, content: #ContentLookAndFeel, bordersAndDividers: #32, spaceReference?: {} | null}
#LookAndFeelWithLinks allOf(#LookAndFeel, {_links?: #GenericLinks})
#LookAndFeelSelection {spaceKey: string, lookAndFeelType: 'global' | 'custom' | 'theme'}
#LookAndFeelSettings {selected: 'global' | 'custom', global: #LookAndFeel, theme?: #LookAndFeel, custom: #LookAndFeel}
#LongTaskStatus {ari?: string, id: string, name: #27, elapsedTime: int64, percentageComplete: int32, successful: boolean, finished: boolean, messages: #Message[], status?: string, errors?: #Message[], additionalDetails?: {destinationId?: string, destinationUrl?: string, totalPageNeedToCopy?: integer}}
#LongTaskStatusArray {results: #LongTaskStatus[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#LongTaskStatusWithLinks {ari?: string, id: string, name: #27, elapsedTime: int64, percentageComplete: int32, successful: boolean, finished: boolean, messages: #Message[], _links: #GenericLinks, status?: string, errors?: #Message[], additionalDetails?: {destinationId?: string | null, destinationUrl?: string, totalPageNeedToCopy?: integer}}
#MacroInstance {name?: string, body?: string, parameters?: {}, _links?: #GenericLinks}
#MenusLookAndFeel {hoverOrFocus: {backgroundColor: string}, color: string}
#Message {translation?: string, args: oneOf(string, {})[], key?: string}
#BulkUserLookup {type: 'known' | 'unknown' | 'anonymous' | 'user', username?: #GenericUserName, userKey?: #GenericUserKey, accountId: #GenericAccountId, accountType: string, email: string, publicName: string, profilePicture: #Icon, displayName: string, timeZone?: string | null, isExternalCollaborator?: boolean, isGuest?: boolean, operations?: #OperationCheckResult[], details?: #UserDetails, personalSpace?: #Space, _expandable: #10, _links: #GenericLinks, accountStatus?: string, locale?: string}
#BulkUserLookupArray {results: #BulkUserLookup[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#NavigationLookAndFeel {color: string, highlightColor?: string | null, hoverOrFocus: #17} | null
#TopNavigationLookAndFeel {color?: string | null, highlightColor: string, hoverOrFocus?: {backgroundColor?: string, color?: string}}
#OperationCheckResult {operation: 'administer' | 'archive' | 'clear_permissions' | 'copy' | 'create' | 'create_space' | 'delete' | 'export' | 'move' | 'purge' | 'purge_version' | 'read' | 'restore' | 'restrict_content' | 'update' | 'use' | 'view_analytics', targetType: string}
#Relation {name: string, relationData?: #RelationData, source?: oneOf(#Content, #User, #Space), target?: oneOf(#Content, #User, #Space), _expandable?: {relationData?: string, source?: string, target?: string}, _links: #GenericLinks}
#RelationArray {results: #Relation[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#RelationData {createdBy?: #User, createdDate?: date-time, friendlyCreatedDate?: string}
#RetentionPeriod {number: int32, units: 'NANOS' | 'MICROS' | 'MILLIS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'HALF_DAYS' | 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS' | 'DECADES' | 'CENTURIES' | 'MILLENNIA' | 'ERAS' | 'FOREVER'}
#ScreenLookAndFeel {background: string, backgroundAttachment?: string | null, backgroundBlendMode?: string | null, backgroundClip?: string | null, backgroundColor?: string | null, backgroundImage?: string | null, backgroundOrigin?: string | null, backgroundPosition?: string | null, backgroundRepeat?: string | null, backgroundSize?: string | null, layer?: {width?: string, height?: string} | null, gutterTop?: string | null, gutterRight?: string | null, gutterBottom?: string | null, gutterLeft?: string | null}
#SearchFieldLookAndFeel #17 | null
#SearchPageResponseSearchResult {results: #SearchResult[], start: int32, limit: int32, size: int32, totalSize: int32, cqlQuery: string, searchDuration: int32, archivedResultCount?: int32, _links: #GenericLinks}
#SearchResult {content?: #Content, user?: #User, space?: #Space, title: string, excerpt: string, url: string, resultParentContainer?: #ContainerSummary, resultGlobalContainer?: #ContainerSummary, breadcrumbs: #Breadcrumb[], entityType: string, iconCssClass: string, lastModified: date-time, friendlyLastModified?: string, score?: number}
#Space {id: int64, key: string, alias?: string, name: string, icon?: #Icon, description?: {plain?: #SpaceDescription, view?: #SpaceDescription, _expandable?: {view?: string, plain?: string}}, homepage?: #Content, type: string, metadata?: {labels?: #LabelArray, _expandable?: {}}, operations?: #OperationCheckResult[], permissions?: #SpacePermission[], status: string, settings?: #SpaceSettings, theme?: #Theme, lookAndFeel?: #LookAndFeel, history?: {createdDate: date-time, createdBy?: #User}, _expandable: {settings?: string, metadata?: string, operations?: string, lookAndFeel?: string, permissions?: string, icon?: string, description?: string, theme?: string, history?: string, homepage?: string, identifiers?: string, roles?: string, typeSettings?: string}, _links: #GenericLinks, ari?: string}
#SpaceCreate {name: string(..200), key?: string, alias?: string, description?: #SpaceDescriptionCreate, permissions?: #SpacePermissionCreate[] | null}
#SpaceUpdate {name?: string(..200) | null, description?: #SpaceDescriptionCreate, homepage?: {} | null, type?: string, status?: string | null}
#SpaceDescription {value: string, representation: 'plain' | 'view', embeddedContent: {}[]}
#SpaceDescriptionCreate {plain: {value?: string, representation?: string}} | null
#SpacePermission {id?: int64, subjects?: {user?: {results: #User[], size: int32, start?: int32, limit?: int32}, group?: {results: #Group[], size: int32, start?: int32, limit?: int32}, _expandable?: #23}, operation: #OperationCheckResult, anonymousAccess: boolean, unlicensedAccess: boolean}
#SpacePermissionCreate {subjects?: {user?: {results: #User[], size: int32}, group?: {results: #GroupCreate[], size: int32}}, operation: #OperationCheckResult, anonymousAccess: boolean, unlicensedAccess: boolean}
#SpaceSettings {routeOverrideEnabled: boolean, editor?: {page: string, blogpost: string, default: string}, contentMode?: 'standard' | 'compact' | null, spaceKey?: string, _links: #GenericLinks}
#SpaceSettingsUpdate {routeOverrideEnabled?: boolean, contentMode?: 'standard' | 'compact' | null}
#SpaceWatch {type: string, watcher: #WatchUser, spaceKey?: string, labelName?: string, prefix?: string}
#SpaceWatchArray {results: #SpaceWatch[], start: int32, limit: int32, size: int32, _links?: #GenericLinks}
#SuperBatchWebResources {uris?: {all?: oneOf(string[], string), css?: oneOf(string[], string), js?: oneOf(string[], string)}, tags?: {all?: string, css?: string, data?: string, js?: string}, metatags?: string, _expandable?: {}}
#SystemInfoEntity {cloudId: string, commitHash: string, baseUrl?: string, fallbackBaseUrl?: string, edition?: string, siteTitle?: string, defaultLocale?: string, defaultTimeZone?: string, microsPerimeter?: string}
#Theme {themeKey: string, name?: string, description?: string, icon?: #Icon, _links?: #GenericLinks}
#ThemeNoLinks {themeKey: string, name?: string, description?: string, icon?: #Icon}
#ThemeArray {results: #ThemeNoLinks[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#ThemeUpdate {themeKey: string}
#User {type: 'known' | 'unknown' | 'anonymous' | 'user', username?: #GenericUserName, userKey?: #GenericUserKey, accountId?: #GenericAccountId, accountType?: 'atlassian' | 'app' | '', email?: string | null, publicName?: string, profilePicture?: #Icon, displayName?: string | null, timeZone?: string | null, externalCollaborator?: boolean, isExternalCollaborator?: boolean, isGuest?: boolean, operations?: #OperationCheckResult[] | null, details?: #UserDetails, personalSpace?: #Space, _expandable?: #10, _links?: #GenericLinks, accountStatus?: string, locale?: string}
#UserAnonymous {type: string, profilePicture: #Icon, displayName: string, operations?: #OperationCheckResult[], _expandable?: {operations?: string}, _links: #GenericLinks, accountStatus?: string, locale?: string, isExternalCollaborator?: boolean}
#UserArray {results: #User[], start?: int32, limit?: int32, size?: int32, totalSize?: int64, _links?: #GenericLinks}
#UserDetails {business?: {position?: string, department?: string, location?: string}, personal?: {phone?: string, im?: string, website?: string, email?: string}}
#UserProperty {key: string, value: {}, id: string, lastModifiedDate: date-time, createdDate: date-time, _links?: #GenericLinks}
#UserPropertyKeyArray {results: {key?: string}[], start?: int32, limit?: int32, size?: int32, _links?: #GenericLinks}
#UserPropertyCreate {value: {}, ...never}
#UserPropertyUpdate {value: {}, ...never}
#UsersUserKeys {users?: #User[], userKeys?: string[], _links?: #GenericLinks} | null
#UserWatch {watching: boolean}
#Version {by?: #User, when: date-time | null, friendlyWhen?: string | null, message?: string | null, number: int32, minorEdit: boolean, content?: #Content, collaborators?: #UsersUserKeys, _expandable?: {content?: string, collaborators?: string}, _links?: #GenericLinks, contentTypeModified?: boolean, confRev?: string | null, syncRev?: string | null, syncRevSource?: string | null, ncsStepVersion?: string, ncsStepVersionSource?: string}
#VersionRestore {operationKey: 'restore', params: {versionNumber: int32, message: string, restoreTitle?: boolean}}
#Watch {type: string, watcher: #WatchUser, contentId: int64}
#WatchArray {results: #Watch[], start: int32, limit: int32, size: int32, _links: #GenericLinks}
#WatchUser {type: string, username?: #GenericUserName, userKey?: #GenericUserKey, accountId: #GenericAccountId, profilePicture: #Icon, displayName: string, timeZone?: string | null, operations: #OperationCheckResult[] | null, externalCollaborator: boolean, isGuest: boolean | null, isExternalCollaborator: boolean, details?: #UserDetails, accountType: string, email: string, publicName: string, personalSpace: {} | null, accountStatus?: string, locale?: string, guest?: boolean}
#WebResourceDependencies {_expandable?: {uris?: oneOf(string, {})}, keys?: string[], contexts?: string[], uris?: {all?: oneOf(string[], string), css?: oneOf(string[], string), js?: oneOf(string[], string), _expandable?: {css?: oneOf(string[], string), js?: oneOf(string[], string)}}, tags?: {all?: string, css?: string, data?: string, js?: string, _expandable?: {}}, superbatch?: #SuperBatchWebResources}
#PermissionSubject #15
#PermissionSubjectWithGroupId #15
#SpacePermissionV2 {id: int64, subject: #PermissionSubject, operation: #1, _links?: #GenericLinks}
#SpacePermissionRequest {subject: #PermissionSubject, operation: #1, _links?: #GenericLinks}
#SpacePermissionCustomContent {subject: #PermissionSubject, operations: ({key: 'read' | 'create' | 'delete', target: string, access: boolean})[]}
#ContentPermissionRequest {subject: #PermissionSubjectWithGroupId, operation: 'read' | 'update' | 'delete'}
#PermissionCheckResponse {hasPermission: boolean, errors?: #Message[], _links?: #GenericLinks}
#1 {key: 'administer' | 'archive' | 'copy' | 'create' | 'delete' | 'export' | 'move' | 'purge' | 'purge_version' | 'read' | 'restore' | 'restrict_content' | 'update' | 'use', target: 'page' | 'blogpost' | 'comment' | 'attachment' | 'space'}
#2 {expand?: ('restrictions.user' | 'read.restrictions.user' | 'update.restrictions.user' | 'restrictions.group' | 'read.restrictions.group' | 'update.restrictions.group' | 'content')[]}
#3 {sourceStatus?: string, targetStatus?: string, sourceVersion?: int32, targetVersion?: int32, start?: int32(0..), limit?: int32(0..)}
#4 {collectionIds?: string[], contentId?: string, expiryDateTime?: string, fileIds?: string[], token?: string}
#5 {sourceStatus?: string, targetStatus?: string, sourceVersion?: int32, targetVersion?: int32}
#6 {content?: string, embeddedContent?: string, webresource?: string, mediaToken?: string}
#7 {sourceType: 'user' | 'content' | 'space', targetType: 'user' | 'content' | 'space'}
#8 {expand?: ('operations' | 'personalSpace' | 'isExternalCollaborator')[]}
#9 {expand?: ('restrictions.user' | 'restrictions.group' | 'content')[]}
#10 {operations?: string, details?: string, personalSpace?: string}
#11 {spaceKey?: string, start?: int32(0..), limit?: int32(0..)}
#12 {file: binary, comment?: string, minorEdit?: boolean}
#13 {key?: string, username?: string, accountId?: string}
#14 {expand?: ('relationData' | 'source' | 'target')[]}
#15 {type: 'user' | 'group', identifier: string}
#16 {start?: int32(0..), limit?: int32(0..)}
#17 {backgroundColor: string, color: string}
#18 {value: boolean, _links: #GenericLinks}
#19 {expand?: ('body' | 'body.storage')[]}
#20 {operationKey: 'read' | 'update'}
#21 {key: string('^[-_a-zA-Z0-9]+$')}
#22 {id?: integer, count?: integer}
#23 {user?: string, group?: string}
#24 {status?: 'current' | 'draft'}
#25 {type: 'group', id?: string}
#26 {X-Atlassian-Token: string}
#27 {key: string, args: {}[]}
#28 {expand?: string[]}
#29 {spaceKey?: string}
#30 {accountId: string}
#31 {status?: string}
#32 {color: string}
#33 {key: string}
`,
v2: `
~ /wiki/api/v2
getAdminKey GET ~/admin-key => 200 #AdminKeyResponse
enableAdminKey POST ~/admin-key body? {durationInMinutes?: int32} => 200 #AdminKeyResponse
disableAdminKey DELETE ~/admin-key => 204
getAttachments GET ~/attachments query #3 => 200 #26
getAttachmentById GET ~/attachments/{id} path #58 query {version?: integer, include-labels?: boolean, include-properties?: boolean, include-operations?: boolean, include-versions?: boolean, include-version?: boolean, include-collaborators?: boolean} => 200 allOf(#AttachmentSingle, #60)
deleteAttachment DELETE ~/attachments/{id} path #58 query {purge?: boolean} => 204
getAttachmentLabels GET ~/attachments/{id}/labels path #58 query #6 => 200 #33
getAttachmentOperations GET ~/attachments/{id}/operations path #58 => 200 #PermittedOperationsResponse
getAttachmentContentProperties GET ~/attachments/{attachment-id}/properties path #45 query #9 => 200 #25
createAttachmentProperty POST ~/attachments/{attachment-id}/properties path #45 body #ContentPropertyCreateRequest => 200 #ContentProperty
getAttachmentContentPropertiesById GET ~/attachments/{attachment-id}/properties/{property-id} path #22 => 200 #ContentProperty
updateAttachmentPropertyById PUT ~/attachments/{attachment-id}/properties/{property-id} path #22 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteAttachmentPropertyById DELETE ~/attachments/{attachment-id}/properties/{property-id} path #22 => 204
getAttachmentVersions GET ~/attachments/{id}/versions path #58 query {cursor?: string, limit?: int32(1..250), sort?: #VersionSortOrder} => 200 {results: #AttachmentVersion[], _links: #MultiEntityLinks}
getAttachmentVersionDetails GET ~/attachments/{attachment-id}/versions/{version-number} path {attachment-id: string('(att)?[0-9]+'), version-number: int64} => 200 #DetailedVersion
getAttachmentComments GET ~/attachments/{id}/footer-comments path #58 query {body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250), sort?: #CommentSortOrder, version?: int64} => 200 {results: #AttachmentCommentModel[], _links: #MultiEntityLinks}
getBlogPosts GET ~/blogposts query {id?: int64[..250], space-id?: int64[..100], sort?: #BlogPostSortOrder, status?: ('current' | 'deleted' | 'trashed')[], title?: string, body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250)} => 200 #28
createBlogPost POST ~/blogposts query #66 body {spaceId: string, status?: 'current' | 'draft', title?: string, body?: oneOf(#BlogPostBodyWrite, #BlogPostNestedBodyWrite), createdAt?: string} => 200 allOf(#BlogPostSingle, #60)
getBlogPostById GET ~/blogposts/{id} path #70 query {body-format?: #PrimaryBodyRepresentationSingle, get-draft?: boolean, status?: ('current' | 'trashed' | 'deleted' | 'historical' | 'draft')[], version?: integer, include-labels?: boolean, include-properties?: boolean, include-operations?: boolean, include-likes?: boolean, include-versions?: boolean, include-version?: boolean, include-favorited-by-current-user-status?: boolean, include-webresources?: boolean, include-collaborators?: boolean} => 200 allOf(#BlogPostSingle, #60)
updateBlogPost PUT ~/blogposts/{id} path #70 body {id: string, status: 'current' | 'draft', title: string, spaceId?: string, body: oneOf(#BlogPostBodyWrite, #BlogPostNestedBodyWrite), version: #52, createdAt?: string} => 200 allOf(#BlogPostSingle, #60)
deleteBlogPost DELETE ~/blogposts/{id} path #70 query #53 => 204
getBlogpostAttachments GET ~/blogposts/{id}/attachments path #70 query #3 => 200 #26
getCustomContentByTypeInBlogPost GET ~/blogposts/{id}/custom-content path #70 query #4 => 200 #23
getBlogPostLabels GET ~/blogposts/{id}/labels path #70 query #6 => 200 #33
getBlogPostLikeCount GET ~/blogposts/{id}/likes/count path #70 => 200 #69
getBlogPostLikeUsers GET ~/blogposts/{id}/likes/users path #70 query #41 => 200 #35
getBlogpostContentProperties GET ~/blogposts/{blogpost-id}/properties path {blogpost-id: int64} query #9 => 200 #25
createBlogpostProperty POST ~/blogposts/{blogpost-id}/properties path {blogpost-id: int64} body #ContentPropertyCreateRequest => 200 #ContentProperty
getBlogpostContentPropertiesById GET ~/blogposts/{blogpost-id}/properties/{property-id} path #42 => 200 #ContentProperty
updateBlogpostPropertyById PUT ~/blogposts/{blogpost-id}/properties/{property-id} path #42 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteBlogpostPropertyById DELETE ~/blogposts/{blogpost-id}/properties/{property-id} path #42 => 204
getBlogPostOperations GET ~/blogposts/{id}/operations path #70 => 200 #PermittedOperationsResponse
getBlogPostVersions GET ~/blogposts/{id}/versions path #70 query #7 => 200 {results: #BlogPostVersion[], _links: #MultiEntityLinks}
getBlogPostVersionDetails GET ~/blogposts/{blogpost-id}/versions/{version-number} path {blogpost-id: int64, version-number: int64} => 200 #DetailedVersion
convertContentIdsToContentTypes POST ~/content/convert-ids-to-types body {contentIds: anyOf(string, number)[..100]} => 200 #ContentIdToContentTypeResponse
getCustomContentByType GET ~/custom-content query {type: string, id?: int64[..250], space-id?: int64[..100], sort?: #CustomContentSortOrder, cursor?: string, limit?: int32(1..250), body-format?: #CustomContentBodyRepresentation} => 200 #23
createCustomContent POST ~/custom-content body {type: string, status?: 'current' | 'draft', spaceId?: string, pageId?: string, blogPostId?: string, customContentId?: string, title: string, body: oneOf(#CustomContentBodyWrite, #CustomContentNestedBodyWrite)} => 201 allOf(#CustomContentSingle, #60)
getCustomContentById GET ~/custom-content/{id} path #70 query {body-format?: #CustomContentBodyRepresentationSingle, version?: integer, include-labels?: boolean, include-properties?: boolean, include-operations?: boolean, include-versions?: boolean, include-version?: boolean, include-collaborators?: boolean} => 200 allOf(#CustomContentSingle, #60)
updateCustomContent PUT ~/custom-content/{id} path #70 body {id: string, type: string, status: 'current', spaceId?: string, pageId?: string, blogPostId?: string, customContentId?: string, title: string, body: oneOf(#CustomContentBodyWrite, #CustomContentNestedBodyWrite), version: #52} => 200 allOf(#CustomContentSingle, #60)
deleteCustomContent DELETE ~/custom-content/{id} path #70 query {purge?: boolean} => 204
getCustomContentAttachments GET ~/custom-content/{id}/attachments path #70 query #3 => 200 #26
getCustomContentComments GET ~/custom-content/{id}/footer-comments path #70 query {body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250), sort?: #CommentSortOrder} => 200 {results: #CustomContentCommentModel[], _links: #MultiEntityLinks}
getCustomContentLabels GET ~/custom-content/{id}/labels path #70 query #6 => 200 #33
getCustomContentOperations GET ~/custom-content/{id}/operations path #70 => 200 #PermittedOperationsResponse
getCustomContentContentProperties GET ~/custom-content/{custom-content-id}/properties path #61 query #9 => 200 #25
createCustomContentProperty POST ~/custom-content/{custom-content-id}/properties path #61 body #ContentPropertyCreateRequest => 200 #ContentProperty
getCustomContentContentPropertiesById GET ~/custom-content/{custom-content-id}/properties/{property-id} path #34 => 200 #ContentProperty
updateCustomContentPropertyById PUT ~/custom-content/{custom-content-id}/properties/{property-id} path #34 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteCustomContentPropertyById DELETE ~/custom-content/{custom-content-id}/properties/{property-id} path #34 => 204
getLabels GET ~/labels query {label-id?: int64[], prefix?: string[], cursor?: string, sort?: #LabelSortOrder, limit?: int32(1..250)} => 200 #33
getLabelAttachments GET ~/labels/{id}/attachments path #70 query {sort?: #AttachmentSortOrder, cursor?: string, limit?: int32(1..250)} => 200 #26
getLabelBlogPosts GET ~/labels/{id}/blogposts path #70 query {space-id?: int64[..100], body-format?: #PrimaryBodyRepresentation, sort?: #BlogPostSortOrder, cursor?: string, limit?: int32(1..250)} => 200 #28
getLabelPages GET ~/labels/{id}/pages path #70 query {space-id?: int64[..100], body-format?: #PrimaryBodyRepresentation, sort?: #PageSortOrder, cursor?: string, limit?: int32(1..250)} => 200 #32
getPages GET ~/pages query {id?: int64[..250], space-id?: int64[..100], sort?: #PageSortOrder, status?: ('current' | 'archived' | 'deleted' | 'trashed')[], title?: string, body-format?: #PrimaryBodyRepresentation, subtype?: 'live' | 'page', cursor?: string, limit?: int32(1..250)} => 200 #32
createPage POST ~/pages query {embedded?: boolean, private?: boolean, root-level?: boolean} body {spaceId: string, status?: 'current' | 'draft', title?: string, parentId?: string, body?: oneOf(#PageBodyWrite, #PageNestedBodyWrite), subtype?: 'live'} => 200 allOf(#PageSingle, #60)
getPageById GET ~/pages/{id} path #70 query {body-format?: #PrimaryBodyRepresentationSingle, get-draft?: boolean, status?: ('current' | 'archived' | 'trashed' | 'deleted' | 'historical' | 'draft')[], version?: integer, include-labels?: boolean, include-properties?: boolean, include-operations?: boolean, include-likes?: boolean, include-versions?: boolean, include-version?: boolean, include-favorited-by-current-user-status?: boolean, include-webresources?: boolean, include-collaborators?: boolean, include-direct-children?: boolean} => 200 allOf(#PageSingle, #60)
updatePage PUT ~/pages/{id} path #70 body {id: string, status: 'current' | 'draft', title: string, spaceId?: string, parentId?: string, ownerId?: string, body: oneOf(#PageBodyWrite, #PageNestedBodyWrite), version: #52} => 200 allOf(#PageSingle, #60)
deletePage DELETE ~/pages/{id} path #70 query #53 => 204
getPageAttachments GET ~/pages/{id}/attachments path #70 query #3 => 200 #26
getCustomContentByTypeInPage GET ~/pages/{id}/custom-content path #70 query #4 => 200 #23
getPageLabels GET ~/pages/{id}/labels path #70 query #6 => 200 #33
getPageLikeCount GET ~/pages/{id}/likes/count path #70 => 200 #69
getPageLikeUsers GET ~/pages/{id}/likes/users path #70 query #41 => 200 #35
getPageOperations GET ~/pages/{id}/operations path #70 => 200 #PermittedOperationsResponse
getPageContentProperties GET ~/pages/{page-id}/properties path {page-id: int64} query #9 => 200 #25
createPageProperty POST ~/pages/{page-id}/properties path {page-id: int64} body #ContentPropertyCreateRequest => 200 #ContentProperty
getPageContentPropertiesById GET ~/pages/{page-id}/properties/{property-id} path #50 => 200 #ContentProperty
updatePagePropertyById PUT ~/pages/{page-id}/properties/{property-id} path #50 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deletePagePropertyById DELETE ~/pages/{page-id}/properties/{property-id} path #50 => 204
postRedactPage POST ~/pages/{id}/redact path {id: int64(1..)} body? #2 => 202 #RedactionResponse
postRedactBlog POST ~/blogposts/{id}/redact path {id: int64(1..)} body? #2 => 202 #RedactionResponse
updatePageTitle PUT ~/pages/{id}/title path #70 body {status: 'current' | 'draft', title: string} => 200 {id: string, status: #ContentStatus, title: string, spaceId: string, parentId?: string | null, parentType?: #ParentContentType, position?: int32 | null, authorId: string, ownerId?: string | null, lastOwnerId?: string | null, createdAt: date-time, version: #Version, body?: {storage?: #BodyType, atlas_doc_format?: #BodyType, view?: #BodyType} | null, _links?: allOf(#AbstractPageLinks, {base?: string})}
getPageVersions GET ~/pages/{id}/versions path #70 query #7 => 200 {results: #PageVersion[], _links: #MultiEntityLinks}
createWhiteboard POST ~/whiteboards query #66 body {spaceId: string, title?: string, parentId?: string, templateKey?: '2x2-prioritization' | '4ls-retro' | 'annual-calendar' | 'brainwriting' | 'concept-map' | 'crazy-8s' | 'daily-sync' | 'disruptive-brainstorm' | 'dot-voting' | 'elevator-pitch' | 'flow-chart' | 'gap-analysis' | 'ice-breakers' | 'incident-postmortem' | 'journey-mapping-kit' | 'kanban-board' | 'lean-coffee' | 'network-of-teams' | 'org-chart' | 'pi-planning' | 'prioritization' | 'prioritization-experiment' | 'product-roadmap' | 'product-vision-board' | 'rice' | 'sailboat-retro' | 'service-blueprint' | 'simple-retrospective' | 'sprint-planning' | 'sticky-note-pack' | 'swimlanes' | 'team-formation-guide' | 'timeline' | 'timeline-workflow' | 'user-story-map' | 'workflow' | 'vision-board' | 'venn-diagram' | 'storyboard' | 'action-plan' | 'root-cause-analysis' | 'executive-summary' | 'stakeholder-mapping' | 'annual-calendar-2025-2026' | 'health-monitor' | 'okr-planning' | 'swot-analysis' | 'poker-planning' | 'fishbone-diagram' | 'risk-assessment' | 'bounded-context' | 'hopes-and-fears' | 'swimlane-vertical', locale?: 'de-DE' | 'cs-CZ' | 'ko-KR' | 'fr-FR' | 'it-IT' | 'ja-JP' | 'nl-NL' | 'nb-NO' | 'da-DK' | 'sv-SE' | 'fi-FI' | 'ru-RU' | 'pl-PL' | 'tr-TR' | 'hu-HU' | 'en-GB' | 'en-US' | 'pt-BR' | 'zh-CN' | 'zh-TW' | 'es-ES'} => 200 allOf(#WhiteboardSingle, #60)
getWhiteboardById GET ~/whiteboards/{id} path #70 query #5 => 200 allOf(#WhiteboardSingle, #60)
deleteWhiteboard DELETE ~/whiteboards/{id} path #70 => 204
getWhiteboardContentProperties GET ~/whiteboards/{id}/properties path #70 query #9 => 200 #25
createWhiteboardProperty POST ~/whiteboards/{id}/properties path #70 body #ContentPropertyCreateRequest => 200 #ContentProperty
getWhiteboardContentPropertiesById GET ~/whiteboards/{whiteboard-id}/properties/{property-id} path #37 => 200 #ContentProperty
updateWhiteboardPropertyById PUT ~/whiteboards/{whiteboard-id}/properties/{property-id} path #37 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteWhiteboardPropertyById DELETE ~/whiteboards/{whiteboard-id}/properties/{property-id} path #37 => 204
getWhiteboardOperations GET ~/whiteboards/{id}/operations path #70 => 200 #PermittedOperationsResponse
getWhiteboardDirectChildren GET ~/whiteboards/{id}/direct-children path #70 query #18 => 200 #24
getWhiteboardDescendants GET ~/whiteboards/{id}/descendants path #70 query #19 => 200 #20
getWhiteboardAncestors GET ~/whiteboards/{id}/ancestors path #70 query #64 => 200 #31
createDatabase POST ~/databases query #66 body #29 => 200 allOf(#DatabaseSingle, #60)
getDatabaseById GET ~/databases/{id} path #70 query #5 => 200 allOf(#DatabaseSingle, #60)
deleteDatabase DELETE ~/databases/{id} path #70 => 204
getDatabaseContentProperties GET ~/databases/{id}/properties path #70 query #9 => 200 #25
createDatabaseProperty POST ~/databases/{id}/properties path #70 body #ContentPropertyCreateRequest => 200 #ContentProperty
getDatabaseContentPropertiesById GET ~/databases/{database-id}/properties/{property-id} path #43 => 200 #ContentProperty
updateDatabasePropertyById PUT ~/databases/{database-id}/properties/{property-id} path #43 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteDatabasePropertyById DELETE ~/databases/{database-id}/properties/{property-id} path #43 => 204
getDatabaseOperations GET ~/databases/{id}/operations path #70 => 200 #PermittedOperationsResponse
getDatabaseDirectChildren GET ~/databases/{id}/direct-children path #70 query #18 => 200 #24
getDatabaseDescendants GET ~/databases/{id}/descendants path #70 query #19 => 200 #20
getDatabaseAncestors GET ~/databases/{id}/ancestors path #70 query #64 => 200 #31
createSmartLink POST ~/embeds body {spaceId: string, title?: string, parentId?: string, embedUrl?: string} => 200 allOf(#SmartLinkSingle, #60)
getSmartLinkById GET ~/embeds/{id} path #70 query #5 => 200 allOf(#SmartLinkSingle, #60)
deleteSmartLink DELETE ~/embeds/{id} path #70 => 204
getSmartLinkContentProperties GET ~/embeds/{id}/properties path #70 query #9 => 200 #25
createSmartLinkProperty POST ~/embeds/{id}/properties path #70 body #ContentPropertyCreateRequest => 200 #ContentProperty
getSmartLinkContentPropertiesById GET ~/embeds/{embed-id}/properties/{property-id} path #48 => 200 #ContentProperty
updateSmartLinkPropertyById PUT ~/embeds/{embed-id}/properties/{property-id} path #48 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteSmartLinkPropertyById DELETE ~/embeds/{embed-id}/properties/{property-id} path #48 => 204
getSmartLinkOperations GET ~/embeds/{id}/operations path #70 => 200 #PermittedOperationsResponse
getSmartLinkDirectChildren GET ~/embeds/{id}/direct-children path #70 query #18 => 200 #24
getSmartLinkDescendants GET ~/embeds/{id}/descendants path #70 query #19 => 200 #20
getSmartLinkAncestors GET ~/embeds/{id}/ancestors path #70 query #64 => 200 #31
createFolder POST ~/folders body #29 => 200 allOf(#FolderSingle, #60)
getFolderById GET ~/folders/{id} path #70 query #5 => 200 allOf(#FolderSingle, #60)
deleteFolder DELETE ~/folders/{id} path #70 => 204
getFolderContentProperties GET ~/folders/{id}/properties path #70 query #9 => 200 #25
createFolderProperty POST ~/folders/{id}/properties path #70 body #ContentPropertyCreateRequest => 200 #ContentProperty
getFolderContentPropertiesById GET ~/folders/{folder-id}/properties/{property-id} path #47 => 200 #ContentProperty
updateFolderPropertyById PUT ~/folders/{folder-id}/properties/{property-id} path #47 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteFolderPropertyById DELETE ~/folders/{folder-id}/properties/{property-id} path #47 => 204
getFolderOperations GET ~/folders/{id}/operations path #70 => 200 #PermittedOperationsResponse
getFolderDirectChildren GET ~/folders/{id}/direct-children path #70 query #18 => 200 #24
getFolderDescendants GET ~/folders/{id}/descendants path #70 query #19 => 200 #20
getFolderAncestors GET ~/folders/{id}/ancestors path #70 query #64 => 200 #31
getPageVersionDetails GET ~/pages/{page-id}/versions/{version-number} path {page-id: int64, version-number: int64} => 200 #DetailedVersion
getCustomContentVersions GET ~/custom-content/{custom-content-id}/versions path #61 query {body-format?: #CustomContentBodyRepresentation, cursor?: string, limit?: int32(1..250), sort?: #VersionSortOrder} => 200 {results: #CustomContentVersion[], _links: #MultiEntityLinks}
getCustomContentVersionDetails GET ~/custom-content/{custom-content-id}/versions/{version-number} path {custom-content-id: int64, version-number: int64} => 200 #DetailedVersion
getSpaces GET ~/spaces query {ids?: int64[..250], keys?: string[..250], type?: 'global' | 'collaboration' | 'knowledge_base' | 'personal' | 'system' | 'onboarding' | 'xflow_sample_space', status?: 'current' | 'archived' | 'trashed', labels?: string[], favorited-by?: string, not-favorited-by?: string, sort?: #SpaceSortOrder, description-format?: #SpaceDescriptionBodyRepresentation, include-icon?: boolean, cursor?: string, limit?: int32(1..250)} => 200 {results: #SpaceBulk[], _links: #MultiEntityLinks}
createSpace POST ~/spaces body {name: string, key?: string, alias?: string, description?: {value?: string, representation?: string}, roleAssignments?: #39[], copySpaceAccessConfiguration?: integer, createPrivateSpace?: boolean, templateKey?: string} => 201 allOf(#SpaceBulk, #60)
getSpaceById GET ~/spaces/{id} path #70 query {description-format?: #SpaceDescriptionBodyRepresentation, include-icon?: boolean, include-operations?: boolean, include-properties?: boolean, include-permissions?: boolean, include-role-assignments?: boolean, include-labels?: boolean} => 200 allOf(#SpaceSingle, #60)
getBlogPostsInSpace GET ~/spaces/{id}/blogposts path #70 query {sort?: #BlogPostSortOrder, status?: ('current' | 'deleted' | 'trashed')[], title?: string, body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250)} => 200 #28
getSpaceLabels GET ~/spaces/{id}/labels path #70 query #10 => 200 #33
getSpaceContentLabels GET ~/spaces/{id}/content/labels path #70 query #10 => 200 #33
getCustomContentByTypeInSpace GET ~/spaces/{id}/custom-content path #70 query {type: string, cursor?: string, limit?: int32(1..250), body-format?: #CustomContentBodyRepresentation} => 200 #23
getSpaceOperations GET ~/spaces/{id}/operations path #70 => 200 #PermittedOperationsResponse
getPagesInSpace GET ~/spaces/{id}/pages path #70 query {depth?: 'all' | 'root', sort?: #PageSortOrder, status?: ('current' | 'archived' | 'deleted' | 'trashed')[], title?: string, body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250)} => 200 #32
getSpaceProperties GET ~/spaces/{space-id}/properties path {space-id: int64} query {key?: string, cursor?: string, limit?: int32(1..250)} => 200 {results: #SpaceProperty[], _links: #MultiEntityLinks}
createSpaceProperty POST ~/spaces/{space-id}/properties path {space-id: int64} body #SpacePropertyCreateRequest => 201 #SpaceProperty
getSpacePropertyById GET ~/spaces/{space-id}/properties/{property-id} path #49 => 200 #SpaceProperty
updateSpacePropertyById PUT ~/spaces/{space-id}/properties/{property-id} path #49 body #SpacePropertyUpdateRequest => 200 #SpaceProperty
deleteSpacePropertyById DELETE ~/spaces/{space-id}/properties/{property-id} path #49 => 204
getSpacePermissionsAssignments GET ~/spaces/{id}/permissions path #70 query #44 => 200 {results: #SpacePermissionAssignment[], _links: #MultiEntityLinks}
getAvailableSpacePermissions GET ~/space-permissions query #44 => 200 {results: #SpacePermission[], _links: #MultiEntityLinks}
listSpacePermissionCombinations GET ~/space-permissions/transition/combinations query #44 => 200 #ListSpacePermissionCombinationsResponse
generateSpacePermissionCombinations POST ~/space-permissions/transition/combinations => 202 #BulkTransitionTaskResponse
bulkAssignSpacePermissionRoles POST ~/space-permissions/transition/role-assignments body #BulkAssignRolesRequest => 202 #BulkTransitionTaskResponse
bulkRemoveSpacePermissionAccess POST ~/space-permissions/transition/access-removals body #BulkRemoveAccessRequest => 202 #BulkTransitionTaskResponse
getSpacePermissionTransitionTaskStatus GET ~/space-permissions/transition/tasks/{taskId} => 200 #BulkTransitionTaskStatusResponse
getAvailableSpaceRoles GET ~/space-roles query {space-id?: string, role-type?: string, principal-id?: string, principal-type?: #PrincipalType, cursor?: string, limit?: int32(1..250)} => 200 {results: #SpaceRole[], _links: #MultiEntityLinks}
createSpaceRole POST ~/space-roles body {name: string, description: string, spacePermissions: string[]} => 201 #SpaceRole
getSpaceRolesById GET ~/space-roles/{id} => 200 allOf(#SpaceRole, #60)
updateSpaceRole PUT ~/space-roles/{id} body {name: string, description: string, spacePermissions: string[], anonymousReassignmentRoleId?: string, guestReassignmentRoleId?: string} => 202 #UpdateSpaceRoleResponse
deleteSpaceRole DELETE ~/space-roles/{id} => 202 #DeleteSpaceRoleResponse
getSpaceRoleMode GET ~/space-role-mode => 200 {mode?: 'PRE_ROLES' | 'ROLES_TRANSITION' | 'ROLES'}
getSpaceRoleAssignments GET ~/spaces/{id}/role-assignments path {id: integer} query {role-id?: string, role-type?: string, principal-id?: string, principal-type?: #PrincipalType, cursor?: string, limit?: int32(1..250)} => 200 #21
setSpaceRoleAssignments POST ~/spaces/{id}/role-assignments path {id: integer} body {principal: #Principal, roleId?: string}[] => 200 #21
getPageFooterComments GET ~/pages/{id}/footer-comments path #70 query {body-format?: #PrimaryBodyRepresentation, status?: ('current' | 'archived' | 'trashed' | 'deleted' | 'historical' | 'draft')[], sort?: #CommentSortOrder, cursor?: string, limit?: int32(1..250)} => 200 {results: #PageCommentModel[], _links: #MultiEntityLinks}
getPageInlineComments GET ~/pages/{id}/inline-comments path #70 query {body-format?: #PrimaryBodyRepresentation, status?: ('current' | 'archived' | 'trashed' | 'deleted' | 'historical' | 'draft')[], resolution-status?: ('resolved' | 'open' | 'dangling' | 'reopened')[], sort?: #CommentSortOrder, cursor?: string, limit?: int32(1..250)} => 200 {results: #PageInlineCommentModel[], _links: #MultiEntityLinks}
getBlogPostFooterComments GET ~/blogposts/{id}/footer-comments path #70 query {body-format?: #PrimaryBodyRepresentation, status?: ('current' | 'deleted' | 'trashed' | 'historical' | 'draft')[], sort?: #CommentSortOrder, cursor?: string, limit?: int32(1..250)} => 200 {results: #BlogPostCommentModel[], _links: #MultiEntityLinks}
getBlogPostInlineComments GET ~/blogposts/{id}/inline-comments path #70 query {body-format?: #PrimaryBodyRepresentation, status?: ('current' | 'deleted' | 'trashed' | 'historical' | 'draft')[], resolution-status?: ('resolved' | 'open' | 'dangling' | 'reopened')[], sort?: #CommentSortOrder, cursor?: string, limit?: int32(1..250)} => 200 {results: #BlogPostInlineCommentModel[], _links: #MultiEntityLinks}
getFooterComments GET ~/footer-comments query #8 => 200 {results: #FooterCommentModel[], _links: #MultiEntityLinks}
createFooterComment POST ~/footer-comments body #CreateFooterCommentModel => 201 allOf(#FooterCommentModel, #60)
getFooterCommentById GET ~/footer-comments/{comment-id} path #67 query #1 => 200 allOf(#FooterCommentModel, #60)
updateFooterComment PUT ~/footer-comments/{comment-id} path #67 body #UpdateFooterCommentModel => 200 allOf(#FooterCommentModel, #60)
deleteFooterComment DELETE ~/footer-comments/{comment-id} path #67 => 204
getFooterCommentChildren GET ~/footer-comments/{id}/children path #70 query #8 => 200 {results: #ChildrenCommentModel[], _links: #MultiEntityLinks}
getFooterLikeCount GET ~/footer-comments/{id}/likes/count path #70 => 200 #69
getFooterLikeUsers GET ~/footer-comments/{id}/likes/users path #70 query #41 => 200 #35
getFooterCommentOperations GET ~/footer-comments/{id}/operations path #70 => 200 #PermittedOperationsResponse
getFooterCommentVersions GET ~/footer-comments/{id}/versions path #70 query #7 => 200 #27
getFooterCommentVersionDetails GET ~/footer-comments/{id}/versions/{version-number} path #55 => 200 #DetailedVersion
getInlineComments GET ~/inline-comments query #8 => 200 {results: #InlineCommentModel[], _links: #MultiEntityLinks}
createInlineComment POST ~/inline-comments body #CreateInlineCommentModel => 201 allOf(#InlineCommentModel, #60)
getInlineCommentById GET ~/inline-comments/{comment-id} path #67 query #1 => 200 allOf(#InlineCommentModel, #60)
updateInlineComment PUT ~/inline-comments/{comment-id} path #67 body #UpdateInlineCommentModel => 200 allOf(#InlineCommentModel, #60)
deleteInlineComment DELETE ~/inline-comments/{comment-id} path #67 => 204
getInlineCommentChildren GET ~/inline-comments/{id}/children path #70 query #8 => 200 {results: #InlineCommentChildrenModel[], _links: #MultiEntityLinks}
getInlineLikeCount GET ~/inline-comments/{id}/likes/count path #70 => 200 #69
getInlineLikeUsers GET ~/inline-comments/{id}/likes/users path #70 query #41 => 200 #35
getInlineCommentOperations GET ~/inline-comments/{id}/operations path #70 => 200 #PermittedOperationsResponse
getInlineCommentVersions GET ~/inline-comments/{id}/versions path #70 query #7 => 200 #27
getInlineCommentVersionDetails GET ~/inline-comments/{id}/versions/{version-number} path #55 => 200 #DetailedVersion
getCommentContentProperties GET ~/comments/{comment-id}/properties path #67 query #9 => 200 #25
createCommentProperty POST ~/comments/{comment-id}/properties path #67 body #ContentPropertyCreateRequest => 200 #ContentProperty
getCommentContentPropertiesById GET ~/comments/{comment-id}/properties/{property-id} path #46 => 200 #ContentProperty
updateCommentPropertyById PUT ~/comments/{comment-id}/properties/{property-id} path #46 body #ContentPropertyUpdateRequest => 200 #ContentProperty
deleteCommentPropertyById DELETE ~/comments/{comment-id}/properties/{property-id} path #46 => 204
getTasks GET ~/tasks query {body-format?: #PrimaryBodyRepresentation, include-blank-tasks?: boolean, status?: 'complete' | 'incomplete', task-id?: int64[..250], space-id?: int64[..250], page-id?: int64[..250], blogpost-id?: int64[..250], created-by?: string[..250], assigned-to?: string[..250], completed-by?: string[..250], created-at-from?: int64, created-at-to?: int64, due-at-from?: int64, due-at-to?: int64, completed-at-from?: int64, completed-at-to?: int64, cursor?: string, limit?: int32(1..250)} => 200 {results: #Task[], _links: #MultiEntityLinks}
getTaskById GET ~/tasks/{id} path #70 query #38 => 200 #Task
updateTask PUT ~/tasks/{id} path #70 query #38 body {id?: string, localId?: string, spaceId?: string, pageId?: string, blogPostId?: string, status: 'complete' | 'incomplete', createdBy?: string, assignedTo?: string, completedBy?: string, createdAt?: date-time, updatedAt?: date-time, dueAt?: date-time, completedAt?: date-time} => 200 #Task
getChildPages GET ~/pages/{id}/children path #70 query {cursor?: string, limit?: int32(1..250), sort?: #ChildPageSortOrder} => 200 {results: #ChildPage[], _links: #MultiEntityLinks}
getChildCustomContent GET ~/custom-content/{id}/children path #70 query {cursor?: string, limit?: int32(1..250), sort?: #ChildCustomContentSortOrder} => 200 {results: #ChildCustomContent[], _links: #MultiEntityLinks}
getPageDirectChildren GET ~/pages/{id}/direct-children path #70 query #18 => 200 #24
getPageAncestors GET ~/pages/{id}/ancestors path #70 query #64 => 200 {results: #Ancestor[], _links: #MultiEntityLinks}
getPageDescendants GET ~/pages/{id}/descendants path #70 query #19 => 200 #20
createBulkUserLookup POST ~/users-bulk body {accountIds: string[1..250]} => 200 {results: #User[], _links: #MultiEntityLinks}
checkAccessByEmail POST ~/user/access/check-access-by-email body #63 => 200 {emailsWithoutAccess?: string[], invalidEmails?: string[], noAccessEmails?: any[]}
inviteByEmail POST ~/user/access/invite-by-email body #63 => 200
getDataPolicyMetadata GET ~/data-policies/metadata => 200 #DataPolicyMetadata
getDataPolicySpaces GET ~/data-policies/spaces query {ids?: int64[..250], keys?: string[..250], sort?: #SpaceSortOrder, cursor?: string, limit?: int32(1..250)} => 200 {results: #DataPolicySpace[], _links: #MultiEntityLinks}
getClassificationLevels GET ~/classification-levels => 200 #ClassificationLevel[]
getSpaceDefaultClassificationLevel GET ~/spaces/{id}/classification-level/default path #70 => 200 #ClassificationLevel
putSpaceDefaultClassificationLevel PUT ~/spaces/{id}/classification-level/default path #70 body {id: string} => 204
deleteSpaceDefaultClassificationLevel DELETE ~/spaces/{id}/classification-level/default path #70 => 204
getPageClassificationLevel GET ~/pages/{id}/classification-level path #70 query #36 => 200 #ClassificationLevel
putPageClassificationLevel PUT ~/pages/{id}/classification-level path #70 body #40 => 204
postPageClassificationLevel POST ~/pages/{id}/classification-level/reset path #70 body #57 => 204
getBlogPostClassificationLevel GET ~/blogposts/{id}/classification-level path #70 query #36 => 200 #ClassificationLevel
putBlogPostClassificationLevel PUT ~/blogposts/{id}/classification-level path #70 body #40 => 204
postBlogPostClassificationLevel POST ~/blogposts/{id}/classification-level/reset path #70 body #57 => 204
getWhiteboardClassificationLevel GET ~/whiteboards/{id}/classification-level path #70 => 200 #ClassificationLevel
putWhiteboardClassificationLevel PUT ~/whiteboards/{id}/classification-level path #70 body #56 => 204
postWhiteboardClassificationLevel POST ~/whiteboards/{id}/classification-level/reset path #70 body {status: 'current'} => 204
getDatabaseClassificationLevel GET ~/databases/{id}/classification-level path #70 => 200 #ClassificationLevel
putDatabaseClassificationLevel PUT ~/databases/{id}/classification-level path #70 body #56 => 204
postDatabaseClassificationLevel POST ~/databases/{id}/classification-level/reset path #70 body {status: 'current'} => 204
getAttachmentThumbnailById GET ~/attachments/{id}/thumbnail/download path #58 query {version?: integer, height?: integer, width?: integer} => 302
getForgeAppProperties GET ~/app/properties query #44 => 200 {results: #62[], _links: #MultiEntityLinks}
getForgeAppProperty GET ~/app/properties/{propertyKey} => 200 #62
putForgeAppProperty PUT ~/app/properties/{propertyKey} body {} => 200
deleteForgeAppProperty DELETE ~/app/properties/{propertyKey} => 204
#AdminKeyResponse {accountId?: string, expirationTime?: date-time}
#AttachmentSingle {id: string, status: #ContentStatus, title: string, createdAt: date-time, pageId?: string, blogPostId?: string, customContentId?: string, mediaType: string, mediaTypeDescription?: string | null, comment?: string, fileId: string, fileSize: int64, webuiLink: string, downloadLink: string, version: #Version, labels?: #14, properties?: #11, operations?: #12, versions?: #13, _links: #AttachmentLinks, collaborators?: #65[]}
#AttachmentBulk {id: string, status: #ContentStatus, title: string, createdAt: date-time, pageId?: string, blogPostId?: string, customContentId?: string, mediaType: string, mediaTypeDescription?: string | null, comment?: string, fileId: string, fileSize: int64, webuiLink: string, downloadLink: string, version: #Version, _links: #AttachmentLinks}
#BlogPostSingle {id: string, status: #BlogPostContentStatus, title: string, spaceId: string, authorId: string, createdAt: date-time, version: #Version, body?: #BodySingle, labels?: #14, properties?: #11, operations?: #12, likes?: #15, versions?: #13, isFavoritedByCurrentUser?: boolean, _links: #AbstractPageLinks, collaborators?: #65[]}
#BlogPostBulk {id: string, status: #BlogPostContentStatus, title: string, spaceId: string, authorId: string, createdAt: date-time, version: #Version, body?: #BodyBulk, _links: #AbstractPageLinks}
#TaskBodySingle #30
#BodySingle {storage?: #BodyType, atlas_doc_format?: #BodyType, view?: #BodyType, export_view?: #BodyType, anonymous_export_view?: #BodyType, styled_view?: #BodyType, editor?: #BodyType}
#BodyBulk #30
#BodyType {representation: string, value: string}
#PrimaryBodyRepresentation 'storage' | 'atlas_doc_format'
#PrimaryBodyRepresentationSingle 'storage' | 'atlas_doc_format' | 'view' | 'export_view' | 'anonymous_export_view' | 'styled_view' | 'editor'
#CustomContentBodyRepresentation 'raw' | 'storage' | 'atlas_doc_format'
#CustomContentBodyRepresentationSingle 'raw' | 'storage' | 'atlas_doc_format' | 'view' | 'export_view' | 'anonymous_export_view'
#SpaceDescriptionBodyRepresentation 'plain' | 'view'
#ContentIdToContentTypeResponse {results?: {...anyOf('page' | 'blogpost' | 'attachment' | 'footer-comment' | 'inline-comment', string | null)}}
#ContentStatus 'current' | 'draft' | 'archived' | 'historical' | 'trashed' | 'deleted' | 'any'
#BlogPostContentStatus 'current' | 'draft' | 'historical' | 'trashed' | 'deleted' | 'any'
#OnlyArchivedAndCurrentContentStatus 'current' | 'archived' | 'draft'
#ContentProperty {id: string, key: string, value: any, version: #Version}
#ContentPropertyCreateRequest #59
#ContentPropertyUpdateRequest #16
#CustomContentSingle {id?: string, type?: string, status?: #ContentStatus, title?: string, spaceId?: string, pageId?: string, blogPostId?: string, customContentId?: string, authorId?: string, createdAt?: date-time, version?: #Version, labels?: #14, properties?: #11, operations?: #12, versions?: #13, body?: #CustomContentBodySingle, _links?: #CustomContentLinks, collaborators?: #65[]}
#CustomContentBulk {id?: string, type?: string, status?: #ContentStatus, title?: string, spaceId?: string, pageId?: string, blogPostId?: string, customContentId?: string, authorId?: string, createdAt?: date-time, version?: #Version, body?: #CustomContentBodyBulk, _links?: #CustomContentLinks}
#CustomContentBodySingle {raw?: #BodyType, storage?: #BodyType, atlas_doc_format?: #BodyType, view?: #BodyType, export_view?: #BodyType, anonymous_export_view?: #BodyType}
#CustomContentBodyBulk {raw?: #BodyType, storage?: #BodyType, atlas_doc_format?: #BodyType}
#DetailedVersion {number: int32, authorId: string, message: string | null, createdAt: date-time, minorEdit: boolean, contentTypeModified?: boolean, collaborators?: string[] | null, prevVersion?: int32 | null, nextVersion?: int32 | null}
#Label {id: string, name: string, prefix: string}
#Like #65
#Operation {operation?: string, targetType?: string}
#PermittedOperationsResponse {operations?: #Operation[]}
#PageSingle {id: string, status: #ContentStatus, title: string, spaceId: string, parentId: string | null, parentType: #ParentContentType, position: int32 | null, authorId: string, ownerId: string | null, lastOwnerId: string | null, createdAt: date-time, version: #Version, body?: #BodySingle, labels?: #14, properties?: #11, operations?: #12, likes?: #15, versions?: #13, isFavoritedByCurrentUser?: boolean, _links: #AbstractPageLinks, collaborators?: #65[]}
#PageBulk {id: string, status: #ContentStatus, title: string, spaceId: string, parentId: string | null, parentType: #ParentContentType, position: int32 | null, authorId: string, ownerId: string | null, lastOwnerId: string | null, subtype?: string | null, createdAt: date-time, version: #Version, body?: #BodyBulk, _links: #AbstractPageLinks, sourceTemplateEntityId?: string}
#ParentContentType 'page' | 'whiteboard' | 'database' | 'embed' | 'folder' | null
#PageBodyWrite #17
#PageNestedBodyWrite {storage?: #PageBodyWrite, atlas_doc_format?: #PageBodyWrite, wiki?: #PageBodyWrite, ...never}
#BlogPostBodyWrite #17
#BlogPostNestedBodyWrite {storage?: #BlogPostBodyWrite, atlas_doc_format?: #BlogPostBodyWrite, wiki?: #BlogPostBodyWrite, ...never}
#CommentBodyWrite #17
#CommentNestedBodyWrite {storage?: #CommentBodyWrite, atlas_doc_format?: #CommentBodyWrite, wiki?: #CommentBodyWrite, ...never}
#CustomContentBodyWrite {representation: 'storage' | 'atlas_doc_format' | 'raw', value: string}
#CustomContentNestedBodyWrite {storage?: #CustomContentBodyWrite, atlas_doc_format?: #CustomContentBodyWrite, raw?: #CustomContentBodyWrite, ...never}
#ChildPage {id?: string, status?: #OnlyArchivedAndCurrentContentStatus, title?: string, spaceId?: string, childPosition?: int32 | null}
#ChildCustomContent {id?: string, status?: #OnlyArchivedAndCurrentContentStatus, title?: string, type?: string, spaceId?: string}
#ChildrenResponse {id?: string, status?: #OnlyArchivedAndCurrentContentStatus, title?: string, type?: string, spaceId?: string, childPosition?: int32 | null}
#DescendantsResponse {id?: string, status?: #OnlyArchivedAndCurrentContentStatus, title?: string, type?: string, parentId?: string, depth?: int32, childPosition?: int32 | null, lastModified?: string}
#WhiteboardSingle {id?: string, type?: string, status?: #ContentStatus, title?: string, parentId?: string | null, parentType?: #ParentContentType, position?: int32 | null, authorId?: string, ownerId?: string, createdAt?: date-time, spaceId?: string, version?: #Version, _links?: #WhiteboardLinks, collaborators?: #65[], operations?: #12, properties?: #11}
#DatabaseSingle {id?: string, type?: string, status?: #ContentStatus, title?: string, parentId?: string | null, parentType?: #ParentContentType, position?: int32 | null, authorId?: string, ownerId?: string, createdAt?: date-time, spaceId?: string, version?: #Version, _links?: #DatabaseLinks, collaborators?: #65[], operations?: #12, properties?: #11}
#SmartLinkSingle {id?: string, type?: string, status?: #ContentStatus, title?: string, parentId?: string | null, parentType?: #ParentContentType, position?: int32 | null, authorId?: string, ownerId?: string, createdAt?: date-time, embedUrl?: string, spaceId?: string, version?: #Version, _links?: #SmartLinkLinks, collaborators?: #65[], operations?: #12, properties?: #11}
#FolderSingle {id?: string, type?: string, status?: #ContentStatus, title?: string, parentId?: string | null, parentType?: #ParentContentType, position?: int32 | null, authorId?: string, ownerId?: string, createdAt?: int64, spaceId?: string, version?: #Version, _links?: #FolderLinks, collaborators?: #65[], operations?: #12, properties?: #11}
#Ancestor {id?: string, type?: #AncestorType}
#AncestorType 'page' | 'whiteboard' | 'database' | 'embed' | 'folder'
#RedactionPointer {pointer: string, from?: integer(0..), to?: integer(0..), reason?: string | null}
#RedactionResponse {body?: #RedactionSectionResponse, title?: #RedactionSectionResponse}
#RedactionSectionResponse {redactions?: #RedactionPointerResponse[]}
#RedactionPointerResponse {pointer?: string, from?: integer, to?: integer, reason?: string, redactionId?: uuid}
#SpaceSingle {id: string, key: string, name: string, type: #SpaceType, status: #SpaceStatus, authorId: string, spaceOwnerId?: string, createdAt: date-time, homepageId?: string, description?: #SpaceDescription | null, icon?: #SpaceIcon | null, labels?: #14, properties?: {results?: #SpaceProperty[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}, operations?: #12, permissions?: {results?: #SpacePermissionAssignment[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}, _links: #SpaceLinks, currentActiveAlias?: string | null}
#SpaceBulk {id: string, key: string, name: string, type: #SpaceType, status: #SpaceStatus, authorId: string, spaceOwnerId?: string, currentActiveAlias?: string | null, createdAt: date-time, homepageId?: string, description?: #SpaceDescription | null, icon?: #SpaceIcon | null, _links: #SpaceLinks}
#SpaceDescription {plain?: #BodyType, view?: #BodyType}
#SpaceIcon {path?: string, apiDownloadLink?: string}
#SpacePermission {id?: string, displayName?: string, description?: string, requiredPermissionIds?: string[] | null}
#SpacePermissionAssignment {id: string, principal: {type: 'user' | 'group' | 'role' | 'access-class', id: string}, operation: {key: 'use' | 'create' | 'read' | 'update' | 'delete' | 'copy' | 'move' | 'export' | 'purge' | 'purge_version' | 'administer' | 'restore' | 'create_space' | 'restrict_content' | 'archive' | 'archive_space' | 'export_content' | 'manage_content' | 'manage_guest_users' | 'manage_nonlicensed_users' | 'manage_public_links' | 'manage_templates' | 'manage_users', targetType: 'page' | 'blogpost' | 'comment' | 'attachment' | 'whiteboard' | 'database' | 'embed' | 'folder' | 'space' | 'application' | 'userProfile'}}
#SpaceRole {id?: string, type?: #RoleType, name?: string, description?: string, spacePermissions?: string[] | null}
#UpdateSpaceRoleResponse {id?: string, type?: #RoleType, name?: string, description?: string, taskId?: string}
#DeleteSpaceRoleResponse {taskId?: string}
#BulkTransitionTaskResponse {taskId: string, status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED', statusUrl: string}
#BulkTransitionTaskStatusResponse {taskId: string, status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED', errorMessage?: string | null}
#BulkAssignRolesRequest {assignments: #BulkTransitionRoleAssignment[], spaceSelection: #BulkTransitionSpaceSelection}
#BulkRemoveAccessRequest {permissionCombinationIds: string[], spaceSelection: #BulkTransitionSpaceSelection}
#BulkTransitionRoleAssignment {permissionCombinationId: string, principalTypeAssignments: #BulkTransitionPrincipalTypeAssignment[]}
#BulkTransitionPrincipalTypeAssignment {principalType: 'USER' | 'GROUP' | 'GUEST' | 'ANONYMOUS' | 'ALL_LICENSED_USERS_USER_CLASS' | 'ALL_PRODUCT_ADMINS_USER_CLASS' | 'APP', removeAccess: boolean, roleId?: string | null}
#BulkTransitionSpaceSelection {spaceType: 'ALL' | 'ALL_EXCEPT_PERSONAL' | 'ALL_EXCEPT_SPECIFIC' | 'PERSONAL' | 'SPECIFIC', selectedSpaces?: #BulkTransitionSpaceTarget[]}
#BulkTransitionSpaceTarget {id: string, key: string}
#ListSpacePermissionCombinationsResponse {results: #BulkTransitionCombinationEntry[], generatedAt?: string | null, cursor?: string | null}
#BulkTransitionCombinationEntry {combinationId: string, spaceCount: int64, principalCount: int64, permissions: #BulkTransitionDecodedPermission[], principalTypes: ('USER' | 'GROUP' | 'GUEST' | 'ANONYMOUS' | 'ALL_LICENSED_USERS_USER_CLASS' | 'ALL_PRODUCT_ADMINS_USER_CLASS' | 'APP' | 'TEAM')[]}
#BulkTransitionDecodedPermission {id: string, displayName: string}
#SpaceRoleAssignment #39
#Principal {principalType?: #PrincipalType, principalId?: string}
#PrincipalType 'USER' | 'GROUP' | 'ACCESS_CLASS'
#RoleType 'SYSTEM' | 'CUSTOM'
#SpaceProperty {id?: string, key?: string, value?: any, createdAt?: date-time, version?: {createdAt?: date-time, message?: string, number?: int32, authorId?: string}, authorId?: string}
#SpacePropertyCreateRequest #59
#SpacePropertyUpdateRequest #16
#SpaceType 'global' | 'collaboration' | 'knowledge_base' | 'personal' | 'system' | 'onboarding' | 'xflow_sample_space'
#SpaceStatus 'current' | 'archived' | 'trashed'
#Task {id: string, localId: string, spaceId?: string, pageId?: string, blogPostId?: string, status: 'complete' | 'incomplete', body?: #TaskBodySingle | null, createdBy?: string, assignedTo?: string | null, completedBy?: string | null, createdAt?: date-time, updatedAt?: date-time | null, dueAt?: date-time | null, completedAt?: date-time | null}
#AccountType 'atlassian' | 'app' | 'customer' | 'unknown'
#AccountStatus 'active' | 'inactive' | 'closed' | 'unknown'
#Icon {path: string, isDefault: boolean} | null
#User {displayName?: string, timeZone?: string | null, personalSpaceId?: string | null, isExternalCollaborator?: boolean, accountStatus?: #AccountStatus, accountId?: string, email?: string, accountType?: #AccountType, publicName?: string, profilePicture?: #Icon}
#Version {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, ncsStepVersion?: string | null, contributorIds?: any[], comment?: #VersionedEntity, attachment?: #VersionedEntity, page?: #VersionedEntity, blogpost?: #VersionedEntity}
#AttachmentVersion {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, attachment?: #VersionedEntity}
#BlogPostVersion {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, blogpost?: #VersionedEntity}
#PageVersion {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, page?: #VersionedEntity}
#CustomContentVersion {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, custom?: #VersionedEntity}
#CommentVersion {createdAt: date-time, message: string | null, number: int32, minorEdit: boolean, authorId: string, comment?: #VersionedEntity}
#VersionedEntity {title?: string | null, id?: string, body?: #BodyBulk}
#AttachmentSortOrder 'created-date' | '-created-date' | 'modified-date' | '-modified-date'
#BlogPostSortOrder 'id' | '-id' | 'created-date' | '-created-date' | 'modified-date' | '-modified-date'
#CommentSortOrder 'created-date' | '-created-date' | 'modified-date' | '-modified-date'
#ContentPropertySortOrder 'key' | '-key'
#ContentSortOrder 'created-date' | '-created-date' | 'id' | '-id' | 'modified-date' | '-modified-date' | 'child-position' | '-child-position' | 'title' | '-title'
#LabelSortOrder 'created-date' | '-created-date' | 'id' | '-id' | 'name' | '-name'
#ChildPageSortOrder 'created-date' | '-created-date' | 'id' | '-id' | 'child-position' | '-child-position' | 'modified-date' | '-modified-date'
#ChildCustomContentSortOrder 'created-date' | '-created-date' | 'id' | '-id' | 'modified-date' | '-modified-date'
#CustomContentSortOrder 'id' | '-id' | 'created-date' | '-created-date' | 'modified-date' | '-modified-date' | 'title' | '-title'
#PageSortOrder 'id' | '-id' | 'created-date' | '-created-date' | 'modified-date' | '-modified-date' | 'title' | '-title'
#SpaceSortOrder 'id' | '-id' | 'key' | '-key' | 'name' | '-name'
#VersionSortOrder 'modified-date' | '-modified-date'
#InlineCommentResolutionStatus 'open' | 'reopened' | 'resolved' | 'dangling'
#InlineCommentProperties {inlineMarkerRef?: string, inlineOriginalSelection?: string, inline-marker-ref?: string, inline-original-selection?: string}
#PageCommentModel {id: string, status: #ContentStatus, title: string, pageId?: string, version: #Version, body?: #BodyBulk, _links: #CommentLinks, resolutionStatus?: string}
#PageInlineCommentModel {id: string, status: #ContentStatus, title: string, pageId?: string, version: #Version, body?: #BodyBulk, resolutionStatus?: #InlineCommentResolutionStatus, properties?: #InlineCommentProperties, _links: #CommentLinks}
#BlogPostCommentModel {id: string, status: #ContentStatus, title: string, blogPostId?: string, version: #Version, body?: #BodyBulk, _links: #CommentLinks, resolutionStatus?: string}
#BlogPostInlineCommentModel {id: string, status: #ContentStatus, title: string, blogPostId?: string, version: #Version, body?: #BodyBulk, resolutionStatus?: #InlineCommentResolutionStatus, properties?: #InlineCommentProperties, _links: #CommentLinks}
#ChildrenCommentModel {id: string, status: #ContentStatus, title: string, parentCommentId?: string, version: #Version, body?: #BodyBulk, _links: #CommentLinks, resolutionStatus?: string, pageId?: string}
#InlineCommentChildrenModel {id: string, status: #ContentStatus, title: string, parentCommentId?: string, version: #Version, body?: #BodyBulk, resolutionStatus?: #InlineCommentResolutionStatus, properties?: #InlineCommentProperties, _links: #CommentLinks, pageId?: string}
#AttachmentCommentModel {id: string, status: #ContentStatus, title: string, attachmentId?: string, version: #Version, body?: #BodySingle, _links: #CommentLinks}
#CustomContentCommentModel {id: string, status: #ContentStatus, title: string, customContentId?: string, version: #Version, body?: #BodySingle, _links: #CommentLinks}
#FooterCommentModel {id: string, status: #ContentStatus, title: string, blogPostId?: string, pageId?: string, attachmentId?: string, customContentId?: string, parentCommentId?: string, version: #Version, properties?: #11, operations?: #12, likes?: #15, versions?: #13, body?: #BodySingle, _links: #CommentLinks, resolutionStatus?: string}
#InlineCommentModel {id: string, status: #ContentStatus, title: string, blogPostId?: string, pageId?: string, parentCommentId?: string, version: #Version, body?: #BodySingle, resolutionLastModifierId?: string, resolutionLastModifiedAt?: date-time, resolutionStatus?: #InlineCommentResolutionStatus, properties?: {results?: #ContentProperty[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks, inlineMarkerRef?: string, inlineOriginalSelection?: string, inline-marker-ref?: string, inline-original-selection?: string}, operations?: #12, likes?: #15, versions?: #13, _links: #CommentLinks}
#CreateFooterCommentModel {blogPostId?: string, pageId?: string, parentCommentId?: string, attachmentId?: string, customContentId?: string, body?: oneOf(#CommentBodyWrite, #CommentNestedBodyWrite)}
#CreateInlineCommentModel {blogPostId?: string, pageId?: string, parentCommentId?: string, body?: oneOf(#CommentBodyWrite, #CommentNestedBodyWrite), inlineCommentProperties?: {textSelection?: string, textSelectionMatchCount?: integer, textSelectionMatchIndex?: integer}}
#UpdateFooterCommentModel {version?: #51, body?: oneOf(#CommentBodyWrite, #CommentNestedBodyWrite)}
#UpdateInlineCommentModel {version?: #51, body?: oneOf(#CommentBodyWrite, #CommentNestedBodyWrite), resolved?: boolean}
#AbstractPageLinks {webui: string, editui: string, tinyui?: string, edituiv2?: string}
#AttachmentLinks {webui: string, download: string}
#CustomContentLinks #68
#CommentLinks {webui: string}
#DatabaseLinks #68
#FolderLinks #68
#SmartLinkLinks #68
#SpaceLinks {webui: string}
#WhiteboardLinks {webui?: string, editui?: string}
#DataPolicyMetadata {anyContentBlocked?: boolean, ...never}
#DataPolicySpace {id?: string, key?: string, name?: string, description?: #SpaceDescription, dataPolicy?: {anyContentBlocked?: boolean}, icon?: #SpaceIcon, _links?: #SpaceLinks}
#OptionalFieldMeta {hasMore: boolean, cursor?: string, count?: int64}
#OptionalFieldLinks {self: string}
#MultiEntityLinks {next?: string, base: string}
#ClassificationLevel {id?: string, status?: #ClassificationLevelStatus, order?: number, name?: string, description?: string, guideline?: string, color?: #ClassificationLevelColor}
#ClassificationLevelColor 'RED' | 'RED_BOLD' | 'ORANGE' | 'YELLOW' | 'GREEN' | 'BLUE' | 'NAVY' | 'TEAL' | 'PURPLE' | 'GREY' | 'LIME'
#ClassificationLevelStatus 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'
#1 {body-format?: #PrimaryBodyRepresentationSingle, version?: integer, include-properties?: boolean, include-operations?: boolean, include-likes?: boolean, include-versions?: boolean, include-version?: boolean}
#2 {createdAt: date-time, cleanHistory?: boolean | null, versionNumber?: int32(1..) | null, body?: #54, title?: #54}
#3 {sort?: #AttachmentSortOrder, cursor?: string, status?: ('current' | 'archived' | 'trashed')[], mediaType?: string, filename?: string, limit?: int32(1..250)}
#4 {type: string, sort?: #CustomContentSortOrder, cursor?: string, limit?: int32(1..250), body-format?: #CustomContentBodyRepresentation}
#5 {include-collaborators?: boolean, include-direct-children?: boolean, include-operations?: boolean, include-properties?: boolean}
#6 {prefix?: 'my' | 'team' | 'global' | 'system', sort?: #LabelSortOrder, cursor?: string, limit?: int32(1..250)}
#7 {body-format?: #PrimaryBodyRepresentation, cursor?: string, limit?: int32(1..250), sort?: #VersionSortOrder}
#8 {body-format?: #PrimaryBodyRepresentation, sort?: #CommentSortOrder, cursor?: string, limit?: int32(1..250)}
#9 {key?: string, sort?: #ContentPropertySortOrder, cursor?: string, limit?: int32(1..250)}
#10 {prefix?: 'my' | 'team', sort?: #LabelSortOrder, cursor?: string, limit?: int32(1..250)}
#11 {results?: #ContentProperty[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}
#12 {results?: #Operation[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}
#13 {results?: #Version[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}
#14 {results?: #Label[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}
#15 {results?: #Like[], meta?: #OptionalFieldMeta, _links?: #OptionalFieldLinks}
#16 {key?: string, value?: any, version?: #52}
#17 {representation: 'storage' | 'atlas_doc_format' | 'wiki', value: string}
#18 {cursor?: string, limit?: int32(1..250), sort?: #ContentSortOrder}
#19 {limit?: int32(1..250), depth?: int32(1..10), cursor?: string}
#20 {results: #DescendantsResponse[], _links: #MultiEntityLinks}
#21 {results: #SpaceRoleAssignment[], _links: #MultiEntityLinks}
#22 {attachment-id: string('(att)?[0-9]+'), property-id: int64}
#23 {results: #CustomContentBulk[], _links: #MultiEntityLinks}
#24 {results: #ChildrenResponse[], _links: #MultiEntityLinks}
#25 {results: #ContentProperty[], _links: #MultiEntityLinks}
#26 {results: #AttachmentBulk[], _links: #MultiEntityLinks}
#27 {results: #CommentVersion[], _links: #MultiEntityLinks}
#28 {results: #BlogPostBulk[], _links: #MultiEntityLinks}
#29 {spaceId: string, title?: string, parentId?: string}
#30 {storage?: #BodyType, atlas_doc_format?: #BodyType}
#31 {results: #Ancestor[], _links?: #MultiEntityLinks}
#32 {results: #PageBulk[], _links: #MultiEntityLinks}
#33 {results: #Label[], _links: #MultiEntityLinks}
#34 {custom-content-id: int64, property-id: int64}
#35 {results: #Like[], _links: #MultiEntityLinks}
#36 {status?: 'current' | 'draft' | 'archived'}
#37 {whiteboard-id: int64, property-id: int64}
#38 {body-format?: #PrimaryBodyRepresentation}
#39 {principal?: #Principal, roleId?: string}
#40 {id: string, status: 'current' | 'draft'}
#41 {cursor?: string, limit?: int32(0..250)}
#42 {blogpost-id: int64, property-id: int64}
#43 {database-id: int64, property-id: int64}
#44 {cursor?: string, limit?: int32(1..250)}
#45 {attachment-id: string('(att)?[0-9]+')}
#46 {comment-id: int64, property-id: int64}
#47 {folder-id: int64, property-id: int64}
#48 {embed-id: int64, property-id: int64}
#49 {space-id: int64, property-id: int64}
#50 {page-id: int64, property-id: int64}
#51 {number?: integer, message?: string}
#52 {number?: int32, message?: string}
#53 {purge?: boolean, draft?: boolean}
#54 {redactions?: #RedactionPointer[]}
#55 {id: int64, version-number: int64}
#56 {id: string, status: 'current'}
#57 {status: 'current' | 'draft'}
#58 {id: string('(att)?[0-9]+')}
#59 {key?: string, value?: any}
#60 {_links?: {base?: string}}
#61 {custom-content-id: int64}
#62 {key?: string, value?: {}}
#63 {emails: string[1..100]}
#64 {limit?: int32(1..250)}
#65 {accountId?: string}
#66 {private?: boolean}
#67 {comment-id: int64}
#68 {webui?: string}
#69 {count?: int64}
#70 {id: int64}
`,
};
