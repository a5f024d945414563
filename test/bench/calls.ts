import type { Comparison } from "./compareInterleaved.js";
import type { Project } from "./createProject.js";
import { buildPrograms, runMeasure } from "./programs.js";
import { type Group, timesOf } from "./Row.js";

/** The programs that measure calls, and whom they compare the client with. */
const PROGRAMS = [
  { name: "stubbedCalls", than: "openapi-fetch", unit: "µs" },
  { name: "loopbackCalls", than: "fetch", unit: "µs" },
  { name: "validation", than: "JSON.parse", unit: "µs" },
  { name: "listing", than: "one after the other", unit: "ms" },
] as const;

/** Measures what calls take: of the processor where fetch is stubbed, and of time. */
export async function measureCalls(project: Project): Promise<Group> {
  await buildPrograms(project, ["pageServer", ...PROGRAMS.map(({ name }) => name)]);
  const rows = PROGRAMS.flatMap(({ name, than, unit }) =>
    Object.entries(runMeasure<Record<string, Comparison>>(project, name)).map(([what, comparison]) =>
      timesOf(what, comparison, than, unit),
    ),
  );
  return { name: "Calls", rows };
}
