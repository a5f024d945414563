import { expect, it, vi } from "vitest";
import { listProblems, runUndisturbed } from "./runUndisturbed.js";

const LATE = { text: "late", isOfMachine: true };
const DEAD = { text: "dead", isOfMachine: false };

/** Runs something that stands still for so long and has these problems, one after the other; gives how often, and what remains. */
async function tryRuns(...runs: readonly (readonly [number, readonly (typeof LATE)[]])[]) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  let count = 0;
  const run = async () => {
    const [stalled, problems] = runs[count] ?? [0, []];
    count += 1;
    return { stalled, problems };
  };
  const { problems } = await runUndisturbed("scenario", 400, run, (outcome) => outcome.problems);
  log.mockRestore();
  return { count, problems };
}

it("a run without problems is not repeated, however busy the machine was", async () => {
  expect(await tryRuns([5_000, []])).toEqual({ count: 1, problems: [] });
});

it("a run is repeated up to twice while the machine stands still, and the last one counts", async () => {
  expect(await tryRuns([400, [LATE]], [0, []])).toEqual({ count: 2, problems: [] });
  expect(await tryRuns([400, [LATE]], [400, [LATE, LATE]], [400, [LATE, LATE]], [0, []])).toEqual({
    count: 3,
    problems: ["late"],
  });
});

it("a machine that does not stand still excuses nothing", async () => {
  expect(await tryRuns([399, [LATE]], [0, []])).toEqual({ count: 1, problems: ["late"] });
});

it("what no busy machine does fails at once, whatever else there is", async () => {
  expect(await tryRuns([5_000, [LATE, DEAD]], [0, []])).toEqual({ count: 1, problems: ["late", "dead"] });
});

it("only the problems that there are are listed", () => {
  expect(
    listProblems([
      [true, "late", true],
      [false, "lost", true],
      [true, "dead", false],
    ]),
  ).toEqual([LATE, DEAD]);
});
