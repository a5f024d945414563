import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openWorkflowRun, type WorkflowRun } from "./openWorkflowRun.js";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(join(root, ".github/workflows/spec-update.yml"), "utf8");
const workflow = parse(text) as {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<"update" | "propose", Job>>;
};
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commandsOf = (job: Job) => job.steps.flatMap(({ run = "" }) => run);

/** The commands of the step with this name. */
function commandsNamed(name: string): string {
  return steps.find((step) => step.name === name)?.run ?? expect.unreachable(`there is no step ${name}`);
}

describe("the workflow that proposes new documents", () => {
  it("runs every day, and by hand", () => {
    expect(workflow.on).toMatchObject({
      schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }],
      workflow_dispatch: {},
    });
  });

  it("may write only in the job that opens the pull request, which runs no code of packages", () => {
    const { update, propose } = workflow.jobs;
    expect([workflow.permissions, update.permissions, propose.permissions]).toStrictEqual([
      {},
      { contents: "read" },
      { contents: "write", "pull-requests": "write" },
    ]);
    expect(commandsOf(propose).join("\n")).not.toMatch(/\b(npm|npx|node|tsx)\b/);
  });

  it("pins every action to a commit, and says which version that is", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts no expression into a shell", () => {
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toStrictEqual([]);
  });

  it("runs the commands that the README documents", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const commands = commandsOf(workflow.jobs.update).join("\n");
    const names = [...commands.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name as string);
    expect(new Set(names)).toStrictEqual(new Set(["update-specs", "generate"]));
    expect(commands).toMatch(/^npm ci$/m);
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const name of names) {
      expect(scripts).toHaveProperty(name);
      expect(readme).toContain(`npm run ${name}`);
    }
  });
});

const CHANGESET = '---\n"confluence-fetch": minor\n---\n\nFollows Atlassian.\n\n- `getSpaces`\n';
const TITLE = "--title Follow Atlassian's documents --body-file";
const [COLLECT, PROPOSE] = ["Collect the changes", "Propose the update"].map(commandsNamed) as [
  string,
  string,
];

/** Runs the first job with what an update leaves behind, and starts the second. */
function update(flow: WorkflowRun, document: string): void {
  flow.checkOut();
  flow.write("clone/specs/confluence-v2.json", document);
  flow.write("clone/.changeset/specs-2026-11-24.md", CHANGESET);
  flow.write("clone/generated/src/v2/schema.ts", `// ${document}`);
  flow.write("clone/package.json", "not for the pull request");
  flow.run(COLLECT);
  flow.checkOut();
}

describe("the commands of the workflow", () => {
  it("open a pull request with the changes and nothing else", async () => {
    const flow = await openWorkflowRun();
    update(flow, '{"a":1}');
    flow.run(PROPOSE);
    const body = join(flow.folder, "temp/update/body.md");
    expect(flow.read("calls.txt")).toBe(`pr create --base main --head spec-update ${TITLE} ${body}\n`);
    expect(flow.read("temp/update/body.md")).toBe("Follows Atlassian.\n\n- `getSpaces`\n");
    expect(flow.git("origin", "diff", "--name-only", "main", "spec-update").split("\n")).toStrictEqual([
      ".changeset/specs-2026-11-24.md",
      "generated/src/v2/schema.ts",
      "specs/confluence-v2.json",
    ]);
  });

  it("list the problems to fix in the pull request, always as code", async () => {
    const flow = await openWorkflowRun();
    flow.write("temp/problems.txt", "overlay.yaml action 1: matches nothing\n  hint: ``` @everyone\n");
    update(flow, '{"a":1}');
    expect(flow.read("temp/update/body.md")).toMatch(
      /- `getSpaces`\n\n\n## To fix\n\n.*\n\n {4}overlay\.yaml action 1: matches nothing\n {6}hint: ``` @everyone\n$/,
    );
  });

  it("propose nothing where no changeset is due", async () => {
    const flow = await openWorkflowRun();
    flow.checkOut();
    flow.write("clone/specs/sources.json", '{"date":"2026-11-24"}');
    flow.run(COLLECT);
    expect(flow.read("output.txt")).toBe("changeset=\n");
  });

  it("renew the one pull request when there are newer documents, and leave it alone when there are none", async () => {
    const flow = await openWorkflowRun();
    update(flow, '{"a":1}');
    flow.run(PROPOSE);
    flow.write("number.txt", "7\n");
    const first = flow.git("origin", "rev-parse", "spec-update");

    update(flow, '{"a":1}');
    expect(flow.run(PROPOSE)).toBe("spec-update already contains these documents\n");
    expect(flow.git("origin", "rev-parse", "spec-update")).toBe(first);

    update(flow, '{"a":2}');
    flow.run(PROPOSE);
    const body = join(flow.folder, "temp/update/body.md");
    expect(flow.read("calls.txt")).toBe(`pr edit 7 ${TITLE} ${body}\n`);
    expect(flow.git("origin", "show", "spec-update:specs/confluence-v2.json")).toBe('{"a":2}');
    expect(flow.git("origin", "rev-parse", "spec-update~1")).toBe(flow.git("origin", "rev-parse", "main"));
  });

  it("keep what others committed to an open pull request", async () => {
    const flow = await openWorkflowRun();
    update(flow, '{"a":1}');
    flow.run(PROPOSE);
    flow.write("number.txt", "7\n");
    flow.git("clone", "fetch", "--quiet");
    flow.git("clone", "switch", "--quiet", "--detach", "origin/spec-update");
    flow.git("clone", "commit", "--quiet", "--allow-empty", "--message", "Mend an overlay");
    flow.git("clone", "push", "--quiet", "origin", "HEAD:spec-update");
    const mended = flow.git("origin", "rev-parse", "spec-update");

    update(flow, '{"a":2}');
    expect(flow.run(PROPOSE)).toBe(
      "::warning::spec-update contains commits by others: merge or close it first\n",
    );
    expect(flow.git("origin", "rev-parse", "spec-update")).toBe(mended);
  });
});
