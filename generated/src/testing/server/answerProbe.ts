import { TOKEN_PROBE, TOKEN_PROBE_FIELD, USER_PROBE } from "../../product.js";
import { pathnameOf } from "../pathnameOf.js";
import type { StoredUser } from "../StoredUser.js";

/** Who asks for what. */
interface Asked {
  readonly path: string;
  readonly caller?: StoredUser;
}

/** What the client asks to find a route and its user, if a request does so; the documents need not have the operations. */
export function answerProbe(asked: Asked): Readonly<Record<string, unknown>> | undefined {
  return answerUser(asked) ?? (isAt(asked.path, TOKEN_PROBE) ? { [TOKEN_PROBE_FIELD]: [] } : undefined);
}

/** The user who asks, if a request asks for that. */
export function answerUser({ path, caller }: Asked): Readonly<Record<string, unknown>> | undefined {
  if (!isAt(path, USER_PROBE)) return undefined;
  const { accountId, displayName, email: emailAddress } = caller ?? {};
  return { accountId, displayName, emailAddress };
}

function isAt(path: string, probe: string): boolean {
  return pathnameOf(path) === pathnameOf(probe);
}
