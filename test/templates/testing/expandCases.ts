import { type ExpandSite, GROUP, storage, toRestrictions } from "./openExpandSite.js";

/** A request, to which `expand` is added. */
type Request = readonly [method: string, below: string, body?: unknown];

/** What documents list for an operation, and a request of it. */
export interface ExpandCase {
  readonly values: readonly string[];
  /** Where in the items of the response it is expanded, if not in these. */
  readonly at?: string;
  readonly request: (site: ExpandSite) => Request;
}

const each = (prefix: string, names: string) => names.split(" ").map((name) => `${prefix}.${name}`);
const TYPES = "attachment comment page whiteboard database embed folder";

/** What documents list for content, beside names of which others are the start. */
export const CONTENT: readonly string[] = [
  ...["container", "operations", "history", "ancestors", "body", "version", "space"],
  ...each("childTypes", `all ${TYPES}`),
  ...each("metadata", "currentuser properties labels frontend"),
  ...each("children", TYPES),
  ...each("descendants", TYPES),
  ...each("restrictions", "read.restrictions.user read.restrictions.group"),
  ...each("restrictions", "update.restrictions.user update.restrictions.group"),
  ...each("history", "lastUpdated previousVersion contributors nextVersion"),
  ...each("body", "storage view"),
  ...each("extensions", "inlineProperties resolution"),
];

/** What documents list for spaces. */
export const SPACE: readonly string[] = [
  ...["settings", "metadata", "metadata.labels", "operations", "lookAndFeel", "permissions", "icon"],
  ...["description", "description.plain", "description.view", "theme", "homepage", "history"],
];
const USER = ["operations", "personalSpace", "isExternalCollaborator"];
const RELATION = ["relationData", "source", "target"];
const TEMPLATE = ["body", "body.storage"];
const VERSION = ["collaborators", "content"];
const RESTRICTION = ["restrictions.user", "restrictions.group", "content"];
const RESTRICTIONS = [
  ...RESTRICTION,
  ...each("read", "restrictions.user restrictions.group"),
  ...each("update", "restrictions.user restrictions.group"),
];
const CONVERSION = [
  ...["embeddedContent", "mediaToken", "macroRenderedOutput"],
  ...each("webresource.superbatch", "uris.js uris.css uris.all tags.js tags.css tags.all"),
  ...each("webresource", "uris.js uris.css uris.all tags.js tags.css tags.all"),
];
/** One document writes `comments` in its text, and `comment` in its enum. */
const CHILDREN = [...TYPES.split(" "), "comments"];

const toDraft = ({ next }: ExpandSite) => ({ type: "page", title: next(), version: { number: 1 } });
const restore = { operationKey: "restore", params: { versionNumber: 1, message: "" } };
const relation = "relation/favourite/from/user/current/to/content";
const toMacro = ({ page, macroId }: ExpandSite) => `content/${page.id}/history/2/macro/id/${macroId}/convert`;
const onPage =
  (method: string, below: string, body?: (site: ExpandSite) => unknown): ExpandCase["request"] =>
  (site) => [method, `content/${site.page.id}${below}`, body?.(site)];

/** The operations of the documents with `expand`. */
export const CASES: Readonly<Record<string, ExpandCase>> = {
  publishSharedDraft: {
    values: CONTENT,
    request: (site) => ["PUT", `content/blueprint/instance/${site.addDraft().id}`, toDraft(site)],
  },
  publishLegacyDraft: {
    values: CONTENT,
    request: (site) => ["POST", `content/blueprint/instance/${site.addDraft().id}`, toDraft(site)],
  },
  searchContentByCQL: { values: CONTENT, request: () => ["GET", "content/search?cql=type=page"] },
  getContentDescendants: { values: CHILDREN, request: onPage("GET", "/descendant") },
  getDescendantsOfType: { values: CONTENT, request: onPage("GET", "/descendant/comment") },
  getAndConvertMacroBodyByMacroId: {
    values: CONVERSION,
    request: (site) => ["GET", `${toMacro(site)}/view`],
  },
  getAndAsyncConvertMacroBodyByMacroId: {
    values: CONVERSION,
    request: (site) => ["GET", `${toMacro(site)}/async/view`],
  },
  asyncConvertContentBodyRequest: {
    values: CONVERSION,
    request: () => ["POST", "contentbody/convert/async/export_view", storage("<p/>").storage],
  },
  copyPage: {
    values: CONTENT,
    request: onPage("POST", "/copy", ({ next }) => ({
      pageTitle: next(),
      destination: { type: "space", value: "DOC" },
    })),
  },
  getRestrictions: { values: RESTRICTIONS, request: onPage("GET", "/restriction") },
  updateRestrictions: { values: RESTRICTIONS, request: onPage("PUT", "/restriction", toRestrictions) },
  addRestrictions: { values: RESTRICTIONS, request: onPage("POST", "/restriction", toRestrictions) },
  deleteRestrictions: { values: RESTRICTIONS, request: onPage("DELETE", "/restriction") },
  getRestrictionsByOperation: { values: RESTRICTION, request: onPage("GET", "/restriction/byOperation") },
  getRestrictionsForOperation: {
    values: RESTRICTION,
    request: onPage("GET", "/restriction/byOperation/read"),
  },
  restoreContentVersion: { values: VERSION, request: onPage("POST", "/version", () => restore) },
  getGroupMembersByGroupId: { values: USER, request: () => ["GET", `group/${GROUP}/membersByGroupId`] },
  findTargetFromSource: { values: RELATION, request: () => ["GET", relation] },
  getRelationship: { values: RELATION, request: ({ page }) => ["GET", `${relation}/${page.id}`] },
  findSourcesForTarget: {
    values: RELATION,
    request: ({ page }) => ["GET", `relation/favourite/to/content/${page.id}/from/user`],
  },
  getContentsWithState: {
    values: [...CONTENT, "children"],
    request: () => ["GET", "space/DOC/state/content?state-id=1"],
  },
  searchUser: {
    values: ["operations", "personalSpace"],
    at: "user",
    request: ({ accountId }) => ["GET", `search/user?cql=user="${accountId}"`],
  },
  getBlueprintTemplates: { values: TEMPLATE, request: () => ["GET", "template/blueprint"] },
  getContentTemplates: { values: TEMPLATE, request: () => ["GET", "template/page?spaceKey=DOC"] },
  getContentTemplate: { values: TEMPLATE, request: ({ templateId }) => ["GET", `template/${templateId}`] },
  getUser: { values: USER, request: ({ accountId }) => ["GET", `user?accountId=${accountId}`] },
  getAnonymousUser: { values: ["operations"], request: () => ["GET", "user/anonymous"] },
  getCurrentUser: { values: USER, request: () => ["GET", "user/current"] },
  getBulkUserLookup: {
    values: USER,
    request: ({ accountId }) => ["GET", `user/bulk?accountId=${accountId}`],
  },
};

/** What the text of `searchByCQL` does not list: it expands what its results are about. */
export const SEARCHES: Readonly<Record<string, ExpandCase>> = {
  content: { values: CONTENT, request: () => ["GET", "search?cql=type=page"] },
  space: { values: SPACE, request: () => ["GET", "search?cql=type=space"] },
  user: { values: USER, request: () => ["GET", "search?cql=type=user"] },
};

/** The operations on the properties of content or of a space. */
function propertyCases(owner: "content" | "space", route: string): Record<string, ExpandCase> {
  const at = ({ page }: ExpandSite) => (owner === "content" ? `content/${page.id}` : "space/DOC");
  const toCase = (method: string, toBelow: (site: ExpandSite) => string, body?: object): ExpandCase => ({
    values: [owner, "version"],
    request: (site) => [
      method,
      `${at(site)}/property${toBelow(site)}`,
      body && { key: site.next(), ...body },
    ],
  });
  const made = { value: {}, version: { number: 1 } };
  return {
    [`GET ${route}/property`]: toCase("GET", () => ""),
    [`POST ${route}/property`]: toCase("POST", () => "", made),
    [`GET ${route}/property/{key}`]: toCase("GET", () => "/theme"),
    [`POST ${route}/property/{key}`]: toCase("POST", ({ next }) => `/${next()}`, made),
    [`PUT ${route}/property/{key}`]: toCase("PUT", ({ next }) => `/${next()}`, made),
  };
}

/** The removed operations with `expand` that the fake serves. */
export const REMOVED: Readonly<Record<string, ExpandCase>> = {
  "GET content": { values: CONTENT, request: () => ["GET", "content?spaceKey=DOC"] },
  "POST content": {
    values: CONTENT,
    request: ({ next }) => ["POST", "content", { type: "page", title: next(), space: { key: "DOC" } }],
  },
  "GET content/{id}": { values: CONTENT, request: onPage("GET", "") },
  // Documented without `expand`.
  "PUT content/{id}": {
    values: CONTENT,
    request: (site) => ["PUT", `content/${site.addDraft().id}`, { ...toDraft(site), status: "current" }],
  },
  "GET content/{id}/child": { values: CHILDREN, request: onPage("GET", "/child") },
  "GET content/{id}/child/{type}": { values: CONTENT, request: onPage("GET", "/child/page") },
  "GET content/{id}/child/comment": { values: CONTENT, request: onPage("GET", "/child/comment") },
  "GET content/{id}/child/attachment": { values: CONTENT, request: onPage("GET", "/child/attachment") },
  "GET content/{id}/history": {
    values: ["lastUpdated", "previousVersion", "contributors", "nextVersion"],
    request: onPage("GET", "/history"),
  },
  "GET content/{id}/version": { values: VERSION, request: onPage("GET", "/version") },
  "GET content/{id}/version/{versionNumber}": { values: VERSION, request: onPage("GET", "/version/1") },
  ...propertyCases("content", "content/{id}"),
  ...propertyCases("space", "space/{spaceKey}"),
  "GET space": { values: SPACE, request: () => ["GET", "space"] },
  "GET space/{spaceKey}": { values: SPACE, request: () => ["GET", "space/DOC"] },
  "GET space/{spaceKey}/content": { values: CONTENT, request: () => ["GET", "space/DOC/content"] },
  "GET space/{spaceKey}/content/{type}": {
    values: CONTENT,
    request: () => ["GET", "space/DOC/content/page"],
  },
};
