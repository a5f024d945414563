import type { HttpResponse } from "../HttpResponse.js";
import { unauthorized } from "../hostFailures.js";
import type { Tokens } from "./createTokens.js";
import type { Origins } from "./ServerRequest.js";

/** Lists the sites and scopes of an access token: `GET /oauth/token/accessible-resources`. */
export function listResources(
  authorization: string | null,
  tokens: Tokens,
  { sites }: Origins,
): HttpResponse {
  const caller = tokens.findAccessToken(/^bearer +(.*)$/i.exec(authorization ?? "")?.[1] ?? "");
  if (caller === undefined) throw unauthorized();
  const { scopes = [], cloudIds } = caller;
  const accessible = [...sites].filter(([{ cloudId }]) => cloudIds?.includes(cloudId) ?? true);
  const avatarUrl = "https://site-admin-avatar-cdn.prod.public.atl-paas.net/avatars/240/site.png";
  return {
    body: accessible.map(([{ cloudId: id, name }, url]) => ({ id, url, name, scopes, avatarUrl })),
  };
}
