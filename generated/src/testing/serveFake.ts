import { configurationError } from "../errors/ConfluenceError.js";
import { parseRequirements } from "../operations/OperationScopes.js";
import { GATEWAY_PATH } from "../product.js";
import { needs, type Scope } from "../scopes.js";
import { createFakeConfluence } from "./createFakeConfluence.js";
import { addExample } from "./product/addExample.js";

/**
 * Serves a fake until the process ends, and returns instructions for connecting to it.
 * Without scopes, the scoped token has all of them.
 */
export async function serveFake(port: number, scopes: readonly string[]): Promise<string[]> {
  if (!Number.isInteger(port) || port < 1 || port > 65_533)
    throw configurationError(
      "invalid port",
      "use a number from 1 to 65533; the two ports after it are also used",
    );
  const unknown = scopes.find((scope) => !ALL_SCOPES.has(scope as Scope));
  if (unknown !== undefined)
    throw configurationError(`unknown scope ${unknown}`, "OPERATIONS.md lists the scopes of each operation");
  const fake = createFakeConfluence();
  const content = addExample(fake.site);
  const { site, gateway } = await fake.listen({ port });
  const granted = scopes.length > 0 ? (scopes as readonly Scope[]) : [...ALL_SCOPES];
  const [unscoped, scoped] = [fake.addToken(), fake.addToken({ scopes: granted })];
  return [
    `A fake Confluence Cloud ${content}. Stop it with Ctrl+C; it stores nothing.`,
    `  site            ${site}`,
    `  gateway         ${gateway}${GATEWAY_PATH}/${fake.site.cloudId}`,
    `  email           ${unscoped.email}`,
    `  unscoped token  ${unscoped.token}`,
    `  scoped token    ${scoped.token}`,
    "",
    "For fromEnvironment(), with either token:",
    `  CONFLUENCE_SITE=${site} CONFLUENCE_GATEWAY=${gateway} CONFLUENCE_EMAIL=${unscoped.email} CONFLUENCE_TOKEN=${scoped.token}`,
  ];
}

/** The scopes that an operation can require. */
const ALL_SCOPES: ReadonlySet<Scope> = new Set(
  needs.flatMap((need) => parseRequirements(need).alternatives.flatMap(({ scopes }) => scopes)),
);
