import type { OAuthScope, Scope } from "../scopes.js";
import type { AllOf } from "./AllOf.js";

/** Replaces what the declared scopes do not cover, and names the missing scopes in compile errors. */
export interface MissingScopes<_Missing> {
  readonly "missing scopes": never;
}

/**
 * `Then` if all scopes may be granted, as when none are declared, otherwise `Else`. `Granted` is on the left of
 * `extends` here and below, so that the compiler can compare clients of different scopes without comparing all their
 * methods.
 */
export type IfAnything<Granted extends Scope, Then, Else> = AllOf<Granted> extends AllOf<Scope> ? Then : Else;

/** `Then` if the scopes are sufficient, otherwise the missing scopes. */
export type IfAllowed<Granted extends Scope, Required, Then> =
  AllOf<Granted> extends Required
    ? Then
    : MissingScopes<Required extends unknown ? AllOf<Exclude<keyof Required, Granted> & string> : never>;

/** The scopes without those that only OAuth 2.0 credentials can have. */
export type WithoutOAuth<Granted extends Scope> =
  AllOf<Granted> extends AllOf<Scope> ? Granted : Exclude<Granted, OAuthScope>;

/**
 * Methods that a token with these scopes can call. The others remain visible, but calling them is a compile error.
 * They remain unions with their methods, so that a client with more scopes is assignable to one with fewer. The union is
 * one of objects, because editors with TypeScript 7 find no documentation in a mapped type.
 */
export type Allowed<
  Granted extends Scope,
  Methods,
  Needs extends { readonly [Name in keyof Methods]: unknown },
> = IfAnything<
  Granted,
  Methods,
  Methods | { readonly [Name in keyof Methods]: IfAllowed<Granted, Needs[Name], never> }
>;

declare const GRANTED: unique symbol;

/** Carries the granted scopes. A type with more scopes is assignable to one with fewer. */
export interface WithScopes<in Granted extends Scope> {
  /** Type-only: it lets the compiler compare the scopes of two clients. */
  readonly [GRANTED]?: (scope: Granted) => void;
}
