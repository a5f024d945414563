// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { FileInput } from "../request/FileInput.js";

export interface paths {
    "/wiki/rest/api/audit": {
        /** Lists the audit log, narrowed by dates or text. Needs a Confluence administrator. */
        get: operations["getAuditRecords"];
        /** Writes an entry of your own into the audit log. Needs a Confluence administrator; only `remoteAddress` is mandatory in the body. */
        post: operations["createAuditRecord"];
    };
    "/wiki/rest/api/audit/export": {
        /** Downloads the audit log as one file, CSV or ZIP. Needs a Confluence administrator. */
        get: operations["exportAuditRecords"];
    };
    "/wiki/rest/api/audit/retention": {
        /** Tells how long audit entries are kept before they vanish. Needs a Confluence administrator. */
        get: operations["getRetentionPeriod"];
        /** Changes how long audit entries are kept, one year at most. Needs a Confluence administrator. */
        put: operations["setRetentionPeriod"];
    };
    "/wiki/rest/api/audit/since": {
        /** Lists the audit log of a span that ends now, such as the last 3 `MONTHS`. Needs a Confluence administrator; use `getAuditRecords` for fixed dates. */
        get: operations["getAuditRecordsForTimePeriod"];
    };
    "/wiki/rest/api/content/archive": {
        /** Starts archiving pages, of several spaces if need be, and answers a long task to poll with `getTask`. Fails while another archive job runs and on the Free plan; several pages at once need Premium. */
        post: operations["archivePages"];
    };
    "/wiki/rest/api/content/blueprint/instance/{draftId}": {
        /** Publishes a draft made from a blueprint and answers the page. Needs a `title` and `version.number` 1, and the right to add pages to the space. */
        put: operations["publishSharedDraft"];
        /** Does the same as `publishSharedDraft` for drafts of the old kind; prefer that one. */
        post: operations["publishLegacyDraft"];
    };
    "/wiki/rest/api/content/search": {
        /** Finds content with CQL and answers content objects, which `expand` can fill. Leaves out what the caller may not see; use `searchByCQL` for spaces or highlighted excerpts. */
        get: operations["searchContentByCQL"];
    };
    "/wiki/rest/api/content/{id}/pageTree": {
        /** Starts moving a current page with everything below it to the trash and answers a long task to poll with `getTask`. Needs the right to delete in the space. */
        delete: operations["deletePageTree"];
    };
    "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
        /** Moves a page beside or under another one, also across spaces; a title already taken there is refused. Makes a hard-to-find root page when `before` or `after` names a top-level page. */
        put: operations["movePage"];
    };
    "/wiki/rest/api/content/{id}/child/attachment": {
        /** Uploads files to content; a file name already present gets a new version. Answers 404 also for a file over the site's size limit. */
        put: operations["createOrUpdateAttachments"];
        /** Uploads new files to content. Refuses a file name that the content already has with 400; use `createOrUpdateAttachments` to replace it. Answers 404 when the file is too large. */
        post: operations["createAttachment"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
        /** Renames an attachment, moves it to other content or edits its comment or media type, without a new file. Answers 409 when `version.number` in the body is not the stored one. */
        put: operations["updateAttachmentProperties"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
        /** Uploads a new version of a known attachment. Picks it by id, so the file may have another name, unlike in `createOrUpdateAttachments`. */
        post: operations["updateAttachmentData"];
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
        /** Fetches the bytes of an attachment by way of a redirect that fetch follows. Keeps the misspelt name of Atlassian's document; v2 `getAttachmentById` only gives a `downloadLink`. */
        get: operations["downloadAttatchment"];
    };
    "/wiki/rest/api/content/{id}/descendant": {
        /**
         * Maps each kind of descendant to its items, at every depth. Covers comments and attachments, which v2 `getPageDescendants` and its siblings do not; prefer those for anything else.
         * @deprecated
         */
        get: operations["getContentDescendants"];
    };
    "/wiki/rest/api/content/{id}/descendant/{type}": {
        /**
         * Lists the descendants of one kind, at every depth unless `depth` says otherwise. Covers comments and attachments; for pages prefer v2 `getPageDescendants`.
         * @deprecated
         */
        get: operations["getDescendantsOfType"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
        /** Reads the stored body, name and parameters of one macro in one version of the content. Takes the node's local id when the macro comes from a Forge app. */
        get: operations["getMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
        /** Renders one macro of a content version in the format that you choose and waits for it; for slow macros use `getAndAsyncConvertMacroBodyByMacroId`. */
        get: operations["getAndConvertMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
        /** Starts rendering a macro and answers an `asyncId`; poll `asyncConvertContentBodyResponse` with it. Keeps the outcome for five minutes only. */
        get: operations["getAndAsyncConvertMacroBodyByMacroId"];
    };
    "/wiki/rest/api/content/{id}/label": {
        /** Adds labels, keeps those already there and answers the full list. Needs edit permission; the way to label content, since v2 only reads labels. */
        post: operations["addLabelsToContent"];
        /** Removes one label, whatever characters its name has, and answers nothing. Fails on archived content; needs edit permission. */
        delete: operations["removeLabelFromContentUsingQueryParameter"];
    };
    "/wiki/rest/api/content/{id}/label/{label}": {
        /** Removes one label and answers nothing. Refuses names with a slash; `removeLabelFromContentUsingQueryParameter` takes every name. Needs edit permission. */
        delete: operations["removeLabelFromContent"];
    };
    "/wiki/rest/api/content/{id}/notification/child-created": {
        /** Lists who watches a page. Changes nothing; watch with `addContentWatcher`, unwatch with `removeContentWatcher`. */
        get: operations["getWatchesForPage"];
    };
    "/wiki/rest/api/content/{id}/notification/created": {
        /** Lists who watches the space of the given content. Takes a content id despite its name; `getWatchersForSpace` takes a space key. */
        get: operations["getWatchesForSpace"];
    };
    "/wiki/rest/api/content/{id}/pagehierarchy/copy": {
        /** Starts copying a page with its subtree below `destinationPageId` and answers a long task to poll with `getTask`. Copies attachments, labels, permissions and properties only on request. */
        post: operations["copyPageHierarchy"];
    };
    "/wiki/rest/api/content/{id}/copy": {
        /** Copies one page into a space, below a parent or over an existing page, as `destination` says. Copies attachments, labels, permissions and properties only on request. */
        post: operations["copyPage"];
    };
    "/wiki/rest/api/content/{id}/permission/check": {
        /** Tells in `hasPermission` if a user or group may `read`, `update` or `delete` content, counting site, space and restrictions. Asking about others needs a Confluence administrator. */
        post: operations["checkContentPermission"];
    };
    "/wiki/rest/api/content/{id}/restriction": {
        /** Lists the users and groups in the read and update restrictions of content, one entry per operation; `getRestrictionsByOperation` gives an object instead. */
        get: operations["getRestrictions"];
        /** Replaces every restriction of the content by those in the body and answers the result. Needs edit permission; `addRestrictions` keeps the old ones. */
        put: operations["updateRestrictions"];
        /** Adds users and groups to the restrictions of content and keeps the others. Needs edit permission; `updateRestrictions` replaces instead. */
        post: operations["addRestrictions"];
        /** Lifts all read and update restrictions of the content, so that only its space and parents decide. Needs edit permission. */
        delete: operations["deleteRestrictions"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation": {
        /** Answers the restrictions as an object with the keys `read` and `update`, where `getRestrictions` gives a list. */
        get: operations["getRestrictionsByOperation"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
        /** Answers the users and groups that one operation is restricted to. Pages through both lists with the same `start` and `limit`. */
        get: operations["getRestrictionsForOperation"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
        /** Tells by its status if a group is named in a restriction: success means yes, 404 means not restricted. Ignores space permissions and inherited restrictions. */
        get: operations["getIndividualGroupRestrictionStatusByGroupId"];
        /** Lets a group read or update restricted content and answers nothing. Needs edit permission; the first entry restricts the content for all others. */
        put: operations["addGroupToContentRestrictionByGroupId"];
        /** Takes a group out of one restriction and answers nothing. Needs edit permission; 404 can mean that it was not in there. */
        delete: operations["removeGroupFromContentRestriction"];
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
        /** Tells by its status if a user is named in a restriction: success means yes, 404 means not restricted. Ignores space permissions and inherited restrictions. */
        get: operations["getContentRestrictionStatusForUser"];
        /** Lets a user read or update restricted content and answers nothing. Needs edit permission; the first entry restricts the content for all others. */
        put: operations["addUserToContentRestriction"];
        /** Takes a user out of one restriction and answers nothing. Needs edit permission. */
        delete: operations["removeUserFromContentRestriction"];
    };
    "/wiki/rest/api/content/{id}/state": {
        /** Reads the state (the coloured status) of the published content or, with `status` set to `draft`, of its draft. */
        get: operations["getContentState"];
        /** Sets the state by its id or by name and color; the id wins. Publishes a new version with the same body, unless the draft is meant. Needs edit permission. */
        put: operations["setContentState"];
        /** Clears the state and publishes a new version with an unchanged body. Needs edit permission. */
        delete: operations["removeContentState"];
    };
    "/wiki/rest/api/content/{id}/state/available": {
        /** Lists the states that the content can take: those of its space and your three latest own ones. Needs edit permission. */
        get: operations["getAvailableContentStates"];
    };
    "/wiki/rest/api/content/{id}/version": {
        /** Makes an old version the latest by saving it as a new one; `operationKey` is always `restore`. Answers 400, not 404, for unknown ids; needs edit permission. */
        post: operations["restoreContentVersion"];
    };
    "/wiki/rest/api/content/{id}/version/{versionNumber}": {
        /** Deletes one old version and answers nothing; its changes live on in the version after it. Refuses the current version; needs edit permission. */
        delete: operations["deleteContentVersion"];
    };
    "/wiki/rest/api/content-states": {
        /** Lists all content states that the signed-in user has made. Needs a real user, not anonymous access. */
        get: operations["getCustomContentStates"];
    };
    "/wiki/rest/api/contentbody/convert/async/{to}": {
        /** Starts turning a body into another format and answers an `asyncId`; poll `asyncConvertContentBodyResponse` with it. Drops the outcome five minutes after it is ready. */
        post: operations["asyncConvertContentBodyRequest"];
    };
    "/wiki/rest/api/contentbody/convert/async/{id}": {
        /** Polls a conversion of a body or macro: answers the converted body once `status` is `COMPLETED`, before that just the status. Serves only the user who started it. */
        get: operations["asyncConvertContentBodyResponse"];
    };
    "/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
        /** Polls up to fifty conversions in one call, each with its status and, when completed, its body. */
        get: operations["bulkAsyncConvertContentBodyResponse"];
        /** Starts up to ten conversions and answers an id for each, or `FAILED_TO_QUEUE` in its place; poll with `bulkAsyncConvertContentBodyResponse`. */
        post: operations["bulkAsyncConvertContentBodyRequest"];
    };
    "/wiki/rest/api/label": {
        /** Finds a label by name and lists what carries it, as id, type and title only. Finds templates too, unlike v2 `getLabels` with `getLabelPages`, `getLabelBlogPosts`, `getLabelAttachments`. */
        get: operations["getAllLabelContent"];
    };
    "/wiki/rest/api/group": {
        /** Lists the groups of the site by name, from A to Z. */
        get: operations["getGroups"];
        /** Creates an empty group and answers it with its id. Needs a site admin. */
        post: operations["createGroup"];
    };
    "/wiki/rest/api/group/by-id": {
        /** Reads one group by its id. */
        get: operations["getGroupByGroupId"];
        /** Deletes a group and answers nothing. Needs a site admin. */
        delete: operations["removeGroupById"];
    };
    "/wiki/rest/api/group/picker": {
        /** Finds groups by a part of their name, as a picker does while the user types. */
        get: operations["searchGroups"];
    };
    "/wiki/rest/api/group/{groupId}/membersByGroupId": {
        /** Lists the users in a group. */
        get: operations["getGroupMembersByGroupId"];
    };
    "/wiki/rest/api/group/userByGroupId": {
        /** Puts a user into a group and answers nothing. Needs a site admin. */
        post: operations["addUserToGroupByGroupId"];
        /** Takes a user out of a group and answers nothing, also when they were not in it. Needs a site admin. */
        delete: operations["removeMemberFromGroupByGroupId"];
    };
    "/wiki/rest/api/longtask": {
        /** Lists the long-running jobs of the site with their progress. Differs from v2 `getTasks`, which lists the check boxes in pages. */
        get: operations["getTasks"];
    };
    "/wiki/rest/api/longtask/{id}": {
        /** Polls one long-running job, such as a copy, archive or deletion; done when `finished` is true, and `successful` tells how it ended. */
        get: operations["getTask"];
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
        /** Lists what a source is related to under one relation name. Rejects `favourite`, for which live sites answer 501. */
        get: operations["findTargetFromSource"];
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
        /** Reads one relation between two entities; 404 means that there is none. Looks in one direction only, from source to target. */
        get: operations["getRelationship"];
        /** Relates two users, spaces or contents under any name; `favourite` is what users see as starred. Works in one direction only. */
        put: operations["createRelationship"];
        /** Deletes a relation and answers nothing, also when none existed. Lets users drop only their own favourites, space admins those of anybody. */
        delete: operations["deleteRelationship"];
    };
    "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
        /** Lists what is related to a target under one relation name. Rejects `favourite`, for which live sites answer 501. */
        get: operations["findSourcesForTarget"];
    };
    "/wiki/rest/api/search": {
        /** Searches content and spaces with CQL; each hit has a title, an excerpt and a link. Takes no `user` fields any more; use `searchUser` for people. */
        get: operations["searchByCQL"];
    };
    "/wiki/rest/api/search/user": {
        /** Searches users with CQL over `user` fields, such as `user.fullname`. Hides the e-mail address and other fields as each profile demands. */
        get: operations["searchUser"];
    };
    "/wiki/rest/api/settings/lookandfeel": {
        /** Reads colours, padding and the like of the site or of one space, and which set is selected. Needs no permission. */
        get: operations["getLookAndFeelSettings"];
        /** Selects which look a space uses: `global`, `custom` or `theme`. Answers 409 for the last two while the space has no theme. */
        put: operations["updateLookAndFeel"];
    };
    "/wiki/rest/api/settings/lookandfeel/custom": {
        /** Writes the custom look of the site or of one space. Has no visible effect where a theme rules the space; needs a Confluence administrator for the site. */
        post: operations["updateLookAndFeelSettings"];
        /** Sets the custom look back to the defaults and answers nothing; which set is selected stays as it is. Needs a Confluence administrator for the site. */
        delete: operations["resetLookAndFeelSettings"];
    };
    "/wiki/rest/api/settings/systemInfo": {
        /** Reads facts about the site, among them its cloud id, edition and base URL. Serves well as a check that a credential works. */
        get: operations["getSystemInfo"];
    };
    "/wiki/rest/api/settings/theme": {
        /** Lists the installed themes; the built-in default is not among them. */
        get: operations["getThemes"];
    };
    "/wiki/rest/api/settings/theme/selected": {
        /** Reads the theme of the whole site; 404 means that the default theme is in use. */
        get: operations["getGlobalTheme"];
    };
    "/wiki/rest/api/settings/theme/{themeKey}": {
        /** Reads the name, description and icon of one theme. */
        get: operations["getTheme"];
    };
    "/wiki/rest/api/space": {
        /** Creates a space; labels cannot be set here. Works on every site, while v2 `createSpace` needs role-based access. Needs the global right to create spaces. */
        post: operations["createSpace"];
    };
    "/wiki/rest/api/space/_private": {
        /** Creates a space that nobody but the caller sees. Exists in v2 as a flag of `createSpace`, on sites with role-based access. Needs the global right to create spaces. */
        post: operations["createPrivateSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}": {
        /** Changes the name, description, homepage, type or status of a space; permissions and labels stay. Needs a space admin, others get 404. */
        put: operations["updateSpace"];
        /** Starts deleting a space for good, not into the trash, and answers a long task to poll with `getTask`. Needs a space admin, others get 404. */
        delete: operations["deleteSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission": {
        /** Grants one permission in a space; the `read` one has to exist first. Closed to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Needs a space admin. */
        post: operations["addPermissionToSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
        /** Grants permissions on an app's own custom content in a space and answers nothing. Open to apps alone; needs a space admin. */
        post: operations["addCustomContentPermissions"];
    };
    "/wiki/rest/api/space/{spaceKey}/permission/{id}": {
        /** Revokes one permission in a space and answers nothing; losing `read` loses the rest. Closed to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Needs a space admin. */
        delete: operations["removePermission"];
    };
    "/wiki/rest/api/space/{spaceKey}/settings": {
        /** Reads the settings of a space, such as its editors and whether a theme may replace its home. */
        get: operations["getSpaceSettings"];
        /** Changes the settings of a space, such as its content mode or whether a theme may replace its home. Needs the right to manage the space, others get 404. */
        put: operations["updateSpaceSettings"];
    };
    "/wiki/rest/api/space/{spaceKey}/state": {
        /** Lists the states that a space suggests for its content. */
        get: operations["getSpaceContentStates"];
    };
    "/wiki/rest/api/space/{spaceKey}/state/settings": {
        /** Tells if a space allows content states, its own and custom ones, and lists its own. Needs a space admin. */
        get: operations["getContentStateSettings"];
    };
    "/wiki/rest/api/space/{spaceKey}/state/content": {
        /** Lists the content of a space that is in one state. */
        get: operations["getContentsWithState"];
    };
    "/wiki/rest/api/space/{spaceKey}/theme": {
        /** Reads the theme of a space; 404 means that it follows the look of the site. */
        get: operations["getSpaceTheme"];
        /** Gives a space a theme. Answers 403 for an unknown theme key; `resetSpaceTheme` returns to the default. Needs a space admin. */
        put: operations["setSpaceTheme"];
        /** Takes the theme off a space, which then follows the site, and answers nothing. Needs a space admin. */
        delete: operations["resetSpaceTheme"];
    };
    "/wiki/rest/api/space/{spaceKey}/watch": {
        /** Lists the watchers of a space by its key. */
        get: operations["getWatchersForSpace"];
    };
    "/wiki/rest/api/space/{spaceKey}/label": {
        /** Lists the labels of a space; prefer v2 `getSpaceLabels`, or `getSpaceContentLabels` for those of its content. */
        get: operations["getLabelsForSpace"];
        /** Adds labels to a space, keeps the others and answers the list. Has no v2 counterpart. */
        post: operations["addLabelsToSpace"];
        /** Removes one label from a space and answers nothing. Has no v2 counterpart. */
        delete: operations["deleteLabelFromSpace"];
    };
    "/wiki/rest/api/template": {
        /** Replaces a content template; send the current name and space along, even if unchanged. Cannot touch blueprints; needs a space admin, or a Confluence administrator for global ones. */
        put: operations["updateContentTemplate"];
        /** Creates a page template, global unless `space` is given; the body is in storage format. Needs a space admin, or a Confluence administrator for a global one. */
        post: operations["createContentTemplate"];
    };
    "/wiki/rest/api/template/blueprint": {
        /** Lists the templates that blueprints bring, of the site or of one space. */
        get: operations["getBlueprintTemplates"];
    };
    "/wiki/rest/api/template/page": {
        /** Lists the templates that people wrote, of the site or of one space. */
        get: operations["getContentTemplates"];
    };
    "/wiki/rest/api/template/{contentTemplateId}": {
        /** Reads one template, its body only when expanded. Answers 403, not 404, for an unknown id. */
        get: operations["getContentTemplate"];
        /** Deletes a content template, or undoes the changes of a customized blueprint template; an untouched one is refused. Needs a space admin, or a Confluence administrator for global ones. */
        delete: operations["removeTemplate"];
    };
    "/wiki/rest/api/user": {
        /** Reads one user by account id, as far as their privacy settings allow. */
        get: operations["getUser"];
    };
    "/wiki/rest/api/user/anonymous": {
        /** Reads the name and picture under which visitors without an account appear. */
        get: operations["getAnonymousUser"];
    };
    "/wiki/rest/api/user/current": {
        /** Reads the user whom the credential belongs to; a simple way to find out who is calling. */
        get: operations["getCurrentUser"];
    };
    "/wiki/rest/api/user/memberof": {
        /** Lists the groups with this user among their members. */
        get: operations["getGroupMembershipsForUser"];
    };
    "/wiki/rest/api/user/bulk": {
        /** Reads several users at once, the first 100 only; prefer v2 `createBulkUserLookup`. */
        get: operations["getBulkUserLookup"];
    };
    "/wiki/rest/api/user/watch/content/{contentId}": {
        /** Tells in `watching` if a user, by default the caller, watches the content. Asking about others needs a Confluence administrator or space admin. */
        get: operations["getContentWatchStatus"];
        /** Makes a user, by default the caller, watch the content and answers nothing. Choosing another user needs a Confluence administrator or space admin. */
        post: operations["addContentWatcher"];
        /** Stops a user, by default the caller, watching the content and answers nothing. Choosing another user needs a Confluence administrator or space admin. */
        delete: operations["removeContentWatcher"];
    };
    "/wiki/rest/api/user/watch/label/{labelName}": {
        /** Tells in `watching` if a user, by default the caller, watches a label. Answers 403 for an unknown label; asking about others needs a Confluence administrator. */
        get: operations["isWatchingLabel"];
        /** Makes a user, by default the caller, watch a label and answers nothing. Choosing another user needs a Confluence administrator. */
        post: operations["addLabelWatcher"];
        /** Stops a user, by default the caller, watching a label and answers nothing. Choosing another user needs a Confluence administrator. */
        delete: operations["removeLabelWatcher"];
    };
    "/wiki/rest/api/user/watch/space/{spaceKey}": {
        /** Tells in `watching` if a user, by default the caller, watches a space. Asking about others needs a Confluence administrator or space admin. */
        get: operations["isWatchingSpace"];
        /** Makes a user, by default the caller, watch a space and answers nothing. Choosing another user needs a Confluence administrator or space admin. */
        post: operations["addSpaceWatcher"];
        /** Stops a user, by default the caller, watching a space and answers nothing. Choosing another user needs a Confluence administrator or space admin. */
        delete: operations["removeSpaceWatch"];
    };
    "/wiki/rest/api/user/email": {
        /** Reads the e-mail address of a user even if their profile hides it. Works only for Connect apps that Atlassian approved and for Forge apps acting as themselves. */
        get: operations["getPrivacyUnsafeUserEmail"];
    };
    "/wiki/rest/api/user/email/bulk": {
        /** Reads e-mail addresses even if profiles hide them, and skips accounts it cannot serve. Works only for approved Connect apps and for Forge apps acting as themselves. */
        get: operations["getPrivacyUnsafeUserEmailBulk"];
    };
    "/wiki/rest/atlassian-connect/1/app/module/dynamic": {
        /** Lists the modules that the calling app added at run time. Works only for Connect apps. */
        get: operations["getModules"];
        /** Adds modules to the calling app at run time and answers nothing; a taken key is refused. Works only for Connect apps. */
        post: operations["registerModules"];
        /** Removes modules that the calling app added at run time, all of them when no key is given, and answers nothing. Works only for Connect apps. */
        delete: operations["removeModules"];
    };
    "/wiki/rest/api/analytics/content/{contentId}/views": {
        /** Counts how often a page or other content was viewed, in `count`. */
        get: operations["getViews"];
    };
    "/wiki/rest/api/analytics/content/{contentId}/viewers": {
        /** Counts how many different people viewed the content, in `count`. */
        get: operations["getViewers"];
    };
    "/wiki/rest/api/user/{userId}/property": {
        /** Lists the keys of the properties stored on a user; read each value with `getUserProperty`. */
        get: operations["getUserProperties"];
    };
    "/wiki/rest/api/user/{userId}/property/{key}": {
        /** Reads one property of a user, value included. Belongs to the whole site, not to a space. */
        get: operations["getUserProperty"];
        /** Replaces the value of an existing property and answers nothing; 404 means that `createUserProperty` has to come first. */
        put: operations["updateUserProperty"];
        /** Stores a new property on a user and answers nothing. Answers 409 when the key is taken; use `updateUserProperty` then. */
        post: operations["createUserProperty"];
        /** Deletes a property of a user and answers nothing. */
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
        displayName?: string;
        operations?: OperationCheckResult[];
        username?: GenericUserName;
        userKey?: GenericUserKey;
    };
    remoteAddress: string;
    /** Format: int64 */
    creationDate?: number;
    summary?: string;
    description?: string;
    category?: string;
    /** @default false */
    sysAdmin?: boolean;
    affectedObject?: AffectedObject;
    changedValues?: ChangedValue[];
    associatedObjects?: AffectedObject[];
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
    extensions?: {
        [key: string]: unknown;
    };
    _expandable?: {
        [key: string]: unknown;
    };
    _links?: GenericLinks;
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
export interface ContainerSummary {
    title: string;
    displayUrl: string;
}
export interface AttachmentPropertiesUpdateBody {
    id: string;
    type: string;
    status?: string;
    title?: string;
    container?: Container;
    metadata?: {
        mediaType?: string;
    };
    extensions?: Record<string, unknown>;
    version: Version;
}
export interface Content {
    id?: string;
    type: string;
    status: string;
    title?: string;
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
    status?: "current";
    space?: {
        key: string;
    };
    ancestors?: {
        id: string;
    }[] | null;
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
export type ContentId = string;
export interface ContentLookAndFeel {
    screen?: ScreenLookAndFeel;
    container?: ContainerLookAndFeel;
    header?: ContainerLookAndFeel;
    body?: ContainerLookAndFeel;
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
            id?: string;
        }[];
        user?: User[] | UserArray;
    };
    content?: Content;
}
export type ContentRestrictionAddOrUpdateArray = {
    results: ContentRestrictionUpdate[];
    /** Format: int32 */
    start?: number;
    /** Format: int32 */
    limit?: number;
    /** Format: int32 */
    size?: number;
    restrictionsHash?: string;
    _links?: GenericLinks;
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
    name?: string;
    color?: string;
    /** Format: int64 */
    id?: number;
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
    description?: string;
    labels?: Label[];
    space?: {
        key: string;
    } | null;
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
    view?: ContentBodyCreate;
    export_view?: ContentBodyCreate;
    styled_view?: ContentBodyCreate;
    storage?: ContentBodyCreate;
    editor?: ContentBodyCreate;
    editor2?: ContentBodyCreate;
    wiki?: ContentBodyCreate;
    atlas_doc_format?: ContentBodyCreate;
    anonymous_export_view?: ContentBodyCreate;
}
export interface ContentTemplateUpdate {
    templateId: string;
    name: string;
    /** @enum {string} */
    templateType: "page";
    body: ContentTemplateBodyCreate;
    description?: string;
    labels?: Label[];
    space?: {
        key: string;
    } | null;
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
    allowCache?: boolean;
    spaceKeyContext?: string;
    contentIdContext?: string;
    /**
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: "current" | "version-at-save";
    expand?: string[];
    body: ContentBodyCreate;
}
export interface BulkContentBodyConversionInput {
    conversionInputs?: ContentBodyConversionInput[];
}
export interface CopyPageHierarchyRequest {
    /** @default false */
    copyAttachments?: boolean;
    /** @default false */
    copyPermissions?: boolean;
    /** @default false */
    copyProperties?: boolean;
    /** @default false */
    copyLabels?: boolean;
    /** @default false */
    copyCustomContents?: boolean;
    /** @default true */
    copyDescendants?: boolean;
    destinationPageId: ContentId;
    titleOptions?: CopyPageHierarchyTitleOptions;
}
export interface CopyPageHierarchyTitleOptions {
    prefix?: string;
    replace?: string;
    search?: string;
}
export interface CopyPageRequest {
    /** @default false */
    copyAttachments?: boolean;
    /** @default false */
    copyPermissions?: boolean;
    /** @default false */
    copyProperties?: boolean;
    /** @default false */
    copyLabels?: boolean;
    /** @default false */
    copyCustomContents?: boolean;
    destination: CopyPageRequestDestination;
    pageTitle?: string;
    body?: {
        storage?: ContentBodyCreate;
        editor2?: ContentBodyCreate;
    };
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
export interface GroupCreate {
    /**
     * @default group
     * @enum {string}
     */
    type: "group";
    id?: string;
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
export interface HorizontalHeaderLookAndFeel {
    backgroundColor: string;
    button?: ButtonLookAndFeel;
    primaryNavigation: TopNavigationLookAndFeel;
    secondaryNavigation?: NavigationLookAndFeel;
    search?: SearchFieldLookAndFeel;
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
export interface TopNavigationLookAndFeel {
    color?: string | null;
    highlightColor: string;
    hoverOrFocus?: {
        backgroundColor?: string;
        color?: string;
    };
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
    id?: number;
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
    key?: string;
    alias?: string;
    description?: SpaceDescriptionCreate;
    permissions?: SpacePermissionCreate[] | null;
}
export interface SpaceUpdate {
    name?: string | null;
    description?: SpaceDescriptionCreate;
    homepage?: Record<string, unknown> | null;
    type?: string;
    status?: string | null;
}
export interface SpaceDescription {
    value: string;
    representation: ("plain" | "view") | (string & {});
    embeddedContent: Record<string, unknown>[];
}
export type SpaceDescriptionCreate = {
    plain: {
        value?: string;
        representation?: string;
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
export interface SpacePermissionCreate {
    subjects?: {
        user?: {
            results: User[];
            /** Format: int32 */
            size: number;
        };
        group?: {
            results: GroupCreate[];
            /** Format: int32 */
            size: number;
        };
    };
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
export interface SpaceSettingsUpdate {
    routeOverrideEnabled?: boolean;
    /** @enum {string|null} */
    contentMode?: "standard" | "compact" | null;
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
        restoreTitle?: boolean;
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
    _links?: GenericLinks;
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
    /** Drops audit entries before this moment, given in milliseconds since 1970. */
    startDate?: string | undefined;
    /** Drops audit entries after this moment, given in milliseconds since 1970. */
    endDate?: string | undefined;
    /** Keeps audit entries in which some text contains this string. */
    searchString?: string | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 1000
     */
    limit?: number | undefined;
}
export interface CreateAuditRecordArgs {
    body: AuditRecordCreate;
}
export interface ExportAuditRecordsArgs {
    /** Drops audit entries before this moment, given in milliseconds since 1970. */
    startDate?: string | undefined;
    /** Drops audit entries after this moment, given in milliseconds since 1970. */
    endDate?: string | undefined;
    /** Keeps audit entries in which some text contains this string. */
    searchString?: string | undefined;
    /**
     * Chooses the kind of file.
     * @default csv
     * @enum {string}
     */
    format?: ("csv" | "zip") | undefined;
}
export interface SetRetentionPeriodArgs {
    body: RetentionPeriod;
}
export interface GetAuditRecordsForTimePeriodArgs {
    /**
     * Says how many `units` to look back.
     * Format: int64
     * @default 3
     */
    number?: number | undefined;
    /**
     * Names the unit that `number` counts.
     * @default MONTHS
     * @enum {string}
     */
    units?: ("NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES") | undefined;
    /** Keeps audit entries in which some text contains this string. */
    searchString?: string | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 1000
     */
    limit?: number | undefined;
}
export interface ArchivePagesBody {
    pages?: {
        /** Format: int64 */
        id: number;
    }[];
}
export interface ArchivePagesArgs {
    body?: ArchivePagesBody | undefined;
}
export interface PublishSharedDraftArgs {
    /** Identifies the draft, as seen in the address of its editor. */
    draftId: string | number;
    /**
     * Names the status of the draft; the default fits.
     * @default draft
     */
    status?: string | undefined;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface PublishLegacyDraftArgs {
    /** Identifies the draft, as seen in the address of its editor. */
    draftId: string | number;
    /**
     * Names the status of the draft; the default fits.
     * @default draft
     */
    status?: string | undefined;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface SearchContentByCQLArgs {
    /** Holds the query, such as `type = page and space = DEV`. */
    cql: string;
    /** Narrows the query by a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
    cqlcontext?: string | undefined;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /** Points to a page of results; taken from a link of the answer before, never made up. */
    cursor?: string | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface DeletePageTreeArgs {
    /** Identifies the content. */
    id: string | number;
}
export interface MovePageResult {
    pageId?: ContentId;
}
export interface MovePageArgs {
    /** Identifies the page to move. */
    pageId: string | number;
    /**
     * Places the page `before` or `after` the target as its sibling, or below it with `append`.
     * @enum {string}
     */
    position: "before" | "after" | "append";
    /** Identifies the page that `position` refers to. */
    targetId: string | number;
}
export interface CreateOrUpdateAttachmentsBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string;
    minorEdit?: boolean;
}
export interface CreateOrUpdateAttachmentsArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Chooses where the file goes; keep `current`.
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft") | undefined;
    body: CreateOrUpdateAttachmentsBody;
}
export interface CreateAttachmentBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string;
    minorEdit?: boolean;
}
export interface CreateAttachmentArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Chooses between the published content (`current`) and its `draft`.
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft") | undefined;
    body: CreateAttachmentBody;
}
export interface UpdateAttachmentPropertiesArgs {
    /** Identifies the content. */
    id: string | number;
    /** Identifies the attachment, such as `att123`. */
    attachmentId: string | number;
    body: AttachmentPropertiesUpdateBody;
}
export interface UpdateAttachmentDataBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string;
    minorEdit?: boolean;
}
export interface UpdateAttachmentDataArgs {
    /** Identifies the content. */
    id: string | number;
    /** Identifies the attachment, such as `att123`. */
    attachmentId: string | number;
    body: UpdateAttachmentDataBody;
}
export interface DownloadAttatchmentArgs {
    /** Identifies the content. */
    id: string | number;
    /** Identifies the attachment, such as `att123`. */
    attachmentId: string | number;
    /** Numbers the version of the file; the latest if left out. */
    version?: number | undefined;
    /** Lists the statuses that the attachment may have. */
    status?: readonly string[] | undefined;
}
export interface GetContentDescendantsArgs {
    /** Identifies the content. */
    id: string | number;
    /** Names the kinds of descendants to return in full, such as `page` or `attachment`. */
    expand?: readonly ("attachment" | "comment" | "page")[] | undefined;
}
export interface GetDescendantsOfTypeArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the kind of content to return.
     * @enum {string}
     */
    type: "page" | "comment" | "attachment";
    /**
     * Goes down this many levels, up to 100; `root` means the first one, `all` every one.
     * @default all
     */
    depth?: string | undefined;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetMacroBodyByMacroIdArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Numbers the version of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** Identifies the macro: known to its app, or found in the storage format of the body. */
    macroId: string | number;
}
export interface GetAndConvertMacroBodyByMacroIdArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Numbers the version of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** Identifies the macro: known to its app, or found in the storage format of the body. */
    macroId: string | number;
    /** Names the format to convert to. */
    to: string;
    /** Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /** Resolves links, includes and files in the body as if it stood in this space. */
    spaceKeyContext?: string | undefined;
    /**
     * Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
}
export interface GetAndAsyncConvertMacroBodyByMacroIdArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Numbers the version of the content; 0 means the latest.
     * Format: int32
     */
    version: number;
    /** Identifies the macro: known to its app, or found in the storage format of the body. */
    macroId: string | number;
    /**
     * Names the format to convert to.
     * @enum {string}
     */
    to: "export_view" | "view" | "styled_view";
    /** Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /**
     * Reuses the task and outcome of an equal request that you made before, at the price of stale data.
     * @default false
     */
    allowCache?: boolean | undefined;
    /** Resolves links, includes and files in the body as if it stood in this space. */
    spaceKeyContext?: string | undefined;
    /**
     * Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
}
export type AddLabelsToContentBody = LabelCreateArray | LabelCreate;
export interface AddLabelsToContentArgs {
    /** Identifies the content. */
    id: string | number;
    body: AddLabelsToContentBody;
}
export interface RemoveLabelFromContentUsingQueryParameterArgs {
    /** Identifies the content. */
    id: string | number;
    /** Holds the name of the label. */
    name: string;
}
export interface RemoveLabelFromContentArgs {
    /** Identifies the content. */
    id: string | number;
    /** Holds the name of the label, without a slash. */
    label: string;
}
export interface GetWatchesForPageArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetWatchesForSpaceArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface CopyPageHierarchyArgs {
    /** Identifies the content. */
    id: string | number;
    body: CopyPageHierarchyRequest;
}
export interface CopyPageArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    body: CopyPageRequest;
}
export interface CheckContentPermissionArgs {
    /** Identifies the content. */
    id: string | number;
    body: ContentPermissionRequest;
}
export interface GetRestrictionsArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    /**
     * Skips this many users and this many groups.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the users of one page and, separately, the groups.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface UpdateRestrictionsArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface AddRestrictionsArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface DeleteRestrictionsArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsByOperationResult {
    read?: ContentRestriction;
    update?: ContentRestriction;
    _links?: GenericLinks;
}
export interface GetRestrictionsByOperationArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsForOperationArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** Adds parts of the restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
    /**
     * Skips this many users and this many groups.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the users of one page and, separately, the groups.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetIndividualGroupRestrictionStatusByGroupIdArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
}
export interface AddGroupToContentRestrictionByGroupIdArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
}
export interface RemoveGroupFromContentRestrictionArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
}
export interface GetContentRestrictionStatusForUserArgs {
    /** Identifies the content. */
    id: string | number;
    /** Names the restricted operation: `read` or `update`. */
    operationKey: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user. */
    accountId?: (string | number) | undefined;
}
export interface AddUserToContentRestrictionArgs {
    /** Identifies the content. */
    id: string | number;
    /** Names the restricted operation: `read` or `update`. */
    operationKey: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user. */
    accountId?: (string | number) | undefined;
}
export interface RemoveUserFromContentRestrictionArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Names the restricted operation: `read` or `update`.
     * @enum {string}
     */
    operationKey: "read" | "update";
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user. */
    accountId?: (string | number) | undefined;
}
export interface GetContentStateArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Chooses between the published content (`current`) and its `draft`.
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft" | "archived") | undefined;
}
export interface SetContentStateArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Chooses between the published content (`current`) and its `draft`.
     * @enum {string}
     */
    status: "current" | "draft";
    body: ContentStateRestInput;
}
export interface RemoveContentStateArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Chooses between the published content (`current`) and its `draft`.
     * @enum {string}
     */
    status?: ("current" | "draft") | undefined;
}
export interface GetAvailableContentStatesArgs {
    /** Identifies the content. */
    id: string | number;
}
export interface RestoreContentVersionArgs {
    /** Identifies the content. */
    id: string | number;
    /** Adds parts of the version: `content` or `collaborators`. */
    expand?: readonly string[] | undefined;
    body: VersionRestore;
}
export interface DeleteContentVersionArgs {
    /** Identifies the content. */
    id: string | number;
    /**
     * Numbers the version to delete, counted from 1.
     * Format: int32
     */
    versionNumber: number;
}
export type GetCustomContentStatesResult = ContentState[];
export interface AsyncConvertContentBodyRequestArgs {
    /**
     * Names the format to convert to.
     * @enum {string}
     */
    to: "export_view";
    /** Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
    expand?: readonly string[] | undefined;
    /** Resolves links, includes and files in the body as if it stood in this space. */
    spaceKeyContext?: string | undefined;
    /** Resolves links, includes and files as if the body stood beside this content; wins over `spaceKeyContext`. */
    contentIdContext?: string | undefined;
    /**
     * Reuses the task and outcome of an equal request that you made before, at the price of stale data.
     * @default false
     */
    allowCache?: boolean | undefined;
    /**
     * Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`).
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
    body: ContentBodyCreate;
}
export interface AsyncConvertContentBodyResponseArgs {
    /** Identifies the conversion: the `asyncId` that its start answered. */
    id: string | number;
}
export interface BulkAsyncConvertContentBodyRequestArgs {
    body: BulkContentBodyConversionInput;
}
export interface BulkAsyncConvertContentBodyResponseArgs {
    /** Lists the `asyncId`s of the conversions. */
    ids: readonly (string | number)[];
}
export interface GetAllLabelContentArgs {
    /** Holds the name of the label. */
    name: string;
    /**
     * Keeps labelled content of this kind; all kinds if left out.
     * @enum {string}
     */
    type?: ("page" | "blogpost" | "attachment" | "page_template") | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetGroupsArgs {
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Keeps groups with this level of access; all groups if left out.
     * @enum {string}
     */
    accessType?: ("user" | "admin" | "site-admin") | undefined;
}
export interface CreateGroupArgs {
    body: GroupName;
}
export interface GetGroupByGroupIdArgs {
    /** Identifies the group. */
    id: string | number;
}
export interface RemoveGroupByIdArgs {
    /** Identifies the group. */
    id: string | number;
}
export interface SearchGroupsArgs {
    /** Holds the part of the name to look for. */
    query: string;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Adds `totalSize`, which is costly to compute.
     * @default false
     */
    shouldReturnTotalSize?: boolean | undefined;
}
export interface GetGroupMembersByGroupIdArgs {
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /**
     * Adds `totalSize`, which is costly to compute.
     * @default false
     */
    shouldReturnTotalSize?: boolean | undefined;
    /** Adds parts of each user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface AddUserToGroupByGroupIdArgs {
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
    body: AccountId;
}
export interface RemoveMemberFromGroupByGroupIdArgs {
    /** Identifies the group by its id, not its name. */
    groupId: string | number;
    /** Identifies the user. */
    accountId: string | number;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
}
export interface GetTasksArgs {
    /** Keeps tasks with this key. */
    key?: string | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetTaskArgs {
    /** Identifies the long task: the `id` that its start answered. */
    id: string | number;
}
export interface FindTargetFromSourceArgs {
    /** Names the relation; one made with `createRelationship`, not `favourite` or `like`. */
    relationName: string;
    /**
     * Says what the source is; a `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Identifies the source: an account id or `current`, a content id or a space key. */
    sourceKey: string;
    /**
     * Says what the target is; a `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Names the status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Names the status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Numbers the version of the source, if it is content with the status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Numbers the version of the target, if it is content with the status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds parts of each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetRelationshipArgs {
    /** Names the relation: `favourite` or a name of your own. */
    relationName: string;
    /**
     * Says what the source is; a `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Identifies the source: an account id or `current`, a content id or a space key. */
    sourceKey: string;
    /**
     * Says what the target is; a `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Identifies the target: an account id or `current`, a content id or a space key. */
    targetKey: string;
    /** Names the status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Names the status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Numbers the version of the source, if it is content with the status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Numbers the version of the target, if it is content with the status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds parts of the relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
}
export interface CreateRelationshipArgs {
    /** Names the relation: `favourite` or a name of your own. */
    relationName: string;
    /**
     * Says what the source is; a `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Identifies the source: an account id or `current`, a content id or a space key. */
    sourceKey: string;
    /**
     * Says what the target is; a `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Identifies the target: an account id or `current`, a content id or a space key. */
    targetKey: string;
    /** Names the status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Names the status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Numbers the version of the source, if it is content with the status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Numbers the version of the target, if it is content with the status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
}
export interface DeleteRelationshipArgs {
    /** Names the relation: `favourite` or a name of your own. */
    relationName: string;
    /**
     * Says what the source is; a `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /** Identifies the source: an account id or `current`, a content id or a space key. */
    sourceKey: string;
    /**
     * Says what the target is; a `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Identifies the target: an account id or `current`, a content id or a space key. */
    targetKey: string;
    /** Names the status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Names the status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Numbers the version of the source, if it is content with the status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Numbers the version of the target, if it is content with the status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
}
export interface FindSourcesForTargetArgs {
    /** Names the relation; one made with `createRelationship`, not `favourite` or `like`. */
    relationName: string;
    /**
     * Says what the source is; a `user` for the relation `favourite`.
     * @enum {string}
     */
    sourceType: "user" | "content" | "space";
    /**
     * Says what the target is; a `space` or `content` for the relation `favourite`.
     * @enum {string}
     */
    targetType: "user" | "content" | "space";
    /** Identifies the target: an account id or `current`, a content id or a space key. */
    targetKey: string;
    /** Names the status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Names the status of the target, if it is content. */
    targetStatus?: string | undefined;
    /**
     * Numbers the version of the source, if it is content with the status `historical`.
     * Format: int32
     */
    sourceVersion?: number | undefined;
    /**
     * Numbers the version of the target, if it is content with the status `historical`.
     * Format: int32
     */
    targetVersion?: number | undefined;
    /** Adds parts of each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface SearchByCQLArgs {
    /** Holds the query, such as `type = page and space = DEV`. */
    cql: string;
    /** Narrows the query by a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
    cqlcontext?: string | undefined;
    /** Points to a page of results; taken from a link of the answer before, never made up. */
    cursor?: string | undefined;
    /**
     * Belongs to links that the server makes; leave it out.
     * @default false
     */
    next?: boolean | undefined;
    /**
     * Belongs to links that the server makes; leave it out.
     * @default false
     */
    prev?: boolean | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Does nothing on live sites; move on with `cursor`.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Searches archived spaces too.
     * @default false
     */
    includeArchivedSpaces?: boolean | undefined;
    /**
     * Searches archived spaces only.
     * @default false
     */
    excludeCurrentSpaces?: boolean | undefined;
    /**
     * Chooses how the excerpt of a hit is made, or `none`.
     * @default highlight
     * @enum {string}
     */
    excerpt?: ("highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped") | undefined;
    /**
     * Chooses which users count: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: ("all" | "externalCollaborator" | "none") | undefined;
    /**
     * Defeats caches with a number that is new each time; the search ignores it.
     * Format: int64
     */
    _?: number | undefined;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
}
export interface SearchUserArgs {
    /** Holds the query, such as `user.fullname ~ "ann"`. */
    cql: string;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds parts of each user, such as `operations` or `personalSpace`. */
    expand?: readonly string[] | undefined;
    /**
     * Chooses which users count: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: ("all" | "externalCollaborator" | "none") | undefined;
}
export interface GetLookAndFeelSettingsArgs {
    /** Holds the key of the space; the whole site if left out. */
    spaceKey?: string | undefined;
}
export interface UpdateLookAndFeelArgs {
    body: LookAndFeelSelection;
}
export interface UpdateLookAndFeelSettingsArgs {
    /** Holds the key of the space; the whole site if left out. */
    spaceKey?: string | undefined;
    body: LookAndFeel;
}
export interface ResetLookAndFeelSettingsArgs {
    /** Holds the key of the space; the whole site if left out. */
    spaceKey?: string | undefined;
}
export interface GetThemesArgs {
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetThemeArgs {
    /** Holds the key of the theme, as `getThemes` lists it. */
    themeKey: string;
}
export interface CreateSpaceArgs {
    body: SpaceCreate;
}
export interface CreatePrivateSpaceArgs {
    body: SpaceCreate;
}
export interface UpdateSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpaceUpdate;
}
export interface DeleteSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface AddPermissionToSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpacePermissionRequest;
}
export interface AddCustomContentPermissionsArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpacePermissionCustomContent;
}
export interface RemovePermissionArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /** Identifies the permission. */
    id: string | number;
}
export interface GetSpaceSettingsArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface UpdateSpaceSettingsArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: SpaceSettingsUpdate;
}
export type GetSpaceContentStatesResult = ContentState[];
export interface GetSpaceContentStatesArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetContentStateSettingsArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetContentsWithStateArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /** Identifies the content state. */
    "state-id": string | number;
    /** Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
    expand?: readonly string[] | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Skips this many items.
     * Format: int32
     */
    start?: number | undefined;
}
export interface GetSpaceThemeArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface SetSpaceThemeArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: ThemeUpdate;
}
export interface ResetSpaceThemeArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
}
export interface GetWatchersForSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Skips this many items.
     * Format: int32
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     */
    limit?: number | undefined;
}
export interface GetLabelsForSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Keeps labels with this prefix: `team` for those of the space itself, `global` for those of its content.
     * @enum {string}
     */
    prefix?: ("global" | "my" | "team") | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export type AddLabelsToSpaceBody = LabelCreate[];
export interface AddLabelsToSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    body: AddLabelsToSpaceBody;
}
export interface DeleteLabelFromSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /** Holds the name of the label. */
    name: string;
    /** Names the prefix of the label; `global` if left out. */
    prefix?: string | undefined;
}
export interface UpdateContentTemplateArgs {
    body: ContentTemplateUpdate;
}
export interface CreateContentTemplateArgs {
    body: ContentTemplateCreate;
}
export interface GetBlueprintTemplatesArgs {
    /** Holds the key of the space; global templates if left out. */
    spaceKey?: string | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds the `body` of each template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplatesArgs {
    /** Holds the key of the space; global templates if left out. */
    spaceKey?: string | undefined;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Adds the `body` of each template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplateArgs {
    /** Identifies the template. */
    contentTemplateId: string | number;
    /** Adds the `body` of the template. */
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface RemoveTemplateArgs {
    /** Identifies the template. */
    contentTemplateId: string | number;
}
export interface GetUserArgs {
    /** Identifies the user. */
    accountId: string | number;
    /** Adds parts of the user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetAnonymousUserArgs {
    /** Adds the `operations` that visitors may perform. */
    expand?: readonly "operations"[] | undefined;
}
export interface GetCurrentUserArgs {
    /** Adds parts of the user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetGroupMembershipsForUserArgs {
    /** Identifies the user. */
    accountId: string | number;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetBulkUserLookupArgs {
    /** Identifies the users; declared as one string, so for several of them v2 `createBulkUserLookup` is safer. */
    accountId: string | number;
    /** Adds parts of each user, such as `operations` or `personalSpace`. */
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetContentWatchStatusArgs {
    /** Identifies the content. */
    contentId: string | number;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface AddContentWatcherArgs {
    /** Identifies the content. */
    contentId: string | number;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface RemoveContentWatcherArgs {
    /** Identifies the content. */
    contentId: string | number;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface IsWatchingLabelArgs {
    /** Holds the name of the label. */
    labelName: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface AddLabelWatcherArgs {
    /** Holds the name of the label. */
    labelName: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface RemoveLabelWatcherArgs {
    /** Holds the name of the label. */
    labelName: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface IsWatchingSpaceArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface AddSpaceWatcherArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface RemoveSpaceWatchArgs {
    /** Holds the key of the space, such as `DEV`. */
    spaceKey: string;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    key?: string | undefined;
    /**
     * Does nothing any more; identify the user by `accountId`.
     * @deprecated
     */
    username?: string | undefined;
    /** Identifies the user; the caller if left out. */
    accountId?: (string | number) | undefined;
}
export interface GetPrivacyUnsafeUserEmailArgs {
    /** Identifies the user. */
    accountId: string | number;
}
export interface GetPrivacyUnsafeUserEmailBulkArgs {
    /** Identifies the users. */
    accountId: readonly (string | number)[];
}
export interface RegisterModulesArgs {
    body: ConnectModules;
}
export interface RemoveModulesArgs {
    /** Lists the keys of the modules; unknown ones are ignored. */
    moduleKey: readonly string[];
}
export interface GetViewsResult {
    id?: number;
    count?: number;
}
export interface GetViewsArgs {
    /** Identifies the content. */
    contentId: string | number;
    /** Counts from this date on; from the beginning if left out. */
    fromDate?: string | undefined;
}
export interface GetViewersResult {
    id?: number;
    count?: number;
}
export interface GetViewersArgs {
    /** Identifies the content. */
    contentId: string | number;
    /** Counts from this date on; from the beginning if left out. */
    fromDate?: string | undefined;
}
export interface GetUserPropertiesItem {
    key?: string;
}
export interface GetUserPropertiesArgs {
    /** Identifies the user by account id. */
    userId: string | number;
    /**
     * Skips this many items.
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Caps the items of one page; the server may return fewer.
     * Format: int32
     * @default 5
     */
    limit?: number | undefined;
}
export interface GetUserPropertyArgs {
    /** Identifies the user by account id. */
    userId: string | number;
    /** Holds the key of the property. */
    key: string;
}
export interface UpdateUserPropertyArgs {
    /** Identifies the user by account id. */
    userId: string | number;
    /** Holds the key of the property. */
    key: string;
    body: UserPropertyUpdate;
}
export interface CreateUserPropertyArgs {
    /** Identifies the user by account id. */
    userId: string | number;
    /** Holds the key of the property. */
    key: string;
    body: UserPropertyCreate;
}
export interface DeleteUserPropertyArgs {
    /** Identifies the user by account id. */
    userId: string | number;
    /** Holds the key of the property. */
    key: string;
}
export interface operations {
    getAuditRecords: {
        parameters: {
            query?: {
                /** @description Drops audit entries before this moment, given in milliseconds since 1970. */
                startDate?: string;
                /** @description Drops audit entries after this moment, given in milliseconds since 1970. */
                endDate?: string;
                /** @description Keeps audit entries in which some text contains this string. */
                searchString?: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Drops audit entries before this moment, given in milliseconds since 1970. */
                startDate?: string;
                /** @description Drops audit entries after this moment, given in milliseconds since 1970. */
                endDate?: string;
                /** @description Keeps audit entries in which some text contains this string. */
                searchString?: string;
                /** @description Chooses the kind of file. */
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
                /** @description Says how many `units` to look back. */
                number?: number;
                /** @description Names the unit that `number` counts. */
                units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES";
                /** @description Keeps audit entries in which some text contains this string. */
                searchString?: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Names the status of the draft; the default fits. */
                status?: string;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description Identifies the draft, as seen in the address of its editor. */
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
                /** @description Names the status of the draft; the default fits. */
                status?: string;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description Identifies the draft, as seen in the address of its editor. */
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
                /** @description Holds the query, such as `type = page and space = DEV`. */
                cql: string;
                /** @description Narrows the query by a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
                cqlcontext?: string;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
                /** @description Points to a page of results; taken from a link of the answer before, never made up. */
                cursor?: string;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Identifies the content. */
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
                /** @description Identifies the page to move. */
                pageId: string | number;
                /** @description Places the page `before` or `after` the target as its sibling, or below it with `append`. */
                position: "before" | "after" | "append";
                /** @description Identifies the page that `position` refers to. */
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
                /** @description Chooses where the file goes; keep `current`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Chooses between the published content (`current`) and its `draft`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Identifies the attachment, such as `att123`. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Identifies the attachment, such as `att123`. */
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
                /** @description Numbers the version of the file; the latest if left out. */
                version?: number;
                /** @description Lists the statuses that the attachment may have. */
                status?: string[];
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Identifies the attachment, such as `att123`. */
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
                /** @description Names the kinds of descendants to return in full, such as `page` or `attachment`. */
                expand?: ("attachment" | "comment" | "page")[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Goes down this many levels, up to 100; `root` means the first one, `all` every one. */
                depth?: string;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the kind of content to return. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Numbers the version of the content; 0 means the latest. */
                version: number;
                /** @description Identifies the macro: known to its app, or found in the storage format of the body. */
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
                /** @description Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Resolves links, includes and files in the body as if it stood in this space. */
                spaceKeyContext?: string;
                /** @description Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Numbers the version of the content; 0 means the latest. */
                version: number;
                /** @description Identifies the macro: known to its app, or found in the storage format of the body. */
                macroId: string | number;
                /** @description Names the format to convert to. */
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
                /** @description Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Reuses the task and outcome of an equal request that you made before, at the price of stale data. */
                allowCache?: boolean;
                /** @description Resolves links, includes and files in the body as if it stood in this space. */
                spaceKeyContext?: string;
                /** @description Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Numbers the version of the content; 0 means the latest. */
                version: number;
                /** @description Identifies the macro: known to its app, or found in the storage format of the body. */
                macroId: string | number;
                /** @description Names the format to convert to. */
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
                /** @description Identifies the content. */
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
                /** @description Holds the name of the label. */
                name: string;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Holds the name of the label, without a slash. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
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
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
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
                /** @description Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
                /** @description Skips this many users and this many groups. */
                start?: number;
                /** @description Caps the users of one page and, separately, the groups. */
                limit?: number;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Adds parts of each restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Adds parts of the restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
                /** @description Skips this many users and this many groups. */
                start?: number;
                /** @description Caps the users of one page and, separately, the groups. */
                limit?: number;
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description Identifies the group by its id, not its name. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description Identifies the group by its id, not its name. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
                operationKey: "read" | "update";
                /** @description Identifies the group by its id, not its name. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
                id: string | number;
                /** @description Names the restricted operation: `read` or `update`. */
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
                /** @description Chooses between the published content (`current`) and its `draft`. */
                status?: "current" | "draft" | "archived";
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Chooses between the published content (`current`) and its `draft`. */
                status: "current" | "draft";
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Chooses between the published content (`current`) and its `draft`. */
                status?: "current" | "draft";
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
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
                /** @description Adds parts of the version: `content` or `collaborators`. */
                expand?: string[];
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Identifies the content. */
                id: string | number;
                /** @description Numbers the version to delete, counted from 1. */
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
                /** @description Adds what the rendered body needs to work in a browser, such as `webresource` or `mediaToken`. */
                expand?: string[];
                /** @description Resolves links, includes and files in the body as if it stood in this space. */
                spaceKeyContext?: string;
                /** @description Resolves links, includes and files as if the body stood beside this content; wins over `spaceKeyContext`. */
                contentIdContext?: string;
                /** @description Reuses the task and outcome of an equal request that you made before, at the price of stale data. */
                allowCache?: boolean;
                /** @description Shows embedded content as it is now (`current`) or as it was when saved (`version-at-save`). */
                embeddedContentRender?: "current" | "version-at-save";
            };
            path: {
                /** @description Names the format to convert to. */
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
                /** @description Identifies the conversion: the `asyncId` that its start answered. */
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
                /** @description Lists the `asyncId`s of the conversions. */
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
                /** @description Holds the name of the label. */
                name: string;
                /** @description Keeps labelled content of this kind; all kinds if left out. */
                type?: "page" | "blogpost" | "attachment" | "page_template";
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Keeps groups with this level of access; all groups if left out. */
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
                /** @description Identifies the group. */
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
                /** @description Identifies the group. */
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
                /** @description Holds the part of the name to look for. */
                query: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Adds `totalSize`, which is costly to compute. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Adds `totalSize`, which is costly to compute. */
                shouldReturnTotalSize?: boolean;
                /** @description Adds parts of each user, such as `operations` or `personalSpace`. */
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            path: {
                /** @description Identifies the group by its id, not its name. */
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
                /** @description Identifies the group by its id, not its name. */
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
                /** @description Identifies the group by its id, not its name. */
                groupId: string | number;
                /** @description Identifies the user. */
                accountId: string | number;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
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
                /** @description Keeps tasks with this key. */
                key?: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Identifies the long task: the `id` that its start answered. */
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
                /** @description Names the status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Names the status of the target, if it is content. */
                targetStatus?: string;
                /** @description Numbers the version of the source, if it is content with the status `historical`. */
                sourceVersion?: number;
                /** @description Numbers the version of the target, if it is content with the status `historical`. */
                targetVersion?: number;
                /** @description Adds parts of each relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Names the relation; one made with `createRelationship`, not `favourite` or `like`. */
                relationName: string;
                /** @description Says what the source is; a `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Identifies the source: an account id or `current`, a content id or a space key. */
                sourceKey: string;
                /** @description Says what the target is; a `space` or `content` for the relation `favourite`. */
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
                /** @description Names the status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Names the status of the target, if it is content. */
                targetStatus?: string;
                /** @description Numbers the version of the source, if it is content with the status `historical`. */
                sourceVersion?: number;
                /** @description Numbers the version of the target, if it is content with the status `historical`. */
                targetVersion?: number;
                /** @description Adds parts of the relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
            };
            path: {
                /** @description Names the relation: `favourite` or a name of your own. */
                relationName: string;
                /** @description Says what the source is; a `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Identifies the source: an account id or `current`, a content id or a space key. */
                sourceKey: string;
                /** @description Says what the target is; a `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Identifies the target: an account id or `current`, a content id or a space key. */
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
                /** @description Names the status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Names the status of the target, if it is content. */
                targetStatus?: string;
                /** @description Numbers the version of the source, if it is content with the status `historical`. */
                sourceVersion?: number;
                /** @description Numbers the version of the target, if it is content with the status `historical`. */
                targetVersion?: number;
            };
            path: {
                /** @description Names the relation: `favourite` or a name of your own. */
                relationName: string;
                /** @description Says what the source is; a `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Identifies the source: an account id or `current`, a content id or a space key. */
                sourceKey: string;
                /** @description Says what the target is; a `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Identifies the target: an account id or `current`, a content id or a space key. */
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
                /** @description Names the status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Names the status of the target, if it is content. */
                targetStatus?: string;
                /** @description Numbers the version of the source, if it is content with the status `historical`. */
                sourceVersion?: number;
                /** @description Numbers the version of the target, if it is content with the status `historical`. */
                targetVersion?: number;
            };
            path: {
                /** @description Names the relation: `favourite` or a name of your own. */
                relationName: string;
                /** @description Says what the source is; a `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Identifies the source: an account id or `current`, a content id or a space key. */
                sourceKey: string;
                /** @description Says what the target is; a `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Identifies the target: an account id or `current`, a content id or a space key. */
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
                /** @description Names the status of the source, if it is content. */
                sourceStatus?: string;
                /** @description Names the status of the target, if it is content. */
                targetStatus?: string;
                /** @description Numbers the version of the source, if it is content with the status `historical`. */
                sourceVersion?: number;
                /** @description Numbers the version of the target, if it is content with the status `historical`. */
                targetVersion?: number;
                /** @description Adds parts of each relation: `relationData`, `source` or `target`. */
                expand?: ("relationData" | "source" | "target")[];
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Names the relation; one made with `createRelationship`, not `favourite` or `like`. */
                relationName: string;
                /** @description Says what the source is; a `user` for the relation `favourite`. */
                sourceType: "user" | "content" | "space";
                /** @description Says what the target is; a `space` or `content` for the relation `favourite`. */
                targetType: "user" | "content" | "space";
                /** @description Identifies the target: an account id or `current`, a content id or a space key. */
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
                /** @description Holds the query, such as `type = page and space = DEV`. */
                cql: string;
                /** @description Narrows the query by a JSON object with `spaceKey`, `contentId` in that space or `contentStatuses`. */
                cqlcontext?: string;
                /** @description Points to a page of results; taken from a link of the answer before, never made up. */
                cursor?: string;
                /** @description Belongs to links that the server makes; leave it out. */
                next?: boolean;
                /** @description Belongs to links that the server makes; leave it out. */
                prev?: boolean;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Does nothing on live sites; move on with `cursor`. */
                start?: number;
                /** @description Searches archived spaces too. */
                includeArchivedSpaces?: boolean;
                /** @description Searches archived spaces only. */
                excludeCurrentSpaces?: boolean;
                /** @description Chooses how the excerpt of a hit is made, or `none`. */
                excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped";
                /** @description Chooses which users count: licensed ones (`none`), guests (`externalCollaborator`) or `all`. */
                sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none";
                /** @description Defeats caches with a number that is new each time; the search ignores it. */
                _?: number;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
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
                /** @description Holds the query, such as `user.fullname ~ "ann"`. */
                cql: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Adds parts of each user, such as `operations` or `personalSpace`. */
                expand?: string[];
                /** @description Chooses which users count: licensed ones (`none`), guests (`externalCollaborator`) or `all`. */
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
                /** @description Holds the key of the space; the whole site if left out. */
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
                /** @description Holds the key of the space; the whole site if left out. */
                spaceKey?: string;
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": LookAndFeel;
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
                /** @description Holds the key of the space; the whole site if left out. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Holds the key of the theme, as `getThemes` lists it. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
                spaceKey: string;
                /** @description Identifies the permission. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Identifies the content state. */
                "state-id": string | number;
                /** @description Adds parts to the answer, such as `version`; nested ones with a dot, such as `body.storage`. */
                expand?: string[];
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
                /** @description Skips this many items. */
                start?: number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Keeps labels with this prefix: `team` for those of the space itself, `global` for those of its content. */
                prefix?: "global" | "my" | "team";
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the name of the label. */
                name: string;
                /** @description Names the prefix of the label; `global` if left out. */
                prefix?: string;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Holds the key of the space; global templates if left out. */
                spaceKey?: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Holds the key of the space; global templates if left out. */
                spaceKey?: string;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Identifies the template. */
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
                /** @description Identifies the template. */
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
                /** @description Identifies the user. */
                accountId: string | number;
                /** @description Adds parts of the user, such as `operations` or `personalSpace`. */
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
                /** @description Adds the `operations` that visitors may perform. */
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
                /** @description Adds parts of the user, such as `operations` or `personalSpace`. */
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
                /** @description Identifies the user. */
                accountId: string | number;
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
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
                /** @description Identifies the users; declared as one string, so for several of them v2 `createBulkUserLookup` is safer. */
                accountId: string | number;
                /** @description Adds parts of each user, such as `operations` or `personalSpace`. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Identifies the content. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the name of the label. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the name of the label. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the name of the label. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                key?: string;
                /**
                 * @deprecated
                 * @description Does nothing any more; identify the user by `accountId`.
                 */
                username?: string;
                /** @description Identifies the user; the caller if left out. */
                accountId?: string | number;
            };
            path: {
                /** @description Holds the key of the space, such as `DEV`. */
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
                /** @description Identifies the user. */
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
                /** @description Identifies the users. */
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
                /** @description Lists the keys of the modules; unknown ones are ignored. */
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
                /** @description Counts from this date on; from the beginning if left out. */
                fromDate?: string;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Counts from this date on; from the beginning if left out. */
                fromDate?: string;
            };
            path: {
                /** @description Identifies the content. */
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
                /** @description Skips this many items. */
                start?: number;
                /** @description Caps the items of one page; the server may return fewer. */
                limit?: number;
            };
            path: {
                /** @description Identifies the user by account id. */
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
                /** @description Identifies the user by account id. */
                userId: string | number;
                /** @description Holds the key of the property. */
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
                /** @description Identifies the user by account id. */
                userId: string | number;
                /** @description Holds the key of the property. */
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
                /** @description Identifies the user by account id. */
                userId: string | number;
                /** @description Holds the key of the property. */
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
                /** @description Identifies the user by account id. */
                userId: string | number;
                /** @description Holds the key of the property. */
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
