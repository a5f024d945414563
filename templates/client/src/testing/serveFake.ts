import { configurationError } from "../errors/NimbusError.js";
import { parseRequirements } from "../operations/OperationScopes.js";
import { GATEWAY_PATH } from "../product.js";
import { needs, type Scope } from "../scopes.js";
import { createFakeNimbus } from "./createFakeNimbus.js";
import type { FakeData } from "./FakeData.js";
import type { FakeListenOptions, FakeOptions } from "./FakeNimbus.js";
import { addExample } from "./product/addExample.js";
import { CONTROL_PATH } from "./server/control/createControl.js";
import { describeControl } from "./server/control/describeControl.js";
import { describeData } from "./server/dataSchemas.js";

/** What the command serves. */
export interface ServeOptions extends FakeOptions {
  readonly port: number;
  /** The scopes of the scoped token; all if empty. */
  readonly scopes: readonly string[];
  readonly controlToken?: FakeListenOptions["controlToken"];
  readonly host?: FakeListenOptions["host"];
  readonly expose?: FakeListenOptions["expose"];
}

/** A fake that is served. */
export interface ServedFake {
  /** Instructions for connecting to it. */
  readonly lines: readonly string[];
  /** The same for programs, as JSON. */
  readonly connection: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Serves a fake until it is closed. */
export async function serveFake({
  port,
  scopes,
  controlToken,
  host,
  expose,
  ...options
}: ServeOptions): Promise<ServedFake> {
  if (!Number.isInteger(port) || port < 0 || port > 65_533)
    throw configurationError(
      "--port is not a port number",
      "pass a number from 1 to 65533: the fake listens on this port and the next two; 0 stands for free ports",
    );
  const unknown = scopes.find((scope) => !ALL_SCOPES.has(scope as Scope));
  if (unknown !== undefined)
    throw configurationError(
      `unknown scope ${unknown}`,
      "{{bin}} scopes OPERATION prints those of an operation",
    );
  const fake = createFakeNimbus(options);
  const content = options.data ? "with your data" : addExample(fake.site);
  const { close, ...urls } = await fake.listen({ port, controlToken, host, expose }).catch((error) => {
    throw explainPorts(error, port);
  });
  const { site, gateway, media, control } = urls;
  const granted = scopes.length > 0 ? (scopes as readonly Scope[]) : [...ALL_SCOPES];
  const [unscoped, scoped] = [fake.addToken(), fake.addToken({ scopes: granted })];
  const { cloudId } = fake.site;
  const tokens = { email: unscoped.email, unscopedToken: unscoped.token, scopedToken: scoped.token };
  const toExport = (token: string) =>
    `  export NIMBUS_SITE=${site} NIMBUS_GATEWAY=${gateway} NIMBUS_EMAIL=${unscoped.email} NIMBUS_TOKEN=${token}`;
  const lines = [
    `A fake Nimbus Cloud ${content}. Stop it with Ctrl+C; it stores nothing.`,
    `  site            ${urls.sites.join(" ")}`,
    `  gateway         ${gateway}${GATEWAY_PATH}/${cloudId}`,
    `  authorization   ${gateway}/oauth/token`,
    `  media           ${media}`,
    `  email           ${unscoped.email}`,
    `  unscoped token  ${unscoped.token}`,
    `  scoped token    ${scoped.token}`,
    `  control         ${control.url}`,
    `  control token   ${control.token}`,
    "",
    "To connect from a POSIX shell, with the unscoped token:",
    toExport(unscoped.token),
    `With the scoped token, which has ${scopes.length > 0 ? `only ${scopes.join(", ")}` : "all scopes"}:`,
    toExport(scoped.token),
  ];
  return { lines, connection: { ...urls, cloudId, ...tokens }, close };
}

/** Says which ports the fake needs, if one of them cannot be had. */
function explainPorts(error: Partial<Record<"code" | "port", unknown>>, port: number): unknown {
  const { code, port: failed } = error;
  const reason = { EADDRINUSE: "is in use", EACCES: "needs the rights of an administrator" }[`${code}`];
  if (reason === undefined) return error;
  return configurationError(
    `the fake needs the ports ${port}, ${port + 1} and ${port + 2}, but ${failed} ${reason}`,
    "choose another --port, or --port 0 for free ports",
    error,
  );
}

/** Describes seed data as a JSON Schema, or the control path as an OpenAPI document. */
export function describeFake(what: "schema" | "openapi", port: number): string {
  const description =
    what === "schema" ? describeData() : describeControl(`http://127.0.0.1:${port}${CONTROL_PATH}`);
  return JSON.stringify(description, null, 2);
}

/** Reads seed data from the text of a file. */
export function parseData(text: string): FakeData {
  try {
    return JSON.parse(text);
  } catch {
    throw configurationError("the file of --seed is not JSON", "correct it; --schema prints its JSON Schema");
  }
}

/** The scopes that an operation can require. */
const ALL_SCOPES: ReadonlySet<Scope> = new Set(
  needs.flatMap((need) => parseRequirements(need).alternatives.flatMap(({ scopes }) => scopes)),
);
