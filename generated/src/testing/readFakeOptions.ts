import { parseSite } from "../connection/parseSite.js";
import { check, checkFunction, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { FakeOptions, FakeRecordOptions } from "./FakeConfluence.js";
import { EXPIRED_TOKENS } from "./product/failures.js";

/** The options of a fake, those with a default filled in. */
export type FakeSettings = FakeOptions & {
  readonly [Name in Defaulted]: Exclude<FakeOptions[Name], undefined>;
};

type Defaulted = "sites" | "seed" | "now" | "expiredTokens" | "strict" | "xsrf" | "maxRequests" | "latency";

/** Reads the options once, with their defaults, and rejects those that are malformed. */
export function readFakeOptions(options: FakeOptions): FakeSettings {
  const read = readOptions(() => ({ ...options }));
  const { sites = namesOf(read), seed = 1, now = Date.now, expiredTokens = EXPIRED_TOKENS } = read;
  const { strict = false, xsrf = "browsers", maxRequests = 10_000, latency = 0 } = read;
  const isRight = readOptions(
    () =>
      Array.isArray(sites) &&
      sites.every((name) => typeof name === "string") &&
      new Set(sites).size === sites.length,
  );
  check(isRight && sites.length > 0, "sites", sites, "at least one name and no duplicates");
  check(typeof seed === "number", "seed", seed, "a number");
  check(typeof strict === "boolean", "strict", strict, "true or false");
  const isCount = maxRequests === Number.POSITIVE_INFINITY || Number.isInteger(maxRequests);
  check(isCount && maxRequests >= 0, "maxRequests", maxRequests, "an integer of at least 0, or Infinity");
  check(xsrf === "browsers" || xsrf === "always", "xsrf", xsrf, '"browsers" or "always"');
  checkFunction("now", now);
  const isTime = readOptions(() => !Number.isNaN(new Date(now()).getTime()));
  check(isTime, "now", now, "a function that returns milliseconds since 1970");
  if (read.record) checkRecord(read.record, sites);
  return { ...read, sites, seed, now, expiredTokens, strict, xsrf, maxRequests, latency };
}

/** Returns the names of the sites of seed data; what is wrong with it, who loads it will say. */
function namesOf({ data, record }: FakeOptions): readonly string[] {
  const names = [data?.sites].flat().flatMap((site) => (typeof site?.name === "string" ? [site.name] : []));
  // A recording does not name the real site.
  const isReal = record && hostOf(record)?.startsWith("acme.");
  return names.length > 0 ? names : [isReal ? "example" : "acme"];
}

function checkRecord(record: FakeRecordOptions, sites: readonly string[]): void {
  checkObject("record", record, "{ site, auth }");
  check(record.auth?.connect, "record.auth", record.auth && {}, "apiToken({ email, token })");
  const [name = ""] = sites;
  check(sites.length === 1, "sites", sites, "one name if a site is recorded");
  check(
    hostOf(record) !== `${name}.atlassian.net`,
    "sites",
    sites,
    "another name than that of the site that is recorded",
  );
}

function hostOf({ site }: FakeRecordOptions): string | undefined {
  const origin = site === undefined ? undefined : parseSite(site).origin;
  return origin && new URL(origin).host;
}
