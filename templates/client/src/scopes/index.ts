export type { OperationScopes, ScopeSet } from "../operations/OperationScopes.js";
export type { Scope } from "../scopes.js";
export type { OperationName } from "../tables/OperationTypes.js";
export type { RequiredScopesOptions } from "./chooseAlternatives.js";
export { familyOf, type ScopeFamily } from "./familyOf.js";
export {
  type RequiredScope,
  type RequiredScopes,
  requiredScopes,
  type UncoveredOperation,
} from "./requiredScopes.js";
export { scopesOf } from "./scopesOf.js";
