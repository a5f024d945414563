import type { FakeOptions } from "confluence-fetch/testing";
import { openV1, type V1 } from "./handlers/removed/callV1.js";

type Content = ReturnType<V1["fake"]["site"]["addPage"]>;

/** A site with one of everything that can be expanded. */
export interface ExpandSite extends V1 {
  readonly accountId: string;
  /** A page with two versions or more, below another one, with one of every type below it. */
  readonly page: Content;
  readonly comment: Content;
  readonly templateId: string;
  readonly macroId: string;
  readonly addDraft: () => Content;
  /** Returns a name that is not used yet. */
  readonly next: () => string;
}

export const storage = (value: string) => ({ storage: { value, representation: "storage" } });

/** Opens a site with one of everything that can be expanded. */
export async function openExpandSite(options?: FakeOptions): Promise<ExpandSite> {
  const v1 = openV1(options);
  const { fake, space } = v1;
  const { site } = fake;
  const { accountId } = fake.user;
  let last = 0;
  const next = () => `name-${++last}`;
  const call = async (method: string, below: string, body?: unknown) => {
    const answer = await v1.call(method, below, body);
    if (answer.status >= 300) throw new Error(`${below}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  site.addSpace({ key: "~mia", name: "Mia", type: "personal", description: "Hers" });
  site.addBlogPost(space, { title: "Post", body: "<p>A</p>" });
  const parent = site.addPage(space, { title: "Above", body: "<p>A</p>" });
  const page = site.addPage(space, { title: "Page", body: "<p>One</p>", parent });
  const below = { parent: page } as const;
  site.addPage(space, { ...below, title: "Below", body: "<p>B</p>" });
  site.addWhiteboard(space, { ...below, title: "W" });
  site.addDatabase(space, { ...below, title: "D" });
  site.addSmartLink(space, { ...below, title: "L", url: "https://example.com" });
  site.addFolder(space, { ...below, title: "F" });
  site.addAttachment(page, { title: "a.txt", content: "a" });
  const macroId = "0a1b2c3d-0000-4000-8000-000000000000";
  const macro = `<ac:structured-macro ac:name="info" ac:macro-id="${macroId}"><ac:rich-text-body><p>I</p></ac:rich-text-body></ac:structured-macro>`;
  await call("PUT", `content/${page.id}`, {
    ...{ type: "page", title: "Page", version: { number: 2 }, body: storage(`<p>Two</p>${macro}`) },
  });
  const comment = { type: "comment", container: { id: page.id }, body: storage("<p>Re</p>") };
  const { id } = await call("POST", "content", comment);
  await call("POST", "content", { ...comment, ancestors: [{ id }] });
  const inline = { location: "inline", inlineProperties: { originalSelection: "Two", markerRef: "m" } };
  await call("POST", "content", { ...comment, extensions: inline });
  await call("POST", `content/${page.id}/label`, [{ prefix: "global", name: "a" }]);
  await call("POST", `content/${page.id}/property`, { key: "theme", value: { dark: true } });
  await call("PUT", `relation/favourite/from/user/current/to/content/${page.id}`);
  await call("PUT", `content/${page.id}/state?status=current`, { id: 1 });
  for (const key of ["DOC", "~mia"])
    await call("PUT", `space/${key}/theme`, { themeKey: "com.example:theme" });
  await call("POST", "space/DOC/property", { key: "theme", value: {} });
  await call("POST", "space/DOC/label", [{ prefix: "team", name: "docs" }]);
  const template = { name: "T", templateType: "page", space: { key: "DOC" }, body: storage("<p>T</p>") };
  const { templateId } = await call("POST", "template", template);
  const addDraft = () => site.addPage(space, { title: next(), status: "draft" });
  const opened = { ...v1, accountId, page, comment: { id }, templateId, macroId, addDraft, next };
  await call("PUT", `content/${page.id}/restriction`, toRestrictions(opened));
  return opened;
}

/** The group of all users, which every fake site has. */
export const GROUP = "2fb6b1d1-6d9a-4d2e-9a43-0f5a5b1c7e01";

/** Who may read and update the page. */
export const toRestrictions = ({ accountId }: Pick<ExpandSite, "accountId">): object[] => {
  const restrictions = { user: [{ type: "known", accountId }], group: [{ type: "group", id: GROUP }] };
  return ["read", "update"].map((operation) => ({ operation, restrictions }));
};
