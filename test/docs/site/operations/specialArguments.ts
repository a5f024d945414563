import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import type { SampleSite } from "./openSampleSite.js";
import type { SampleArguments } from "./Sample.js";

const person = { type: "user", identifier: "user:id" };
const body = { representation: "storage", value: "<p>Hello</p>" };
const template = { name: "Minutes", templateType: "page", body: { storage: body } };
const relation = {
  relationName: "favourite",
  sourceType: "user",
  sourceKey: "current",
  targetType: "space",
};
const macro = { id: "page:id", version: 2, macroId: "note-1" };
const selection = { textSelection: "well", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 };
const restrictions = {
  results: [{ operation: "update", restrictions: { user: [{ type: "known", accountId: "user:id" }] } }],
};

/** Arguments of samples that names and types do not tell. `page:id` stands for what the site has by that name. */
const SPECIAL: Readonly<Partial<Record<OperationName, SampleArguments>>> = {
  "v1.addCustomContentPermissions": {
    body: { subject: person, operations: [{ key: "read", target: "space", access: true }] },
  },
  "v1.addPermissionToSpace": {
    spaceKey: "DOC",
    body: { subject: person, operation: { key: "read", target: "space" } },
  },
  "v1.addRestrictions": { body: restrictions },
  "v1.asyncConvertContentBodyResponse": { id: "conversion:id" },
  "v1.bulkAsyncConvertContentBodyResponse": { ids: ["conversion:id"] },
  "v1.checkContentPermission": { body: { subject: person, operation: "read" } },
  "v1.copyPage": {
    body: { destination: { type: "parent_page", value: "other:id" }, pageTitle: "Copy of the report" },
  },
  "v1.copyPageHierarchy": {
    body: { destinationPageId: "other:id", titleOptions: { prefix: "Copy of " } },
  },
  "v1.createRelationship": { ...relation, targetKey: "DOC" },
  "v1.createUserProperty": { userId: "user:id", key: "minutes", body: { value: { read: true } } },
  "v1.deleteRelationship": { ...relation, targetKey: "DOC" },
  "v1.findSourcesForTarget": {
    relationName: "favourite",
    sourceType: "user",
    targetType: "space",
    targetKey: "DOC",
  },
  "v1.findTargetFromSource": relation,
  "v1.getAllLabelContent": { name: "weekly" },
  "v1.getAndAsyncConvertMacroBodyByMacroId": { ...macro, to: "export_view" },
  "v1.getAndConvertMacroBodyByMacroId": { ...macro, to: "view" },
  "v1.getContentRestrictionStatusForUser": { operationKey: "update", accountId: "user:id" },
  "v1.getContentTemplate": { contentTemplateId: "template:id" },
  "v1.getGroupByGroupId": { id: "group:id" },
  "v1.getMacroBodyByMacroId": macro,
  "v1.getRelationship": { ...relation, targetKey: "DOC" },
  "v1.getTask": { id: "longtask:id" },
  "v1.removeTemplate": { contentTemplateId: "template:id" },
  "v1.searchUser": { cql: 'user.fullname ~ "Mia"' },
  "v1.setContentState": { body: { name: "Ready", color: "#2684ff" } },
  "v1.updateAttachmentProperties": {
    id: "page:id",
    attachmentId: "attachment:id",
    body: { id: "attachment:id", type: "attachment", title: "visitors.csv", version: { number: 1 } },
  },
  "v1.updateContentTemplate": { body: { ...template, templateId: "template:id" } },
  "v1.updateRestrictions": { body: restrictions },
  "v2.createCustomContent": { body: { type: "ac:app:note", pageId: "page:id", title: "Minutes", body } },
  "v2.createFooterComment": { body: { pageId: "page:id", body } },
  "v2.createInlineComment": { body: { pageId: "page:id", body, inlineCommentProperties: selection } },
  "v2.putBlogPostClassificationLevel": { body: { id: "level:id", status: "current" } },
  "v2.putDatabaseClassificationLevel": { body: { id: "level:id", status: "current" } },
  "v2.putPageClassificationLevel": { body: { id: "level:id", status: "current" } },
  "v2.putSpaceDefaultClassificationLevel": { id: "space:id", body: { id: "level:id" } },
  "v2.putWhiteboardClassificationLevel": { body: { id: "level:id", status: "current" } },
};

/** Finds the arguments of an operation's sample that names and types do not tell. */
export function specialArguments(name: OperationName, values: SampleSite["values"]): SampleArguments {
  const replaced = JSON.stringify(SPECIAL[name] ?? {}, (_, value) =>
    typeof value === "string" ? (values[value] ?? value) : value,
  );
  return JSON.parse(replaced);
}
