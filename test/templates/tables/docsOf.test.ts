import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { docsOf } from "../../../generated/src/tables/docsOf.js";
import { listOperations } from "../../../generated/src/tables/listOperations.js";

it("the page of every operation is the one that its method links to", () => {
  const links = ["v1", "v2"].flatMap((api) =>
    [
      ...readFileSync(`generated/src/${api}/methods.ts`, "utf8").matchAll(
        /@see (\S+)\n(?:(?!@see)[\s\S])*?\n {4}(?:readonly )?"?(\w+)"?[:<(]/g,
      ),
    ].map(([, url, id]) => [`${api}.${id}`, url] as const),
  );
  expect(links.length).toBe(348);
  expect(
    listOperations()
      .map(({ name }) => [name, docsOf(name)])
      .sort(),
  ).toEqual([...links].sort());
});

it.each(["v2.none", "v3.getPages", "getPages", "", "v2.constructor"])("%j has none", (name) => {
  expect(docsOf(name)).toBeUndefined();
});
