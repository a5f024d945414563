import { describe, expect, it } from "vitest";
import { buildRequest } from "../../../generated/src/request/buildRequest.js";
import { fillPath } from "../../../generated/src/request/buildUrl.js";

describe("fillPath", () => {
  it("percent-encodes every character that would change the path", () => {
    expect(fillPath("/wiki/rest/api/content/{id}/label/{label}", { id: 1, label: "c#/d e?x=ü" })).toBe(
      "/wiki/rest/api/content/1/label/c%23%2Fd%20e%3Fx%3D%C3%BC",
    );
  });

  it("keeps a value that resembles a template or a replacement pattern", () => {
    expect(fillPath("/a/{id}/b/{key}", { id: "{key}", key: "$&" })).toBe("/a/%7Bkey%7D/b/%24%26");
  });

  for (const value of [undefined, null, "", ".", "..", Number.NaN, Number.POSITIVE_INFINITY, {}, ["a"]]) {
    it(`rejects ${JSON.stringify(value) ?? "undefined"}, which would change the path`, async () => {
      const operation = { method: "GET", path: "/wiki/api/v2/pages/{id}" };
      expect(() => fillPath(operation.path, { id: value })).toThrow();
      await expect(buildRequest(operation, { id: value })).rejects.toMatchObject({ kind: "configuration" });
    });
  }
});
