import { expect, test } from "vitest";
import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import { readOperation } from "../../../../generated/src/testing/documents/readDocuments.js";
import { parseRequest } from "../../../../generated/src/testing/documents/parseRequest.js";

const json = { "content-type": "application/json; charset=utf-8" };

async function read(name: OperationName, target: string, body: BodyInit = "", headers: HeadersInit = {}) {
  const encoded = new Response(body);
  const bytes = await encoded.arrayBuffer();
  const type = body instanceof FormData ? { "content-type": encoded.headers.get("content-type") ?? "" } : {};
  const raw = { target, headers: new Headers({ ...type, ...headers }), body: bytes };
  const { args, issues: faults } = await parseRequest(readOperation(name), raw);
  return { args, faults: faults.map(({ parameter, message: what }) => `${parameter} ${what}`) };
}

test("numbers, booleans and lists are read, and ids stay text", async () => {
  const target =
    "/wiki/api/v2/pages/12/footer-comments?limit=5&status=current&status=draft&body-format=storage";
  expect(await read("v2.getPageFooterComments", target)).toStrictEqual({
    args: { id: "12", limit: 5, status: ["current", "draft"], "body-format": "storage" },
    faults: [],
  });
  expect(await read("v1.searchByCQL", "/wiki/rest/api/search?cql=a%2Cb&expand=x,y")).toStrictEqual({
    args: { cql: "a,b", expand: ["x", "y"] },
    faults: [],
  });
});

test("of a list to be joined whose key repeats the first is taken", async () => {
  const { args, faults } = await read("v1.searchByCQL", "/wiki/rest/api/search?cql=a&expand=x&expand=y");
  expect(args).toStrictEqual({ cql: "a", expand: ["x"] });
  expect(faults).toStrictEqual([]);
});

test("every fault of the path and the query says its parameter", async () => {
  const target = "/wiki/api/v2/pages/x/footer-comments?limit=500&limit=5&status=no&sort=+&oops=1";
  const { faults } = await read("v2.getPageFooterComments", target);
  expect(faults).toStrictEqual([
    "id must be an integer",
    expect.stringMatching(/^status\.0 must be one of current, /),
    expect.stringMatching(/^sort must be one of created-date, /),
    "limit must be given once",
    "oops is not known",
  ]);
  const label = await read("v1.removeLabelFromContent", "/wiki/rest/api/content/1/label/%E0%A4%A");
  expect(label.faults).toStrictEqual(["label must be encoded for a path"]);
});

test("a JSON body is read where it is one", async () => {
  const target = "/wiki/api/v2/pages";
  const body = JSON.stringify({ spaceId: "1", status: "gone" });
  const { args, faults } = await read("v2.createPage", target, body, json);
  expect(args).toStrictEqual({ body: { spaceId: "1", status: "gone" } });
  expect(faults).toStrictEqual(["body.status must be one of current, draft"]);
  const faultsOf = async (...sent: [BodyInit, HeadersInit?]) =>
    (await read("v2.createPage", target, ...sent)).faults;
  expect(await faultsOf('{"half":', json)).toStrictEqual(["body must be application/json"]);
  expect(await faultsOf("null", json)).toStrictEqual(["body must be an object"]);
  expect(await faultsOf("")).toStrictEqual(["body is missing"]);
  expect(await faultsOf("{}", { "content-type": "text/plain" })).toStrictEqual([
    "content-type must be application/json",
  ]);
  expect((await read("v2.deletePage", "/wiki/api/v2/pages/1", "{}", json)).faults).toStrictEqual([
    "body must not be there",
  ]);
});

test("a form is read with its files, texts and booleans", async () => {
  const target = "/wiki/rest/api/content/1/child/attachment";
  const form = new FormData();
  form.append("file", new File(["1"], "a.txt"));
  form.append("minorEdit", "true");
  form.append("comment", "é");
  const one = await read("v1.createAttachment", target, form);
  expect(one.faults).toStrictEqual([]);
  const file = { name: "a.txt", type: "application/octet-stream", content: new Uint8Array([0x31]) };
  expect(one.args.body).toStrictEqual({ minorEdit: true, comment: "é", file });
  form.append("file", new File(["22"], "b.txt"));
  const two = await read("v1.createAttachment", target, form);
  expect(two.faults).toStrictEqual([]);
  expect(two.args.body).toMatchObject({ file: [{ name: "a.txt" }, { name: "b.txt" }] });
  form.set("file", "text");
  form.set("minorEdit", "perhaps");
  const { faults } = await read("v1.createAttachment", target, form);
  expect(faults).toStrictEqual(["body.file must be a file", "body.minorEdit must be true or false"]);
});

test("a header that must be there is missed, and is no argument", async () => {
  const target = "/wiki/rest/api/user/watch/label/a?accountId=1";
  const json = { "content-type": "application/json" };
  expect((await read("v1.addLabelWatcher", target, "", json)).faults).toStrictEqual([
    "X-Atlassian-Token is missing",
  ]);
  expect(await read("v1.addLabelWatcher", target, "", { "x-atlassian-token": "no-check" })).toStrictEqual({
    args: { accountId: "1", labelName: "a" },
    faults: [],
  });
});
