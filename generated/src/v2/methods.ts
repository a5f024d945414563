// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { Call, CallOptions, NoArgs } from "../operations/Call.js";
import type { PagedCall } from "../paging/PagedCall.js";
import type { Download } from "../response/Download.js";
import type {
    AdminKeyResponse,
    Ancestor,
    AttachmentBulk,
    AttachmentCommentModel,
    AttachmentVersion,
    BlogPostBulk,
    BlogPostCommentModel,
    BlogPostInlineCommentModel,
    BlogPostVersion,
    BulkAssignRolesRequest,
    BulkAssignSpacePermissionRolesArgs,
    BulkRemoveAccessRequest,
    BulkRemoveSpacePermissionAccessArgs,
    BulkTransitionCombinationEntry,
    BulkTransitionTaskResponse,
    BulkTransitionTaskStatusResponse,
    CheckAccessByEmailArgs,
    CheckAccessByEmailBody,
    CheckAccessByEmailResult,
    ChildCustomContent,
    ChildPage,
    ChildrenCommentModel,
    ChildrenResponse,
    ClassificationLevel,
    CommentVersion,
    ContentIdToContentTypeResponse,
    ContentProperty,
    ContentPropertyCreateRequest,
    ContentPropertyUpdateRequest,
    ConvertContentIdsToContentTypesArgs,
    ConvertContentIdsToContentTypesBody,
    CreateAttachmentPropertyArgs,
    CreateBlogPostArgs,
    CreateBlogPostBody,
    CreateBlogPostResult,
    CreateBlogpostPropertyArgs,
    CreateBulkUserLookupArgs,
    CreateBulkUserLookupBody,
    CreateBulkUserLookupResult,
    CreateCommentPropertyArgs,
    CreateCustomContentArgs,
    CreateCustomContentBody,
    CreateCustomContentPropertyArgs,
    CreateCustomContentResult,
    CreateDatabaseArgs,
    CreateDatabaseBody,
    CreateDatabasePropertyArgs,
    CreateDatabaseResult,
    CreateFolderArgs,
    CreateFolderBody,
    CreateFolderPropertyArgs,
    CreateFolderResult,
    CreateFooterCommentArgs,
    CreateFooterCommentModel,
    CreateFooterCommentResult,
    CreateInlineCommentArgs,
    CreateInlineCommentModel,
    CreateInlineCommentResult,
    CreatePageArgs,
    CreatePageBody,
    CreatePagePropertyArgs,
    CreatePageResult,
    CreateSmartLinkArgs,
    CreateSmartLinkBody,
    CreateSmartLinkPropertyArgs,
    CreateSmartLinkResult,
    CreateSpaceArgs,
    CreateSpaceBody,
    CreateSpacePropertyArgs,
    CreateSpaceResult,
    CreateSpaceRoleArgs,
    CreateSpaceRoleBody,
    CreateWhiteboardArgs,
    CreateWhiteboardBody,
    CreateWhiteboardPropertyArgs,
    CreateWhiteboardResult,
    CustomContentBulk,
    CustomContentCommentModel,
    CustomContentVersion,
    DataPolicyMetadata,
    DataPolicySpace,
    DeleteAttachmentArgs,
    DeleteAttachmentPropertyByIdArgs,
    DeleteBlogPostArgs,
    DeleteBlogpostPropertyByIdArgs,
    DeleteCommentPropertyByIdArgs,
    DeleteCustomContentArgs,
    DeleteCustomContentPropertyByIdArgs,
    DeleteDatabaseArgs,
    DeleteDatabasePropertyByIdArgs,
    DeleteFolderArgs,
    DeleteFolderPropertyByIdArgs,
    DeleteFooterCommentArgs,
    DeleteForgeAppPropertyArgs,
    DeleteInlineCommentArgs,
    DeletePageArgs,
    DeletePagePropertyByIdArgs,
    DeleteSmartLinkArgs,
    DeleteSmartLinkPropertyByIdArgs,
    DeleteSpaceDefaultClassificationLevelArgs,
    DeleteSpacePropertyByIdArgs,
    DeleteSpaceRoleArgs,
    DeleteSpaceRoleResponse,
    DeleteWhiteboardArgs,
    DeleteWhiteboardPropertyByIdArgs,
    DescendantsResponse,
    DetailedVersion,
    EnableAdminKeyArgs,
    EnableAdminKeyBody,
    FooterCommentModel,
    GetAttachmentByIdArgs,
    GetAttachmentByIdResult,
    GetAttachmentCommentsArgs,
    GetAttachmentCommentsResult,
    GetAttachmentContentPropertiesArgs,
    GetAttachmentContentPropertiesByIdArgs,
    GetAttachmentContentPropertiesResult,
    GetAttachmentLabelsArgs,
    GetAttachmentLabelsResult,
    GetAttachmentOperationsArgs,
    GetAttachmentThumbnailByIdArgs,
    GetAttachmentVersionDetailsArgs,
    GetAttachmentVersionsArgs,
    GetAttachmentVersionsResult,
    GetAttachmentsArgs,
    GetAttachmentsResult,
    GetAvailableSpacePermissionsArgs,
    GetAvailableSpacePermissionsResult,
    GetAvailableSpaceRolesArgs,
    GetAvailableSpaceRolesResult,
    GetBlogPostByIdArgs,
    GetBlogPostByIdResult,
    GetBlogPostClassificationLevelArgs,
    GetBlogPostFooterCommentsArgs,
    GetBlogPostFooterCommentsResult,
    GetBlogPostInlineCommentsArgs,
    GetBlogPostInlineCommentsResult,
    GetBlogPostLabelsArgs,
    GetBlogPostLabelsResult,
    GetBlogPostLikeCountArgs,
    GetBlogPostLikeCountResult,
    GetBlogPostLikeUsersArgs,
    GetBlogPostLikeUsersResult,
    GetBlogPostOperationsArgs,
    GetBlogPostVersionDetailsArgs,
    GetBlogPostVersionsArgs,
    GetBlogPostVersionsResult,
    GetBlogPostsArgs,
    GetBlogPostsInSpaceArgs,
    GetBlogPostsInSpaceResult,
    GetBlogPostsResult,
    GetBlogpostAttachmentsArgs,
    GetBlogpostAttachmentsResult,
    GetBlogpostContentPropertiesArgs,
    GetBlogpostContentPropertiesByIdArgs,
    GetBlogpostContentPropertiesResult,
    GetChildCustomContentArgs,
    GetChildCustomContentResult,
    GetChildPagesArgs,
    GetChildPagesResult,
    GetClassificationLevelsResult,
    GetCommentContentPropertiesArgs,
    GetCommentContentPropertiesByIdArgs,
    GetCommentContentPropertiesResult,
    GetCustomContentAttachmentsArgs,
    GetCustomContentAttachmentsResult,
    GetCustomContentByIdArgs,
    GetCustomContentByIdResult,
    GetCustomContentByTypeArgs,
    GetCustomContentByTypeInBlogPostArgs,
    GetCustomContentByTypeInBlogPostResult,
    GetCustomContentByTypeInPageArgs,
    GetCustomContentByTypeInPageResult,
    GetCustomContentByTypeInSpaceArgs,
    GetCustomContentByTypeInSpaceResult,
    GetCustomContentByTypeResult,
    GetCustomContentCommentsArgs,
    GetCustomContentCommentsResult,
    GetCustomContentContentPropertiesArgs,
    GetCustomContentContentPropertiesByIdArgs,
    GetCustomContentContentPropertiesResult,
    GetCustomContentLabelsArgs,
    GetCustomContentLabelsResult,
    GetCustomContentOperationsArgs,
    GetCustomContentVersionDetailsArgs,
    GetCustomContentVersionsArgs,
    GetCustomContentVersionsResult,
    GetDataPolicySpacesArgs,
    GetDataPolicySpacesResult,
    GetDatabaseAncestorsArgs,
    GetDatabaseAncestorsResult,
    GetDatabaseByIdArgs,
    GetDatabaseByIdResult,
    GetDatabaseClassificationLevelArgs,
    GetDatabaseContentPropertiesArgs,
    GetDatabaseContentPropertiesByIdArgs,
    GetDatabaseContentPropertiesResult,
    GetDatabaseDescendantsArgs,
    GetDatabaseDescendantsResult,
    GetDatabaseDirectChildrenArgs,
    GetDatabaseDirectChildrenResult,
    GetDatabaseOperationsArgs,
    GetFolderAncestorsArgs,
    GetFolderAncestorsResult,
    GetFolderByIdArgs,
    GetFolderByIdResult,
    GetFolderContentPropertiesArgs,
    GetFolderContentPropertiesByIdArgs,
    GetFolderContentPropertiesResult,
    GetFolderDescendantsArgs,
    GetFolderDescendantsResult,
    GetFolderDirectChildrenArgs,
    GetFolderDirectChildrenResult,
    GetFolderOperationsArgs,
    GetFooterCommentByIdArgs,
    GetFooterCommentByIdResult,
    GetFooterCommentChildrenArgs,
    GetFooterCommentChildrenResult,
    GetFooterCommentOperationsArgs,
    GetFooterCommentVersionDetailsArgs,
    GetFooterCommentVersionsArgs,
    GetFooterCommentVersionsResult,
    GetFooterCommentsArgs,
    GetFooterCommentsResult,
    GetFooterLikeCountArgs,
    GetFooterLikeCountResult,
    GetFooterLikeUsersArgs,
    GetFooterLikeUsersResult,
    GetForgeAppPropertiesArgs,
    GetForgeAppPropertiesItem,
    GetForgeAppPropertiesResult,
    GetForgeAppPropertyArgs,
    GetForgeAppPropertyResult,
    GetInlineCommentByIdArgs,
    GetInlineCommentByIdResult,
    GetInlineCommentChildrenArgs,
    GetInlineCommentChildrenResult,
    GetInlineCommentOperationsArgs,
    GetInlineCommentVersionDetailsArgs,
    GetInlineCommentVersionsArgs,
    GetInlineCommentVersionsResult,
    GetInlineCommentsArgs,
    GetInlineCommentsResult,
    GetInlineLikeCountArgs,
    GetInlineLikeCountResult,
    GetInlineLikeUsersArgs,
    GetInlineLikeUsersResult,
    GetLabelAttachmentsArgs,
    GetLabelAttachmentsResult,
    GetLabelBlogPostsArgs,
    GetLabelBlogPostsResult,
    GetLabelPagesArgs,
    GetLabelPagesResult,
    GetLabelsArgs,
    GetLabelsResult,
    GetPageAncestorsArgs,
    GetPageAncestorsResult,
    GetPageAttachmentsArgs,
    GetPageAttachmentsResult,
    GetPageByIdArgs,
    GetPageByIdResult,
    GetPageClassificationLevelArgs,
    GetPageContentPropertiesArgs,
    GetPageContentPropertiesByIdArgs,
    GetPageContentPropertiesResult,
    GetPageDescendantsArgs,
    GetPageDescendantsResult,
    GetPageDirectChildrenArgs,
    GetPageDirectChildrenResult,
    GetPageFooterCommentsArgs,
    GetPageFooterCommentsResult,
    GetPageInlineCommentsArgs,
    GetPageInlineCommentsResult,
    GetPageLabelsArgs,
    GetPageLabelsResult,
    GetPageLikeCountArgs,
    GetPageLikeCountResult,
    GetPageLikeUsersArgs,
    GetPageLikeUsersResult,
    GetPageOperationsArgs,
    GetPageVersionDetailsArgs,
    GetPageVersionsArgs,
    GetPageVersionsResult,
    GetPagesArgs,
    GetPagesInSpaceArgs,
    GetPagesInSpaceResult,
    GetPagesResult,
    GetSmartLinkAncestorsArgs,
    GetSmartLinkAncestorsResult,
    GetSmartLinkByIdArgs,
    GetSmartLinkByIdResult,
    GetSmartLinkContentPropertiesArgs,
    GetSmartLinkContentPropertiesByIdArgs,
    GetSmartLinkContentPropertiesResult,
    GetSmartLinkDescendantsArgs,
    GetSmartLinkDescendantsResult,
    GetSmartLinkDirectChildrenArgs,
    GetSmartLinkDirectChildrenResult,
    GetSmartLinkOperationsArgs,
    GetSpaceByIdArgs,
    GetSpaceByIdResult,
    GetSpaceContentLabelsArgs,
    GetSpaceContentLabelsResult,
    GetSpaceDefaultClassificationLevelArgs,
    GetSpaceLabelsArgs,
    GetSpaceLabelsResult,
    GetSpaceOperationsArgs,
    GetSpacePermissionTransitionTaskStatusArgs,
    GetSpacePermissionsAssignmentsArgs,
    GetSpacePermissionsAssignmentsResult,
    GetSpacePropertiesArgs,
    GetSpacePropertiesResult,
    GetSpacePropertyByIdArgs,
    GetSpaceRoleAssignmentsArgs,
    GetSpaceRoleAssignmentsResult,
    GetSpaceRoleModeResult,
    GetSpaceRolesByIdArgs,
    GetSpaceRolesByIdResult,
    GetSpacesArgs,
    GetSpacesResult,
    GetTaskByIdArgs,
    GetTasksArgs,
    GetTasksResult,
    GetWhiteboardAncestorsArgs,
    GetWhiteboardAncestorsResult,
    GetWhiteboardByIdArgs,
    GetWhiteboardByIdResult,
    GetWhiteboardClassificationLevelArgs,
    GetWhiteboardContentPropertiesArgs,
    GetWhiteboardContentPropertiesByIdArgs,
    GetWhiteboardContentPropertiesResult,
    GetWhiteboardDescendantsArgs,
    GetWhiteboardDescendantsResult,
    GetWhiteboardDirectChildrenArgs,
    GetWhiteboardDirectChildrenResult,
    GetWhiteboardOperationsArgs,
    InlineCommentChildrenModel,
    InlineCommentModel,
    InviteByEmailArgs,
    InviteByEmailBody,
    Label,
    Like,
    ListSpacePermissionCombinationsArgs,
    ListSpacePermissionCombinationsResponse,
    PageBulk,
    PageCommentModel,
    PageInlineCommentModel,
    PageVersion,
    PermittedOperationsResponse,
    PostBlogPostClassificationLevelArgs,
    PostBlogPostClassificationLevelBody,
    PostDatabaseClassificationLevelArgs,
    PostDatabaseClassificationLevelBody,
    PostPageClassificationLevelArgs,
    PostPageClassificationLevelBody,
    PostRedactBlogArgs,
    PostRedactBlogBody,
    PostRedactPageArgs,
    PostRedactPageBody,
    PostWhiteboardClassificationLevelArgs,
    PostWhiteboardClassificationLevelBody,
    PutBlogPostClassificationLevelArgs,
    PutBlogPostClassificationLevelBody,
    PutDatabaseClassificationLevelArgs,
    PutDatabaseClassificationLevelBody,
    PutForgeAppPropertyArgs,
    PutForgeAppPropertyBody,
    PutPageClassificationLevelArgs,
    PutPageClassificationLevelBody,
    PutSpaceDefaultClassificationLevelArgs,
    PutSpaceDefaultClassificationLevelBody,
    PutWhiteboardClassificationLevelArgs,
    PutWhiteboardClassificationLevelBody,
    RedactionResponse,
    SetSpaceRoleAssignmentsArgs,
    SetSpaceRoleAssignmentsBody,
    SetSpaceRoleAssignmentsResult,
    SpaceBulk,
    SpacePermission,
    SpacePermissionAssignment,
    SpaceProperty,
    SpacePropertyCreateRequest,
    SpacePropertyUpdateRequest,
    SpaceRole,
    SpaceRoleAssignment,
    Task,
    UpdateAttachmentPropertyByIdArgs,
    UpdateBlogPostArgs,
    UpdateBlogPostBody,
    UpdateBlogPostResult,
    UpdateBlogpostPropertyByIdArgs,
    UpdateCommentPropertyByIdArgs,
    UpdateCustomContentArgs,
    UpdateCustomContentBody,
    UpdateCustomContentPropertyByIdArgs,
    UpdateCustomContentResult,
    UpdateDatabasePropertyByIdArgs,
    UpdateFolderPropertyByIdArgs,
    UpdateFooterCommentArgs,
    UpdateFooterCommentBody,
    UpdateFooterCommentResult,
    UpdateInlineCommentArgs,
    UpdateInlineCommentModel,
    UpdateInlineCommentResult,
    UpdatePageArgs,
    UpdatePageBody,
    UpdatePagePropertyByIdArgs,
    UpdatePageResult,
    UpdatePageTitleArgs,
    UpdatePageTitleBody,
    UpdatePageTitleResult,
    UpdateSmartLinkPropertyByIdArgs,
    UpdateSpacePropertyByIdArgs,
    UpdateSpaceRoleArgs,
    UpdateSpaceRoleBody,
    UpdateSpaceRoleResponse,
    UpdateTaskArgs,
    UpdateTaskBody,
    UpdateWhiteboardPropertyByIdArgs,
} from "./schema.js";

/** The operations of v2, by the names that the documentation gives them. */
export interface MethodsV2 {
    /**
     * Gets the caller's admin key and its expiry time. Organization and site admins only; admin keys require a Premium or Enterprise plan.
     *
     * `GET /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-get
     */
    getAdminKey(this: void, args?: NoArgs, options?: CallOptions): Call<AdminKeyResponse>;
    /**
     * Issues or renews an admin key for the caller. It is valid for 10 minutes unless `durationInMinutes` (at most 60) is set, and applies to requests with the header `Atl-Confluence-With-Admin-Key: true`.
     *
     * `POST /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-post
     */
    enableAdminKey(this: void, args?: EnableAdminKeyArgs & { body?: EnableAdminKeyBody | undefined }, options?: CallOptions): Call<AdminKeyResponse>;
    /**
     * Revokes the caller's admin key before it expires. Organization and site admins only.
     *
     * `DELETE /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-delete
     */
    disableAdminKey(this: void, args?: NoArgs, options?: CallOptions): Call<void>;
    /**
     * Lists attachments across the site; trashed ones only if `status` includes them. Returns metadata; download the file from `downloadLink`.
     *
     * `GET /wiki/api/v2/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 50 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-get
     */
    getAttachments(this: void, args?: GetAttachmentsArgs, options?: CallOptions): PagedCall<GetAttachmentsResult, AttachmentBulk>;
    /**
     * Gets the metadata of one attachment, whose ID starts with `att`. Download the file from `downloadLink`; the `include-*` flags add related data.
     *
     * `GET /wiki/api/v2/attachments/{id}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-get
     */
    getAttachmentById(this: void, args: GetAttachmentByIdArgs, options?: CallOptions): Call<GetAttachmentByIdResult>;
    /**
     * Moves an attachment to the trash. To delete it permanently, call again with `purge` once it is there; this requires the `manage/content` permission of the space.
     *
     * `DELETE /wiki/api/v2/attachments/{id}`
     *
     * Scopes: `delete:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-delete
     */
    deleteAttachment(this: void, args: DeleteAttachmentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the labels on an attachment that the caller can see. To add one, use v1 `addLabelsToContent`.
     *
     * `GET /wiki/api/v2/attachments/{id}/labels`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-attachments-id-labels-get
     */
    getAttachmentLabels(this: void, args: GetAttachmentLabelsArgs, options?: CallOptions): PagedCall<GetAttachmentLabelsResult, Label>;
    /**
     * Lists the operations that the caller may perform on an attachment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/attachments/{id}/operations`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-attachments-id-operations-get
     */
    getAttachmentOperations(this: void, args: GetAttachmentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the JSON values that apps and scripts store on an attachment. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/attachments/{attachment-id}/properties`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-get
     */
    getAttachmentContentProperties(this: void, args: GetAttachmentContentPropertiesArgs, options?: CallOptions): PagedCall<GetAttachmentContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on an attachment; the caller must be able to edit it. To change an existing key, use `updateAttachmentPropertyById`.
     *
     * `POST /wiki/api/v2/attachments/{attachment-id}/properties`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-post
     */
    createAttachmentProperty(this: void, args: CreateAttachmentPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of an attachment by property ID. To look it up by key, use `getAttachmentContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-get
     */
    getAttachmentContentPropertiesById(this: void, args: GetAttachmentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of an attachment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-put
     */
    updateAttachmentPropertyById(this: void, args: UpdateAttachmentPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of an attachment by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-delete
     */
    deleteAttachmentPropertyById(this: void, args: DeleteAttachmentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the versions of an attachment with number, author, time and message. To get one old version, use `getAttachmentById` with `version`.
     *
     * `GET /wiki/api/v2/attachments/{id}/versions`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-id-versions-get
     */
    getAttachmentVersions(this: void, args: GetAttachmentVersionsArgs, options?: CallOptions): PagedCall<GetAttachmentVersionsResult, AttachmentVersion>;
    /**
     * Gets the details of one version of an attachment: author, message, collaborators, and the previous and next version numbers. For the file, use `getAttachmentById` with `version`.
     *
     * `GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-attachment-id-versions-version-number-get
     */
    getAttachmentVersionDetails(this: void, args: GetAttachmentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Lists the comments on the latest version of an attachment, or on the one given by `version`. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/attachments/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-attachments-id-footer-comments-get
     */
    getAttachmentComments(this: void, args: GetAttachmentCommentsArgs, options?: CallOptions): PagedCall<GetAttachmentCommentsResult, AttachmentCommentModel>;
    /**
     * Lists blog posts across the site that the caller can see; filter by `space-id`, `title` or `status`. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-get
     */
    getBlogPosts(this: void, args?: GetBlogPostsArgs, options?: CallOptions): PagedCall<GetBlogPostsResult, BlogPostBulk>;
    /**
     * Publishes a blog post in a space, or saves a draft if `status` is `draft`. The title is required except for drafts; `createdAt` can backdate the post.
     *
     * `POST /wiki/api/v2/blogposts`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-post
     */
    createBlogPost(this: void, args: CreateBlogPostArgs & { body: CreateBlogPostBody }, options?: CallOptions): Call<CreateBlogPostResult>;
    /**
     * Gets one blog post; its body is omitted unless `body-format` is set. Use `version` or `get-draft` for a state other than the published one.
     *
     * `GET /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-get
     */
    getBlogPostById(this: void, args: GetBlogPostByIdArgs, options?: CallOptions): Call<GetBlogPostByIdResult>;
    /**
     * Replaces the title and body of a blog post; `version.number` must be the next one. Also restores a trashed post when `status` is `current`; cannot move it to another space.
     *
     * `PUT /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-put
     */
    updateBlogPost(this: void, args: UpdateBlogPostArgs & { body: UpdateBlogPostBody }, options?: CallOptions): Call<UpdateBlogPostResult>;
    /**
     * Moves a blog post to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft.
     *
     * `DELETE /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `delete:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-delete
     */
    deleteBlogPost(this: void, args: DeleteBlogPostArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the attachments of a blog post; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`.
     *
     * `GET /wiki/api/v2/blogposts/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 50 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-blogposts-id-attachments-get
     */
    getBlogpostAttachments(this: void, args: GetBlogpostAttachmentsArgs, options?: CallOptions): PagedCall<GetBlogpostAttachmentsResult, AttachmentBulk>;
    /**
     * Lists an app's custom content of one `type` inside a blog post. Set `body-format` to include the bodies.
     *
     * `GET /wiki/api/v2/blogposts/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-blogposts-id-custom-content-get
     */
    getCustomContentByTypeInBlogPost(this: void, args: GetCustomContentByTypeInBlogPostArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInBlogPostResult, CustomContentBulk>;
    /**
     * Lists the labels on a blog post that the caller can see. To add one, use v1 `addLabelsToContent`.
     *
     * `GET /wiki/api/v2/blogposts/{id}/labels`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-blogposts-id-labels-get
     */
    getBlogPostLabels(this: void, args: GetBlogPostLabelsArgs, options?: CallOptions): PagedCall<GetBlogPostLabelsResult, Label>;
    /**
     * Counts the likes of a blog post. To see who liked it, use `getBlogPostLikeUsers`.
     *
     * `GET /wiki/api/v2/blogposts/{id}/likes/count`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-count-get
     */
    getBlogPostLikeCount(this: void, args: GetBlogPostLikeCountArgs, options?: CallOptions): Call<GetBlogPostLikeCountResult>;
    /**
     * Lists the account IDs of the users who like a blog post. Use `createBulkUserLookup` to look up their names.
     *
     * `GET /wiki/api/v2/blogposts/{id}/likes/users`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-users-get
     */
    getBlogPostLikeUsers(this: void, args: GetBlogPostLikeUsersArgs, options?: CallOptions): PagedCall<GetBlogPostLikeUsersResult, Like>;
    /**
     * Lists the JSON values that apps and scripts store on a blog post. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/properties`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-get
     */
    getBlogpostContentProperties(this: void, args: GetBlogpostContentPropertiesArgs, options?: CallOptions): PagedCall<GetBlogpostContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a blog post; the caller must be able to edit it. To change an existing key, use `updateBlogpostPropertyById`.
     *
     * `POST /wiki/api/v2/blogposts/{blogpost-id}/properties`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-post
     */
    createBlogpostProperty(this: void, args: CreateBlogpostPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a blog post by property ID. To look it up by key, use `getBlogpostContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-get
     */
    getBlogpostContentPropertiesById(this: void, args: GetBlogpostContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a blog post, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-put
     */
    updateBlogpostPropertyById(this: void, args: UpdateBlogpostPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a blog post by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-delete
     */
    deleteBlogpostPropertyById(this: void, args: DeleteBlogpostPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the operations that the caller may perform on a blog post, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/blogposts/{id}/operations`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-blogposts-id-operations-get
     */
    getBlogPostOperations(this: void, args: GetBlogPostOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the versions of a blog post with number, author, time and message. Bodies are included only if `body-format` is set.
     *
     * `GET /wiki/api/v2/blogposts/{id}/versions`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-id-versions-get
     */
    getBlogPostVersions(this: void, args: GetBlogPostVersionsArgs, options?: CallOptions): PagedCall<GetBlogPostVersionsResult, BlogPostVersion>;
    /**
     * Gets the details of one version of a blog post: author, message, collaborators, and the previous and next version numbers. For the body, use `getBlogPostById` with `version`.
     *
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-blogpost-id-versions-version-number-get
     */
    getBlogPostVersionDetails(this: void, args: GetBlogPostVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Maps content IDs to their v2 types, useful when only IDs from v1 were stored. Returns one map in `results`, with `null` for IDs that do not exist or are hidden.
     *
     * `POST /wiki/api/v2/content/convert-ids-to-types`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content/#api-content-convert-ids-to-types-post
     */
    convertContentIdsToContentTypes(this: void, args: ConvertContentIdsToContentTypesArgs & { body: ConvertContentIdsToContentTypesBody }, options?: CallOptions): Call<ContentIdToContentTypeResponse>;
    /**
     * Lists custom content of one `type` across the site; filter by `id` or `space-id`. Set `body-format` to include the bodies.
     *
     * `GET /wiki/api/v2/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-get
     */
    getCustomContentByType(this: void, args: GetCustomContentByTypeArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeResult, CustomContentBulk>;
    /**
     * Creates custom content of an app-defined type. Requires exactly one container: `spaceId`, `pageId`, `blogPostId` or `customContentId`.
     *
     * `POST /wiki/api/v2/custom-content`
     *
     * Scopes: `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-post
     */
    createCustomContent(this: void, args: CreateCustomContentArgs & { body: CreateCustomContentBody }, options?: CallOptions): Call<CreateCustomContentResult>;
    /**
     * Gets one custom content item. Its body is omitted unless `body-format` is set, and a `raw` body is available only as `raw`.
     *
     * `GET /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-get
     */
    getCustomContentById(this: void, args: GetCustomContentByIdArgs, options?: CallOptions): Call<GetCustomContentByIdResult>;
    /**
     * Replaces the title and body of a custom content item; `version.number` must be the next one. Accepts at most one container, and cannot move the item to another space.
     *
     * `PUT /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-put
     */
    updateCustomContent(this: void, args: UpdateCustomContentArgs & { body: UpdateCustomContentBody }, options?: CallOptions): Call<UpdateCustomContentResult>;
    /**
     * Trashes or permanently deletes custom content, depending on its type. `purge` permanently deletes an item already in the trash and requires the `manage/content` permission.
     *
     * `DELETE /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `delete:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-delete
     */
    deleteCustomContent(this: void, args: DeleteCustomContentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the attachments of a custom content item; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`.
     *
     * `GET /wiki/api/v2/custom-content/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 50 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-custom-content-id-attachments-get
     */
    getCustomContentAttachments(this: void, args: GetCustomContentAttachmentsArgs, options?: CallOptions): PagedCall<GetCustomContentAttachmentsResult, AttachmentBulk>;
    /**
     * Lists the footer comments on a custom content item. Their bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/custom-content/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-custom-content-id-footer-comments-get
     */
    getCustomContentComments(this: void, args: GetCustomContentCommentsArgs, options?: CallOptions): PagedCall<GetCustomContentCommentsResult, CustomContentCommentModel>;
    /**
     * Lists the labels on a custom content item that the caller can see. To add one, use v1 `addLabelsToContent`.
     *
     * `GET /wiki/api/v2/custom-content/{id}/labels`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-custom-content-id-labels-get
     */
    getCustomContentLabels(this: void, args: GetCustomContentLabelsArgs, options?: CallOptions): PagedCall<GetCustomContentLabelsResult, Label>;
    /**
     * Lists the operations that the caller may perform on a custom content item, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/custom-content/{id}/operations`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-custom-content-id-operations-get
     */
    getCustomContentOperations(this: void, args: GetCustomContentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the JSON values that apps and scripts store on a custom content item. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/properties`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-get
     */
    getCustomContentContentProperties(this: void, args: GetCustomContentContentPropertiesArgs, options?: CallOptions): PagedCall<GetCustomContentContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a custom content item; the caller must be able to edit it. To change an existing key, use `updateCustomContentPropertyById`.
     *
     * `POST /wiki/api/v2/custom-content/{custom-content-id}/properties`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-post
     */
    createCustomContentProperty(this: void, args: CreateCustomContentPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a custom content item by property ID. To look it up by key, use `getCustomContentContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-get
     */
    getCustomContentContentPropertiesById(this: void, args: GetCustomContentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a custom content item, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-put
     */
    updateCustomContentPropertyById(this: void, args: UpdateCustomContentPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a custom content item by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-delete
     */
    deleteCustomContentPropertyById(this: void, args: DeleteCustomContentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the labels in use on the site that the caller can see. Returns the numeric IDs that `getLabelPages` and similar operations require.
     *
     * `GET /wiki/api/v2/labels`
     *
     * Scopes: `read:label:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-labels-get
     */
    getLabels(this: void, args?: GetLabelsArgs, options?: CallOptions): PagedCall<GetLabelsResult, Label>;
    /**
     * Lists attachments with a given label. Requires the label ID, not its name; look it up with `getLabels`.
     *
     * `GET /wiki/api/v2/labels/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-labels-id-attachments-get
     */
    getLabelAttachments(this: void, args: GetLabelAttachmentsArgs, options?: CallOptions): PagedCall<GetLabelAttachmentsResult, AttachmentBulk>;
    /**
     * Lists blog posts with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`.
     *
     * `GET /wiki/api/v2/labels/{id}/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-labels-id-blogposts-get
     */
    getLabelBlogPosts(this: void, args: GetLabelBlogPostsArgs, options?: CallOptions): PagedCall<GetLabelBlogPostsResult, BlogPostBulk>;
    /**
     * Lists pages with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`.
     *
     * `GET /wiki/api/v2/labels/{id}/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-labels-id-pages-get
     */
    getLabelPages(this: void, args: GetLabelPagesArgs, options?: CallOptions): PagedCall<GetLabelPagesResult, PageBulk>;
    /**
     * Lists pages across the site that the caller can see; combine `space-id` and `title` to find a page by name. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-get
     */
    getPages(this: void, args?: GetPagesArgs, options?: CallOptions): PagedCall<GetPagesResult, PageBulk>;
    /**
     * Creates a page, published unless `status` is `draft`; the title is required except for drafts. The page is created under the space's home page unless `parentId` or `root-level` is set.
     *
     * `POST /wiki/api/v2/pages`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-post
     */
    createPage(this: void, args: CreatePageArgs & { body: CreatePageBody }, options?: CallOptions): Call<CreatePageResult>;
    /**
     * Gets one page; its body is omitted unless `body-format` is set. Use `version` for an older version, `get-draft` for the unpublished draft.
     *
     * `GET /wiki/api/v2/pages/{id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-get
     */
    getPageById(this: void, args: GetPageByIdArgs, options?: CallOptions): Call<GetPageByIdResult>;
    /**
     * Replaces the title and body of a page and can change its parent or owner. `version.number` must be the next one, otherwise the server returns a conflict; `status` set to `current` restores a trashed page.
     *
     * `PUT /wiki/api/v2/pages/{id}`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-put
     */
    updatePage(this: void, args: UpdatePageArgs & { body: UpdatePageBody }, options?: CallOptions): Call<UpdatePageResult>;
    /**
     * Moves a page to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft.
     *
     * `DELETE /wiki/api/v2/pages/{id}`
     *
     * Scopes: `delete:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-delete
     */
    deletePage(this: void, args: DeletePageArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the attachments of a page; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`; to upload, use v1 `createAttachment`.
     *
     * `GET /wiki/api/v2/pages/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * Pages: up to 250 items each, 50 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-pages-id-attachments-get
     */
    getPageAttachments(this: void, args: GetPageAttachmentsArgs, options?: CallOptions): PagedCall<GetPageAttachmentsResult, AttachmentBulk>;
    /**
     * Lists an app's custom content of one `type` inside a page. Set `body-format` to include the bodies.
     *
     * `GET /wiki/api/v2/pages/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-pages-id-custom-content-get
     */
    getCustomContentByTypeInPage(this: void, args: GetCustomContentByTypeInPageArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInPageResult, CustomContentBulk>;
    /**
     * Lists the labels on a page that the caller can see. To add one, use v1 `addLabelsToContent`.
     *
     * `GET /wiki/api/v2/pages/{id}/labels`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-pages-id-labels-get
     */
    getPageLabels(this: void, args: GetPageLabelsArgs, options?: CallOptions): PagedCall<GetPageLabelsResult, Label>;
    /**
     * Counts the likes of a page. To see who liked it, use `getPageLikeUsers`.
     *
     * `GET /wiki/api/v2/pages/{id}/likes/count`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-count-get
     */
    getPageLikeCount(this: void, args: GetPageLikeCountArgs, options?: CallOptions): Call<GetPageLikeCountResult>;
    /**
     * Lists the account IDs of the users who like a page. Use `createBulkUserLookup` to look up their names.
     *
     * `GET /wiki/api/v2/pages/{id}/likes/users`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-users-get
     */
    getPageLikeUsers(this: void, args: GetPageLikeUsersArgs, options?: CallOptions): PagedCall<GetPageLikeUsersResult, Like>;
    /**
     * Lists the operations that the caller may perform on a page, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/pages/{id}/operations`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-pages-id-operations-get
     */
    getPageOperations(this: void, args: GetPageOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the JSON values that apps and scripts store on a page. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/pages/{page-id}/properties`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-get
     */
    getPageContentProperties(this: void, args: GetPageContentPropertiesArgs, options?: CallOptions): PagedCall<GetPageContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a page; the caller must be able to edit it. To change an existing key, use `updatePagePropertyById`.
     *
     * `POST /wiki/api/v2/pages/{page-id}/properties`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-post
     */
    createPageProperty(this: void, args: CreatePagePropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a page by property ID. To look it up by key, use `getPageContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-get
     */
    getPageContentPropertiesById(this: void, args: GetPageContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a page, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-put
     */
    updatePagePropertyById(this: void, args: UpdatePagePropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a page by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-delete
     */
    deletePagePropertyById(this: void, args: DeletePagePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Redacts passages of a page's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring.
     *
     * `POST /wiki/api/v2/pages/{id}/redact`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-pages-id-redact-post
     */
    postRedactPage(this: void, args: PostRedactPageArgs & { body?: PostRedactPageBody | undefined }, options?: CallOptions): Call<RedactionResponse>;
    /**
     * Redacts passages of a blog post's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring.
     *
     * `POST /wiki/api/v2/blogposts/{id}/redact`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-blogposts-id-redact-post
     */
    postRedactBlog(this: void, args: PostRedactBlogArgs & { body?: PostRedactBlogBody | undefined }, options?: CallOptions): Call<RedactionResponse>;
    /**
     * Renames a page without sending its body or a version number. Returns a conflict if the space requires approval before publishing.
     *
     * `PUT /wiki/api/v2/pages/{id}/title`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-title-put
     */
    updatePageTitle(this: void, args: UpdatePageTitleArgs & { body: UpdatePageTitleBody }, options?: CallOptions): Call<UpdatePageTitleResult>;
    /**
     * Lists the versions of a page with number, author, time and message. Bodies are included only if `body-format` is set.
     *
     * `GET /wiki/api/v2/pages/{id}/versions`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-id-versions-get
     */
    getPageVersions(this: void, args: GetPageVersionsArgs, options?: CallOptions): PagedCall<GetPageVersionsResult, PageVersion>;
    /**
     * Creates a whiteboard, empty or from a `templateKey`, with the template language set by `locale`. `parentId` sets its location in the content tree.
     *
     * `POST /wiki/api/v2/whiteboards`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-post
     */
    createWhiteboard(this: void, args: CreateWhiteboardArgs & { body: CreateWhiteboardBody }, options?: CallOptions): Call<CreateWhiteboardResult>;
    /**
     * Gets the metadata of a whiteboard, without its drawing. The `include-*` flags add related data.
     *
     * `GET /wiki/api/v2/whiteboards/{id}`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-get
     */
    getWhiteboardById(this: void, args: GetWhiteboardByIdArgs, options?: CallOptions): Call<GetWhiteboardByIdResult>;
    /**
     * Moves a whiteboard to the trash, from which it can be restored. Requires permission to delete whiteboards in the space.
     *
     * `DELETE /wiki/api/v2/whiteboards/{id}`
     *
     * Scopes: `delete:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-delete
     */
    deleteWhiteboard(this: void, args: DeleteWhiteboardArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the JSON values that apps and scripts store on a whiteboard. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/properties`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-get
     */
    getWhiteboardContentProperties(this: void, args: GetWhiteboardContentPropertiesArgs, options?: CallOptions): PagedCall<GetWhiteboardContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a whiteboard; the caller must be able to edit it. To change an existing key, use `updateWhiteboardPropertyById`.
     *
     * `POST /wiki/api/v2/whiteboards/{id}/properties`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-post
     */
    createWhiteboardProperty(this: void, args: CreateWhiteboardPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a whiteboard by property ID. To look it up by key, use `getWhiteboardContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-get
     */
    getWhiteboardContentPropertiesById(this: void, args: GetWhiteboardContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a whiteboard, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-put
     */
    updateWhiteboardPropertyById(this: void, args: UpdateWhiteboardPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a whiteboard by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-delete
     */
    deleteWhiteboardPropertyById(this: void, args: DeleteWhiteboardPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the operations that the caller may perform on a whiteboard, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/operations`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-whiteboards-id-operations-get
     */
    getWhiteboardOperations(this: void, args: GetWhiteboardOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the direct children of a whiteboard in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-whiteboards-id-direct-children-get
     */
    getWhiteboardDirectChildren(this: void, args: GetWhiteboardDirectChildrenArgs, options?: CallOptions): PagedCall<GetWhiteboardDirectChildrenResult, ChildrenResponse>;
    /**
     * Lists the descendants of a whiteboard, top level first. Stops `depth` levels down, without indicating whether deeper content was left out.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-whiteboards-id-descendants-get
     */
    getWhiteboardDescendants(this: void, args: GetWhiteboardDescendantsArgs, options?: CallOptions): PagedCall<GetWhiteboardDescendantsResult, DescendantsResponse>;
    /**
     * Lists the ancestors of a whiteboard, starting at the top of the tree. Items contain only `id` and `type`.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-whiteboards-id-ancestors-get
     */
    getWhiteboardAncestors(this: void, args: GetWhiteboardAncestorsArgs, options?: CallOptions): PagedCall<GetWhiteboardAncestorsResult, Ancestor>;
    /**
     * Creates an empty database in a space. `parentId` sets its location in the content tree.
     *
     * `POST /wiki/api/v2/databases`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-post
     */
    createDatabase(this: void, args: CreateDatabaseArgs & { body: CreateDatabaseBody }, options?: CallOptions): Call<CreateDatabaseResult>;
    /**
     * Gets the metadata of a database, without its rows and columns. The `include-*` flags add related data.
     *
     * `GET /wiki/api/v2/databases/{id}`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-get
     */
    getDatabaseById(this: void, args: GetDatabaseByIdArgs, options?: CallOptions): Call<GetDatabaseByIdResult>;
    /**
     * Moves a database to the trash, from which it can be restored. Requires permission to delete databases in the space.
     *
     * `DELETE /wiki/api/v2/databases/{id}`
     *
     * Scopes: `delete:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-delete
     */
    deleteDatabase(this: void, args: DeleteDatabaseArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the JSON values that apps and scripts store on a database. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/databases/{id}/properties`
     *
     * Scopes: `read:database:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-get
     */
    getDatabaseContentProperties(this: void, args: GetDatabaseContentPropertiesArgs, options?: CallOptions): PagedCall<GetDatabaseContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a database; the caller must be able to edit it. To change an existing key, use `updateDatabasePropertyById`.
     *
     * `POST /wiki/api/v2/databases/{id}/properties`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-post
     */
    createDatabaseProperty(this: void, args: CreateDatabasePropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a database by property ID. To look it up by key, use `getDatabaseContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-get
     */
    getDatabaseContentPropertiesById(this: void, args: GetDatabaseContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a database, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-put
     */
    updateDatabasePropertyById(this: void, args: UpdateDatabasePropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a database by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-delete
     */
    deleteDatabasePropertyById(this: void, args: DeleteDatabasePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the operations that the caller may perform on a database, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/databases/{id}/operations`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-databases-id-operations-get
     */
    getDatabaseOperations(this: void, args: GetDatabaseOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the direct children of a database in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID.
     *
     * `GET /wiki/api/v2/databases/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-databases-id-direct-children-get
     */
    getDatabaseDirectChildren(this: void, args: GetDatabaseDirectChildrenArgs, options?: CallOptions): PagedCall<GetDatabaseDirectChildrenResult, ChildrenResponse>;
    /**
     * Lists the descendants of a database, top level first. Stops `depth` levels down, without indicating whether deeper content was left out.
     *
     * `GET /wiki/api/v2/databases/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-databases-id-descendants-get
     */
    getDatabaseDescendants(this: void, args: GetDatabaseDescendantsArgs, options?: CallOptions): PagedCall<GetDatabaseDescendantsResult, DescendantsResponse>;
    /**
     * Lists the ancestors of a database, starting at the top of the tree. Items contain only `id` and `type`.
     *
     * `GET /wiki/api/v2/databases/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-databases-id-ancestors-get
     */
    getDatabaseAncestors(this: void, args: GetDatabaseAncestorsArgs, options?: CallOptions): PagedCall<GetDatabaseAncestorsResult, Ancestor>;
    /**
     * Adds a link to an external URL, `embedUrl`, to the content tree of a space. `parentId` sets its location.
     *
     * `POST /wiki/api/v2/embeds`
     *
     * Scopes: `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-post
     */
    createSmartLink(this: void, args: CreateSmartLinkArgs & { body: CreateSmartLinkBody }, options?: CallOptions): Call<CreateSmartLinkResult>;
    /**
     * Gets a Smart Link, including its target URL, `embedUrl`. The `include-*` flags add related data.
     *
     * `GET /wiki/api/v2/embeds/{id}`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-get
     */
    getSmartLinkById(this: void, args: GetSmartLinkByIdArgs, options?: CallOptions): Call<GetSmartLinkByIdResult>;
    /**
     * Moves a Smart Link to the trash, from which it can be restored. Requires permission to delete Smart Links in the space.
     *
     * `DELETE /wiki/api/v2/embeds/{id}`
     *
     * Scopes: `delete:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-delete
     */
    deleteSmartLink(this: void, args: DeleteSmartLinkArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the JSON values that apps and scripts store on a Smart Link. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/embeds/{id}/properties`
     *
     * Scopes: `read:embed:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-get
     */
    getSmartLinkContentProperties(this: void, args: GetSmartLinkContentPropertiesArgs, options?: CallOptions): PagedCall<GetSmartLinkContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a Smart Link; the caller must be able to edit it. To change an existing key, use `updateSmartLinkPropertyById`.
     *
     * `POST /wiki/api/v2/embeds/{id}/properties`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-post
     */
    createSmartLinkProperty(this: void, args: CreateSmartLinkPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a Smart Link by property ID. To look it up by key, use `getSmartLinkContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-get
     */
    getSmartLinkContentPropertiesById(this: void, args: GetSmartLinkContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a Smart Link, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-put
     */
    updateSmartLinkPropertyById(this: void, args: UpdateSmartLinkPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a Smart Link by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-delete
     */
    deleteSmartLinkPropertyById(this: void, args: DeleteSmartLinkPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the operations that the caller may perform on a Smart Link, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/embeds/{id}/operations`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-embeds-id-operations-get
     */
    getSmartLinkOperations(this: void, args: GetSmartLinkOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the direct children of a Smart Link in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID.
     *
     * `GET /wiki/api/v2/embeds/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-embeds-id-direct-children-get
     */
    getSmartLinkDirectChildren(this: void, args: GetSmartLinkDirectChildrenArgs, options?: CallOptions): PagedCall<GetSmartLinkDirectChildrenResult, ChildrenResponse>;
    /**
     * Lists the descendants of a Smart Link, top level first. Stops `depth` levels down, without indicating whether deeper content was left out.
     *
     * `GET /wiki/api/v2/embeds/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-embeds-id-descendants-get
     */
    getSmartLinkDescendants(this: void, args: GetSmartLinkDescendantsArgs, options?: CallOptions): PagedCall<GetSmartLinkDescendantsResult, DescendantsResponse>;
    /**
     * Lists the ancestors of a Smart Link, starting at the top of the tree. Items contain only `id` and `type`.
     *
     * `GET /wiki/api/v2/embeds/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-embeds-id-ancestors-get
     */
    getSmartLinkAncestors(this: void, args: GetSmartLinkAncestorsArgs, options?: CallOptions): PagedCall<GetSmartLinkAncestorsResult, Ancestor>;
    /**
     * Creates a folder for grouping content in a space. `parentId` nests it under other content.
     *
     * `POST /wiki/api/v2/folders`
     *
     * Scopes: `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-post
     */
    createFolder(this: void, args: CreateFolderArgs & { body: CreateFolderBody }, options?: CallOptions): Call<CreateFolderResult>;
    /**
     * Gets the metadata of a folder. `include-direct-children` adds its contents; use `getFolderDirectChildren` for the full list.
     *
     * `GET /wiki/api/v2/folders/{id}`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-get
     */
    getFolderById(this: void, args: GetFolderByIdArgs, options?: CallOptions): Call<GetFolderByIdResult>;
    /**
     * Moves a folder to the trash, from which it can be restored. Requires permission to delete folders in the space.
     *
     * `DELETE /wiki/api/v2/folders/{id}`
     *
     * Scopes: `delete:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-delete
     */
    deleteFolder(this: void, args: DeleteFolderArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the JSON values that apps and scripts store on a folder. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/folders/{id}/properties`
     *
     * Scopes: `read:folder:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-get
     */
    getFolderContentProperties(this: void, args: GetFolderContentPropertiesArgs, options?: CallOptions): PagedCall<GetFolderContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a folder; the caller must be able to edit it. To change an existing key, use `updateFolderPropertyById`.
     *
     * `POST /wiki/api/v2/folders/{id}/properties`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-post
     */
    createFolderProperty(this: void, args: CreateFolderPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a folder by property ID. To look it up by key, use `getFolderContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-get
     */
    getFolderContentPropertiesById(this: void, args: GetFolderContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a folder, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-put
     */
    updateFolderPropertyById(this: void, args: UpdateFolderPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a folder by ID, not by key. Requires permission to edit that content.
     *
     * `DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-delete
     */
    deleteFolderPropertyById(this: void, args: DeleteFolderPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the operations that the caller may perform on a folder, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/folders/{id}/operations`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-folders-id-operations-get
     */
    getFolderOperations(this: void, args: GetFolderOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the direct children of a folder in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID.
     *
     * `GET /wiki/api/v2/folders/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-folders-id-direct-children-get
     */
    getFolderDirectChildren(this: void, args: GetFolderDirectChildrenArgs, options?: CallOptions): PagedCall<GetFolderDirectChildrenResult, ChildrenResponse>;
    /**
     * Lists the descendants of a folder, top level first. Stops `depth` levels down, without indicating whether deeper content was left out.
     *
     * `GET /wiki/api/v2/folders/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-folders-id-descendants-get
     */
    getFolderDescendants(this: void, args: GetFolderDescendantsArgs, options?: CallOptions): PagedCall<GetFolderDescendantsResult, DescendantsResponse>;
    /**
     * Lists the ancestors of a folder, starting at the top of the tree. Items contain only `id` and `type`.
     *
     * `GET /wiki/api/v2/folders/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-folders-id-ancestors-get
     */
    getFolderAncestors(this: void, args: GetFolderAncestorsArgs, options?: CallOptions): PagedCall<GetFolderAncestorsResult, Ancestor>;
    /**
     * Gets the details of one version of a page: author, message, collaborators, and the previous and next version numbers. For the body, use `getPageById` with `version`.
     *
     * `GET /wiki/api/v2/pages/{page-id}/versions/{version-number}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-page-id-versions-version-number-get
     */
    getPageVersionDetails(this: void, args: GetPageVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Lists the versions of a custom content item with number, author, time and message. Bodies are included only if `body-format` is set.
     *
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/versions`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-get
     */
    getCustomContentVersions(this: void, args: GetCustomContentVersionsArgs, options?: CallOptions): PagedCall<GetCustomContentVersionsResult, CustomContentVersion>;
    /**
     * Gets the details of one version of a custom content item: author, message, collaborators, and the previous and next version numbers. For the body, use `getCustomContentById` with `version`.
     *
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-version-number-get
     */
    getCustomContentVersionDetails(this: void, args: GetCustomContentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Lists the spaces that the caller can see, ordered by ID. Pass `keys` to convert space keys to the IDs that other operations require.
     *
     * `GET /wiki/api/v2/spaces`
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-get
     */
    getSpaces(this: void, args?: GetSpacesArgs, options?: CallOptions): PagedCall<GetSpacesResult, SpaceBulk>;
    /**
     * Creates a space, identified by `key` or `alias`. Available only on sites with role-based access control; others return 404, so use v1 `createSpace` there.
     *
     * `POST /wiki/api/v2/spaces`
     *
     * Scopes: `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-post
     */
    createSpace(this: void, args: CreateSpaceArgs & { body: CreateSpaceBody }, options?: CallOptions): Call<CreateSpaceResult>;
    /**
     * Gets one space by numeric ID; to look it up by key, use `getSpaces` with `keys`. Set `description-format` to include the description and `include-icon` for the icon.
     *
     * `GET /wiki/api/v2/spaces/{id}`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-id-get
     */
    getSpaceById(this: void, args: GetSpaceByIdArgs, options?: CallOptions): Call<GetSpaceByIdResult>;
    /**
     * Lists the blog posts of one space, filtered by `title` or `status`. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/spaces/{id}/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-spaces-id-blogposts-get
     */
    getBlogPostsInSpace(this: void, args: GetBlogPostsInSpaceArgs, options?: CallOptions): PagedCall<GetBlogPostsInSpaceResult, BlogPostBulk>;
    /**
     * Lists the labels of the space itself. For labels of its pages and posts, use `getSpaceContentLabels`.
     *
     * `GET /wiki/api/v2/spaces/{id}/labels`
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-labels-get
     */
    getSpaceLabels(this: void, args: GetSpaceLabelsArgs, options?: CallOptions): PagedCall<GetSpaceLabelsResult, Label>;
    /**
     * Lists the labels used on content inside a space. For labels on the space itself, use `getSpaceLabels`.
     *
     * `GET /wiki/api/v2/spaces/{id}/content/labels`
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-content-labels-get
     */
    getSpaceContentLabels(this: void, args: GetSpaceContentLabelsArgs, options?: CallOptions): PagedCall<GetSpaceContentLabelsResult, Label>;
    /**
     * Lists an app's custom content of one `type` in a space. Set `body-format` to include the bodies.
     *
     * `GET /wiki/api/v2/spaces/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-spaces-id-custom-content-get
     */
    getCustomContentByTypeInSpace(this: void, args: GetCustomContentByTypeInSpaceArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInSpaceResult, CustomContentBulk>;
    /**
     * Lists the operations that the caller may perform on a space, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/spaces/{id}/operations`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-spaces-id-operations-get
     */
    getSpaceOperations(this: void, args: GetSpaceOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the pages of one space as a flat list; `depth` set to `root` returns only the top level. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/spaces/{id}/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-spaces-id-pages-get
     */
    getPagesInSpace(this: void, args: GetPagesInSpaceArgs, options?: CallOptions): PagedCall<GetPagesInSpaceResult, PageBulk>;
    /**
     * Lists the key-value pairs stored on a space. Pass `key` to find the ID of a property by its key.
     *
     * `GET /wiki/api/v2/spaces/{space-id}/properties`
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-get
     */
    getSpaceProperties(this: void, args: GetSpacePropertiesArgs, options?: CallOptions): PagedCall<GetSpacePropertiesResult, SpaceProperty>;
    /**
     * Stores a JSON value under a new key on a space. Space admins only.
     *
     * `POST /wiki/api/v2/spaces/{space-id}/properties`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-post
     */
    createSpaceProperty(this: void, args: CreateSpacePropertyArgs & { body: SpacePropertyCreateRequest }, options?: CallOptions): Call<SpaceProperty>;
    /**
     * Gets one property of a space by ID. To look it up by key, use `getSpaceProperties` with `key`.
     *
     * `GET /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-get
     */
    getSpacePropertyById(this: void, args: GetSpacePropertyByIdArgs, options?: CallOptions): Call<SpaceProperty>;
    /**
     * Replaces the value of a space property; `version.number` must be one higher than the current one. Space admins only.
     *
     * `PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-put
     */
    updateSpacePropertyById(this: void, args: UpdateSpacePropertyByIdArgs & { body: SpacePropertyUpdateRequest }, options?: CallOptions): Call<SpaceProperty>;
    /**
     * Deletes a property of a space by ID, not by key. Space admins only.
     *
     * `DELETE /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-delete
     */
    deleteSpacePropertyById(this: void, args: DeleteSpacePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists who has which permission in a space, one entry per principal and operation. Requires only permission to view the space.
     *
     * `GET /wiki/api/v2/spaces/{id}/permissions`
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-spaces-id-permissions-get
     */
    getSpacePermissionsAssignments(this: void, args: GetSpacePermissionsAssignmentsArgs, options?: CallOptions): PagedCall<GetSpacePermissionsAssignmentsResult, SpacePermissionAssignment>;
    /**
     * Lists the permissions that space roles consist of; pass their IDs to `createSpaceRole`. Available only on sites with role-based access control.
     *
     * `GET /wiki/api/v2/space-permissions`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-space-permissions-get
     */
    getAvailableSpacePermissions(this: void, args?: GetAvailableSpacePermissionsArgs, options?: CallOptions): PagedCall<GetAvailableSpacePermissionsResult, SpacePermission>;
    /**
     * Lists sets of permissions that do not match any role yet, most used first. Reflects the last run of `generateSpacePermissionCombinations`; Confluence admins only.
     *
     * `GET /wiki/api/v2/space-permissions/transition/combinations`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-get
     */
    listSpacePermissionCombinations(this: void, args?: ListSpacePermissionCombinationsArgs, options?: CallOptions): PagedCall<ListSpacePermissionCombinationsResponse, BulkTransitionCombinationEntry>;
    /**
     * Starts a new scan for distinct permission sets across the site. Returns immediately with a `taskId` to poll; Confluence admins only.
     *
     * `POST /wiki/api/v2/space-permissions/transition/combinations`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-post
     */
    generateSpacePermissionCombinations(this: void, args?: NoArgs, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * Starts assigning roles to all holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only.
     *
     * `POST /wiki/api/v2/space-permissions/transition/role-assignments`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-role-assignments-post
     */
    bulkAssignSpacePermissionRoles(this: void, args: BulkAssignSpacePermissionRolesArgs & { body: BulkAssignRolesRequest }, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * Starts revoking all access from holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only.
     *
     * `POST /wiki/api/v2/space-permissions/transition/access-removals`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-access-removals-post
     */
    bulkRemoveSpacePermissionAccess(this: void, args: BulkRemoveSpacePermissionAccessArgs & { body: BulkRemoveAccessRequest }, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * Returns whether a transition task is in progress, completed or failed. Pass the `taskId` returned when it was started; Confluence admins only.
     *
     * `GET /wiki/api/v2/space-permissions/transition/tasks/{taskId}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-tasks-taskid-get
     */
    getSpacePermissionTransitionTaskStatus(this: void, args: GetSpacePermissionTransitionTaskStatusArgs, options?: CallOptions): Call<BulkTransitionTaskStatusResponse>;
    /**
     * Lists the roles that can be assigned, site-wide or in one space. Available only on sites with role-based access control.
     *
     * `GET /wiki/api/v2/space-roles`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-get
     */
    getAvailableSpaceRoles(this: void, args?: GetAvailableSpaceRolesArgs, options?: CallOptions): PagedCall<GetAvailableSpaceRolesResult, SpaceRole>;
    /**
     * Creates a custom role from a list of permission IDs. Organization and site admins only, not apps; requires role-based access control.
     *
     * `POST /wiki/api/v2/space-roles`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-post
     */
    createSpaceRole(this: void, args: CreateSpaceRoleArgs & { body: CreateSpaceRoleBody }, options?: CallOptions): Call<SpaceRole>;
    /**
     * Gets one space role by its UUID, including its permissions. Available only on sites with role-based access control.
     *
     * `GET /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-get
     */
    getSpaceRolesById(this: void, args: GetSpaceRolesByIdArgs, options?: CallOptions): Call<GetSpaceRolesByIdResult>;
    /**
     * Updates a role asynchronously and returns a `taskId`. Can move guests or anonymous users to other roles; organization and site admins only, not apps.
     *
     * `PUT /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-put
     */
    updateSpaceRole(this: void, args: UpdateSpaceRoleArgs & { body: UpdateSpaceRoleBody }, options?: CallOptions): Call<UpdateSpaceRoleResponse>;
    /**
     * Deletes a role in the background and returns a `taskId`. Organization and site admins only, not apps; requires role-based access control.
     *
     * `DELETE /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-delete
     */
    deleteSpaceRole(this: void, args: DeleteSpaceRoleArgs, options?: CallOptions): Call<DeleteSpaceRoleResponse>;
    /**
     * Returns the site's stage in the transition to roles: `PRE_ROLES`, `ROLES_TRANSITION` or `ROLES`. Check it before using role operations.
     *
     * `GET /wiki/api/v2/space-role-mode`
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-role-mode-get
     */
    getSpaceRoleMode(this: void, args?: NoArgs, options?: CallOptions): Call<GetSpaceRoleModeResult>;
    /**
     * Lists who has which role in a space, filtered by role or principal. Available only on sites with role-based access control.
     *
     * `GET /wiki/api/v2/spaces/{id}/role-assignments`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-get
     */
    getSpaceRoleAssignments(this: void, args: GetSpaceRoleAssignmentsArgs, options?: CallOptions): PagedCall<GetSpaceRoleAssignmentsResult, SpaceRoleAssignment>;
    /**
     * Assigns roles in a space, or removes one for an entry without `roleId`. The body is a bare array; requires permission to manage roles there.
     *
     * `POST /wiki/api/v2/spaces/{id}/role-assignments`
     *
     * Scopes: `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-post
     */
    setSpaceRoleAssignments(this: void, args: SetSpaceRoleAssignmentsArgs & { body: SetSpaceRoleAssignmentsBody }, options?: CallOptions): Call<SetSpaceRoleAssignmentsResult>;
    /**
     * Lists the top-level footer comments of a page. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/pages/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-footer-comments-get
     */
    getPageFooterComments(this: void, args: GetPageFooterCommentsArgs, options?: CallOptions): PagedCall<GetPageFooterCommentsResult, PageCommentModel>;
    /**
     * Lists the top-level inline comments of a page; filter with `resolution-status`. For replies, use `getInlineCommentChildren`.
     *
     * `GET /wiki/api/v2/pages/{id}/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-inline-comments-get
     */
    getPageInlineComments(this: void, args: GetPageInlineCommentsArgs, options?: CallOptions): PagedCall<GetPageInlineCommentsResult, PageInlineCommentModel>;
    /**
     * Lists the top-level footer comments of a blog post. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/blogposts/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-footer-comments-get
     */
    getBlogPostFooterComments(this: void, args: GetBlogPostFooterCommentsArgs, options?: CallOptions): PagedCall<GetBlogPostFooterCommentsResult, BlogPostCommentModel>;
    /**
     * Lists the top-level inline comments of a blog post; filter with `resolution-status`. For replies, use `getInlineCommentChildren`.
     *
     * `GET /wiki/api/v2/blogposts/{id}/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-inline-comments-get
     */
    getBlogPostInlineComments(this: void, args: GetBlogPostInlineCommentsArgs, options?: CallOptions): PagedCall<GetBlogPostInlineCommentsResult, BlogPostInlineCommentModel>;
    /**
     * Lists footer comments across the site on content that the caller can see. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-get
     */
    getFooterComments(this: void, args?: GetFooterCommentsArgs, options?: CallOptions): PagedCall<GetFooterCommentsResult, FooterCommentModel>;
    /**
     * Adds a footer comment to the content identified by one ID in the body: `pageId`, `blogPostId`, `attachmentId` or `customContentId`. For a reply, set only `parentCommentId`.
     *
     * `POST /wiki/api/v2/footer-comments`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-post
     */
    createFooterComment(this: void, args: CreateFooterCommentArgs & { body: CreateFooterCommentModel }, options?: CallOptions): Call<CreateFooterCommentResult>;
    /**
     * Gets one footer comment; its body is omitted unless `body-format` is set. Use `version` for an older version.
     *
     * `GET /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-get
     */
    getFooterCommentById(this: void, args: GetFooterCommentByIdArgs, options?: CallOptions): Call<GetFooterCommentByIdResult>;
    /**
     * Replaces the body of a footer comment. Requires the next `version.number`.
     *
     * `PUT /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-put
     */
    updateFooterComment(this: void, args: UpdateFooterCommentArgs & { body: UpdateFooterCommentBody }, options?: CallOptions): Call<UpdateFooterCommentResult>;
    /**
     * Permanently deletes a footer comment; it cannot be restored from the trash. Requires permission to delete comments in the space.
     *
     * `DELETE /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `delete:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-delete
     */
    deleteFooterComment(this: void, args: DeleteFooterCommentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the replies to a footer comment. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/children`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-id-children-get
     */
    getFooterCommentChildren(this: void, args: GetFooterCommentChildrenArgs, options?: CallOptions): PagedCall<GetFooterCommentChildrenResult, ChildrenCommentModel>;
    /**
     * Counts the likes of a footer comment. To see who liked it, use `getFooterLikeUsers`.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/likes/count`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-count-get
     */
    getFooterLikeCount(this: void, args: GetFooterLikeCountArgs, options?: CallOptions): Call<GetFooterLikeCountResult>;
    /**
     * Lists the account IDs of the users who like a footer comment. Use `createBulkUserLookup` to look up their names.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/likes/users`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-users-get
     */
    getFooterLikeUsers(this: void, args: GetFooterLikeUsersArgs, options?: CallOptions): PagedCall<GetFooterLikeUsersResult, Like>;
    /**
     * Lists the operations that the caller may perform on a footer comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/operations`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-footer-comments-id-operations-get
     */
    getFooterCommentOperations(this: void, args: GetFooterCommentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the versions of a footer comment with number, author, time and message. Bodies are included only if `body-format` is set.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/versions`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-get
     */
    getFooterCommentVersions(this: void, args: GetFooterCommentVersionsArgs, options?: CallOptions): PagedCall<GetFooterCommentVersionsResult, CommentVersion>;
    /**
     * Gets the details of one version of a footer comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getFooterCommentById` with `version`.
     *
     * `GET /wiki/api/v2/footer-comments/{id}/versions/{version-number}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-version-number-get
     */
    getFooterCommentVersionDetails(this: void, args: GetFooterCommentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Lists inline comments across the site on pages and posts that the caller can see. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-get
     */
    getInlineComments(this: void, args?: GetInlineCommentsArgs, options?: CallOptions): PagedCall<GetInlineCommentsResult, InlineCommentModel>;
    /**
     * Adds a comment to a highlighted passage of a page or post, selected by `inlineCommentProperties`. For a reply, set `parentCommentId` instead, without a highlight.
     *
     * `POST /wiki/api/v2/inline-comments`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-post
     */
    createInlineComment(this: void, args: CreateInlineCommentArgs & { body: CreateInlineCommentModel }, options?: CallOptions): Call<CreateInlineCommentResult>;
    /**
     * Gets one inline comment with its highlighted text and resolution status; its body is omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-get
     */
    getInlineCommentById(this: void, args: GetInlineCommentByIdArgs, options?: CallOptions): Call<GetInlineCommentByIdResult>;
    /**
     * Updates an inline comment, or resolves and reopens it with `resolved`. Requires the next `version.number`; a dangling comment cannot be changed.
     *
     * `PUT /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-put
     */
    updateInlineComment(this: void, args: UpdateInlineCommentArgs & { body: UpdateInlineCommentModel }, options?: CallOptions): Call<UpdateInlineCommentResult>;
    /**
     * Permanently deletes an inline comment; it cannot be restored from the trash. Requires permission to delete comments in the space.
     *
     * `DELETE /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `delete:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-delete
     */
    deleteInlineComment(this: void, args: DeleteInlineCommentArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the replies to an inline comment. Bodies are omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/children`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-id-children-get
     */
    getInlineCommentChildren(this: void, args: GetInlineCommentChildrenArgs, options?: CallOptions): PagedCall<GetInlineCommentChildrenResult, InlineCommentChildrenModel>;
    /**
     * Counts the likes of an inline comment. To see who liked it, use `getInlineLikeUsers`.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/likes/count`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-count-get
     */
    getInlineLikeCount(this: void, args: GetInlineLikeCountArgs, options?: CallOptions): Call<GetInlineLikeCountResult>;
    /**
     * Lists the account IDs of the users who like an inline comment. Use `createBulkUserLookup` to look up their names.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/likes/users`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-users-get
     */
    getInlineLikeUsers(this: void, args: GetInlineLikeUsersArgs, options?: CallOptions): PagedCall<GetInlineLikeUsersResult, Like>;
    /**
     * Lists the operations that the caller may perform on an inline comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/operations`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-inline-comments-id-operations-get
     */
    getInlineCommentOperations(this: void, args: GetInlineCommentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * Lists the versions of an inline comment with number, author, time and message. Bodies are included only if `body-format` is set.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/versions`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-get
     */
    getInlineCommentVersions(this: void, args: GetInlineCommentVersionsArgs, options?: CallOptions): PagedCall<GetInlineCommentVersionsResult, CommentVersion>;
    /**
     * Gets the details of one version of an inline comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getInlineCommentById` with `version`.
     *
     * `GET /wiki/api/v2/inline-comments/{id}/versions/{version-number}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-version-number-get
     */
    getInlineCommentVersionDetails(this: void, args: GetInlineCommentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * Lists the JSON values that apps and scripts store on a comment, footer or inline. Pass `key` to find one property and its ID, which the other property operations require.
     *
     * `GET /wiki/api/v2/comments/{comment-id}/properties`
     *
     * Scopes: `read:comment:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-get
     */
    getCommentContentProperties(this: void, args: GetCommentContentPropertiesArgs, options?: CallOptions): PagedCall<GetCommentContentPropertiesResult, ContentProperty>;
    /**
     * Stores a JSON value under a new key on a comment; the caller must be able to edit it. To change an existing key, use `updateCommentPropertyById`.
     *
     * `POST /wiki/api/v2/comments/{comment-id}/properties`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-post
     */
    createCommentProperty(this: void, args: CreateCommentPropertyArgs & { body: ContentPropertyCreateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Gets one property of a comment by property ID. To look it up by key, use `getCommentContentProperties` with `key`.
     *
     * `GET /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-get
     */
    getCommentContentPropertiesById(this: void, args: GetCommentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * Replaces the value of one property of a comment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one.
     *
     * `PUT /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-put
     */
    updateCommentPropertyById(this: void, args: UpdateCommentPropertyByIdArgs & { body: ContentPropertyUpdateRequest }, options?: CallOptions): Call<ContentProperty>;
    /**
     * Deletes one property of a comment by ID, not by key. Requires permission to edit that comment.
     *
     * `DELETE /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-delete
     */
    deleteCommentPropertyById(this: void, args: DeleteCommentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * Lists the action items (checkboxes) in pages and blog posts; all filters can be combined. Not to be confused with v1 `getTasks`, which lists background jobs.
     *
     * `GET /wiki/api/v2/tasks`
     *
     * Scopes: `read:task:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-get
     */
    getTasks(this: void, args?: GetTasksArgs, options?: CallOptions): PagedCall<GetTasksResult, Task>;
    /**
     * Gets one action item. Its body is omitted unless `body-format` is set.
     *
     * `GET /wiki/api/v2/tasks/{id}`
     *
     * Scopes: `read:task:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-get
     */
    getTaskById(this: void, args: GetTaskByIdArgs, options?: CallOptions): Call<Task>;
    /**
     * Checks or unchecks an action item: only `status` can change. Requires permission to edit the page or post that contains it.
     *
     * `PUT /wiki/api/v2/tasks/{id}`
     *
     * Scopes: `write:task:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-put
     */
    updateTask(this: void, args: UpdateTaskArgs & { body: UpdateTaskBody }, options?: CallOptions): Call<Task>;
    /**
     * Lists only the direct child pages of a page. `getPageDirectChildren` also returns folders, whiteboards, databases and links.
     *
     * `GET /wiki/api/v2/pages/{id}/children`
     *
     * Scopes: `read:page:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-children-get
     */
    getChildPages(this: void, args: GetChildPagesArgs, options?: CallOptions): PagedCall<GetChildPagesResult, ChildPage>;
    /**
     * Lists custom content whose container is the given custom content. Items are summaries; get each in full with `getCustomContentById`.
     *
     * `GET /wiki/api/v2/custom-content/{id}/children`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-custom-content-id-children-get
     */
    getChildCustomContent(this: void, args: GetChildCustomContentArgs, options?: CallOptions): PagedCall<GetChildCustomContentResult, ChildCustomContent>;
    /**
     * Lists the direct children of a page in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID.
     *
     * `GET /wiki/api/v2/pages/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-direct-children-get
     */
    getPageDirectChildren(this: void, args: GetPageDirectChildrenArgs, options?: CallOptions): PagedCall<GetPageDirectChildrenResult, ChildrenResponse>;
    /**
     * Lists the ancestors of a page, starting at the top of the tree. Items contain only `id` and `type`.
     *
     * `GET /wiki/api/v2/pages/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-pages-id-ancestors-get
     */
    getPageAncestors(this: void, args: GetPageAncestorsArgs, options?: CallOptions): PagedCall<GetPageAncestorsResult, Ancestor>;
    /**
     * Lists the descendants of a page, top level first. Stops `depth` levels down, without indicating whether deeper content was left out.
     *
     * `GET /wiki/api/v2/pages/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-pages-id-descendants-get
     */
    getPageDescendants(this: void, args: GetPageDescendantsArgs, options?: CallOptions): PagedCall<GetPageDescendantsResult, DescendantsResponse>;
    /**
     * Looks up multiple users by account ID; does not create anything. Unknown IDs are omitted, and privacy settings can hide the email address and time zone.
     *
     * `POST /wiki/api/v2/users-bulk`
     *
     * Scopes: `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-users-bulk-post
     */
    createBulkUserLookup(this: void, args: CreateBulkUserLookupArgs & { body: CreateBulkUserLookupBody }, options?: CallOptions): Call<CreateBulkUserLookupResult>;
    /**
     * Returns which email addresses have no access to the site; malformed ones are listed separately. Returns 503 if the site has disabled the check.
     *
     * `POST /wiki/api/v2/user/access/check-access-by-email`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-check-access-by-email-post
     */
    checkAccessByEmail(this: void, args: CheckAccessByEmailArgs & { body: CheckAccessByEmailBody }, options?: CallOptions): Call<CheckAccessByEmailResult>;
    /**
     * Invites people to the site in the background and returns nothing. Skips malformed addresses and users who already have access.
     *
     * `POST /wiki/api/v2/user/access/invite-by-email`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-invite-by-email-post
     */
    inviteByEmail(this: void, args: InviteByEmailArgs & { body: InviteByEmailBody }, options?: CallOptions): Call<void>;
    /**
     * Returns whether a data policy blocks any content on the site for the calling app. Only apps can call it.
     *
     * `GET /wiki/api/v2/data-policies/metadata`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-metadata-get
     */
    getDataPolicyMetadata(this: void, args?: NoArgs, options?: CallOptions): Call<DataPolicyMetadata>;
    /**
     * Lists spaces and whether a data policy blocks content in them for the calling app. Only apps can call it.
     *
     * `GET /wiki/api/v2/data-policies/spaces`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:space:confluence`.
     *
     * Pages: up to 250 items each, 25 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-spaces-get
     */
    getDataPolicySpaces(this: void, args?: GetDataPolicySpacesArgs, options?: CallOptions): PagedCall<GetDataPolicySpacesResult, DataPolicySpace>;
    /**
     * Lists the organization's data classification levels as a plain array. Returns 404 if the site's plan lacks the feature.
     *
     * `GET /wiki/api/v2/classification-levels`
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-classification-levels-get
     */
    getClassificationLevels(this: void, args?: NoArgs, options?: CallOptions): Call<GetClassificationLevelsResult>;
    /**
     * Gets the default data classification of content in a space. The site's plan must include data classification.
     *
     * `GET /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-get
     */
    getSpaceDefaultClassificationLevel(this: void, args: GetSpaceDefaultClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * Sets the default data classification of a space. In the body, `id` is the level ID; requires the `manage/space` permission of the space.
     *
     * `PUT /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-put
     */
    putSpaceDefaultClassificationLevel(this: void, args: PutSpaceDefaultClassificationLevelArgs & { body: PutSpaceDefaultClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Removes the default data classification of a space and returns nothing. Requires the `manage/space` permission of the space.
     *
     * `DELETE /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-delete
     */
    deleteSpaceDefaultClassificationLevel(this: void, args: DeleteSpaceDefaultClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * Gets the data classification of a page; the site's plan must include the feature. With `status` set to `draft`, requires edit permission.
     *
     * `GET /wiki/api/v2/pages/{id}/classification-level`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-get
     */
    getPageClassificationLevel(this: void, args: GetPageClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * Sets the data classification of a page. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version.
     *
     * `PUT /wiki/api/v2/pages/{id}/classification-level`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-put
     */
    putPageClassificationLevel(this: void, args: PutPageClassificationLevelArgs & { body: PutPageClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Resets the data classification of the page to the space default. The body contains only `status`.
     *
     * `POST /wiki/api/v2/pages/{id}/classification-level/reset`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-reset-post
     */
    postPageClassificationLevel(this: void, args: PostPageClassificationLevelArgs & { body: PostPageClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Gets the data classification of a blog post; the site's plan must include the feature. With `status` set to `draft`, requires edit permission.
     *
     * `GET /wiki/api/v2/blogposts/{id}/classification-level`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-get
     */
    getBlogPostClassificationLevel(this: void, args: GetBlogPostClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * Sets the data classification of a blog post. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version.
     *
     * `PUT /wiki/api/v2/blogposts/{id}/classification-level`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-put
     */
    putBlogPostClassificationLevel(this: void, args: PutBlogPostClassificationLevelArgs & { body: PutBlogPostClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Resets the data classification of the blog post to the space default. The body contains only `status`.
     *
     * `POST /wiki/api/v2/blogposts/{id}/classification-level/reset`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-reset-post
     */
    postBlogPostClassificationLevel(this: void, args: PostBlogPostClassificationLevelArgs & { body: PostBlogPostClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Gets the data classification of a whiteboard; the site's plan must include the feature.
     *
     * `GET /wiki/api/v2/whiteboards/{id}/classification-level`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-get
     */
    getWhiteboardClassificationLevel(this: void, args: GetWhiteboardClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * Sets the data classification of a whiteboard. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`.
     *
     * `PUT /wiki/api/v2/whiteboards/{id}/classification-level`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-put
     */
    putWhiteboardClassificationLevel(this: void, args: PutWhiteboardClassificationLevelArgs & { body: PutWhiteboardClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Resets the data classification of the whiteboard to the space default. The body contains only `status`, which is `current`.
     *
     * `POST /wiki/api/v2/whiteboards/{id}/classification-level/reset`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-reset-post
     */
    postWhiteboardClassificationLevel(this: void, args: PostWhiteboardClassificationLevelArgs & { body: PostWhiteboardClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Gets the data classification of a database; the site's plan must include the feature.
     *
     * `GET /wiki/api/v2/databases/{id}/classification-level`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-get
     */
    getDatabaseClassificationLevel(this: void, args: GetDatabaseClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * Sets the data classification of a database. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`.
     *
     * `PUT /wiki/api/v2/databases/{id}/classification-level`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-put
     */
    putDatabaseClassificationLevel(this: void, args: PutDatabaseClassificationLevelArgs & { body: PutDatabaseClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Resets the data classification of the database to the space default. The body contains only `status`, which is `current`.
     *
     * `POST /wiki/api/v2/databases/{id}/classification-level/reset`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-reset-post
     */
    postDatabaseClassificationLevel(this: void, args: PostDatabaseClassificationLevelArgs & { body: PostDatabaseClassificationLevelBody }, options?: CallOptions): Call<void>;
    /**
     * Redirects to the thumbnail image of an attachment; set its size with `width` and `height`.
     *
     * `GET /wiki/api/v2/attachments/{id}/thumbnail/download`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-thumbnail-download-get
     */
    getAttachmentThumbnailById(this: void, args: GetAttachmentThumbnailByIdArgs, options?: CallOptions): Call<Download>;
    /**
     * Lists the values that a Forge app has stored for itself on the site. Only that app can call it, with `asApp()`.
     *
     * `GET /wiki/api/v2/app/properties`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:app-data:confluence`. Only for OAuth 2.0.
     *
     * Pages: up to 250 items each, 50 by default.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-get
     */
    getForgeAppProperties(this: void, args?: GetForgeAppPropertiesArgs, options?: CallOptions): PagedCall<GetForgeAppPropertiesResult, GetForgeAppPropertiesItem>;
    /**
     * Gets one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`.
     *
     * `GET /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:app-data:confluence`. Only for OAuth 2.0.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-get
     */
    getForgeAppProperty(this: void, args: GetForgeAppPropertyArgs, options?: CallOptions): Call<GetForgeAppPropertyResult>;
    /**
     * Creates or replaces a stored value under a key of at most 127 characters. Only the Forge app itself can call it, with `asApp()`.
     *
     * `PUT /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:app-data:confluence`. Only for OAuth 2.0.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-put
     */
    putForgeAppProperty(this: void, args: PutForgeAppPropertyArgs & { body: PutForgeAppPropertyBody }, options?: CallOptions): Call<void>;
    /**
     * Deletes one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`.
     *
     * `DELETE /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:app-data:confluence`. Only for OAuth 2.0.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-delete
     */
    deleteForgeAppProperty(this: void, args: DeleteForgeAppPropertyArgs, options?: CallOptions): Call<void>;
}
