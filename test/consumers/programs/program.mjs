import { createClientOf, createConfluence, forge, isConfluenceError } from "confluence-fetch";
import { findSpaceByKey } from "confluence-fetch/recipes";
import { requiredScopes } from "confluence-fetch/scopes";
import { getPageById } from "confluence-fetch/v2/operations";
import { requestConfluence } from "./site.mjs";

// Loads every lazy chunk of a client: lists, failures, the openapi-fetch client.
const auth = forge(requestConfluence);
const confluence = createConfluence({ auth });

async function main() {
  const keys = await confluence.v2.getSpaces().collect();
  const error = await confluence.v2.getPageById({ id: 7 }).catch((error) => error);
  const { data } = await confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
  const one = await createClientOf({ getPageById }, { auth }).getPageById({ id: 1 });
  const space = await findSpaceByKey(confluence, "A");
  const { scopes } = requiredScopes(["v2.getSpaces"]);
  const failure = isConfluenceError(error) && error.kind;
  console.log(
    keys.map(({ key }) => key).join(),
    failure,
    data?.title,
    one.title,
    space?.id,
    scopes[0]?.scope,
  );
}

main();
