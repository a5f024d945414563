export type { OperationScopes, ScopeSet } from "../operations/OperationScopes.js";
export type { OperationName } from "../tables/OperationTypes.js";
export type { JsonSchema, JsonType } from "./JsonSchema.js";
export type { BodyOf, OperationSchema, OperationSchemas } from "./OperationSchemas.js";
export type { StandardIssue, StandardProperties, StandardResult, StandardSchema } from "./StandardSchema.js";
export { schemaOf } from "./schemaOf.js";
export { type OperationTool, toolOf } from "./toolOf.js";
