/** How a text is painted. */
export type Color = "red" | "green" | "yellow" | "bold";

/** Where a command writes. */
export interface Output {
  /** Whether somebody reads it on a screen. */
  readonly isTerminal: boolean;
  /** Paints a text, if the screen shows colours. */
  paint(color: Color, text: string): string;
  /** How many columns the screen has. */
  readonly columns: number;
  /** Writes a text as it is, and waits until more can be written. Rejects if the result of a command cannot be written. */
  write(text: string | Uint8Array): Promise<void>;
}

/** What surrounds a command: the environment, its output and who may answer. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Whether somebody can answer a question. */
  readonly canAsk: boolean;
  /** Reads a line that somebody types; undefined if the input ends or the signal aborts. */
  readLine(signal: AbortSignal): Promise<string | undefined>;
  /** Reads the whole input. */
  readInput(): Promise<string>;
  /** Aborts when somebody presses Ctrl+C, or the process is told to end. */
  interrupted(): AbortSignal;
}

/** The exit codes of the command. */
export const EXIT = { ok: 0, failed: 1, usage: 2, aborted: 130 } as const;
