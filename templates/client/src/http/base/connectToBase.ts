import type { Connection, Credential, Target } from "../../connection/Credential.js";
import { GATEWAY } from "../../connection/parseSite.js";
import { gatewayOrigin, gatewayRoute } from "../../connection/routes.js";
import { configurationError } from "../../errors/NimbusError.js";
import { GATEWAY_PATH } from "../../product.js";
import type { Transport } from "../Transport.js";
import type { Waits } from "../types.js";
import type { Connecting } from "../waitForConnection.js";
import { fillBase, readVariables } from "./fillBase.js";

/** A transport with the options of its client, which contain the variables. */
interface BaseTransport extends Transport {
  readonly options: object;
}

/** The connections of each client, by their bases. */
const known = new WeakMap<Credential, Map<string, Connecting>>();

/** Connects to the base of a document: nothing is asked but the cloud ID, if the base contains it. */
export async function connectToBase(
  transport: BaseTransport,
  base: string,
  waits: Partial<Waits>,
): Promise<Connection> {
  const { credential } = transport;
  const ofClient = known.get(credential) ?? new Map<string, Connecting>();
  const connecting = ofClient.get(base) ?? {};
  known.set(credential, ofClient.set(base, connecting));
  const connect = (target: Target) => credential.guard(() => connectTo(base, target, transport));
  return connecting.connected ?? transport.connectBy({ ...credential, connect }, connecting, waits);
}

async function connectTo(
  base: string,
  target: Target,
  { credential, options }: BaseTransport,
): Promise<Connection> {
  const { kind, fetch } = credential;
  const variables = readVariables(base, options);
  const isFixed = base.startsWith("https:") && !`${base}/`.startsWith(`${GATEWAY}/`);
  const path = isFixed ? base : base.replace(GATEWAY, "");
  const isOther = isFixed || (path.startsWith("/ex/") && !path.startsWith(`${GATEWAY_PATH}/`));
  const isOfForge = fetch !== undefined || kind === "forge-remote";
  if (isOfForge && isOther)
    throw configurationError(
      `the requests of these operations go to ${base}, which is not below Forge's address of the product`,
      "use another credential for them",
    );
  const needsCloudId = base.includes("{cloudId}") && variables.cloudId === undefined;
  // An invocation names its gateway and its site; a token of OAuth 2.0 may have one site only.
  const asksCredential =
    kind === "forge-remote" || (needsCloudId && kind === "oauth2" && !target.cloudId && !target.site);
  const own = asksCredential ? await credential.connect(target) : undefined;
  const { cloudId = variables.cloudId } =
    own ?? (needsCloudId ? await gatewayRoute(kind, target, "") : { cloudId: target.cloudId });
  const filled = fillBase(path, { ...variables, cloudId });
  const origin = isFixed || fetch ? "" : own ? new URL(own.apiBase).origin : gatewayOrigin(target);
  return {
    kind,
    route: fetch ? "forge" : "gateway",
    apiBase: origin + filled,
    // Nothing that a server says of the site is on this route.
    siteBase: undefined,
    cloudId,
    because: `these operations are served at ${base}`,
  };
}
