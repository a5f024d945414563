/** How requests are sent again that failed for a reason which passes. */
export interface RetryOptions {
  /** How often a request is sent again at the most. Default: 4. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the first repetition; every further wait is twice as long. Default: 2,000. */
  readonly minDelay?: number | undefined;
  /** The longest wait in milliseconds. A `Retry-After` beyond it ends the call instead. Default: 30,000. */
  readonly maxDelay?: number | undefined;
}
