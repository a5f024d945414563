import type { RunEvent, RunMessage } from "./messages.js";

/** Runs programs, one at a time: the next one ends the one before. */
export interface Runner {
  run(message: RunMessage): void;
}

/** How long a program may run, in milliseconds. */
const MAX_TIME = 20_000;

/** Starts a worker for programs when the first one is run. */
export function startRunner(receive: (event: RunEvent) => void): Runner {
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (error?: string) => {
    worker?.terminate();
    worker = undefined;
    end();
    if (error !== undefined) receive({ type: "end", error, requests: [] });
  };
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const open = () => {
    const opened = new Worker(new URL("runner/runner.js", import.meta.url), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<RunEvent>) => {
      if (data.type === "end") end();
      receive(data);
    });
    opened.addEventListener("error", ({ message }) => stop(message || "the playground could not be loaded"));
    return opened;
  };
  return {
    run: (message) => {
      if (timer !== undefined) stop();
      worker ??= open();
      timer = setTimeout(() => stop(`stopped after ${MAX_TIME / 1000} s`), MAX_TIME);
      worker.postMessage(message);
    },
  };
}
