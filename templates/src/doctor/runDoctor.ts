import { createConfluence } from "../client/createConfluence.js";
import { fromEnvironment } from "../credentials/fromEnvironment.js";
import { isConfluenceError } from "../errors/ConfluenceError.js";
import { type Diagnosis, diagnose } from "./diagnose.js";

/** The options of `doctor`, and the environment variables. */
export interface DoctorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly operations: readonly string[];
  readonly scopes: readonly string[];
  readonly needs: readonly string[];
}

/** Diagnoses the connection that the environment configures. Returns the lines to print, and whether all checks passed. */
export async function runDoctor(options: DoctorOptions): Promise<{ ok: boolean; lines: string[] }> {
  try {
    const confluence = createConfluence(fromEnvironment(options.environment));
    const diagnosis = await diagnose(confluence, options);
    return { ok: diagnosis.ok, lines: printDiagnosis(diagnosis) };
  } catch (error) {
    if (!isConfluenceError(error)) throw error;
    return { ok: false, lines: [`✗ ${error.message.replace("\n", "\n→ ")}`] };
  }
}

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
    ...Object.entries(apis).map(([name, state]) => `${state === "responds" ? "✓" : "✗"} ${name} ${state}`),
    ...[...scopes, ...findings].map(
      ({ name, granted, because }) => `${marks[`${granted}`]} ${name}: ${because}`,
    ),
    `→ ${advice}`,
  ];
}
