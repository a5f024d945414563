export type { OperationName } from "../OperationTypes.js";
export type { Scope } from "../scopes.js";
export {
  type RequiredScope,
  type RequiredScopes,
  type RequiredScopesOptions,
  requiredScopes,
  type UncoveredOperation,
} from "./requiredScopes.js";
export { familyOf, type OperationScopes, type ScopeFamily, type ScopeSet, scopesOf } from "./scopesOf.js";
