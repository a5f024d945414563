import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readGuides } from "./readGuides.js";

it("the README calls each guide by its heading, which the site lists it by", () => {
  const readme = readFileSync("generated/README.md", "utf8");
  const rows = readme.matchAll(/^\| \[([^\]]+)\]\(\S*\/guides\/(\w+)\.md\) \|/gm);
  const named = Object.fromEntries([...rows].map(([, title = "", name = ""]) => [name, title]));
  const titles = readGuides().map(({ name, title }) => [name, title]);
  expect(named).toEqual(Object.fromEntries(titles.filter(([name]) => name !== "readme")));
});
