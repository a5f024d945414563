import { execFileSync } from "node:child_process";
import { GeneratorError } from "../../generator/problems/Problem.js";

/** The code that a release's users could have written, as the release has it. */
export interface Release {
  readonly revision: string;
  /** The version of the package in the revision. */
  readonly version: string;
  /** The type tests and examples, with what stands beside them. */
  readonly files: readonly ReleasedFile[];
  /** The paths of those that import the client. */
  readonly users: readonly string[];
}

/** A file of a release, by its path in the repository. */
export interface ReleasedFile {
  readonly path: string;
  readonly content: string;
}

/** Where the code stands: type tests, examples, and the consumer that several compilers check. */
const PLACES = ["test/types", "test/examples", "test/typescript/consumer.ts"];

/** The newest release that led to the present state of a repository, by the tag that `changeset tag` gives it. */
export function findRelease(repository: string): string | undefined {
  // A tag such as 1.0.0-next.1 sorts before 1.0.0 only when git is told what a suffix is.
  const sorted = ["-c", "versionsort.suffix=-", "tag", "--sort=-version:refname"];
  const tags = git(repository, ...sorted, "--merged", "HEAD", "--list", "confluence-fetch@*");
  return tags.split("\n")[0] || undefined;
}

/** Whether the clone may lack releases because it was made without history. */
export function isShallow(repository: string): boolean {
  return git(repository, "rev-parse", "--is-shallow-repository").trim() === "true";
}

/** Reads the code of a revision out of git. */
export function readRelease(repository: string, revision: string): Release {
  const paths = git(repository, "ls-tree", "-r", "-z", "--name-only", revision, "--", ...PLACES).split("\0");
  const show = (path: string) => git(repository, "show", `${revision}:${path}`);
  const sources = paths.filter((path) => path.endsWith(".ts"));
  const files = sources.map((path) => ({ path, content: show(path) }));
  const users = files.filter(({ content }) => /from "confluence-fetch[/"]/.test(content));
  return {
    revision,
    version: JSON.parse(show("generated/package.json")).version,
    files,
    users: users.map(({ path }) => path),
  };
}

function git(repository: string, ...args: readonly string[]): string {
  try {
    const options = { encoding: "utf8", maxBuffer: 2 ** 26, stdio: "pipe" } as const;
    return execFileSync("git", ["-C", repository, ...args], options);
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    const [what = ""] = (stderr || String(cause)).split("\n");
    const hint = "run in a clone of the repository, and give a tag or commit that it has";
    throw new GeneratorError([{ where: "git", what, hint }], { cause });
  }
}
