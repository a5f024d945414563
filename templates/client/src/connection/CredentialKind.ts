/** The kinds of this package's credentials. A table over them is a `ByCredentialKind`. */
export type CredentialKind =
  | "api-token"
  | "service-account-token"
  | "client-credentials"
  | "oauth2"
  // <!-- if bases -->
  | "api-key"
  // <!-- end -->
  | "forge"
  | "forge-remote"
  | "anonymous";

/** A value for each kind of this package's credentials, and for no kind of a custom credential. */
export type ByCredentialKind<Value> = Readonly<Record<CredentialKind, Value>> &
  Readonly<Record<string, Value | undefined>>;
