import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { openWorkflowRun } from "./openWorkflowRun.js";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

const text = readFileSync(".github/workflows/release.yml", "utf8");
const { jobs } = parse(text) as { jobs: Record<string, { permissions: object; steps: readonly Step[] }> };
const stepOf = (job: string, name: string) => jobs[job]?.steps.find((step) => step.name === name)?.run ?? "";

/** Records what it is told to do, and knows what stands in `there.txt`. */
const RECORDER = `#!/bin/sh
case "$1 $2" in
  view*) grep -xF "$2" there.txt || exit 1 ;;
  "release view") grep -xF "$3" there.txt || exit 1 ;;
  *) echo "$(basename "$0") $*" >> calls.txt ;;
esac
`;

const CHANGELOG = "# confluence-fetch\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n";

/** Packs two small packages, and runs a step's commands beside them; gives what npm and gh were told. */
async function runStep(commands: string, there: string) {
  const packages = ["confluence-codegen", "confluence-fetch"];
  const folder = await temporaryFolder({
    "packed/.keep": "",
    "there.txt": there,
    "bin/npm": RECORDER,
    "bin/gh": RECORDER,
    ...Object.fromEntries(
      packages.flatMap((name) => [
        [`${name}/package/package.json`, JSON.stringify({ name, version: "1.2.0" })],
        [`${name}/package/CHANGELOG.md`, CHANGELOG],
      ]),
    ),
  });
  for (const name of ["npm", "gh"]) chmodSync(join(folder, "bin", name), 0o755);
  for (const name of packages)
    execFileSync("tar", ["-czf", `packed/${name}-1.2.0.tgz`, "-C", name, "package"], { cwd: folder });
  const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, HOME: folder, GITHUB_SHA: "abc" };
  const printed = execFileSync("bash", ["-e", "-c", commands], { cwd: folder, env, encoding: "utf8" });
  const read = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return { printed, calls: read("calls.txt"), notes: read("notes.md") };
}

// GitHub runs it on Linux only.
describe.skipIf(process.platform === "win32")("a release", () => {
  it("publishes each package that the registry does not have", async () => {
    const { printed, calls } = await runStep(stepOf("publish", "Publish"), "confluence-codegen@1.2.0\n");
    expect(printed).toBe("confluence-codegen@1.2.0 is already published\n");
    expect(calls).toBe("npm publish ./packed/confluence-fetch-1.2.0.tgz --provenance --access public\n");
  });

  it("is tagged as the breaking check looks for it, with its part of the changelog", async () => {
    const { calls, notes } = await runStep(stepOf("tag", "Tag"), "");
    expect(calls).toBe(
      "gh release create confluence-fetch@1.2.0 --target abc --title 1.2.0 --notes-file notes.md\n",
    );
    expect(notes).toBe("\n- New.\n\n");
  });

  it("is tagged once", async () => {
    const { printed, calls } = await runStep(stepOf("tag", "Tag"), "confluence-fetch@1.2.0\n");
    expect(printed).toBe("confluence-fetch@1.2.0 already exists\n");
    expect(calls).toBe("");
  });

  it("runs no code of a dependency where it may publish or write", () => {
    const powerful = Object.entries(jobs).filter(([, { permissions }]) =>
      Object.values(permissions).includes("write"),
    );
    expect(powerful.map(([name]) => name)).toEqual(["propose", "publish", "tag"]);
    for (const [, { steps }] of powerful)
      expect(steps.filter(({ run = "" }) => /np[mx] (ci|install|run|exec|i )/.test(run))).toEqual([]);
  });

  it("is proposed with the bumped versions only, and again when they change", async () => {
    const flow = await openWorkflowRun();
    const bump = (version: string) =>
      `#!/bin/sh\nrm .changeset/*.md\necho ${version} > generated/version\necho evil > workflow.yml\n`;
    flow.write("origin/.changeset/change.md", "A change.");
    flow.git("origin", "add", ".");
    flow.git("origin", "commit", "--quiet", "--message", "Change");
    for (const version of ["1.2.0", "1.3.0"]) {
      flow.write("bin/npm", bump(version));
      chmodSync(join(flow.folder, "bin/npm"), 0o755);
      flow.checkOut();
      flow.run(stepOf("version", "Version"));
      expect(flow.read("output.txt")).toContain("pending=true");
      flow.checkOut();
      flow.run(stepOf("propose", "Propose the release"));
      const changed = flow.git("origin", "diff", "--name-only", "main", "release").split("\n");
      expect(changed).toEqual([".changeset/change.md", "generated/version"]);
      expect(flow.git("origin", "show", "release:generated/version")).toBe(version);
      flow.write("number.txt", "7\n");
    }
    expect(flow.read("output.txt")).not.toContain("pending=false");
  });

  it("is not proposed without changesets", async () => {
    const flow = await openWorkflowRun();
    flow.checkOut();
    flow.run(stepOf("version", "Version"));
    expect(flow.read("output.txt")).toBe("pending=false\n");
  });
});
