import { describe, expect, it } from "vitest";
import { type AdfDocument, adfBody, storageBody } from "../../../generated/src/recipes/index.js";

describe("the page bodies", () => {
  it("contain the storage format unchanged", () => {
    expect(storageBody("<p>A &amp; B</p>")).toEqual({ representation: "storage", value: "<p>A &amp; B</p>" });
  });

  it("contain an ADF document as a JSON string", () => {
    const document: AdfDocument = { type: "doc", version: 1, content: [{ type: "rule" }] };
    expect(adfBody(document)).toEqual({
      representation: "atlas_doc_format",
      value: '{"type":"doc","version":1,"content":[{"type":"rule"}]}',
    });
  });

  it("reject anything but a document, such as a node or a string", () => {
    const message =
      'the value is not an ADF document\npass an object: { type: "doc", version: 1, content: [...] }';
    for (const wrong of [{ type: "paragraph" }, '{"type":"doc"}']) {
      expect(() => adfBody(wrong as unknown as AdfDocument)).toThrow(message);
    }
  });
});
