import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** A repository, and the commands of a workflow's jobs run in clones of it. */
export interface WorkflowRun {
  /** Holds the folders `origin`, `clone` and `temp`, and what `gh` was told in `calls.txt`. */
  readonly folder: string;
  /** Starts a job with a fresh clone. */
  checkOut(): void;
  /** Runs the commands of a step in the clone. */
  run(commands: string): string;
  git(place: "origin" | "clone", ...args: readonly string[]): string;
  read(path: string): string;
  write(path: string, content: string): void;
}

const files = {
  "origin/specs/confluence-v2.json": "{}",
  "origin/specs/sources.json": "{}",
  "origin/generated/src/v2/schema.ts": "// before",
  "origin/.changeset/config.json": "{}",
  "temp/problems.txt": "",
  // Lists the pull request of number.txt, and records whatever else it is told.
  "bin/gh": `#!/bin/sh
if [ "$2" = list ]; then cat ../number.txt 2> /dev/null || true; else echo "$*" >> ../calls.txt; fi
`,
};

/** Makes a repository with a document, on whose runner `gh` is a recorder. */
export async function openWorkflowRun(): Promise<WorkflowRun> {
  const folder = await temporaryFolder(files);
  chmodSync(join(folder, "bin/gh"), 0o755);
  const execute = (place: string, program: string, args: readonly string[]) =>
    execFileSync(program, args, {
      cwd: join(folder, place),
      env: environmentOf(folder),
      encoding: "utf8",
      stdio: "pipe",
    });
  const git: WorkflowRun["git"] = (place, ...args) => execute(place, "git", args).trim();
  git("origin", "init", "--quiet", "--initial-branch=main");
  git("origin", "add", ".");
  git("origin", "commit", "--quiet", "--message", "Begin");
  return {
    folder,
    git,
    checkOut() {
      for (const name of ["clone", "calls.txt"]) rmSync(join(folder, name), { recursive: true, force: true });
      execute(".", "git", ["clone", "--quiet", "origin", "clone"]);
    },
    run: (commands) => execute("clone", "bash", ["-e", "-c", commands]),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
  };
}

function environmentOf(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_REF_NAME: "main",
    GITHUB_OUTPUT: join(folder, "output.txt"),
    RUNNER_TEMP: join(folder, "temp"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    EMAIL: "me@acme.com",
  };
}
