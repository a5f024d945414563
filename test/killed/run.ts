import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listOutput } from "../../generator/output/listOutput.js";

/** How often a run is killed; half of the times while it writes, the others at any moment. */
const KILLS = 50;

const { values } = parseArgs({ options: { output: { type: "string" } } });
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "confluence-codegen-"));
const output = join(folder, "generated");

try {
  process.exitCode = await main();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Kills runs that would replace one output by another, and looks at what each has left. */
async function main(): Promise<number> {
  await cp(join(root, "test/generator/jira"), folder, { recursive: true });
  const document = await readFile(join(folder, "platform.yaml"), "utf8");
  const variants = [
    document,
    document.replaceAll("getIssue", "readIssue").replaceAll("Issue attachments", "Files"),
  ];
  const outputs: string[] = [];
  let duration = 0;
  for (const variant of variants) {
    const started = performance.now();
    await writeFile(join(folder, "platform.yaml"), variant);
    await generate().ended;
    duration = performance.now() - started;
    outputs.push(await describeOutput());
  }
  const left = { former: 0, new: 0, absent: 0, mixed: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const former = outputs.indexOf(await describeOutput());
    await writeFile(join(folder, "platform.yaml"), variants[1 - former] as string);
    await killOne(kill % 2 === 0, duration);
    const found = existsSync(output) ? outputs.indexOf(await describeOutput()) : "absent";
    left[found === "absent" ? found : found === former ? "former" : found === -1 ? "mixed" : "new"] += 1;
    if (found === "absent" || found === -1) await recover(outputs[1 - former] as string);
  }
  const failed = left.mixed;
  console.log(
    `killed ${KILLS} times: ${left.former} former, ${left.new} new, ${left.absent} absent, ${failed} mixed`,
  );
  if (values.output) writeFileSync(values.output, JSON.stringify({ passed: KILLS - failed, failed }));
  return failed > 0 ? 1 : 0;
}

async function killOne(whileWriting: boolean, duration: number): Promise<void> {
  const { child, ended } = generate();
  if (whileWriting) {
    const deadline = performance.now() + 3 * duration;
    while (!existsSync(`${output}.staging`) && performance.now() < deadline) await sleep(1);
    await sleep(Math.random() * 60);
  } else await sleep(Math.random() * duration);
  child.kill("SIGKILL");
  await ended;
}

/** Between two renames there is no output: the next run must make it whole. */
async function recover(wanted: string): Promise<void> {
  await generate().ended;
  if ((await describeOutput()) !== wanted) throw new Error("the run after a killed one has not recovered");
}

function generate() {
  const args = [
    "--import",
    "tsx",
    "generator/cli.ts",
    "generate",
    "--force",
    "--config",
    join(folder, "config.yaml"),
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  return { child, ended: new Promise<void>((resolve) => child.once("close", () => resolve())) };
}

/** The paths and the contents of the output, as one text. */
async function describeOutput(): Promise<string> {
  const paths = await listOutput(output);
  const contents = await Promise.all(paths.map((path) => readFile(join(output, path), "utf8")));
  return JSON.stringify(paths.map((path, index) => [path, contents[index]]));
}
