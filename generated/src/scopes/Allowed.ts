import type { OAuthScope, Scope } from "../scopes.js";
import type { AllOf } from "./AllOf.js";

/** Stands for what the declared scopes do not allow, and names the scopes that are missing. */
export interface MissingScopes<_Missing> {
  readonly "missing scopes": never;
}

/**
 * One of two types, by whether every scope may be held, as where none was declared. `Held` stands on the left of
 * `extends` here and below, so that the compiler can compare clients of different scopes without comparing all
 * their methods.
 */
export type IfAnything<Held extends Scope, Then, Else> = AllOf<Held> extends AllOf<Scope> ? Then : Else;

/** `Then` where the scopes are enough, else what names those that are missing. */
export type IfAllowed<Held extends Scope, Need, Then> =
  AllOf<Held> extends Need
    ? Then
    : MissingScopes<Need extends unknown ? AllOf<Exclude<keyof Need, Held> & string> : never>;

/** What is left of scopes for a credential that is not one of OAuth 2.0. */
export type WithoutOAuth<Held extends Scope> =
  AllOf<Held> extends AllOf<Scope> ? Held : Exclude<Held, OAuthScope>;

/**
 * Methods as a token that holds these scopes may call them. The others stay in sight and cannot be called; they
 * are still methods in part, so that a client that may do more is one that may do less.
 */
export type Allowed<
  Held extends Scope,
  Methods,
  Needs extends { readonly [Name in keyof Methods]: unknown },
> = IfAnything<
  Held,
  Methods,
  { readonly [Name in keyof Methods]: Methods[Name] | IfAllowed<Held, Needs[Name], never> }
>;

declare const HELD: unique symbol;

/** Something that may do what these scopes allow. What may do more is one, too. */
export interface Holder<in Held extends Scope> {
  /** Never there: it lets the compiler compare what two clients may do. */
  readonly [HELD]?: (scope: Held) => void;
}
