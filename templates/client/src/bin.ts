#!/usr/bin/env node
import { readFile, rename, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { describeRemoved } from "./doctor/describeRemoved.js";
import { listUrls } from "./doctor/listUrls.js";
import { runDoctor } from "./doctor/runDoctor.js";
import { suggestNames } from "./doctor/suggestNames.js";

const USAGE = `{{bin}} doctor [--operations {{list}},{{get}}] [--operation {{write}}]… [--scope {{scope}}]…
  Checks how the client reaches Nimbus, which account it uses, and what the credential may do.
  --operations checks whether the credential has the scopes that operations need, using read operations only.
  --operation calls an operation itself, with an ID that does not exist. --scope checks a scope.
  The site and the credential are read from the environment: NIMBUS_SITE, NIMBUS_EMAIL,
  NIMBUS_TOKEN and the other variables of fromEnvironment(). --site, --cloud-id, --gateway and --email
  override them. Tokens are never read from the command line, where other users can see them.

{{bin}} doctor url METHOD PATH
  Prints the full URLs of a documented path: doctor url GET {{path}}

{{bin}} audit [--requests 100] [--format text|json|issue]
  Reads the site by operations that only read, and reports where answers depart from the types of this package: the
  place and the kind, never a value. It sends at most as many requests as --requests says. Site and credential are
  those of doctor. The exit code is 0 if all answers have their types, 1 if some depart, 2 if it could not read.

{{bin}} fake [--port 8080] [--scope {{scope}}]… [--seed FILE] [--tokens FILE] [--strict]
     [--latency 50 or 50-200] [--control-token TOKEN] [--host HOST --expose]
{{bin}} fake --schema | --openapi
  Serves a fake Nimbus Cloud on this machine, for tests in any language, until it is stopped. Prints its
  URLs, an unscoped token, and a token with the scopes of --scope (default: all).
  --seed reads what it contains from a JSON file. --tokens writes the URLs and tokens to a JSON file that only you can
  read. --strict refuses requests that the documents do not describe. --latency delays each response by milliseconds.
  Programs control it under /__fake__/ with the control token, which is random unless it is in --control-token or in
  NIMBUS_FAKE_CONTROL_TOKEN. --host with --expose lets other machines reach it, except for /__fake__/.
  --schema prints the JSON Schema of seed data, and --openapi the OpenAPI document of the control path.`;

const COMMANDS = ["doctor", "audit", "fake"];

/** The options that only the fake has, for `parseArgs`. */
const FAKE_OPTIONS = {
  port: { type: "string", default: "8080" },
  seed: { type: "string" },
  tokens: { type: "string" },
  strict: { type: "boolean", default: false },
  latency: { type: "string", default: "0" },
  "control-token": { type: "string" },
  host: { type: "string" },
  expose: { type: "boolean", default: false },
  schema: { type: "boolean", default: false },
  openapi: { type: "boolean", default: false },
} as const;

/** The options that only the audit has. */
const AUDIT_OPTIONS = {
  requests: { type: "string", default: "100" },
  format: { type: "string", default: "text" },
} as const;

/** The options of the command, for `parseArgs`. */
const OPTIONS = {
  ...FAKE_OPTIONS,
  ...AUDIT_OPTIONS,
  operations: { type: "string", multiple: true, default: [] as string[] },
  operation: { type: "string", multiple: true, default: [] as string[] },
  scope: { type: "string", multiple: true, default: [] as string[] },
  site: { type: "string" },
  "cloud-id": { type: "string" },
  gateway: { type: "string" },
  email: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  },
);

async function main(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const { message } = error as Error;
    const [, option = ""] = /^Unknown option '([^']*)'/.exec(message) ?? [];
    const known = listOptions(args).map((name) => `--${name}`);
    return refuse(option === "" ? message : `unknown option ${option}${suggestNames(option, known)}`);
  }
  const { values, positionals } = parsed;
  const [command, topic, method = "", path = ""] = positionals;
  if (values.help || command === undefined) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const unknown = findUnknownWord(positionals);
  if (unknown) return refuse(`unknown word ${JSON.stringify(unknown[0])}${suggestNames(...unknown)}`);
  if (command === "fake") return runFakeCommand(values);
  if (command === "audit") return runAuditCommand(values);
  return topic === "url" ? printUrls(method, path) : runDoctorCommand(values);
}

/** Finds the word that is no command, and those that may stand in its place. */
function findUnknownWord([command = "", topic]: readonly string[]):
  | [word: string, known: string[]]
  | undefined {
  if (!COMMANDS.includes(command)) return [command, COMMANDS];
  const topics = command === "doctor" ? ["url"] : [];
  return topic === undefined || topics.includes(topic) ? undefined : [topic, topics];
}

/** Says what is wrong with the command line. */
function refuse(reason: string): number {
  console.error(`✗ ${reason}\n\n${USAGE}`);
  return 1;
}

function printUrls(method: string, path: string): number {
  const lines = path === "" ? [] : listUrls(method, path);
  if (path === "" || lines.length > 0) return print(lines, USAGE);
  return print([], `✗ ${describeRemoved(method, path) ?? "no operation has this method and path"}`);
}

async function runFakeCommand(values: ReturnType<typeof parse>["values"]): Promise<number> {
  const { serveFake, parseData, describeFake } = await import("./testing/serveFake.js");
  if (values.schema || values.openapi)
    return print([describeFake(values.schema ? "schema" : "openapi", Number(values.port))], "");
  const [min = Number.NaN, max = min] = values.latency.split("-").map(Number);
  const { lines, connection, close } = await serveFake({
    port: Number(values.port),
    scopes: values.scope,
    data: values.seed === undefined ? undefined : parseData(await readFile(values.seed, "utf8")),
    strict: values.strict,
    latency: [min, max],
    controlToken: values["control-token"] ?? process.env.NIMBUS_FAKE_CONTROL_TOKEN,
    host: values.host,
    expose: values.expose,
  });
  if (values.expose) console.error("! other machines can reach this fake: put nothing in it that is secret");
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
  if (values.tokens !== undefined) {
    // Whoever waits for the file finds it whole.
    const draft = `${values.tokens}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
    await rename(draft, values.tokens);
  }
  return print(lines, "");
}

async function runDoctorCommand(values: ReturnType<typeof parse>["values"]): Promise<number> {
  const { ok, lines } = await runDoctor({
    environment: readEnvironment(values),
    operations: splitNames(values.operation),
    scopes: splitNames(values.scope),
    needs: splitNames(values.operations),
  });
  console.log(lines.join("\n"));
  return ok ? 0 : 1;
}

async function runAuditCommand(values: ReturnType<typeof parse>["values"]): Promise<number> {
  const { runAudit } = await import("./audit/runAudit.js");
  const { format } = values;
  const { code, lines } = await runAudit({
    environment: readEnvironment(values),
    requests: Number(values.requests),
    format,
  });
  console.log(lines.join("\n"));
  return code;
}

/** Reads the variables of the site and the credential, which options override. */
function readEnvironment(values: ReturnType<typeof parse>["values"]): Record<string, string | undefined> {
  return {
    ...process.env,
    NIMBUS_SITE: values.site ?? process.env.NIMBUS_SITE,
    NIMBUS_CLOUD_ID: values["cloud-id"] ?? process.env.NIMBUS_CLOUD_ID,
    NIMBUS_GATEWAY: values.gateway ?? process.env.NIMBUS_GATEWAY,
    NIMBUS_EMAIL: values.email ?? process.env.NIMBUS_EMAIL,
  };
}

/** Splits lists of names at commas and spaces. */
function splitNames(lists: readonly string[]): string[] {
  return lists.flatMap((names) => names.split(/[\s,]+/)).filter(Boolean);
}

/** The options that a misspelt one may stand for: those of the fake and of the audit only with their commands. */
function listOptions(args: readonly string[]): string[] {
  const others = {
    ...(!args.includes("fake") && FAKE_OPTIONS),
    ...(!args.includes("audit") && AUDIT_OPTIONS),
  };
  return Object.keys(OPTIONS).filter((name) => !Object.hasOwn(others, name));
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: OPTIONS });
}

function print(lines: readonly string[], fallback: string): number {
  console.log(lines.length > 0 ? lines.join("\n") : fallback);
  return lines.length > 0 ? 0 : 1;
}
