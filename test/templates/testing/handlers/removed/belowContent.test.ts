import { describe, expect, it } from "vitest";
import { removedOperations } from "../../../../../generated/src/tables/removedOperations.js";
import { served } from "../../../../../generated/src/testing/handlers/removed/findRemovedOperation.js";
import { type Json, openV1 } from "./callV1.js";

const titles = ({ results }: Json) => results.map(({ title }: Json) => title);
const storage = (value: string) => ({ storage: { value, representation: "storage" } });

/** The removed operations that the fake does not serve: a caller gets 410, as from sites that no longer have them. */
const GONE = [
  "POST content-states/delete",
  "GET content-states/task/{taskId}",
  "POST contentbody/convert/{to}",
  "GET inlinetasks/search",
  "GET inlinetasks/{inlineTaskId}",
  "PUT inlinetasks/{inlineTaskId}",
  "PUT settings/lookandfeel/selected",
];

describe("the removed operations of v1", () => {
  it("are served or gone, each of them", async () => {
    const names = Object.keys(removedOperations);
    expect(Object.keys(served).toSorted()).toStrictEqual(
      names.filter((name) => !GONE.includes(name)).toSorted(),
    );
    const { call } = openV1();
    for (const name of GONE) {
      const [method = "", path = ""] = name.split(" ");
      expect([name, (await call(method, path.replace(/\{\w+\}/g, "1"))).status]).toStrictEqual([name, 410]);
    }
    console.log(`removed operations: ${Object.keys(served).length} served, ${GONE.length} gone`);
  });

  it("list the children and the comments of content by type, with what is expanded in them", async () => {
    const { get, call, fake, space } = openV1();
    const above = fake.site.addPage(space, { title: "Above", body: "<p>Some text</p>" });
    fake.site.addPage(space, { title: "Below", parent: above });
    fake.site.addPage(space, { title: "Trash", parent: above, status: "trashed" });
    fake.site.addAttachment(above, { title: "a.txt", content: "A", mediaType: "text/plain" });
    fake.site.addAttachment(above, { title: "b.png", content: "B", mediaType: "image/png" });
    const { id } = fake.site.addComment(above, "<p>Hi</p>");
    const comment = { type: "comment", container: { id: above.id }, body: storage("<p>Re</p>") };
    await call("POST", "content", { ...comment, ancestors: [{ id }] });
    await call("POST", "content", { ...comment, extensions: { location: "inline" } });
    const child = `content/${above.id}/child`;
    expect(titles(await get(`${child}/page`))).toStrictEqual(["Below"]);
    expect(titles(await get(`${child}/attachment`))).toStrictEqual(["a.txt", "b.png"]);
    expect(titles(await get(`${child}/attachment?filename=b.png`))).toStrictEqual(["b.png"]);
    expect(titles(await get(`${child}/attachment?mediaType=text/plain`))).toStrictEqual(["a.txt"]);
    const locations = ({ results }: Json) => results.map(({ extensions }: Json) => extensions.location);
    expect(locations(await get(`${child}/comment`))).toStrictEqual(["footer", "inline"]);
    expect(locations(await get(`${child}/comment?depth=all`))).toStrictEqual(["footer", "footer", "inline"]);
    expect(locations(await get(`${child}/comment?location=inline`))).toStrictEqual(["inline"]);
    expect(titles(await get(`content/${id}/child/comment`))).toStrictEqual(["Re: Above"]);
    const all = await get(`${child}?expand=page.version,comment.body.storage`);
    expect(all).toMatchObject({
      page: { results: [{ title: "Below", version: { number: 1 } }], size: 1 },
      comment: { results: [{ body: storage("<p>Hi</p>") }, {}] },
      _expandable: { attachment: `/rest/api/content/${above.id}/child/attachment` },
    });
    expect(all._expandable).not.toHaveProperty("page");
    expect((await call("GET", `${child}/nope`)).status).toBe(400);
    expect((await call("GET", "content/1/child/page")).status).toBe(404);
  });

  it("list the versions, the history and the labels of content", async () => {
    const { get, call, fake, space } = openV1();
    const { id } = fake.site.addPage(space, { title: "Notes", labels: ["red", "blue"] });
    await call("PUT", `content/${id}`, {
      type: "page",
      title: "Notes",
      version: { number: 2, message: "m" },
    });
    const numbers = ({ results }: Json) => results.map(({ number }: Json) => number);
    expect(numbers(await get(`content/${id}/version`))).toStrictEqual([2, 1]);
    expect(numbers(await get(`content/${id}/version?limit=1`))).toStrictEqual([2]);
    expect(await get(`content/${id}/version/1?expand=content,collaborators`)).toMatchObject({
      ...{
        number: 1,
        content: { status: "historical" },
        collaborators: { userAccountIds: [expect.any(String)] },
      },
    });
    expect((await call("GET", `content/${id}/version/3`)).status).toBe(404);
    const history = await get(`content/${id}/history`);
    expect(history).toMatchObject({
      latest: true,
      lastUpdated: { number: 2 },
      previousVersion: { number: 1 },
    });
    expect(history._expandable).toStrictEqual({ contributors: "", ownedBy: "", lastOwnedBy: "" });
    const { contributors } = await get(`content/${id}/history?expand=contributors`);
    expect(contributors.publishers.users).toHaveLength(1);
    const { results } = await get(`content/${id}/label?prefix=global`);
    expect(results.map(({ label }: Json) => label)).toStrictEqual(["red", "blue"]);
    expect((await get(`content/${id}/label?prefix=team`)).results).toStrictEqual([]);
  });

  it.each(["content", "space"])("keep properties of a %s by key, the same as v2", async (owner) => {
    const { get, call, fake, space } = openV1();
    const path = owner === "space" ? "space/DOC/property" : `content/${space.homepage.id}/property`;
    const created = await call("POST", path, { key: "a.b", value: { x: 1 } });
    expect(created).toMatchObject({
      status: 200,
      body: { key: "a.b", value: { x: 1 }, version: { number: 1 } },
    });
    expect((await call("POST", `${path}/a.b`, { value: 2 })).status).toBe(409);
    expect((await call("POST", `${path}/c`, { value: 2 })).status).toBe(200);
    expect((await call("PUT", `${path}/a.b`, { value: 3, version: { number: 1 } })).status).toBe(409);
    expect((await call("PUT", `${path}/a.b`, { value: 3, version: { number: 2 } })).body.value).toBe(3);
    expect((await call("PUT", `${path}/new`, { value: 4, version: { number: 1 } })).body.value).toBe(4);
    expect((await call("PUT", `${path}/none`, { value: 4, version: { number: 2 } })).status).toBe(404);
    expect(await get(`${path}/a.b`)).toMatchObject({ value: 3, version: { number: 2 } });
    const keys = ({ results }: Json) => results.map(({ key }: Json) => key);
    expect(keys(await get(path))).toStrictEqual(["a.b", "c", "new"]);
    expect(keys(await get(`${path}?key=c`))).toStrictEqual(["c"]);
    expect(await get(`${path}/c?expand=${owner}`)).toMatchObject({ [owner]: { _links: {} } });
    expect((await call("DELETE", `${path}/c`)).status).toBe(204);
    expect((await call("GET", `${path}/c`)).status).toBe(404);
    expect((await call("DELETE", `${path}/c`)).status).toBe(404);
    const kind = owner === "space" ? `spaces/${space.id}` : `pages/${space.homepage.id}`;
    const { email, token } = fake.addToken();
    const headers = { authorization: `Basic ${btoa(`${email}:${token}`)}` };
    const response = await fake.fetch(`${fake.site.origin}/wiki/api/v2/${kind}/properties`, { headers });
    expect(keys(await response.json())).toStrictEqual(["a.b", "new"]);
  });

  it("list the spaces that are favourites of the caller", async () => {
    const { get, call, fake } = openV1();
    const keys = ({ results }: Json) => results.map(({ key }: Json) => key);
    fake.site.addSpace({ key: "NEW" });
    expect(keys(await get("space?favourite=true"))).toStrictEqual([]);
    await call("PUT", "relation/favourite/from/user/current/to/space/DOC");
    expect(keys(await get("space?favourite=true"))).toStrictEqual(["DOC"]);
  });

  it("list spaces by key, type, status and label, and what is in them", async () => {
    const { get, call, fake, space } = openV1();
    fake.site.addSpace({ key: "~mia", name: "Mia", type: "personal", description: "a < b" });
    fake.site.addPage(space, { title: "A" });
    fake.site.addBlogPost(space, { title: "News" });
    const keys = ({ results }: Json) => results.map(({ key }: Json) => key);
    expect(keys(await get("space"))).toStrictEqual(["DOC", "~mia"]);
    expect(keys(await get("space?limit=1&start=1"))).toStrictEqual(["~mia"]);
    expect(keys(await get("space?spaceKey=DOC&spaceKey=NOPE"))).toStrictEqual(["DOC"]);
    expect(keys(await get("space?type=personal&status=current"))).toStrictEqual(["~mia"]);
    expect(keys(await get("space?label=red"))).toStrictEqual([]);
    const one = await get("space/~mia?expand=description.plain,description.view,homepage.version,history");
    expect(one).toMatchObject({
      key: "~mia",
      description: { plain: { value: "a < b" }, view: { value: "<p>a &lt; b</p>" } },
      homepage: { title: "Overview", version: { number: 1 } },
      history: { createdBy: { type: "known" } },
      _links: { collection: "/rest/api/space" },
    });
    expect(Object.keys(one._expandable)).not.toContain("homepage");
    expect((await call("GET", "space/NOPE")).status).toBe(404);
    expect(titles(await get("space/DOC/content/page"))).toStrictEqual(["Documentation Home", "A"]);
    expect(titles(await get("space/DOC/content/page?depth=root"))).toStrictEqual(["Documentation Home"]);
    expect(titles((await get("space/DOC/content")).blogpost)).toStrictEqual(["News"]);
    expect((await call("GET", "space/DOC/content/nope")).status).toBe(400);
  });
});
