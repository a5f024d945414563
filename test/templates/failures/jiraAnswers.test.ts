import { beforeAll, expect, test } from "vitest";
import { bundleClient } from "../../support/clientOf.js";

// What answers mean to the client of another product. Jira's are in the words that public projects have published.

interface Meaning {
  readonly name: string;
  readonly hint: string;
  readonly message?: string;
  readonly token?: string;
}

let classifyResponse: (response: object, text: string, sender: object) => Meaning;

const contents = 'export { classifyResponse } from "./src/failures/classify.js";';
const product = { name: "Jira", packageName: "jira-fetch", gateway: "jira", administrators: undefined };
const paths = { "/issues": { get: { operationId: "getIssues", responses: { 204: { description: "" } } } } };

beforeAll(async () => {
  ({ classifyResponse } = await bundleClient({ paths }, contents, {}, product));
});

const said = (...errorMessages: string[]) => ({ errorMessages, errors: {} });
const CHECK = "The credential was rejected:";
const MISSING = "The resource does not exist, or the account cannot see it.";
const NO_ACCESS = "The account has no access to Jira: a site administrator can give it a license.";
const NO_PATH = "There is no API at this path: API paths start with /acme/. Check the site's name, too.";
const SERAPH = { "x-seraph-loginreason": "AUTHENTICATED_FAILED" };
const LOGIN =
  "The login failed, so this was answered as to nobody. The organization may have disabled API tokens. If not,";

type Row = [what: string, status: number, body: unknown, headers: Record<string, string>, expected: Meaning];

test.each<Row>([
  [
    "the gateway says of a token without the scope",
    401,
    { code: 401, message: "Unauthorized; scope does not match" },
    { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" },
    { name: "missing-scope", hint: "The token is valid, but lacks a scope.", token: "accepted" },
  ],
  [
    "a read that needs a user says of a wrong token",
    401,
    { message: "Client must be authenticated to access this resource.", "status-code": 401 },
    {},
    { name: "rejected-token", hint: CHECK, token: "rejected" },
  ],
  [
    "a write says of a wrong token",
    401,
    said("You are not authenticated. Authentication required to perform this operation."),
    {},
    { name: "rejected-token", hint: CHECK, token: "rejected" },
  ],
  [
    "a read says of a wrong token, which makes the caller anonymous",
    404,
    said("No project could be found with key 'VULN'."),
    SERAPH,
    { name: "login-failed", hint: LOGIN, token: "rejected" },
  ],
  [
    "a read says of an issue that is missing",
    404,
    said("Issue does not exist or you do not have permission to see it."),
    {},
    { name: "not-found", hint: MISSING },
  ],
  // Only Confluence's v2 means the caller by it.
  [
    "a 404 without details says",
    404,
    { errors: [{ status: 404, code: "NOT_FOUND", title: "Not Found", detail: null }] },
    {},
    { name: "not-found", hint: MISSING },
  ],
  [
    "the service desk says of what is not found",
    404,
    { errorMessage: "Not found.", i18nErrorMessage: { i18nKey: "sd.404", parameters: [] } },
    {},
    { name: "not-found", hint: MISSING },
  ],
  [
    "a path without an operation says",
    404,
    { type: "about:blank", title: "Not Found", status: 404, detail: "No endpoint GET /rest/api/3/isue." },
    {},
    { name: "unknown-path", hint: NO_PATH },
  ],
  [
    "an account without a license gets",
    403,
    said("Current user not permitted to use Jira"),
    {},
    { name: "unknown-caller", hint: NO_ACCESS },
  ],
  [
    "a permission that is missing in a project says",
    403,
    said("You do not have access to Jira project ABC."),
    {},
    { name: "forbidden", hint: "The account lacks a permission: ask a site administrator." },
  ],
])("%s", (_, status, body, headers, expected) => {
  for (const route of ["gateway", "site"])
    expect(
      classifyResponse({ status, headers: new Headers(headers) }, JSON.stringify(body), {
        route,
        kind: "oauth2",
      }),
    ).toMatchObject(expected);
});

test("an API token that the site rejects may have scopes, which its answer does not say", () => {
  const body = { message: "Client must be authenticated to access this resource.", "status-code": 401 };
  const meaning = classifyResponse({ status: 401, headers: new Headers() }, JSON.stringify(body), {
    route: "site",
    kind: "api-token",
  });
  expect(meaning).toMatchObject({
    name: "rejected-token",
    hint: "The site rejected the token. If it has scopes, it works only through the gateway: remove `scoped: false`. If not,",
    message: "Client must be authenticated to access this resource.",
    token: "rejected",
  });
});

test("nothing is said of the token by what is only refused", () => {
  const { token } = classifyResponse(
    { status: 403, headers: new Headers() },
    JSON.stringify(said("Current user not permitted to use Jira")),
    { route: "gateway", kind: "oauth2" },
  );
  expect(token).toBeUndefined();
});

test("where a document's paths have nothing in common, the hint about a path does not say what they start with", async () => {
  const servers = [{ url: "https://acme.atlassian.net" }];
  const { classifyResponse: classify } = await bundleClient(
    { paths, servers },
    contents,
    { prefixes: undefined },
    product,
  );
  const answer = { status: 404, headers: new Headers() };
  expect(classify(answer, "<html></html>", { route: "site", kind: "api-token" }).hint).toBe(
    "There is no API at this path. Check the site's name, too.",
  );
});
