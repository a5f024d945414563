import { expect } from "vitest";
import { CHILD_TYPES } from "../../../generated/src/testing/present/expand/toChildren.js";
import { type ExpandSite, GROUP } from "./openExpandSite.js";

/** The start of a list. */
const listed = (...titles: string[]) => ({
  ...{ size: titles.length, start: 0, results: titles.map((title) => ({ title })) },
});

/** What the page has of each type, and who may read and update it. */
function expectedOfTypes(by: object): Readonly<Record<string, object>> {
  const below = {
    ...{ attachment: listed("a.txt"), page: listed("Below"), whiteboard: listed("W") },
    ...{ database: listed("D"), embed: listed("L"), folder: listed("F") },
  };
  const named = (kind: string, id: object) => ({ restrictions: { [kind]: { results: [id] } } });
  const typed = (types: readonly string[]) => ({
    childTypes: Object.fromEntries(types.map((type) => [type, { value: true }])),
  });
  const pairs: (readonly [value: string, expected: object])[] = [
    ["childTypes.all", typed(CHILD_TYPES)],
    ...CHILD_TYPES.map((type) => [`childTypes.${type}`, typed([type])] as const),
    ...Object.entries(below).flatMap(
      ([type, list]) =>
        [
          [`children.${type}`, { children: { [type]: list } }],
          [`descendants.${type}`, { descendants: { [type]: list } }],
        ] as const,
    ),
    ...["read", "update"].flatMap(
      (key) =>
        [
          [`restrictions.${key}.restrictions.user`, { restrictions: { [key]: named("user", by) } }],
          [
            `restrictions.${key}.restrictions.group`,
            { restrictions: { [key]: named("group", { id: GROUP }) } },
          ],
        ] as const,
    ),
  ];
  return Object.fromEntries(pairs);
}

/** What the page of the site has for each value, as far as it has something. */
export function expectedOf({ accountId }: ExpandSite): Readonly<Record<string, object>> {
  const by = { accountId };
  const two = expect.stringMatching(/^<p><[^>]*\Wm">Two<\/[\w:-]+><\/p><\w/);
  const space = { key: "DOC", name: "Documentation" };
  return {
    ...expectedOfTypes(by),
    container: { container: space },
    space: { space },
    operations: { operations: expect.arrayContaining([{ operation: "update", targetType: "page" }]) },
    history: { history: { createdBy: by, latest: true } },
    "history.lastUpdated": { history: { lastUpdated: { by } } },
    "history.previousVersion": { history: { previousVersion: { by, number: expect.any(Number) } } },
    "history.contributors": { history: { contributors: { publishers: { userAccountIds: [accountId] } } } },
    version: { version: { by, friendlyWhen: expect.any(String) } },
    ancestors: { ancestors: [{ title: "Documentation Home" }, { title: "Above" }] },
    body: { body: { _expandable: { storage: "", view: "" } } },
    "body.storage": { body: { storage: { value: two, representation: "storage" } } },
    "body.view": { body: { view: { value: two, representation: "view" } } },
    "children.comment": { children: { comment: listed("Re: Page", "Re: Page") } },
    "descendants.comment": { descendants: { comment: listed("Re: Page", "Re: Page", "Re: Page") } },
    "metadata.frontend": { metadata: { frontend: {} } },
    "metadata.labels": { metadata: { labels: { results: [{ name: "a" }], size: 1 } } },
    "metadata.properties": { metadata: { properties: { _expandable: { theme: expect.any(String) } } } },
    "metadata.currentuser": { metadata: { currentuser: { _expandable: { favourited: "" } } } },
    "metadata.currentuser.favourited": { metadata: { currentuser: { favourited: { isFavourite: true } } } },
  };
}
