import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { requiredScopes } from "confluence-fetch/scopes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { findNode24 } from "../support/findNode24.js";

/** How one thing that the client does went: the error is empty where it went well. */
export interface Outcome {
  readonly name: string;
  readonly error: string;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

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
      outcomes.push(...(await runProgram({ ...variables, SPACE_KEY: "DOC" }, kind)));
    return outcomes;
  } finally {
    await server.close();
  }
}

async function runProgram(variables: Readonly<Record<string, string>>, kind: string): Promise<Outcome[]> {
  const program = `${folder}programs/confluenceJs.mjs`;
  try {
    const { stdout } = await promisify(execFile)(findNode24(folder), [program], { env: variables });
    const errors = Object.entries(JSON.parse(stdout) as Record<string, string>);
    return errors.map(([name, error]) => ({ name: `${name} with ${kind}`, error }));
  } catch (error) {
    return [{ name: kind, error: (error as Error).message }];
  }
}
