import type { FakeAnswer } from "../HandlerContext.js";
import type { Tokens } from "./createTokens.js";
import { unauthorized } from "./failures.js";
import type { Origins } from "./ServerRequest.js";

/** Answers which sites an access token reaches, and with which scopes: `GET /oauth/token/accessible-resources`. */
export function listResources(authorization: string | null, tokens: Tokens, { sites }: Origins): FakeAnswer {
  const caller = tokens.findAccessToken(/^bearer +(.*)$/i.exec(authorization ?? "")?.[1] ?? "");
  if (caller === undefined) throw unauthorized();
  const { scopes = [], cloudIds } = caller;
  const reached = [...sites].filter(([{ cloudId }]) => cloudIds?.includes(cloudId) ?? true);
  const avatarUrl = "https://site-admin-avatar-cdn.prod.public.atl-paas.net/avatars/240/site.png";
  return {
    body: reached.map(([{ cloudId: id, name }, url]) => ({ id, url, name, scopes, avatarUrl })),
  };
}
