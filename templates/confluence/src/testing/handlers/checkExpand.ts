import type { ArgsOf, OperationName } from "../../tables/OperationTypes.js";
import { failureV1 } from "../apiErrors.js";
import { ownValue } from "../ownValue.js";
import { type Expandable, findExpandable } from "../present/expand/expandable.js";
import { findServed } from "./removed/findRemovedOperation.js";

/** The operations whose arguments contain `expand`; those without arguments accept no name. */
type Expanding = {
  [Name in OperationName]: string extends keyof ArgsOf<Name>
    ? never
    : "expand" extends keyof ArgsOf<Name>
      ? Name
      : never;
}[OperationName];

/** What each operation expands properties of. */
const EXPANDED: Readonly<Record<Expanding, Expandable>> = {
  "v1.publishSharedDraft": "content",
  "v1.publishLegacyDraft": "content",
  "v1.searchContentByCQL": "content",
  "v1.getContentDescendants": "children",
  "v1.getDescendantsOfType": "content",
  "v1.getAndConvertMacroBodyByMacroId": "conversion",
  "v1.getAndAsyncConvertMacroBodyByMacroId": "conversion",
  "v1.asyncConvertContentBodyRequest": "conversion",
  "v1.copyPage": "content",
  "v1.getRestrictions": "restrictionsOrOne",
  "v1.updateRestrictions": "restrictionsOrOne",
  "v1.addRestrictions": "restrictionsOrOne",
  "v1.deleteRestrictions": "restrictionsOrOne",
  "v1.getRestrictionsByOperation": "restriction",
  "v1.getRestrictionsForOperation": "restriction",
  "v1.restoreContentVersion": "version",
  "v1.getGroupMembersByGroupId": "user",
  "v1.findTargetFromSource": "relation",
  "v1.getRelationship": "relation",
  "v1.findSourcesForTarget": "relation",
  "v1.searchByCQL": "searchResult",
  "v1.searchUser": "user",
  "v1.getContentsWithState": "content",
  "v1.getBlueprintTemplates": "template",
  "v1.getContentTemplates": "template",
  "v1.getContentTemplate": "template",
  "v1.getUser": "user",
  "v1.getAnonymousUser": "user",
  "v1.getCurrentUser": "user",
  "v1.getBulkUserLookup": "user",
};

interface Args {
  readonly expand?: readonly string[];
  readonly body?: { readonly conversionInputs?: readonly Pick<Args, "expand">[] };
}

/** Returns what an operation expands properties of, also one that Atlassian removed. */
function findExpanded(operation: string): Expandable | undefined {
  if (operation === "v1.bulkAsyncConvertContentBodyRequest") return "conversion";
  return ownValue<Expandable>(EXPANDED, operation) ?? findServed(operation)?.expands;
}

/**
 * Throws 400 if the fake does not have what a request expands, whatever the response contains.
 *
 * @param strict whether to refuse what no document knows, too, which sites ignore
 */
export function checkExpand(operation: string, args: Args, strict: boolean): void {
  const root = findExpanded(operation);
  if (root === undefined) return;
  const inputs = args.body?.conversionInputs ?? [];
  const names = [args, ...inputs].flatMap(({ expand = [] }) => expand);
  const refused = names.filter((name) => {
    const found = findExpandable(root, name);
    return found === "refused" || (strict && found === undefined);
  });
  if (refused.length === 0) return;
  const listed = refused.map((name) => `[${name}]`).join(", ");
  throw failureV1(400, "BadRequestException", `This fake Confluence cannot expand ${listed}`);
}
