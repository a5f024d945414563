import { describe, expect, it } from "vitest";
import { basic } from "../../connections.js";
import { openV1, send } from "./callV1.js";

const storage = (value: string) => ({ storage: { value, representation: "storage" } });
const page = { type: "page", title: "Notes", space: { key: "DOC" }, body: storage("<p>One</p>") };

/** The error of v1, whose message starts with a Java exception. */
const error = (statusCode: number, message: string) => ({
  status: statusCode,
  body: expect.objectContaining({ statusCode, message: expect.stringContaining(message) }),
});

describe("the removed operations of v1 on content", () => {
  it("serve an API token as Basic on both routes, and answer 410 to OAuth, Forge and service accounts", async () => {
    const { fake, call } = openV1();
    const gateway = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}/wiki/rest/api/content`;
    const scopes = ["read:confluence-content.all"] as const;
    const scoped = fake.addToken({ scopes });
    const narrow = fake.addToken({ scopes: ["read:page:confluence"] });
    const service = fake.addServiceAccount({ scopes });
    const status = async (authorization: string) => (await send(fake, gateway, authorization)).status;
    expect((await call("GET", "content")).status).toBe(200);
    expect(await status(basic(scoped.email, scoped.token))).toBe(200);
    expect(await status(basic(narrow.email, narrow.token))).toBe(401);
    expect(await status(`Bearer ${fake.addApp({ scopes }).accessToken}`)).toBe(410);
    expect(await status(`Bearer ${service.token}`)).toBe(410);
    expect((await fake.forge({ scopes })("/wiki/rest/api/content")).status).toBe(410);
    expect(fake.requests.every(({ operation }) => operation === undefined)).toBe(true);
  });

  it('are gone for everybody with v1: "removed"', async () => {
    const { call } = openV1({ v1: "removed" });
    expect(await call("GET", "content")).toStrictEqual(error(410, "GoneException"));
    expect(await call("DELETE", "content/1")).toStrictEqual(error(410, "GoneException"));
  });

  it("create a page, update it, and read both versions", async () => {
    const { call, get } = openV1();
    const created = await call("POST", "content", page);
    expect(created.status).toBe(200);
    const { id } = created.body;
    expect(created.body).toMatchObject({
      ...{ type: "page", status: "current", title: "Notes", ancestors: [], version: { number: 1 } },
      ...{ space: { key: "DOC" }, body: storage("<p>One</p>") },
      _links: { context: "/wiki", collection: "/rest/api/content", base: "https://acme.atlassian.net/wiki" },
    });
    const version = { number: 2, message: "more", minorEdit: true };
    const update = { type: "page", title: "Notes 2", version, body: storage("<p>Two</p>") };
    expect((await call("PUT", `content/${id}`, update)).body.version).toMatchObject(version);
    const latest = await get(`content/${id}?expand=body.storage,version`);
    expect(latest).toMatchObject({ title: "Notes 2", status: "current", body: storage("<p>Two</p>") });
    const first = await get(`content/${id}?expand=body.storage,version&version=1&status=historical`);
    expect(first).toMatchObject({
      status: "historical",
      version: { number: 1 },
      body: storage("<p>One</p>"),
    });
  });

  it("refuse a version that is missing or stale, a title that exists, and an unknown space or parent", async () => {
    const { call, fake, space } = openV1();
    const { id } = fake.site.addPage(space, { title: "Notes" });
    fake.site.addPage(space, { title: "Other" });
    const put = (body: object) => call("PUT", `content/${id}`, { type: "page", title: "Notes", ...body });
    expect(await put({})).toStrictEqual(error(400, "Must supply an incremented version"));
    const stale = "ConflictException: Version must be incremented on update. Current version is: 1";
    expect(await put({ version: { number: 1 } })).toStrictEqual(error(409, stale));
    const exists = "A page already exists with the title Other in the space with key DOC";
    expect(await put({ title: "Other", version: { number: 2 } })).toStrictEqual(error(400, exists));
    expect(await call("POST", "content", { ...page, title: "Other" })).toStrictEqual(error(400, exists));
    const unknown = await call("POST", "content", { ...page, space: { key: "NOPE" } });
    expect(unknown).toStrictEqual(error(403, "Could not create content with type page"));
    const below = await call("POST", "content", { ...page, title: "New", ancestors: [{ id: 1 }] });
    expect(below).toStrictEqual(error(404, "The parent ID specified does not exist"));
    expect(await call("GET", "content/1")).toStrictEqual(
      error(404, "No content found with id: ContentId{id=1}"),
    );
  });

  it("keep a draft apart until it is published, by its ID in the path or in the body", async () => {
    const { call, get } = openV1();
    const draft = { ...page, status: "draft" };
    for (const inBody of [true, false]) {
      const { id } = (await call("POST", "content", { ...draft, title: `Draft ${inBody}` })).body;
      expect((await call("GET", `content/${id}`)).status).toBe(404);
      expect(await get(`content/${id}?status=draft`)).toMatchObject({ status: "draft" });
      const publish = { ...page, id, title: `Draft ${inBody}`, status: "current", version: { number: 1 } };
      const path = inBody ? "content" : `content/${id}?status=draft`;
      expect((await call(inBody ? "POST" : "PUT", path, publish)).status).toBe(200);
      expect(await get(`content/${id}`)).toMatchObject({ status: "current", version: { number: 1 } });
    }
  });

  it("move content to the trash, from where it is restored or deleted", async () => {
    const { call, get } = openV1();
    const { id } = (await call("POST", "content", page)).body;
    expect(await call("DELETE", `content/${id}`)).toStrictEqual({ status: 204, body: undefined });
    expect((await call("GET", `content/${id}`)).status).toBe(404);
    expect(await get(`content/${id}?status=any`)).toMatchObject({ status: "trashed" });
    const restored = { type: "page", title: "Notes", status: "current", version: { number: 2 } };
    expect((await call("PUT", `content/${id}`, restored)).body).toMatchObject({ status: "current" });
    await call("DELETE", `content/${id}`);
    expect((await call("DELETE", `content/${id}?status=trashed`)).status).toBe(204);
    expect((await call("GET", `content/${id}?status=any`)).status).toBe(404);
  });

  it("list content by type, space, title, status and day, in pages whose links work", async () => {
    const { call, get, fake, space } = openV1();
    for (const title of ["A", "B", "C"]) fake.site.addPage(space, { title });
    fake.site.addBlogPost(space, { title: "News" });
    fake.site.addPage(space, { title: "Old", status: "trashed" });
    const other = fake.site.addSpace({ key: "OTHER" });
    fake.site.addPage(other, { title: "A" });
    const titles = async (query: string) =>
      (await get(`content?${query}`)).results.map(({ title }: { title: string }) => title);
    expect(await titles("spaceKey=DOC")).toStrictEqual(["Documentation Home", "A", "B", "C"]);
    expect(await titles("title=A")).toStrictEqual(["A", "A"]);
    expect(await titles("title=A&spaceKey=DOC&type=page&status=current")).toStrictEqual(["A"]);
    expect(await titles("spaceKey=NOPE")).toStrictEqual([]);
    expect(await titles("type=blogpost")).toStrictEqual(["News"]);
    expect(await titles("type=blogpost&postingDay=1999-01-01")).toStrictEqual([]);
    expect(await titles("status=trashed&status=draft")).toStrictEqual(["Old"]);
    expect(await titles("spaceKey=DOC&orderby=title%20desc&limit=2")).toStrictEqual([
      "Documentation Home",
      "C",
    ]);
    expect(await call("GET", "content?type=nope")).toStrictEqual(
      error(400, "Cannot find custom content type"),
    );
    const seen: string[] = [];
    for (let next: string | undefined = "content?spaceKey=DOC&limit=2&expand=version"; next !== undefined; ) {
      const list = await get(next);
      seen.push(...list.results.map(({ title }: { title: string }) => title));
      next = list._links.next?.replace("/rest/api/", "");
    }
    expect(seen).toStrictEqual(["Documentation Home", "A", "B", "C"]);
  });

  it("move a page below the last of its ancestors", async () => {
    const { call, get, fake, space } = openV1();
    const { id: above } = fake.site.addPage(space, { title: "Above" });
    const { id } = (await call("POST", "content", { ...page, ancestors: [{ id: above }] })).body;
    const ancestors = async () =>
      (await get(`content/${id}?expand=ancestors`)).ancestors.map((each: { id: string }) => each.id);
    expect(await ancestors()).toStrictEqual([space.homepage.id, above]);
    const move = {
      type: "page",
      title: "Notes",
      ancestors: [{ id: space.homepage.id }],
      version: { number: 2 },
    };
    expect((await call("PUT", `content/${id}`, move)).status).toBe(200);
    expect(await ancestors()).toStrictEqual([space.homepage.id]);
  });

  it("create comments in the footer, inline and as replies, and delete them for good", async () => {
    const { call, get, fake, space } = openV1();
    const { id: on } = fake.site.addPage(space, { title: "Notes", body: "<p>Some text</p>" });
    const comment = { type: "comment", container: { id: on, type: "page" }, body: storage("<p>Hi</p>") };
    const created = await call("POST", "content", comment);
    expect(created.body).toMatchObject({ type: "comment", title: "Re: Notes", container: { id: on } });
    const { id } = created.body;
    const reply = (await call("POST", "content", { ...comment, ancestors: [{ id }] })).body;
    expect(reply).toMatchObject({ container: { id: on }, ancestors: [{ id }] });
    const inline = { location: "inline", inlineProperties: { originalSelection: "text" } };
    const marked = (await call("POST", "content", { ...comment, extensions: inline })).body;
    expect(marked.extensions).toMatchObject({ location: "inline" });
    const update = { type: "comment", version: { number: 2 }, body: storage("<p>Bye</p>") };
    expect((await call("PUT", `content/${id}`, update)).body).toMatchObject({ body: storage("<p>Bye</p>") });
    expect((await call("DELETE", `content/${id}`)).status).toBe(204);
    expect((await call("GET", `content/${reply.id}`)).status).toBe(404);
    expect((await get("content?type=comment")).results).toHaveLength(1);
  });

  it("take part in faults and limits without a name", async () => {
    const { call, fake } = openV1();
    fake.fault("503");
    expect((await call("GET", "content")).status).toBe(503);
    fake.limit({ after: 1, retryAfter: 5 });
    expect((await call("GET", "content")).status).toBe(200);
    expect((await call("GET", "content")).status).toBe(429);
  });
});
