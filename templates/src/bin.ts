#!/usr/bin/env node
import { parseArgs } from "node:util";
import { listUrls } from "./doctor/listUrls.js";
import { runDoctor } from "./doctor/runDoctor.js";

const USAGE = `confluence-fetch doctor [--operation v2.getPages]… [--scope read:page:confluence]…
  Says how Confluence is reached, who you are there, and what the credential is let through to.
  The site and the credential are those of the environment: CONFLUENCE_SITE, CONFLUENCE_EMAIL,
  CONFLUENCE_TOKEN and the others of fromEnvironment(). --site, --cloud-id, --gateway and --email
  go before the environment; a token is never taken from the command line, where others can read it.

confluence-fetch doctor url METHOD PATH
  Prints the URLs of a path of Atlassian's documentation: doctor url GET /spaces`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      operation: { type: "string", multiple: true, default: [] },
      scope: { type: "string", multiple: true, default: [] },
      site: { type: "string" },
      "cloud-id": { type: "string" },
      gateway: { type: "string" },
      email: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const [command, topic, method = "", path = ""] = positionals;
  if (command !== "doctor" || values.help || (topic !== undefined && topic !== "url")) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  if (topic === "url") return print(listUrls(method, path), "✗ no operation has this method and path");
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
  });
  console.log(lines.join("\n"));
  return ok ? 0 : 1;
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
