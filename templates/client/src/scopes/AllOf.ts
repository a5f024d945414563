/** Scopes that are required together. */
export type AllOf<Name extends string> = { readonly [Each in Name]: true };

/** Marks operations that can be called only with OAuth 2.0 credentials, whatever scopes others have. */
export interface OAuthOnly {
  readonly "only by OAuth 2.0"?: true;
}

/** The requirement of an operation that cannot be called with a scoped token. */
export type NoScope = AllOf<"no scope allows this">;
