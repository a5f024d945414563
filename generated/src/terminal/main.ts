import { VERSION } from "../version.js";
import { type Command, printLines } from "./Command.js";
import type { CommandLine } from "./CommandLine.js";
import { audit } from "./commands/audit.js";
import { call } from "./commands/call.js";
import { completion, WORDS } from "./commands/completion.js";
import { doctor } from "./commands/doctor.js";
import { fake } from "./commands/fake.js";
import { operations } from "./commands/operations.js";
import { scopes } from "./commands/scopes.js";
import { url } from "./commands/url.js";
import { paintMarks } from "./paintMarks.js";
import { parseLine } from "./parseLine.js";
import { EXIT, type Terminal } from "./Terminal.js";
import { UsageError, unknownWord } from "./UsageError.js";

/** The commands by their names. */
const COMMANDS: Readonly<Record<string, Command>> = {
  ...{ call, operations, doctor, url, scopes, audit, fake, completion },
};

const HELP = /^(?:--help|-h)$/;

/** Runs a command line, and returns the exit code. */
export async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(name, args, terminal);
  } catch (error) {
    return report(error, [name, ...args], terminal);
  }
}

async function runCommand(
  name: string | undefined,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (name === "help") return runCommand(args[0] ?? "--help", [...args.slice(1), "--help"], terminal);
  if (name === undefined || HELP.test(name)) {
    await printLines(name === undefined ? { ...terminal, out: terminal.err } : terminal, listCommands());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === "--version") {
    await printLines(terminal, [VERSION]);
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw unknownWord("command", name, Object.keys(COMMANDS));
  if (name === "completion" && args[0] === WORDS) return complete(args.slice(1), terminal);
  if (args.some((each) => HELP.test(each))) {
    await printLines(terminal, [await command.help(args)]);
    return EXIT.ok;
  }
  return command.run(await parse(command, args), terminal);
}

async function parse(command: Command, args: readonly string[]): Promise<CommandLine> {
  const options = await command.options(args);
  try {
    return parseLine(args, options, command.words);
  } catch (error) {
    const { message, unknown } = error as UsageError;
    const hint = unknown === undefined ? undefined : await command.explain?.(args, unknown);
    throw hint === undefined ? error : new UsageError(message, hint);
  }
}

/** Prints what the last word may become, for the function of a shell. */
async function complete(words: readonly string[], terminal: Terminal): Promise<number> {
  const { completeWords } = await import("./tools.js");
  const known = Object.entries(COMMANDS).map(async ([name, { options, values = [] }]) => {
    const names = name === "call" ? [] : Object.keys(await options([]));
    return [name, { options: [...names, "help"], values }] as const;
  });
  const found = completeWords(words, Object.fromEntries(await Promise.all(known)));
  if (found.length > 0) await printLines(terminal, found);
  return EXIT.ok;
}

function listCommands(): string[] {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return [
    "confluence-fetch COMMAND",
    "",
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "confluence-fetch COMMAND --help explains a command; --version prints the version.",
    "Exit codes: 0 success; 1 failure; 2 a mistake in the command line or the environment; 130 or 143 interrupted.",
  ];
}

/** Says what went wrong, and returns the exit code. */
async function report(
  error: unknown,
  [name = "", ...args]: readonly (string | undefined)[],
  terminal: Terminal,
): Promise<number> {
  // A reader that has seen enough, as `head`, is no error.
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return EXIT.ok;
  const { printError, kindOf } = await import("./tools.js");
  const isUsage = error instanceof UsageError;
  const command = Object.hasOwn(COMMANDS, name) ? [name, ...(name === "call" ? args.slice(0, 1) : [])] : [];
  const { message, hint = `${["confluence-fetch", ...command].join(" ")} --help shows the usage` } =
    error as UsageError;
  const lines = printError(isUsage ? { message, hint } : (error as Error));
  await printLines({ ...terminal, out: terminal.err }, paintMarks(terminal.err, lines));
  if (isUsage) return EXIT.usage;
  const kind = kindOf(error);
  if (kind === "aborted") return EXIT.aborted;
  return kind === "configuration" ? EXIT.usage : EXIT.failed;
}
