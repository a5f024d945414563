import { describe, expect, it } from "vitest";
import { serverMessage } from "../../../generated/src/failures/serverMessage.js";

const json = (value: unknown) => JSON.stringify(value);

describe("what a server says is found in every format of Atlassian's services:", () => {
  it.each<[string, string, string | undefined]>([
    ["the gateway", json({ code: 401, message: "Unauthorized" }), "Unauthorized"],
    [
      "v1",
      json({ statusCode: 400, data: { errors: [] }, message: "BadRequestException: No" }),
      "BadRequestException: No",
    ],
    [
      "v1 with what is invalid",
      json({
        message: "Invalid",
        data: { errors: [{ message: { key: "a.b", translation: "The title is empty", args: [] } }] },
      }),
      "Invalid; The title is empty",
    ],
    [
      "v2",
      json({ errors: [{ status: 404, code: "NOT_FOUND", title: "No page [1]", detail: null }] }),
      "No page [1]",
    ],
    ["v2 with details", json({ errors: [{ title: "Bad Request", detail: "limit is 0" }] }), "limit is 0"],
    [
      "several errors",
      json({ errors: [{ title: "A is wrong" }, { title: "B is wrong" }] }),
      "A is wrong; B is wrong",
    ],
    ["Jira", json({ errorMessages: ["First.", "Second."], errors: {} }), "First.; Second."],
    [
      "errors by field",
      json({ errorMessages: [], errors: { title: "must not be blank", key: ["is taken"] } }),
      "title: must not be blank; key: is taken",
    ],
    [
      "one of several things to create",
      json({
        errors: [{ status: 400, elementErrors: { errorMessages: [], errors: { summary: "is empty" } } }],
      }),
      "summary: is empty",
    ],
    [
      "one of several things to change",
      json({ results: [{ success: true }, { error: "Scheme 9 does not exist", success: false }] }),
      "Scheme 9 does not exist",
    ],
    [
      "the service desk",
      json({ errorMessage: "Not yours.", i18nErrorMessage: { i18nKey: "sd.no", parameters: ["a"] } }),
      "Not yours.",
    ],
    ["Jira Software", json({ errorMessages: [{ message: "No build.", errorTraceId: "7" }] }), "No build."],
    ["errors as strings", json({ errors: ["one", "two"] }), "one; two"],
    ["the admin API", json({ errorMessage: "No such organization" }), "No such organization"],
    ["JAX-RS", json({ message: "null for uri: /x", "status-code": 404 }), "null for uri: /x"],
    [
      "JAX-RS as XML",
      "<?xml version='1.0'?>\n<status><message>null for uri: /x</message></status>",
      "null for uri: /x",
    ],
    [
      "the edge",
      json({ error: "Failed to parse Connect Session Auth Token" }),
      "Failed to parse Connect Session Auth Token",
    ],
    ["OAuth 2.0", json({ error: "invalid_grant", error_description: "Unknown token" }), "Unknown token"],
    ["OAuth 2.0 without a description", json({ error: "invalid_grant" }), "invalid_grant"],
    ["an error within", json({ error: { code: "X", message: "It failed" } }), "It failed"],
    [
      "RFC 9457",
      json({ type: "about:blank", title: "Forbidden", detail: "Not from here", status: 403 }),
      "Not from here",
    ],
    ["RFC 9457 without details", json({ type: "about:blank", title: "Forbidden", status: 403 }), "Forbidden"],
    [
      "RFC 9457 with what is invalid",
      json({ title: "Invalid", errors: [{ detail: "must be a number", pointer: "#/age" }] }),
      "Invalid; #/age: must be a number",
    ],
    [
      "RFC 7807's parameters",
      json({ title: "Invalid", "invalid-params": [{ name: "age", reason: "is negative" }] }),
      "Invalid; age: is negative",
    ],
    ["JSON:API", json({ errors: [{ title: "is too long", source: { parameter: "q" } }] }), "q: is too long"],
    ["a page", "<!DOCTYPE html><html><head><title>\n Blocked </title>", "Blocked"],
    ["a page without a title", "<html><body>Blocked</body></html>", undefined],
    ["text", "Basic authentication is deprecated.\n", "Basic authentication is deprecated."],
    ["a string", json("No"), "No"],
    ["nothing", "", undefined],
    ["an empty object", "{}", undefined],
    ["null", "null", undefined],
    ["JSON that was cut off", '{"message":"No', undefined],
    ["a list that was cut off", '["No', undefined],
    ["what is no text", json({ message: 7, detail: true, errors: [null, 5, { title: [] }] }), undefined],
    ["what is said twice", json({ message: "No", errors: ["No", "No", "Yes"] }), "No; Yes"],
    [
      "what the summary ends with",
      json({ message: "BadRequest: No", errors: ["No", "Yes"] }),
      "BadRequest: No; Yes",
    ],
    ["what is too deep", json({ error: { error: { error: { error: { error: "deep" } } } } }), undefined],
    ["prototypes", '{"__proto__":{"message":"x"},"constructor":{"message":"y"}}', undefined],
  ])("%s", (_, text, message) => {
    expect(serverMessage(text)).toBe(message);
  });

  it("of a long list, only the beginning is read", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `e${index}`);
    expect(serverMessage(json({ errors: many }))?.split("; ").length).toBe(50);
    expect(
      serverMessage(json({ errors: Object.fromEntries(many.map((each) => [each, "is wrong"])) }))?.split("; ")
        .length,
    ).toBe(50);
  });
});
