import { listVariables } from "../config/bases.js";
import type { Config } from "../config/config.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, type Code, code, doc, key, list, literal } from "./code.js";
import { listPrefixes } from "./listPrefixes.js";
import { sourceFile } from "./sourceFile.js";

/** Emits what the client has to know about the product besides its operations. */
export function emitProduct({ product, specs }: Config): OutputFile {
  const { gateway, contextPath, tokenProbe, tokenProbeField = "", userProbe } = product;
  const bases = specs.flatMap(({ namespace, base }) =>
    base === undefined ? [] : code`${key(namespace)}: ${literal(base)}`,
  );
  const probes = specs.flatMap(({ namespace, probe }) =>
    probe === undefined ? [] : code`${key(namespace)}: ${literal(probe)}`,
  );
  return sourceFile("src/product.ts", specs, [
    [
      doc("The gateway's path of the product; the cloud ID follows it."),
      code`export const GATEWAY_PATH: string = ${literal(`/ex/${gateway}`)};`,
    ],
    [
      doc("What the paths of the site's pages start with."),
      code`export const CONTEXT_PATH: string = ${literal(contextPath)};`,
    ],
    [
      doc("A path that accepts every valid API token, even if only to say that a scope is missing."),
      code`export const TOKEN_PROBE: string = ${literal(tokenProbe)};`,
    ],
    [
      doc("A field that a successful response to it has; empty if that is not known."),
      code`export const TOKEN_PROBE_FIELD: string = ${literal(tokenProbeField)};`,
    ],
    [
      doc("The path whose response is the current user."),
      code`export const USER_PROBE: string = ${literal(userProbe)};`,
    ],
    [
      doc("What the paths of each API start with; empty if those of one have nothing in common."),
      code`export const PREFIXES: readonly string[] = ${literal(listPrefixes(specs))};`,
    ],
    [
      doc("Where the requests of an API go, if not to the product: an address, or a path below the gateway."),
      code`export const BASES: Readonly<Record<string, string>> = { ${list(bases, ", ")} };`,
    ],
    [
      doc("Whether an API is the product's, which a site has."),
      code`export const HAS_SITE: boolean = ${literal(specs.some(({ base }) => base === undefined))};`,
    ],
    printVariables(specs),
    [
      doc("For each API, the operation that probes it; it takes no arguments and has no effect."),
      code`export const PROBES: Readonly<Record<string, string>> = { ${list(probes, ", ")} };`,
    ],
  ]);
}

/** Prints the type of the option for the variables in the addresses of documents. */
function printVariables(specs: Config["specs"]): Code[] {
  const members = listVariables(specs).map(({ name, required, bases }) => {
    const comment = doc(`In ${bases.join(" and ")}.${required ? "" : " The site's if omitted."}`);
    const type = required ? code`: string` : code`?: string | undefined`;
    return code`${comment}\nreadonly ${key(name)}${type};`;
  });
  const none = code`export type Variables = Readonly<Record<string, never>>;`;
  return [
    doc("The variables in the addresses of some APIs."),
    members.length > 0 ? code`export interface Variables ${block(members)}` : none,
  ];
}
