import { createConfluence, fromEnvironment } from "confluence-fetch";
import { getUsers, type Reader, whoCanRead } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const levels = await whoCanRead(confluence, process.env.PAGE_ID ?? "");

const idsOf = (wanted: string) =>
  levels.flatMap(({ readers }) => readers.flatMap(({ type, id }) => (type === wanted && id ? id : [])));
const names = new Map<string, string | null | undefined>();
for (const user of (await getUsers(confluence, idsOf("user"))).users)
  if (user?.accountId) names.set(user.accountId, user.displayName);
for (const id of new Set(idsOf("group"))) {
  const { name } = await confluence.v1.getGroupByGroupId({ id });
  names.set(id, `the group ${name}`);
}

// Somebody can read the page who is named in every line, alone or as a member of a group.
const nameOf = ({ type, id }: Reader) => names.get(id) ?? `${type} ${id}`;
for (const { type, id, readers } of levels) console.log(`${type} ${id}: ${readers.map(nameOf).join(", ")}`);
