import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** Processes that run the same program, and others in the place of those that are killed. */
export interface Fleet<Report> {
  /**
   * Starts a process for each of the settings, gives all of them the task at the same time, and waits for their reports.
   *
   * @param onStart called when they get the task
   */
  run(settings: readonly object[], task: object, onStart?: () => unknown): Promise<Report[]>;
  /** Kills a process and starts another one with the same settings. */
  kill(index: number): void;
  /** How many were killed. */
  killed(): number;
}

/** Creates a fleet of a program that reports that it is ready, and then, once it gets the task, how it went. */
export function createFleet<Report>(program: URL): Fleet<Report> {
  const running: ChildProcess[] = [];
  const reports: Promise<Report[]>[] = [];
  let killed = 0;
  let start: (index: number) => ChildProcess;
  return {
    async run(settings, task, onStart) {
      let begin: { readonly start: number } | undefined;
      start = (index) => {
        const child = fork(program, [JSON.stringify(settings[index])], {
          stdio: ["ignore", "pipe", "pipe", "ipc"],
        });
        running[index] = child;
        const report = readReport<Report>(child);
        // It is waited for later.
        report.catch(() => {});
        reports.push(report);
        child.once("message", () => begin && child.send({ ...begin, from: Date.now() }));
        return child;
      };
      await Promise.all(
        settings.map((_, index) =>
          Promise.race([once(start(index), "message"), once(running[index] as ChildProcess, "close")]),
        ),
      );
      begin = { ...task, start: Date.now() };
      for (const child of running) if (child.connected) child.send({ ...begin, from: begin.start });
      onStart?.();
      const all: Report[] = [];
      // More are started while these are waited for.
      for (let index = 0; index < reports.length; index += 1) all.push(...((await reports[index]) ?? []));
      return all;
    },
    kill(index) {
      killed += 1;
      running[index]?.kill("SIGKILL");
      start(index);
    },
    killed: () => killed,
  };
}

/** Reads the report of a process; none if it was killed. A process that fails ends the run. */
function readReport<Report>(child: ChildProcess): Promise<Report[]> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
  const reports: Report[] = [];
  child.on("message", (message) => message !== "ready" && reports.push(message as Report));
  return new Promise((resolve, reject) => {
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve([]);
      else if (code === 0 && reports.length > 0) resolve(reports);
      else reject(new Error(`a process ended with ${code}: ${output.trim()}`));
    });
  });
}
