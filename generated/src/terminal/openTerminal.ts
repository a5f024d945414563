import { createInterface } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Color, Output, Terminal } from "./Terminal.js";

const CODES: Readonly<Record<Color, number>> = { red: 31, green: 32, yellow: 33, bold: 1 };

/** The width of a screen that does not tell it. */
const COLUMNS = 80;

/** What ends a command that can be interrupted, and the exit codes that shells have for it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

/** Opens the terminal of the process. */
export function openTerminal(): Terminal {
  const { env: environment, stdin, stdout, stderr } = process;
  const isPlain = Boolean(environment.NO_COLOR) || environment.TERM === "dumb";
  return {
    environment,
    out: toOutput(stdout, isPlain),
    // Whoever does not read its notes may want the result of a command all the same.
    err: ignoreFailures(toOutput(stderr, isPlain)),
    canAsk: Boolean(stdin.isTTY && stderr.isTTY),
    readLine: (signal) =>
      new Promise((resolve) => {
        const lines = createInterface({ input: stdin, signal });
        lines.once("line", (line) => {
          resolve(line);
          lines.close();
        });
        lines.once("close", () => resolve(undefined));
      }),
    async readInput() {
      let text = "";
      for await (const chunk of stdin.setEncoding("utf8")) text += chunk;
      return text;
    },
    interrupted() {
      const aborter = new AbortController();
      // Only once: whoever sends it again means it.
      for (const [name, code] of Object.entries(SIGNALS))
        process.once(name, () => {
          process.once("exit", () => {
            process.exitCode = code;
          });
          aborter.abort();
        });
      return aborter.signal;
    },
  };
}

function toOutput(stream: WriteStream, isPlain: boolean): Output {
  const isTerminal = Boolean(stream.isTTY);
  // Whoever writes is told.
  stream.on("error", () => {});
  return {
    isTerminal,
    paint: (color, text) => (isTerminal && !isPlain ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text),
    // A terminal that does not know its size says 0.
    columns: stream.columns || COLUMNS,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

function ignoreFailures(output: Output): Output {
  return { ...output, write: (text) => output.write(text).catch(() => {}) };
}
