/** Scopes that are needed together. */
export type AllOf<Name extends string> = { readonly [Each in Name]: true };

/** Marks what only a credential of OAuth 2.0 may call, whatever scopes another holds. */
export interface OAuthOnly {
  readonly "only by OAuth 2.0"?: true;
}

/** The need of an operation that refuses every token with scopes. */
export type NoScope = AllOf<"no scope lets a token through">;
