import { describe, expect, it } from "vitest";
import { type AdfDocument, adfBody, storageBody } from "../../../templates/src/recipes/index.js";

describe("the bodies of pages", () => {
  it("hold text in the storage format as it is", () => {
    expect(storageBody("<p>A &amp; B</p>")).toEqual({ representation: "storage", value: "<p>A &amp; B</p>" });
  });

  it("hold an ADF document as the text that the API wants", () => {
    const document: AdfDocument = { type: "doc", version: 1, content: [{ type: "rule" }] };
    expect(adfBody(document)).toEqual({
      representation: "atlas_doc_format",
      value: '{"type":"doc","version":1,"content":[{"type":"rule"}]}',
    });
  });

  it("refuse what is no document: a node of it, or its text", () => {
    const message =
      'the value is not an ADF document\npass an object: { type: "doc", version: 1, content: [...] }';
    for (const wrong of [{ type: "paragraph" }, '{"type":"doc"}']) {
      expect(() => adfBody(wrong as unknown as AdfDocument)).toThrow(message);
    }
  });
});
