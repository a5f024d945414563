import { oauth2, type RefreshedTokens } from "confluence-fetch";
import { equal } from "./equal.js";
import { openSite } from "./openSite.js";
import type { Place } from "./Place.js";
import { CLOUD_ID, type Script } from "./Script.js";
import type { Test } from "./Test.js";

const SPACES = "GET gateway /wiki/api/v2/spaces";
const TOKENS = { access_token: "new", refresh_token: "next", expires_in: 3600 };

/** A client of a person's consent, with an access token that ends at a time. */
async function openConsented(place: Place, script: Script, expiresAt: number) {
  const kept: RefreshedTokens[] = [];
  const app = { clientId: "app", clientSecret: "s", refreshToken: "first", authorizationServer: place.site };
  const onRefresh = (tokens: RefreshedTokens) => void kept.push(tokens);
  const auth = oauth2({ ...app, accessToken: "old", expiresAt, onRefresh });
  const opened = await openSite(place, script, { auth, cloudId: CLOUD_ID });
  return { ...opened, kept };
}

/** How the client keeps its credentials fresh. */
export const credentialTests: readonly Test[] = [
  {
    name: "an access token that has ended is refreshed once, however many calls wait for it",
    run: async (place) => {
      const script = { "POST site /oauth/token": { body: TOKENS }, [SPACES]: { body: { results: [] } } };
      const { confluence, requests, kept } = await openConsented(place, script, Date.now() - 1);
      await Promise.all(Array.from({ length: 5 }, () => confluence.v2.getSpaces()));
      const [refresh, ...calls] = await requests();
      equal(
        [refresh?.line, refresh?.body],
        [
          "POST site /oauth/token",
          "grant_type=refresh_token&client_id=app&client_secret=s&refresh_token=first",
        ],
      );
      equal(
        calls.map(({ line, headers }) => [line, headers.authorization]),
        Array(5).fill([SPACES, "Bearer new"]),
      );
      equal(
        kept.map(({ accessToken, refreshToken }) => [accessToken, refreshToken]),
        [["new", "next"]],
      );
    },
  },
  {
    name: "an access token that the server refuses is refreshed, and the call is sent again",
    run: async (place) => {
      const refused = { status: 401, body: { code: 401, message: "Unauthorized" } };
      const script = {
        "POST site /oauth/token": { body: TOKENS },
        [SPACES]: [refused, { body: { results: [] } }],
      };
      const { confluence, requests } = await openConsented(place, script, Date.now() + 3_600_000);
      equal(await confluence.v2.getSpaces(), { results: [] });
      equal(
        (await requests()).map(({ headers }) => headers.authorization),
        ["Bearer old", undefined, "Bearer new"],
      );
    },
  },
];
