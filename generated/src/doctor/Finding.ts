/** Whether the credential may call an operation, or has a scope. */
export interface Finding {
  /** The operation or the scope. */
  readonly name: string;
  /** Undefined where it cannot be found out without changing the site. */
  readonly held: boolean | undefined;
  /** How it was found out. */
  readonly because: string;
}
