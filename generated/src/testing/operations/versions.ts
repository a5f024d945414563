import type { PrimaryBodyRepresentation } from "../../v2/schema.js";
import type { ContentKind, StoredVersion } from "../site/StoredContent.js";
import { findVersion, listVersions } from "../site/setVersion.js";
import type { Handlers, Visit } from "../Visit.js";
import { listV2, type Orders } from "./listV2.js";
import { missing, requireKind } from "./requireKind.js";
import { toListedBody } from "./toBodies.js";
import type { VisitOf } from "./VisitOf.js";

interface Listing {
  readonly id: string | number;
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
}

/** The newest come first. */
const orders: Orders<StoredVersion> = { "modified-date": ({ number }) => number };

/** Lists versions, each with what `show` makes of the content at that time. */
function listAll<Shown>(
  visit: VisitOf<Listing>,
  kind: ContentKind,
  show: (then: { id: string; title: string; body: ReturnType<typeof toListedBody> }) => Shown,
) {
  const { id, "body-format": format } = visit.args;
  const content = requireKind(visit, kind, id);
  return listV2(
    visit,
    listVersions(content),
    (version) => {
      const { number, message, minorEdit, authorId, createdAt, title } = version;
      const then = { id: content.id, title, body: toListedBody(version, format) };
      return { number, message, minorEdit, authorId, createdAt, ...show(then) };
    },
    { orders, newestFirst: true },
  );
}

/** Describes one version with its neighbours. */
function describe(
  visit: Pick<Visit, "store" | "caller">,
  kind: ContentKind,
  id: string | number,
  number: number,
) {
  const content = requireKind(visit, kind, id);
  const version = findVersion(content, number);
  if (version === undefined) throw missing("version", number);
  const { authorId, message, createdAt, minorEdit } = version;
  const numbers = listVersions(content).map((each) => each.number);
  const place = numbers.indexOf(number);
  return {
    body: {
      ...{
        number,
        authorId,
        message,
        createdAt,
        minorEdit,
        contentTypeModified: false,
        collaborators: [authorId],
      },
      prevVersion: numbers[place - 1] ?? null,
      nextVersion: numbers[place + 1] ?? null,
    },
  };
}

/** The operations on versions of pages and blog posts. */
export const versions: Handlers = {
  "v2.getPageVersions": (visit) => listAll(visit, "page", (page) => ({ page })),
  "v2.getBlogPostVersions": (visit) => listAll(visit, "blogpost", (blogpost) => ({ blogpost })),
  "v2.getPageVersionDetails": (visit) =>
    describe(visit, "page", visit.args["page-id"], visit.args["version-number"]),
  "v2.getBlogPostVersionDetails": (visit) =>
    describe(visit, "blogpost", visit.args["blogpost-id"], visit.args["version-number"]),
};
