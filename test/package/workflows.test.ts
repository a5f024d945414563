import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const FOLDER = ".github/workflows";

it("check out the same bytes on every system, which freshness compares", () => {
  const paths = ["templates/confluence/README.md", "generated/src/index.ts", "specs/confluence-v2.json"];
  const printed = execFileSync("git", ["check-attr", "eol", ...paths], { encoding: "utf8" });
  expect(printed.trim().split("\n")).toEqual(paths.map((path) => `${path}: eol: lf`));
});

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** Who may do more than read, and what. */
const POWERS: Readonly<Record<string, object>> = {
  "docs deploy": { pages: "write", "id-token": "write" },
  "release propose": { contents: "write", "pull-requests": "write" },
  "release publish": { "id-token": "write" },
  "release tag": { contents: "write" },
  "spec-update propose": { contents: "write", "pull-requests": "write" },
};

for (const file of readdirSync(FOLDER)) {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const workflow = parse(text) as { name: string; permissions: object; jobs: Record<string, Job> };
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  describe(`the workflow ${workflow.name}`, () => {
    it("has the name of its file, and an end to every job", () => {
      expect(file).toBe(`${workflow.name}.yml`);
      for (const [, job] of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    });

    it("may only read, but for what is named", () => {
      expect(workflow.permissions).toStrictEqual({});
      for (const [name, { permissions }] of jobs)
        expect(permissions).toStrictEqual(POWERS[`${workflow.name} ${name}`] ?? { contents: "read" });
    });

    it("pins every action to a commit, and says which version that is", () => {
      const uses = text.split("\n").filter((line) => /\buses:/.test(line));
      expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
      for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it("puts no expression into a shell, and runs only scripts that there are", () => {
      const commands = steps.flatMap(({ run = "" }) => run);
      expect(commands.filter((command) => command.includes("${{"))).toStrictEqual([]);
      const named = [...text.matchAll(/npm run (?:--\S+ )*([\w:-]+)/g)].map(([, name = ""]) => name);
      for (const name of named) expect(scripts).toHaveProperty(name);
    });
  });
}
