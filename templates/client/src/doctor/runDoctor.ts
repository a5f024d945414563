import { createNimbus } from "../client/createNimbus.js";
import type { NimbusOptions } from "../client/NimbusOptions.js";
import { parseSite } from "../connection/parseSite.js";
import { fromEnvironment } from "../credentials/fromEnvironment.js";
import type { Diagnosis } from "./Diagnosis.js";
import { diagnose } from "./diagnose.js";
import { listIgnored } from "./listIgnored.js";
import { toLine } from "./printError.js";

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
 * @throws {NimbusError} of the kind `configuration` if a variable is missing or malformed
 */
export async function runDoctor(
  options: DoctorOptions,
  settings: Pick<NimbusOptions, "fetch" | "retry" | "timeout"> = {},
): Promise<{ ok: boolean; lines: string[] }> {
  const nimbus = createNimbus({ ...fromEnvironment(options.environment), ...settings });
  const diagnosis = await diagnose(nimbus, options);
  return { ok: diagnosis.ok, lines: printDiagnosis(diagnosis, options.environment).map(toLine) };
}

/** The marks of what an API may return, besides failures. A valid token need not have the scope of the probe. */
const STATE_MARKS: Readonly<Record<string, string>> = { responds: "✓", "missing-scope": "?" };

/** Lists what was tried, without what else a URL may contain. */
function listConfigured({
  NIMBUS_SITE: site,
  NIMBUS_CLOUD_ID: cloudId,
  NIMBUS_EMAIL: email,
}: DoctorOptions["environment"]): [name: string, value: string | undefined][] {
  const all = { site: site && parseSite(site).origin, "cloud ID": cloudId, email };
  return Object.entries(all).filter(([, value]) => value);
}

function printDiagnosis(
  { connection, user, apis, scopes, findings, advice }: Diagnosis,
  environment: DoctorOptions["environment"],
): string[] {
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
      : listConfigured(environment).map(([name, value]) => row(name, value))),
    ...listIgnored(environment),
    ...Object.entries(apis).map(([name, state]) => `${STATE_MARKS[state] ?? "✗"} ${name} ${state}`),
    ...[...scopes, ...findings].map(
      ({ name, granted, because }) => `${marks[`${granted}`]} ${name}: ${because}`,
    ),
    `→ ${advice}`,
  ];
}
