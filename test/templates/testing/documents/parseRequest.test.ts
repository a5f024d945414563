import { expect, test } from "vitest";
import { readOperation } from "../../../../generated/src/documents/readDocuments.js";
import type { OperationName } from "../../../../generated/src/tables/OperationTypes.js";
import { parseRequest } from "../../../../generated/src/testing/documents/parseRequest.js";

const json = { "content-type": "application/json; charset=utf-8" };

async function parse(name: OperationName, path: string, body: BodyInit = "", headers: HeadersInit = {}) {
  const encoded = new Response(body);
  const bytes = await encoded.arrayBuffer();
  const type = body instanceof FormData ? { "content-type": encoded.headers.get("content-type") ?? "" } : {};
  const raw = { path, headers: new Headers({ ...type, ...headers }), body: bytes };
  const { args, issues } = await parseRequest(readOperation(name), raw, true);
  return { args, issues: issues.map(({ parameter, message }) => `${parameter} ${message}`) };
}

test("numbers, booleans and arrays are parsed, and ids stay strings", async () => {
  const path =
    "/wiki/api/v2/pages/12/footer-comments?limit=5&status=current&status=draft&body-format=storage";
  expect(await parse("v2.getPageFooterComments", path)).toStrictEqual({
    args: { id: "12", limit: 5, status: ["current", "draft"], "body-format": "storage" },
    issues: [],
  });
  expect(await parse("v1.searchByCQL", "/wiki/rest/api/search?cql=a%2Cb&expand=x,y")).toStrictEqual({
    args: { cql: "a,b", expand: ["x", "y"] },
    issues: [],
  });
});

test("if the key of a comma-separated array is repeated, the first one is used", async () => {
  const { args, issues } = await parse("v1.searchByCQL", "/wiki/rest/api/search?cql=a&expand=x&expand=y");
  expect(args).toStrictEqual({ cql: "a", expand: ["x"] });
  expect(issues).toStrictEqual([]);
});

test("every issue of the path and the query names its parameter", async () => {
  const path = "/wiki/api/v2/pages/x/footer-comments?limit=500&limit=5&status=no&sort=+&oops=1";
  const { issues } = await parse("v2.getPageFooterComments", path);
  expect(issues).toStrictEqual([
    "id must be an integer",
    expect.stringMatching(/^status\.0 must be one of current, /),
    expect.stringMatching(/^sort must be one of created-date, /),
    "limit must not be repeated",
    "oops is unknown",
  ]);
  const label = await parse("v1.removeLabelFromContent", "/wiki/rest/api/content/1/label/%E0%A4%A");
  expect(label.issues).toStrictEqual(["label must be percent-encoded"]);
});

test("a JSON body is parsed and validated", async () => {
  const path = "/wiki/api/v2/pages";
  const body = JSON.stringify({ spaceId: "1", status: "gone" });
  const { args, issues } = await parse("v2.createPage", path, body, json);
  expect(args).toStrictEqual({ body: { spaceId: "1", status: "gone" } });
  expect(issues).toStrictEqual(['body.status must be one of current, draft, not "gone"']);
  const issuesOf = async (...sent: [BodyInit, HeadersInit?]) =>
    (await parse("v2.createPage", path, ...sent)).issues;
  expect(await issuesOf('{"half":', json)).toStrictEqual(["body must be application/json"]);
  expect(await issuesOf("null", json)).toStrictEqual(["body must be an object"]);
  expect(await issuesOf("")).toStrictEqual(["body is missing"]);
  expect(await issuesOf("{}", { "content-type": "text/plain" })).toStrictEqual([
    "content-type must be application/json",
  ]);
  expect((await parse("v2.deletePage", "/wiki/api/v2/pages/1", "{}", json)).issues).toStrictEqual([
    "body must be absent",
  ]);
});

test("a form is parsed with its files, strings and booleans", async () => {
  const path = "/wiki/rest/api/content/1/child/attachment";
  const form = new FormData();
  form.append("file", new File(["1"], "a.txt"));
  form.append("minorEdit", "true");
  form.append("comment", "é");
  const one = await parse("v1.createAttachment", path, form);
  expect(one.issues).toStrictEqual([]);
  const file = { name: "a.txt", type: "application/octet-stream", content: new Uint8Array([0x31]) };
  expect(one.args.body).toStrictEqual({ minorEdit: true, comment: "é", file });
  form.append("file", new File(["22"], "b.txt"));
  const two = await parse("v1.createAttachment", path, form);
  expect(two.issues).toStrictEqual([]);
  expect(two.args.body).toMatchObject({ file: [{ name: "a.txt" }, { name: "b.txt" }] });
  form.set("file", "text");
  form.set("minorEdit", "perhaps");
  const { issues } = await parse("v1.createAttachment", path, form);
  expect(issues).toStrictEqual(["body.file must be a file", "body.minorEdit must be true or false"]);
});

test("a missing required header is an issue, and a header is not an argument", async () => {
  const path = "/wiki/rest/api/user/watch/label/a?accountId=1";
  const json = { "content-type": "application/json" };
  expect((await parse("v1.addLabelWatcher", path, "", json)).issues).toStrictEqual([
    "X-Atlassian-Token is missing",
  ]);
  expect(await parse("v1.addLabelWatcher", path, "", { "x-atlassian-token": "no-check" })).toStrictEqual({
    args: { accountId: "1", labelName: "a" },
    issues: [],
  });
});
