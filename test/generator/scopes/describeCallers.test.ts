import { expect, test } from "vitest";
import { describeCallers } from "../../../generator/scopes/describeCallers.js";

const SCOPES = [{ scheme: "oAuth", state: "Current", scopes: ["read:page"] }] as const;

test.each([
  [true, ["basic", "oauth2"], undefined],
  [true, ["bearer"], undefined],
  [true, [], undefined],
  [true, ["oauth2"], "accepts OAuth 2.0 tokens only, no API tokens"],
  [true, ["apiKey", "oauth2"], "accepts OAuth 2.0 tokens only, no API tokens"],
  [false, ["basic"], "not callable with a scoped token; needs an unscoped API token"],
  [false, ["apiKey"], "not callable with a scoped token; for Connect apps only"],
  [false, ["basic", "oauth2"], "the document names no scope"],
  [false, ["bearer"], "the document names no scope"],
  [false, [], "the document names no scope"],
])("with scopes (%s) and the security %j, an operation is for: %s", (hasScopes, schemes, expected) => {
  expect(describeCallers({ scopes: hasScopes ? SCOPES : [], schemes })).toBe(expected);
});
