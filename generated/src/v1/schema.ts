// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { FileInput } from "../runtime/FileInput.js";

export interface paths {
    "/wiki/rest/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditRecords"];
        put?: never;
        post: operations["createAuditRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAuditRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/audit/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRetentionPeriod"];
        put: operations["setRetentionPeriod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/audit/since": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditRecordsForTimePeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["archivePages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/blueprint/instance/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["publishSharedDraft"];
        post: operations["publishLegacyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchContentByCQL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/pageTree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deletePageTree"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["movePage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/child/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["createOrUpdateAttachments"];
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateAttachmentProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateAttachmentData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadAttatchment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/descendant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getContentDescendants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/descendant/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["getDescendantsOfType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMacroBodyByMacroId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAndConvertMacroBodyByMacroId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAndAsyncConvertMacroBodyByMacroId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addLabelsToContent"];
        delete: operations["removeLabelFromContentUsingQueryParameter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/label/{label}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeLabelFromContent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/notification/child-created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWatchesForPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/notification/created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWatchesForSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/pagehierarchy/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyPageHierarchy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/permission/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkContentPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRestrictions"];
        put: operations["updateRestrictions"];
        post: operations["addRestrictions"];
        delete: operations["deleteRestrictions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRestrictionsByOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRestrictionsForOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIndividualGroupRestrictionStatusByGroupId"];
        put: operations["addGroupToContentRestrictionByGroupId"];
        post?: never;
        delete: operations["removeGroupFromContentRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentRestrictionStatusForUser"];
        put: operations["addUserToContentRestriction"];
        post?: never;
        delete: operations["removeUserFromContentRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentState"];
        put: operations["setContentState"];
        post?: never;
        delete: operations["removeContentState"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/state/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAvailableContentStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreContentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content/{id}/version/{versionNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteContentVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/content-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomContentStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/contentbody/convert/async/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["asyncConvertContentBodyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/contentbody/convert/async/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["asyncConvertContentBodyResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulkAsyncConvertContentBodyResponse"];
        put?: never;
        post: operations["bulkAsyncConvertContentBodyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAllLabelContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGroups"];
        put?: never;
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/group/by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGroupByGroupId"];
        put?: never;
        post?: never;
        delete: operations["removeGroupById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/group/picker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/group/{groupId}/membersByGroupId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGroupMembersByGroupId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/group/userByGroupId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addUserToGroupByGroupId"];
        delete: operations["removeMemberFromGroupByGroupId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/longtask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/longtask/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTargetFromSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRelationship"];
        put: operations["createRelationship"];
        post?: never;
        delete: operations["deleteRelationship"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSourcesForTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchByCQL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/search/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/lookandfeel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLookAndFeelSettings"];
        put: operations["updateLookAndFeel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/lookandfeel/custom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateLookAndFeelSettings"];
        delete: operations["resetLookAndFeelSettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/systemInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getThemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/theme/selected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGlobalTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/settings/theme/{themeKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/_private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPrivateSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateSpace"];
        post?: never;
        delete: operations["deleteSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPermissionToSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addCustomContentPermissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/permission/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removePermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSpaceSettings"];
        put: operations["updateSpaceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSpaceContentStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/state/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentStateSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/state/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentsWithState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/theme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSpaceTheme"];
        put: operations["setSpaceTheme"];
        post?: never;
        delete: operations["resetSpaceTheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWatchersForSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/space/{spaceKey}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLabelsForSpace"];
        put?: never;
        post: operations["addLabelsToSpace"];
        delete: operations["deleteLabelFromSpace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateContentTemplate"];
        post: operations["createContentTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/template/blueprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBlueprintTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/template/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/template/{contentTemplateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentTemplate"];
        put?: never;
        post?: never;
        delete: operations["removeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAnonymousUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/memberof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGroupMembershipsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBulkUserLookup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/watch/content/{contentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentWatchStatus"];
        put?: never;
        post: operations["addContentWatcher"];
        delete: operations["removeContentWatcher"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/watch/label/{labelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["isWatchingLabel"];
        put?: never;
        post: operations["addLabelWatcher"];
        delete: operations["removeLabelWatcher"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/watch/space/{spaceKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["isWatchingSpace"];
        put?: never;
        post: operations["addSpaceWatcher"];
        delete: operations["removeSpaceWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPrivacyUnsafeUserEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/email/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPrivacyUnsafeUserEmailBulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/atlassian-connect/1/app/module/dynamic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getModules"];
        put?: never;
        post: operations["registerModules"];
        delete: operations["removeModules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/analytics/content/{contentId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/analytics/content/{contentId}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getViewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/{userId}/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki/rest/api/user/{userId}/property/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUserProperty"];
        put: operations["updateUserProperty"];
        post: operations["createUserProperty"];
        delete: operations["deleteUserProperty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
        /**
         * @default user
         * @enum {string}
         */
        type: "user";
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
    [key: string]: unknown;
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
export type AttachmentPropertiesUpdateBody = {
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
} & {
    [key: string]: unknown;
};
export type Content = ({
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
    };
    _links?: GenericLinks;
} & {
    [key: string]: unknown;
}) | null;
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
export type ContentBlueprintDraft = {
    version: {
        /** Format: int32 */
        number: number;
    } & {
        [key: string]: unknown;
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
        /** Format: int32 */
        key: string;
    } & {
        [key: string]: unknown;
    };
    ancestors?: {
        id: string;
    }[] | null;
} & {
    [key: string]: unknown;
};
export interface AsyncContentBody {
    value?: string;
    /** @enum {string} */
    representation?: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format";
    renderTaskId?: string;
    error?: string;
    /** @enum {string} */
    status?: "WORKING" | "QUEUED" | "FAILED" | "COMPLETED" | "RERUNNING";
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
export type AsyncContentBodyArray = AsyncContentBody[];
export interface ContentBody {
    value: string;
    /** @enum {string} */
    representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw";
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
export type ContentBodyCreate = {
    value: string;
    /** @enum {string} */
    representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "plain" | "raw";
} & {
    [key: string]: unknown;
};
export type ContentChildren = {
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
    } & {
        [key: string]: unknown;
    };
    _links?: GenericLinks;
} & {
    [key: string]: unknown;
};
export type ContentBodyCreateStorage = {
    value: string;
    /** @enum {string} */
    representation: "storage" | "view" | "export_view" | "styled_view" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format";
} & {
    [key: string]: unknown;
};
export type ContentChildType = {
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
} & {
    [key: string]: unknown;
};
export type ContentCreate = ({
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
    container?: ({
        id: number | string;
        type: string;
    } & {
        [key: string]: unknown;
    }) | null;
    ancestors?: ({
        id: string;
    } & {
        [key: string]: unknown;
    })[] | null;
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
} & {
    [key: string]: unknown;
}) | null;
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
export type ContentMetadata = {
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
} & {
    [key: string]: unknown;
};
export type ContentProperty = {
    id: string;
    key: string;
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
    version?: {
        /** Format: date-time */
        when: string;
        message: string;
        /** Format: int32 */
        number: number;
        minorEdit: boolean;
        contentTypeModified?: boolean;
    } & {
        [key: string]: unknown;
    };
    _links: GenericLinks;
    _expandable?: {
        content?: string;
        additionalProperties?: string;
    };
} & {
    [key: string]: unknown;
};
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
export type ContentPropertyCreate = {
    key: string;
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
} & {
    [key: string]: unknown;
};
export type ContentPropertyCreateNoKey = {
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
} & {
    [key: string]: unknown;
};
export type ContentPropertyUpdate = {
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
    version: ({
        /** Format: int32 */
        number: number | string;
        /** @default true */
        minorEdit?: boolean;
    } & {
        [key: string]: unknown;
    }) | null;
} & {
    [key: string]: unknown;
};
export interface ContentRestriction {
    /** @enum {string} */
    operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use";
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
export type ContentTemplateCreate = {
    name: string;
    templateType: string;
    body: ContentTemplateBodyCreate;
    description?: string;
    labels?: Label[];
    space?: ({
        key: string;
    } & {
        [key: string]: unknown;
    }) | null;
} & {
    [key: string]: unknown;
};
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
export type ContentTemplateUpdate = {
    templateId: string;
    name: string;
    /** @enum {string} */
    templateType: "page";
    body: ContentTemplateBodyCreate;
    description?: string;
    labels?: Label[];
    space?: ({
        key: string;
    } & {
        [key: string]: unknown;
    }) | null;
} & {
    [key: string]: unknown;
};
export type ContentUpdate = {
    version: ({
        /** Format: int32 */
        number: number;
        message?: string | null;
    } & {
        [key: string]: unknown;
    }) | null;
    title?: string | null;
    type: string | null;
    /** @enum {string} */
    status?: "current" | "trashed" | "deleted" | "historical" | "draft";
    ancestors?: ({
        id: number | string;
    } & {
        [key: string]: unknown;
    })[] | null;
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
} & {
    [key: string]: unknown;
};
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
export type EmbeddedContent = {
    /** Format: int64 */
    entityId?: number;
    entityType?: string;
    entity?: Embeddable;
} & {
    [key: string]: unknown;
};
export type GenericAccountId = string | null;
export interface GenericLinks {
    [key: string]: {
        [key: string]: unknown;
    } | string;
}
export type GenericUserName = string | null;
export type GenericUserKey = string | null;
export type GlobalSpaceIdentifier = {
    spaceIdentifier: string;
} | null;
export interface Group {
    /**
     * @default group
     * @enum {string}
     */
    type: "group";
    name: string;
    id: string;
    /**
     * @default USERBASE_GROUP
     * @enum {string}
     */
    usageType?: "USERBASE_GROUP" | "TEAM_COLLABORATION";
    /**
     * @default ADMINS
     * @enum {string}
     */
    managedBy?: "ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN";
    _links?: GenericLinks;
}
export type GroupCreate = {
    /**
     * @default group
     * @enum {string}
     */
    type: "group";
    id?: string;
} & {
    [key: string]: unknown;
};
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
    contentType: LabeledContentType;
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
export type LabelCreate = {
    prefix: string;
    name: string;
} & {
    [key: string]: unknown;
};
export type LabelCreateArray = LabelCreate[];
export interface LongTask {
    ari?: string;
    id: string;
    links: {
        status?: string;
    } & {
        [key: string]: unknown;
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
    /** @enum {string} */
    lookAndFeelType: "global" | "custom" | "theme";
}
export interface LookAndFeelSettings {
    /** @enum {string} */
    selected: "global" | "custom";
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
        additionalProperties?: string;
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
        additionalProperties?: string;
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
export type Message = {
    translation?: string;
    args: (string | {
        [key: string]: unknown;
    })[];
} & {
    [key: string]: unknown;
};
export interface BulkUserLookup {
    /** @enum {string} */
    type: "known" | "unknown" | "anonymous" | "user";
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
    /** @enum {string} */
    operation: "administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use";
    targetType: string;
}
export type PropertyValue = string[] | boolean | {
    [key: string]: unknown;
} | string;
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
    /** @enum {string} */
    units: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | "MILLENNIA" | "ERAS" | "FOREVER";
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
export type Space = {
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
    };
    _links: GenericLinks;
} | null;
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
export type SpaceCreate = {
    name: string;
    key?: string;
    alias?: string;
    description?: SpaceDescriptionCreate;
    permissions?: SpacePermissionCreate[] | null;
} & {
    [key: string]: unknown;
};
export type SpaceUpdate = {
    name?: string | null;
    description?: SpaceDescriptionCreate;
    homepage?: Record<string, unknown> | null;
    type?: string;
    status?: string | null;
} & {
    [key: string]: unknown;
};
export type SpaceDescription = {
    value: string;
    /** @enum {string} */
    representation: "plain" | "view";
    embeddedContent: Record<string, unknown>[];
} & {
    [key: string]: unknown;
};
export type SpaceDescriptionCreate = {
    plain: {
        value?: string;
        representation?: string;
    } & {
        [key: string]: unknown;
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
export type SpacePermissionCreate = {
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
} & {
    [key: string]: unknown;
};
export interface SpaceProperty {
    id: string;
    key: string;
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
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
    } & {
        [key: string]: unknown;
    };
}
export interface SpacePropertyCreateNoKey {
    value: PropertyValue;
}
export interface SpacePropertyUpdate {
    key?: string;
    value: string[] | boolean | {
        [key: string]: unknown;
    } | string;
    version: Version;
    space?: {
        key?: string;
    } & {
        [key: string]: unknown;
    };
}
export type SpaceSettings = {
    routeOverrideEnabled: boolean;
    editor?: {
        page: string;
        blogpost: string;
        default: string;
    };
    /** @enum {string|null} */
    contentMode?: "standard" | "compact" | null;
    spaceKey?: string;
    _links: GenericLinks;
} | null;
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
export type SystemInfoEntity = {
    cloudId: string;
    commitHash: string;
    baseUrl?: string;
    fallbackBaseUrl?: string;
    edition?: string;
    siteTitle?: string;
    defaultLocale?: string;
    defaultTimeZone?: string;
    microsPerimeter?: string;
} | null;
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
export type User = ({
    /** @enum {string} */
    type: "known" | "unknown" | "anonymous" | "user";
    username?: GenericUserName;
    userKey?: GenericUserKey;
    accountId?: GenericAccountId;
    /** @enum {string} */
    accountType?: "atlassian" | "app" | "";
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
} & {
    [key: string]: unknown;
}) | null;
export interface UserAnonymous {
    type: string;
    profilePicture: Icon;
    displayName: string;
    operations?: OperationCheckResult[];
    _expandable?: {
        operations?: string;
    };
    _links: GenericLinks;
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
    value: {
        [key: string]: unknown;
    };
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
    value: {
        [key: string]: unknown;
    };
}
export interface UserPropertyUpdate {
    value: {
        [key: string]: unknown;
    };
}
export type UsersUserKeys = ({
    users?: User[];
    userKeys?: string[];
    _links?: GenericLinks;
} & {
    [key: string]: unknown;
}) | null;
export interface UserWatch {
    watching: boolean;
}
export type Version = ({
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
} & {
    [key: string]: unknown;
}) | null;
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
}
export interface WebResourceDependencies {
    _expandable?: {
        uris?: string | {
            [key: string]: unknown;
        };
    } & {
        [key: string]: unknown;
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
        } & {
            [key: string]: unknown;
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
    /** @enum {string} */
    type: "user" | "group";
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
        /** @enum {string} */
        key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use";
        /** @enum {string} */
        target: "page" | "blogpost" | "comment" | "attachment" | "space";
    };
    _links?: GenericLinks;
}
export type SpacePermissionRequest = {
    subject: PermissionSubject;
    operation: {
        /** @enum {string} */
        key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use";
        /** @enum {string} */
        target: "page" | "blogpost" | "comment" | "attachment" | "space";
    };
    _links?: GenericLinks;
} & {
    [key: string]: unknown;
};
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
    startDate?: string | undefined;
    endDate?: string | undefined;
    searchString?: string | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 1000
     */
    limit?: number | undefined;
}
export interface CreateAuditRecordArgs {
    body: AuditRecordCreate;
}
export interface ExportAuditRecordsArgs {
    startDate?: string | undefined;
    endDate?: string | undefined;
    searchString?: string | undefined;
    /**
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
     * Format: int64
     * @default 3
     */
    number?: number | undefined;
    /**
     * @default MONTHS
     * @enum {string}
     */
    units?: ("NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES") | undefined;
    searchString?: string | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
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
    draftId: string | number;
    /** @default draft */
    status?: string | undefined;
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface PublishLegacyDraftArgs {
    draftId: string | number;
    /** @default draft */
    status?: string | undefined;
    expand?: readonly string[] | undefined;
    body: ContentBlueprintDraft;
}
export interface SearchContentByCQLArgs {
    cql: string;
    cqlcontext?: string | undefined;
    expand?: readonly string[] | undefined;
    cursor?: string | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface DeletePageTreeArgs {
    id: string | number;
}
export interface MovePageResult {
    pageId?: ContentId;
}
export interface MovePageArgs {
    pageId: string | number;
    /** @enum {string} */
    position: "before" | "after" | "append";
    targetId: string | number;
}
export interface CreateOrUpdateAttachmentsBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string;
    minorEdit: boolean;
}
export interface CreateOrUpdateAttachmentsArgs {
    id: string | number;
    /**
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
    minorEdit: boolean;
}
export interface CreateAttachmentArgs {
    id: string | number;
    /**
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft") | undefined;
    body: CreateAttachmentBody;
}
export interface UpdateAttachmentPropertiesArgs {
    id: string | number;
    attachmentId: string | number;
    body: AttachmentPropertiesUpdateBody;
}
export interface UpdateAttachmentDataBody {
    /** Format: binary */
    file: FileInput | readonly FileInput[];
    comment?: string;
    minorEdit: boolean;
}
export interface UpdateAttachmentDataArgs {
    id: string | number;
    attachmentId: string | number;
    body: UpdateAttachmentDataBody;
}
export interface DownloadAttatchmentArgs {
    id: string | number;
    attachmentId: string | number;
    version?: number | undefined;
    status?: readonly string[] | undefined;
}
export interface GetContentDescendantsArgs {
    id: string | number;
    expand?: readonly ("attachment" | "comment" | "page")[] | undefined;
}
export interface GetDescendantsOfTypeArgs {
    id: string | number;
    /** @enum {string} */
    type: "page" | "comment" | "attachment";
    /** @default all */
    depth?: string | undefined;
    expand?: readonly string[] | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetMacroBodyByMacroIdArgs {
    id: string | number;
    /** Format: int32 */
    version: number;
    macroId: string | number;
}
export interface GetAndConvertMacroBodyByMacroIdArgs {
    id: string | number;
    /** Format: int32 */
    version: number;
    macroId: string | number;
    to: string;
    expand?: readonly string[] | undefined;
    spaceKeyContext?: string | undefined;
    /**
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
}
export interface GetAndAsyncConvertMacroBodyByMacroIdArgs {
    id: string | number;
    /** Format: int32 */
    version: number;
    macroId: string | number;
    /** @enum {string} */
    to: "export_view" | "view" | "styled_view";
    expand?: readonly string[] | undefined;
    /** @default false */
    allowCache?: boolean | undefined;
    spaceKeyContext?: string | undefined;
    /**
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
}
export type AddLabelsToContentBody = LabelCreateArray | LabelCreate;
export interface AddLabelsToContentArgs {
    id: string | number;
    body: AddLabelsToContentBody;
}
export interface RemoveLabelFromContentUsingQueryParameterArgs {
    id: string | number;
    name: string;
}
export interface RemoveLabelFromContentArgs {
    id: string | number;
    label: string;
}
export interface GetWatchesForPageArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetWatchesForSpaceArgs {
    id: string | number;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface CopyPageHierarchyArgs {
    id: string | number;
    body: CopyPageHierarchyRequest;
}
export interface CopyPageArgs {
    id: string | number;
    expand?: readonly string[] | undefined;
    body: CopyPageRequest;
}
export interface CheckContentPermissionArgs {
    id: string | number;
    body: ContentPermissionRequest;
}
export interface GetRestrictionsArgs {
    id: string | number;
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface UpdateRestrictionsArgs {
    id: string | number;
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface AddRestrictionsArgs {
    id: string | number;
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
    body: ContentRestrictionAddOrUpdateArray;
}
export interface DeleteRestrictionsArgs {
    id: string | number;
    expand?: readonly ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsByOperationResult {
    [key: string]: {
        operationType?: ContentRestriction;
        _links?: GenericLinks;
    };
}
export interface GetRestrictionsByOperationArgs {
    id: string | number;
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
}
export interface GetRestrictionsForOperationArgs {
    id: string | number;
    /** @enum {string} */
    operationKey: "read" | "update";
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetIndividualGroupRestrictionStatusByGroupIdArgs {
    id: string | number;
    /** @enum {string} */
    operationKey: "read" | "update";
    groupId: string | number;
}
export interface AddGroupToContentRestrictionByGroupIdArgs {
    id: string | number;
    /** @enum {string} */
    operationKey: "read" | "update";
    groupId: string | number;
}
export interface RemoveGroupFromContentRestrictionArgs {
    id: string | number;
    /** @enum {string} */
    operationKey: "read" | "update";
    groupId: string | number;
}
export interface GetContentRestrictionStatusForUserArgs {
    id: string | number;
    operationKey: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface AddUserToContentRestrictionArgs {
    id: string | number;
    operationKey: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface RemoveUserFromContentRestrictionArgs {
    id: string | number;
    /** @enum {string} */
    operationKey: "read" | "update";
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface GetContentStateArgs {
    id: string | number;
    /**
     * @default current
     * @enum {string}
     */
    status?: ("current" | "draft" | "archived") | undefined;
}
export interface SetContentStateArgs {
    id: string | number;
    /** @enum {string} */
    status: "current" | "draft";
    body: ContentStateRestInput;
}
export interface RemoveContentStateArgs {
    id: string | number;
    /** @enum {string} */
    status?: ("current" | "draft") | undefined;
}
export interface GetAvailableContentStatesArgs {
    id: string | number;
}
export interface RestoreContentVersionArgs {
    id: string | number;
    expand?: readonly string[] | undefined;
    body: VersionRestore;
}
export interface DeleteContentVersionArgs {
    id: string | number;
    /** Format: int32 */
    versionNumber: number;
}
export type GetCustomContentStatesResult = ContentState[];
export interface AsyncConvertContentBodyRequestArgs {
    /** @enum {string} */
    to: "export_view";
    expand?: readonly string[] | undefined;
    spaceKeyContext?: string | undefined;
    contentIdContext?: string | undefined;
    /** @default false */
    allowCache?: boolean | undefined;
    /**
     * @default current
     * @enum {string}
     */
    embeddedContentRender?: ("current" | "version-at-save") | undefined;
    body: ContentBodyCreate;
}
export interface AsyncConvertContentBodyResponseArgs {
    id: string | number;
}
export interface BulkAsyncConvertContentBodyRequestArgs {
    body: BulkContentBodyConversionInput;
}
export interface BulkAsyncConvertContentBodyResponseArgs {
    ids: readonly (string | number)[];
}
export interface GetAllLabelContentArgs {
    name: string;
    /** @enum {string} */
    type?: ("page" | "blogpost" | "attachment" | "page_template") | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetGroupsArgs {
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /** @enum {string} */
    accessType?: ("user" | "admin" | "site-admin") | undefined;
}
export interface CreateGroupArgs {
    body: GroupName;
}
export interface GetGroupByGroupIdArgs {
    id: string | number;
}
export interface RemoveGroupByIdArgs {
    id: string | number;
}
export interface SearchGroupsArgs {
    query: string;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /** @default false */
    shouldReturnTotalSize?: boolean | undefined;
}
export interface GetGroupMembersByGroupIdArgs {
    groupId: string | number;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
    /** @default false */
    shouldReturnTotalSize?: boolean | undefined;
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface AddUserToGroupByGroupIdArgs {
    groupId: string | number;
    body: AccountId;
}
export interface RemoveMemberFromGroupByGroupIdArgs {
    groupId: string | number;
    accountId: string | number;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
}
export interface GetTasksArgs {
    key?: string | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetTaskArgs {
    id: string | number;
}
export interface FindTargetFromSourceArgs {
    relationName: string;
    /** @enum {string} */
    sourceType: "user" | "content" | "space";
    sourceKey: string;
    /** @enum {string} */
    targetType: "user" | "content" | "space";
    sourceStatus?: string | undefined;
    targetStatus?: string | undefined;
    /** Format: int32 */
    sourceVersion?: number | undefined;
    /** Format: int32 */
    targetVersion?: number | undefined;
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetRelationshipArgs {
    relationName: string;
    /** @enum {string} */
    sourceType: "user" | "content" | "space";
    sourceKey: string;
    /** @enum {string} */
    targetType: "user" | "content" | "space";
    targetKey: string;
    sourceStatus?: string | undefined;
    targetStatus?: string | undefined;
    /** Format: int32 */
    sourceVersion?: number | undefined;
    /** Format: int32 */
    targetVersion?: number | undefined;
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
}
export interface CreateRelationshipArgs {
    relationName: string;
    /** @enum {string} */
    sourceType: "user" | "content" | "space";
    sourceKey: string;
    /** @enum {string} */
    targetType: "user" | "content" | "space";
    targetKey: string;
    sourceStatus?: string | undefined;
    targetStatus?: string | undefined;
    /** Format: int32 */
    sourceVersion?: number | undefined;
    /** Format: int32 */
    targetVersion?: number | undefined;
}
export interface DeleteRelationshipArgs {
    relationName: string;
    /** @enum {string} */
    sourceType: "user" | "content" | "space";
    sourceKey: string;
    /** @enum {string} */
    targetType: "user" | "content" | "space";
    targetKey: string;
    sourceStatus?: string | undefined;
    targetStatus?: string | undefined;
    /** Format: int32 */
    sourceVersion?: number | undefined;
    /** Format: int32 */
    targetVersion?: number | undefined;
}
export interface FindSourcesForTargetArgs {
    relationName: string;
    /** @enum {string} */
    sourceType: "user" | "content" | "space";
    /** @enum {string} */
    targetType: "user" | "content" | "space";
    targetKey: string;
    sourceStatus?: string | undefined;
    targetStatus?: string | undefined;
    /** Format: int32 */
    sourceVersion?: number | undefined;
    /** Format: int32 */
    targetVersion?: number | undefined;
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
}
export interface SearchByCQLArgs {
    cql: string;
    cqlcontext?: string | undefined;
    cursor?: string | undefined;
    /** @default false */
    next?: boolean | undefined;
    /** @default false */
    prev?: boolean | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /** @default false */
    includeArchivedSpaces?: boolean | undefined;
    /** @default false */
    excludeCurrentSpaces?: boolean | undefined;
    /**
     * @default highlight
     * @enum {string}
     */
    excerpt?: ("highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped") | undefined;
    /**
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: ("all" | "externalCollaborator" | "none") | undefined;
    /** Format: int64 */
    _?: number | undefined;
    expand?: readonly string[] | undefined;
}
export interface SearchUserArgs {
    cql: string;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    expand?: readonly string[] | undefined;
    /**
     * @default none
     * @enum {string}
     */
    sitePermissionTypeFilter?: ("all" | "externalCollaborator" | "none") | undefined;
}
export interface GetLookAndFeelSettingsArgs {
    spaceKey?: string | undefined;
}
export interface UpdateLookAndFeelArgs {
    body: LookAndFeelSelection;
}
export interface UpdateLookAndFeelSettingsArgs {
    spaceKey?: string | undefined;
    body: LookAndFeel;
}
export interface ResetLookAndFeelSettingsArgs {
    spaceKey?: string | undefined;
}
export interface GetThemesArgs {
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetThemeArgs {
    themeKey: string;
}
export interface CreateSpaceArgs {
    body: SpaceCreate;
}
export interface CreatePrivateSpaceArgs {
    body: SpaceCreate;
}
export interface UpdateSpaceArgs {
    spaceKey: string;
    body: SpaceUpdate;
}
export interface DeleteSpaceArgs {
    spaceKey: string;
}
export interface AddPermissionToSpaceArgs {
    spaceKey: string;
    body: SpacePermissionRequest;
}
export interface AddCustomContentPermissionsArgs {
    spaceKey: string;
    body: SpacePermissionCustomContent;
}
export interface RemovePermissionArgs {
    spaceKey: string;
    id: string | number;
}
export interface GetSpaceSettingsArgs {
    spaceKey: string;
}
export interface UpdateSpaceSettingsArgs {
    spaceKey: string;
    body: SpaceSettingsUpdate;
}
export type GetSpaceContentStatesResult = ContentState[];
export interface GetSpaceContentStatesArgs {
    spaceKey: string;
}
export interface GetContentStateSettingsArgs {
    spaceKey: string;
}
export interface GetContentsWithStateArgs {
    spaceKey: string;
    "state-id": string | number;
    expand?: readonly string[] | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    /** Format: int32 */
    start?: number | undefined;
}
export interface GetSpaceThemeArgs {
    spaceKey: string;
}
export interface SetSpaceThemeArgs {
    spaceKey: string;
    body: ThemeUpdate;
}
export interface ResetSpaceThemeArgs {
    spaceKey: string;
}
export interface GetWatchersForSpaceArgs {
    spaceKey: string;
    start?: string | undefined;
    limit?: string | undefined;
}
export interface GetLabelsForSpaceArgs {
    spaceKey: string;
    /** @enum {string} */
    prefix?: ("global" | "my" | "team") | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export type AddLabelsToSpaceBody = LabelCreate[];
export interface AddLabelsToSpaceArgs {
    spaceKey: string;
    body: AddLabelsToSpaceBody;
}
export interface DeleteLabelFromSpaceArgs {
    spaceKey: string;
    name: string;
    prefix?: string | undefined;
}
export interface UpdateContentTemplateArgs {
    body: ContentTemplateUpdate;
}
export interface CreateContentTemplateArgs {
    body: ContentTemplateCreate;
}
export interface GetBlueprintTemplatesArgs {
    spaceKey?: string | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplatesArgs {
    spaceKey?: string | undefined;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 25
     */
    limit?: number | undefined;
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface GetContentTemplateArgs {
    contentTemplateId: string | number;
    expand?: readonly ("body" | "body.storage")[] | undefined;
}
export interface RemoveTemplateArgs {
    contentTemplateId: string | number;
}
export interface GetUserArgs {
    accountId: string | number;
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetAnonymousUserArgs {
    expand?: readonly "operations"[] | undefined;
}
export interface GetCurrentUserArgs {
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetGroupMembershipsForUserArgs {
    accountId: string | number;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetBulkUserLookupArgs {
    accountId: string | number;
    expand?: readonly ("operations" | "personalSpace" | "isExternalCollaborator")[] | undefined;
}
export interface GetContentWatchStatusArgs {
    contentId: string | number;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface AddContentWatcherArgs {
    contentId: string | number;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface RemoveContentWatcherArgs {
    contentId: string | number;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface IsWatchingLabelArgs {
    labelName: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface AddLabelWatcherArgs {
    labelName: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface RemoveLabelWatcherArgs {
    labelName: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface IsWatchingSpaceArgs {
    spaceKey: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface AddSpaceWatcherArgs {
    spaceKey: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface RemoveSpaceWatchArgs {
    spaceKey: string;
    /** @deprecated */
    key?: string | undefined;
    /** @deprecated */
    username?: string | undefined;
    accountId?: (string | number) | undefined;
}
export interface GetPrivacyUnsafeUserEmailArgs {
    accountId: string | number;
}
export interface GetPrivacyUnsafeUserEmailBulkArgs {
    accountId: readonly (string | number)[];
}
export interface RegisterModulesArgs {
    body: ConnectModules;
}
export interface RemoveModulesArgs {
    moduleKey: readonly string[];
}
export interface GetViewsResult {
    id?: number;
    count?: number;
}
export interface GetViewsArgs {
    contentId: string | number;
    fromDate?: string | undefined;
}
export interface GetViewersResult {
    id?: number;
    count?: number;
}
export interface GetViewersArgs {
    contentId: string | number;
    fromDate?: string | undefined;
}
export interface GetUserPropertiesItem {
    key?: string;
}
export interface GetUserPropertiesArgs {
    userId: string | number;
    /**
     * Format: int32
     * @default 0
     */
    start?: number | undefined;
    /**
     * Format: int32
     * @default 5
     */
    limit?: number | undefined;
}
export interface GetUserPropertyArgs {
    userId: string | number;
    key: string;
}
export interface UpdateUserPropertyArgs {
    userId: string | number;
    key: string;
    body: UserPropertyUpdate;
}
export interface CreateUserPropertyArgs {
    userId: string | number;
    key: string;
    body: UserPropertyCreate;
}
export interface DeleteUserPropertyArgs {
    userId: string | number;
    key: string;
}
export interface operations {
    getAuditRecords: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                searchString?: string;
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAuditRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportAuditRecords: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                searchString?: string;
                format?: "csv" | "zip";
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRetentionPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setRetentionPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAuditRecordsForTimePeriod: {
        parameters: {
            query?: {
                number?: number;
                units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES";
                searchString?: string;
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    archivePages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publishSharedDraft: {
        parameters: {
            query?: {
                status?: string;
                expand?: string[];
            };
            header?: never;
            path: {
                draftId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publishLegacyDraft: {
        parameters: {
            query?: {
                status?: string;
                expand?: string[];
            };
            header?: never;
            path: {
                draftId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchContentByCQL: {
        parameters: {
            query: {
                cql: string;
                cqlcontext?: string;
                expand?: string[];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deletePageTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    movePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string | number;
                position: "before" | "after" | "append";
                targetId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createOrUpdateAttachments: {
        parameters: {
            query?: {
                status?: "current" | "draft";
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAttachment: {
        parameters: {
            query?: {
                status?: "current" | "draft";
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateAttachmentProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                attachmentId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateAttachmentData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                attachmentId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadAttatchment: {
        parameters: {
            query?: {
                version?: number;
                status?: string[];
            };
            header?: never;
            path: {
                id: string | number;
                attachmentId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentDescendants: {
        parameters: {
            query?: {
                expand?: ("attachment" | "comment" | "page")[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDescendantsOfType: {
        parameters: {
            query?: {
                depth?: string;
                expand?: string[];
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string | number;
                type: "page" | "comment" | "attachment";
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMacroBodyByMacroId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                version: number;
                macroId: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAndConvertMacroBodyByMacroId: {
        parameters: {
            query?: {
                expand?: string[];
                spaceKeyContext?: string;
                embeddedContentRender?: "current" | "version-at-save";
            };
            header?: never;
            path: {
                id: string | number;
                version: number;
                macroId: string | number;
                to: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAndAsyncConvertMacroBodyByMacroId: {
        parameters: {
            query?: {
                expand?: string[];
                allowCache?: boolean;
                spaceKeyContext?: string;
                embeddedContentRender?: "current" | "version-at-save";
            };
            header?: never;
            path: {
                id: string | number;
                version: number;
                macroId: string | number;
                to: "export_view" | "view" | "styled_view";
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addLabelsToContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeLabelFromContentUsingQueryParameter: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeLabelFromContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                label: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWatchesForPage: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWatchesForSpace: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    copyPageHierarchy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    copyPage: {
        parameters: {
            query?: {
                expand?: string[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkContentPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRestrictions: {
        parameters: {
            query?: {
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateRestrictions: {
        parameters: {
            query?: {
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addRestrictions: {
        parameters: {
            query?: {
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteRestrictions: {
        parameters: {
            query?: {
                expand?: ("restrictions.user" | "read.restrictions.user" | "update.restrictions.user" | "restrictions.group" | "read.restrictions.group" | "update.restrictions.group" | "content")[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRestrictionsByOperation: {
        parameters: {
            query?: {
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
                expand?: ("restrictions.user" | "restrictions.group" | "content")[];
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string | number;
                operationKey: "read" | "update";
            };
            cookie?: never;
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
            header?: never;
            path: {
                id: string | number;
                operationKey: "read" | "update";
                groupId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addGroupToContentRestrictionByGroupId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                operationKey: "read" | "update";
                groupId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeGroupFromContentRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                operationKey: "read" | "update";
                groupId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentRestrictionStatusForUser: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                id: string | number;
                operationKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addUserToContentRestriction: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                id: string | number;
                operationKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeUserFromContentRestriction: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                id: string | number;
                operationKey: "read" | "update";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentState: {
        parameters: {
            query?: {
                status?: "current" | "draft" | "archived";
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setContentState: {
        parameters: {
            query: {
                status: "current" | "draft";
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeContentState: {
        parameters: {
            query?: {
                status?: "current" | "draft";
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAvailableContentStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreContentVersion: {
        parameters: {
            query?: {
                expand?: string[];
            };
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteContentVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
                versionNumber: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCustomContentStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    asyncConvertContentBodyRequest: {
        parameters: {
            query?: {
                expand?: string[];
                spaceKeyContext?: string;
                contentIdContext?: string;
                allowCache?: boolean;
                embeddedContentRender?: "current" | "version-at-save";
            };
            header?: never;
            path: {
                to: "export_view";
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    asyncConvertContentBodyResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulkAsyncConvertContentBodyResponse: {
        parameters: {
            query: {
                ids: (string | number)[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulkAsyncConvertContentBodyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAllLabelContent: {
        parameters: {
            query: {
                name: string;
                type?: "page" | "blogpost" | "attachment" | "page_template";
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGroups: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
                accessType?: "user" | "admin" | "site-admin";
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGroupByGroupId: {
        parameters: {
            query: {
                id: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeGroupById: {
        parameters: {
            query: {
                id: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchGroups: {
        parameters: {
            query: {
                query: string;
                start?: number;
                limit?: number;
                shouldReturnTotalSize?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGroupMembersByGroupId: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
                shouldReturnTotalSize?: boolean;
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            header?: never;
            path: {
                groupId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addUserToGroupByGroupId: {
        parameters: {
            query: {
                groupId: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AccountId;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeMemberFromGroupByGroupId: {
        parameters: {
            query: {
                groupId: string | number;
                accountId: string | number;
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                key?: string;
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string | number;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findTargetFromSource: {
        parameters: {
            query?: {
                sourceStatus?: string;
                targetStatus?: string;
                sourceVersion?: number;
                targetVersion?: number;
                expand?: ("relationData" | "source" | "target")[];
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                relationName: string;
                sourceType: "user" | "content" | "space";
                sourceKey: string;
                targetType: "user" | "content" | "space";
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRelationship: {
        parameters: {
            query?: {
                sourceStatus?: string;
                targetStatus?: string;
                sourceVersion?: number;
                targetVersion?: number;
                expand?: ("relationData" | "source" | "target")[];
            };
            header?: never;
            path: {
                relationName: string;
                sourceType: "user" | "content" | "space";
                sourceKey: string;
                targetType: "user" | "content" | "space";
                targetKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createRelationship: {
        parameters: {
            query?: {
                sourceStatus?: string;
                targetStatus?: string;
                sourceVersion?: number;
                targetVersion?: number;
            };
            header?: never;
            path: {
                relationName: string;
                sourceType: "user" | "content" | "space";
                sourceKey: string;
                targetType: "user" | "content" | "space";
                targetKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteRelationship: {
        parameters: {
            query?: {
                sourceStatus?: string;
                targetStatus?: string;
                sourceVersion?: number;
                targetVersion?: number;
            };
            header?: never;
            path: {
                relationName: string;
                sourceType: "user" | "content" | "space";
                sourceKey: string;
                targetType: "user" | "content" | "space";
                targetKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findSourcesForTarget: {
        parameters: {
            query?: {
                sourceStatus?: string;
                targetStatus?: string;
                sourceVersion?: number;
                targetVersion?: number;
                expand?: ("relationData" | "source" | "target")[];
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                relationName: string;
                sourceType: "user" | "content" | "space";
                targetType: "user" | "content" | "space";
                targetKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchByCQL: {
        parameters: {
            query: {
                cql: string;
                cqlcontext?: string;
                cursor?: string;
                next?: boolean;
                prev?: boolean;
                limit?: number;
                start?: number;
                includeArchivedSpaces?: boolean;
                excludeCurrentSpaces?: boolean;
                excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped";
                sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none";
                _?: number;
                expand?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchUser: {
        parameters: {
            query: {
                cql: string;
                start?: number;
                limit?: number;
                expand?: string[];
                sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLookAndFeelSettings: {
        parameters: {
            query?: {
                spaceKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLookAndFeel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLookAndFeelSettings: {
        parameters: {
            query?: {
                spaceKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resetLookAndFeelSettings: {
        parameters: {
            query?: {
                spaceKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSystemInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getThemes: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            header?: never;
            path?: never;
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                themeKey: string;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createPrivateSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addPermissionToSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addCustomContentPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpacePermissionCustomContent;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSpaceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceContentStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentStateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentsWithState: {
        parameters: {
            query: {
                "state-id": string | number;
                expand?: string[];
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSpaceTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setSpaceTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resetSpaceTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWatchersForSpace: {
        parameters: {
            query?: {
                start?: string;
                limit?: string;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLabelsForSpace: {
        parameters: {
            query?: {
                prefix?: "global" | "my" | "team";
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addLabelsToSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteLabelFromSpace: {
        parameters: {
            query: {
                name: string;
                prefix?: string;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateContentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createContentTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBlueprintTemplates: {
        parameters: {
            query?: {
                spaceKey?: string;
                start?: number;
                limit?: number;
                expand?: ("body" | "body.storage")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentTemplates: {
        parameters: {
            query?: {
                spaceKey?: string;
                start?: number;
                limit?: number;
                expand?: ("body" | "body.storage")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentTemplate: {
        parameters: {
            query?: {
                expand?: ("body" | "body.storage")[];
            };
            header?: never;
            path: {
                contentTemplateId: string | number;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contentTemplateId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUser: {
        parameters: {
            query: {
                accountId: string | number;
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAnonymousUser: {
        parameters: {
            query?: {
                expand?: "operations"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCurrentUser: {
        parameters: {
            query?: {
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGroupMembershipsForUser: {
        parameters: {
            query: {
                accountId: string | number;
                start?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBulkUserLookup: {
        parameters: {
            query: {
                accountId: string | number;
                expand?: ("operations" | "personalSpace" | "isExternalCollaborator")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getContentWatchStatus: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                contentId: string | number;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addContentWatcher: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                contentId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeContentWatcher: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                contentId: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    isWatchingLabel: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                labelName: string;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addLabelWatcher: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeLabelWatcher: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    isWatchingSpace: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
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
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addSpaceWatcher: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeSpaceWatch: {
        parameters: {
            query?: {
                /** @deprecated */
                key?: string;
                /** @deprecated */
                username?: string;
                accountId?: string | number;
            };
            header?: never;
            path: {
                spaceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPrivacyUnsafeUserEmail: {
        parameters: {
            query: {
                accountId: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPrivacyUnsafeUserEmailBulk: {
        parameters: {
            query: {
                accountId: (string | number)[];
            };
            header?: never;
            path?: never;
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": ConnectModules;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": DynamicModulesErrorMessage;
                    message: unknown;
                };
            };
        };
    };
    registerModules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": ConnectModules;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": DynamicModulesErrorMessage;
                    message: unknown;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": DynamicModulesErrorMessage;
                    message: unknown;
                };
            };
        };
    };
    removeModules: {
        parameters: {
            query: {
                moduleKey: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": DynamicModulesErrorMessage;
                    message: unknown;
                };
            };
        };
    };
    getViews: {
        parameters: {
            query?: {
                fromDate?: string;
            };
            header?: never;
            path: {
                contentId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getViewers: {
        parameters: {
            query?: {
                fromDate?: string;
            };
            header?: never;
            path: {
                contentId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUserProperties: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
            };
            header?: never;
            path: {
                userId: string | number;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUserProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string | number;
                key: string;
            };
            cookie?: never;
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
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateUserProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string | number;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserPropertyUpdate;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createUserProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string | number;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserPropertyCreate;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteUserProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string | number;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
