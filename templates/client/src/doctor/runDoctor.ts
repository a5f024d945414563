import { createNimbus } from "../client/createNimbus.js";
import type { NimbusOptions } from "../client/NimbusOptions.js";
import { fromEnvironment } from "../credentials/fromEnvironment.js";
import { isNimbusError } from "../errors/NimbusError.js";
import type { Diagnosis } from "./Diagnosis.js";
import { diagnose } from "./diagnose.js";
import { printError, toLine } from "./printError.js";

/** The options of `doctor`, and the environment variables. */
export interface DoctorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly operations: readonly string[];
  readonly scopes: readonly string[];
  readonly needs: readonly string[];
}

/**
 * Diagnoses the connection that the environment configures. Returns the lines to print, and whether all checks passed.
 *
 * @param settings how requests are sent, if not as usual
 */
export async function runDoctor(
  options: DoctorOptions,
  settings: Pick<NimbusOptions, "fetch" | "retry" | "timeout"> = {},
): Promise<{ ok: boolean; lines: string[] }> {
  try {
    const nimbus = createNimbus({ ...fromEnvironment(options.environment), ...settings });
    const diagnosis = await diagnose(nimbus, options);
    return { ok: diagnosis.ok, lines: printDiagnosis(diagnosis).map(toLine) };
  } catch (error) {
    if (!isNimbusError(error)) throw error;
    return { ok: false, lines: printError(error) };
  }
}

/** The marks of what an API may return, besides failures. A valid token need not have the scope of the probe. */
const STATE_MARKS: Readonly<Record<string, string>> = { responds: "✓", "missing-scope": "?" };

function printDiagnosis({ connection, user, apis, scopes, findings, advice }: Diagnosis): string[] {
  const row = (name: string, value: string | undefined) => `  ${name.padEnd(11)}${value ?? "unknown"}`;
  const marks = { true: "✓", false: "✗", undefined: "?" };
  return [
    ...(connection
      ? [
          row("credential", connection.kind),
          row("route", `${connection.route}: ${connection.because}`),
          row("API", connection.apiBase),
          row("site", connection.siteBase),
          row("cloud ID", connection.cloudId),
          row("account", user),
        ]
      : []),
    ...Object.entries(apis).map(([name, state]) => `${STATE_MARKS[state] ?? "✗"} ${name} ${state}`),
    ...[...scopes, ...findings].map(
      ({ name, granted, because }) => `${marks[`${granted}`]} ${name}: ${because}`,
    ),
    `→ ${advice}`,
  ];
}
