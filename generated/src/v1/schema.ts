// Generated from specs/confluence-v1.json by `npm run generate`. Do not edit.

import type { FileInput } from "../request/FileInput.js";

export interface paths {
    "/wiki/rest/api/audit": {
        get: operations["getAuditRecords"];
        post: operations["createAuditRecord"];
    } & onlyGetPost;
    "/wiki/rest/api/audit/export": {
        get: operations["exportAuditRecords"];
    } & onlyGet;
    "/wiki/rest/api/audit/retention": {
        get: operations["getRetentionPeriod"];
        put: operations["setRetentionPeriod"];
    } & onlyGetPut;
    "/wiki/rest/api/audit/since": {
        get: operations["getAuditRecordsForTimePeriod"];
    } & onlyGet;
    "/wiki/rest/api/content/archive": {
        post: operations["archivePages"];
    } & onlyPost;
    "/wiki/rest/api/content/blueprint/instance/{draftId}": {
        put: operations["publishSharedDraft"];
        post: operations["publishLegacyDraft"];
    } & onlyPutPost;
    "/wiki/rest/api/content/search": {
        get: operations["searchContentByCQL"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/pageTree": {
        delete: operations["deletePageTree"];
    } & onlyDelete;
    "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}": {
        put: operations["movePage"];
    } & onlyPut;
    "/wiki/rest/api/content/{id}/child/attachment": {
        put: operations["createOrUpdateAttachments"];
        post: operations["createAttachment"];
    } & onlyPutPost;
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}": {
        put: operations["updateAttachmentProperties"];
    } & onlyPut;
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data": {
        post: operations["updateAttachmentData"];
    } & onlyPost;
    "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download": {
        get: operations["downloadAttatchment"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/descendant": {
        get: operations["getContentDescendants"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/descendant/{type}": {
        get: operations["getDescendantsOfType"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}": {
        get: operations["getMacroBodyByMacroId"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}": {
        get: operations["getAndConvertMacroBodyByMacroId"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}": {
        get: operations["getAndAsyncConvertMacroBodyByMacroId"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/label": {
        post: operations["addLabelsToContent"];
        delete: operations["removeLabelFromContentUsingQueryParameter"];
    } & onlyPostDelete;
    "/wiki/rest/api/content/{id}/label/{label}": {
        delete: operations["removeLabelFromContent"];
    } & onlyDelete;
    "/wiki/rest/api/content/{id}/notification/child-created": {
        get: operations["getWatchesForPage"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/notification/created": {
        get: operations["getWatchesForSpace"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/pagehierarchy/copy": {
        post: operations["copyPageHierarchy"];
    } & onlyPost;
    "/wiki/rest/api/content/{id}/copy": {
        post: operations["copyPage"];
    } & onlyPost;
    "/wiki/rest/api/content/{id}/permission/check": {
        post: operations["checkContentPermission"];
    } & onlyPost;
    "/wiki/rest/api/content/{id}/restriction": {
        get: operations["getRestrictions"];
        put: operations["updateRestrictions"];
        post: operations["addRestrictions"];
        delete: operations["deleteRestrictions"];
    } & onlyGetPutPostDelete;
    "/wiki/rest/api/content/{id}/restriction/byOperation": {
        get: operations["getRestrictionsByOperation"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}": {
        get: operations["getRestrictionsForOperation"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}": {
        get: operations["getIndividualGroupRestrictionStatusByGroupId"];
        put: operations["addGroupToContentRestrictionByGroupId"];
        delete: operations["removeGroupFromContentRestriction"];
    } & onlyGetPutDelete;
    "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user": {
        get: operations["getContentRestrictionStatusForUser"];
        put: operations["addUserToContentRestriction"];
        delete: operations["removeUserFromContentRestriction"];
    } & onlyGetPutDelete;
    "/wiki/rest/api/content/{id}/state": {
        get: operations["getContentState"];
        put: operations["setContentState"];
        delete: operations["removeContentState"];
    } & onlyGetPutDelete;
    "/wiki/rest/api/content/{id}/state/available": {
        get: operations["getAvailableContentStates"];
    } & onlyGet;
    "/wiki/rest/api/content/{id}/version": {
        post: operations["restoreContentVersion"];
    } & onlyPost;
    "/wiki/rest/api/content/{id}/version/{versionNumber}": {
        delete: operations["deleteContentVersion"];
    } & onlyDelete;
    "/wiki/rest/api/content-states": {
        get: operations["getCustomContentStates"];
    } & onlyGet;
    "/wiki/rest/api/contentbody/convert/async/{to}": {
        post: operations["asyncConvertContentBodyRequest"];
    } & onlyPost;
    "/wiki/rest/api/contentbody/convert/async/{id}": {
        get: operations["asyncConvertContentBodyResponse"];
    } & onlyGet;
    "/wiki/rest/api/contentbody/convert/async/bulk/tasks": {
        get: operations["bulkAsyncConvertContentBodyResponse"];
        post: operations["bulkAsyncConvertContentBodyRequest"];
    } & onlyGetPost;
    "/wiki/rest/api/label": {
        get: operations["getAllLabelContent"];
    } & onlyGet;
    "/wiki/rest/api/group": {
        get: operations["getGroups"];
        post: operations["createGroup"];
    } & onlyGetPost;
    "/wiki/rest/api/group/by-id": {
        get: operations["getGroupByGroupId"];
        delete: operations["removeGroupById"];
    } & onlyGetDelete;
    "/wiki/rest/api/group/picker": {
        get: operations["searchGroups"];
    } & onlyGet;
    "/wiki/rest/api/group/{groupId}/membersByGroupId": {
        get: operations["getGroupMembersByGroupId"];
    } & onlyGet;
    "/wiki/rest/api/group/userByGroupId": {
        post: operations["addUserToGroupByGroupId"];
        delete: operations["removeMemberFromGroupByGroupId"];
    } & onlyPostDelete;
    "/wiki/rest/api/longtask": {
        get: operations["getTasks"];
    } & onlyGet;
    "/wiki/rest/api/longtask/{id}": {
        get: operations["getTask"];
    } & onlyGet;
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}": {
        get: operations["findTargetFromSource"];
    } & onlyGet;
    "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}": {
        get: operations["getRelationship"];
        put: operations["createRelationship"];
        delete: operations["deleteRelationship"];
    } & onlyGetPutDelete;
    "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}": {
        get: operations["findSourcesForTarget"];
    } & onlyGet;
    "/wiki/rest/api/search": {
        get: operations["searchByCQL"];
    } & onlyGet;
    "/wiki/rest/api/search/user": {
        get: operations["searchUser"];
    } & onlyGet;
    "/wiki/rest/api/settings/lookandfeel": {
        get: operations["getLookAndFeelSettings"];
        put: operations["updateLookAndFeel"];
    } & onlyGetPut;
    "/wiki/rest/api/settings/lookandfeel/custom": {
        post: operations["updateLookAndFeelSettings"];
        delete: operations["resetLookAndFeelSettings"];
    } & onlyPostDelete;
    "/wiki/rest/api/settings/systemInfo": {
        get: operations["getSystemInfo"];
    } & onlyGet;
    "/wiki/rest/api/settings/theme": {
        get: operations["getThemes"];
    } & onlyGet;
    "/wiki/rest/api/settings/theme/selected": {
        get: operations["getGlobalTheme"];
    } & onlyGet;
    "/wiki/rest/api/settings/theme/{themeKey}": {
        get: operations["getTheme"];
    } & onlyGet;
    "/wiki/rest/api/space": {
        post: operations["createSpace"];
    } & onlyPost;
    "/wiki/rest/api/space/_private": {
        post: operations["createPrivateSpace"];
    } & onlyPost;
    "/wiki/rest/api/space/{spaceKey}": {
        put: operations["updateSpace"];
        delete: operations["deleteSpace"];
    } & onlyPutDelete;
    "/wiki/rest/api/space/{spaceKey}/permission": {
        post: operations["addPermissionToSpace"];
    } & onlyPost;
    "/wiki/rest/api/space/{spaceKey}/permission/custom-content": {
        post: operations["addCustomContentPermissions"];
    } & onlyPost;
    "/wiki/rest/api/space/{spaceKey}/permission/{id}": {
        delete: operations["removePermission"];
    } & onlyDelete;
    "/wiki/rest/api/space/{spaceKey}/settings": {
        get: operations["getSpaceSettings"];
        put: operations["updateSpaceSettings"];
    } & onlyGetPut;
    "/wiki/rest/api/space/{spaceKey}/state": {
        get: operations["getSpaceContentStates"];
    } & onlyGet;
    "/wiki/rest/api/space/{spaceKey}/state/settings": {
        get: operations["getContentStateSettings"];
    } & onlyGet;
    "/wiki/rest/api/space/{spaceKey}/state/content": {
        get: operations["getContentsWithState"];
    } & onlyGet;
    "/wiki/rest/api/space/{spaceKey}/theme": {
        get: operations["getSpaceTheme"];
        put: operations["setSpaceTheme"];
        delete: operations["resetSpaceTheme"];
    } & onlyGetPutDelete;
    "/wiki/rest/api/space/{spaceKey}/watch": {
        get: operations["getWatchersForSpace"];
    } & onlyGet;
    "/wiki/rest/api/space/{spaceKey}/label": {
        get: operations["getLabelsForSpace"];
        post: operations["addLabelsToSpace"];
        delete: operations["deleteLabelFromSpace"];
    } & onlyGetPostDelete;
    "/wiki/rest/api/template": {
        put: operations["updateContentTemplate"];
        post: operations["createContentTemplate"];
    } & onlyPutPost;
    "/wiki/rest/api/template/blueprint": {
        get: operations["getBlueprintTemplates"];
    } & onlyGet;
    "/wiki/rest/api/template/page": {
        get: operations["getContentTemplates"];
    } & onlyGet;
    "/wiki/rest/api/template/{contentTemplateId}": {
        get: operations["getContentTemplate"];
        delete: operations["removeTemplate"];
    } & onlyGetDelete;
    "/wiki/rest/api/user": {
        get: operations["getUser"];
    } & onlyGet;
    "/wiki/rest/api/user/anonymous": {
        get: operations["getAnonymousUser"];
    } & onlyGet;
    "/wiki/rest/api/user/current": {
        get: operations["getCurrentUser"];
    } & onlyGet;
    "/wiki/rest/api/user/memberof": {
        get: operations["getGroupMembershipsForUser"];
    } & onlyGet;
    "/wiki/rest/api/user/bulk": {
        get: operations["getBulkUserLookup"];
    } & onlyGet;
    "/wiki/rest/api/user/watch/content/{contentId}": {
        get: operations["getContentWatchStatus"];
        post: operations["addContentWatcher"];
        delete: operations["removeContentWatcher"];
    } & onlyGetPostDelete;
    "/wiki/rest/api/user/watch/label/{labelName}": {
        get: operations["isWatchingLabel"];
        post: operations["addLabelWatcher"];
        delete: operations["removeLabelWatcher"];
    } & onlyGetPostDelete;
    "/wiki/rest/api/user/watch/space/{spaceKey}": {
        get: operations["isWatchingSpace"];
        post: operations["addSpaceWatcher"];
        delete: operations["removeSpaceWatch"];
    } & onlyGetPostDelete;
    "/wiki/rest/api/user/email": {
        get: operations["getPrivacyUnsafeUserEmail"];
    } & onlyGet;
    "/wiki/rest/api/user/email/bulk": {
        get: operations["getPrivacyUnsafeUserEmailBulk"];
    } & onlyGet;
    "/wiki/rest/atlassian-connect/1/app/module/dynamic": {
        get: operations["getModules"];
        post: operations["registerModules"];
        delete: operations["removeModules"];
    } & onlyGetPostDelete;
    "/wiki/rest/api/analytics/content/{contentId}/views": {
        get: operations["getViews"];
    } & onlyGet;
    "/wiki/rest/api/analytics/content/{contentId}/viewers": {
        get: operations["getViewers"];
    } & onlyGet;
    "/wiki/rest/api/user/{userId}/property": {
        get: operations["getUserProperties"];
    } & onlyGet;
    "/wiki/rest/api/user/{userId}/property/{key}": {
        get: operations["getUserProperty"];
        put: operations["updateUserProperty"];
        post: operations["createUserProperty"];
        delete: operations["deleteUserProperty"];
    } & onlyGetPutPostDelete;
}
export interface AccountId {
    /** Account ID of the user to add. */
    accountId: string;
}
export interface AccountIdEmailRecord {
    /** Atlassian account ID, which is the same in every site and product. */
    accountId: string;
    /** E-mail address, whatever the privacy settings of the user say. */
    email: string;
}
export type AccountIdEmailRecordArray = AccountIdEmailRecord[];
export interface AffectedObject {
    /** Name of the object, such as that of a space or user. */
    name: string;
    /** Kind of object, such as `Space` or `User`. */
    objectType: string;
}
export interface AsyncId {
    /** ID of the conversion; `asyncConvertContentBodyResponse` takes it. */
    asyncId: string;
}
export type AsyncIdArray = AsyncId[];
export interface AttachmentUpdate {
    /** Current version of the attachment, which this update does not raise. */
    version: {
        /** Current number of the attachment's version. */
        number: number;
    };
    /** Attachment ID: `att` followed by digits. */
    id: string;
    /** Always `attachment`. */
    type: "attachment";
    /** File name after the update, with its extension. */
    title?: string;
    /** What is known about the file. */
    metadata?: {
        /** Media type after the update, such as `image/png`. */
        mediaType?: string;
        /** What to note about this change. */
        comment?: string;
    };
    /** Content to move the attachment to. */
    container?: {
        /** ID of the page or blog post to move it to. */
        id: string;
        /** Kind of that content: `page` or `blogpost`. */
        type: string;
    };
}
export interface AuditRecord {
    /** Who did it. */
    author: {
        /** Always `user`. */
        type: "user" | (string & {});
        /** Name to show; what it contains depends on the privacy settings of the user. */
        displayName: string;
        /** Null in practice. */
        operations?: OperationCheckResult[] | null;
        /** Outdated name of the user; use `accountId`. */
        username?: GenericUserName;
        /** Outdated ID of the user; use `accountId`. */
        userKey?: GenericUserKey;
        /** Atlassian account ID, which is the same in every site and product. */
        accountId?: GenericAccountId;
        /** `atlassian` for people, `app` for apps; empty if unknown. */
        accountType?: string;
        /** Outdated name of `isGuest`. */
        externalCollaborator?: boolean;
        /** Outdated name of `isGuest`. */
        isExternalCollaborator?: boolean;
        /** Whether the user is a guest, who has access to few spaces. */
        isGuest?: boolean;
        /** Name for those who may not see the display name; never empty. */
        publicName?: string;
    };
    /** IP address from which it was done. */
    remoteAddress: string;
    /** When it was done, in milliseconds since 1970. */
    creationDate: number;
    /** What was done, in a few words. */
    summary: string;
    /** What was done, in detail; often empty. */
    description: string;
    /** Area that the action belongs to, such as `Spaces`. */
    category: string;
    /** Whether a system administrator did it. */
    sysAdmin: boolean;
    /** Whether a super administrator did it. */
    superAdmin?: boolean;
    /** What it was done to. */
    affectedObject: AffectedObject;
    /** Settings that changed, with the values before and after. */
    changedValues: ChangedValue[];
    /** What else is concerned, such as the space of a permission. */
    associatedObjects: AffectedObject[];
}
export interface AuditRecordArray extends list<AuditRecord> {}
export interface AuditRecordCreate {
    /** Who did it; without it, the record has no author. */
    author?: {
        /**
         * Always `user`.
         * @default user
         */
        type: "user";
        /** Name that the audit log shows. */
        displayName?: string | undefined;
        /** Ignored: it is null in the record. */
        operations?: OperationCheckResult[] | undefined;
        /** Outdated; leave it out. */
        username?: GenericUserName | undefined;
        /** Outdated; leave it out. */
        userKey?: GenericUserKey | undefined;
    } | undefined;
    /** IP address from which it was done. */
    remoteAddress: string;
    /** When it was done, in milliseconds since 1970; now, by default. */
    creationDate?: number | undefined;
    /** What was done, in a few words; the log shows it as the change. */
    summary?: string | undefined;
    /** What was done, in detail. */
    description?: string | undefined;
    /** Area that the action belongs to; the log shows it as the type of the event. */
    category?: string | undefined;
    /**
     * Whether a system administrator did it.
     * @default false
     */
    sysAdmin?: boolean | undefined;
    /** What it was done to. */
    affectedObject?: AffectedObject | undefined;
    /** Settings that changed, with the values before and after. */
    changedValues?: ChangedValue[] | undefined;
    /** What else is concerned, such as the space of a permission. */
    associatedObjects?: AffectedObject[] | undefined;
}
export interface AvailableContentStates {
    /** States that the space suggests; empty if it has none or has turned them off. */
    spaceContentStates: ContentState[];
    /** States of the caller's own; empty if there are none or the space does not allow them. */
    customContentStates: ContentState[];
}
export interface BlueprintTemplate {
    /** ID of the template. */
    templateId: string;
    /** Template of an app or of Confluence from which this one was made. */
    originalTemplate: {
        /** Key of the app that has the original. */
        pluginKey: string;
        /** Key of the original within that app. */
        moduleKey: string;
    };
    /** Key of the blueprint that uses the template. */
    referencingBlueprint: string;
    /** Name as people see it. */
    name: string;
    /** What it is for, in words. */
    description: string;
    /** Space of the template; absent if it is one of the whole site. */
    space?: {
        [key: string]: unknown;
    };
    /** Labels that pages made from the template get. */
    labels: Label[];
    /** Kind of template, such as `page`. */
    templateType: string;
    /** Which editor the template is for, such as `v2`. */
    editorVersion?: string;
    /** The content of the template; only if `expand` asks for it. */
    body?: ContentTemplateBody;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        body?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface BlueprintTemplateArray extends list<BlueprintTemplate> {}
export type ButtonLookAndFeel = {
    /** Color of the background, as a CSS value. */
    backgroundColor: string;
    /** A color, as a CSS value such as `#0052cc`. */
    color: string;
} | null;
export interface Breadcrumb {
    /** Text of the step. */
    label: string;
    /** Page of the step for people. */
    url: string;
    /** Text between this step and the next. */
    separator: string;
}
export interface ChangedValue {
    /** Name of the setting. */
    name: string;
    /** Value before the change. */
    oldValue: string;
    /** Value before the change that the log does not show. */
    hiddenOldValue?: string | undefined;
    /** Value after the change. */
    newValue: string;
    /** Value after the change that the log does not show. */
    hiddenNewValue?: string | undefined;
}
export type ConnectModule = Record<string, unknown>;
export interface ConnectModules {
    /** Modules of the app, written as in its descriptor. */
    modules: ConnectModule[];
}
export type Container = {
    /** ID of the containing space or content: a number for a space, a string for content. */
    id?: string | number | undefined;
    /** Kind of the container, such as `page`, or the type of the space. */
    type?: string | undefined;
    /** State of the container, such as `current`. */
    status?: string | undefined;
    /** Title of the container, if it is content. */
    title?: string | undefined;
    /** Key of the container, if it is a space. */
    key?: string | undefined;
    /** Name of the container, if it is a space. */
    name?: string | undefined;
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string | undefined;
    /** The same ARI in Base64. */
    base64EncodedAri?: string | undefined;
    /** HTML of each macro in the body of the container; only if `expand` asks for it. */
    macroRenderedOutput?: {
        [key: string]: unknown;
    } | undefined;
    /** Who created the container and when; only if `expand` asks for it. */
    history?: ContentHistory | undefined;
    /** Latest version of the container; only if `expand` asks for it. */
    version?: Version | undefined;
    /** Further data that depend on the type of the content. */
    extensions?: {
        [key: string]: unknown;
    } | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
} | null;
export type ContainerLookAndFeel = {
    /** CSS property `background`. */
    background: string;
    /** CSS property `background-attachment`; null if it is not set. */
    backgroundAttachment?: string | null | undefined;
    /** CSS property `background-blend-mode`; null if it is not set. */
    backgroundBlendMode?: string | null | undefined;
    /** CSS property `background-clip`; null if it is not set. */
    backgroundClip?: string | null | undefined;
    /** CSS property `background-color`; null if it is not set. */
    backgroundColor: string | null;
    /** CSS property `background-image`; null if it is not set. */
    backgroundImage: string | null;
    /** CSS property `background-origin`; null if it is not set. */
    backgroundOrigin?: string | null | undefined;
    /** CSS property `background-position`; null if it is not set. */
    backgroundPosition?: string | null | undefined;
    /** CSS property `background-repeat`; null if it is not set. */
    backgroundRepeat?: string | null | undefined;
    /** CSS property `background-size`; null if it is not set. */
    backgroundSize: string | null;
    /** CSS property `padding`. */
    padding: string;
    /** CSS property `border-radius`. */
    borderRadius: string;
} | null;
export interface ContainerSummary {
    /** Title or name of the container. */
    title: string;
    /** Page of the container for people, relative to `base` of the response. */
    displayUrl: string;
}
export interface AttachmentPropertiesUpdateBody {
    /** Attachment ID: `att` followed by digits, the same as in the path. */
    id: string;
    /** Always `attachment`. */
    type: string;
    /** State of the attachment; send the current one. */
    status?: string | undefined;
    /** File name after the update, with its extension. */
    title?: string | undefined;
    /** Content to move the attachment to; without it, the attachment stays. */
    container?: Container | undefined;
    /** What is known about the file. */
    metadata?: {
        /** Media type after the update, such as `image/png`. */
        mediaType?: string | undefined;
    } | undefined;
    /** Further data that depend on the type of the content. */
    extensions?: Record<string, unknown> | undefined;
    /** Current version of the attachment, which this update does not raise. */
    version: {
        /** Current number of the attachment's version. */
        number: number;
        /** True to update without notifying watchers. */
        minorEdit?: boolean | undefined;
        /** What to note about this change. */
        message?: string | null | undefined;
        /**
         * When the version was saved (ISO 8601); may be left out.
         * Format: date-time
         */
        when?: string | null | undefined;
    };
}
export interface Content {
    /** ID of the content; that of an attachment begins with `att`. */
    id: string;
    /** Kind of content: `page`, `blogpost`, `comment`, `attachment`, or the type of custom content. */
    type: string;
    /** State of the item: `current`, `draft`, `archived`, `historical` or `trashed`. */
    status: string;
    /** Title as people see it; plain text, not HTML. */
    title: string;
    /** Space of the content; only if `expand` asks for it. */
    space?: Space | undefined;
    /** Who created it and when, and who changed it last; only if `expand` asks for it. */
    history?: ContentHistory | undefined;
    /** The version that this response describes; only if `expand` asks for it. */
    version?: Version | undefined;
    /** What is above it in the tree, from the top downwards; only if `expand` asks for it. */
    ancestors?: Content[] | null | undefined;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations?: OperationCheckResult[] | undefined;
    /** Content directly below it, by kind; only if `expand` asks for it. */
    children?: ContentChildren | undefined;
    /** Which kinds of content are below it; only if `expand` asks for it. */
    childTypes?: ContentChildType | undefined;
    /** Content below it at any level, by kind; only if `expand` asks for it. */
    descendants?: ContentChildren | undefined;
    /** The space or the content that directly contains it; only if `expand` asks for it. */
    container?: Container | undefined;
    /** The content in each format that `expand` names, such as `body.storage`. */
    body?: {
        /** The body as HTML for display, with macros rendered. */
        view?: ContentBody | undefined;
        /** The body as HTML for export, with absolute links. */
        export_view?: ContentBody | undefined;
        /** The body as an HTML document that includes its style sheets. */
        styled_view?: ContentBody | undefined;
        /** The body in storage format, Confluence's XHTML with macros. */
        storage?: ContentBody | undefined;
        /** The body in wiki markup. */
        wiki?: ContentBody | undefined;
        /** The body in the format of the old editor. */
        editor?: ContentBody | undefined;
        /** The body in a format that only Atlassian's own code uses. */
        editor2?: ContentBody | undefined;
        /** The body as HTML for export, as someone without a login sees it. */
        anonymous_export_view?: ContentBody | undefined;
        /** The body as an Atlassian document (ADF): JSON in a string. */
        atlas_doc_format?: ContentBody | undefined;
        /** The body in a format that is not documented. */
        dynamic?: ContentBody | undefined;
        /** The body as the app stored it, without conversion. */
        raw?: ContentBody | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            editor?: string | undefined;
            /** API path of the part; empty if it has none. */
            view?: string | undefined;
            /** API path of the part; empty if it has none. */
            export_view?: string | undefined;
            /** API path of the part; empty if it has none. */
            styled_view?: string | undefined;
            /** API path of the part; empty if it has none. */
            storage?: string | undefined;
            /** API path of the part; empty if it has none. */
            editor2?: string | undefined;
            /** API path of the part; empty if it has none. */
            anonymous_export_view?: string | undefined;
            /** API path of the part; empty if it has none. */
            atlas_doc_format?: string | undefined;
            /** API path of the part; empty if it has none. */
            wiki?: string | undefined;
            /** API path of the part; empty if it has none. */
            dynamic?: string | undefined;
            /** API path of the part; empty if it has none. */
            raw?: string | undefined;
        } | undefined;
    } | undefined;
    /** Who alone may view or edit it; only if `expand` asks for it. */
    restrictions?: {
        /** Who alone may view it. */
        read?: ContentRestriction | undefined;
        /** Who alone may edit it. */
        update?: ContentRestriction | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            read?: string | undefined;
            /** API path of the part; empty if it has none. */
            update?: string | undefined;
        } | undefined;
        /** Addresses that belong to the object; in a list, `next` is that of the following page. */
        _links?: GenericLinks | undefined;
    } | undefined;
    /** Labels, properties and what the caller has to do with it; only if `expand` asks for it. */
    metadata?: ContentMetadata | undefined;
    /** HTML of each macro in the body; only if `expand` asks for it. */
    macroRenderedOutput?: {
        [key: string]: Record<string, unknown>;
    } | undefined;
    /** Further data that depend on the type of the content. */
    extensions?: Record<string, unknown> | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        childTypes?: string | undefined;
        /** API path of the part; empty if it has none. */
        container?: string | undefined;
        /** API path of the part; empty if it has none. */
        metadata?: string | undefined;
        /** API path of the part; empty if it has none. */
        operations?: string | undefined;
        /** API path of the part; empty if it has none. */
        children?: string | undefined;
        /** API path of the part; empty if it has none. */
        restrictions?: string | undefined;
        /** API path of the part; empty if it has none. */
        history?: string | undefined;
        /** API path of the part; empty if it has none. */
        ancestors?: string | undefined;
        /** API path of the part; empty if it has none. */
        body?: string | undefined;
        /** API path of the part; empty if it has none. */
        version?: string | undefined;
        /** API path of the part; empty if it has none. */
        descendants?: string | undefined;
        /** API path of the part; empty if it has none. */
        space?: string | undefined;
        /** API path of the part; empty if it has none. */
        extensions?: string | undefined;
        /** API path of the part; empty if it has none. */
        schedulePublishDate?: string | undefined;
        /** API path of the part; empty if it has none. */
        schedulePublishInfo?: string | undefined;
        /** API path of the part; empty if it has none. */
        macroRenderedOutput?: string | undefined;
        /** API path of the part; empty if it has none. */
        draftVersion?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string | undefined;
    /** The same ARI in Base64. */
    base64EncodedAri?: string | undefined;
}
export interface ContentArray {
    /** The items of this page of the list. */
    results: Content[];
    /** Index of the first item of this page, counted from 0. */
    start?: number | undefined;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit?: number | undefined;
    /** How many items this page has. */
    size: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export type ContentBlogpost = Content & {
    /** Labels, properties and what the caller has to do with it; only if `expand` asks for it. */
    metadata: ContentMetadata;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
};
export interface ContentBlueprintDraft {
    /** Version that publishing makes. */
    version: {
        /** Always 1. */
        number: number;
    };
    /** Title of the published page; send that of the draft to keep it. */
    title: string;
    /** Always `page`. */
    type: "page";
    /**
     * Always `current`; may be left out.
     * @default current
     */
    status?: "current" | undefined;
    /** Space of the page. */
    space?: {
        /** Key of the space. */
        key: string;
    } | undefined;
    /** Page to put it under; of several, the last one. Needs `space`, too. */
    ancestors?: {
        /** ID of the page to put it under. */
        id: string;
    }[] | null | undefined;
}
export interface AsyncContentBody {
    /** The converted body, once `status` is `COMPLETED`. */
    value?: string;
    /** Format of `value`, which the conversion asked for. */
    representation?: ("view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format") | (string & {});
    /** ID of the conversion. */
    renderTaskId?: string;
    /** Why the conversion failed, if it did. */
    error?: string;
    /** How far it is; `RERUNNING` means that `value` is the result of an earlier run. */
    status?: ("WORKING" | "QUEUED" | "FAILED" | "COMPLETED" | "RERUNNING") | (string & {});
    /** Content that the body embeds; only if `expand` asks for it. */
    embeddedContent?: EmbeddedContent[];
    /** Scripts and style sheets that a page needs to show this HTML; only if `expand` asks for them. */
    webresource?: WebResourceDependencies | null;
    /** Token with which the files that the body embeds can be fetched; only if `expand` asks for it. */
    mediaToken?: {
        /** Collections of Atlassian's media store that the token is valid for. */
        collectionIds?: string[];
        /** ID of the content that the token is valid for. */
        contentId?: string;
        /** When the token expires. */
        expiryDateTime?: string;
        /** UUIDs of the files that the token is valid for. */
        fileIds?: string[];
        /** The token itself, a JWT; treat it as a secret. */
        token?: string;
    } | null;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        content?: string;
        /** API path of the part; empty if it has none. */
        embeddedContent?: string;
        /** API path of the part; empty if it has none. */
        webresource?: string;
        /** API path of the part; empty if it has none. */
        mediaToken?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
    /** The content whose body was converted. */
    content?: unknown;
}
export type AsyncContentBodyArray = AsyncContentBody[];
export interface ContentBody {
    /** The body itself; for `atlas_doc_format`, JSON that is still to be parsed. */
    value: string;
    /** Format of `value`, such as `storage`. */
    representation: ("view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "raw") | (string & {});
    /** Content that the body embeds; only if `expand` asks for it. */
    embeddedContent?: EmbeddedContent[] | undefined;
    /** Scripts and style sheets that a page needs to show this HTML; only if `expand` asks for them. */
    webresource?: WebResourceDependencies | undefined;
    /** Token with which the files that the body embeds can be fetched; only if `expand` asks for it. */
    mediaToken?: {
        /** Collections of Atlassian's media store that the token is valid for. */
        collectionIds?: string[] | undefined;
        /** ID of the content that the token is valid for. */
        contentId?: string | undefined;
        /** When the token expires. */
        expiryDateTime?: string | undefined;
        /** UUIDs of the files that the token is valid for. */
        fileIds?: string[] | undefined;
        /** The token itself, a JWT; treat it as a secret. */
        token?: string | undefined;
    } | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        content?: string | undefined;
        /** API path of the part; empty if it has none. */
        embeddedContent?: string | undefined;
        /** API path of the part; empty if it has none. */
        webresource?: string | undefined;
        /** API path of the part; empty if it has none. */
        mediaToken?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface ContentBodyCreate {
    /** The content; an ADF document is sent as a JSON string, not as an object. */
    value: string;
    /** Format in which `value` is written, such as `storage`. */
    representation: "view" | "export_view" | "styled_view" | "storage" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format" | "plain" | "raw";
}
export interface ContentChildren {
    /** Attachments below the content. */
    attachment?: ContentArray | undefined;
    /** Comments below the content. */
    comment?: ContentArray | undefined;
    /** Pages below the content. */
    page?: ContentArray | undefined;
    /** Whiteboards below the content. */
    whiteboard?: ContentArray | undefined;
    /** Databases below the content. */
    database?: ContentArray | undefined;
    /** Smart Links below the content. */
    embed?: ContentArray | undefined;
    /** Folders below the content. */
    folder?: ContentArray | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        attachment?: string | undefined;
        /** API path of the part; empty if it has none. */
        comment?: string | undefined;
        /** API path of the part; empty if it has none. */
        page?: string | undefined;
        /** API path of the part; empty if it has none. */
        whiteboard?: string | undefined;
        /** API path of the part; empty if it has none. */
        database?: string | undefined;
        /** API path of the part; empty if it has none. */
        embed?: string | undefined;
        /** API path of the part; empty if it has none. */
        folder?: string | undefined;
        /** API path of the part; empty if it has none. */
        slide?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface ContentBodyCreateStorage {
    /** The content, in storage format unless `representation` says otherwise. */
    value: string;
    /** Format in which `value` is written, usually `storage`. */
    representation: "storage" | "view" | "export_view" | "styled_view" | "editor" | "editor2" | "anonymous_export_view" | "wiki" | "atlas_doc_format";
}
export interface ContentChildType {
    /** Tells about attachments. */
    attachment?: {
        /** Whether there is an attachment below the content. */
        value: boolean;
        /** Addresses that belong to the object; in a list, `next` is that of the following page. */
        _links: GenericLinks;
    } | undefined;
    /** Tells about comments. */
    comment?: {
        /** Whether there is a comment below the content. */
        value: boolean;
        /** Addresses that belong to the object; in a list, `next` is that of the following page. */
        _links: GenericLinks;
    } | undefined;
    /** Tells about pages. */
    page?: {
        /** Whether there is a page below the content. */
        value: boolean;
        /** Addresses that belong to the object; in a list, `next` is that of the following page. */
        _links: GenericLinks;
    } | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        all?: string | undefined;
        /** API path of the part; empty if it has none. */
        attachment?: string | undefined;
        /** API path of the part; empty if it has none. */
        comment?: string | undefined;
        /** API path of the part; empty if it has none. */
        page?: string | undefined;
        /** API path of the part; empty if it has none. */
        whiteboard?: string | undefined;
        /** API path of the part; empty if it has none. */
        database?: string | undefined;
        /** API path of the part; empty if it has none. */
        embed?: string | undefined;
        /** API path of the part; empty if it has none. */
        folder?: string | undefined;
    } | undefined;
}
export type ContentCreate = {
    /** ID of the draft to publish; null or absent to create something new. */
    id?: string | null;
    /** Title of the new content; null or absent only for a comment. */
    title?: string | null;
    /** Kind of the new content: `page`, `blogpost`, `comment`, or the type of custom content. */
    type: string;
    /** Space in which to create the content; its `key` is enough. */
    space?: {
        /** Numeric ID of the space. */
        id?: number | null;
        /** Name of the space. */
        name?: string | null;
        /** Logo of the space. */
        icon?: Icon;
        /** Further identifiers of the space. */
        identifiers?: GlobalSpaceIdentifier;
        /** What the space is about. */
        description?: {
            /** The body as plain text. */
            plain?: SpaceDescription;
            /** The body as HTML for display, with macros rendered. */
            view?: SpaceDescription;
            /** The parts that were left out; naming one of them in `expand` adds it to the result. */
            _expandable?: {
                /** API path of the part; empty if it has none. */
                view?: string;
                /** API path of the part; empty if it has none. */
                plain?: string;
            };
        } | null;
        /** Page that the space opens with. */
        homepage?: Content;
        /** Kind of space, such as `global` or `personal`. */
        type?: string | null;
        /** Labels of the space. */
        metadata?: {
            /** Labels of the space. */
            labels?: LabelArray;
            /** The parts that were left out; naming one of them in `expand` adds it to the result. */
            _expandable?: Record<string, unknown>;
        } | null;
        /** What the caller may do with it; only if `expand` asks for them. */
        operations?: OperationCheckResult[] | null;
        /** Who may do what in the space. */
        permissions?: SpacePermission[] | null;
        /** Whether the space is in use (`current`) or `archived`. */
        status?: string | null;
        /** Settings of the space. */
        settings?: SpaceSettings;
        /** Theme of the space. */
        theme?: Theme;
        /** Colors and layout of the space. */
        lookAndFeel?: LookAndFeel;
        /** Who created the space, and when. */
        history?: {
            /**
             * When it was created: an ISO 8601 time.
             * Format: date-time
             */
            createdDate: string;
            /** Who created it. */
            createdBy?: User;
        };
        /** Key of the space. */
        key: string;
        /** Addresses of the space. */
        links?: {
            [key: string]: unknown;
        } | null;
    } | null;
    /**
     * State of the new content: `current` publishes it, `draft` only saves it.
     * @default current
     */
    status?: "current" | "deleted" | "historical" | "draft";
    /** Content that a comment or custom content belongs to. */
    container?: {
        /** ID of that content. */
        id: number | string;
        /** Kind of that content. */
        type: string;
    } | null;
    /** Page to put a page under, or comment to reply to. */
    ancestors?: {
        /** ID of that page or comment. */
        id: string;
    }[] | null;
    /** The content, in one format. */
    body?: {
        /** The body as HTML for display, with macros rendered. */
        view?: ContentBodyCreate;
        /** The body as HTML for export, with absolute links. */
        export_view?: ContentBodyCreate;
        /** The body as an HTML document that includes its style sheets. */
        styled_view?: ContentBodyCreate;
        /** The body in storage format, Confluence's XHTML with macros. */
        storage?: ContentBodyCreate;
        /** The body in the format of the old editor. */
        editor?: ContentBodyCreate;
        /** The body in a format that only Atlassian's own code uses. */
        editor2?: ContentBodyCreate;
        /** The body in wiki markup. */
        wiki?: ContentBodyCreate;
        /** The body as HTML for export, as someone without a login sees it. */
        anonymous_export_view?: ContentBodyCreate;
        /** The body as plain text. */
        plain?: ContentBodyCreate;
        /** The body as an Atlassian document (ADF): JSON in a string. */
        atlas_doc_format?: ContentBodyCreate;
        /** The body as the app stored it, without conversion. */
        raw?: ContentBodyCreate;
    };
} | null;
export type ContentHistory = {
    /** Whether this is the latest version. */
    latest: boolean;
    /** Who created it. */
    createdBy?: User | undefined;
    /** Who owns the content now; only if `expand` asks for it. */
    ownedBy?: User | undefined;
    /** Who owned it before; only if `expand` asks for it. */
    lastOwnedBy?: User | undefined;
    /**
     * When it was created: an ISO 8601 time.
     * Format: date-time
     */
    createdDate?: string | undefined;
    /** The version saved last; only if `expand` asks for it. */
    lastUpdated?: Version | undefined;
    /** The version before this one; only if `expand` asks for it. */
    previousVersion?: Version | undefined;
    /** Who has worked on it; only if `expand` asks for it. */
    contributors?: {
        /** Who has published versions of it. */
        publishers?: UsersUserKeys | undefined;
    } | undefined;
    /** The version after this one; only if `expand` asks for it. */
    nextVersion?: Version | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        lastUpdated?: string | undefined;
        /** API path of the part; empty if it has none. */
        previousVersion?: string | undefined;
        /** API path of the part; empty if it has none. */
        contributors?: string | undefined;
        /** API path of the part; empty if it has none. */
        nextVersion?: string | undefined;
        /** API path of the part; empty if it has none. */
        ownedBy?: string | undefined;
        /** API path of the part; empty if it has none. */
        lastOwnedBy?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
} | null;
export type ContentId = string;
export interface ContentLookAndFeel {
    /** Look of the whole area. */
    screen?: ScreenLookAndFeel | undefined;
    /** Look of the frame around the content. */
    container?: ContainerLookAndFeel | undefined;
    /** Look of the part above the content. */
    header?: ContainerLookAndFeel | undefined;
    /** Look of the content itself. */
    body?: ContainerLookAndFeel | undefined;
}
export interface ContentMetadata {
    /** What the caller has to do with the content. */
    currentuser?: {
        /** Whether the caller starred the content. */
        favourited?: {
            /** True if the caller starred it. */
            isFavourite?: boolean | undefined;
            /**
             * When the caller starred it (ISO 8601).
             * Format: date-time
             */
            favouritedDate?: string | undefined;
        } | undefined;
        /** The latest change by the caller. */
        lastmodified?: {
            /** Version that the caller saved last. */
            version?: Version | undefined;
            /** When that was, in words. */
            friendlyLastModified?: string | undefined;
        } | undefined;
        /** The latest contribution of the caller. */
        lastcontributed?: {
            /** State of the content to which the caller contributed. */
            status?: string | undefined;
            /**
             * When the caller contributed last (ISO 8601).
             * Format: date-time
             */
            when?: string | undefined;
        } | undefined;
        /** The latest visit of the caller. */
        viewed?: {
            /**
             * When the caller last opened the content (ISO 8601).
             * Format: date-time
             */
            lastSeen?: string | undefined;
            /** When the caller last opened the content, in words. */
            friendlyLastSeen?: string | undefined;
        } | undefined;
        /** What the caller has scheduled for the content. */
        scheduled?: Record<string, unknown> | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            favourited?: string | undefined;
            /** API path of the part; empty if it has none. */
            lastmodified?: string | undefined;
            /** API path of the part; empty if it has none. */
            lastcontributed?: string | undefined;
            /** API path of the part; empty if it has none. */
            viewed?: string | undefined;
            /** API path of the part; empty if it has none. */
            scheduled?: string | undefined;
        } | undefined;
    } | undefined;
    /** The JSON values that apps stored on the content; `expand` names their keys. */
    properties?: GenericLinks | undefined;
    /** Data for Confluence's own pages. */
    frontend?: {
        [key: string]: unknown;
    } | undefined;
    /** Labels of the content. */
    labels?: LabelArray | Label[] | undefined;
    /** What the uploader wrote about the file, if the content is an attachment. */
    comment?: string | undefined;
    /** Media type of the file, if the content is an attachment. */
    mediaType?: string | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
}
export interface ContentProperty {
    /** ID of the property. */
    id: string;
    /** Key under which the value was stored. */
    key: string;
    /** The stored value: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
    /** Latest version of the property. */
    version?: {
        /**
         * When the version was saved: an ISO 8601 time.
         * Format: date-time
         */
        when: string;
        /** What its author wrote about the change; null or empty if nothing. */
        message: string;
        /** Number of the version, counted from 1. */
        number: number;
        /** Whether it was saved as a minor edit, about which watchers are not notified. */
        minorEdit: boolean;
        /** Whether this version turned the content into another type, such as a page into a blog post. */
        contentTypeModified?: boolean;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        content?: string;
    } & {
        [key: string]: string;
    };
}
export interface ContentPropertyArray extends list<ContentProperty> {}
export interface ContentPropertyCreate {
    /** Key of the new property. */
    key: string;
    /** Value to store: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
}
export interface ContentPropertyCreateNoKey {
    /** Value to store: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
}
export interface ContentPropertyUpdate {
    /** Value that replaces the stored one: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
    /** The version that the update makes. */
    version: {
        /** Current number of the property's version plus 1. */
        number: number | string;
        /**
         * True to update without notifying watchers.
         * @default true
         */
        minorEdit?: boolean;
    } | null;
}
export interface ContentRestriction {
    /** Action that is restricted: `read` or `update`. */
    operation: ("administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use") | (string & {});
    /** Who alone may do it. */
    restrictions?: {
        /** Users who may do it. */
        user?: UserArray | undefined;
        /** Groups whose members may do it. */
        group?: GroupArray | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            user?: string | undefined;
            /** API path of the part; empty if it has none. */
            group?: string | undefined;
        } | undefined;
    } | undefined;
    /** The restricted content; only if `expand` asks for it. */
    content?: Content | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable: {
        /** API path of the part; empty if it has none. */
        restrictions?: string | undefined;
        /** API path of the part; empty if it has none. */
        content?: string | undefined;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface ContentRestrictionArray {
    /** The items of this page of the list. */
    results: ContentRestriction[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
    /** Changes whenever the restrictions do; Confluence's own pages compare it. */
    restrictionsHash: string;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface ContentRestrictionUpdate {
    /** Action to restrict: `read` or `update`. */
    operation: "administer" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "update" | "use";
    /** Who alone may do it: at least one user or group. */
    restrictions: {
        /** Groups whose members may do it; leave it out rather than empty. */
        group?: {
            /** Always `group`. */
            type: "group";
            /** ID of the group. */
            id?: string | undefined;
        }[] | undefined;
        /** Users who may do it, by their account IDs; leave it out rather than empty. */
        user?: User[] | UserArray | undefined;
    };
    /** May be left out: the path says which content is meant. */
    content?: Content | undefined;
}
export type ContentRestrictionAddOrUpdateArray = {
    /** The restrictions, one entry for each operation. */
    results: ContentRestrictionUpdate[];
    /** May be left out, as in a response. */
    start?: number | undefined;
    /** May be left out, as in a response. */
    limit?: number | undefined;
    /** May be left out, as in a response. */
    size?: number | undefined;
    /** May be left out, as in a response. */
    restrictionsHash?: string | undefined;
    /** May be left out, as in a response. */
    _links?: GenericLinks | undefined;
} | ContentRestrictionUpdate[];
export interface AddContentRestriction {
    /** Action to restrict: `read` or `update`. */
    operation: "read" | "update";
    /** Who alone may do it: at least one user or group. */
    restrictions: {
        /** Users who may do it; leave it out rather than empty. */
        user?: {
            /** Always `known`. */
            type: "known" | "unknown" | "anonymous" | "user";
            /** Outdated name of the user; use `accountId`. */
            username?: GenericUserName;
            /** Outdated ID of the user; use `accountId`. */
            userKey?: GenericUserKey;
            /** Account ID of the user. */
            accountId: GenericAccountId;
        }[];
        /** Groups whose members may do it; leave it out rather than empty. */
        group?: {
            /** Always `group`. */
            type: "group";
            /** Name of the group. */
            name: string;
        }[];
    };
}
export type AddContentRestrictionUpdateArray = AddContentRestriction[];
export interface ContentPageResponse {
    /** The items of this page of the list. */
    results: Content[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
}
export interface ContentState {
    /** ID of the state; 0, 1 and 2 are those that every space starts with. */
    id: number;
    /** Name of the state, such as `In progress`. */
    name: string;
    /** Color of the state: `#` and six hexadecimal digits. */
    color: string;
}
export interface ContentStateRestInput {
    /** Name of a state of one's own, at most 20 characters. */
    name?: string | undefined;
    /** Color for that name: `#` and six hexadecimal digits, such as `#57d9a3`. */
    color?: string | undefined;
    /** ID of an existing state, instead of a name and a color. */
    id?: number | undefined;
}
export interface ContentStateResponse {
    /** State of the content; null without one. */
    contentState?: ContentState;
    /** When the content was last published with another state. */
    lastUpdated?: string;
}
export interface ContentStateSettings {
    /** Whether content of the space can have a state at all. */
    contentStatesAllowed: boolean;
    /** Whether users can give content states of their own. */
    customContentStatesAllowed: boolean;
    /** Whether users can give content the states that the space suggests. */
    spaceContentStatesAllowed: boolean;
    /** States that the space suggests. */
    spaceContentStates?: ContentState[];
}
export interface ContentTemplate {
    /** ID of the template. */
    templateId: string;
    /** Template of an app or of Confluence from which this one was made. */
    originalTemplate?: {
        /** Key of the app that has the original. */
        pluginKey?: string;
        /** Key of the original within that app. */
        moduleKey?: string;
    };
    /** Key of the blueprint that uses the template. */
    referencingBlueprint?: string;
    /** Name as people see it. */
    name: string;
    /** What it is for, in words. */
    description: string;
    /** Space of the template; absent if it is one of the whole site. */
    space?: {
        [key: string]: unknown;
    };
    /** Labels that pages made from the template get. */
    labels: Label[];
    /** Kind of template, such as `page`. */
    templateType: string;
    /** Which editor the template is for, such as `v2`. */
    editorVersion?: string;
    /** The content of the template; only if `expand` asks for it. */
    body?: ContentTemplateBody;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        body?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface ContentTemplateArray extends list<ContentTemplate> {}
export interface ContentTemplateCreate {
    /** Name of the new template as people see it. */
    name: string;
    /** Always `page`. */
    templateType: string;
    /** Content of the template, in one format. */
    body: ContentTemplateBodyCreate;
    /** What the template is for. */
    description?: string | undefined;
    /** Labels that pages made from the template get. */
    labels?: Label[] | undefined;
    /** Space in which the template can be used; without it, the template is for the whole site. */
    space?: {
        /** Key of that space. */
        key: string;
    } | null | undefined;
}
export interface ContentTemplateBody {
    /** The body as HTML for display, with macros rendered. */
    view?: ContentBody;
    /** The body as HTML for export, with absolute links. */
    export_view?: ContentBody;
    /** The body as an HTML document that includes its style sheets. */
    styled_view?: ContentBody;
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: ContentBody;
    /** The body in the format of the old editor. */
    editor?: ContentBody;
    /** The body in a format that only Atlassian's own code uses. */
    editor2?: ContentBody;
    /** The body in wiki markup. */
    wiki?: ContentBody;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: ContentBody;
    /** The body as HTML for export, as someone without a login sees it. */
    anonymous_export_view?: ContentBody;
}
export interface ContentTemplateBodyCreate {
    /** The body as HTML for display, with macros rendered. */
    view?: ContentBodyCreate | undefined;
    /** The body as HTML for export, with absolute links. */
    export_view?: ContentBodyCreate | undefined;
    /** The body as an HTML document that includes its style sheets. */
    styled_view?: ContentBodyCreate | undefined;
    /** The body in storage format, Confluence's XHTML with macros. */
    storage?: ContentBodyCreate | undefined;
    /** The body in the format of the old editor. */
    editor?: ContentBodyCreate | undefined;
    /** The body in a format that only Atlassian's own code uses. */
    editor2?: ContentBodyCreate | undefined;
    /** The body in wiki markup. */
    wiki?: ContentBodyCreate | undefined;
    /** The body as an Atlassian document (ADF): JSON in a string. */
    atlas_doc_format?: ContentBodyCreate | undefined;
    /** The body as HTML for export, as someone without a login sees it. */
    anonymous_export_view?: ContentBodyCreate | undefined;
}
export interface ContentTemplateUpdate {
    /** ID of the template to update. */
    templateId: string;
    /** Name after the update; send the old one to keep it. */
    name: string;
    /** Always `page`. */
    templateType: "page";
    /** Content after the update, in one format. */
    body: ContentTemplateBodyCreate;
    /** What the template is for, after the update. */
    description?: string | undefined;
    /** Labels after the update, which pages made from the template get. */
    labels?: Label[] | undefined;
    /** Space of the template, which must be the current one; left out for a template of the site. */
    space?: {
        /** Key of that space. */
        key: string;
    } | null | undefined;
}
export interface ContentUpdate {
    /** The version that the update makes. */
    version: {
        /** Current version number plus 1, or 1 for a draft. */
        number: number;
        /** What to note about this change. */
        message?: string | null;
    } | null;
    /** Title after the update; send the old one to keep it. */
    title?: string | null;
    /** Kind of content, which an update cannot change. */
    type: string | null;
    /** State after the update: `current` publishes or restores it. */
    status?: "current" | "trashed" | "deleted" | "historical" | "draft";
    /** Page to move the page under. */
    ancestors?: {
        /** ID of that page. */
        id: number | string;
    }[] | null;
    /** Content after the update, in one format. */
    body?: {
        /** The body as HTML for display, with macros rendered. */
        view?: ContentBodyCreate;
        /** The body as HTML for export, with absolute links. */
        export_view?: ContentBodyCreate;
        /** The body as an HTML document that includes its style sheets. */
        styled_view?: ContentBodyCreate;
        /** The body in storage format, Confluence's XHTML with macros. */
        storage?: ContentBodyCreateStorage;
        /** The body in the format of the old editor. */
        editor?: ContentBodyCreate;
        /** The body in a format that only Atlassian's own code uses. */
        editor2?: ContentBodyCreate;
        /** The body in wiki markup. */
        wiki?: ContentBodyCreate;
        /** The body as an Atlassian document (ADF): JSON in a string. */
        atlas_doc_format?: ContentBodyCreate;
        /** The body as HTML for export, as someone without a login sees it. */
        anonymous_export_view?: ContentBodyCreate;
    };
}
export interface ContentBodyConversionInput {
    /** Format to convert to, such as `export_view`. */
    to: string;
    /**
     * Whether the result may be that of an earlier request with the same content.
     * @default false
     */
    allowCache?: boolean | undefined;
    /** Key of the space in which links and included pages of the content are looked up. */
    spaceKeyContext?: string | undefined;
    /** ID of the content whose space is used to look up links and included pages. */
    contentIdContext?: string | undefined;
    /**
     * Whether embedded files are those of today (`current`) or those at the time of saving.
     * @default current
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
    /** Further parts of the result, such as `webresource`; which ones there are depends on `to`. */
    expand?: string[] | undefined;
    /** The content to convert, with its format. */
    body: ContentBodyCreate;
}
export interface BulkContentBodyConversionInput {
    /** The conversions to start. */
    conversionInputs?: ContentBodyConversionInput[] | undefined;
}
export interface CopyPageHierarchyRequest {
    /**
     * Whether attachments are copied, too; they are not by default.
     * @default false
     */
    copyAttachments?: boolean | undefined;
    /**
     * Whether restrictions are copied, too; they are not by default.
     * @default false
     */
    copyPermissions?: boolean | undefined;
    /**
     * Whether content properties are copied, too; they are not by default.
     * @default false
     */
    copyProperties?: boolean | undefined;
    /**
     * Whether labels are copied, too; they are not by default.
     * @default false
     */
    copyLabels?: boolean | undefined;
    /**
     * Whether custom content is copied, too; it is not by default.
     * @default false
     */
    copyCustomContents?: boolean | undefined;
    /**
     * Whether the pages below are copied, too; they are by default.
     * @default true
     */
    copyDescendants?: boolean | undefined;
    /** ID of the page to put the copies under. */
    destinationPageId: ContentId;
    /** How the titles of the copies differ, because titles are unique in a space. */
    titleOptions?: CopyPageHierarchyTitleOptions | undefined;
}
export interface CopyPageHierarchyTitleOptions {
    /** Text to put before each title. */
    prefix?: string | undefined;
    /** Text that takes the place of what `search` finds. */
    replace?: string | undefined;
    /** Text to look for in each title. */
    search?: string | undefined;
}
export interface CopyPageRequest {
    /**
     * Whether attachments are copied, too; they are not by default.
     * @default false
     */
    copyAttachments?: boolean | undefined;
    /**
     * Whether restrictions are copied, too; they are not by default.
     * @default false
     */
    copyPermissions?: boolean | undefined;
    /**
     * Whether content properties are copied, too; they are not by default.
     * @default false
     */
    copyProperties?: boolean | undefined;
    /**
     * Whether labels are copied, too; they are not by default.
     * @default false
     */
    copyLabels?: boolean | undefined;
    /**
     * Whether custom content is copied, too; it is not by default.
     * @default false
     */
    copyCustomContents?: boolean | undefined;
    /** Where the copy goes. */
    destination: CopyPageRequestDestination;
    /** Title of the copy; by default that of the original. */
    pageTitle?: string | undefined;
    /** Content of the copy; by default that of the original. */
    body?: {
        /** Content of the copy in storage format. */
        storage?: ContentBodyCreate | undefined;
        /** Content of the copy in a format that only Atlassian's own code uses. */
        editor2?: ContentBodyCreate | undefined;
    } | undefined;
}
export interface CopyPageRequestDestination {
    /** Whether the copy goes to the top of a `space`, under a parent, or replaces an `existing_page`. */
    type: "space" | "existing_page" | "parent_page" | "parent_content";
    /** Key of the space if `type` is `space`, else ID of the parent or the page. */
    value: string;
}
export interface CQLPersonalDataConvertedQueries {
    /** The queries, with account IDs in place of other names of users. */
    queryStrings: string[];
}
export interface CQLPersonalDataMigrationRequest {
    /** At most 100 queries, which may name users in the old ways. */
    queryStrings: string[];
}
export interface DynamicModulesErrorMessage {
    /** Why the modules were refused, in words. */
    message: string;
}
export interface Embeddable {
    [key: string]: unknown;
}
export interface EmbeddedContent {
    /** ID of what is embedded. */
    entityId?: number | undefined;
    /** Kind of what is embedded. */
    entityType?: string | undefined;
    /** What is embedded. */
    entity?: Embeddable | undefined;
}
export type GenericAccountId = string | null;
export type GenericLinks = {
    /** Address of the site with `/wiki`, to which `webui` and the like are appended. */
    base?: string | undefined;
    /** Path of Confluence in the site: `/wiki`. */
    context?: string | undefined;
    /** Full URL of the item, or of this page of the list, in the API. */
    self?: string | undefined;
    /** Path of the next page of the list, relative to `base`; absent on the last page. */
    next?: string | undefined;
    /** Path of the page before this one, relative to `base`; absent on the first page. */
    prev?: string | undefined;
    /** Page for people, relative to `base`. */
    webui?: string | undefined;
    /** Short link for people, relative to `base`; it survives renaming. */
    tinyui?: string | undefined;
    /** Page on which people edit the item, relative to `base`. */
    editui?: string | undefined;
    /** Page on which people edit the item in the current editor, relative to `base`. */
    edituiv2?: string | undefined;
    /** Where the bytes of the file are, relative to `base`. */
    download?: string | undefined;
    /** API path of the list that contains the item. */
    collection?: string | undefined;
    /** API path of the restrictions, grouped by operation. */
    byOperation?: string | undefined;
} & {
    [key: string]: {
        [key: string]: unknown;
    } | string;
};
export type GenericUserName = string | null;
export type GenericUserKey = string | null;
export type GlobalSpaceIdentifier = {
    /** Identifier of a space. */
    spaceIdentifier: string;
} | null;
export interface Group {
    /** Always `group`. */
    type: "group" | (string & {});
    /** Name of the group. */
    name: string;
    /** ID of the group, a UUID; it survives renaming. */
    id: string;
    /** Whether it is an ordinary group (`USERBASE_GROUP`) or a team. */
    usageType?: ("USERBASE_GROUP" | "TEAM_COLLABORATION") | (string & {}) | undefined;
    /** Who may change the members: administrators, an identity provider, the members, or anybody. */
    managedBy?: ("ADMINS" | "EXTERNAL" | "TEAM_MEMBERS" | "OPEN") | (string & {}) | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
    /** Atlassian resource identifier (ARI) of the group. */
    resourceAri?: string | undefined;
}
export interface GroupCreate {
    /**
     * Always `group`.
     * @default group
     */
    type: "group";
    /** ID of the group. */
    id?: string | undefined;
}
export interface GroupArray {
    /** The items of this page of the list. */
    results: Group[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
}
export interface GroupArrayWithLinks {
    /** The items of this page of the list. */
    results: Group[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
    /**
     * How many items the whole list has; only if `shouldReturnTotalSize` is true.
     * @default 0
     */
    totalSize?: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface GroupName {
    /** Name of the group to create. */
    name: string;
}
export interface HeaderLookAndFeel {
    /** Color of the background, as a CSS value. */
    backgroundColor: string;
    /** Look of the buttons in the bar. */
    button: ButtonLookAndFeel;
    /** Look of the first level of navigation. */
    primaryNavigation: NavigationLookAndFeel;
    /** Look of the second level of navigation. */
    secondaryNavigation: NavigationLookAndFeel;
    /** Look of the search field. */
    search: SearchFieldLookAndFeel;
}
export interface HorizontalHeaderLookAndFeel {
    /** Color of the background, as a CSS value. */
    backgroundColor: string;
    /** Look of the buttons in the bar. */
    button?: ButtonLookAndFeel | undefined;
    /** Look of the first level of navigation. */
    primaryNavigation: TopNavigationLookAndFeel;
    /** Look of the second level of navigation. */
    secondaryNavigation?: NavigationLookAndFeel | undefined;
    /** Look of the search field. */
    search?: SearchFieldLookAndFeel | undefined;
}
export type Icon = {
    /** Address of the image, relative to the site. */
    path: string;
    /** Width of the image in pixels. */
    width: number;
    /** Height of the image in pixels. */
    height: number;
    /** Whether nobody has chosen an image. */
    isDefault: boolean;
} | null;
export interface Label {
    /** Who sees the label: `global` labels are shared, `my` ones personal, `team` ones group spaces. */
    prefix: string;
    /** Text of the label, without its prefix. */
    name: string;
    /** Numeric ID of the label, as a string. */
    id: string;
    /** Text of the label; the same as `name` for a global label. */
    label: string;
}
export interface LabelArray {
    /** The items of this page of the list. */
    results: Label[];
    /** Index of the first item of this page, counted from 0. */
    start?: number | undefined;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit?: number | undefined;
    /** How many items this page has. */
    size: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface LabeledContent {
    /** Kind of content, such as `page` or `attachment`. */
    contentType: LabeledContentType | (string & {});
    /** ID of the content, here as a number. */
    contentId: number;
    /** Title as people see it; plain text, not HTML. */
    title: string;
}
export type LabeledContentType = "page" | "blogpost" | "attachment" | "page_template";
export interface LabeledContentPageResponse {
    /** The items of this page of the list. */
    results: LabeledContent[];
    /** Index of the first item of this page, counted from 0. */
    start?: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit?: number;
    /** How many items this page has. */
    size: number;
}
export interface LabelDetails {
    /** The label that was asked about. */
    label: Label;
    /** Content with the label, page by page. */
    associatedContents?: LabeledContentPageResponse;
}
export interface LabelCreate {
    /** Who is to see the label: `global` for everybody, `my` for the caller only. */
    prefix: string;
    /** Text of the label; labels contain no spaces. */
    name: string;
}
export type LabelCreateArray = LabelCreate[];
export interface LongTask {
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string;
    /** ID of the task that now runs; `getTask` takes it. */
    id: string;
    /** Where to ask how far the task is. */
    links: {
        /** API path at which the state of the task is; `getTask` calls it. */
        status?: string;
    };
}
export interface LookAndFeel {
    /** Look of headings. */
    headings: {
        /** A color, as a CSS value such as `#0052cc`. */
        color: string;
    };
    /** Look of links. */
    links: {
        /** A color, as a CSS value such as `#0052cc`. */
        color: string;
    };
    /** Look of menus. */
    menus: MenusLookAndFeel;
    /** Look of the bar at the top. */
    header: HeaderLookAndFeel;
    /** Look of the bar at the top, in the layout with horizontal navigation. */
    horizontalHeader?: HorizontalHeaderLookAndFeel | undefined;
    /** Look of the part with the content. */
    content: ContentLookAndFeel;
    /** Look of lines. */
    bordersAndDividers: {
        /** A color, as a CSS value such as `#0052cc`. */
        color: string;
    };
    /** Space of the look; can be null. */
    spaceReference?: Record<string, unknown> | null | undefined;
}
export type LookAndFeelWithLinks = LookAndFeel & {
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
};
export interface LookAndFeelSelection {
    /** Key of the space whose look is chosen. */
    spaceKey: string;
    /** Which look the space is to use: the site's, its own, or that of its theme. */
    lookAndFeelType: ("global" | "custom" | "theme") | (string & {});
}
export interface LookAndFeelSettings {
    /** Which look the space uses: the site's (`global`) or its own (`custom`). */
    selected: ("global" | "custom") | (string & {});
    /** Look of the site. */
    global: LookAndFeel;
    /** Look of the space's theme; absent without a theme. */
    theme?: LookAndFeel;
    /** Look that was set for this space. */
    custom: LookAndFeel;
}
export interface LongTaskStatus {
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string;
    /** ID of the task. */
    id: string;
    /** What the task does. */
    name: {
        /** Key of the message in Confluence's translations. */
        key: string;
        /** Values for the placeholders of the message. */
        args: Record<string, unknown>[];
    };
    /** For how long the task has run, in milliseconds. */
    elapsedTime: number;
    /** How much is done, from 0 to 100. */
    percentageComplete: number;
    /** Whether the task did what it should; meaningful once `finished` is true. */
    successful: boolean;
    /** Whether the task has ended, successfully or not. */
    finished: boolean;
    /** What the task reports of its progress. */
    messages: Message[];
    /** State of the task, as a word. */
    status?: string;
    /** What went wrong; empty if nothing did. */
    errors?: Message[];
    /** What only some kinds of tasks report. */
    additionalDetails?: {
        /** ID of the copy, if the task copies pages; can be null. */
        destinationId?: string;
        /** Address of the copy, if the task copies pages. */
        destinationUrl?: string;
        /** How many pages are to be copied, if the task copies pages. */
        totalPageNeedToCopy?: number;
    };
}
export interface LongTaskStatusArray extends list<LongTaskStatus> {}
export interface LongTaskStatusWithLinks {
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string;
    /** ID of the task. */
    id: string;
    /** What the task does. */
    name: {
        /** Key of the message in Confluence's translations. */
        key: string;
        /** Values for the placeholders of the message. */
        args: Record<string, unknown>[];
    };
    /** For how long the task has run, in milliseconds. */
    elapsedTime: number;
    /** How much is done, from 0 to 100. */
    percentageComplete: number;
    /** Whether the task did what it should; meaningful once `finished` is true. */
    successful: boolean;
    /** Whether the task has ended, successfully or not. */
    finished: boolean;
    /** What the task reports of its progress. */
    messages: Message[];
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
    /** State of the task, as a word. */
    status?: string;
    /** What went wrong; empty if nothing did. */
    errors?: Message[];
    /** What only some kinds of tasks report. */
    additionalDetails?: {
        /** ID of the copy, if the task copies pages; can be null. */
        destinationId?: string | null;
        /** Address of the copy, if the task copies pages. */
        destinationUrl?: string;
        /** How many pages are to be copied, if the task copies pages. */
        totalPageNeedToCopy?: number;
    };
}
export interface MacroInstance {
    /** Name of the macro, such as `toc`. */
    name?: string;
    /** What is between the start and the end of the macro; empty if it takes no body. */
    body?: string;
    /** Parameters of the macro by their names. */
    parameters?: Record<string, unknown>;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface MenusLookAndFeel {
    /** Colors while the pointer is over the element or it has the focus. */
    hoverOrFocus: {
        /** Color of the background, as a CSS value. */
        backgroundColor: string;
    };
    /** A color, as a CSS value such as `#0052cc`. */
    color: string;
}
export interface Message {
    /** The message in the language of the caller. */
    translation?: string;
    /** Values for the placeholders of the message. */
    args: (string | {
        [key: string]: unknown;
    })[];
    /** Key of the message in Confluence's translations. */
    key?: string;
}
export interface BulkUserLookup {
    /** Kind of user: `known` if the caller may see who it is. */
    type: ("known" | "unknown" | "anonymous" | "user") | (string & {});
    /** Outdated name of the user; use `accountId`. */
    username?: GenericUserName;
    /** Outdated ID of the user; use `accountId`. */
    userKey?: GenericUserKey;
    /** Atlassian account ID, which is the same in every site and product. */
    accountId: GenericAccountId;
    /** `atlassian` for people, `app` for apps; empty if unknown. */
    accountType: string;
    /** E-mail address; empty if the user hides it or the caller may not see it. */
    email: string;
    /** Name for those who may not see the display name; never empty. */
    publicName: string;
    /** Avatar of the user. */
    profilePicture: Icon;
    /** Name to show; what it contains depends on the privacy settings of the user. */
    displayName: string;
    /** Time zone such as `Europe/Berlin`; null if the user hides it. */
    timeZone?: string | null;
    /** Outdated name of `isGuest`. */
    isExternalCollaborator?: boolean;
    /** Whether the user is a guest, who has access to few spaces. */
    isGuest?: boolean;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations?: OperationCheckResult[];
    /** Details of the profile; outdated for reasons of privacy. */
    details?: UserDetails;
    /** The user's personal space; only if `expand` asks for it. */
    personalSpace?: Space;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable: {
        /** API path of the part; empty if it has none. */
        operations?: string;
        /** API path of the part; empty if it has none. */
        details?: string;
        /** API path of the part; empty if it has none. */
        personalSpace?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
    /** Whether the account is in use, deactivated or closed. */
    accountStatus?: string;
    /** Language and country of the user, such as `en_US`. */
    locale?: string;
}
export interface BulkUserLookupArray extends list<BulkUserLookup> {}
export type NavigationLookAndFeel = {
    /** A color, as a CSS value such as `#0052cc`. */
    color: string;
    /** Color of the selected entry, as a CSS value. */
    highlightColor?: string | null | undefined;
    /** Colors while the pointer is over the element or it has the focus. */
    hoverOrFocus: {
        /** Color of the background, as a CSS value. */
        backgroundColor: string;
        /** A color, as a CSS value such as `#0052cc`. */
        color: string;
    };
} | null;
export interface TopNavigationLookAndFeel {
    /** A color, as a CSS value such as `#0052cc`. */
    color?: string | null | undefined;
    /** Color of the selected entry, as a CSS value. */
    highlightColor: string;
    /** Colors while the pointer is over the element or it has the focus. */
    hoverOrFocus?: {
        /** Color of the background, as a CSS value. */
        backgroundColor?: string | undefined;
        /** A color, as a CSS value such as `#0052cc`. */
        color?: string | undefined;
    } | undefined;
}
export interface OperationCheckResult {
    /** The action, such as `update`. */
    operation: ("administer" | "archive" | "clear_permissions" | "copy" | "create" | "create_space" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use" | "view_analytics") | (string & {});
    /** What the action applies to, such as `page` or `space`. */
    targetType: string;
}
export type PropertyValue = string[] | boolean | Record<string, unknown> | string;
export interface Relation {
    /** Name of the relation, such as `favourite`. */
    name: string;
    /** Who made the relation, and when. */
    relationData?: RelationData;
    /** What the relation starts from; only if `expand` asks for it. */
    source?: Content | User | Space;
    /** What the relation leads to; only if `expand` asks for it. */
    target?: Content | User | Space;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        relationData?: string;
        /** API path of the part; empty if it has none. */
        source?: string;
        /** API path of the part; empty if it has none. */
        target?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface RelationArray extends list<Relation> {}
export interface RelationData {
    /** Who created it. */
    createdBy?: User;
    /**
     * When it was created: an ISO 8601 time.
     * Format: date-time
     */
    createdDate?: string;
    /** When it was made, in words. */
    friendlyCreatedDate?: string;
}
export interface RetentionPeriod {
    /** How many `units` records are kept. */
    number: number;
    /** Unit of the period. */
    units: ("NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | "MILLENNIA" | "ERAS" | "FOREVER") | (string & {});
}
export interface ScreenLookAndFeel {
    /** CSS property `background`. */
    background: string;
    /** CSS property `background-attachment`; null if it is not set. */
    backgroundAttachment?: string | null | undefined;
    /** CSS property `background-blend-mode`; null if it is not set. */
    backgroundBlendMode?: string | null | undefined;
    /** CSS property `background-clip`; null if it is not set. */
    backgroundClip?: string | null | undefined;
    /** CSS property `background-color`; null if it is not set. */
    backgroundColor?: string | null | undefined;
    /** CSS property `background-image`; null if it is not set. */
    backgroundImage?: string | null | undefined;
    /** CSS property `background-origin`; null if it is not set. */
    backgroundOrigin?: string | null | undefined;
    /** CSS property `background-position`; null if it is not set. */
    backgroundPosition?: string | null | undefined;
    /** CSS property `background-repeat`; null if it is not set. */
    backgroundRepeat?: string | null | undefined;
    /** CSS property `background-size`; null if it is not set. */
    backgroundSize?: string | null | undefined;
    /** Size of the layer behind the content; null if it is not set. */
    layer?: {
        /** Width, as a CSS value. */
        width?: string | undefined;
        /** Height, as a CSS value. */
        height?: string | undefined;
    } | null | undefined;
    /** Space above the content, as a CSS value; null if it is not set. */
    gutterTop?: string | null | undefined;
    /** Space right of the content, as a CSS value; null if it is not set. */
    gutterRight?: string | null | undefined;
    /** Space below the content, as a CSS value; null if it is not set. */
    gutterBottom?: string | null | undefined;
    /** Space left of the content, as a CSS value; null if it is not set. */
    gutterLeft?: string | null | undefined;
}
export type SearchFieldLookAndFeel = {
    /** Color of the background, as a CSS value. */
    backgroundColor: string;
    /** A color, as a CSS value such as `#0052cc`. */
    color: string;
} | null;
export interface SearchPageResponseSearchResult {
    /** The items of this page of the list. */
    results: SearchResult[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
    /** How many results there are in all, as far as the server counted. */
    totalSize: number;
    /** The query that was answered. */
    cqlQuery: string;
    /** For how long the server searched, in milliseconds. */
    searchDuration: number;
    /** How many results are in archived spaces. */
    archivedResultCount?: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface SearchResult {
    /** The content that was found; absent if it is a user or a space. */
    content?: Content;
    /** The user who was found; absent if it is something else. */
    user?: User;
    /** The space that was found; absent if it is something else. */
    space?: Space;
    /** Title of what was found; the words that matched are between `@@@hl@@@` and `@@@endhl@@@`. */
    title: string;
    /** Part of the text, chosen as the `excerpt` argument says; marked as in the title by default. */
    excerpt: string;
    /** Page for people, relative to `base` of the response. */
    url: string;
    /** What directly contains it. */
    resultParentContainer?: ContainerSummary;
    /** The space that contains it. */
    resultGlobalContainer?: ContainerSummary;
    /** Where it is, step by step; often empty. */
    breadcrumbs: Breadcrumb[];
    /** Kind of what was found: `content`, `space` or `user`. */
    entityType: string;
    /** CSS class of the icon on Confluence's own search page. */
    iconCssClass: string;
    /**
     * When it was last changed: an ISO 8601 time.
     * Format: date-time
     */
    lastModified: string;
    /** When it was last changed, in words. */
    friendlyLastModified?: string;
    /** How well it matches; the more, the better. */
    score?: number;
}
export interface Space {
    /** Numeric ID of the space, which v2 operations take. */
    id: number;
    /** Key of the space, the short name in its addresses; a personal space has `~` and the account ID. */
    key: string;
    /** Identifier in the addresses of the space, where that is not the key. */
    alias?: string | undefined;
    /** Name as people see it. */
    name: string;
    /** Logo of the space; only if `expand` asks for it. */
    icon?: Icon | undefined;
    /** What the space is about; only if `expand` asks for it. */
    description?: {
        /** The description as plain text. */
        plain?: SpaceDescription | undefined;
        /** The description as HTML. */
        view?: SpaceDescription | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            view?: string | undefined;
            /** API path of the part; empty if it has none. */
            plain?: string | undefined;
        } | undefined;
    } | undefined;
    /** Page that the space opens with; only if `expand` asks for it. */
    homepage?: Content | undefined;
    /** Kind of space, such as `global` or `personal`. */
    type: string;
    /** Labels of the space; only if `expand` asks for them. */
    metadata?: {
        /** Labels of the space. */
        labels?: LabelArray | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: Record<string, unknown> | undefined;
    } | undefined;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations?: OperationCheckResult[] | undefined;
    /** Who may do what in the space; only if `expand` asks for it. */
    permissions?: SpacePermission[] | undefined;
    /** Whether the space is in use (`current`) or `archived`. */
    status: string;
    /** Settings of the space; only if `expand` asks for them. */
    settings?: SpaceSettings | undefined;
    /** Theme of the space; only if `expand` asks for it. */
    theme?: Theme | undefined;
    /** Colors and layout of the space; only if `expand` asks for them. */
    lookAndFeel?: LookAndFeel | undefined;
    /** Who created the space, and when; only if `expand` asks for it. */
    history?: {
        /**
         * When it was created: an ISO 8601 time.
         * Format: date-time
         */
        createdDate: string;
        /** Who created it. */
        createdBy?: User | undefined;
    } | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable: {
        /** API path of the part; empty if it has none. */
        settings?: string | undefined;
        /** API path of the part; empty if it has none. */
        metadata?: string | undefined;
        /** API path of the part; empty if it has none. */
        operations?: string | undefined;
        /** API path of the part; empty if it has none. */
        lookAndFeel?: string | undefined;
        /** API path of the part; empty if it has none. */
        permissions?: string | undefined;
        /** API path of the part; empty if it has none. */
        icon?: string | undefined;
        /** API path of the part; empty if it has none. */
        description?: string | undefined;
        /** API path of the part; empty if it has none. */
        theme?: string | undefined;
        /** API path of the part; empty if it has none. */
        history?: string | undefined;
        /** API path of the part; empty if it has none. */
        homepage?: string | undefined;
        /** API path of the part; empty if it has none. */
        identifiers?: string | undefined;
        /** API path of the part; empty if it has none. */
        roles?: string | undefined;
        /** API path of the part; empty if it has none. */
        typeSettings?: string | undefined;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
    /** Atlassian resource identifier (ARI), which is unique across products. */
    ari?: string | undefined;
}
export interface SpaceArray extends list<Space> {}
export interface SpaceCreate {
    /** Name of the new space as people see it. */
    name: string;
    /** Key of the new space; required unless there is an `alias`. */
    key?: string | undefined;
    /** Identifier for the addresses of the space; by default the key. */
    alias?: string | undefined;
    /** What the space is about. */
    description?: SpaceDescriptionCreate | undefined;
    /** Who may do what in the space; by default what the site gives new spaces. */
    permissions?: SpacePermissionCreate[] | null | undefined;
}
export interface SpaceUpdate {
    /** Name after the update; without it, or null, the name stays. */
    name?: string | null | undefined;
    /** What the space is about; without it, the description stays. */
    description?: SpaceDescriptionCreate | undefined;
    /** Page that the space is to open with; without it, or null, that stays. */
    homepage?: Record<string, unknown> | null | undefined;
    /** Kind of space after the update; without it, that stays. */
    type?: string | undefined;
    /** `archived` archives the space, `current` brings it back; without it, or null, that stays. */
    status?: string | null | undefined;
}
export interface SpaceDescription {
    /** The description, in the format that `representation` names. */
    value: string;
    /** Format of `value`: `plain` for text, `view` for HTML. */
    representation: ("plain" | "view") | (string & {});
    /** Content that the body embeds; only if `expand` asks for it. */
    embeddedContent: Record<string, unknown>[];
}
export type SpaceDescriptionCreate = {
    /** The description as plain text. */
    plain: {
        /** The text itself. */
        value?: string | undefined;
        /** Always `plain`. */
        representation?: string | undefined;
    };
} | null;
export interface SpacePermission {
    /** ID of this one grant. */
    id?: number | undefined;
    /** Who has the permission. */
    subjects?: {
        /** Users who have it. */
        user?: {
            /** The items of this page of the list. */
            results: User[];
            /** How many items this page has. */
            size: number;
            /** Index of the first item of this page, counted from 0. */
            start?: number | undefined;
            /** How many items a page of the list may have; the server can lower what was asked for. */
            limit?: number | undefined;
        } | undefined;
        /** Groups whose members have it. */
        group?: {
            /** The items of this page of the list. */
            results: Group[];
            /** How many items this page has. */
            size: number;
            /** Index of the first item of this page, counted from 0. */
            start?: number | undefined;
            /** How many items a page of the list may have; the server can lower what was asked for. */
            limit?: number | undefined;
        } | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            user?: string | undefined;
            /** API path of the part; empty if it has none. */
            group?: string | undefined;
        } | undefined;
    } | undefined;
    /** What they may do. */
    operation: OperationCheckResult;
    /**
     * Whether visitors without a login have the permission.
     * @default false
     */
    anonymousAccess: boolean;
    /**
     * Whether customers of a service desk without a license may read the space.
     * @default false
     */
    unlicensedAccess: boolean;
}
export interface SpacePermissionCreate {
    /** Who gets the permission. */
    subjects?: {
        /** Users who get it. */
        user?: {
            /** The items of this page of the list. */
            results: User[];
            /** How many items this page has. */
            size: number;
        } | undefined;
        /** Groups whose members get it. */
        group?: {
            /** The items of this page of the list. */
            results: GroupCreate[];
            /** How many items this page has. */
            size: number;
        } | undefined;
    } | undefined;
    /** What they may do. */
    operation: OperationCheckResult;
    /**
     * Whether visitors without a login have the permission.
     * @default false
     */
    anonymousAccess: boolean;
    /**
     * Whether customers of a service desk without a license may read the space.
     * @default false
     */
    unlicensedAccess: boolean;
}
export interface SpaceProperty {
    /** ID of the property. */
    id: string;
    /** Key under which the value was stored. */
    key: string;
    /** The stored value: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
    /** Latest version of the property. */
    version?: Version;
    /** Space of the property; only if `expand` asks for it. */
    space?: Space;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable: {
        /** API path of the part; empty if it has none. */
        version?: string;
        /** API path of the part; empty if it has none. */
        space?: string;
    };
}
export interface SpacePropertyArray extends list<SpaceProperty> {}
export interface SpacePropertyCreate {
    /** Key of the new property. */
    key: string;
    /** Value to store: any JSON. */
    value: PropertyValue;
    /** Space of the property. */
    space?: {
        /** Key of that space. */
        key?: string;
    };
}
export interface SpacePropertyCreateNoKey {
    /** Value to store: any JSON. */
    value: PropertyValue;
}
export interface SpacePropertyUpdate {
    /** Key of the property. */
    key?: string;
    /** Value that replaces the stored one: any JSON. */
    value: string[] | boolean | Record<string, unknown> | string;
    /** The version that the update makes. */
    version: Version;
    /** Space of the property. */
    space?: {
        /** Key of that space. */
        key?: string;
    };
}
export interface SpaceSettings {
    /** Whether an app's theme may show another page than the homepage as the space's first. */
    routeOverrideEnabled: boolean;
    /** Which editor new content is written in. */
    editor?: {
        /** Editor for new pages. */
        page: string;
        /** Editor for new blog posts. */
        blogpost: string;
        /** Editor for all other content. */
        default: string;
    } | undefined;
    /** How densely content is set: `standard` or `compact`. */
    contentMode?: ("standard" | "compact" | null) | (string & {}) | undefined;
    /** Key of the space, the short name in its addresses. */
    spaceKey?: string | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
export interface SpaceSettingsUpdate {
    /** Whether an app's theme may show another page than the homepage as the space's first. */
    routeOverrideEnabled?: boolean | undefined;
    /** How densely content is set: `standard` or `compact`. */
    contentMode?: "standard" | "compact" | null | undefined;
}
export interface SpaceWatch {
    /** Kind of watch. */
    type: string;
    /** Who watches the space. */
    watcher: WatchUser;
    /** Key of the space, the short name in its addresses. */
    spaceKey?: string;
    /** Text of the watched label, if it is a label that is watched. */
    labelName?: string;
    /** Who sees the label: `global` labels are shared, `my` ones personal, `team` ones group spaces. */
    prefix?: string;
}
export interface SpaceWatchArray {
    /** The items of this page of the list. */
    results: SpaceWatch[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface SuperBatchWebResources {
    /** Addresses of the resources. */
    uris?: {
        /** Addresses of the scripts and the style sheets. */
        all?: string[] | string | undefined;
        /** Addresses of the style sheets. */
        css?: string[] | string | undefined;
        /** Addresses of the scripts. */
        js?: string[] | string | undefined;
    } | undefined;
    /** HTML elements that load the resources. */
    tags?: {
        /** HTML elements for the scripts, style sheets and data. */
        all?: string | undefined;
        /** HTML elements for the style sheets. */
        css?: string | undefined;
        /** HTML elements with data that the scripts read. */
        data?: string | undefined;
        /** HTML elements for the scripts. */
        js?: string | undefined;
    } | undefined;
    /** HTML `meta` elements for the page. */
    metatags?: string | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        [key: string]: unknown;
    } | undefined;
}
export interface SystemInfoEntity {
    /** Cloud ID of the site, which the API gateway has in its addresses. */
    cloudId: string;
    /** Revision of Confluence that the site runs. */
    commitHash: string;
    /** Address of the site with `/wiki`. */
    baseUrl?: string;
    /** Another address of the site, beside `baseUrl`. */
    fallbackBaseUrl?: string;
    /** Plan of the site, such as `free` or `premium`. */
    edition?: string;
    /** Name of the site. */
    siteTitle?: string;
    /** Language of the site, such as `en_US`. */
    defaultLocale?: string;
    /** Time zone of the site. */
    defaultTimeZone?: string;
    /** Atlassian's own name for the environment that hosts the site. */
    microsPerimeter?: string;
}
export interface TaskStatusUpdate {
    /** The new state of the task. */
    status: "complete" | "incomplete";
}
export interface Task {
    /** ID of the task, unique in the site. */
    globalId: number;
    /** ID of the task within its content. */
    id: number;
    /** ID of the content that has the task. */
    contentId: number;
    /** State of the task. */
    status: string;
    /** Title of the task. */
    title?: string;
    /** Text of the task. */
    description?: string;
    /** The task in storage format. */
    body?: string;
    /** Who wrote the task. */
    creator: string;
    /** Who is to do it. */
    assignee?: string;
    /** Who completed it. */
    completeUser?: string;
    /** When it was written, in milliseconds since 1970. */
    createDate: number;
    /** When it is due, in milliseconds since 1970. */
    dueDate?: number;
    /** When it last changed, in milliseconds since 1970. */
    updateDate?: number;
    /** When it was completed, in milliseconds since 1970. */
    completeDate?: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface TaskPageResponse {
    /** The items of this page of the list. */
    results: Task[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
}
export interface Theme {
    /** Key of the theme. */
    themeKey: string;
    /** Name as people see it. */
    name?: string | undefined;
    /** What it is for, in words. */
    description?: string | undefined;
    /** Icon of the theme. */
    icon?: Icon | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface ThemeNoLinks {
    /** Key of the theme. */
    themeKey: string;
    /** Name as people see it. */
    name?: string;
    /** What it is for, in words. */
    description?: string;
    /** Icon of the theme. */
    icon?: Icon;
}
export interface ThemeArray extends list<ThemeNoLinks> {}
export interface ThemeUpdate {
    /** Key of the theme that the space gets, from `getThemes`. */
    themeKey: string;
}
export interface User {
    /** Kind of user: `known` if the caller may see who it is, `anonymous` for visitors without a login. */
    type: ("known" | "unknown" | "anonymous" | "user") | (string & {});
    /** Outdated name of the user; use `accountId`. */
    username?: GenericUserName | undefined;
    /** Outdated ID of the user; use `accountId`. */
    userKey?: GenericUserKey | undefined;
    /** Atlassian account ID, which is the same in every site and product. */
    accountId?: GenericAccountId | undefined;
    /** `atlassian` for people, `app` for apps; empty if unknown. */
    accountType?: ("atlassian" | "app" | "") | (string & {}) | undefined;
    /** E-mail address; empty if the user hides it or the caller may not see it. */
    email?: string | null | undefined;
    /** Name for those who may not see the display name; never empty. */
    publicName?: string | undefined;
    /** Avatar of the user. */
    profilePicture?: Icon | undefined;
    /** Name to show; null or the public name if the user hides it. */
    displayName?: string | null | undefined;
    /** Time zone such as `Europe/Berlin`; null if the user hides it. */
    timeZone?: string | null | undefined;
    /** Outdated name of `isGuest`. */
    externalCollaborator?: boolean | undefined;
    /** Outdated name of `isGuest`. */
    isExternalCollaborator?: boolean | undefined;
    /** Whether the user is a guest, who has access to few spaces. */
    isGuest?: boolean | undefined;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations?: OperationCheckResult[] | null | undefined;
    /** Details of the profile; outdated for reasons of privacy. */
    details?: UserDetails | undefined;
    /** The user's personal space; only if `expand` asks for it. */
    personalSpace?: Space | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        operations?: string | undefined;
        /** API path of the part; empty if it has none. */
        details?: string | undefined;
        /** API path of the part; empty if it has none. */
        personalSpace?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
    /** Whether the account is in use, deactivated or closed. */
    accountStatus?: string | undefined;
    /** Language and country of the user, such as `en_US`. */
    locale?: string | undefined;
}
export interface UserAnonymous {
    /** Always `anonymous`. */
    type: string;
    /** Avatar to show for visitors without a login. */
    profilePicture: Icon;
    /** Name to show for visitors without a login, in the caller's language. */
    displayName: string;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations?: OperationCheckResult[];
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        operations?: string;
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
    /** Whether the account is in use, deactivated or closed. */
    accountStatus?: string;
    /** Language and country of the user, such as `en_US`. */
    locale?: string;
    /** Outdated name of `isGuest`. */
    isExternalCollaborator?: boolean;
}
export interface UserArray {
    /** The items of this page of the list. */
    results: User[];
    /** Index of the first item of this page, counted from 0. */
    start?: number | undefined;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit?: number | undefined;
    /** How many items this page has. */
    size?: number | undefined;
    /**
     * How many items the whole list has; only if `shouldReturnTotalSize` is true.
     * @default 0
     */
    totalSize?: number | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface UserDetails {
    /** Details about the job; outdated for reasons of privacy. */
    business?: {
        /** Job title; outdated for reasons of privacy. */
        position?: string | undefined;
        /** Department; outdated for reasons of privacy. */
        department?: string | undefined;
        /** Place of work; outdated for reasons of privacy. */
        location?: string | undefined;
    } | undefined;
    /** Contact details; outdated for reasons of privacy. */
    personal?: {
        /** Telephone number; outdated for reasons of privacy. */
        phone?: string | undefined;
        /** Address for instant messages; outdated for reasons of privacy. */
        im?: string | undefined;
        /** Website; outdated for reasons of privacy. */
        website?: string | undefined;
        /** Outdated for reasons of privacy; see `User.email`. */
        email?: string | undefined;
    } | undefined;
}
export interface UserProperty {
    /** Key under which the value was stored. */
    key: string;
    /** The stored value, a JSON object. */
    value: Record<string, unknown>;
    /** ID of the property. */
    id: string;
    /**
     * When the property was last changed: an ISO 8601 time.
     * Format: date-time
     */
    lastModifiedDate: string;
    /**
     * When it was created: an ISO 8601 time.
     * Format: date-time
     */
    createdDate: string;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface UserPropertyKeyArray {
    /** The keys under which values are stored, page by page. */
    results: GetUserPropertiesItem[];
    /** Index of the first item of this page, counted from 0. */
    start?: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit?: number;
    /** How many items this page has. */
    size?: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface UserPropertyCreate {
    /** Value to store, a JSON object. */
    value: Record<string, unknown>;
}
export interface UserPropertyUpdate {
    /** Value that replaces the stored one, a JSON object. */
    value: Record<string, unknown>;
}
export type UsersUserKeys = {
    /** The users. */
    users?: User[] | undefined;
    /** Keys of the same users, in the same order. */
    userKeys?: string[] | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
} | null;
export interface UserWatch {
    /** Whether the user watches it. */
    watching: boolean;
}
export interface Version {
    /** Who saved the version. */
    by?: User | undefined;
    /**
     * When the version was saved: an ISO 8601 time; null if unknown.
     * Format: date-time
     */
    when: string | null;
    /** The same time in words, such as `yesterday at 9:15 AM`; null if unknown. */
    friendlyWhen?: string | null | undefined;
    /** What its author wrote about the change; null or empty if nothing. */
    message?: string | null | undefined;
    /** Number of the version, counted from 1. */
    number: number;
    /** Whether it was saved as a minor edit, about which watchers are not notified. */
    minorEdit: boolean;
    /** The content as it was in this version; only if `expand` asks for it. */
    content?: Content | undefined;
    /** Who took part in editing the version; only if `expand` asks for it. */
    collaborators?: UsersUserKeys | undefined;
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        content?: string | undefined;
        /** API path of the part; empty if it has none. */
        collaborators?: string | undefined;
    } | undefined;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
    /** Whether this version turned the content into another type, such as a page into a blog post. */
    contentTypeModified?: boolean | undefined;
    /** Revision that Confluence gave the version for collaborative editing; internal. */
    confRev?: string | null | undefined;
    /** Revision that the editing service gave the version; internal. */
    syncRev?: string | null | undefined;
    /** Which editing service gave the revision; internal. */
    syncRevSource?: string | null | undefined;
    /** Step of the collaborative editor at which it was saved; internal. */
    ncsStepVersion?: string | undefined;
    /** Where that step comes from; internal. */
    ncsStepVersionSource?: string | undefined;
}
export interface VersionArray extends list<Version> {}
export interface VersionRestore {
    /** Always `restore`. */
    operationKey: "restore";
    /** Which version to restore, and how. */
    params: {
        /** Number of the version to restore, counted from 1. */
        versionNumber: number;
        /** What to note about this change; required. */
        message: string;
        /**
         * Whether the old title comes back, too; by default the title stays.
         * @default false
         */
        restoreTitle?: boolean | undefined;
    };
}
export interface Watch {
    /** Kind of watch. */
    type: string;
    /** Who watches the content. */
    watcher: WatchUser;
    /** ID of the watched content. */
    contentId: number;
}
export interface WatchArray extends list<Watch> {}
export interface WatchUser {
    /** Kind of user: `known` if the caller may see who it is. */
    type: string;
    /** Outdated name of the user; use `accountId`. */
    username?: GenericUserName;
    /** Outdated ID of the user; use `accountId`. */
    userKey?: GenericUserKey;
    /** Atlassian account ID, which is the same in every site and product. */
    accountId: GenericAccountId;
    /** Avatar of the user. */
    profilePicture: Icon;
    /** Name to show; what it contains depends on the privacy settings of the user. */
    displayName: string;
    /** Time zone such as `Europe/Berlin`; null if the user hides it. */
    timeZone?: string | null;
    /** What the caller may do with it; only if `expand` asks for them. */
    operations: OperationCheckResult[] | null;
    /** Outdated name of `isGuest`. */
    externalCollaborator: boolean;
    /** Whether the user is a guest, who has access to few spaces. */
    isGuest: boolean | null;
    /** Outdated name of `isGuest`. */
    isExternalCollaborator: boolean;
    /** Details of the profile; outdated for reasons of privacy. */
    details?: UserDetails;
    /** `atlassian` for people, `app` for apps; empty if unknown. */
    accountType: string;
    /** E-mail address; empty if the user hides it. */
    email: string;
    /** Name for those who may not see the display name; never empty. */
    publicName: string;
    /** The user's personal space; only if `expand` asks for it. */
    personalSpace: Record<string, unknown> | null;
    /** Whether the account is in use, deactivated or closed. */
    accountStatus?: string;
    /** Language and country of the user, such as `en_US`. */
    locale?: string;
    /** Another name of `isGuest`. */
    guest?: boolean;
}
export interface WebResourceDependencies {
    /** The parts that were left out; naming one of them in `expand` adds it to the result. */
    _expandable?: {
        /** API path of the part; empty if it has none. */
        uris?: string | {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
    /** Keys of the resources. */
    keys?: string[] | undefined;
    /** Names of groups of resources. */
    contexts?: string[] | undefined;
    /** Addresses of the resources. */
    uris?: {
        /** Addresses of the scripts and the style sheets. */
        all?: string[] | string | undefined;
        /** Addresses of the style sheets. */
        css?: string[] | string | undefined;
        /** Addresses of the scripts. */
        js?: string[] | string | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            /** API path of the part; empty if it has none. */
            css?: string[] | string | undefined;
            /** API path of the part; empty if it has none. */
            js?: string[] | string | undefined;
        } | undefined;
    } | undefined;
    /** HTML elements that load the resources. */
    tags?: {
        /** HTML elements for the scripts, style sheets and data. */
        all?: string | undefined;
        /** HTML elements for the style sheets. */
        css?: string | undefined;
        /** HTML elements with data that the scripts read. */
        data?: string | undefined;
        /** HTML elements for the scripts. */
        js?: string | undefined;
        /** The parts that were left out; naming one of them in `expand` adds it to the result. */
        _expandable?: {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
    /** Resources that every page of Confluence needs. */
    superbatch?: SuperBatchWebResources | undefined;
}
export interface PermissionSubject {
    /** Whether `identifier` is that of a user or that of a group. */
    type: ("user" | "group") | (string & {});
    /** Account ID of the user, `anonymous` for visitors without a login, or ID of the group. */
    identifier: string;
}
export interface PermissionSubjectWithGroupId {
    /** Whether `identifier` is that of a user or that of a group. */
    type: "user" | "group";
    /** Account ID of the user, `anonymous` for visitors without a login, or ID of the group. */
    identifier: string;
}
export interface SpacePermissionV2 {
    /** ID of this one grant, with which it can be removed. */
    id: number;
    /** Who has the permission. */
    subject: PermissionSubject;
    /** What the subject may do. */
    operation: {
        /** The action, such as `read` or `administer`. */
        key: ("administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use") | (string & {});
        /** What the action applies to, such as `page`, or `space` for the space itself. */
        target: ("page" | "blogpost" | "comment" | "attachment" | "space") | (string & {});
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks;
}
export interface SpacePermissionRequest {
    /** Who gets the permission. */
    subject: PermissionSubject;
    /** What the subject may do. */
    operation: {
        /** The action, such as `read` or `administer`. */
        key: "administer" | "archive" | "copy" | "create" | "delete" | "export" | "move" | "purge" | "purge_version" | "read" | "restore" | "restrict_content" | "update" | "use";
        /** What the action applies to, such as `page`, or `space` for the space itself. */
        target: "page" | "blogpost" | "comment" | "attachment" | "space";
    };
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links?: GenericLinks | undefined;
}
export interface SpacePermissionCustomContent {
    /** Whose access to custom content is set. */
    subject: PermissionSubject;
    /** What to allow or forbid. */
    operations: {
        /** The action: `read`, `create` or `delete`. */
        key: "read" | "create" | "delete";
        /** Type of custom content that the action applies to, such as `ac:my-app:my-module`. */
        target: string;
        /** True allows the action, false forbids it. */
        access: boolean;
    }[];
}
export interface ContentPermissionRequest {
    /** Whose permission to check. */
    subject: PermissionSubjectWithGroupId;
    /** Action to check. */
    operation: "read" | "update" | "delete";
}
export interface PermissionCheckResponse {
    /** Whether the subject may do it. */
    hasPermission: boolean;
    /** Why the check failed; empty if it did not. */
    errors?: Message[];
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     */
    format?: "csv" | "zip" | undefined;
}
export interface SetRetentionPeriodArgs {
    body: RetentionPeriod;
}
export interface GetAuditRecordsForTimePeriodArgs {
    /**
     * Number of `units` to look back.
     * @default 3
     */
    number?: number | undefined;
    /**
     * Unit that `number` counts.
     * @default MONTHS
     */
    units?: "NANOS" | "MICROS" | "MILLIS" | "SECONDS" | "MINUTES" | "HOURS" | "HALF_DAYS" | "DAYS" | "WEEKS" | "MONTHS" | "YEARS" | "DECADES" | "CENTURIES" | undefined;
    /** Returns only audit log records in which a text field contains this string. */
    searchString?: string | undefined;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 1000
     */
    limit?: number | undefined;
}
export interface ArchivePagesBody {
    /** The pages to archive. */
    pages?: {
        /** ID of a page to archive. */
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
     * @default 25
     */
    limit?: number | undefined;
}
export interface DeletePageTreeArgs {
    /** ID of the content. */
    id: string | number;
}
export interface MovePageResult {
    /** ID of the page that was moved. */
    pageId?: ContentId;
}
export interface MovePageArgs {
    /** ID of the page to move. */
    pageId: string | number;
    /** Moves the page `before` or `after` the target as a sibling, or under it with `append`. */
    position: "before" | "after" | "append";
    /** ID of the page that `position` refers to. */
    targetId: string | number;
}
export interface CreateOrUpdateAttachmentsBody {
    /**
     * The file to upload; one of the same name becomes a new version of the attachment. Several are uploaded by a list.
     * Format: binary
     */
    file: FileInput | readonly FileInput[];
    /** What to note about the file; with several files, one note for each, in their order, or none. */
    comment?: string | undefined;
    /** True to upload without notifying watchers. */
    minorEdit?: boolean | undefined;
}
export interface CreateOrUpdateAttachmentsArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Status of the content to attach to; keep `current`.
     * @default current
     */
    status?: "current" | "draft" | undefined;
    body: CreateOrUpdateAttachmentsBody;
}
export interface CreateAttachmentBody {
    /**
     * The file to upload, with its name; several files are uploaded by a list.
     * Format: binary
     */
    file: FileInput | readonly FileInput[];
    /** What to note about the file; with several files, one note for each, in their order, or none. */
    comment?: string | undefined;
    /** True to upload without notifying watchers. */
    minorEdit?: boolean | undefined;
}
export interface CreateAttachmentArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Selects the published content (`current`) or its `draft`.
     * @default current
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
    /**
     * The file that becomes the next version of the attachment.
     * Format: binary
     */
    file: FileInput | readonly FileInput[];
    /** What to note about this version of the file. */
    comment?: string | undefined;
    /** True to upload without notifying watchers. */
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
    expand?: readonly ("attachment" | "comment" | "page" | "whiteboard" | "database" | "embed" | "folder")[] | undefined;
}
export interface GetDescendantsOfTypeArgs {
    /** ID of the content. */
    id: string | number;
    /** Type of content to return. */
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /** Version number of the content; 0 means the latest. */
    version: number;
    /** ID of the macro, known to its app or found in the storage format of the body. */
    macroId: string | number;
}
export interface GetAndConvertMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /** Version number of the content; 0 means the latest. */
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
     */
    embeddedContentRender?: "current" | "version-at-save" | undefined;
}
export interface GetAndAsyncConvertMacroBodyByMacroIdArgs {
    /** ID of the content. */
    id: string | number;
    /** Version number of the content; 0 means the latest. */
    version: number;
    /** ID of the macro, known to its app or found in the storage format of the body. */
    macroId: string | number;
    /** Format to convert to. */
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetWatchesForSpaceArgs {
    /** ID of the content. */
    id: string | number;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of users per page and, separately, of groups.
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
    /** Who alone may view the content. */
    read?: ContentRestriction;
    /** Who alone may edit the content. */
    update?: ContentRestriction;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
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
    /** Restricted operation: `read` or `update`. */
    operationKey: "read" | "update";
    /** Adds fields to the restriction, such as `restrictions.user`, `restrictions.group` or `content`. */
    expand?: readonly ("restrictions.user" | "restrictions.group" | "content")[] | undefined;
    /**
     * Number of users and of groups to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of users per page and, separately, of groups.
     * @default 100
     */
    limit?: number | undefined;
}
export interface GetIndividualGroupRestrictionStatusByGroupIdArgs {
    /** ID of the content. */
    id: string | number;
    /** Restricted operation: `read` or `update`. */
    operationKey: "read" | "update";
    /** ID of the group, not its name. */
    groupId: string | number;
}
export interface AddGroupToContentRestrictionByGroupIdArgs {
    /** ID of the content. */
    id: string | number;
    /** Restricted operation: `read` or `update`. */
    operationKey: "read" | "update";
    /** ID of the group, not its name. */
    groupId: string | number;
}
export interface RemoveGroupFromContentRestrictionArgs {
    /** ID of the content. */
    id: string | number;
    /** Restricted operation: `read` or `update`. */
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
    /** Restricted operation: `read` or `update`. */
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
     */
    status?: "current" | "draft" | "archived" | undefined;
}
export interface SetContentStateArgs {
    /** ID of the content. */
    id: string | number;
    /** Selects the published content (`current`) or its `draft`. */
    status: "current" | "draft";
    body: ContentStateRestInput;
}
export interface RemoveContentStateArgs {
    /** ID of the content. */
    id: string | number;
    /** Selects the published content (`current`) or its `draft`. */
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
    /** Number of the version to delete, counted from 1. */
    versionNumber: number;
}
export type GetCustomContentStatesResult = ContentState[];
export interface AsyncConvertContentBodyRequestArgs {
    /** Format to convert to. */
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
    /** Returns only labeled content of this type; all types if omitted. */
    type?: "page" | "blogpost" | "attachment" | "page_template" | undefined;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 200
     */
    limit?: number | undefined;
}
export interface GetGroupsArgs {
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 200
     */
    limit?: number | undefined;
    /** Returns only groups with this access level; all groups if omitted. */
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
    /** Type of the source; `user` for the relation `favourite`. */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /** Type of the target; `space` or `content` for the relation `favourite`. */
    targetType: "user" | "content" | "space";
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /** Version number of the source, if it is content with status `historical`. */
    sourceVersion?: number | undefined;
    /** Version number of the target, if it is content with status `historical`. */
    targetVersion?: number | undefined;
    /** Adds fields to each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 25
     */
    limit?: number | undefined;
}
export interface GetRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /** Type of the source; `user` for the relation `favourite`. */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /** Type of the target; `space` or `content` for the relation `favourite`. */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /** Version number of the source, if it is content with status `historical`. */
    sourceVersion?: number | undefined;
    /** Version number of the target, if it is content with status `historical`. */
    targetVersion?: number | undefined;
    /** Adds fields to the relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
}
export interface CreateRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /** Type of the source; `user` for the relation `favourite`. */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /** Type of the target; `space` or `content` for the relation `favourite`. */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /** Version number of the source, if it is content with status `historical`. */
    sourceVersion?: number | undefined;
    /** Version number of the target, if it is content with status `historical`. */
    targetVersion?: number | undefined;
}
export interface DeleteRelationshipArgs {
    /** Name of the relation: `favourite` or a custom name. */
    relationName: string;
    /** Type of the source; `user` for the relation `favourite`. */
    sourceType: "user" | "content" | "space";
    /** Key of the source: an account ID or `current`, a content ID or a space key. */
    sourceKey: string;
    /** Type of the target; `space` or `content` for the relation `favourite`. */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /** Version number of the source, if it is content with status `historical`. */
    sourceVersion?: number | undefined;
    /** Version number of the target, if it is content with status `historical`. */
    targetVersion?: number | undefined;
}
export interface FindSourcesForTargetArgs {
    /** Name of a relation created with `createRelationship`; not `favourite` or `like`. */
    relationName: string;
    /** Type of the source; `user` for the relation `favourite`. */
    sourceType: "user" | "content" | "space";
    /** Type of the target; `space` or `content` for the relation `favourite`. */
    targetType: "user" | "content" | "space";
    /** Key of the target: an account ID or `current`, a content ID or a space key. */
    targetKey: string;
    /** Status of the source, if it is content. */
    sourceStatus?: string | undefined;
    /** Status of the target, if it is content. */
    targetStatus?: string | undefined;
    /** Version number of the source, if it is content with status `historical`. */
    sourceVersion?: number | undefined;
    /** Version number of the target, if it is content with status `historical`. */
    targetVersion?: number | undefined;
    /** Adds fields to each relation: `relationData`, `source` or `target`. */
    expand?: readonly ("relationData" | "source" | "target")[] | undefined;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 25
     */
    limit?: number | undefined;
    /**
     * Has no effect on live sites; use `cursor` for the next page.
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
     */
    excerpt?: "highlight" | "indexed" | "none" | "highlight_unescaped" | "indexed_unescaped" | undefined;
    /**
     * Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
     */
    sitePermissionTypeFilter?: "all" | "externalCollaborator" | "none" | undefined;
    /** Cache-busting number, different in each request; ignored by the search. */
    _?: number | undefined;
    /** Adds fields to the response, such as `version`; use a dot for nested ones, such as `body.storage`. */
    expand?: readonly string[] | undefined;
}
export interface SearchUserArgs {
    /** CQL query, such as `user.fullname ~ "ann"`. */
    cql: string;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
     * @default 25
     */
    limit?: number | undefined;
    /** Adds fields to each user, such as `operations` or `personalSpace`. */
    expand?: readonly string[] | undefined;
    /**
     * Which users to include: licensed ones (`none`), guests (`externalCollaborator`) or `all`.
     * @default none
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
    body: LookAndFeel;
}
export interface ResetLookAndFeelSettingsArgs {
    /** Key of the space; the whole site if omitted. */
    spaceKey?: string | undefined;
}
export interface GetThemesArgs {
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 25
     */
    limit?: number | undefined;
    /** Number of items to skip. */
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
    /** Number of items to skip. */
    start?: number | undefined;
    /** Maximum number of items per page; the server may return fewer. */
    limit?: number | undefined;
}
export interface GetLabelsForSpaceArgs {
    /** Key of the space, such as `DEV`. */
    spaceKey: string;
    /** Returns only labels with this prefix: `team` for those of the space itself, `global` for those of its content. */
    prefix?: "global" | "my" | "team" | undefined;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
    /** ID of the content. */
    id?: number;
    /** How often the content was opened. */
    count?: number;
}
export interface GetViewsArgs {
    /** ID of the content. */
    contentId: string | number;
    /** Counts views from this date on; all views if omitted. */
    fromDate?: string | undefined;
}
export interface GetViewersResult {
    /** ID of the content. */
    id?: number;
    /** How many different users opened the content. */
    count?: number;
}
export interface GetViewersArgs {
    /** ID of the content. */
    contentId: string | number;
    /** Counts views from this date on; all views if omitted. */
    fromDate?: string | undefined;
}
export interface GetUserPropertiesItem {
    /** Key of a property. */
    key?: string;
}
export interface GetUserPropertiesArgs {
    /** Account ID of the user. */
    userId: string | number;
    /**
     * Number of items to skip.
     * @default 0
     */
    start?: number | undefined;
    /**
     * Maximum number of items per page; the server may return fewer.
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
            query?: GetAuditRecordsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AuditRecordArray>;
            401: noContent;
            403: noContent;
        };
    };
    createAuditRecord: {
        parameters: noParameters;
        requestBody: jsonBody<AuditRecordCreate>;
        responses: {
            200: jsonContent<AuditRecord>;
            400: noContent;
            401: noContent;
        };
    };
    exportAuditRecords: {
        parameters: {
            query?: ExportAuditRecordsArgs;
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
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<RetentionPeriod>;
            403: noContent;
        };
    };
    setRetentionPeriod: {
        parameters: noParameters;
        requestBody: jsonBody<RetentionPeriod>;
        responses: {
            200: jsonContent<RetentionPeriod>;
            403: noContent;
        };
    };
    getAuditRecordsForTimePeriod: {
        parameters: {
            query?: GetAuditRecordsForTimePeriodArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AuditRecordArray>;
            403: noContent;
        };
    };
    archivePages: {
        parameters: noParameters;
        requestBody?: jsonBody<ArchivePagesBody>;
        responses: {
            202: jsonContent<LongTask>;
            400: noContent;
            401: noContent;
        };
    };
    publishSharedDraft: {
        parameters: {
            query?: Pick<PublishSharedDraftArgs, "status" | "expand">;
            path: Pick<PublishSharedDraftArgs, "draftId">;
        };
        requestBody: jsonBody<ContentBlueprintDraft>;
        responses: {
            200: jsonContent<Content>;
            400: noContent;
            409: noContent;
        };
    };
    publishLegacyDraft: {
        parameters: {
            query?: Pick<PublishLegacyDraftArgs, "status" | "expand">;
            path: Pick<PublishLegacyDraftArgs, "draftId">;
        };
        requestBody: jsonBody<ContentBlueprintDraft>;
        responses: {
            200: jsonContent<Content>;
            400: noContent;
            409: noContent;
        };
    };
    searchContentByCQL: {
        parameters: {
            query: SearchContentByCQLArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentArray>;
            400: noContent;
            401: noContent;
        };
    };
    deletePageTree: {
        parameters: pathParameters<DeletePageTreeArgs>;
        requestBody?: never;
        responses: {
            202: jsonContent<LongTask>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    movePage: {
        parameters: pathParameters<MovePageArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<MovePageResult>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createOrUpdateAttachments: {
        parameters: {
            query?: Pick<CreateOrUpdateAttachmentsArgs, "status">;
            path: Pick<CreateOrUpdateAttachmentsArgs, "id">;
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateOrUpdateAttachmentsBody;
            };
        };
        responses: {
            200: jsonContent<ContentArray>;
            403: noContent;
            404: noContent;
        };
    };
    createAttachment: {
        parameters: {
            query?: Pick<CreateAttachmentArgs, "status">;
            path: Pick<CreateAttachmentArgs, "id">;
        };
        requestBody: {
            content: {
                "multipart/form-data": CreateAttachmentBody;
            };
        };
        responses: {
            200: jsonContent<ContentArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    updateAttachmentProperties: {
        parameters: pathParameters<Omit<UpdateAttachmentPropertiesArgs, "body">>;
        requestBody: jsonBody<AttachmentPropertiesUpdateBody>;
        responses: {
            200: jsonContent<Content>;
            400: noContent;
            403: noContent;
            404: noContent;
            409: noContent;
        };
    };
    updateAttachmentData: {
        parameters: pathParameters<Omit<UpdateAttachmentDataArgs, "body">>;
        requestBody: {
            content: {
                "multipart/form-data": UpdateAttachmentDataBody;
            };
        };
        responses: {
            200: jsonContent<Content>;
            400: noContent;
            404: noContent;
        };
    };
    downloadAttatchment: {
        parameters: {
            query?: Pick<DownloadAttatchmentArgs, "version" | "status">;
            path: Pick<DownloadAttatchmentArgs, "id" | "attachmentId">;
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
            query?: Pick<GetContentDescendantsArgs, "expand">;
            path: Pick<GetContentDescendantsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentChildren>;
            404: noContent;
        };
    };
    getDescendantsOfType: {
        parameters: {
            query?: Omit<GetDescendantsOfTypeArgs, "id" | "type">;
            path: Pick<GetDescendantsOfTypeArgs, "id" | "type">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentArray>;
            400: noContent;
            404: noContent;
        };
    };
    getMacroBodyByMacroId: {
        parameters: pathParameters<GetMacroBodyByMacroIdArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<MacroInstance>;
            401: noContent;
            404: noContent;
        };
    };
    getAndConvertMacroBodyByMacroId: {
        parameters: {
            query?: Pick<GetAndConvertMacroBodyByMacroIdArgs, "expand" | "spaceKeyContext" | "embeddedContentRender">;
            path: Omit<GetAndConvertMacroBodyByMacroIdArgs, "expand" | "spaceKeyContext" | "embeddedContentRender">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentBody>;
            400: noContent;
            401: noContent;
            404: noContent;
        };
    };
    getAndAsyncConvertMacroBodyByMacroId: {
        parameters: {
            query?: Pick<GetAndAsyncConvertMacroBodyByMacroIdArgs, "expand" | "allowCache" | "spaceKeyContext" | "embeddedContentRender">;
            path: Pick<GetAndAsyncConvertMacroBodyByMacroIdArgs, "id" | "version" | "macroId" | "to">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AsyncId>;
            401: noContent;
            404: noContent;
        };
    };
    addLabelsToContent: {
        parameters: pathParameters<Pick<AddLabelsToContentArgs, "id">>;
        requestBody: jsonBody<AddLabelsToContentBody>;
        responses: {
            200: jsonContent<LabelArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeLabelFromContentUsingQueryParameter: {
        parameters: {
            query: Pick<RemoveLabelFromContentUsingQueryParameterArgs, "name">;
            path: Pick<RemoveLabelFromContentUsingQueryParameterArgs, "id">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeLabelFromContent: {
        parameters: pathParameters<RemoveLabelFromContentArgs>;
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
            query?: Omit<GetWatchesForPageArgs, "id">;
            path: Pick<GetWatchesForPageArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<WatchArray>;
            401: noContent;
        };
    };
    getWatchesForSpace: {
        parameters: {
            query?: Omit<GetWatchesForSpaceArgs, "id">;
            path: Pick<GetWatchesForSpaceArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<SpaceWatchArray>;
            401: noContent;
        };
    };
    copyPageHierarchy: {
        parameters: pathParameters<Pick<CopyPageHierarchyArgs, "id">>;
        requestBody: jsonBody<CopyPageHierarchyRequest>;
        responses: {
            202: jsonContent<LongTask>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    copyPage: {
        parameters: {
            query?: Pick<CopyPageArgs, "expand">;
            path: Pick<CopyPageArgs, "id">;
        };
        requestBody: jsonBody<CopyPageRequest>;
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
        parameters: pathParameters<Pick<CheckContentPermissionArgs, "id">>;
        requestBody: jsonBody<ContentPermissionRequest>;
        responses: {
            200: jsonContent<PermissionCheckResponse>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRestrictions: {
        parameters: {
            query?: Omit<GetRestrictionsArgs, "id">;
            path: Pick<GetRestrictionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentRestrictionArray>;
            404: noContent;
        };
    };
    updateRestrictions: {
        parameters: {
            query?: Pick<UpdateRestrictionsArgs, "expand">;
            path: Pick<UpdateRestrictionsArgs, "id">;
        };
        requestBody: jsonBody<ContentRestrictionAddOrUpdateArray>;
        responses: {
            200: jsonContent<ContentRestrictionArray>;
            404: noContent;
        };
    };
    addRestrictions: {
        parameters: {
            query?: Pick<AddRestrictionsArgs, "expand">;
            path: Pick<AddRestrictionsArgs, "id">;
        };
        requestBody: jsonBody<ContentRestrictionAddOrUpdateArray>;
        responses: {
            200: jsonContent<ContentRestrictionArray>;
            404: noContent;
        };
    };
    deleteRestrictions: {
        parameters: {
            query?: Pick<DeleteRestrictionsArgs, "expand">;
            path: Pick<DeleteRestrictionsArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentRestrictionArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRestrictionsByOperation: {
        parameters: {
            query?: Pick<GetRestrictionsByOperationArgs, "expand">;
            path: Pick<GetRestrictionsByOperationArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetRestrictionsByOperationResult>;
        };
    };
    getRestrictionsForOperation: {
        parameters: {
            query?: Omit<GetRestrictionsForOperationArgs, "id" | "operationKey">;
            path: Pick<GetRestrictionsForOperationArgs, "id" | "operationKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentRestriction>;
        };
    };
    getIndividualGroupRestrictionStatusByGroupId: {
        parameters: pathParameters<GetIndividualGroupRestrictionStatusByGroupIdArgs>;
        requestBody?: never;
        responses: {
            200: noContent;
            403: noContent;
            404: noContent;
        };
    };
    addGroupToContentRestrictionByGroupId: {
        parameters: pathParameters<AddGroupToContentRestrictionByGroupIdArgs>;
        requestBody?: never;
        responses: {
            200: noContent;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeGroupFromContentRestriction: {
        parameters: pathParameters<RemoveGroupFromContentRestrictionArgs>;
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
            query?: Omit<GetContentRestrictionStatusForUserArgs, "id" | "operationKey">;
            path: Pick<GetContentRestrictionStatusForUserArgs, "id" | "operationKey">;
        };
        requestBody?: never;
        responses: {
            200: noContent;
            404: noContent;
        };
    };
    addUserToContentRestriction: {
        parameters: {
            query?: Omit<AddUserToContentRestrictionArgs, "id" | "operationKey">;
            path: Pick<AddUserToContentRestrictionArgs, "id" | "operationKey">;
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
            query?: Omit<RemoveUserFromContentRestrictionArgs, "id" | "operationKey">;
            path: Pick<RemoveUserFromContentRestrictionArgs, "id" | "operationKey">;
        };
        requestBody?: never;
        responses: {
            200: noContent;
            404: noContent;
        };
    };
    getContentState: {
        parameters: {
            query?: Pick<GetContentStateArgs, "status">;
            path: Pick<GetContentStateArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentStateResponse>;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    setContentState: {
        parameters: {
            query: Pick<SetContentStateArgs, "status">;
            path: Pick<SetContentStateArgs, "id">;
        };
        requestBody: jsonBody<ContentStateRestInput>;
        responses: {
            200: jsonContent<ContentStateResponse>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removeContentState: {
        parameters: {
            query?: Pick<RemoveContentStateArgs, "status">;
            path: Pick<RemoveContentStateArgs, "id">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentStateResponse>;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getAvailableContentStates: {
        parameters: pathParameters<GetAvailableContentStatesArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<AvailableContentStates>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    restoreContentVersion: {
        parameters: {
            query?: Pick<RestoreContentVersionArgs, "expand">;
            path: Pick<RestoreContentVersionArgs, "id">;
        };
        requestBody: jsonBody<VersionRestore>;
        responses: {
            200: jsonContent<Version>;
            400: noContent;
            403: noContent;
        };
    };
    deleteContentVersion: {
        parameters: pathParameters<DeleteContentVersionArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            403: noContent;
        };
    };
    getCustomContentStates: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<GetCustomContentStatesResult>;
            401: noContent;
        };
    };
    asyncConvertContentBodyRequest: {
        parameters: {
            query?: Omit<AsyncConvertContentBodyRequestArgs, "to" | "body">;
            path: Pick<AsyncConvertContentBodyRequestArgs, "to">;
        };
        requestBody: jsonBody<ContentBodyCreate>;
        responses: {
            200: jsonContent<AsyncId>;
            400: noContent;
            404: noContent;
        };
    };
    asyncConvertContentBodyResponse: {
        parameters: pathParameters<AsyncConvertContentBodyResponseArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<AsyncContentBody>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    bulkAsyncConvertContentBodyResponse: {
        parameters: {
            query: BulkAsyncConvertContentBodyResponseArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AsyncContentBodyArray>;
            400: noContent;
        };
    };
    bulkAsyncConvertContentBodyRequest: {
        parameters: noParameters;
        requestBody: jsonBody<BulkContentBodyConversionInput>;
        responses: {
            200: jsonContent<AsyncIdArray>;
            400: noContent;
        };
    };
    getAllLabelContent: {
        parameters: {
            query: GetAllLabelContentArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<LabelDetails>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getGroups: {
        parameters: {
            query?: GetGroupsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GroupArrayWithLinks>;
            403: noContent;
        };
    };
    createGroup: {
        parameters: noParameters;
        requestBody: jsonBody<GroupName>;
        responses: {
            201: jsonContent<Group>;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    getGroupByGroupId: {
        parameters: {
            query: GetGroupByGroupIdArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<Group>;
            403: noContent;
            404: noContent;
        };
    };
    removeGroupById: {
        parameters: {
            query: RemoveGroupByIdArgs;
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
            query: SearchGroupsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GroupArrayWithLinks>;
            403: noContent;
        };
    };
    getGroupMembersByGroupId: {
        parameters: {
            query?: Omit<GetGroupMembersByGroupIdArgs, "groupId">;
            path: Pick<GetGroupMembersByGroupIdArgs, "groupId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserArray>;
            400: noContent;
            403: noContent;
        };
    };
    addUserToGroupByGroupId: {
        parameters: {
            query: Pick<AddUserToGroupByGroupIdArgs, "groupId">;
            path?: never;
        };
        requestBody: jsonBody<AccountId>;
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
            query: RemoveMemberFromGroupByGroupIdArgs;
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
            query?: GetTasksArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<LongTaskStatusArray>;
            401: noContent;
        };
    };
    getTask: {
        parameters: pathParameters<GetTaskArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<LongTaskStatusWithLinks>;
            401: noContent;
            404: noContent;
        };
    };
    findTargetFromSource: {
        parameters: {
            query?: Omit<FindTargetFromSourceArgs, "relationName" | "sourceType" | "sourceKey" | "targetType">;
            path: Pick<FindTargetFromSourceArgs, "relationName" | "sourceType" | "sourceKey" | "targetType">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<RelationArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getRelationship: {
        parameters: {
            query?: Pick<GetRelationshipArgs, "sourceStatus" | "targetStatus" | "sourceVersion" | "targetVersion" | "expand">;
            path: Pick<GetRelationshipArgs, "relationName" | "sourceType" | "sourceKey" | "targetType" | "targetKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<Relation>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createRelationship: {
        parameters: {
            query?: Pick<CreateRelationshipArgs, "sourceStatus" | "targetStatus" | "sourceVersion" | "targetVersion">;
            path: Omit<CreateRelationshipArgs, "sourceStatus" | "targetStatus" | "sourceVersion" | "targetVersion">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<Relation>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    deleteRelationship: {
        parameters: {
            query?: Pick<DeleteRelationshipArgs, "sourceStatus" | "targetStatus" | "sourceVersion" | "targetVersion">;
            path: Omit<DeleteRelationshipArgs, "sourceStatus" | "targetStatus" | "sourceVersion" | "targetVersion">;
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
            query?: Omit<FindSourcesForTargetArgs, "relationName" | "sourceType" | "targetType" | "targetKey">;
            path: Pick<FindSourcesForTargetArgs, "relationName" | "sourceType" | "targetType" | "targetKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<RelationArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    searchByCQL: {
        parameters: {
            query: SearchByCQLArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<SearchPageResponseSearchResult>;
            400: noContent;
            403: noContent;
        };
    };
    searchUser: {
        parameters: {
            query: SearchUserArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<SearchPageResponseSearchResult>;
            400: noContent;
            403: noContent;
        };
    };
    getLookAndFeelSettings: {
        parameters: {
            query?: GetLookAndFeelSettingsArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<LookAndFeelSettings>;
            400: noContent;
            404: noContent;
        };
    };
    updateLookAndFeel: {
        parameters: noParameters;
        requestBody: jsonBody<LookAndFeelSelection>;
        responses: {
            200: jsonContent<LookAndFeelSelection>;
            400: noContent;
            403: noContent;
            404: noContent;
            409: noContent;
        };
    };
    updateLookAndFeelSettings: {
        parameters: {
            query?: Pick<UpdateLookAndFeelSettingsArgs, "spaceKey">;
            path?: never;
        };
        requestBody: jsonBody<LookAndFeel>;
        responses: {
            200: jsonContent<LookAndFeelWithLinks>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    resetLookAndFeelSettings: {
        parameters: {
            query?: ResetLookAndFeelSettingsArgs;
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
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<SystemInfoEntity>;
            403: noContent;
        };
    };
    getThemes: {
        parameters: {
            query?: GetThemesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ThemeArray>;
        };
    };
    getGlobalTheme: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<Theme>;
            404: noContent;
        };
    };
    getTheme: {
        parameters: pathParameters<GetThemeArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<Theme>;
            404: noContent;
        };
    };
    createSpace: {
        parameters: noParameters;
        requestBody: jsonBody<SpaceCreate>;
        responses: {
            200: jsonContent<Space>;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    createPrivateSpace: {
        parameters: noParameters;
        requestBody: jsonBody<SpaceCreate>;
        responses: {
            200: jsonContent<Space>;
            400: noContent;
            401: noContent;
            403: noContent;
        };
    };
    updateSpace: {
        parameters: pathParameters<Pick<UpdateSpaceArgs, "spaceKey">>;
        requestBody: jsonBody<SpaceUpdate>;
        responses: {
            200: jsonContent<Space>;
            401: noContent;
            404: noContent;
        };
    };
    deleteSpace: {
        parameters: pathParameters<DeleteSpaceArgs>;
        requestBody?: never;
        responses: {
            202: jsonContent<LongTask>;
            401: noContent;
            404: noContent;
        };
    };
    addPermissionToSpace: {
        parameters: pathParameters<Pick<AddPermissionToSpaceArgs, "spaceKey">>;
        requestBody: jsonBody<SpacePermissionRequest>;
        responses: {
            200: jsonContent<SpacePermissionV2>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    addCustomContentPermissions: {
        parameters: pathParameters<Pick<AddCustomContentPermissionsArgs, "spaceKey">>;
        requestBody: jsonBody<SpacePermissionCustomContent>;
        responses: {
            200: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    removePermission: {
        parameters: pathParameters<RemovePermissionArgs>;
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
        parameters: pathParameters<GetSpaceSettingsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<SpaceSettings>;
            401: noContent;
            404: noContent;
        };
    };
    updateSpaceSettings: {
        parameters: pathParameters<Pick<UpdateSpaceSettingsArgs, "spaceKey">>;
        requestBody: jsonBody<SpaceSettingsUpdate>;
        responses: {
            200: jsonContent<SpaceSettings>;
            401: noContent;
            404: noContent;
        };
    };
    getSpaceContentStates: {
        parameters: pathParameters<GetSpaceContentStatesArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<GetSpaceContentStatesResult>;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getContentStateSettings: {
        parameters: pathParameters<GetContentStateSettingsArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<ContentStateSettings>;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getContentsWithState: {
        parameters: {
            query: Omit<GetContentsWithStateArgs, "spaceKey">;
            path: Pick<GetContentsWithStateArgs, "spaceKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentArray>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getSpaceTheme: {
        parameters: pathParameters<GetSpaceThemeArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<Theme>;
            404: noContent;
        };
    };
    setSpaceTheme: {
        parameters: pathParameters<Pick<SetSpaceThemeArgs, "spaceKey">>;
        requestBody: jsonBody<ThemeUpdate>;
        responses: {
            200: jsonContent<Theme>;
            403: noContent;
            404: noContent;
        };
    };
    resetSpaceTheme: {
        parameters: pathParameters<ResetSpaceThemeArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            404: noContent;
        };
    };
    getWatchersForSpace: {
        parameters: {
            query?: Omit<GetWatchersForSpaceArgs, "spaceKey">;
            path: Pick<GetWatchersForSpaceArgs, "spaceKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<SpaceWatchArray>;
            404: noContent;
        };
    };
    getLabelsForSpace: {
        parameters: {
            query?: Omit<GetLabelsForSpaceArgs, "spaceKey">;
            path: Pick<GetLabelsForSpaceArgs, "spaceKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<LabelArray>;
            404: noContent;
        };
    };
    addLabelsToSpace: {
        parameters: pathParameters<Pick<AddLabelsToSpaceArgs, "spaceKey">>;
        requestBody: jsonBody<AddLabelsToSpaceBody>;
        responses: {
            200: jsonContent<LabelArray>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    deleteLabelFromSpace: {
        parameters: {
            query: Omit<DeleteLabelFromSpaceArgs, "spaceKey">;
            path: Pick<DeleteLabelFromSpaceArgs, "spaceKey">;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            400: noContent;
            404: noContent;
        };
    };
    updateContentTemplate: {
        parameters: noParameters;
        requestBody: jsonBody<ContentTemplateUpdate>;
        responses: {
            200: jsonContent<ContentTemplate>;
            400: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createContentTemplate: {
        parameters: noParameters;
        requestBody: jsonBody<ContentTemplateCreate>;
        responses: {
            200: jsonContent<ContentTemplate>;
            400: noContent;
            403: noContent;
        };
    };
    getBlueprintTemplates: {
        parameters: {
            query?: GetBlueprintTemplatesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<BlueprintTemplateArray>;
            403: noContent;
        };
    };
    getContentTemplates: {
        parameters: {
            query?: GetContentTemplatesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentTemplateArray>;
            403: noContent;
        };
    };
    getContentTemplate: {
        parameters: {
            query?: Pick<GetContentTemplateArgs, "expand">;
            path: Pick<GetContentTemplateArgs, "contentTemplateId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<ContentTemplate>;
            403: noContent;
        };
    };
    removeTemplate: {
        parameters: pathParameters<RemoveTemplateArgs>;
        requestBody?: never;
        responses: {
            204: noContent;
            403: noContent;
        };
    };
    getUser: {
        parameters: {
            query: GetUserArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<User>;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getAnonymousUser: {
        parameters: {
            query?: GetAnonymousUserArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserAnonymous>;
            403: noContent;
        };
    };
    getCurrentUser: {
        parameters: {
            query?: GetCurrentUserArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<User>;
            403: noContent;
        };
    };
    getGroupMembershipsForUser: {
        parameters: {
            query: GetGroupMembershipsForUserArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GroupArrayWithLinks>;
            403: noContent;
        };
    };
    getBulkUserLookup: {
        parameters: {
            query: GetBulkUserLookupArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<BulkUserLookupArray>;
            403: noContent;
        };
    };
    getContentWatchStatus: {
        parameters: {
            query?: Omit<GetContentWatchStatusArgs, "contentId">;
            path: Pick<GetContentWatchStatusArgs, "contentId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserWatch>;
            403: noContent;
            404: noContent;
        };
    };
    addContentWatcher: {
        parameters: {
            query?: Omit<AddContentWatcherArgs, "contentId">;
            path: Pick<AddContentWatcherArgs, "contentId">;
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
            query?: Omit<RemoveContentWatcherArgs, "contentId">;
            path: Pick<RemoveContentWatcherArgs, "contentId">;
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
            query?: Omit<IsWatchingLabelArgs, "labelName">;
            path: Pick<IsWatchingLabelArgs, "labelName">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserWatch>;
            403: noContent;
            404: noContent;
        };
    };
    addLabelWatcher: {
        parameters: {
            query?: Omit<AddLabelWatcherArgs, "labelName">;
            path: Pick<AddLabelWatcherArgs, "labelName">;
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
            query?: Omit<RemoveLabelWatcherArgs, "labelName">;
            path: Pick<RemoveLabelWatcherArgs, "labelName">;
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
            query?: Omit<IsWatchingSpaceArgs, "spaceKey">;
            path: Pick<IsWatchingSpaceArgs, "spaceKey">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserWatch>;
            403: noContent;
            404: noContent;
        };
    };
    addSpaceWatcher: {
        parameters: {
            query?: Omit<AddSpaceWatcherArgs, "spaceKey">;
            path: Pick<AddSpaceWatcherArgs, "spaceKey">;
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
            query?: Omit<RemoveSpaceWatchArgs, "spaceKey">;
            path: Pick<RemoveSpaceWatchArgs, "spaceKey">;
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
            query: GetPrivacyUnsafeUserEmailArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AccountIdEmailRecord>;
            400: noContent;
            401: noContent;
            404: noContent;
            501: noContent;
        };
    };
    getPrivacyUnsafeUserEmailBulk: {
        parameters: {
            query: GetPrivacyUnsafeUserEmailBulkArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<AccountIdEmailRecordArray>;
            400: noContent;
            401: noContent;
            501: noContent;
        };
    };
    getModules: {
        parameters: noParameters;
        requestBody?: never;
        responses: {
            200: jsonContent<ConnectModules>;
            401: jsonContent<DynamicModulesErrorMessage>;
        };
    };
    registerModules: {
        parameters: noParameters;
        requestBody: jsonBody<ConnectModules>;
        responses: {
            200: noContent;
            400: jsonContent<DynamicModulesErrorMessage>;
            401: jsonContent<DynamicModulesErrorMessage>;
        };
    };
    removeModules: {
        parameters: {
            query: RemoveModulesArgs;
            path?: never;
        };
        requestBody?: never;
        responses: {
            204: noContent;
            401: jsonContent<DynamicModulesErrorMessage>;
        };
    };
    getViews: {
        parameters: {
            query?: Pick<GetViewsArgs, "fromDate">;
            path: Pick<GetViewsArgs, "contentId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetViewsResult>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getViewers: {
        parameters: {
            query?: Pick<GetViewersArgs, "fromDate">;
            path: Pick<GetViewersArgs, "contentId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<GetViewersResult>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getUserProperties: {
        parameters: {
            query?: Omit<GetUserPropertiesArgs, "userId">;
            path: Pick<GetUserPropertiesArgs, "userId">;
        };
        requestBody?: never;
        responses: {
            200: jsonContent<UserPropertyKeyArray>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    getUserProperty: {
        parameters: pathParameters<GetUserPropertyArgs>;
        requestBody?: never;
        responses: {
            200: jsonContent<UserProperty>;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    updateUserProperty: {
        parameters: pathParameters<Omit<UpdateUserPropertyArgs, "body">>;
        requestBody: jsonBody<UserPropertyUpdate>;
        responses: {
            204: noContent;
            400: noContent;
            401: noContent;
            403: noContent;
            404: noContent;
        };
    };
    createUserProperty: {
        parameters: pathParameters<Omit<CreateUserPropertyArgs, "body">>;
        requestBody: jsonBody<UserPropertyCreate>;
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
        parameters: pathParameters<DeleteUserPropertyArgs>;
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
export interface list<Item> {
    /** The items of this page of the list. */
    results: Item[];
    /** Index of the first item of this page, counted from 0. */
    start: number;
    /** How many items a page of the list may have; the server can lower what was asked for. */
    limit: number;
    /** How many items this page has. */
    size: number;
    /** Addresses that belong to the object; in a list, `next` is that of the following page. */
    _links: GenericLinks;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPost {
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGet {
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPut {
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPost {
    get?: never;
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPutPost {
    get?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyDelete {
    get?: never;
    put?: never;
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPut {
    get?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPostDelete {
    get?: never;
    put?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPutPostDelete {
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPutDelete {
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetDelete {
    put?: never;
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyPutDelete {
    get?: never;
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
/** The other methods, which a path with these does not have. */
export interface onlyGetPostDelete {
    put?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
}
export interface noContent {
    headers: {
        [name: string]: unknown;
    };
    content?: never;
}
export interface jsonContent<Body, Headers = object> {
    headers: Headers & {
        [name: string]: unknown;
    };
    content: {
        "application/json": Body;
    };
}
export interface jsonBody<Body> {
    content: {
        "application/json": Body;
    };
}
export interface noParameters {
    query?: never;
    path?: never;
}
export interface pathParameters<Path> {
    query?: never;
    path: Path;
}
