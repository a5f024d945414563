import type { OAuthScope, Scope } from "../scopes.js";
import type { AllOf } from "./AllOf.js";

/** Stands for what the declared scopes do not allow, and names the scopes that are missing. */
export interface MissingScopes<_Missing> {
  readonly "missing scopes": never;
}

/**
 * One of two types, by whether every scope may be held, as where none was declared. `Granted` stands on the left of
 * `extends` here and below, so that the compiler can compare clients of different scopes without comparing all
 * their methods.
 */
export type IfAnything<Granted extends Scope, Then, Else> = AllOf<Granted> extends AllOf<Scope> ? Then : Else;

/** `Then` where the scopes are enough, else what names those that are missing. */
export type IfAllowed<Granted extends Scope, Need, Then> =
  AllOf<Granted> extends Need
    ? Then
    : MissingScopes<Need extends unknown ? AllOf<Exclude<keyof Need, Granted> & string> : never>;

/** What is left of scopes for a credential that is not one of OAuth 2.0. */
export type WithoutOAuth<Granted extends Scope> =
  AllOf<Granted> extends AllOf<Scope> ? Granted : Exclude<Granted, OAuthScope>;

/**
 * Methods as a token that holds these scopes may call them. The others stay in sight and cannot be called; they
 * are still methods in part, so that a client that may do more is one that may do less.
 */
export type Allowed<
  Granted extends Scope,
  Methods,
  Needs extends { readonly [Name in keyof Methods]: unknown },
> = IfAnything<
  Granted,
  Methods,
  { readonly [Name in keyof Methods]: Methods[Name] | IfAllowed<Granted, Needs[Name], never> }
>;

declare const GRANTED: unique symbol;

/** Something that may do what these scopes allow. What may do more is one, too. */
export interface WithScopes<in Granted extends Scope> {
  /** Never there: it lets the compiler compare what two clients may do. */
  readonly [GRANTED]?: (scope: Granted) => void;
}
