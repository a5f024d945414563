/** A site of a fake. */
export interface FakeSite {
  /** `acme` of `https://acme.atlassian.net`. */
  readonly name: string;
  /** `https://acme.atlassian.net`, for `createNimbus({ site, fetch: fake.fetch })`. */
  readonly origin: string;
  readonly cloudId: string;
}
