import { expect, it } from "vitest";
import { handlers } from "../../../generated/src/testing/handlers/handlers.js";
import { declared } from "./validateResponse.js";

/** The operations whose responses are generated from the documents, and what a fake would have to keep for them. */
const GENERATED: Readonly<Record<string, readonly string[]>> = {
  "the audit log": [
    ...["v1.getAuditRecords", "v1.createAuditRecord", "v1.exportAuditRecords"],
    ...["v1.getAuditRecordsForTimePeriod", "v1.getRetentionPeriod", "v1.setRetentionPeriod"],
  ],
  "groups besides those of every site": [
    ...["v1.createGroup", "v1.removeGroupById", "v1.searchGroups"],
    ...["v1.addUserToGroupByGroupId", "v1.removeMemberFromGroupByGroupId"],
  ],
  "looks and themes": [
    ...["v1.getLookAndFeelSettings", "v1.updateLookAndFeel", "v1.updateLookAndFeelSettings"],
    ...["v1.resetLookAndFeelSettings", "v1.getThemes", "v1.getGlobalTheme", "v1.getTheme"],
  ],
  "permissions and roles": [
    ...["v1.checkContentPermission", "v1.addPermissionToSpace", "v1.addCustomContentPermissions"],
    ...["v1.removePermission", "v2.getSpacePermissionsAssignments", "v2.getAvailableSpacePermissions"],
    ...["v2.listSpacePermissionCombinations", "v2.generateSpacePermissionCombinations"],
    ...["v2.bulkAssignSpacePermissionRoles", "v2.bulkRemoveSpacePermissionAccess"],
    ...["v2.getSpacePermissionTransitionTaskStatus", "v2.getAvailableSpaceRoles", "v2.createSpaceRole"],
    ...["v2.getSpaceRolesById", "v2.updateSpaceRole", "v2.deleteSpaceRole", "v2.getSpaceRoleMode"],
    ...["v2.getSpaceRoleAssignments", "v2.setSpaceRoleAssignments"],
  ],
  "apps, views, policies and the site itself": [
    ...["v1.getSystemInfo", "v1.getModules", "v1.registerModules", "v1.removeModules", "v1.getViews"],
    ...["v1.getViewers", "v2.getAdminKey", "v2.enableAdminKey", "v2.disableAdminKey", "v2.inviteByEmail"],
    ...["v2.getDataPolicyMetadata", "v2.getDataPolicySpaces", "v2.postRedactPage", "v2.postRedactBlog"],
  ],
};

it("every operation works on what is stored, or is listed as generated", () => {
  const isStored = (name: string) => Object.hasOwn(handlers, name);
  const generated = declared.map(({ name }) => name as string).filter((name) => !isStored(name));
  const known = Object.values(GENERATED).flat();
  console.log(`operations: ${declared.length - generated.length} stored, ${generated.length} generated`);
  for (const [what, names] of Object.entries(GENERATED)) {
    const count = names.filter((name) => !isStored(name)).length;
    console.log(`  generated: ${count} of ${what}`);
  }
  expect(declared).toHaveLength(348);
  expect(generated.filter((name) => !known.includes(name))).toEqual([]);
});
