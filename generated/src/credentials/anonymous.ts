import type { Credential } from "../connection/Credential.js";
import { siteRoute } from "../connection/routes.js";

const KIND = "anonymous";

/** Sends no credential: what a site shows to everybody can be read. */
export function anonymous(): Credential {
  return {
    kind: KIND,
    authorize: () => ({}),
    connect: async (target) =>
      siteRoute(KIND, target, "nobody is identified, and only a site answers strangers"),
  };
}
