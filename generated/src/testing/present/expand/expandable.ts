import { CHILD_TYPES } from "./toChildren.js";

/** What has properties that can be expanded. */
export type Expandable =
  | "body"
  | "bodies"
  | "childTypes"
  | "children"
  | "container"
  | "content"
  | "contentProperty"
  | "contributors"
  | "conversion"
  | "currentUser"
  | "description"
  | "extensions"
  | "history"
  | "lastModified"
  | "members"
  | "metadata"
  | "people"
  | "properties"
  | "relation"
  | "restriction"
  | "restrictions"
  | "restrictionsOrOne"
  | "searchResult"
  | "space"
  | "spaceMetadata"
  | "spaceProperty"
  | "template"
  | "templateBody"
  | "user"
  | "version";

/** What a property contains: something with properties that can be expanded, a mere value, or what the fake does not have. */
type Property = Expandable | "value" | "refused";

type Properties = Readonly<Record<string, Property>>;

function each<Kind extends Property>(kind: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

const CONTENT: Properties = {
  ...{ space: "space", history: "history", version: "version", metadata: "metadata", body: "bodies" },
  ...{ ancestors: "content", container: "container", children: "children", descendants: "children" },
  ...{ childTypes: "childTypes", restrictions: "restrictions", extensions: "extensions" },
  operations: "value",
  ...each("refused", "schedulePublishDate schedulePublishInfo draftVersion macroRenderedOutput"),
};

const SPACE: Properties = {
  ...{ homepage: "content", description: "description", metadata: "spaceMetadata" },
  ...each("value", "settings operations permissions icon theme history"),
  ...each("refused", "lookAndFeel identifiers roles typeSettings"),
};

const TYPES = CHILD_TYPES.join(" ");

/**
 * All that documents say can be expanded, by what it is in: in prose, in enums, and in the `_expandable` of responses.
 * It decides what is refused, so that nothing that was asked for is silently absent.
 */
export const EXPANDABLE: Readonly<Record<Expandable, Properties>> = {
  content: CONTENT,
  space: SPACE,
  // Whether it is a space or content, only the response shows.
  container: { ...SPACE, ...CONTENT },
  bodies: {
    ...each("body", "storage atlas_doc_format view export_view styled_view anonymous_export_view editor raw"),
    ...each("refused", "wiki editor2 dynamic"),
  },
  body: { content: "content", ...each("refused", "embeddedContent webresource mediaToken") },
  conversion: each("refused", "content embeddedContent webresource mediaToken macroRenderedOutput"),
  childTypes: each("value", `all ${TYPES}`),
  // One document writes `comments`, which is the name of no list.
  children: { ...each("content", TYPES), ...each("refused", "comments slide") },
  history: {
    ...each("version", "lastUpdated previousVersion nextVersion"),
    ...each("user", "createdBy ownedBy lastOwnedBy"),
    contributors: "contributors",
  },
  contributors: { publishers: "people" },
  people: { users: "user" },
  version: { by: "user", collaborators: "people", content: "content" },
  metadata: {
    ...{ labels: "value", properties: "properties", currentuser: "currentUser", frontend: "value" },
    ...each("refused", "comments likes simple"),
  },
  currentUser: {
    ...{ favourited: "value", lastmodified: "lastModified", lastcontributed: "value" },
    ...each("refused", "viewed scheduled"),
  },
  lastModified: { version: "version" },
  // Their names are keys, which may be anything.
  properties: {},
  extensions: each("value", "inlineProperties resolution"),
  restrictions: each("restriction", "read update"),
  restriction: { restrictions: "members", content: "content" },
  restrictionsOrOne: { ...each("restriction", "read update"), restrictions: "members", content: "content" },
  members: { user: "user", group: "value" },
  description: each("value", "plain view"),
  spaceMetadata: { labels: "value" },
  user: {
    ...{ personalSpace: "space", isExternalCollaborator: "value" },
    ...each("refused", "operations details"),
  },
  relation: each("value", "relationData source target"),
  searchResult: { content: "content", space: "space", user: "user" },
  contentProperty: { version: "value", content: "content" },
  spaceProperty: { version: "value", space: "space" },
  template: { body: "templateBody" },
  templateBody: { storage: "value" },
};

/** How many levels a name may have. Documented of some operations: 8 sub-expansions. */
const MAX_LEVELS = 8;

/** Returns whether something can be expanded by a name such as `children.page.version`, or undefined if no document knows it. */
export function findExpandable(root: Expandable, name: string): "answered" | "refused" | undefined {
  let found: Property = root;
  for (const [level, part] of name.split(".").entries()) {
    if (found === "properties") return "answered";
    if (level > MAX_LEVELS) return "refused";
    // Custom content is expanded by its type, as documented; the fake does not.
    if (found === "children" && part.includes(":")) return "refused";
    const known: Properties = found === "value" ? {} : EXPANDABLE[found];
    const next: Property | undefined = Object.hasOwn(known, part) ? known[part] : undefined;
    if (next === undefined || next === "refused") return next;
    found = next;
  }
  return "answered";
}
