import { isConfluenceError } from "../../../../generated/src/errors/ConfluenceError.js";
import { PROGRAM_FILE, toBody } from "./compileProgram.js";
import { printLog } from "./printValue.js";

/** How many lines browsers put before the body of a function that they compile. */
const LINES_BEFORE = 2;

/** What a program has that is TypeScript: declarations of types, types after names and of results, assertions. */
const TYPES: readonly RegExp[] = [
  /^\s*(?:export\s+)?(?:(?:interface|declare|enum)\s+\w+|type\s+\w+(?:<[^>]*>)?\s*=)/m,
  /^\s*(?:const|let|var)\s+\w+\s*:/m,
  /[(,]\s*\w+\??:\s*[\w.<>[\]|& ]+[,)=][^{}]*?\)?\s*(?:=>|\{|:)/,
  /\)\s*:\s*[\w.<>[\]|& ]+\s*(?:=>|\{)/,
  /\s(?:as|satisfies)\s+[A-Za-z][\w.]*\W/,
  /\w!(?=[.;)])/,
];

/** Describes what ended a program, with the line where that is known. */
export function describeError(thrown: unknown, code: string, line = findLine(thrown, code)): string {
  if (!(thrown instanceof Error)) return printLog([thrown]);
  const kind = isConfluenceError(thrown) ? ` (${thrown.kind})` : "";
  const where = line === undefined ? "" : ` (line ${line})`;
  const isTyped = isCompileError(thrown) && TYPES.some((type) => type.test(code));
  const hint = isTyped ? "\nThe playground runs JavaScript: leave out the types of TypeScript." : "";
  // What a hint says of the error is on lines of its own.
  return `${thrown.name}${kind}: ${thrown.message.replace(/(?=\n)|$/, where)}${hint}`;
}

/** Whether a program is no JavaScript: what it parses itself fails on one of its lines. */
export function isCompileError(thrown: unknown): thrown is SyntaxError {
  return thrown instanceof SyntaxError && !thrown.stack?.includes(`${PROGRAM_FILE}:`);
}

/** Finds the line of a program where it failed. */
function findLine(thrown: unknown, code: string): number | undefined {
  const { stack = "", lineNumber } = thrown as Error & { readonly lineNumber?: number };
  const [, found] = new RegExp(`${PROGRAM_FILE}:(\\d+)`).exec(stack) ?? [];
  // Firefox says where a program is no JavaScript, in its own property.
  return toLine(found ? Number(found) : isCompileError(thrown) ? lineNumber : undefined, code);
}

/** Turns a line of the compiled function into one of the program. */
function toLine(line: number | undefined, code: string): number | undefined {
  return line && Math.min(Math.max(1, line - LINES_BEFORE), code.split("\n").length);
}

/** How long the browser has to say where a program is no JavaScript, in milliseconds. */
const MAX_WAIT = 50;

/** Finds the line where a program is no JavaScript, by what Chromium says of a script that it compiles later. */
export async function findSyntaxError(code: string): Promise<number | undefined> {
  const line = await new Promise<number | undefined>((resolve) => {
    const listen = (event: ErrorEvent) => {
      event.preventDefault();
      resolve(event.lineno);
    };
    addEventListener("error", listen, { once: true });
    // What compiles after all is not called.
    setTimeout(`async () => {\n\n${toBody(code)}\n}`);
    setTimeout(() => {
      removeEventListener("error", listen);
      resolve(undefined);
    }, MAX_WAIT);
  });
  return toLine(line, code);
}
