import site from "site-data";
import type { RunEvent, RunMessage } from "./messages.js";
import { type Reject, runProgram } from "./runProgram.js";

// A worker that runs programs on the client and a fake. A page stops what does not end by ending the worker.

const send = (event: RunEvent): void => postMessage(event);

/** Of which program the events are sent: what an earlier one still does is not that of the next one. */
let current = 0;
let reject: Reject = () => {};

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  reject(event.reason, "promise");
});
addEventListener("error", (event) => {
  event.preventDefault();
  reject(event.error, "callback");
});
addEventListener("message", ({ data }: MessageEvent<RunMessage>) => {
  current += 1;
  const own = current;
  const listen = (listener: Reject) => {
    reject = listener;
  };
  runProgram(data, site, (event) => own === current && send(event), listen);
});
