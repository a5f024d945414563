import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_TEMPLATES, readConfig } from "../../generator/readConfig.js";
import { problemsOf } from "../support/problemsOf.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const product = { gateway: "jira", contextPath: "", tokenProbe: "/rest/me", userProbe: "/rest/me" };
const spec = {
  namespace: "v3",
  document: "jira.json",
  prefix: "/rest/api/3",
  reference: "https://acme.test",
};

test("what is usual may be left out, and paths start at the file's folder", async () => {
  const config = { outputFolder: "out", specsFolder: "specs", templates: ["mine"], product, specs: [spec] };
  const folder = await temporaryFolder({ "config.json": JSON.stringify(config) });
  const file = join(folder, "config.json");
  const command = `confluence-codegen generate --config ${file}`;
  expect(await readConfig(file)).toStrictEqual({
    command,
    specsFolder: join(folder, "specs"),
    overlaysFolder: undefined,
    templates: [CLIENT_TEMPLATES, join(folder, "mine")],
    leaveOut: [],
    outputFolder: join(folder, "out"),
    product,
    specs: [
      { ...spec, otherPaths: [], referencePath: "full", noCheck: false, source: "specs/jira.json", command },
    ],
  });
});

test("every field that cannot be used is named with what it must be", async () => {
  const faulty = {
    outputFolder: 5,
    colour: "red",
    product: { ...product, gateway: "a/b", contextPath: "/wiki/" },
    specs: [
      { ...spec, namespace: "client" },
      { ...spec, namespace: "delete" },
      { ...spec, prefix: "/rest/" },
      { ...spec, namespace: "V3", otherPaths: "x", upstreams: "y" },
    ],
  };
  const file = join(await temporaryFolder({ "config.yaml": JSON.stringify(faulty) }), "config.yaml");
  const problems = await problemsOf(() => readConfig(file));
  expect(problems.map(({ where, what }) => `${where.slice(file.length)}: ${what}`)).toStrictEqual([
    ': there is no field "colour"',
    ": outputFolder is 5",
    ' product: gateway is "a/b"',
    ' product: contextPath is "/wiki/"',
    ' specs 1: namespace is "client"',
    ' specs 2: namespace is "delete"',
    ' specs 3: prefix is "/rest/"',
    ' specs 4: there is no field "upstreams"',
    ' specs 4: namespace is "V3"',
    ' specs 4: otherPaths is "x"',
    " specs 4: the namespace v3 is taken by another specification",
  ]);
  expect(problems[1]?.hint).toBe("it must be the path of a folder");
});

test("a file that is no object is refused", async () => {
  const file = join(await temporaryFolder({ "config.yaml": "- 1" }), "config.yaml");
  expect((await problemsOf(() => readConfig(file))).map(({ what }) => what)).toStrictEqual(["not an object"]);
});
