import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { served } from "../../../generated/src/testing/handlers/removed/findRemovedOperation.js";
import { EXPANDABLE, type Expandable } from "../../../generated/src/testing/present/expand/expandable.js";
import { CASES, CONTENT, type ExpandCase, REMOVED, SEARCHES, SPACE } from "./expandCases.js";
import { expectedOf } from "./expandedPage.js";
import { findMissing, rootsOf } from "./findMissing.js";
import type { Json } from "./handlers/removed/callV1.js";
import { type ExpandSite, openExpandSite } from "./openExpandSite.js";

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema: { readonly items?: { readonly enum?: readonly string[] } };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
}
const { paths, components }: Json = JSON.parse(readFileSync("specs/confluence-v1.json", "utf8"));

/** The operations with `expand`, and the values that its enum lists. */
const documented = new Map(
  Object.values<Record<string, Operation>>(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, parameters = [] }) =>
      parameters
        .map(
          (each): Parameter => (each.$ref ? components.parameters[each.$ref.split("/").at(-1) ?? ""] : each),
        )
        .filter(({ name }) => name === "expand")
        .map(({ schema }) => [operationId, schema.items?.enum ?? []] as const),
    ),
);

const count = { answered: 0, refused: 0 };

/** Requests a value, and tells what is wrong with the response. */
async function check(
  site: ExpandSite,
  { request, at = "" }: ExpandCase,
  value: string,
): Promise<string | undefined> {
  const [method, below, body] = request(site);
  const mark = below.includes("?") ? "&" : "?";
  const answer = await site.call(method, `${below}${mark}expand=${encodeURIComponent(value)}`, body);
  if (answer.status === 400) {
    count.refused += 1;
    const { message } = answer.body;
    // A format that only some bodies cannot be converted to is named alone.
    const isNamed = message.includes(value) || (/\bbody\.raw\b/.test(value) && message.includes("[raw]"));
    return isNamed ? undefined : `not named: ${message}`;
  }
  count.answered += 1;
  if (answer.status !== 200) return `${answer.status} ${JSON.stringify(answer.body)}`;
  for (const [root, name] of rootsOf(answer.body, value)) {
    const missing = findMissing(root, `${at}.${name}`.split(".").filter(Boolean));
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** The schemas that list what can be expanded. */
const SCHEMAS: Readonly<Record<string, Expandable>> = {
  ...{ Content: "content", "Content.body": "bodies", "Content.restrictions": "restrictions" },
  ...{ ContentBody: "body", AsyncContentBody: "conversion", ContentHistory: "history", Version: "version" },
  ...{ ContentChildren: "children", ContentChildType: "childTypes", ContentRestriction: "restriction" },
  ...{ "ContentRestriction.restrictions": "members", "ContentMetadata.currentuser": "currentUser" },
  ...{ ContentProperty: "contentProperty", SpaceProperty: "spaceProperty", Relation: "relation" },
  ...{ ContentTemplate: "template", BlueprintTemplate: "template", Space: "space", User: "user" },
  ...{ "Space.description": "description", BulkUserLookup: "user", UserAnonymous: "user" },
};

/** Lists the names in something down to a level. That in which a page is, is a space. */
function* listNames(root: Expandable, levels: number): Generator<string> {
  for (const [name, kind] of Object.entries(EXPANDABLE[root])) {
    yield name;
    if (kind === "value" || kind === "refused" || levels === 1) continue;
    for (const below of listNames(kind === "container" ? "space" : kind, levels - 1))
      yield `${name}.${below}`;
  }
}

const shared = await openExpandSite();

describe("expand", () => {
  it("has a table of every operation with it, and of every value in an enum", () => {
    expect(Object.keys(CASES).concat("searchByCQL").toSorted()).toStrictEqual(
      [...documented.keys()].toSorted(),
    );
    for (const [operation, values] of documented)
      expect([operation, values.filter((value) => !CASES[operation]?.values.includes(value))]).toStrictEqual([
        operation,
        [],
      ]);
    const removed = Object.keys(served).filter((name) => /\bexpand\b/.test(served[name]?.takes ?? ""));
    expect(Object.keys(REMOVED).toSorted()).toStrictEqual(removed.toSorted());
    expect(removed.filter((name) => served[name]?.expands === undefined)).toStrictEqual([]);
  });

  const all = Object.entries({ ...CASES, ...SEARCHES, ...REMOVED });
  it.each(all)("of %s is answered or refused by name", async (name, each) => {
    const wrong: unknown[] = [];
    for (const value of each.values) {
      const sent = name in SEARCHES ? `${name}.${value}` : value;
      const found = await check(shared, each, sent);
      if (found !== undefined) wrong.push([sent, found]);
    }
    expect(wrong).toStrictEqual([]);
  });

  it("prints what it counted", () => {
    const values = all.reduce((sum, [, each]) => sum + each.values.length, 0);
    expect(count.answered + count.refused).toBe(values);
    console.log(
      `expand: ${all.length} operations of v1, ${values} values: ${count.answered} answered, ${count.refused} refused by name`,
    );
  });

  it("gives the right things of a page", async () => {
    const site = await openExpandSite();
    const { get, page, accountId } = site;
    const read = (value: string, more = "") => get(`content/${page.id}?expand=${value}${more}`);
    const expected = expectedOf(site);
    const answers = await Promise.all(Object.keys(expected).map(async (value) => [value, await read(value)]));
    expect(Object.fromEntries(answers)).toMatchObject(expected);
    const first = await read("history.nextVersion", "&version=1&status=historical");
    expect(first.history).toMatchObject({ nextVersion: { number: 2 }, _expandable: { previousVersion: "" } });
    expect(CONTENT.filter((value) => !(value in expected))).toStrictEqual([
      ...["history.nextVersion", "extensions.inlineProperties", "extensions.resolution"],
    ]);
    const { results } = await get(
      `content/${page.id}/child/comment?expand=extensions.inlineProperties,extensions.resolution`,
    );
    expect(results.map(({ extensions }: Json) => extensions)).toMatchObject([
      { location: "footer", resolution: { status: "open" } },
      {
        ...{ location: "inline", resolution: { status: "open" } },
        inlineProperties: { originalSelection: "Two", markerRef: "m" },
      },
    ]);
    const user = await get(`user?accountId=${accountId}&expand=personalSpace`);
    expect(user.personalSpace).toMatchObject({ key: "~mia", name: "Mia" });
  });

  it("gives the right things of a space", async () => {
    const { get, accountId } = shared;
    const by = { accountId };
    expect(await get(`space/~mia?expand=${SPACE.filter((name) => name !== "lookAndFeel")}`)).toMatchObject({
      settings: { routeOverrideEnabled: true, contentMode: "standard" },
      metadata: { labels: { results: [] } },
      operations: expect.arrayContaining([{ operation: "administer", targetType: "space" }]),
      permissions: expect.arrayContaining([
        {
          ...{ id: expect.any(Number), anonymousAccess: false, unlicensedAccess: false },
          subjects: { user: { results: [expect.objectContaining(by)], size: 1 } },
          operation: { operation: "administer", targetType: "space" },
        },
      ]),
      icon: { path: "/images/logo/default-space-logo-256.png", isDefault: true },
      description: { plain: { value: "Hers" }, view: { value: "<p>Hers</p>" } },
      theme: { themeKey: "com.example:theme" },
      homepage: { title: "Overview" },
      history: { createdBy: by },
    });
  });

  it("of nested names is answered or refused by name, to three levels", async () => {
    const wrong: unknown[] = [];
    const before = { ...count };
    const ofPage = [...listNames("content", 3)];
    const ofComment = [...listNames("content", 2)].map((name) => `container.${name}`);
    for (const [names, { id }] of [
      [ofPage, shared.page],
      [ofComment, shared.comment],
    ] as const)
      for (const name of names) {
        const found = await check(shared, { values: [], request: () => ["GET", `content/${id}`] }, name);
        if (found !== undefined) wrong.push([name, found]);
      }
    expect(wrong).toStrictEqual([]);
    const [answered, refused] = [count.answered - before.answered, count.refused - before.refused];
    expect(answered).toBeGreaterThan(500);
    console.log(`expand: nested names: ${answered} answered, ${refused} refused by name`);
  });

  it("is refused by name although a list is empty", async () => {
    const { call } = shared;
    const nothing = "content/search?cql=title=nothing&expand=";
    for (const value of ["body.view.webresource.uris.all", "metadata.likes", "metadata.currentuser.viewed"]) {
      const { status, body } = await call("GET", nothing + value);
      expect([status, body.message]).toStrictEqual([
        400,
        expect.stringContaining(`cannot expand [${value}]`),
      ]);
    }
    expect(await call("GET", `${nothing}body.editor2,version,space.lookAndFeel`)).toMatchObject({
      body: { message: expect.stringContaining("cannot expand [body.editor2], [space.lookAndFeel]") },
    });
    const conversionInputs = [
      { to: "view", body: { value: "<p/>", representation: "storage" }, expand: ["mediaToken"] },
    ];
    const bulk = await call("POST", "contentbody/convert/async/bulk/tasks", { conversionInputs });
    expect(bulk.body.message).toContain("cannot expand [mediaToken]");
    const deep = "version.content.".repeat(9);
    expect((await call("GET", nothing + deep)).body.message).toContain("cannot expand [version.content.");
  });

  it("ignores what no document knows, like sites; strict: true refuses it by name", async () => {
    const strict = await openExpandSite({ strict: true });
    const read = ({ call, page }: ExpandSite, value: string) =>
      call("GET", `content/${page.id}?expand=version,${value}`);
    for (const value of ["nothing", "version.nothing", "constructor", "space.name"]) {
      expect(await read(shared, value)).toMatchObject({ status: 200, body: { version: {} } });
      const message = expect.stringContaining(`cannot expand [${value}]`);
      expect(await read(strict, value)).toMatchObject({ status: 400, body: { message } });
    }
    expect(await read(strict, "metadata.properties.com.example.app.of.any.kind")).toMatchObject({
      status: 200,
    });
  });

  it.each(Object.entries(SCHEMAS))("knows what %s lists in `_expandable`", (schema, root) => {
    const listed = schema.split(".").reduce((found, name) => found.properties[name], {
      properties: components.schemas,
    } as Json).properties._expandable.properties;
    // A keyword that the document declares as a property.
    const { additionalProperties: _, ...names } = listed;
    expect(Object.keys(names).filter((name) => !(name in EXPANDABLE[root]))).toStrictEqual([]);
  });
});
