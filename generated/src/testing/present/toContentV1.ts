import type { Content } from "../../v1/schema.js";
import { contentType } from "../store/contentType.js";
import { isVisible } from "../store/isVisible.js";
import { listAncestors } from "../store/listTree.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import { toBodiesV1 } from "./bodies.js";
import { EXPANDABLE } from "./expand/expandable.js";
import { inside, isExpanded, notExpanded } from "./expand/isExpanded.js";
import type { PresentContext } from "./expand/Presenter.js";
import { toChildren, toChildTypes } from "./expand/toChildren.js";
import { toExtensions } from "./expand/toExtensions.js";
import { toHistory } from "./expand/toHistory.js";
import { toMetadata } from "./expand/toMetadata.js";
import { permittedOperations } from "./includeDetails.js";
import { toDownloadLink, toLinks } from "./toLinks.js";
import { toRestrictions } from "./toRestriction.js";
import { toSpaceV1 } from "./toSpace.js";
import { toVersionV1 } from "./toVersionV1.js";

/** What a property is expanded from, and what is to be expanded in it. */
interface Expansion {
  readonly context: PresentContext;
  readonly content: StoredContent;
  readonly version: StoredVersion;
  readonly expand: readonly string[];
}

/** Presents the expanded value of each property; undefined if there is none. */
const EXPANDERS: Readonly<Record<string, (of: Expansion) => unknown>> = {
  space: ({ context, content, expand }) => {
    const space = context.store.spaces.get(content.spaceId);
    return space && toSpaceV1(context, space, expand, toContentV1);
  },
  history: ({ context, content, version, expand }) =>
    toHistory(context, content, version, expand, toContentV1),
  version: ({ context, content, version, expand }) =>
    toVersionV1(context, content, version, expand, toContentV1),
  ancestors: ({ context, content, expand }) =>
    listAncestors(context.store, content)
      .filter((ancestor) => isVisible(context, ancestor))
      .map((ancestor) => toContentV1(context, ancestor, expand)),
  operations: ({ context, content }) => permittedOperations(context, content),
  childTypes: ({ context, content, expand }) => toChildTypes(context, content, expand),
  children: ({ context, content, expand }) => toChildren(context, content, expand, "child", toContentV1),
  descendants: ({ context, content, expand }) =>
    toChildren(context, content, expand, "descendant", toContentV1),
  container: ({ context, content, expand }) => {
    const container = context.store.contents.get(content.containerId ?? "");
    if (container) return toContentV1(context, container, expand);
    const space = context.store.spaces.get(content.spaceId);
    return space && toSpaceV1(context, space, expand, toContentV1);
  },
  body: toBody,
  restrictions: ({ context, content, expand }) => toRestrictions(context, content, expand, toContentV1),
  metadata: ({ context, content, expand }) => toMetadata(context, content, expand, toContentV1),
};

/** The properties that v1 expands by default. */
const DEFAULT_EXPAND = ["space", "history", "version"];

/** Presents content like v1 does. Only what is not expanded is in `_expandable`. */
export function toContentV1(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[] = DEFAULT_EXPAND,
  version: StoredVersion = content.version,
): Content {
  const { id, kind } = content;
  // Observed: the metadata of an attachment are expanded without being asked for.
  const names = kind === "attachment" ? [...expand, "metadata"] : expand;
  const expanded = Object.entries(EXPANDERS).flatMap(([name, toValue]) => {
    if (!isExpanded(names, name)) return [];
    const value = toValue({ context, content, version, expand: inside(expand, name) });
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    id,
    type: contentType(content),
    status: version === content.version ? content.status : "historical",
    title: version.title,
    // The expanders of a table cannot have types of their own.
    ...(Object.fromEntries(expanded) as Partial<Content>),
    macroRenderedOutput: {},
    extensions: toExtensions(content, inside(expand, "extensions")),
    _expandable: notExpanded(names, toExpandable(context, content)),
    _links: { ...linksOf(context, content), self: `${context.siteOrigin}/wiki/rest/api/content/${id}` },
  };
}

/** The properties that can be expanded, with the path of those that have one. */
function toExpandable({ store }: PresentContext, { id, spaceId, containerId }: StoredContent) {
  const path = `/rest/api/content/${id}`;
  const space = `/rest/api/space/${store.spaces.get(spaceId)?.key}`;
  return {
    container: containerId === undefined ? space : `/rest/api/content/${containerId}`,
    metadata: "",
    restrictions: `${path}/restriction/byOperation`,
    history: `${path}/history`,
    body: "",
    version: "",
    descendants: `${path}/descendant`,
    space,
    childTypes: "",
    operations: "",
    schedulePublishDate: "",
    children: `${path}/child`,
    ancestors: "",
  };
}

/** The formats of bodies that v1 knows. */
const BODY_FORMATS = Object.keys(EXPANDABLE.bodies);

function toBody({ context, content, version, expand }: Expansion) {
  const formats = BODY_FORMATS.filter((format) => isExpanded(expand, format));
  const path = `/rest/api/content/${content.id}`;
  const toOwner = (within: readonly string[]) => ({
    ...(isExpanded(within, "content") && {
      content: toContentV1(context, content, inside(within, "content"), version),
    }),
    _expandable: notExpanded(within, { content: path }),
  });
  const bodies = Object.entries(toBodiesV1(context, content, version, formats)).map(([format, body]) => [
    format,
    { ...body, embeddedContent: [], ...toOwner(inside(expand, format)) },
  ]);
  const others = Object.fromEntries(BODY_FORMATS.map((format) => [format, ""]));
  return { ...Object.fromEntries(bodies), _expandable: notExpanded(expand, others) };
}

function linksOf({ store }: PresentContext, content: StoredContent): Record<string, string> {
  if (content.kind === "page" || content.kind === "blogpost") return { ...toLinks(store, content) };
  const webui = webuiPath(store, content);
  return content.kind === "attachment"
    ? { webui, download: toDownloadLink(content, content.version) }
    : { webui };
}
