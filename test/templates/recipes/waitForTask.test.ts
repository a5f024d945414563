import { type Clock, ConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { waitForSpacePermissionTask } from "../../../generated/src/recipes/waitForSpacePermissionTask.js";
import { waitForTask } from "../../../generated/src/recipes/waitForTask.js";
import { inTurn, refusal, scriptedClient } from "./scriptedClient.js";

/** A clock whose waits take no time, and the waits that were asked for. */
function fastClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    now: () => time,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      if (signal?.aborted) throw new ConfluenceError("aborted", "the wait was aborted");
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}

const task = (percentageComplete: number, more: object = {}) => ({
  ...{ id: "900", percentageComplete, finished: percentageComplete === 100, messages: [] },
  successful: percentageComplete === 100,
  ...more,
});

describe("waitForTask", () => {
  it("polls until the task is done, and reports its progress", async () => {
    const { confluence, lines } = scriptedClient(inTurn(task(0), task(60), task(100)));
    const clock = fastClock();
    const seen: number[] = [];
    const done = await waitForTask(confluence, "900", {
      clock,
      onProgress: ({ percentageComplete }) => seen.push(percentageComplete),
    });
    expect(done).toEqual(task(100));
    expect(seen).toEqual([0, 60, 100]);
    expect(clock.waits).toEqual([1_000, 2_000]);
    expect(lines).toEqual(Array(3).fill("GET /rest/api/longtask/900"));
  });

  it("polls less and less often, finally every ten seconds", async () => {
    const { confluence } = scriptedClient(inTurn(...Array(6).fill(task(0)), task(100)));
    const clock = fastClock();
    await waitForTask(confluence, 900, { clock });
    expect(clock.waits).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it("throws the messages of a failed task", async () => {
    const failed = task(100, {
      successful: false,
      errors: [{ key: "copy.failed", args: [], translation: "No permission to copy page 5" }],
      messages: [{ key: "copy.partial", args: [] }],
    });
    const { confluence } = scriptedClient(inTurn(failed));
    await expect(waitForTask(confluence, 900)).rejects.toMatchObject({
      kind: "server",
      message: "task 900 failed: No permission to copy page 5; copy.partial",
      operation: "v1.getTask",
      body: failed,
    });
  });

  it("ends with a task that is complete and successful, or whose status says that it failed, though it is not finished", async () => {
    const complete = task(100, { finished: false });
    const { confluence } = scriptedClient(
      inTurn(
        task(100, { finished: false, successful: false }),
        task(50, { successful: true, status: "Running" }),
        complete,
      ),
    );
    const clock = fastClock();
    expect(await waitForTask(confluence, 900, { clock })).toEqual(complete);
    expect(clock.waits).toEqual([1_000, 2_000]);
    for (const more of [
      { status: "FAILED" },
      { status: "Error", successful: true },
      { status: "Cancelled" },
    ]) {
      const { confluence: failing } = scriptedClient(inTurn(task(60, more)));
      await expect(waitForTask(failing, 900)).rejects.toMatchObject({ kind: "server", body: task(60, more) });
    }
  });

  it("says so if a task fails without a reason", async () => {
    const { confluence } = scriptedClient(inTurn({ finished: true, successful: false }));
    await expect(waitForTask(confluence, 900)).rejects.toThrow("task 900 failed: no reason given");
  });

  it("stops at its timeout after a last request", async () => {
    const { confluence, lines } = scriptedClient(() => task(40));
    const clock = fastClock();
    await expect(waitForTask(confluence, 900, { clock, timeout: 5_000 })).rejects.toMatchObject({
      kind: "timeout",
      message:
        "task 900 was not done after 5000 ms\nThe task continues: wait for it again, or pass a longer `timeout`.",
      body: task(40),
    });
    expect(clock.waits).toEqual([1_000, 2_000, 2_000]);
    expect(lines.length).toBe(4);
  });

  it("times out after ten minutes unless the timeout is 0", async () => {
    const clock = fastClock();
    const stuck = scriptedClient(() => task(0));
    await expect(waitForTask(stuck.confluence, 900, { clock })).rejects.toMatchObject({ kind: "timeout" });
    expect(clock.now()).toBe(600_000);
    const slow = scriptedClient(() => task(clock.now() > 2_000_000 ? 100 : 0));
    expect(await waitForTask(slow.confluence, 900, { clock, timeout: 0 })).toEqual(task(100));
  });

  it("stops if the signal is aborted, between and during requests", async () => {
    const aborter = new AbortController();
    const { confluence, lines } = scriptedClient(() => task(0));
    const call = waitForTask(confluence, 900, { signal: aborter.signal, onProgress: () => aborter.abort() });
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
    expect(lines.length).toBe(1);
    const again = waitForTask(confluence, 900, { signal: aborter.signal });
    await expect(again).rejects.toMatchObject({ kind: "aborted", operation: "v1.getTask" });
  });

  it("throws the client's errors", async () => {
    const { confluence } = scriptedClient(inTurn(refusal(404, "No such task")));
    await expect(waitForTask(confluence, 900)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("waitForSpacePermissionTask", () => {
  const state = (status: string, more: object = {}) => ({ taskId: "901", status, ...more });

  it("polls until the task is done", async () => {
    const { confluence, lines } = scriptedClient(inTurn(state("IN_PROGRESS"), state("COMPLETED")));
    const clock = fastClock();
    const seen: string[] = [];
    const onProgress = ({ status }: { status: string }) => seen.push(status);
    expect(await waitForSpacePermissionTask(confluence, "901", { clock, onProgress })).toEqual(
      state("COMPLETED"),
    );
    expect([seen, clock.waits]).toEqual([["IN_PROGRESS", "COMPLETED"], [1_000]]);
    expect(lines[0]).toMatch(/^GET \/api\/v2\/.*\/901$/);
  });

  it("throws the messages of a failed task", async () => {
    for (const [errorMessage, reason] of [
      ["Role 5 is gone", "Role 5 is gone"],
      [null, "no reason given"],
    ]) {
      const { confluence } = scriptedClient(inTurn(state("FAILED", { errorMessage })));
      await expect(waitForSpacePermissionTask(confluence, 901)).rejects.toMatchObject({
        kind: "server",
        message: `task 901 failed: ${reason}`,
      });
    }
  });
});

describe("a task of space permissions", () => {
  it("is waited for while its status is not known, and fails with one that says so", async () => {
    const states = ["QUEUED", "IN_PROGRESS", "COMPLETED"].map((status) => ({ taskId: "901", status }));
    const { confluence } = scriptedClient(inTurn(...states));
    const clock = fastClock();
    expect(await waitForSpacePermissionTask(confluence, 901, { clock })).toEqual(states[2]);
    const { confluence: failing } = scriptedClient(inTurn({ taskId: "901", status: "CANCELLED" }));
    await expect(waitForSpacePermissionTask(failing, 901)).rejects.toMatchObject({ kind: "server" });
  });
});

describe("a wait for a task", () => {
  const waits = [waitForTask, waitForSpacePermissionTask] as const;

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, "5", null])(
    "is refused with the timeout %s, and nothing is sent",
    async (timeout) => {
      const { confluence, lines } = scriptedClient(() => ({}));
      for (const wait of waits)
        await expect(wait(confluence, 1, { timeout: timeout as number })).rejects.toMatchObject({
          kind: "configuration",
          message: expect.stringContaining("timeout cannot be"),
        });
      expect(lines).toEqual([]);
    },
  );

  it.each([null, 5, "x"])("fails if its status is %j", async (status) => {
    const { confluence } = scriptedClient(() => Response.json(status));
    for (const wait of waits)
      await expect(wait(confluence, 1)).rejects.toMatchObject({
        kind: "server",
        message: expect.stringContaining("the status of task 1 is no object"),
      });
  });

  it.each([{ errors: 5 }, { errors: [null] }, { messages: [5] }, { errors: "x" }])(
    "that failed has no reason if it is none: %j",
    async (odd) => {
      const { confluence } = scriptedClient(() => ({ finished: true, successful: false, ...odd }));
      await expect(waitForTask(confluence, 1)).rejects.toMatchObject({
        kind: "server",
        message: "task 1 failed: no reason given",
      });
    },
  );
});
