import { createInterface } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Color, Output, Terminal } from "./Terminal.js";

const CODES: Readonly<Record<Color, number>> = { red: 31, green: 32, yellow: 33, bold: 1 };

/** The width of a screen that does not tell it. */
const COLUMNS = 80;

/** Opens the terminal of the process. */
export function openTerminal(): Terminal {
  const { env: environment, stdin, stdout, stderr } = process;
  // A reader that has seen enough, as `head`, is no error.
  stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  const isPlain = Boolean(environment.NO_COLOR) || environment.TERM === "dumb";
  return {
    environment,
    out: toOutput(stdout, isPlain),
    err: toOutput(stderr, isPlain),
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
      // Only once: whoever presses it again means it.
      process.once("SIGINT", () => aborter.abort());
      return aborter.signal;
    },
  };
}

function toOutput(stream: WriteStream, isPlain: boolean): Output {
  const isTerminal = Boolean(stream.isTTY);
  return {
    isTerminal,
    paint: (color, text) => (isTerminal && !isPlain ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text),
    // A terminal that does not know its size says 0.
    columns: stream.columns || COLUMNS,
    write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
  };
}
