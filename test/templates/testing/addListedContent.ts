import type { FakeConfluence } from "confluence-fetch/testing";
import { basic } from "./connections.js";

/** Where the content of a list is: the values of path parameters by the path up to them. */
export type Places = Readonly<Record<string, string>>;

type Call = (request: string, body?: object | FormData) => Promise<string>;

const NAMES = ["one", "two", "three"];
const LABELS = NAMES.map((name) => ({ prefix: "global", name }));
const TASK = "<ac:task><ac:task-body>A</ac:task-body></ac:task>";
const body = {
  representation: "storage",
  value: `<p>On Monday</p><ac:task-list>${TASK.repeat(3)}</ac:task-list>`,
};

/** Adds three of everything that can be listed. */
export async function addListedContent(fake: FakeConfluence): Promise<Places> {
  const call = open(fake);
  const spaces = ["DOC", "TWO", "THREE"].map((key) => fake.site.addSpace({ key }).id);
  const [spaceId = ""] = spaces;
  const users = NAMES.map((displayName) => fake.addUser({ displayName }).accountId);
  const add = (kind: string, more: object = {}) =>
    call(`POST /api/v2/${kind}`, { spaceId, title: kind, body, ...more });
  const kinds: Record<string, string> = { spaces: spaceId };
  for (const kind of ["pages", "blogposts", "folders", "whiteboards", "databases"])
    kinds[kind] = await add(kind);
  kinds.embeds = await add("embeds", { embedUrl: "https://a.example/" });
  kinds["custom-content"] = await add("custom-content", { type: "app:note", pageId: kinds.pages });
  const attachment = fake.site.addAttachment({ id: kinds.pages ?? "" }, { title: "a.txt", content: "a" }).id;
  kinds.attachments = attachment;
  await addBelow(call, kinds);
  await addComments(call, kinds);
  await addInside(call, kinds);
  // An update of the page takes the markers of the inline comments, which cannot be updated then: they come first.
  for (const [kind, id] of Object.entries(kinds).reverse()) await addDetails(call, kinds, kind, id);
  await addAround(call, kinds, users, fake.user.accountId);
  await addAppProperties(fake);
  for (const name of NAMES) await call("POST /rest/api/space/DOC/label", [{ prefix: "team", name }]);
  const ids = Object.entries(kinds).map(([kind, id]) => [`/${kind}/`, id]);
  const labels = await call("GET /api/v2/labels?prefix=global");
  const groupId = await call("GET /rest/api/group");
  return {
    ...Object.fromEntries(ids),
    ...{ "/comments/": kinds["footer-comments"] ?? "", "/labels/": labels, "/content/": kinds.pages ?? "" },
    ...{ "/descendant/": "page", "/byOperation/": "read", "/space/": "DOC", "/group/": groupId },
    ...{ "/user/": fake.user.accountId, "/relation/": "like" },
  };
}

/** Opens a function that calls the fake, and returns the ID in the response. */
function open(fake: FakeConfluence): Call {
  const { email, token } = fake.addToken();
  const headers = { authorization: basic(email, token), "x-atlassian-token": "no-check" };
  return async (request, sent) => {
    const [method = "", path = ""] = request.split(" ");
    const isForm = sent === undefined || sent instanceof FormData;
    const init = isForm
      ? { headers, body: sent ?? null }
      : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(sent) };
    const response = await fake.fetch(`${fake.site.origin}/wiki${path}`, { method, ...init });
    const text = await response.text();
    // What is generated is not stored.
    if (!response.ok && response.status !== 404) throw new Error(`${request}: ${response.status} ${text}`);
    const { id, results } = text === "" ? {} : JSON.parse(text);
    return String(id ?? results?.[0]?.id);
  };
}

function attach(call: Call, id: string | undefined, title: string): Promise<string> {
  const form = new FormData();
  form.set("file", new Blob([title]), `${title}.txt`);
  return call(`PUT /rest/api/content/${id}/child/attachment`, form);
}

/** Adds pages below the page and the folder, with pages below them, and the tasks that delete others. */
async function addBelow(call: Call, { spaces: spaceId, pages, folders, blogposts }: Places): Promise<void> {
  for (const title of NAMES) {
    for (const parentId of [pages, folders]) {
      const sent = { spaceId, title: `${title} ${parentId}`, parentId, body };
      const child = await call("POST /api/v2/pages", sent);
      await call("POST /api/v2/pages", { ...sent, title: `below ${child}`, parentId: child });
      await call(`POST /rest/api/content/${child}/label`, LABELS);
    }
    const post = await call("POST /api/v2/blogposts", { spaceId, title, body });
    await call(`POST /rest/api/content/${post}/label`, LABELS);
    const old = await call("POST /api/v2/pages", { spaceId, title: `old ${title}`, body });
    await call(`DELETE /rest/api/content/${old}/pageTree`);
    for (const id of [pages, blogposts]) await attach(call, id, title);
  }
}

/** Adds comments to the page, the blog post and the attachment, and replies to the first ones. */
async function addComments(call: Call, kinds: Record<string, string>): Promise<void> {
  const marked = { textSelection: "Monday", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 };
  for (const kind of ["footer-comments", "inline-comments"]) {
    const more = kind === "inline-comments" ? { inlineCommentProperties: marked } : {};
    kinds[kind] = await call(`POST /api/v2/${kind}`, { pageId: kinds.pages, body, ...more });
    for (const _ of NAMES) {
      for (const at of [{ pageId: kinds.pages }, { blogPostId: kinds.blogposts }])
        await call(`POST /api/v2/${kind}`, { ...at, body, ...more });
      await call(`POST /api/v2/${kind}`, { parentCommentId: kinds[kind], body });
    }
  }
  for (const _ of NAMES)
    await call("POST /api/v2/footer-comments", { attachmentId: kinds.attachments, body });
}

/** Adds properties, labels and versions to a content. */
async function addDetails(call: Call, { pages }: Places, kind: string, id: string): Promise<void> {
  const path = kind.endsWith("comments") ? "comments" : kind;
  for (const key of NAMES) await call(`POST /api/v2/${path}/${id}/properties`, { key, value: 1 });
  if (/^(pages|blogposts|attachments|custom-content)$/.test(kind)) {
    await call(`POST /rest/api/content/${id}/label`, LABELS);
  }
  for (const number of [2, 3]) {
    const version = { number };
    const page = { id, status: "current", title: kind, body, version };
    if (kind === "attachments") await attach(call, pages, "a");
    else if (/comments$/.test(kind)) await call(`PUT /api/v2/${kind}/${id}`, { version, body });
    else if (/^(pages|blogposts)$/.test(kind)) await call(`PUT /api/v2/${kind}/${id}`, page);
    else if (kind === "custom-content")
      await call(`PUT /api/v2/${kind}/${id}`, { ...page, type: "app:note" });
  }
}

/** Adds what is in trees other than those of pages, and in custom content. */
async function addInside(call: Call, kinds: Record<string, string>): Promise<void> {
  const { spaces: spaceId, pages: pageId, blogposts: blogPostId } = kinds;
  const customContentId = kinds["custom-content"];
  for (const title of NAMES) {
    for (const parentId of [kinds.whiteboards, kinds.databases, kinds.embeds])
      await call("POST /api/v2/pages", { spaceId, title: `${title} in ${parentId}`, parentId, body });
    for (const at of [{ pageId }, { blogPostId }, { customContentId }])
      await call("POST /api/v2/custom-content", { type: "app:note", title, body, ...at });
    await call("POST /api/v2/footer-comments", { customContentId, body });
    const file = await attach(call, customContentId, title);
    await call(`POST /rest/api/content/${file}/label`, LABELS);
    const task = `<ac:task><ac:task-id>1</ac:task-id><ac:task-body>Do ${title}</ac:task-body></ac:task>`;
    const value = `<ac:task-list>${task}</ac:task-list>`;
    const made = { spaceId, title: `Do ${title}`, body: { ...body, value } };
    const page = await call("POST /api/v2/pages", made);
    await call(`PUT /rest/api/content/${page}/state?status=current`, { id: 1 });
    await call("POST /rest/api/template", { name: title, templateType: "page", body: { storage: body } });
  }
}

/** Adds what users do with content and with each other. */
async function addAround(call: Call, kinds: Places, users: readonly string[], self: string): Promise<void> {
  for (const name of NAMES) await call(`POST /rest/api/user/${self}/property/${name}`, { value: {} });
  for (const user of users) {
    for (const at of ["space/DOC", `content/${kinds.pages}`])
      await call(`POST /rest/api/user/watch/${at}?accountId=${user}`);
    const liked = [kinds.pages, kinds.blogposts, kinds["footer-comments"], kinds["inline-comments"]];
    for (const id of liked) await call(`PUT /rest/api/relation/like/from/user/${user}/to/content/${id}`);
    await call(`PUT /rest/api/relation/like/from/user/${user}/to/user/${self}`);
    await call(`PUT /rest/api/relation/like/from/user/${self}/to/user/${user}`);
  }
}

/** Adds properties of an app, which only apps can. */
async function addAppProperties(fake: FakeConfluence): Promise<void> {
  const { accessToken } = fake.addApp({ scopes: ["write:app-data:confluence"] });
  const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
  const base = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}/wiki/api/v2/app/properties`;
  for (const name of NAMES) {
    const { status } = await fake.fetch(`${base}/${name}`, { method: "PUT", headers, body: "{}" });
    if (status !== 201) throw new Error(`the property of an app: ${status}`);
  }
}
