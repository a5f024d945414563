import type { FakeSite } from "../FakeSite.js";
import type { FakeUser } from "../FakeUser.js";
import type { SiteState } from "../SiteState.js";
import type { StoredUser } from "../StoredUser.js";
import type { ProductOptions } from "./ProductOptions.js";

/** What a site is created from. */
export interface NewSite {
  readonly name: string;
  readonly origin: string;
  readonly seed: number;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** The users of all sites, by account ID. */
  readonly users: ReadonlyMap<string, StoredUser>;
  /** The first user. */
  readonly user: FakeUser;
  readonly options: ProductOptions;
}

/** A site as tests see it, and as the server does. */
export interface CreatedSite {
  readonly site: FakeSite;
  readonly state: SiteState;
}
