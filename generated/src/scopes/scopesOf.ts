import type { OperationName } from "../OperationTypes.js";
import { findNeeds } from "./findNeeds.js";
import { type OperationScopes, readNeeds } from "./readNeeds.js";

/** Tells which scopes an operation needs; undefined where there is no such operation. */
export function scopesOf(operation: OperationName): OperationScopes;
export function scopesOf(operation: string): OperationScopes | undefined;
export function scopesOf(operation: string): OperationScopes | undefined {
  const needs = findNeeds(operation);
  return needs === undefined ? undefined : readNeeds(needs);
}
