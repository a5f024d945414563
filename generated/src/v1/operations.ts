// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { SingleOperation } from "../operations/Operation.js";
import type { ScopesOfV1 } from "../scopes.js";
import { files, forms, lists } from "../tables/features.js";
import type { MethodsV1 } from "./methods.js";

type OperationOf<Name extends keyof MethodsV1> = SingleOperation<MethodsV1[Name], ScopesOfV1[Name]>;

/** Lists audit log records, filtered by date or search string. Requires a Confluence administrator. */
export const getAuditRecords: OperationOf<"getAuditRecords"> = { name: "v1.getAuditRecords", method: "GET", path: "/wiki/rest/api/audit", page: "offset", lists, needs: "read:audit-log:confluence" };
/** Adds a custom record to the audit log. Requires a Confluence administrator; only `remoteAddress` is required in the body. */
export const createAuditRecord: OperationOf<"createAuditRecord"> = { name: "v1.createAuditRecord", method: "POST", path: "/wiki/rest/api/audit", body: "json", noCheck: true, needs: "read:audit-log:confluence write:audit-log:confluence" };
/** Downloads the audit log as a CSV or ZIP file. Requires a Confluence administrator. */
export const exportAuditRecords: OperationOf<"exportAuditRecords"> = { name: "v1.exportAuditRecords", method: "GET", path: "/wiki/rest/api/audit/export", accept: ["application/zip", "text/csv"], success: "file", files, needs: "read:audit-log:confluence" };
/** Gets how long audit log records are kept before they are deleted. Requires a Confluence administrator. */
export const getRetentionPeriod: OperationOf<"getRetentionPeriod"> = { name: "v1.getRetentionPeriod", method: "GET", path: "/wiki/rest/api/audit/retention", needs: "read:audit-log:confluence" };
/** Sets how long audit log records are kept, at most one year. Requires a Confluence administrator. */
export const setRetentionPeriod: OperationOf<"setRetentionPeriod"> = { name: "v1.setRetentionPeriod", method: "PUT", path: "/wiki/rest/api/audit/retention", body: "json", noCheck: true, needs: "write:audit-log:confluence" };
/** Lists the audit log records of a recent period, such as the last 3 `MONTHS`. Requires a Confluence administrator; use `getAuditRecords` for fixed dates. */
export const getAuditRecordsForTimePeriod: OperationOf<"getAuditRecordsForTimePeriod"> = { name: "v1.getAuditRecordsForTimePeriod", method: "GET", path: "/wiki/rest/api/audit/since", page: "offset", lists, needs: "read:audit-log:confluence" };
/** Starts archiving pages, optionally across spaces, and returns a long task to poll with `getTask`. Fails while another archive job is running and on the Free plan; archiving several pages at once requires Premium. */
export const archivePages: OperationOf<"archivePages"> = { name: "v1.archivePages", method: "POST", path: "/wiki/rest/api/content/archive", body: "json", noCheck: true, needs: "write:confluence-content, beta read:content.metadata:confluence write:page:confluence" };
/** Publishes a draft created from a blueprint and returns the page. Requires `title`, `version.number` 1, and permission to add pages to the space. */
export const publishSharedDraft: OperationOf<"publishSharedDraft"> = { name: "v1.publishSharedDraft", method: "PUT", path: "/wiki/rest/api/content/blueprint/instance/{draftId}", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content:confluence" };
/** Does the same as `publishSharedDraft` for legacy drafts; prefer `publishSharedDraft`. */
export const publishLegacyDraft: OperationOf<"publishLegacyDraft"> = { name: "v1.publishLegacyDraft", method: "POST", path: "/wiki/rest/api/content/blueprint/instance/{draftId}", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content:confluence" };
/** Searches content with CQL and returns content objects; add fields with `expand`. Omits content that the caller cannot see; use `searchByCQL` for spaces or highlighted excerpts. */
export const searchContentByCQL: OperationOf<"searchContentByCQL"> = { name: "v1.searchContentByCQL", method: "GET", path: "/wiki/rest/api/content/search", comma: ["expand"], page: "cursor", lists, needs: "search:confluence, beta read:content-details:confluence" };
/** Starts moving a current page and all its descendants to the trash and returns a long task to poll with `getTask`. Requires permission to delete in the space. */
export const deletePageTree: OperationOf<"deletePageTree"> = { name: "v1.deletePageTree", method: "DELETE", path: "/wiki/rest/api/content/{id}/pageTree", noCheck: true, needs: "write:confluence-content, beta delete:content:confluence" };
/** Moves a page next to or under another one, also across spaces; fails if the title is already used there. `before` or `after` a top-level page creates a hard-to-find root page. */
export const movePage: OperationOf<"movePage"> = { name: "v1.movePage", method: "PUT", path: "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}", noCheck: true, needs: "write:confluence-content, beta write:page:confluence" };
/** Uploads files to content; an existing file name gets a new version. Also returns 404 for files that exceed the site's size limit. */
export const createOrUpdateAttachments: OperationOf<"createOrUpdateAttachments"> = { name: "v1.createOrUpdateAttachments", method: "PUT", path: "/wiki/rest/api/content/{id}/child/attachment", body: "form", noCheck: true, forms, needs: "write:confluence-file, beta read:content-details:confluence write:attachment:confluence" };
/** Uploads new files to content. Returns 400 if the content already has the file name; use `createOrUpdateAttachments` to replace it. Returns 404 if the file is too large. */
export const createAttachment: OperationOf<"createAttachment"> = { name: "v1.createAttachment", method: "POST", path: "/wiki/rest/api/content/{id}/child/attachment", body: "form", noCheck: true, forms, needs: "write:confluence-file, beta read:content-details:confluence write:attachment:confluence" };
/** Renames an attachment, moves it to other content, or edits its comment or media type, without a new file. Returns 409 if `version.number` in the body does not match the stored one. */
export const updateAttachmentProperties: OperationOf<"updateAttachmentProperties"> = { name: "v1.updateAttachmentProperties", method: "PUT", path: "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}", body: "json", noCheck: true, needs: "write:confluence-file write:confluence-props, beta read:content-details:confluence write:attachment:confluence" };
/** Uploads a new version of an existing attachment. Identifies it by ID, so the file name may differ, unlike with `createOrUpdateAttachments`. */
export const updateAttachmentData: OperationOf<"updateAttachmentData"> = { name: "v1.updateAttachmentData", method: "POST", path: "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data", body: "form", noCheck: true, forms, needs: "write:confluence-file, beta read:content-details:confluence write:attachment:confluence" };
/** Downloads an attachment, following its redirect. Keeps the misspelled name from Atlassian's document; v2 `getAttachmentById` returns only a `downloadLink`. */
export const downloadAttatchment: OperationOf<"downloadAttatchment"> = { name: "v1.downloadAttatchment", method: "GET", path: "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download", accept: ["application/octet-stream"], success: "file", files, needs: "readonly:content.attachment:confluence, beta read:attachment:confluence", replacedBy: ["v2.getAttachmentById"] };
/**
 * Returns descendants grouped by type, at all depths. Includes comments and attachments, unlike v2 `getPageDescendants` and similar operations; prefer those for anything else.
 *
 * @deprecated
 */
export const getContentDescendants: OperationOf<"getContentDescendants"> = { name: "v1.getContentDescendants", method: "GET", path: "/wiki/rest/api/content/{id}/descendant", comma: ["expand"], needs: "read:confluence-content.summary, beta read:content-details:confluence", replacedBy: ["v2.getPageDescendants", "v2.getWhiteboardDescendants", "v2.getDatabaseDescendants", "v2.getSmartLinkDescendants", "v2.getFolderDescendants"] };
/**
 * Lists the descendants of one type, at all depths unless `depth` is set. Supports comments and attachments; for pages prefer v2 `getPageDescendants`.
 *
 * @deprecated
 */
export const getDescendantsOfType: OperationOf<"getDescendantsOfType"> = { name: "v1.getDescendantsOfType", method: "GET", path: "/wiki/rest/api/content/{id}/descendant/{type}", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.summary, beta read:content-details:confluence", replacedBy: ["v2.getPageDescendants", "v2.getWhiteboardDescendants", "v2.getDatabaseDescendants", "v2.getSmartLinkDescendants", "v2.getFolderDescendants"] };
/** Gets the stored body, name and parameters of one macro in one version of the content. For macros of Forge apps, pass the node's local ID. */
export const getMacroBodyByMacroId: OperationOf<"getMacroBodyByMacroId"> = { name: "v1.getMacroBodyByMacroId", method: "GET", path: "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}", needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Renders one macro of a content version in the requested format and waits for the result; for slow macros use `getAndAsyncConvertMacroBodyByMacroId`. */
export const getAndConvertMacroBodyByMacroId: OperationOf<"getAndConvertMacroBodyByMacroId"> = { name: "v1.getAndConvertMacroBodyByMacroId", method: "GET", path: "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}", comma: ["expand"], needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Starts rendering a macro and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result is kept for only five minutes. */
export const getAndAsyncConvertMacroBodyByMacroId: OperationOf<"getAndAsyncConvertMacroBodyByMacroId"> = { name: "v1.getAndAsyncConvertMacroBodyByMacroId", method: "GET", path: "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}", comma: ["expand"], needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Adds labels to the existing ones and returns the full list. Requires edit permission; use this to label content, as v2 only reads labels. */
export const addLabelsToContent: OperationOf<"addLabelsToContent"> = { name: "v1.addLabelsToContent", method: "POST", path: "/wiki/rest/api/content/{id}/label", body: "json", noCheck: true, needs: "write:confluence-content, beta read:label:confluence write:label:confluence" };
/** Removes one label, whatever characters its name contains, and returns nothing. Fails on archived content; requires edit permission. */
export const removeLabelFromContentUsingQueryParameter: OperationOf<"removeLabelFromContentUsingQueryParameter"> = { name: "v1.removeLabelFromContentUsingQueryParameter", method: "DELETE", path: "/wiki/rest/api/content/{id}/label", success: "none", noCheck: true, needs: "write:confluence-content, beta write:label:confluence" };
/** Removes one label and returns nothing. Rejects names with a slash; `removeLabelFromContentUsingQueryParameter` accepts any name. Requires edit permission. */
export const removeLabelFromContent: OperationOf<"removeLabelFromContent"> = { name: "v1.removeLabelFromContent", method: "DELETE", path: "/wiki/rest/api/content/{id}/label/{label}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:label:confluence" };
/** Lists the watchers of a page. To watch or unwatch it, use `addContentWatcher` or `removeContentWatcher`. */
export const getWatchesForPage: OperationOf<"getWatchesForPage"> = { name: "v1.getWatchesForPage", method: "GET", path: "/wiki/rest/api/content/{id}/notification/child-created", page: "offset", lists, needs: "read:confluence-content.summary, beta read:watcher:confluence read:user:confluence" };
/** Lists the watchers of the space that contains the given content. Requires a content ID despite its name; `getWatchersForSpace` accepts a space key. */
export const getWatchesForSpace: OperationOf<"getWatchesForSpace"> = { name: "v1.getWatchesForSpace", method: "GET", path: "/wiki/rest/api/content/{id}/notification/created", page: "offset", lists, needs: "read:confluence-content.summary, beta read:watcher:confluence read:user:confluence" };
/** Starts copying a page with its descendants under `destinationPageId` and returns a long task to poll with `getTask`. Copies attachments, labels, permissions and properties only if requested. */
export const copyPageHierarchy: OperationOf<"copyPageHierarchy"> = { name: "v1.copyPageHierarchy", method: "POST", path: "/wiki/rest/api/content/{id}/pagehierarchy/copy", body: "json", noCheck: true, needs: "write:confluence-content, beta read:content.metadata:confluence write:page:confluence" };
/** Copies one page to a space, under a parent or over an existing page, as set by `destination`. Copies attachments, labels, permissions and properties only if requested. */
export const copyPage: OperationOf<"copyPage"> = { name: "v1.copyPage", method: "POST", path: "/wiki/rest/api/content/{id}/copy", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:page:confluence" };
/** Returns in `hasPermission` whether a user or group may `read`, `update` or `delete` content, considering site and space permissions and restrictions. Checking others requires a Confluence administrator. */
export const checkContentPermission: OperationOf<"checkContentPermission"> = { name: "v1.checkContentPermission", method: "POST", path: "/wiki/rest/api/content/{id}/permission/check", body: "json", noCheck: true, needs: "read:confluence-content.permission, beta read:content.permission:confluence" };
/** Lists the users and groups in the read and update restrictions of content, one entry per operation; `getRestrictionsByOperation` returns an object instead. */
export const getRestrictions: OperationOf<"getRestrictions"> = { name: "v1.getRestrictions", method: "GET", path: "/wiki/rest/api/content/{id}/restriction", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.all, beta read:content-details:confluence" };
/** Replaces all restrictions of the content with those in the body and returns the result. Requires edit permission; `addRestrictions` keeps the existing ones. */
export const updateRestrictions: OperationOf<"updateRestrictions"> = { name: "v1.updateRestrictions", method: "PUT", path: "/wiki/rest/api/content/{id}/restriction", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content.restriction:confluence" };
/** Adds users and groups to the restrictions of content and keeps the existing ones. Requires edit permission; `updateRestrictions` replaces them instead. */
export const addRestrictions: OperationOf<"addRestrictions"> = { name: "v1.addRestrictions", method: "POST", path: "/wiki/rest/api/content/{id}/restriction", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content.restriction:confluence" };
/** Removes all read and update restrictions of the content, so that only those of its space and parents apply. Requires edit permission. */
export const deleteRestrictions: OperationOf<"deleteRestrictions"> = { name: "v1.deleteRestrictions", method: "DELETE", path: "/wiki/rest/api/content/{id}/restriction", comma: ["expand"], noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content.restriction:confluence" };
/** Returns the restrictions as an object with the keys `read` and `update`; `getRestrictions` returns a list. */
export const getRestrictionsByOperation: OperationOf<"getRestrictionsByOperation"> = { name: "v1.getRestrictionsByOperation", method: "GET", path: "/wiki/rest/api/content/{id}/restriction/byOperation", comma: ["expand"], needs: "read:confluence-content.all, beta read:content-details:confluence" };
/** Returns the users and groups in the restriction of one operation. Pages through both lists with the same `start` and `limit`. */
export const getRestrictionsForOperation: OperationOf<"getRestrictionsForOperation"> = { name: "v1.getRestrictionsForOperation", method: "GET", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}", comma: ["expand"], page: "offset", items: ["restrictions.user.results", "restrictions.group.results"], lists, needs: "read:confluence-content.all, beta read:content-details:confluence" };
/** Checks whether a group is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions. */
export const getIndividualGroupRestrictionStatusByGroupId: OperationOf<"getIndividualGroupRestrictionStatusByGroupId"> = { name: "v1.getIndividualGroupRestrictionStatusByGroupId", method: "GET", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", success: "none", needs: "read:confluence-content.all, beta read:content.restriction:confluence" };
/** Allows a group to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else. */
export const addGroupToContentRestrictionByGroupId: OperationOf<"addGroupToContentRestrictionByGroupId"> = { name: "v1.addGroupToContentRestrictionByGroupId", method: "PUT", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:content.restriction:confluence" };
/** Removes a group from one restriction and returns nothing. Requires edit permission; 404 can mean that the group was not in it. */
export const removeGroupFromContentRestriction: OperationOf<"removeGroupFromContentRestriction"> = { name: "v1.removeGroupFromContentRestriction", method: "DELETE", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:content.restriction:confluence" };
/** Checks whether a user is listed in a restriction: a success status means yes, 404 means no. Ignores space permissions and inherited restrictions. */
export const getContentRestrictionStatusForUser: OperationOf<"getContentRestrictionStatusForUser"> = { name: "v1.getContentRestrictionStatusForUser", method: "GET", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user", success: "none", needs: "read:confluence-content.all, beta read:content.restriction:confluence" };
/** Allows a user to read or update restricted content and returns nothing. Requires edit permission; the first entry restricts the content for everyone else. */
export const addUserToContentRestriction: OperationOf<"addUserToContentRestriction"> = { name: "v1.addUserToContentRestriction", method: "PUT", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user", success: "none", noCheck: true, needs: "write:confluence-content, beta write:content.restriction:confluence" };
/** Removes a user from one restriction and returns nothing. Requires edit permission. */
export const removeUserFromContentRestriction: OperationOf<"removeUserFromContentRestriction"> = { name: "v1.removeUserFromContentRestriction", method: "DELETE", path: "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user", success: "none", noCheck: true, needs: "write:confluence-content, beta write:content.restriction:confluence" };
/** Gets the state (the colored status) of the published content or, with `status` set to `draft`, of its draft. */
export const getContentState: OperationOf<"getContentState"> = { name: "v1.getContentState", method: "GET", path: "/wiki/rest/api/content/{id}/state", needs: "read:confluence-content.summary, beta read:content-details:confluence" };
/** Sets the state by ID or by name and color; the ID takes precedence. Publishes a new version with the same body unless applied to the draft. Requires edit permission. */
export const setContentState: OperationOf<"setContentState"> = { name: "v1.setContentState", method: "PUT", path: "/wiki/rest/api/content/{id}/state", body: "json", noCheck: true, needs: "write:confluence-content, beta write:content:confluence read:content-details:confluence" };
/** Removes the state and publishes a new version with an unchanged body. Requires edit permission. */
export const removeContentState: OperationOf<"removeContentState"> = { name: "v1.removeContentState", method: "DELETE", path: "/wiki/rest/api/content/{id}/state", noCheck: true, needs: "write:confluence-content, beta write:content:confluence read:content-details:confluence" };
/** Lists the states available for the content: those of its space and the caller's three most recent custom ones. Requires edit permission. */
export const getAvailableContentStates: OperationOf<"getAvailableContentStates"> = { name: "v1.getAvailableContentStates", method: "GET", path: "/wiki/rest/api/content/{id}/state/available", needs: "write:confluence-content, beta write:content:confluence" };
/** Restores an old version by saving it as the latest one; `operationKey` is always `restore`. Returns 400, not 404, for unknown IDs; requires edit permission. */
export const restoreContentVersion: OperationOf<"restoreContentVersion"> = { name: "v1.restoreContentVersion", method: "POST", path: "/wiki/rest/api/content/{id}/version", comma: ["expand"], body: "json", noCheck: true, needs: "write:confluence-content, beta read:content-details:confluence write:content:confluence" };
/** Deletes one old version and returns nothing; its changes remain in the version after it. Cannot delete the current version; requires edit permission. */
export const deleteContentVersion: OperationOf<"deleteContentVersion"> = { name: "v1.deleteContentVersion", method: "DELETE", path: "/wiki/rest/api/content/{id}/version/{versionNumber}", success: "none", noCheck: true, needs: "write:confluence-content, beta delete:content:confluence" };
/** Lists all content states created by the current user. Requires an authenticated user; anonymous access is not allowed. */
export const getCustomContentStates: OperationOf<"getCustomContentStates"> = { name: "v1.getCustomContentStates", method: "GET", path: "/wiki/rest/api/content-states", needs: "read:user.property:confluence, beta read:user.property:confluence" };
/** Starts converting a body to another format and returns an `asyncId`; poll `asyncConvertContentBodyResponse` with it. The result expires five minutes after it is ready. */
export const asyncConvertContentBodyRequest: OperationOf<"asyncConvertContentBodyRequest"> = { name: "v1.asyncConvertContentBodyRequest", method: "POST", path: "/wiki/rest/api/contentbody/convert/async/{to}", comma: ["expand"], body: "json", noCheck: true, needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Polls a conversion of a body or macro: returns the converted body once `status` is `COMPLETED`, until then only the status. Available only to the user who started it. */
export const asyncConvertContentBodyResponse: OperationOf<"asyncConvertContentBodyResponse"> = { name: "v1.asyncConvertContentBodyResponse", method: "GET", path: "/wiki/rest/api/contentbody/convert/async/{id}", needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Starts up to ten conversions and returns an ID for each, or `FAILED_TO_QUEUE` instead; poll with `bulkAsyncConvertContentBodyResponse`. */
export const bulkAsyncConvertContentBodyRequest: OperationOf<"bulkAsyncConvertContentBodyRequest"> = { name: "v1.bulkAsyncConvertContentBodyRequest", method: "POST", path: "/wiki/rest/api/contentbody/convert/async/bulk/tasks", body: "json", noCheck: true, needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Polls up to fifty conversions in one call and returns the status of each and, if completed, its body. */
export const bulkAsyncConvertContentBodyResponse: OperationOf<"bulkAsyncConvertContentBodyResponse"> = { name: "v1.bulkAsyncConvertContentBodyResponse", method: "GET", path: "/wiki/rest/api/contentbody/convert/async/bulk/tasks", needs: "read:confluence-content.all, beta read:content.metadata:confluence" };
/** Looks up a label by name and lists the items that have it, with ID, type and title only. Includes templates, unlike v2 `getLabels` with `getLabelPages`, `getLabelBlogPosts`, `getLabelAttachments`. */
export const getAllLabelContent: OperationOf<"getAllLabelContent"> = { name: "v1.getAllLabelContent", method: "GET", path: "/wiki/rest/api/label", page: "offset", items: ["associatedContents.results"], lists, needs: "read:confluence-content.summary, beta read:label:confluence read:content:confluence", replacedBy: ["v2.getLabels", "v2.getLabelPages", "v2.getLabelBlogPosts", "v2.getLabelAttachments"] };
/** Lists the groups of the site in alphabetical order. */
export const getGroups: OperationOf<"getGroups"> = { name: "v1.getGroups", method: "GET", path: "/wiki/rest/api/group", page: "offset", lists, needs: "read:confluence-groups, beta read:group:confluence" };
/** Creates an empty group and returns it with its ID. Requires a site admin. */
export const createGroup: OperationOf<"createGroup"> = { name: "v1.createGroup", method: "POST", path: "/wiki/rest/api/group", body: "json", noCheck: true, needs: "write:confluence-groups, beta read:group:confluence write:group:confluence" };
/** Gets one group by ID. */
export const getGroupByGroupId: OperationOf<"getGroupByGroupId"> = { name: "v1.getGroupByGroupId", method: "GET", path: "/wiki/rest/api/group/by-id", needs: "read:confluence-groups, beta read:group:confluence" };
/** Deletes a group and returns nothing. Requires a site admin. */
export const removeGroupById: OperationOf<"removeGroupById"> = { name: "v1.removeGroupById", method: "DELETE", path: "/wiki/rest/api/group/by-id", success: "none", noCheck: true, needs: "write:confluence-groups, beta write:group:confluence" };
/** Searches groups by part of their name, for example for a group picker. */
export const searchGroups: OperationOf<"searchGroups"> = { name: "v1.searchGroups", method: "GET", path: "/wiki/rest/api/group/picker", page: "offset", lists, needs: "read:confluence-groups, beta read:group:confluence" };
/** Lists the users in a group. */
export const getGroupMembersByGroupId: OperationOf<"getGroupMembersByGroupId"> = { name: "v1.getGroupMembersByGroupId", method: "GET", path: "/wiki/rest/api/group/{groupId}/membersByGroupId", comma: ["expand"], page: "offset", lists, needs: "read:confluence-groups, beta read:group:confluence read:user:confluence" };
/** Adds a user to a group and returns nothing. Requires a site admin. */
export const addUserToGroupByGroupId: OperationOf<"addUserToGroupByGroupId"> = { name: "v1.addUserToGroupByGroupId", method: "POST", path: "/wiki/rest/api/group/userByGroupId", body: "json", success: "none", noCheck: true, needs: "write:confluence-groups, beta write:group:confluence" };
/** Removes a user from a group and returns nothing, even if the user was not a member. Requires a site admin. */
export const removeMemberFromGroupByGroupId: OperationOf<"removeMemberFromGroupByGroupId"> = { name: "v1.removeMemberFromGroupByGroupId", method: "DELETE", path: "/wiki/rest/api/group/userByGroupId", success: "none", noCheck: true, needs: "write:confluence-groups, beta write:group:confluence" };
/** Lists the long-running jobs of the site with their progress. v2 `getTasks` lists the checkboxes in pages instead. */
export const getTasks: OperationOf<"getTasks"> = { name: "v1.getTasks", method: "GET", path: "/wiki/rest/api/longtask", page: "offset", lists, needs: "read:content.metadata:confluence" };
/** Polls one long-running job, such as a copy, archive or deletion; it is done when `finished` is true, and `successful` indicates the outcome. */
export const getTask: OperationOf<"getTask"> = { name: "v1.getTask", method: "GET", path: "/wiki/rest/api/longtask/{id}", needs: "read:confluence-space.summary, beta read:content.metadata:confluence" };
/** Lists the targets related to a source under one relation name. Rejects `favourite`, for which live sites return 501. */
export const findTargetFromSource: OperationOf<"findTargetFromSource"> = { name: "v1.findTargetFromSource", method: "GET", path: "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.summary, beta read:relation:confluence read:content-details:confluence" };
/** Gets one relation between two entities; 404 means that none exists. Checks one direction only, from source to target. */
export const getRelationship: OperationOf<"getRelationship"> = { name: "v1.getRelationship", method: "GET", path: "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", comma: ["expand"], needs: "read:confluence-content.summary, beta read:relation:confluence read:content-details:confluence" };
/** Relates two users, spaces or content items under any name; `favourite` is what users see as starred. Works in one direction only. */
export const createRelationship: OperationOf<"createRelationship"> = { name: "v1.createRelationship", method: "PUT", path: "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", noCheck: true, needs: "write:confluence-content, beta read:relation:confluence read:space:confluence read:user:confluence read:content:confluence write:relation:confluence" };
/** Deletes a relation and returns nothing, even if none existed. Users can delete only their own favorites, space admins those of any user. */
export const deleteRelationship: OperationOf<"deleteRelationship"> = { name: "v1.deleteRelationship", method: "DELETE", path: "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:relation:confluence" };
/** Lists the sources related to a target under one relation name. Rejects `favourite`, for which live sites return 501. */
export const findSourcesForTarget: OperationOf<"findSourcesForTarget"> = { name: "v1.findSourcesForTarget", method: "GET", path: "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.summary, beta read:relation:confluence read:content-details:confluence" };
/** Searches content and spaces with CQL; each result has a title, an excerpt and a link. No longer supports `user` fields; use `searchUser` for users. */
export const searchByCQL: OperationOf<"searchByCQL"> = { name: "v1.searchByCQL", method: "GET", path: "/wiki/rest/api/search", comma: ["expand"], page: "cursor", lists, needs: "search:confluence, beta read:content-details:confluence" };
/** Searches users with CQL over `user` fields, such as `user.fullname`. Hides the email address and other fields according to each user's privacy settings. */
export const searchUser: OperationOf<"searchUser"> = { name: "v1.searchUser", method: "GET", path: "/wiki/rest/api/search/user", comma: ["expand"], page: "offset", lists, needs: "read:content-details:confluence" };
/** Gets colors, padding and similar settings of the site or of one space, and which set is selected. Requires no permission. */
export const getLookAndFeelSettings: OperationOf<"getLookAndFeelSettings"> = { name: "v1.getLookAndFeelSettings", method: "GET", path: "/wiki/rest/api/settings/lookandfeel", needs: "manage:confluence-configuration, beta read:configuration:confluence read:space.setting:confluence" };
/** Selects the look and feel of a space: `global`, `custom` or `theme`. Returns 409 for the last two if the space has no theme. */
export const updateLookAndFeel: OperationOf<"updateLookAndFeel"> = { name: "v1.updateLookAndFeel", method: "PUT", path: "/wiki/rest/api/settings/lookandfeel", body: "json", noCheck: true, needs: "manage:confluence-configuration, beta read:space.setting:confluence write:space.setting:confluence" };
/** Updates the custom look and feel of the site or of one space. Has no visible effect if the space uses a theme; requires a Confluence administrator for the site. */
export const updateLookAndFeelSettings: OperationOf<"updateLookAndFeelSettings"> = { name: "v1.updateLookAndFeelSettings", method: "POST", path: "/wiki/rest/api/settings/lookandfeel/custom", body: "json", noCheck: true, needs: "manage:confluence-configuration, beta read:configuration:confluence read:space.setting:confluence write:configuration:confluence write:space.setting:confluence" };
/** Resets the custom look and feel to the defaults and returns nothing; the selected set does not change. Requires a Confluence administrator for the site. */
export const resetLookAndFeelSettings: OperationOf<"resetLookAndFeelSettings"> = { name: "v1.resetLookAndFeelSettings", method: "DELETE", path: "/wiki/rest/api/settings/lookandfeel/custom", success: "none", noCheck: true, needs: "manage:confluence-configuration, beta write:configuration:confluence write:space.setting:confluence" };
/** Gets information about the site, including its cloud ID, edition and base URL. Useful for checking that a credential works. */
export const getSystemInfo: OperationOf<"getSystemInfo"> = { name: "v1.getSystemInfo", method: "GET", path: "/wiki/rest/api/settings/systemInfo", needs: "manage:confluence-configuration, beta read:configuration:confluence" };
/** Lists the installed themes, excluding the built-in default. */
export const getThemes: OperationOf<"getThemes"> = { name: "v1.getThemes", method: "GET", path: "/wiki/rest/api/settings/theme", page: "offset", lists, needs: "manage:confluence-configuration, beta read:configuration:confluence" };
/** Gets the site-wide theme; 404 means that the default theme is used. */
export const getGlobalTheme: OperationOf<"getGlobalTheme"> = { name: "v1.getGlobalTheme", method: "GET", path: "/wiki/rest/api/settings/theme/selected", needs: "manage:confluence-configuration, beta read:configuration:confluence" };
/** Gets the name, description and icon of one theme. */
export const getTheme: OperationOf<"getTheme"> = { name: "v1.getTheme", method: "GET", path: "/wiki/rest/api/settings/theme/{themeKey}", needs: "manage:confluence-configuration, beta read:configuration:confluence" };
/** Creates a space; labels cannot be set here. Works on every site, while v2 `createSpace` requires role-based access. Requires the global permission to create spaces. */
export const createSpace: OperationOf<"createSpace"> = { name: "v1.createSpace", method: "POST", path: "/wiki/rest/api/space", body: "json", noCheck: true, needs: "write:confluence-space, beta read:space-details:confluence write:space:confluence write:space.permission:confluence", replacedBy: ["v2.createSpace"] };
/** Creates a space that only the caller can see. In v2, this is a flag of `createSpace`, on sites with role-based access. Requires the global permission to create spaces. */
export const createPrivateSpace: OperationOf<"createPrivateSpace"> = { name: "v1.createPrivateSpace", method: "POST", path: "/wiki/rest/api/space/_private", body: "json", noCheck: true, needs: "write:confluence-space, beta read:space-details:confluence write:space:confluence write:space.permission:confluence", replacedBy: ["v2.createSpace"] };
/** Updates the name, description, homepage, type or status of a space; does not change permissions or labels. Requires a space admin; other callers get 404. */
export const updateSpace: OperationOf<"updateSpace"> = { name: "v1.updateSpace", method: "PUT", path: "/wiki/rest/api/space/{spaceKey}", body: "json", noCheck: true, needs: "write:confluence-space, beta read:space-details:confluence write:space:confluence write:space.permission:confluence" };
/** Starts permanently deleting a space, without moving it to the trash, and returns a long task to poll with `getTask`. Requires a space admin; other callers get 404. */
export const deleteSpace: OperationOf<"deleteSpace"> = { name: "v1.deleteSpace", method: "DELETE", path: "/wiki/rest/api/space/{spaceKey}", noCheck: true, needs: "write:confluence-space, beta read:content.metadata:confluence delete:space:confluence" };
/** Grants one permission in a space; `read` must be granted first. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin. */
export const addPermissionToSpace: OperationOf<"addPermissionToSpace"> = { name: "v1.addPermissionToSpace", method: "POST", path: "/wiki/rest/api/space/{spaceKey}/permission", body: "json", noCheck: true, needs: "read:space.permission:confluence write:space.permission:confluence", replacedBy: ["v2.setSpaceRoleAssignments"] };
/** Grants permissions on an app's own custom content in a space and returns nothing. Available only to apps; requires a space admin. */
export const addCustomContentPermissions: OperationOf<"addCustomContentPermissions"> = { name: "v1.addCustomContentPermissions", method: "POST", path: "/wiki/rest/api/space/{spaceKey}/permission/custom-content", body: "json", success: "none", noCheck: true, needs: "read:space.permission:confluence write:space.permission:confluence" };
/** Revokes one permission in a space and returns nothing; revoking `read` revokes the rest. Not available to apps; on sites with roles prefer v2 `setSpaceRoleAssignments`. Requires a space admin. */
export const removePermission: OperationOf<"removePermission"> = { name: "v1.removePermission", method: "DELETE", path: "/wiki/rest/api/space/{spaceKey}/permission/{id}", success: "none", noCheck: true, needs: "write:space.permission:confluence", replacedBy: ["v2.setSpaceRoleAssignments"] };
/** Gets the settings of a space, such as its editors and whether a theme may override its home page. */
export const getSpaceSettings: OperationOf<"getSpaceSettings"> = { name: "v1.getSpaceSettings", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/settings", needs: "read:confluence-space.summary, beta read:space.setting:confluence" };
/** Updates the settings of a space, such as its content mode or whether a theme may override its home page. Requires permission to manage the space; other callers get 404. */
export const updateSpaceSettings: OperationOf<"updateSpaceSettings"> = { name: "v1.updateSpaceSettings", method: "PUT", path: "/wiki/rest/api/space/{spaceKey}/settings", body: "json", noCheck: true, needs: "write:confluence-space, beta read:space.setting:confluence write:space.setting:confluence" };
/** Lists the content states that a space suggests. */
export const getSpaceContentStates: OperationOf<"getSpaceContentStates"> = { name: "v1.getSpaceContentStates", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/state", needs: "read:confluence-space.summary, beta read:space.setting:confluence" };
/** Returns whether a space allows its own and custom content states, and lists its own. Requires a space admin. */
export const getContentStateSettings: OperationOf<"getContentStateSettings"> = { name: "v1.getContentStateSettings", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/state/settings", needs: "read:confluence-space.summary, beta read:space.setting:confluence" };
/** Lists the content of a space with a given state. */
export const getContentsWithState: OperationOf<"getContentsWithState"> = { name: "v1.getContentsWithState", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/state/content", comma: ["expand"], page: "offset", max: 100, lists, needs: "read:confluence-content.all, beta read:content:confluence" };
/** Gets the theme of a space; 404 means that it uses the look and feel of the site. */
export const getSpaceTheme: OperationOf<"getSpaceTheme"> = { name: "v1.getSpaceTheme", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/theme", needs: "read:confluence-space.summary, beta read:space.setting:confluence" };
/** Sets the theme of a space. Returns 403 for an unknown theme key; use `resetSpaceTheme` to return to the default. Requires a space admin. */
export const setSpaceTheme: OperationOf<"setSpaceTheme"> = { name: "v1.setSpaceTheme", method: "PUT", path: "/wiki/rest/api/space/{spaceKey}/theme", body: "json", noCheck: true, needs: "write:confluence-space, beta read:space.setting:confluence write:space.setting:confluence" };
/** Removes the theme of a space, which then uses that of the site, and returns nothing. Requires a space admin. */
export const resetSpaceTheme: OperationOf<"resetSpaceTheme"> = { name: "v1.resetSpaceTheme", method: "DELETE", path: "/wiki/rest/api/space/{spaceKey}/theme", success: "none", noCheck: true, needs: "write:confluence-space, beta write:space.setting:confluence" };
/** Lists the watchers of a space by space key. */
export const getWatchersForSpace: OperationOf<"getWatchersForSpace"> = { name: "v1.getWatchersForSpace", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/watch", page: "offset", lists, needs: "read:watcher:confluence read:user:confluence" };
/** Lists the labels of a space; prefer v2 `getSpaceLabels`, or `getSpaceContentLabels` for the labels of its content. */
export const getLabelsForSpace: OperationOf<"getLabelsForSpace"> = { name: "v1.getLabelsForSpace", method: "GET", path: "/wiki/rest/api/space/{spaceKey}/label", page: "offset", lists, needs: "read:confluence-space.summary, beta read:label:confluence", replacedBy: ["v2.getSpaceLabels", "v2.getSpaceContentLabels"] };
/** Adds labels to the existing ones of a space and returns the list. Has no v2 counterpart. */
export const addLabelsToSpace: OperationOf<"addLabelsToSpace"> = { name: "v1.addLabelsToSpace", method: "POST", path: "/wiki/rest/api/space/{spaceKey}/label", body: "json", noCheck: true, needs: "write:confluence-space, beta read:label:confluence write:label:confluence" };
/** Removes one label from a space and returns nothing. Has no v2 counterpart. */
export const deleteLabelFromSpace: OperationOf<"deleteLabelFromSpace"> = { name: "v1.deleteLabelFromSpace", method: "DELETE", path: "/wiki/rest/api/space/{spaceKey}/label", success: "none", noCheck: true, needs: "write:confluence-space, beta write:label:confluence" };
/** Replaces a content template; always send the name and space, even if unchanged. Cannot update blueprint templates; requires a space admin, or a Confluence administrator for global ones. */
export const updateContentTemplate: OperationOf<"updateContentTemplate"> = { name: "v1.updateContentTemplate", method: "PUT", path: "/wiki/rest/api/template", body: "json", noCheck: true, needs: "write:confluence-content, beta read:template:confluence read:content-details:confluence write:template:confluence" };
/** Creates a page template, global unless `space` is given; the body is in storage format. Requires a space admin, or a Confluence administrator for a global one. */
export const createContentTemplate: OperationOf<"createContentTemplate"> = { name: "v1.createContentTemplate", method: "POST", path: "/wiki/rest/api/template", body: "json", noCheck: true, needs: "write:confluence-content, beta read:template:confluence read:content-details:confluence write:template:confluence" };
/** Lists the templates provided by blueprints, of the site or of one space. */
export const getBlueprintTemplates: OperationOf<"getBlueprintTemplates"> = { name: "v1.getBlueprintTemplates", method: "GET", path: "/wiki/rest/api/template/blueprint", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.summary, beta read:template:confluence read:content-details:confluence" };
/** Lists the user-created templates of the site or of one space. */
export const getContentTemplates: OperationOf<"getContentTemplates"> = { name: "v1.getContentTemplates", method: "GET", path: "/wiki/rest/api/template/page", comma: ["expand"], page: "offset", lists, needs: "read:confluence-content.summary, beta read:template:confluence read:content-details:confluence" };
/** Gets one template; its body must be expanded. Returns 403, not 404, for an unknown ID. */
export const getContentTemplate: OperationOf<"getContentTemplate"> = { name: "v1.getContentTemplate", method: "GET", path: "/wiki/rest/api/template/{contentTemplateId}", comma: ["expand"], needs: "read:confluence-content.summary, beta read:template:confluence read:content-details:confluence" };
/** Deletes a content template, or reverts the changes to a blueprint template; an unmodified one is rejected. Requires a space admin, or a Confluence administrator for global ones. */
export const removeTemplate: OperationOf<"removeTemplate"> = { name: "v1.removeTemplate", method: "DELETE", path: "/wiki/rest/api/template/{contentTemplateId}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:template:confluence" };
/** Gets one user by account ID, subject to the user's privacy settings. */
export const getUser: OperationOf<"getUser"> = { name: "v1.getUser", method: "GET", path: "/wiki/rest/api/user", comma: ["expand"], needs: "read:confluence-user, beta read:content-details:confluence" };
/** Gets the name and picture shown for anonymous users. */
export const getAnonymousUser: OperationOf<"getAnonymousUser"> = { name: "v1.getAnonymousUser", method: "GET", path: "/wiki/rest/api/user/anonymous", comma: ["expand"], needs: "read:confluence-user, beta read:user:confluence" };
/** Gets the user that the credential belongs to; a simple way to check who is calling. */
export const getCurrentUser: OperationOf<"getCurrentUser"> = { name: "v1.getCurrentUser", method: "GET", path: "/wiki/rest/api/user/current", comma: ["expand"], needs: "read:confluence-user, beta read:content-details:confluence" };
/** Lists the groups with this user as a member. */
export const getGroupMembershipsForUser: OperationOf<"getGroupMembershipsForUser"> = { name: "v1.getGroupMembershipsForUser", method: "GET", path: "/wiki/rest/api/user/memberof", page: "offset", lists, needs: "read:confluence-user, beta read:user:confluence read:group:confluence" };
/** Gets multiple users, at most the first 100; prefer v2 `createBulkUserLookup`. */
export const getBulkUserLookup: OperationOf<"getBulkUserLookup"> = { name: "v1.getBulkUserLookup", method: "GET", path: "/wiki/rest/api/user/bulk", comma: ["expand"], needs: "read:confluence-user, beta read:content-details:confluence", replacedBy: ["v2.createBulkUserLookup"] };
/** Returns in `watching` whether a user, by default the caller, watches the content. Checking other users requires a Confluence administrator or space admin. */
export const getContentWatchStatus: OperationOf<"getContentWatchStatus"> = { name: "v1.getContentWatchStatus", method: "GET", path: "/wiki/rest/api/user/watch/content/{contentId}", needs: "read:confluence-content.summary, beta read:watcher:confluence" };
/** Adds a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin. */
export const addContentWatcher: OperationOf<"addContentWatcher"> = { name: "v1.addContentWatcher", method: "POST", path: "/wiki/rest/api/user/watch/content/{contentId}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Removes a user, by default the caller, as a watcher of the content and returns nothing. For another user, requires a Confluence administrator or space admin. */
export const removeContentWatcher: OperationOf<"removeContentWatcher"> = { name: "v1.removeContentWatcher", method: "DELETE", path: "/wiki/rest/api/user/watch/content/{contentId}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Returns in `watching` whether a user, by default the caller, watches a label. Returns 403 for an unknown label; checking other users requires a Confluence administrator. */
export const isWatchingLabel: OperationOf<"isWatchingLabel"> = { name: "v1.isWatchingLabel", method: "GET", path: "/wiki/rest/api/user/watch/label/{labelName}", needs: "read:confluence-content.summary, beta read:watcher:confluence" };
/** Adds a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator. */
export const addLabelWatcher: OperationOf<"addLabelWatcher"> = { name: "v1.addLabelWatcher", method: "POST", path: "/wiki/rest/api/user/watch/label/{labelName}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Removes a user, by default the caller, as a watcher of a label and returns nothing. For another user, requires a Confluence administrator. */
export const removeLabelWatcher: OperationOf<"removeLabelWatcher"> = { name: "v1.removeLabelWatcher", method: "DELETE", path: "/wiki/rest/api/user/watch/label/{labelName}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Returns in `watching` whether a user, by default the caller, watches a space. Checking other users requires a Confluence administrator or space admin. */
export const isWatchingSpace: OperationOf<"isWatchingSpace"> = { name: "v1.isWatchingSpace", method: "GET", path: "/wiki/rest/api/user/watch/space/{spaceKey}", needs: "read:confluence-content.summary, beta read:watcher:confluence" };
/** Adds a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin. */
export const addSpaceWatcher: OperationOf<"addSpaceWatcher"> = { name: "v1.addSpaceWatcher", method: "POST", path: "/wiki/rest/api/user/watch/space/{spaceKey}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Removes a user, by default the caller, as a watcher of a space and returns nothing. For another user, requires a Confluence administrator or space admin. */
export const removeSpaceWatch: OperationOf<"removeSpaceWatch"> = { name: "v1.removeSpaceWatch", method: "DELETE", path: "/wiki/rest/api/user/watch/space/{spaceKey}", success: "none", noCheck: true, needs: "write:confluence-content, beta write:watcher:confluence" };
/** Gets the email address of a user even if their profile hides it. Available only to Connect apps that Atlassian approved and to Forge apps acting as themselves. */
export const getPrivacyUnsafeUserEmail: OperationOf<"getPrivacyUnsafeUserEmail"> = { name: "v1.getPrivacyUnsafeUserEmail", method: "GET", path: "/wiki/rest/api/user/email", needs: "beta read:email-address:confluence" };
/** Gets email addresses even if profiles hide them, and skips accounts it cannot return. Available only to approved Connect apps and to Forge apps acting as themselves. */
export const getPrivacyUnsafeUserEmailBulk: OperationOf<"getPrivacyUnsafeUserEmailBulk"> = { name: "v1.getPrivacyUnsafeUserEmailBulk", method: "GET", path: "/wiki/rest/api/user/email/bulk", comma: ["accountId"], needs: "beta read:email-address:confluence" };
/** Lists the modules that the calling app registered dynamically. Available only to Connect apps. */
export const getModules: OperationOf<"getModules"> = { name: "v1.getModules", method: "GET", path: "/wiki/rest/atlassian-connect/1/app/module/dynamic", needs: "none" };
/** Dynamically registers modules for the calling app and returns nothing; rejects keys already in use. Available only to Connect apps. */
export const registerModules: OperationOf<"registerModules"> = { name: "v1.registerModules", method: "POST", path: "/wiki/rest/atlassian-connect/1/app/module/dynamic", body: "json", success: "none", noCheck: true, needs: "none" };
/** Removes dynamically registered modules of the calling app, all of them if no key is given, and returns nothing. Available only to Connect apps. */
export const removeModules: OperationOf<"removeModules"> = { name: "v1.removeModules", method: "DELETE", path: "/wiki/rest/atlassian-connect/1/app/module/dynamic", comma: ["moduleKey"], success: "none", noCheck: true, needs: "none" };
/** Returns in `count` how often content was viewed. */
export const getViews: OperationOf<"getViews"> = { name: "v1.getViews", method: "GET", path: "/wiki/rest/api/analytics/content/{contentId}/views", needs: "read:confluence-content.summary, beta read:analytics.content:confluence" };
/** Returns in `count` how many distinct users viewed the content. */
export const getViewers: OperationOf<"getViewers"> = { name: "v1.getViewers", method: "GET", path: "/wiki/rest/api/analytics/content/{contentId}/viewers", needs: "read:confluence-content.summary, beta read:analytics.content:confluence" };
/** Lists the keys of the properties stored on a user; get each value with `getUserProperty`. */
export const getUserProperties: OperationOf<"getUserProperties"> = { name: "v1.getUserProperties", method: "GET", path: "/wiki/rest/api/user/{userId}/property", page: "offset", max: 25, lists, needs: "read:user.property:confluence" };
/** Gets one property of a user, including its value. Applies to the whole site, not to a space. */
export const getUserProperty: OperationOf<"getUserProperty"> = { name: "v1.getUserProperty", method: "GET", path: "/wiki/rest/api/user/{userId}/property/{key}", needs: "read:user.property:confluence" };
/** Replaces the value of an existing property and returns nothing; if it returns 404, use `createUserProperty` first. */
export const updateUserProperty: OperationOf<"updateUserProperty"> = { name: "v1.updateUserProperty", method: "PUT", path: "/wiki/rest/api/user/{userId}/property/{key}", body: "json", success: "none", noCheck: true, needs: "write:user.property:confluence" };
/** Stores a new property on a user and returns nothing. Returns 409 if the key exists; use `updateUserProperty` in that case. */
export const createUserProperty: OperationOf<"createUserProperty"> = { name: "v1.createUserProperty", method: "POST", path: "/wiki/rest/api/user/{userId}/property/{key}", body: "json", success: "none", noCheck: true, needs: "write:user.property:confluence" };
/** Deletes a property of a user and returns nothing. */
export const deleteUserProperty: OperationOf<"deleteUserProperty"> = { name: "v1.deleteUserProperty", method: "DELETE", path: "/wiki/rest/api/user/{userId}/property/{key}", success: "none", noCheck: true, needs: "write:user.property:confluence" };
