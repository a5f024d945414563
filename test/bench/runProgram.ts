import { spawnSync } from "node:child_process";

/** How a program went. */
export interface Run {
  readonly output: string;
  /** Milliseconds from its start to its end. */
  readonly wall: number;
}

/** Runs a program to its end; one that fails is an error. */
export function runProgram(program: string, args: readonly string[], folder: string): Run {
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const wall = performance.now() - started;
  if (status === 0) return { output: stdout, wall };
  throw new Error(`${[program, ...args].join(" ")} failed: ${error?.message ?? stdout + stderr}`);
}

/** Runs a program and gives the milliseconds of processor time that it and those that it started have taken. */
export function measureCpu(program: string, args: readonly string[], folder: string): number {
  // The shell's `times` is the one clock of another process's CPU that every Unix has; its second line is the children's.
  const script = '"$@" >/dev/null || exit 1; times';
  const { output } = runProgram("sh", ["-c", script, "sh", program, ...args], folder);
  const times =
    output
      .trim()
      .split("\n")
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...times].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}
