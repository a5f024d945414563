import type { Target } from "../connection/Credential.js";
import { HOST_FAMILIES, parseOrigin } from "../connection/parseSite.js";
import { gatewayOrigin } from "../connection/routes.js";
import { configurationError } from "../errors/NimbusError.js";

/**
 * Returns a function that returns the origin to which secrets are sent: the given one, or that of the family to which
 * both the site and the gateway belong. It throws an error that asks for it if that is not known.
 */
export function findAuthorizationServer(given: string | undefined): (target: Target) => string {
  const server = given === undefined ? undefined : parseOrigin("authorizationServer", given);
  return (target) => {
    if (server !== undefined) return server;
    const gateway = gatewayOrigin(target);
    const origin = target.site?.origin ?? "";
    const family = HOST_FAMILIES.find((each) => each[1] === gateway && (!origin || origin.endsWith(each[0])));
    if (family?.[2] !== undefined) return family[2];
    throw configurationError(
      `the authorization server of ${origin || gateway} is not known`,
      "pass its origin as `authorizationServer`",
    );
  };
}
