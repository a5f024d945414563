import { type Confluence, createConfluence, fromEnvironment, isOperationName } from "confluence-fetch";
import { findSpaceByKey, pagePath } from "confluence-fetch/recipes";
import { type OperationName, requiredScopes } from "confluence-fetch/scopes";

// Watches what a program calls, and computes the fewest scopes with which it works. `npx confluence-codegen scopes` finds
// also what this run has not called.

async function program(confluence: Confluence): Promise<void> {
  const space = await findSpaceByKey(confluence, process.env.SPACE_KEY ?? "");
  for await (const { id } of confluence.v2.getPagesInSpace({ id: space?.id ?? "" }))
    console.log((await pagePath(confluence, id)).join(" / "));
}

const called = new Set<OperationName>();
const onRequest = ({ operation }: { operation: string }) => {
  if (isOperationName(operation)) called.add(operation);
};
await program(createConfluence({ ...fromEnvironment(), onRequest }));

const { scopes, uncovered } = requiredScopes([...called]);
for (const { scope, operations } of scopes) console.log(`${scope}: ${operations.join(", ")}`);
console.log(`${uncovered.length} operations that no scope allows`);
