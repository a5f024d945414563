/** How long the tokens of an app work, in seconds. */
export interface FakeLifetimes {
  /** @default 3600 */
  readonly accessToken?: number | undefined;
  /**
   * How long a refresh token can be used again after its first use; after that, its use ends the consent. Atlassian
   * documents 600.
   * @default 0: one that was used is refused, as was observed
   */
  readonly spentRefreshToken?: number | undefined;
}
