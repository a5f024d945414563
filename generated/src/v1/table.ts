// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { OperationTable } from "../operations/Operation.js";
import { readTable } from "../tables/readTable.js";

/** How each operation of v1 is sent: by path step and method, its name, then what differs from the defaults. */
export const operations: OperationTable = /* @__PURE__ */ readTable({
    "/wiki/rest/api": {
        "/audit": {
            GET: "getAuditRecords offset",
            POST: "createAuditRecord json",
            "/export": { GET: "exportAuditRecords file accept:application/zip,text/csv" },
            "/retention": { GET: "getRetentionPeriod", PUT: "setRetentionPeriod json" },
            "/since": { GET: "getAuditRecordsForTimePeriod offset" },
        },
        "/content": {
            "/archive": { POST: "archivePages json" },
            "/blueprint": {
                "/instance": {
                    "/{draftId}": { PUT: "publishSharedDraft json comma:expand", POST: "publishLegacyDraft json comma:expand" },
                },
            },
            "/search": { GET: "searchContentByCQL cursor comma:expand" },
            "/{id}": {
                "/pageTree": { DELETE: "deletePageTree" },
                "/child": {
                    "/attachment": {
                        PUT: "createOrUpdateAttachments form",
                        POST: "createAttachment form",
                        "/{attachmentId}": {
                            PUT: "updateAttachmentProperties json",
                            "/data": { POST: "updateAttachmentData form" },
                            "/download": { GET: "downloadAttatchment file accept:application/octet-stream" },
                        },
                    },
                },
                "/descendant": {
                    GET: "getContentDescendants comma:expand",
                    "/{type}": { GET: "getDescendantsOfType offset comma:expand" },
                },
                "/history": {
                    "/{version}": {
                        "/macro": {
                            "/id": {
                                "/{macroId}": {
                                    GET: "getMacroBodyByMacroId",
                                    "/convert": {
                                        "/{to}": { GET: "getAndConvertMacroBodyByMacroId comma:expand" },
                                        "/async": {
                                            "/{to}": { GET: "getAndAsyncConvertMacroBodyByMacroId comma:expand" },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
                "/label": {
                    POST: "addLabelsToContent json",
                    DELETE: "removeLabelFromContentUsingQueryParameter none",
                    "/{label}": { DELETE: "removeLabelFromContent none" },
                },
                "/notification": {
                    "/child-created": { GET: "getWatchesForPage offset" },
                    "/created": { GET: "getWatchesForSpace offset" },
                },
                "/pagehierarchy": {
                    "/copy": { POST: "copyPageHierarchy json" },
                },
                "/copy": { POST: "copyPage json comma:expand" },
                "/permission": {
                    "/check": { POST: "checkContentPermission json" },
                },
                "/restriction": {
                    GET: "getRestrictions offset comma:expand",
                    PUT: "updateRestrictions json comma:expand",
                    POST: "addRestrictions json comma:expand",
                    DELETE: "deleteRestrictions comma:expand",
                    "/byOperation": {
                        GET: "getRestrictionsByOperation comma:expand",
                        "/{operationKey}": {
                            GET: "getRestrictionsForOperation offset comma:expand items:restrictions.user.results,restrictions.group.results",
                            "/byGroupId": {
                                "/{groupId}": { GET: "getIndividualGroupRestrictionStatusByGroupId none", PUT: "addGroupToContentRestrictionByGroupId none", DELETE: "removeGroupFromContentRestriction none" },
                            },
                            "/user": { GET: "getContentRestrictionStatusForUser none", PUT: "addUserToContentRestriction none", DELETE: "removeUserFromContentRestriction none" },
                        },
                    },
                },
                "/state": {
                    GET: "getContentState",
                    PUT: "setContentState json",
                    DELETE: "removeContentState",
                    "/available": { GET: "getAvailableContentStates" },
                },
                "/version": {
                    POST: "restoreContentVersion json comma:expand",
                    "/{versionNumber}": { DELETE: "deleteContentVersion none" },
                },
            },
            "/{pageId}": {
                "/move": {
                    "/{position}": {
                        "/{targetId}": { PUT: "movePage" },
                    },
                },
            },
        },
        "/content-states": { GET: "getCustomContentStates" },
        "/contentbody": {
            "/convert": {
                "/async": {
                    "/{to}": { POST: "asyncConvertContentBodyRequest json comma:expand" },
                    "/{id}": { GET: "asyncConvertContentBodyResponse" },
                    "/bulk": {
                        "/tasks": { POST: "bulkAsyncConvertContentBodyRequest json", GET: "bulkAsyncConvertContentBodyResponse" },
                    },
                },
            },
        },
        "/label": { GET: "getAllLabelContent offset items:associatedContents.results" },
        "/group": {
            GET: "getGroups offset",
            POST: "createGroup json",
            "/by-id": { GET: "getGroupByGroupId", DELETE: "removeGroupById none" },
            "/picker": { GET: "searchGroups offset" },
            "/{groupId}": {
                "/membersByGroupId": { GET: "getGroupMembersByGroupId offset comma:expand" },
            },
            "/userByGroupId": { POST: "addUserToGroupByGroupId json none", DELETE: "removeMemberFromGroupByGroupId none" },
        },
        "/longtask": {
            GET: "getTasks offset",
            "/{id}": { GET: "getTask" },
        },
        "/relation": {
            "/{relationName}": {
                "/from": {
                    "/{sourceType}": {
                        "/{sourceKey}": {
                            "/to": {
                                "/{targetType}": {
                                    GET: "findTargetFromSource offset comma:expand",
                                    "/{targetKey}": { GET: "getRelationship comma:expand", PUT: "createRelationship", DELETE: "deleteRelationship none" },
                                },
                            },
                        },
                    },
                },
                "/to": {
                    "/{targetType}": {
                        "/{targetKey}": {
                            "/from": {
                                "/{sourceType}": { GET: "findSourcesForTarget offset comma:expand" },
                            },
                        },
                    },
                },
            },
        },
        "/search": {
            GET: "searchByCQL cursor comma:expand",
            "/user": { GET: "searchUser offset comma:expand" },
        },
        "/settings": {
            "/lookandfeel": {
                GET: "getLookAndFeelSettings",
                PUT: "updateLookAndFeel json",
                "/custom": { POST: "updateLookAndFeelSettings json", DELETE: "resetLookAndFeelSettings none" },
            },
            "/systemInfo": { GET: "getSystemInfo" },
            "/theme": {
                GET: "getThemes offset",
                "/selected": { GET: "getGlobalTheme" },
                "/{themeKey}": { GET: "getTheme" },
            },
        },
        "/space": {
            POST: "createSpace json",
            "/_private": { POST: "createPrivateSpace json" },
            "/{spaceKey}": {
                PUT: "updateSpace json",
                DELETE: "deleteSpace",
                "/permission": {
                    POST: "addPermissionToSpace json",
                    "/custom-content": { POST: "addCustomContentPermissions json none" },
                    "/{id}": { DELETE: "removePermission none" },
                },
                "/settings": { GET: "getSpaceSettings", PUT: "updateSpaceSettings json" },
                "/state": {
                    GET: "getSpaceContentStates",
                    "/settings": { GET: "getContentStateSettings" },
                    "/content": { GET: "getContentsWithState offset 100 comma:expand" },
                },
                "/theme": { GET: "getSpaceTheme", PUT: "setSpaceTheme json", DELETE: "resetSpaceTheme none" },
                "/watch": { GET: "getWatchersForSpace offset" },
                "/label": { GET: "getLabelsForSpace offset", POST: "addLabelsToSpace json", DELETE: "deleteLabelFromSpace none" },
            },
        },
        "/template": {
            PUT: "updateContentTemplate json",
            POST: "createContentTemplate json",
            "/blueprint": { GET: "getBlueprintTemplates offset comma:expand" },
            "/page": { GET: "getContentTemplates offset comma:expand" },
            "/{contentTemplateId}": { GET: "getContentTemplate comma:expand", DELETE: "removeTemplate none" },
        },
        "/user": {
            GET: "getUser comma:expand",
            "/anonymous": { GET: "getAnonymousUser comma:expand" },
            "/current": { GET: "getCurrentUser comma:expand" },
            "/memberof": { GET: "getGroupMembershipsForUser offset" },
            "/bulk": { GET: "getBulkUserLookup comma:expand" },
            "/watch": {
                "/content": {
                    "/{contentId}": { GET: "getContentWatchStatus", POST: "addContentWatcher none", DELETE: "removeContentWatcher none" },
                },
                "/label": {
                    "/{labelName}": { GET: "isWatchingLabel", POST: "addLabelWatcher none", DELETE: "removeLabelWatcher none" },
                },
                "/space": {
                    "/{spaceKey}": { GET: "isWatchingSpace", POST: "addSpaceWatcher none", DELETE: "removeSpaceWatch none" },
                },
            },
            "/email": {
                GET: "getPrivacyUnsafeUserEmail",
                "/bulk": { GET: "getPrivacyUnsafeUserEmailBulk comma:accountId" },
            },
            "/{userId}": {
                "/property": {
                    GET: "getUserProperties offset 25",
                    "/{key}": { GET: "getUserProperty", PUT: "updateUserProperty json none", POST: "createUserProperty json none", DELETE: "deleteUserProperty none" },
                },
            },
        },
        "/analytics": {
            "/content": {
                "/{contentId}": {
                    "/views": { GET: "getViews" },
                    "/viewers": { GET: "getViewers" },
                },
            },
        },
    },
    "/wiki": {
        "/rest": {
            "/atlassian-connect": {
                "/1": {
                    "/app": {
                        "/module": {
                            "/dynamic": { GET: "getModules", POST: "registerModules json none", DELETE: "removeModules none comma:moduleKey" },
                        },
                    },
                },
            },
        },
    },
}, true);
