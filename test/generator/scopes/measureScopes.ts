import { spawnSync } from "node:child_process";

/** The program of which the scopes are told, and what is measured: whole processes. */
const APP = "test/generator/scopes/app/tsconfig.json";
const COMMANDS = {
  tsc: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", APP],
  scopes: ["--import", "tsx", "generator/cli.ts", "scopes", APP],
} as const;

const seconds: Record<keyof typeof COMMANDS, number[]> = { tsc: [], scopes: [] };

// In turns, so that whatever else the machine does slows both.
for (let run = 0; run < 7; run += 1)
  for (const [name, args] of Object.entries(COMMANDS) as [keyof typeof COMMANDS, readonly string[]][]) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    seconds[name].push((performance.now() - started) / 1000);
  }

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const [tsc, scopes] = [median(seconds.tsc), median(seconds.scopes)];
console.log(
  `tsc ${tsc.toFixed(2)} s, scopes ${scopes.toFixed(2)} s: ${(scopes / tsc).toFixed(2)} times (medians of 7)`,
);
