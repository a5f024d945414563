import { apiToken, type Confluence, createConfluence, type Fetch, oauth2 } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import type { OperationName } from "../../../generated/src/tables/OperationTypes.js";
import { handlers } from "../../../generated/src/testing/handlers/handlers.js";
import { validateResponse } from "./validateResponse.js";

const fake = createFakeConfluence();
const faults: unknown[] = [];
const met = new Set<OperationName | undefined>();

/** The fake's `fetch`, which validates every successful response against the OpenAPI document. */
const fetch: Fetch = async (url, init) => {
  const response = await fake.fetch(url, init);
  const { operation, host } = fake.requests.at(-1) ?? {};
  if (operation === undefined || host === "media" || response.status >= 400) return response;
  const text = await response.clone().text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const found = validateResponse(operation, { status: response.status, body }).filter(
    (fault) => !isObserved(fault),
  );
  if (found.length > 0) faults.push({ operation, found });
  met.add(operation);
  return response;
};
/** Recorded responses contain null here, which the document does not allow. */
function isObserved(fault: unknown): boolean {
  return /"instancePath":"[^"]*\/(icon|description|parentType)"/.test(JSON.stringify(fault));
}
const storage = (value: string) => ({ representation: "storage", value }) as const;
const body = storage("<p>On Monday</p>");
const key = "state";

it("the responses of all handlers are valid against the OpenAPI documents", async () => {
  const confluence = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch });
  const places = await walkSpaces(confluence);
  await walkPages(confluence, places);
  await walkBlogPosts(confluence, places);
  await walkTrees(confluence, places);
  await walkTreeContent(confluence, places);
  await walkCustomContent(confluence, places);
  await walkTemplates(confluence, places);
  await walkRelations(confluence, places);
  await walkStates(confluence, places);
  await walkSettings(confluence, places);
  await walkPagesV1(confluence, places);
  await walkComments(confluence, places);
  await walkFiles(confluence, places);
  await walkLabels(confluence, places);
  await walkRestrictions(confluence, places);
  await walkUsers(confluence, places);
  await walkSearches(confluence);
  await walkConversions(confluence, places);
  await walkEnds(confluence, places);
  expect(faults).toStrictEqual([]);
  expect(Object.keys(handlers).filter((name) => !met.has(name as OperationName))).toStrictEqual([]);
});

type Places = Awaited<ReturnType<typeof walkSpaces>>;

async function walkSpaces({ v1, v2 }: Confluence) {
  const { id: spaceId = "" } = await v2.createSpace({ body: { name: "Documentation", key: "DOC" } });
  await v1.createSpace({ body: { name: "Old", key: "OLD" } });
  await v1.createPrivateSpace({ body: { name: "Mine", key: "MINE" } });
  await v1.updateSpace({ spaceKey: "OLD", body: { name: "Older", status: "ARCHIVED" } });
  const property = await v2.createSpaceProperty({ "space-id": spaceId, body: { key, value: [1] } });
  const one = { "space-id": spaceId, "property-id": property.id ?? "" };
  await v2.getSpaceProperties({ "space-id": spaceId });
  await v2.getSpacePropertyById(one);
  await v2.updateSpacePropertyById({ ...one, body: { key, value: null, version: { number: 2 } } });
  await v1.addLabelsToSpace({ spaceKey: "DOC", body: [{ prefix: "team", name: "docs" }] });
  await v1.getLabelsForSpace({ spaceKey: "DOC" });
  await v2.getSpaceLabels({ id: spaceId });
  await v2.getSpaces({ "description-format": "plain", limit: 1 });
  await v2.getSpaceById({ id: spaceId, "include-labels": true, "include-properties": true });
  await v2.deleteSpacePropertyById(one);
  await v1.deleteLabelFromSpace({ spaceKey: "DOC", name: "docs" });
  const { id: pageId = "" } = await v2.createPage({ body: { spaceId, title: "Plan", body } });
  const { id: postId = "" } = await v2.createBlogPost({ body: { spaceId, title: "News", body } });
  return { spaceId, pageId, postId };
}

async function walkPages({ v1, v2 }: Confluence, { spaceId, pageId: id }: Places) {
  const live = await v2.createPage({ body: { spaceId, title: "Live", subtype: "live", body } });
  await v2.createPage({ "root-level": true, private: true, body: { spaceId, title: "Mine", body } });
  await v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "plan" }] });
  const [label] = await v2.getPageLabels({ id }).collect();
  const one = await v2.createPageProperty({ "page-id": id, body: { key, value: { a: [null] } } });
  const property = { "page-id": id, "property-id": one.id ?? "" };
  await v2.getPageContentProperties({ "page-id": id, key });
  await v2.getPageContentPropertiesById(property);
  await v2.updatePagePropertyById({ ...property, body: { key, value: 2, version: { number: 2 } } });
  const change = { id, status: "current", title: "Plan", body } as const;
  await v2.updatePage({ id, body: { ...change, version: { number: 2, message: "again" } } });
  await v2.updatePage({ id, body: { ...change, status: "draft", version: { number: 1 } } });
  await v2.updatePageTitle({ id, body: { status: "current", title: "Plans" } });
  await v2.getPages({ "body-format": "atlas_doc_format", subtype: "live" });
  await v2.getPagesInSpace({ id: spaceId, "body-format": "atlas_doc_format", limit: 2 });
  await v2.getLabelPages({ id: label?.id ?? "" });
  const all = { "include-labels": true, "include-properties": true, "include-operations": true } as const;
  const more = { "include-likes": true, "include-versions": true } as const;
  const mine = { "include-favorited-by-current-user-status": true } as const;
  await v2.getPageById({ id, "body-format": "atlas_doc_format", ...all, ...more, ...mine });
  await v2.getPageById({ id, version: 1 });
  await v2.getPageVersions({ id, "body-format": "atlas_doc_format" });
  await v2.getPageVersionDetails({ "page-id": id, "version-number": 2 });
  await v2.deletePagePropertyById(property);
  await v2.deletePage({ id: live.id ?? "" });
}

async function walkBlogPosts({ v1, v2 }: Confluence, { spaceId, postId: id }: Places) {
  await v1.addLabelsToContent({ id, body: { prefix: "my", name: "news" } });
  const [label] = await v2.getBlogPostLabels({ id }).collect();
  const one = await v2.createBlogpostProperty({ "blogpost-id": id, body: { key, value: "x" } });
  const property = { "blogpost-id": id, "property-id": one.id ?? "" };
  await v2.getBlogpostContentProperties({ "blogpost-id": id });
  await v2.getBlogpostContentPropertiesById(property);
  await v2.updateBlogpostPropertyById({ ...property, body: { key, value: 2, version: { number: 2 } } });
  const version = { number: 2 };
  await v2.updateBlogPost({ id, body: { id, status: "current", title: "News", body, version } });
  await v2.getBlogPosts({ "body-format": "atlas_doc_format" });
  await v2.getBlogPostsInSpace({ id: spaceId });
  await v2.getLabelBlogPosts({ id: label?.id ?? "" });
  await v2.getBlogPostById({
    id,
    "body-format": "atlas_doc_format",
    "include-labels": true,
    "include-likes": true,
  });
  await v2.getBlogPostVersions({ id });
  await v2.getBlogPostVersionDetails({ "blogpost-id": id, "version-number": 1 });
  await v2.deleteBlogpostPropertyById(property);
}

async function walkTrees({ v1, v2 }: Confluence, { spaceId, pageId: parentId }: Places) {
  const { id: folderId = "" } = await v2.createFolder({ body: { spaceId, title: "Box", parentId } });
  const page = await v2.createPage({ body: { spaceId, title: "Below", parentId: folderId, body } });
  await v2.getFolderById({ id: folderId, "include-operations": true, "include-properties": true });
  await v2.getPageDirectChildren({ id: parentId });
  await v2.getFolderDirectChildren({ id: folderId });
  await v2.getChildPages({ id: parentId });
  await v2.getPageDescendants({ id: parentId });
  await v2.getFolderDescendants({ id: folderId });
  await v2.getPageAncestors({ id: page.id ?? "" });
  await v2.getFolderAncestors({ id: folderId });
  await v1.getDescendantsOfType({ id: parentId, type: "page" });
  await v1.getContentDescendants({ id: parentId, expand: ["page", "comment", "attachment"] });
  await v2.deleteFolder({ id: folderId });
}

async function walkTreeContent({ v2 }: Confluence, { spaceId, pageId: parentId }: Places) {
  const [made, version] = [{ spaceId, parentId }, { number: 2 }];
  const all = {
    ...{ "include-collaborators": true, "include-direct-children": true },
    ...{ "include-operations": true, "include-properties": true },
  } as const;
  const folder = (await v2.createFolder({ body: { ...made, title: "A Folder" } })).id ?? "";
  await v2.getFolderById({ id: folder, ...all });
  await v2.getFolderOperations({ id: folder });
  const folderProperty = await v2.createFolderProperty({ id: folder, body: { key, value: 1 } });
  const folderOne = { "folder-id": folder, "property-id": folderProperty.id ?? "" };
  await v2.getFolderContentProperties({ id: folder });
  await v2.getFolderContentPropertiesById(folderOne);
  await v2.updateFolderPropertyById({ ...folderOne, body: { key, value: 2, version } });
  await v2.deleteFolderPropertyById(folderOne);
  await v2.deleteFolder({ id: folder });
  const whiteboard = (await v2.createWhiteboard({ body: { ...made, title: "A Whiteboard" } })).id ?? "";
  await v2.getWhiteboardById({ id: whiteboard, ...all });
  await v2.getWhiteboardDirectChildren({ id: whiteboard });
  await v2.getWhiteboardDescendants({ id: whiteboard });
  await v2.getWhiteboardAncestors({ id: whiteboard });
  await v2.getWhiteboardOperations({ id: whiteboard });
  const whiteboardProperty = await v2.createWhiteboardProperty({ id: whiteboard, body: { key, value: 1 } });
  const whiteboardOne = { "whiteboard-id": whiteboard, "property-id": whiteboardProperty.id ?? "" };
  await v2.getWhiteboardContentProperties({ id: whiteboard });
  await v2.getWhiteboardContentPropertiesById(whiteboardOne);
  await v2.updateWhiteboardPropertyById({ ...whiteboardOne, body: { key, value: 2, version } });
  await v2.deleteWhiteboardPropertyById(whiteboardOne);
  await v2.deleteWhiteboard({ id: whiteboard });
  const database = (await v2.createDatabase({ body: { ...made, title: "A Database" } })).id ?? "";
  await v2.getDatabaseById({ id: database, ...all });
  await v2.getDatabaseDirectChildren({ id: database });
  await v2.getDatabaseDescendants({ id: database });
  await v2.getDatabaseAncestors({ id: database });
  await v2.getDatabaseOperations({ id: database });
  const databaseProperty = await v2.createDatabaseProperty({ id: database, body: { key, value: 1 } });
  const databaseOne = { "database-id": database, "property-id": databaseProperty.id ?? "" };
  await v2.getDatabaseContentProperties({ id: database });
  await v2.getDatabaseContentPropertiesById(databaseOne);
  await v2.updateDatabasePropertyById({ ...databaseOne, body: { key, value: 2, version } });
  await v2.deleteDatabasePropertyById(databaseOne);
  await v2.deleteDatabase({ id: database });
  const smartLink =
    (await v2.createSmartLink({ body: { ...made, title: "A SmartLink", embedUrl: "https://example.com/" } }))
      .id ?? "";
  await v2.getSmartLinkById({ id: smartLink, ...all });
  await v2.getSmartLinkDirectChildren({ id: smartLink });
  await v2.getSmartLinkDescendants({ id: smartLink });
  await v2.getSmartLinkAncestors({ id: smartLink });
  await v2.getSmartLinkOperations({ id: smartLink });
  const smartLinkProperty = await v2.createSmartLinkProperty({ id: smartLink, body: { key, value: 1 } });
  const smartLinkOne = { "embed-id": smartLink, "property-id": smartLinkProperty.id ?? "" };
  await v2.getSmartLinkContentProperties({ id: smartLink });
  await v2.getSmartLinkContentPropertiesById(smartLinkOne);
  await v2.updateSmartLinkPropertyById({ ...smartLinkOne, body: { key, value: 2, version } });
  await v2.deleteSmartLinkPropertyById(smartLinkOne);
  await v2.deleteSmartLink({ id: smartLink });
}

async function walkCustomContent({ v1, v2 }: Confluence, { spaceId, pageId, postId }: Places) {
  const type = "ac:com.example:diagram";
  const { id = "" } = await v2.createCustomContent({ body: { type, pageId, title: "Flow", body } });
  await v2.createCustomContent({ body: { type, customContentId: id, title: "Inner", body } });
  const all = { "include-labels": true, "include-properties": true, "include-operations": true } as const;
  await v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "flow" }] });
  const property = await v2.createCustomContentProperty({
    "custom-content-id": id,
    body: { key, value: 1 },
  });
  const one = { "custom-content-id": id, "property-id": property.id ?? "" };
  await v2.getCustomContentContentProperties({ "custom-content-id": id });
  await v2.getCustomContentContentPropertiesById(one);
  await v2.getCustomContentById({ id, ...all, "include-versions": true, "include-collaborators": true });
  const version = { number: 2 };
  await v2.updateCustomContentPropertyById({ ...one, body: { key, value: 2, version } });
  await v2.deleteCustomContentPropertyById(one);
  await v2.updateCustomContent({ id, body: { id, type, status: "current", title: "Flow", body, version } });
  await v2.createFooterComment({ body: { customContentId: id, body } });
  await v2.getCustomContentComments({ id });
  await v2.getCustomContentLabels({ id });
  await v2.getCustomContentOperations({ id });
  await v2.getCustomContentAttachments({ id });
  await v2.getCustomContentVersions({ "custom-content-id": id, "body-format": "storage" });
  await v2.getCustomContentVersionDetails({ "custom-content-id": id, "version-number": 1 });
  await v2.getChildCustomContent({ id });
  await v2.getCustomContentByType({ type, "body-format": "storage" });
  await v2.getCustomContentByTypeInPage({ id: pageId, type });
  await v2.getCustomContentByTypeInBlogPost({ id: postId, type });
  await v2.getCustomContentByTypeInSpace({ id: spaceId, type });
  await v2.deleteCustomContent({ id });
  await v2.getPageOperations({ id: pageId });
  await v2.getBlogPostOperations({ id: postId });
  await v2.getSpaceOperations({ id: spaceId });
}

async function walkTemplates({ v1, v2 }: Confluence, { spaceId }: Places) {
  const bodies = { storage: body };
  const label = { id: "1", prefix: "global", name: "plan", label: "plan" };
  const made = { name: "Plan", templateType: "page", body: bodies, labels: [label] };
  const { templateId } = await v1.createContentTemplate({ body: { ...made, space: { key: "DOC" } } });
  await v1.createContentTemplate({ body: made });
  await v1.updateContentTemplate({ body: { ...made, templateType: "page", templateId } });
  await v1.getContentTemplate({ contentTemplateId: templateId });
  await v1.getContentTemplates({ spaceKey: "DOC", expand: ["body"] });
  await v1.getContentTemplates();
  await v1.getBlueprintTemplates();
  await v1.removeTemplate({ contentTemplateId: templateId });
  for (const publish of [v1.publishSharedDraft, v1.publishLegacyDraft]) {
    const title = `Draft ${publish === v1.publishSharedDraft}`;
    const draft = await v2.createPage({ body: { spaceId, status: "draft", title: "x", body } });
    await publish({ draftId: draft.id ?? "", body: { type: "page", title, version: { number: 1 } } });
  }
}

async function walkRelations({ v1, v2 }: Confluence, { pageId, postId }: Places) {
  const from = { relationName: "like", sourceType: "user", sourceKey: "current" } as const;
  const to = { targetType: "content", targetKey: pageId } as const;
  const expand = ["relationData", "source", "target"] as const;
  await v1.createRelationship({ ...from, ...to });
  await v1.createRelationship({ ...from, targetType: "space", targetKey: "DOC" });
  await v1.getRelationship({ ...from, ...to, expand: [...expand] });
  await v1.findTargetFromSource({ ...from, targetType: "space", expand: [...expand] });
  await v1.findSourcesForTarget({ ...from, ...to });
  const comment = (await v2.createFooterComment({ body: { pageId, body } })).id ?? "";
  const marked = { textSelection: "Monday", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 };
  const inline = { body: { pageId, body, inlineCommentProperties: marked } };
  const inlineId = (await v2.createInlineComment(inline)).id ?? "";
  await v2.getPageLikeCount({ id: pageId });
  await v2.getPageLikeUsers({ id: pageId });
  await v2.getBlogPostLikeCount({ id: postId });
  await v2.getBlogPostLikeUsers({ id: postId });
  await v2.getFooterLikeCount({ id: comment });
  await v2.getFooterLikeUsers({ id: comment });
  await v2.getInlineLikeCount({ id: inlineId });
  await v2.getInlineLikeUsers({ id: inlineId });
  await v1.deleteRelationship({ ...from, ...to });
  await v2.convertContentIdsToContentTypes({ body: { contentIds: [pageId, comment, 1] } });
}

async function walkStates({ v1 }: Confluence, { pageId: id }: Places) {
  const state = { name: "Mine", color: "#ff7452" };
  const { contentState } = await v1.setContentState({ id, status: "current", body: state });
  await v1.getContentState({ id });
  await v1.getAvailableContentStates({ id });
  await v1.getCustomContentStates();
  await v1.getSpaceContentStates({ spaceKey: "DOC" });
  await v1.getContentStateSettings({ spaceKey: "DOC" });
  await v1.getContentsWithState({ spaceKey: "DOC", "state-id": Number(contentState?.id) });
  await v1.removeContentState({ id, status: "draft" });
  const one = { userId: fake.user.accountId, key: "theme" };
  await v1.createUserProperty({ ...one, body: { value: { dark: true } } });
  await v1.getUserProperties({ userId: one.userId });
  await v1.getUserProperty(one);
  await v1.updateUserProperty({ ...one, body: { value: { dark: false } } });
  await v1.deleteUserProperty(one);
  await v1.addSpaceWatcher({ spaceKey: "DOC" });
  await v1.isWatchingSpace({ spaceKey: "DOC" });
  await v1.getWatchersForSpace({ spaceKey: "DOC" });
  await v1.getWatchesForSpace({ id });
  await v1.removeSpaceWatch({ spaceKey: "DOC" });
  await v1.addContentWatcher({ contentId: id });
  await v1.getWatchesForPage({ id });
  await v1.addLabelWatcher({ labelName: "plan" });
  await v1.isWatchingLabel({ labelName: "plan" });
  await v1.removeLabelWatcher({ labelName: "plan" });
  await v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "seen" }] });
  await v1.getAllLabelContent({ name: "seen" });
}

async function walkSettings({ v1, v2 }: Confluence, { spaceId, pageId, postId }: Places) {
  await v2.getClassificationLevels();
  const level = { id: "internal", status: "current" } as const;
  await v2.putSpaceDefaultClassificationLevel({ id: spaceId, body: { id: level.id } });
  await v2.getSpaceDefaultClassificationLevel({ id: spaceId });
  const reset = { status: "current" } as const;
  await v2.putPageClassificationLevel({ id: pageId, body: level });
  await v2.getPageClassificationLevel({ id: pageId });
  await v2.postPageClassificationLevel({ id: pageId, body: reset });
  await v2.putBlogPostClassificationLevel({ id: postId, body: level });
  await v2.getBlogPostClassificationLevel({ id: postId });
  await v2.postBlogPostClassificationLevel({ id: postId, body: reset });
  const board = (await v2.createWhiteboard({ body: { spaceId, title: "Board" } })).id ?? "";
  await v2.putWhiteboardClassificationLevel({ id: board, body: level });
  await v2.getWhiteboardClassificationLevel({ id: board });
  await v2.postWhiteboardClassificationLevel({ id: board, body: reset });
  const stock = (await v2.createDatabase({ body: { spaceId, title: "Stock" } })).id ?? "";
  await v2.putDatabaseClassificationLevel({ id: stock, body: level });
  await v2.getDatabaseClassificationLevel({ id: stock });
  await v2.postDatabaseClassificationLevel({ id: stock, body: reset });
  await v2.deleteSpaceDefaultClassificationLevel({ id: spaceId });
  await v1.updateSpaceSettings({ spaceKey: "DOC", body: { routeOverrideEnabled: false } });
  await v1.getSpaceSettings({ spaceKey: "DOC" });
  await v1.setSpaceTheme({ spaceKey: "DOC", body: { themeKey: "com.example:theme" } });
  await v1.getSpaceTheme({ spaceKey: "DOC" });
  await v1.resetSpaceTheme({ spaceKey: "DOC" });
  const { accountId } = fake.user;
  await v1.getPrivacyUnsafeUserEmail({ accountId });
  await v1.getPrivacyUnsafeUserEmailBulk({ accountId: [accountId] });
  const { accessToken } = fake.addApp({ scopes: ["read:app-data:confluence", "write:app-data:confluence"] });
  const app = createConfluence({ cloudId: fake.site.cloudId, auth: oauth2({ accessToken }), fetch });
  const propertyKey = "theme";
  await app.v2.putForgeAppProperty({ propertyKey, body: { dark: true } });
  await app.v2.getForgeAppProperties();
  await app.v2.getForgeAppProperty({ propertyKey });
  await app.v2.deleteForgeAppProperty({ propertyKey });
}

async function walkPagesV1({ v1, v2 }: Confluence, { spaceId, pageId }: Places) {
  const target = (await v2.createPage({ body: { spaceId, title: "Target", body } })).id ?? "";
  const title = { pageTitle: "Copy", copyLabels: true, copyAttachments: true, copyProperties: true };
  const copy = await v1.copyPage({
    ...{ id: pageId, expand: ["body.storage", "space", "history", "ancestors", "metadata.labels"] },
    body: { ...title, destination: { type: "parent_page", value: target } },
  });
  await v1.movePage({ pageId: copy.id ?? "", position: "before", targetId: pageId });
  const titleOptions = { prefix: "Again: " };
  const tree = await v1.copyPageHierarchy({ id: target, body: { destinationPageId: pageId, titleOptions } });
  await v1.getTask({ id: tree.id });
  await v1.getTasks();
  await v1.archivePages({ body: { pages: [{ id: Number(copy.id) }] } });
  const params = { versionNumber: 1, message: "as before" };
  await v1.restoreContentVersion({ id: pageId, body: { operationKey: "restore", params } });
  await v1.deleteContentVersion({ id: pageId, versionNumber: 1 });
  await v1.deletePageTree({ id: target });
}

async function walkComments({ v2 }: Confluence, { pageId, postId }: Places) {
  const version = { number: 2 };
  const footer = (await v2.createFooterComment({ body: { pageId, body } })).id ?? "";
  await v2.createFooterComment({ body: { parentCommentId: footer, body } });
  await v2.createFooterComment({ body: { blogPostId: postId, body } });
  await v2.updateFooterComment({ "comment-id": footer, body: { version, body } });
  await v2.getFooterComments({ "body-format": "atlas_doc_format" });
  await v2.getPageFooterComments({ id: pageId, "body-format": "atlas_doc_format" });
  await v2.getBlogPostFooterComments({ id: postId });
  await v2.getFooterCommentChildren({ id: footer });
  await v2.getFooterCommentOperations({ id: footer });
  await v2.getFooterCommentById({ "comment-id": footer, "body-format": "atlas_doc_format", version: 1 });
  await v2.getFooterCommentVersions({ id: footer, "body-format": "atlas_doc_format" });
  await v2.getFooterCommentVersionDetails({ id: footer, "version-number": 2 });
  const marked = { textSelection: "Monday", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 };
  const sent = { pageId, body, inlineCommentProperties: marked };
  const inline = (await v2.createInlineComment({ body: sent })).id ?? "";
  await v2.createInlineComment({ body: { parentCommentId: inline, body } });
  await v2.updateInlineComment({ "comment-id": inline, body: { version, body, resolved: true } });
  await v2.getInlineComments();
  await v2.getPageInlineComments({ id: pageId, "body-format": "atlas_doc_format" });
  await v2.getBlogPostInlineComments({ id: postId });
  await v2.getInlineCommentChildren({ id: inline });
  await v2.getInlineCommentOperations({ id: inline });
  await v2.getInlineCommentById({ "comment-id": inline });
  await v2.getInlineCommentVersions({ id: inline });
  await v2.getInlineCommentVersionDetails({ id: inline, "version-number": 1 });
  const one = await v2.createCommentProperty({ "comment-id": inline, body: { key, value: true } });
  const property = { "comment-id": inline, "property-id": one.id ?? "" };
  await v2.getCommentContentProperties({ "comment-id": inline });
  await v2.getCommentContentPropertiesById(property);
  await v2.updateCommentPropertyById({ ...property, body: { key, value: 2, version } });
  await v2.deleteCommentPropertyById(property);
  await v2.deleteInlineComment({ "comment-id": inline });
  await v2.deleteFooterComment({ "comment-id": footer });
}

async function walkFiles({ v1, v2 }: Confluence, { pageId: id, postId }: Places) {
  const file = { name: "a.txt", content: new Blob(["a"], { type: "text/plain" }) };
  const { results } = await v1.createAttachment({ id, body: { file, comment: "the first" } });
  const attachmentId = results[0]?.id ?? "";
  const one = { id, attachmentId };
  await v1.createOrUpdateAttachments({ id: postId, body: { file } });
  await v1.updateAttachmentData({ ...one, body: { file } });
  const version = { number: 2 };
  await v1.updateAttachmentProperties({
    ...one,
    body: {
      id: attachmentId,
      type: "attachment",
      title: "b.txt",
      version: { ...version, when: "2025-01-06T09:00:00.000Z", minorEdit: false },
    },
  });
  expect(await (await v1.downloadAttatchment(one)).text()).toBe("a");
  expect(await (await v2.getAttachmentThumbnailById({ id: attachmentId })).text()).toBe("a");
  await v1.addLabelsToContent({ id: attachmentId, body: { prefix: "global", name: "file" } });
  await v2.createFooterComment({ body: { attachmentId, body } });
  await v2.getAttachments();
  await v2.getPageAttachments({ id });
  await v2.getBlogpostAttachments({ id: postId });
  await v2.getAttachmentById({ id: attachmentId, version: 1 });
  const [label] = await v2.getAttachmentLabels({ id: attachmentId }).collect();
  await v2.getLabelAttachments({ id: label?.id ?? "" });
  await v2.getAttachmentOperations({ id: attachmentId });
  await v2.getAttachmentComments({ id: attachmentId });
  await v2.getAttachmentVersions({ id: attachmentId });
  await v2.getAttachmentVersionDetails({ "attachment-id": attachmentId, "version-number": 1 });
  const made = await v2.createAttachmentProperty({ "attachment-id": attachmentId, body: { key, value: 1 } });
  const property = { "attachment-id": attachmentId, "property-id": made.id ?? "" };
  await v2.getAttachmentContentProperties({ "attachment-id": attachmentId });
  await v2.getAttachmentContentPropertiesById(property);
  await v2.updateAttachmentPropertyById({ ...property, body: { key, value: 2, version } });
  await v2.deleteAttachmentPropertyById(property);
}

async function walkLabels({ v1, v2 }: Confluence, { spaceId, pageId: id }: Places) {
  await v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "one" }] });
  await v2.getLabels({ limit: 1 });
  await v2.getSpaceContentLabels({ id: spaceId });
  await v1.removeLabelFromContent({ id, label: "one" });
  await v1.removeLabelFromContentUsingQueryParameter({ id, name: "plan" });
}

async function walkRestrictions({ v1, v2 }: Confluence, { spaceId, pageId: id }: Places) {
  const groupId = (await v1.getGroups()).results[0]?.id ?? "";
  const { accountId } = fake.user;
  const restrictions = {
    user: [{ type: "known", accountId }],
    group: [{ type: "group", id: groupId }],
  } as const;
  const sent = [
    { operation: "read", restrictions: { ...restrictions, user: [...restrictions.user], group: [] } },
  ];
  await v1.addRestrictions({ id, body: sent as never });
  await v1.updateRestrictions({ id, body: sent as never });
  await v1.getRestrictions({ id });
  await v1.getRestrictionsByOperation({ id });
  const one = { id, operationKey: "read" } as const;
  await v1.getRestrictionsForOperation(one);
  await v1.addUserToContentRestriction({ ...one, accountId });
  await v1.getContentRestrictionStatusForUser({ ...one, accountId });
  await v1.removeUserFromContentRestriction({ ...one, accountId });
  await v1.addGroupToContentRestrictionByGroupId({ ...one, groupId });
  await v1.getIndividualGroupRestrictionStatusByGroupId({ ...one, groupId });
  await v1.removeGroupFromContentRestriction({ ...one, groupId });
  await v1.deleteRestrictions({ id });
  const me = { type: "user", identifier: fake.user.accountId } as const;
  await v1.checkContentPermission({ id, body: { subject: me, operation: "update" } });
  const { accountId: identifier } = fake.addUser();
  const permission = await v1.addPermissionToSpace({
    spaceKey: "DOC",
    body: { subject: { type: "user", identifier }, operation: { key: "read", target: "space" } },
  });
  await v2.getSpacePermissionsAssignments({ id: spaceId });
  await v1.removePermission({ spaceKey: "DOC", id: permission.id });
}

async function walkUsers({ v1, v2 }: Confluence, { pageId: contentId }: Places) {
  const { accountId, email } = fake.user;
  await v1.getCurrentUser();
  await v1.getAnonymousUser();
  await v1.getUser({ accountId });
  await v1.getBulkUserLookup({ accountId: [accountId] as never });
  const id = (await v1.getGroups()).results[0]?.id ?? "";
  await v1.getGroupByGroupId({ id });
  await v1.getGroupMembersByGroupId({ groupId: id });
  await v1.getGroupMembershipsForUser({ accountId });
  await v2.createBulkUserLookup({ body: { accountIds: [accountId] } });
  await v2.checkAccessByEmail({ body: { emails: [email, "nobody@example.com", "x"] } });
  await v1.addContentWatcher({ contentId });
  await v1.getContentWatchStatus({ contentId });
  await v1.removeContentWatcher({ contentId });
}

async function walkSearches({ v1 }: Confluence) {
  await v1.searchByCQL({ cql: "order by title", expand: ["content.body.storage"] });
  await v1.searchContentByCQL({ cql: "order by created desc", expand: ["body.storage", "container"] });
  await v1.searchUser({ cql: "type = user" });
}

async function walkConversions({ v1, v2 }: Confluence, { spaceId }: Places) {
  const value =
    '<ac:structured-macro ac:name="info" ac:macro-id="m-1"><ac:rich-text-body /></ac:structured-macro>';
  const { id = "" } = await v2.createPage({ body: { spaceId, title: "Macros", body: storage(value) } });
  const macro = { id, version: 0, macroId: "m-1" };
  await v1.getMacroBodyByMacroId(macro);
  await v1.getAndConvertMacroBodyByMacroId({ ...macro, to: "view" });
  await v1.getAndAsyncConvertMacroBodyByMacroId({ ...macro, to: "view" });
  const { asyncId } = await v1.asyncConvertContentBodyRequest({ to: "export_view", body });
  await v1.asyncConvertContentBodyResponse({ id: asyncId });
  await v1.bulkAsyncConvertContentBodyRequest({ body: { conversionInputs: [{ to: "view", body }] } });
  await v1.bulkAsyncConvertContentBodyResponse({ ids: [asyncId] });
  const list =
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>A</ac:task-body></ac:task></ac:task-list>";
  await v2.createPage({ body: { spaceId, title: "Tasks", body: storage(list) } });
  const { results } = await v2.getTasks({ "body-format": "atlas_doc_format" });
  const { id: taskId = "" } = results[0] ?? {};
  await v2.updateTask({ id: taskId, body: { status: "complete" } });
  await v2.getTaskById({ id: taskId, "body-format": "storage" });
}

async function walkEnds({ v1, v2 }: Confluence, { pageId, postId }: Places) {
  const [attachment] = await v2.getPageAttachments({ id: pageId }).collect();
  await v2.deleteAttachment({ id: attachment?.id ?? "" });
  await v2.deleteBlogPost({ id: postId });
  await v2.deletePage({ id: pageId });
  await v1.deleteSpace({ spaceKey: "DOC" });
}
