import { check } from "../../errors/check.js";
import type { FakeDate } from "../FakeClock.js";
import type { FakeDates } from "../FakeSite.js";
import type { FakeUser } from "../FakeUser.js";
import { readTime } from "../readTime.js";
import type { NewContent } from "./addContent.js";
import type { Store } from "./Store.js";
import type { StoredFile, StoredVersion } from "./StoredContent.js";

/** What an earlier version says of itself; the rest is as in the latest version. */
export interface GivenVersion {
  readonly title?: string | undefined;
  readonly body?: StoredVersion["body"] | undefined;
  readonly file?: StoredFile | undefined;
  readonly message?: string | undefined;
  readonly author?: FakeUser | undefined;
  readonly createdAt?: FakeDate | undefined;
}

type LatestVersion = Pick<StoredVersion, "title" | "body" | "authorId" | "file">;

/** Numbers and dates the versions of new content, whose latest version is given. */
export function planVersions(
  store: Store,
  dates: FakeDates,
  versions: readonly GivenVersion[],
  latest: LatestVersion,
): Pick<NewContent, "createdAt" | "updatedAt" | "history"> {
  // Nearly all content is of one version, written now.
  if (versions.length === 0 && dates.createdAt === undefined && dates.updatedAt === undefined) return {};
  const [createdAt, ...written] = dateVersions(store, dates, versions);
  const updatedAt = written.pop();
  const earlier = versions.length > 0 || createdAt === updatedAt ? written : [createdAt];
  const history = earlier.map((date, index): StoredVersion => {
    const given: GivenVersion = versions[index] ?? {};
    const { title = latest.title, body = latest.body, file = latest.file, message = "" } = given;
    const authorId = given.author?.accountId ?? latest.authorId;
    const metadata = { number: index + 1, createdAt: date ?? "", authorId, message, minorEdit: false };
    return { ...metadata, title, body, ...(file && { file }) };
  });
  return { createdAt, updatedAt, history };
}

/** Returns when content was created, when each earlier version was written, and when the latest one was. */
function dateVersions(
  store: Store,
  { createdAt, updatedAt }: FakeDates,
  versions: readonly GivenVersion[],
): string[] {
  const given: [name: string, date: FakeDate | undefined][] = [
    ["createdAt", createdAt],
    ...versions.map((each, index): [string, FakeDate | undefined] => [
      `versions[${index}].createdAt`,
      each.createdAt,
    ]),
    ["updatedAt", updatedAt],
  ];
  const read = given.map(([name, date]) => (date === undefined ? undefined : readTime(name, date)));
  const now = () => Date.parse(store.nextTime());
  let time = read.find((each) => each !== undefined) ?? now();
  const times = read.map((each = time, index) => {
    const [name = "", date] = given[index] ?? [];
    const wanted = `a date that is not before ${toIso(time)}, when what precedes it was written`;
    check(each >= time, name, date, wanted);
    time = each;
    return toIso(time);
  });
  if (versions.length === 0 || updatedAt !== undefined) return times;
  return [...times.slice(0, -1), toIso(Math.max(time, now()))];
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}
