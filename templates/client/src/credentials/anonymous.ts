import type { Credential } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { siteRoute } from "../connection/routes.js";

const KIND = "anonymous" satisfies CredentialKind;

/** Sends no credential. Only content with anonymous access can be read. */
export function anonymous(): Credential {
  return {
    kind: KIND,
    needsSite: true,
    authorize: () => ({}),
    connect: async (target) => siteRoute(KIND, target, "only a site allows anonymous access"),
  };
}
