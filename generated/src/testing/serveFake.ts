import { configurationError } from "../errors/ConfluenceError.js";
import { parseRequirements } from "../operations/OperationScopes.js";
import { needs, type Scope } from "../scopes.js";
import { createFakeConfluence } from "./createFakeConfluence.js";

/**
 * Serves a double that has a space with a page, until the process ends, and gives the lines that tell how to reach it.
 * Without scopes, the token that has some holds all that there are.
 */
export async function serveFake(port: number, scopes: readonly string[]): Promise<string[]> {
  if (!Number.isInteger(port) || port < 1 || port > 65_533)
    throw configurationError(
      "that is no port",
      "give a number from 1 to 65533; the two ports after it are used, too",
    );
  const unknown = scopes.find((scope) => !ALL_SCOPES.has(scope as Scope));
  if (unknown !== undefined)
    throw configurationError(
      `there is no scope ${unknown}`,
      "OPERATIONS.md names the scopes of each operation",
    );
  const fake = createFakeConfluence();
  const space = fake.site.addSpace({ key: "DOC", name: "Documentation" });
  fake.site.addPage(space, { title: "Getting started", body: "<p>Hello</p>" });
  const { site, gateway } = await fake.listen({ port });
  const held = scopes.length > 0 ? (scopes as readonly Scope[]) : [...ALL_SCOPES];
  const [unscoped, scoped] = [fake.addToken(), fake.addToken({ scopes: held })];
  return [
    "A double of Confluence Cloud with the space DOC. It forgets everything when it ends: Ctrl+C.",
    `  site                  ${site}`,
    `  gateway               ${gateway}/ex/confluence/${fake.site.cloudId}`,
    `  e-mail                ${unscoped.email}`,
    `  token without scopes  ${unscoped.token}`,
    `  token with scopes     ${scoped.token}`,
    "",
    "For fromEnvironment(), with either token:",
    `  CONFLUENCE_SITE=${site} CONFLUENCE_GATEWAY=${gateway} CONFLUENCE_EMAIL=${unscoped.email} CONFLUENCE_TOKEN=${scoped.token}`,
  ];
}

/** Every scope that an operation can need. */
const ALL_SCOPES: ReadonlySet<Scope> = new Set(
  needs.flatMap((need) => parseRequirements(need).alternatives.flatMap(({ scopes }) => scopes)),
);
