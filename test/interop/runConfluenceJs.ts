import { requiredScopes } from "confluence-fetch/scopes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { type Outcome, runProgram } from "./runProgram.js";

/** The operations that the program calls. */
const OPERATIONS = [
  ...(["v2.getSpaces", "v2.getSpaceById", "v2.createPage", "v2.getPageById", "v2.updatePage"] as const),
  ...(["v2.getPages", "v2.deletePage", "v2.getPageLabels", "v2.getPageAttachments"] as const),
  ...(["v2.createFooterComment", "v2.getPageFooterComments", "v2.getFooterCommentChildren"] as const),
  ...(["v1.addLabelsToContent", "v1.createAttachment", "v1.downloadAttatchment"] as const),
  ...(["v1.searchByCQL", "v1.searchContentByCQL"] as const),
];

/** Lets confluence.js work on the fake's server, with every kind of token that it can be given. */
export async function runConfluenceJs(): Promise<Outcome[]> {
  const fake = createFakeConfluence();
  fake.site.addSpace({ key: "DOC" });
  const scopes = requiredScopes([...OPERATIONS]).scopes.map(({ scope }) => scope);
  const server = await fake.listen();
  const gateway = `${server.gateway}/ex/confluence/${fake.site.cloudId}`;
  const unscoped = fake.addToken();
  const scoped = fake.addToken({ scopes });
  const service = fake.addServiceAccount({ scopes });
  const settings = {
    "an unscoped token, at the site": {
      HOST: server.site,
      EMAIL: unscoped.email,
      TOKEN: unscoped.token,
    },
    "an unscoped token, at the gateway": { HOST: gateway, EMAIL: unscoped.email, TOKEN: unscoped.token },
    "a scoped token, at the gateway": { HOST: gateway, EMAIL: scoped.email, TOKEN: scoped.token },
    "a service account's token, at the gateway": { HOST: gateway, TOKEN: service.token },
  };
  try {
    const outcomes: Outcome[] = [];
    for (const [kind, variables] of Object.entries(settings))
      for (const { name, error } of await runProgram("confluenceJs", { ...variables, SPACE_KEY: "DOC" }))
        outcomes.push({ name: `${name} with ${kind}`, error });
    return outcomes;
  } finally {
    await server.close();
  }
}
