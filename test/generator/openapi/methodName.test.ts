import { expect, test } from "vitest";
import { methodName } from "../../../generator/openapi/methodName.js";

test.each([
  ["getPageById", "getPageById"],
  ["GetPage", "GetPage"],
  ["get_page", "get_page"],
  ["repos/get", "reposGet"],
  ["repos/get-all", "reposGetAll"],
  ["AddonPropertiesResource.getX_get", "AddonPropertiesResourceGetX_get"],
  ["get-page-by-id", "getPageById"],
  ["get page", "getPage"],
  [" getPage\n", "getPage"],
  ["getPage()", "getPage"],
  ["1st", "_1st"],
  ["2fa/enable", "_2faEnable"],
  ["getÜbersicht", "getUbersicht"],
  ["then", "then_"],
  ["__proto__", "__proto___"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["delete", "delete"],
  ["default", "default"],
])("the operationId %j becomes the method %s", (operationId, expected) => {
  expect(methodName({ method: "GET", operation: { operationId } }, "/pages")).toBe(expected);
});

test.each<[string, string, string | undefined, string]>([
  ["GET", "/users/{accountId}", undefined, "getUsersByAccountId"],
  ["GET", "/users", "", "getUsers"],
  ["GET", "/users", "---", "getUsers"],
  ["GET", "/users", "получить", "getUsers"],
  ["POST", "/users/{account-id}/user-groups.json", undefined, "postUsersByAccountIdUserGroupsJson"],
  ["PUT", "/wiki/api/v2/pages/{id}:move", undefined, "putWikiApiV2PagesByIdMove"],
  ["DELETE", "/a/{from}-{to}", undefined, "deleteAByFromByTo"],
  ["GET", "/", undefined, "get"],
  ["M-SEARCH", "/a", undefined, "mSearchA"],
])("%s %s with the operationId %j is the method by its path", (method, path, operationId, expected) => {
  const operation = operationId === undefined ? {} : { operationId };
  expect(methodName({ method, operation }, path)).toBe(expected);
});
