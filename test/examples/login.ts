import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createConfluence, oauth2 } from "confluence-fetch";
import { authorizeUrl, exchangeCode, readCallback } from "confluence-fetch/login";
import { fileStore } from "confluence-fetch/node";
import { requiredScopes } from "confluence-fetch/scopes";

// Logs in by OAuth 2.0 (3LO) when it runs for the first time; after that, the tokens are in the file.

const { CLIENT_ID: clientId = "", CLIENT_SECRET: clientSecret = "", PORT = "8910" } = process.env;
const { TOKENS = "tokens.json", CONFLUENCE_SITE: site, CONFLUENCE_GATEWAY: gateway } = process.env;
const app = { clientId, clientSecret, authorizationServer: process.env.AUTHORIZATION_SERVER };
const store = fileStore(TOKENS);

if ((await store.read()) === undefined) {
  const server = createServer().listen(Number(PORT), "127.0.0.1");
  await once(server, "listening");
  const redirectUri = `http://localhost:${(server.address() as AddressInfo).port}/callback`;
  const scopes = requiredScopes(["v2.getSpaces"]).scopes.map(({ scope }) => scope);
  const state = crypto.randomUUID();
  console.log(`Open ${authorizeUrl({ ...app, redirectUri, scopes, state })}`);
  try {
    const [request, response] = await once(server, "request");
    response.end("You can close this window.");
    const code = readCallback(request.url, state);
    const tokens = await exchangeCode({ ...app, code, redirectUri });
    await store.lock(() => store.write(tokens));
  } finally {
    server.close();
  }
}

const auth = oauth2({ ...app, store });
const confluence = createConfluence({ site: site ?? "", gateway, auth });
for await (const { key, name } of confluence.v2.getSpaces()) console.log(`${key}: ${name}`);
