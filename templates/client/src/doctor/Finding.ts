/** Whether a credential may call an operation, or has a scope. */
export interface Finding {
  /** The operation or the scope. */
  readonly name: string;
  /** Undefined if it cannot be determined without changing the site. */
  readonly granted: boolean | undefined;
  /** How it was determined, in words. */
  readonly because: string;
}
