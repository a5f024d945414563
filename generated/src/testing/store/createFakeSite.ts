import { findFlaw } from "../bodies/findFlaw.js";
import type {
  FakeAttachmentOptions,
  FakeBody,
  FakeContent,
  FakeContentOptions,
  FakeSite,
  FakeSpace,
  FakeSpaceOperation,
} from "../FakeSite.js";
import type { FakeUser } from "../FakeUser.js";
import { addContent } from "./addContent.js";
import { addSpace, findSpace } from "./addSpace.js";
import { ensureLabel } from "./ensureLabel.js";
import { groups } from "./groups.js";
import { findTitle } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { ContentKind, StoredContent, StoredRestriction } from "./StoredContent.js";
import { type NewPermission, setPermissions } from "./spacePermissions.js";

/** Creates the public API of a site, by which tests add content. */
export function createFakeSite(store: Store, origin: string, defaultAuthor: FakeUser): FakeSite {
  const authorId = defaultAuthor.accountId;
  return {
    name: store.name,
    origin,
    cloudId: store.cloudId,
    addSpace({ key, name = key, type, description, permissions }) {
      if (findSpace(store, key)) throw new TypeError(`the site already has a space ${key}`);
      const space = addSpace(store, { key, name, type, description, authorId });
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
    addComment(on, body) {
      const { id: containerId, spaceId, version } = find(store, on);
      const title = `Re: ${version.title}`;
      const options = {
        kind: "footer-comment",
        spaceId,
        containerId,
        title,
        body: checkBodies({ storage: body }, `a comment on "${version.title}"`),
        authorId,
      } as const;
      return { id: addContent(store, options).id };
    },
    addAttachment: (to, options) => attach(store, find(store, to), options, authorId),
  };
}

function addTo(
  store: Store,
  kind: ContentKind,
  space: FakeSpace,
  { title, body, status, parent = space.homepage, author, labels, restrictions }: FakeContentOptions,
  defaultAuthorId: string,
  embedUrl?: string,
): FakeContent {
  const isTitleReserved = status === undefined || status === "current" || status === "archived";
  if ((kind === "page" || kind === "folder") && isTitleReserved && findTitle(store, kind, space.id, title)) {
    throw new TypeError(`the space ${space.key} already has a ${kind} "${title}"`);
  }
  const content = addContent(store, {
    kind,
    spaceId: space.id,
    authorId: author?.accountId ?? defaultAuthorId,
    title,
    status,
    embedUrl,
    body: checkBodies(typeof body === "string" ? { storage: body } : body, `the ${kind} "${title}"`),
    parentId: parent === null ? undefined : find(store, parent).id,
  });
  if (labels) content.labels = labels.map((name) => ensureLabel(store, "global", name));
  if (restrictions) {
    const { read = [], update = [] } = restrictions;
    content.restrictions = { read: toRestriction(store, read), update: toRestriction(store, update) };
  }
  return { id: content.id };
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

/** Returns the bodies of content that a test adds, unless one is malformed. */
function checkBodies(bodies: FakeBody | undefined, of: string): FakeBody | undefined {
  for (const [representation, value] of Object.entries(bodies ?? {})) {
    const flaw = findFlaw(representation, value);
    if (flaw !== undefined) throw new TypeError(`the body of ${of} is malformed: ${flaw}`);
  }
  return bodies;
}

function attach(
  store: Store,
  { id: containerId, spaceId }: StoredContent,
  { title, content, mediaType = "application/octet-stream", comment }: FakeAttachmentOptions,
  authorId: string,
): FakeContent {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = { id: store.nextUuid(), mediaType, bytes };
  const options = {
    kind: "attachment",
    spaceId,
    containerId,
    title,
    message: comment,
    file,
    authorId,
  } as const;
  return { id: addContent(store, options).id };
}

function find(store: Store, { id }: FakeContent): StoredContent {
  const content = store.contents.get(id);
  if (content === undefined) throw new TypeError(`the site ${store.name} has no content ${id}`);
  return content;
}
