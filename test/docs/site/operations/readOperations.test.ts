import { expect, it } from "vitest";
import { readOperations } from "./readOperations.js";

const operations = await readOperations();

const DESCENDANTS = [
  "v2.getPageDescendants",
  "v2.getWhiteboardDescendants",
  "v2.getDatabaseDescendants",
  "v2.getSmartLinkDescendants",
  "v2.getFolderDescendants",
];

it("an operation of v1 has those of v2 as sisters that the documents name, and they have it", () => {
  const named = operations.filter(({ model }) => model.namespace === "v1");
  const sisters = named.map(({ name, sisters: found }) => [name, found.map((each) => each.name)] as const);
  const pairs = sisters.filter(([, found]) => found.length > 0);
  expect(Object.fromEntries(pairs)).toEqual({
    "v1.addPermissionToSpace": ["v2.setSpaceRoleAssignments"],
    "v1.createPrivateSpace": ["v2.createSpace"],
    "v1.createSpace": ["v2.createSpace"],
    "v1.downloadAttatchment": ["v2.getAttachmentById"],
    "v1.getAllLabelContent": [
      "v2.getLabels",
      "v2.getLabelPages",
      "v2.getLabelBlogPosts",
      "v2.getLabelAttachments",
    ],
    "v1.getBulkUserLookup": ["v2.createBulkUserLookup"],
    "v1.getContentDescendants": DESCENDANTS,
    "v1.getDescendantsOfType": DESCENDANTS,
    "v1.getLabelsForSpace": ["v2.getSpaceLabels", "v2.getSpaceContentLabels"],
    "v1.removePermission": ["v2.setSpaceRoleAssignments"],
  });
  const back = operations.filter(({ model, sisters: found }) => model.namespace === "v2" && found.length > 0);
  const reversed = pairs.flatMap(([name, found]) => found.map((each) => `${each} ${name}`));
  expect(
    back.flatMap(({ name, sisters: found }) => found.map((each) => `${name} ${each.name}`)).sort(),
  ).toEqual(reversed.sort());
});

it("the same method and path find no sister that the documents do not name", () => {
  const key = ({ method, path }: { method: string; path: string }) =>
    `${method} ${path
      .replace(/^\/wiki\/(?:rest\/api|api\/v2)/, "")
      .replace(/\{[^}]*\}/g, "{}")
      .replace(/s(?=\/|$)/g, "")}`;
  const later = new Map(
    operations.filter(({ model }) => model.namespace === "v2").map((each) => [key(each.model), each]),
  );
  const found = operations.flatMap(({ name, model, sisters }) => {
    const other = model.namespace === "v1" ? later.get(key(model)) : undefined;
    return other ? [[name, other.name, sisters.some((each) => each.name === other.name)]] : [];
  });
  expect(found).toEqual([
    ["v1.getAllLabelContent", "v2.getLabels", true],
    ["v1.createSpace", "v2.createSpace", true],
    ["v1.getLabelsForSpace", "v2.getSpaceLabels", true],
  ]);
});
