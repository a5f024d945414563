/** The options of `createFakeConfluence` that other products do not have. */
export interface ProductOptions {
  /**
   * Who is still served the operations that Atlassian removed from v1: callers with an API token as Basic, as measured in June
   * 2026 (the same page of the same site: 200 as Basic, 410 as OAuth 2.0), or nobody, as announced.
   * @default "by-credential"
   */
  readonly v1?: "by-credential" | "removed" | undefined;
}
