import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { stagingPaths } from "../../generator/output/writeOutput.js";
import type { Project } from "./createProject.js";

/** What a killed run can leave in place of the output. */
export const LEFT = ["former", "new", "absent", "mixed"] as const;

/** What a killed run has left in place of the output. */
export type Left = (typeof LEFT)[number];

/** A run that was killed. */
export interface Kill {
  readonly phase: "while writing" | "at any moment";
  readonly left: Left;
  /** Whether something is left beside the output. */
  readonly hasRemains: boolean;
  /** Whether the next run made the new output of it and cleaned up; true where it had nothing to mend. */
  readonly recovered: boolean;
}

/** Starts a run that would replace the output by the other one, kills it, and looks at what it has left. */
export async function killRun(project: Project, isWriting: boolean, random: () => number): Promise<Kill> {
  const { output, outputs, untilWriting, writing, generate, read } = project;
  const former = outputs.indexOf((await read()) ?? "");
  const next = 1 - former;
  const { child, ended } = generate(next);
  if (isWriting) {
    const staging = stagingPaths(output).staging;
    while (!existsSync(staging) && child.exitCode === null) await sleep(1);
    // A little longer, so that some are killed when they have just cleaned up.
    await sleep(random() * writing * 1.2);
  } else await sleep(random() * (untilWriting + writing));
  child.kill("SIGKILL");
  await ended;
  const left = await nameLeft();
  const hasRemains = project.hasRemains();
  return { phase: isWriting ? "while writing" : "at any moment", left, hasRemains, recovered: await mend() };

  async function nameLeft(): Promise<Left> {
    const found = await read();
    if (found === undefined) return "absent";
    if (found === outputs[former]) return "former";
    return found === outputs[next] ? "new" : "mixed";
  }

  /** The run after one that has left anything else than one output must make the output whole. */
  async function mend(): Promise<boolean> {
    if (!hasRemains && (left === "former" || left === "new")) return true;
    await generate(next).ended;
    return (await nameLeft()) === "new" && !project.hasRemains();
  }
}
