import { assetUrl, loadScript } from "./loadScript.js";
import type { RunEvent, RunMessage } from "./messages.js";

/** Runs programs, one at a time: the next one ends the one before. */
export interface Runner {
  run(message: RunMessage): void;
  /** Ends the program that runs. */
  stop(): void;
}

/** How long a program may run, in milliseconds. */
const MAX_TIME = 20_000;

const FAILED = "the playground could not be loaded";

/** Starts a worker for programs when the first one is run. */
export function startRunner(receive: (event: RunEvent) => void): Runner {
  let worker: Promise<Worker> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const stop = (error?: string) => {
    worker?.then(
      (opened) => opened.terminate(),
      () => {},
    );
    worker = undefined;
    end();
    if (error !== undefined) receive({ type: "end", error, isStopped: true, requests: [] });
  };
  const open = async () => {
    const opened = await openWorker();
    opened.addEventListener("message", ({ data }: MessageEvent<RunEvent>) => {
      if (data.type === "end") end();
      receive(data);
    });
    opened.addEventListener("error", ({ message }) => stop(message || FAILED));
    return opened;
  };
  return {
    run: (message) => {
      if (timer !== undefined) stop();
      timer = setTimeout(() => stop(`The program was stopped after ${MAX_TIME / 1000} s.`), MAX_TIME);
      worker ??= open();
      worker.then(
        (opened) => opened.postMessage(message),
        () => stop(FAILED),
      );
    },
    stop: () => stop("The program was stopped."),
  };
}

/** Opens the worker: of modules, which are loaded when a program needs them, or of one script if the page is a file. */
async function openWorker(): Promise<Worker> {
  if (location.protocol !== "file:") return new Worker(assetUrl("runner/runner.js"), { type: "module" });
  await loadScript("runner-of-files.js");
  const { runnerOfFiles } = self as unknown as { readonly runnerOfFiles: string };
  return new Worker(URL.createObjectURL(new Blob([runnerOfFiles], { type: "text/javascript" })));
}
