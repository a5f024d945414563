import site from "site-data";
import type { RunEvent, RunMessage } from "./messages.js";
import { runProgram } from "./runProgram.js";

// A worker that runs programs on the client and a fake. A page stops what does not end by ending the worker.

const send = (event: RunEvent): void => postMessage(event);

addEventListener("message", ({ data }: MessageEvent<RunMessage>) => runProgram(data, site, send));
