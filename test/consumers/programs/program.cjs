const { createClientOf, createConfluence, forge, isConfluenceError } = require("confluence-fetch");
const { findSpaceByKey } = require("confluence-fetch/recipes");
const { requiredScopes } = require("confluence-fetch/scopes");
const { getPageById } = require("confluence-fetch/v2/operations");

async function main() {
  const auth = forge((await import("./site.mjs")).requestConfluence);
  const confluence = createConfluence({ auth });
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
