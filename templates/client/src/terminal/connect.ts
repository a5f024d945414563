import type { CommandLine, Options } from "./CommandLine.js";
import type { Terminal } from "./Terminal.js";

/** The options that replace variables of the environment. */
export const CONNECTION_OPTIONS: Options = {
  site: "value",
  "cloud-id": "value",
  gateway: "value",
  email: "value",
};

/** What commands that connect say about it. */
export const CONNECTION_HELP = `The site and the credential are read from the environment: NIMBUS_SITE, NIMBUS_EMAIL, NIMBUS_TOKEN and the
other variables of fromEnvironment(). --site, --cloud-id, --gateway and --email override them. Tokens are never read
from the command line, where other users can see them.`;

/** Reads the variables of the site and the credential, which options override. */
export function readEnvironment(
  { options }: CommandLine,
  { environment }: Terminal,
): Record<string, string | undefined> {
  const given = Object.keys(CONNECTION_OPTIONS).flatMap((name) => {
    const variable = `NIMBUS_${name.toUpperCase().replace("-", "_")}`;
    return options.has(name) ? [[variable, options.get(name)?.[0]] as const] : [];
  });
  return { ...environment, ...Object.fromEntries(given) };
}
