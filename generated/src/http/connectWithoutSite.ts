import type { GuardedCredential } from "../connection/guardCredential.js";
import { GATEWAY } from "../connection/parseSite.js";
import { BASES } from "../product.js";

/** Connects a client of documents none of which a site serves: no route has to be found. */
export function connectWithoutSite(credential: GuardedCredential): GuardedCredential {
  const { kind } = credential;
  return {
    ...credential,
    connect: async ({ site, cloudId, gateway = GATEWAY }) => {
      const [base = ""] = Object.values(BASES);
      const isFixed = base.startsWith("https:") && !base.startsWith(GATEWAY);
      return {
        kind,
        route: "gateway",
        apiBase: isFixed ? new URL(base).origin : gateway,
        siteBase: site?.origin,
        cloudId,
        because: `all operations are served at ${Object.values(BASES).join(", ")}`,
      };
    },
  };
}
