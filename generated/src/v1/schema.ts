// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { FileInput } from "../request/FileInput.js";

export interface paths {
    "/wiki/rest/api/audit": {
        /** Lists audit log records, filtered by date or search string. Requires a Confluence administrator. */
        get: operations["getAuditRecords"];
        /** Adds a custom record to the audit log. Requires a Confluence administrator; only `remoteAddress` is required in the body. */
        post: operations["createAuditRecord"];
    };
    "/wiki/rest/api/audit/export": {
        /** Downloads the audit log as a CSV or ZIP file. Requires a Confluence administrator. */
        get: operations["exportAuditRecords"];
    };
    "/wiki/rest/api/audit/retention": {
        /** Gets how long audit log records are kept before they are deleted. Requires a Confluence administrator. */
        get: operations["getRetentionPeriod"];
        /** Sets how long audit log records are kept, at most one year. Requires a Confluence administrator. */
        put: operations["setRetentionPeriod"];
    };
    "/wiki/rest/api/audit/since": {
        /** Lists the audit log records of a recent period, such as the last 3 `MONTHS`. Requires a Confluence administrator; use `getAuditRecords` for fixed dates. */
        get: operations["getAuditRecordsForTimePeriod"];
    };
    "/wiki/rest/api/content/archive": {
        /** Starts archiving pages, optionally across spaces, and returns a long task to poll with `getTask`. Fails while another archive job is running and on the Free plan; archiving several pages at once requires Premium. */
        post: operations["archivePages"];
    };
    "/wiki/rest/api/content/blueprint/instance/{draftId}": {
        /** Publishes a draft created from a blueprint and returns the page. Requires `title`, `version.number` 1, and permission to add pages to the space. */
        put: operations["publishSharedDraft"];
        /** Does the same as `publishSharedDraft` for legacy drafts; prefer `publishSharedDraft`. */
        post: operations["publishLegacyDraft"];
    };
    "/wiki/rest/api/content/search": {
        /** Searches content with CQL and returns content objects; add fields with `expand`. Omits content that the caller cannot see; use `searchByCQL` for spaces or highlighted excerpts. */
        get: operations["searchContentByCQL"];
    };
    "/wiki/rest/api/content/{id}/pageTree": {
        /** Starts moving a current page and all its descendants to the trash and returns a long task to poll with `getTask`. Requires permission to delete in the space. */
        delete: operations["deletePageTree"];
    };
    "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
        /** Moves a page next to or under another one, also across spaces; fails if the title is already used there. `before` or `after` a top-level page creates a hard-to-find root page. */
        put: operations["movePage"];
    };
    "/wiki/rest/api/content/{id}/child/attachment": {
        /** Uploads files to content; an existing file name gets a new version. Also returns 404 for files that exceed the site's size limit. */
        put: operations["createOrUpdateAttachments"];
        /** Uploads new files to content. Returns 400 if the content already has the file name; use `createOrUpdateAttachments` to replace it. Returns 404 if the file is too large. */
        post: operations["createAttachment"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
        /** Renames an attachment, moves it to other content, or edits its comment or media type, without a new file. Returns 409 if `version.number` in the body does not match the stored one. */
        put: operations["updateAttachmentProperties"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
        /** Uploads a new version of an existing attachment. Identifies it by ID, so the file name may differ, unlike with `createOrUpdateAttachments`. */
        post: operations["updateAttachmentData"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
        /** Downloads an attachment, following its redirect. Keeps the misspelled name from Atlassian's document; v2 `getAttachmentById` returns only a `downloadLink`. */
        get: operations["downloadAttatchment"];
    };
    "/wiki/rest/api/content/{id}/descendant": {
        /**
         * Returns descendants grouped by type, at all depths. Includes comments and attachments, unlike v2 `getPageDescendants` and similar operations; prefer those for anything else.
         * @deprecated
         */
        get: operations["getContentDescendants"];
    };
    "/wiki/rest/api/content/{id}/descendant/{type}": {
        /**
         * Lists the descendants of one type, at all depths unless `depth` is set. Supports comments and attachments; for pages prefer v2 `getPageDescendants`.
         * @deprecated
         */
        get: operations["getDescendantsOfType"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
        /** Gets the stored body, name and parameters of one macro in one version of the content. For macros of Forge apps, pass the node's local ID. */
        get: operations["getMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
        /** Renders one macro of a content version in the requested format and waits for the result; for slow macros use `getAndAsyncConvertMacroBodyByMacroId`. */
        get: operations["getAndConvertMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
        /** Starts rendering a macro and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result is kept for only five minutes. */
        get: operations["getAndAsyncConvertMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/label": {
        /** Adds labels to the existing ones and returns the full list. Requires edit permission; use this to label content, as v2 only reads labels. */
        post: operations["addLabelsToContent"];
        /** Removes one label, whatever characters its name contains, and returns nothing. Fails on archived content; requires edit permission. */
        delete: operations["removeLabelFromContentUsingQueryParameter"];
    };
    "/wiki/rest/api/content/{id}/label/{label}": {
        /** Removes one label and returns nothing. Rejects names with a slash; `removeLabelFromContentUsingQueryParameter` accepts any name. Requires edit permission. */
        delete: operations["removeLabelFromContent"];
    };
    "/wiki/rest/api/content/{id}/notification/child-created": {
        /** Lists the watchers of a page. To watch or unwatch it, use `addContentWatcher` or `removeContentWatcher`. */
        get: operations["getWatchesForPage"];
    };
    "/wiki/rest/api/content/{id}/notification/created": {
        /** Lists the watchers of the space that contains the given content. Requires a content ID despite its name; `getWatchersForSpace` accepts a space key. */
        get: operations["getWatchesForSpace"];
    };
    "/wiki/rest/api/content/{id}/pagehierarchy/copy": {
        /** Starts copying a page with its descendants under `destinationPageId` and returns a long task to poll with `getTask`. Copies attachments, labels, permissions and properties only if requested. */
        post: operations["copyPageHierarchy"];
    };
    "/wiki/rest/api/content/{id}/copy": {
        /** Copies one page to a space, under a parent or over an existing page, as set by `destination`. Copies attachments, labels, permissions and properties only if requested. */
        post: operations["copyPage"];
    };
    "/wiki/rest/api/content/{id}/permission/check": {
        /** Returns in `hasPermission` whether a user or group may `read`, `update` or `delete` content, considering site and space permissions and restrictions. Checking others requires a Confluence administrator. */
        post: operations["checkContentPermission"];
    };
    "/wiki/rest/api/content/{id}/restriction": {
        /** Lists the users and groups in the read and update restrictions of content, one entry per operation; `getRestrictionsByOperation` returns an object instead. */
        get: operations["getRestrictions"];
        /** Replaces all restrictions of the content with those in the body and returns the result. Requires edit permission; `addRestrictions` keeps the existing ones. */
        put: operations["updateRestrictions"];
        /** Adds users and groups to the restrictions of content and keeps the existing ones. Requires edit permission; `updateRestrictions` replaces them instead. */
        post: operations["addRestrictions"];
        /** Removes all read and update restrictions of the content, so that only those of its space and parents apply. Requires edit permission. */
        delete: operations["deleteRestrictions"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation": {
        /** Returns the restrictions as an object with the keys `read` and `update`; `getRestrictions` returns a list. */
        get: operations["getRestrictionsByOperation"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
        /** Returns the users and groups in the restriction of one operation. Pages through both lists with the same `start` and `limit`. */
        get: operations["getRestrictionsForOperation"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
        /** Checks whether a group is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions. */
        get: operations["getIndividualGroupRestrictionStatusByGroupId"];
        /** Allows a group to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else. */
        put: operations["addGroupToContentRestrictionByGroupId"];
        /** Removes a group from one restriction and returns nothing. Requires edit permission; 404 can mean that the group was not in it. */
        delete: operations["removeGroupFromContentRestriction"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
        /** Checks whether a user is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions. */
        get: operations["getContentRestrictionStatusForUser"];
        /** Allows a user to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else. */
        put: operations["addUserToContentRestriction"];
        /** Removes a user from one restriction and returns nothing. Requires edit permission. */
        delete: operations["removeUserFromContentRestriction"];
    };
    "/wiki/rest/api/content/{id}/state": {
        /** Gets the state (the colored status) of the published content or, with `status` set to `draft`, of its draft. */
        get: operations["getContentState"];
        /** Sets the state by ID or by name and color; the ID takes precedence. Publishes a new version with the same body unless applied to the draft. Requires edit permission. */
        put: operations["setContentState"];
        /** Removes the state and publishes a new version with an unchanged body. Requires edit permission. */
        delete: operations["removeContentState"];
    };
    "/wiki/rest/api/content/{id}/state/available": {
        /** Lists the states available for the content: those of its space and the caller's three most recent custom ones. Requires edit permission. */
        get: operations["getAvailableContentStates"];
    };
    "/wiki/rest/api/content/{id}/version": {
        /** Restores an old version by saving it as the latest one; `operationKey` is always `restore`. Returns 400, not 404, for unknown IDs; requires edit permission. */
        post: operations["restoreContentVersion"];
    };
    "/wiki/rest/api/content/{id}/version/{versionNumber}": {
        /** Deletes one old version and returns nothing; its changes remain in the version after it. Cannot delete the current version; requires edit permission. */
        delete: operations["deleteContentVersion"];
    };
    "/wiki/rest/api/content-states": {
        /** Lists all content states created by the current user. Requires an authenticated user; anonymous access is not allowed. */
        get: operations["getCustomContentStates"];
    };
    "/wiki/rest/api/contentbody/convert/async/{to}": {
        /** Starts converting a body to another format and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result expires five minutes after it is ready. */
        post: operations["asyncConvertContentBodyRequest"];
    };
    "/wiki/rest/api/contentbody/convert/async/{id}": {
        /** Polls a conversion of a body or macro: returns the converted body once `status` is `COMPLETED`, until then only the status. Available only to the user who started it. */
        get: operations["asyncConvertContentBodyResponse"];
    };
    "/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
        /** Polls up to fifty conversions in one call and returns the status of each and, if completed, its body. */
        get: operations["bulkAsyncConvertContentBodyResponse"];
        /** Starts up to ten conversions and returns an ID for each, or `FAILED_TO_QUEUE` instead; poll with `bulkAsyncConvertContentBodyResponse`. */
        post: operations["bulkAsyncConvertContentBodyRequest"];
    };
    "/wiki/rest/api/label": {
        /** Looks up a label by name and lists the items that have it, with ID, type and title only. Includes templates, unlike v2 `getLabels` with `getLabelPages`, `getLabelBlogPosts`, `getLabelAttachments`. */
        get: operations["getAllLabelContent"];
    };
    "/wiki/rest/api/group": {
        /** Lists the groups of the site in alphabetical order. */
        get: operations["getGroups"];
        /** Creates an empty group and returns it with its ID. Requires a site admin. */
        post: operations["createGroup"];
    };
    "/wiki/rest/api/group/by-id": {
        /** Gets one group by ID. */
        get: operations["getGroupByGroupId"];
        /** Deletes a group and returns nothing. Requires a site admin. */
        delete: operations["removeGroupById"];
    };
    "/wiki/rest/api/group/picker": {
        /** Searches groups by part of their name, for example for a group picker. */
        get: operations["searchGroups"];
    };
    "/wiki/rest/api/group/{groupId}/membersByGroupId": {
        /** Lists the users in a group. */
        get: operations["getGroupMembersByGroupId"];
    };
    "/wiki/rest/api/group/userByGroupId": {
        /** Adds a user to a group and returns nothing. Requires a site admin. */
        post: operations["addUserToGroupByGroupId"];
        /** Removes a user from a group and returns nothing, even if the user was not a member. Requires a site admin. */
        delete: operations["removeMemberFromGroupByGroupId"];
    };
    "/wiki/rest/api/longtask": {
        /** Lists the long-running jobs of the site with their progress. v2 `getTasks` lists the checkboxes in pages instead. */
        get: operations["getTasks"];
    };
    "/wiki/rest/api/longtask/{id}": {
        /** Polls one long-running job, such as a copy, archive or deletion; it is done when `finished` is true, and `successful` indicates the outcome. */
        get: operations["getTask"];
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
        /** Lists the targets related to a source under one relation name. Rejects `favourite`, for which live sites return 501. */
        get: operations["findTargetFromSource"];
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
        /** Gets one relation between two entities; 404 means that none exists. Checks one direction only, from source to target. */
        get: operations["getRelationship"];
        /** Relates two users, spaces or content items under any name; `favourite` is what users see as starred. Works in one direction only. */
        put: operations["createRelationship"];
        /** Deletes a relation and returns nothing, even if none existed. Users can delete only their own favorites, space admins those of any user. */
        delete: operations["deleteRelationship"];
    };
    "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
        /** Lists the sources related to a target under one relation name. Rejects `favourite`, for which live sites return 501. */
        get: operations["findSourcesForTarget"];
    };
    "/wiki/rest/api/search": {
        /** Searches content and spaces with CQL; each result has a title, an excerpt and a link. No longer supports `user` fields; use `searchUser` for users. */
        get: operations["searchByCQL"];
    };
    "/wiki/rest/api/search/user": {
        /** Searches users with CQL over `user` fields, such as `user.fullname`. Hides the email address and other fields according to each user's privacy settings. */
        get: operations["searchUser"];
    };
    "/wiki/rest/api/settings/lookandfeel": {
        /** Gets colors, padding and similar settings of the site or of one space, and which set is selected. Requires no permission. */
        get: operations["getLookAndFeelSettings"];
        /** Selects the look and feel of a space: `global`, `custom` or `theme`. Returns 409 for the last two if the space has no theme. */
        put: operations["updateLookAndFeel"];
    };
    "/wiki/rest/api/settings/lookandfeel/custom": {
        /** Updates the custom look and feel of the site or of one space. Has no visible effect if the space uses a theme; requires a Confluence administrator for the site. */
        post: operations["updateLookAndFeelSettings"];
        /** Resets the custom look and feel to the defaults and returns nothing; the selected set does not change. Requires a Confluence administrator for the site. */
        delete: operations["resetLookAndFeelSettings"];
    };
    "/wiki/rest/api/settings/systemInfo": {
        /** Gets information about the site, including its cloud ID, edition and base URL. Useful for checking that a credential works. */
        get: operations["getSystemInfo"];
    };
    "/wiki/rest/api/settings/theme": {
        /** Lists the installed themes, excluding the built-in default. */
        get: operations["getThemes"];
    };
    "/wiki/rest/api/settings/theme/selected": {
        /** Gets the site-wide theme; 404 means that the default theme is used. */
        get: operations["getGlobalTheme"];
    };
    "/wiki/rest/api/settings/theme/{themeKey}": {
        /** Gets the name, description and icon of one theme. */
        get: operations["getTheme"];
    };
    "/wiki/rest/api/space": {
        /** Creates a space; labels cannot be set here. Works on every site, while v2 `createSpace` requires role-based access. Requires the global permission to create spaces. */
        post: operations["createSpace"];
    };
    "/wiki/rest/api/space/_private": {
        /** Creates a space that only the caller can see. In v2, this is a flag of `createSpace`, on sites with role-based access. Requires the global permission to create spaces. */
        post: operations["createPrivateSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}": {
        /** Updates the name, description, homepage, type or status of a space; does not change permissions or labels. Requires a space admin; other callers get 404. */
        put: operations["updateSpace"];
        /** Starts permanently deleting a space, without moving it to the trash, and returns a long task to poll with `getTask`. Requires a space admin; other callers get 404. */
        delete: operations["deleteSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission": {
        /** Grants one permission in a space; `read` must be granted first. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin. */
        post: operations["addPermissionToSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
        /** Grants permissions on an app's own custom content in a space and returns nothing. Available only to apps; requires a space admin. */
        post: operations["addCustomContentPermissions"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission/{id}": {
        /** Revokes one permission in a space and returns nothing; revoking `read` revokes the rest. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin. */
        delete: operations["removePermission"];
    };
    "/wiki/rest/api/space/{spaceKey}/settings": {
        /** Gets the settings of a space, such as its editors and whether a theme may override its home page. */
        get: operations["getSpaceSettings"];
        /** Updates the settings of a space, such as its content mode or whether a theme may override its home page. Requires permission to manage the space; other callers get 404. */
        put: operations["updateSpaceSettings"];
    };
    "/wiki/rest/api/space/{spaceKey}/state": {
        /** Lists the content states that a space suggests. */
        get: operations["getSpaceContentStates"];
    };
    "/wiki/rest/api/space/{spaceKey}/state/settings": {
        /** Returns whether a space allows its own and custom content states, and lists its own. Requires a space admin. */
        get: operations["getContentStateSettings"];
    };
    "/wiki/rest/api/space/{spaceKey}/state/content": {
        /** Lists the content of a space with a given state. */
        get: operations["getContentsWithState"];
    };
    "/wiki/rest/api/space/{spaceKey}/theme": {
        /** Gets the theme of a space; 404 means that it uses the look and feel of the site. */
        get: operations["getSpaceTheme"];
        /** Sets the theme of a space. Returns 403 for an unknown theme key; use `resetSpaceTheme` to return to the default. Requires a space admin. */
        put: operations["setSpaceTheme"];
        /** Removes the theme of a space, which then uses that of the site, and returns nothing. Requires a space admin. */
        delete: operations["resetSpaceTheme"];
    };
    "/wiki/rest/api/space/{spaceKey}/watch": {
        /** Lists the watchers of a space by space key. */
        get: operations["getWatchersForSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/label": {
        /** Lists the labels of a space; prefer v2 `getSpaceLabels`, or `getSpaceContentLabels` for the labels of its content. */
        get: operations["getLabelsForSpace"];
        /** Adds labels to the existing ones of a space and returns the list. Has no v2 counterpart. */
        post: operations["addLabelsToSpace"];
        /** Removes one label from a space and returns nothing. Has no v2 counterpart. */
        delete: operations["deleteLabelFromSpace"];
    };
    "/wiki/rest/api/template": {
        /** Replaces a content template; always send the name and space, even if unchanged. Cannot update blueprint templates; requires a space admin, or a Confluence administrator for global ones. */
        put: operations["updateContentTemplate"];
        /** Creates a page template, global unless `space` is given; the body is in storage format. Requires a space admin, or a Confluence administrator for a global one. */
        post: operations["createContentTemplate"];
    };
    "/wiki/rest/api/template/blueprint": {
        /** Lists the templates provided by blueprints, of the site or of one space. */
        get: operations["getBlueprintTemplates"];
    };
    "/wiki/rest/api/template/page": {
        /** Lists the user-created templates of the site or of one space. */
        get: operations["getContentTemplates"];
    };
    "/wiki/rest/api/template/{contentTemplateId}": {
        /** Gets one template; its body must be expanded. Returns 403, not 404, for an unknown ID. */
        get: operations["getContentTemplate"];
        /** Deletes a content template, or reverts the changes to a blueprint template; an unmodified one is rejected. Requires a space admin, or a Confluence administrator for global ones. */
        delete: operations["removeTemplate"];
    };
    "/wiki/rest/api/user": {
        /** Gets one user by account ID, subject to the user's privacy settings. */
        get: operations["getUser"];
    };
    "/wiki/rest/api/user/anonymous": {
        /** Gets the name and picture shown for anonymous users. */
        get: operations["getAnonymousUser"];
    };
    "/wiki/rest/api/user/current": {
        /** Gets the user that the credential belongs to; a simple way to check who is calling. */
        get: operations["getCurrentUser"];
    };
    "/wiki/rest/api/user/memberof": {
        /** Lists the groups with this user as a member. */
        get: operations["getGroupMembershipsForUser"];
    };
    "/wiki/rest/api/user/bulk": {
        /** Gets multiple users, at most the first 100; prefer v2 `createBulkUserLookup`. */
        get: operations["getBulkUserLookup"];
    };
    "/wiki/rest/api/user/watch/content/{contentId}": {
        /** Returns in `watching` whether a user, by default the caller, watches the content. Checking other users requires a Confluence administrator or space admin. */
        get: operations["getContentWatchStatus"];
        /** Adds a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin. */
        post: operations["addContentWatcher"];
        /** Removes a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin. */
        delete: operations["removeContentWatcher"];
    };
    "/wiki/rest/api/user/watch/label/{labelName}": {
        /** Returns in `watching` whether a user, by default the caller, watches a label. Returns 403 for an unknown label; checking other users requires a Confluence administrator. */
        get: operations["isWatchingLabel"];
        /** Adds a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator. */
        post: operations["addLabelWatcher"];
        /** Removes a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator. */
        delete: operations["removeLabelWatcher"];
    };
    "/wiki/rest/api/user/watch/space/{spaceKey}": {
        /** Returns in `watching` whether a user, by default the caller, watches a space. Checking other users requires a Confluence administrator or space admin. */
        get: operations["isWatchingSpace"];
        /** Adds a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin. */
        post: operations["addSpaceWatcher"];
        /** Removes a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin. */
        delete: operations["removeSpaceWatch"];
    };
    "/wiki/rest/api/user/email": {
        /** Gets the email address of a user even if their profile hides it. Available only to Connect apps that Atlassian approved and to Forge apps acting as themselves. */
        get: operations["getPrivacyUnsafeUserEmail"];
    };
    "/wiki/rest/api/user/email/bulk": {
        /** Gets email addresses even if profiles hide them, and skips accounts it cannot return. Available only to approved Connect apps and to Forge apps acting as themselves. */
        get: operations["getPrivacyUnsafeUserEmailBulk"];
    };
    "/wiki/rest/atlassian-connect/1/app/module/dynamic": {
        /** Lists the modules that the calling app registered dynamically. Available only to Connect apps. */
        get: operations["getModules"];
        /** Dynamically registers modules for the calling app and returns nothing; rejects keys already in use. Available only to Connect apps. */
        post: operations["registerModules"];
        /** Removes dynamically registered modules of the calling app, all of them if no key is given, and returns nothing. Available only to Connect apps. */
        delete: operations["removeModules"];
    };
    "/wiki/rest/api/analytics/content/{contentId}/views": {
        /** Returns in `count` how often content was viewed. */
        get: operations["getViews"];
    };
    "/wiki/rest/api/analytics/content/{contentId}/viewers": {
        /** Returns in `count` how many distinct users viewed the content. */
        get: operations["getViewers"];
    };
    "/wiki/rest/api/user/{userId}/property": {
        /** Lists the keys of the properties stored on a user; get each value with `getUserProperty`. */
        get: operations["getUserProperties"];
    };
    "/wiki/rest/api/user/{userId}/property/{key}": {
        /** Gets one property of a user, including its value. Applies to the whole site, not to a space. */
        get: operations["getUserProperty"];
        /** Replaces the value of an existing property and returns nothing; if it returns 404, use `createUserProperty` first. */
        put: operations["updateUserProperty"];
        /** Stores a new property on a user and returns nothing. Returns 409 if the key exists; use `updateUserProperty` in that case. */
        post: operations["createUserProperty"];
        /** Deletes a property of a user and returns nothing. */
        delete: operations["deleteUserProperty"];
    };
}
export interface AccountId {
    accountId: string;
}
export interface AccountIdEmailRecord {
    accountId: string;
    email: string;
}
export type AccountIdEmailRecordArray = AccountIdEmailRecord[];
export interface AffectedObject {
    name: string;
    objectType: string;
}
export interface AsyncId {
    asyncId: string;
}
export type AsyncIdArray = AsyncId[];
export interface AttachmentUpdate {
    version: {
        /** Format: int32 */
        number: number;
    };
    id: string;
    /** @enum {string} */
    type: "attachment";
    title?: string;
    metadata?: {
        mediaType?: string;
        comment?: string;
    };
    container?: {
        id: string;
        type: string;
    };
}
export interface AuditRecord {
    author: {
        type: "user" | (string & {});
        displayName: string;
        operations?: OperationCheckResult[] | null;
        username?: GenericUserName;
        userKey?: GenericUserKey;
        accountId?: GenericAccountId;
        accountType?: string;
        externalCollaborator?: boolean;
        isExternalCollaborator?: boolean;
        isGuest?: boolean;
        publicName?: string;
    };
    remoteAddress: string;
    /** Format: int64 */
    creationDate: number;
    summary: string;
    description: string;
    category: string;
    sysAdmin: boolean;
    superAdmin?: boolean;
    affectedObject: AffectedObject;
    changedValues: ChangedValue[];
    associatedObjects: AffectedObject[];
}
export interface AuditRecordArray {
    results: AuditRecord[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface AuditRecordCreate {
    author?: {
        /**
         * @default user
         * @enum {string}
         */
        type: "user";
        displayName?: string | undefined;
        operations?: OperationCheckResult[] | undefined;
        username?: GenericUserName | undefined;
        userKey?: GenericUserKey | undefined;
    } | undefined;
    remoteAddress: string;
    /** Format: int64 */
    creationDate?: number | undefined;
    summary?: string | undefined;
    description?: string | undefined;
    category?: string | undefined;
    /** @default false */
    sysAdmin?: boolean | undefined;
    affectedObject?: AffectedObject | undefined;
    changedValues?: ChangedValueWritable[] | undefined;
    associatedObjects?: AffectedObject[] | undefined;
}
export interface AvailableContentStates {
    spaceContentStates: ContentState[];
    customContentStates: ContentState[];
}
export interface BlueprintTemplate {
    templateId: string;
    originalTemplate: {
        pluginKey: string;
        moduleKey: string;
    };
    referencingBlueprint: string;
    name: string;
    description: string;
    space?: {
        [key: string]: unknown;
    };
    labels: Label[];
    templateType: string;
    editorVersion?: string;
    body?: ContentTemplateBody;
    _expandable?: {
        body?: string;
    };
    _links: GenericLinks;
}
export interface BlueprintTemplateArray {
    results: BlueprintTemplate[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export type ButtonLookAndFeel = {
    backgroundColor: string;
    color: string;
} | null;
export interface Breadcrumb {
    label: string;
    url: string;
    separator: string;
}
export interface ChangedValue {
    name: string;
    oldValue: string;
    hiddenOldValue?: string;
    newValue: string;
    hiddenNewValue?: string;
}
export interface ChangedValueWritable {
    name: string;
    oldValue: string;
    hiddenOldValue?: string | undefined;
    newValue: string;
    hiddenNewValue?: string | undefined;
}
export type ConnectModule = Record<string, unknown>;
export interface ConnectModules {
    modules: ConnectModule[];
}
export type Container = {
    id?: string | number;
    type?: string;
    status?: string;
    title?: string;
    key?: string;
    name?: string;
    ari?: string;
    base64EncodedAri?: string;
    macroRenderedOutput?: {
        [key: string]: unknown;
    };
    history?: ContentHistory;
    version?: Version;
    extensions?: {
        [key: string]: unknown;
    };
    _expandable?: {
        [key: string]: unknown;
    };
    _links?: GenericLinks;
} | null;
export type ContainerWritable = {
    id?: string | number | undefined;
    type?: string | undefined;
    status?: string | undefined;
    title?: string | undefined;
    key?: string | undefined;
    name?: string | undefined;
    ari?: string | undefined;
    base64EncodedAri?: string | undefined;
    macroRenderedOutput?: {
        [key: string]: unknown;
    } | undefined;
    history?: ContentHistoryWritable | undefined;
    version?: VersionWritable | undefined;
    extensions?: {
        [key: string]: unknown;
    } | undefined;
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
} | null;
export type ContainerLookAndFeel = {
    background: string;
    backgroundAttachment?: string | null;
    backgroundBlendMode?: string | null;
    backgroundClip?: string | null;
    backgroundColor: string | null;
    backgroundImage: string | null;
    backgroundOrigin?: string | null;
    backgroundPosition?: string | null;
    backgroundRepeat?: string | null;
    backgroundSize: string | null;
    padding: string;
    borderRadius: string;
} | null;
export type ContainerLookAndFeelWritable = {
    background: string;
    backgroundAttachment?: string | null | undefined;
    backgroundBlendMode?: string | null | undefined;
    backgroundClip?: string | null | undefined;
    backgroundColor: string | null;
    backgroundImage: string | null;
    backgroundOrigin?: string | null | undefined;
    backgroundPosition?: string | null | undefined;
    backgroundRepeat?: string | null | undefined;
    backgroundSize: string | null;
    padding: string;
    borderRadius: string;
} | null;
export interface ContainerSummary {
    title: string;
    displayUrl: string;
}
export interface AttachmentPropertiesUpdateBody {
    id: string;
    type: string;
    status?: string | undefined;
    title?: string | undefined;
    container?: ContainerWritable | undefined;
    metadata?: {
        mediaType?: string | undefined;
    } | undefined;
    extensions?: Record<string, unknown> | undefined;
    version: {
        /** Format: int32 */
        number: number;
        minorEdit?: boolean | undefined;
        message?: string | null | undefined;
        /** Format: date-time */
        when?: string | null | undefined;
    };
}
export interface Content {
    id: string;
    type: string;
    status: string;
    title: string;
    space?: Space;
    history?: ContentHistory;
    version?: Version;
    ancestors?: Content[] | null;
    operations?: OperationCheckResult[];
    children?: ContentChildren;
    childTypes?: ContentChildType;
    descendants?: ContentChildren;
    container?: Container;
    body?: {
        view?: ContentBody;
        export_view?: ContentBody;
        styled_view?: ContentBody;
        storage?: ContentBody;
        wiki?: ContentBody;
        editor?: ContentBody;
        editor2?: ContentBody;
        anonymous_export_view?: ContentBody;
        atlas_doc_format?: ContentBody;
        dynamic?: ContentBody;
        raw?: ContentBody;
        _expandable?: {
            editor?: string;
            view?: string;
            export_view?: string;
            styled_view?: string;
            storage?: string;
            editor2?: string;
            anonymous_export_view?: string;
            atlas_doc_format?: string;
            wiki?: string;
            dynamic?: string;
            raw?: string;
        };
    };
    restrictions?: {
        read?: ContentRestriction;
        update?: ContentRestriction;
        _expandable?: {
            read?: string;
            update?: string;
        };
        _links?: GenericLinks;
    };
    metadata?: ContentMetadata;
    macroRenderedOutput?: {
        [key: string]: Record<string, unknown>;
    };
    extensions?: Record<string, unknown>;
    _expandable?: {
        childTypes?: string;
        container?: string;
        metadata?: string;
        operations?: string;
        children?: string;
        restrictions?: string;
        history?: string;
        ancestors?: string;
        body?: string;
        version?: string;
        descendants?: string;
        space?: string;
        extensions?: string;
        schedulePublishDate?: string;
        schedulePublishInfo?: string;
        macroRenderedOutput?: string;
        draftVersion?: string;
    };
    _links?: GenericLinks;
    ari?: string;
    base64EncodedAri?: string;
}
export interface ContentWritable {
    id: string;
    type: string;
    status: string;
    title: string;
    space?: SpaceWritable | undefined;
    history?: ContentHistoryWritable | undefined;
    version?: VersionWritable | undefined;
    ancestors?: ContentWritable[] | null | undefined;
    operations?: OperationCheckResult[] | undefined;
    children?: ContentChildrenWritable | undefined;
    childTypes?: ContentChildTypeWritable | undefined;
    descendants?: ContentChildrenWritable | undefined;
    container?: ContainerWritable | undefined;
    body?: {
        view?: ContentBodyWritable | undefined;
        export_view?: ContentBodyWritable | undefined;
        styled_view?: ContentBodyWritable | undefined;
        storage?: ContentBodyWritable | undefined;
        wiki?: ContentBodyWritable | undefined;
        editor?: ContentBodyWritable | undefined;
        editor2?: ContentBodyWritable | undefined;
        anonymous_export_view?: ContentBodyWritable | undefined;
        atlas_doc_format?: ContentBodyWritable | undefined;
        dynamic?: ContentBodyWritable | undefined;
        raw?: ContentBodyWritable | undefined;
        _expandable?: {
            editor?: string | undefined;
            view?: string | undefined;
            export_view?: string | undefined;
            styled_view?: string | undefined;
            storage?: string | undefined;
            editor2?: string | undefined;
            anonymous_export_view?: string | undefined;
            atlas_doc_format?: string | undefined;
            wiki?: string | undefined;
            dynamic?: string | undefined;
            raw?: string | undefined;
        } | undefined;
    } | undefined;
    restrictions?: {
        read?: ContentRestrictionWritable | undefined;
        update?: ContentRestrictionWritable | undefined;
        _expandable?: {
            read?: string | undefined;
            update?: string | undefined;
        } | undefined;
        _links?: GenericLinksWritable | undefined;
    } | undefined;
    metadata?: ContentMetadataWritable | undefined;
    macroRenderedOutput?: {
        [key: string]: Record<string, unknown>;
    } | undefined;
    extensions?: Record<string, unknown> | undefined;
    _expandable?: {
        childTypes?: string | undefined;
        container?: string | undefined;
        metadata?: string | undefined;
        operations?: string | undefined;
        children?: string | undefined;
        restrictions?: string | undefined;
        history?: string | undefined;
        ancestors?: string | undefined;
        body?: string | undefined;
        version?: string | undefined;
        descendants?: string | undefined;
        space?: string | undefined;
        extensions?: string | undefined;
        schedulePublishDate?: string | undefined;
        schedulePublishInfo?: string | undefined;
        macroRenderedOutput?: string | undefined;
        draftVersion?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
    ari?: string | undefined;
    base64EncodedAri?: string | undefined;
}
export interface ContentArray {
    results: Content[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface ContentArrayWritable {
    results: ContentWritable[];
    /** Format: int32 */
    start?: number | undefined;
    /** Format: int32 */
    limit?: number | undefined;
    /** Format: int32 */
    size: number;
    _links: GenericLinksWritable;
}
export type ContentBlogpost = Content & {
    metadata: ContentMetadata;
    _links: GenericLinks;
};
export interface ContentBlueprintDraft {
    version: {
        /** Format: int32 */
        number: number;
    };
    title: string;
    /** @enum {string} */
    type: "page";
    /**
     * @default current
     * @enum {string}
     */
    status?: "current" | undefined;
    space?: {
        key: string;
    } | undefined;
    ancestors?: {
        id: string;
    }[] | null | undefined;
}
export interface AsyncContentBody {
    value?: string;
    representation?: ("view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format") | (string & {});
    renderTaskId?: string;
    error?: string;
    status?: ("WORKING" | "QUEUED" | "FAILED" | "COMPLETED" | "RERUNNING") | (string & {});
    embeddedContent?: EmbeddedContent[];
    webresource?: WebResourceDependencies | null;
    mediaToken?: {
        collectionIds?: string[];
        contentId?: string;
        expiryDateTime?: string;
        fileIds?: string[];
        token?: string;
    } | null;
    _expandable?: {
        content?: string;
        embeddedContent?: string;
        webresource?: string;
        mediaToken?: string;
    };
    _links?: GenericLinks;
    content?: unknown;
}
export type AsyncContentBodyArray = AsyncContentBody[];
export interface ContentBody {
    value: string;
    representation: ("view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw") | (string & {});
    embeddedContent?: EmbeddedContent[];
    webresource?: WebResourceDependencies;
    mediaToken?: {
        collectionIds?: string[];
        contentId?: string;
        expiryDateTime?: string;
        fileIds?: string[];
        token?: string;
    };
    _expandable?: {
        content?: string;
        embeddedContent?: string;
        webresource?: string;
        mediaToken?: string;
    };
    _links?: GenericLinks;
}
export interface ContentBodyWritable {
    value: string;
    representation: ("view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw") | (string & {});
    embeddedContent?: EmbeddedContentWritable[] | undefined;
    webresource?: WebResourceDependenciesWritable | undefined;
    mediaToken?: {
        collectionIds?: string[] | undefined;
        contentId?: string | undefined;
        expiryDateTime?: string | undefined;
        fileIds?: string[] | undefined;
        token?: string | undefined;
    } | undefined;
    _expandable?: {
        content?: string | undefined;
        embeddedContent?: string | undefined;
        webresource?: string | undefined;
        mediaToken?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
}
export interface ContentBodyCreate {
    value: string;
    /** @enum {string} */
    representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "plain" | "raw";
}
export interface ContentChildren {
    attachment?: ContentArray;
    comment?: ContentArray;
    page?: ContentArray;
    whiteboard?: ContentArray;
    database?: ContentArray;
    embed?: ContentArray;
    folder?: ContentArray;
    _expandable?: {
        attachment?: string;
        comment?: string;
        page?: string;
        whiteboard?: string;
        database?: string;
        embed?: string;
        folder?: string;
        slide?: string;
    };
    _links?: GenericLinks;
}
export interface ContentChildrenWritable {
    attachment?: ContentArrayWritable | undefined;
    comment?: ContentArrayWritable | undefined;
    page?: ContentArrayWritable | undefined;
    whiteboard?: ContentArrayWritable | undefined;
    database?: ContentArrayWritable | undefined;
    embed?: ContentArrayWritable | undefined;
    folder?: ContentArrayWritable | undefined;
    _expandable?: {
        attachment?: string | undefined;
        comment?: string | undefined;
        page?: string | undefined;
        whiteboard?: string | undefined;
        database?: string | undefined;
        embed?: string | undefined;
        folder?: string | undefined;
        slide?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
}
export interface ContentBodyCreateStorage {
    value: string;
    /** @enum {string} */
    representation: "storage" | "view" | "export_view" | "styled_view" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format";
}
export interface ContentChildType {
    attachment?: {
        value: boolean;
        _links: GenericLinks;
    };
    comment?: {
        value: boolean;
        _links: GenericLinks;
    };
    page?: {
        value: boolean;
        _links: GenericLinks;
    };
    _expandable?: {
        all?: string;
        attachment?: string;
        comment?: string;
        page?: string;
        whiteboard?: string;
        database?: string;
        embed?: string;
        folder?: string;
    };
}
export interface ContentChildTypeWritable {
    attachment?: {
        value: boolean;
        _links: GenericLinksWritable;
    } | undefined;
    comment?: {
        value: boolean;
        _links: GenericLinksWritable;
    } | undefined;
    page?: {
        value: boolean;
        _links: GenericLinksWritable;
    } | undefined;
    _expandable?: {
        all?: string | undefined;
        attachment?: string | undefined;
        comment?: string | undefined;
        page?: string | undefined;
        whiteboard?: string | undefined;
        database?: string | undefined;
        embed?: string | undefined;
        folder?: string | undefined;
    } | undefined;
}
export type ContentCreate = {
    id?: string | null;
    title?: string | null;
    type: string;
    space?: {
        /** Format: int64 */
        id?: number | null;
        name?: string | null;
        icon?: Icon;
        identifiers?: GlobalSpaceIdentifier;
        description?: {
            plain?: SpaceDescription;
            view?: SpaceDescription;
            _expandable?: {
                view?: string;
                plain?: string;
            };
        } | null;
        homepage?: Content;
        type?: string | null;
        metadata?: {
            labels?: LabelArray;
            _expandable?: Record<string, unknown>;
        } | null;
        operations?: OperationCheckResult[] | null;
        permissions?: SpacePermission[] | null;
        status?: string | null;
        settings?: SpaceSettings;
        theme?: Theme;
        lookAndFeel?: LookAndFeel;
        history?: {
            /** Format: date-time */
            createdDate: string;
            createdBy?: User;
        };
        key: string;
        links?: {
            [key: string]: unknown;
        } | null;
    } | null;
    /**
     * @default current
     * @enum {string}
     */
    status?: "current" | "deleted" | "historical" | "draft";
    container?: {
        id: number | string;
        type: string;
    } | null;
    ancestors?: {
        id: string;
    }[] | null;
    body?: {
        view?: ContentBodyCreate;
        export_view?: ContentBodyCreate;
        styled_view?: ContentBodyCreate;
        storage?: ContentBodyCreate;
        editor?: ContentBodyCreate;
        editor2?: ContentBodyCreate;
        wiki?: ContentBodyCreate;
        anonymous_export_view?: ContentBodyCreate;
        plain?: ContentBodyCreate;
        atlas_doc_format?: ContentBodyCreate;
        raw?: ContentBodyCreate;
    };
} | null;
export type ContentHistory = {
    latest: boolean;
    createdBy?: User;
    ownedBy?: User;
    lastOwnedBy?: User;
    /** Format: date-time */
    createdDate?: string;
    lastUpdated?: Version;
    previousVersion?: Version;
    contributors?: {
        publishers?: UsersUserKeys;
    };
    nextVersion?: Version;
    _expandable?: {
        lastUpdated?: string;
        previousVersion?: string;
        contributors?: string;
        nextVersion?: string;
        ownedBy?: string;
        lastOwnedBy?: string;
    };
    _links?: GenericLinks;
} | null;
export type ContentHistoryWritable = {
    latest: boolean;
    createdBy?: UserWritable | undefined;
    ownedBy?: UserWritable | undefined;
    lastOwnedBy?: UserWritable | undefined;
    /** Format: date-time */
    createdDate?: string | undefined;
    lastUpdated?: VersionWritable | undefined;
    previousVersion?: VersionWritable | undefined;
    contributors?: {
        publishers?: UsersUserKeysWritable | undefined;
    } | undefined;
    nextVersion?: VersionWritable | undefined;
    _expandable?: {
        lastUpdated?: string | undefined;
        previousVersion?: string | undefined;
        contributors?: string | undefined;
        nextVersion?: string | undefined;
        ownedBy?: string | undefined;
        lastOwnedBy?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
} | null;
export type ContentId = string;
export interface ContentLookAndFeel {
    screen?: ScreenLookAndFeel;
    container?: ContainerLookAndFeel;
    header?: ContainerLookAndFeel;
    body?: ContainerLookAndFeel;
}
export interface ContentLookAndFeelWritable {
    screen?: ScreenLookAndFeelWritable | undefined;
    container?: ContainerLookAndFeelWritable | undefined;
    header?: ContainerLookAndFeelWritable | undefined;
    body?: ContainerLookAndFeelWritable | undefined;
}
export interface ContentMetadata {
    currentuser?: {
        favourited?: {
            isFavourite?: boolean;
            /** Format: date-time */
            favouritedDate?: string;
        };
        lastmodified?: {
            version?: Version;
            friendlyLastModified?: string;
        };
        lastcontributed?: {
            status?: string;
            /** Format: date-time */
            when?: string;
        };
        viewed?: {
            /** Format: date-time */
            lastSeen?: string;
            friendlyLastSeen?: string;
        };
        scheduled?: Record<string, unknown>;
        _expandable?: {
            favourited?: string;
            lastmodified?: string;
            lastcontributed?: string;
            viewed?: string;
            scheduled?: string;
        };
    };
    properties?: GenericLinks;
    frontend?: {
        [key: string]: unknown;
    };
    labels?: LabelArray | Label[];
    comment?: string;
    mediaType?: string;
    _expandable?: {
        [key: string]: unknown;
    };
}
export interface ContentMetadataWritable {
    currentuser?: {
        favourited?: {
            isFavourite?: boolean | undefined;
            /** Format: date-time */
            favouritedDate?: string | undefined;
        } | undefined;
        lastmodified?: {
            version?: VersionWritable | undefined;
            friendlyLastModified?: string | undefined;
        } | undefined;
        lastcontributed?: {
            status?: string | undefined;
            /** Format: date-time */
            when?: string | undefined;
        } | undefined;
        viewed?: {
            /** Format: date-time */
            lastSeen?: string | undefined;
            friendlyLastSeen?: string | undefined;
        } | undefined;
        scheduled?: Record<string, unknown> | undefined;
        _expandable?: {
            favourited?: string | undefined;
            lastmodified?: string | undefined;
            lastcontributed?: string | undefined;
            viewed?: string | undefined;
            scheduled?: string | undefined;
        } | undefined;
    } | undefined;
    properties?: GenericLinksWritable | undefined;
    frontend?: {
        [key: string]: unknown;
    } | undefined;
    labels?: LabelArrayWritable | Label[] | undefined;
    comment?: string | undefined;
    mediaType?: string | undefined;
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
}
export interface ContentProperty {
    id: string;
    key: string;
    value: string[] | boolean | Record<string, unknown> | string;
    version?: {
        /** Format: date-time */
        when: string;
        message: string;
        /** Format: int32 */
        number: number;
        minorEdit: boolean;
        contentTypeModified?: boolean;
    };
    _links: GenericLinks;
    _expandable?: {
        content?: string;
    } & {
        [key: string]: string;
    };
}
export interface ContentPropertyArray {
    results: ContentProperty[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface ContentPropertyCreate {
    key: string;
    value: string[] | boolean | Record<string, unknown> | string;
}
export interface ContentPropertyCreateNoKey {
    value: string[] | boolean | Record<string, unknown> | string;
}
export interface ContentPropertyUpdate {
    value: string[] | boolean | Record<string, unknown> | string;
    version: {
        number: number | string;
        /** @default true */
        minorEdit?: boolean;
    } | null;
}
export interface ContentRestriction {
    operation: ("administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use") | (string & {});
    restrictions?: {
        user?: UserArray;
        group?: GroupArray;
        _expandable?: {
            user?: string;
            group?: string;
        };
    };
    content?: Content;
    _expandable: {
        restrictions?: string;
        content?: string;
    };
    _links: GenericLinks;
}
export interface ContentRestrictionWritable {
    operation: ("administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use") | (string & {});
    restrictions?: {
        user?: UserArrayWritable | undefined;
        group?: GroupArrayWritable | undefined;
        _expandable?: {
            user?: string | undefined;
            group?: string | undefined;
        } | undefined;
    } | undefined;
    content?: ContentWritable | undefined;
    _expandable: {
        restrictions?: string | undefined;
        content?: string | undefined;
    };
    _links: GenericLinksWritable;
}
export interface ContentRestrictionArray {
    results: ContentRestriction[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    restrictionsHash: string;
    _links: GenericLinks;
}
export interface ContentRestrictionUpdate {
    /** @enum {string} */
    operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use";
    restrictions: {
        group?: {
            /** @enum {string} */
            type: "group";
            id?: string | undefined;
        }[] | undefined;
        user?: UserWritable[] | UserArrayWritable | undefined;
    };
    content?: ContentWritable | undefined;
}
export type ContentRestrictionAddOrUpdateArray = {
    results: ContentRestrictionUpdate[];
    /** Format: int32 */
    start?: number | undefined;
    /** Format: int32 */
    limit?: number | undefined;
    /** Format: int32 */
    size?: number | undefined;
    restrictionsHash?: string | undefined;
    _links?: GenericLinksWritable | undefined;
} | ContentRestrictionUpdate[];
export interface AddContentRestriction {
    /** @enum {string} */
    operation: "read" | "update";
    restrictions: {
        user?: {
            /** @enum {string} */
            type: "known" | "unknown" | "anonymous" | "user";
            username?: GenericUserName;
            userKey?: GenericUserKey;
            accountId: GenericAccountId;
        }[];
        group?: {
            /** @enum {string} */
            type: "group";
            name: string;
        }[];
    };
}
export type AddContentRestrictionUpdateArray = AddContentRestriction[];
export interface ContentPageResponse {
    results: Content[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
}
export interface ContentState {
    /** Format: int64 */
    id: number;
    name: string;
    color: string;
}
export interface ContentStateRestInput {
    name?: string | undefined;
    color?: string | undefined;
    /** Format: int64 */
    id?: number | undefined;
}
export interface ContentStateResponse {
    contentState?: ContentState;
    lastUpdated?: string;
}
export interface ContentStateSettings {
    contentStatesAllowed: boolean;
    customContentStatesAllowed: boolean;
    spaceContentStatesAllowed: boolean;
    spaceContentStates?: ContentState[];
}
export interface ContentTemplate {
    templateId: string;
    originalTemplate?: {
        pluginKey?: string;
        moduleKey?: string;
    };
    referencingBlueprint?: string;
    name: string;
    description: string;
    space?: {
        [key: string]: unknown;
    };
    labels: Label[];
    templateType: string;
    editorVersion?: string;
    body?: ContentTemplateBody;
    _expandable?: {
        body?: string;
    };
    _links: GenericLinks;
}
export interface ContentTemplateArray {
    results: ContentTemplate[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface ContentTemplateCreate {
    name: string;
    templateType: string;
    body: ContentTemplateBodyCreate;
    description?: string | undefined;
    labels?: Label[] | undefined;
    space?: {
        key: string;
    } | null | undefined;
}
export interface ContentTemplateBody {
    view?: ContentBody;
    export_view?: ContentBody;
    styled_view?: ContentBody;
    storage?: ContentBody;
    editor?: ContentBody;
    editor2?: ContentBody;
    wiki?: ContentBody;
    atlas_doc_format?: ContentBody;
    anonymous_export_view?: ContentBody;
}
export interface ContentTemplateBodyCreate {
    view?: ContentBodyCreate | undefined;
    export_view?: ContentBodyCreate | undefined;
    styled_view?: ContentBodyCreate | undefined;
    storage?: ContentBodyCreate | undefined;
    editor?: ContentBodyCreate | undefined;
    editor2?: ContentBodyCreate | undefined;
    wiki?: ContentBodyCreate | undefined;
    atlas_doc_format?: ContentBodyCreate | undefined;
    anonymous_export_view?: ContentBodyCreate | undefined;
}
export interface ContentTemplateUpdate {
    templateId: string;
    name: string;
    /** @enum {string} */
    templateType: "page";
    body: ContentTemplateBodyCreate;
    description?: string | undefined;
    labels?: Label[] | undefined;
    space?: {
        key: string;
    } | null | undefined;
}
export interface ContentUpdate {
    version: {
        /** Format: int32 */
        number: number;
        message?: string | null;
    } | null;
    title?: string | null;
    type: string | null;
    /** @enum {string} */
    status?: "current" | "trashed" | "deleted" | "historical" | "draft";
    ancestors?: {
        id: number | string;
    }[] | null;
    body?: {
        view?: ContentBodyCreate;
        export_view?: ContentBodyCreate;
        styled_view?: ContentBodyCreate;
        storage?: ContentBodyCreateStorage;
        editor?: ContentBodyCreate;
        editor2?: ContentBodyCreate;
        wiki?: ContentBodyCreate;
        atlas_doc_format?: ContentBodyCreate;
        anonymous_export_view?: ContentBodyCreate;
    };
}
export interface ContentBodyConversionInput {
    to: string;
    /** @default false */
    allowCache?: boolean | undefined;
    spaceKeyContext?: string | undefined;
    contentIdContext?: string | undefined;
    /**
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
    expand?: string[] | undefined;
    body: ContentBodyCreate;
}
export interface BulkContentBodyConversionInput {
    conversionInputs?: ContentBodyConversionInput[] | undefined;
}
export interface CopyPageHierarchyRequest {
    /** @default false */
    copyAttachments?: boolean | undefined;
    /** @default false */
    copyPermissions?: boolean | undefined;
    /** @default false */
    copyProperties?: boolean | undefined;
    /** @default false */
    copyLabels?: boolean | undefined;
    /** @default false */
    copyCustomContents?: boolean | undefined;
    /** @default true */
    copyDescendants?: boolean | undefined;
    destinationPageId: ContentId;
    titleOptions?: CopyPageHierarchyTitleOptions | undefined;
}
export interface CopyPageHierarchyTitleOptions {
    prefix?: string | undefined;
    replace?: string | undefined;
    search?: string | undefined;
}
export interface CopyPageRequest {
    /** @default false */
    copyAttachments?: boolean | undefined;
    /** @default false */
    copyPermissions?: boolean | undefined;
    /** @default false */
    copyProperties?: boolean | undefined;
    /** @default false */
    copyLabels?: boolean | undefined;
    /** @default false */
    copyCustomContents?: boolean | undefined;
    destination: CopyPageRequestDestination;
    pageTitle?: string | undefined;
    body?: {
        storage?: ContentBodyCreate | undefined;
        editor2?: ContentBodyCreate | undefined;
    } | undefined;
}
export interface CopyPageRequestDestination {
    /** @enum {string} */
    type: "space" | "existing_page" | "parent_page" | "parent_content";
    value: string;
}
export interface CQLPersonalDataConvertedQueries {
    queryStrings: string[];
}
export interface CQLPersonalDataMigrationRequest {
    queryStrings: string[];
}
export interface DynamicModulesErrorMessage {
    message: string;
}
export interface Embeddable {
    [key: string]: unknown;
}
export interface EmbeddedContent {
    /** Format: int64 */
    entityId?: number;
    entityType?: string;
    entity?: Embeddable;
}
export interface EmbeddedContentWritable {
    /** Format: int64 */
    entityId?: number | undefined;
    entityType?: string | undefined;
    entity?: Embeddable | undefined;
}
export type GenericAccountId = string | null;
export type GenericLinks = {
    base?: string;
    context?: string;
    self?: string;
    next?: string;
    prev?: string;
    webui?: string;
    tinyui?: string;
    editui?: string;
    edituiv2?: string;
    download?: string;
    collection?: string;
    byOperation?: string;
} & {
    [key: string]: {
        [key: string]: unknown;
    } | string;
};
export type GenericLinksWritable = {
    base?: string | undefined;
    context?: string | undefined;
    self?: string | undefined;
    next?: string | undefined;
    prev?: string | undefined;
    webui?: string | undefined;
    tinyui?: string | undefined;
    editui?: string | undefined;
    edituiv2?: string | undefined;
    download?: string | undefined;
    collection?: string | undefined;
    byOperation?: string | undefined;
} & {
    [key: string]: {
        [key: string]: unknown;
    } | string;
};
export type GenericUserName = string | null;
export type GenericUserKey = string | null;
export type GlobalSpaceIdentifier = {
    spaceIdentifier: string;
} | null;
export interface Group {
    type: "group" | (string & {});
    name: string;
    id: string;
    usageType?: ("USERBASE_GROUP" | "TEAM_COLLABORATION") | (string & {});
    managedBy?: ("ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN") | (string & {});
    _links?: GenericLinks;
    resourceAri?: string;
}
export interface GroupWritable {
    type: "group" | (string & {});
    name: string;
    id: string;
    usageType?: ("USERBASE_GROUP" | "TEAM_COLLABORATION") | (string & {}) | undefined;
    managedBy?: ("ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN") | (string & {}) | undefined;
    _links?: GenericLinksWritable | undefined;
    resourceAri?: string | undefined;
}
export interface GroupCreate {
    /**
     * @default group
     * @enum {string}
     */
    type: "group";
    id?: string | undefined;
}
export interface GroupArray {
    results: Group[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
}
export interface GroupArrayWritable {
    results: GroupWritable[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
}
export interface GroupArrayWithLinks {
    results: Group[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    /**
     * Format: int64
     * @default 0
     */
    totalSize?: number;
    _links: GenericLinks;
}
export interface GroupName {
    name: string;
}
export interface HeaderLookAndFeel {
    backgroundColor: string;
    button: ButtonLookAndFeel;
    primaryNavigation: NavigationLookAndFeel;
    secondaryNavigation: NavigationLookAndFeel;
    search: SearchFieldLookAndFeel;
}
export interface HeaderLookAndFeelWritable {
    backgroundColor: string;
    button: ButtonLookAndFeel;
    primaryNavigation: NavigationLookAndFeelWritable;
    secondaryNavigation: NavigationLookAndFeelWritable;
    search: SearchFieldLookAndFeel;
}
export interface HorizontalHeaderLookAndFeel {
    backgroundColor: string;
    button?: ButtonLookAndFeel;
    primaryNavigation: TopNavigationLookAndFeel;
    secondaryNavigation?: NavigationLookAndFeel;
    search?: SearchFieldLookAndFeel;
}
export interface HorizontalHeaderLookAndFeelWritable {
    backgroundColor: string;
    button?: ButtonLookAndFeel | undefined;
    primaryNavigation: TopNavigationLookAndFeelWritable;
    secondaryNavigation?: NavigationLookAndFeelWritable | undefined;
    search?: SearchFieldLookAndFeel | undefined;
}
export type Icon = {
    path: string;
    /** Format: int32 */
    width: number;
    /** Format: int32 */
    height: number;
    isDefault: boolean;
} | null;
export interface Label {
    prefix: string;
    name: string;
    id: string;
    label: string;
}
export interface LabelArray {
    results: Label[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size: number;
    _links?: GenericLinks;
}
export interface LabelArrayWritable {
    results: Label[];
    /** Format: int32 */
    start?: number | undefined;
    /** Format: int32 */
    limit?: number | undefined;
    /** Format: int32 */
    size: number;
    _links?: GenericLinksWritable | undefined;
}
export interface LabeledContent {
    contentType: LabeledContentType | (string & {});
    /** Format: int64 */
    contentId: number;
    title: string;
}
/** @enum {string} */
export type LabeledContentType = "page" | "blogpost" | "attachment" | "page_template";
export interface LabeledContentPageResponse {
    results: LabeledContent[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size: number;
}
export interface LabelDetails {
    label: Label;
    associatedContents?: LabeledContentPageResponse;
}
export interface LabelCreate {
    prefix: string;
    name: string;
}
export type LabelCreateArray = LabelCreate[];
export interface LongTask {
    ari?: string;
    id: string;
    links: {
        status?: string;
    };
}
export interface LookAndFeel {
    headings: {
        color: string;
    };
    links: {
        color: string;
    };
    menus: MenusLookAndFeel;
    header: HeaderLookAndFeel;
    horizontalHeader?: HorizontalHeaderLookAndFeel;
    content: ContentLookAndFeel;
    bordersAndDividers: {
        color: string;
    };
    spaceReference?: Record<string, unknown> | null;
}
export interface LookAndFeelWritable {
    headings: {
        color: string;
    };
    links: {
        color: string;
    };
    menus: MenusLookAndFeel;
    header: HeaderLookAndFeelWritable;
    horizontalHeader?: HorizontalHeaderLookAndFeelWritable | undefined;
    content: ContentLookAndFeelWritable;
    bordersAndDividers: {
        color: string;
    };
    spaceReference?: Record<string, unknown> | null | undefined;
}
export type LookAndFeelWithLinks = LookAndFeel & {
    _links?: GenericLinks;
};
export interface LookAndFeelSelection {
    spaceKey: string;
    lookAndFeelType: ("global" | "custom" | "theme") | (string & {});
}
export interface LookAndFeelSettings {
    selected: ("global" | "custom") | (string & {});
    global: LookAndFeel;
    theme?: LookAndFeel;
    custom: LookAndFeel;
}
export interface LongTaskStatus {
    ari?: string;
    id: string;
    name: {
        key: string;
        args: Record<string, unknown>[];
    };
    /** Format: int64 */
    elapsedTime: number;
    /** Format: int32 */
    percentageComplete: number;
    successful: boolean;
    finished: boolean;
    messages: Message[];
    status?: string;
    errors?: Message[];
    additionalDetails?: {
        destinationId?: string;
        destinationUrl?: string;
        totalPageNeedToCopy?: number;
    };
}
export interface LongTaskStatusArray {
    results: LongTaskStatus[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface LongTaskStatusWithLinks {
    ari?: string;
    id: string;
    name: {
        key: string;
        args: Record<string, unknown>[];
    };
    /** Format: int64 */
    elapsedTime: number;
    /** Format: int32 */
    percentageComplete: number;
    successful: boolean;
    finished: boolean;
    messages: Message[];
    _links: GenericLinks;
    status?: string;
    errors?: Message[];
    additionalDetails?: {
        destinationId?: string | null;
        destinationUrl?: string;
        totalPageNeedToCopy?: number;
    };
}
export interface MacroInstance {
    name?: string;
    body?: string;
    parameters?: Record<string, unknown>;
    _links?: GenericLinks;
}
export interface MenusLookAndFeel {
    hoverOrFocus: {
        backgroundColor: string;
    };
    color: string;
}
export interface Message {
    translation?: string;
    args: (string | {
        [key: string]: unknown;
    })[];
    key?: string;
}
export interface BulkUserLookup {
    type: ("known" | "unknown" | "anonymous" | "user") | (string & {});
    username?: GenericUserName;
    userKey?: GenericUserKey;
    accountId: GenericAccountId;
    accountType: string;
    email: string;
    publicName: string;
    profilePicture: Icon;
    displayName: string;
    timeZone?: string | null;
    isExternalCollaborator?: boolean;
    isGuest?: boolean;
    operations?: OperationCheckResult[];
    details?: UserDetails;
    personalSpace?: Space;
    _expandable: {
        operations?: string;
        details?: string;
        personalSpace?: string;
    };
    _links: GenericLinks;
    accountStatus?: string;
    locale?: string;
}
export interface BulkUserLookupArray {
    results: BulkUserLookup[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export type NavigationLookAndFeel = {
    color: string;
    highlightColor?: string | null;
    hoverOrFocus: {
        backgroundColor: string;
        color: string;
    };
} | null;
export type NavigationLookAndFeelWritable = {
    color: string;
    highlightColor?: string | null | undefined;
    hoverOrFocus: {
        backgroundColor: string;
        color: string;
    };
} | null;
export interface TopNavigationLookAndFeel {
    color?: string | null;
    highlightColor: string;
    hoverOrFocus?: {
        backgroundColor?: string;
        color?: string;
    };
}
export interface TopNavigationLookAndFeelWritable {
    color?: string | null | undefined;
    highlightColor: string;
    hoverOrFocus?: {
        backgroundColor?: string | undefined;
        color?: string | undefined;
    } | undefined;
}
export interface OperationCheckResult {
    operation: ("administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | "view_analytics") | (string & {});
    targetType: string;
}
export type PropertyValue = string[] | boolean | Record<string, unknown> | string;
export interface Relation {
    name: string;
    relationData?: RelationData;
    source?: Content | User | Space;
    target?: Content | User | Space;
    _expandable?: {
        relationData?: string;
        source?: string;
        target?: string;
    };
    _links: GenericLinks;
}
export interface RelationArray {
    results: Relation[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface RelationData {
    createdBy?: User;
    /** Format: date-time */
    createdDate?: string;
    friendlyCreatedDate?: string;
}
export interface RetentionPeriod {
    /** Format: int32 */
    number: number;
    units: ("NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | "MILLENNIA" | "ERAS" | "FOREVER") | (string & {});
}
export interface ScreenLookAndFeel {
    background: string;
    backgroundAttachment?: string | null;
    backgroundBlendMode?: string | null;
    backgroundClip?: string | null;
    backgroundColor?: string | null;
    backgroundImage?: string | null;
    backgroundOrigin?: string | null;
    backgroundPosition?: string | null;
    backgroundRepeat?: string | null;
    backgroundSize?: string | null;
    layer?: {
        width?: string;
        height?: string;
    } | null;
    gutterTop?: string | null;
    gutterRight?: string | null;
    gutterBottom?: string | null;
    gutterLeft?: string | null;
}
export interface ScreenLookAndFeelWritable {
    background: string;
    backgroundAttachment?: string | null | undefined;
    backgroundBlendMode?: string | null | undefined;
    backgroundClip?: string | null | undefined;
    backgroundColor?: string | null | undefined;
    backgroundImage?: string | null | undefined;
    backgroundOrigin?: string | null | undefined;
    backgroundPosition?: string | null | undefined;
    backgroundRepeat?: string | null | undefined;
    backgroundSize?: string | null | undefined;
    layer?: {
        width?: string | undefined;
        height?: string | undefined;
    } | null | undefined;
    gutterTop?: string | null | undefined;
    gutterRight?: string | null | undefined;
    gutterBottom?: string | null | undefined;
    gutterLeft?: string | null | undefined;
}
export type SearchFieldLookAndFeel = {
    backgroundColor: string;
    color: string;
} | null;
export interface SearchPageResponseSearchResult {
    results: SearchResult[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    /** Format: int32 */
    totalSize: number;
    cqlQuery: string;
    /** Format: int32 */
    searchDuration: number;
    /** Format: int32 */
    archivedResultCount?: number;
    _links: GenericLinks;
}
export interface SearchResult {
    content?: Content;
    user?: User;
    space?: Space;
    title: string;
    excerpt: string;
    url: string;
    resultParentContainer?: ContainerSummary;
    resultGlobalContainer?: ContainerSummary;
    breadcrumbs: Breadcrumb[];
    entityType: string;
    iconCssClass: string;
    /** Format: date-time */
    lastModified: string;
    friendlyLastModified?: string;
    score?: number;
}
export interface Space {
    /** Format: int64 */
    id: number;
    key: string;
    alias?: string;
    name: string;
    icon?: Icon;
    description?: {
        plain?: SpaceDescription;
        view?: SpaceDescription;
        _expandable?: {
            view?: string;
            plain?: string;
        };
    };
    homepage?: Content;
    type: string;
    metadata?: {
        labels?: LabelArray;
        _expandable?: Record<string, unknown>;
    };
    operations?: OperationCheckResult[];
    permissions?: SpacePermission[];
    status: string;
    settings?: SpaceSettings;
    theme?: Theme;
    lookAndFeel?: LookAndFeel;
    history?: {
        /** Format: date-time */
        createdDate: string;
        createdBy?: User;
    };
    _expandable: {
        settings?: string;
        metadata?: string;
        operations?: string;
        lookAndFeel?: string;
        permissions?: string;
        icon?: string;
        description?: string;
        theme?: string;
        history?: string;
        homepage?: string;
        identifiers?: string;
        roles?: string;
        typeSettings?: string;
    };
    _links: GenericLinks;
    ari?: string;
}
export interface SpaceWritable {
    /** Format: int64 */
    id: number;
    key: string;
    alias?: string | undefined;
    name: string;
    icon?: Icon | undefined;
    description?: {
        plain?: SpaceDescription | undefined;
        view?: SpaceDescription | undefined;
        _expandable?: {
            view?: string | undefined;
            plain?: string | undefined;
        } | undefined;
    } | undefined;
    homepage?: ContentWritable | undefined;
    type: string;
    metadata?: {
        labels?: LabelArrayWritable | undefined;
        _expandable?: Record<string, unknown> | undefined;
    } | undefined;
    operations?: OperationCheckResult[] | undefined;
    permissions?: SpacePermissionWritable[] | undefined;
    status: string;
    settings?: SpaceSettingsWritable | undefined;
    theme?: ThemeWritable | undefined;
    lookAndFeel?: LookAndFeelWritable | undefined;
    history?: {
        /** Format: date-time */
        createdDate: string;
        createdBy?: UserWritable | undefined;
    } | undefined;
    _expandable: {
        settings?: string | undefined;
        metadata?: string | undefined;
        operations?: string | undefined;
        lookAndFeel?: string | undefined;
        permissions?: string | undefined;
        icon?: string | undefined;
        description?: string | undefined;
        theme?: string | undefined;
        history?: string | undefined;
        homepage?: string | undefined;
        identifiers?: string | undefined;
        roles?: string | undefined;
        typeSettings?: string | undefined;
    };
    _links: GenericLinksWritable;
    ari?: string | undefined;
}
export interface SpaceArray {
    results: Space[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface SpaceCreate {
    name: string;
    key?: string | undefined;
    alias?: string | undefined;
    description?: SpaceDescriptionCreate | undefined;
    permissions?: SpacePermissionCreate[] | null | undefined;
}
export interface SpaceUpdate {
    name?: string | null | undefined;
    description?: SpaceDescriptionCreate | undefined;
    homepage?: Record<string, unknown> | null | undefined;
    type?: string | undefined;
    status?: string | null | undefined;
}
export interface SpaceDescription {
    value: string;
    representation: ("plain" | "view") | (string & {});
    embeddedContent: Record<string, unknown>[];
}
export type SpaceDescriptionCreate = {
    plain: {
        value?: string | undefined;
        representation?: string | undefined;
    };
} | null;
export interface SpacePermission {
    /** Format: int64 */
    id?: number;
    subjects?: {
        user?: {
            results: User[];
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            limit?: number;
        };
        group?: {
            results: Group[];
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            limit?: number;
        };
        _expandable?: {
            user?: string;
            group?: string;
        };
    };
    operation: OperationCheckResult;
    /** @default false */
    anonymousAccess: boolean;
    /** @default false */
    unlicensedAccess: boolean;
}
export interface SpacePermissionWritable {
    /** Format: int64 */
    id?: number | undefined;
    subjects?: {
        user?: {
            results: UserWritable[];
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            start?: number | undefined;
            /** Format: int32 */
            limit?: number | undefined;
        } | undefined;
        group?: {
            results: GroupWritable[];
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            start?: number | undefined;
            /** Format: int32 */
            limit?: number | undefined;
        } | undefined;
        _expandable?: {
            user?: string | undefined;
            group?: string | undefined;
        } | undefined;
    } | undefined;
    operation: OperationCheckResult;
    /** @default false */
    anonymousAccess: boolean;
    /** @default false */
    unlicensedAccess: boolean;
}
export interface SpacePermissionCreate {
    subjects?: {
        user?: {
            results: UserWritable[];
            /** Format: int32 */
            size: number;
        } | undefined;
        group?: {
            results: GroupCreate[];
            /** Format: int32 */
            size: number;
        } | undefined;
    } | undefined;
    operation: OperationCheckResult;
    /** @default false */
    anonymousAccess: boolean;
    /** @default false */
    unlicensedAccess: boolean;
}
export interface SpaceProperty {
    id: string;
    key: string;
    value: string[] | boolean | Record<string, unknown> | string;
    version?: Version;
    space?: Space;
    _links?: GenericLinks;
    _expandable: {
        version?: string;
        space?: string;
    };
}
export interface SpacePropertyArray {
    results: SpaceProperty[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface SpacePropertyCreate {
    key: string;
    value: PropertyValue;
    space?: {
        key?: string;
    };
}
export interface SpacePropertyCreateNoKey {
    value: PropertyValue;
}
export interface SpacePropertyUpdate {
    key?: string;
    value: string[] | boolean | Record<string, unknown> | string;
    version: Version;
    space?: {
        key?: string;
    };
}
export interface SpaceSettings {
    routeOverrideEnabled: boolean;
    editor?: {
        page: string;
        blogpost: string;
        default: string;
    };
    contentMode?: ("standard" | "compact" | null) | (string & {});
    spaceKey?: string;
    _links: GenericLinks;
}
export interface SpaceSettingsWritable {
    routeOverrideEnabled: boolean;
    editor?: {
        page: string;
        blogpost: string;
        default: string;
    } | undefined;
    contentMode?: ("standard" | "compact" | null) | (string & {}) | undefined;
    spaceKey?: string | undefined;
    _links: GenericLinksWritable;
}
export interface SpaceSettingsUpdate {
    routeOverrideEnabled?: boolean | undefined;
    /** @enum {string|null} */
    contentMode?: "standard" | "compact" | null | undefined;
}
export interface SpaceWatch {
    type: string;
    watcher: WatchUser;
    spaceKey?: string;
    labelName?: string;
    prefix?: string;
}
export interface SpaceWatchArray {
    results: SpaceWatch[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links?: GenericLinks;
}
export interface SuperBatchWebResources {
    uris?: {
        all?: string[] | string;
        css?: string[] | string;
        js?: string[] | string;
    };
    tags?: {
        all?: string;
        css?: string;
        data?: string;
        js?: string;
    };
    metatags?: string;
    _expandable?: {
        [key: string]: unknown;
    };
}
export interface SuperBatchWebResourcesWritable {
    uris?: {
        all?: string[] | string | undefined;
        css?: string[] | string | undefined;
        js?: string[] | string | undefined;
    } | undefined;
    tags?: {
        all?: string | undefined;
        css?: string | undefined;
        data?: string | undefined;
        js?: string | undefined;
    } | undefined;
    metatags?: string | undefined;
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
}
export interface SystemInfoEntity {
    cloudId: string;
    commitHash: string;
    baseUrl?: string;
    fallbackBaseUrl?: string;
    edition?: string;
    siteTitle?: string;
    defaultLocale?: string;
    defaultTimeZone?: string;
    microsPerimeter?: string;
}
export interface TaskStatusUpdate {
    /** @enum {string} */
    status: "complete" | "incomplete";
}
export interface Task {
    /** Format: int64 */
    globalId: number;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    contentId: number;
    status: string;
    title?: string;
    description?: string;
    body?: string;
    creator: string;
    assignee?: string;
    completeUser?: string;
    /** Format: int64 */
    createDate: number;
    /** Format: int64 */
    dueDate?: number;
    /** Format: int64 */
    updateDate?: number;
    /** Format: int64 */
    completeDate?: number;
    _links?: GenericLinks;
}
export interface TaskPageResponse {
    results: Task[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
}
export interface Theme {
    themeKey: string;
    name?: string;
    description?: string;
    icon?: Icon;
    _links?: GenericLinks;
}
export interface ThemeWritable {
    themeKey: string;
    name?: string | undefined;
    description?: string | undefined;
    icon?: Icon | undefined;
    _links?: GenericLinksWritable | undefined;
}
export interface ThemeNoLinks {
    themeKey: string;
    name?: string;
    description?: string;
    icon?: Icon;
}
export interface ThemeArray {
    results: ThemeNoLinks[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface ThemeUpdate {
    themeKey: string;
}
export interface User {
    type: ("known" | "unknown" | "anonymous" | "user") | (string & {});
    username?: GenericUserName;
    userKey?: GenericUserKey;
    accountId?: GenericAccountId;
    accountType?: ("atlassian" | "app" | "") | (string & {});
    email?: string | null;
    publicName?: string;
    profilePicture?: Icon;
    displayName?: string | null;
    timeZone?: string | null;
    externalCollaborator?: boolean;
    isExternalCollaborator?: boolean;
    isGuest?: boolean;
    operations?: OperationCheckResult[] | null;
    details?: UserDetails;
    personalSpace?: Space;
    _expandable?: {
        operations?: string;
        details?: string;
        personalSpace?: string;
    };
    _links?: GenericLinks;
    accountStatus?: string;
    locale?: string;
}
export interface UserWritable {
    type: ("known" | "unknown" | "anonymous" | "user") | (string & {});
    username?: GenericUserName | undefined;
    userKey?: GenericUserKey | undefined;
    accountId?: GenericAccountId | undefined;
    accountType?: ("atlassian" | "app" | "") | (string & {}) | undefined;
    email?: string | null | undefined;
    publicName?: string | undefined;
    profilePicture?: Icon | undefined;
    displayName?: string | null | undefined;
    timeZone?: string | null | undefined;
    externalCollaborator?: boolean | undefined;
    isExternalCollaborator?: boolean | undefined;
    isGuest?: boolean | undefined;
    operations?: OperationCheckResult[] | null | undefined;
    details?: UserDetailsWritable | undefined;
    personalSpace?: SpaceWritable | undefined;
    _expandable?: {
        operations?: string | undefined;
        details?: string | undefined;
        personalSpace?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
    accountStatus?: string | undefined;
    locale?: string | undefined;
}
export interface UserAnonymous {
    type: string;
    profilePicture: Icon;
    displayName: string;
    operations?: OperationCheckResult[];
    _expandable?: {
        operations?: string;
    };
    _links: GenericLinks;
    accountStatus?: string;
    locale?: string;
    isExternalCollaborator?: boolean;
}
export interface UserArray {
    results: User[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size?: number;
    /**
     * Format: int64
     * @default 0
     */
    totalSize?: number;
    _links?: GenericLinks;
}
export interface UserArrayWritable {
    results: UserWritable[];
    /** Format: int32 */
    start?: number | undefined;
    /** Format: int32 */
    limit?: number | undefined;
    /** Format: int32 */
    size?: number | undefined;
    /**
     * Format: int64
     * @default 0
     */
    totalSize?: number | undefined;
    _links?: GenericLinksWritable | undefined;
}
export interface UserDetails {
    business?: {
        position?: string;
        department?: string;
        location?: string;
    };
    personal?: {
        phone?: string;
        im?: string;
        website?: string;
        email?: string;
    };
}
export interface UserDetailsWritable {
    business?: {
        position?: string | undefined;
        department?: string | undefined;
        location?: string | undefined;
    } | undefined;
    personal?: {
        phone?: string | undefined;
        im?: string | undefined;
        website?: string | undefined;
        email?: string | undefined;
    } | undefined;
}
export interface UserProperty {
    key: string;
    value: Record<string, unknown>;
    id: string;
    /** Format: date-time */
    lastModifiedDate: string;
    /** Format: date-time */
    createdDate: string;
    _links?: GenericLinks;
}
export interface UserPropertyKeyArray {
    results: GetUserPropertiesItem[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size?: number;
    _links?: GenericLinks;
}
export interface UserPropertyCreate {
    value: Record<string, unknown>;
}
export interface UserPropertyUpdate {
    value: Record<string, unknown>;
}
export type UsersUserKeys = {
    users?: User[];
    userKeys?: string[];
    _links?: GenericLinks;
} | null;
export type UsersUserKeysWritable = {
    users?: UserWritable[] | undefined;
    userKeys?: string[] | undefined;
    _links?: GenericLinksWritable | undefined;
} | null;
export interface UserWatch {
    watching: boolean;
}
export interface Version {
    by?: User;
    /** Format: date-time */
    when: string | null;
    friendlyWhen?: string | null;
    message?: string | null;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    content?: Content;
    collaborators?: UsersUserKeys;
    _expandable?: {
        content?: string;
        collaborators?: string;
    };
    _links?: GenericLinks;
    contentTypeModified?: boolean;
    confRev?: string | null;
    syncRev?: string | null;
    syncRevSource?: string | null;
    ncsStepVersion?: string;
    ncsStepVersionSource?: string;
}
export interface VersionWritable {
    by?: UserWritable | undefined;
    /** Format: date-time */
    when: string | null;
    friendlyWhen?: string | null | undefined;
    message?: string | null | undefined;
    /** Format: int32 */
    number: number;
    minorEdit: boolean;
    content?: ContentWritable | undefined;
    collaborators?: UsersUserKeysWritable | undefined;
    _expandable?: {
        content?: string | undefined;
        collaborators?: string | undefined;
    } | undefined;
    _links?: GenericLinksWritable | undefined;
    contentTypeModified?: boolean | undefined;
    confRev?: string | null | undefined;
    syncRev?: string | null | undefined;
    syncRevSource?: string | null | undefined;
    ncsStepVersion?: string | undefined;
    ncsStepVersionSource?: string | undefined;
}
export interface VersionArray {
    results: Version[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface VersionRestore {
    /** @enum {string} */
    operationKey: "restore";
    params: {
        /** Format: int32 */
        versionNumber: number;
        message: string;
        /** @default false */
        restoreTitle?: boolean | undefined;
    };
}
export interface Watch {
    type: string;
    watcher: WatchUser;
    /** Format: int64 */
    contentId: number;
}
export interface WatchArray {
    results: Watch[];
    /** Format: int32 */
    start: number;
    /** Format: int32 */
    limit: number;
    /** Format: int32 */
    size: number;
    _links: GenericLinks;
}
export interface WatchUser {
    type: string;
    username?: GenericUserName;
    userKey?: GenericUserKey;
    accountId: GenericAccountId;
    profilePicture: Icon;
    displayName: string;
    timeZone?: string | null;
    operations: OperationCheckResult[] | null;
    externalCollaborator: boolean;
    isGuest: boolean | null;
    isExternalCollaborator: boolean;
    details?: UserDetails;
    accountType: string;
    email: string;
    publicName: string;
    personalSpace: Record<string, unknown> | null;
    accountStatus?: string;
    locale?: string;
    guest?: boolean;
}
export interface WebResourceDependencies {
    _expandable?: {
        uris?: string | {
            [key: string]: unknown;
        };
    };
    keys?: string[];
    contexts?: string[];
    uris?: {
        all?: string[] | string;
        css?: string[] | string;
        js?: string[] | string;
        _expandable?: {
            css?: string[] | string;
            js?: string[] | string;
        };
    };
    tags?: {
        all?: string;
        css?: string;
        data?: string;
        js?: string;
        _expandable?: {
            [key: string]: unknown;
        };
    };
    superbatch?: SuperBatchWebResources;
}
export interface WebResourceDependenciesWritable {
    _expandable?: {
        uris?: string | {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
    keys?: string[] | undefined;
    contexts?: string[] | undefined;
    uris?: {
        all?: string[] | string | undefined;
        css?: string[] | string | undefined;
        js?: string[] | string | undefined;
        _expandable?: {
            css?: string[] | string | undefined;
            js?: string[] | string | undefined;
        } | undefined;
    } | undefined;
    tags?: {
        all?: string | undefined;
        css?: string | undefined;
        data?: string | undefined;
        js?: string | undefined;
        _expandable?: {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
    superbatch?: SuperBatchWebResourcesWritable | undefined;
}
export interface PermissionSubject {
    type: ("user" | "group") | (string & {});
    identifier: string;
}
export interface PermissionSubjectWithGroupId {
    /** @enum {string} */
    type: "user" | "group";
    identifier: string;
}
export interface SpacePermissionV2 {
    /** Format: int64 */
    id: number;
    subject: PermissionSubject;
    operation: {
        key: ("administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use") | (string & {});
        target: ("page" | "blogpost" | "comment" | "attachment" | "space") | (string & {});
    };
    _links?: GenericLinks;
}
export interface SpacePermissionRequest {
    subject: PermissionSubject;
    operation: {
        /** @enum {string} */
        key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use";
        /** @enum {string} */
        target: "page" | "blogpost" | "comment" | "attachment" | "space";
    };
    _links?: GenericLinksWritable | undefined;
}
export interface SpacePermissionCustomContent {
    subject: PermissionSubject;
    operations: {
        /** @enum {string} */
        key: "read" | "create" | "delete";
        target: string;
        access: boolean;
    }[];
}
export interface ContentPermissionRequest {
    subject: PermissionSubjectWithGroupId;
    /** @enum {string} */
    operation: "read" | "update" | "delete";
}
export interface PermissionCheckResponse {
    hasPermission: boolean;
    errors?: Message[];
    _links?: GenericLinks;
}
export interface GetAuditRecordsArgs {
    /** Returns only audit log records from this time on, in epoch milliseconds. */
    startDate?: string | undefined;
    /** Returns only audit log records up to this time, in epoch milliseconds. */
    endDate?: string | undefined;
    /** Returns only audit log records in which a text field contains this string. */
    searchString?: string | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 1000
     */
    limit?: number | undefined;
}
export interface CreateAuditRecordArgs {
    body: AuditRecordCreate;
}
export interface ExportAuditRecordsArgs {
    /** Returns only audit log records from this time on, in epoch milliseconds. */
    startDate?: string | undefined;
    /** Returns only audit log records up to this time, in epoch milliseconds. */
    endDate?: string | undefined;
    /** Returns only audit log records in which a text field contains this string. */
    searchString?: string | undefined;
    /**
     * File format of the export.
     * @default csv
     * @enum {string}
     */
    format?: "csv" | "zip" | undefined;
}
export interface SetRetentionPeriodArgs {
    body: RetentionPeriod;
}
export interface GetAuditRecordsForTimePeriodArgs {
    /**
     * Number of `units` to look back.
     * Format: int64
     * @default 3
     */
    number?: number | undefined;
    /**
     * Unit that `number` counts.
     * @default MONTHS
     * @enum {string}
     */
    units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | undefined;
    /** Returns only audit log records in which a text field contains this string. */
    searchString?: string | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 1000
     */
    limit?: number | undefined;
}
export interface ArchivePagesBody {
    pages?: {
        /** Format: int64 */
        id: number;
    }[] | undefined;
}
export interface ArchivePagesArgs {
    body?: ArchivePagesBody | undefined;
}
export interface PublishSharedDraftArgs {
    /** ID of the draft, as shown in the URL of its editor. */
    draftId: string | number;
    /**
     * Status of the draft; keep the default.
     * @default draft
     */
    status?: string | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface PublishLegacyDraftArgs {
    /** ID of the draft, as shown in the URL of its editor. */
    draftId: string | number;
    /**
     * Status of the draft; keep the default.
     * @default draft
     */
    status?: string | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface SearchContentByCQLArgs {
    /** CQL query, such as `type = page and space = DEV`. */
    cql: string;
    /** Restricts the query, as a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
    cqlcontext?: string | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /** Cursor of a page of results, from a link in the previous response; never construct it. */
    cursor?: string | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface DeletePageTreeArgs {
    /** ID of the content. */
    id: string | number;
}
export interface MovePageResult {
    pageId?: ContentId;
}
export interface MovePageArgs {
    /** ID of the page to move. */
    pageId: string | number;
    /**
     * Moves the page `before` or `after` the target as a sibling, or under it with `append`.
     * @enum {string}
     */
    position: "before" | "after" | "append";
    /** ID of the page that `position` refers to. */
    targetId: string | number;
}
export interface CreateOrUpdateAttachmentsBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string | undefined;
    minorEdit?: boolean | undefined;
}
export interface CreateOrUpdateAttachmentsArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Status of the content to attach to; keep `current`.
     * @default current
     * @enum {string}
     */
    status?: "current" | "draft" | undefined;
    body: CreateOrUpdateAttachmentsBody;
}
export interface CreateAttachmentBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string | undefined;
    minorEdit?: boolean | undefined;
}
export interface CreateAttachmentArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Selects the published content (`current`) or its `draft`.
     * @default current
     * @enum {string}
     */
    status?: "current" | "draft" | undefined;
    body: CreateAttachmentBody;
}
export interface UpdateAttachmentPropertiesArgs {
    /** ID of the content. */
    id: string | number;
    /** ID of the attachment, such as `att123`. */
    attachmentId: string | number;
    body: AttachmentPropertiesUpdateBody;
}
export interface UpdateAttachmentDataBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string | undefined;
    minorEdit?: boolean | undefined;
}
export interface UpdateAttachmentDataArgs {
    /** ID of the content. */
    id: string | number;
    /** ID of the attachment, such as `att123`. */
    attachmentId: string | number;
    body: UpdateAttachmentDataBody;
}
export interface DownloadAttatchmentArgs {
    /** ID of the content. */
    id: string | number;
    /** ID of the attachment, such as `att123`. */
    attachmentId: string | number;
    /** Version number of the file; the latest if omitted. */
    version?: number | undefined;
    /** Allowed statuses of the attachment. */
    status?: readonly string[] | undefined;
}
export interface GetContentDescendantsArgs {
    /** ID of the content. */
    id: string | number;
    /** Types of descendants to return in full, such as `page` or `attachment`. */
    expand?: readonly ("attachment" | "comment" | "page")[] | undefined;
}
export interface GetDescendantsOfTypeArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Type of content to return.
     * @enum {string}
     */
    type: "page" | "comment" | "attachment";
    /**
     * Number of levels to descend, up to 100; `root` means the first level, `all` every level.
     * @default all
     */
    depth?: string | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Version number of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** ID of the macro, known to its app or found in the storage format of the body. */
    macroId: string | number;
}
export interface GetAndConvertMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Version number of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** ID of the macro, known to its app or found in the storage format of the body. */
    macroId: string | number;
    /** Format to convert to. */
    to: string;
    /** Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /** Resolves links, includes and files in the body as if it were in this space. */
    spaceKeyContext?: string | undefined;
    /**
     * Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
}
export interface GetAndAsyncConvertMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Version number of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** ID of the macro, known to its app or found in the storage format of the body. */
    macroId: string | number;
    /**
     * Format to convert to.
     * @enum {string}
     */
    to: "export_view" | "view" | "styled_view";
    /** Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /**
     * Reuses the task and result of an identical request that you made earlier; the data may be stale.
     * @default false
     */
    allowCache?: boolean | undefined;
    /** Resolves links, includes and files in the body as if it were in this space. */
    spaceKeyContext?: string | undefined;
    /**
     * Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
}
export type AddLabelsToContentBody = LabelCreateArray | LabelCreate;
export interface AddLabelsToContentArgs {
    /** ID of the content. */
    id: string | number;
    body: AddLabelsToContentBody;
}
export interface RemoveLabelFromContentUsingQueryParameterArgs {
    /** ID of the content. */
    id: string | number;
    /** Name of the label. */
    name: string;
}
export interface RemoveLabelFromContentArgs {
    /** ID of the content. */
    id: string | number;
    /** Name of the label, without a slash. */
    label: string;
}
export interface GetWatchesForPageArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetWatchesForSpaceArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface CopyPageHierarchyArgs {
    /** ID of the content. */
    id: string | number;
    body: CopyPageHierarchyRequest;
}
export interface CopyPageArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: CopyPageRequest;
}
export interface CheckContentPermissionArgs {
    /** ID of the content. */
    id: string | number;
    body: ContentPermissionRequest;
}
export interface GetRestrictionsArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    /**
     * Number of users and of groups to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of users per page and, separately, of groups.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface UpdateRestrictionsArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface AddRestrictionsArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface DeleteRestrictionsArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsByOperationResult {
    read?: ContentRestriction;
    update?: ContentRestriction;
    _links?: GenericLinks;
}
export interface GetRestrictionsByOperationArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsForOperationArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** Adds fields to the restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
    /**
     * Number of users and of groups to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of users per page and, separately, of groups.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetIndividualGroupRestrictionStatusByGroupIdArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** ID of the group, not its name. */
    groupId: string | number;
}
export interface AddGroupToContentRestrictionByGroupIdArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** ID of the group, not its name. */
    groupId: string | number;
}
export interface RemoveGroupFromContentRestrictionArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** ID of the group, not its name. */
    groupId: string | number;
}
export interface GetContentRestrictionStatusForUserArgs {
    /** ID of the content. */
    id: string | number;
    /** Restricted operation: `read` or `update`. */
    operationKey: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user. */
    accountId?: string | number | undefined;
}
export interface AddUserToContentRestrictionArgs {
    /** ID of the content. */
    id: string | number;
    /** Restricted operation: `read` or `update`. */
    operationKey: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user. */
    accountId?: string | number | undefined;
}
export interface RemoveUserFromContentRestrictionArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user. */
    accountId?: string | number | undefined;
}
export interface GetContentStateArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Selects the published content (`current`) or its `draft`.
     * @default current
     * @enum {string}
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface SetContentStateArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Selects the published content (`current`) or its `draft`.
     * @enum {string}
     */
    status: "current" | "draft";
    body: ContentStateRestInput;
}
export interface RemoveContentStateArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Selects the published content (`current`) or its `draft`.
     * @enum {string}
     */
    status?: "current" | "draft" | undefined;
}
export interface GetAvailableContentStatesArgs {
    /** ID of the content. */
    id: string | number;
}
export interface RestoreContentVersionArgs {
    /** ID of the content. */
    id: string | number;
    /** Adds fields to the version: `content` or `collaborators`. */
    expand?: readonly string[] | undefined;
    body: VersionRestore;
}
export interface DeleteContentVersionArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Number of the version to delete, counted from 1.
     * Format: int32
     */
    versionNumber: number;
}
export type GetCustomContentStatesResult = ContentState[];
export interface AsyncConvertContentBodyRequestArgs {
    /**
     * Format to convert to.
     * @enum {string}
     */
    to: "export_view";
    /** Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /** Resolves links, includes and files in the body as if it were in this space. */
    spaceKeyContext?: string | undefined;
    /** Resolves links, includes and files as if the body belonged to this content; overrides `spaceKeyContext`. */
    contentIdContext?: string | undefined;
    /**
     * Reuses the task and result of an identical request that you made earlier; the data may be stale.
     * @default false
     */
    allowCache?: boolean | undefined;
    /**
     * Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
    body: ContentBodyCreate;
}
export interface AsyncConvertContentBodyResponseArgs {
    /** ID of the conversion: the `asyncId` returned when it was started. */
    id: string | number;
}
export interface BulkAsyncConvertContentBodyRequestArgs {
    body: BulkContentBodyConversionInput;
}
export interface BulkAsyncConvertContentBodyResponseArgs {
    /** The `asyncId`s of the conversions. */
    ids: readonly (string | number)[];
}
export interface GetAllLabelContentArgs {
    /** Name of the label. */
    name: string;
    /**
     * Returns only labeled content of this type; all types if omitted.
     * @enum {string}
     */
    type?: "page" | "blogpost" | "attachment" | "page_template" | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetGroupsArgs {
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Returns only groups with this access level; all groups if omitted.
     * @enum {string}
     */
    accessType?: "user" | "admin" | "site-admin" | undefined;
}
export interface CreateGroupArgs {
    body: GroupName;
}
export interface GetGroupByGroupIdArgs {
    /** ID of the group. */
    id: string | number;
}
export interface RemoveGroupByIdArgs {
    /** ID of the group. */
    id: string | number;
}
export interface SearchGroupsArgs {
    /** Part of the name to search for. */
    query: string;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Adds `totalSize`, which is expensive to compute.
     * @default false
     */
    shouldReturnTotalSize?: boolean | undefined;
}
export interface GetGroupMembersByGroupIdArgs {
    /** ID of the group, not its name. */
    groupId: string | number;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Adds `totalSize`, which is expensive to compute.
     * @default false
     */
    shouldReturnTotalSize?: boolean | undefined;
    /** Adds fields to each user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface AddUserToGroupByGroupIdArgs {
    /** ID of the group, not its name. */
    groupId: string | number;
    body: AccountId;
}
export interface RemoveMemberFromGroupByGroupIdArgs {
    /** ID of the group, not its name. */
    groupId: string | number;
    /** Account ID of the user. */
    accountId: string | number;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
}
export interface GetTasksArgs {
    /** Returns only tasks with this key. */
    key?: string | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetTaskArgs {
    /** The `id` returned when the long task was started. */
    id: string | number;
}
export interface FindTargetFromSourceArgs {
    /** Name of a relation created with `createRelationship`; not `favourite` or `like`. */
    relationName: string;
    /**
     * Type of the source; `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /**
     * Type of the target; `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Version number of the source, if it is content with status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Version number of the target, if it is content with status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds fields to each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /**
     * Type of the source; `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /**
     * Type of the target; `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Version number of the source, if it is content with status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Version number of the target, if it is content with status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds fields to the relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
}
export interface CreateRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /**
     * Type of the source; `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /**
     * Type of the target; `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Version number of the source, if it is content with status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Version number of the target, if it is content with status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
}
export interface DeleteRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /**
     * Type of the source; `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /**
     * Type of the target; `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Version number of the source, if it is content with status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Version number of the target, if it is content with status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
}
export interface FindSourcesForTargetArgs {
    /** Name of a relation created with `createRelationship`; not `favourite` or `like`. */
    relationName: string;
    /**
     * Type of the source; `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /**
     * Type of the target; `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Version number of the source, if it is content with status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Version number of the target, if it is content with status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds fields to each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface SearchByCQLArgs {
    /** CQL query, such as `type = page and space = DEV`. */
    cql: string;
    /** Restricts the query, as a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
    cqlcontext?: string | undefined;
    /** Cursor of a page of results, from a link in the previous response; never construct it. */
    cursor?: string | undefined;
    /**
     * Used only in links generated by the server; omit it.
     * @default false
     */
    next?: boolean | undefined;
    /**
     * Used only in links generated by the server; omit it.
     * @default false
     */
    prev?: boolean | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Has no effect on live sites; use `cursor` for the next page.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Also searches archived spaces.
     * @default false
     */
    includeArchivedSpaces?: boolean | undefined;
    /**
     * Searches only archived spaces.
     * @default false
     */
    excludeCurrentSpaces?: boolean | undefined;
    /**
     * How to generate the excerpt of each result, or `none`.
     * @default highlight
     * @enum {string}
     */
    excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped" | undefined;
    /**
     * Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none" | undefined;
    /**
     * Cache-busting number, different in each request; ignored by the search.
     * Format: int64
     */
    _?: number | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
}
export interface SearchUserArgs {
    /** CQL query, such as `user.fullname ~ "ann"`. */
    cql: string;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds fields to each user, such as `operations` or `personalSpace`. */
    expand?: readonly string[] | undefined;
    /**
     * Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none" | undefined;
}
export interface GetLookAndFeelSettingsArgs {
    /** Key of the space; the whole site if omitted. */
    spaceKey?: string | undefined;
}
export interface UpdateLookAndFeelArgs {
    body: LookAndFeelSelection;
}
export interface UpdateLookAndFeelSettingsArgs {
    /** Key of the space; the whole site if omitted. */
    spaceKey?: string | undefined;
    body: LookAndFeelWritable;
}
export interface ResetLookAndFeelSettingsArgs {
    /** Key of the space; the whole site if omitted. */
    spaceKey?: string | undefined;
}
export interface GetThemesArgs {
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetThemeArgs {
    /** Key of the theme, as listed by `getThemes`. */
    themeKey: string;
}
export interface CreateSpaceArgs {
    body: SpaceCreate;
}
export interface CreatePrivateSpaceArgs {
    body: SpaceCreate;
}
export interface UpdateSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpaceUpdate;
}
export interface DeleteSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface AddPermissionToSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpacePermissionRequest;
}
export interface AddCustomContentPermissionsArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpacePermissionCustomContent;
}
export interface RemovePermissionArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /** ID of the permission. */
    id: string | number;
}
export interface GetSpaceSettingsArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface UpdateSpaceSettingsArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpaceSettingsUpdate;
}
export type GetSpaceContentStatesResult = ContentState[];
export interface GetSpaceContentStatesArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetContentStateSettingsArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetContentsWithStateArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /** ID of the content state. */
    "state-id": string | number;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     */
    start?: number | undefined;
}
export interface GetSpaceThemeArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface SetSpaceThemeArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: ThemeUpdate;
}
export interface ResetSpaceThemeArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetWatchersForSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Number of items to skip.
     * Format: int32
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     */
    limit?: number | undefined;
}
export interface GetLabelsForSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Returns only labels with this prefix: `team` for those of the space itself, `global` for those of its content.
     * @enum {string}
     */
    prefix?: "global" | "my" | "team" | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export type AddLabelsToSpaceBody = LabelCreate[];
export interface AddLabelsToSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    body: AddLabelsToSpaceBody;
}
export interface DeleteLabelFromSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /** Name of the label. */
    name: string;
    /** Prefix of the label; `global` if omitted. */
    prefix?: string | undefined;
}
export interface UpdateContentTemplateArgs {
    body: ContentTemplateUpdate;
}
export interface CreateContentTemplateArgs {
    body: ContentTemplateCreate;
}
export interface GetBlueprintTemplatesArgs {
    /** Key of the space; global templates if omitted. */
    spaceKey?: string | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds the `body` of each template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplatesArgs {
    /** Key of the space; global templates if omitted. */
    spaceKey?: string | undefined;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds the `body` of each template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplateArgs {
    /** ID of the template. */
    contentTemplateId: string | number;
    /** Adds the `body` of the template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface RemoveTemplateArgs {
    /** ID of the template. */
    contentTemplateId: string | number;
}
export interface GetUserArgs {
    /** Account ID of the user. */
    accountId: string | number;
    /** Adds fields to the user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetAnonymousUserArgs {
    /** Adds the `operations` that anonymous users may perform. */
    expand?: readonly "operations"[] | undefined;
}
export interface GetCurrentUserArgs {
    /** Adds fields to the user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetGroupMembershipsForUserArgs {
    /** Account ID of the user. */
    accountId: string | number;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetBulkUserLookupArgs {
    /** Account IDs of the users; declared as a single string, so v2 `createBulkUserLookup` is safer for several users. */
    accountId: string | number;
    /** Adds fields to each user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetContentWatchStatusArgs {
    /** ID of the content. */
    contentId: string | number;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface AddContentWatcherArgs {
    /** ID of the content. */
    contentId: string | number;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface RemoveContentWatcherArgs {
    /** ID of the content. */
    contentId: string | number;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface IsWatchingLabelArgs {
    /** Name of the label. */
    labelName: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface AddLabelWatcherArgs {
    /** Name of the label. */
    labelName: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface RemoveLabelWatcherArgs {
    /** Name of the label. */
    labelName: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface IsWatchingSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface AddSpaceWatcherArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface RemoveSpaceWatchArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * No longer has any effect; use `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Account ID of the user; the caller if omitted. */
    accountId?: string | number | undefined;
}
export interface GetPrivacyUnsafeUserEmailArgs {
    /** Account ID of the user. */
    accountId: string | number;
}
export interface GetPrivacyUnsafeUserEmailBulkArgs {
    /** Account IDs of the users. */
    accountId: readonly (string | number)[];
}
export interface RegisterModulesArgs {
    body: ConnectModules;
}
export interface RemoveModulesArgs {
    /** Keys of the modules; unknown ones are ignored. */
    moduleKey: readonly string[];
}
export interface GetViewsResult {
    id?: number;
    count?: number;
}
export interface GetViewsArgs {
    /** ID of the content. */
    contentId: string | number;
    /** Counts views from this date on; all views if omitted. */
    fromDate?: string | undefined;
}
export interface GetViewersResult {
    id?: number;
    count?: number;
}
export interface GetViewersArgs {
    /** ID of the content. */
    contentId: string | number;
    /** Counts views from this date on; all views if omitted. */
    fromDate?: string | undefined;
}
export interface GetUserPropertiesItem {
    key?: string;
}
export interface GetUserPropertiesArgs {
    /** Account ID of the user. */
    userId: string | number;
    /**
     * Number of items to skip.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * Format: int32
     * @default 5
     */
    limit?: number | undefined;
}
export interface GetUserPropertyArgs {
    /** Account ID of the user. */
    userId: string | number;
    /** Key of the property. */
    key: string;
}
export interface UpdateUserPropertyArgs {
    /** Account ID of the user. */
    userId: string | number;
    /** Key of the property. */
    key: string;
    body: UserPropertyUpdate;
}
export interface CreateUserPropertyArgs {
    /** Account ID of the user. */
    userId: string | number;
    /** Key of the property. */
    key: string;
    body: UserPropertyCreate;
}
export interface DeleteUserPropertyArgs {
    /** Account ID of the user. */
    userId: string | number;
    /** Key of the property. */
    key: string;
}
export interface operations {
    getAuditRecords: {
        parameters: {
            query?: {
                /** @description Returns only audit log records from this time on, in epoch milliseconds. */
                startDate?: string;
                /** @description Returns only audit log records up to this time, in epoch milliseconds. */
                endDate?: string;
                /** @description Returns only audit log records in which a text field contains this string. */
                searchString?: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": AuditRecordArray;
                };
            };
            401: noContent;
            403: noContent;
        };
    };
    createAuditRecord: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": AuditRecordCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditRecord;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    exportAuditRecords: {
        parameters: {
            query?: {
                /** @description Returns only audit log records from this time on, in epoch milliseconds. */
                startDate?: string;
                /** @description Returns only audit log records up to this time, in epoch milliseconds. */
                endDate?: string;
                /** @description Returns only audit log records in which a text field contains this string. */
                searchString?: string;
                /** @description File format of the export. */
                format?: "csv" | "zip";
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
                    "application/zip": Blob;
                    "text/csv": Blob;
                };
            };
            403: noContent;
        };
    };
    getRetentionPeriod: {
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
                    "application/json": RetentionPeriod;
                };
            };
            403: noContent;
        };
    };
    setRetentionPeriod: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": RetentionPeriod;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RetentionPeriod;
                };
            };
            403: noContent;
        };
    };
    getAuditRecordsForTimePeriod: {
        parameters: {
            query?: {
                /** @description Number of `units` to look back. */
                number?: number;
                /** @description Unit that `number` counts. */
                units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES";
                /** @description Returns only audit log records in which a text field contains this string. */
                searchString?: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": AuditRecordArray;
                };
            };
            403: noContent;
        };
    };
    archivePages: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody?: {
            content: {
                "application/json": ArchivePagesBody;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LongTask;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    publishSharedDraft: {
        parameters: {
            query?: {
                /** @description Status of the draft; keep the default. */
                status?: string;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description ID of the draft, as shown in the URL of its editor. */
                draftId: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentBlueprintDraft;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Content;
                };
            };
            400: noContent;
            409: noContent;
        };
    };
    publishLegacyDraft: {
        parameters: {
            query?: {
                /** @description Status of the draft; keep the default. */
                status?: string;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description ID of the draft, as shown in the URL of its editor. */
                draftId: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentBlueprintDraft;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Content;
                };
            };
            400: noContent;
            409: noContent;
        };
    };
    searchContentByCQL: {
        parameters: {
            query: {
                /** @description CQL query, such as `type = page and space = DEV`. */
                cql: string;
                /** @description Restricts the query, as a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
                cqlcontext?: string;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
                /** @description Cursor of a page of results, from a link in the previous response; never construct it. */
                cursor?: string;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": ContentArray;
                };
            };
            400: noContent;
            401: noContent;
        };
    };
    deletePageTree: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
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
                    "application/json": LongTask;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    movePage: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the page to move. */
                pageId: string | number;
                /** @description Moves the page `before` or `after` the target as a sibling, or under it with `append`. */
                position: "before" | "after" | "append";
                /** @description ID of the page that `position` refers to. */
                targetId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MovePageResult;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createOrUpdateAttachments: {
        parameters: {
            query?: {
                /** @description Status of the content to attach to; keep `current`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateOrUpdateAttachmentsBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentArray;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    createAttachment: {
        parameters: {
            query?: {
                /** @description Selects the published content (`current`) or its `draft`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateAttachmentBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    updateAttachmentProperties: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description ID of the attachment, such as `att123`. */
                attachmentId: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": AttachmentPropertiesUpdateBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Content;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
            409: noContent;
        };
    };
    updateAttachmentData: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description ID of the attachment, such as `att123`. */
                attachmentId: string | number;
            };
        };
        requestBody: {
            content: {
                "multipart/form-data": UpdateAttachmentDataBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Content;
                };
            };
            400: noContent;
            404: noContent;
        };
    };
    downloadAttatchment: {
        parameters: {
            query?: {
                /** @description Version number of the file; the latest if omitted. */
                version?: number;
                /** @description Allowed statuses of the attachment. */
                status?: string[];
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description ID of the attachment, such as `att123`. */
                attachmentId: string | number;
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
    getContentDescendants: {
        parameters: {
            query?: {
                /** @description Types of descendants to return in full, such as `page` or `attachment`. */
                expand?: ("attachment" | "comment" | "page")[];
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": ContentChildren;
                };
            };
            404: noContent;
        };
    };
    getDescendantsOfType: {
        parameters: {
            query?: {
                /** @description Number of levels to descend, up to 100; `root` means the first level, `all` every level. */
                depth?: string;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Type of content to return. */
                type: "page" | "comment" | "attachment";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentArray;
                };
            };
            400: noContent;
            404: noContent;
        };
    };
    getMacroBodyByMacroId: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Version number of the content; 0 means the latest. */
                version: number;
                /** @description ID of the macro, known to its app or found in the storage format of the body. */
                macroId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MacroInstance;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    getAndConvertMacroBodyByMacroId: {
        parameters: {
            query?: {
                /** @description Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Resolves links, includes and files in the body as if it were in this space. */
                spaceKeyContext?: string;
                /** @description Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Version number of the content; 0 means the latest. */
                version: number;
                /** @description ID of the macro, known to its app or found in the storage format of the body. */
                macroId: string | number;
                /** @description Format to convert to. */
                to: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentBody;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAndAsyncConvertMacroBodyByMacroId: {
        parameters: {
            query?: {
                /** @description Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Reuses the task and result of an identical request that you made earlier; the data may be stale. */
                allowCache?: boolean;
                /** @description Resolves links, includes and files in the body as if it were in this space. */
                spaceKeyContext?: string;
                /** @description Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Version number of the content; 0 means the latest. */
                version: number;
                /** @description ID of the macro, known to its app or found in the storage format of the body. */
                macroId: string | number;
                /** @description Format to convert to. */
                to: "export_view" | "view" | "styled_view";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncId;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    addLabelsToContent: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": AddLabelsToContentBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeLabelFromContentUsingQueryParameter: {
        parameters: {
            query: {
                /** @description Name of the label. */
                name: string;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeLabelFromContent: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Name of the label, without a slash. */
                label: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getWatchesForPage: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": WatchArray;
                };
            };
            401: noContent;
        };
    };
    getWatchesForSpace: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": SpaceWatchArray;
                };
            };
            401: noContent;
        };
    };
    copyPageHierarchy: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": CopyPageHierarchyRequest;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LongTask;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    copyPage: {
        parameters: {
            query?: {
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": CopyPageRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=UTF-8": Content;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    checkContentPermission: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentPermissionRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermissionCheckResponse;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRestrictions: {
        parameters: {
            query?: {
                /** @description Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
                /** @description Number of users and of groups to skip. */
                start?: number;
                /** @description Maximum number of users per page and, separately, of groups. */
                limit?: number;
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": ContentRestrictionArray;
                };
            };
            404: noContent;
        };
    };
    updateRestrictions: {
        parameters: {
            query?: {
                /** @description Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentRestrictionAddOrUpdateArray;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentRestrictionArray;
                };
            };
            404: noContent;
        };
    };
    addRestrictions: {
        parameters: {
            query?: {
                /** @description Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentRestrictionAddOrUpdateArray;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentRestrictionArray;
                };
            };
            404: noContent;
        };
    };
    deleteRestrictions: {
        parameters: {
            query?: {
                /** @description Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": ContentRestrictionArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRestrictionsByOperation: {
        parameters: {
            query?: {
                /** @description Adds fields to each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": GetRestrictionsByOperationResult;
                };
            };
        };
    };
    getRestrictionsForOperation: {
        parameters: {
            query?: {
                /** @description Adds fields to the restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
                /** @description Number of users and of groups to skip. */
                start?: number;
                /** @description Maximum number of users per page and, separately, of groups. */
                limit?: number;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentRestriction;
                };
            };
        };
    };
    getIndividualGroupRestrictionStatusByGroupId: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description ID of the group, not its name. */
                groupId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            403: noContent;
            404: noContent;
        };
    };
    addGroupToContentRestrictionByGroupId: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description ID of the group, not its name. */
                groupId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeGroupFromContentRestriction: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description ID of the group, not its name. */
                groupId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getContentRestrictionStatusForUser: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            404: noContent;
        };
    };
    addUserToContentRestriction: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            400: noContent;
            404: noContent;
        };
    };
    removeUserFromContentRestriction: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
            };
        };
        requestBody?: never;
        responses: {
            200: noContent;
            404: noContent;
        };
    };
    getContentState: {
        parameters: {
            query?: {
                /** @description Selects the published content (`current`) or its `draft`. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": ContentStateResponse;
                };
            };
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    setContentState: {
        parameters: {
            query: {
                /** @description Selects the published content (`current`) or its `draft`. */
                status: "current" | "draft";
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": ContentStateRestInput;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentStateResponse;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeContentState: {
        parameters: {
            query?: {
                /** @description Selects the published content (`current`) or its `draft`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description ID of the content. */
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
                    "application/json": ContentStateResponse;
                };
            };
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getAvailableContentStates: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
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
                    "application/json": AvailableContentStates;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    restoreContentVersion: {
        parameters: {
            query?: {
                /** @description Adds fields to the version: `content` or `collaborators`. */
                expand?: string[];
            };
            path: {
                /** @description ID of the content. */
                id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": VersionRestore;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Version;
                };
            };
            400: noContent;
            403: noContent;
        };
    };
    deleteContentVersion: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the content. */
                id: string | number;
                /** @description Number of the version to delete, counted from 1. */
                versionNumber: number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            403: noContent;
        };
    };
    getCustomContentStates: {
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
                    "application/json": GetCustomContentStatesResult;
                };
            };
            401: noContent;
        };
    };
    asyncConvertContentBodyRequest: {
        parameters: {
            query?: {
                /** @description Adds what is required to display the body in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Resolves links, includes and files in the body as if it were in this space. */
                spaceKeyContext?: string;
                /** @description Resolves links, includes and files as if the body belonged to this content; overrides `spaceKeyContext`. */
                contentIdContext?: string;
                /** @description Reuses the task and result of an identical request that you made earlier; the data may be stale. */
                allowCache?: boolean;
                /** @description Renders embedded content in its current version (`current`) or as of when the content was saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description Format to convert to. */
                to: "export_view";
            };
        };
        requestBody: {
            content: {
                "application/json": ContentBodyCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncId;
                };
            };
            400: noContent;
            404: noContent;
        };
    };
    asyncConvertContentBodyResponse: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the conversion: the `asyncId` returned when it was started. */
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
                    "application/json": AsyncContentBody;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    bulkAsyncConvertContentBodyResponse: {
        parameters: {
            query: {
                /** @description The `asyncId`s of the conversions. */
                ids: (string | number)[];
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
                    "application/json": AsyncContentBodyArray;
                };
            };
            400: noContent;
        };
    };
    bulkAsyncConvertContentBodyRequest: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": BulkContentBodyConversionInput;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AsyncIdArray;
                };
            };
            400: noContent;
        };
    };
    getAllLabelContent: {
        parameters: {
            query: {
                /** @description Name of the label. */
                name: string;
                /** @description Returns only labeled content of this type; all types if omitted. */
                type?: "page" | "blogpost" | "attachment" | "page_template";
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": LabelDetails;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getGroups: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Returns only groups with this access level; all groups if omitted. */
                accessType?: "user" | "admin" | "site-admin";
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
                    "application/json": GroupArrayWithLinks;
                };
            };
            403: noContent;
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": GroupName;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    getGroupByGroupId: {
        parameters: {
            query: {
                /** @description ID of the group. */
                id: string | number;
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
                    "application/json": Group;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    removeGroupById: {
        parameters: {
            query: {
                /** @description ID of the group. */
                id: string | number;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    searchGroups: {
        parameters: {
            query: {
                /** @description Part of the name to search for. */
                query: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Adds `totalSize`, which is expensive to compute. */
                shouldReturnTotalSize?: boolean;
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
                    "application/json": GroupArrayWithLinks;
                };
            };
            403: noContent;
        };
    };
    getGroupMembersByGroupId: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Adds `totalSize`, which is expensive to compute. */
                shouldReturnTotalSize?: boolean;
                /** @description Adds fields to each user, such as `operations` or `personalSpace`. */
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            path: {
                /** @description ID of the group, not its name. */
                groupId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserArray;
                };
            };
            400: noContent;
            403: noContent;
        };
    };
    addUserToGroupByGroupId: {
        parameters: {
            query: {
                /** @description ID of the group, not its name. */
                groupId: string | number;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": AccountId;
            };
        };
        responses: {
            201: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeMemberFromGroupByGroupId: {
        parameters: {
            query: {
                /** @description ID of the group, not its name. */
                groupId: string | number;
                /** @description Account ID of the user. */
                accountId: string | number;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getTasks: {
        parameters: {
            query?: {
                /** @description Returns only tasks with this key. */
                key?: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": LongTaskStatusArray;
                };
            };
            401: noContent;
        };
    };
    getTask: {
        parameters: {
            query?: never;
            path: {
                /** @description The `id` returned when the long task was started. */
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
                    "application/json": LongTaskStatusWithLinks;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    findTargetFromSource: {
        parameters: {
            query?: {
                /** @description Status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Status of the target, if it is content. */
                targetStatus?: string;
                /** @description Version number of the source, if it is content with status `historical`. */
                sourceVersion?: number;
                /** @description Version number of the target, if it is content with status `historical`. */
                targetVersion?: number;
                /** @description Adds fields to each relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Name of a relation created with `createRelationship`; not `favourite` or `like`. */
                relationName: string;
                /** @description Type of the source; `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Key of the source: an account ID or `current`, a content ID or a space key. */
                sourceKey: string;
                /** @description Type of the target; `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RelationArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRelationship: {
        parameters: {
            query?: {
                /** @description Status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Status of the target, if it is content. */
                targetStatus?: string;
                /** @description Version number of the source, if it is content with status `historical`. */
                sourceVersion?: number;
                /** @description Version number of the target, if it is content with status `historical`. */
                targetVersion?: number;
                /** @description Adds fields to the relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
            };
            path: {
                /** @description Name of the relation: `favourite` or a custom name. */
                relationName: string;
                /** @description Type of the source; `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Key of the source: an account ID or `current`, a content ID or a space key. */
                sourceKey: string;
                /** @description Type of the target; `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Key of the target: an account ID or `current`, a content ID or a space key. */
                targetKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Relation;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createRelationship: {
        parameters: {
            query?: {
                /** @description Status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Status of the target, if it is content. */
                targetStatus?: string;
                /** @description Version number of the source, if it is content with status `historical`. */
                sourceVersion?: number;
                /** @description Version number of the target, if it is content with status `historical`. */
                targetVersion?: number;
            };
            path: {
                /** @description Name of the relation: `favourite` or a custom name. */
                relationName: string;
                /** @description Type of the source; `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Key of the source: an account ID or `current`, a content ID or a space key. */
                sourceKey: string;
                /** @description Type of the target; `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Key of the target: an account ID or `current`, a content ID or a space key. */
                targetKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Relation;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    deleteRelationship: {
        parameters: {
            query?: {
                /** @description Status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Status of the target, if it is content. */
                targetStatus?: string;
                /** @description Version number of the source, if it is content with status `historical`. */
                sourceVersion?: number;
                /** @description Version number of the target, if it is content with status `historical`. */
                targetVersion?: number;
            };
            path: {
                /** @description Name of the relation: `favourite` or a custom name. */
                relationName: string;
                /** @description Type of the source; `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Key of the source: an account ID or `current`, a content ID or a space key. */
                sourceKey: string;
                /** @description Type of the target; `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Key of the target: an account ID or `current`, a content ID or a space key. */
                targetKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    findSourcesForTarget: {
        parameters: {
            query?: {
                /** @description Status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Status of the target, if it is content. */
                targetStatus?: string;
                /** @description Version number of the source, if it is content with status `historical`. */
                sourceVersion?: number;
                /** @description Version number of the target, if it is content with status `historical`. */
                targetVersion?: number;
                /** @description Adds fields to each relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Name of a relation created with `createRelationship`; not `favourite` or `like`. */
                relationName: string;
                /** @description Type of the source; `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Type of the target; `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Key of the target: an account ID or `current`, a content ID or a space key. */
                targetKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RelationArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    searchByCQL: {
        parameters: {
            query: {
                /** @description CQL query, such as `type = page and space = DEV`. */
                cql: string;
                /** @description Restricts the query, as a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
                cqlcontext?: string;
                /** @description Cursor of a page of results, from a link in the previous response; never construct it. */
                cursor?: string;
                /** @description Used only in links generated by the server; omit it. */
                next?: boolean;
                /** @description Used only in links generated by the server; omit it. */
                prev?: boolean;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Has no effect on live sites; use `cursor` for the next page. */
                start?: number;
                /** @description Also searches archived spaces. */
                includeArchivedSpaces?: boolean;
                /** @description Searches only archived spaces. */
                excludeCurrentSpaces?: boolean;
                /** @description How to generate the excerpt of each result, or `none`. */
                excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped";
                /** @description Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`. */
                sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none";
                /** @description Cache-busting number, different in each request; ignored by the search. */
                _?: number;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
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
                    "application/json": SearchPageResponseSearchResult;
                };
            };
            400: noContent;
            403: noContent;
        };
    };
    searchUser: {
        parameters: {
            query: {
                /** @description CQL query, such as `user.fullname ~ "ann"`. */
                cql: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Adds fields to each user, such as `operations` or `personalSpace`. */
                expand?: string[];
                /** @description Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`. */
                sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none";
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
                    "application/json": SearchPageResponseSearchResult;
                };
            };
            400: noContent;
            403: noContent;
        };
    };
    getLookAndFeelSettings: {
        parameters: {
            query?: {
                /** @description Key of the space; the whole site if omitted. */
                spaceKey?: string;
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
                    "application/json": LookAndFeelSettings;
                };
            };
            400: noContent;
            404: noContent;
        };
    };
    updateLookAndFeel: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": LookAndFeelSelection;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LookAndFeelSelection;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
            409: noContent;
        };
    };
    updateLookAndFeelSettings: {
        parameters: {
            query?: {
                /** @description Key of the space; the whole site if omitted. */
                spaceKey?: string;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": LookAndFeelWritable;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LookAndFeelWithLinks;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    resetLookAndFeelSettings: {
        parameters: {
            query?: {
                /** @description Key of the space; the whole site if omitted. */
                spaceKey?: string;
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getSystemInfo: {
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
                    "application/json": SystemInfoEntity;
                };
            };
            403: noContent;
        };
    };
    getThemes: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": ThemeArray;
                };
            };
        };
    };
    getGlobalTheme: {
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
                    "application/json": Theme;
                };
            };
            404: noContent;
        };
    };
    getTheme: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the theme, as listed by `getThemes`. */
                themeKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Theme;
                };
            };
            404: noContent;
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SpaceCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    createPrivateSpace: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": SpaceCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    updateSpace: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SpaceUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Space;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    deleteSpace: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LongTask;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    addPermissionToSpace: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SpacePermissionRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpacePermissionV2;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    addCustomContentPermissions: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SpacePermissionCustomContent;
            };
        };
        responses: {
            200: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removePermission: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
                /** @description ID of the permission. */
                id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getSpaceSettings: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceSettings;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    updateSpaceSettings: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SpaceSettingsUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceSettings;
                };
            };
            401: noContent;
            404: noContent;
        };
    };
    getSpaceContentStates: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSpaceContentStatesResult;
                };
            };
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getContentStateSettings: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentStateSettings;
                };
            };
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getContentsWithState: {
        parameters: {
            query: {
                /** @description ID of the content state. */
                "state-id": string | number;
                /** @description Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
                expand?: string[];
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Number of items to skip. */
                start?: number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentArray;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getSpaceTheme: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Theme;
                };
            };
            404: noContent;
        };
    };
    setSpaceTheme: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": ThemeUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Theme;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    resetSpaceTheme: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            404: noContent;
        };
    };
    getWatchersForSpace: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SpaceWatchArray;
                };
            };
            404: noContent;
        };
    };
    getLabelsForSpace: {
        parameters: {
            query?: {
                /** @description Returns only labels with this prefix: `team` for those of the space itself, `global` for those of its content. */
                prefix?: "global" | "my" | "team";
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelArray;
                };
            };
            404: noContent;
        };
    };
    addLabelsToSpace: {
        parameters: {
            query?: never;
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody: {
            content: {
                "application/json": AddLabelsToSpaceBody;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelArray;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    deleteLabelFromSpace: {
        parameters: {
            query: {
                /** @description Name of the label. */
                name: string;
                /** @description Prefix of the label; `global` if omitted. */
                prefix?: string;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            404: noContent;
        };
    };
    updateContentTemplate: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ContentTemplateUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentTemplate;
                };
            };
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createContentTemplate: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ContentTemplateCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentTemplate;
                };
            };
            400: noContent;
            403: noContent;
        };
    };
    getBlueprintTemplates: {
        parameters: {
            query?: {
                /** @description Key of the space; global templates if omitted. */
                spaceKey?: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Adds the `body` of each template. */
                expand?: ("body" | "body.storage")[];
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
                    "application/json": BlueprintTemplateArray;
                };
            };
            403: noContent;
        };
    };
    getContentTemplates: {
        parameters: {
            query?: {
                /** @description Key of the space; global templates if omitted. */
                spaceKey?: string;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
                /** @description Adds the `body` of each template. */
                expand?: ("body" | "body.storage")[];
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
                    "application/json": ContentTemplateArray;
                };
            };
            403: noContent;
        };
    };
    getContentTemplate: {
        parameters: {
            query?: {
                /** @description Adds the `body` of the template. */
                expand?: ("body" | "body.storage")[];
            };
            path: {
                /** @description ID of the template. */
                contentTemplateId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContentTemplate;
                };
            };
            403: noContent;
        };
    };
    removeTemplate: {
        parameters: {
            query?: never;
            path: {
                /** @description ID of the template. */
                contentTemplateId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
        };
    };
    getUser: {
        parameters: {
            query: {
                /** @description Account ID of the user. */
                accountId: string | number;
                /** @description Adds fields to the user, such as `operations` or `personalSpace`. */
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
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
                    "application/json": User;
                };
            };
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getAnonymousUser: {
        parameters: {
            query?: {
                /** @description Adds the `operations` that anonymous users may perform. */
                expand?: "operations"[];
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
                    "application/json": UserAnonymous;
                };
            };
            403: noContent;
        };
    };
    getCurrentUser: {
        parameters: {
            query?: {
                /** @description Adds fields to the user, such as `operations` or `personalSpace`. */
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
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
                    "application/json": User;
                };
            };
            403: noContent;
        };
    };
    getGroupMembershipsForUser: {
        parameters: {
            query: {
                /** @description Account ID of the user. */
                accountId: string | number;
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
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
                    "application/json": GroupArrayWithLinks;
                };
            };
            403: noContent;
        };
    };
    getBulkUserLookup: {
        parameters: {
            query: {
                /** @description Account IDs of the users; declared as a single string, so v2 `createBulkUserLookup` is safer for several users. */
                accountId: string | number;
                /** @description Adds fields to each user, such as `operations` or `personalSpace`. */
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
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
                    "application/json": BulkUserLookupArray;
                };
            };
            403: noContent;
        };
    };
    getContentWatchStatus: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                contentId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserWatch;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    addContentWatcher: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                contentId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeContentWatcher: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description ID of the content. */
                contentId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    isWatchingLabel: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Name of the label. */
                labelName: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserWatch;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    addLabelWatcher: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Name of the label. */
                labelName: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeLabelWatcher: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Name of the label. */
                labelName: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    isWatchingSpace: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserWatch;
                };
            };
            403: noContent;
            404: noContent;
        };
    };
    addSpaceWatcher: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeSpaceWatch: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description No longer has any effect; use `accountId`.
                 */
                username?: string;
                /** @description Account ID of the user; the caller if omitted. */
                accountId?: string | number;
            };
            path: {
                /** @description Key of the space, such as `DEV`. */
                spaceKey: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getPrivacyUnsafeUserEmail: {
        parameters: {
            query: {
                /** @description Account ID of the user. */
                accountId: string | number;
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
                    "application/json": AccountIdEmailRecord;
                };
            };
            400: noContent;
            401: noContent;
            404: noContent;
            501: noContent;
        };
    };
    getPrivacyUnsafeUserEmailBulk: {
        parameters: {
            query: {
                /** @description Account IDs of the users. */
                accountId: (string | number)[];
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
                    "application/json": AccountIdEmailRecordArray;
                };
            };
            400: noContent;
            401: noContent;
            501: noContent;
        };
    };
    getModules: {
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
                    "application/json": ConnectModules;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DynamicModulesErrorMessage;
                };
            };
        };
    };
    registerModules: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectModules;
            };
        };
        responses: {
            200: noContent;
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DynamicModulesErrorMessage;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DynamicModulesErrorMessage;
                };
            };
        };
    };
    removeModules: {
        parameters: {
            query: {
                /** @description Keys of the modules; unknown ones are ignored. */
                moduleKey: string[];
            };
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DynamicModulesErrorMessage;
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: {
                /** @description Counts views from this date on; all views if omitted. */
                fromDate?: string;
            };
            path: {
                /** @description ID of the content. */
                contentId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetViewsResult;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getViewers: {
        parameters: {
            query?: {
                /** @description Counts views from this date on; all views if omitted. */
                fromDate?: string;
            };
            path: {
                /** @description ID of the content. */
                contentId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetViewersResult;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getUserProperties: {
        parameters: {
            query?: {
                /** @description Number of items to skip. */
                start?: number;
                /** @description Maximum number of items per page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Account ID of the user. */
                userId: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserPropertyKeyArray;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getUserProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Account ID of the user. */
                userId: string | number;
                /** @description Key of the property. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProperty;
                };
            };
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    updateUserProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Account ID of the user. */
                userId: string | number;
                /** @description Key of the property. */
                key: string;
            };
        };
        requestBody: {
            content: {
                "application/json": UserPropertyUpdate;
            };
        };
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createUserProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Account ID of the user. */
                userId: string | number;
                /** @description Key of the property. */
                key: string;
            };
        };
        requestBody: {
            content: {
                "application/json": UserPropertyCreate;
            };
        };
        responses: {
            201: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
            409: noContent;
        };
    };
    deleteUserProperty: {
        parameters: {
            query?: never;
            path: {
                /** @description Account ID of the user. */
                userId: string | number;
                /** @description Key of the property. */
                key: string;
            };
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
}
export interface noContent {
    headers: {
        [name: string]: unknown;
    };
    content?: never;
}
