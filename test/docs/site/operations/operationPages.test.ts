import { expect, it } from "vitest";
import { operationPages } from "./operationPages.js";
import { readOperations } from "./readOperations.js";

const operations = await readOperations();
const pages = new Map(
  operationPages(operations, new Map(), (name) => (name === "FileInput" ? "file.html" : undefined)).map(
    ({ path, main, markdown }) => [
      path.slice("operations/".length, -".html".length),
      { html: main.text, markdown: markdown ?? "" },
    ],
  ),
);

/** What a page says of a response before its fields. */
function responseOf(name: string): string {
  const [, text = ""] = pages.get(name)?.markdown.split("## Response\n\n") ?? [];
  return text.split("\n\n")[0] ?? "";
}

it("a response is described by its fields, or by what it is where it has none", () => {
  expect(responseOf("v2.deletePage")).toBe("Nothing; the promise resolves once Confluence has done it.");
  expect(responseOf("v1.downloadAttatchment")).toMatch(/^A `Download`, which has `fileName`/);
  expect(responseOf("v2.getPages")).toBe("A page of the list. Loops and `.collect()` return its items:");
});

it("no page of an operation has more than 110 kB", () => {
  const large = [...pages].filter(([name, { html }]) => name !== "index" && html.length > 110_000);
  expect(large.map(([name, { html }]) => `${name} ${html.length}`)).toEqual([]);
});

it("the type of a file that is sent leads to what it may be", () => {
  expect(pages.get("v1.createAttachment")?.html).toContain(
    '<code class="type"><a href="file.html">FileInput</a></code>',
  );
});
