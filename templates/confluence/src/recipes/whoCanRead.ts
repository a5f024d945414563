import type { Nimbus } from "../client/createNimbus.js";
import type { CallOptions } from "../operations/Call.js";
import type { ContentRestriction, GroupArray, UserArray } from "../v1/schema.js";
import { checkClient } from "./checkClient.js";
import { readAnswer } from "./readAnswer.js";
import type { LinkReader } from "./readLink.js";
import { listAncestors } from "./readPath.js";
import { resolveId } from "./resolveId.js";

/** The operations that `whoCanRead` needs. */
export interface AccessReader extends LinkReader {
  readonly v1: Pick<Nimbus["v1"], "getRestrictionsForOperation">;
  readonly v2: Pick<Nimbus["v2"], "getPageById" | "getPageAncestors" | "getSpacePermissionsAssignments">;
}

/** One to whom reading is allowed. */
export interface Reader {
  /** `user`, `group`, or what else the site has: `role`, `access-class` … */
  readonly type: string;
  /** The account ID of a user, empty if the site does not tell it; the ID of a group. */
  readonly id: string;
}

/** Something that only some can read: a space, or something in it that is restricted. */
export interface ReadLevel {
  /** `space`, `page`, `folder` … */
  readonly type: string;
  readonly id: string;
  readonly readers: readonly Reader[];
}

const OPERATION = "v1.getRestrictionsForOperation";

/** How many users, and groups, a restriction returns at once. */
const LIMIT = 100;

/**
 * Reads who can read a page: the space with those who may view it, and then everything from the top of the tree to the
 * page that is restricted. A user of Confluence can read the page whom every level names, alone or as a member of a group.
 * Whoever administers the site can get access all the same.
 *
 * @param id the ID of the page, or a link to it
 * @throws {NimbusError} from the operations
 * @example
 * for (const { type, readers } of await whoCanRead(confluence, 123)) console.log(type, readers);
 */
export async function whoCanRead(
  nimbus: AccessReader,
  id: string | number,
  options: CallOptions = {},
): Promise<ReadLevel[]> {
  checkClient(nimbus, OPERATION);
  checkClient(nimbus, "v2.getPageById", "v2.getPageAncestors", "v2.getSpacePermissionsAssignments");
  const pageId = await resolveId(nimbus, "id", id, ["page"], options);
  const page = await nimbus.v2.getPageById({ id: pageId }, options);
  const spaceId = readAnswer("v2.getPageById", page, (answer) => (answer.spaceId as string).toString());
  const path = [...(await listAncestors(nimbus, pageId, options)), { type: "page", id: `${pageId}` }];
  const [space, ...restrictions] = await Promise.all([
    listViewers(nimbus, spaceId, options),
    ...path.map((item) => readRestriction(nimbus, item.id, options)),
  ]);
  const levels = path.map((item, index) => ({ ...item, readers: restrictions[index] ?? [] }));
  return [
    { type: "space", id: spaceId, readers: space },
    ...levels.filter(({ readers }) => readers.length > 0),
  ];
}

/** Lists who may view a space. */
async function listViewers({ v2 }: AccessReader, id: string, options: CallOptions): Promise<Reader[]> {
  const readers: Reader[] = [];
  for await (const permission of v2.getSpacePermissionsAssignments({ id }, options))
    readAnswer("v2.getSpacePermissionsAssignments", permission, ({ operation, principal }) => {
      const isView = operation.key === "read" && operation.targetType === "space";
      if (isView) readers.push({ type: principal.type, id: principal.id });
    });
  return readers;
}

/** Lists whom the restriction of content names; nobody if there is none. */
async function readRestriction({ v1 }: AccessReader, id: string, options: CallOptions): Promise<Reader[]> {
  const readers: Reader[] = [];
  const expand = ["restrictions.user", "restrictions.group"] as const;
  for (let start = 0; ; ) {
    const args = { id, operationKey: "read", expand, start, limit: LIMIT } as const;
    const answer = await v1.getRestrictionsForOperation(args, options);
    const { users, groups, size } = readAnswer(OPERATION, answer, readMembers);
    readers.push(...users, ...groups);
    start += size;
    if (Math.max(users.length, groups.length) < size) return readers;
  }
}

/** Reads users and groups, and how many of each there can be: the server can lower what was asked for. */
function readMembers({ restrictions }: ContentRestriction) {
  const { user, group } = restrictions as { user: UserArray; group: GroupArray };
  const users = user.results.map(({ accountId }) => ({ type: "user", id: accountId ?? "" }));
  const groups = group.results.map(({ id }) => ({ type: "group", id: id ?? "" }));
  const size = Math.max(1, Math.min(user.limit ?? LIMIT, group.limit ?? LIMIT, LIMIT));
  return { users, groups, size };
}
