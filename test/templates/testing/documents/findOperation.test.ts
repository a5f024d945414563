import { expect, test } from "vitest";
import { findOperation } from "../../../../generated/src/testing/documents/findOperation.js";

const find = (method: string, path: string) => {
  const found = findOperation(method, path);
  return typeof found === "string" ? found : found.name;
};

test.each([
  ["GET", "/wiki/api/v2/pages", "v2.getPages"],
  ["GET", "/wiki/api/v2/pages/1", "v2.getPageById"],
  ["GET", "/wiki/api/v2/pages/a%2Fb", "v2.getPageById"],
  ["GET", "/wiki/rest/api/template/page", "v1.getContentTemplates"],
  ["GET", "/wiki/rest/api/template/17", "v1.getContentTemplate"],
  ["POST", "/wiki/rest/api/contentbody/convert/async/export_view", "v1.asyncConvertContentBodyRequest"],
  ["GET", "/wiki/rest/api/contentbody/convert/async/17", "v1.asyncConvertContentBodyResponse"],
  ["PATCH", "/wiki/api/v2/pages", "no method"],
  ["GET", "/wiki/api/v2/pages/", "no path"],
  ["GET", "/wiki/api/v2", "no path"],
  ["GET", "/api/v2/pages", "no path"],
  ["GET", "/wiki/api/v2/pages/1/no-such-thing", "no path"],
])("%s %s is %s", (method, path, name) => {
  expect(find(method, path)).toBe(name);
});
