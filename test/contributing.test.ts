import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { confluence } from "../generator/config/config.js";
import { generateClient } from "../generator/generateClient.js";
import { listTemplatePaths } from "./support/listTemplatePaths.js";

// What a change is easily left without, as CONTRIBUTING.md lists it, and no compiler or other test notices.

const read = (file: string) => readFileSync(file, "utf8");
const findAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

it("every emitter is called", () => {
  const emitters = readdirSync("generator/emit").filter((file) => /^emit(?!Package)[A-Z].*\.ts$/.test(file));
  const calls = read("generator/emit/emitPackage.ts");
  expect(emitters.filter((file) => !calls.includes(`"./${file.replace(/ts$/, "js")}"`))).toEqual([]);
});

it("templates/client/src/README.md names every generated file of the client", async () => {
  const templates = new Set(await listTemplatePaths());
  const { files } = await generateClient(confluence);
  const emitted = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith("src/") && !templates.has(path));
  const names = new Set(emitted.map((path) => path.slice("src/".length).replace(/^v\d\/.*/, "NAMESPACE/")));
  const readme = read("templates/client/src/README.md");
  expect([...names].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it("confluence-fetch/testing exports every type of the fake", () => {
  const types = findAll(
    read("templates/client/src/testing/FakeNimbus.ts"),
    /^export (?:interface|type) (\w+)/gm,
  );
  const entry = read("templates/client/src/testing/index.ts");
  expect(types.filter((name) => !new RegExp(`\\b${name}\\b`).test(entry))).toEqual([]);
});

it("the guide to testing names every way to add a caller to the fake", () => {
  const methods = findAll(read("generated/src/testing/FakeConfluence.ts"), /^ {2}(add\w+)\(/gm);
  const readme = read("templates/confluence/guides/testing.md");
  expect(methods.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});

it.each([
  ["test/templates/testing/server/credentials.test.ts", []],
  ["test/templates/client/safety.test.ts", ["anonymous", "forge"]],
  ["test/types/scopes.test.ts", ["anonymous"]],
  ["test/typescript/consumer.ts", ["forge"]],
])("%s has every credential to which it applies", (file, exempt) => {
  const names = findAll(read("generated/src/index.ts"), /"\.\/credentials\/([a-z]\w+)\.js"/g);
  const applicable = names.filter((name) => !["fromEnvironment", ...exempt].includes(name));
  expect(applicable.filter((name) => !read(file).includes(`${name}(`))).toEqual([]);
});

it("every error kind that a response can have is provoked by a test", () => {
  const kinds = findAll(read("templates/client/src/failures/rules.ts"), /kind: "([\w-]+)"/g);
  const tests = read("test/templates/response/failures.test.ts");
  expect(kinds.filter((kind) => !tests.includes(`"${kind}"`))).toEqual([]);
});
