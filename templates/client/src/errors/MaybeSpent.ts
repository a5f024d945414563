/** What an error says, hidden from logs, if its request used a refresh token: that works once, and may be spent now. */
export interface MaybeSpent {
  readonly mayBeSpent?: true;
}
