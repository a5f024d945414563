import { checkObject } from "../../errors/check.js";
import { findFlaw } from "../bodies/findFlaw.js";
import type {
  FakeAttachmentOptions,
  FakeBody,
  FakeCommentOptions,
  FakeContent,
  FakeContentOptions,
  FakeCustomContentOptions,
  FakeSite,
  FakeSpace,
  FakeSpaceOperation,
} from "../FakeSite.js";
import type { FakeUser } from "../FakeUser.js";
import { readTime } from "../readTime.js";
import { addContent, EMPTY_BODY } from "./addContent.js";
import { addMarker } from "./addMarker.js";
import { addSpace, findSpace } from "./addSpace.js";
import { ensureLabel } from "./ensureLabel.js";
import { groups } from "./groups.js";
import { findTitle } from "./indexContent.js";
import { plainText } from "./plainText.js";
import { planVersions } from "./planVersions.js";
import type { Store } from "./Store.js";
import type { ContentKind, StoredContent, StoredFile, StoredRestriction } from "./StoredContent.js";
import { type NewPermission, setPermissions } from "./spacePermissions.js";

/** Creates the public API of a site, by which tests add content. */
export function createFakeSite(store: Store, origin: string, defaultAuthor: FakeUser): FakeSite {
  const authorId = defaultAuthor.accountId;
  return {
    name: store.name,
    origin,
    cloudId: store.cloudId,
    addSpace({ key, name = key, type, description, permissions, createdAt: date }) {
      if (findSpace(store, key)) throw new TypeError(`the site already has a space ${key}`);
      const createdAt = date === undefined ? undefined : new Date(readTime("createdAt", date)).toISOString();
      const space = addSpace(store, { key, name, type, description, authorId, createdAt });
      if (permissions)
        setPermissions(
          store,
          space,
          permissions.flatMap(({ to, operations }) =>
            operations.map((each) => toPermission(store, to, each)),
          ),
        );
      return { id: space.id, key, homepage: { id: space.homepageId } };
    },
    addPage: (space, options) => addTo(store, "page", space, options, authorId),
    addBlogPost: (space, options) => addTo(store, "blogpost", space, { ...options, parent: null }, authorId),
    addFolder: (space, options) => addTo(store, "folder", space, options, authorId),
    addWhiteboard: (space, options) => addTo(store, "whiteboard", space, options, authorId),
    addDatabase: (space, options) => addTo(store, "database", space, options, authorId),
    addSmartLink: (space, { url, ...options }) => addTo(store, "embed", space, options, authorId, url),
    addComment: (on, body, options = {}) => comment(store, find(store, on), { ...options, body }, authorId),
    addCustomContent: (to, options) => addCustom(store, to, options, authorId),
    addAttachment: (to, options) => attach(store, find(store, to), options, authorId),
  };
}

function addTo(
  store: Store,
  kind: ContentKind,
  space: FakeSpace,
  options: FakeContentOptions,
  defaultAuthorId: string,
  embedUrl?: string,
): FakeContent {
  checkObject("the space", space, "what addSpace() returns");
  const { title, status, parent = space.homepage, labels, restrictions } = options;
  const isTitleReserved = status === undefined || status === "current" || status === "archived";
  if ((kind === "page" || kind === "folder") && isTitleReserved && findTitle(store, kind, space.id, title)) {
    throw new TypeError(`the space ${space.key} already has a ${kind} "${title}"`);
  }
  const content = addContent(store, {
    ...readVersions(store, options, defaultAuthorId, `the ${kind} "${title}"`),
    kind,
    spaceId: space.id,
    status,
    embedUrl,
    parentId: parent === null ? undefined : find(store, parent).id,
  });
  addLabels(store, content, labels);
  if (restrictions) {
    const { read = [], update = [] } = restrictions;
    content.restrictions = { read: toRestriction(store, read), update: toRestriction(store, update) };
  }
  return { id: content.id };
}

function addLabels(store: Store, content: StoredContent, labels: readonly string[] | undefined): void {
  if (labels) content.labels = labels.map((label) => readLabel(store, label));
}

function addCustom(
  store: Store,
  to: FakeSpace | FakeContent,
  options: FakeCustomContentOptions,
  defaultAuthorId: string,
): FakeContent {
  const container = "key" in to ? undefined : find(store, to);
  const content = addContent(store, {
    ...readVersions(store, options, defaultAuthorId, `the custom content "${options.title}"`),
    ...{ kind: "custom-content", customType: options.type },
    ...{ spaceId: container?.spaceId ?? to.id, containerId: container?.id },
  });
  addLabels(store, content, options.labels);
  return { id: content.id };
}

/** Finds or adds a label, such as `draft` or `my:draft`. */
function readLabel(store: Store, label: string) {
  const [, prefix = "global", name = label] = /^(\w+):(.+)$/.exec(label) ?? [];
  return ensureLabel(store, prefix, name);
}

function comment(
  store: Store,
  on: StoredContent,
  { selection, resolved = false, ...options }: FakeCommentOptions & Pick<FakeContentOptions, "body">,
  defaultAuthorId: string,
): FakeContent {
  const isReply = on.kind === "footer-comment" || on.kind === "inline-comment";
  const title = isReply ? on.version.title : `Re: ${on.version.title}`;
  if (selection !== undefined && !plainText(on.version.body).includes(selection))
    throw new TypeError(`"${on.version.title}" does not contain the text "${selection}"`);
  const of = `a comment on "${on.version.title}"`;
  const content = readVersions(store, { ...options, title }, defaultAuthorId, of);
  const added = addContent(store, {
    ...content,
    kind: isReply ? on.kind : selection === undefined ? "footer-comment" : "inline-comment",
    spaceId: on.spaceId,
    containerId: isReply ? on.containerId : on.id,
    parentId: isReply ? on.id : undefined,
  });
  if (isReply && on.inlineMarker) added.inlineMarker = on.inlineMarker;
  else if (selection !== undefined) {
    added.inlineMarker = { ref: store.nextUuid(), selection, status: resolved ? "resolved" : "open" };
    addMarker(store, on, added.inlineMarker);
  }
  return { id: added.id };
}

/** Reads what content with a body consists of, and what it was before. */
function readVersions(store: Store, options: FakeContentOptions, defaultAuthorId: string, of: string) {
  const { title, message, author, versions = [] } = options;
  const authorId = author?.accountId ?? defaultAuthorId;
  const body = readBody(options.body, of) ?? EMPTY_BODY;
  const earlier = versions.map((each, index) => ({
    ...each,
    body: readBody(each.body, `version ${index + 1} of ${of}`),
  }));
  const planned = planVersions(store, options, earlier, { title, body, authorId });
  return { ...planned, title, body, authorId, message };
}

/** Finds a user, or a group by its name. */
function toPrincipal({ users, name: site }: Store, principal: FakeUser | string) {
  if (typeof principal === "string") {
    const group = groups.find(({ name }) => name === principal);
    if (group) return { type: "group", principalId: group.id } as const;
  } else if (users.has(principal.accountId)) {
    return { type: "user", principalId: principal.accountId } as const;
  }
  const what = typeof principal === "string" ? `group ${principal}` : `user ${principal.accountId}`;
  throw new TypeError(`the site ${site} has no ${what}`);
}

function toPermission(store: Store, to: FakeUser | string, operation: FakeSpaceOperation): NewPermission {
  const [key = "", target = ""] = operation.split(" ");
  return { ...toPrincipal(store, to), key, target };
}

function toRestriction(store: Store, to: readonly (FakeUser | string)[]): StoredRestriction {
  const named = to.map((each) => toPrincipal(store, each));
  const idsOf = (type: string) => named.flatMap((each) => (each.type === type ? each.principalId : []));
  return { users: idsOf("user"), groups: idsOf("group") };
}

/** Returns the bodies that a test adds, unless one is malformed. */
function readBody(given: string | FakeBody | undefined, of: string): FakeBody | undefined {
  const bodies = typeof given === "string" ? { storage: given } : given;
  for (const [representation, value] of Object.entries(bodies ?? {})) {
    const flaw = findFlaw(representation, value);
    if (flaw !== undefined) throw new TypeError(`the body of ${of} is malformed: ${flaw}`);
  }
  return bodies;
}

function attach(
  store: Store,
  { id: containerId, spaceId }: StoredContent,
  options: FakeAttachmentOptions,
  defaultAuthorId: string,
): FakeContent {
  const { title, content, mediaType = "application/octet-stream", comment: message } = options;
  const toFile = (bytes: string | Uint8Array, type = mediaType): StoredFile => ({
    id: store.nextUuid(),
    mediaType: type,
    bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  });
  const authorId = options.author?.accountId ?? defaultAuthorId;
  const latest = { title, message, authorId, body: EMPTY_BODY, file: toFile(content) };
  const earlier = (options.versions ?? []).map(({ author, createdAt, ...each }) => ({
    ...{ author, createdAt, message: each.comment },
    file: toFile(each.content ?? content, each.mediaType),
  }));
  const planned = planVersions(store, options, earlier, latest);
  return { id: addContent(store, { kind: "attachment", spaceId, containerId, ...latest, ...planned }).id };
}

function find(store: Store, { id }: FakeContent): StoredContent {
  const content = store.contents.get(id);
  if (content === undefined) throw new TypeError(`the site ${store.name} has no content ${id}`);
  return content;
}
