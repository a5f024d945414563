/** A site of seed data. */
export interface FakeDataSite {
  readonly name: string;
  readonly cloudId?: string | undefined;
}
