import { terminalLine } from "../escape/terminal.js";

/** One problem with an input: its location, what is wrong, and how to fix it. */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly hint: string;
}

/** Stops the run and carries every problem that a stage found. */
export class GeneratorError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join("\n"), options);
    this.name = "GeneratorError";
    this.problems = problems;
  }
}

/** Receives the problems that a stage found: `throwIfAny` stops the run, another function may collect them. */
export type Report = (problems: readonly Problem[]) => void;

/** Throws when a stage collected problems, so that the stage reports all of them at once. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GeneratorError(problems);
}

/** Describes a problem in two lines, without the login of a URL, and without control characters that a document may contain. */
export function describeProblem({ where, what, hint }: Problem): string {
  return [`${where}: ${what}`, `  hint: ${hint}`].map(hideLogins).map(terminalLine).join("\n");
}

/** What a file or an argument names may be a URL, even where a path is expected. */
function hideLogins(text: string): string {
  return text.replace(/((?:\b[a-z][\w+.-]*:\/|\/)\/|\bhttps?:\/?)[^\s"'?#]*@/gi, "$1…@");
}

/**
 * Waits for every task, then returns all results or throws the problems of all failed tasks together, before those that
 * were `collected` meanwhile.
 */
export async function settleAll<T>(
  tasks: readonly Promise<T>[],
  collected: readonly (readonly Problem[])[] = [],
): Promise<T[]> {
  const settled = await Promise.allSettled(tasks);
  const failed = settled.flatMap((task) => (task.status === "rejected" ? problemsOf(task.reason) : []));
  throwIfAny([...failed, ...collected.flat()]);
  return settled.flatMap((task) => (task.status === "fulfilled" ? [task.value] : []));
}

function problemsOf(reason: unknown) {
  if (reason instanceof GeneratorError) return reason.problems;
  throw reason;
}
