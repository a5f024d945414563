import { createNimbus } from "../../client/createNimbus.js";
import type { NimbusOptions } from "../../client/NimbusOptions.js";
import { fromEnvironment } from "../../credentials/fromEnvironment.js";
import { toLine } from "../../doctor/printError.js";
import { configurationError, isNimbusError, NimbusError } from "../../errors/NimbusError.js";
import type { CallOptions } from "../../operations/Call.js";
import type { Arguments } from "../../operations/Operation.js";
import type { CommandLine } from "../CommandLine.js";
import type { Terminal } from "../Terminal.js";
import { type CallDescription, describeCall } from "./describeCall.js";
import { printRequest } from "./printRequest.js";
import { CLEAR_LINE, printResult, readPrintOptions } from "./printResult.js";
import { readArguments } from "./readArguments.js";

type Methods = Readonly<Record<string, (args: Arguments, options: CallOptions) => PromiseLike<unknown>>>;

/**
 * Calls an operation as a command line says, and prints its result.
 *
 * @param environment the variables that `fromEnvironment` reads
 * @param settings how requests are sent, if not as usual
 * @throws {NimbusError} of the kind `configuration` if an argument is wrong, `aborted` if somebody stopped it, and of the
 * kinds of the call
 */
export async function runCall(
  line: CommandLine,
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
  settings: Pick<NimbusOptions, "fetch"> = {},
): Promise<void> {
  const call = describeCall(line.words[0]);
  const args = await readArguments(call, line, terminal);
  const options = readPrintOptions(call, line, terminal);
  const request = await printRequest(call, args);
  if (line.options.has("dry-run")) return terminal.out.write(`${request.join("\n")}\n`);
  const nimbus = createNimbus({ ...fromEnvironment(environment), ...settings });
  const signal = terminal.interrupted();
  const isWrite = call.operation.method !== "GET";
  if (isWrite && !line.options.has("yes")) {
    const place = environment.NIMBUS_SITE ?? environment.NIMBUS_CLOUD_ID;
    await confirm(call, `${request[0]} on ${place}`, terminal, signal);
  }
  const [api = "", id = ""] = call.name.split(".");
  const methods = (nimbus as unknown as Readonly<Record<string, Methods>>)[api];
  try {
    await printResult(call, methods?.[id]?.(args, { signal }) ?? Promise.resolve(), options, terminal);
  } catch (error) {
    const cursor = options.isAll && isNimbusError(error) ? error.cursor : undefined;
    const rest = cursor === undefined ? undefined : `--resume ${cursor} lists the rest`;
    if (signal.aborted) {
      if (terminal.err.isTerminal) await terminal.err.write(CLEAR_LINE);
      const change = "the change may have been made: look before you send it again";
      throw new NimbusError("aborted", "interrupted", { hint: isWrite ? change : rest });
    }
    if (rest !== undefined) await terminal.err.write(`${toLine(`! ${rest}`)}\n`);
    throw error;
  }
}

/** Asks whether a request that may change something is to be sent. */
async function confirm(
  { name }: CallDescription,
  request: string,
  { canAsk, err, readLine }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (!canAsk)
    throw configurationError(
      `${name} may change data, and there is no terminal to confirm on`,
      "pass --yes to send it; --dry-run prints the request",
    );
  await err.write(`${toLine(request)}: send it? [y/N] `);
  const answer = await readLine(signal);
  if (answer === undefined) await err.write("\n");
  if (!/^\s*y(?:es)?\s*$/i.test(answer ?? "")) throw new NimbusError("aborted", "nothing was sent");
}
