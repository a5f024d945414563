import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_TEMPLATES, readConfig } from "../../../generator/read/readConfig.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const product = {
  name: "JiraAdmin",
  gateway: "jira",
  contextPath: "",
  tokenProbe: "/rest/me",
  userProbe: "/rest/me",
};
const spec = {
  namespace: "v3",
  document: "jira.json",
  prefixes: ["/rest/api/3"],
  reference: "https://acme.test",
};

/** Refuses a configuration, and gives the problems without the path of its file. */
async function refuse(config: unknown) {
  const file = join(await temporaryFolder({ "config.yaml": JSON.stringify(config) }), "config.yaml");
  const problems = await problemsOf(() => readConfig(file));
  return problems.map(({ where, what, hint }) => ({ problem: `${where.slice(file.length)}: ${what}`, hint }));
}

test("what is usual may be left out, and paths start at the file's folder", async () => {
  const config = { outputFolder: "out", specsFolder: "specs", templates: ["mine"], product, specs: [spec] };
  const folder = await temporaryFolder({ "config.json": JSON.stringify(config) });
  const command = "confluence-codegen generate --config config.json";
  expect(await readConfig(join(folder, "config.json"))).toStrictEqual({
    command,
    specsFolder: join(folder, "specs"),
    overlaysFolder: undefined,
    templates: [CLIENT_TEMPLATES, join(folder, "mine")],
    leaveOut: [],
    outputFolder: join(folder, "out"),
    product: { ...product, packageName: "jira-admin-fetch" },
    specs: [
      {
        ...spec,
        otherPaths: [],
        referencePath: "full",
        noCheck: false,
        closeObjects: false,
        requireResults: false,
        source: "specs/jira.json",
        command,
      },
    ],
  });
});

test.each([
  [undefined, "jira-admin-fetch"],
  ["@acme/jira", "jira"],
])(
  "without a folder for the output, a package called %s is written into %s of the current folder",
  async (packageName, output) => {
    const config = { product: { ...product, packageName }, specs: [spec] };
    const folder = await temporaryFolder({ "config.json": JSON.stringify(config) });
    expect(await readConfig(join(folder, "config.json"))).toMatchObject({ outputFolder: output });
  },
);

test("every invalid field is reported with its valid form", async () => {
  const faulty = {
    outputFolder: 5,
    colour: "red",
    templates: "mine",
    product: { ...product, administrators: "`a`", gateway: "a/b", contextPath: "/wiki/", userProbe: "me" },
    specs: [
      {
        ...spec,
        document: "",
        prefixes: ["/rest/"],
        otherPaths: "x",
        reference: "http://a",
        noCheck: 1,
        closeObjects: "yes",
      },
    ],
  };
  const problems = await refuse(faulty);
  expect(problems.map(({ problem }) => problem)).toStrictEqual([
    ': unknown field "colour"',
    ': templates is "mine"',
    ": outputFolder is 5",
    ' product: administrators is "`a`"',
    ' product: gateway is "a/b"',
    ' product: contextPath is "/wiki/"',
    ' product: userProbe is "me"',
    ' specs 1: document is ""',
    ' specs 1: prefixes is ["/rest/"]',
    ' specs 1: otherPaths is "x"',
    ' specs 1: reference is "http://a"',
    " specs 1: noCheck is 1",
    ' specs 1: closeObjects is "yes"',
  ]);
  expect(problems[2]?.hint).toBe("it must be the path of a folder");
});

test("a rule of pages, a manifest and examples are checked field by field", async () => {
  const paging = { getA: false, getB: { by: "page", items: "values", pages: 1, step: 0 }, getC: true };
  const others = { manifest: { homepage: 1, scripts: { a: 1 } }, examples: { scope: "*/" } };
  const problems = await refuse({
    outputFolder: "out",
    product: { ...product, ...others },
    specs: [{ ...spec, paging }],
  });
  expect(problems.map(({ problem }) => problem)).toStrictEqual([
    " product manifest: homepage is 1",
    ' product manifest: scripts is {"a":1}',
    ' product examples: scope is "*/"',
    ` specs 1: paging is ${JSON.stringify(paging)}`,
    ' specs 1 paging getB: unknown field "pages"',
    ' specs 1 paging getB: by is "page"',
    " specs 1 paging getB: step is 0",
    ' specs 1 paging getB: items is "values"',
  ]);
});

test("a missing field without a default is reported", async () => {
  expect((await refuse({ product: {}, specs: [{}, {}] })).map(({ problem }) => problem)).toStrictEqual([
    ...["name", "gateway", "contextPath", "tokenProbe", "userProbe"].map(
      (name) => ` product: ${name} is missing`,
    ),
    ...[1, 2].flatMap((index) =>
      ["namespace", "document", "reference"].map((name) => ` specs ${index}: ${name} is missing`),
    ),
  ]);
});

test.each([
  "client",
  "webUrl",
  "runtime",
  "delete",
  "paths",
  "V3",
  "3v",
  "a-b",
  "__proto__",
  "eval",
  "arguments",
  "await",
  "then",
  "constructor",
])("a namespace cannot be %s", async (namespace) => {
  const config = { outputFolder: "out", product, specs: [{ ...spec, namespace }] };
  expect(await refuse(config)).toMatchObject([
    { problem: ` specs 1: namespace is ${JSON.stringify(namespace)}` },
  ]);
});

/** The files of a namespace. */
const OWN_FILES = ["index.ts", "methods.ts", "operations.ts", "schema.ts", "table.ts"];

/** The names of emitted files, and of folders that have a file of a namespace already. */
const taken = (await readdir("generated/src", { withFileTypes: true })).flatMap((entry) => {
  if (["v1", "v2", "README.md", "version.ts"].includes(entry.name)) return [];
  if (entry.isFile()) return [entry.name.replace(/\..*/, "")];
  return OWN_FILES.some((file) => existsSync(`generated/src/${entry.name}/${file}`)) ? [entry.name] : [];
});

test.each([...taken, "sCOPES"])(
  "a namespace cannot have a name that the client has: %s",
  async (namespace) => {
    const config = { outputFolder: "out", product, specs: [{ ...spec, namespace }] };
    expect(await refuse(config)).toMatchObject([{ problem: ` specs 1: namespace is "${namespace}"` }]);
  },
);

test("a namespace may have the name of another folder of the client", async () => {
  const file = JSON.stringify({ outputFolder: "out", product, specs: [{ ...spec, namespace: "platform" }] });
  const path = join(await temporaryFolder({ "config.yaml": file }), "config.yaml");
  expect((await readConfig(path)).specs[0]?.namespace).toBe("platform");
});

test.each([
  ["http://user:secret@acme.test/a.json", "http://…@acme.test/a.json"],
  ["ftp://user:sec/ret@acme.test/a.json", "ftp://…@acme.test/a.json"],
  ["//user:secret@acme.test/a.json", "//…@acme.test/a.json"],
])("a document that is a URL is refused, and its login is not shown: %s", async (document, shown) => {
  const config = { outputFolder: "out", product, specs: [{ ...spec, document }] };
  const file = join(await temporaryFolder({ "config.yaml": JSON.stringify(config) }), "config.yaml");
  await expect(readConfig(file)).rejects.toThrow(
    `${file} specs 1: document is "${shown}"\n  hint: it must be the path of a file, not a URL`,
  );
});

test("two namespaces must differ in more than the case of letters, and so must the names made of them", async () => {
  const specs = ["alpha", "alPha", "alphaPaths"].map((namespace) => ({ ...spec, namespace }));
  expect(await refuse({ outputFolder: "out", product, specs })).toStrictEqual([
    {
      problem: " specs 2: the namespace alPha conflicts with alpha of another specification",
      hint: "use a different namespace for each specification",
    },
    {
      problem: " specs 3: the namespace alphaPaths conflicts with alpha of another specification",
      hint: "use a different namespace for each specification",
    },
  ]);
});

test("a file that is not an object is rejected", async () => {
  expect((await refuse([1])).map(({ problem }) => problem)).toStrictEqual([": not an object"]);
});

test("a file that cannot be parsed is rejected with the line", async () => {
  const file = join(await temporaryFolder({ "config.yaml": "specs: [" }), "config.yaml");
  expect((await problemsOf(() => readConfig(file))).map(({ where }) => where)).toStrictEqual([`${file}:1:9`]);
});

test.each([
  "https://api.atlassian.com",
  "https://api.atlassian.com/admin",
  "/jsm/assets/workspace/{workspaceId}",
  "/jira/forms/cloud/{cloudId}/v1.0",
])("a base is an address or a path below the gateway: %s", async (base) => {
  const config = { outputFolder: "out", product, specs: [{ ...spec, base }] };
  const folder = await temporaryFolder({ "config.json": JSON.stringify(config) });
  expect((await readConfig(join(folder, "config.json"))).specs[0]?.base).toBe(base);
});

test.each([
  "",
  "/",
  "http://api.atlassian.com",
  "https://api.atlassian.com/",
  "https://user@api.atlassian.com",
  "https://api.atlassian.com:8443",
  "https://{host}/x",
  "https://localhost",
  "https://api.atlassian.com?x",
  "api.atlassian.com",
  "//api.atlassian.com",
  "/a/",
  "/a//b",
  "/a/../b",
  "/a/./b",
  "/a b",
  "/a/{b",
  "/a/x{b}",
  "/a/{b-c}",
  "/a/{}",
  "/%2e%2e",
  "/a\n",
  7,
])("a base that is none of these is refused: %j", async (base) => {
  const config = { outputFolder: "out", product, specs: [{ ...spec, base }] };
  expect(await refuse(config)).toStrictEqual([
    {
      problem: ` specs 1: base is ${JSON.stringify(base)}`,
      hint: "it must be an address such as https://api.atlassian.com, or a path below the gateway such as /jsm/assets/workspace/{workspaceId}, without a trailing slash",
    },
  ]);
});
