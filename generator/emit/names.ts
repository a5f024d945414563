import { capitalize } from "../escape/capitalize.js";
import { type Code, importType } from "./code.js";

/** The interface of the methods of a namespace: `MethodsV2`. */
export function interfaceName(namespace: string): string {
  return `Methods${capitalize(namespace)}`;
}

/** The interface of the scopes that the operations of a namespace require: `ScopesOfV2`. */
export function scopesName(namespace: string): string {
  return `ScopesOf${capitalize(namespace)}`;
}

/** Imports the interface of the methods of a namespace. */
export function importMethods(namespace: string): Code {
  return importType(interfaceName(namespace), `${namespace}/methods.js`);
}

/** Imports the interface of the scopes that the operations of a namespace require. */
export function importScopes(namespace: string): Code {
  return importType(scopesName(namespace), "scopes.js");
}
