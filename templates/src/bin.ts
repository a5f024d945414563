#!/usr/bin/env node
import { parseArgs } from "node:util";
import { listUrls } from "./doctor/listUrls.js";
import { runDoctor } from "./doctor/runDoctor.js";

const USAGE = `confluence-fetch doctor [--operations v2.getPages,v1.searchByCQL] [--operation v2.createPage]… [--scope read:page:confluence]…
  Says how Confluence is reached, who you are there, and what the credential is let through to.
  --operations lists which of the scopes that operations need the credential holds, by reading only; --operation
  tries the operation itself, on a thing that does not exist.
  The site and the credential are those of the environment: CONFLUENCE_SITE, CONFLUENCE_EMAIL,
  CONFLUENCE_TOKEN and the others of fromEnvironment(). --site, --cloud-id, --gateway and --email
  go before the environment; a token is never taken from the command line, where others can read it.

confluence-fetch doctor url METHOD PATH
  Prints the URLs of a path of Atlassian's documentation: doctor url GET /spaces

confluence-fetch fake [--port 8080] [--scope read:page:confluence]…
  Serves a double of Confluence Cloud on this machine, for tests in any language, until it is stopped. It prints its
  addresses, and a token without scopes and one with those of --scope (default: all).`;

/** The options of the command, as `parseArgs` wants them. */
const OPTIONS = {
  operations: { type: "string", multiple: true, default: [] as string[] },
  operation: { type: "string", multiple: true, default: [] as string[] },
  scope: { type: "string", multiple: true, default: [] as string[] },
  site: { type: "string" },
  "cloud-id": { type: "string" },
  gateway: { type: "string" },
  email: { type: "string" },
  port: { type: "string", default: "8080" },
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
    console.error(`✗ ${(error as Error).message}\n\n${USAGE}`);
    return 1;
  }
  const { values, positionals } = parsed;
  const [command, topic, method = "", path = ""] = positionals;
  if (command === "fake" && !values.help) {
    const { serveFake } = await import("./testing/serveFake.js");
    return print(await serveFake(Number(values.port), values.scope), "");
  }
  if (command !== "doctor" || values.help || (topic !== undefined && topic !== "url")) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  if (topic === "url") {
    const otherwise = path === "" ? USAGE : "✗ no operation has this method and path";
    return print(path === "" ? [] : listUrls(method, path), otherwise);
  }
  return runDoctorCommand(values);
}

async function runDoctorCommand(values: ReturnType<typeof parse>["values"]): Promise<number> {
  const { ok, lines } = await runDoctor({
    environment: {
      ...process.env,
      ...definedOnly({
        CONFLUENCE_SITE: values.site,
        CONFLUENCE_CLOUD_ID: values["cloud-id"],
        CONFLUENCE_GATEWAY: values.gateway,
        CONFLUENCE_EMAIL: values.email,
      }),
    },
    operations: values.operation,
    scopes: values.scope,
    needs: values.operations.flatMap((names) => names.split(",").map((name) => name.trim())).filter(Boolean),
  });
  console.log(lines.join("\n"));
  return ok ? 0 : 1;
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: OPTIONS });
}

function print(lines: readonly string[], otherwise: string): number {
  console.log(lines.length > 0 ? lines.join("\n") : otherwise);
  return lines.length > 0 ? 0 : 1;
}

function definedOnly(
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
