// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { Call, CallOptions, NoArgs } from "../runtime/Call.js";
import type { Download } from "../runtime/Download.js";
import type { PagedCall } from "../runtime/PagedCall.js";
import type { AdminKeyResponse, Ancestor, AttachmentBulk, AttachmentCommentModel, AttachmentVersion, BlogPostBulk, BlogPostCommentModel, BlogPostInlineCommentModel, BlogPostVersion, BulkAssignSpacePermissionRolesArgs, BulkRemoveSpacePermissionAccessArgs, BulkTransitionCombinationEntry, BulkTransitionTaskResponse, BulkTransitionTaskStatusResponse, CheckAccessByEmailArgs, CheckAccessByEmailResult, ChildCustomContent, ChildPage, ChildrenCommentModel, ChildrenResponse, ClassificationLevel, CommentVersion, ContentIdToContentTypeResponse, ContentProperty, ConvertContentIdsToContentTypesArgs, CreateAttachmentPropertyArgs, CreateBlogPostArgs, CreateBlogPostResult, CreateBlogpostPropertyArgs, CreateBulkUserLookupArgs, CreateBulkUserLookupResult, CreateCommentPropertyArgs, CreateCustomContentArgs, CreateCustomContentPropertyArgs, CreateCustomContentResult, CreateDatabaseArgs, CreateDatabasePropertyArgs, CreateDatabaseResult, CreateFolderArgs, CreateFolderPropertyArgs, CreateFolderResult, CreateFooterCommentArgs, CreateFooterCommentResult, CreateInlineCommentArgs, CreateInlineCommentResult, CreatePageArgs, CreatePagePropertyArgs, CreatePageResult, CreateSmartLinkArgs, CreateSmartLinkPropertyArgs, CreateSmartLinkResult, CreateSpaceArgs, CreateSpacePropertyArgs, CreateSpaceResult, CreateSpaceRoleArgs, CreateWhiteboardArgs, CreateWhiteboardPropertyArgs, CreateWhiteboardResult, CustomContentBulk, CustomContentCommentModel, CustomContentVersion, DataPolicyMetadata, DataPolicySpace, DeleteAttachmentArgs, DeleteAttachmentPropertyByIdArgs, DeleteBlogPostArgs, DeleteBlogpostPropertyByIdArgs, DeleteCommentPropertyByIdArgs, DeleteCustomContentArgs, DeleteCustomContentPropertyByIdArgs, DeleteDatabaseArgs, DeleteDatabasePropertyByIdArgs, DeleteFolderArgs, DeleteFolderPropertyByIdArgs, DeleteFooterCommentArgs, DeleteForgeAppPropertyArgs, DeleteInlineCommentArgs, DeletePageArgs, DeletePagePropertyByIdArgs, DeleteSmartLinkArgs, DeleteSmartLinkPropertyByIdArgs, DeleteSpaceDefaultClassificationLevelArgs, DeleteSpacePropertyByIdArgs, DeleteSpaceRoleArgs, DeleteSpaceRoleResponse, DeleteWhiteboardArgs, DeleteWhiteboardPropertyByIdArgs, DescendantsResponse, DetailedVersion, EnableAdminKeyArgs, FooterCommentModel, GetAttachmentByIdArgs, GetAttachmentByIdResult, GetAttachmentCommentsArgs, GetAttachmentCommentsResult, GetAttachmentContentPropertiesArgs, GetAttachmentContentPropertiesByIdArgs, GetAttachmentContentPropertiesResult, GetAttachmentLabelsArgs, GetAttachmentLabelsResult, GetAttachmentOperationsArgs, GetAttachmentThumbnailByIdArgs, GetAttachmentVersionDetailsArgs, GetAttachmentVersionsArgs, GetAttachmentVersionsResult, GetAttachmentsArgs, GetAttachmentsResult, GetAvailableSpacePermissionsArgs, GetAvailableSpacePermissionsResult, GetAvailableSpaceRolesArgs, GetAvailableSpaceRolesResult, GetBlogPostByIdArgs, GetBlogPostByIdResult, GetBlogPostClassificationLevelArgs, GetBlogPostFooterCommentsArgs, GetBlogPostFooterCommentsResult, GetBlogPostInlineCommentsArgs, GetBlogPostInlineCommentsResult, GetBlogPostLabelsArgs, GetBlogPostLabelsResult, GetBlogPostLikeCountArgs, GetBlogPostLikeCountResult, GetBlogPostLikeUsersArgs, GetBlogPostLikeUsersResult, GetBlogPostOperationsArgs, GetBlogPostVersionDetailsArgs, GetBlogPostVersionsArgs, GetBlogPostVersionsResult, GetBlogPostsArgs, GetBlogPostsInSpaceArgs, GetBlogPostsInSpaceResult, GetBlogPostsResult, GetBlogpostAttachmentsArgs, GetBlogpostAttachmentsResult, GetBlogpostContentPropertiesArgs, GetBlogpostContentPropertiesByIdArgs, GetBlogpostContentPropertiesResult, GetChildCustomContentArgs, GetChildCustomContentResult, GetChildPagesArgs, GetChildPagesResult, GetClassificationLevelsResult, GetCommentContentPropertiesArgs, GetCommentContentPropertiesByIdArgs, GetCommentContentPropertiesResult, GetCustomContentAttachmentsArgs, GetCustomContentAttachmentsResult, GetCustomContentByIdArgs, GetCustomContentByIdResult, GetCustomContentByTypeArgs, GetCustomContentByTypeInBlogPostArgs, GetCustomContentByTypeInBlogPostResult, GetCustomContentByTypeInPageArgs, GetCustomContentByTypeInPageResult, GetCustomContentByTypeInSpaceArgs, GetCustomContentByTypeInSpaceResult, GetCustomContentByTypeResult, GetCustomContentCommentsArgs, GetCustomContentCommentsResult, GetCustomContentContentPropertiesArgs, GetCustomContentContentPropertiesByIdArgs, GetCustomContentContentPropertiesResult, GetCustomContentLabelsArgs, GetCustomContentLabelsResult, GetCustomContentOperationsArgs, GetCustomContentVersionDetailsArgs, GetCustomContentVersionsArgs, GetCustomContentVersionsResult, GetDataPolicySpacesArgs, GetDataPolicySpacesResult, GetDatabaseAncestorsArgs, GetDatabaseAncestorsResult, GetDatabaseByIdArgs, GetDatabaseByIdResult, GetDatabaseClassificationLevelArgs, GetDatabaseContentPropertiesArgs, GetDatabaseContentPropertiesByIdArgs, GetDatabaseContentPropertiesResult, GetDatabaseDescendantsArgs, GetDatabaseDescendantsResult, GetDatabaseDirectChildrenArgs, GetDatabaseDirectChildrenResult, GetDatabaseOperationsArgs, GetFolderAncestorsArgs, GetFolderAncestorsResult, GetFolderByIdArgs, GetFolderByIdResult, GetFolderContentPropertiesArgs, GetFolderContentPropertiesByIdArgs, GetFolderContentPropertiesResult, GetFolderDescendantsArgs, GetFolderDescendantsResult, GetFolderDirectChildrenArgs, GetFolderDirectChildrenResult, GetFolderOperationsArgs, GetFooterCommentByIdArgs, GetFooterCommentByIdResult, GetFooterCommentChildrenArgs, GetFooterCommentChildrenResult, GetFooterCommentOperationsArgs, GetFooterCommentVersionDetailsArgs, GetFooterCommentVersionsArgs, GetFooterCommentVersionsResult, GetFooterCommentsArgs, GetFooterCommentsResult, GetFooterLikeCountArgs, GetFooterLikeCountResult, GetFooterLikeUsersArgs, GetFooterLikeUsersResult, GetForgeAppPropertiesArgs, GetForgeAppPropertiesItem, GetForgeAppPropertiesResult, GetForgeAppPropertyArgs, GetForgeAppPropertyResult, GetInlineCommentByIdArgs, GetInlineCommentByIdResult, GetInlineCommentChildrenArgs, GetInlineCommentChildrenResult, GetInlineCommentOperationsArgs, GetInlineCommentVersionDetailsArgs, GetInlineCommentVersionsArgs, GetInlineCommentVersionsResult, GetInlineCommentsArgs, GetInlineCommentsResult, GetInlineLikeCountArgs, GetInlineLikeCountResult, GetInlineLikeUsersArgs, GetInlineLikeUsersResult, GetLabelAttachmentsArgs, GetLabelAttachmentsResult, GetLabelBlogPostsArgs, GetLabelBlogPostsResult, GetLabelPagesArgs, GetLabelPagesResult, GetLabelsArgs, GetLabelsResult, GetPageAncestorsArgs, GetPageAncestorsResult, GetPageAttachmentsArgs, GetPageAttachmentsResult, GetPageByIdArgs, GetPageByIdResult, GetPageClassificationLevelArgs, GetPageContentPropertiesArgs, GetPageContentPropertiesByIdArgs, GetPageContentPropertiesResult, GetPageDescendantsArgs, GetPageDescendantsResult, GetPageDirectChildrenArgs, GetPageDirectChildrenResult, GetPageFooterCommentsArgs, GetPageFooterCommentsResult, GetPageInlineCommentsArgs, GetPageInlineCommentsResult, GetPageLabelsArgs, GetPageLabelsResult, GetPageLikeCountArgs, GetPageLikeCountResult, GetPageLikeUsersArgs, GetPageLikeUsersResult, GetPageOperationsArgs, GetPageVersionDetailsArgs, GetPageVersionsArgs, GetPageVersionsResult, GetPagesArgs, GetPagesInSpaceArgs, GetPagesInSpaceResult, GetPagesResult, GetSmartLinkAncestorsArgs, GetSmartLinkAncestorsResult, GetSmartLinkByIdArgs, GetSmartLinkByIdResult, GetSmartLinkContentPropertiesArgs, GetSmartLinkContentPropertiesByIdArgs, GetSmartLinkContentPropertiesResult, GetSmartLinkDescendantsArgs, GetSmartLinkDescendantsResult, GetSmartLinkDirectChildrenArgs, GetSmartLinkDirectChildrenResult, GetSmartLinkOperationsArgs, GetSpaceByIdArgs, GetSpaceByIdResult, GetSpaceContentLabelsArgs, GetSpaceContentLabelsResult, GetSpaceDefaultClassificationLevelArgs, GetSpaceLabelsArgs, GetSpaceLabelsResult, GetSpaceOperationsArgs, GetSpacePermissionTransitionTaskStatusArgs, GetSpacePermissionsAssignmentsArgs, GetSpacePermissionsAssignmentsResult, GetSpacePropertiesArgs, GetSpacePropertiesResult, GetSpacePropertyByIdArgs, GetSpaceRoleAssignmentsArgs, GetSpaceRoleAssignmentsResult, GetSpaceRoleModeResult, GetSpaceRolesByIdArgs, GetSpaceRolesByIdResult, GetSpacesArgs, GetSpacesResult, GetTaskByIdArgs, GetTasksArgs, GetTasksResult, GetWhiteboardAncestorsArgs, GetWhiteboardAncestorsResult, GetWhiteboardByIdArgs, GetWhiteboardByIdResult, GetWhiteboardClassificationLevelArgs, GetWhiteboardContentPropertiesArgs, GetWhiteboardContentPropertiesByIdArgs, GetWhiteboardContentPropertiesResult, GetWhiteboardDescendantsArgs, GetWhiteboardDescendantsResult, GetWhiteboardDirectChildrenArgs, GetWhiteboardDirectChildrenResult, GetWhiteboardOperationsArgs, InlineCommentChildrenModel, InlineCommentModel, InviteByEmailArgs, Label, Like, ListSpacePermissionCombinationsArgs, ListSpacePermissionCombinationsResponse, PageBulk, PageCommentModel, PageInlineCommentModel, PageVersion, PermittedOperationsResponse, PostBlogPostClassificationLevelArgs, PostDatabaseClassificationLevelArgs, PostPageClassificationLevelArgs, PostRedactBlogArgs, PostRedactPageArgs, PostWhiteboardClassificationLevelArgs, PutBlogPostClassificationLevelArgs, PutDatabaseClassificationLevelArgs, PutForgeAppPropertyArgs, PutPageClassificationLevelArgs, PutSpaceDefaultClassificationLevelArgs, PutWhiteboardClassificationLevelArgs, RedactionResponse, SetSpaceRoleAssignmentsArgs, SetSpaceRoleAssignmentsResult, SpaceBulk, SpacePermission, SpacePermissionAssignment, SpaceProperty, SpaceRole, SpaceRoleAssignment, Task, UpdateAttachmentPropertyByIdArgs, UpdateBlogPostArgs, UpdateBlogPostResult, UpdateBlogpostPropertyByIdArgs, UpdateCommentPropertyByIdArgs, UpdateCustomContentArgs, UpdateCustomContentPropertyByIdArgs, UpdateCustomContentResult, UpdateDatabasePropertyByIdArgs, UpdateFolderPropertyByIdArgs, UpdateFooterCommentArgs, UpdateInlineCommentArgs, UpdateInlineCommentResult, UpdatePageArgs, UpdatePagePropertyByIdArgs, UpdatePageResult, UpdatePageTitleArgs, UpdatePageTitleResult, UpdateSmartLinkPropertyByIdArgs, UpdateSpacePropertyByIdArgs, UpdateSpaceRoleArgs, UpdateSpaceRoleResponse, UpdateTaskArgs, UpdateWhiteboardPropertyByIdArgs } from "./schema.js";

/** The operations of v2, by the names that the documentation gives them. */
export interface MethodsV2 {
    /**
     * `GET /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-get
     */
    getAdminKey(args?: NoArgs, options?: CallOptions): Call<AdminKeyResponse>;
    /**
     * `POST /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-post
     */
    enableAdminKey(args?: EnableAdminKeyArgs, options?: CallOptions): Call<AdminKeyResponse>;
    /**
     * `DELETE /wiki/api/v2/admin-key`
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-delete
     */
    disableAdminKey(args?: NoArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-get
     */
    getAttachments(args?: GetAttachmentsArgs, options?: CallOptions): PagedCall<GetAttachmentsResult, AttachmentBulk>;
    /**
     * `GET /wiki/api/v2/attachments/{id}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-get
     */
    getAttachmentById(args: GetAttachmentByIdArgs, options?: CallOptions): Call<GetAttachmentByIdResult>;
    /**
     * `DELETE /wiki/api/v2/attachments/{id}`
     *
     * Scopes: `delete:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-delete
     */
    deleteAttachment(args: DeleteAttachmentArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/attachments/{id}/labels`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-attachments-id-labels-get
     */
    getAttachmentLabels(args: GetAttachmentLabelsArgs, options?: CallOptions): PagedCall<GetAttachmentLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/attachments/{id}/operations`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-attachments-id-operations-get
     */
    getAttachmentOperations(args: GetAttachmentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/attachments/{attachment-id}/properties`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-get
     */
    getAttachmentContentProperties(args: GetAttachmentContentPropertiesArgs, options?: CallOptions): PagedCall<GetAttachmentContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/attachments/{attachment-id}/properties`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-post
     */
    createAttachmentProperty(args: CreateAttachmentPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-get
     */
    getAttachmentContentPropertiesById(args: GetAttachmentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-put
     */
    updateAttachmentPropertyById(args: UpdateAttachmentPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`
     *
     * Scopes: `read:attachment:confluence` and `write:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-delete
     */
    deleteAttachmentPropertyById(args: DeleteAttachmentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/attachments/{id}/versions`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-id-versions-get
     */
    getAttachmentVersions(args: GetAttachmentVersionsArgs, options?: CallOptions): PagedCall<GetAttachmentVersionsResult, AttachmentVersion>;
    /**
     * `GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-attachment-id-versions-version-number-get
     */
    getAttachmentVersionDetails(args: GetAttachmentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `GET /wiki/api/v2/attachments/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-attachments-id-footer-comments-get
     */
    getAttachmentComments(args: GetAttachmentCommentsArgs, options?: CallOptions): PagedCall<GetAttachmentCommentsResult, AttachmentCommentModel>;
    /**
     * `GET /wiki/api/v2/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-get
     */
    getBlogPosts(args?: GetBlogPostsArgs, options?: CallOptions): PagedCall<GetBlogPostsResult, BlogPostBulk>;
    /**
     * `POST /wiki/api/v2/blogposts`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-post
     */
    createBlogPost(args: CreateBlogPostArgs, options?: CallOptions): Call<CreateBlogPostResult>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-get
     */
    getBlogPostById(args: GetBlogPostByIdArgs, options?: CallOptions): Call<GetBlogPostByIdResult>;
    /**
     * `PUT /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-put
     */
    updateBlogPost(args: UpdateBlogPostArgs, options?: CallOptions): Call<UpdateBlogPostResult>;
    /**
     * `DELETE /wiki/api/v2/blogposts/{id}`
     *
     * Scopes: `delete:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-delete
     */
    deleteBlogPost(args: DeleteBlogPostArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-blogposts-id-attachments-get
     */
    getBlogpostAttachments(args: GetBlogpostAttachmentsArgs, options?: CallOptions): PagedCall<GetBlogpostAttachmentsResult, AttachmentBulk>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-blogposts-id-custom-content-get
     */
    getCustomContentByTypeInBlogPost(args: GetCustomContentByTypeInBlogPostArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInBlogPostResult, CustomContentBulk>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/labels`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-blogposts-id-labels-get
     */
    getBlogPostLabels(args: GetBlogPostLabelsArgs, options?: CallOptions): PagedCall<GetBlogPostLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/likes/count`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-count-get
     */
    getBlogPostLikeCount(args: GetBlogPostLikeCountArgs, options?: CallOptions): Call<GetBlogPostLikeCountResult>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/likes/users`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-users-get
     */
    getBlogPostLikeUsers(args: GetBlogPostLikeUsersArgs, options?: CallOptions): PagedCall<GetBlogPostLikeUsersResult, Like>;
    /**
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/properties`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-get
     */
    getBlogpostContentProperties(args: GetBlogpostContentPropertiesArgs, options?: CallOptions): PagedCall<GetBlogpostContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/blogposts/{blogpost-id}/properties`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-post
     */
    createBlogpostProperty(args: CreateBlogpostPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-get
     */
    getBlogpostContentPropertiesById(args: GetBlogpostContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-put
     */
    updateBlogpostPropertyById(args: UpdateBlogpostPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-delete
     */
    deleteBlogpostPropertyById(args: DeleteBlogpostPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/operations`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-blogposts-id-operations-get
     */
    getBlogPostOperations(args: GetBlogPostOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/versions`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-id-versions-get
     */
    getBlogPostVersions(args: GetBlogPostVersionsArgs, options?: CallOptions): PagedCall<GetBlogPostVersionsResult, BlogPostVersion>;
    /**
     * `GET /wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-blogpost-id-versions-version-number-get
     */
    getBlogPostVersionDetails(args: GetBlogPostVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `POST /wiki/api/v2/content/convert-ids-to-types`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content/#api-content-convert-ids-to-types-post
     */
    convertContentIdsToContentTypes(args: ConvertContentIdsToContentTypesArgs, options?: CallOptions): Call<ContentIdToContentTypeResponse>;
    /**
     * `GET /wiki/api/v2/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-get
     */
    getCustomContentByType(args: GetCustomContentByTypeArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeResult, CustomContentBulk>;
    /**
     * `POST /wiki/api/v2/custom-content`
     *
     * Scopes: `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-post
     */
    createCustomContent(args: CreateCustomContentArgs, options?: CallOptions): Call<CreateCustomContentResult>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-get
     */
    getCustomContentById(args: GetCustomContentByIdArgs, options?: CallOptions): Call<GetCustomContentByIdResult>;
    /**
     * `PUT /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-put
     */
    updateCustomContent(args: UpdateCustomContentArgs, options?: CallOptions): Call<UpdateCustomContentResult>;
    /**
     * `DELETE /wiki/api/v2/custom-content/{id}`
     *
     * Scopes: `delete:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-delete
     */
    deleteCustomContent(args: DeleteCustomContentArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-custom-content-id-attachments-get
     */
    getCustomContentAttachments(args: GetCustomContentAttachmentsArgs, options?: CallOptions): PagedCall<GetCustomContentAttachmentsResult, AttachmentBulk>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-custom-content-id-footer-comments-get
     */
    getCustomContentComments(args: GetCustomContentCommentsArgs, options?: CallOptions): PagedCall<GetCustomContentCommentsResult, CustomContentCommentModel>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}/labels`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-custom-content-id-labels-get
     */
    getCustomContentLabels(args: GetCustomContentLabelsArgs, options?: CallOptions): PagedCall<GetCustomContentLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}/operations`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-custom-content-id-operations-get
     */
    getCustomContentOperations(args: GetCustomContentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/properties`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-get
     */
    getCustomContentContentProperties(args: GetCustomContentContentPropertiesArgs, options?: CallOptions): PagedCall<GetCustomContentContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/custom-content/{custom-content-id}/properties`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-post
     */
    createCustomContentProperty(args: CreateCustomContentPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-get
     */
    getCustomContentContentPropertiesById(args: GetCustomContentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-put
     */
    updateCustomContentPropertyById(args: UpdateCustomContentPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`
     *
     * Scopes: `read:custom-content:confluence` and `write:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-delete
     */
    deleteCustomContentPropertyById(args: DeleteCustomContentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/labels`
     *
     * Scopes: `read:label:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-labels-get
     */
    getLabels(args?: GetLabelsArgs, options?: CallOptions): PagedCall<GetLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/labels/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-labels-id-attachments-get
     */
    getLabelAttachments(args: GetLabelAttachmentsArgs, options?: CallOptions): PagedCall<GetLabelAttachmentsResult, AttachmentBulk>;
    /**
     * `GET /wiki/api/v2/labels/{id}/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-labels-id-blogposts-get
     */
    getLabelBlogPosts(args: GetLabelBlogPostsArgs, options?: CallOptions): PagedCall<GetLabelBlogPostsResult, BlogPostBulk>;
    /**
     * `GET /wiki/api/v2/labels/{id}/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-labels-id-pages-get
     */
    getLabelPages(args: GetLabelPagesArgs, options?: CallOptions): PagedCall<GetLabelPagesResult, PageBulk>;
    /**
     * `GET /wiki/api/v2/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-get
     */
    getPages(args?: GetPagesArgs, options?: CallOptions): PagedCall<GetPagesResult, PageBulk>;
    /**
     * `POST /wiki/api/v2/pages`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-post
     */
    createPage(args: CreatePageArgs, options?: CallOptions): Call<CreatePageResult>;
    /**
     * `GET /wiki/api/v2/pages/{id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-get
     */
    getPageById(args: GetPageByIdArgs, options?: CallOptions): Call<GetPageByIdResult>;
    /**
     * `PUT /wiki/api/v2/pages/{id}`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-put
     */
    updatePage(args: UpdatePageArgs, options?: CallOptions): Call<UpdatePageResult>;
    /**
     * `DELETE /wiki/api/v2/pages/{id}`
     *
     * Scopes: `delete:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-delete
     */
    deletePage(args: DeletePageArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/pages/{id}/attachments`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-pages-id-attachments-get
     */
    getPageAttachments(args: GetPageAttachmentsArgs, options?: CallOptions): PagedCall<GetPageAttachmentsResult, AttachmentBulk>;
    /**
     * `GET /wiki/api/v2/pages/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-pages-id-custom-content-get
     */
    getCustomContentByTypeInPage(args: GetCustomContentByTypeInPageArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInPageResult, CustomContentBulk>;
    /**
     * `GET /wiki/api/v2/pages/{id}/labels`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-pages-id-labels-get
     */
    getPageLabels(args: GetPageLabelsArgs, options?: CallOptions): PagedCall<GetPageLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/pages/{id}/likes/count`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-count-get
     */
    getPageLikeCount(args: GetPageLikeCountArgs, options?: CallOptions): Call<GetPageLikeCountResult>;
    /**
     * `GET /wiki/api/v2/pages/{id}/likes/users`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-users-get
     */
    getPageLikeUsers(args: GetPageLikeUsersArgs, options?: CallOptions): PagedCall<GetPageLikeUsersResult, Like>;
    /**
     * `GET /wiki/api/v2/pages/{id}/operations`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-pages-id-operations-get
     */
    getPageOperations(args: GetPageOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/pages/{page-id}/properties`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-get
     */
    getPageContentProperties(args: GetPageContentPropertiesArgs, options?: CallOptions): PagedCall<GetPageContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/pages/{page-id}/properties`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-post
     */
    createPageProperty(args: CreatePagePropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-get
     */
    getPageContentPropertiesById(args: GetPageContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-put
     */
    updatePagePropertyById(args: UpdatePagePropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id}`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-delete
     */
    deletePagePropertyById(args: DeletePagePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/api/v2/pages/{id}/redact`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-pages-id-redact-post
     */
    postRedactPage(args: PostRedactPageArgs, options?: CallOptions): Call<RedactionResponse>;
    /**
     * `POST /wiki/api/v2/blogposts/{id}/redact`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-blogposts-id-redact-post
     */
    postRedactBlog(args: PostRedactBlogArgs, options?: CallOptions): Call<RedactionResponse>;
    /**
     * `PUT /wiki/api/v2/pages/{id}/title`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-title-put
     */
    updatePageTitle(args: UpdatePageTitleArgs, options?: CallOptions): Call<UpdatePageTitleResult>;
    /**
     * `GET /wiki/api/v2/pages/{id}/versions`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-id-versions-get
     */
    getPageVersions(args: GetPageVersionsArgs, options?: CallOptions): PagedCall<GetPageVersionsResult, PageVersion>;
    /**
     * `POST /wiki/api/v2/whiteboards`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-post
     */
    createWhiteboard(args: CreateWhiteboardArgs, options?: CallOptions): Call<CreateWhiteboardResult>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-get
     */
    getWhiteboardById(args: GetWhiteboardByIdArgs, options?: CallOptions): Call<GetWhiteboardByIdResult>;
    /**
     * `DELETE /wiki/api/v2/whiteboards/{id}`
     *
     * Scopes: `delete:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-delete
     */
    deleteWhiteboard(args: DeleteWhiteboardArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/properties`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-get
     */
    getWhiteboardContentProperties(args: GetWhiteboardContentPropertiesArgs, options?: CallOptions): PagedCall<GetWhiteboardContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/whiteboards/{id}/properties`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-post
     */
    createWhiteboardProperty(args: CreateWhiteboardPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-get
     */
    getWhiteboardContentPropertiesById(args: GetWhiteboardContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-put
     */
    updateWhiteboardPropertyById(args: UpdateWhiteboardPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`
     *
     * Scopes: `read:whiteboard:confluence` and `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-delete
     */
    deleteWhiteboardPropertyById(args: DeleteWhiteboardPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/operations`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-whiteboards-id-operations-get
     */
    getWhiteboardOperations(args: GetWhiteboardOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-whiteboards-id-direct-children-get
     */
    getWhiteboardDirectChildren(args: GetWhiteboardDirectChildrenArgs, options?: CallOptions): PagedCall<GetWhiteboardDirectChildrenResult, ChildrenResponse>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-whiteboards-id-descendants-get
     */
    getWhiteboardDescendants(args: GetWhiteboardDescendantsArgs, options?: CallOptions): PagedCall<GetWhiteboardDescendantsResult, DescendantsResponse>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-whiteboards-id-ancestors-get
     */
    getWhiteboardAncestors(args: GetWhiteboardAncestorsArgs, options?: CallOptions): PagedCall<GetWhiteboardAncestorsResult, Ancestor>;
    /**
     * `POST /wiki/api/v2/databases`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-post
     */
    createDatabase(args: CreateDatabaseArgs, options?: CallOptions): Call<CreateDatabaseResult>;
    /**
     * `GET /wiki/api/v2/databases/{id}`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-get
     */
    getDatabaseById(args: GetDatabaseByIdArgs, options?: CallOptions): Call<GetDatabaseByIdResult>;
    /**
     * `DELETE /wiki/api/v2/databases/{id}`
     *
     * Scopes: `delete:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-delete
     */
    deleteDatabase(args: DeleteDatabaseArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/databases/{id}/properties`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-get
     */
    getDatabaseContentProperties(args: GetDatabaseContentPropertiesArgs, options?: CallOptions): PagedCall<GetDatabaseContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/databases/{id}/properties`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-post
     */
    createDatabaseProperty(args: CreateDatabasePropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-get
     */
    getDatabaseContentPropertiesById(args: GetDatabaseContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-put
     */
    updateDatabasePropertyById(args: UpdateDatabasePropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/databases/{database-id}/properties/{property-id}`
     *
     * Scopes: `read:database:confluence` and `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-delete
     */
    deleteDatabasePropertyById(args: DeleteDatabasePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/databases/{id}/operations`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-databases-id-operations-get
     */
    getDatabaseOperations(args: GetDatabaseOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/databases/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-databases-id-direct-children-get
     */
    getDatabaseDirectChildren(args: GetDatabaseDirectChildrenArgs, options?: CallOptions): PagedCall<GetDatabaseDirectChildrenResult, ChildrenResponse>;
    /**
     * `GET /wiki/api/v2/databases/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-databases-id-descendants-get
     */
    getDatabaseDescendants(args: GetDatabaseDescendantsArgs, options?: CallOptions): PagedCall<GetDatabaseDescendantsResult, DescendantsResponse>;
    /**
     * `GET /wiki/api/v2/databases/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-databases-id-ancestors-get
     */
    getDatabaseAncestors(args: GetDatabaseAncestorsArgs, options?: CallOptions): PagedCall<GetDatabaseAncestorsResult, Ancestor>;
    /**
     * `POST /wiki/api/v2/embeds`
     *
     * Scopes: `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-post
     */
    createSmartLink(args: CreateSmartLinkArgs, options?: CallOptions): Call<CreateSmartLinkResult>;
    /**
     * `GET /wiki/api/v2/embeds/{id}`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-get
     */
    getSmartLinkById(args: GetSmartLinkByIdArgs, options?: CallOptions): Call<GetSmartLinkByIdResult>;
    /**
     * `DELETE /wiki/api/v2/embeds/{id}`
     *
     * Scopes: `delete:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-delete
     */
    deleteSmartLink(args: DeleteSmartLinkArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/embeds/{id}/properties`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-get
     */
    getSmartLinkContentProperties(args: GetSmartLinkContentPropertiesArgs, options?: CallOptions): PagedCall<GetSmartLinkContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/embeds/{id}/properties`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-post
     */
    createSmartLinkProperty(args: CreateSmartLinkPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-get
     */
    getSmartLinkContentPropertiesById(args: GetSmartLinkContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-put
     */
    updateSmartLinkPropertyById(args: UpdateSmartLinkPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`
     *
     * Scopes: `read:embed:confluence` and `write:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-delete
     */
    deleteSmartLinkPropertyById(args: DeleteSmartLinkPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/embeds/{id}/operations`
     *
     * Scopes: `read:embed:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-embeds-id-operations-get
     */
    getSmartLinkOperations(args: GetSmartLinkOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/embeds/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-embeds-id-direct-children-get
     */
    getSmartLinkDirectChildren(args: GetSmartLinkDirectChildrenArgs, options?: CallOptions): PagedCall<GetSmartLinkDirectChildrenResult, ChildrenResponse>;
    /**
     * `GET /wiki/api/v2/embeds/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-embeds-id-descendants-get
     */
    getSmartLinkDescendants(args: GetSmartLinkDescendantsArgs, options?: CallOptions): PagedCall<GetSmartLinkDescendantsResult, DescendantsResponse>;
    /**
     * `GET /wiki/api/v2/embeds/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-embeds-id-ancestors-get
     */
    getSmartLinkAncestors(args: GetSmartLinkAncestorsArgs, options?: CallOptions): PagedCall<GetSmartLinkAncestorsResult, Ancestor>;
    /**
     * `POST /wiki/api/v2/folders`
     *
     * Scopes: `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-post
     */
    createFolder(args: CreateFolderArgs, options?: CallOptions): Call<CreateFolderResult>;
    /**
     * `GET /wiki/api/v2/folders/{id}`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-get
     */
    getFolderById(args: GetFolderByIdArgs, options?: CallOptions): Call<GetFolderByIdResult>;
    /**
     * `DELETE /wiki/api/v2/folders/{id}`
     *
     * Scopes: `delete:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-delete
     */
    deleteFolder(args: DeleteFolderArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/folders/{id}/properties`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-get
     */
    getFolderContentProperties(args: GetFolderContentPropertiesArgs, options?: CallOptions): PagedCall<GetFolderContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/folders/{id}/properties`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-post
     */
    createFolderProperty(args: CreateFolderPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-get
     */
    getFolderContentPropertiesById(args: GetFolderContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-put
     */
    updateFolderPropertyById(args: UpdateFolderPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id}`
     *
     * Scopes: `read:folder:confluence` and `write:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-delete
     */
    deleteFolderPropertyById(args: DeleteFolderPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/folders/{id}/operations`
     *
     * Scopes: `read:folder:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-folders-id-operations-get
     */
    getFolderOperations(args: GetFolderOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/folders/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-folders-id-direct-children-get
     */
    getFolderDirectChildren(args: GetFolderDirectChildrenArgs, options?: CallOptions): PagedCall<GetFolderDirectChildrenResult, ChildrenResponse>;
    /**
     * `GET /wiki/api/v2/folders/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-folders-id-descendants-get
     */
    getFolderDescendants(args: GetFolderDescendantsArgs, options?: CallOptions): PagedCall<GetFolderDescendantsResult, DescendantsResponse>;
    /**
     * `GET /wiki/api/v2/folders/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-folders-id-ancestors-get
     */
    getFolderAncestors(args: GetFolderAncestorsArgs, options?: CallOptions): PagedCall<GetFolderAncestorsResult, Ancestor>;
    /**
     * `GET /wiki/api/v2/pages/{page-id}/versions/{version-number}`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-page-id-versions-version-number-get
     */
    getPageVersionDetails(args: GetPageVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/versions`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-get
     */
    getCustomContentVersions(args: GetCustomContentVersionsArgs, options?: CallOptions): PagedCall<GetCustomContentVersionsResult, CustomContentVersion>;
    /**
     * `GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-version-number-get
     */
    getCustomContentVersionDetails(args: GetCustomContentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `GET /wiki/api/v2/spaces`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-get
     */
    getSpaces(args?: GetSpacesArgs, options?: CallOptions): PagedCall<GetSpacesResult, SpaceBulk>;
    /**
     * `POST /wiki/api/v2/spaces`
     *
     * Scopes: `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-post
     */
    createSpace(args: CreateSpaceArgs, options?: CallOptions): Call<CreateSpaceResult>;
    /**
     * `GET /wiki/api/v2/spaces/{id}`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-id-get
     */
    getSpaceById(args: GetSpaceByIdArgs, options?: CallOptions): Call<GetSpaceByIdResult>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/blogposts`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-spaces-id-blogposts-get
     */
    getBlogPostsInSpace(args: GetBlogPostsInSpaceArgs, options?: CallOptions): PagedCall<GetBlogPostsInSpaceResult, BlogPostBulk>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/labels`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-labels-get
     */
    getSpaceLabels(args: GetSpaceLabelsArgs, options?: CallOptions): PagedCall<GetSpaceLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/content/labels`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-content-labels-get
     */
    getSpaceContentLabels(args: GetSpaceContentLabelsArgs, options?: CallOptions): PagedCall<GetSpaceContentLabelsResult, Label>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/custom-content`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-spaces-id-custom-content-get
     */
    getCustomContentByTypeInSpace(args: GetCustomContentByTypeInSpaceArgs, options?: CallOptions): PagedCall<GetCustomContentByTypeInSpaceResult, CustomContentBulk>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/operations`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-spaces-id-operations-get
     */
    getSpaceOperations(args: GetSpaceOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/pages`
     *
     * Scopes: `read:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-spaces-id-pages-get
     */
    getPagesInSpace(args: GetPagesInSpaceArgs, options?: CallOptions): PagedCall<GetPagesInSpaceResult, PageBulk>;
    /**
     * `GET /wiki/api/v2/spaces/{space-id}/properties`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-get
     */
    getSpaceProperties(args: GetSpacePropertiesArgs, options?: CallOptions): PagedCall<GetSpacePropertiesResult, SpaceProperty>;
    /**
     * `POST /wiki/api/v2/spaces/{space-id}/properties`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-post
     */
    createSpaceProperty(args: CreateSpacePropertyArgs, options?: CallOptions): Call<SpaceProperty>;
    /**
     * `GET /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-get
     */
    getSpacePropertyById(args: GetSpacePropertyByIdArgs, options?: CallOptions): Call<SpaceProperty>;
    /**
     * `PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-put
     */
    updateSpacePropertyById(args: UpdateSpacePropertyByIdArgs, options?: CallOptions): Call<SpaceProperty>;
    /**
     * `DELETE /wiki/api/v2/spaces/{space-id}/properties/{property-id}`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-delete
     */
    deleteSpacePropertyById(args: DeleteSpacePropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/permissions`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-spaces-id-permissions-get
     */
    getSpacePermissionsAssignments(args: GetSpacePermissionsAssignmentsArgs, options?: CallOptions): PagedCall<GetSpacePermissionsAssignmentsResult, SpacePermissionAssignment>;
    /**
     * `GET /wiki/api/v2/space-permissions`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-space-permissions-get
     */
    getAvailableSpacePermissions(args?: GetAvailableSpacePermissionsArgs, options?: CallOptions): PagedCall<GetAvailableSpacePermissionsResult, SpacePermission>;
    /**
     * `GET /wiki/api/v2/space-permissions/transition/combinations`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-get
     */
    listSpacePermissionCombinations(args?: ListSpacePermissionCombinationsArgs, options?: CallOptions): PagedCall<ListSpacePermissionCombinationsResponse, BulkTransitionCombinationEntry>;
    /**
     * `POST /wiki/api/v2/space-permissions/transition/combinations`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-post
     */
    generateSpacePermissionCombinations(args?: NoArgs, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * `POST /wiki/api/v2/space-permissions/transition/role-assignments`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-role-assignments-post
     */
    bulkAssignSpacePermissionRoles(args: BulkAssignSpacePermissionRolesArgs, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * `POST /wiki/api/v2/space-permissions/transition/access-removals`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-access-removals-post
     */
    bulkRemoveSpacePermissionAccess(args: BulkRemoveSpacePermissionAccessArgs, options?: CallOptions): Call<BulkTransitionTaskResponse>;
    /**
     * `GET /wiki/api/v2/space-permissions/transition/tasks/{taskId}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-tasks-taskid-get
     */
    getSpacePermissionTransitionTaskStatus(args: GetSpacePermissionTransitionTaskStatusArgs, options?: CallOptions): Call<BulkTransitionTaskStatusResponse>;
    /**
     * `GET /wiki/api/v2/space-roles`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-get
     */
    getAvailableSpaceRoles(args?: GetAvailableSpaceRolesArgs, options?: CallOptions): PagedCall<GetAvailableSpaceRolesResult, SpaceRole>;
    /**
     * `POST /wiki/api/v2/space-roles`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-post
     */
    createSpaceRole(args: CreateSpaceRoleArgs, options?: CallOptions): Call<SpaceRole>;
    /**
     * `GET /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-get
     */
    getSpaceRolesById(args: GetSpaceRolesByIdArgs, options?: CallOptions): Call<GetSpaceRolesByIdResult>;
    /**
     * `PUT /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-put
     */
    updateSpaceRole(args: UpdateSpaceRoleArgs, options?: CallOptions): Call<UpdateSpaceRoleResponse>;
    /**
     * `DELETE /wiki/api/v2/space-roles/{id}`
     *
     * Scopes: `write:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-delete
     */
    deleteSpaceRole(args: DeleteSpaceRoleArgs, options?: CallOptions): Call<DeleteSpaceRoleResponse>;
    /**
     * `GET /wiki/api/v2/space-role-mode`
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-role-mode-get
     */
    getSpaceRoleMode(args?: NoArgs, options?: CallOptions): Call<GetSpaceRoleModeResult>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/role-assignments`
     *
     * Scopes: `read:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-get
     */
    getSpaceRoleAssignments(args: GetSpaceRoleAssignmentsArgs, options?: CallOptions): PagedCall<GetSpaceRoleAssignmentsResult, SpaceRoleAssignment>;
    /**
     * `POST /wiki/api/v2/spaces/{id}/role-assignments`
     *
     * Scopes: `write:space.permission:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-post
     */
    setSpaceRoleAssignments(args: SetSpaceRoleAssignmentsArgs, options?: CallOptions): Call<SetSpaceRoleAssignmentsResult>;
    /**
     * `GET /wiki/api/v2/pages/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-footer-comments-get
     */
    getPageFooterComments(args: GetPageFooterCommentsArgs, options?: CallOptions): PagedCall<GetPageFooterCommentsResult, PageCommentModel>;
    /**
     * `GET /wiki/api/v2/pages/{id}/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-inline-comments-get
     */
    getPageInlineComments(args: GetPageInlineCommentsArgs, options?: CallOptions): PagedCall<GetPageInlineCommentsResult, PageInlineCommentModel>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-footer-comments-get
     */
    getBlogPostFooterComments(args: GetBlogPostFooterCommentsArgs, options?: CallOptions): PagedCall<GetBlogPostFooterCommentsResult, BlogPostCommentModel>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-inline-comments-get
     */
    getBlogPostInlineComments(args: GetBlogPostInlineCommentsArgs, options?: CallOptions): PagedCall<GetBlogPostInlineCommentsResult, BlogPostInlineCommentModel>;
    /**
     * `GET /wiki/api/v2/footer-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-get
     */
    getFooterComments(args?: GetFooterCommentsArgs, options?: CallOptions): PagedCall<GetFooterCommentsResult, FooterCommentModel>;
    /**
     * `POST /wiki/api/v2/footer-comments`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-post
     */
    createFooterComment(args: CreateFooterCommentArgs, options?: CallOptions): Call<CreateFooterCommentResult>;
    /**
     * `GET /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-get
     */
    getFooterCommentById(args: GetFooterCommentByIdArgs, options?: CallOptions): Call<GetFooterCommentByIdResult>;
    /**
     * `PUT /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-put
     */
    updateFooterComment(args: UpdateFooterCommentArgs, options?: CallOptions): Call<FooterCommentModel>;
    /**
     * `DELETE /wiki/api/v2/footer-comments/{comment-id}`
     *
     * Scopes: `delete:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-delete
     */
    deleteFooterComment(args: DeleteFooterCommentArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/children`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-id-children-get
     */
    getFooterCommentChildren(args: GetFooterCommentChildrenArgs, options?: CallOptions): PagedCall<GetFooterCommentChildrenResult, ChildrenCommentModel>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/likes/count`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-count-get
     */
    getFooterLikeCount(args: GetFooterLikeCountArgs, options?: CallOptions): Call<GetFooterLikeCountResult>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/likes/users`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-users-get
     */
    getFooterLikeUsers(args: GetFooterLikeUsersArgs, options?: CallOptions): PagedCall<GetFooterLikeUsersResult, Like>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/operations`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-footer-comments-id-operations-get
     */
    getFooterCommentOperations(args: GetFooterCommentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/versions`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-get
     */
    getFooterCommentVersions(args: GetFooterCommentVersionsArgs, options?: CallOptions): PagedCall<GetFooterCommentVersionsResult, CommentVersion>;
    /**
     * `GET /wiki/api/v2/footer-comments/{id}/versions/{version-number}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-version-number-get
     */
    getFooterCommentVersionDetails(args: GetFooterCommentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `GET /wiki/api/v2/inline-comments`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-get
     */
    getInlineComments(args?: GetInlineCommentsArgs, options?: CallOptions): PagedCall<GetInlineCommentsResult, InlineCommentModel>;
    /**
     * `POST /wiki/api/v2/inline-comments`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-post
     */
    createInlineComment(args: CreateInlineCommentArgs, options?: CallOptions): Call<CreateInlineCommentResult>;
    /**
     * `GET /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-get
     */
    getInlineCommentById(args: GetInlineCommentByIdArgs, options?: CallOptions): Call<GetInlineCommentByIdResult>;
    /**
     * `PUT /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-put
     */
    updateInlineComment(args: UpdateInlineCommentArgs, options?: CallOptions): Call<UpdateInlineCommentResult>;
    /**
     * `DELETE /wiki/api/v2/inline-comments/{comment-id}`
     *
     * Scopes: `delete:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-delete
     */
    deleteInlineComment(args: DeleteInlineCommentArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/children`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-id-children-get
     */
    getInlineCommentChildren(args: GetInlineCommentChildrenArgs, options?: CallOptions): PagedCall<GetInlineCommentChildrenResult, InlineCommentChildrenModel>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/likes/count`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-count-get
     */
    getInlineLikeCount(args: GetInlineLikeCountArgs, options?: CallOptions): Call<GetInlineLikeCountResult>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/likes/users`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-users-get
     */
    getInlineLikeUsers(args: GetInlineLikeUsersArgs, options?: CallOptions): PagedCall<GetInlineLikeUsersResult, Like>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/operations`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-inline-comments-id-operations-get
     */
    getInlineCommentOperations(args: GetInlineCommentOperationsArgs, options?: CallOptions): Call<PermittedOperationsResponse>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/versions`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-get
     */
    getInlineCommentVersions(args: GetInlineCommentVersionsArgs, options?: CallOptions): PagedCall<GetInlineCommentVersionsResult, CommentVersion>;
    /**
     * `GET /wiki/api/v2/inline-comments/{id}/versions/{version-number}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-version-number-get
     */
    getInlineCommentVersionDetails(args: GetInlineCommentVersionDetailsArgs, options?: CallOptions): Call<DetailedVersion>;
    /**
     * `GET /wiki/api/v2/comments/{comment-id}/properties`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-get
     */
    getCommentContentProperties(args: GetCommentContentPropertiesArgs, options?: CallOptions): PagedCall<GetCommentContentPropertiesResult, ContentProperty>;
    /**
     * `POST /wiki/api/v2/comments/{comment-id}/properties`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-post
     */
    createCommentProperty(args: CreateCommentPropertyArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `GET /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-get
     */
    getCommentContentPropertiesById(args: GetCommentContentPropertiesByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `PUT /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-put
     */
    updateCommentPropertyById(args: UpdateCommentPropertyByIdArgs, options?: CallOptions): Call<ContentProperty>;
    /**
     * `DELETE /wiki/api/v2/comments/{comment-id}/properties/{property-id}`
     *
     * Scopes: `read:comment:confluence` and `write:comment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-delete
     */
    deleteCommentPropertyById(args: DeleteCommentPropertyByIdArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/tasks`
     *
     * Scopes: `read:task:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-get
     */
    getTasks(args?: GetTasksArgs, options?: CallOptions): PagedCall<GetTasksResult, Task>;
    /**
     * `GET /wiki/api/v2/tasks/{id}`
     *
     * Scopes: `read:task:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-get
     */
    getTaskById(args: GetTaskByIdArgs, options?: CallOptions): Call<Task>;
    /**
     * `PUT /wiki/api/v2/tasks/{id}`
     *
     * Scopes: `write:task:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-put
     */
    updateTask(args: UpdateTaskArgs, options?: CallOptions): Call<Task>;
    /**
     * `GET /wiki/api/v2/pages/{id}/children`
     *
     * Scopes: `read:page:confluence`.
     *
     * @deprecated
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-children-get
     */
    getChildPages(args: GetChildPagesArgs, options?: CallOptions): PagedCall<GetChildPagesResult, ChildPage>;
    /**
     * `GET /wiki/api/v2/custom-content/{id}/children`
     *
     * Scopes: `read:custom-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-custom-content-id-children-get
     */
    getChildCustomContent(args: GetChildCustomContentArgs, options?: CallOptions): PagedCall<GetChildCustomContentResult, ChildCustomContent>;
    /**
     * `GET /wiki/api/v2/pages/{id}/direct-children`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-direct-children-get
     */
    getPageDirectChildren(args: GetPageDirectChildrenArgs, options?: CallOptions): PagedCall<GetPageDirectChildrenResult, ChildrenResponse>;
    /**
     * `GET /wiki/api/v2/pages/{id}/ancestors`
     *
     * Scopes: `read:content.metadata:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-pages-id-ancestors-get
     */
    getPageAncestors(args: GetPageAncestorsArgs, options?: CallOptions): PagedCall<GetPageAncestorsResult, Ancestor>;
    /**
     * `GET /wiki/api/v2/pages/{id}/descendants`
     *
     * Scopes: `read:hierarchical-content:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-pages-id-descendants-get
     */
    getPageDescendants(args: GetPageDescendantsArgs, options?: CallOptions): PagedCall<GetPageDescendantsResult, DescendantsResponse>;
    /**
     * `POST /wiki/api/v2/users-bulk`
     *
     * Scopes: `read:user:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-users-bulk-post
     */
    createBulkUserLookup(args: CreateBulkUserLookupArgs, options?: CallOptions): Call<CreateBulkUserLookupResult>;
    /**
     * `POST /wiki/api/v2/user/access/check-access-by-email`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-check-access-by-email-post
     */
    checkAccessByEmail(args: CheckAccessByEmailArgs, options?: CallOptions): Call<CheckAccessByEmailResult>;
    /**
     * `POST /wiki/api/v2/user/access/invite-by-email`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-invite-by-email-post
     */
    inviteByEmail(args: InviteByEmailArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/data-policies/metadata`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-metadata-get
     */
    getDataPolicyMetadata(args?: NoArgs, options?: CallOptions): Call<DataPolicyMetadata>;
    /**
     * `GET /wiki/api/v2/data-policies/spaces`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-spaces-get
     */
    getDataPolicySpaces(args?: GetDataPolicySpacesArgs, options?: CallOptions): PagedCall<GetDataPolicySpacesResult, DataPolicySpace>;
    /**
     * `GET /wiki/api/v2/classification-levels`
     *
     * Scopes: `read:configuration:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-classification-levels-get
     */
    getClassificationLevels(args?: NoArgs, options?: CallOptions): Call<GetClassificationLevelsResult>;
    /**
     * `GET /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-get
     */
    getSpaceDefaultClassificationLevel(args: GetSpaceDefaultClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * `PUT /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-put
     */
    putSpaceDefaultClassificationLevel(args: PutSpaceDefaultClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/api/v2/spaces/{id}/classification-level/default`
     *
     * Scopes: `read:space:confluence` and `write:space:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-delete
     */
    deleteSpaceDefaultClassificationLevel(args: DeleteSpaceDefaultClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/pages/{id}/classification-level`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-get
     */
    getPageClassificationLevel(args: GetPageClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * `PUT /wiki/api/v2/pages/{id}/classification-level`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-put
     */
    putPageClassificationLevel(args: PutPageClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/api/v2/pages/{id}/classification-level/reset`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-reset-post
     */
    postPageClassificationLevel(args: PostPageClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/blogposts/{id}/classification-level`
     *
     * Scopes: `read:page:confluence` and `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-get
     */
    getBlogPostClassificationLevel(args: GetBlogPostClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * `PUT /wiki/api/v2/blogposts/{id}/classification-level`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-put
     */
    putBlogPostClassificationLevel(args: PutBlogPostClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/api/v2/blogposts/{id}/classification-level/reset`
     *
     * Scopes: `write:page:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-reset-post
     */
    postBlogPostClassificationLevel(args: PostBlogPostClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/whiteboards/{id}/classification-level`
     *
     * Scopes: `read:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-get
     */
    getWhiteboardClassificationLevel(args: GetWhiteboardClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * `PUT /wiki/api/v2/whiteboards/{id}/classification-level`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-put
     */
    putWhiteboardClassificationLevel(args: PutWhiteboardClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/api/v2/whiteboards/{id}/classification-level/reset`
     *
     * Scopes: `write:whiteboard:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-reset-post
     */
    postWhiteboardClassificationLevel(args: PostWhiteboardClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/databases/{id}/classification-level`
     *
     * Scopes: `read:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-get
     */
    getDatabaseClassificationLevel(args: GetDatabaseClassificationLevelArgs, options?: CallOptions): Call<ClassificationLevel>;
    /**
     * `PUT /wiki/api/v2/databases/{id}/classification-level`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-put
     */
    putDatabaseClassificationLevel(args: PutDatabaseClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `POST /wiki/api/v2/databases/{id}/classification-level/reset`
     *
     * Scopes: `write:database:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-reset-post
     */
    postDatabaseClassificationLevel(args: PostDatabaseClassificationLevelArgs, options?: CallOptions): Call<void>;
    /**
     * `GET /wiki/api/v2/attachments/{id}/thumbnail/download`
     *
     * Scopes: `read:attachment:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-thumbnail-download-get
     */
    getAttachmentThumbnailById(args: GetAttachmentThumbnailByIdArgs, options?: CallOptions): Call<Download>;
    /**
     * `GET /wiki/api/v2/app/properties`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:app-data:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-get
     */
    getForgeAppProperties(args?: GetForgeAppPropertiesArgs, options?: CallOptions): PagedCall<GetForgeAppPropertiesResult, GetForgeAppPropertiesItem>;
    /**
     * `GET /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `read:app-data:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-get
     */
    getForgeAppProperty(args: GetForgeAppPropertyArgs, options?: CallOptions): Call<GetForgeAppPropertyResult>;
    /**
     * `PUT /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:app-data:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-put
     */
    putForgeAppProperty(args: PutForgeAppPropertyArgs, options?: CallOptions): Call<void>;
    /**
     * `DELETE /wiki/api/v2/app/properties/{propertyKey}`
     *
     * Experimental: Atlassian may change it without notice.
     *
     * Scopes: `write:app-data:confluence`.
     *
     * @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-delete
     */
    deleteForgeAppProperty(args: DeleteForgeAppPropertyArgs, options?: CallOptions): Call<void>;
}
