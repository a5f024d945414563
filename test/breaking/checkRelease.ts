import { announcesMajor } from "./announcesMajor.js";
import { compileRelease } from "./compileRelease.js";
import { findRelease, isShallow, readRelease } from "./readRelease.js";

/** Whether what users of the last release wrote still compiles, in lines to print. */
export interface ReleaseResult {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/** Checks a repository against its last release, or against another revision. */
export function checkRelease(repository: string, revision = findRelease(repository)): ReleaseResult {
  if (revision === undefined) {
    const note = isShallow(repository)
      ? ["  hint: the clone is shallow; `git fetch --tags --unshallow` brings the tags"]
      : [];
    return { passed: true, lines: ["no release is tagged yet: nothing to compare", ...note] };
  }
  const release = readRelease(repository, revision);
  const errors = compileRelease(release, repository);
  if (errors.length === 0)
    return {
      passed: true,
      lines: [`${release.users.length} files of ${revision} compile against today's client`],
    };
  const summary = `errors in the code of ${revision} against today's client: ${errors.length}`;
  if (announcesMajor(repository, release.version))
    return {
      passed: true,
      lines: [...errors, `${summary}; the next version is a major one, which may break it`],
    };
  const hint = "hint: mark the change as major (npx changeset), or keep the old form";
  return { passed: false, lines: [...errors, summary, `  ${hint}`] };
}
