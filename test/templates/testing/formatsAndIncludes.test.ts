import { readFileSync } from "node:fs";
import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema: Schema;
}
interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
}
const { paths, components } = JSON.parse(readFileSync("specs/confluence-v2.json", "utf8")) as {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly parameters: Record<string, Parameter>;
  };
};
const nameOf = ($ref: string) => $ref.split("/").at(-1) ?? "";

/** What each `include-*` adds to a response. */
const ADDED: Readonly<Record<string, string>> = {
  "include-labels": "labels",
  "include-properties": "properties",
  "include-operations": "operations",
  "include-likes": "likes",
  "include-versions": "versions",
  "include-version": "version",
  "include-collaborators": "collaborators",
  "include-direct-children": "directChildren",
  "include-favorited-by-current-user-status": "isFavoritedByCurrentUser",
  "include-icon": "icon",
};

/** Details that are the start of a list. */
const LISTS = ["labels", "properties", "operations", "likes", "versions", "directChildren"];

/** What the fake does not have, by the names of arguments and of formats. */
const REFUSED = ["include-webresources", "include-role-assignments"];

/** Each value that an argument can have. */
function valuesOf({ name, schema }: Parameter): readonly string[] {
  if (name.startsWith("include-")) return ["true", "false"];
  return (schema.$ref ? components.schemas[nameOf(schema.$ref)] : schema)?.enum ?? [];
}

/** Lists each operation with each value of its formats and details. */
function listCases() {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId = "", parameters = [] }]) =>
      parameters
        .map(({ $ref, ...rest }) => ($ref ? components.parameters[nameOf($ref)] : rest) as Parameter)
        .filter(({ name }) => /^include-|^(?:body|description)-format$/.test(name))
        .flatMap((parameter) =>
          valuesOf(parameter).map((value) => ({ path, method, operationId, name: parameter.name, value })),
        ),
    ),
  );
}

/** Opens a site with one of everything that the operations read. */
async function openSite() {
  const fake = createFakeConfluence();
  const { site } = fake;
  const auth = apiToken(fake.addToken());
  const { v1, v2 } = createConfluence({ site: site.origin, auth, fetch: fake.fetch });
  const space = site.addSpace({ key: "DOC", description: "About" });
  const spaceId = space.id;
  const task =
    "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>A</ac:task-body></ac:task></ac:task-list>";
  const page = site.addPage(space, { title: "Page", body: `<p>A</p>${task}`, labels: ["a"] });
  const post = site.addBlogPost(space, { title: "Post", body: "<p>A</p>", labels: ["a"] });
  const file = site.addAttachment(page, { title: "a.txt", content: "a" });
  const body = { representation: "storage", value: "<p>A</p>" } as const;
  const inlineCommentProperties = {
    ...{ textSelection: "A", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 },
  };
  const footer = await v2.createFooterComment({ body: { pageId: page.id, body } });
  await v2.createFooterComment({ body: { parentCommentId: footer.id ?? "", body } });
  await v2.createFooterComment({ body: { blogPostId: post.id, body } });
  await v2.createFooterComment({ body: { attachmentId: file.id, body } });
  const inline = await v2.createInlineComment({ body: { pageId: page.id, body, inlineCommentProperties } });
  await v2.createInlineComment({ body: { parentCommentId: inline.id ?? "", body, inlineCommentProperties } });
  await v2.createInlineComment({ body: { blogPostId: post.id, body, inlineCommentProperties } });
  const type = "ac:app:thing";
  const custom = { type, title: "C", body: { representation: "raw", value: "A" } } as const;
  const inSpace = await v2.createCustomContent({ body: { ...custom, spaceId, body } });
  await v2.createFooterComment({ body: { customContentId: inSpace.id ?? "", body } });
  await v2.createCustomContent({ body: { ...custom, pageId: page.id, title: "D", body } });
  await v2.createCustomContent({ body: { ...custom, blogPostId: post.id, title: "E", body } });
  const [label] = await v2.getPageLabels({ id: page.id }).collect();
  const [firstTask] = await v2.getTasks().collect();
  const whiteboard = await v2.createWhiteboard({ body: { spaceId, title: "W" } });
  const database = await v2.createDatabase({ body: { spaceId, title: "DB" } });
  const embed = await v2.createSmartLink({ body: { spaceId, title: "L", embedUrl: "https://example.com" } });
  const folder = site.addFolder(space, { title: "Folder" });
  await v1.addLabelsToContent({ id: page.id, body: [{ prefix: "global", name: "b" }] });
  /** The IDs by the collection in the path. */
  const ids: Readonly<Record<string, string | undefined>> = {
    ...{ pages: page.id, blogposts: post.id, attachments: file.id, spaces: spaceId, labels: label?.id },
    ...{ "footer-comments": footer.id, "inline-comments": inline.id, "custom-content": inSpace.id },
    ...{ tasks: firstTask?.id, whiteboards: whiteboard.id, databases: database.id, embeds: embed.id },
    folders: folder.id,
  };
  return { fake, ids, type };
}

type Opened = Awaited<ReturnType<typeof openSite>>;

async function request(
  { fake, ids, type }: Opened,
  { path, method, name, value }: ReturnType<typeof listCases>[number],
) {
  const [, collection = ""] = path.split("/");
  const url = new URL(
    `https://acme.atlassian.net/wiki/api/v2${path.replace(/\{[^}]+\}/, ids[collection] ?? "")}`,
  );
  url.searchParams.set(name, value);
  if (/custom-content$/.test(path)) url.searchParams.set("type", type);
  const { email, token } = fake.addToken();
  const response = await fake.fetch(url.href, {
    method: method.toUpperCase(),
    headers: { authorization: `Basic ${btoa(`${email}:${token}`)}`, "content-type": "application/json" },
    ...(method === "put" && { body: JSON.stringify({ status: "incomplete" }) }),
  });
  return {
    status: response.status,
    body: await response.json(),
    isGenerated: response.headers.has("x-fake"),
  };
}

/** The part of a response that has what was asked for: an item, or what a version was of. */
function itemOf(body: Record<string, unknown>, name: string): Record<string, unknown> {
  const { results } = body;
  const item = Array.isArray(results) ? results.at(-1) : body;
  const inner = item?.page ?? item?.blogpost ?? item?.attachment ?? item?.comment ?? item?.custom;
  return name === "body-format" && inner ? inner : item;
}

it("every format and every detail of v2 is answered, or refused by name", async () => {
  const opened = await openSite();
  const wrong: unknown[] = [];
  const count = { answered: 0, refused: 0 };
  const cases = listCases();
  for (const each of cases) {
    const { operationId, name, value } = each;
    const { status, body } = await request(opened, each);
    const report = (found: unknown) => wrong.push({ operationId, name, value, status, found });
    if (status === 400) {
      const isNamed = JSON.stringify(body).includes(REFUSED.includes(name) ? name : `[${value}]`);
      if (!isNamed || !(REFUSED.includes(name) || value === "raw")) report(body);
      count.refused += 1;
      continue;
    }
    count.answered += 1;
    const item = itemOf(body, name);
    const format = { "body-format": "body", "description-format": "description" }[name];
    const detail = ADDED[name] ?? "";
    const added = LISTS.includes(detail) ? Object(item?.[detail]).results : item?.[detail];
    const found = format ? Object(item?.[format])[value] : added;
    const expected = value !== "false" && (format !== undefined || name in ADDED);
    // What is not requested is absent, or null.
    const isThere = found !== undefined && found !== null;
    const isRight =
      name === "include-blank-tasks" ||
      (name === "include-icon" && value === "false") ||
      isThere === expected;
    if (status !== 200 || !isRight) report(item);
  }
  expect(wrong).toEqual([]);
  const operations = new Set(cases.map(({ operationId }) => operationId)).size;
  console.log(
    `formats and details: ${operations} operations of v2, ${cases.length} values: ${count.answered} answered, ${count.refused} refused by name`,
  );
});
