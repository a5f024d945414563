// Generated from specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { SingleOperation } from "../operations/Operation.js";
import type { ScopesOfV2 } from "../scopes.js";
import { files, lists } from "../tables/features.js";
import type { MethodsV2 } from "./methods.js";

type OperationOf<Name extends keyof MethodsV2> = SingleOperation<MethodsV2[Name], ScopesOfV2[Name]>;

/** Gets the caller's admin key and its expiry time. Organization and site admins only; admin keys require a Premium or Enterprise plan. */
export const getAdminKey: OperationOf<"getAdminKey"> = { name: "v2.getAdminKey", method: "GET", path: "/wiki/api/v2/admin-key", needs: "none" };
/** Issues or renews an admin key for the caller. It is valid for 10 minutes unless `durationInMinutes` (at most 60) is set, and applies to requests with the header `Atl-Confluence-With-Admin-Key: true`. */
export const enableAdminKey: OperationOf<"enableAdminKey"> = { name: "v2.enableAdminKey", method: "POST", path: "/wiki/api/v2/admin-key", body: "json", needs: "none" };
/** Revokes the caller's admin key before it expires. Organization and site admins only. */
export const disableAdminKey: OperationOf<"disableAdminKey"> = { name: "v2.disableAdminKey", method: "DELETE", path: "/wiki/api/v2/admin-key", success: "none", needs: "none" };
/** Lists attachments across the site; trashed ones only if `status` includes them. Returns metadata; download the file from `downloadLink`. */
export const getAttachments: OperationOf<"getAttachments"> = { name: "v2.getAttachments", method: "GET", path: "/wiki/api/v2/attachments", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Gets the metadata of one attachment, whose ID starts with `att`. Download the file from `downloadLink`; the `include-*` flags add related data. */
export const getAttachmentById: OperationOf<"getAttachmentById"> = { name: "v2.getAttachmentById", method: "GET", path: "/wiki/api/v2/attachments/{id}", needs: "read:attachment:confluence" };
/** Moves an attachment to the trash. To delete it permanently, call again with `purge` once it is there; this requires the `manage/content` permission of the space. */
export const deleteAttachment: OperationOf<"deleteAttachment"> = { name: "v2.deleteAttachment", method: "DELETE", path: "/wiki/api/v2/attachments/{id}", success: "none", needs: "delete:attachment:confluence" };
/** Lists the labels on an attachment that the caller can see. To add one, use v1 `addLabelsToContent`. */
export const getAttachmentLabels: OperationOf<"getAttachmentLabels"> = { name: "v2.getAttachmentLabels", method: "GET", path: "/wiki/api/v2/attachments/{id}/labels", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Lists the operations that the caller may perform on an attachment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getAttachmentOperations: OperationOf<"getAttachmentOperations"> = { name: "v2.getAttachmentOperations", method: "GET", path: "/wiki/api/v2/attachments/{id}/operations", needs: "read:attachment:confluence" };
/** Lists the JSON values that apps and scripts store on an attachment. Pass `key` to find one property and its ID, which the other property operations require. */
export const getAttachmentContentProperties: OperationOf<"getAttachmentContentProperties"> = { name: "v2.getAttachmentContentProperties", method: "GET", path: "/wiki/api/v2/attachments/{attachment-id}/properties", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Stores a JSON value under a new key on an attachment; the caller must be able to edit it. To change an existing key, use `updateAttachmentPropertyById`. */
export const createAttachmentProperty: OperationOf<"createAttachmentProperty"> = { name: "v2.createAttachmentProperty", method: "POST", path: "/wiki/api/v2/attachments/{attachment-id}/properties", body: "json", needs: "read:attachment:confluence write:attachment:confluence" };
/** Gets one property of an attachment by property ID. To look it up by key, use `getAttachmentContentProperties` with `key`. */
export const getAttachmentContentPropertiesById: OperationOf<"getAttachmentContentPropertiesById"> = { name: "v2.getAttachmentContentPropertiesById", method: "GET", path: "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}", needs: "read:attachment:confluence" };
/** Replaces the value of one property of an attachment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateAttachmentPropertyById: OperationOf<"updateAttachmentPropertyById"> = { name: "v2.updateAttachmentPropertyById", method: "PUT", path: "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}", body: "json", needs: "read:attachment:confluence write:attachment:confluence" };
/** Deletes one property of an attachment by ID, not by key. Requires permission to edit that content. */
export const deleteAttachmentPropertyById: OperationOf<"deleteAttachmentPropertyById"> = { name: "v2.deleteAttachmentPropertyById", method: "DELETE", path: "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}", success: "none", needs: "read:attachment:confluence write:attachment:confluence" };
/** Lists the versions of an attachment with number, author, time and message. To get one old version, use `getAttachmentById` with `version`. */
export const getAttachmentVersions: OperationOf<"getAttachmentVersions"> = { name: "v2.getAttachmentVersions", method: "GET", path: "/wiki/api/v2/attachments/{id}/versions", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Gets the details of one version of an attachment: author, message, collaborators, and the previous and next version numbers. For the file, use `getAttachmentById` with `version`. */
export const getAttachmentVersionDetails: OperationOf<"getAttachmentVersionDetails"> = { name: "v2.getAttachmentVersionDetails", method: "GET", path: "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}", needs: "read:attachment:confluence" };
/** Lists the comments on the latest version of an attachment, or on the one given by `version`. Bodies are omitted unless `body-format` is set. */
export const getAttachmentComments: OperationOf<"getAttachmentComments"> = { name: "v2.getAttachmentComments", method: "GET", path: "/wiki/api/v2/attachments/{id}/footer-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists blog posts across the site that the caller can see; filter by `space-id`, `title` or `status`. Bodies are omitted unless `body-format` is set. */
export const getBlogPosts: OperationOf<"getBlogPosts"> = { name: "v2.getBlogPosts", method: "GET", path: "/wiki/api/v2/blogposts", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Publishes a blog post in a space, or saves a draft if `status` is `draft`. The title is required except for drafts; `createdAt` can backdate the post. */
export const createBlogPost: OperationOf<"createBlogPost"> = { name: "v2.createBlogPost", method: "POST", path: "/wiki/api/v2/blogposts", body: "json", needs: "write:page:confluence" };
/** Gets one blog post; its body is omitted unless `body-format` is set. Use `version` or `get-draft` for a state other than the published one. */
export const getBlogPostById: OperationOf<"getBlogPostById"> = { name: "v2.getBlogPostById", method: "GET", path: "/wiki/api/v2/blogposts/{id}", needs: "read:page:confluence" };
/** Replaces the title and body of a blog post; `version.number` must be the next one. Also restores a trashed post when `status` is `current`; cannot move it to another space. */
export const updateBlogPost: OperationOf<"updateBlogPost"> = { name: "v2.updateBlogPost", method: "PUT", path: "/wiki/api/v2/blogposts/{id}", body: "json", needs: "write:page:confluence" };
/** Moves a blog post to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft. */
export const deleteBlogPost: OperationOf<"deleteBlogPost"> = { name: "v2.deleteBlogPost", method: "DELETE", path: "/wiki/api/v2/blogposts/{id}", success: "none", needs: "delete:page:confluence" };
/** Lists the attachments of a blog post; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`. */
export const getBlogpostAttachments: OperationOf<"getBlogpostAttachments"> = { name: "v2.getBlogpostAttachments", method: "GET", path: "/wiki/api/v2/blogposts/{id}/attachments", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Lists an app's custom content of one `type` inside a blog post. Set `body-format` to include the bodies. */
export const getCustomContentByTypeInBlogPost: OperationOf<"getCustomContentByTypeInBlogPost"> = { name: "v2.getCustomContentByTypeInBlogPost", method: "GET", path: "/wiki/api/v2/blogposts/{id}/custom-content", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Lists the labels on a blog post that the caller can see. To add one, use v1 `addLabelsToContent`. */
export const getBlogPostLabels: OperationOf<"getBlogPostLabels"> = { name: "v2.getBlogPostLabels", method: "GET", path: "/wiki/api/v2/blogposts/{id}/labels", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Counts the likes of a blog post. To see who liked it, use `getBlogPostLikeUsers`. */
export const getBlogPostLikeCount: OperationOf<"getBlogPostLikeCount"> = { name: "v2.getBlogPostLikeCount", method: "GET", path: "/wiki/api/v2/blogposts/{id}/likes/count", needs: "read:page:confluence" };
/** Lists the account IDs of the users who like a blog post. Use `createBulkUserLookup` to look up their names. */
export const getBlogPostLikeUsers: OperationOf<"getBlogPostLikeUsers"> = { name: "v2.getBlogPostLikeUsers", method: "GET", path: "/wiki/api/v2/blogposts/{id}/likes/users", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists the JSON values that apps and scripts store on a blog post. Pass `key` to find one property and its ID, which the other property operations require. */
export const getBlogpostContentProperties: OperationOf<"getBlogpostContentProperties"> = { name: "v2.getBlogpostContentProperties", method: "GET", path: "/wiki/api/v2/blogposts/{blogpost-id}/properties", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Stores a JSON value under a new key on a blog post; the caller must be able to edit it. To change an existing key, use `updateBlogpostPropertyById`. */
export const createBlogpostProperty: OperationOf<"createBlogpostProperty"> = { name: "v2.createBlogpostProperty", method: "POST", path: "/wiki/api/v2/blogposts/{blogpost-id}/properties", body: "json", needs: "read:page:confluence write:page:confluence" };
/** Gets one property of a blog post by property ID. To look it up by key, use `getBlogpostContentProperties` with `key`. */
export const getBlogpostContentPropertiesById: OperationOf<"getBlogpostContentPropertiesById"> = { name: "v2.getBlogpostContentPropertiesById", method: "GET", path: "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}", needs: "read:page:confluence" };
/** Replaces the value of one property of a blog post, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateBlogpostPropertyById: OperationOf<"updateBlogpostPropertyById"> = { name: "v2.updateBlogpostPropertyById", method: "PUT", path: "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}", body: "json", needs: "read:page:confluence write:page:confluence" };
/** Deletes one property of a blog post by ID, not by key. Requires permission to edit that content. */
export const deleteBlogpostPropertyById: OperationOf<"deleteBlogpostPropertyById"> = { name: "v2.deleteBlogpostPropertyById", method: "DELETE", path: "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}", success: "none", needs: "read:page:confluence write:page:confluence" };
/** Lists the operations that the caller may perform on a blog post, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getBlogPostOperations: OperationOf<"getBlogPostOperations"> = { name: "v2.getBlogPostOperations", method: "GET", path: "/wiki/api/v2/blogposts/{id}/operations", needs: "read:page:confluence" };
/** Lists the versions of a blog post with number, author, time and message. Bodies are included only if `body-format` is set. */
export const getBlogPostVersions: OperationOf<"getBlogPostVersions"> = { name: "v2.getBlogPostVersions", method: "GET", path: "/wiki/api/v2/blogposts/{id}/versions", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Gets the details of one version of a blog post: author, message, collaborators, and the previous and next version numbers. For the body, use `getBlogPostById` with `version`. */
export const getBlogPostVersionDetails: OperationOf<"getBlogPostVersionDetails"> = { name: "v2.getBlogPostVersionDetails", method: "GET", path: "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}", needs: "read:page:confluence" };
/** Maps content IDs to their v2 types, useful when only IDs from v1 were stored. Returns one map in `results`, with `null` for IDs that do not exist or are hidden. */
export const convertContentIdsToContentTypes: OperationOf<"convertContentIdsToContentTypes"> = { name: "v2.convertContentIdsToContentTypes", method: "POST", path: "/wiki/api/v2/content/convert-ids-to-types", body: "json", needs: "read:content.metadata:confluence" };
/** Lists custom content of one `type` across the site; filter by `id` or `space-id`. Set `body-format` to include the bodies. */
export const getCustomContentByType: OperationOf<"getCustomContentByType"> = { name: "v2.getCustomContentByType", method: "GET", path: "/wiki/api/v2/custom-content", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Creates custom content of an app-defined type. Requires exactly one container: `spaceId`, `pageId`, `blogPostId` or `customContentId`. */
export const createCustomContent: OperationOf<"createCustomContent"> = { name: "v2.createCustomContent", method: "POST", path: "/wiki/api/v2/custom-content", body: "json", needs: "write:custom-content:confluence" };
/** Gets one custom content item. Its body is omitted unless `body-format` is set, and a `raw` body is available only as `raw`. */
export const getCustomContentById: OperationOf<"getCustomContentById"> = { name: "v2.getCustomContentById", method: "GET", path: "/wiki/api/v2/custom-content/{id}", needs: "read:custom-content:confluence" };
/** Replaces the title and body of a custom content item; `version.number` must be the next one. Accepts at most one container, and cannot move the item to another space. */
export const updateCustomContent: OperationOf<"updateCustomContent"> = { name: "v2.updateCustomContent", method: "PUT", path: "/wiki/api/v2/custom-content/{id}", body: "json", needs: "write:custom-content:confluence" };
/** Trashes or permanently deletes custom content, depending on its type. `purge` permanently deletes an item already in the trash and requires the `manage/content` permission. */
export const deleteCustomContent: OperationOf<"deleteCustomContent"> = { name: "v2.deleteCustomContent", method: "DELETE", path: "/wiki/api/v2/custom-content/{id}", success: "none", needs: "delete:custom-content:confluence" };
/** Lists the attachments of a custom content item; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`. */
export const getCustomContentAttachments: OperationOf<"getCustomContentAttachments"> = { name: "v2.getCustomContentAttachments", method: "GET", path: "/wiki/api/v2/custom-content/{id}/attachments", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Lists the footer comments on a custom content item. Their bodies are omitted unless `body-format` is set. */
export const getCustomContentComments: OperationOf<"getCustomContentComments"> = { name: "v2.getCustomContentComments", method: "GET", path: "/wiki/api/v2/custom-content/{id}/footer-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the labels on a custom content item that the caller can see. To add one, use v1 `addLabelsToContent`. */
export const getCustomContentLabels: OperationOf<"getCustomContentLabels"> = { name: "v2.getCustomContentLabels", method: "GET", path: "/wiki/api/v2/custom-content/{id}/labels", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Lists the operations that the caller may perform on a custom content item, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getCustomContentOperations: OperationOf<"getCustomContentOperations"> = { name: "v2.getCustomContentOperations", method: "GET", path: "/wiki/api/v2/custom-content/{id}/operations", needs: "read:custom-content:confluence" };
/** Lists the JSON values that apps and scripts store on a custom content item. Pass `key` to find one property and its ID, which the other property operations require. */
export const getCustomContentContentProperties: OperationOf<"getCustomContentContentProperties"> = { name: "v2.getCustomContentContentProperties", method: "GET", path: "/wiki/api/v2/custom-content/{custom-content-id}/properties", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Stores a JSON value under a new key on a custom content item; the caller must be able to edit it. To change an existing key, use `updateCustomContentPropertyById`. */
export const createCustomContentProperty: OperationOf<"createCustomContentProperty"> = { name: "v2.createCustomContentProperty", method: "POST", path: "/wiki/api/v2/custom-content/{custom-content-id}/properties", body: "json", needs: "read:custom-content:confluence write:custom-content:confluence" };
/** Gets one property of a custom content item by property ID. To look it up by key, use `getCustomContentContentProperties` with `key`. */
export const getCustomContentContentPropertiesById: OperationOf<"getCustomContentContentPropertiesById"> = { name: "v2.getCustomContentContentPropertiesById", method: "GET", path: "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}", needs: "read:custom-content:confluence" };
/** Replaces the value of one property of a custom content item, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateCustomContentPropertyById: OperationOf<"updateCustomContentPropertyById"> = { name: "v2.updateCustomContentPropertyById", method: "PUT", path: "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}", body: "json", needs: "read:custom-content:confluence write:custom-content:confluence" };
/** Deletes one property of a custom content item by ID, not by key. Requires permission to edit that content. */
export const deleteCustomContentPropertyById: OperationOf<"deleteCustomContentPropertyById"> = { name: "v2.deleteCustomContentPropertyById", method: "DELETE", path: "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}", success: "none", needs: "read:custom-content:confluence write:custom-content:confluence" };
/** Lists the labels in use on the site that the caller can see. Returns the numeric IDs that `getLabelPages` and similar operations require. */
export const getLabels: OperationOf<"getLabels"> = { name: "v2.getLabels", method: "GET", path: "/wiki/api/v2/labels", page: "cursor", max: 250, lists, needs: "read:label:confluence" };
/** Lists attachments with a given label. Requires the label ID, not its name; look it up with `getLabels`. */
export const getLabelAttachments: OperationOf<"getLabelAttachments"> = { name: "v2.getLabelAttachments", method: "GET", path: "/wiki/api/v2/labels/{id}/attachments", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Lists blog posts with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`. */
export const getLabelBlogPosts: OperationOf<"getLabelBlogPosts"> = { name: "v2.getLabelBlogPosts", method: "GET", path: "/wiki/api/v2/labels/{id}/blogposts", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists pages with a given label, optionally limited to certain spaces. Requires the label ID, not its name; look it up with `getLabels`. */
export const getLabelPages: OperationOf<"getLabelPages"> = { name: "v2.getLabelPages", method: "GET", path: "/wiki/api/v2/labels/{id}/pages", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists pages across the site that the caller can see; combine `space-id` and `title` to find a page by name. Bodies are omitted unless `body-format` is set. */
export const getPages: OperationOf<"getPages"> = { name: "v2.getPages", method: "GET", path: "/wiki/api/v2/pages", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Creates a page, published unless `status` is `draft`; the title is required except for drafts. The page is created under the space's home page unless `parentId` or `root-level` is set. */
export const createPage: OperationOf<"createPage"> = { name: "v2.createPage", method: "POST", path: "/wiki/api/v2/pages", body: "json", needs: "write:page:confluence" };
/** Gets one page; its body is omitted unless `body-format` is set. Use `version` for an older version, `get-draft` for the unpublished draft. */
export const getPageById: OperationOf<"getPageById"> = { name: "v2.getPageById", method: "GET", path: "/wiki/api/v2/pages/{id}", needs: "read:page:confluence" };
/** Replaces the title and body of a page and can change its parent or owner. `version.number` must be the next one, otherwise the server returns a conflict; `status` set to `current` restores a trashed page. */
export const updatePage: OperationOf<"updatePage"> = { name: "v2.updatePage", method: "PUT", path: "/wiki/api/v2/pages/{id}", body: "json", needs: "write:page:confluence" };
/** Moves a page to the trash. `purge` permanently deletes one already there (requires `manage/content`); `draft` permanently discards a draft. */
export const deletePage: OperationOf<"deletePage"> = { name: "v2.deletePage", method: "DELETE", path: "/wiki/api/v2/pages/{id}", success: "none", needs: "delete:page:confluence" };
/** Lists the attachments of a page; trashed ones only if `status` includes them. Filter by `filename` or `mediaType`; to upload, use v1 `createAttachment`. */
export const getPageAttachments: OperationOf<"getPageAttachments"> = { name: "v2.getPageAttachments", method: "GET", path: "/wiki/api/v2/pages/{id}/attachments", page: "cursor", max: 250, lists, needs: "read:attachment:confluence" };
/** Lists an app's custom content of one `type` inside a page. Set `body-format` to include the bodies. */
export const getCustomContentByTypeInPage: OperationOf<"getCustomContentByTypeInPage"> = { name: "v2.getCustomContentByTypeInPage", method: "GET", path: "/wiki/api/v2/pages/{id}/custom-content", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Lists the labels on a page that the caller can see. To add one, use v1 `addLabelsToContent`. */
export const getPageLabels: OperationOf<"getPageLabels"> = { name: "v2.getPageLabels", method: "GET", path: "/wiki/api/v2/pages/{id}/labels", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Counts the likes of a page. To see who liked it, use `getPageLikeUsers`. */
export const getPageLikeCount: OperationOf<"getPageLikeCount"> = { name: "v2.getPageLikeCount", method: "GET", path: "/wiki/api/v2/pages/{id}/likes/count", needs: "read:page:confluence" };
/** Lists the account IDs of the users who like a page. Use `createBulkUserLookup` to look up their names. */
export const getPageLikeUsers: OperationOf<"getPageLikeUsers"> = { name: "v2.getPageLikeUsers", method: "GET", path: "/wiki/api/v2/pages/{id}/likes/users", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists the operations that the caller may perform on a page, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getPageOperations: OperationOf<"getPageOperations"> = { name: "v2.getPageOperations", method: "GET", path: "/wiki/api/v2/pages/{id}/operations", needs: "read:page:confluence" };
/** Lists the JSON values that apps and scripts store on a page. Pass `key` to find one property and its ID, which the other property operations require. */
export const getPageContentProperties: OperationOf<"getPageContentProperties"> = { name: "v2.getPageContentProperties", method: "GET", path: "/wiki/api/v2/pages/{page-id}/properties", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Stores a JSON value under a new key on a page; the caller must be able to edit it. To change an existing key, use `updatePagePropertyById`. */
export const createPageProperty: OperationOf<"createPageProperty"> = { name: "v2.createPageProperty", method: "POST", path: "/wiki/api/v2/pages/{page-id}/properties", body: "json", needs: "read:page:confluence write:page:confluence" };
/** Gets one property of a page by property ID. To look it up by key, use `getPageContentProperties` with `key`. */
export const getPageContentPropertiesById: OperationOf<"getPageContentPropertiesById"> = { name: "v2.getPageContentPropertiesById", method: "GET", path: "/wiki/api/v2/pages/{page-id}/properties/{property-id}", needs: "read:page:confluence" };
/** Replaces the value of one property of a page, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updatePagePropertyById: OperationOf<"updatePagePropertyById"> = { name: "v2.updatePagePropertyById", method: "PUT", path: "/wiki/api/v2/pages/{page-id}/properties/{property-id}", body: "json", needs: "read:page:confluence write:page:confluence" };
/** Deletes one property of a page by ID, not by key. Requires permission to edit that content. */
export const deletePagePropertyById: OperationOf<"deletePagePropertyById"> = { name: "v2.deletePagePropertyById", method: "DELETE", path: "/wiki/api/v2/pages/{page-id}/properties/{property-id}", success: "none", needs: "read:page:confluence write:page:confluence" };
/** Redacts passages of a page's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring. */
export const postRedactPage: OperationOf<"postRedactPage"> = { name: "v2.postRedactPage", method: "POST", path: "/wiki/api/v2/pages/{id}/redact", body: "json", needs: "write:page:confluence" };
/** Redacts passages of a blog post's title or body, given as JSON pointers and character ranges. Requires Atlassian Guard Premium; keep the returned IDs, which allow restoring. */
export const postRedactBlog: OperationOf<"postRedactBlog"> = { name: "v2.postRedactBlog", method: "POST", path: "/wiki/api/v2/blogposts/{id}/redact", body: "json", needs: "write:page:confluence" };
/** Renames a page without sending its body or a version number. Returns a conflict if the space requires approval before publishing. */
export const updatePageTitle: OperationOf<"updatePageTitle"> = { name: "v2.updatePageTitle", method: "PUT", path: "/wiki/api/v2/pages/{id}/title", body: "json", needs: "write:page:confluence" };
/** Lists the versions of a page with number, author, time and message. Bodies are included only if `body-format` is set. */
export const getPageVersions: OperationOf<"getPageVersions"> = { name: "v2.getPageVersions", method: "GET", path: "/wiki/api/v2/pages/{id}/versions", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Creates a whiteboard, empty or from a `templateKey`, with the template language set by `locale`. `parentId` sets its location in the content tree. */
export const createWhiteboard: OperationOf<"createWhiteboard"> = { name: "v2.createWhiteboard", method: "POST", path: "/wiki/api/v2/whiteboards", body: "json", needs: "write:whiteboard:confluence" };
/** Gets the metadata of a whiteboard, without its drawing. The `include-*` flags add related data. */
export const getWhiteboardById: OperationOf<"getWhiteboardById"> = { name: "v2.getWhiteboardById", method: "GET", path: "/wiki/api/v2/whiteboards/{id}", needs: "read:whiteboard:confluence" };
/** Moves a whiteboard to the trash, from which it can be restored. Requires permission to delete whiteboards in the space. */
export const deleteWhiteboard: OperationOf<"deleteWhiteboard"> = { name: "v2.deleteWhiteboard", method: "DELETE", path: "/wiki/api/v2/whiteboards/{id}", success: "none", needs: "delete:whiteboard:confluence" };
/** Lists the JSON values that apps and scripts store on a whiteboard. Pass `key` to find one property and its ID, which the other property operations require. */
export const getWhiteboardContentProperties: OperationOf<"getWhiteboardContentProperties"> = { name: "v2.getWhiteboardContentProperties", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/properties", page: "cursor", max: 250, lists, needs: "read:whiteboard:confluence" };
/** Stores a JSON value under a new key on a whiteboard; the caller must be able to edit it. To change an existing key, use `updateWhiteboardPropertyById`. */
export const createWhiteboardProperty: OperationOf<"createWhiteboardProperty"> = { name: "v2.createWhiteboardProperty", method: "POST", path: "/wiki/api/v2/whiteboards/{id}/properties", body: "json", needs: "read:whiteboard:confluence write:whiteboard:confluence" };
/** Gets one property of a whiteboard by property ID. To look it up by key, use `getWhiteboardContentProperties` with `key`. */
export const getWhiteboardContentPropertiesById: OperationOf<"getWhiteboardContentPropertiesById"> = { name: "v2.getWhiteboardContentPropertiesById", method: "GET", path: "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}", needs: "read:whiteboard:confluence" };
/** Replaces the value of one property of a whiteboard, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateWhiteboardPropertyById: OperationOf<"updateWhiteboardPropertyById"> = { name: "v2.updateWhiteboardPropertyById", method: "PUT", path: "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}", body: "json", needs: "read:whiteboard:confluence write:whiteboard:confluence" };
/** Deletes one property of a whiteboard by ID, not by key. Requires permission to edit that content. */
export const deleteWhiteboardPropertyById: OperationOf<"deleteWhiteboardPropertyById"> = { name: "v2.deleteWhiteboardPropertyById", method: "DELETE", path: "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}", success: "none", needs: "read:whiteboard:confluence write:whiteboard:confluence" };
/** Lists the operations that the caller may perform on a whiteboard, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getWhiteboardOperations: OperationOf<"getWhiteboardOperations"> = { name: "v2.getWhiteboardOperations", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/operations", needs: "read:whiteboard:confluence" };
/** Lists the direct children of a whiteboard in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
export const getWhiteboardDirectChildren: OperationOf<"getWhiteboardDirectChildren"> = { name: "v2.getWhiteboardDirectChildren", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/direct-children", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the descendants of a whiteboard, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
export const getWhiteboardDescendants: OperationOf<"getWhiteboardDescendants"> = { name: "v2.getWhiteboardDescendants", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/descendants", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the ancestors of a whiteboard, starting at the top of the tree. Items contain only `id` and `type`. */
export const getWhiteboardAncestors: OperationOf<"getWhiteboardAncestors"> = { name: "v2.getWhiteboardAncestors", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/ancestors", page: "ancestors", max: 250, lists, needs: "read:content.metadata:confluence" };
/** Creates an empty database in a space. `parentId` sets its location in the content tree. */
export const createDatabase: OperationOf<"createDatabase"> = { name: "v2.createDatabase", method: "POST", path: "/wiki/api/v2/databases", body: "json", needs: "write:database:confluence" };
/** Gets the metadata of a database, without its rows and columns. The `include-*` flags add related data. */
export const getDatabaseById: OperationOf<"getDatabaseById"> = { name: "v2.getDatabaseById", method: "GET", path: "/wiki/api/v2/databases/{id}", needs: "read:database:confluence" };
/** Moves a database to the trash, from which it can be restored. Requires permission to delete databases in the space. */
export const deleteDatabase: OperationOf<"deleteDatabase"> = { name: "v2.deleteDatabase", method: "DELETE", path: "/wiki/api/v2/databases/{id}", success: "none", needs: "delete:database:confluence" };
/** Lists the JSON values that apps and scripts store on a database. Pass `key` to find one property and its ID, which the other property operations require. */
export const getDatabaseContentProperties: OperationOf<"getDatabaseContentProperties"> = { name: "v2.getDatabaseContentProperties", method: "GET", path: "/wiki/api/v2/databases/{id}/properties", page: "cursor", max: 250, lists, needs: "read:database:confluence" };
/** Stores a JSON value under a new key on a database; the caller must be able to edit it. To change an existing key, use `updateDatabasePropertyById`. */
export const createDatabaseProperty: OperationOf<"createDatabaseProperty"> = { name: "v2.createDatabaseProperty", method: "POST", path: "/wiki/api/v2/databases/{id}/properties", body: "json", needs: "read:database:confluence write:database:confluence" };
/** Gets one property of a database by property ID. To look it up by key, use `getDatabaseContentProperties` with `key`. */
export const getDatabaseContentPropertiesById: OperationOf<"getDatabaseContentPropertiesById"> = { name: "v2.getDatabaseContentPropertiesById", method: "GET", path: "/wiki/api/v2/databases/{database-id}/properties/{property-id}", needs: "read:database:confluence" };
/** Replaces the value of one property of a database, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateDatabasePropertyById: OperationOf<"updateDatabasePropertyById"> = { name: "v2.updateDatabasePropertyById", method: "PUT", path: "/wiki/api/v2/databases/{database-id}/properties/{property-id}", body: "json", needs: "read:database:confluence write:database:confluence" };
/** Deletes one property of a database by ID, not by key. Requires permission to edit that content. */
export const deleteDatabasePropertyById: OperationOf<"deleteDatabasePropertyById"> = { name: "v2.deleteDatabasePropertyById", method: "DELETE", path: "/wiki/api/v2/databases/{database-id}/properties/{property-id}", success: "none", needs: "read:database:confluence write:database:confluence" };
/** Lists the operations that the caller may perform on a database, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getDatabaseOperations: OperationOf<"getDatabaseOperations"> = { name: "v2.getDatabaseOperations", method: "GET", path: "/wiki/api/v2/databases/{id}/operations", needs: "read:database:confluence" };
/** Lists the direct children of a database in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
export const getDatabaseDirectChildren: OperationOf<"getDatabaseDirectChildren"> = { name: "v2.getDatabaseDirectChildren", method: "GET", path: "/wiki/api/v2/databases/{id}/direct-children", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the descendants of a database, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
export const getDatabaseDescendants: OperationOf<"getDatabaseDescendants"> = { name: "v2.getDatabaseDescendants", method: "GET", path: "/wiki/api/v2/databases/{id}/descendants", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the ancestors of a database, starting at the top of the tree. Items contain only `id` and `type`. */
export const getDatabaseAncestors: OperationOf<"getDatabaseAncestors"> = { name: "v2.getDatabaseAncestors", method: "GET", path: "/wiki/api/v2/databases/{id}/ancestors", page: "ancestors", max: 250, lists, needs: "read:content.metadata:confluence" };
/** Adds a link to an external URL, `embedUrl`, to the content tree of a space. `parentId` sets its location. */
export const createSmartLink: OperationOf<"createSmartLink"> = { name: "v2.createSmartLink", method: "POST", path: "/wiki/api/v2/embeds", body: "json", needs: "write:embed:confluence" };
/** Gets a Smart Link, including its target URL, `embedUrl`. The `include-*` flags add related data. */
export const getSmartLinkById: OperationOf<"getSmartLinkById"> = { name: "v2.getSmartLinkById", method: "GET", path: "/wiki/api/v2/embeds/{id}", needs: "read:embed:confluence" };
/** Moves a Smart Link to the trash, from which it can be restored. Requires permission to delete Smart Links in the space. */
export const deleteSmartLink: OperationOf<"deleteSmartLink"> = { name: "v2.deleteSmartLink", method: "DELETE", path: "/wiki/api/v2/embeds/{id}", success: "none", needs: "delete:embed:confluence" };
/** Lists the JSON values that apps and scripts store on a Smart Link. Pass `key` to find one property and its ID, which the other property operations require. */
export const getSmartLinkContentProperties: OperationOf<"getSmartLinkContentProperties"> = { name: "v2.getSmartLinkContentProperties", method: "GET", path: "/wiki/api/v2/embeds/{id}/properties", page: "cursor", max: 250, lists, needs: "read:embed:confluence" };
/** Stores a JSON value under a new key on a Smart Link; the caller must be able to edit it. To change an existing key, use `updateSmartLinkPropertyById`. */
export const createSmartLinkProperty: OperationOf<"createSmartLinkProperty"> = { name: "v2.createSmartLinkProperty", method: "POST", path: "/wiki/api/v2/embeds/{id}/properties", body: "json", needs: "read:embed:confluence write:embed:confluence" };
/** Gets one property of a Smart Link by property ID. To look it up by key, use `getSmartLinkContentProperties` with `key`. */
export const getSmartLinkContentPropertiesById: OperationOf<"getSmartLinkContentPropertiesById"> = { name: "v2.getSmartLinkContentPropertiesById", method: "GET", path: "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}", needs: "read:embed:confluence" };
/** Replaces the value of one property of a Smart Link, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateSmartLinkPropertyById: OperationOf<"updateSmartLinkPropertyById"> = { name: "v2.updateSmartLinkPropertyById", method: "PUT", path: "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}", body: "json", needs: "read:embed:confluence write:embed:confluence" };
/** Deletes one property of a Smart Link by ID, not by key. Requires permission to edit that content. */
export const deleteSmartLinkPropertyById: OperationOf<"deleteSmartLinkPropertyById"> = { name: "v2.deleteSmartLinkPropertyById", method: "DELETE", path: "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}", success: "none", needs: "read:embed:confluence write:embed:confluence" };
/** Lists the operations that the caller may perform on a Smart Link, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getSmartLinkOperations: OperationOf<"getSmartLinkOperations"> = { name: "v2.getSmartLinkOperations", method: "GET", path: "/wiki/api/v2/embeds/{id}/operations", needs: "read:embed:confluence" };
/** Lists the direct children of a Smart Link in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
export const getSmartLinkDirectChildren: OperationOf<"getSmartLinkDirectChildren"> = { name: "v2.getSmartLinkDirectChildren", method: "GET", path: "/wiki/api/v2/embeds/{id}/direct-children", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the descendants of a Smart Link, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
export const getSmartLinkDescendants: OperationOf<"getSmartLinkDescendants"> = { name: "v2.getSmartLinkDescendants", method: "GET", path: "/wiki/api/v2/embeds/{id}/descendants", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the ancestors of a Smart Link, starting at the top of the tree. Items contain only `id` and `type`. */
export const getSmartLinkAncestors: OperationOf<"getSmartLinkAncestors"> = { name: "v2.getSmartLinkAncestors", method: "GET", path: "/wiki/api/v2/embeds/{id}/ancestors", page: "ancestors", max: 250, lists, needs: "read:content.metadata:confluence" };
/** Creates a folder for grouping content in a space. `parentId` nests it under other content. */
export const createFolder: OperationOf<"createFolder"> = { name: "v2.createFolder", method: "POST", path: "/wiki/api/v2/folders", body: "json", needs: "write:folder:confluence" };
/** Gets the metadata of a folder. `include-direct-children` adds its contents; use `getFolderDirectChildren` for the full list. */
export const getFolderById: OperationOf<"getFolderById"> = { name: "v2.getFolderById", method: "GET", path: "/wiki/api/v2/folders/{id}", needs: "read:folder:confluence" };
/** Moves a folder to the trash, from which it can be restored. Requires permission to delete folders in the space. */
export const deleteFolder: OperationOf<"deleteFolder"> = { name: "v2.deleteFolder", method: "DELETE", path: "/wiki/api/v2/folders/{id}", success: "none", needs: "delete:folder:confluence" };
/** Lists the JSON values that apps and scripts store on a folder. Pass `key` to find one property and its ID, which the other property operations require. */
export const getFolderContentProperties: OperationOf<"getFolderContentProperties"> = { name: "v2.getFolderContentProperties", method: "GET", path: "/wiki/api/v2/folders/{id}/properties", page: "cursor", max: 250, lists, needs: "read:folder:confluence" };
/** Stores a JSON value under a new key on a folder; the caller must be able to edit it. To change an existing key, use `updateFolderPropertyById`. */
export const createFolderProperty: OperationOf<"createFolderProperty"> = { name: "v2.createFolderProperty", method: "POST", path: "/wiki/api/v2/folders/{id}/properties", body: "json", needs: "read:folder:confluence write:folder:confluence" };
/** Gets one property of a folder by property ID. To look it up by key, use `getFolderContentProperties` with `key`. */
export const getFolderContentPropertiesById: OperationOf<"getFolderContentPropertiesById"> = { name: "v2.getFolderContentPropertiesById", method: "GET", path: "/wiki/api/v2/folders/{folder-id}/properties/{property-id}", needs: "read:folder:confluence" };
/** Replaces the value of one property of a folder, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateFolderPropertyById: OperationOf<"updateFolderPropertyById"> = { name: "v2.updateFolderPropertyById", method: "PUT", path: "/wiki/api/v2/folders/{folder-id}/properties/{property-id}", body: "json", needs: "read:folder:confluence write:folder:confluence" };
/** Deletes one property of a folder by ID, not by key. Requires permission to edit that content. */
export const deleteFolderPropertyById: OperationOf<"deleteFolderPropertyById"> = { name: "v2.deleteFolderPropertyById", method: "DELETE", path: "/wiki/api/v2/folders/{folder-id}/properties/{property-id}", success: "none", needs: "read:folder:confluence write:folder:confluence" };
/** Lists the operations that the caller may perform on a folder, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getFolderOperations: OperationOf<"getFolderOperations"> = { name: "v2.getFolderOperations", method: "GET", path: "/wiki/api/v2/folders/{id}/operations", needs: "read:folder:confluence" };
/** Lists the direct children of a folder in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
export const getFolderDirectChildren: OperationOf<"getFolderDirectChildren"> = { name: "v2.getFolderDirectChildren", method: "GET", path: "/wiki/api/v2/folders/{id}/direct-children", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the descendants of a folder, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
export const getFolderDescendants: OperationOf<"getFolderDescendants"> = { name: "v2.getFolderDescendants", method: "GET", path: "/wiki/api/v2/folders/{id}/descendants", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the ancestors of a folder, starting at the top of the tree. Items contain only `id` and `type`. */
export const getFolderAncestors: OperationOf<"getFolderAncestors"> = { name: "v2.getFolderAncestors", method: "GET", path: "/wiki/api/v2/folders/{id}/ancestors", page: "ancestors", max: 250, lists, needs: "read:content.metadata:confluence" };
/** Gets the details of one version of a page: author, message, collaborators, and the previous and next version numbers. For the body, use `getPageById` with `version`. */
export const getPageVersionDetails: OperationOf<"getPageVersionDetails"> = { name: "v2.getPageVersionDetails", method: "GET", path: "/wiki/api/v2/pages/{page-id}/versions/{version-number}", needs: "read:page:confluence" };
/** Lists the versions of a custom content item with number, author, time and message. Bodies are included only if `body-format` is set. */
export const getCustomContentVersions: OperationOf<"getCustomContentVersions"> = { name: "v2.getCustomContentVersions", method: "GET", path: "/wiki/api/v2/custom-content/{custom-content-id}/versions", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Gets the details of one version of a custom content item: author, message, collaborators, and the previous and next version numbers. For the body, use `getCustomContentById` with `version`. */
export const getCustomContentVersionDetails: OperationOf<"getCustomContentVersionDetails"> = { name: "v2.getCustomContentVersionDetails", method: "GET", path: "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}", needs: "read:custom-content:confluence" };
/** Lists the spaces that the caller can see, ordered by ID. Pass `keys` to convert space keys to the IDs that other operations require. */
export const getSpaces: OperationOf<"getSpaces"> = { name: "v2.getSpaces", method: "GET", path: "/wiki/api/v2/spaces", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Creates a space, identified by `key` or `alias`. Available only on sites with role-based access control; others return 404, so use v1 `createSpace` there. */
export const createSpace: OperationOf<"createSpace"> = { name: "v2.createSpace", method: "POST", path: "/wiki/api/v2/spaces", body: "json", needs: "write:space:confluence" };
/** Gets one space by numeric ID; to look it up by key, use `getSpaces` with `keys`. Set `description-format` to include the description and `include-icon` for the icon. */
export const getSpaceById: OperationOf<"getSpaceById"> = { name: "v2.getSpaceById", method: "GET", path: "/wiki/api/v2/spaces/{id}", needs: "read:space:confluence" };
/** Lists the blog posts of one space, filtered by `title` or `status`. Bodies are omitted unless `body-format` is set. */
export const getBlogPostsInSpace: OperationOf<"getBlogPostsInSpace"> = { name: "v2.getBlogPostsInSpace", method: "GET", path: "/wiki/api/v2/spaces/{id}/blogposts", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists the labels of the space itself. For labels of its pages and posts, use `getSpaceContentLabels`. */
export const getSpaceLabels: OperationOf<"getSpaceLabels"> = { name: "v2.getSpaceLabels", method: "GET", path: "/wiki/api/v2/spaces/{id}/labels", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Lists the labels used on content inside a space. For labels on the space itself, use `getSpaceLabels`. */
export const getSpaceContentLabels: OperationOf<"getSpaceContentLabels"> = { name: "v2.getSpaceContentLabels", method: "GET", path: "/wiki/api/v2/spaces/{id}/content/labels", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Lists an app's custom content of one `type` in a space. Set `body-format` to include the bodies. */
export const getCustomContentByTypeInSpace: OperationOf<"getCustomContentByTypeInSpace"> = { name: "v2.getCustomContentByTypeInSpace", method: "GET", path: "/wiki/api/v2/spaces/{id}/custom-content", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Lists the operations that the caller may perform on a space, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getSpaceOperations: OperationOf<"getSpaceOperations"> = { name: "v2.getSpaceOperations", method: "GET", path: "/wiki/api/v2/spaces/{id}/operations", needs: "read:space:confluence" };
/** Lists the pages of one space as a flat list; `depth` set to `root` returns only the top level. Bodies are omitted unless `body-format` is set. */
export const getPagesInSpace: OperationOf<"getPagesInSpace"> = { name: "v2.getPagesInSpace", method: "GET", path: "/wiki/api/v2/spaces/{id}/pages", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists the key-value pairs stored on a space. Pass `key` to find the ID of a property by its key. */
export const getSpaceProperties: OperationOf<"getSpaceProperties"> = { name: "v2.getSpaceProperties", method: "GET", path: "/wiki/api/v2/spaces/{space-id}/properties", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Stores a JSON value under a new key on a space. Space admins only. */
export const createSpaceProperty: OperationOf<"createSpaceProperty"> = { name: "v2.createSpaceProperty", method: "POST", path: "/wiki/api/v2/spaces/{space-id}/properties", body: "json", needs: "read:space:confluence write:space:confluence" };
/** Gets one property of a space by ID. To look it up by key, use `getSpaceProperties` with `key`. */
export const getSpacePropertyById: OperationOf<"getSpacePropertyById"> = { name: "v2.getSpacePropertyById", method: "GET", path: "/wiki/api/v2/spaces/{space-id}/properties/{property-id}", needs: "read:space:confluence" };
/** Replaces the value of a space property; `version.number` must be one higher than the current one. Space admins only. */
export const updateSpacePropertyById: OperationOf<"updateSpacePropertyById"> = { name: "v2.updateSpacePropertyById", method: "PUT", path: "/wiki/api/v2/spaces/{space-id}/properties/{property-id}", body: "json", needs: "read:space:confluence write:space:confluence" };
/** Deletes a property of a space by ID, not by key. Space admins only. */
export const deleteSpacePropertyById: OperationOf<"deleteSpacePropertyById"> = { name: "v2.deleteSpacePropertyById", method: "DELETE", path: "/wiki/api/v2/spaces/{space-id}/properties/{property-id}", success: "none", needs: "read:space:confluence write:space:confluence" };
/** Lists who has which permission in a space, one entry per principal and operation. Requires only permission to view the space. */
export const getSpacePermissionsAssignments: OperationOf<"getSpacePermissionsAssignments"> = { name: "v2.getSpacePermissionsAssignments", method: "GET", path: "/wiki/api/v2/spaces/{id}/permissions", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Lists the permissions that space roles consist of; pass their IDs to `createSpaceRole`. Available only on sites with role-based access control. */
export const getAvailableSpacePermissions: OperationOf<"getAvailableSpacePermissions"> = { name: "v2.getAvailableSpacePermissions", method: "GET", path: "/wiki/api/v2/space-permissions", page: "cursor", max: 250, lists, needs: "read:space.permission:confluence" };
/** Lists sets of permissions that do not match any role yet, most used first. Reflects the last run of `generateSpacePermissionCombinations`; Confluence admins only. */
export const listSpacePermissionCombinations: OperationOf<"listSpacePermissionCombinations"> = { name: "v2.listSpacePermissionCombinations", method: "GET", path: "/wiki/api/v2/space-permissions/transition/combinations", page: "body", max: 250, lists, needs: "read:configuration:confluence" };
/** Starts a new scan for distinct permission sets across the site. Returns immediately with a `taskId` to poll; Confluence admins only. */
export const generateSpacePermissionCombinations: OperationOf<"generateSpacePermissionCombinations"> = { name: "v2.generateSpacePermissionCombinations", method: "POST", path: "/wiki/api/v2/space-permissions/transition/combinations", needs: "write:configuration:confluence" };
/** Starts assigning roles to all holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only. */
export const bulkAssignSpacePermissionRoles: OperationOf<"bulkAssignSpacePermissionRoles"> = { name: "v2.bulkAssignSpacePermissionRoles", method: "POST", path: "/wiki/api/v2/space-permissions/transition/role-assignments", body: "json", needs: "write:configuration:confluence" };
/** Starts revoking all access from holders of certain permission combinations in the selected spaces. Returns a `taskId` to poll; Confluence admins only. */
export const bulkRemoveSpacePermissionAccess: OperationOf<"bulkRemoveSpacePermissionAccess"> = { name: "v2.bulkRemoveSpacePermissionAccess", method: "POST", path: "/wiki/api/v2/space-permissions/transition/access-removals", body: "json", needs: "write:configuration:confluence" };
/** Returns whether a transition task is in progress, completed or failed. Pass the `taskId` returned when it was started; Confluence admins only. */
export const getSpacePermissionTransitionTaskStatus: OperationOf<"getSpacePermissionTransitionTaskStatus"> = { name: "v2.getSpacePermissionTransitionTaskStatus", method: "GET", path: "/wiki/api/v2/space-permissions/transition/tasks/{taskId}", needs: "read:configuration:confluence" };
/** Lists the roles that can be assigned, site-wide or in one space. Available only on sites with role-based access control. */
export const getAvailableSpaceRoles: OperationOf<"getAvailableSpaceRoles"> = { name: "v2.getAvailableSpaceRoles", method: "GET", path: "/wiki/api/v2/space-roles", page: "cursor", max: 250, lists, needs: "read:space.permission:confluence" };
/** Creates a custom role from a list of permission IDs. Organization and site admins only, not apps; requires role-based access control. */
export const createSpaceRole: OperationOf<"createSpaceRole"> = { name: "v2.createSpaceRole", method: "POST", path: "/wiki/api/v2/space-roles", body: "json", needs: "write:configuration:confluence" };
/** Gets one space role by its UUID, including its permissions. Available only on sites with role-based access control. */
export const getSpaceRolesById: OperationOf<"getSpaceRolesById"> = { name: "v2.getSpaceRolesById", method: "GET", path: "/wiki/api/v2/space-roles/{id}", needs: "read:space.permission:confluence" };
/** Updates a role asynchronously and returns a `taskId`. Can move guests or anonymous users to other roles; organization and site admins only, not apps. */
export const updateSpaceRole: OperationOf<"updateSpaceRole"> = { name: "v2.updateSpaceRole", method: "PUT", path: "/wiki/api/v2/space-roles/{id}", body: "json", needs: "write:configuration:confluence" };
/** Deletes a role in the background and returns a `taskId`. Organization and site admins only, not apps; requires role-based access control. */
export const deleteSpaceRole: OperationOf<"deleteSpaceRole"> = { name: "v2.deleteSpaceRole", method: "DELETE", path: "/wiki/api/v2/space-roles/{id}", needs: "write:configuration:confluence" };
/** Returns the site's stage in the transition to roles: `PRE_ROLES`, `ROLES_TRANSITION` or `ROLES`. Check it before using role operations. */
export const getSpaceRoleMode: OperationOf<"getSpaceRoleMode"> = { name: "v2.getSpaceRoleMode", method: "GET", path: "/wiki/api/v2/space-role-mode", needs: "read:configuration:confluence" };
/** Lists who has which role in a space, filtered by role or principal. Available only on sites with role-based access control. */
export const getSpaceRoleAssignments: OperationOf<"getSpaceRoleAssignments"> = { name: "v2.getSpaceRoleAssignments", method: "GET", path: "/wiki/api/v2/spaces/{id}/role-assignments", page: "cursor", max: 250, lists, needs: "read:space.permission:confluence" };
/** Assigns roles in a space, or removes one for an entry without `roleId`. The body is a bare array; requires permission to manage roles there. */
export const setSpaceRoleAssignments: OperationOf<"setSpaceRoleAssignments"> = { name: "v2.setSpaceRoleAssignments", method: "POST", path: "/wiki/api/v2/spaces/{id}/role-assignments", body: "json", needs: "write:space.permission:confluence" };
/** Lists the top-level footer comments of a page. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set. */
export const getPageFooterComments: OperationOf<"getPageFooterComments"> = { name: "v2.getPageFooterComments", method: "GET", path: "/wiki/api/v2/pages/{id}/footer-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the top-level inline comments of a page; filter with `resolution-status`. For replies, use `getInlineCommentChildren`. */
export const getPageInlineComments: OperationOf<"getPageInlineComments"> = { name: "v2.getPageInlineComments", method: "GET", path: "/wiki/api/v2/pages/{id}/inline-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the top-level footer comments of a blog post. For replies, use `getFooterCommentChildren`; bodies are omitted unless `body-format` is set. */
export const getBlogPostFooterComments: OperationOf<"getBlogPostFooterComments"> = { name: "v2.getBlogPostFooterComments", method: "GET", path: "/wiki/api/v2/blogposts/{id}/footer-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the top-level inline comments of a blog post; filter with `resolution-status`. For replies, use `getInlineCommentChildren`. */
export const getBlogPostInlineComments: OperationOf<"getBlogPostInlineComments"> = { name: "v2.getBlogPostInlineComments", method: "GET", path: "/wiki/api/v2/blogposts/{id}/inline-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists footer comments across the site on content that the caller can see. Bodies are omitted unless `body-format` is set. */
export const getFooterComments: OperationOf<"getFooterComments"> = { name: "v2.getFooterComments", method: "GET", path: "/wiki/api/v2/footer-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Adds a footer comment to the content identified by one ID in the body: `pageId`, `blogPostId`, `attachmentId` or `customContentId`. For a reply, set only `parentCommentId`. */
export const createFooterComment: OperationOf<"createFooterComment"> = { name: "v2.createFooterComment", method: "POST", path: "/wiki/api/v2/footer-comments", body: "json", needs: "write:comment:confluence" };
/** Gets one footer comment; its body is omitted unless `body-format` is set. Use `version` for an older version. */
export const getFooterCommentById: OperationOf<"getFooterCommentById"> = { name: "v2.getFooterCommentById", method: "GET", path: "/wiki/api/v2/footer-comments/{comment-id}", needs: "read:comment:confluence" };
/** Replaces the body of a footer comment. Requires the next `version.number`. */
export const updateFooterComment: OperationOf<"updateFooterComment"> = { name: "v2.updateFooterComment", method: "PUT", path: "/wiki/api/v2/footer-comments/{comment-id}", body: "json", needs: "write:comment:confluence" };
/** Permanently deletes a footer comment; it cannot be restored from the trash. Requires permission to delete comments in the space. */
export const deleteFooterComment: OperationOf<"deleteFooterComment"> = { name: "v2.deleteFooterComment", method: "DELETE", path: "/wiki/api/v2/footer-comments/{comment-id}", success: "none", needs: "delete:comment:confluence" };
/** Lists the replies to a footer comment. Bodies are omitted unless `body-format` is set. */
export const getFooterCommentChildren: OperationOf<"getFooterCommentChildren"> = { name: "v2.getFooterCommentChildren", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/children", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Counts the likes of a footer comment. To see who liked it, use `getFooterLikeUsers`. */
export const getFooterLikeCount: OperationOf<"getFooterLikeCount"> = { name: "v2.getFooterLikeCount", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/likes/count", needs: "read:comment:confluence" };
/** Lists the account IDs of the users who like a footer comment. Use `createBulkUserLookup` to look up their names. */
export const getFooterLikeUsers: OperationOf<"getFooterLikeUsers"> = { name: "v2.getFooterLikeUsers", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/likes/users", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the operations that the caller may perform on a footer comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getFooterCommentOperations: OperationOf<"getFooterCommentOperations"> = { name: "v2.getFooterCommentOperations", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/operations", needs: "read:comment:confluence" };
/** Lists the versions of a footer comment with number, author, time and message. Bodies are included only if `body-format` is set. */
export const getFooterCommentVersions: OperationOf<"getFooterCommentVersions"> = { name: "v2.getFooterCommentVersions", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/versions", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Gets the details of one version of a footer comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getFooterCommentById` with `version`. */
export const getFooterCommentVersionDetails: OperationOf<"getFooterCommentVersionDetails"> = { name: "v2.getFooterCommentVersionDetails", method: "GET", path: "/wiki/api/v2/footer-comments/{id}/versions/{version-number}", needs: "read:comment:confluence" };
/** Lists inline comments across the site on pages and posts that the caller can see. Bodies are omitted unless `body-format` is set. */
export const getInlineComments: OperationOf<"getInlineComments"> = { name: "v2.getInlineComments", method: "GET", path: "/wiki/api/v2/inline-comments", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Adds a comment to a highlighted passage of a page or post, selected by `inlineCommentProperties`. For a reply, set `parentCommentId` instead, without a highlight. */
export const createInlineComment: OperationOf<"createInlineComment"> = { name: "v2.createInlineComment", method: "POST", path: "/wiki/api/v2/inline-comments", body: "json", needs: "write:comment:confluence" };
/** Gets one inline comment with its highlighted text and resolution status; its body is omitted unless `body-format` is set. */
export const getInlineCommentById: OperationOf<"getInlineCommentById"> = { name: "v2.getInlineCommentById", method: "GET", path: "/wiki/api/v2/inline-comments/{comment-id}", needs: "read:comment:confluence" };
/** Updates an inline comment, or resolves and reopens it with `resolved`. Requires the next `version.number`; a dangling comment cannot be changed. */
export const updateInlineComment: OperationOf<"updateInlineComment"> = { name: "v2.updateInlineComment", method: "PUT", path: "/wiki/api/v2/inline-comments/{comment-id}", body: "json", needs: "write:comment:confluence" };
/** Permanently deletes an inline comment; it cannot be restored from the trash. Requires permission to delete comments in the space. */
export const deleteInlineComment: OperationOf<"deleteInlineComment"> = { name: "v2.deleteInlineComment", method: "DELETE", path: "/wiki/api/v2/inline-comments/{comment-id}", success: "none", needs: "delete:comment:confluence" };
/** Lists the replies to an inline comment. Bodies are omitted unless `body-format` is set. */
export const getInlineCommentChildren: OperationOf<"getInlineCommentChildren"> = { name: "v2.getInlineCommentChildren", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/children", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Counts the likes of an inline comment. To see who liked it, use `getInlineLikeUsers`. */
export const getInlineLikeCount: OperationOf<"getInlineLikeCount"> = { name: "v2.getInlineLikeCount", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/likes/count", needs: "read:comment:confluence" };
/** Lists the account IDs of the users who like an inline comment. Use `createBulkUserLookup` to look up their names. */
export const getInlineLikeUsers: OperationOf<"getInlineLikeUsers"> = { name: "v2.getInlineLikeUsers", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/likes/users", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Lists the operations that the caller may perform on an inline comment, as pairs of `operation` and `targetType`. Useful for checking permissions before a write. */
export const getInlineCommentOperations: OperationOf<"getInlineCommentOperations"> = { name: "v2.getInlineCommentOperations", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/operations", needs: "read:comment:confluence" };
/** Lists the versions of an inline comment with number, author, time and message. Bodies are included only if `body-format` is set. */
export const getInlineCommentVersions: OperationOf<"getInlineCommentVersions"> = { name: "v2.getInlineCommentVersions", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/versions", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Gets the details of one version of an inline comment: author, message, collaborators, and the previous and next version numbers. For the body, use `getInlineCommentById` with `version`. */
export const getInlineCommentVersionDetails: OperationOf<"getInlineCommentVersionDetails"> = { name: "v2.getInlineCommentVersionDetails", method: "GET", path: "/wiki/api/v2/inline-comments/{id}/versions/{version-number}", needs: "read:comment:confluence" };
/** Lists the JSON values that apps and scripts store on a comment, footer or inline. Pass `key` to find one property and its ID, which the other property operations require. */
export const getCommentContentProperties: OperationOf<"getCommentContentProperties"> = { name: "v2.getCommentContentProperties", method: "GET", path: "/wiki/api/v2/comments/{comment-id}/properties", page: "cursor", max: 250, lists, needs: "read:comment:confluence" };
/** Stores a JSON value under a new key on a comment; the caller must be able to edit it. To change an existing key, use `updateCommentPropertyById`. */
export const createCommentProperty: OperationOf<"createCommentProperty"> = { name: "v2.createCommentProperty", method: "POST", path: "/wiki/api/v2/comments/{comment-id}/properties", body: "json", needs: "read:comment:confluence write:comment:confluence" };
/** Gets one property of a comment by property ID. To look it up by key, use `getCommentContentProperties` with `key`. */
export const getCommentContentPropertiesById: OperationOf<"getCommentContentPropertiesById"> = { name: "v2.getCommentContentPropertiesById", method: "GET", path: "/wiki/api/v2/comments/{comment-id}/properties/{property-id}", needs: "read:comment:confluence" };
/** Replaces the value of one property of a comment, identified by ID, not by key. Requires `key`, `value` and a `version.number` one higher than the current one. */
export const updateCommentPropertyById: OperationOf<"updateCommentPropertyById"> = { name: "v2.updateCommentPropertyById", method: "PUT", path: "/wiki/api/v2/comments/{comment-id}/properties/{property-id}", body: "json", needs: "read:comment:confluence write:comment:confluence" };
/** Deletes one property of a comment by ID, not by key. Requires permission to edit that comment. */
export const deleteCommentPropertyById: OperationOf<"deleteCommentPropertyById"> = { name: "v2.deleteCommentPropertyById", method: "DELETE", path: "/wiki/api/v2/comments/{comment-id}/properties/{property-id}", success: "none", needs: "read:comment:confluence write:comment:confluence" };
/** Lists the action items (checkboxes) in pages and blog posts; all filters can be combined. Not to be confused with v1 `getTasks`, which lists background jobs. */
export const getTasks: OperationOf<"getTasks"> = { name: "v2.getTasks", method: "GET", path: "/wiki/api/v2/tasks", page: "cursor", max: 250, lists, needs: "read:task:confluence" };
/** Gets one action item. Its body is omitted unless `body-format` is set. */
export const getTaskById: OperationOf<"getTaskById"> = { name: "v2.getTaskById", method: "GET", path: "/wiki/api/v2/tasks/{id}", needs: "read:task:confluence" };
/** Checks or unchecks an action item: only `status` can change. Requires permission to edit the page or post that contains it. */
export const updateTask: OperationOf<"updateTask"> = { name: "v2.updateTask", method: "PUT", path: "/wiki/api/v2/tasks/{id}", body: "json", needs: "write:task:confluence" };
/**
 * Lists only the direct child pages of a page. `getPageDirectChildren` also returns folders, whiteboards, databases and links.
 *
 * @deprecated
 */
export const getChildPages: OperationOf<"getChildPages"> = { name: "v2.getChildPages", method: "GET", path: "/wiki/api/v2/pages/{id}/children", page: "cursor", max: 250, lists, needs: "read:page:confluence" };
/** Lists custom content whose container is the given custom content. Items are summaries; get each in full with `getCustomContentById`. */
export const getChildCustomContent: OperationOf<"getChildCustomContent"> = { name: "v2.getChildCustomContent", method: "GET", path: "/wiki/api/v2/custom-content/{id}/children", page: "cursor", max: 250, lists, needs: "read:custom-content:confluence" };
/** Lists the direct children of a page in the content tree, of every content type. Items are summaries; get the full item by its `type` and ID. */
export const getPageDirectChildren: OperationOf<"getPageDirectChildren"> = { name: "v2.getPageDirectChildren", method: "GET", path: "/wiki/api/v2/pages/{id}/direct-children", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Lists the ancestors of a page, starting at the top of the tree. Items contain only `id` and `type`. */
export const getPageAncestors: OperationOf<"getPageAncestors"> = { name: "v2.getPageAncestors", method: "GET", path: "/wiki/api/v2/pages/{id}/ancestors", page: "ancestors", max: 250, lists, needs: "read:content.metadata:confluence" };
/** Lists the descendants of a page, top level first. Stops `depth` levels down, without indicating whether deeper content was left out. */
export const getPageDescendants: OperationOf<"getPageDescendants"> = { name: "v2.getPageDescendants", method: "GET", path: "/wiki/api/v2/pages/{id}/descendants", page: "cursor", max: 250, lists, needs: "read:hierarchical-content:confluence" };
/** Looks up multiple users by account ID; does not create anything. Unknown IDs are omitted, and privacy settings can hide the email address and time zone. */
export const createBulkUserLookup: OperationOf<"createBulkUserLookup"> = { name: "v2.createBulkUserLookup", method: "POST", path: "/wiki/api/v2/users-bulk", body: "json", needs: "read:user:confluence" };
/** Returns which email addresses have no access to the site; malformed ones are listed separately. Returns 503 if the site has disabled the check. */
export const checkAccessByEmail: OperationOf<"checkAccessByEmail"> = { name: "v2.checkAccessByEmail", method: "POST", path: "/wiki/api/v2/user/access/check-access-by-email", body: "json", needs: "read:configuration:confluence" };
/** Invites people to the site in the background and returns nothing. Skips malformed addresses and users who already have access. */
export const inviteByEmail: OperationOf<"inviteByEmail"> = { name: "v2.inviteByEmail", method: "POST", path: "/wiki/api/v2/user/access/invite-by-email", body: "json", success: "none", needs: "read:configuration:confluence" };
/** Returns whether a data policy blocks any content on the site for the calling app. Only apps can call it. */
export const getDataPolicyMetadata: OperationOf<"getDataPolicyMetadata"> = { name: "v2.getDataPolicyMetadata", method: "GET", path: "/wiki/api/v2/data-policies/metadata", needs: "read:configuration:confluence" };
/** Lists spaces and whether a data policy blocks content in them for the calling app. Only apps can call it. */
export const getDataPolicySpaces: OperationOf<"getDataPolicySpaces"> = { name: "v2.getDataPolicySpaces", method: "GET", path: "/wiki/api/v2/data-policies/spaces", page: "cursor", max: 250, lists, needs: "read:space:confluence" };
/** Lists the organization's data classification levels as a plain array. Returns 404 if the site's plan lacks the feature. */
export const getClassificationLevels: OperationOf<"getClassificationLevels"> = { name: "v2.getClassificationLevels", method: "GET", path: "/wiki/api/v2/classification-levels", needs: "read:configuration:confluence" };
/** Gets the default data classification of content in a space. The site's plan must include data classification. */
export const getSpaceDefaultClassificationLevel: OperationOf<"getSpaceDefaultClassificationLevel"> = { name: "v2.getSpaceDefaultClassificationLevel", method: "GET", path: "/wiki/api/v2/spaces/{id}/classification-level/default", needs: "read:space:confluence" };
/** Sets the default data classification of a space. In the body, `id` is the level ID; requires the `manage/space` permission of the space. */
export const putSpaceDefaultClassificationLevel: OperationOf<"putSpaceDefaultClassificationLevel"> = { name: "v2.putSpaceDefaultClassificationLevel", method: "PUT", path: "/wiki/api/v2/spaces/{id}/classification-level/default", body: "json", success: "none", needs: "read:space:confluence write:space:confluence" };
/** Removes the default data classification of a space and returns nothing. Requires the `manage/space` permission of the space. */
export const deleteSpaceDefaultClassificationLevel: OperationOf<"deleteSpaceDefaultClassificationLevel"> = { name: "v2.deleteSpaceDefaultClassificationLevel", method: "DELETE", path: "/wiki/api/v2/spaces/{id}/classification-level/default", success: "none", needs: "read:space:confluence write:space:confluence" };
/** Gets the data classification of a page; the site's plan must include the feature. With `status` set to `draft`, requires edit permission. */
export const getPageClassificationLevel: OperationOf<"getPageClassificationLevel"> = { name: "v2.getPageClassificationLevel", method: "GET", path: "/wiki/api/v2/pages/{id}/classification-level", needs: "read:page:confluence write:page:confluence" };
/** Sets the data classification of a page. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version. */
export const putPageClassificationLevel: OperationOf<"putPageClassificationLevel"> = { name: "v2.putPageClassificationLevel", method: "PUT", path: "/wiki/api/v2/pages/{id}/classification-level", body: "json", success: "none", needs: "write:page:confluence" };
/** Resets the data classification of the page to the space default. The body contains only `status`. */
export const postPageClassificationLevel: OperationOf<"postPageClassificationLevel"> = { name: "v2.postPageClassificationLevel", method: "POST", path: "/wiki/api/v2/pages/{id}/classification-level/reset", body: "json", success: "none", needs: "write:page:confluence" };
/** Gets the data classification of a blog post; the site's plan must include the feature. With `status` set to `draft`, requires edit permission. */
export const getBlogPostClassificationLevel: OperationOf<"getBlogPostClassificationLevel"> = { name: "v2.getBlogPostClassificationLevel", method: "GET", path: "/wiki/api/v2/blogposts/{id}/classification-level", needs: "read:page:confluence write:page:confluence" };
/** Sets the data classification of a blog post. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` selects the published or the draft version. */
export const putBlogPostClassificationLevel: OperationOf<"putBlogPostClassificationLevel"> = { name: "v2.putBlogPostClassificationLevel", method: "PUT", path: "/wiki/api/v2/blogposts/{id}/classification-level", body: "json", success: "none", needs: "write:page:confluence" };
/** Resets the data classification of the blog post to the space default. The body contains only `status`. */
export const postBlogPostClassificationLevel: OperationOf<"postBlogPostClassificationLevel"> = { name: "v2.postBlogPostClassificationLevel", method: "POST", path: "/wiki/api/v2/blogposts/{id}/classification-level/reset", body: "json", success: "none", needs: "write:page:confluence" };
/** Gets the data classification of a whiteboard; the site's plan must include the feature. */
export const getWhiteboardClassificationLevel: OperationOf<"getWhiteboardClassificationLevel"> = { name: "v2.getWhiteboardClassificationLevel", method: "GET", path: "/wiki/api/v2/whiteboards/{id}/classification-level", needs: "read:whiteboard:confluence" };
/** Sets the data classification of a whiteboard. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`. */
export const putWhiteboardClassificationLevel: OperationOf<"putWhiteboardClassificationLevel"> = { name: "v2.putWhiteboardClassificationLevel", method: "PUT", path: "/wiki/api/v2/whiteboards/{id}/classification-level", body: "json", success: "none", needs: "write:whiteboard:confluence" };
/** Resets the data classification of the whiteboard to the space default. The body contains only `status`, which is `current`. */
export const postWhiteboardClassificationLevel: OperationOf<"postWhiteboardClassificationLevel"> = { name: "v2.postWhiteboardClassificationLevel", method: "POST", path: "/wiki/api/v2/whiteboards/{id}/classification-level/reset", body: "json", success: "none", needs: "write:whiteboard:confluence" };
/** Gets the data classification of a database; the site's plan must include the feature. */
export const getDatabaseClassificationLevel: OperationOf<"getDatabaseClassificationLevel"> = { name: "v2.getDatabaseClassificationLevel", method: "GET", path: "/wiki/api/v2/databases/{id}/classification-level", needs: "read:database:confluence" };
/** Sets the data classification of a database. In the body, `id` is the level ID (see `getClassificationLevels`) and `status` is `current`. */
export const putDatabaseClassificationLevel: OperationOf<"putDatabaseClassificationLevel"> = { name: "v2.putDatabaseClassificationLevel", method: "PUT", path: "/wiki/api/v2/databases/{id}/classification-level", body: "json", success: "none", needs: "write:database:confluence" };
/** Resets the data classification of the database to the space default. The body contains only `status`, which is `current`. */
export const postDatabaseClassificationLevel: OperationOf<"postDatabaseClassificationLevel"> = { name: "v2.postDatabaseClassificationLevel", method: "POST", path: "/wiki/api/v2/databases/{id}/classification-level/reset", body: "json", success: "none", needs: "write:database:confluence" };
/** Redirects to the thumbnail image of an attachment; set its size with `width` and `height`. */
export const getAttachmentThumbnailById: OperationOf<"getAttachmentThumbnailById"> = { name: "v2.getAttachmentThumbnailById", method: "GET", path: "/wiki/api/v2/attachments/{id}/thumbnail/download", accept: ["application/octet-stream"], success: "file", files, needs: "read:attachment:confluence" };
/** Lists the values that a Forge app has stored for itself on the site. Only that app can call it, with `asApp()`. */
export const getForgeAppProperties: OperationOf<"getForgeAppProperties"> = { name: "v2.getForgeAppProperties", method: "GET", path: "/wiki/api/v2/app/properties", page: "cursor", max: 250, lists, needs: "oauth read:app-data:confluence" };
/** Gets one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`. */
export const getForgeAppProperty: OperationOf<"getForgeAppProperty"> = { name: "v2.getForgeAppProperty", method: "GET", path: "/wiki/api/v2/app/properties/{propertyKey}", needs: "oauth read:app-data:confluence" };
/** Creates or replaces a stored value under a key of at most 127 characters. Only the Forge app itself can call it, with `asApp()`. */
export const putForgeAppProperty: OperationOf<"putForgeAppProperty"> = { name: "v2.putForgeAppProperty", method: "PUT", path: "/wiki/api/v2/app/properties/{propertyKey}", body: "json", success: "none", needs: "oauth write:app-data:confluence" };
/** Deletes one of a Forge app's own stored values by key. Only that app can call it, with `asApp()`. */
export const deleteForgeAppProperty: OperationOf<"deleteForgeAppProperty"> = { name: "v2.deleteForgeAppProperty", method: "DELETE", path: "/wiki/api/v2/app/properties/{propertyKey}", success: "none", needs: "oauth write:app-data:confluence" };
