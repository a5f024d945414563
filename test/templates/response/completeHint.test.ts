import { describe, expect, it } from "vitest";
import { classify } from "../../../generated/src/failures/classify.js";
import type { CompletedCall } from "../../../generated/src/operations/CompletedCall.js";
import type { Requirements } from "../../../generated/src/operations/Requirements.js";
import { completeHint } from "../../../generated/src/response/completeHint.js";

/** Completes the hint of an answer to an API token on the gateway. */
function complete({
  status = 400,
  text = "",
  kind = "api-token",
  url = "https://acme.atlassian.net/wiki/api/v2/pages",
  body,
  requirements = {},
}: {
  status?: number;
  text?: string;
  kind?: string;
  url?: string;
  body?: string;
  requirements?: Requirements;
}) {
  const found = classify({ status, headers: new Headers(), text, responder: "gateway", credential: kind });
  const call = {
    request: { operation: "getPages", url, body },
    connection: { kind },
    requirements: () => requirements,
  } as unknown as CompletedCall;
  return completeHint(call, found);
}

const TOKENS =
  "check the email address and the token, and that the token has not expired or been revoked at" +
  " https://id.atlassian.com/manage-profile/security/api-tokens";

describe("the hint about a rejected credential says what to check", () => {
  it.each([
    ["api-token", TOKENS],
    [
      "service-account-token",
      "check the token, and that it has not expired or been revoked at admin.atlassian.com",
    ],
    ["client-credentials", "check the service account's access to Confluence at admin.atlassian.com"],
    [
      "oauth2",
      "the access token may have expired (after an hour); refresh it, or ask the user to consent again",
    ],
    ["anonymous", "the resource requires authentication; pass a credential"],
    ["forge", "check the credential"],
    ["vault", "check the credential"],
  ])("%s", async (kind, advice) => {
    expect(await complete({ status: 401, kind })).toBe(`The credential was rejected: ${advice}.`);
  });

  it.each([
    [
      403,
      '{"message":"Current user not permitted to use Confluence"}',
      `The caller is not authenticated or has no Confluence license (the responses are identical): ${TOKENS}.`,
    ],
    [
      404,
      '{"errors":[{"title":"Not Found","detail":null}]}',
      `This 404 from v2 means that the caller is not authenticated, not that the resource is missing: ${TOKENS}.`,
    ],
  ])("whether it comes as 401 or as %i %s", async (status, text, hint) => {
    expect(await complete({ status, text })).toBe(hint);
  });
});

it.each<[Requirements, string]>([
  [{}, "Atlassian has removed this operation."],
  [
    { replacedBy: ["v2.a", "v2.b"] },
    "Atlassian has removed this operation for this kind of token; use v2.a, v2.b.",
  ],
])("the hint about a removed operation names its replacements: %j", async (requirements, hint) => {
  expect(await complete({ status: 410, requirements })).toBe(hint);
});

it.each<[Requirements, string]>([
  [{}, "The token is valid, but lacks a scope. The scopes of an API token cannot be changed: create"],
  [
    { needs: "read:page:confluence" },
    "The token is valid, but lacks a scope. getPages needs read:page:confluence. The scopes of an",
  ],
])("the hint about a missing scope names it: %j", async (requirements, hint) => {
  const text = '{"message":"Unauthorized; scope does not match"}';
  expect((await complete({ status: 401, text, requirements })).slice(0, hint.length)).toBe(hint);
});

describe("the hint about rejected arguments names those that the server names", () => {
  const url = "https://acme.atlassian.net/wiki/api/v2/pages?limit=300&space-id=1";
  const body = '{"title":"","spaceId":"1"}';

  it.each<[Parameters<typeof complete>[0], string]>([
    [{ url, text: '{"message":"Provided size {300} for \'limit\' is greater"}' }, "`limit`"],
    [{ url, text: '{"message":"`space-id` and \\"limit\\" and `limit`"}' }, "`space-id`, `limit`"],
    [{ url, text: '{"message":"the limit is too high"}' }, "the arguments"],
    [{ url, text: '{"message":"\'start\' is unknown"}' }, "the arguments"],
    [{ body, text: '{"errors":{"title":"must not be blank"}}' }, "`title`"],
    [{ body, text: '{"errors":[{"detail":"[spaceId] is unknown"}]}' }, "`spaceId`"],
    [{ body: "no JSON", text: "'title' is wrong" }, "the arguments"],
    [{ body: "null", text: "'title' is wrong" }, "the arguments"],
    [{}, "the arguments"],
  ])("%j", async (answer, what) => {
    expect(await complete(answer)).toBe(`The server rejected ${what}.`);
  });

  it("and links the operation's page", async () => {
    const requirements = { docs: "https://developer.atlassian.com/x#y" };
    expect(await complete({ requirements })).toBe(
      "The server rejected the arguments. See https://developer.atlassian.com/x#y",
    );
  });
});
